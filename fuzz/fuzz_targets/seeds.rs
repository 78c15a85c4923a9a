//! Writes the seeds of every target and the dictionary into the folder `POSTPROXY_FUZZ_SEEDS`. It is a target itself,
//! for what is instrumented links with libFuzzer alone; `-runs=0` ends it when it has begun.
#![no_main]

use std::path::{Path, PathBuf};
use std::{env, fs};

use postproxy_fuzz::{TARGETS, seeds};

libfuzzer_sys::fuzz_target!(init: write_all().expect("the seeds can be written"), |_data: &[u8]| {});

fn write_all() -> Result<(), String> {
    let folder: PathBuf = env::var_os("POSTPROXY_FUZZ_SEEDS").ok_or("POSTPROXY_FUZZ_SEEDS names no folder")?.into();
    write(&folder.join("dictionary"), seeds::dictionary().as_bytes())?;
    for (target, _) in TARGETS {
        for (number, seed) in seeds::seeds(target).iter().enumerate() {
            write(&folder.join(target).join(format!("seed-{number:03}")), seed)?;
        }
    }
    Ok(())
}

fn write(path: &Path, contents: &[u8]) -> Result<(), String> {
    let folder = path.parent().ok_or("a file is in a folder")?;
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    xtask::files::write(path, contents)
}
