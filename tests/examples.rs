//! The examples of the document are its fixtures: what it shows as an answer of the service is one for which there is a source.

use postproxy::mock::Fixture;
use serde_json::Value;

fn document() -> Value {
    serde_saphyr::from_str(include_str!("../openapi.yaml")).expect("the document is YAML")
}

/// What a node stands for.
fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    let target = node["$ref"].as_str().and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    target.map_or(node, |target| resolve(document, target))
}

/// The examples that are no body of a fixture of their operation and status, and how many examples there are.
fn strangers(document: &Value) -> (Vec<String>, usize) {
    let (mut strangers, mut count) = (Vec::new(), 0);
    let items = document["paths"].as_object().expect("there are paths").values().filter_map(Value::as_object);
    for operation in items.flatten().map(|(_, operation)| operation).filter(|node| node["operationId"].is_string()) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let fixtures: Vec<Fixture> = Fixture::all().filter(|fixture| fixture.operation() == id).collect();
        let mut compare = |side: &str, holder: &Value, bodies: Vec<&Value>| {
            let examples = resolve(document, holder)["content"]["application/json"]["examples"].as_object();
            for (name, example) in examples.into_iter().flatten() {
                count += 1;
                if !bodies.contains(&&resolve(document, example)["value"]) {
                    strangers.push(format!("{id} {side} {name}"));
                }
            }
        };
        compare("request", &operation["requestBody"], fixtures.iter().filter_map(Fixture::request_body).collect());
        for (status, response) in operation["responses"].as_object().expect("there are responses") {
            let shown = fixtures.iter().filter(|fixture| fixture.status().to_string() == *status);
            compare(status, response, shown.filter_map(Fixture::response_body).collect());
        }
    }
    (strangers, count)
}

#[test]
fn every_example_is_a_fixture() {
    let (strangers, count) = strangers(&document());
    assert_eq!(strangers, Vec::<String>::new());
    assert!(count >= Fixture::all().count() / 2, "{count} examples were found");
}

#[test]
fn an_example_that_is_none_is_seen() {
    let mut document = document();
    let pointer = "/components/responses/NotFound/content/application~1json/examples/not_found/value/error";
    *document.pointer_mut(pointer).expect("it is there") = "Not here".into();
    let (strangers, _) = strangers(&document);
    assert!(strangers.contains(&"get_profile_group 404 not_found".to_owned()), "{strangers:?}");
}
