//! Makes calls and takes their time. The clients of other services in `bench/peers` are driven by this file too.

use std::cell::Cell;
use std::error::Error;
use std::fs;
use std::future::Future;
use std::hint::black_box;
use std::io;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::task::LocalSet;

/// What the calls took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Took {
    /// On the clock, in seconds.
    pub(crate) wall: f64,
    /// On a processor, in the program and in the kernel for it, in seconds.
    pub(crate) cpu: f64,
}

/// Sets up a client, makes as many calls as are to be under way at once, which open the connections, and then those that
/// are measured. Prints what they took, as JSON.
#[allow(clippy::print_stdout, reason = "the other process reads it")]
pub(crate) fn run<C, F>(
    client: impl FnOnce() -> Result<C, Box<dyn Error>>,
    calls: usize,
    concurrency: usize,
    call: impl Fn(Rc<C>) -> F + Copy + 'static,
) -> Result<(), Box<dyn Error>>
where
    C: 'static,
    F: Future<Output = Result<usize, Box<dyn Error>>> + 'static,
{
    // One thread: what is measured is the call, not how a runtime spreads calls.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let took = runtime.block_on(async {
        let client = Rc::new(client()?);
        make(&client, concurrency, concurrency, call).await?;
        let (cpu, started) = (on_processor()?, Instant::now());
        make(&client, calls, concurrency, call).await?;
        Ok::<_, Box<dyn Error>>(Took {
            wall: started.elapsed().as_secs_f64(),
            cpu: (on_processor()? - cpu).as_secs_f64(),
        })
    })?;
    println!("{}", serde_json::to_string(&took)?);
    Ok(())
}

/// Makes so many calls, with so many under way at once, each in a task of its own.
async fn make<C, F>(
    client: &Rc<C>,
    calls: usize,
    concurrency: usize,
    call: impl Fn(Rc<C>) -> F + Copy + 'static,
) -> Result<(), Box<dyn Error>>
where
    C: 'static,
    F: Future<Output = Result<usize, Box<dyn Error>>> + 'static,
{
    let left = Rc::new(Cell::new(calls));
    let workers = LocalSet::new();
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let (left, client) = (Rc::clone(&left), Rc::clone(client));
            workers.spawn_local(async move {
                while left.get() > 0 {
                    left.set(left.get() - 1);
                    black_box(call(Rc::clone(&client)).await.map_err(|error| error.to_string())?);
                }
                Ok::<_, String>(())
            })
        })
        .collect();
    workers.await;
    for task in tasks {
        task.await??;
    }
    Ok(())
}

/// Returns how long the threads of this process have been on a processor.
fn on_processor() -> io::Result<Duration> {
    let mut sum = Duration::ZERO;
    for thread in fs::read_dir("/proc/self/task")? {
        let text = fs::read_to_string(thread?.path().join("schedstat"))?;
        let nanoseconds = text.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        sum += Duration::from_nanos(nanoseconds);
    }
    Ok(sum)
}
