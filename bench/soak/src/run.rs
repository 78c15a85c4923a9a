//! A run: it starts the service, makes the calls, and samples the resources before, during and after.

use std::error::Error;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use postproxy::Client;
use tokio::runtime::Builder;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tracing_subscriber::layer::SubscriberExt;

use crate::calls::{World, client};
use crate::fake::Fake;
use crate::observed::Observed;
use crate::plant::Plant;
use crate::reported::Reported;
use crate::resources::Resources;
use crate::watch::Watch;
use crate::{Options, report, verdict};

/// The time that closed connections have to disappear.
const LEAVE: Duration = Duration::from_secs(10);

/// The same where something is planted that does not disappear.
const PLANTED_LEAVE: Duration = Duration::from_secs(3);

/// Threads of the runtime that makes the calls.
const THREADS: usize = 2;

/// The resources of both processes at a moment.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) when: String,
    pub(crate) client: Resources,
    pub(crate) service: Resources,
}

/// The record of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) options: Options,
    pub(crate) reported: Reported,
    pub(crate) observed: Observed,
    /// Samples before the client was built, during the calls (at the start, at each tenth, at the end), and after the client was
    /// dropped.
    pub(crate) before: Sample,
    pub(crate) during: Vec<Sample>,
    pub(crate) after: Sample,
    /// The names of the groups that exist at the end.
    pub(crate) names: Vec<String>,
    pub(crate) panics: u64,
    pub(crate) given_up: bool,
    pub(crate) took: Duration,
}

/// Makes a run and prints it. Returns whether every rule held.
pub(crate) fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(Watch))?;
    let runtime = Builder::new_multi_thread().worker_threads(THREADS).enable_all().build()?;
    let run = runtime.block_on(whole(options))?;
    // Calls that hang must not keep the process alive.
    runtime.shutdown_background();
    let broken = verdict::broken(&run);
    report::print(&run, &broken);
    Ok(broken.is_empty())
}

async fn whole(options: &Options) -> Result<Run, Box<dyn Error>> {
    let Options { calls, seed, plant, .. } = *options;
    let mut fake = Fake::start(calls, seed).await?;
    let reported = Reported::new(calls, plant == Some(Plant::DeniedEffect));
    let before = sample("before", &mut fake).await?;
    let nowhere = client(&unused_url()?, &fake.key)?;
    let world = Arc::new(World::new(client(&fake.url, &fake.key)?, nowhere, reported, seed, plant));
    let mut during = vec![sample("start", &mut fake).await?];
    let started = Instant::now();
    let (panics, given_up) = calls_of(&world, options, &mut fake, &mut during).await?;
    let took = started.elapsed();
    during.push(sample("end", &mut fake).await?);
    // The clients and their connections are dropped with it.
    let (reported, leaks) = Arc::into_inner(world).ok_or("a call still runs")?.into_reported();
    let after = settled(before.client, &mut fake, if plant.is_some() { PLANTED_LEAVE } else { LEAVE }).await?;
    drop(leaks);
    let names = names(&client(&fake.url, &fake.key)?).await?;
    let observed = fake.observed().await?;
    let options = options.clone();
    Ok(Run { options, reported, observed, before, during, after, names, panics, given_up, took })
}

/// Makes the calls, and returns how many panicked and whether the run was aborted.
async fn calls_of(
    world: &Arc<World>,
    options: &Options,
    fake: &mut Fake,
    during: &mut Vec<Sample>,
) -> Result<(u64, bool), Box<dyn Error>> {
    let calls = options.calls;
    let (next, tenth) = (Arc::new(AtomicU32::new(0)), (calls / 10).max(1));
    let (sender, mut marks) = mpsc::unbounded_channel();
    let mut workers = JoinSet::new();
    for _ in 0..options.concurrency {
        let (world, next, sender) = (Arc::clone(world), Arc::clone(&next), sender.clone());
        workers.spawn(async move {
            loop {
                let call = next.fetch_add(1, Ordering::Relaxed);
                if call >= calls {
                    return;
                }
                if call > 0 && call.is_multiple_of(tenth) {
                    // The receiver lives as long as the calls.
                    let _ = sender.send(call / tenth);
                }
                world.call(call).await;
            }
        });
    }
    drop(sender);
    let watched = async {
        while let Some(mark) = marks.recv().await {
            during.push(sample(&format!("{} %", mark * 10), fake).await?);
        }
        Ok::<_, Box<dyn Error>>(())
    };
    let given_up = match tokio::time::timeout(options.limit(), watched).await {
        Ok(watched) => watched.map(|()| false)?,
        Err(_) => true,
    };
    if given_up {
        workers.abort_all();
    }
    let mut panics = 0;
    while let Some(ended) = workers.join_next().await {
        panics += u64::from(ended.is_err_and(|error| error.is_panic()));
    }
    Ok((panics, given_up))
}

/// Lists the names of the groups. After an aborted run, failures of the plan are left, so this is tried again.
async fn names(client: &Client) -> Result<Vec<String>, postproxy::Error> {
    let mut tries = 0;
    loop {
        tries += 1;
        match client.profile_groups().list().await {
            Err(_) if tries < 1000 => {}
            list => return Ok(list?.into_inner().data.into_iter().map(|group| group.name).collect()),
        }
    }
}

async fn sample(when: &str, fake: &mut Fake) -> Result<Sample, Box<dyn Error>> {
    Ok(Sample { when: when.to_owned(), client: Resources::now()?, service: fake.resources().await? })
}

/// Waits until the process has no more resources than before, because a closed connection takes a moment to disappear.
async fn settled(before: Resources, fake: &mut Fake, at_most: Duration) -> Result<Sample, Box<dyn Error>> {
    let until = Instant::now() + at_most;
    loop {
        let now = sample("after", fake).await?;
        let Resources { descriptors, threads, tasks, .. } = now.client;
        let gone = descriptors <= before.descriptors && threads <= before.threads && tasks <= before.tasks;
        if gone || Instant::now() > until {
            return Ok(now);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Returns a base URL without a server.
fn unused_url() -> Result<String, Box<dyn Error>> {
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    Ok(format!("http://{address}"))
}
