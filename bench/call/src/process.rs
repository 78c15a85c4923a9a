//! The server of a measurement as a process of its own, so that its work is not measured.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdin, Command, Stdio};

/// The server in another process, which ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    process: Child,
    stdin: Option<ChildStdin>,
    /// The base URL.
    pub(crate) url: String,
}

impl Server {
    /// Starts this program with `serve`, which prints its base URL and ends with its standard input.
    pub(crate) fn start() -> Result<Self, Box<dyn Error>> {
        let mut process =
            Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let stdin = process.stdin.take();
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("the server has no output")?).read_line(&mut url)?;
        Ok(Self { process, stdin, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.process.wait();
    }
}
