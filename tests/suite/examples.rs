//! The examples of the document come from its fixtures, so each of them has a source.

use postproxy::mock::Fixture;
use serde_json::Value;

fn document() -> Value {
    serde_saphyr::from_str(include_str!("../../openapi.yaml")).expect("the document is YAML")
}

/// Follows references.
fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    let target = node["$ref"].as_str().and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    target.map_or(node, |target| resolve(document, target))
}

/// Returns whether a body holds all that an example shows. An example may leave out properties and items.
fn is_part(example: &Value, body: &Value) -> bool {
    match (example, body) {
        (Value::Object(example), Value::Object(body)) => {
            example.iter().all(|(name, value)| body.get(name).is_some_and(|found| is_part(value, found)))
        }
        (Value::Array(example), Value::Array(body)) => {
            let mut found = body.iter();
            example.iter().all(|item| found.any(|other| is_part(item, other)))
        }
        (example, body) => example == body,
    }
}

/// Returns the examples that are in no fixture of their operation and status, and how many examples there are.
fn unproven(document: &Value) -> (Vec<String>, usize) {
    let (mut unproven, mut count) = (Vec::new(), 0);
    let items = document["paths"].as_object().expect("there are paths").values().filter_map(Value::as_object);
    for operation in items.flatten().map(|(_, operation)| operation).filter(|node| node["operationId"].is_string()) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let fixtures: Vec<Fixture> = Fixture::all().filter(|fixture| fixture.operation() == id).collect();
        let mut compare = |side: &str, holder: &Value, bodies: Vec<&Value>| {
            let examples = resolve(document, holder)["content"]["application/json"]["examples"].as_object();
            for (name, example) in examples.into_iter().flatten() {
                count += 1;
                let example = &resolve(document, example)["value"];
                if !bodies.iter().any(|body| is_part(example, body)) {
                    unproven.push(format!("{id} {side} {name}"));
                }
            }
        };
        compare("request", &operation["requestBody"], fixtures.iter().filter_map(Fixture::request_body).collect());
        for (status, response) in operation["responses"].as_object().expect("there are responses") {
            let shown = fixtures.iter().filter(|fixture| fixture.status().to_string() == *status);
            compare(status, response, shown.filter_map(Fixture::response_body).collect());
        }
    }
    (unproven, count)
}

#[test]
fn every_example_is_in_a_fixture() {
    let (unproven, count) = unproven(&document());
    assert_eq!(unproven, Vec::<String>::new());
    assert!(count > 0, "no example was found");
}

#[test]
fn reports_an_example_that_is_in_no_fixture() {
    let mut document = document();
    let pointer = "/components/responses/NotFound/content/application~1json/examples/not_found/value/error";
    *document.pointer_mut(pointer).expect("it is there") = "Not here".into();
    let (unproven, _) = unproven(&document);
    assert!(unproven.contains(&"get_profile_group 404 not_found".to_owned()), "{unproven:?}");
}
