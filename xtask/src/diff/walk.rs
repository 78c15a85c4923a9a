//! The two documents, and the changes that were found between them so far.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::change::{Change, Class, Code, Side as Stands};
use super::side::{At, Side, same};
use super::usage::{Usage, Use};

/// Two schemas that stand in the same place.
#[derive(Clone, Debug)]
pub(super) struct Pair<'d> {
    pub(super) old: At<'d>,
    pub(super) new: At<'d>,
    /// The name of the place in messages, such as `Order.lines[]`.
    pub(super) subject: String,
    /// Who makes its values, and who reads them.
    pub(super) used: Use,
    /// Whether the owner, a property or a parameter, compares `default`, `readOnly` and `writeOnly`.
    pub(super) is_owned: bool,
    /// Whether the value may be left out. The client decodes null like a value that is left out.
    pub(super) is_optional: bool,
}

/// The comparison.
#[derive(Debug)]
pub(super) struct Walk<'d> {
    pub(super) old: Side<'d>,
    pub(super) new: Side<'d>,
    pub(super) old_usage: Usage,
    pub(super) new_usage: Usage,
    /// The new names of the components that have one.
    pub(super) renamed: HashMap<String, String>,
    /// The operation that is being compared.
    pub(super) operation: Option<String>,
    pub(super) changes: Vec<Change>,
    /// Schemas that are still to be compared.
    pub(super) pending: Vec<Pair<'d>>,
    /// Pairs that were compared, by the addresses of their nodes.
    seen: HashSet<(usize, usize, Use, Option<String>)>,
}

impl<'d> Walk<'d> {
    /// Nothing is compared yet.
    pub(super) fn new(old: Side<'d>, new: Side<'d>, renamed: HashMap<String, String>) -> Self {
        let (old_usage, new_usage) = (Usage::new(&old), Usage::new(&new));
        Self {
            old,
            new,
            old_usage,
            new_usage,
            renamed,
            operation: None,
            changes: Vec::new(),
            pending: Vec::new(),
            seen: HashSet::new(),
        }
    }

    /// Returns whether a pair is compared for the first time in an operation. Schemas may lead to one another without end.
    pub(super) fn is_new(&mut self, pair: &Pair<'d>) -> bool {
        let address = |at: &At<'d>| std::ptr::from_ref(at.node).addr();
        self.seen.insert((address(&pair.old), address(&pair.new), pair.used, self.operation.clone()))
    }

    /// Records a change of what stands in both documents.
    pub(super) fn changed(
        &mut self,
        (code, class): (Code, Class),
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        self.push(code, class, Stands::Both, (old, new), what, why);
    }

    /// Records what is new; `old` is the place around it.
    pub(super) fn added(
        &mut self,
        (code, class): (Code, Class),
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        self.push(code, class, Stands::New, (old, new), what, why);
    }

    /// Records what is gone; `new` is the place around it.
    pub(super) fn removed(
        &mut self,
        (code, class): (Code, Class),
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        self.push(code, class, Stands::Old, (old, new), what, why);
    }

    /// Records a change of what may stand in one document only, under a key of what stands in both.
    pub(super) fn under(
        &mut self,
        (code, class): (Code, Class),
        (old, new): (&At<'d>, &At<'d>),
        (old_part, new_part): (Option<&At<'d>>, Option<&At<'d>>),
        what: String,
        why: &str,
    ) {
        let side = match (old_part, new_part) {
            (Some(_), None) => Stands::Old,
            (None, Some(_)) => Stands::New,
            _ => Stands::Both,
        };
        self.push(code, class, side, (old_part.unwrap_or(old), new_part.unwrap_or(new)), what, why);
    }

    fn push(
        &mut self,
        code: Code,
        class: Class,
        side: Stands,
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        let (old, new) = (Some(self.old.mark(old)), Some(self.new.mark(new)));
        let operations = self.operation.iter().map(|name| Arc::from(name.as_str())).collect();
        let (why, rust) = (why.to_owned(), Vec::new());
        self.changes.push(Change { code, class, what, why, rust, old, new, side, operations });
    }
}

/// Returns whether two places say the same, or neither is there.
pub(super) fn equal(old: Option<&At<'_>>, new: Option<&At<'_>>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => same(old.node, new.node),
        (None, None) => true,
        _ => false,
    }
}
