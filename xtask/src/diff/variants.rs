//! The variants of `oneOf` and `anyOf`, and what tells them apart.

use super::change::{Class, Code};
use super::shift::Shift;
use super::side::{At, pairs, same};
use super::view::View;
use super::walk::{Pair, Walk, equal};
use super::words;
use crate::source::document::component_name;

/// Compares the variants of two schemas.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, views: (&View<'d>, &View<'d>)) {
    let (old, new) = views;
    for key in ["oneOf", "anyOf"] {
        let (before, after) = (old.get(key), new.get(key));
        match (&before, &after) {
            _ if equal(before.as_ref(), after.as_ref()) => {}
            (Some(before), Some(after)) => lists(walk, pair, (before, after), new.get("discriminator").is_some()),
            _ => {
                let shift = if after.is_some() { Shift::Tightened } else { Shift::Loosened };
                let (class, why) = shift.verdict(pair.used);
                let what = format!("`{key}` of `{}` changed", pair.subject);
                let places = (&pair.old, &pair.new);
                walk.under((Code::SchemaChanged, class), places, (before.as_ref(), after.as_ref()), what, why);
            }
        }
    }
    discriminator(walk, pair, views);
}

fn lists<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&At<'d>, &At<'d>), is_discriminated: bool) {
    let (before, after) = (old.items(), new.items());
    let (names, matched) = matches(walk, &before, &after);
    let subject = &pair.subject;
    for (at, variant) in before.iter().enumerate().filter(|(at, _)| !matched.contains(&Some(*at))) {
        let (class, why) = Shift::Tightened.verdict(pair.used);
        let what = format!("the variant {} of `{subject}` is gone", title(variant, at));
        walk.removed((Code::VariantRemoved, class), (variant, new), what, why);
    }
    let last = matched.iter().rposition(Option::is_some);
    let by_order = pair.used.output && !is_discriminated;
    for (at, variant) in after.iter().enumerate().filter(|(at, _)| matched[*at].is_none()) {
        let (class, why) = match by_order && last.is_some_and(|last| at < last) {
            true => (
                Class::Unjudged,
                "a response becomes the first variant that it fits, and this one stands before others",
            ),
            false => (Class::Additive, "the enum is `#[non_exhaustive]`, and the other variants are what they were"),
        };
        let what = format!("the variant {} of `{subject}` is new", title(variant, at));
        walk.added((Code::VariantAdded, class), (old, variant), what, why);
    }
    for (at, variant) in after.iter().enumerate() {
        let Some(other) = matched[at].and_then(|other| before.get(other)) else { continue };
        if !names[at] {
            let (old, new) = (other.clone(), variant.clone());
            let (subject, used) = (format!("{subject}.{}", at + 1), pair.used);
            walk.pending.push(Pair { old, new, subject, used, is_owned: false, is_optional: false });
        }
    }
    let order: Vec<usize> = matched.iter().flatten().copied().collect();
    if !order.is_sorted() {
        let (class, why) = match by_order {
            true => (Class::Unjudged, "a response becomes the first variant that it fits"),
            false => (Class::Invisible, words::ORDER),
        };
        let what = format!("the variants of `{subject}` have another order");
        walk.changed((Code::VariantOrder, class), (old, new), what, why);
    }
}

/// For each new variant: whether it is a component, and the old variant that it was. Components go by their names, others
/// by what they say, by their titles, and then by their order.
fn matches(walk: &Walk<'_>, old: &[At<'_>], new: &[At<'_>]) -> (Vec<bool>, Vec<Option<usize>>) {
    let name = |at: &At<'_>| component_name(at.node).map(str::to_owned);
    let renamed = |at: &At<'_>| name(at).map(|name| walk.renamed.get(&name).cloned().unwrap_or(name));
    let title = |at: &At<'_>| at.text("title").map(str::to_owned);
    let names: Vec<bool> = new.iter().map(|at| name(at).is_some()).collect();
    let mut matched = vec![None; new.len()];
    let mut free: Vec<usize> = (0..old.len()).collect();
    let is_inline = |old: &At<'_>, new: &At<'_>| name(old).is_none() && name(new).is_none();
    for rule in 0..4 {
        for (at, variant) in new.iter().enumerate() {
            if matched[at].is_some() {
                continue;
            }
            let fits = |other: &At<'_>| match rule {
                0 => name(variant).is_some() && renamed(other) == name(variant),
                1 => is_inline(other, variant) && same(other.node, variant.node),
                2 => is_inline(other, variant) && title(variant).is_some() && title(other) == title(variant),
                _ => is_inline(other, variant) && title(variant).is_none() && title(other).is_none(),
            };
            if let Some(place) = free.iter().position(|other| fits(&old[*other])) {
                matched[at] = Some(free.remove(place));
            }
        }
    }
    (names, matched)
}

fn title(variant: &At<'_>, at: usize) -> String {
    let name = component_name(variant.node).or(variant.text("title"));
    name.map_or_else(|| (at + 1).to_string(), |name| format!("`{name}`"))
}

/// Compares what tells variants apart.
fn discriminator<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    let (before, after) = (old.get("discriminator"), new.get("discriminator"));
    if equal(before.as_ref(), after.as_ref()) {
        return;
    }
    let places = (&pair.old, &pair.new);
    let subject = &pair.subject;
    let (Some(left), Some(right)) = (&before, &after) else {
        let what = format!("`discriminator` of `{subject}` changed");
        let change = (Code::DiscriminatorChanged, Class::Unjudged);
        let why = "another rule decides which variant a value is";
        return walk.under(change, places, (before.as_ref(), after.as_ref()), what, why);
    };
    if left.text("propertyName") != right.text("propertyName") {
        let what = format!("another property tells the variants of `{subject}` apart");
        let why = "a value is decoded and encoded by another property";
        walk.changed((Code::DiscriminatorChanged, Class::Breaking), (left, right), what, why);
    }
    let (old_map, new_map) = (left.get("mapping"), right.get("mapping"));
    for (value, before, after) in pairs(old_map.as_ref(), new_map.as_ref()) {
        if equal(before.as_ref(), after.as_ref()) {
            continue;
        }
        let (class, why) = match (&before, &after) {
            (None, _) => (Class::Additive, "a value more stands for a variant"),
            (_, None) => (Class::Breaking, "a value stands for no variant"),
            (Some(before), Some(after)) => {
                let name = |at: &At<'d>| at.node.as_str().and_then(|text| text.rsplit('/').next()).map(str::to_owned);
                let was = name(before).map(|name| walk.renamed.get(&name).cloned().unwrap_or(name));
                match was == name(after) {
                    true => (Class::Invisible, "the component has another name"),
                    false => (Class::Breaking, "a value stands for another variant"),
                }
            }
        };
        let what = format!("the value `{value}` of the discriminator of `{subject}` changed");
        let near = (old_map.as_ref().unwrap_or(left), new_map.as_ref().unwrap_or(right));
        walk.under((Code::DiscriminatorChanged, class), near, (before.as_ref(), after.as_ref()), what, why);
    }
}
