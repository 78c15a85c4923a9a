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
    /// By hand on reqwest and serde, with the TLS that postproxy has by default.
    Hand,
    /// By hand with the TLS that reqwest has by default: rustls with aws-lc.
    HandAwsLc,
    Postproxy,
    /// A client of another service, as are the next two.
    Fopost,
    Omnisocials,
    Zernio,
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
            Self::Hand => "by hand",
            Self::HandAwsLc => "by hand, aws-lc",
            Self::Postproxy => "postproxy",
            Self::Fopost => "fopost",
            Self::Omnisocials => "omnisocials",
            Self::Zernio => "zernio",
        }
    }

    /// Whether it is a client of another service, which comes from crates.io.
    pub(crate) fn is_peer(self) -> bool {
        matches!(self, Self::Fopost | Self::Omnisocials | Self::Zernio)
    }

    /// Its sources: `main.rs` and, if the calls are in a file of their own, `api.rs`.
    fn sources(self) -> (&'static str, Option<&'static str>) {
        const MAIN: &str = include_str!("../templates/main.rs");
        match self {
            Self::Hand => {
                (MAIN, Some(concat!(include_str!("../templates/by_hand.rs"), include_str!("../templates/ring.rs"))))
            }
            Self::HandAwsLc => (
                MAIN,
                Some(concat!(include_str!("../templates/by_hand.rs"), include_str!("../templates/default_tls.rs"))),
            ),
            Self::Postproxy => (MAIN, Some(include_str!("../templates/postproxy.rs"))),
            Self::Fopost => (include_str!("../templates/peers/fopost.rs"), None),
            Self::Omnisocials => (include_str!("../templates/peers/omnisocials.rs"), None),
            Self::Zernio => (include_str!("../templates/peers/zernio.rs"), None),
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
        let (main, api) = who.sources();
        let write = |name: &str, text: &str| File::create(folder.path().join(name))?.write_all(text.as_bytes());
        write("Cargo.toml", &manifest(who, features, root))?;
        write("src/main.rs", main)?;
        if let Some(api) = api {
            write("src/api.rs", api)?;
        }
        // The versions of the workspace. Cargo takes out of it what is not needed, so that no build has to.
        fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
        let mut metadata = cargo(folder.path(), folder.path());
        // What is not on the disk is downloaded now and not in the build that is measured.
        metadata.env("CARGO_NET_OFFLINE", "false");
        timed(metadata.args(["metadata", "--format-version", "1"]))?;
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

/// Returns the manifest of the program. The features of reqwest are those that postproxy has.
fn manifest(who: Who, features: Features, root: &Path) -> String {
    const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
    let tls = features == Features::Default;
    let reqwest = |tls: &str| {
        format!(
            "reqwest = {{ version = \"0.13\", default-features = false, features = [{tls}\"http2\", \"json\", \"query\", \
             \"socks\", \"system-proxy\"] }}\n{SERDE}"
        )
    };
    let dependencies = match who {
        Who::Postproxy => format!("postproxy = {{ path = {root:?}, default-features = {tls} }}\n"),
        Who::Hand if tls => format!(
            "{}rustls = {{ version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }}\n\
             rustls-platform-verifier = \"0.7\"\n",
            reqwest("\"rustls-no-provider\", ")
        ),
        Who::HandAwsLc if tls => reqwest("\"rustls\", "),
        Who::Hand | Who::HandAwsLc => reqwest(""),
        Who::Fopost => "fopost = \"=0.3.0\"\n".to_owned(),
        Who::Omnisocials => "omnisocials = \"=0.14.0\"\n".to_owned(),
        Who::Zernio => "zernio = \"=0.0.1308\"\n".to_owned(),
    };
    // Without TLS, the program by hand must not name it.
    let tls = if tls { "default = [\"tls\"]\n" } else { "" };
    format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\n{tls}tls = []\n\n\
         [dependencies]\n{dependencies}tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n"
    )
}
