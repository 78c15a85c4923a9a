//! One row for each answer that the document does not describe: what kind of error it is, and what the error tells. The
//! answers that the document does describe come from the fixtures, in `exchanges.rs`.

mod support;

use postproxy::ErrorKind::{self, Api, Decode, Transport};
use postproxy::{Client, Error, RetryPolicy};
use serde_json::{Value, json};
use support::{Server, response};

/// What is expected of an answer to the creation of a profile group.
struct Row {
    answer: (&'static str, Vec<u8>),
    kind: ErrorKind,
    status: u16,
    code: Option<&'static str>,
    message: Option<&'static str>,
    /// A part of the remedy.
    help: Option<&'static str>,
    /// The questions that are answered with yes.
    yes: &'static [&'static str],
    /// A part of what is displayed.
    shown: &'static str,
}

fn json_answer(status: u16, body: &Value) -> Vec<u8> {
    response(status, &[("content-type", "application/json; charset=utf-8")], body.to_string().as_bytes())
}

fn html(status: u16) -> Vec<u8> {
    response(status, &[("content-type", "text/html")], b"<html><body>Sorry</body></html>")
}

fn questions(error: &Error) -> Vec<&'static str> {
    [
        ("invalid_api_key", error.is_invalid_api_key()),
        ("permission_denied", error.is_permission_denied()),
        ("not_found", error.is_not_found()),
        ("already_connected", error.is_already_connected()),
        ("rate_limited", error.is_rate_limited()),
        ("timeout", error.is_timeout()),
        ("retryable", error.is_retryable()),
        ("may_have_taken_effect", error.may_have_taken_effect()),
    ]
    .into_iter()
    .filter_map(|(name, yes)| yes.then_some(name))
    .collect()
}

const EFFECT: &[&str] = &["may_have_taken_effect"];

fn rows() -> Vec<Row> {
    let row = |name, answer, kind, status, shown| {
        let (code, message, help, yes): (_, _, _, &[&str]) = (None, None, None, &[]);
        Row { answer: (name, answer), kind, status, code, message, help, yes, shown }
    };
    let group = json!({ "id": "grp1", "name": "Brand" });
    vec![
        // The shapes of an error.
        Row {
            message: Some("Name is taken"),
            ..row(
                "E1",
                json_answer(422, &json!({ "error": "Name is taken" })),
                Api,
                422,
                "422 Unprocessable Entity: Name is taken",
            )
        },
        Row {
            message: Some("param is missing"),
            ..row(
                "E2",
                json_answer(400, &json!({ "status": 400, "error": "Bad Request", "message": "param is missing" })),
                Api,
                400,
                "400 Bad Request: param is missing",
            )
        },
        Row {
            message: Some("One; Two"),
            ..row("E3", json_answer(422, &json!({ "errors": ["One", "Two"] })), Api, 422, ": One; Two")
        },
        Row {
            code: Some("bluesky_login_failed"),
            message: Some("Wrong password"),
            help: Some("app password"),
            ..row(
                "E4",
                json_answer(401, &json!({ "error": "Wrong password", "error_code": "bluesky_login_failed" })),
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
                json_answer(422, &json!({ "error": "New", "error_code": "brand_new" })),
                Api,
                422,
                ": New",
            )
        },
        Row {
            message: Some("Duplicate post"),
            ..row(
                "E5",
                json_answer(409, &json!({ "error": "Duplicate post", "duplicate_post_id": "p" })),
                Api,
                409,
                "409 Conflict",
            )
        },
        Row {
            message: Some("Busy"),
            ..row("E6", json_answer(409, &json!({ "error": "Busy", "profile_sync_id": "s" })), Api, 409, ": Busy")
        },
        Row {
            message: Some("No good"),
            ..row("E7", json_answer(422, &json!({ "message": "No good" })), Api, 422, ": No good")
        },
        Row {
            yes: EFFECT,
            ..row("E8", response(500, &[("content-type", "text/plain")], b"oops"), Api, 500, "(4 bytes, plain text)")
        },
        // A refusal that the document has for this text at another operation.
        Row {
            message: Some("Not found"),
            help: Some("Check the id"),
            yes: &["not_found"],
            ..row(
                "known text, undocumented here",
                json_answer(404, &json!({ "error": "Not found" })),
                Api,
                404,
                "Not found (Check the id",
            )
        },
        // Shapes that are none.
        row(
            "empty object",
            json_answer(422, &json!({})),
            Api,
            422,
            "there is no text of the service in the answer (2 bytes, JSON)",
        ),
        row(
            "text is no text",
            json_answer(422, &json!({ "error": 5, "errors": [1], "error_code": 7 })),
            Api,
            422,
            "no text of the service",
        ),
        row("empty text", json_answer(422, &json!({ "error": "", "errors": [] })), Api, 422, "no text of the service"),
        row("an array", json_answer(422, &json!(["a"])), Api, 422, "no text of the service"),
        // Bodies that are none.
        Row {
            yes: EFFECT,
            ..row(
                "gateway page",
                html(502),
                Api,
                502,
                "502 Bad Gateway: there is no text of the service in the answer (31 bytes, HTML)",
            )
        },
        row("page for a refusal", html(403), Api, 403, "403 Forbidden: there is no text"),
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
            "no text of the service",
        ),
        row(
            "truncated JSON",
            response(422, &[("content-type", "application/json")], b"{\"error\":\"No"),
            Api,
            422,
            "no text of the service",
        ),
        row(
            "cut refusal",
            b"HTTP/1.1 422 X\r\ncontent-length: 50\r\n\r\n{\"error\":".to_vec(),
            Api,
            422,
            "no text of the service",
        ),
        // Statuses.
        Row {
            yes: &["invalid_api_key"],
            message: Some("?"),
            ..row("401 without a code", json_answer(401, &json!({ "error": "?" })), Api, 401, "401 Unauthorized: ?")
        },
        Row { yes: &["not_found"], ..row("404", html(404), Api, 404, "404 Not Found") },
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
        Row { yes: EFFECT, ..row("200 where 201 is documented", json_answer(200, &group), Api, 200, "200 OK") },
        Row { yes: EFFECT, ..row("204", response(204, &[], b""), Api, 204, "204 No Content") },
        // Successes that do not fit.
        Row {
            yes: EFFECT,
            ..row(
                "another type",
                json_answer(201, &json!({ "id": 5, "name": "s3cret" })),
                Decode,
                201,
                "201 Created, and the answer does not fit: at `id`: expected a string",
            )
        },
        Row {
            yes: EFFECT,
            ..row(
                "a property is missing",
                json_answer(201, &json!({ "id": "s3cret" })),
                Decode,
                201,
                "missing field `name`",
            )
        },
        Row {
            yes: EFFECT,
            ..row(
                "null",
                json_answer(201, &json!({ "id": null, "name": "s3cret" })),
                Decode,
                201,
                "at `id`: expected a string",
            )
        },
        Row {
            yes: EFFECT,
            ..row("a page", html(201), Decode, 201, "it is not JSON (it says that it is HTML; line 1, column 1)")
        },
        Row {
            yes: EFFECT,
            ..row(
                "an empty success",
                response(201, &[], b""),
                Decode,
                201,
                "it is not JSON (it says that it is of no type; line 1, column 0)",
            )
        },
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
            "too long a refusal",
            json_answer(422, &json!({ "error": "x".repeat(2000) })),
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
async fn every_answer_is_told_as_what_it_is() {
    let mut wrong = Vec::new();
    for Row { answer: (name, answer), kind, status, code, message, help, yes, shown } in rows() {
        let server = Server::answering(answer).await;
        let builder = Client::builder().api_key("key").base_url(server.url()).retry(RetryPolicy::none());
        let client = builder.max_response_size(1024).build().expect("the client can be built");
        let error = client.create_profile_group().body("Brand").send().await.expect_err(name);
        let text = format!("{error}");
        let fits = error.kind() == kind
            && error.status().map(|status| status.as_u16()) == Some(status)
            && error.code().map(|code| code.as_str()) == code
            && error.message() == message
            && error.help().is_some() == help.is_some()
            && error.help().unwrap_or_default().contains(help.unwrap_or_default())
            && questions(&error) == yes
            && text.contains(shown)
            && text.starts_with("create_profile_group: the service answered ");
        if !fits || format!("{error:?}").contains("s3cret") {
            wrong.push(format!("{name}: {:?} {error:?}, {:?}, {:?}", questions(&error), error.message(), error.help()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
