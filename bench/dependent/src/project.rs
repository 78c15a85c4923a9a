//! The two programs, written into a folder that is gone afterwards.

use std::error::Error;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use tempfile::TempDir;

use crate::build::{cargo, timed};

/// Who makes the calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Who {
    Postproxy,
    Hand,
}

/// With which features.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Features {
    /// Those that a user gets.
    Default,
    /// None: no TLS.
    Least,
}

impl Who {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Postproxy => "postproxy",
            Self::Hand => "by hand",
        }
    }
}

impl Features {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Least => "none",
        }
    }
}

/// A program in a folder of its own.
#[derive(Debug)]
pub(crate) struct Project {
    folder: TempDir,
}

impl Project {
    /// Writes it.
    pub(crate) fn write(who: Who, features: Features, root: &Path) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("src"))?;
        let api = match who {
            Who::Postproxy => include_str!("../templates/postproxy.rs"),
            Who::Hand => include_str!("../templates/by_hand.rs"),
        };
        let write = |name: &str, text: &str| File::create(folder.path().join(name))?.write_all(text.as_bytes());
        write("Cargo.toml", &manifest(who, features, root))?;
        write("src/main.rs", include_str!("../templates/main.rs"))?;
        write("src/api.rs", api)?;
        // The versions of the workspace. Cargo takes out of it what is not needed, so that no build has to.
        fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
        timed(cargo(folder.path(), folder.path()).args(["metadata", "--format-version", "1"]))?;
        Ok(Self { folder })
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Where the crate is that is measured.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Where {
    /// The folder of postproxy: another one than this repository, to compare with what it was.
    #[arg(long, default_value_os_t = root())]
    postproxy: PathBuf,
}

impl Where {
    /// The folder, whatever folder the caller is in.
    pub(crate) fn path(&self) -> std::io::Result<PathBuf> {
        self.postproxy.canonicalize()
    }
}

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The features of reqwest are those that postproxy has.
fn manifest(who: Who, features: Features, root: &Path) -> String {
    let (default, tls) = match features {
        Features::Default => (true, "\"rustls\", "),
        Features::Least => (false, ""),
    };
    let dependencies = match who {
        Who::Postproxy => format!("postproxy = {{ path = {root:?}, default-features = {default} }}\n"),
        Who::Hand => format!(
            "reqwest = {{ version = \"0.13\", default-features = false, features = [{tls}\"http2\", \"json\", \"query\", \
             \"system-proxy\"] }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n"
        ),
    };
    format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n[profile.release]\nstrip = true\n\n[workspace]\n"
    )
}
