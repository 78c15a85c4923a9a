//! A minimal server on loopback: it finds the end of a request and sends prepared bytes.

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Read, Write as _};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::process::Server;

/// How many groups a list is to have stands in the base URL, which both clients can be given:
/// `/groups-1000/api/profile_groups`.
const GROUPS: &str = "/groups-";

/// The service of an API in whose form the server answers, by the paths that its client calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Service {
    /// This project's, and that of omnisocials: an object as it is, a list in `data`.
    Bare,
    /// That of fopost: both in `data`.
    Data,
    /// That of zernio: an object in `profile`, a list in `profiles`, and other names.
    Profile,
}

impl Service {
    fn of(path: &str) -> Self {
        match path {
            path if path.starts_with("/workspaces") => Self::Data,
            path if path.starts_with("/v1/profiles") => Self::Profile,
            _ => Self::Bare,
        }
    }

    /// Returns the body with one object.
    fn one(self, object: &str) -> String {
        match self {
            Self::Bare => object.to_owned(),
            Self::Data => format!(r#"{{"data":{object}}}"#),
            Self::Profile => format!(r#"{{"profile":{}}}"#, self.renamed(object)),
        }
    }

    /// Returns the body with a list.
    fn many(self, list: String) -> String {
        match self {
            Self::Bare | Self::Data => list,
            Self::Profile => self.renamed(&list).replacen(r#""data""#, r#""profiles""#, 1),
        }
    }

    fn renamed(self, body: &str) -> String {
        body.replace(r#""id""#, r#""_id""#).replace(r#""profiles_count""#, r#""accountCount""#)
    }
}

/// The body of a list of groups.
pub(crate) fn list(groups: usize) -> String {
    let mut body = String::from(r#"{"data":["#);
    for number in 0..groups {
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(
            body,
            r#"{comma}{{"id":"grp{number:06}","name":"Client Project {number}","profiles_count":{}}}"#,
            number % 20
        );
    }
    body.push_str("]}");
    body
}

fn response(status: &str, body: &str) -> Arc<[u8]> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\
         date: Tue, 24 Nov 2026 12:00:00 GMT\r\ncache-control: max-age=0, private, must-revalidate\r\n\
         x-request-id: 5f0c6a0e-2f6b-4c55-9c0e-2f5c1a7f9b61\r\nx-runtime: 0.012345\r\nserver: bench\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body.as_bytes()].concat().into()
}

/// Serves until standard input ends. The first line of standard output is the base URL.
#[allow(clippy::print_stdout, reason = "the other process reads it")]
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}", listener.local_addr()?);
        io::stdout().flush()?;
        let ended = tokio::task::spawn_blocking(|| io::stdin().read(&mut [0]));
        let lists = Arc::default();
        let serve = async move {
            loop {
                let (stream, _) = listener.accept().await?;
                stream.set_nodelay(true)?;
                tokio::spawn(connection(stream, Arc::clone(&lists)));
            }
            #[allow(unreachable_code, reason = "it tells the type")]
            Ok::<(), io::Error>(())
        };
        tokio::select! {
            _ = ended => Ok(()),
            result = serve => Ok(result?),
        }
    })
}

type Lists = Mutex<HashMap<(Service, usize), Arc<[u8]>>>;

async fn connection(mut stream: TcpStream, lists: Arc<Lists>) -> io::Result<()> {
    let group = r#"{"id":"grp123abc","name":"Main Brand","profiles_count":5}"#;
    let created = r#"{"id":"grp999xyz","name":"New Client Project","profiles_count":0}"#;
    let both =
        |service: Service| (response("200 OK", &service.one(group)), response("201 Created", &service.one(created)));
    // A connection calls one service.
    let mut ready = None;
    let connected = response(
        "200 OK",
        r#"{"success":true,"profile":{"id":"prof321zyx","network":"bluesky","name":"Your Display Name","external_username":"yourname.bsky.social"}}"#,
    );
    let mut buffer = Vec::new();
    loop {
        let Some(head) = head(&mut stream, &mut buffer).await? else { return Ok(()) };
        let (method, path) = head;
        let service = Service::of(&path);
        let (group, created) = ready.get_or_insert_with(|| both(service));
        let bytes = match (method.as_str(), path.as_str()) {
            ("POST", path) if path.ends_with("/initialize_connection") => Arc::clone(&connected),
            ("POST", _) => Arc::clone(created),
            (_, path)
                if ["/profile_groups", "/workspaces", "/accounts", "/profiles"]
                    .iter()
                    .any(|end| path.ends_with(end)) =>
            {
                prepared(&lists, path)
            }
            _ => Arc::clone(group),
        };
        stream.write_all(&bytes).await?;
    }
}

/// Returns the response with a list, which is built once.
fn prepared(lists: &Lists, path: &str) -> Arc<[u8]> {
    let number = path.strip_prefix(GROUPS).and_then(|rest| rest.split('/').next()?.parse().ok()).unwrap_or(10);
    let service = Service::of(path);
    let mut lists = lists.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    Arc::clone(lists.entry((service, number)).or_insert_with(|| response("200 OK", &service.many(list(number)))))
}

/// Reads a request, and returns its method and path, or `None` at the end of the connection.
async fn head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<(String, String)>> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length = text
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .and_then(|(_, value)| value.trim().parse().ok())
                .unwrap_or(0);
            if buffer.len() >= end + 4 + length {
                buffer.drain(..end + 4 + length);
                let mut words = text.split(' ').map(str::to_owned);
                return Ok(words.next().zip(words.next()));
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

impl Server {
    /// The base URL under which lists have so many groups.
    pub(crate) fn with_groups(&self, groups: usize) -> String {
        format!("{}{GROUPS}{groups}", self.url)
    }
}
