//! The rules that a run must keep.

use std::collections::{BTreeMap, BTreeSet};

use crate::observed::{Times, number};
use crate::plan::ordered;
use crate::reported::Claims;
use crate::run::Run;

/// How much resident memory may grow from a tenth of the calls to the end, in KiB, by fragmentation and longer queues.
const MEMORY: u64 = 16 * 1024;

/// The retry budget, the successes that earn a retry, and the seconds in which the budget is full again: the defaults of
/// `RetryPolicy`.
const BUDGET: u64 = 10;
const EARNED_BY: u64 = 10;
const REFILL: u64 = 60;

/// Writes whose report does not match their execution.
#[derive(Debug, Default)]
pub(crate) struct Mismatches {
    /// Executed more than once.
    pub(crate) doubled: u64,
    /// Reported as executed, and not executed.
    pub(crate) invented: u64,
    /// Reported as not executed, and executed.
    pub(crate) denied: u64,
    /// Reported as uncertain, and executed.
    pub(crate) unsure_and_done: u64,
}

impl Mismatches {
    /// Compares the reports of one kind of write with the executions.
    fn of(claims: &Claims, done: &Times) -> Self {
        let mut mismatches = Self::default();
        for (number, times) in done.iter().enumerate() {
            let (reported, unsure) = (claims.done.get(number), claims.unsure.get(number));
            mismatches.doubled += u64::from(times > 1);
            mismatches.invented += u64::from(times < reported);
            mismatches.denied += u64::from(times > reported + unsure && times == 1);
            mismatches.unsure_and_done += u64::from(times > reported && unsure > 0);
        }
        mismatches
    }

    /// Returns the sum over all writes of a run.
    pub(crate) fn all(run: &Run) -> Self {
        let (reported, observed) = (&run.reported, &run.observed);
        let kinds = [
            Self::of(&reported.created, &observed.created),
            Self::of(&reported.connected, &observed.connected),
            Self::of(&reported.deleted, &observed.deleted),
            Self::of(&reported.posted, &observed.posted),
            Self::of(&reported.deleted_posts, &observed.deleted_posts),
        ];
        kinds.into_iter().fold(Self::default(), |sum, kind| Self {
            doubled: sum.doubled + kind.doubled,
            invented: sum.invented + kind.invented,
            denied: sum.denied + kind.denied,
            unsure_and_done: sum.unsure_and_done + kind.unsure_and_done,
        })
    }
}

/// Returns the rules that a run broke, in words.
pub(crate) fn broken(run: &Run) -> Vec<String> {
    let mut broken = Vec::new();
    let mut rule = |holds: bool, what: &dyn Fn() -> String| {
        if !holds {
            broken.push(what());
        }
    };
    let (reported, observed, calls) = (&run.reported, &run.observed, u64::from(run.options.calls));
    rule(reported.ended() == calls, &|| format!("{} of {calls} calls ended", reported.ended()));
    rule(run.panics == 0, &|| format!("{} tasks panicked", run.panics));
    rule(!run.given_up, &|| format!("calls still ran after {} seconds", run.options.limit));
    let (odd, first) = (reported.odd.0, reported.odd.1.as_deref().unwrap_or_default());
    rule(odd == 0, &|| format!("{odd} errors that nothing accounts for, the first {first}"));
    rule(reported.operations.values().all(|ended| ended.successes > 0), &|| "an operation never succeeded".to_owned());

    faults(run, &mut rule);

    let mismatches = Mismatches::all(run);
    rule(mismatches.doubled == 0, &|| format!("{} writes were executed more than once", mismatches.doubled));
    rule(mismatches.invented == 0, &|| {
        format!("{} writes were reported as executed but were not", mismatches.invented)
    });
    rule(mismatches.denied == 0, &|| format!("{} writes were reported as not executed but were", mismatches.denied));
    let strange = reported.strange + observed.strange;
    rule(strange == 0, &|| format!("{strange} writes have a number that no call has"));
    state(run, &mut rule);

    let by_time = BUDGET * (run.took.as_secs() + 1) / REFILL + 1;
    let most = BUDGET + by_time + reported.successes() / EARNED_BY + reported.retried_successes;
    let retries = reported.retries();
    rule(retries <= most, &|| format!("{retries} retries, and the budget allows {most}"));

    let (before, after) = (run.before.client, run.after.client);
    for (what, before, after) in [
        ("descriptors", before.descriptors, after.descriptors),
        ("threads", before.threads, after.threads),
        ("tasks", before.tasks, after.tasks),
    ] {
        rule(after <= before, &|| format!("{after} {what} are there after the run, and {before} were before it"));
    }
    let memory = |index: usize| run.during.get(index).or(run.during.last()).map_or(0, |sample| sample.client.memory);
    let (early, end) = (memory(1), memory(usize::MAX));
    rule(end <= early + MEMORY, &|| {
        format!("{end} KiB of memory in the end, and {early} KiB after a tenth of the calls")
    });
    broken
}

/// Checks that the requests got the planned failures. The status of a response that was abandoned is unknown.
fn faults(run: &Run, rule: &mut impl FnMut(bool, &dyn Fn() -> String)) {
    let (seen, ordered) = (&run.observed, ordered(run.options.seed, run.options.calls));
    let planned: u64 = ordered.values().sum();
    rule(seen.requests >= planned, &|| format!("{} requests came, and {planned} were planned", seen.requests));
    let mut statuses: BTreeMap<u16, u64> = BTreeMap::new();
    for (fault, times) in &ordered {
        fault.status().iter().for_each(|status| *statuses.entry(*status).or_default() += times);
    }
    let times = |status: u16| seen.statuses.get(&status).copied().unwrap_or(0);
    for (status, ordered) in statuses {
        let (given, unknown) = (times(status), times(0));
        rule(given <= ordered && given + unknown >= ordered, &|| {
            format!("{status} was planned for {ordered} requests and sent to {given}")
        });
    }
}

/// Checks the final state: each created group that was not deleted exists, and so does the default group.
fn state(run: &Run, rule: &mut impl FnMut(bool, &dyn Fn() -> String)) {
    let observed = &run.observed;
    let numbers: Vec<usize> = run.names.iter().filter_map(|name| number(name)).collect();
    let unique: BTreeSet<usize> = numbers.iter().copied().collect();
    rule(unique.len() == numbers.len(), &|| "a name is there twice in the end".to_owned());
    rule(unique.iter().all(|call| observed.created.get(*call) > 0), &|| {
        "a group is there in the end that was never created".to_owned()
    });
    let expected = (observed.created.sum() + 1).checked_sub(observed.deleted.sum());
    rule(expected == Some(run.names.len() as u64), &|| {
        format!("{} groups are there in the end, and what was done leaves {expected:?}", run.names.len())
    });
}
