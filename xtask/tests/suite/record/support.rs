//! A service on this machine, and a session that records it.
#![allow(unreachable_pub, reason = "this is a part of a test")]

use std::collections::BTreeMap;
use std::fs;
use std::future::Future;
use std::path::Path;
use std::thread;

use axum::Router;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use xtask::cli::STACK;
use xtask::options::Inputs;
use xtask::record::scrub::Scrubber;
use xtask::record::session::{Counts, Session, listen};

/// What a session said and left.
#[derive(Debug)]
pub struct Left {
    pub counts: Counts,
    /// What it printed.
    pub printed: String,
    /// The files of the folder by their names below it.
    pub files: BTreeMap<String, String>,
}

impl Left {
    /// The lines about exchanges.
    pub fn lines(&self) -> Vec<&str> {
        let lines: Vec<&str> = self.printed.lines().skip(2).collect();
        lines.split_last().map_or(Vec::new(), |(_, lines)| lines.to_vec())
    }
}

/// How a session is set up.
#[derive(Debug)]
pub struct Setup<'s> {
    pub spec: &'s Path,
    pub fixtures: &'s Path,
    pub scrubber: Scrubber,
    pub not_secret: &'s [&'s str],
}

impl<'s> Setup<'s> {
    pub fn new(spec: &'s Path, fixtures: &'s Path) -> Self {
        Self { spec, fixtures, scrubber: Scrubber::new(), not_secret: &[] }
    }

    /// Records what `calls` do with the address that they are given, while `service` answers.
    pub fn record<F: Future<Output = ()>>(self, service: Router, calls: impl FnOnce(String) -> F) -> Left {
        let runtime = Runtime::new().unwrap();
        let server = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let upstream = format!("http://{}", server.local_addr().unwrap());
        runtime.spawn(async move { axum::serve(server, service).await.unwrap() });
        self.session(&upstream, &runtime, calls)
    }

    /// The same against an address.
    pub fn session<F: Future<Output = ()>>(
        self,
        upstream: &str,
        runtime: &Runtime,
        calls: impl FnOnce(String) -> F,
    ) -> Left {
        let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let session = Session {
            inputs: Inputs { spec: self.spec.to_owned(), fixtures: self.fixtures.to_owned() },
            upstream: upstream.parse().unwrap(),
            listener,
            not_secret: self.not_secret.iter().map(|place| (*place).to_owned()).collect(),
            scrubber: self.scrubber,
        };
        let (end, ended) = oneshot::channel::<()>();
        let mut printed = Vec::new();
        let counts = thread::scope(|scope| {
            let run = || {
                let end = async {
                    let _ = ended.await;
                };
                session.run(end, &mut printed)
            };
            let recording = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).unwrap();
            runtime.block_on(calls(address));
            let _ = end.send(());
            recording.join().unwrap().unwrap()
        });
        Left { counts, printed: String::from_utf8(printed).unwrap(), files: files(self.fixtures) }
    }
}

/// The files below a folder.
pub fn files(root: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned());
            }
        }
    }
    files
}

/// A client that takes responses as they are.
pub fn client() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_gzip().no_proxy().build().unwrap()
}
