//! The schemas that have names.

use std::collections::{HashMap, HashSet};

use super::change::{Class, Code};
use super::schemas;
use super::side::{At, Side};
use super::usage::Use;
use super::walk::Walk;
use super::words::same_but_words;
use crate::generator::names::camel;

/// Finds the components that have another name now: by their name in Rust, else by what they say.
pub(super) fn renamed(old: &Side<'_>, new: &Side<'_>) -> HashMap<String, String> {
    let gone = old.components("schemas").into_iter().filter(|(name, _)| new.component("schemas", name).is_none());
    let mut fresh: Vec<(&str, At<'_>)> = new.components("schemas");
    fresh.retain(|(name, _)| old.component("schemas", name).is_none());
    let mut renamed = HashMap::new();
    for (name, at) in gone {
        let same_type = |(other, _): &(&str, At<'_>)| camel(other) == camel(name);
        let same_words = |(_, other): &(&str, At<'_>)| same_but_words(at.node, other.node);
        let found = fresh.iter().position(same_type).or_else(|| fresh.iter().position(same_words));
        if let Some(found) = found {
            renamed.insert(name.to_owned(), fresh.swap_remove(found).0.to_owned());
        }
    }
    renamed
}

/// Compares the named schemas.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old_root, new_root) = (section(&walk.old), section(&walk.new));
    let mut met: HashSet<String> = HashSet::new();
    for (name, old) in walk.old.components("schemas") {
        let title = walk.renamed.get(name).cloned().unwrap_or_else(|| name.to_owned());
        let Some(new) = walk.new.component("schemas", &title) else {
            let what = format!("the schema `{name}` is gone");
            let change = (Code::TypeRemoved, Class::Invisible);
            walk.removed(change, (&old, &new_root), what, "what used it is compared by itself");
            continue;
        };
        if title != name {
            renaming(walk, name, &title, (&old, &new));
        }
        let used = joined(walk.old_usage.of(name), walk.new_usage.of(&title));
        schemas::compare(walk, (&old, &new), &title, used);
        met.insert(title);
    }
    for (name, new) in walk.new.components("schemas").into_iter().filter(|(name, _)| !met.contains(*name)) {
        let what = format!("there is a new schema `{name}`");
        walk.added((Code::TypeAdded, Class::Additive), (&old_root, &new), what, "nothing used it before");
    }
}

fn renaming<'d>(walk: &mut Walk<'d>, old: &str, new: &str, places: (&At<'d>, &At<'d>)) {
    let what = format!("the schema `{old}` is called `{new}` now");
    let (class, why) = match camel(old) == camel(new) {
        true => (Class::Invisible, "the name in Rust is the same"),
        false => (Class::Breaking, "code that names the type does not compile"),
    };
    walk.changed((Code::TypeRenamed, class), places, what, why);
}

/// A schema may have been used in one way and be used in another.
fn joined(old: Use, new: Use) -> Use {
    Use { input: old.input || new.input, output: old.output || new.output }
}

fn section<'d>(side: &Side<'d>) -> At<'d> {
    let root = side.root();
    let components = root.get("components");
    components.as_ref().and_then(|at| at.get("schemas")).or(components).unwrap_or(root)
}
