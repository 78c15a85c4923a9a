//! Operations that the fake has no state for respond with fixtures and with examples of the document.

use std::collections::{BTreeMap, BTreeSet};

use crate::fake_support::raw::{self, Raw};
use postproxy::mock::{FakePostProxy, Fixture};
use reqwest::Method;
use serde_json::{Value, json};

/// A document of one path.
fn document(path: &str, item: Value) -> Value {
    json!({ "openapi": "3.0.3", "security": [{ "api_key": [] }], "paths": { path: item } })
}

async fn start(document: Value) -> (FakePostProxy, Raw) {
    let fake = FakePostProxy::builder().document(document).start().await.unwrap();
    let raw = Raw::new(&fake);
    (fake, raw)
}

/// Returns the target of a fixture's request.
fn target(fixture: &Fixture) -> String {
    let query: Vec<(&str, &str)> = fixture.query().collect();
    let query = serde_urlencoded::to_string(query).unwrap();
    let separator = if query.is_empty() { "" } else { "?" };
    format!("{}{separator}{query}", fixture.path())
}

/// Holds for every fixture, of operations that come later too. Where several share a request, the success comes.
#[tokio::test]
async fn responds_with_the_fixture_of_the_request() {
    let fake = FakePostProxy::builder().without_state().start().await.unwrap();
    let (raw, stranger) = (Raw::new(&fake), Raw::with_key(&fake, "wrong"));
    // A key belongs to one request, and several fixtures may show the same one.
    let mut keys = BTreeSet::new();
    let all: Vec<Fixture> = Fixture::all().collect();
    let request = |fixture: &Fixture| (fixture.method().to_owned(), target(fixture), raw::body_of(fixture));
    let mut sharing = BTreeMap::new();
    for fixture in all.iter().filter(|fixture| fixture.status() != 401) {
        *sharing.entry(request(fixture)).or_insert(0) += 1;
    }
    let mut played = 0;
    for fixture in &all {
        // A rejected key comes first. What else is a 401 depends on the state.
        let rejects_key = fixture.name().ends_with("/401-invalid-api-key");
        if !rejects_key && (fixture.status() == 401 || sharing[&request(fixture)] > 1) {
            continue;
        }
        let mut headers = fixture.request_headers();
        let key = headers.find(|(name, _)| name.eq_ignore_ascii_case("idempotency-key"));
        let another = if key.is_some_and(|(_, key)| !keys.insert(key)) {
            Some(FakePostProxy::builder().without_state().start().await.unwrap())
        } else {
            None
        };
        let another = another.as_ref().map(Raw::new);
        let caller = if rejects_key { &stranger } else { another.as_ref().unwrap_or(&raw) };
        let mut request = caller.request(fixture.method().parse().unwrap(), &target(fixture));
        request = fixture.request_headers().fold(request, |request, (name, value)| request.header(name, value));
        if let Some((content_type, body)) = raw::body_of(fixture) {
            request = request.header("content-type", content_type).body(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status();
        let found = response.bytes().await.unwrap();
        assert_eq!(status, fixture.status(), "{}: {}", fixture.name(), String::from_utf8_lossy(&found));
        match (fixture.response_body(), fixture.response_bytes()) {
            (Some(expected), _) => {
                assert_eq!(&serde_json::from_slice::<Value>(&found).unwrap(), expected, "{}", fixture.name());
            }
            (_, expected) => assert_eq!(found, expected.unwrap_or_default().into_owned(), "{}", fixture.name()),
        }
        played += 1;
    }
    assert!(played * 2 > all.len(), "{played} of {}", all.len());
}

#[tokio::test]
async fn responds_with_the_success_that_fits_best() {
    let fake = FakePostProxy::builder().without_state().start().await.unwrap();
    let raw = Raw::new(&fake);
    let (status, group) = raw.get("/api/profile_groups/another").await;
    assert_eq!((status.as_u16(), &group["name"]), (200, &json!("Main Brand")));
    let body = json!({ "post": { "body": "Never seen" }, "profiles": ["twitter"] });
    assert_eq!(raw.post("/api/posts", &body).await.0, 201);
    assert_eq!(raw.post("/api/posts", &json!({ "post": {}, "profiles": "x" })).await.0, 422, "it is validated");
}

#[tokio::test]
async fn pages_end() {
    let parameters = json!([
        { "name": "page", "in": "query", "schema": { "type": "integer", "default": 0 } },
        { "name": "per_page", "in": "query", "schema": { "type": "integer", "default": 2 } },
    ]);
    let example = json!({ "total": 99, "page": 0, "per_page": 10, "data": [1, 2, 3, 4, 5], "filters": {} });
    let item = json!({ "get": {
        "operationId": "list_numbers",
        "x-pagination": { "page": "page", "items": "data", "total": "total", "per_page": "per_page" },
        "parameters": parameters,
        "responses": { "200": { "content": { "application/json": { "example": example } } } },
    } });
    let (_fake, raw) = start(document("/api/numbers", item)).await;
    let mut seen = Vec::new();
    for page in 0..100 {
        let (_, list) = raw.get(&format!("/api/numbers?page={page}")).await;
        assert_eq!((&list["total"], &list["page"], &list["per_page"]), (&json!(5), &json!(page), &json!(2)), "{list}");
        assert_eq!(list["filters"], json!({}), "the rest is kept");
        match list["data"].as_array().unwrap().as_slice() {
            [] => break,
            data => seen.extend(data.iter().cloned()),
        }
    }
    assert_eq!(seen, [1, 2, 3, 4, 5]);
    assert_eq!(raw.get("/api/numbers?per_page=4&page=1").await.1["data"], json!([5]));
}

#[tokio::test]
async fn responds_without_a_body_where_none_is_documented() {
    let item = json!({
        "delete": { "operationId": "delete_it", "responses": { "204": { "description": "Gone." } } },
        "get": { "operationId": "get_it", "responses": { "200": { "description": "?" } } },
    });
    let (_fake, raw) = start(document("/api/things/{id}", item)).await;
    let response = raw.send(Method::DELETE, "/api/things/1").await;
    assert_eq!((response.status().as_u16(), response.bytes().await.unwrap().len()), (204, 0));
    let (status, error) = raw.get("/api/things/1").await;
    assert_eq!(status, 501);
    assert!(error["error"].as_str().unwrap().contains("no example of a success of `get_it`"), "{error}");
}

#[tokio::test]
async fn asks_for_no_key_where_none_is_needed() {
    let example = json!({ "200": { "content": { "application/json": { "example": { "open": true } } } } });
    let item = json!({ "get": { "operationId": "list_days", "security": [], "responses": example } });
    let (fake, _raw) = start(document("/api/days", item)).await;
    let stranger = Raw::with_key(&fake, "wrong");
    assert_eq!(stranger.get("/api/days").await.1, json!({ "open": true }));
}

/// Whatever their order in the document: `serde_json` sorts the paths, so that `{` comes after every letter and before none.
#[tokio::test]
async fn prefers_literal_segments() {
    let responds = |name: &str| json!({ "operationId": name, "responses": { "200": { "content": { "application/json": { "example": name } } } } });
    let document = json!({ "openapi": "3.0.3", "paths": {
        "/api/{kind}/recent": { "get": responds("get_recent_of_kind") },
        "/api/posts/{id}": { "get": responds("get_one"), "delete": responds("delete_one") },
        "/api/posts/~stats": { "get": responds("get_stats") },
    } });
    let (_fake, raw) = start(document).await;
    assert_eq!(raw.get("/api/posts/~stats").await.1, "get_stats");
    assert_eq!(raw.get("/api/posts/x").await.1, "get_one");
    assert_eq!(raw.get("/api/posts/recent").await.1, "get_one", "the first literal segment decides");
    assert_eq!(raw.get("/api/events/recent").await.1, "get_recent_of_kind");
    assert_eq!(raw.delete("/api/posts/~stats").await.1, "delete_one", "the literal path has no such method");
    assert_eq!(raw.get("/api/posts/a%2Fb").await.1, "get_one");
}

#[tokio::test]
async fn reads_every_kind_of_parameter() {
    let text = json!({ "type": "string", "minLength": 2 });
    let ids = json!({ "type": "array", "items": { "type": "integer" }, "minItems": 2 });
    let item = json!({ "get": {
        "operationId": "get_many",
        "parameters": [
            { "name": "ids", "in": "query", "required": true, "style": "form", "explode": false, "schema": ids },
            { "name": "only[]", "in": "query", "schema": { "type": "array", "items": { "type": "boolean" } } },
            { "name": "X-Trace", "in": "header", "schema": text },
            { "name": "id", "in": "path", "required": true, "schema": text },
        ],
        "responses": { "200": { "content": { "application/json": { "example": true } } } },
    } });
    let (_fake, raw) = start(document("/api/many/{id}", item)).await;
    let status = async |target: &str| raw.get(target).await.0.as_u16();
    assert_eq!(status("/api/many/ab?ids=1,2").await, 200);
    assert_eq!(status("/api/many/ab?ids=1").await, 400, "too few");
    assert_eq!(status("/api/many/ab?ids=1,x").await, 400);
    assert_eq!(status("/api/many/ab").await, 400, "missing");
    assert_eq!(status("/api/many/a?ids=1,2").await, 400, "too short");
    assert_eq!(status("/api/many/ab?ids=1,2&only[]=true&only[]=false").await, 200);
    assert_eq!(status("/api/many/ab?ids=1,2&only[]=yes").await, 400);
    let (code, _) = raw::read(raw.request(Method::GET, "/api/many/ab?ids=1,2").header("X-Trace", "x")).await;
    assert_eq!(code, 400);
}
