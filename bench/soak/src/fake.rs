//! The service in a process of its own, and how to start it and ask it.

use std::error::Error;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use postproxy::Secret;
use postproxy::mock::{FakePostProxy, SeenRequest};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::mpsc;

use crate::held::Held;
use crate::observed::Observed;
use crate::plan::{Plan, turn};

/// What the service is to plan for.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    calls: u32,
    #[arg(long)]
    seed: u64,
}

/// Where it is.
#[derive(Debug, Serialize, Deserialize)]
struct Address {
    url: String,
    key: String,
}

/// Serves until standard input ends. Each line that comes in is a question: `held` or `observed`.
#[allow(clippy::print_stdout, reason = "the other process reads it")]
pub(crate) fn serve(args: &Args) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let observed = Arc::new(Mutex::new(Observed::new(args.calls)));
        let (turns, mut turned) = mpsc::unbounded_channel::<Duration>();
        let (calls, counts) = (args.calls, Arc::clone(&observed));
        let observe = move |request: &SeenRequest| {
            let mut observed = counts.lock().unwrap_or_else(PoisonError::into_inner);
            let before = observed.requests;
            observed.add(request);
            if observed.requests > before
                && let Some(delay) = turn(observed.requests, calls)
            {
                // The other end lives as long as the service.
                let _ = turns.send(delay);
            }
        };
        let fake = FakePostProxy::builder().on_request(observe).start().await?;
        for (times, fault) in Plan::new(args.seed, args.calls) {
            fake.fail_next(times, fault.order().1);
        }
        let address = Address { url: fake.url().to_owned(), key: fake.api_key().expose().to_owned() };
        println!("{}", serde_json::to_string(&address)?);
        let mut questions = BufReader::new(tokio::io::stdin()).lines();
        loop {
            tokio::select! {
                Some(delay) = turned.recv() => fake.delay(delay),
                question = questions.next_line() => match question?.as_deref() {
                    Some("held") => println!("{}", serde_json::to_string(&Held::now()?)?),
                    Some("observed") => {
                        let observed = observed.lock().unwrap_or_else(PoisonError::into_inner).clone();
                        println!("{}", serde_json::to_string(&observed)?);
                    }
                    Some(other) => return Err(format!("`{other}` is no question").into()),
                    None => return Ok(()),
                },
            }
        }
    })
}

/// The service, as the process that calls it sees it. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Fake {
    _process: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    pub(crate) url: String,
    pub(crate) key: Secret,
}

impl Fake {
    /// Starts it.
    pub(crate) async fn start(calls: u32, seed: u64) -> Result<Self, Box<dyn Error>> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["serve", "--calls", &calls.to_string(), "--seed", &seed.to_string()]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut process = command.spawn()?;
        let stdin = process.stdin.take().ok_or("the service has no input")?;
        let stdout = process.stdout.take().ok_or("the service has no output")?;
        let mut lines = BufReader::new(stdout).lines();
        let line = lines.next_line().await?.ok_or("the service ended before it began")?;
        let Address { url, key } = serde_json::from_str(&line)?;
        Ok(Self { _process: process, stdin, lines, url, key: Secret::from(key) })
    }

    /// What its process holds.
    pub(crate) async fn held(&mut self) -> Result<Held, Box<dyn Error>> {
        Ok(serde_json::from_str(&self.ask("held").await?)?)
    }

    /// What it saw and did.
    pub(crate) async fn observed(&mut self) -> Result<Observed, Box<dyn Error>> {
        Ok(serde_json::from_str(&self.ask("observed").await?)?)
    }

    async fn ask(&mut self, question: &str) -> Result<String, Box<dyn Error>> {
        self.stdin.write_all(format!("{question}\n").as_bytes()).await?;
        self.stdin.flush().await?;
        Ok(self.lines.next_line().await?.ok_or("the service ended")?)
    }
}
