//! The rules that a run must keep.

use std::collections::{BTreeMap, BTreeSet};

use crate::observed::{Times, number};
use crate::plan::ordered;
use crate::run::Run;
use crate::told::Claims;

/// How much more memory may be resident in the end than after a tenth of the calls, in KiB: what fragmentation and the
/// deepest queue so far explain.
const MEMORY: u64 = 16 * 1024;

/// What the client may repeat in a row, and after how many successes once more: the default of `RetryPolicy`.
const BUDGET: u64 = 10;
const EARNED_BY: u64 = 10;

/// A write, told and done, that do not fit.
#[derive(Debug, Default)]
pub(crate) struct Misfits {
    /// Done more than once.
    pub(crate) doubled: u64,
    /// Told as done, and not done.
    pub(crate) invented: u64,
    /// Told as surely not done, and done.
    pub(crate) denied: u64,
    /// Told as unsure, and done.
    pub(crate) unsure_and_done: u64,
}

impl Misfits {
    /// Holds what was told of one kind of writes against what was done.
    fn of(claims: &Claims, done: &Times) -> Self {
        let mut misfits = Self::default();
        for (number, times) in done.iter().enumerate() {
            let (told, unsure) = (claims.done.get(number), claims.unsure.get(number));
            misfits.doubled += u64::from(times > 1);
            misfits.invented += u64::from(times < told);
            misfits.denied += u64::from(times > told + unsure && times == 1);
            misfits.unsure_and_done += u64::from(times > told && unsure > 0);
        }
        misfits
    }

    /// The sum over all writes of a run.
    pub(crate) fn all(run: &Run) -> Self {
        let (told, observed) = (&run.told, &run.observed);
        let kinds = [
            Self::of(&told.created, &observed.created),
            Self::of(&told.connected, &observed.connected),
            Self::of(&told.deleted, &observed.deleted),
        ];
        kinds.into_iter().fold(Self::default(), |sum, kind| Self {
            doubled: sum.doubled + kind.doubled,
            invented: sum.invented + kind.invented,
            denied: sum.denied + kind.denied,
            unsure_and_done: sum.unsure_and_done + kind.unsure_and_done,
        })
    }
}

/// The rules that a run broke, in words.
pub(crate) fn broken(run: &Run) -> Vec<String> {
    let mut broken = Vec::new();
    let mut rule = |holds: bool, what: &dyn Fn() -> String| {
        if !holds {
            broken.push(what());
        }
    };
    let (told, observed, calls) = (&run.told, &run.observed, u64::from(run.options.calls));
    rule(told.ended() == calls, &|| format!("{} of {calls} calls ended", told.ended()));
    rule(run.panics == 0, &|| format!("{} tasks panicked", run.panics));
    rule(!run.given_up, &|| format!("calls still ran after {} seconds", run.options.limit));
    let (odd, first) = (told.odd.0, told.odd.1.as_deref().unwrap_or_default());
    rule(odd == 0, &|| format!("{odd} errors that nothing accounts for, the first {first}"));
    rule(told.operations.values().all(|ended| ended.answers > 0), &|| "an operation never succeeded".to_owned());

    faults(run, &mut rule);

    let misfits = Misfits::all(run);
    rule(misfits.doubled == 0, &|| format!("{} writes were carried out more than once", misfits.doubled));
    rule(misfits.invented == 0, &|| format!("{} writes were told as done and were not", misfits.invented));
    rule(misfits.denied == 0, &|| format!("{} writes were told as surely not done and were", misfits.denied));
    let strange = told.strange + observed.strange;
    rule(strange == 0, &|| format!("{strange} writes have a number that no call has"));
    state(run, &mut rule);

    let most = BUDGET + told.answers() / EARNED_BY;
    let repetitions = told.repetitions();
    rule(repetitions <= most, &|| format!("{repetitions} repetitions, and the budget allows {most}"));

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

/// Whether the requests met what was ordered for them. Of an answer that nobody waited for, the status is not known.
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
            format!("{status} was ordered for {ordered} requests and given to {given}")
        });
    }
}

/// Whether what is there in the end is what the service did: each group that was created for a call, but for those that
/// were deleted, and the one that every account has.
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
