//! What the document is compared with: a revision, the last release, a file, or nothing.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use semver::Version;

use super::changelog::{self, Section};
use super::git::{Blob, Git};
use super::manifest;
use crate::files;
use crate::source::place::{Place, Problem};
use crate::text::{Kind, Text};

/// The largest manifest and the largest changelog that are read, in bytes.
const MAX_FILE: u64 = 16 << 20;

/// The highest version that a package has before anything of it is released, as `cargo new` makes it.
const FIRST: Version = Version::new(0, 1, 0);

/// What the document is compared with.
#[derive(Debug)]
pub struct Base {
    /// How reports call it.
    pub title: String,
    /// The document; none if there was none yet.
    pub document: Option<Result<Text, (Arc<str>, Problem)>>,
    /// The version that people have; none if nothing was ever released.
    pub released: Option<Version>,
    /// The version that the manifest had, released or not.
    pub stated: Option<Version>,
    /// What the changelog said.
    pub changelog: Vec<Section>,
    /// Whether it is a file, which knows nothing of versions.
    pub is_file: bool,
}

/// Where things stand.
#[derive(Clone, Copy, Debug)]
pub struct Paths<'p> {
    /// The document.
    pub spec: &'p Path,
    /// The manifest of the package.
    pub manifest: &'p Path,
    /// Its changelog.
    pub changelog: &'p Path,
}

/// Finds what `--base` names; without it, the last release.
pub fn find(base: Option<&str>, version: Option<&Version>, paths: Paths<'_>) -> Result<Base, String> {
    let git = Git::around(folder(paths.spec));
    let Some(base) = base else { return last_release(&git, version, paths) };
    let is_file = Path::new(base).is_file();
    let revision = match git.commit(base) {
        // A file can be read without git.
        Err(_) if is_file => None,
        found => found?,
    };
    match (is_file, revision) {
        (true, Some(_)) => Err(format!(
            "`{base}` is a file and a revision; write `./{base}` for the file, or `refs/heads/{base}` or \
             `refs/tags/{base}` for the revision"
        )),
        (true, None) => file(base, version),
        (false, Some(commit)) => at_revision(&git, base, &commit, None, version, paths),
        (false, None) => {
            let parts = base.split_once(':').filter(|(revision, path)| !revision.is_empty() && !path.is_empty());
            if let Some((revision, path)) = parts
                && let Some(commit) = git.commit(revision)?
            {
                return at_revision(&git, revision, &commit, Some(path), version, paths);
            }
            let revision = parts.map_or(base, |(revision, _)| revision);
            Err(match git.is_repository()? {
                true => format!(
                    "`{base}` cannot be compared with: there is no such file, and no revision `{revision}` here; \
                     correct the name, or fetch what it names (a shallow clone has one commit only)"
                ),
                false => format!(
                    "`{base}` cannot be compared with: there is no such file, and `{}` is in no git repository; \
                     correct the name, or run this in the repository",
                    files::shown(paths.spec)
                ),
            })
        }
    }
}

/// The release with the highest version from which the current commit comes.
fn last_release(git: &Git, version: Option<&Version>, paths: Paths<'_>) -> Result<Base, String> {
    if !git.is_repository()? {
        return Err(format!(
            "there is nothing to compare `{}` with, for it is in no git repository; give a file as \
             `--base FILE --base-version X.Y.Z`",
            files::shown(paths.spec)
        ));
    }
    let head = git.commit("HEAD")?;
    let tags = head.as_ref().map(|commit| git.version_tags(commit)).transpose()?.unwrap_or_default();
    let last = tags.iter().filter_map(|tag| Some((tag_version(tag)?, tag))).max();
    if let Some((_, tag)) = last {
        let name = format!("refs/tags/{tag}");
        let commit =
            git.commit(&name)?.ok_or_else(|| format!("the tag `{tag}` leads to no commit; correct the tag"))?;
        return at_revision(git, tag, &commit, None, version, paths);
    }
    // That there is no tag may as well mean that none was fetched.
    let sections = read(paths.changelog)?.map(|text| changelog::sections(&text)).unwrap_or_default();
    if let Some(released) = changelog::released(&sections).max().or(version) {
        return Err(format!(
            "{released} was released, and no tag `v*` leads to it; fetch the tags, or name what to compare with as \
             `--base REVISION`"
        ));
    }
    let title = "nothing, for nothing was released yet (no tag `v*`)".to_owned();
    Ok(Base { title, document: None, released: None, stated: None, changelog: Vec::new(), is_file: false })
}

fn at_revision(
    git: &Git,
    revision: &str,
    commit: &str,
    path: Option<&str>,
    version: Option<&Version>,
    paths: Paths<'_>,
) -> Result<Base, String> {
    let beside = |path: &Path| Ok::<_, String>((Git::around(folder(path)), format!("./{}", file_name(path)?)));
    let read = |path: &Path| {
        let (git, name) = beside(path)?;
        let title: Arc<str> = Arc::from(format!("{revision}:{}", files::shown(path)));
        Ok::<_, String>(text(git.file(commit, &name, MAX_FILE)?, title, MAX_FILE))
    };
    let plain = |text: Result<Text, (Arc<str>, Problem)>| text.map_err(|(file, problem)| problem.in_file(&file));
    let stated = match read(paths.manifest)? {
        None => None,
        Some(text) => {
            let text = plain(text)?;
            Some(manifest::version(&text).map_err(|problem| problem.in_file(&text.file))?.version)
        }
    };
    let changelog = match read(paths.changelog)? {
        None => Vec::new(),
        Some(text) => changelog::sections(&plain(text)?.text),
    };
    let tags = git.version_tags(commit)?;
    let last = tags.iter().filter_map(|tag| tag_version(tag)).chain(changelog::released(&changelog).cloned()).max();
    // A version beyond the first one was probably not reached without a release.
    let last = last.or_else(|| stated.clone().filter(|version| *version > FIRST));
    let released = version.cloned().or(last);
    let name = match path {
        Some(path) => path.to_owned(),
        None => format!("./{}", file_name(paths.spec)?),
    };
    let shown = path.map_or_else(|| files::shown(paths.spec), Arc::from);
    let title: Arc<str> = Arc::from(format!("{revision}:{shown}"));
    let document = text(git.file(commit, &name, files::MAX_DOCUMENT)?, title, files::MAX_DOCUMENT);
    if document.is_none() && (released.is_some() || path.is_some()) {
        return Err(format!(
            "there is no `{shown}` at `{revision}`; if it had another name or place there, give it as \
             `--base {revision}:PATH`"
        ));
    }
    Ok(Base { title: format!("`{revision}`"), document, released, stated, changelog, is_file: false })
}

fn file(base: &str, version: Option<&Version>) -> Result<Base, String> {
    let path = Path::new(base);
    let bytes = bytes(path, files::MAX_DOCUMENT)
        .map_err(|error| format!("`{base}` cannot be read: {error}; name another document with `--base`"))?;
    let blob = bytes.map_or(Blob::TooLarge, Blob::File);
    let document = text(blob, files::shown(path), files::MAX_DOCUMENT);
    Ok(Base {
        title: format!("`{base}`"),
        document,
        released: version.cloned(),
        stated: version.cloned(),
        changelog: Vec::new(),
        is_file: true,
    })
}

/// The version of a tag such as `v0.1.0`.
fn tag_version(tag: &str) -> Option<Version> {
    Version::parse(tag.strip_prefix('v')?).ok()
}

/// Reads a file as text, if there is one.
pub fn read(path: &Path) -> Result<Option<String>, String> {
    let name = files::shown(path);
    match bytes(path, MAX_FILE) {
        Ok(Some(bytes)) => {
            String::from_utf8(bytes).map(Some).map_err(|_| format!("`{name}` is not UTF-8; save it as UTF-8"))
        }
        Ok(None) => Err(format!("`{name}` is larger than {} MiB, and is not read; cut it down", MAX_FILE >> 20)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("`{name}` cannot be read: {error}; see to it that it can")),
    }
}

/// The bytes of a file; none if there are more than `limit` of them.
fn bytes(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// What was read, as text, or what is wrong with it.
fn text(blob: Blob, name: Arc<str>, limit: u64) -> Option<Result<Text, (Arc<str>, Problem)>> {
    let problem = |what: String, remedy: &str| Problem::new(Place::START, what, remedy);
    match blob {
        Blob::Missing => None,
        Blob::TooLarge => {
            let what = format!("this is larger than {} MiB, and is not read", limit >> 20);
            Some(Err((name, problem(what, "compare with another revision"))))
        }
        Blob::File(bytes) => Some(match String::from_utf8(bytes) {
            Ok(text) => Ok(Text::new(name, text, Kind::Document)),
            Err(_) => Err((name, problem("this is not UTF-8".to_owned(), "compare with another revision"))),
        }),
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

fn file_name(path: &Path) -> Result<&str, String> {
    path.file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| format!("`{}` is no path of a file", files::shown(path)))
}
