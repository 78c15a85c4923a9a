//! The values that a schema lists, in `enum` or in `x-extensible-enum`.

use std::collections::HashSet;

use super::change::{Class, Code};
use super::shift::Shift;
use super::side::At;
use super::view::{View, say_the_same};
use super::walk::{Pair, Walk};
use super::words;
use crate::source::load::Node;

const CLOSED: &str = "enum";
const OPEN: &str = "x-extensible-enum";

/// Compares the values that two schemas list.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    let (before, after) = (list(old), list(new));
    if say_the_same(&old.all(CLOSED), &new.all(CLOSED)) && say_the_same(&old.all(OPEN), &new.all(OPEN)) {
        return;
    }
    let (before, after) = match (before, after) {
        (None, None) => return,
        (Some(before), Some(after)) => (before, after),
        (before, after) => {
            let is_open = before.as_ref().or(after.as_ref()).is_some_and(|(_, is_open)| *is_open);
            // An open list allows every value.
            let shift = match (is_open, after.is_some()) {
                (true, _) => Shift::Same,
                (false, true) => Shift::Tightened,
                (false, false) => Shift::Loosened,
            };
            let (class, why) = shift.verdict(pair.used);
            let what = format!(
                "the values of `{}` are {} listed",
                pair.subject,
                if after.is_some() { "now" } else { "no longer" }
            );
            let (before, after) = (before.map(|(at, _)| at), after.map(|(at, _)| at));
            let places = (&pair.old, &pair.new);
            return walk.under((Code::TypeChanged, class), places, (before.as_ref(), after.as_ref()), what, why);
        }
    };
    if before.1 != after.1 {
        let shift = if before.1 { Shift::Tightened } else { Shift::Loosened };
        let (class, why) = shift.verdict(pair.used);
        let what = format!("the enum of `{}` is {} now", pair.subject, if after.1 { "open" } else { "closed" });
        walk.changed((Code::TypeChanged, class), (&before.0, &after.0), what, why);
    }
    values(walk, pair, (&before.0, &after.0), before.1 && after.1);
}

/// The list of a schema, and whether it is open.
fn list<'d>(view: &View<'d>) -> Option<(At<'d>, bool)> {
    let open = view.get(OPEN).map(|at| (at, true));
    open.or_else(|| view.get(CLOSED).map(|at| (at, false)))
}

fn values<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&At<'d>, &At<'d>), is_open: bool) {
    let (before, after) = (old.items(), new.items());
    let texts = |items: &[At<'d>]| items.iter().map(|at| at.node.to_json().to_string()).collect::<HashSet<_>>();
    let (was, is) = (texts(&before), texts(&after));
    let missing = |at: &&At<'d>, others: &HashSet<String>| !others.contains(&at.node.to_json().to_string());
    let mut stayed = true;
    for at in after.iter().filter(|at| missing(at, &was)) {
        stayed = false;
        let (class, why) = match is_open {
            true => (Class::Additive, "the enum is open, and the value was `Other` before"),
            false => Shift::Loosened.verdict(pair.used),
        };
        let what = format!("the value {} of `{}` is new", title(at.node), pair.subject);
        walk.added((Code::ValueAdded, class), (old, at), what, why);
    }
    for at in before.iter().filter(|at| missing(at, &is)) {
        stayed = false;
        let (class, why) = Shift::Tightened.verdict(pair.used);
        let what = format!("the value {} of `{}` is gone", title(at.node), pair.subject);
        walk.removed((Code::ValueRemoved, class), (at, new), what, why);
    }
    if stayed && !super::side::same(old.node, new.node) {
        let what = format!("the values of `{}` have another order", pair.subject);
        walk.changed((Code::WordsChanged, Class::Invisible), (old, new), what, words::ORDER);
    }
}

/// A listed value as a message shows it.
fn title(node: &Node) -> String {
    match node.as_str() {
        Some(text) => crate::secrets::show(text),
        None => format!("`{}`", node.to_json()),
    }
}
