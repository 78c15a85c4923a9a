//! Answers that the document does not describe: nothing is lost of them, and nothing gets out that must not.

mod support;

use postproxy::{Error, ErrorKind, RetryPolicy};
use serde_json::json;
use std::error::Error as _;
use support::{Server, response};

async fn get(answer: Vec<u8>) -> Error {
    let server = Server::answering(answer).await;
    server.client().get_profile_group().id("grp123abc").send().await.expect_err("this is no success")
}

async fn create(answer: Vec<u8>) -> Error {
    let server = Server::answering(answer).await;
    server.client().create_profile_group().body("Brand").send().await.expect_err("this is no success")
}

fn json_answer(status: u16, body: &serde_json::Value) -> Vec<u8> {
    response(status, &[("content-type", "application/json; charset=utf-8")], body.to_string().as_bytes())
}

#[tokio::test]
async fn a_page_of_a_gateway_keeps_its_status() {
    let page = "<html><body>Bad Gateway, upstream token=s3cret</body></html>";
    let answer =
        response(502, &[("content-type", "text/html; charset=utf-8"), ("x-request-id", "req-1")], page.as_bytes());
    let error = get(answer).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!((error.message(), error.code(), error.help(), error.body()), (None, None, None, None));
    assert_eq!(error.request_id(), Some("req-1"));
    assert!(error.is_retryable() && !error.may_have_taken_effect());
    let text = error.to_string();
    assert_eq!(
        text,
        "get_profile_group: the service answered 502 Bad Gateway: there is no text of the service in the answer (60 bytes, HTML)"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
}

#[tokio::test]
async fn the_text_is_found_in_every_shape() {
    let shapes = [
        (422, json!({ "error": "Name is taken" }), Some("Name is taken")),
        (
            400,
            json!({ "status": 400, "error": "Bad Request", "message": "param is missing: name" }),
            Some("param is missing: name"),
        ),
        (422, json!({ "errors": ["One thing", "Another"] }), Some("One thing; Another")),
        (401, json!({ "error": "No", "error_code": "bluesky_login_failed" }), Some("No")),
        (409, json!({ "error": "Duplicate post", "duplicate_post_id": "post-1" }), Some("Duplicate post")),
        (422, json!({ "message": "No good" }), Some("No good")),
        (500, json!({ "error": { "nested": true } }), None),
        (500, json!([1, 2, 3]), None),
        (404, json!(null), None),
    ];
    for (status, body, text) in shapes {
        let error = get(json_answer(status, &body)).await;
        assert_eq!(error.kind(), ErrorKind::Api, "{body}");
        assert_eq!(error.status().map(|found| found.as_u16()), Some(status), "{body}");
        assert_eq!(error.message(), text, "{body}");
    }
}

#[tokio::test]
async fn a_code_that_nobody_knows_is_kept() {
    let error = get(json_answer(422, &json!({ "error": "New", "error_code": "brand_new" }))).await;
    assert_eq!(error.code().map(|code| code.as_str()), Some("brand_new"));
    assert_eq!(error.help(), None);
}

/// The heading of the reference speaks of wrong credentials as well as of 2FA, so other texts with this code must
/// exist.
#[tokio::test]
async fn another_text_with_a_known_code_has_the_remedy_of_the_code() {
    let server = Server::answering_json(
        401,
        &json!({ "error": "Invalid identifier or password", "error_code": "bluesky_login_failed" }),
    )
    .await;
    let body =
        postproxy::types::BlueskyConnectionRequest::builder().identifier("me").app_password("xxxx-xxxx-xxxx-xxxx");
    let error = server.client().initialize_connection().id("grp1").body(body).send().await.expect_err("it is refused");
    assert!(error.help().is_some_and(|help| help.contains("app password")), "{error}");
    assert!(!error.is_invalid_api_key());
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::answering_json(200, &json!({ "id": "grp1", "name": "Brand" })).await;
    let error = create(response(307, &[("location", elsewhere.url())], b"")).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(307)));
    assert!(elsewhere.received().is_empty(), "the body was sent again");
}

#[tokio::test]
async fn a_success_that_is_not_documented_is_an_error() {
    let error = create(json_answer(200, &json!({ "id": "grp1", "name": "Brand" }))).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(200)));
    assert!(error.may_have_taken_effect() && !error.is_retryable());
}

#[tokio::test]
async fn a_success_that_does_not_fit_names_the_place_and_not_the_value() {
    for (body, place) in [
        (r#"{"id":"grp1","name":{"secret":"s3cret"}}"#, "at `name`: expected a string"),
        (r#"{"id":"grp1"}"#, "missing field `name`"),
        (r#""s3cret""#, "expected struct ProfileGroup"),
        ("<html>s3cret</html>", "it is not JSON (it says that it is JSON; line 1, column 1)"),
        (r#"{"id":"grp1","#, "it is not JSON"),
        ("", "it is not JSON"),
        (r#"{"id":"grp1","name":"Brand"} s3cret"#, "something follows the JSON in it"),
    ] {
        let error = create(response(201, &[("content-type", "application/json")], body.as_bytes())).await;
        assert_eq!(
            (error.kind(), error.status().map(|status| status.as_u16())),
            (ErrorKind::Decode, Some(201)),
            "{body}"
        );
        let text = error.to_string();
        assert!(text.contains(place), "{body}: {text}");
        assert!(!format!("{error:?} {text} {:?}", error.source()).contains("s3cret"), "{body}: {error:?}");
        assert!(error.may_have_taken_effect() && !error.is_retryable(), "{body}");
    }
}

#[tokio::test]
async fn a_body_is_read_up_to_a_limit() {
    let long = format!(r#"{{"id":"grp1","name":"{}"}}"#, "x".repeat(4096));
    for (status, kind) in [(200, ErrorKind::Decode), (500, ErrorKind::Api)] {
        let server = Server::answering(response(status, &[], long.as_bytes())).await;
        let client =
            postproxy::Client::builder().api_key("key").base_url(server.url()).max_response_size(4096).build().unwrap();
        let error = client.get_profile_group().id("grp1").send().await.expect_err("it is too long");
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (kind, Some(status)));
    }
    let server = Server::answering(response(200, &[], long.as_bytes())).await;
    let client = postproxy::Client::builder()
        .api_key("key")
        .base_url(server.url())
        .max_response_size(long.len())
        .build()
        .unwrap();
    assert!(client.get_profile_group().id("grp1").send().await.is_ok());
}

#[tokio::test]
async fn an_answer_that_breaks_off_keeps_its_status() {
    let error =
        create(b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\nx-request-id: req-2\r\n\r\n{\"id\":".to_vec()).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Transport, Some(201)));
    assert_eq!(error.request_id(), Some("req-2"));
    assert!(error.may_have_taken_effect() && !error.is_retryable());
}

#[tokio::test]
async fn what_never_reached_the_service_is_told_apart() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = postproxy::Client::builder().api_key("key").retry(RetryPolicy::none()).base_url(&url).build().unwrap();
    let error = client.delete_profile_group().id("grp77").send().await.expect_err("nobody listens");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connect, None));
    assert!(!error.may_have_taken_effect() && error.is_retryable());
    let printed = format!("{error} {error:?} {:?}", error.source().expect("it has a cause"));
    assert!(!printed.contains("grp77"), "the URL is printed: {printed}");
}

#[tokio::test]
async fn a_service_that_never_answers_is_a_timeout() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = postproxy::Client::builder()
        .api_key("key")
        .retry(RetryPolicy::none())
        .base_url(format!("http://{}", listener.local_addr().unwrap()))
        .timeout(std::time::Duration::from_millis(50))
        .build()
        .unwrap();
    let read = client.list_profile_groups().send().await.expect_err("there is no answer");
    assert_eq!(read.kind(), ErrorKind::Timeout);
    assert!(read.is_timeout() && read.is_retryable() && !read.may_have_taken_effect());
    let write = client.delete_profile_group().id("grp1").send().await.expect_err("there is no answer");
    assert!(write.is_timeout() && !write.is_retryable() && write.may_have_taken_effect());
}

#[test]
fn an_error_is_one_pointer_wide_and_goes_anywhere() {
    fn anywhere<T: std::error::Error + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!(anywhere::<Error>(), size_of::<usize>());
}
