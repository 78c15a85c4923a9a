//! `cargo xtask diff`: what changed in the document, and whether version and changelog announce it.

use std::path::{Path, PathBuf};

use semver::Version;

use crate::diff::base::{self, Paths};
use crate::diff::report;
use crate::diff::resolve::{self, Crate};
use crate::options::{Inputs, Output};
use crate::text::{Kind, Text};
use crate::{exit, files};

/// Say what changed in the document, and whether version and changelog announce it.
///
/// Each change is breaking, additive, invisible, or unjudged, which counts as breaking. The version of the crate must
/// make the step that the gravest change asks for, counted from the last release: before 1.0 the second number for what
/// breaks and the third for additions, from 1.0 on the first and the second. What was never released needs no step. A
/// change that callers can see needs a new entry in the changelog, under `Unreleased` or the version. Exit status: 0 if
/// version and changelog are as they must be, 1 if they fall short, 2 if nothing could be compared.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    output: Output,
    /// What to compare with: a git revision, `REVISION:PATH` if the document was elsewhere then, or a file. By itself
    /// it is the last release, the highest tag `v*` from which the current commit comes.
    #[arg(long, value_name = "REVISION|FILE")]
    base: Option<String>,
    /// The released version from which the step is counted. By itself it is the last release that the base knows, by a
    /// tag `v*` or the changelog; a file knows none.
    #[arg(long, value_name = "X.Y.Z")]
    base_version: Option<Version>,
    /// The manifest that states the version of the crate.
    #[arg(long, value_name = "PATH", default_value = "Cargo.toml")]
    manifest: PathBuf,
    /// The changelog of the crate.
    #[arg(long, value_name = "PATH", default_value = "CHANGELOG.md")]
    changelog: PathBuf,
    /// Only say what changed, and hold nothing against version and changelog.
    #[arg(long)]
    report_only: bool,
    /// How to write the report.
    #[arg(long, value_enum, default_value_t)]
    format: report::Format,
}

/// Runs the comparison, and returns the exit status.
pub fn run(args: &Args) -> Result<u8, String> {
    let paths = Paths { spec: &args.inputs.spec, manifest: &args.manifest, changelog: &args.changelog };
    let document = files::document(paths.spec)?;
    let of = (!args.report_only).then(|| read(paths)).transpose()?;
    let base = base::find(args.base.as_deref(), args.base_version.as_ref(), paths)?;
    if let (Some(name), Some(_), true) = (&args.base, &of, base.is_file && args.base_version.is_none()) {
        return Err(format!(
            "`{name}` is a file and knows no version; say to which it belongs with `--base-version X.Y.Z`, or hold \
             nothing against it with `--report-only`"
        ));
    }
    let outcome = resolve::resolve(base, document, of.as_ref())?;
    let mut contents = Vec::new();
    report::write(args.format, &outcome, args.output.is_colored(), &mut contents)
        .map_err(|error| format!("the report cannot be made: {error}"))?;
    args.output.write(&contents, &report::text::summary(&outcome))?;
    Ok(if outcome.faults.is_empty() { exit::HOLDS } else { exit::FALLS_SHORT })
}

fn read(paths: Paths<'_>) -> Result<Crate, String> {
    let text = |path: &Path| base::read(path);
    let manifest = text(paths.manifest)?.ok_or_else(|| {
        format!("there is no manifest `{}`; name the crate's with `--manifest PATH`", files::shown(paths.manifest))
    })?;
    let manifest = Text::new(files::shown(paths.manifest), manifest, Kind::Document);
    Ok(Crate { manifest, changelog: (files::shown(paths.changelog), text(paths.changelog)?) })
}
