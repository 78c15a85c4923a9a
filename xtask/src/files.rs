//! Reads the files that a command is given, and writes what it makes.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::source::place::{Place, Problem};
use crate::text::{Kind, Text};

/// The largest document that is read, in bytes. The largest that are published have some 12 MB.
pub const MAX_DOCUMENT: u64 = 64 << 20;

/// The largest fixture and the largest ledger that are read, in bytes.
pub const MAX_FIXTURE: u64 = 16 << 20;

/// The name of the ledger, in the folder of the fixtures.
pub const LEDGER: &str = "unproven.yaml";

/// How deep folders of fixtures may be nested.
const MAX_FOLDERS: usize = 8;

/// One file below the folder of the fixtures, or what is wrong with it.
#[derive(Debug)]
pub struct FixtureFile {
    /// Its path below the folder, with forward slashes: `<operation>/<status>-<case>.yaml`.
    pub name: String,
    /// Its path as messages show it.
    pub shown: Arc<str>,
    /// Its text.
    pub text: Result<String, Problem>,
}

/// Reads the document. What cannot be read at all is a failure to run; what is not text is a fault of the document.
pub fn document(path: &Path) -> Result<Result<Text, (Arc<str>, Problem)>, String> {
    let name = shown(path);
    let bytes = read(path, MAX_DOCUMENT)
        .map_err(|error| format!("the document `{name}` cannot be read: {error}; name another with `--spec PATH`"))?;
    Ok(match bytes {
        None => Err((name, too_large(MAX_DOCUMENT))),
        Some(bytes) => match utf8(bytes) {
            Ok(text) => Ok(Text::new(name, text, Kind::Document)),
            Err(problem) => Err((name, problem)),
        },
    })
}

/// Reads the ledger of a folder of fixtures, if it has one.
pub fn ledger(folder: &Path) -> Option<FixtureFile> {
    let path = folder.join(LEDGER);
    // A link that leads nowhere is a ledger too, one that cannot be read.
    fs::symlink_metadata(&path).ok()?;
    let root = folder.canonicalize().map_err(|error| unreadable(&error));
    let text = root.and_then(|root| below(&root, &path));
    Some(FixtureFile { name: LEDGER.to_owned(), shown: shown(&path), text })
}

/// The files below a folder of fixtures, in the order of their names. Each is read when its turn comes.
pub fn fixtures(folder: &Path) -> Result<impl Iterator<Item = FixtureFile>, String> {
    let name = shown(folder);
    let fault = |error| {
        format!("the folder of the fixtures, `{name}`, cannot be read: {error}; name another with `--fixtures DIR`")
    };
    let root = folder.canonicalize().map_err(fault)?;
    let mut files: Vec<(String, Result<PathBuf, Problem>)> = Vec::new();
    for (entry, kind) in entries(folder).map_err(fault)? {
        if kind.is_dir() {
            operation(folder, &entry, &mut files);
        } else if entry != LEDGER {
            files.push((entry, Err(misplaced())));
        }
    }
    let shown_folder = shown(folder);
    Ok(files.into_iter().map(move |(name, file)| {
        let shown = Arc::from(format!("{}/{name}", shown_folder.trim_end_matches('/')));
        FixtureFile { name, shown, text: file.and_then(|path| below(&root, &path)) }
    }))
}

/// The files of a folder, and of the folders in it: the name of an operation may hold slashes.
fn operation(folder: &Path, name: &str, files: &mut Vec<(String, Result<PathBuf, Problem>)>) {
    let group = folder.join(name);
    let entries = match entries(&group) {
        Ok(entries) => entries,
        Err(error) => return files.push((name.to_owned(), Err(unreadable(&error)))),
    };
    for (entry, kind) in entries {
        let path = format!("{name}/{entry}");
        if kind.is_dir() && path.matches('/').count() < MAX_FOLDERS {
            let before = files.len();
            operation(folder, &path, files);
            if files.len() == before {
                files.push((path, Err(misplaced())));
            }
        } else {
            let is_fixture = !kind.is_dir() && entry.ends_with(".yaml");
            files.push((path, if is_fixture { Ok(group.join(&entry)) } else { Err(misplaced()) }));
        }
    }
}

/// Returns the folder of an operation's fixtures: its operationId, in which slashes are folders. What a file system would take for
/// something else is percent-encoded.
pub fn folder_of(id: &str) -> String {
    let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let segment = |segment: &str| {
        let is_odd = |letter: char| letter.is_control() || "\\:*?\"<>|%".contains(letter);
        let hides = segment.starts_with('.') || segment.ends_with(['.', ' ', '~']) || segment.ends_with(".md");
        let letters = segment.char_indices().map(|(at, letter)| {
            let is_last = at + letter.len_utf8() == segment.len();
            let is_edge = hides && (at == 0 && letter == '.' || is_last);
            if is_odd(letter) || is_edge { encode(letter.encode_utf8(&mut [0; 4])) } else { letter.to_string() }
        });
        letters.collect::<String>()
    };
    let segments: Vec<&str> = id.split('/').collect();
    // A slash that separates nothing is not part of a path.
    if segments.iter().any(|segment| segment.is_empty()) || segments.len() > MAX_FOLDERS {
        return segments.into_iter().map(segment).collect::<Vec<_>>().join("%2F");
    }
    segments.into_iter().map(segment).collect::<Vec<_>>().join("/")
}

/// What a folder holds, by name; what editors and systems hide there, and notes, aside.
fn entries(folder: &Path) -> io::Result<Vec<(String, fs::FileType)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && !name.ends_with('~') && !name.ends_with(".md") {
            entries.push((name, entry.file_type()?));
        }
    }
    entries.sort_by(|left, right| left.0.cmp(&right.0));
    Ok(entries)
}

/// Reads a file that must stand below a folder, whose path has no links, wherever a link at its own place leads.
fn below(root: &Path, path: &Path) -> Result<String, Problem> {
    let real = path.canonicalize().map_err(|error| unreadable(&error))?;
    if !real.starts_with(root) {
        let what = "this is a link that leads out of the folder of the fixtures";
        return Err(Problem::new(Place::START, what, "copy the file to this place"));
    }
    // A pipe would keep its reader waiting.
    if !real.is_file() {
        return Err(Problem::new(Place::START, "this is not a regular file", "put a file in its place, or remove it"));
    }
    let bytes = read(&real, MAX_FIXTURE).map_err(|error| unreadable(&error))?;
    utf8(bytes.ok_or_else(|| too_large(MAX_FIXTURE))?)
}

/// The bytes of a file; none if there are more than `limit` of them.
fn read(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

fn utf8(bytes: Vec<u8>) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').next_back().unwrap_or_default();
        let place = Place {
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count() as u64,
            column: 1 + String::from_utf8_lossy(line).chars().count() as u64,
        };
        Problem::new(place, "this byte is not UTF-8", "save the file as UTF-8")
    })
}

fn unreadable(error: &io::Error) -> Problem {
    Problem::new(Place::START, format!("this cannot be read: {error}"), "see to it that it can, or remove it")
}

fn too_large(limit: u64) -> Problem {
    let what = format!("this is larger than {} MiB, and is not read", limit >> 20);
    Problem::new(Place::START, what, "split it, or cut it down to what it proves")
}

fn misplaced() -> Problem {
    let what = "this is not the place or the name of a fixture, so nothing reads it";
    Problem::new(Place::START, what, "call it `<operationId>/<status>-<case>.yaml`, or remove it")
}

/// A path as messages show it, the same on every system.
pub fn shown(path: &Path) -> Arc<str> {
    Arc::from(path.to_string_lossy().replace('\\', "/"))
}

/// Writes a file whole or not at all: aside first, then into its place.
pub fn write(path: &Path, contents: &[u8]) -> Result<(), String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let attempt = || -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(contents)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    attempt().map_err(|error| format!("`{}` cannot be written: {error}", shown(path)))
}
