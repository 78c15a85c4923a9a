//! Tells whoever waits at a terminal how far the work is.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// How long the work may take without a word.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often a word is said then.
const INTERVAL: Duration = Duration::from_millis(100);

/// A line at a terminal that counts, from the first second on.
#[derive(Debug)]
pub struct Progress {
    due: Option<Instant>,
    written: bool,
}

impl Progress {
    /// Counts on standard error, if that is a terminal.
    pub fn new() -> Self {
        Self { due: io::stderr().is_terminal().then(|| Instant::now() + PATIENCE), written: false }
    }

    /// Says how much is done.
    pub fn tell(&mut self, what: &str, done: usize) {
        let now = Instant::now();
        if self.due.is_some_and(|due| now >= due) {
            // A count that cannot be shown is no reason to stop.
            let _ = write!(io::stderr(), "\r{what} {done}");
            let _ = io::stderr().flush();
            self.due = Some(now + INTERVAL);
            self.written = true;
        }
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.written {
            // Erases the line, so that the report starts on a clean one.
            let _ = write!(io::stderr(), "\r\x1b[2K");
        }
    }
}
