//! What a schema of OpenAPI 3.0 means: a table of documented cases, and schemas and values by the thousand.
//!
//! Each is judged in three ways, which must agree: by jsonschema with the whole translated schema, by the walk that asks
//! only whether a schema allows a value, and by the walk that tells what is wrong.

mod generate;

use crate::random::Random;
use generate::{Schemas, value};
use jsonschema::Validator;
use serde_json::{Value, json};
use xtask::judge::Judge;
use xtask::judge::walk::{At, FaultKind};
use xtask::lint::cycles;
use xtask::model::Model;
use xtask::model::schema::SchemaId;
use xtask::model::translate::Direction::{self, Neither, Request, Response};
use xtask::model::translate::{assertions, whole};
use xtask::model::validators::build;
use xtask::source::document::Document;
use xtask::source::load::{self, Node};
use xtask::source::place::Place;
use xtask::text::{Kind, Text};

/// The component that is judged.
const ROOT: &str = "Root";

fn document(schemas: &Value) -> Document {
    let text = json!({ "openapi": "3.0.3", "paths": {}, "components": { "schemas": schemas } }).to_string();
    Document::parse(&text).unwrap()
}

/// The three verdicts on values.
fn verdicts(model: &Model<'_>, nodes: &[Node], direction: Direction) -> Vec<[bool; 3]> {
    let text = Text::new("openapi.yaml".into(), String::new(), Kind::Document);
    let judge = Judge::new(model, &text);
    let component = model.document.components("schemas").iter().find(|component| component.key == ROOT).unwrap();
    let id = model.schemas.at(&component.value).unwrap();
    let validator = build(&whole(model, id, direction)).unwrap();
    nodes.iter().map(|node| verdict(&judge, &validator, id, node, direction)).collect()
}

fn verdict(judge: &Judge<'_, '_>, validator: &Validator, id: SchemaId, node: &Node, direction: Direction) -> [bool; 3] {
    let value = node.to_json();
    let by_jsonschema = validator.is_valid(&value);
    let allowed = judge.walk(direction).allows(id, node, &value);
    let mut walk = judge.walk(direction);
    walk.examine(id, At { node, value: &value, holder: Place::START }, None);
    let is_violation = |kind| !matches!(kind, FaultKind::Undocumented | FaultKind::Secret);
    let faultless = !walk.faults.iter().any(|fault| is_violation(fault.kind));
    [by_jsonschema, allowed, faultless]
}

/// What it is about, the schemas, and values with their direction and whether they are allowed.
type Row = (&'static str, Value, Vec<(Direction, Value, bool)>);

#[test]
fn documented_cases() {
    let refused = |direction| move |value: Value| (direction, value, false);
    let allowed = |direction| move |value: Value| (direction, value, true);
    let (ok, no) = (allowed(Response), refused(Response));
    let pet = json!({
        "Root": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } },
        "Cat": { "allOf": [{ "$ref": "#/components/schemas/Root" }, { "type": "object", "required": ["lives"], "properties": { "lives": { "type": "integer" } } }] },
    });
    let union = json!({
        "Root": {
            "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }],
            "discriminator": { "propertyName": "k", "mapping": { "a": "#/components/schemas/A", "aa": "A" } },
        },
        "A": { "type": "object", "required": ["x"], "properties": { "k": { "type": "string" }, "x": { "type": "integer" } } },
        "B": { "type": "object", "properties": { "k": { "type": "string" }, "x": { "type": "string" } } },
    });
    let hidden = json!({ "Root": {
        "type": "object",
        "required": ["id", "secret"],
        "properties": { "id": { "type": "string", "readOnly": true }, "secret": { "$ref": "#/components/schemas/Secret" } },
    }, "Secret": { "type": "string", "writeOnly": true } });
    let table: Vec<Row> = vec![
        (
            "nullable",
            json!({ "Root": { "type": "string", "nullable": true } }),
            vec![ok(json!(null)), ok(json!("a")), no(json!(1))],
        ),
        ("not nullable", json!({ "Root": { "type": "string" } }), vec![no(json!(null))]),
        (
            "nullable without a type says nothing",
            json!({ "Root": { "nullable": false } }),
            vec![ok(json!(null)), ok(json!(1))],
        ),
        (
            "nullable beside $ref says nothing",
            json!({ "Root": { "$ref": "#/components/schemas/S", "nullable": true }, "S": { "type": "string" } }),
            vec![no(json!(null))],
        ),
        (
            "nullable and a list without null",
            json!({ "Root": { "type": "string", "nullable": true, "enum": ["a"] } }),
            vec![no(json!(null)), ok(json!("a"))],
        ),
        (
            "nullable and a list with null",
            json!({ "Root": { "type": "string", "nullable": true, "enum": ["a", null] } }),
            vec![ok(json!(null))],
        ),
        (
            "nullable beside allOf",
            json!({ "Root": { "allOf": [{ "$ref": "#/components/schemas/S" }], "nullable": true }, "S": { "type": "string" } }),
            vec![ok(json!(null)), ok(json!("a")), no(json!(1))],
        ),
        (
            "nullable beside oneOf and anyOf",
            json!({ "Root": { "nullable": true, "oneOf": [{ "type": "string" }], "anyOf": [{ "type": "string" }, { "type": "integer" }] } }),
            vec![ok(json!(null)), ok(json!("a")), no(json!(1))],
        ),
        (
            "nullable beside a discriminator",
            json!({
                "Root": { "nullable": true, "oneOf": [{ "$ref": "#/components/schemas/S" }], "discriminator": { "propertyName": "k" } },
                "S": { "type": "object" },
            }),
            vec![ok(json!(null)), ok(json!({ "k": "S" })), no(json!({ "k": "T" }))],
        ),
        (
            "nullable in a part does not widen the other part",
            json!({ "Root": { "allOf": [{ "$ref": "#/components/schemas/S" }, { "type": "string", "nullable": true }] }, "S": { "type": "string" } }),
            vec![no(json!(null)), ok(json!("a"))],
        ),
        (
            "nullable beside a type and allOf does not widen the part",
            json!({ "Root": { "type": "string", "nullable": true, "allOf": [{ "type": "string" }] } }),
            vec![no(json!(null))],
        ),
        (
            "nullable beside allOf and not",
            json!({ "Root": { "nullable": true, "allOf": [{ "type": "string" }], "not": { "enum": [null] } } }),
            vec![no(json!(null)), ok(json!("a"))],
        ),
        (
            "a second level of inheritance",
            json!({
                "Root": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } }, "discriminator": { "propertyName": "k" } },
                "Dog": { "allOf": [{ "$ref": "#/components/schemas/Root" }] },
                "Puppy": { "allOf": [{ "$ref": "#/components/schemas/Dog" }, { "type": "object", "required": ["age"] }] },
            }),
            vec![
                ok(json!({ "k": "Puppy", "age": 1 })),
                no(json!({ "k": "Puppy" })),
                ok(json!({ "k": "Dog" })),
                no(json!({ "k": "Cat" })),
            ],
        ),
        (
            "an inherited discriminator",
            json!({
                "Base": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } }, "discriminator": { "propertyName": "k", "mapping": { "p": "Puppy" } } },
                "Root": { "allOf": [{ "$ref": "#/components/schemas/Base" }] },
                "Puppy": { "allOf": [{ "$ref": "#/components/schemas/Root" }, { "type": "object", "required": ["age"] }] },
                "Cat": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "required": ["lives"] }] },
            }),
            vec![
                ok(json!({ "k": "p", "age": 1 })),
                no(json!({ "k": "p" })),
                ok(json!({ "k": "Root" })),
                ok(json!({ "k": "Cat" })),
            ],
        ),
        (
            "a discriminator that is a number or a boolean",
            json!({
                "Root": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }], "discriminator": { "propertyName": "k", "mapping": { "1": "A", "true": "B" } } },
                "A": { "type": "object", "required": ["a"], "properties": { "k": { "type": "integer" } } },
                "B": { "type": "object", "required": ["b"], "properties": { "k": { "type": "boolean" } } },
            }),
            vec![
                ok(json!({ "k": 1, "a": 1 })),
                ok(json!({ "k": 1.0, "a": 1 })),
                ok(json!({ "k": true, "b": 1 })),
                no(json!({ "k": 1, "b": 1 })),
                no(json!({ "k": "1", "a": 1 })),
                no(json!({ "k": 2, "a": 1 })),
                no(json!({ "k": false, "b": 1 })),
            ],
        ),
        (
            "host names",
            json!({ "Root": { "type": "string", "format": "hostname" } }),
            vec![
                ok(json!("a--b.example")),
                ok(json!("xn--nxasmq6b")),
                ok(json!("3com.example")),
                ok(json!("a")),
                no(json!("-a.example")),
                no(json!("a-.example")),
                no(json!("a_b")),
                no(json!("a..b")),
                no(json!("")),
            ],
        ),
        (
            "internationalised host names and addresses",
            json!({ "Root": { "type": "object", "properties": { "h": { "type": "string", "format": "idn-hostname" }, "e": { "type": "string", "format": "idn-email" } } } }),
            vec![
                ok(json!({ "h": "bücher.example" })),
                no(json!({ "h": "〮실례.테스트" })),
                no(json!({ "h": "a b" })),
                ok(json!({ "e": "실례@실례.테스트" })),
                no(json!({ "e": "2962" })),
            ],
        ),
        (
            "a hyphen beside a class in a class",
            json!({ "Root": { "type": "string", "pattern": "^[\\w-.]+$" } }),
            vec![ok(json!("a-b.c")), no(json!("a b"))],
        ),
        (
            "a class that begins with a hyphen, or ends with one",
            json!({ "Root": { "type": "string", "pattern": "^[-a-c]+[a-c-]+[a-\\d]$" } }),
            vec![ok(json!("-ab-a")), ok(json!("aa-")), ok(json!("aa5")), no(json!("dd5"))],
        ),
        (
            "characters by their numbers",
            json!({ "Root": { "type": "string", "pattern": "^\\0\\x41\\u0042\\cJ\\101$" } }),
            vec![ok(json!("\0AB\nA")), no(json!("0AB"))],
        ),
        (
            "a backspace in a class, and a boundary outside",
            json!({ "Root": { "type": "string", "pattern": "^[\\b]a\\b" } }),
            vec![ok(json!("\u{8}a b")), no(json!("ba b")), no(json!("\u{8}ab"))],
        ),
        (
            "any character, and none",
            json!({ "Root": { "type": "string", "pattern": "^(a[^]b|[])$" } }),
            vec![ok(json!("a\nb")), no(json!("ab"))],
        ),
        (
            "letters that mean nothing behind a backslash",
            json!({ "Root": { "type": "string", "pattern": "^\\a\\z\\<\\_\\@\\-\\/$" } }),
            vec![ok(json!("az<_@-/")), no(json!("a"))],
        ),
        (
            "braces that count, and braces that do not",
            json!({ "Root": { "type": "string", "pattern": "^{a{2}{b}c{,3}]$" } }),
            vec![ok(json!("{aa{b}c{,3}]")), no(json!("{a{b}c]"))],
        ),
        (
            "sets that another syntax knows",
            json!({ "Root": { "type": "string", "pattern": "^[a&&b[]+$" } }),
            vec![ok(json!("a&b[")), no(json!("c"))],
        ),
        (
            "references to groups, and to none",
            json!({ "Root": { "type": "string", "pattern": "^(a|b)\\1(?<n>c)\\k<n>$" } }),
            vec![ok(json!("aacc")), no(json!("abcc"))],
        ),
        (
            "digits and words beside a look-ahead are of ASCII",
            json!({ "Root": { "type": "string", "pattern": "^(?=.)\\d\\w$" } }),
            vec![ok(json!("1a")), no(json!("١a")), no(json!("1ä"))],
        ),
        (
            "inclusive bounds",
            json!({ "Root": { "type": "number", "minimum": 1, "maximum": 2 } }),
            vec![ok(json!(1)), ok(json!(2)), no(json!(0.9)), no(json!(2.1))],
        ),
        (
            "exclusive bounds",
            json!({ "Root": { "type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": true } }),
            vec![no(json!(1)), no(json!(2)), ok(json!(1.5))],
        ),
        (
            "exclusive, said to be false",
            json!({ "Root": { "minimum": 1, "exclusiveMinimum": false } }),
            vec![ok(json!(1)), no(json!(0))],
        ),
        (
            "int32",
            json!({ "Root": { "type": "integer", "format": "int32" } }),
            vec![ok(json!(2_147_483_647)), no(json!(2_147_483_648_i64)), no(json!(-2_147_483_649_i64))],
        ),
        (
            "int64",
            json!({ "Root": { "type": "integer", "format": "int64" } }),
            vec![ok(json!(i64::MAX)), no(json!(u64::MAX))],
        ),
        (
            "integer",
            json!({ "Root": { "type": "integer" } }),
            vec![ok(json!(3)), ok(json!(3.0)), no(json!(3.5)), no(json!("3"))],
        ),
        ("float and double", json!({ "Root": { "type": "number", "format": "double" } }), vec![ok(json!(1e300))]),
        (
            "date",
            json!({ "Root": { "type": "string", "format": "date" } }),
            vec![ok(json!("2024-02-29")), no(json!("2023-02-29")), no(json!("today"))],
        ),
        (
            "date-time",
            json!({ "Root": { "type": "string", "format": "date-time" } }),
            vec![ok(json!("2024-02-29T12:00:00Z")), no(json!("2024-02-29"))],
        ),
        (
            "byte",
            json!({ "Root": { "type": "string", "format": "byte" } }),
            vec![ok(json!("aGVsbG8=")), no(json!("aGVsbG8")), no(json!("a b="))],
        ),
        (
            "uri and uuid",
            json!({ "Root": { "type": "object", "properties": { "u": { "type": "string", "format": "uri" }, "i": { "type": "string", "format": "uuid" } } } }),
            vec![
                ok(json!({ "u": "https://a.example/b", "i": "7c9e6679-7425-40de-944b-e07fc1f90ae7" })),
                no(json!({ "u": "a b" })),
                no(json!({ "i": "7c9e" })),
            ],
        ),
        (
            "formats that say nothing",
            json!({ "Root": { "type": "string", "format": "password" } }),
            vec![ok(json!("anything")), ok(json!(""))],
        ),
        (
            "a file is nothing that JSON holds",
            json!({ "Root": { "type": "string", "format": "binary" } }),
            vec![no(json!("anything")), no(json!(null))],
        ),
        (
            "a file that may be null",
            json!({ "Root": { "type": "string", "format": "binary", "nullable": true } }),
            vec![no(json!("anything")), ok(json!(null))],
        ),
        (
            "a link or a file",
            json!({ "Root": { "oneOf": [{ "type": "string", "format": "uri" }, { "type": "string", "format": "binary" }] } }),
            vec![ok(json!("https://a.example")), no(json!("a b"))],
        ),
        (
            "formats that nobody knows",
            json!({ "Root": { "type": "string", "format": "shoe-size" } }),
            vec![ok(json!("anything"))],
        ),
        (
            "lengths count characters",
            json!({ "Root": { "type": "string", "minLength": 2, "maxLength": 2 } }),
            vec![ok(json!("äö")), no(json!("ä"))],
        ),
        (
            "pattern is not anchored",
            json!({ "Root": { "type": "string", "pattern": "b" } }),
            vec![ok(json!("abc")), no(json!("ac"))],
        ),
        (
            "an open list",
            json!({ "Root": { "type": "string", "x-extensible-enum": ["a"] } }),
            vec![ok(json!("a")), no(json!(1))],
        ),
        ("a closed list", json!({ "Root": { "type": "string", "enum": ["a"] } }), vec![ok(json!("a")), no(json!("b"))]),
        (
            "unknown properties",
            json!({ "Root": { "type": "object", "properties": { "a": { "type": "string" } } } }),
            vec![ok(json!({ "b": 1 }))],
        ),
        (
            "additionalProperties",
            json!({ "Root": { "type": "object", "properties": { "a": {} }, "additionalProperties": { "type": "integer" } } }),
            vec![ok(json!({ "a": "x", "b": 1 })), no(json!({ "b": "x" }))],
        ),
        (
            "no additionalProperties",
            json!({ "Root": { "type": "object", "properties": { "a": {} }, "additionalProperties": false } }),
            vec![ok(json!({ "a": 1 })), no(json!({ "b": 1 }))],
        ),
        (
            "items",
            json!({ "Root": { "type": "array", "items": { "type": "integer" }, "minItems": 1, "uniqueItems": true } }),
            vec![ok(json!([1, 2])), no(json!([])), no(json!([1, 1])), no(json!(["a"]))],
        ),
        ("not", json!({ "Root": { "not": { "type": "integer" } } }), vec![ok(json!("a")), no(json!(1))]),
        (
            "anyOf",
            json!({ "Root": { "anyOf": [{ "type": "integer" }, { "type": "string" }] } }),
            vec![ok(json!("a")), ok(json!(1)), no(json!(true))],
        ),
        (
            "oneOf is one only",
            json!({ "Root": { "oneOf": [{ "type": "integer" }, { "type": "number" }] } }),
            vec![ok(json!(1.5)), no(json!(1)), no(json!("a"))],
        ),
        (
            "required in a response",
            hidden.clone(),
            vec![ok(json!({ "id": "a" })), no(json!({})), no(json!({ "id": "a", "secret": "s" }))],
        ),
        (
            "required in a request",
            hidden.clone(),
            vec![
                (Request, json!({ "secret": "s" }), true),
                (Request, json!({}), false),
                (Request, json!({ "id": "a", "secret": "s" }), false),
            ],
        ),
        (
            "required in neither",
            hidden,
            vec![(Neither, json!({}), true), (Neither, json!({ "id": "a", "secret": "s" }), true)],
        ),
        (
            "a discriminator decides",
            union.clone(),
            vec![
                ok(json!({ "k": "a", "x": 1 })),
                ok(json!({ "k": "aa", "x": 1 })),
                no(json!({ "k": "a", "x": "1" })),
                no(json!({ "k": "a" })),
            ],
        ),
        (
            "what is not mapped goes by its name",
            union.clone(),
            vec![ok(json!({ "k": "B", "x": "1" })), no(json!({ "k": "B", "x": 1 })), no(json!({ "k": "A", "x": 1 }))],
        ),
        (
            "no discriminator, no variant",
            union.clone(),
            vec![no(json!({ "x": 1 })), no(json!({ "k": "c", "x": 1 })), no(json!({ "k": 1, "x": 1 }))],
        ),
        ("what is no object has no discriminator", union, vec![no(json!("a"))]),
        (
            "an heir",
            pet.clone(),
            vec![
                ok(json!({ "kind": "Cat", "lives": 9 })),
                no(json!({ "kind": "Cat" })),
                no(json!({ "kind": "Dog" })),
                no(json!({})),
            ],
        ),
        ("itself among its heirs", pet, vec![ok(json!({ "kind": "Root" }))]),
        (
            "a tree",
            json!({ "Root": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Root" }, "n": { "type": "integer" } } } }),
            vec![ok(json!({ "next": { "next": { "n": 1 } } })), no(json!({ "next": { "next": { "n": "1" } } }))],
        ),
    ];
    let mut failures = Vec::new();
    for (title, schemas, cases) in &table {
        let document = document(schemas);
        let (model, problems) = Model::new(&document);
        assert!(problems.is_empty(), "{title}: {problems:?}");
        for (direction, value, wanted) in cases {
            let node = load::parse(&value.to_string())
                .unwrap_or_else(|_| Node { place: Place::START, kind: load::Kind::Scalar(Value::Null) });
            let found = verdicts(&model, &[node], *direction)[0];
            if found != [*wanted; 3] {
                failures.push(format!("{title}: {value} in {direction:?}: wanted {wanted}, found {found:?}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_a_schema_asserts_itself() {
    let table = [
        (json!({ "type": "string", "nullable": true }), json!({ "type": ["string", "null"] })),
        (
            json!({ "minimum": 1, "exclusiveMinimum": true, "maximum": 3 }),
            json!({ "exclusiveMinimum": 1, "maximum": 3 }),
        ),
        (
            json!({ "type": "integer", "format": "int32" }),
            json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX }),
        ),
        (
            json!({ "type": "integer", "format": "int32", "minimum": 0 }),
            json!({ "type": "integer", "minimum": 0, "maximum": i32::MAX }),
        ),
        (json!({ "type": "string", "format": "date" }), json!({ "type": "string", "format": "date" })),
        (
            json!({ "type": "string", "format": "password", "writeOnly": true, "example": "x" }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "type": "string", "x-extensible-enum": ["a"], "description": "d", "title": "t" }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "type": "string", "enum": ["a"], "default": "a", "deprecated": true }),
            json!({ "type": "string", "enum": ["a"] }),
        ),
        (json!({ "uniqueItems": false }), json!({})),
    ];
    for (schema, wanted) in table {
        let document = document(&json!({ "Root": schema }));
        let (model, _) = Model::new(&document);
        let (id, _) = model.schemas.iter().next().unwrap();
        assert_eq!(Value::Object(assertions(&model, id, Neither)), wanted, "{schema}");
    }
}

#[test]
fn the_walk_and_jsonschema_agree() {
    let mut judged = [0_u32; 2];
    for seed in 0..600 {
        let mut random = Random::new(seed);
        let schemas = Schemas { random: &mut random }.all();
        let document = document(&schemas);
        let (model, _) = Model::new(&document);
        if !cycles::problems(&model).is_empty() {
            continue;
        }
        for direction in [Request, Response, Neither] {
            let values: Vec<Value> = (0..6).map(|_| value(&mut random, 4)).filter(|value| !value.is_null()).collect();
            let nodes: Vec<Node> = values.iter().map(|value| load::parse(&value.to_string()).unwrap()).collect();
            for (found, value) in verdicts(&model, &nodes, direction).into_iter().zip(values) {
                assert_eq!(found, [found[0]; 3], "seed {seed}, {direction:?}: {value}\n{schemas:#}");
                judged[usize::from(found[0])] += 1;
            }
        }
    }
    // Both answers must come often enough for their agreement to mean something.
    assert!(judged.iter().all(|count| *count > 500), "{judged:?}");
}
