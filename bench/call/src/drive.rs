//! Makes calls: the process that is measured.

use std::cell::Cell;
use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io;
use std::rc::Rc;
use std::time::{Duration, Instant};

use postproxy::types::ProfileGroupList;
use serde::{Deserialize, Serialize};
use tokio::task::LocalSet;

use crate::hand::{Groups, Hand};
use crate::server;
use crate::work::{What, Who, sent};

/// What to do how often.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Args {
    /// Who makes the calls.
    #[arg(long)]
    pub(crate) who: Who,
    /// Which call it is.
    #[arg(long)]
    pub(crate) what: What,
    /// How many there are.
    #[arg(long)]
    pub(crate) calls: usize,
    /// How many of them are under way at once.
    #[arg(long, default_value_t = 1)]
    pub(crate) concurrency: usize,
    /// The base URL of the service.
    #[arg(long)]
    pub(crate) url: String,
    /// For serde_json alone: how many groups the list has.
    #[arg(long, default_value_t = 10)]
    pub(crate) groups: usize,
}

/// What the calls took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Took {
    /// On the clock, in seconds.
    pub(crate) wall: f64,
    /// On a processor, in the program and in the kernel for it, in seconds.
    pub(crate) cpu: f64,
}

enum Caller {
    Postproxy(postproxy::Client),
    Hand(Hand),
    Serde(String),
    Types(String),
}

impl Caller {
    fn new(args: &Args) -> Result<Self, Box<dyn Error>> {
        Ok(match args.who {
            Who::Postproxy => {
                Self::Postproxy(postproxy::Client::builder().api_key(sent::KEY).base_url(&args.url).build()?)
            }
            Who::Hand => Self::Hand(Hand::new(&args.url, true)?),
            Who::Bare => Self::Hand(Hand::new(&args.url, false)?),
            Who::Serde => Self::Serde(server::list(args.groups)),
            Who::Types => Self::Types(server::list(args.groups)),
        })
    }

    async fn call(&self, what: What) -> Result<usize, Box<dyn Error>> {
        match self {
            Self::Postproxy(client) => Ok(by_client(client, what).await?),
            Self::Hand(hand) => Ok(hand.call(what).await?),
            Self::Serde(body) => Ok(serde_json::from_slice::<Groups>(black_box(body.as_bytes()))?.data.len()),
            Self::Types(body) => Ok(serde_json::from_slice::<ProfileGroupList>(black_box(body.as_bytes()))?.data.len()),
        }
    }
}

async fn by_client(client: &postproxy::Client, what: What) -> Result<usize, postproxy::Error> {
    let size = |group: &postproxy::types::ProfileGroup| {
        group.id.len() + group.name.len() + usize::from(group.profiles_count.is_some())
    };
    Ok(match what {
        What::Get => size(&client.profile_groups().get(sent::GROUP).await?.into_inner()),
        What::List => client.profile_groups().list().await?.data.len(),
        What::Create => size(&client.profile_groups().create(sent::NAME).await?.into_inner()),
        What::Connect => {
            let connection = client.connect_bluesky(sent::GROUP, sent::HANDLE, sent::PASSWORD).await?;
            connection.profile.id.len() + usize::from(connection.success)
        }
    })
}

/// Makes the calls and prints what they took, as JSON.
#[allow(clippy::print_stdout, reason = "the other process reads it")]
pub(crate) fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    // One thread: what is measured is the call, not how a runtime spreads calls.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let took = runtime.block_on(async {
        let caller = Rc::new(Caller::new(args)?);
        // The first calls open the connections.
        make(&caller, args, args.concurrency).await?;
        let (cpu, started) = (on_processor()?, Instant::now());
        make(&caller, args, args.calls).await?;
        Ok::<_, Box<dyn Error>>(Took {
            wall: started.elapsed().as_secs_f64(),
            cpu: (on_processor()? - cpu).as_secs_f64(),
        })
    })?;
    println!("{}", serde_json::to_string(&took)?);
    Ok(())
}

/// Makes so many calls, with so many under way at once, each in a task of its own.
async fn make(caller: &Rc<Caller>, args: &Args, calls: usize) -> Result<(), Box<dyn Error>> {
    let (left, what) = (Rc::new(Cell::new(calls)), args.what);
    let workers = LocalSet::new();
    let tasks: Vec<_> = (0..args.concurrency)
        .map(|_| {
            let (left, caller) = (Rc::clone(&left), Rc::clone(caller));
            workers.spawn_local(async move {
                while left.get() > 0 {
                    left.set(left.get() - 1);
                    black_box(caller.call(what).await.map_err(|error| error.to_string())?);
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

/// How long the threads of this process have been on a processor.
fn on_processor() -> io::Result<Duration> {
    let mut sum = Duration::ZERO;
    for thread in fs::read_dir("/proc/self/task")? {
        let text = fs::read_to_string(thread?.path().join("schedstat"))?;
        let nanoseconds = text.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        sum += Duration::from_nanos(nanoseconds);
    }
    Ok(sum)
}
