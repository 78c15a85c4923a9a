//! A server on raw sockets that fails as a script says, one step a connection, and keeps what reached it.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::{Arc, Mutex, MutexGuard};
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
    /// Reads the request and sends nothing.
    Hang,
    /// Announces a long success, and sends a byte of it every ten milliseconds without end.
    Trickle(u16),
    /// Announces more of a success than it sends.
    Cut(u16),
    /// Responds with a status and no body.
    Status(u16),
    /// Responds with 429 and this `Retry-After`.
    Later(String),
    /// Responds with these bytes.
    Respond(Vec<u8>),
    /// Responds with these bytes, without the announcement that the connection closes, and closes it.
    RespondAndCloseIdle(Vec<u8>),
}

impl Fault {
    /// Returns whether an attempt ends by its timeout only.
    pub(crate) fn is_endless(&self) -> bool {
        matches!(self, Self::Hang | Self::Trickle(_))
    }
}

#[derive(Default)]
struct State {
    script: Vec<Fault>,
    connections: usize,
    received: Vec<Received>,
}

pub(crate) struct FaultServer {
    url: String,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().expect("no test panics with the lock")
}

impl FaultServer {
    /// Starts a server that follows a script: one step a connection, and the last step from then on.
    pub(crate) async fn start(script: Vec<Fault>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let state = Arc::new(Mutex::new(State { script, ..State::default() }));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let fault = {
                    let mut state = lock(&shared);
                    state.connections += 1;
                    let step = state.connections.min(state.script.len()) - 1;
                    state.script[step].clone()
                };
                tokio::spawn(fail(stream, fault, Arc::clone(&shared)));
            }
        });
        Self { url, state, task }
    }

    /// Begins another script, and forgets what was received.
    pub(crate) fn play(&self, script: Vec<Fault>) {
        *lock(&self.state) = State { script, ..State::default() };
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns what the script has received so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        lock(&self.state).received.clone()
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn fail(mut stream: TcpStream, fault: Fault, state: Arc<Mutex<State>>) {
    if matches!(fault, Fault::ResetBefore) {
        return reset(stream);
    }
    let Some(request) = read(&mut stream).await else { return };
    lock(&state).received.push(request);
    match fault {
        Fault::ResetBefore | Fault::ResetAfter => reset(stream),
        Fault::Close => {}
        // Until the client gives up; the task ends with the runtime.
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
            let response = format!("HTTP/1.1 {status} Reason\r\ncontent-length: 1000\r\n\r\n{{\"id\":");
            send(stream, response.as_bytes()).await;
        }
        Fault::Status(status) => send(stream, &response(status, &[], b"")).await,
        Fault::Later(when) => send(stream, &response(429, &[("retry-after", &when)], b"")).await,
        Fault::Respond(response) => send(stream, &response).await,
        Fault::RespondAndCloseIdle(response) => {
            let response = String::from_utf8(response).expect("it is text").replacen("connection: close\r\n", "", 1);
            send(stream, response.as_bytes()).await;
        }
    }
}

async fn send(mut stream: TcpStream, response: &[u8]) {
    // The client may hang up first.
    let _ = stream.write_all(response).await;
    let _ = stream.shutdown().await;
}

/// Closes without a FIN, so that the peer sees a reset.
fn reset(stream: TcpStream) {
    let stream = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)).map(|()| stream);
    drop(stream);
}
