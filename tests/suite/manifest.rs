//! What the manifest says is true.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The system that this is built on. The dependencies of others may never have been downloaded.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let text = String::from_utf8(output.stdout).expect("rustc prints text");
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}

/// The `rust-version` is no lower than that of any dependency.
#[test]
fn the_rust_version_is_honest() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--all-features"])
        .args(["--filter-platform", &host()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata is JSON");
    let version = |package: &Value| {
        let text = package["rust_version"].as_str().unwrap_or("0");
        let mut numbers = text.split('.').map(|number| number.parse::<u32>().expect("a version is numbers"));
        [numbers.next().unwrap_or(0), numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)]
    };
    let packages = metadata["packages"].as_array().expect("there are packages");
    let ours = packages.iter().find(|package| package["name"] == "postproxy").map(version).expect("we are among them");
    let later: Vec<&str> = packages
        .iter()
        .filter(|package| version(package) > ours)
        .filter_map(|package| package["name"].as_str())
        .collect();
    assert!(later.is_empty(), "these ask for a later Rust than {ours:?}: {later:?}");
    assert!(ours > [0, 0, 0], "there is no rust-version");
}

/// A file that is no module of the program is a test that nobody runs.
#[test]
fn every_file_is_a_module() {
    let modules = include_str!("main.rs").lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
    let modules: BTreeSet<&str> = modules.collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let files = folder.read_dir().expect("the folder can be read").map(|entry| {
        let path = entry.expect("the folder can be read").path();
        path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
    });
    let left: Vec<String> = files.filter(|name| name != "main" && !modules.contains(name.as_str())).collect();
    assert!(left.is_empty(), "not in tests/suite/main.rs: {left:?}");
}
