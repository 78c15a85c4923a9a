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

/// Returns the files and folders that are no module of their folder: tests that nobody runs. `main` has the modules.
fn left_out(main: &str, files: impl IntoIterator<Item = String>) -> Vec<String> {
    let modules = main.lines().filter_map(|line| {
        let line = line.trim_start_matches("pub(crate) ");
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    let modules: BTreeSet<&str> = modules.chain(["main", "mod"]).collect();
    files.into_iter().filter(|name| !modules.contains(name.as_str())).collect()
}

/// The same of a folder, and of those in it.
fn left_out_below(folder: &Path) -> Vec<String> {
    let main = ["main.rs", "mod.rs"].iter().find_map(|name| std::fs::read_to_string(folder.join(name)).ok());
    let main = main.expect("the folder has modules");
    let entries = folder.read_dir().expect("the folder can be read");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.retain(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "rs"));
    let names = paths.iter().map(|path| path.file_stem().expect("it has a name").to_string_lossy().into_owned());
    let left = left_out(&main, names).into_iter().map(|name| folder.join(name).display().to_string());
    left.chain(paths.iter().filter(|path| path.is_dir()).flat_map(|path| left_out_below(path))).collect()
}

#[test]
fn every_file_is_a_module() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["tests/suite", "xtask/tests/suite"] {
        assert_eq!(left_out_below(&root.join(folder)), [] as [&str; 0]);
    }
    // One that is left out is noticed.
    let files = ["main", "retries", "forgotten"].map(str::to_owned);
    assert_eq!(left_out("#[path = \"x\"]\nmod retries;\n", files), ["forgotten"]);
}
