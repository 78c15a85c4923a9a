//! The service in its own process, and its handle in this one.

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

use crate::observed::Observed;
use crate::plan::{Plan, turn};
use crate::resources::Resources;

/// The arguments of the service.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    calls: u32,
    #[arg(long)]
    seed: u64,
}

/// The address and key of the service.
#[derive(Debug, Serialize, Deserialize)]
struct Address {
    url: String,
    key: String,
}

/// Serves until standard input ends. Each line that comes in is a command: `resources` or `observed`.
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
        let mut commands = BufReader::new(tokio::io::stdin()).lines();
        loop {
            tokio::select! {
                Some(delay) = turned.recv() => fake.delay(delay),
                command = commands.next_line() => match command?.as_deref() {
                    Some("resources") => println!("{}", serde_json::to_string(&Resources::now()?)?),
                    Some("observed") => {
                        let observed = observed.lock().unwrap_or_else(PoisonError::into_inner).clone();
                        println!("{}", serde_json::to_string(&observed)?);
                    }
                    Some(other) => return Err(format!("`{other}` is not a command").into()),
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
    /// Starts the service.
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

    /// Returns the resources of its process.
    pub(crate) async fn resources(&mut self) -> Result<Resources, Box<dyn Error>> {
        Ok(serde_json::from_str(&self.send("resources").await?)?)
    }

    /// Returns what it received and executed.
    pub(crate) async fn observed(&mut self) -> Result<Observed, Box<dyn Error>> {
        Ok(serde_json::from_str(&self.send("observed").await?)?)
    }

    async fn send(&mut self, command: &str) -> Result<String, Box<dyn Error>> {
        self.stdin.write_all(format!("{command}\n").as_bytes()).await?;
        self.stdin.flush().await?;
        Ok(self.lines.next_line().await?.ok_or("the service ended")?)
    }
}
