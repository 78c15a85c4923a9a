//! The tables of a run.

use crate::plan::{Fault, ordered};
use crate::run::{Run, Sample};
use crate::verdict::Misfits;

/// Prints a run, and the rules that it broke.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn print(run: &Run, broken: &[String]) {
    for table in [calls(run), faults(run), statuses(run), errors(run), writes(run), held(run)] {
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
    let told = &run.told;
    let carried_out = |operation: &str| run.observed.carried_out.get(operation).copied().unwrap_or(0);
    let mut rows: Vec<_> = told
        .operations
        .iter()
        .map(|(name, ended)| {
            row(*name, &[ended.answers + ended.errors, ended.answers, ended.errors, carried_out(name)])
        })
        .collect();
    let carried_out = run.observed.carried_out.values().sum();
    rows.push(row("all", &[told.ended(), told.answers(), told.ended() - told.answers(), carried_out]));
    let head =
        format!("seed {}, {} at once, {:.1} s\n\n", run.options.seed, run.options.concurrency, run.took.as_secs_f64());
    head + &table(&["calls", "made", "answered", "ended in an error", "carried out by the service"], rows)
}

fn faults(run: &Run) -> String {
    let mut ordered = ordered(run.options.seed, run.options.calls);
    ordered.remove(&Fault::None);
    table(&["fault, as ordered", "requests"], ordered.iter().map(|(fault, times)| row(fault.name(), &[*times])))
}

fn statuses(run: &Run) -> String {
    let name = |status: u16| if status == 0 { "none".to_owned() } else { status.to_string() };
    let mut rows: Vec<_> = run.observed.statuses.iter().map(|(status, times)| row(name(*status), &[*times])).collect();
    rows.push(row("all", &[run.observed.requests]));
    table(&["status that the service gave", "requests"], rows)
}

fn errors(run: &Run) -> String {
    let name = |kind: &str, status: Option<u16>| {
        status.map_or_else(|| kind.to_owned(), |status| format!("{kind}, status {status}"))
    };
    let rows = run.told.errors.iter().map(|((kind, status), times)| row(name(kind, *status), &[*times]));
    table(&["error, as told", "calls"], rows)
}

fn writes(run: &Run) -> String {
    let (told, misfits) = (&run.told, Misfits::all(run));
    let repeated = |times: u32| told.repeated.get(&times).copied().unwrap_or(0);
    let rows = [
        row("repetitions", &[told.repetitions()]),
        row("calls that were repeated once", &[repeated(1)]),
        row("calls that were repeated twice", &[repeated(2)]),
        row("errors that the budget kept from being repeated", &[told.refused_by_budget]),
        row("writes told as unsure", &[told.unsure]),
        row("of these, carried out", &[misfits.unsure_and_done]),
        row("writes carried out more than once", &[misfits.doubled]),
        row("writes told as done, and not carried out", &[misfits.invented]),
        row("writes told as not done, and carried out", &[misfits.denied]),
    ];
    table(&["repetitions and writes", "number"], rows)
}

fn held(run: &Run) -> String {
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
