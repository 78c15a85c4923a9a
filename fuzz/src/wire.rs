//! A client whose network is an answer in memory.

use std::convert::Infallible;
use std::sync::LazyLock;

use futures_util::stream;
use http::Response;
use http_body_util::StreamBody;
use hyper::body::{Bytes, Frame};
use postproxy::fuzzing::exchange;
use postproxy::reqwest::{self, Body, Request};
use postproxy::{Client, Error, RetryPolicy};
use serde_json::Value;

use crate::api::Operation;

/// The key of the client.
pub const KEY: &str = "pl4nted-k3y-0123456789";

/// Where the client thinks that the service is, with a path that must stay in front of the API's.
pub const BASE: &str = "http://127.0.0.1:1/base";

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let http = reqwest::Client::builder().no_proxy();
    let client = Client::builder().api_key(KEY).base_url(BASE).http_client(http).retry(RetryPolicy::none());
    client.build().expect("the client can be built")
});

/// Calls an operation of a client; `argument` gives the parameters and `body` chooses the example that is sent.
pub fn call(
    client: Option<&Client>,
    operation: &Operation,
    argument: &dyn Fn(&str) -> Option<String>,
    body: usize,
    answer: Response<Body>,
) -> (Result<Value, Error>, Option<Request>) {
    let body = operation.body(body).cloned();
    let call = postproxy::fuzzing::call(client.unwrap_or(&CLIENT), &operation.id, argument, body);
    let (result, request) = exchange(answer.into(), call);
    (result.expect("the operation is in the table"), request)
}

/// An argument for each parameter, all of them harmless.
pub fn harmless(_: &str) -> Option<String> {
    Some("id1".to_owned())
}

/// An answer, whose body comes in so many pieces.
pub fn answer(status: u16, headers: &[(&str, &[u8])], body: &[u8], pieces: usize) -> Response<Body> {
    let mut answer = Response::builder().status(status);
    for (name, value) in headers {
        // What is no header value does not get past HTTP.
        if let Ok(value) = http::HeaderValue::from_bytes(value) {
            answer = answer.header(*name, value);
        }
    }
    let pieces = body.chunks(body.len() / pieces.max(1) + 1).map(Bytes::copy_from_slice);
    let frames: Vec<Result<Frame<Bytes>, Infallible>> = pieces.map(|piece| Ok(Frame::data(piece))).collect();
    let body = Body::wrap(StreamBody::new(stream::iter(frames)));
    answer.body(body).expect("the status and the headers are ones")
}
