//! A server on loopback that gives one response to every request and keeps what reached it, down to the bytes.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

pub(crate) mod child;
pub(crate) mod fault_server;
pub(crate) mod form;
#[allow(unused_mut, unused_qualifications, deprecated)]
pub(crate) mod table;

use std::sync::{Arc, Mutex, MutexGuard};

use postproxy::{Client, ClientBuilder, RetryPolicy};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The key of every test client.
pub(crate) const KEY: &str = "key-5b1c3d9e";

/// A request as it reached the server.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query, as they were on the wire.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the query, decoded.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        let url =
            reqwest::Url::parse(&format!("http://localhost{}", self.target)).expect("the target is a path and a query");
        url.query_pairs().into_owned().collect()
    }

    /// Returns the values of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    pub(crate) fn json(&self) -> Option<Value> {
        (!self.body.is_empty()).then(|| serde_json::from_slice(&self.body).expect("the body is JSON"))
    }

    /// Returns the parts of a body that is `multipart/form-data`.
    pub(crate) fn multipart(&self) -> Option<Vec<form::Part>> {
        let [content_type] = self.header("content-type")[..] else { return None };
        form::parse(content_type, &self.body)
    }
}

/// The server. It stops when it is dropped.
pub(crate) struct Server {
    url: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

type Respond = dyn Fn(&Received) -> Vec<u8> + Send + Sync;

struct State {
    respond: Mutex<Arc<Respond>>,
    received: Mutex<Vec<Received>>,
}

/// Locks a mutex that no test holds while it panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics with the lock")
}

impl Server {
    /// Starts a server that responds with what a function makes of each request, and closes the connection.
    pub(crate) async fn start(respond: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let state = Arc::new(State { respond: Mutex::new(Arc::new(respond)), received: Mutex::default() });
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, state, task }
    }

    /// Starts a server that responds with these bytes.
    pub(crate) async fn responding(response: impl Into<Vec<u8>>) -> Self {
        let response = response.into();
        Self::start(move |_| response.clone()).await
    }

    /// Starts a server that responds with a status and JSON.
    pub(crate) async fn responding_json(status: u16, body: &Value) -> Self {
        Self::responding(json_response(status, body)).await
    }

    /// Sets the response to the requests from now on.
    pub(crate) fn respond(&self, response: impl Into<Vec<u8>>) {
        let response = response.into();
        *lock(&self.state.respond) = Arc::new(move |_: &Received| response.clone());
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn client(&self) -> Client {
        self.client_with(RetryPolicy::none())
    }

    pub(crate) fn client_with(&self, policy: RetryPolicy) -> Client {
        self.builder().retry(policy).build().expect("the client can be built")
    }

    /// Returns the builder of a client that makes one attempt for each call.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().api_key(KEY).base_url(&self.url).retry(RetryPolicy::none())
    }

    /// Returns what reached the server so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        lock(&self.state.received).clone()
    }

    /// Returns what reached the server since the last call of this method.
    pub(crate) fn take(&self) -> Vec<Received> {
        std::mem::take(&mut lock(&self.state.received))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Returns a response as bytes.
pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Some Reason\r\nconnection: close\r\n");
    // A response without content has no length.
    if status != 204 {
        head += &format!("content-length: {}\r\n", body.len());
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

/// Returns a response with a JSON body as bytes.
pub(crate) fn json_response(status: u16, body: &Value) -> Vec<u8> {
    response(status, &[("content-type", "application/json")], body.to_string().as_bytes())
}

async fn serve(mut stream: TcpStream, state: Arc<State>) {
    if let Some(request) = read(&mut stream).await {
        let respond = Arc::clone(&lock(&state.respond));
        let response = respond(&request);
        lock(&state.received).push(request);
        // The client may hang up first.
        let _ = stream.write_all(&response).await;
        let _ = stream.shutdown().await;
    }
}

/// Reads a request; `None` if the client hangs up before its end.
pub(crate) async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = position(&bytes, b"\r\n\r\n") {
            break end;
        }
        more(stream, &mut bytes).await?;
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let header = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let mut body = bytes[end + 4..].to_vec();
    if header("transfer-encoding") == Some("chunked") {
        body = read_chunks(stream, body).await?;
    } else {
        let length = header("content-length").map_or(0, |value| value.parse().unwrap_or(0));
        while body.len() < length {
            more(stream, &mut body).await?;
        }
    }
    Some(Received { method, target, headers, body })
}

/// Reads a body in chunks, of which the first bytes are there.
async fn read_chunks(stream: &mut TcpStream, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = loop {
            match position(&bytes, b"\r\n") {
                Some(line) => break line,
                None => more(stream, &mut bytes).await?,
            }
        };
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..line]).ok()?, 16).ok()?;
        while bytes.len() < line + 2 + length + 2 {
            more(stream, &mut bytes).await?;
        }
        body.extend_from_slice(&bytes[line + 2..line + 2 + length]);
        bytes.drain(..line + 2 + length + 2);
        if length == 0 {
            return Some(body);
        }
    }
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    (stream.read_buf(bytes).await.ok()? > 0).then_some(())
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
