//! The operations of a document, with their places.

use super::side::{At, Side};
use crate::source::document::is_method;

/// An operation and its place.
#[derive(Clone, Debug)]
pub(super) struct Found<'d> {
    /// The path, as a template.
    pub(super) template: &'d str,
    /// The method, in lower case.
    pub(super) method: &'d str,
    /// The operationId; without one, method and path.
    pub(super) id: String,
    pub(super) path: At<'d>,
    pub(super) at: At<'d>,
}

/// Every operation of a document. A path that is a reference has the operations of what it leads to.
pub(super) fn all<'d>(side: &Side<'d>) -> Vec<Found<'d>> {
    let paths = side.root().get("paths");
    let mut all = Vec::new();
    for (template, path) in paths.iter().flat_map(At::entries) {
        let path = side.resolve(&path);
        for (method, at) in path.entries().filter(|(key, _)| is_method(key)) {
            let id = match at.text("operationId") {
                Some(id) if !id.is_empty() => id.to_owned(),
                _ => format!("{} {template}", method.to_uppercase()),
            };
            all.push(Found { template, method, id, path: path.clone(), at });
        }
    }
    all
}

impl<'d> Found<'d> {
    /// Method and path, without the names in the path.
    pub(super) fn place(&self) -> (&'d str, String) {
        let mut route = String::new();
        for (at, part) in self.template.split('{').enumerate() {
            match part.split_once('}').filter(|_| at > 0) {
                Some((_, rest)) => route.extend(["{}", rest]),
                None => route.push_str(part),
            }
        }
        (self.method, route)
    }

    /// The names in the path, in their order.
    pub(super) fn names(&self) -> Vec<&'d str> {
        let names = self.template.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        names.map(|(name, _)| name).collect()
    }
}
