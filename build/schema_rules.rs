//! Validates the schemas of a document: what no Rust type can stand for, and what would make a client fail on the first
//! value that the service adds.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;

use super::document::Document;
use super::load::Node;
use super::place::Problem;
use super::schema::{Additional, Schema, SchemaId, Schemas};

/// Reports what is wrong with the schemas.
pub fn check(document: &Document, schemas: &Schemas<'_>, problems: &mut Vec<Problem>) {
    let named: HashSet<SchemaId> =
        document.components("schemas").iter().filter_map(|entry| schemas.at(&entry.value)).collect();
    for (id, schema) in schemas.iter() {
        if schema.reference.is_none() {
            values(schema, named.contains(&id), problems);
            groups(schema, problems);
            closed(schema, problems);
            password(schema, problems);
            missing(schema, problems);
        }
    }
    circles(schemas, problems);
}

/// A list of the values of a string is an open enum with a name. Other values are of their type, listed or not.
fn values(schema: &Schema<'_>, is_named: bool, problems: &mut Vec<Problem>) {
    let is_text = matches!(schema.text("type"), Some("string") | None);
    if let Some(entry) = schema.node.entry("x-extensible-enum") {
        if is_text && schema.text("type").is_none() {
            let what = "an open enum has a type, and this does not say which";
            problems.push(Problem::new(schema.node.place, what, "write `type: string`"));
        } else if is_text && !is_named {
            problems.push(Problem::new(
                entry.place,
                "this open list of values has no name, so it can have no type",
                "move the schema under `components/schemas` and refer to it with `$ref`",
            ));
        }
        let mut seen = HashSet::new();
        for value in entry.value.items() {
            if is_text && value.as_str().is_none() && !value.to_json().is_null() {
                let what = format!("a value of an open enum is a string, and this is {}", value.describe());
                problems.push(Problem::new(value.place, what, "put it in quotes"));
            } else if !seen.insert(value.to_json().to_string()) {
                problems.push(Problem::new(value.place, "this value is listed twice", "list each value once"));
            }
        }
    }
    let list = schema.node.get("enum").filter(|_| is_text);
    let is_text = |value: &&Node| value.as_str().is_some();
    if let Some(list) = list.filter(|list| list.items().iter().filter(is_text).count() > 1) {
        problems.push(Problem::new(
            list.place,
            "this list of values is closed, and a client of it would fail on the first value that is added",
            "list the values in `x-extensible-enum`; `enum` is for the one constant that tells variants apart",
        ));
    }
}

/// A group of values gives a predicate, and its members are listed.
fn groups(schema: &Schema<'_>, problems: &mut Vec<Problem>) {
    let listed = schema.node.get("x-extensible-enum").map_or(&[][..], Node::items);
    for group in schema.node.get("x-enum-groups").map_or(&[][..], Node::entries) {
        if group.key != group.key.to_snake_case() || syn::parse_str::<syn::Ident>(&format!("is_{}", group.key)).is_err()
        {
            let what = format!("the group `{}` has no name for a predicate", group.key);
            problems.push(Problem::new(
                group.place,
                what,
                "write it in lower case with underscores, as in `final_state`",
            ));
        }
        let members = group.value.items();
        if members.is_empty() {
            let what = format!("the group `{}` has no list of values", group.key);
            problems.push(Problem::new(group.value.place, what, "list values of `x-extensible-enum`"));
        }
        for member in members.iter().filter(|member| !listed.iter().any(|of| of.as_str() == member.as_str())) {
            let what = format!("`{}` is no value of the enum", member.as_str().unwrap_or_default());
            problems.push(Problem::new(member.place, what, "list it in `x-extensible-enum`, or correct it"));
        }
    }
}

fn closed(schema: &Schema<'_>, problems: &mut Vec<Problem>) {
    let Some(closed) = schema.node.get("additionalProperties") else { return };
    if schema.additional == Additional::Nothing {
        problems.push(Problem::new(
            closed.place,
            "this rejects every property that is not listed, and a client of it would fail on the first that is added",
            "remove `additionalProperties: false`; the check finds undocumented properties without it",
        ));
    }
}

fn password(schema: &Schema<'_>, problems: &mut Vec<Problem>) {
    let format = schema.node.get("format").filter(|format| format.as_str() == Some("password"));
    if let Some(format) = format.filter(|_| schema.text("type") != Some("string")) {
        problems.push(Problem::new(format.place, "a password is a string, and this is not", "write `type: string`"));
    }
}

/// A property that is required must be described.
fn missing(schema: &Schema<'_>, problems: &mut Vec<Problem>) {
    let is_whole = schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty();
    if !is_whole || schema.properties.is_empty() {
        return;
    }
    for name in schema.node.get("required").map_or(&[][..], Node::items) {
        let text = name.as_str().unwrap_or_default();
        if !schema.properties.contains_key(text) {
            let what = format!("`{text}` is required, and there is no such property");
            problems.push(Problem::new(name.place, what, "describe it under `properties`, or correct the name"));
        }
    }
}

/// A schema that is made of itself, with no property or item in between, has no value.
fn circles(schemas: &Schemas<'_>, problems: &mut Vec<Problem>) {
    let parts = |id: SchemaId| {
        let schema = schemas.get(id);
        let parts = schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of);
        parts.copied().collect::<Vec<_>>()
    };
    // Each schema is left once: `false` while its parts are visited, `true` after that.
    let mut left: HashMap<SchemaId, bool> = HashMap::new();
    for (start, _) in schemas.iter() {
        let mut open = vec![(start, false)];
        while let Some((id, is_done)) = open.pop() {
            if is_done {
                left.insert(id, true);
                continue;
            }
            match left.get(&id) {
                Some(true) => continue,
                Some(false) => {
                    let what = format!("the schema `{}` is made of itself", schemas.get(id).subject);
                    let remedy = "let a property or the items of a list lead back to it, not `allOf` or a variant";
                    problems.push(Problem::new(schemas.get(id).node.place, what, remedy));
                    continue;
                }
                None => {}
            }
            left.insert(id, false);
            open.push((id, true));
            open.extend(parts(id).into_iter().map(|part| (part, false)));
        }
    }
}
