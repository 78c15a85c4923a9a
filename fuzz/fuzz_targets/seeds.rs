//! Writes the seeds of every target and the dictionary into the folder `POSTPROXY_FUZZ_SEEDS`. It is a target itself,
//! for what is instrumented links with libFuzzer alone; `-runs=0` ends it when it has begun.
#![no_main]

use std::path::{Path, PathBuf};
use std::{env, fs};

use check::{diff, ledger, project};
use postproxy_fuzz::seeds;

#[allow(dead_code, reason = "their seeds alone are wanted")]
#[path = "../src/check.rs"]
mod check;

libfuzzer_sys::fuzz_target!(init: write_all().expect("the seeds can be written"), |_data: &[u8]| {});

fn write_all() -> Result<(), String> {
    let folder: PathBuf = env::var_os("POSTPROXY_FUZZ_SEEDS").ok_or("POSTPROXY_FUZZ_SEEDS names no folder")?.into();
    write(&folder.join("dictionary"), seeds::words().iter().map(|word| entry(word)).collect::<String>().as_bytes())?;
    // `fuzz/run` names the targets, by a folder for each.
    for target in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let name = target.file_name();
        let seeds = match name.to_str().unwrap_or_default() {
            "diff" => diff::seeds(),
            "ledger" => ledger::seeds(),
            "project" => project::seeds(),
            name => seeds::of(name),
        };
        for (number, seed) in seeds.iter().enumerate() {
            write(&target.path().join(format!("seed-{number:03}")), seed)?;
        }
    }
    Ok(())
}

/// A word as libFuzzer's dictionaries write it.
fn entry(word: &str) -> String {
    let escaped = word.bytes().map(|byte| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(byte)),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\x{byte:02x}"),
    });
    format!("\"{}\"\n", escaped.collect::<String>())
}

fn write(path: &Path, contents: &[u8]) -> Result<(), String> {
    let folder = path.parent().ok_or("a file is in a folder")?;
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    xtask::files::write(path, contents)
}
