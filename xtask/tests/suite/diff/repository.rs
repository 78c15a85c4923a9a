//! What `--base` may name, in repositories that are made here: the command as it is run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use super::support::BASE;

/// The edits of the document that the tests make, by what they mean.
const ADDITIVE: (&str, &str) = ("[jazz, soul, dub]", "[jazz, soul, dub, folk]");
const BREAKING: (&str, &str) = ("[jazz, soul, dub]", "[jazz, dub]");
const INVISIBLE: (&str, &str) = ("description: A genre.", "description: What it sounds like.");
const UNJUDGED: (&str, &str) = ("url: https://api.records.example", "url: https://records.example");

/// A repository with a document, a manifest and a changelog.
struct Repository {
    folder: TempDir,
}

impl Repository {
    /// One commit: version 0.1.0, and a changelog with an entry that is not released.
    fn new() -> Self {
        let repository = Self { folder: TempDir::new().unwrap() };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.put("openapi.yaml", BASE);
        repository.version("0.1.0");
        repository.changelog("## [Unreleased]\n- The first version.\n");
        repository.commit();
        repository
    }

    /// The same, released as 0.1.0.
    fn released() -> Self {
        let repository = Self::new();
        repository.changelog("## [0.1.0] - 2026-01-01\n- The first version.\n");
        repository.commit();
        repository.git(&["tag", "v0.1.0"]);
        repository
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .current_dir(self.path())
            .args(["-c", "user.name=Keeper", "-c", "user.email=keeper@records.example"])
            .args(["-c", "commit.gpgSign=false", "-c", "tag.gpgSign=false", "-c", "core.autocrlf=false"])
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .output()
            .unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    #[allow(clippy::disallowed_methods, reason = "the file is for this test alone")]
    fn put(&self, name: &str, contents: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    fn version(&self, version: &str) {
        self.put("Cargo.toml", format!("[package]\nname = \"records\"\nversion = \"{version}\"\n"));
    }

    fn changelog(&self, text: &str) {
        self.put("CHANGELOG.md", format!("# Changelog\n\n{text}"));
    }

    fn edit(&self, (from, to): (&str, &str)) {
        let text = fs::read_to_string(self.path().join("openapi.yaml")).unwrap();
        assert!(text.contains(from), "{from}");
        self.put("openapi.yaml", text.replacen(from, to, 1));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message=One more"]);
    }

    fn diff(&self, arguments: &[&str]) -> Said {
        diff_in(self.path(), arguments)
    }
}

/// What the command said, and how it ended.
#[derive(Debug)]
struct Said {
    status: Option<i32>,
    out: String,
    err: String,
}

fn diff_in(folder: &Path, arguments: &[&str]) -> Said {
    said(command(folder, arguments).output().unwrap())
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).arg("diff").args(arguments).env("GIT_CEILING_DIRECTORIES", std::env::temp_dir());
    command
}

fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

impl Said {
    #[track_caller]
    fn ends(self, status: i32, out: &[&str], err: &[&str]) -> Self {
        assert_eq!(self.status, Some(status), "{self:#?}");
        for (what, all) in [(out, &self.out), (err, &self.err)] {
            for text in what {
                assert!(all.contains(text), "{text:?} is not in {self:#?}");
            }
        }
        if err.is_empty() {
            assert_eq!(self.err, "", "{self:#?}");
        }
        self
    }
}

#[test]
fn before_the_first_release_no_step_is_needed_and_everything_is_said_once() {
    let repository = Repository::new();
    // By itself it compares with the last release, and there is none.
    let out = ["compared with nothing, for nothing was released yet", "0.1.0 may hold all of it", "and changelog hold"];
    repository.diff(&[]).ends(0, &out, &[]);
    repository.changelog("## [Unreleased]\n");
    repository.diff(&[]).ends(1, &["error[changelog-entry]", "CHANGELOG.md:3:1"], &[]);
    // Against a revision what breaks needs no step either, but an entry of its own.
    repository.changelog("## [Unreleased]\n- The first version.\n");
    repository.edit(BREAKING);
    repository.diff(&["--base", "HEAD"]).ends(1, &["breaking[value-removed]", "error[changelog-entry]"], &[]);
    repository.changelog("## [Unreleased]\n- The first version.\n- No soul.\n");
    repository.diff(&["--base", "HEAD"]).ends(0, &["breaking[value-removed]", "0.1.0 may hold all of it"], &[]);
}

#[test]
fn after_a_release_the_version_must_make_the_step() {
    for (edit, too_little, enough) in
        [(ADDITIVE, "0.1.0", "0.1.1"), (BREAKING, "0.1.1", "0.2.0"), (UNJUDGED, "0.1.1", "0.2.0")]
    {
        let repository = Repository::released();
        repository.edit(edit);
        repository.version(too_little);
        repository.changelog("## [Unreleased]\n- News.\n## [0.1.0] - 2026-01-01\n- The first version.\n");
        for base in [&["--base", "main"][..], &["--base", "v0.1.0"], &["--base", "HEAD~0"], &[]] {
            let wanted = format!("the version is {too_little}, and must be {enough} or higher");
            repository.diff(base).ends(1, &["error[version-step]", "Cargo.toml:3:11", &wanted], &[]);
        }
        repository.version(enough);
        repository.diff(&[]).ends(0, &["compared with `v0.1.0`", "version and changelog hold"], &[]);
        repository.changelog("## [0.1.0] - 2026-01-01\n- The first version.\n");
        repository.diff(&[]).ends(1, &["error[changelog-entry]", "has no section `Unreleased` and none of"], &[]);
        repository.changelog(&format!("## [{enough}] - 2026-02-01\n- News.\n"));
        repository.diff(&[]).ends(0, &[], &[]);
        fs::remove_file(repository.path().join("CHANGELOG.md")).unwrap();
        repository.diff(&[]).ends(1, &["error[changelog-entry]: there is no changelog"], &[]);
    }
}

#[test]
fn what_nobody_sees_needs_neither_step_nor_entry() {
    let repository = Repository::released();
    repository.diff(&[]).ends(0, &["0 breaking, 0 unjudged, 0 additive, 0 invisible", "no step from 0.1.0"], &[]);
    repository.edit(INVISIBLE);
    repository.diff(&[]).ends(0, &["invisible[words-changed]", "no step from 0.1.0 is needed"], &[]);
}

/// The next release holds what several branches bring, and steps once.
#[test]
fn a_version_that_is_not_released_yet_needs_no_second_step() {
    let repository = Repository::released();
    repository.edit(BREAKING);
    repository.version("0.2.0");
    repository.changelog("## [Unreleased]\n- No soul.\n## [0.1.0] - 2026-01-01\n- The first version.\n");
    repository.commit();
    repository.edit(("[jazz, dub]", "[dub]"));
    // The entry of another branch does not speak of this one.
    let said = repository.diff(&["--base", "main"]).ends(1, &["error[changelog-entry]", "the version is 0.2.0"], &[]);
    assert!(!said.out.contains("version-step"), "{said:#?}");
    repository.changelog("## [Unreleased]\n- No soul.\n- No jazz.\n## [0.1.0] - 2026-01-01\n- The first version.\n");
    repository.diff(&["--base", "main"]).ends(
        0,
        &["breaking[value-removed]", "to 0.2.0 or higher; the version is 0.2.0"],
        &[],
    );
    repository.version("0.1.1");
    repository.diff(&["--base", "main"]).ends(
        1,
        &["error[version-step]: the version is 0.1.1, and must be 0.2.0"],
        &[],
    );
}

#[test]
fn the_last_release_is_the_highest_version_behind_this_commit() {
    let repository = Repository::released();
    for (version, tag) in [("0.9.0", "v0.9.0"), ("0.10.0", "v0.10.0"), ("0.10.1", "nightly"), ("0.10.1", "vinyl")] {
        repository.version(version);
        repository.commit();
        repository.git(&["tag", tag]);
    }
    repository.git(&["checkout", "--quiet", "-b", "aside"]);
    repository.commit();
    repository.git(&["tag", "v0.20.0"]);
    repository.git(&["checkout", "--quiet", "main"]);
    repository.diff(&[]).ends(0, &["compared with `v0.10.0`"], &[]);
    repository.edit(ADDITIVE);
    repository.version("0.10.0");
    repository.diff(&[]).ends(1, &["must be 0.10.1 or higher"], &[]);
}

/// A clone of one commit has no tags, and must not pass for a project that never released anything.
#[test]
fn a_clone_without_tags_is_no_new_project() {
    let repository = Repository::released();
    repository.git(&["tag", "--delete", "v0.1.0"]);
    repository.diff(&[]).ends(2, &[], &["0.1.0 was released, and no tag `v*` leads to it; fetch the tags"]);
    // Against a revision the changelog tells what was released.
    repository.edit(ADDITIVE);
    repository.diff(&["--base", "HEAD"]).ends(1, &["must be 0.1.1 or higher"], &[]);
    // So does a version that nobody begins with.
    let repository = Repository::new();
    repository.version("0.3.0");
    repository.commit();
    repository.edit(ADDITIVE);
    repository.diff(&["--base", "HEAD"]).ends(1, &["must be 0.3.1 or higher"], &[]);
    repository.diff(&["--base", "HEAD", "--base-version", "0.2.0"]).ends(1, &["error[changelog-entry]"], &[]);
}

#[test]
fn what_cannot_be_compared_with_is_told() {
    let repository = Repository::released();
    let unknown = ["`nowhere` cannot be compared with: there is no such file, and no revision `nowhere` here"];
    repository.diff(&["--base", "nowhere"]).ends(2, &[], &unknown);
    repository.diff(&["--base", "nowhere:openapi.yaml"]).ends(2, &[], &["no revision `nowhere` here"]);
    repository.diff(&["--base", "main:nowhere.yaml"]).ends(2, &[], &["there is no `nowhere.yaml` at `main`"]);
    repository.diff(&["--base", ""]).ends(2, &[], &["cannot be compared with"]);
    repository.diff(&["--base", "HEAD", "--spec", "nowhere.yaml"]).ends(
        2,
        &[],
        &["the document `nowhere.yaml` cannot be read"],
    );
    repository.diff(&["--base", "HEAD", "--manifest", "nowhere.toml"]).ends(
        2,
        &[],
        &["there is no manifest `nowhere.toml`"],
    );
    repository.diff(&["--base", "HEAD", "--base-version", "1"]).ends(2, &[], &["--base-version"]);
    let aside = TempDir::new().unwrap();
    for name in ["openapi.yaml", "Cargo.toml", "CHANGELOG.md"] {
        fs::copy(repository.path().join(name), aside.path().join(name)).unwrap();
    }
    diff_in(aside.path(), &[]).ends(2, &[], &["is in no git repository; give a file"]);
    diff_in(aside.path(), &["--base", "main"]).ends(2, &[], &["is in no git repository"]);
}

#[test]
fn what_looks_like_an_option_or_a_command_is_a_name() {
    let repository = Repository::released();
    for name in
        ["--output=made", "$(touch made)", "; touch made", "`touch made`", "-h", "main\n", "HEAD^{tree}", "@{-1}"]
    {
        let base = format!("--base={name}");
        repository.diff(&[&base]).ends(2, &[], &["cannot be compared with"]);
    }
    assert!(!repository.path().join("made").exists());
}

#[test]
fn a_file_and_a_revision_of_one_name_are_told_apart() {
    let repository = Repository::released();
    repository.put("main", BASE);
    repository.diff(&["--base", "main"]).ends(2, &[], &["`main` is a file and a revision; write `./main`"]);
    repository.diff(&["--base", "refs/heads/main"]).ends(0, &["compared with `refs/heads/main`"], &[]);
    repository.diff(&["--base", "./main", "--base-version", "0.1.0"]).ends(0, &["compared with `./main`"], &[]);
}

#[test]
fn a_file_knows_no_version() {
    let repository = Repository::released();
    repository.put("old.yaml", BASE);
    repository.edit(ADDITIVE);
    repository.diff(&["--base", "old.yaml"]).ends(2, &[], &["say to which it belongs with `--base-version X.Y.Z`"]);
    let out = ["additive[value-added]", "version and changelog were not asked"];
    repository.diff(&["--base", "old.yaml", "--report-only"]).ends(0, &out, &[]);
    let with = ["--base", "old.yaml", "--base-version"];
    repository.diff(&[&with[..], &["0.1.0"]].concat()).ends(1, &["must be 0.1.1 or higher"], &[]);
    repository.diff(&[&with[..], &["0.0.9"]].concat()).ends(0, &[], &[]);
}

#[test]
fn a_document_that_was_elsewhere_is_found_by_its_old_name() {
    let repository = Repository::released();
    repository.git(&["mv", "openapi.yaml", "shop.yaml"]);
    let spec = ["--spec", "shop.yaml"];
    repository.diff(&spec).ends(2, &[], &["there is no `shop.yaml` at `v0.1.0`", "`--base v0.1.0:PATH`"]);
    repository.diff(&[&spec[..], &["--base", "v0.1.0:openapi.yaml"]].concat()).ends(0, &["0 breaking"], &[]);
    // One that is new to a project without a release is new as a whole.
    let repository = Repository::new();
    repository.put("more.yaml", BASE);
    repository.changelog("## [Unreleased]\n- The first version.\n- More.\n");
    let out = ["additive[operation-added]", "0 breaking, 0 unjudged"];
    repository.diff(&["--spec", "more.yaml", "--base", "main"]).ends(0, &out, &[]);
}

#[test]
fn a_document_that_is_at_fault_is_told_apart_from_a_question_that_cannot_be_asked() {
    let repository = Repository::released();
    repository.put("openapi.yaml", "openapi: 3.0.3\npaths: [\n");
    repository.diff(&[]).ends(1, &["error[invalid-document]: this is not valid YAML", "openapi.yaml:"], &[]);
    repository.commit();
    repository.put("openapi.yaml", BASE);
    let out = ["error[invalid-document]", "--> HEAD:openapi.yaml:", "help: compare with another base"];
    repository.diff(&["--base", "HEAD"]).ends(1, &out, &[]);
    for (text, wanted) in [
        (&b"openapi: 3.1.0\ninfo: {}\npaths: {}\n"[..], "this is not OpenAPI 3.0"),
        (b"openapi: 3.0.3\npaths: { /a: { $ref: \"#/b\" } }\n", "leads nowhere"),
        (b"openapi: 3.0.3\nx-a: { $ref: \"#/x-a\" }\na: { $ref: \"#/b\" }\nb: { $ref: \"#/a\" }\n", "lead in a circle"),
        (b"\xff\xfe", "this is not UTF-8"),
        (b"", "the file is empty"),
    ] {
        repository.put("openapi.yaml", text);
        repository.commit();
        repository.put("openapi.yaml", BASE);
        repository.diff(&["--base", "HEAD"]).ends(1, &["error[invalid-document]", wanted, "HEAD:openapi.yaml"], &[]);
    }
    for (name, text, wanted) in [
        ("Cargo.toml", &b"version ="[..], "Cargo.toml:1:10: this is not a manifest of Cargo"),
        ("Cargo.toml", b"[package]\nname = \"a\"\n", "this manifest states no version of a package"),
        ("Cargo.toml", b"[package]\nversion = \"1\"\n", "Cargo.toml:2:11: `1` is not a version"),
        ("CHANGELOG.md", b"\xff", "`CHANGELOG.md` is not UTF-8"),
    ] {
        let repository = Repository::released();
        repository.put(name, text);
        repository.diff(&[]).ends(2, &[], &[wanted]);
    }
}

#[test]
fn it_works_from_anywhere_and_in_a_workspace() {
    let repository = Repository::released();
    repository.put("shop/openapi.yaml", BASE);
    repository.put(
        "shop/Cargo.toml",
        "[package]\nname = \"a\"\nversion.workspace = true\n[workspace.package]\nversion = \"0.1.0\"\n",
    );
    repository.put("shop/CHANGELOG.md", "## [0.1.0]\n- All.\n");
    repository.commit();
    repository.put("shop/openapi.yaml", BASE.replacen(ADDITIVE.0, ADDITIVE.1, 1));
    let inside = repository.path().join("shop");
    diff_in(&inside, &["--base", "main"]).ends(1, &["--> Cargo.toml:5:11", "must be 0.1.1"], &[]);
    let from: PathBuf = std::env::temp_dir();
    let path = |name: &str| inside.join(name).to_str().unwrap().to_owned();
    let (spec, manifest, changelog) = (path("openapi.yaml"), path("Cargo.toml"), path("CHANGELOG.md"));
    let files = ["--spec", &spec, "--manifest", &manifest, "--changelog", &changelog, "--base", "main"];
    diff_in(&from, &files).ends(1, &["must be 0.1.1"], &[]);
    repository.diff(&["--spec", "shop/openapi.yaml", "--base", "main:shop/openapi.yaml"]).ends(
        1,
        &["additive[value-added]"],
        &[],
    );
}

#[test]
fn a_file_can_be_compared_with_where_there_is_no_git() {
    let repository = Repository::released();
    repository.put("old.yaml", BASE);
    let run = |arguments: &[&str]| said(command(repository.path(), arguments).env("PATH", "").output().unwrap());
    run(&["--base", "old.yaml", "--base-version", "0.1.0"]).ends(0, &["compared with `old.yaml`"], &[]);
    run(&["--base", "main"]).ends(2, &[], &["git is not installed"]);
    run(&[]).ends(2, &[], &["git is not installed"]);
}

/// git refuses a checkout of another user, and says how to allow it. `GIT_TEST_ASSUME_DIFFERENT_OWNER` is git's own switch.
#[test]
fn a_checkout_of_another_user_is_reported_with_the_reason_of_git() {
    let repository = Repository::released();
    repository.edit(ADDITIVE);
    for arguments in [&[][..], &["--base", "main"], &["--base", "no-such-revision"]] {
        let mut command = command(repository.path(), arguments);
        let output = command.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1").output().unwrap();
        said(output).ends(2, &[], &["detected dubious ownership", "safe.directory"]);
    }
}
