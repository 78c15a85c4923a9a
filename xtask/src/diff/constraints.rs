//! The keywords that bound the values of a schema.

use serde_json::Value;

use super::shift::Shift;
use super::view::View;
use crate::source::load::Node;

/// Keywords that set the least or the greatest number of something.
const LEAST: [&str; 3] = ["minItems", "minLength", "minProperties"];
const MOST: [&str; 3] = ["maxItems", "maxLength", "maxProperties"];

/// The bounds of numbers, with the keywords that exclude them.
const BOUNDS: [(&str, &str); 2] = [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")];

/// Formats that bound no value: those of all integers and numbers of the client, and one that says how to treat a text.
const UNBOUND: [&str; 3] = ["double", "int64", "password"];

/// Returns how the values that a keyword allows changed; nothing if the keyword bounds none.
pub(super) fn shift(key: &str, old: &View<'_>, new: &View<'_>) -> Option<Shift> {
    if LEAST.contains(&key) {
        let least = |view: &View<'_>| numbers(view, key).fold(0.0, f64::max);
        return Some(Shift::of(&least(new), &least(old)));
    }
    if MOST.contains(&key) {
        let most = |view: &View<'_>| numbers(view, key).fold(f64::INFINITY, f64::min);
        return Some(Shift::of(&most(old), &most(new)));
    }
    if let Some((bound, exclusive)) = BOUNDS.into_iter().find(|(bound, exclusive)| *bound == key || *exclusive == key) {
        let tightest = |view: &View<'_>| tightest(view, bound, exclusive);
        return Some(Shift::of(&tightest(old), &tightest(new)));
    }
    let rules = |view: &View<'_>| view.all(key).iter().map(|at| at.node.to_json()).collect::<Vec<Value>>();
    let (before, after) = (rules(old), rules(new));
    match key {
        "pattern" | "not" => Some(Shift::of_rules(&before, &after)),
        "uniqueItems" => Some(Shift::of(&!old.flag(key), &!new.flag(key))),
        "multipleOf" => Some(multiples(&before, &after)),
        "format" => Some(format(&before, &after)),
        "type" => Some(kind(&before, &after)),
        _ => None,
    }
}

/// Returns whether another keyword that changed says it already.
pub(super) fn is_said_by(key: &str, differs: impl Fn(&str) -> bool) -> bool {
    BOUNDS.into_iter().any(|(bound, exclusive)| exclusive == key && differs(bound))
}

fn numbers(view: &View<'_>, key: &str) -> impl Iterator<Item = f64> {
    view.all(key).into_iter().filter_map(|at| number(at.node))
}

fn number(node: &Node) -> Option<f64> {
    node.to_json().as_f64()
}

/// The tightest bound of all parts, as a number that is the greater the more it allows; an excluded bound allows less than
/// one that is not.
fn tightest(view: &View<'_>, bound: &str, exclusive: &str) -> (f64, bool) {
    let sign = if bound == "minimum" { -1.0 } else { 1.0 };
    let bounds = view.parts.iter().filter_map(|part| {
        let value = number(part.node.get(bound)?)?;
        Some((sign * value, !part.flag(exclusive)))
    });
    bounds.fold((f64::INFINITY, true), |tightest, bound| if bound < tightest { bound } else { tightest })
}

fn multiples(old: &[Value], new: &[Value]) -> Shift {
    match (old, new) {
        ([old], [new]) => {
            let (Some(old), Some(new)) = (old.as_f64(), new.as_f64()) else { return Shift::Changed };
            let divides = |divisor: f64, of: f64| divisor > 0.0 && of % divisor == 0.0;
            match (divides(old, new), divides(new, old)) {
                (true, true) => Shift::Same,
                (true, false) => Shift::Tightened,
                (false, true) => Shift::Loosened,
                (false, false) => Shift::Changed,
            }
        }
        _ => Shift::of_rules(old, new),
    }
}

fn format(old: &[Value], new: &[Value]) -> Shift {
    let formats = |all: &[Value]| {
        let formats = all.iter().filter_map(Value::as_str).filter(|format| !UNBOUND.contains(format));
        formats.map(str::to_owned).collect::<Vec<_>>()
    };
    Shift::of_rules(&formats(old), &formats(new))
}

fn kind(old: &[Value], new: &[Value]) -> Shift {
    match (old.first().and_then(Value::as_str), new.first().and_then(Value::as_str)) {
        (None, None) => Shift::Same,
        (None, Some(_)) => Shift::Tightened,
        (Some(_), None) => Shift::Loosened,
        (Some("integer"), Some("number")) => Shift::Loosened,
        (Some("number"), Some("integer")) => Shift::Tightened,
        (Some(old), Some(new)) if old == new => Shift::Same,
        (Some(_), Some(_)) => Shift::Replaced,
    }
}
