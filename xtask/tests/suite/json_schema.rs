//! The schemas of the JSON Schema Test Suite, draft 4, as schemas of OpenAPI 3.0.
//!
//! The suite is not part of this repository: `JSON_SCHEMA_TEST_SUITE=DIR cargo test -p xtask --test suite json_schema -- --ignored --nocapture`
//! runs `DIR/tests/draft4`.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use xtask::judge::Judge;
use xtask::judge::walk::{At, FaultKind};
use xtask::lint::cycles;
use xtask::model::Model;
use xtask::model::translate::{Direction, whole};
use xtask::model::validators::build;
use xtask::source::document::Document;
use xtask::source::load::Node;
use xtask::source::place::Place;
use xtask::text::{Kind, Text};

/// Keywords that OpenAPI 3.0 does not have.
const MISSING: [&str; 6] = ["patternProperties", "dependencies", "additionalItems", "$schema", "id", "extends"];

/// A schema of draft 4 as one of OpenAPI 3.0; none if it uses what that does not have.
fn translate(schema: &Value) -> Option<Value> {
    let map = schema.as_object()?;
    if map.keys().any(|key| MISSING.contains(&key.as_str())) && map.keys().all(|key| key != "$ref") {
        return None;
    }
    if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
        let pointer = reference.strip_prefix('#')?;
        return Some(
            json!({ "$ref": format!("#/components/schemas/Root{pointer}"), "definitions": definitions(map)? }),
        );
    }
    let mut out = Map::new();
    let list = |value: &Value| value.as_array()?.iter().map(translate).collect::<Option<Vec<_>>>();
    for (key, value) in map {
        match key.as_str() {
            "type" => match value {
                Value::Array(types) => {
                    let types: Vec<Value> = types.iter().map(|name| typed(name.as_str().unwrap_or_default())).collect();
                    out.insert("anyOf".into(), types.into());
                }
                name => out.extend(typed(name.as_str()?).as_object()?.clone()),
            },
            "items" if value.is_array() => return None,
            "items" | "not" => drop(out.insert(key.clone(), translate(value)?)),
            "additionalProperties" if value.is_object() => drop(out.insert(key.clone(), translate(value)?)),
            "allOf" | "anyOf" | "oneOf" => drop(out.insert(key.clone(), list(value)?.into())),
            "properties" => {
                let entries = value.as_object()?.iter().map(|(key, value)| Some((key.clone(), translate(value)?)));
                out.insert(key.clone(), entries.collect::<Option<Map<_, _>>>()?.into());
            }
            "definitions" => drop(out.insert(key.clone(), definitions(map)?)),
            _ => drop(out.insert(key.clone(), value.clone())),
        }
    }
    if map.get("type").is_some_and(Value::is_array) && map.contains_key("anyOf") {
        return None;
    }
    Some(out.into())
}

fn definitions(map: &Map<String, Value>) -> Option<Value> {
    let entries = map.get("definitions").and_then(Value::as_object).cloned().unwrap_or_default();
    entries
        .iter()
        .map(|(key, value)| Some((key.clone(), translate(value)?)))
        .collect::<Option<Map<_, _>>>()
        .map(Value::from)
}

fn typed(name: &str) -> Value {
    if name == "null" { json!({ "nullable": true, "enum": [null] }) } else { json!({ "type": name }) }
}

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
    found.sort();
}

#[test]
#[ignore = "it needs the suite"]
fn agrees_with_the_test_suite() {
    let root = std::env::var("JSON_SCHEMA_TEST_SUITE").unwrap();
    let mut found = Vec::new();
    files(&Path::new(&root).join("tests/draft4"), &mut found);
    let (mut judged, mut skipped, mut wrong) = (0, 0, Vec::new());
    for file in found {
        let groups: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        for group in groups.as_array().unwrap() {
            let cases = group["tests"].as_array().unwrap();
            let name = format!("{}: {}", file.file_stem().unwrap().to_string_lossy(), group["description"]);
            let Some(schema) = translate(&group["schema"]) else {
                skipped += cases.len();
                continue;
            };
            let text = json!({ "openapi": "3.0.3", "paths": {}, "components": { "schemas": { "Root": schema } } });
            let document = Document::parse(&text.to_string());
            let Ok(document) = document else {
                println!("unreadable {name}");
                skipped += cases.len();
                continue;
            };
            let (model, problems) = Model::new(&document);
            if !problems.is_empty() || !cycles::problems(&model).is_empty() {
                println!("skipped {name}: {problems:?}");
                skipped += cases.len();
                continue;
            }
            let file = Text::new("openapi.yaml".into(), String::new(), Kind::Document);
            let judge = Judge::new(&model, &file);
            let id = model.schemas.at(&document.components("schemas")[0].value).unwrap();
            let validator = build(&whole(&model, id, Direction::Neither));
            for case in cases {
                let (value, wanted) = (&case["data"], case["valid"].as_bool().unwrap());
                let node = Node::from_json(value.clone(), Place::START);
                let allowed = judge.walk(Direction::Neither).allows(id, &node, value);
                let mut walk = judge.walk(Direction::Neither);
                walk.examine(id, At { node: &node, value, holder: Place::START }, None);
                let faultless = walk.faults.iter().all(|fault| fault.kind == FaultKind::Undocumented);
                let whole = validator.as_ref().map(|validator| validator.is_valid(value)).unwrap_or_default();
                judged += 1;
                if [allowed, faultless, whole] != [wanted; 3] {
                    let of = &case["description"];
                    wrong.push(format!("{name}: {of}: wanted {wanted}, found {:?}", [allowed, faultless, whole]));
                }
            }
        }
    }
    println!("{judged} judged, {skipped} skipped, {} wrong", wrong.len());
    wrong.iter().for_each(|line| println!("{line}"));
}
