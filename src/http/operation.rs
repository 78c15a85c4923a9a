//! The description of an operation.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::bounds::Bound;

/// An operation as the generated code describes it to the transport.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The operationId.
    pub(crate) id: Cow<'static, str>,
    pub(crate) method: reqwest::Method,
    /// The path as a template, so that a log of it has no id.
    pub(crate) path: Cow<'static, str>,
    /// Whether the document declares the header `Idempotency-Key`.
    pub(crate) idempotency_key: bool,
    /// Whether the API key is sent. It is not if the document has `security: []`.
    pub(crate) authenticated: bool,
    /// The query parameters that the client may hold a default for.
    pub(crate) defaults: &'static [&'static str],
    /// The properties of the request body that are secrets, at any depth.
    pub(crate) secrets: &'static [&'static str],
    /// The bounds of the parameters that have any.
    pub(crate) bounds: &'static [Bound],
}

impl Operation {
    /// Returns whether a call has no side effects, so that it can be retried.
    pub(crate) fn is_read(&self) -> bool {
        self.method.is_safe()
    }
}

/// The arguments of a path, by their names in the template.
type Arguments<'o> = Vec<(&'o str, String)>;

/// Finds the operation of a method and a path, and the arguments in the path. A template that names more of the path comes first.
pub(crate) fn find(
    operations: &[&'static Operation],
    method: &reqwest::Method,
    path: &str,
) -> Option<(&'static Operation, Arguments<'static>)> {
    let same_method = operations.iter().filter(|operation| operation.method == *method);
    let fitting = same_method.filter_map(|operation| Some((*operation, arguments(&operation.path, path)?)));
    fitting.min_by_key(|(_, arguments)| arguments.len())
}

/// Returns the arguments in a path, if it fits the template. A segment of a template is a text or an argument.
fn arguments<'t>(template: &'t str, path: &str) -> Option<Arguments<'t>> {
    let (mut parts, mut arguments) = (path.split('/'), Vec::new());
    for part in template.split('/') {
        let found = parts.next()?;
        match part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => arguments.push((name, percent_decode_str(found).decode_utf8_lossy().into_owned())),
            None => (part == found).then_some(())?,
        }
    }
    parts.next().is_none().then_some(arguments)
}
