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
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::answering_json(200, &json!({ "id": "grp1", "name": "Brand" })).await;
    let error = create(response(307, &[("location", elsewhere.url())], b"")).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(307)));
    assert!(elsewhere.received().is_empty(), "the body was sent again");
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
