//! One row for each response that the document does not describe: what kind of error it is, and what the error says. The
//! responses that the document describes come from the fixtures, in `exchanges.rs`.

use crate::support::{Server, response, table};
use postproxy::ErrorKind::{self, Api, Decode, Transport};
use postproxy::{Client, Error, RetryPolicy};
use serde_json::{Value, json};

/// What is expected of a response to the creation of a profile group.
struct Row {
    response: (&'static str, Vec<u8>),
    kind: ErrorKind,
    status: u16,
    code: Option<&'static str>,
    message: Option<&'static str>,
    /// A part of the remedy.
    help: Option<&'static str>,
    /// The predicates that return true.
    yes: &'static [&'static str],
    /// A part of what `Display` prints.
    shown: &'static str,
}

fn json_body(status: u16, body: &Value) -> Vec<u8> {
    response(status, &[("content-type", "application/json; charset=utf-8")], body.to_string().as_bytes())
}

fn html(status: u16) -> Vec<u8> {
    response(status, &[("content-type", "text/html")], b"<html><body>Sorry</body></html>")
}

/// Returns the names of the predicates that are true of an error, those of the document among them.
fn predicates(error: &Error) -> Vec<&'static str> {
    let own = [
        ("invalid_api_key", error.is_invalid_api_key()),
        ("not_found", error.is_not_found()),
        ("rate_limited", error.is_rate_limited()),
        ("timeout", error.is_timeout()),
        ("retryable", error.is_retryable()),
        ("may_have_taken_effect", error.may_have_taken_effect()),
    ];
    own.into_iter().chain(table::predicates(error)).filter_map(|(name, yes)| yes.then_some(name)).collect()
}

const EFFECT: &[&str] = &["may_have_taken_effect"];

fn rows() -> Vec<Row> {
    let row = |name, response, kind, status, shown| {
        let (code, message, help, yes): (_, _, _, &[&str]) = (None, None, None, &[]);
        Row { response: (name, response), kind, status, code, message, help, yes, shown }
    };
    vec![
        // The shapes of an error.
        Row {
            message: Some("Name is taken"),
            ..row(
                "E1",
                json_body(422, &json!({ "error": "Name is taken" })),
                Api,
                422,
                "422 Unprocessable Entity: Name is taken",
            )
        },
        Row {
            message: Some("param is missing"),
            ..row(
                "E2",
                json_body(400, &json!({ "status": 400, "error": "Bad Request", "message": "param is missing" })),
                Api,
                400,
                "400 Bad Request: param is missing",
            )
        },
        Row {
            message: Some("name can't be blank"),
            ..row(
                "E3, by property",
                json_body(422, &json!({ "errors": { "name": ["can't be blank"] } })),
                Api,
                422,
                ": name can't be blank",
            )
        },
        Row {
            message: Some("One; Two"),
            ..row("E3", json_body(422, &json!({ "errors": ["One", "Two"] })), Api, 422, ": One; Two")
        },
        Row {
            code: Some("bluesky_login_failed"),
            message: Some("Wrong password"),
            help: Some("app password"),
            ..row(
                "E4",
                json_body(401, &json!({ "error": "Wrong password", "error_code": "bluesky_login_failed" })),
                Api,
                401,
                "Wrong password (",
            )
        },
        Row {
            code: Some("brand_new"),
            message: Some("New"),
            ..row(
                "E4, a code that nobody knows",
                json_body(422, &json!({ "error": "New", "error_code": "brand_new" })),
                Api,
                422,
                ": New",
            )
        },
        Row {
            message: Some("Duplicate group"),
            ..row(
                "E5",
                json_body(409, &json!({ "error": "Duplicate group", "duplicate_post_id": "p" })),
                Api,
                409,
                "409 Conflict",
            )
        },
        Row {
            message: Some("Busy"),
            ..row("E6", json_body(409, &json!({ "error": "Busy", "profile_sync_id": "s" })), Api, 409, ": Busy")
        },
        Row {
            message: Some("No good"),
            ..row("E7", json_body(422, &json!({ "message": "No good" })), Api, 422, ": No good")
        },
        Row {
            yes: EFFECT,
            ..row("E8", response(500, &[("content-type", "text/plain")], b"oops"), Api, 500, "(4 bytes, plain text)")
        },
        // An error that the document has for this text at another operation.
        Row {
            message: Some("Not found"),
            help: Some("Check the id"),
            yes: &["not_found"],
            ..row(
                "known text, undocumented here",
                json_body(404, &json!({ "error": "Not found" })),
                Api,
                404,
                "Not found (Check the id",
            )
        },
        // JSON without a text.
        row(
            "empty object",
            json_body(422, &json!({})),
            Api,
            422,
            "the response is not one of PostProxy (2 bytes, JSON)",
        ),
        row(
            "text is no text",
            json_body(422, &json!({ "error": 5, "errors": [1], "error_code": 7 })),
            Api,
            422,
            "is not one of PostProxy",
        ),
        row("empty text", json_body(422, &json!({ "error": "", "errors": [] })), Api, 422, "is not one of PostProxy"),
        row("an array", json_body(422, &json!(["a"])), Api, 422, "is not one of PostProxy"),
        // Bodies that are not JSON.
        Row {
            yes: EFFECT,
            ..row(
                "gateway page",
                html(502),
                Api,
                502,
                "502 Bad Gateway: the response is not one of PostProxy (31 bytes, HTML)",
            )
        },
        row("page of a gateway with 403", html(403), Api, 403, "403 Forbidden: the response is not one of PostProxy"),
        row("nothing", response(422, &[], b""), Api, 422, "(0 bytes, of no type)"),
        row(
            "wrong content type",
            response(422, &[("content-type", "image/png")], b"\x89PNG"),
            Api,
            422,
            "(4 bytes, of another type)",
        ),
        Row {
            message: Some("Still JSON"),
            ..row(
                "JSON that says it is HTML",
                response(422, &[("content-type", "text/html")], br#"{"error":"Still JSON"}"#),
                Api,
                422,
                ": Still JSON",
            )
        },
        row(
            "invalid UTF-8",
            response(422, &[("content-type", "application/json")], b"{\"error\":\"\xff\"}"),
            Api,
            422,
            "is not one of PostProxy",
        ),
        row(
            "truncated JSON",
            response(422, &[("content-type", "application/json")], b"{\"error\":\"No"),
            Api,
            422,
            "is not one of PostProxy",
        ),
        row(
            "cut error response",
            b"HTTP/1.1 422 X\r\ncontent-length: 50\r\n\r\n{\"error\":".to_vec(),
            Api,
            422,
            "is not one of PostProxy",
        ),
        // Statuses.
        Row {
            yes: &["invalid_api_key"],
            message: Some("?"),
            ..row("401 without a code", json_body(401, &json!({ "error": "?" })), Api, 401, "401 Unauthorized: ?")
        },
        row("404 of a gateway", html(404), Api, 404, "404 Not Found"),
        row("401 of a gateway", html(401), Api, 401, "401 Unauthorized: the response is not one of PostProxy"),
        row("empty 404", response(404, &[], b""), Api, 404, "check the base URL"),
        Row {
            yes: &["not_found"],
            message: Some("Gone"),
            ..row("404 with another text", json_body(404, &json!({ "message": "Gone" })), Api, 404, ": Gone")
        },
        Row { yes: EFFECT, ..row("408", html(408), Api, 408, "408 Request Timeout") },
        row("418", html(418), Api, 418, "418 I'm a teapot"),
        Row { yes: &["rate_limited", "retryable"], ..row("429", html(429), Api, 429, "429 Too Many Requests") },
        Row { yes: EFFECT, ..row("503", html(503), Api, 503, "503 Service Unavailable") },
        Row { yes: EFFECT, ..row("599", html(599), Api, 599, "599") },
        Row {
            yes: EFFECT,
            ..row(
                "301",
                response(301, &[("location", "https://example.com")], b""),
                Api,
                301,
                "it points elsewhere, and the client does not follow",
            )
        },
        Row { yes: EFFECT, ..row("304", response(304, &[], b""), Api, 304, "304 Not Modified") },
        Row {
            yes: EFFECT,
            ..row(
                "204",
                response(204, &[], b""),
                Decode,
                204,
                "204 No Content, and the response does not match the document: it is empty",
            )
        },
        // Malformed successes.
        Row {
            yes: EFFECT,
            ..row(
                "another type",
                json_body(201, &json!({ "id": 5, "name": "s3cret" })),
                Decode,
                201,
                "201 Created, and the response does not match the document: at `id`: expected a string",
            )
        },
        Row {
            yes: EFFECT,
            ..row(
                "a property is missing",
                json_body(201, &json!({ "id": "s3cret" })),
                Decode,
                201,
                "missing field `name`",
            )
        },
        Row {
            yes: EFFECT,
            ..row(
                "null",
                json_body(201, &json!({ "id": null, "name": "s3cret" })),
                Decode,
                201,
                "at `id`: expected a string",
            )
        },
        Row {
            yes: EFFECT,
            ..row("a page", html(201), Decode, 201, "it is not JSON (it says that it is HTML; line 1, column 1)")
        },
        Row { yes: EFFECT, ..row("an empty success", response(201, &[], b""), Decode, 201, "it is empty") },
        Row {
            yes: EFFECT,
            ..row("a truncated success", response(201, &[], b"{\"id\":\"s3cret"), Decode, 201, "it is not JSON")
        },
        Row {
            yes: EFFECT,
            ..row(
                "invalid UTF-8 in a success",
                response(201, &[], b"{\"id\":\"\xff\",\"name\":\"s3cret\"}"),
                Decode,
                201,
                "it is not JSON",
            )
        },
        Row {
            yes: EFFECT,
            ..row(
                "more than JSON",
                response(201, &[], br#"{"id":"a","name":"b"}s3cret"#),
                Decode,
                201,
                "something follows the JSON",
            )
        },
        Row {
            yes: EFFECT,
            ..row(
                "too long a success",
                response(201, &[], format!("{{\"id\":\"{}\"}}", "x".repeat(2000)).as_bytes()),
                Decode,
                201,
                "longer than the client reads",
            )
        },
        row(
            "too long an error response",
            json_body(422, &json!({ "error": "x".repeat(2000) })),
            Api,
            422,
            "422 Unprocessable Entity",
        ),
        Row {
            yes: EFFECT,
            ..row(
                "cut success",
                b"HTTP/1.1 201 X\r\ncontent-length: 50\r\n\r\n{\"id\":".to_vec(),
                Transport,
                201,
                "201 Created: the connection broke",
            )
        },
    ]
}

#[tokio::test]
async fn reports_each_undocumented_response() {
    let mut wrong = Vec::new();
    for Row { response: (name, response), kind, status, code, message, help, yes, shown } in rows() {
        let server = Server::responding(response).await;
        let builder = Client::builder().api_key("key").base_url(server.url()).retry(RetryPolicy::none());
        let client = builder.max_response_size(1024).build().expect("the client can be built");
        let error = client.profile_groups().create("Brand").await.expect_err(name);
        let text = format!("{error}");
        let fits = error.kind() == kind
            && error.status().map(|status| status.as_u16()) == Some(status)
            && error.code().map(|code| code.as_str()) == code
            && error.message() == message
            && error.help().is_some() == help.is_some()
            && error.help().unwrap_or_default().contains(help.unwrap_or_default())
            && predicates(&error) == yes
            && text.contains(shown)
            && text.starts_with("create_profile_group: the service returned ");
        if !fits || format!("{error:?}").contains("s3cret") {
            wrong.push(format!(
                "{name}: {:?} {error:?}, {:?}, {:?}",
                predicates(&error),
                error.message(),
                error.help()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
