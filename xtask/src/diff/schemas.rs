//! Schemas, wherever they stand: what each keyword that changed means to the callers.

use super::change::{Class, Code};
use super::shift::Shift;
use super::side::{At, Side, same};
use super::usage::Use;
use super::view::{View, say_the_same};
use super::walk::{Pair, Walk};
use super::words::{self, is_unread_extension, is_word};
use super::{constraints, properties, values, variants};
use crate::source::document::component_name;
use crate::source::load::Kind;

/// Keywords that other modules compare, or that are part of another keyword.
const STRUCTURE: [&str; 12] = [
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "enum",
    "x-extensible-enum",
    "deprecated",
];

/// Compares two schemas that stand in the same place, and all that they hold.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, (old, new): (&At<'d>, &At<'d>), subject: &str, used: Use) {
    run(
        walk,
        Pair {
            old: old.clone(),
            new: new.clone(),
            subject: subject.to_owned(),
            used,
            is_owned: false,
            is_optional: false,
        },
    );
}

/// Compares the schemas of a parameter, whose default its owner compared.
pub(super) fn compare_owned<'d>(walk: &mut Walk<'d>, (old, new): (&At<'d>, &At<'d>), subject: &str, used: Use) {
    run(
        walk,
        Pair {
            old: old.clone(),
            new: new.clone(),
            subject: subject.to_owned(),
            used,
            is_owned: true,
            is_optional: false,
        },
    );
}

fn run<'d>(walk: &mut Walk<'d>, pair: Pair<'d>) {
    walk.pending.push(pair);
    while let Some(pair) = walk.pending.pop() {
        one(walk, &pair);
    }
}

fn one<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>) {
    if same(pair.old.node, pair.new.node) || !walk.is_new(pair) {
        return;
    }
    let known = (walk.changes.len(), walk.pending.len());
    compare_parts(walk, pair);
    let targets = |at: &At<'d>| View::of(at).references.iter().map(|at| at.text("$ref")).collect::<Vec<_>>();
    // That a component has another name is said of the component.
    let is_renamed = targets(&pair.old) != targets(&pair.new);
    if (walk.changes.len(), walk.pending.len()) == known && !is_renamed {
        let what = format!("the schema of `{}` is written in another way", pair.subject);
        let why = "it says the same";
        walk.changed((Code::WordsChanged, Class::Invisible), (&pair.old, &pair.new), what, why);
    }
}

fn compare_parts<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>) {
    let (mut old, mut new) = (View::of(&pair.old), View::of(&pair.new));
    describe(walk, pair, (&old, &new));
    if !has_the_same_references(walk, &old, &new) {
        if references(walk, pair, (&old, &new)) {
            return;
        }
        (old, new) = (View::followed(&walk.old, &pair.old), View::followed(&walk.new, &pair.new));
    }
    let views = (&old, &new);
    keywords(walk, pair, views);
    values::compare(walk, pair, views);
    properties::compare(walk, pair, views);
    properties::others(walk, pair, views);
    items(walk, pair, views);
    variants::compare(walk, pair, views);
}

/// Returns whether two schemas refer to the same components.
fn has_the_same_references(walk: &Walk<'_>, old: &View<'_>, new: &View<'_>) -> bool {
    let target = |at: &At<'_>| at.text("$ref").map(str::to_owned);
    let before = old.references.iter().map(|at| {
        let name = component_name(at.node).and_then(|name| walk.renamed.get(name));
        name.map_or_else(|| target(at), |name| Some(format!("#/components/schemas/{name}")))
    });
    before.eq(new.references.iter().map(target))
}

/// Compares which components two schemas refer to, and returns whether that is all there is to say: each is another type.
fn references<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) -> bool {
    let names = |view: &View<'d>| {
        let names = view.references.iter().filter_map(|at| component_name(at.node));
        let names = names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        if names.is_empty() { "no component".to_owned() } else { names }
    };
    let what = format!("`{}` referred to {} and refers to {}", pair.subject, names(old), names(new));
    let has_type = |side: &Side<'d>, view: &View<'d>| match (&view.parts[..], &view.references[..]) {
        ([], [target]) => {
            ["properties", "oneOf", "anyOf"].iter().any(|key| side.resolve(target).node.get(key).is_some())
        }
        _ => false,
    };
    let are_types = has_type(&walk.old, old) && has_type(&walk.new, new);
    let (class, why) = match are_types {
        true => (Class::Breaking, "the value has another type"),
        false => (Class::Invisible, "what the components say is compared by itself"),
    };
    walk.changed((Code::TypeChanged, class), (&pair.old, &pair.new), what, why);
    are_types
}

/// Compares the words, extensions, and unknown keys of two schemas.
fn describe<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    for key in both(new.described_keys(), old.described_keys()) {
        let (before, after) = (old.described(key), new.described(key));
        let flag = |all: &[At<'d>]| all.iter().any(|at| at.node.to_json() == true);
        if say_the_same(&before, &after) || STRUCTURE.contains(&key) || words::is_schema_keyword(key) {
            continue;
        }
        let (code, class, why) = match key {
            key if is_word(key) => (Code::WordsChanged, Class::Invisible, words::TEXT),
            "x-spread" => (
                Code::SpreadChanged,
                Class::Invisible,
                "the properties of the value are arguments of calls, or are not",
            ),
            "x-extensible-union" if flag(&after) == flag(&before) => {
                (Code::UnionOpened, Class::Invisible, "the enum is as open as it was")
            }
            "x-extensible-union" if flag(&after) => {
                (Code::UnionOpened, Class::Additive, "the enum keeps variants that it does not know")
            }
            "x-extensible-union" => {
                (Code::UnionOpened, Class::Breaking, "a response with an unknown variant does not decode")
            }
            "x-form-json" => (Code::ParameterStyle, Class::Unjudged, words::STYLE),
            "x-capability" => (Code::SecretChanged, Class::Additive, "the value is redacted, or is not"),
            key if is_unread_extension(key) => (Code::UnreadChanged, Class::Invisible, words::UNREAD),
            _ => (Code::UnknownChanged, Class::Unjudged, words::UNKNOWN),
        };
        let what = format!("`{key}` of `{}` changed", pair.subject);
        let (before, after) = differing(&before, &after);
        walk.under((code, class), (&pair.old, &pair.new), (before.as_ref(), after.as_ref()), what, why);
    }
    let (before, after) = (old.described("deprecated"), new.described("deprecated"));
    if !say_the_same(&before, &after) {
        let flag = |all: &[At<'d>]| all.iter().any(|at| at.node.to_json() == true);
        let (class, why) = words::deprecated(flag(&before), flag(&after));
        let (before, after) = differing(&before, &after);
        let what = format!("`deprecated` of `{}` changed", pair.subject);
        let places = (&pair.old, &pair.new);
        walk.under((Code::Deprecated, class), places, (before.as_ref(), after.as_ref()), what, why);
    }
}

/// Compares the keywords that bound a value.
fn keywords<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    let differs = |key: &str| !say_the_same(&old.all(key), &new.all(key));
    for key in
        both(new.keys(), old.keys()).into_iter().filter(|key| differs(key) && !constraints::is_said_by(key, differs))
    {
        let title = format!("`{key}` of `{}`", pair.subject);
        let shift = constraints::shift(key, old, new);
        let (code, (class, why)) = match (key, shift) {
            ("type", Some(shift)) => (Code::TypeChanged, shift.verdict(pair.used)),
            ("nullable", _) => {
                let shift = Shift::of(&old.flag(key), &new.flag(key));
                let verdict = match (pair.is_optional, pair.used.input) {
                    (true, false) => (Class::Invisible, NULL),
                    (true, true) => shift.verdict(Use { output: false, ..pair.used }),
                    (false, _) => shift.verdict(pair.used),
                };
                (Code::PropertyNullable, verdict)
            }
            (_, Some(shift)) => (shift.code(), shift.verdict(pair.used)),
            // The owner of a property or a parameter knows what these mean.
            _ if pair.is_owned => continue,
            ("default", _) => {
                properties::default(walk, (&pair.old, &pair.new), &pair.subject, false, pair.used);
                continue;
            }
            ("readOnly", _) => (Code::ReadOnlyChanged, properties::mode(true, new.flag(key), pair.used)),
            ("writeOnly", _) => (Code::WriteOnlyChanged, properties::mode(false, new.flag(key), pair.used)),
            _ => continue,
        };
        let (before, after) = differing(&old.all(key), &new.all(key));
        let scalar = |at: &At<'d>| matches!(at.node.kind, Kind::Scalar(_)).then(|| at.node.to_json());
        let what = match (before.as_ref().and_then(scalar), after.as_ref().and_then(scalar)) {
            (Some(before), Some(after)) => format!("{title} was `{before}` and is `{after}`"),
            _ => format!("{title} changed"),
        };
        walk.under((code, class), (&pair.old, &pair.new), (before.as_ref(), after.as_ref()), what, why);
    }
}

/// Why null is safe in a response whose value may be left out.
const NULL: &str = "the client decodes null like a value that is not there";

/// Compares the items of two lists.
fn items<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    let (before, after) = (old.get("items"), new.get("items"));
    match (&before, &after) {
        (Some(before), Some(after)) => {
            let (old, new, subject) = (before.clone(), after.clone(), format!("{}[]", pair.subject));
            walk.pending.push(Pair { old, new, subject, used: pair.used, is_owned: false, is_optional: false });
        }
        (None, None) => {}
        _ => {
            let shift = if after.is_some() { Shift::Tightened } else { Shift::Loosened };
            let (class, why) = shift.verdict(pair.used);
            let what = format!("`items` of `{}` changed", pair.subject);
            let places = (&pair.old, &pair.new);
            walk.under((shift.code(), class), places, (before.as_ref(), after.as_ref()), what, why);
        }
    }
}

/// The keys of two lists, each once.
fn both<'d>(mut keys: Vec<&'d str>, others: Vec<&'d str>) -> Vec<&'d str> {
    let more: Vec<&str> = others.into_iter().filter(|key| !keys.contains(key)).collect();
    keys.extend(more);
    keys
}

/// The first places that differ.
fn differing<'d>(old: &[At<'d>], new: &[At<'d>]) -> (Option<At<'d>>, Option<At<'d>>) {
    let length = old.len().max(new.len());
    let differs = |at: &usize| match (old.get(*at), new.get(*at)) {
        (Some(old), Some(new)) => !same(old.node, new.node),
        _ => true,
    };
    let at = (0..length).find(differs).unwrap_or_default();
    (old.get(at).cloned(), new.get(at).cloned())
}
