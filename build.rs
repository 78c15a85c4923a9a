//! Generates the client from `openapi.yaml` into `src/generated`, in a checkout of the repository or with the feature
//! `generate`.
//!
//! It runs again when the document changes, under the feature `mock` also when a fixture does, and not otherwise. What
//! is wrong with either stops the build with `FILE:LINE:COLUMN: what; how to mend it`. The generated code is committed
//! and published, so a program that depends on the crate builds no generator.

#[path = "build/digest.rs"]
mod digest;
#[cfg(any(postproxy_generate, feature = "generate"))]
#[path = "build/script.rs"]
mod script;

const DOCUMENT: &str = "openapi.yaml";
const FOLDER: &str = "src/generated";
/// The file whose first line says from which document all of them were generated.
const MARK: &str = "src/generated/mod.rs";

fn main() {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    #[cfg(any(postproxy_generate, feature = "generate"))]
    // cargo fails the build for each line, and says nothing of its own about backtraces as it does for an exit code.
    for fault in script::run().err().into_iter().flatten() {
        println!("cargo::error={fault}");
    }
    #[cfg(not(any(postproxy_generate, feature = "generate")))]
    if is_stale() {
        println!(
            "cargo::warning={DOCUMENT}:1:1: {FOLDER} was generated from another document, and this build generates \
             nothing, because {}; build with `--features generate`",
            cause()
        );
    }
}

/// Returns whether the generated code is of another document.
#[cfg(not(any(postproxy_generate, feature = "generate")))]
fn is_stale() -> bool {
    let (document, client) = (std::fs::read_to_string(DOCUMENT), std::fs::read_to_string(MARK));
    let (Ok(document), Ok(client)) = (document, client) else { return false };
    !client.lines().next().unwrap_or_default().ends_with(&digest::source(DOCUMENT, &document))
}

/// Returns why `--cfg postproxy_generate`, which `.cargo/config.toml` sets, is not there.
#[cfg(not(any(postproxy_generate, feature = "generate")))]
fn cause() -> String {
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default().replace('\u{1f}', " ");
    if flags.is_empty() {
        return "cargo runs outside of the folder of this file, or RUSTFLAGS is empty and hides the flags of its \
                .cargo/config.toml"
            .to_owned();
    }
    format!(
        "other flags (`{flags}`), of RUSTFLAGS or of a cargo configuration such as ~/.cargo/config.toml, hide those of its \
         .cargo/config.toml"
    )
}
