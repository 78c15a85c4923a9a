//! Reports to those who wait at a terminal how far the work is.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long the work may take without a word.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often a word is said then.
const INTERVAL: Duration = Duration::from_millis(100);

/// A line on standard error that counts, from the first second on, if that is a terminal.
#[derive(Debug)]
pub struct Progress {
    done: Arc<AtomicUsize>,
    line: Option<(mpsc::Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to wait.
    pub fn new() -> Self {
        let done = Arc::new(AtomicUsize::new(0));
        let line = io::stderr().is_terminal().then(|| {
            let (stop, stopped) = mpsc::channel();
            let counted = Arc::clone(&done);
            (stop, thread::spawn(move || count(&stopped, &counted)))
        });
        Self { done, line }
    }

    /// Says how many fixtures are done.
    pub fn tell(&self, done: usize) {
        self.done.store(done, Ordering::Relaxed);
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, line)) = self.line.take() {
            drop(stop);
            // Whatever became of the line, the work is done.
            let _ = line.join();
        }
    }
}

/// Counts until it is stopped, and leaves a clean line.
fn count(stopped: &mpsc::Receiver<()>, done: &AtomicUsize) {
    let mut wait = PATIENCE;
    while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
        wait = INTERVAL;
        // A count that cannot be shown is no reason to stop.
        let _ = match done.load(Ordering::Relaxed) {
            0 => write!(io::stderr(), "\rreading the document"),
            fixtures => write!(io::stderr(), "\rfixtures: {fixtures} "),
        };
    }
    if wait == INTERVAL {
        let _ = write!(io::stderr(), "\r\x1b[2K");
    }
}
