//! Makes the generator's copy of the document: the same API, without what is not for a generator.

use serde_json::{Value, json};

use super::walk;

/// The component that stands for every password in the generator's copy; the generator replaces it by the client's
/// `Secret`.
pub const SECRET: &str = "Secret";

/// What only validators need. typify would make a newtype of a string with a length and an integer of another width of
/// a bound, neither of which lets through what the service may say tomorrow. A default is what the service assumes, not
/// what the client sends.
const FOR_VALIDATORS: [&str; 19] = [
    "default",
    "deprecated",
    "discriminator",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
    "xml",
];

/// Turns the document into the generator's copy.
pub fn normalise(document: &mut Value) {
    drop_callbacks(document);
    walk::schemas_mut(document, &mut |schema| {
        password_to_secret(schema);
        let Some(schema) = schema.as_object_mut() else { return };
        for key in FOR_VALIDATORS {
            schema.remove(key);
        }
        // Of a string's format typify would make a type of another crate. Dates and ids stay what they are on the wire.
        if schema.get("type").is_some_and(|kind| kind == "string") {
            schema.remove("format");
        }
        schema.remove("readOnly");
        schema.remove("writeOnly");
    });
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.insert(SECRET.to_owned(), json!({ "type": "string" }));
    }
    describe_references(document);
}

/// A password becomes a reference to one component, by whose name the generator knows it. (typify can also convert by
/// schema, but compares whole schemas: one keyword more, and the field is a plain string in silence.)
fn password_to_secret(schema: &mut Value) {
    if schema.get("format").is_some_and(|format| format == "password") {
        let description = schema.get("description").cloned().unwrap_or(json!("A secret."));
        let nullable = schema.get("nullable").cloned().unwrap_or(json!(false));
        *schema = json!({
            "description": description,
            "nullable": nullable,
            "allOf": [{ "$ref": format!("#/components/schemas/{SECRET}") }],
        });
    }
}

/// Nobody calls a callback through the client.
fn drop_callbacks(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for operation in paths
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(Value::as_object_mut)
        .flat_map(|item| item.values_mut())
    {
        if let Some(operation) = operation.as_object_mut() {
            operation.remove("callbacks");
        }
    }
}

/// OpenAPI 3.0 knows nothing beside a `$ref`, so a property that is one has no description. In the copy it has that of
/// its target.
fn describe_references(document: &mut Value) {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    walk::schemas_mut(document, &mut |schema| {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for property in properties.into_iter().flat_map(|properties| properties.values_mut()) {
            let target =
                property.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
            let Some(description) = target.and_then(|name| schemas.get(name)?.get("description")) else { continue };
            *property = json!({ "description": description, "allOf": [property] });
        }
    });
}
