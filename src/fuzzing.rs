//! The seam for the fuzz targets in `fuzz/`, compiled under `cfg(fuzzing)` alone, which cargo-fuzz sets.
//!
//! A response in memory takes the place of the network, which is the same for all inputs and a hundred times as slow as
//! what is tested. All else that a target does goes through the public API.

use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use reqwest::{Request, Response};
use serde_json::Value;

use crate::{Client, Error};

#[allow(dead_code, unused_mut, unused_qualifications, deprecated, reason = "the tests of the package use the rest")]
#[path = "../tests/support/table.rs"]
mod table;

/// Responds to each request of a call.
pub type Responder = Box<dyn FnMut() -> Response>;

thread_local! {
    static RESPONDER: RefCell<Option<Responder>> = const { RefCell::new(None) };
    static REQUEST: RefCell<Option<Request>> = const { RefCell::new(None) };
}

/// What the transport calls in the place of the HTTP client.
pub(crate) async fn execute(request: Request) -> Response {
    REQUEST.set(Some(request));
    RESPONDER.with_borrow_mut(|responder| responder.as_mut().expect("the target responds to each request")())
}

/// Makes a call that gets `response`. Returns what comes of it, and the request if one was sent.
///
/// # Panics
///
/// When the call waits for something, for there is nothing to wait for.
pub fn exchange<T>(response: Response, call: impl Future<Output = T>) -> (T, Option<Request>) {
    let mut response = Some(response);
    exchanges(Box::new(move || response.take().expect("a call of a target is one exchange")), call)
}

/// Makes a call of several requests. Returns what comes of it, and the last request.
///
/// # Panics
///
/// When the call waits for something, for there is nothing to wait for.
pub fn exchanges<T>(responder: Responder, call: impl Future<Output = T>) -> (T, Option<Request>) {
    RESPONDER.set(Some(responder));
    let result = pin!(call).poll(&mut Context::from_waker(Waker::noop()));
    let (request, _) = (REQUEST.take(), RESPONDER.take());
    match result {
        Poll::Ready(result) => (result, request),
        Poll::Pending => panic!("the call waits, with nothing to wait for"),
    }
}

/// Calls an operation with arguments by the names that the document gives them.
pub async fn call(
    client: &Client,
    operation: &str,
    argument: &dyn Fn(&str) -> Vec<String>,
    body: Option<Value>,
) -> Option<Result<Value, Error>> {
    table::call(client, operation, argument, body).await
}

/// Returns the body of a response after the type of its operation and status decoded and encoded it.
pub fn response(operation: &str, status: u16, body: Value) -> Option<serde_json::Result<Value>> {
    table::response(operation, status, body)
}

/// Each open enum, and what is left of a text after it read it, in every way that it can be read and written.
pub const OPEN_ENUMS: &[(&str, fn(&str) -> Vec<String>)] = table::OPEN_ENUMS;

/// Reads the items of a list, page after page, up to the first error or to so many.
pub async fn items(client: &Client, operation: &str, limit: usize) -> Option<Vec<Result<Value, Error>>> {
    table::items(client, operation, limit).await
}

/// Returns the bytes of a request body that waits for nothing.
///
/// # Panics
///
/// When the body waits, as a file on disk does.
pub fn body(request: &mut Request) -> Vec<u8> {
    let Some(body) = request.body_mut().take() else { return Vec::new() };
    let (mut body, mut bytes) = (pin!(body), Vec::new());
    loop {
        match http_body::Body::poll_frame(body.as_mut(), &mut Context::from_waker(Waker::noop())) {
            Poll::Ready(None) => return bytes,
            Poll::Ready(Some(frame)) => {
                let frame = frame.expect("content in memory can be read");
                bytes.extend(frame.into_data().expect("there are no trailers"));
            }
            Poll::Pending => panic!("the body waits, with nothing to wait for"),
        }
    }
}

/// Returns whether a request of the operation may hold files.
pub fn takes_files(operation: &str) -> bool {
    table::takes_files(operation)
}

/// Returns what stands for a file in the JSON of a request body.
pub fn file(name: &str, content_type: &str, content: &[u8]) -> Value {
    table::file(name, content_type, content)
}

/// Returns an argument that fits the parameter of a name, if it is required.
pub fn argument(operation: &str, name: &str) -> Vec<String> {
    table::argument(operation, name)
}
