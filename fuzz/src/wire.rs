//! A client whose network is a response in memory.

use std::cell::Cell;
use std::convert::Infallible;
use std::rc::Rc;
use std::sync::LazyLock;

use futures_util::stream;
use http::Response;
use http_body_util::StreamBody;
use hyper::body::{Bytes, Frame};
use postproxy::fuzzing::{self as table, exchange};
use postproxy::reqwest::header::{HeaderMap, HeaderValue};
use postproxy::reqwest::{self, Body};
use postproxy::{Client, Error, RetryPolicy};
use serde_json::Value;

use super::api::Operation;

/// The key of the client.
pub const KEY: &str = "pl4nted-k3y-0123456789";

/// What reached the wire.
pub struct Sent {
    /// The whole URL.
    pub url: String,
    pub body: Vec<u8>,
    headers: HeaderMap,
}

impl Sent {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&[u8]> {
        self.headers.get(name).map(HeaderValue::as_bytes)
    }
}

/// A response that is ready.
pub type Reply = Response<Body>;

/// The HTTP client of the targets.
pub fn http() -> reqwest::ClientBuilder {
    reqwest::Client::builder().no_proxy()
}

/// Where the client thinks that the service is, with a path that must stay in front of the API's.
pub fn base() -> &'static str {
    "http://127.0.0.1:1/base"
}

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let client = Client::builder().api_key(KEY).base_url(base()).http_client(http()).retry(RetryPolicy::none());
    client.build().expect("the client can be built")
});

/// Calls an operation of a client; `argument` gives the parameters and `body` chooses the example that is sent.
pub fn call(
    client: Option<&Client>,
    operation: &Operation,
    argument: &dyn Fn(&str) -> Vec<String>,
    body: usize,
    response: Reply,
) -> (Result<Value, Error>, Option<Sent>) {
    send(client, operation, argument, operation.body(body).cloned(), response)
}

/// Calls an operation with any body.
pub fn send(
    client: Option<&Client>,
    operation: &Operation,
    argument: &dyn Fn(&str) -> Vec<String>,
    body: Option<Value>,
    response: Reply,
) -> (Result<Value, Error>, Option<Sent>) {
    let call = table::call(client.unwrap_or(&CLIENT), &operation.id, argument, body);
    let (result, request) = exchange(response.into(), call);
    let sent = request.map(|mut request| Sent {
        url: request.url().as_str().to_owned(),
        body: table::body(&mut request),
        headers: request.headers().clone(),
    });
    (result.expect("the operation is in the table"), sent)
}

/// Reads the items of a list up to so many, with JSON bodies for its pages, the last of which comes again and again.
/// Returns the items and the number of requests.
pub fn items(operation: &Operation, pages: Vec<Vec<u8>>, limit: usize) -> (Vec<Result<Value, Error>>, usize) {
    let requests = Rc::new(Cell::new(0));
    let count = Rc::clone(&requests);
    let responder = move || {
        let page = &pages[count.get().min(pages.len() - 1)];
        count.set(count.get() + 1);
        response(200, &[("content-type", b"application/json")], page, 0).into()
    };
    let (items, _) = table::exchanges(Box::new(responder), table::items(&CLIENT, &operation.id, limit));
    (items.expect("the operation is a list"), requests.get())
}

/// A response, whose body comes in so many pieces.
pub fn response(status: u16, headers: &[(&str, &[u8])], body: &[u8], pieces: usize) -> Reply {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        // What is no header value does not get past HTTP.
        if let Ok(value) = HeaderValue::from_bytes(value) {
            response = response.header(*name, value);
        }
    }
    let pieces = body.chunks(body.len() / pieces.max(1) + 1).map(Bytes::copy_from_slice);
    let frames: Vec<Result<Frame<Bytes>, Infallible>> = pieces.map(|piece| Ok(Frame::data(piece))).collect();
    let body = Body::wrap(StreamBody::new(stream::iter(frames)));
    response.body(body).expect("the status and the headers are ones")
}
