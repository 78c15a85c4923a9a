//! Values of the right type that the document does not allow.

use regex::Regex;
use serde_json::{Value, json};

use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::source::load::Node;
use crate::tightness::edit::Edit;
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::tightness::site::Site;

/// A value that no list holds.
pub(super) const UNLISTED: &str = "unlisted_value";

/// A text that has no format: not a date, an address, a number, base64.
const FORMLESS: &str = "no <format> at all";

/// The longest text and list that are made to be too long.
const MAX_LENGTH: u64 = 100_000;

pub(super) const OPERATORS: [Operator; 11] = [
    Operator {
        name: "unlisted-value",
        stands_for: "a value is not in the list of the document",
        survives: GAP,
        plant: unlisted,
    },
    Operator {
        name: "value-in-other-case",
        stands_for: "a listed value is written with other capitals",
        survives: GAP,
        plant: other_case,
    },
    Operator {
        name: "empty-string",
        stands_for: "a string that is required, listed, or has a form is empty",
        survives: "the schema has no `minLength`, `pattern`, `format` or list, so the document allows an empty string",
        plant: empty_string,
    },
    Operator {
        name: "wrong-format",
        stands_for: "a string has not the format that the document names",
        survives: "the validator does not know this format",
        plant: wrong_format,
    },
    Operator {
        name: "wrong-pattern",
        stands_for: "a string does not match the pattern of the document",
        survives: GAP,
        plant: wrong_pattern,
    },
    Operator { name: "too-small", stands_for: "a number is below its minimum", survives: GAP, plant: too_small },
    Operator { name: "too-large", stands_for: "a number is above its maximum", survives: GAP, plant: too_large },
    Operator { name: "too-short", stands_for: "a string is shorter than it may be", survives: GAP, plant: too_short },
    Operator { name: "too-long", stands_for: "a string is longer than it may be", survives: GAP, plant: too_long },
    Operator {
        name: "too-few-or-many",
        stands_for: "a list has fewer or more items than it may have",
        survives: GAP,
        plant: too_few_or_many,
    },
    Operator {
        name: "repeated-item",
        stands_for: "a list of unique items holds one twice",
        survives: GAP,
        plant: repeated_item,
    },
];

fn set(site: &Site<'_>, what: &str, value: Value, rule: Option<SchemaId>) -> Fault {
    Fault::new(site.place, format!("`{}` {what}", site.show()), Edit::Set(site.path.clone(), value)).by(rule).at(site)
}

/// The schema that lists the values of a string, and whether it lists a text.
fn list_of(model: &Model<'_>, site: &Site<'_>, text: &str) -> Option<(SchemaId, bool)> {
    site.value.as_str()?;
    site.schemas.iter().find_map(|id| {
        let values = model.schemas.get(*id).values()?;
        Some((*id, values.list.iter().any(|item| item.as_str() == Some(text))))
    })
}

fn unlisted(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let (id, _) = list_of(scene.model, site, UNLISTED).filter(|(_, listed)| !listed)?;
        Some(set(site, "has a value that is not listed", json!(UNLISTED), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn other_case(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let text = site.value.as_str()?;
        let swap = |c: char| if c.is_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
        let other: String = text.chars().map(swap).collect();
        let (id, _) = list_of(scene.model, site, &other).filter(|(_, listed)| !listed && other != text)?;
        Some(set(site, "is written with other capitals", json!(other), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn empty_string(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let text = site.value.as_str().filter(|text| !text.is_empty())?;
        let listed = list_of(scene.model, site, "").is_some_and(|(_, listed)| !listed);
        let formed = ["minLength", "pattern", "format"].iter().any(|key| site.keyword(scene.model, key).is_some());
        let may = site.keyword(scene.model, "pattern").is_some_and(|(_, node)| matches(node, "") == Some(true));
        let must = (site.required || listed || formed) && !may && !text.is_empty();
        must.then(|| set(site, "is empty", json!(""), site.schema()))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn wrong_format(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        site.value.as_str()?;
        let (id, format) = site.keyword(scene.model, "format")?;
        // These two promise nothing of the text.
        let promises = format.as_str().is_some_and(|name| !matches!(name, "password" | "binary"));
        promises.then(|| set(site, "has not its format", json!(FORMLESS), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn wrong_pattern(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        site.value.as_str()?;
        let (id, pattern) = site.keyword(scene.model, "pattern")?;
        let other = [FORMLESS, "\u{b6}", ""].into_iter().find(|text| matches(pattern, text) == Some(false))?;
        Some(set(site, "does not match its pattern", json!(other), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

/// Whether a pattern of the document matches a text; nothing if that is not known.
fn matches(pattern: &Node, text: &str) -> Option<bool> {
    Some(Regex::new(pattern.as_str()?).ok()?.is_match(text))
}

fn too_small(scene: &Scene<'_, '_>) -> Vec<Fault> {
    out_of_range(scene, "minimum", "is below its minimum", -1.0, |format| match format {
        "int32" => Some(json!(i64::from(i32::MIN) - 1)),
        _ => None,
    })
}

fn too_large(scene: &Scene<'_, '_>) -> Vec<Fault> {
    out_of_range(scene, "maximum", "is above its maximum", 1.0, |format| match format {
        "int32" => Some(json!(i64::from(i32::MAX) + 1)),
        "int64" => Some(json!(i64::MAX as u64 + 1)),
        _ => None,
    })
}

fn out_of_range(
    scene: &Scene<'_, '_>,
    key: &str,
    what: &str,
    step: f64,
    of_format: impl Fn(&str) -> Option<Value>,
) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        site.value.as_number()?;
        if let Some((id, limit)) = site.keyword(scene.model, key) {
            let limit = limit.to_json();
            let value = match limit.as_i64() {
                Some(limit) => json!(limit.checked_add(step as i64)?),
                None => json!(limit.as_f64()? + step),
            };
            return Some(set(site, what, value, Some(id)));
        }
        let (id, format) = site.keyword(scene.model, "format")?;
        Some(set(site, what, of_format(format.as_str()?)?, Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn bound(scene: &Scene<'_, '_>, site: &Site<'_>, key: &str) -> Option<(SchemaId, u64)> {
    let (id, node) = site.keyword(scene.model, key)?;
    Some((id, node.to_json().as_u64()?))
}

/// Down to nothing is for `empty-string`.
fn too_short(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let text = site.value.as_str()?;
        let (id, least) = bound(scene, site, "minLength").filter(|(_, least)| *least > 1)?;
        let cut: String = text.chars().take(usize::try_from(least).ok()? - 1).collect();
        Some(set(site, "is too short", json!(cut), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn too_long(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        site.value.as_str()?;
        let (id, most) = bound(scene, site, "maxLength").filter(|(_, most)| *most < MAX_LENGTH)?;
        Some(set(site, "is too long", json!("x".repeat(usize::try_from(most).ok()? + 1)), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

fn too_few_or_many(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for site in &scene.sites {
        let Some(items) = site.value.as_array() else { continue };
        if let Some((id, least)) = bound(scene, site, "minItems").filter(|(_, least)| *least > 0) {
            let fewer: Vec<&Value> = items.iter().take(usize::try_from(least - 1).unwrap_or_default()).collect();
            faults.push(set(site, "has too few items", json!(fewer), Some(id)));
        }
        let most = bound(scene, site, "maxItems").filter(|(_, most)| *most < MAX_LENGTH);
        if let (Some((id, most)), Some(last)) = (most, items.last()) {
            let mut more = items.clone();
            more.resize(usize::try_from(most + 1).unwrap_or_default(), last.clone());
            faults.push(set(site, "has too many items", json!(more), Some(id)));
        }
    }
    faults
}

fn repeated_item(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let items = site.value.as_array()?;
        let id = site.schemas.iter().copied().find(|id| scene.model.schemas.get(*id).flag("uniqueItems"))?;
        let more: Vec<&Value> = items.iter().chain(items.last()).collect();
        (more.len() > 1).then(|| set(site, "holds an item twice", json!(more), Some(id)))
    };
    scene.sites.iter().filter_map(fault).collect()
}
