//! A server that records one request, as the bytes that it receives.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::Error;
use crate::http::body::{Opened, Payload, Progress, Watch};

/// A request as it arrived.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) head: String,
    pub(super) body: Vec<u8>,
    /// Whether the request arrived to its end.
    pub(super) is_complete: bool,
}

/// What an attempt came to.
pub(super) struct Attempt {
    pub(super) received: Received,
    pub(super) watch: Watch,
    pub(super) response: Result<reqwest::Response, reqwest::Error>,
}

impl Received {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (header, value) = line.split_once(':')?;
            header.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// Returns the body with `B` in place of the boundary.
    pub(super) fn form(&self) -> String {
        let boundary = self.header(CONTENT_TYPE.as_str()).unwrap().split_once("boundary=").unwrap().1;
        String::from_utf8(self.body.clone()).unwrap().replace(boundary, "B")
    }
}

/// Sends a body to a server of its own.
pub(super) async fn send(payload: &Payload, progress: Option<&Progress>) -> Result<Attempt, Error> {
    Ok(send_opened(payload.open(progress).await?).await)
}

pub(super) async fn send_opened(opened: Opened) -> Attempt {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { receive(listener.accept().await.unwrap().0).await });
    let mut request = reqwest::Client::builder().no_proxy().build().unwrap().post(url);
    if let Some(content_type) = opened.content_type {
        request = request.header(CONTENT_TYPE, content_type);
    }
    if let Some(body) = opened.body {
        request = request.body(body);
    }
    let response = request.send().await;
    Attempt { received: server.await.unwrap(), watch: opened.watch, response }
}

async fn receive(mut stream: TcpStream) -> Received {
    let mut bytes = Vec::new();
    let head = loop {
        // A client that cannot read the body may end the connection before it has sent the head.
        if !matches!(stream.read_buf(&mut bytes).await, Ok(1..)) {
            return Received { head: String::new(), body: Vec::new(), is_complete: false };
        }
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break String::from_utf8(bytes.drain(..end + 4).collect()).unwrap();
        }
    };
    let mut received = Received { head, body: bytes, is_complete: true };
    let length: Option<usize> = received.header(CONTENT_LENGTH.as_str()).map(|length| length.parse().unwrap());
    let is_chunked = received.header("transfer-encoding") == Some("chunked");
    let is_whole = |body: &[u8]| match length {
        Some(length) => body.len() >= length,
        None => !is_chunked || body.ends_with(b"0\r\n\r\n"),
    };
    while !is_whole(&received.body) {
        if !matches!(stream.read_buf(&mut received.body).await, Ok(1..)) {
            received.is_complete = false;
            return received;
        }
    }
    if is_chunked {
        received.body = unchunked(&received.body);
    }
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await;
    received
}

/// Decodes the transfer coding `chunked`.
fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::new();
    loop {
        let line = body.windows(2).position(|window| window == b"\r\n").unwrap();
        let size = usize::from_str_radix(str::from_utf8(&body[..line]).unwrap(), 16).unwrap();
        if size == 0 {
            return decoded;
        }
        decoded.extend_from_slice(&body[line + 2..line + 2 + size]);
        body = &body[line + 2 + size + 2..];
    }
}
