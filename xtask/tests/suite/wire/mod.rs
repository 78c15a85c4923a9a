//! Parameters, headers, cookies and media types, by the tables of the OpenAPI Specification: each case with its verdict.

mod evidence;

use std::collections::BTreeSet;

use crate::common::{Project, listed};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use xtask::finding::Code;
use xtask::source::load::parse;

/// What a verdict of a table stands for.
fn codes(verdict: &str) -> BTreeSet<Code> {
    let code = match verdict {
        "ok" => return BTreeSet::new(),
        "mismatch" => Code::SchemaMismatch,
        "property" => Code::UndocumentedProperty,
        "forbidden" => Code::ForbiddenProperty,
        "value" => Code::UndocumentedValue,
        "media" => Code::UndocumentedMediaType,
        "secret" => Code::SecretInFixture,
        "unjudged" => Code::UnjudgedParameter,
        "invalid" => Code::InvalidDocument,
        other => panic!("there is no verdict {other}"),
    };
    BTreeSet::from([code])
}

/// The findings of a project by their codes, without those that no fixture shows something.
fn found(project: &Project) -> (BTreeSet<Code>, String) {
    let outcome = project.check();
    let is_unproven = |code: Code| code.as_str().starts_with("unproven-");
    let codes = outcome.findings.iter().map(|finding| finding.code).filter(|code| !is_unproven(*code)).collect();
    (codes, listed(&outcome))
}

fn pairs(text: &str, separator: char) -> Vec<Value> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8().unwrap().into_owned();
    let pairs = text.split(separator).map(str::trim).filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| json!({ "name": decode(name), "value": decode(value) }))
        .collect()
}

fn lines(wire: &Value) -> Vec<Value> {
    let lines = wire.as_array().cloned().unwrap_or_else(|| vec![wire.clone()]);
    let pair = |line: &Value| {
        let (name, value) = line.as_str().unwrap().split_once(": ").unwrap();
        json!({ "name": name, "value": value })
    };
    lines.iter().map(pair).collect()
}

/// A document with one operation, and a fixture of it.
fn parameter(group: &Value, wire: &Value) -> Project {
    let own = group.get("parameter").map(|parameter| json!([parameter]));
    let parameters = own.or_else(|| group.get("parameters").cloned()).unwrap_or_else(|| json!([]));
    let location = parameters.pointer("/0/in").and_then(Value::as_str).unwrap_or("response").to_owned();
    let template = if location == "path" { "/x/{p}" } else { "/x" };
    let text = wire.as_str().unwrap_or_default();
    let mut when = json!({ "method": "GET", "path": "/x" });
    let mut then = json!({ "status": 204 });
    match location.as_str() {
        "path" => when["path"] = format!("/x/{text}").into(),
        "query" => when["query_param"] = pairs(text, '&').into(),
        "cookie" => when["cookie"] = pairs(text, ';').into(),
        "header" => when["header"] = lines(wire).into(),
        _ => then["header"] = lines(wire).into(),
    }
    let mut response = json!({ "description": "Done." });
    if let Some(headers) = group.get("header") {
        response["headers"] = headers.clone();
    }
    let mut components = json!({});
    for kind in ["schemas", "headers"] {
        if let Some(entries) = group.get(kind) {
            components[kind] = entries.clone();
        }
    }
    if let Some(scheme) = group.get("security") {
        components["securitySchemes"] = json!({ "key": scheme });
    }
    let operation = json!({ "operationId": "get", "parameters": parameters, "responses": { "204": response } });
    project(template, "get", &operation, &components, &json!({ "when": when, "then": then }), "get/204-a.yaml")
}

fn project(
    template: &str,
    method: &str,
    operation: &Value,
    components: &Value,
    fixture: &Value,
    name: &str,
) -> Project {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Cases", "version": "1" },
        "paths": { template: { method: operation } },
        "components": components,
    });
    let mut fixture = fixture.clone();
    fixture["source"] = json!({ "kind": "reference", "at": "the tables" });
    Project::of(&document.to_string(), &[(name, &fixture.to_string())])
}

/// The cases of a table that have another verdict, and how many there are.
fn failures(table: &str, project: impl Fn(&Value, &[Value]) -> Project) -> (usize, Vec<String>) {
    let groups = parse(table).unwrap().to_json();
    let (mut count, mut failures) = (0, Vec::new());
    for group in groups.as_array().unwrap() {
        for case in group["cases"].as_array().unwrap().iter().map(|case| case.as_array().unwrap()) {
            count += 1;
            let wanted = codes(case[0].as_str().unwrap());
            let (found, report) = found(&project(group, &case[1..]));
            if found != wanted {
                let case = Value::Array(case.clone());
                failures.push(format!("{}: {case}: wanted {wanted:?}, found {found:?}\n{report}", group["about"]));
            }
        }
    }
    (count, failures)
}

#[test]
fn judges_parameters_by_the_tables_of_the_specification() {
    let (count, failures) = failures(include_str!("parameters.yaml"), |group, wire| parameter(group, &wire[0]));
    println!("{count} cases, {} with another verdict", failures.len());
    assert!(failures.is_empty() && count > 200, "{} of {count}\n{}", failures.len(), failures.join("\n\n"));
}

fn body(group: &Value, wire: &[Value], in_response: bool) -> Project {
    let form = |names: &Value| -> Value {
        let pairs = names.as_object().unwrap().iter().flat_map(|(name, value)| {
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            values.into_iter().map(move |value| json!({ "name": name, "value": value }))
        });
        pairs.collect()
    };
    let (key, body) = match &wire[1] {
        Value::Object(map) if map.contains_key("text") => ("body", map["text"].clone()),
        Value::Object(map) if map.contains_key("form") => ("form_urlencoded_tuple", form(&map["form"])),
        Value::Object(map) if map.contains_key("multipart") => ("multipart", form(&map["multipart"])),
        // A text stands for itself where the header does not say that it is JSON.
        Value::String(text) if wire[0].as_str().is_some_and(|name| name.starts_with("text/")) => ("body", json!(text)),
        value => ("json_body", value.clone()),
    };
    let mut side = json!({ key: body });
    if let Some(name) = wire[0].as_str() {
        side["header"] = json!([{ "name": "content-type", "value": name }]);
    }
    let (mut when, mut then) = (json!({ "method": "POST", "path": "/x" }), json!({ "status": 200 }));
    let target = if in_response { &mut then } else { &mut when };
    target.as_object_mut().unwrap().extend(side.as_object().unwrap().clone());
    let described = json!({ "required": true, "content": group["content"] });
    let mut operation = json!({ "operationId": "post", "responses": { "200": { "description": "Done." } } });
    match in_response {
        true => operation["responses"]["200"]["content"] = group["content"].clone(),
        false => operation["requestBody"] = described,
    }
    project("/x", "post", &operation, &json!({}), &json!({ "when": when, "then": then }), "post/200-a.yaml")
}

#[test]
fn judges_bodies_by_their_media_types() {
    let table = include_str!("bodies.yaml");
    let (count, mut failed) = failures(table, |group, wire| body(group, wire, false));
    // A response names its media type, and has no form.
    let (more, of_responses) = failures(table, |group, wire| {
        let is_form = wire[1].get("form").is_some() || wire[1].get("multipart").is_some();
        body(group, wire, !is_form && wire[0].is_string())
    });
    failed.extend(of_responses);
    println!("{} cases, {} with another verdict", count + more, failed.len());
    assert!(failed.is_empty(), "{} of {}\n{}", failed.len(), count + more, failed.join("\n\n"));
}
