//! Validates `x-outer-discriminator`: each value that decides leads to a variant, each variant is led to, and the objects
//! around the value have the property that decides.

use std::collections::{BTreeSet, HashSet};

use super::load::Node;
use super::place::Problem;
use super::schema::{Discriminator, Schema, SchemaId, Schemas};

/// Reports what is wrong with outer discriminators.
pub fn check(schemas: &Schemas<'_>, problems: &mut Vec<Problem>) {
    for (id, schema) in schemas.iter() {
        let Some(outer) = &schema.outer else { continue };
        if let Some(inner) = &schema.discriminator {
            let what = format!("`{}` has a discriminator within its values and one outside of them", schema.subject);
            problems.push(Problem::new(inner.place, what, "remove one of the two"));
        }
        variants(schemas, schema, outer, problems);
        let holders = holders(schemas, id, outer.property);
        if holders.is_empty() {
            let what =
                format!("no object that holds `{}` has a property `{}`, which decides", schema.subject, outer.property);
            let remedy = "add the property to the object around it, or correct `propertyName`";
            problems.push(Problem::new(outer.place, what, remedy));
        }
        for holder in holders {
            property(schemas, schemas.get(holder), schema, outer, problems);
        }
    }
}

/// The variants and what leads to them.
fn variants(schemas: &Schemas<'_>, schema: &Schema<'_>, outer: &Discriminator<'_>, problems: &mut Vec<Problem>) {
    let branches = || schema.one_of.iter().chain(&schema.any_of);
    if !schema.flag("x-extensible-union") || branches().next().is_none() {
        problems.push(Problem::new(
            outer.place,
            format!("`{}` is no open choice of variants, so nothing outside of it can decide", schema.subject),
            "write `x-extensible-union: true` and `anyOf` beside it",
        ));
        return;
    }
    let known: HashSet<SchemaId> = branches().map(|branch| schemas.resolve(*branch)).collect();
    for entry in schema.node.pointer("/x-outer-discriminator/mapping").map_or(&[][..], Node::entries) {
        let target = outer.mapping.get(&entry.key).map(|target| schemas.resolve(*target));
        if target.is_some_and(|target| !known.contains(&target)) {
            let what = format!("`{}` leads to a schema that is no variant of `{}`", entry.key, schema.subject);
            problems.push(Problem::new(entry.value.place, what, "add it to the variants, or correct the mapping"));
        }
    }
    let led: HashSet<SchemaId> = outer.mapping.values().map(|target| schemas.resolve(*target)).collect();
    for branch in branches().filter(|branch| !led.contains(&schemas.resolve(**branch))) {
        let (node, subject) = (schemas.get(*branch).node, &schema.subject);
        let what = format!("no value of `{}` leads to this variant of `{subject}`", outer.property);
        problems.push(Problem::new(node.place, what, "add it to `x-outer-discriminator.mapping`, or remove it"));
    }
}

/// The property that decides, in an object around the value.
fn property(
    schemas: &Schemas<'_>,
    holder: &Schema<'_>,
    schema: &Schema<'_>,
    outer: &Discriminator<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(property) = holder.properties.get(outer.property) else { return };
    if !holder.required.contains(&outer.property) {
        let what = format!("`{}.{}` decides what `{}` is", holder.subject, outer.property, schema.subject);
        problems.push(Problem::new(property.entry.place, what + ", and is not required", "list it under `required`"));
    }
    let decides = schemas.get(schemas.resolve(property.schema));
    let Some(values) = decides.values() else { return };
    let listed: BTreeSet<&str> = values.list.iter().filter_map(Node::as_str).collect();
    for value in values.list.iter().filter(|node| node.as_str().is_some_and(|text| !outer.mapping.contains_key(text))) {
        let what = format!("`{}` does not say what has this value of `{}`", schema.subject, decides.subject);
        problems.push(Problem::new(value.place, what, "add it to `x-outer-discriminator.mapping`"));
    }
    let mapping = schema.node.pointer("/x-outer-discriminator/mapping").map_or(&[][..], Node::entries);
    for entry in mapping.iter().filter(|entry| !listed.contains(entry.key.as_str())) {
        let what = format!("`{}` does not list this value", decides.subject);
        problems.push(Problem::new(entry.place, what, "add it there, or remove it from the mapping"));
    }
}

/// The objects with a property that lead to a schema, past objects without it.
fn holders(schemas: &Schemas<'_>, wanted: SchemaId, property: &str) -> Vec<SchemaId> {
    let has_property = |id: &SchemaId| schemas.get(*id).properties.contains_key(property);
    let leads = |start: SchemaId| {
        let (mut open, mut seen) = (within(schemas, start), HashSet::new());
        while let Some(id) = open.pop() {
            if id == wanted {
                return true;
            }
            if seen.insert(id) && !has_property(&id) {
                open.extend(within(schemas, id));
            }
        }
        false
    };
    let all = schemas.iter().map(|(id, _)| id);
    all.filter(|id| has_property(id) && *id != wanted && leads(*id)).collect()
}

/// What stands within the values of a schema: properties, items, and what its parts and variants have.
fn within(schemas: &Schemas<'_>, id: SchemaId) -> Vec<SchemaId> {
    let schema = schemas.get(id);
    let inner = schema.properties.values().map(|property| property.schema).chain(schema.items);
    let parts = schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of).copied();
    inner.chain(parts).map(|id| schemas.resolve(id)).collect()
}
