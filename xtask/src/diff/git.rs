//! Asks git, as a command with arguments and never through a shell.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A repository, by a folder in it.
#[derive(Clone, Debug)]
pub(super) struct Git {
    folder: PathBuf,
}

/// What git has under a name.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Blob {
    /// A file, and what it holds.
    File(Vec<u8>),
    /// A file that is larger than was asked for.
    TooLarge,
    /// Nothing.
    Missing,
}

impl Git {
    /// The repository around a folder.
    pub(super) fn around(folder: &Path) -> Self {
        let is_here = folder.as_os_str().is_empty();
        Self { folder: if is_here { PathBuf::from(".") } else { folder.to_owned() } }
    }

    fn run(&self, arguments: &[&str]) -> Result<Output, String> {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.folder)
            .args(arguments)
            // It answers from what is here, in one language, and asks nobody.
            .env("GIT_LITERAL_PATHSPECS", "1")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        command.output().map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                "git is not installed, and a revision cannot be read without it; install it, or give a file as \
                 `--base FILE --base-version X.Y.Z`"
                    .to_owned()
            }
            _ => format!("git cannot be run: {error}"),
        })
    }

    /// Returns whether the folder is in a repository at all. A repository that git refuses to read is an error, with git's
    /// own reason.
    pub(super) fn is_repository(&self) -> Result<bool, String> {
        let output = self.run(&["rev-parse", "--git-dir"])?;
        if !output.status.success() && !complaint(&output).starts_with("not a git repository") {
            return Err(format!("git cannot read the repository: {}", complaint(&output)));
        }
        Ok(output.status.success())
    }

    /// The commit of a revision, if there is such a revision.
    pub(super) fn commit(&self, revision: &str) -> Result<Option<String>, String> {
        let output =
            self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
        let commit = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !commit.is_empty()).then_some(commit))
    }

    /// The version tags (`v*`) of commits from which a commit comes.
    pub(super) fn version_tags(&self, commit: &str) -> Result<Vec<String>, String> {
        let merged = format!("--merged={commit}");
        let output = self.run(&["for-each-ref", &merged, "--format=%(refname:strip=2)", "refs/tags/v*"])?;
        if !output.status.success() {
            return Err(format!("git cannot list the tags: {}", complaint(&output)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    }

    /// A file of a commit: by its path from this folder, which begins with `./`, or from the top of the repository.
    pub(super) fn file(&self, commit: &str, path: &str, limit: u64) -> Result<Blob, String> {
        let name = format!("{commit}:{path}");
        let output = self.run(&["cat-file", "-s", &name])?;
        if !output.status.success() {
            return match self.is_absent(commit, path)? {
                true => Ok(Blob::Missing),
                false => Err(format!("git cannot read `{path}`: {}", complaint(&output))),
            };
        }
        let size = String::from_utf8_lossy(&output.stdout).trim().parse::<u64>().unwrap_or(u64::MAX);
        if size > limit {
            return Ok(Blob::TooLarge);
        }
        let output = self.run(&["cat-file", "blob", &name])?;
        match output.status.success() {
            true => Ok(Blob::File(output.stdout)),
            false => Err(format!("git cannot read `{path}`: {}", complaint(&output))),
        }
    }

    /// Whether a commit has no file of this path, rather than one that cannot be read.
    fn is_absent(&self, commit: &str, path: &str) -> Result<bool, String> {
        let mut arguments = vec!["ls-tree", "-z", "--name-only", commit, "--", path.trim_start_matches("./")];
        if !path.starts_with("./") {
            arguments.insert(1, "--full-tree");
        }
        let output = self.run(&arguments)?;
        Ok(output.status.success() && output.stdout.is_empty())
    }
}

/// What git complains of, with what it says to do about it, on one line.
fn complaint(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    match &lines[..] {
        [] => "it gives no reason".to_owned(),
        lines => lines.join(" ").trim_start_matches("fatal: ").to_owned(),
    }
}
