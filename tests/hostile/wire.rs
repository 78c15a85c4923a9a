//! The wire of the targets: a real connection to a server on loopback, which stands for every host.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

use postproxy::reqwest::{self, Proxy};
use postproxy::{Client, Error, RetryPolicy};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::api::Operation;
use super::server::{self, Exchange};
use super::table;

/// The key of the client.
pub(crate) const KEY: &str = "pl4nted-k3y-0123456789";

/// What reached the wire.
pub(crate) struct Sent {
    /// The whole URL.
    pub(crate) url: String,
    pub(crate) body: Vec<u8>,
    headers: Vec<(String, Vec<u8>)>,
}

impl Sent {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&[u8]> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| &value[..])
    }

    /// A request through a proxy names the whole URL.
    fn read(head: &[String], body: Vec<u8>) -> Option<Self> {
        let (first, headers) = head.split_first()?;
        let headers = headers.iter().filter_map(|line| line.split_once(": "));
        Some(Self {
            url: first.split(' ').nth(1)?.to_owned(),
            body,
            headers: headers.map(|(name, value)| (name.to_owned(), value.chars().map(|c| c as u8).collect())).collect(),
        })
    }
}

/// A response that is ready, as bytes.
pub(crate) type Reply = Vec<u8>;

/// What each test has for itself, for they run side by side.
struct Wire {
    runtime: Runtime,
    exchange: Arc<Mutex<Exchange>>,
    port: u16,
    client: Option<Client>,
}

thread_local! {
    static WIRE: RefCell<Wire> = RefCell::new({
        let exchange = Arc::default();
        let port = server::start(Arc::clone(&exchange));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("there is a runtime");
        Wire { runtime, exchange, port, client: None }
    });
}

/// The HTTP client of the targets.
pub(crate) fn http() -> reqwest::ClientBuilder {
    let port = WIRE.with_borrow(|wire| wire.port);
    reqwest::Client::builder().proxy(Proxy::all(format!("http://127.0.0.1:{port}")).expect("it is a URL"))
}

/// Where the client thinks that the service is, with a path that must stay in front of the API's.
pub(crate) fn base() -> &'static str {
    "http://127.0.0.1:1/base"
}

fn client() -> Client {
    if let Some(client) = WIRE.with_borrow(|wire| wire.client.clone()) {
        return client;
    }
    let client = Client::builder().api_key(KEY).base_url(base()).http_client(http()).retry(RetryPolicy::none());
    let client = client.build().expect("the client can be built");
    WIRE.with_borrow_mut(|wire| wire.client = Some(client.clone()));
    client
}

/// Calls an operation of a client; `argument` gives the parameters and `body` chooses the example that is sent.
pub(crate) fn call(
    client: Option<&Client>,
    operation: &Operation,
    argument: &dyn Fn(&str) -> Vec<String>,
    body: usize,
    response: Reply,
) -> (Result<Value, Error>, Option<Sent>) {
    send(client, operation, argument, operation.body(body).cloned(), response)
}

/// Calls an operation with any body.
pub(crate) fn send(
    client: Option<&Client>,
    operation: &Operation,
    argument: &dyn Fn(&str) -> Vec<String>,
    body: Option<Value>,
    response: Reply,
) -> (Result<Value, Error>, Option<Sent>) {
    let client = client.cloned().unwrap_or_else(self::client);
    WIRE.with_borrow(|wire| {
        *wire.exchange.lock().unwrap_or_else(PoisonError::into_inner) = Exchange { response, ..Exchange::default() };
        let call = table::call(&client, &operation.id, argument, body);
        let result = wire.runtime.block_on(call).expect("the operation is in the table");
        let mut exchange = wire.exchange.lock().unwrap_or_else(PoisonError::into_inner);
        let body = std::mem::take(&mut exchange.body);
        (result, exchange.head.take().and_then(|head| Sent::read(&head, body)))
    })
}

/// Reads the items of a list up to so many, with JSON bodies for its pages, the last of which comes again and again.
/// Returns the items and the number of requests.
pub(crate) fn items(operation: &Operation, pages: Vec<Vec<u8>>, limit: usize) -> (Vec<Result<Value, Error>>, usize) {
    let client = client();
    let mut pages = pages.iter().map(|page| response(200, &[("content-type", b"application/json")], page, 0));
    WIRE.with_borrow(|wire| {
        let (response, later) = (pages.next().unwrap_or_default(), pages.collect());
        let exchange = Exchange { response, later, ..Exchange::default() };
        *wire.exchange.lock().unwrap_or_else(PoisonError::into_inner) = exchange;
        let items = wire.runtime.block_on(table::items(&client, &operation.id, limit));
        let requests = wire.exchange.lock().unwrap_or_else(PoisonError::into_inner).requests;
        (items.expect("the operation is a list"), requests)
    })
}

/// A response, whose body comes in so many pieces.
pub(crate) fn response(status: u16, headers: &[(&str, &[u8])], body: &[u8], pieces: usize) -> Reply {
    let mut response = format!("HTTP/1.1 {status} Some Reason\r\n").into_bytes();
    for (name, value) in headers {
        // What is no header value does not get past HTTP, which would also take the space around one away.
        if reqwest::header::HeaderValue::from_bytes(value).is_ok() {
            response.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
    }
    match body.len().checked_div(pieces) {
        _ if matches!(status, 204 | 304) => response.extend(b"\r\n"),
        None => response.extend([format!("content-length: {}\r\n\r\n", body.len()).as_bytes(), body].concat()),
        Some(length) => {
            response.extend(b"transfer-encoding: chunked\r\n\r\n");
            for piece in body.chunks(length + 1) {
                response.extend([format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat());
            }
            response.extend(b"0\r\n\r\n");
        }
    }
    response
}
