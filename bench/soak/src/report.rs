//! The tables of a run.

use crate::plan::{Fault, ordered};
use crate::run::{Run, Sample};
use crate::verdict::Mismatches;

/// Prints a run, and the rules that it broke.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn print(run: &Run, broken: &[String]) {
    for table in [calls(run), faults(run), statuses(run), errors(run), writes(run), resources(run)] {
        println!("{table}");
    }
    if broken.is_empty() {
        println!("every rule held");
    }
    for rule in broken {
        println!("broken: {rule}");
    }
}

fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let mut text = line(&head) + "|" + &"---|".repeat(head.len()) + "\n";
    rows.into_iter().for_each(|row| text.push_str(&line(&row)));
    text
}

fn row(name: impl Into<String>, numbers: &[u64]) -> Vec<String> {
    std::iter::once(name.into()).chain(numbers.iter().map(u64::to_string)).collect()
}

fn calls(run: &Run) -> String {
    let reported = &run.reported;
    let executed = |operation: &str| run.observed.executed.get(operation).copied().unwrap_or(0);
    let mut rows: Vec<_> = reported
        .operations
        .iter()
        .map(|(name, ended)| {
            row(*name, &[ended.successes + ended.errors, ended.successes, ended.errors, executed(name)])
        })
        .collect();
    let executed = run.observed.executed.values().sum();
    rows.push(row("all", &[reported.ended(), reported.successes(), reported.ended() - reported.successes(), executed]));
    let head =
        format!("seed {}, {} at once, {:.1} s\n\n", run.options.seed, run.options.concurrency, run.took.as_secs_f64());
    head + &table(&["calls", "made", "succeeded", "failed", "executed by the service"], rows)
}

fn faults(run: &Run) -> String {
    let mut ordered = ordered(run.options.seed, run.options.calls);
    ordered.remove(&Fault::None);
    table(&["fault, as planned", "requests"], ordered.iter().map(|(fault, times)| row(fault.name(), &[*times])))
}

fn statuses(run: &Run) -> String {
    let name = |status: u16| if status == 0 { "none".to_owned() } else { status.to_string() };
    let mut rows: Vec<_> = run.observed.statuses.iter().map(|(status, times)| row(name(*status), &[*times])).collect();
    rows.push(row("all", &[run.observed.requests]));
    table(&["status of the response", "requests"], rows)
}

fn errors(run: &Run) -> String {
    let name = |kind: &str, status: Option<u16>| {
        status.map_or_else(|| kind.to_owned(), |status| format!("{kind}, status {status}"))
    };
    let rows = run.reported.errors.iter().map(|((kind, status), times)| row(name(kind, *status), &[*times]));
    table(&["error, as reported", "calls"], rows)
}

fn writes(run: &Run) -> String {
    let (reported, mismatches) = (&run.reported, Mismatches::all(run));
    let retried = |times: u32| reported.retried.get(&times).copied().unwrap_or(0);
    let rows = [
        row("retries", &[reported.retries()]),
        row("calls with one retry", &[retried(1)]),
        row("calls with two retries", &[retried(2)]),
        row("errors not retried because of the budget", &[reported.stopped_by_budget]),
        row("writes reported as uncertain", &[reported.unsure]),
        row("of these, executed", &[mismatches.unsure_and_done]),
        row("writes executed more than once", &[mismatches.doubled]),
        row("writes reported as executed that were not", &[mismatches.invented]),
        row("writes reported as not executed that were", &[mismatches.denied]),
    ];
    table(&["retries and writes", "number"], rows)
}

fn resources(run: &Run) -> String {
    let samples = std::iter::once(&run.before).chain(&run.during).chain([&run.after]);
    let rows = samples.map(|Sample { when, client, service }| {
        let small = [client.descriptors, client.tasks, client.threads].map(|number| number as u64);
        let mib = |kib: u64| format!("{:.1}", kib as f64 / 1024.0);
        let mut cells = row(when.clone(), &small);
        cells.extend([mib(client.memory), mib(service.memory), service.descriptors.to_string()]);
        cells
    });
    table(&["when", "descriptors", "tasks", "threads", "memory MiB", "service: memory MiB", "descriptors"], rows)
}
