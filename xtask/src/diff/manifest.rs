//! The version of the crate, as its `Cargo.toml` has it.

use semver::Version;
use serde::Deserialize;
use toml::Spanned;

use crate::source::place::{Place, Problem};
use crate::text::Text;

/// The version in a manifest, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The version.
    pub version: Version,
    /// Where it stands.
    pub place: Place,
}

#[derive(Deserialize)]
struct Manifest {
    package: Option<Package>,
    workspace: Option<Workspace>,
}

#[derive(Deserialize)]
struct Package {
    version: Option<Spanned<Value>>,
}

#[derive(Deserialize)]
struct Workspace {
    package: Option<WorkspacePackage>,
}

#[derive(Deserialize)]
struct WorkspacePackage {
    version: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Own(String),
    Inherited {
        #[allow(dead_code, reason = "it says `true`")]
        workspace: bool,
    },
}

/// Reads the version of the package of a manifest.
pub fn version(text: &Text) -> Result<Stated, Problem> {
    let manifest: Manifest = toml::from_str(&text.text).map_err(|error| {
        let place = error.span().map_or(Place::START, |span| text.place(span.start));
        let what = format!("this is not a manifest of Cargo: {}", error.message());
        Problem::new(place, what, "mend it, or name another with `--manifest PATH`")
    })?;
    let missing = |place| {
        let what = "this manifest states no version of a package";
        Problem::new(place, what, "name the manifest that does with `--manifest PATH`")
    };
    let package = manifest.package.ok_or_else(|| missing(Place::START))?;
    let stated = package.version.ok_or_else(|| missing(Place::START))?;
    let (start, version) = (stated.span().start, stated.into_inner());
    let (start, version) = match version {
        Value::Own(version) => (start, version),
        Value::Inherited { .. } => {
            let shared = manifest.workspace.and_then(|workspace| workspace.package?.version);
            let shared = shared.ok_or_else(|| missing(text.place(start)))?;
            (shared.span().start, shared.into_inner())
        }
    };
    let place = text.place(start);
    let version = Version::parse(&version).map_err(|error| {
        let what = format!("`{version}` is not a version: {error}");
        Problem::new(place, what, "write it as three numbers, such as 0.1.0")
    })?;
    Ok(Stated { version, place })
}
