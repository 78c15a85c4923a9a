//! A run keeps the rules, and each planted fault breaks one.
#![cfg(target_os = "linux")]

use std::process::{Command, Output};

fn soak(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_soak")).args(arguments).output().expect("the program runs")
}

/// A fault, and a part of what the rule says that it breaks.
const PLANTED: [(&str, &str); 9] = [
    ("doubled-write", "writes were executed more than once"),
    ("denied-effect", "writes were reported as not executed but were"),
    ("invented-write", "writes were reported as executed but were not"),
    ("leaked-descriptor", "descriptors are there after the run"),
    ("leaked-task", "tasks are there after the run"),
    ("leaked-thread", "threads are there after the run"),
    ("leaked-memory", "KiB of memory in the end"),
    ("panic", "1 tasks panicked"),
    ("hang", "calls still ran after 5 seconds"),
];

#[test]
fn notices_each_planted_fault() {
    // At once, because most of them wait for a timeout.
    std::thread::scope(|scope| {
        for (plant, rule) in PLANTED {
            scope.spawn(move || {
                let limit = if plant == "hang" { "5" } else { "300" };
                let output = soak(&["--calls", "3000", "--limit", limit, "--plant", plant]);
                let text = String::from_utf8_lossy(&output.stdout);
                let broken = text.lines().any(|line| line.starts_with("broken: ") && line.contains(rule));
                assert!(broken, "{plant} was not noticed:\n{text}");
                assert_eq!(output.status.code(), Some(1), "{plant}");
            });
        }
    });
}

#[test]
fn keeps_the_rules_with_two_seeds() {
    for seed in ["1", "2"] {
        let output = soak(&["--calls", "3000", "--concurrency", "64", "--seed", seed]);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("every rule held"), "{text}");
    }
}

#[test]
fn rejects_invalid_arguments() {
    for arguments in [["--calls", "0"], ["--concurrency", "many"], ["--plant", "nothing"]] {
        assert_eq!(soak(&arguments).status.code(), Some(2), "{arguments:?}");
    }
}
