//! Planted faults, which test the rules: a rule that cannot be broken checks nothing.

use std::fs::File;
use std::sync::{Mutex, PoisonError};

use clap::ValueEnum;

/// A fault to plant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Plant {
    /// Groups are created without an idempotency key, and again when a response was lost.
    DoubledWrite,
    /// What may have taken effect is reported as if it had not.
    DeniedEffect,
    /// A group is reported as created, but was not.
    InventedWrite,
    /// A file is left open now and then.
    LeakedDescriptor,
    /// A task is left behind now and then.
    LeakedTask,
    /// A thread is left behind.
    LeakedThread,
    /// Some memory of each call is kept.
    LeakedMemory,
    /// A call panics.
    Panic,
    /// A call never ends.
    Hang,
}

/// The planted leaks.
#[derive(Debug, Default)]
pub(crate) struct Leaks {
    files: Mutex<Vec<File>>,
    memory: Mutex<Vec<Vec<u8>>>,
}

/// The interval of the leaks, in calls.
const EVERY: u32 = 100;

impl Leaks {
    /// Plants the fault into a call, unless it is one inside of the call.
    #[allow(clippy::panic, reason = "what is planted")]
    pub(crate) async fn leak(&self, plant: Option<Plant>, call: u32) {
        let now = call.is_multiple_of(EVERY);
        match plant {
            Some(Plant::LeakedDescriptor) if now => {
                let file = File::open("/proc/self/status").into_iter();
                self.files.lock().unwrap_or_else(PoisonError::into_inner).extend(file);
            }
            Some(Plant::LeakedTask) if now => drop(tokio::spawn(std::future::pending::<()>())),
            Some(Plant::LeakedThread) if call == EVERY => {
                drop(std::thread::spawn(std::thread::park));
            }
            Some(Plant::LeakedMemory) => {
                self.memory.lock().unwrap_or_else(PoisonError::into_inner).push(vec![1; 32 * 1024]);
            }
            Some(Plant::Panic) if call == EVERY => panic!("a planted panic"),
            Some(Plant::Hang) if call == EVERY => std::future::pending().await,
            _ => {}
        }
    }
}
