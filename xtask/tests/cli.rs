//! The command line: what it takes, where the report goes, and the exit status.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::{Project, data, put};
use tempfile::TempDir;

fn run(folder: &Path, args: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(args);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied()).output().unwrap()
}

fn check(folder: &Path, args: &[&str]) -> Output {
    let inputs = ["check", "--spec", "openapi.yaml", "--fixtures", "fixtures"];
    run(folder, &[&inputs[..], args].concat(), &[])
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The bookshop, with a fixture that shows what the document does not say.
fn wanting() -> TempDir {
    let folder = TempDir::new().unwrap();
    let edit = common::Edit::Replace("fixtures/getBook/200-emma.yaml", "genre: novel", "genre: romance");
    Project::bookshop().with(&[edit]).write(folder.path());
    folder
}

/// The fixtures and the document of this repository, without a word of arguments.
#[test]
fn this_repository_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = run(root, &["check"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}{}", out(&output), err(&output));
    assert!(out(&output).ends_with("the document and the fixtures agree\n"), "{}", out(&output));
}

#[test]
fn codes_can_be_chosen() {
    let folder = wanting();
    let status = |args: &[&str]| {
        let args: Vec<&str> = ["check", "--fixtures", "fixtures"].iter().chain(args).copied().collect();
        let output = run(folder.path(), &args, &[]);
        (output.status.code(), format!("{}{}", out(&output), err(&output)))
    };
    assert_eq!(status(&[]).0, Some(1));
    let (code, text) = status(&["--ignore", "undocumented-value", "--ignore", "unproven-value"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("left out"), "{text}");
    assert_eq!(status(&["--only", "undocumented-value"]).0, Some(1));
    assert_eq!(status(&["--only", "secret-in-fixture"]).0, Some(0));
    let (code, text) = status(&["--only", "undocumented-values"]);
    assert!(code == Some(2) && text.contains("undocumented-value, "), "{text}");
}

/// Another API, by the same code.
#[test]
fn another_api_holds() {
    let output = check(&data("other_api"), &[]);
    assert_eq!(output.status.code(), Some(0), "{}{}", out(&output), err(&output));
    assert!(
        out(&output).starts_with("6 operations, 10 statuses, 11 fixtures; 53 claims: 51 proven"),
        "{}",
        out(&output)
    );
}

#[test]
fn falling_short_is_one() {
    let folder = wanting();
    let output = check(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("error[undocumented-value]"), "{}", out(&output));
    assert!(err(&output).is_empty(), "{}", err(&output));
    put(&folder.path().join("openapi.yaml"), b"openapi: [");
    assert_eq!(check(folder.path(), &[]).status.code(), Some(1));
}

#[test]
fn what_cannot_run_is_two() {
    let folder = wanting();
    let cases: [(&[&str], &str); 7] = [
        (&["check", "--spec", "nowhere.yaml", "--fixtures", "fixtures"], "`nowhere.yaml` cannot be read"),
        (&["check", "--spec", "fixtures", "--fixtures", "fixtures"], "`fixtures` cannot be read"),
        (&["check", "--spec", "openapi.yaml", "--fixtures", "nowhere"], "`nowhere`, cannot be read"),
        (&["check", "--spec", "openapi.yaml", "--fixtures", "openapi.yaml"], "`openapi.yaml`, cannot be read"),
        (&["check", "--format", "yaml"], "invalid value 'yaml'"),
        (&["chek"], "unrecognized subcommand"),
        (
            &["check", "--spec", "openapi.yaml", "--fixtures", "fixtures", "--output", "nowhere/report.txt"],
            "`nowhere/report.txt` cannot be written",
        ),
    ];
    for (args, message) in cases {
        let output = run(folder.path(), args, &[]);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}{}", out(&output), err(&output));
        assert!(err(&output).contains(message), "{args:?}: {}", err(&output));
    }
}

#[test]
fn a_report_goes_into_a_file() {
    let folder = wanting();
    for (format, head) in
        [("text", "error["), ("json", "{\n  \"version\": 1"), ("sarif", "{\n  \"$schema\""), ("github", "::error ")]
    {
        put(&folder.path().join("report"), b"what was there before, and is longer than nothing");
        let output = check(folder.path(), &["--format", format, "--output", "report"]);
        assert_eq!(output.status.code(), Some(1), "{}", err(&output));
        let report = fs::read_to_string(folder.path().join("report")).unwrap();
        assert!(report.starts_with(head), "{format}: {report}");
        assert!(
            out(&output).ends_with("1 finding in 1 file\n") && !out(&output).contains("error["),
            "{}",
            out(&output)
        );
    }
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 3, "the document, the fixtures and the report, and nothing half written");
}

#[test]
fn color_is_for_terminals_and_for_those_who_ask() {
    let folder = wanting();
    let inputs = ["check", "--spec", "openapi.yaml", "--fixtures", "fixtures"];
    let colored = |args: &[&str], environment: &[(&str, &str)]| {
        out(&run(folder.path(), &[&inputs[..], args].concat(), environment)).contains('\u{1b}')
    };
    // A pipe is no terminal.
    assert!(!colored(&[], &[]));
    assert!(colored(&["--color", "always"], &[]));
    assert!(colored(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!colored(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&["--format", "json"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn help_explains_the_exit_status() {
    let output = run(Path::new("."), &["check", "--help"], &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("Exit status: 0 if it holds, 1 if it falls short, 2 if it could not be checked"));
}

/// Built without the recorder, `record` asks cargo for a build that has it, in place of itself and with the same arguments.
#[cfg(all(unix, not(feature = "record")))]
#[test]
fn record_builds_what_it_needs() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = TempDir::new().unwrap();
    let cargo = folder.path().join("cargo");
    put(&cargo, b"#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let args = ["record", "--upstream", "http://127.0.0.1:9", "--not-secret", "a b"];
    let output = run(folder.path(), &args, &[("CARGO", cargo.to_str().unwrap())]);
    assert_eq!(output.status.code(), Some(7), "{}", err(&output));
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let asked = ["run", "--quiet", "--manifest-path", manifest, "--features", "record", "--"];
    assert_eq!(out(&output).lines().collect::<Vec<_>>(), [&asked[..], &args].concat());
    let output = run(folder.path(), &args, &[("CARGO", "/nowhere/cargo")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("cargo run --package xtask --features record -- record"), "{}", err(&output));
}
