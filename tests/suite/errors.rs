//! Responses that the document does not describe: what the error keeps of them, and what it must not print.

use crate::support;
use crate::support::{Server, response};
use postproxy::{Error, ErrorKind, RetryPolicy};
use serde_json::json;
use std::error::Error as _;

async fn get(response: Vec<u8>) -> Error {
    let server = Server::responding(response).await;
    server.client().profile_groups().get("grp123abc").await.expect_err("this is no success")
}

async fn create(response: Vec<u8>) -> Error {
    let server = Server::responding(response).await;
    server.client().profile_groups().create("Brand").await.expect_err("this is no success")
}

#[tokio::test]
async fn keeps_the_status_of_a_gateways_page() {
    let page = "<html><body>Bad Gateway, upstream token=s3cret</body></html>";
    let gateway =
        response(502, &[("content-type", "text/html; charset=utf-8"), ("x-request-id", "req-1")], page.as_bytes());
    let error = get(gateway).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!((error.message(), error.code(), error.help(), error.body()), (None, None, None, None));
    assert_eq!(error.request_id(), Some("req-1"));
    assert!(error.is_retryable() && !error.may_have_taken_effect());
    let text = error.to_string();
    assert_eq!(
        text,
        "get_profile_group: the service returned 502 Bad Gateway: the response is not one of PostProxy (60 bytes, HTML), but of a \
         proxy or gateway perhaps; check the base URL"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
}

#[tokio::test]
async fn follows_no_redirect() {
    let elsewhere = Server::responding_json(200, &json!({ "id": "grp1", "name": "Brand" })).await;
    let error = create(response(307, &[("location", elsewhere.url())], b"")).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(307)));
    assert!(elsewhere.received().is_empty(), "the body was sent again");
}

#[tokio::test]
async fn reads_a_body_up_to_a_limit() {
    let long = format!(r#"{{"id":"grp1","name":"{}"}}"#, "x".repeat(4096));
    for (status, kind) in [(200, ErrorKind::Decode), (500, ErrorKind::Api)] {
        let server = Server::responding(response(status, &[], long.as_bytes())).await;
        let client =
            postproxy::Client::builder().api_key("key").base_url(server.url()).max_response_size(4096).build().unwrap();
        let error = client.profile_groups().get("grp1").await.expect_err("it is too long");
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (kind, Some(status)));
    }
    let server = Server::responding(response(200, &[], long.as_bytes())).await;
    let client = postproxy::Client::builder()
        .api_key("key")
        .base_url(server.url())
        .max_response_size(long.len())
        .build()
        .unwrap();
    assert!(client.profile_groups().get("grp1").await.is_ok());
}

#[tokio::test]
async fn keeps_the_status_of_a_cut_response() {
    let error =
        create(b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\nx-request-id: req-2\r\n\r\n{\"id\":".to_vec()).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Transport, Some(201)));
    assert_eq!(error.request_id(), Some("req-2"));
    assert!(error.may_have_taken_effect() && !error.is_retryable());
}

#[tokio::test]
async fn tells_a_refused_connection_from_other_errors() {
    // A port at which nobody listens, and that no other program gets.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let client = postproxy::Client::builder().api_key("key").retry(RetryPolicy::none()).base_url(&url).build().unwrap();
    let error = client.profile_groups().delete("grp77").await.expect_err("nobody listens");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connect, None));
    assert!(!error.may_have_taken_effect() && error.is_retryable());
    let printed = format!("{error} {error:?} {:?}", error.source().expect("it has a cause"));
    assert!(!printed.contains("grp77"), "the URL is printed: {printed}");
    // The reason is in the text, because a log has that only.
    assert!(error.to_string().to_lowercase().contains("refused"), "{error}");
}

#[tokio::test]
async fn reports_a_service_that_never_responds_as_a_timeout() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = postproxy::Client::builder()
        .api_key("key")
        .retry(RetryPolicy::none())
        .base_url(format!("http://{}", listener.local_addr().unwrap()))
        .timeout(std::time::Duration::from_secs(1))
        .build()
        .unwrap();
    let read = client.profile_groups().list().await.expect_err("there is no response");
    assert_eq!(read.kind(), ErrorKind::Timeout);
    assert!(read.is_timeout() && read.is_retryable() && !read.may_have_taken_effect());
    let write = client.profile_groups().delete("grp1").await.expect_err("there is no response");
    assert!(write.is_timeout() && !write.is_retryable() && write.may_have_taken_effect());
}

#[test]
fn an_error_is_as_large_as_a_pointer_and_can_be_sent() {
    fn anywhere<T: std::error::Error + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!(anywhere::<Error>(), size_of::<usize>());
}

/// A success that does not decode may have created something: its id is in the raw body.
#[tokio::test]
async fn hands_out_the_body_of_a_success_that_does_not_decode() {
    let body = json!({ "id": "grp77", "name": 5, "owner": support::KEY });
    let error = create(support::json_response(201, &body)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    let raw = error.raw_body().expect("the body is kept");
    assert!(raw.contains("grp77") && !raw.contains(support::KEY), "{raw}");
    assert!(!format!("{error} {error:?}").contains("grp77"), "{error:?}");
    // Of an error response there is none, because its properties are typed.
    let error = create(support::json_response(422, &json!({ "error": "No" }))).await;
    assert_eq!(error.raw_body(), None);
}

/// Every property that an error response may have, and those that no document knows.
#[tokio::test]
async fn types_every_property_of_an_error_response() {
    let body = json!({
        "error": "Conflict", "error_code": "brand_new", "errors": ["One", "Two"], "message": "Say more", "status": 409.0,
        "duplicate_post_id": "post1", "profile_sync_id": "sync1", "hint": { "deep": [1] },
    });
    let error = create(support::json_response(409, &body)).await;
    assert_eq!(error.message(), Some("Say more"));
    let typed = error.body().expect("the body is typed");
    assert_eq!((typed.status, typed.duplicate_post_id.as_deref()), (Some(409), Some("post1")));
    assert_eq!(typed.errors.as_deref(), Some(&["One".to_owned(), "Two".to_owned()][..]));
    let again = serde_json::to_value(typed).expect("a body is JSON");
    assert_eq!((&again["hint"], &again["profile_sync_id"]), (&body["hint"], &body["profile_sync_id"]));
    // None of them is required, and null is as good as absent.
    for body in [json!({}), json!({ "error": null, "errors": null, "status": null, "error_code": null })] {
        let error = create(support::json_response(422, &body)).await;
        assert!(error.body().is_some() && error.message().is_none() && error.code().is_none(), "{body}");
    }
    // A list is no object.
    assert_eq!(create(support::json_response(422, &json!(["a", "b"]))).await.body(), None);
}
