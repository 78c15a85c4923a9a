//! The document of the fake: operations without state, errors that the document lacks, and the validation of requests.

use crate::fake_support;
use crate::fake_support::{document, validator};
use postproxy::mock::{FakeError, FakePostProxy};
use reqwest::Method;
use serde_json::{Value, json};

async fn start(document: Value) -> Result<FakePostProxy, FakeError> {
    FakePostProxy::builder().document(document).start().await
}

/// The document with an operation of which this crate knows nothing.
fn with_widgets(responses: Value, request: Value) -> Value {
    let mut document = document();
    document["paths"]["/api/widgets/{id}"] = json!({
        "put": {
            "operationId": "update_widget",
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "page", "in": "query", "required": true, "schema": { "type": "integer", "minimum": 0 } },
                { "name": "only", "in": "query", "schema": { "type": "array", "items": { "type": "integer" } } },
            ],
            "requestBody": { "content": { "application/json": { "schema": request } } },
            "responses": responses,
        },
        "get": {
            "operationId": "get_widget",
            "security": [],
            "responses": { "200": { "content": { "application/json": { "example": { "id": "open" } } } } },
        },
    });
    document
}

#[tokio::test]
async fn responds_with_the_example_of_an_operation_without_state() {
    let example = json!({ "id": "post1", "body": "Hello" });
    let responses = json!({
        "401": { "$ref": "#/components/responses/InvalidApiKey" },
        "202": { "content": { "application/json": { "examples": { "one": { "value": example } } } } },
    });
    let request = json!({ "type": "object", "required": ["body"], "properties": { "body": { "type": "string" } } });
    let fake = start(with_widgets(responses, request)).await.unwrap();
    let client = fake.client().unwrap();
    let put = |page: &str, body: Value| {
        client.request(Method::PUT, "/api/widgets/post1").query(&[("page", page)]).json(&body).send::<Value>()
    };
    let answer = put("0", json!({ "body": "Hello" })).await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.into_inner()), (202, example));
    assert_eq!(fake.requests()[0].operation(), Some("update_widget"));
    for (page, body) in
        [("0", json!({})), ("0", json!({ "body": 1 })), ("-1", json!({ "body": "" })), ("x", json!({ "body": "" }))]
    {
        let error = put(page, body.clone()).await.unwrap_err();
        // 422 is not documented for it.
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{page} {body}");
    }
    // A list in the query is taken an item at a time.
    for (only, accepted) in [(&["1", "2"][..], true), (&["1"], true), (&["1", "x"], false)] {
        let list: Vec<(&str, &str)> = only.iter().map(|item| ("only", *item)).collect();
        let call = client.request(Method::PUT, "/api/widgets/post1").query(&[("page", "0")]).query(&list);
        let answer = call.json(&json!({ "body": "Hello" })).send::<Value>().await;
        assert_eq!(answer.is_ok(), accepted, "{only:?}");
    }
    let stranger = fake.client_with("wrong").unwrap();
    let refused = stranger.request(Method::PUT, "/api/widgets/1").json(&json!({ "body": "" })).send::<Value>().await;
    assert!(refused.unwrap_err().is_invalid_api_key());
    // One that takes no key is answered without.
    let bare: Value = fake_support::raw::http()
        .build()
        .unwrap()
        .get(format!("{}/api/widgets/1", fake.url()))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(bare, json!({ "id": "open" }));
}

#[tokio::test]
async fn reports_a_missing_example() {
    let fake = start(with_widgets(json!({ "200": { "description": "Done." } }), json!({}))).await.unwrap();
    let call = fake.client().unwrap();
    let call = call.request(Method::PUT, "/api/widgets/1").query(&[("page", 0)]).json(&json!({})).send::<Value>();
    let error = call.await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    assert!(error.message().is_some_and(|text| text.contains("no example of a success of `update_widget`")), "{error}");
}

#[tokio::test]
async fn reports_unknown_paths_and_methods() {
    let (fake, http) = (FakePostProxy::start().await.unwrap(), fake_support::raw::http().build().unwrap());
    let send = async |method: Method, path: &str| {
        let request = http.request(method, format!("{}{path}", fake.url())).bearer_auth(fake.api_key().expose());
        let answer = request.send().await.unwrap();
        let allow = answer.headers().get("allow").map(|value| value.to_str().unwrap().to_owned());
        (answer.status().as_u16(), allow, answer.text().await.unwrap())
    };
    let (status, _, text) = send(Method::GET, "/api/widgets").await;
    assert!(status == 404 && text.contains("no operation with the path /api/widgets"), "{text}");
    let (status, allow, _) = send(Method::PATCH, "/api/profile_groups").await;
    assert_eq!((status, allow.as_deref()), (405, Some("GET, POST")));
    let (status, allow, _) = send(Method::PUT, "/api/posts/stats").await;
    assert_eq!((status, allow.as_deref()), (405, Some("GET")), "the path of a post has other methods");
    assert_eq!(send(Method::GET, "/api/profile_groups/").await.0, 200, "a slash at the end is nothing");
    assert_eq!(send(Method::GET, "/elsewhere").await.0, 404);
}

#[tokio::test]
async fn reads_an_empty_text_as_a_list_without_items() {
    let (fake, http) = (FakePostProxy::start().await.unwrap(), fake_support::raw::http().build().unwrap());
    let get = async |path: &str| {
        let request = http.get(format!("{}{path}", fake.url())).bearer_auth(fake.api_key().expose());
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    let (all, filtered) = (get("/api/calendar").await, get("/api/calendar?country=&tag=").await);
    assert_eq!((all.0, filtered.0), (200, 200), "{}", filtered.1);
    assert!(all.1["total"].as_u64() > Some(0) && filtered.1["total"] == all.1["total"], "{}", filtered.1);
    assert_eq!(get("/api/posts/stats?post_ids=abc123&profiles=").await.0, 200);
    assert_eq!(get("/api/posts/stats?post_ids=").await.0, 400, "it must have an item");
}

/// Errors are looked up by their names, so that their texts stand in the document alone.
#[tokio::test]
async fn does_not_start_without_an_error_that_it_responds_with() {
    let mut changed = document();
    let examples = "/paths/~1api~1profile_groups~1{id}~1initialize_connection/post/responses/422/content/application~1json/examples";
    let examples = changed.pointer_mut(examples).and_then(Value::as_object_mut).expect("there are examples");
    let renamed = examples.remove("missing_platform").expect("there is this one");
    examples.insert("no_platform".to_owned(), renamed);
    let error = start(changed).await.unwrap_err().to_string();
    assert!(error.contains("no example `missing_platform` among the responses of `initialize_connection`"), "{error}");

    let mut changed = document();
    changed["components"]["examples"]["InvalidApiKey"]["value"]["error"] = "Who are you?".into();
    let fake = start(changed).await.unwrap();
    let error = fake.client_with("wrong").unwrap().profile_groups().list().send().await.unwrap_err();
    assert_eq!(error.message(), Some("Who are you?"), "the words are the document's");
}

#[tokio::test]
async fn does_not_start_with_a_schema_that_it_cannot_validate() {
    let error = start(with_widgets(json!({}), json!({ "properties": { "a": { "contains": {} } } }))).await.unwrap_err();
    assert!(error.to_string().contains("`update_widget`: the schema `body.a` has the keyword `contains`"), "{error}");
    let error = start(with_widgets(json!({}), json!({ "$ref": "#/components/schemas/None" }))).await.unwrap_err();
    assert!(error.to_string().contains("leads nowhere"), "{error}");
}

/// A value that is made from a seed, of the kinds that schemas tell apart.
fn value(seed: &mut fastrand::Rng, depth: usize) -> Value {
    let words = ["", "a", "ab", "abc", "größe", "https://myapp.com/a", "no uri", "telegram", "x-1"];
    match seed.u8(0..if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => seed.bool().into(),
        2 => seed.i64(-3..6).into(),
        3 => (f64::from(seed.i32(-6..12)) / [2.0, 10.0, 100.0][seed.usize(0..3)]).into(),
        4 => words[seed.usize(0..words.len())].into(),
        5 => (0..seed.usize(0..4)).map(|_| value(seed, depth - 1)).collect(),
        _ => {
            let names = ["a", "b", "c"];
            (0..seed.usize(0..4)).map(|_| (names[seed.usize(0..3)].to_owned(), value(seed, depth - 1))).collect()
        }
    }
}

/// The keywords that the document may use, each beside others.
fn schemas() -> Vec<Value> {
    let text = |rest: Value| {
        let mut schema = json!({ "type": "string" });
        schema.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        schema
    };
    let leaves = [
        text(json!({})),
        text(json!({ "minLength": 1, "maxLength": 2 })),
        text(json!({ "pattern": "^a.?$" })),
        text(json!({ "format": "uri" })),
        text(json!({ "enum": ["a", "telegram"] })),
        text(json!({ "nullable": true })),
        json!({ "type": "integer", "minimum": 0, "maximum": 3 }),
        json!({ "type": "number", "multipleOf": 1.5 }),
        json!({ "type": "number", "multipleOf": 0.1 }),
        json!({ "type": "boolean" }),
        json!({ "not": { "type": "string" } }),
        json!({}),
    ];
    let mut schemas = leaves.to_vec();
    for (index, leaf) in leaves.iter().enumerate() {
        let other = &leaves[(index + 3) % leaves.len()];
        schemas.push(json!({ "type": "array", "items": leaf, "minItems": 1, "maxItems": 2, "uniqueItems": true }));
        schemas.push(json!({ "type": "object", "properties": { "a": leaf, "b": other }, "required": ["a"] }));
        schemas.push(json!({ "properties": { "a": leaf }, "additionalProperties": other, "minProperties": 1 }));
        schemas.push(json!({ "properties": { "a": leaf }, "additionalProperties": false, "maxProperties": 2 }));
        schemas.push(json!({ "oneOf": [leaf, other] }));
        schemas.push(json!({ "anyOf": [leaf, other] }));
        schemas.push(json!({ "allOf": [leaf, other] }));
    }
    schemas
}

#[tokio::test]
async fn agrees_with_an_independent_validator() {
    let http = fake_support::raw::http().build().unwrap();
    let mut seed = fastrand::Rng::with_seed(5);
    let (mut taken, mut refused) = (0, 0);
    for schema in schemas() {
        let responses = json!({ "200": { "content": { "application/json": { "example": {} } } }, "422": {} });
        // A small document, for there is one for each schema.
        let document = json!({ "openapi": "3.0.3", "components": { "schemas": {} }, "paths": { "/api/widgets/{id}": {
            "put": {
                "operationId": "update_widget",
                "requestBody": { "content": { "application/json": { "schema": schema } } },
                "responses": responses,
            },
        } } });
        let with_null = fake_support::json_schemas(&json!({ "components": { "schemas": { "It": schema } } }));
        let oracle = validator(&document, &with_null["schemas"]["It"]);
        let fake = start(document).await.unwrap();
        for _ in 0..60 {
            let body = value(&mut seed, 2);
            let request = http.put(format!("{}/api/widgets/1?page=0", fake.url())).bearer_auth(fake.api_key().expose());
            let status = request.json(&body).send().await.unwrap().status().as_u16();
            let fits = oracle.is_valid(&body);
            assert_eq!(status, if fits { 200 } else { 422 }, "{body} by {schema}");
            if fits { taken += 1 } else { refused += 1 }
        }
    }
    assert!(taken > 500 && refused > 500, "{taken} were taken and {refused} refused");
}
