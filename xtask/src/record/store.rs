//! The folder of the fixtures: which exchanges it holds, and a place for one that it does not.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{self, FixtureFile};
use crate::judge;
use crate::progress::Progress;
use crate::source::fixture::{self, Fixture};

/// The fixtures of a folder.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// The folder without links, below which everything stands.
    root: PathBuf,
    /// The names of exchanges that the folder holds.
    known: HashMap<u128, String>,
    names: HashSet<String>,
    /// What was written in this session.
    written: Vec<(String, Fixture)>,
}

impl Store {
    /// Reads a folder, and sees that it can be written into.
    pub fn open(folder: &Path) -> Result<Self, String> {
        let (mut known, mut names) = (HashMap::new(), HashSet::new());
        let progress = Progress::new();
        for FixtureFile { name, text, .. } in files::fixtures(folder)? {
            progress.tell(names.len());
            let fixture = text.ok().and_then(|text| fixture::parse(&text).ok());
            if let Some(fixture) = fixture {
                known.entry(judge::likeness(&fixture)).or_insert_with(|| name.clone());
            }
            names.insert(name.to_ascii_lowercase());
        }
        drop(progress);
        let unwritable = |error| {
            let name = files::shown(folder);
            format!(
                "the folder of the fixtures, `{name}`, cannot be written into: {error}; name another with `--fixtures DIR`"
            )
        };
        let root = folder.canonicalize().map_err(unwritable)?;
        tempfile::NamedTempFile::new_in(&root).map_err(unwritable)?;
        Ok(Self { folder: folder.to_owned(), root, known, names, written: Vec::new() })
    }

    /// How many files the folder holds.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether the folder holds no file.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The path of the fixture that holds an exchange, as messages show it.
    pub fn find(&self, fixture: &Fixture) -> Option<String> {
        self.known.get(&judge::likeness(fixture)).map(|name| self.shown(name))
    }

    /// A name that no file has.
    pub fn free(&self, operation: &str, status: u16, case: &str) -> String {
        let name = |end: &str| format!("{operation}/{status}-{case}{end}.yaml");
        let numbered = (2..).map(|number| name(&format!("-{number}")));
        let mut names = std::iter::once(name("")).chain(numbered);
        // A file that was put there since is no less there.
        let is_free =
            |name: &String| !self.names.contains(&name.to_ascii_lowercase()) && !self.folder.join(name).exists();
        names.find(is_free).unwrap_or_else(|| name(""))
    }

    /// Writes a fixture, and returns its path as messages show it.
    pub fn write(&mut self, name: String, fixture: &Fixture, text: &str) -> Result<String, String> {
        let path = self.folder.join(&name);
        let shown = self.shown(&name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .map_err(|error| format!("`{}` cannot be made: {error}", files::shown(parent)))?;
            let real = parent.canonicalize().map_err(|error| format!("`{shown}` cannot be written: {error}"))?;
            if !real.starts_with(&self.root) {
                return Err(format!(
                    "`{}` leads out of the folder of the fixtures; remove the link",
                    files::shown(parent)
                ));
            }
        }
        files::write(&path, text.as_bytes())?;
        self.known.insert(judge::likeness(fixture), name.clone());
        self.names.insert(name.to_ascii_lowercase());
        self.written.push((name, fixture.clone()));
        Ok(shown)
    }

    /// Removes fixtures that were written in this session; returns their paths as messages show them.
    pub fn remove(&mut self, mut is_to_go: impl FnMut(&Fixture) -> bool) -> Result<Vec<String>, String> {
        let (gone, kept): (Vec<_>, Vec<_>) = self.written.drain(..).partition(|(_, fixture)| is_to_go(fixture));
        self.written = kept;
        let mut removed = Vec::new();
        for (name, fixture) in gone {
            let shown = self.shown(&name);
            match fs::remove_file(self.folder.join(&name)) {
                // The program that moved it meanwhile knows of it.
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(format!("`{shown}` holds a secret, and cannot be removed: {error}"));
                }
                _ => removed.push(shown),
            }
            self.known.remove(&judge::likeness(&fixture));
            self.names.remove(&name.to_ascii_lowercase());
        }
        Ok(removed)
    }

    fn shown(&self, name: &str) -> String {
        format!("{}/{name}", files::shown(&self.folder).trim_end_matches('/'))
    }
}

/// Whether an operation's name can be that of a folder, on every system, and of no other.
pub fn is_folder_name(name: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    !name.is_empty() && name.len() <= 128 && !name.starts_with('.') && !name.ends_with('.') && name.chars().all(plain)
}
