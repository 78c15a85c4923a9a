//! A run keeps its rules, and each rule is broken by the fault that is planted against it.
#![cfg(target_os = "linux")]

use std::process::{Command, Output};

fn soak(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_soak")).args(arguments).output().expect("the program runs")
}

/// A fault, and a part of what the rule says that it breaks.
const PLANTED: [(&str, &str); 9] = [
    ("doubled-write", "writes were carried out more than once"),
    ("denied-effect", "writes were told as surely not done and were"),
    ("invented-write", "writes were told as done and were not"),
    ("leaked-descriptor", "descriptors are there after the run"),
    ("leaked-task", "tasks are there after the run"),
    ("leaked-thread", "threads are there after the run"),
    ("leaked-memory", "KiB of memory in the end"),
    ("panic", "1 tasks panicked"),
    ("hang", "calls still ran after 5 seconds"),
];

#[test]
fn every_rule_can_be_broken() {
    for (plant, rule) in PLANTED {
        let limit = if plant == "hang" { "5" } else { "300" };
        let output = soak(&["--calls", "3000", "--limit", limit, "--plant", plant]);
        let text = String::from_utf8_lossy(&output.stdout);
        let broken = text.lines().any(|line| line.starts_with("broken: ") && line.contains(rule));
        assert!(broken, "{plant} was not noticed:\n{text}");
        assert_eq!(output.status.code(), Some(1), "{plant}");
    }
}

#[test]
fn a_run_keeps_the_rules_and_another_seed_too() {
    for seed in ["1", "2"] {
        let output = soak(&["--calls", "3000", "--concurrency", "64", "--seed", seed]);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("every rule held"), "{text}");
    }
}

#[test]
fn a_number_that_is_none_is_refused() {
    for arguments in [["--calls", "0"], ["--concurrency", "many"], ["--plant", "nothing"]] {
        assert_eq!(soak(&arguments).status.code(), Some(2), "{arguments:?}");
    }
}
