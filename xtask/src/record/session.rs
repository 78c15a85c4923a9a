//! A session: a server that passes everything on, and a recorder that takes down what passes.

use std::future::Future;
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc;
use std::thread;

use super::proxy::{self, Message};
use super::recorder::{Outcome, Recorder, Report};
use super::scrub::Scrubber;
use super::store::Store;
use super::upstream::Upstream;
use super::vault::Public;
use crate::judge::Judge;
use crate::lint;
use crate::model::Model;
use crate::options::Inputs;
use crate::source::document::Document;
use crate::{exit, files, secrets};

/// What a session does.
#[derive(Debug)]
pub struct Session {
    /// Where the document and the fixtures are.
    pub inputs: Inputs,
    /// The service.
    pub upstream: Upstream,
    /// Where callers are awaited.
    pub listener: TcpListener,
    /// Places that may look like a secret.
    pub not_secret: Vec<String>,
    /// What frees exchanges of their secrets.
    pub scrubber: Scrubber,
}

/// What came of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Exchanges that are fixtures now.
    pub recorded: usize,
    /// Exchanges that fixtures held already.
    pub known: usize,
    /// Exchanges that no operation covers.
    pub uncovered: usize,
    /// Exchanges that may hold a secret.
    pub suspicious: usize,
    /// Exchanges that no fixture can hold, or that broke off.
    pub unsupported: usize,
    /// Fixtures that could not be written.
    pub failed: usize,
}

/// Ends when somebody wants it to: by Ctrl-C, or by the signal that services are ended with.
pub async fn interrupted() {
    let interrupt = async {
        // Without a handler the signal ends the process by itself.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let terminate = async {
            match signal(SignalKind::terminate()) {
                Ok(mut signal) => signal.recv().await,
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! { () = interrupt => {}, _ = terminate => {} }
    }
    #[cfg(not(unix))]
    interrupt.await;
}

/// Listens at an address of this machine.
pub fn listen(address: SocketAddr) -> Result<TcpListener, String> {
    if !address.ip().is_loopback() {
        return Err(format!(
            "`{address}` can be reached from other machines, and what passes is not encrypted there: listen at 127.0.0.1"
        ));
    }
    TcpListener::bind(address)
        .map_err(|error| format!("`{address}` cannot be listened at: {error}; name another with `--listen ADDRESS:PORT`, or port 0 for a free one"))
}

impl Session {
    /// Records until `end` says so. Writes a line to `out` for each exchange, and a summary at the end.
    pub fn run(self, end: impl Future<Output = ()> + Send + 'static, out: &mut dyn Write) -> Result<Counts, String> {
        let document = match files::document(&self.inputs.spec)? {
            Ok(document) => document,
            Err((file, problem)) => return Err(problem.in_file(&file)),
        };
        let misunderstood =
            || format!("`{}` cannot be understood: run `cargo xtask check` and mend it first", document.file);
        let parsed = Document::parse(&document.text).map_err(|_| misunderstood())?;
        let (model, problems) = Model::new(&parsed);
        if lint::version(&parsed).is_some() || !problems.is_empty() || !lint::cycles::problems(&model).is_empty() {
            return Err(misunderstood());
        }
        let judge = Judge::new(&model, &document);
        let store = Store::open(&self.inputs.fixtures)?;
        let held = store.len();
        let mut recorder = Recorder {
            judge: &judge,
            public: Public { text: &document.text, placeholders: &judge.placeholders },
            store,
            scrubber: self.scrubber,
            host: self.upstream.host(),
            not_secret: self.not_secret,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.map_err(|error| format!("no thread can be started: {error}"))?;
        let address = self.listener.local_addr().map_err(|error| format!("the server has no address: {error}"))?;
        self.listener.set_nonblocking(true).map_err(|error| format!("the server cannot wait: {error}"))?;
        line(out, &format!("http://{address} stands in for {}", self.upstream.address()))?;
        line(out, &format!("{} fixtures in {}; Ctrl-C ends it", held, files::shown(&self.inputs.fixtures)))?;
        let (messages, inbox) = mpsc::channel();
        let server = thread::spawn(move || {
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(self.listener)
                    .map_err(|error| format!("the server cannot wait: {error}"))?;
                proxy::serve(listener, self.upstream, messages, end).await
            })
        });
        let mut counts = Counts::default();
        for message in inbox {
            match message {
                Message::Passed(exchange, taken) => {
                    let report = recorder.take(&exchange);
                    counts.add(&report.outcome);
                    let result = line(out, &show(&report));
                    for path in recorder.take_back()? {
                        counts.recorded -= 1;
                        counts.suspicious += 1;
                        line(out, &format!("{path}: removed, for it holds what was seen to be a secret only now"))?;
                    }
                    // The caller may have gone meanwhile.
                    let _ = taken.send(());
                    result?;
                }
                Message::Broken(method, path, why) => {
                    counts.unsupported += 1;
                    let title = recorder.title(method.as_str(), &path);
                    line(out, &format!("{title}: not recorded: {}", recorder.scrubber.clean(&why)))?;
                }
            }
        }
        server.join().map_err(|_| "this is a fault of xtask itself".to_owned())??;
        line(out, &counts.summary())?;
        Ok(counts)
    }
}

fn show(report: &Report) -> String {
    let what = match &report.outcome {
        Outcome::Recorded(path) => format!("recorded as {path}"),
        Outcome::Known(path) => format!("known, by {path}"),
        Outcome::Uncovered => {
            "not recorded: no operation of the document covers it; describe it under `paths`".to_owned()
        }
        Outcome::Unsupported(why) | Outcome::Suspicious(why) => format!("not recorded: {why}"),
        Outcome::Failed(why) => format!("not recorded: {why}"),
    };
    // One more look: what has the form of a credential is shown nowhere.
    secrets::mask_shapes(&format!("{}: {what}", report.title))
}

fn line(out: &mut dyn Write, text: &str) -> Result<(), String> {
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("the report cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}

impl Counts {
    fn add(&mut self, outcome: &Outcome) {
        let count = match outcome {
            Outcome::Recorded(_) => &mut self.recorded,
            Outcome::Known(_) => &mut self.known,
            Outcome::Uncovered => &mut self.uncovered,
            Outcome::Unsupported(_) => &mut self.unsupported,
            Outcome::Suspicious(_) => &mut self.suspicious,
            Outcome::Failed(_) => &mut self.failed,
        };
        *count += 1;
    }

    /// All of it in one line.
    pub fn summary(&self) -> String {
        let parts = [
            (self.recorded, "recorded"),
            (self.known, "known"),
            (self.uncovered, "that no operation covers"),
            (self.suspicious, "that may hold a secret"),
            (self.unsupported, "that no fixture can hold"),
            (self.failed, "that could not be written"),
        ];
        let named = parts.iter().enumerate().filter(|(at, (count, _))| *at < 2 || *count > 0);
        named.map(|(_, (count, what))| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
    }

    /// The exit status.
    pub fn status(&self) -> u8 {
        match self {
            Self { failed: 1.., .. } => exit::COULD_NOT_RUN,
            Self { uncovered: 0, suspicious: 0, .. } => exit::HOLDS,
            _ => exit::FALLS_SHORT,
        }
    }
}
