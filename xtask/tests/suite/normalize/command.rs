//! The command: what it tells, and what it changes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::common::{Project, put};

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).arg("normalize").args(args).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn this_repository_is_normal() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = run(root, &["--check"]);
    assert!(output.status.success(), "{}", out(&output));
    assert!(out(&output).ends_with("fixtures have their canonical form\n"), "{}", out(&output));
}

#[test]
fn check_tells_and_normalize_mends() {
    let folder = TempDir::new().unwrap();
    Project::bookshop().write(folder.path());
    let file = folder.path().join("fixtures/getBook/200-emma.yaml");
    let before = fs::read_to_string(&file).unwrap();
    let output = run(folder.path(), &["--check", "--fixtures", "fixtures"]);
    assert_eq!(output.status.code(), Some(1));
    let told = out(&output);
    assert!(told.contains("fixtures/getBook/200-emma.yaml: has another form\n"), "{told}");
    assert!(
        told.ends_with("10 of 11 fixtures have another form; run `cargo xtask normalize --fixtures fixtures`\n"),
        "{told}"
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), before, "the check changes nothing");

    let output = run(folder.path(), &["--fixtures", "fixtures"]);
    assert!(
        output.status.success() && out(&output).ends_with("10 of 11 fixtures brought into form\n"),
        "{}",
        out(&output)
    );
    assert_ne!(fs::read_to_string(&file).unwrap(), before);
    assert!(run(folder.path(), &["--check", "--fixtures", "fixtures"]).status.success());
    // The fixtures say what they said before.
    let check = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder.path())
        .args(["check", "--spec", "openapi.yaml", "--fixtures", "fixtures"])
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", out(&check));
}

#[test]
fn what_cannot_be_read_stays_and_is_told() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("f/getBook/200-broken.yaml");
    put(&file, b"source: { kind: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1 }\nwhen: { method: GET, path: /a }\nthen: { status: 200 }\n");
    put(&folder.path().join("f/getBook/200-cut.yaml"), b"when: [\n");
    for args in [&["--fixtures", "f"][..], &["--check", "--fixtures", "f"]] {
        let output = run(folder.path(), args);
        let told = out(&output);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains("f/getBook/200-broken.yaml:1:9: ") && told.contains("f/getBook/200-cut.yaml:"), "{told}");
        assert!(!told.contains("q7Zx0pLm"), "{told}");
    }
    assert!(fs::read_to_string(&file).unwrap().starts_with("source: { kind"));
    let output = run(folder.path(), &["--fixtures", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = TempDir::new().unwrap();
    Project::bookshop().write(folder.path());
    let link = folder.path().join("fixtures/getBook/200-again.yaml");
    std::os::unix::fs::symlink("200-emma.yaml", &link).unwrap();
    assert!(run(folder.path(), &["--fixtures", "fixtures"]).status.success());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(run(folder.path(), &["--check", "--fixtures", "fixtures"]).status.success());
}
