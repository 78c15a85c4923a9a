//! What a recorded case is called, and what its request was refused for.

use axum::Router;
use axum::http::{HeaderName, StatusCode, header::CONTENT_TYPE};
use axum::routing::{any, get, post};
use reqwest::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::source::load;

use super::support::{Setup, client};
use crate::common::{data, put};

fn reply(status: u16, body: Value) -> (StatusCode, [(HeaderName, &'static str); 1], String) {
    let kind = if status >= 400 { "application/problem+json" } else { "application/json; charset=UTF-8" };
    (StatusCode::from_u16(status).unwrap(), [(CONTENT_TYPE, kind)], body.to_string())
}

#[test]
fn a_case_is_called_by_what_it_shows() {
    let folder = TempDir::new().unwrap();
    let spec = data("other_api/openapi.yaml");
    let service = Router::new()
        .route("/v2/books/{id}", get(|| async { reply(404, json!({ "title": "No such book, or it's gone" })) }))
        .route("/v2/books", post(|| async { reply(422, json!({ "title": "Bad" })) }))
        .route(
            "/v2/payments",
            any(|body: String| async move {
                if body.contains("declined") {
                    reply(200, json!({ "reason": "funds" }))
                } else {
                    reply(200, json!({ "receipt": "R" }))
                }
            }),
        );
    let left = Setup::new(&spec, folder.path()).record(service, |base| async move {
        let client = client();
        let send = |method: Method, path: &str, body: Option<Value>| {
            let call = client.request(method, format!("{base}{path}"));
            let call = match body {
                Some(body) => call.header("content-type", "application/json").body(body.to_string()),
                None => call,
            };
            async { call.send().await.unwrap() }
        };
        send(Method::GET, "/v2/books/7", None).await;
        // The same words for another request, and the same request once more.
        send(Method::GET, "/v2/books/8", None).await;
        send(Method::GET, "/v2/books/8", None).await;
        send(Method::POST, "/v2/books", Some(json!({}))).await;
        send(Method::POST, "/v2/payments", Some(json!({ "method": "voucher", "code": "ABCD" }))).await;
        // The same request with another response.
        send(Method::POST, "/v2/payments", Some(json!({ "method": "voucher", "code": "EFGH", "x": "declined" }))).await;
        send(Method::POST, "/v2/unknown/Zq3vT8nLw5Kx2Rb9Yd6Mf1Hs", None).await;
    });
    let names: Vec<&str> = left.files.keys().map(String::as_str).collect();
    let wanted = [
        "addBook/422-missing-title-price.yaml",
        "getBook/404-no-such-book-or-it-s.yaml",
        "getBook/404-no-such-book-or-it-s-2.yaml",
        "pay/200-voucher.yaml",
        "pay/200-voucher-2.yaml",
    ];
    let mut wanted = wanted.to_vec();
    wanted.sort_unstable();
    assert_eq!(names, wanted, "{}", left.printed);
    let refused = load::parse(&left.files["addBook/422-missing-title-price.yaml"]).unwrap();
    assert_eq!(refused.get("refused").unwrap().to_json(), json!(["title", "price"]));
    let lines = left.lines();
    assert!(lines[2].starts_with("getBook 404: known, by "), "{}", left.printed);
    assert_eq!(
        lines[6],
        "POST /v2/unknown/*** 404: not recorded: no operation of the document covers it; describe it under `paths`"
    );
    assert!(left.printed.ends_with("5 recorded, 1 known, 1 that no operation covers\n"), "{}", left.printed);
    assert_eq!(left.counts.status(), 1);
}

#[test]
fn the_names_of_examples_come_first() {
    let folder = TempDir::new().unwrap();
    let spec = folder.path().join("openapi.yaml");
    put(
        &spec,
        br##"
openapi: 3.0.3
info: { title: Lamps, version: "1" }
paths:
  /lamp:
    get:
      operationId: get_lamp
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: { type: object, properties: { on: { type: boolean } } }
              examples:
                isOff: { $ref: "#/components/examples/Off" }
  /dim:
    get:
      responses: { "204": { description: Done. } }
components:
  examples:
    Off: { value: { on: false } }
"##,
    );
    let fixtures = folder.path().join("fixtures");
    std::fs::create_dir(&fixtures).unwrap();
    let service = Router::new()
        .route("/lamp", get(|| async { ([(CONTENT_TYPE, "application/json")], "{\"on\":false}") }))
        .route("/dim", get(|| async { StatusCode::NO_CONTENT }));
    let left = Setup::new(&spec, &fixtures).record(service, |base| async move {
        for path in ["/lamp", "/dim"] {
            client().get(format!("{base}{path}")).send().await.unwrap();
        }
    });
    assert_eq!(left.files.keys().collect::<Vec<_>>(), ["get_lamp/200-is-off.yaml"], "{}", left.printed);
    assert!(left.printed.contains("GET /dim 204: not recorded: its operation has no operationId"), "{}", left.printed);
}
