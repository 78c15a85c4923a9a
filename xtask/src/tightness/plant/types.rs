//! Values of another type than the document says.

use serde_json::{Value, json};

use crate::tightness::edit::Edit;
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::tightness::site::Site;

pub(super) const OPERATORS: [Operator; 13] = [
    Operator {
        name: "null",
        stands_for: "null stands where the document does not allow it",
        survives: GAP,
        plant: |scene| retyped(scene, "null", |value| (!value.is_null()).then(|| json!(null))),
    },
    Operator {
        name: "string-for-number",
        stands_for: "a number is sent as text",
        survives: GAP,
        plant: |scene| retyped(scene, "string", |value| value.as_number().map(|number| json!(number.to_string()))),
    },
    Operator {
        name: "fraction-for-integer",
        stands_for: "a count or an id has a fraction",
        survives: GAP,
        plant: |scene| retyped(scene, "number", |value| value.as_i64().map(|number| json!(number as f64 + 0.5))),
    },
    Operator {
        name: "number-for-string",
        stands_for: "a string of digits, such as an id, is sent as a number",
        survives: GAP,
        plant: |scene| retyped(scene, "integer", |value| value.as_str().map(|_| json!(7))),
    },
    Operator {
        name: "boolean-for-string",
        stands_for: "a word is sent as true or false",
        survives: GAP,
        plant: |scene| retyped(scene, "boolean", |value| value.as_str().map(|_| json!(true))),
    },
    Operator {
        name: "boolean-for-number",
        stands_for: "a count is sent as whether there is any",
        survives: GAP,
        plant: |scene| retyped(scene, "boolean", |value| value.as_number().map(|_| json!(true))),
    },
    Operator {
        name: "string-for-boolean",
        stands_for: "true or false is sent as text",
        survives: GAP,
        plant: |scene| retyped(scene, "string", |value| value.as_bool().map(|truth| json!(truth.to_string()))),
    },
    Operator {
        name: "number-for-boolean",
        stands_for: "true or false is sent as 1 or 0",
        survives: GAP,
        plant: |scene| retyped(scene, "integer", |value| value.as_bool().map(|truth| json!(i32::from(truth)))),
    },
    Operator {
        name: "list-for-scalar",
        stands_for: "one value is sent as a list of one",
        survives: GAP,
        plant: |scene| retyped(scene, "array", |value| is_scalar(value).then(|| json!([value]))),
    },
    Operator {
        name: "object-for-scalar",
        stands_for: "a value is sent as an object that describes it",
        survives: GAP,
        plant: |scene| retyped(scene, "object", |value| is_scalar(value).then(|| json!({ "value": value }))),
    },
    Operator {
        name: "list-for-object",
        stands_for: "an object is sent as a list of one",
        survives: GAP,
        plant: |scene| retyped(scene, "array", |value| value.is_object().then(|| json!([value]))),
    },
    Operator {
        name: "object-for-list",
        stands_for: "a list is sent as an object, its only item or one by number",
        survives: GAP,
        plant: |scene| {
            retyped(scene, "object", |value| match value.as_array()?.as_slice() {
                [only] if only.is_object() => Some(only.clone()),
                items => Some(items.iter().enumerate().map(|(at, item)| (at.to_string(), item.clone())).collect()),
            })
        },
    },
    Operator {
        name: "text-for-json",
        stands_for: "an object or a list is sent as the text of its JSON",
        survives: GAP,
        plant: |scene| {
            retyped(scene, "string", |value| (value.is_object() || value.is_array()).then(|| json!(value.to_string())))
        },
    },
];

fn is_scalar(value: &Value) -> bool {
    !value.is_null() && !value.is_object() && !value.is_array()
}

/// A fault wherever a value can be another one of a type that the document forbids there.
fn retyped(scene: &Scene<'_, '_>, kind: &str, other: impl Fn(&Value) -> Option<Value>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let value = other(&site.value).filter(|_| site.forbids(scene.model, kind))?;
        let what = format!("`{}` becomes {}", site.show(), crate::judge::words::seen(&value));
        Some(Fault::new(site.place, what, Edit::Set(site.path.clone(), value)).by(site.schema()).at(site))
    };
    scene.sites.iter().filter_map(fault).collect()
}
