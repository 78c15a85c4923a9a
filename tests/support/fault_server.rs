//! A server on raw sockets that misbehaves as it is told, once a connection, and keeps what reached it.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::{Received, read, response};

/// What the server does with a connection.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Resets it before it reads anything.
    ResetBefore,
    /// Reads the request and resets the connection.
    ResetAfter,
    /// Reads the request and closes the connection.
    Close,
    /// Reads the request and says nothing.
    Hang,
    /// Says that a success follows, and lets a byte out every ten milliseconds, for ever.
    Trickle(u16),
    /// Says that more of a success follows than does.
    Cut(u16),
    /// Answers with a status and no body.
    Status(u16),
    /// Answers with 429 and this `Retry-After`.
    Later(String),
    /// Answers as it should, in these bytes.
    Answer(Vec<u8>),
    /// Answers as it should, keeps the connection as if for another request, and closes it.
    AnswerAndCloseIdle(Vec<u8>),
}

pub(crate) struct FaultServer {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
    script: Vec<Fault>,
    task: JoinHandle<()>,
}

impl FaultServer {
    /// A server that does these things, one a connection, and the last of them from then on.
    pub(crate) async fn start(script: Vec<Fault>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        let faults = script.clone();
        let task = tokio::spawn(async move {
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let fault = faults[number.min(faults.len() - 1)].clone();
                number += 1;
                tokio::spawn(misbehave(stream, fault, Arc::clone(&log)));
            }
        });
        Self { url, received, script, task }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The first thing that the server does.
    pub(crate) fn fault(&self) -> &Fault {
        &self.script[0]
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no test panics with the lock").clone()
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn misbehave(mut stream: TcpStream, fault: Fault, log: Arc<Mutex<Vec<Received>>>) {
    if matches!(fault, Fault::ResetBefore) {
        return reset(stream);
    }
    let Some(request) = read(&mut stream).await else { return };
    log.lock().expect("no test panics with the lock").push(request);
    match fault {
        Fault::ResetBefore | Fault::ResetAfter => reset(stream),
        Fault::Close => {}
        // Until the client has had enough; the task ends with the runtime.
        Fault::Hang => std::future::pending().await,
        Fault::Trickle(status) => {
            let head = format!("HTTP/1.1 {status} Reason\r\ncontent-length: 1000000\r\n\r\n");
            let mut sent = stream.write_all(head.as_bytes()).await;
            while sent.is_ok() {
                sent = stream.write_all(b" ").await;
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        Fault::Cut(status) => {
            let answer = format!("HTTP/1.1 {status} Reason\r\ncontent-length: 1000\r\n\r\n{{\"id\":");
            send(stream, answer.as_bytes()).await;
        }
        Fault::Status(status) => send(stream, &response(status, &[], b"")).await,
        Fault::Later(when) => send(stream, &response(429, &[("retry-after", &when)], b"")).await,
        Fault::Answer(answer) => send(stream, &answer).await,
        Fault::AnswerAndCloseIdle(answer) => {
            let answer = String::from_utf8(answer).expect("it is text").replacen("connection: close\r\n", "", 1);
            send(stream, answer.as_bytes()).await;
        }
    }
}

async fn send(mut stream: TcpStream, answer: &[u8]) {
    // The client may hang up first; that is its right.
    let _ = stream.write_all(answer).await;
    let _ = stream.shutdown().await;
}

/// Closes without a farewell, so that the peer sees a reset.
fn reset(stream: TcpStream) {
    let stream = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)).map(|()| stream);
    drop(stream);
}
