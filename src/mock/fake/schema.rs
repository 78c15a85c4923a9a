//! Holds a value against a schema of the document.
//!
//! The keywords of OpenAPI 3.0, and no more of JSON Schema than that: a validator of all of it would bring two dozen
//! crates to everybody who tests with the mock. A keyword that is not checked here keeps the service in memory from
//! starting, so that none is passed over in silence.

use regex::Regex;
use serde_json::Value;

/// What says something of a schema and asks nothing of a value.
const ANNOTATIONS: [&str; 11] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

/// What is checked below.
const CHECKED: [&str; 25] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
    "uniqueItems",
];

/// How deep schemas may lie in one another; deeper is a circle.
const MAX_DEPTH: usize = 64;

/// Whether everything that a schema asks is checked here.
pub(super) fn check(root: &Value, schema: &Value) -> Result<(), String> {
    check_at(root, schema, 0)
}

fn check_at(root: &Value, schema: &Value, depth: usize) -> Result<(), String> {
    let Some(keywords) = schema.as_object().filter(|_| depth < MAX_DEPTH) else { return Ok(()) };
    if schema.get("$ref").is_some() {
        return check_at(root, resolve(root, schema)?, depth + 1);
    }
    for (keyword, value) in keywords {
        let keyword = keyword.as_str();
        if !(ANNOTATIONS.contains(&keyword) || CHECKED.contains(&keyword) || keyword.starts_with("x-")) {
            return Err(format!("a schema says `{keyword}`, and the service in memory cannot check that"));
        }
        match keyword {
            "pattern" => pattern(value).map(drop)?,
            "allOf" | "anyOf" | "oneOf" => {
                value.as_array().into_iter().flatten().try_for_each(|part| check_at(root, part, depth + 1))?;
            }
            "properties" => {
                value.as_object().into_iter().flatten().try_for_each(|(_, part)| check_at(root, part, depth + 1))?;
            }
            "items" | "not" | "additionalProperties" => check_at(root, value, depth + 1)?,
            _ => {}
        }
    }
    Ok(())
}

/// What is wrong with the texts of a parameter, which are several for a list, and of no other. A number or a truth value
/// is read from its text first.
pub(super) fn parameter(root: &Value, schema: &Value, texts: &[String]) -> Result<(), String> {
    let read = |schema: &Value, text: &str| match schema["type"].as_str() {
        Some("integer" | "number" | "boolean") => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
        _ => Value::from(text),
    };
    let resolved = resolve(root, schema)?;
    let value = match texts {
        _ if resolved["type"] == "array" => {
            let items = resolve(root, &resolved["items"])?;
            texts.iter().map(|text| read(items, text)).collect()
        }
        // Services read the first, or the last, or refuse it.
        [first, ..] => read(resolved, first),
        [] => return Ok(()),
    };
    Checker { root }.value("", schema, &value, 0)
}

/// What is wrong with a body: where, and what, by its type and never by its value, which may be a secret.
pub(super) fn violation(root: &Value, schema: &Value, body: &Value) -> Result<(), String> {
    Checker { root }.value("the body", schema, body, 0)
}

struct Checker<'a> {
    root: &'a Value,
}

impl Checker<'_> {
    fn value(&self, at: &str, schema: &Value, value: &Value, depth: usize) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Err(format!("{at} lies too deep"));
        }
        if schema.get("$ref").is_some() {
            return self.value(at, resolve(self.root, schema)?, value, depth + 1);
        }
        if value.is_null() && schema["nullable"] == true {
            return Ok(());
        }
        let fault = |what: &str| Err(format!("{at} {what}").trim_start().to_owned());
        if let Some(wanted) = schema["type"].as_str()
            && !is(wanted, value)
        {
            return fault(&format!("is not of the type {wanted}"));
        }
        if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
            return fault("is none of the values that it may have");
        }
        self.combined(at, schema, value, depth)?;
        match value {
            Value::String(text) => string(schema, text).or_else(fault),
            Value::Number(_) => number(schema, value.as_f64().unwrap_or_default()).or_else(fault),
            Value::Array(items) => {
                length(schema, "minItems", "maxItems", items.len()).or_else(fault)?;
                if schema["uniqueItems"] == true
                    && items.iter().enumerate().any(|(index, item)| items[..index].contains(item))
                {
                    return fault("has an item twice");
                }
                let Some(schema) = schema.get("items") else { return Ok(()) };
                items
                    .iter()
                    .enumerate()
                    .try_for_each(|(index, item)| self.value(&join(at, &index.to_string()), schema, item, depth + 1))
            }
            Value::Object(map) => {
                length(schema, "minProperties", "maxProperties", map.len()).or_else(fault)?;
                let mut required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                if let Some(name) = required.find(|name| !map.contains_key(*name)) {
                    return Err(format!("{} is missing", join(at, name)));
                }
                map.iter().try_for_each(|(name, value)| match schema["properties"].get(name) {
                    Some(schema) => self.value(&join(at, name), schema, value, depth + 1),
                    None => match &schema["additionalProperties"] {
                        Value::Bool(false) => fault("has a property that it may not have"),
                        Value::Object(_) => {
                            self.value(&join(at, name), &schema["additionalProperties"], value, depth + 1)
                        }
                        _ => Ok(()),
                    },
                })
            }
            _ => Ok(()),
        }
    }

    /// What several schemas say together.
    fn combined(&self, at: &str, schema: &Value, value: &Value, depth: usize) -> Result<(), String> {
        let list = |keyword: &str| schema[keyword].as_array();
        let parts = list("allOf").into_iter().flatten();
        parts.into_iter().try_for_each(|part| self.value(at, part, value, depth + 1))?;
        if schema.get("not").is_some_and(|not| self.value(at, not, value, depth + 1).is_ok()) {
            return Err(format!("{at} is what it must not be"));
        }
        let Some(variants) = list("oneOf").or_else(|| list("anyOf")) else { return Ok(()) };
        // The discriminator says which one it is, and then what is wrong with that one can be told.
        let discriminator = &schema["discriminator"];
        let mapped = discriminator["propertyName"].as_str().and_then(|name| value[name].as_str());
        if let Some(target) = mapped.and_then(|name| discriminator["mapping"].get(name)).and_then(Value::as_str)
            && let Some(variant) = variants.iter().find(|variant| variant["$ref"] == target)
        {
            return self.value(at, variant, value, depth + 1);
        }
        let results: Vec<_> = variants.iter().map(|variant| self.value(at, variant, value, depth + 1)).collect();
        match results.iter().filter(|result| result.is_ok()).count() {
            0 => results.into_iter().next().unwrap_or(Ok(())),
            1 => Ok(()),
            _ if list("oneOf").is_none() => Ok(()),
            _ => Err(format!("{at} is of more than one kind")),
        }
    }
}

fn string(schema: &Value, text: &str) -> Result<(), &'static str> {
    length(schema, "minLength", "maxLength", text.chars().count())?;
    if schema.get("pattern").map(pattern).is_some_and(|regex| regex.is_ok_and(|regex| !regex.is_match(text))) {
        return Err("does not have the form that it must have");
    }
    match schema["format"].as_str() {
        Some("uri") if reqwest::Url::parse(text).is_err() => Err("is not a URI"),
        Some("uuid") if uuid::Uuid::parse_str(text).is_err() => Err("is not a UUID"),
        _ => Ok(()),
    }
}

fn number(schema: &Value, number: f64) -> Result<(), &'static str> {
    let bound = |keyword: &str| schema[keyword].as_f64();
    let exclusive = |keyword: &str| schema[keyword] == true;
    if bound("minimum").is_some_and(|least| number < least || (number == least && exclusive("exclusiveMinimum"))) {
        return Err("is too small");
    }
    if bound("maximum").is_some_and(|most| number > most || (number == most && exclusive("exclusiveMaximum"))) {
        return Err("is too great");
    }
    match bound("multipleOf") {
        Some(step) if step > 0.0 && (number / step).fract() != 0.0 => Err("is not a multiple of its step"),
        _ => Ok(()),
    }
}

fn length(schema: &Value, least: &str, most: &str, length: usize) -> Result<(), &'static str> {
    let bound = |keyword: &str| schema[keyword].as_u64();
    if bound(least).is_some_and(|least| (length as u64) < least) {
        Err("is too short")
    } else if bound(most).is_some_and(|most| (length as u64) > most) {
        Err("is too long")
    } else {
        Ok(())
    }
}

fn is(wanted: &str, value: &Value) -> bool {
    match wanted {
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn pattern(value: &Value) -> Result<Regex, String> {
    Regex::new(value.as_str().unwrap_or_default()).map_err(|error| format!("a pattern cannot be checked: {error}"))
}

fn join(at: &str, name: &str) -> String {
    format!("{at} at `{name}`").replace("` at `", ".").trim_start().to_owned()
}

fn resolve<'a>(root: &'a Value, schema: &'a Value) -> Result<&'a Value, String> {
    let mut target = schema;
    for _ in 0..MAX_DEPTH {
        let Some(reference) = target["$ref"].as_str() else { return Ok(target) };
        let found = reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
        target = found.ok_or_else(|| format!("the reference `{reference}` leads nowhere"))?;
    }
    Err("references lead in a circle".to_owned())
}
