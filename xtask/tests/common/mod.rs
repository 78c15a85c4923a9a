//! Small projects in memory, and what the check says of them.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use xtask::check::resolve::{Outcome, resolve};
use xtask::cli::STACK;
use xtask::files::FixtureFile;
use xtask::finding::{Code, Finding};
use xtask::text::{Kind, Text};

/// The name of the document in a project.
pub const SPEC: &str = "openapi.yaml";

/// A document, its fixtures and its ledger, by their names. The fixtures stand in `fixtures/`.
#[derive(Clone, Debug)]
pub struct Project {
    pub files: BTreeMap<String, String>,
}

/// A change of a project.
#[derive(Clone, Copy, Debug)]
pub enum Edit {
    /// In a file, the first place of one text becomes another.
    Replace(&'static str, &'static str, &'static str),
    /// A new file, or all of an old one.
    Put(&'static str, &'static str),
    /// A file goes.
    Remove(&'static str),
    /// A file becomes another, as it is but for a text in it.
    Copy(&'static str, &'static str, &'static str, &'static str),
}

impl Project {
    /// The project of another API: a bookshop. It holds.
    pub fn bookshop() -> Self {
        Self::read(&data("other_api"))
    }

    /// The project of a studio: forms, files, texts, headers and callbacks. It holds.
    pub fn studio() -> Self {
        Self::read(&data("studio"))
    }

    /// A project of one document and some fixtures.
    pub fn of(spec: &str, fixtures: &[(&str, &str)]) -> Self {
        let mut files = BTreeMap::from([(SPEC.to_owned(), spec.to_owned())]);
        files.extend(fixtures.iter().map(|(name, text)| (format!("fixtures/{name}"), (*text).to_owned())));
        Self { files }
    }

    fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut open = vec![root.to_owned()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                    files.insert(name, fs::read_to_string(&path).unwrap());
                }
            }
        }
        Self { files }
    }

    /// The project with some changes. A change that changes nothing is a mistake of the test.
    pub fn with(&self, edits: &[Edit]) -> Self {
        let mut files = self.files.clone();
        for edit in edits {
            match *edit {
                Edit::Replace(name, from, to) => {
                    let text = files.get_mut(name).unwrap_or_else(|| panic!("no file {name}"));
                    assert!(text.contains(from), "{name} does not hold {from:?}");
                    *text = text.replacen(from, to, 1);
                }
                Edit::Put(name, text) => {
                    files.insert(name.to_owned(), text.to_owned());
                }
                Edit::Remove(name) => {
                    files.remove(name).unwrap_or_else(|| panic!("no file {name}"));
                }
                Edit::Copy(name, new, from, to) => {
                    let text = &files[name];
                    assert!(text.contains(from), "{name} does not hold {from:?}");
                    let text = text.replacen(from, to, 1);
                    files.insert(new.to_owned(), text);
                }
            }
        }
        Self { files }
    }

    /// What the check says, with as much stack as the command has.
    pub fn check(&self) -> Outcome {
        thread::scope(|scope| {
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, || self.resolve()).unwrap().join().unwrap()
        })
    }

    fn resolve(&self) -> Outcome {
        let spec = Text::new(Arc::from(SPEC), self.files[SPEC].clone(), Kind::Document);
        let fixture = |(name, text): (&String, &String)| {
            let name = name.strip_prefix("fixtures/")?.to_owned();
            Some(FixtureFile { shown: Arc::from(format!("fixtures/{name}")), name, text: Ok(text.clone()) })
        };
        let (ledger, fixtures): (Vec<_>, Vec<_>) =
            self.files.iter().filter_map(fixture).partition(|file| file.name == "unproven.yaml");
        resolve(Ok(spec), fixtures.into_iter(), ledger.into_iter().next(), &mut |_| {})
    }

    /// Writes the project into a folder.
    pub fn write(&self, root: &Path) {
        for (name, text) in &self.files {
            put(&root.join(name), text.as_bytes());
        }
    }
}

/// Writes a file, and the folders above it.
pub fn put(path: &Path, contents: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    xtask::files::write(path, contents).unwrap();
}

/// The findings of one kind.
pub fn of_code(outcome: &Outcome, code: Code) -> Vec<&Finding> {
    outcome.findings.iter().filter(|finding| finding.code == code).collect()
}

/// Every finding on a line of its own, for a message.
pub fn listed(outcome: &Outcome) -> String {
    let line =
        |finding: &Finding| format!("{}:{} {}: {}", finding.at.file, finding.at.place, finding.code, finding.what);
    outcome.findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A file of the tests' data.
pub fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// Holds a text against a golden file, or makes it that file where UPDATE_GOLDEN=1 says so.
pub fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        put(&path, text.as_bytes());
        return;
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        wanted == text,
        "{name} is not as it was. If it is as it should be, run the test again with UPDATE_GOLDEN=1.\n\
         --- wanted\n{wanted}\n--- found\n{text}"
    );
}
