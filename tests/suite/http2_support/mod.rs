//! A server of HTTP/2 on raw sockets, which does with each request what a script says.

use std::sync::{Arc, Mutex, MutexGuard};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Responds with a status and a body.
    Respond(u16, Vec<u8>),
    /// Resets the stream for a reason.
    Reset(u32),
    /// Responds with a status, and resets the stream for a reason.
    ResetResponse(u16, u32),
    /// Closes the connection for a reason, and says that this request was not processed.
    GoAwayBefore(u32),
    /// The same with a text.
    GoAwayBecause(String),
    /// Closes the connection for a reason, and says that this request may have been processed.
    GoAwayAfter(u32),
    /// Closes the connection and says nothing.
    Close,
    /// Keeps the connection, and neither responds nor reads.
    FallSilent,
}

#[derive(Default)]
struct State {
    script: Vec<Step>,
    connections: usize,
    requests: usize,
}

pub(crate) struct Http2Server {
    url: String,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().expect("no test panics with the lock")
}

impl Http2Server {
    /// Starts a server that follows a script: one step a request, and the last step from then on.
    pub(crate) async fn start(script: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let state = Arc::new(Mutex::new(State { script, ..State::default() }));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                lock(&shared).connections += 1;
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, state, task }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns how many requests have arrived, also those that were not processed.
    pub(crate) fn requests(&self) -> usize {
        lock(&self.state).requests
    }

    pub(crate) fn connections(&self) -> usize {
        lock(&self.state).connections
    }
}

impl Drop for Http2Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

// The frames of RFC 9113, section 6.
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

const PREFACE: usize = 24;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("it is short").to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// The head of a response. Its status is a literal of HPACK, with the name that has the number 8.
fn head(status: u16, flags: u8, stream: u32) -> Vec<u8> {
    let payload = [&[0x08, 3], status.to_string().as_bytes()].concat();
    frame(HEADERS, END_HEADERS | flags, stream, &payload)
}

fn go_away(last: u32, reason: u32, text: &str) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[&last.to_be_bytes(), &reason.to_be_bytes(), text.as_bytes()].concat())
}

/// Follows the script on a connection. An error is that of a client that closes it.
async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) -> std::io::Result<()> {
    let mut preface = [0; PREFACE];
    stream.read_exact(&mut preface).await?;
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let mut head_of_frame = [0; 9];
        stream.read_exact(&mut head_of_frame).await?;
        let [a, b, c, kind, flags, id @ ..] = head_of_frame;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        let id = u32::from_be_bytes(id);
        match kind {
            SETTINGS if flags & ACK == 0 => stream.write_all(&frame(SETTINGS, ACK, 0, &[])).await?,
            PING if flags & ACK == 0 => stream.write_all(&frame(PING, ACK, 0, &payload)).await?,
            HEADERS | DATA if flags & END_STREAM != 0 => {
                let step = {
                    let mut state = lock(&state);
                    state.requests += 1;
                    let step = state.requests.min(state.script.len()) - 1;
                    state.script[step].clone()
                };
                if !follow(&mut stream, id, step).await? {
                    return Ok(());
                }
            }
            _ => {}
        }
    }
}

/// Follows a step, and returns whether the connection goes on.
async fn follow(stream: &mut TcpStream, id: u32, step: Step) -> std::io::Result<bool> {
    let earlier = id.saturating_sub(2);
    match step {
        Step::Respond(status, body) if body.is_empty() => stream.write_all(&head(status, END_STREAM, id)).await?,
        Step::Respond(status, body) => {
            stream.write_all(&[head(status, 0, id), frame(DATA, END_STREAM, id, &body)].concat()).await?;
        }
        Step::Reset(reason) => stream.write_all(&frame(RST_STREAM, 0, id, &reason.to_be_bytes())).await?,
        Step::ResetResponse(status, reason) => {
            let reset = frame(RST_STREAM, 0, id, &reason.to_be_bytes());
            stream.write_all(&[head(status, 0, id), reset].concat()).await?;
        }
        Step::GoAwayBefore(reason) => stream.write_all(&go_away(earlier, reason, "")).await?,
        Step::GoAwayBecause(text) => stream.write_all(&go_away(earlier, 0, &text)).await?,
        Step::GoAwayAfter(reason) => {
            stream.write_all(&go_away(id, reason, "")).await?;
            return Ok(false);
        }
        Step::Close => return Ok(false),
        // Until the client closes the connection; the task ends with the runtime.
        Step::FallSilent => std::future::pending().await,
    }
    Ok(true)
}
