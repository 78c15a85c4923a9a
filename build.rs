//! Generates the client from `openapi.yaml` into `src/generated`, in a checkout of the repository.
//!
//! It runs again when the document changes, under the feature `mock` also when a fixture does, and not otherwise. What
//! is wrong with either stops the build with `FILE:LINE:COLUMN: what; how to mend it`. What was generated is committed
//! and published, so whoever depends on the crate builds no generator, nor meets another version of it than was tried.

#[path = "build/digest.rs"]
mod digest;
#[cfg(postproxy_generate)]
#[path = "build/script.rs"]
mod script;

const DOCUMENT: &str = "openapi.yaml";
const FOLDER: &str = "src/generated";
/// The file whose first line says from which document all of them were generated.
const MARK: &str = "src/generated/mod.rs";

fn main() {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    #[cfg(postproxy_generate)]
    // cargo fails the build for each line, and says nothing of its own about backtraces as it does for an exit code.
    for fault in script::run().err().into_iter().flatten() {
        println!("cargo::error={fault}");
    }
    #[cfg(not(postproxy_generate))]
    if is_stale() {
        println!(
            "cargo::warning={DOCUMENT}:1:1: {FOLDER} was generated from another document, and this build generates \
             nothing; run `cargo build` in the folder of this file, without RUSTFLAGS in the environment"
        );
    }
}

/// Whether what was generated last was of another document.
#[cfg(not(postproxy_generate))]
fn is_stale() -> bool {
    let (document, client) = (std::fs::read_to_string(DOCUMENT), std::fs::read_to_string(MARK));
    let (Ok(document), Ok(client)) = (document, client) else { return false };
    !client.lines().next().unwrap_or_default().ends_with(&digest::source(DOCUMENT, &document))
}
