//! A server that keeps its connections: the next request gets the response that was put there last, and is kept. It is a
//! proxy too, so that a request to any host comes here.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The next response, and the last request.
#[derive(Default)]
pub(crate) struct Exchange {
    pub(crate) response: Vec<u8>,
    /// The responses after the next one. The last comes again and again.
    pub(crate) later: VecDeque<Vec<u8>>,
    /// How many requests there were.
    pub(crate) requests: usize,
    /// The first line of the request, and its headers.
    pub(crate) head: Option<Vec<String>>,
    /// The body of the request.
    pub(crate) body: Vec<u8>,
}

/// Starts a server and returns its port.
pub(crate) fn start(exchange: Arc<Mutex<Exchange>>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let port = listener.local_addr().expect("it is bound").port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let exchange = Arc::clone(&exchange);
            thread::spawn(move || serve(stream, &exchange));
        }
    });
    port
}

/// Responds until the client hangs up.
fn serve(stream: TcpStream, exchange: &Mutex<Exchange>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut head = Vec::new();
        loop {
            let mut line = Vec::new();
            if reader.read_until(b'\n', &mut line).ok()? == 0 {
                return None;
            }
            // A header may hold any byte; here each is a character, so that none is lost.
            let line: String = line.iter().map(|byte| char::from(*byte)).collect();
            let line = line.trim_end_matches(['\r', '\n']);
            if line.is_empty() {
                break;
            }
            head.push(line.to_owned());
        }
        let length = head.iter().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let mut exchange = exchange.lock().unwrap_or_else(PoisonError::into_inner);
        exchange.head = Some(head);
        exchange.body = body;
        exchange.requests += 1;
        reader.get_mut().write_all(&exchange.response).ok()?;
        if let Some(next) = exchange.later.pop_front() {
            exchange.response = next;
        }
    }
}
