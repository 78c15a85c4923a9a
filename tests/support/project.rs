//! A copy of this project with the small document of the tests, to edit and to build as a maintainer does.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The small document.
pub(crate) const DOCUMENT: &str = include_str!("../small/openapi.yaml");

/// A copy of the project in a folder of its own, with the dependencies that are built already.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// Copies the project to a folder below `target/tmp`. Its document and fixtures are the small ones, and it has no tests.
    pub(crate) fn small(name: &str) -> Self {
        Self::small_in(&Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), name)
    }

    /// Copies the project to a folder. What is there already and the same is left, so that it is not built once more.
    pub(crate) fn small_in(root: &Path, name: &str) -> Self {
        fs::create_dir_all(root.join("tests")).expect("the folder can be made");
        let source = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = include_str!("../../Cargo.toml");
        // The other packages of the workspace decide which features the dependencies have. Without them, the copy would build
        // its dependencies once more.
        let members = manifest.lines().find_map(|line| line.strip_prefix("members = ")).expect("it is a workspace");
        let members = members.trim_matches(['[', ']']).split(", ").map(|member| member.trim_matches('"'));
        let parts = ["Cargo.lock", "README.md", "build.rs", "build", "src"];
        // Below the project, cargo reads the configuration of the project anyway. Read twice, it says everything twice, which are
        // other flags, and with those the dependencies would be built once more.
        let configuration = (!root.starts_with(source)).then_some(".cargo");
        let mut files = BTreeMap::new();
        for part in parts.into_iter().chain(configuration).chain(members) {
            read(&source.join(part), Path::new(part), &mut files);
        }
        read(&source.join("tests/small/fixtures"), Path::new("tests/fixtures"), &mut files);
        files.insert("openapi.yaml".into(), DOCUMENT.into());
        // The same name and version in the same target folder would be the same package to cargo, whatever folder it is
        // in.
        let version = concat!("version = \"", env!("CARGO_PKG_VERSION"));
        files.insert("Cargo.toml".into(), manifest.replacen(version, &format!("{version}-{name}"), 1).into());
        let project = Self { root: root.to_owned() };
        project.update(files);
        project
    }

    /// Makes these the files of the copy, and writes those that are not there already.
    #[allow(clippy::disallowed_methods, reason = "nobody reads the copy while it is written")]
    fn update(&self, mut files: BTreeMap<PathBuf, Vec<u8>>) {
        let mut there = BTreeMap::new();
        read(&self.root, Path::new(""), &mut there);
        // What was generated is of the document that was built last, and cargo knows of it.
        let generated = Path::new("src/generated");
        if there.keys().any(|path| path.starts_with(generated)) {
            files.retain(|path, _| !path.starts_with(generated));
            there.retain(|path, _| !path.starts_with(generated));
        }
        for path in there.keys().filter(|path| !files.contains_key(*path)) {
            fs::remove_file(self.root.join(path)).expect("the file can be removed");
        }
        for (path, text) in files.iter().filter(|(path, text)| there.get(*path) != Some(*text)) {
            let path = self.root.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
            fs::write(path, text).expect("the file can be written");
        }
    }

    /// Leaves the build script alone: the library becomes empty, and has no dependencies that would have to be built.
    pub(crate) fn with_empty_library(self) -> Self {
        let manifest = self.read("Cargo.toml");
        let section = |name: &str| manifest.find(&format!("\n[{name}]\n")).expect("the manifest has this section");
        let (features, dependencies) = (section("features"), section("dependencies"));
        let (build, dev) = (section("build-dependencies"), section("dev-dependencies"));
        let names = manifest[features..dependencies].lines().filter_map(|line| Some(line.split_once(" = [")?.0));
        // The generator is one of the dependencies of the build.
        let names = names.filter(|name| *name != "generate").map(|name| format!("{name} = []\n"));
        let generate = manifest[features..dependencies].find("generate = [").expect("there is this feature");
        let rest = manifest[dev..].find("\n[lints").map_or("", |lints| &manifest[dev + lints..]);
        let parts = [
            &manifest[..features],
            "\n[features]\n",
            &names.collect::<String>(),
            &manifest[features + generate..dependencies],
            &manifest[build..dev],
            rest,
        ];
        let manifest = parts.concat();
        let members = manifest.lines().find(|line| line.starts_with("members = ")).expect("it is a workspace");
        self.write("Cargo.toml", &manifest.replacen(members, "members = []", 1));
        self.write("src/lib.rs", "//! Empty.\n");
        self
    }

    /// Returns the path of a file of the copy.
    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    /// Removes a file or folder of the copy.
    pub(crate) fn remove(&self, file: &str) {
        let path = self.root.join(file);
        let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        removed.expect("it can be removed");
    }

    /// Writes a file of the copy.
    #[allow(clippy::disallowed_methods, reason = "nobody reads the copy while it is written")]
    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.root.join(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// Reads a file of the copy.
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).expect("the file can be read")
    }

    /// Runs cargo in the copy. Returns whether it succeeds, and all that it prints.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        cargo(&self.root, arguments, &[])
    }

    /// Runs `cargo xtask check` on the document and the fixtures of the copy. Returns its findings: severity, place and
    /// message of each, in one line.
    pub(crate) fn check(&self) -> Vec<String> {
        let (spec, fixtures) = (self.path("openapi.yaml"), self.path("tests/fixtures"));
        let (spec, fixtures) = (spec.to_string_lossy(), fixtures.to_string_lossy());
        // As the workspace builds it for its tests, so that it is built once.
        let built = ["test", "--workspace", "--all-features", "--no-run", "--test", "cli"];
        let (success, output) = cargo(Path::new(env!("CARGO_MANIFEST_DIR")), &built, &[]);
        assert!(success, "{output}");
        let xtask = target().join("debug").join(format!("xtask{}", std::env::consts::EXE_SUFFIX));
        let check = ["check", "--format", "json", "--spec", &spec, "--fixtures", &fixtures];
        let output = Command::new(xtask).args(check).output().expect("xtask runs").stdout;
        let output = String::from_utf8_lossy(&output);
        let start = output.find('{').unwrap_or_default();
        let mut report = serde_json::Deserializer::from_str(&output[start..]).into_iter::<serde_json::Value>();
        let report = report.next().expect("there is a report").expect("the report is JSON");
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let line = |of: &serde_json::Value| {
            format!("{} {} {}", text(&of["severity"]), text(&of["place"]["file"]), text(&of["message"]))
        };
        report["findings"].as_array().expect("there are findings").iter().map(line).collect()
    }

    /// Runs cargo in the copy, with these variables.
    pub(crate) fn cargo_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> (bool, String) {
        cargo(&self.root, arguments, variables)
    }
}

/// The target folder of this test.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is below the target folder")
}

/// Runs cargo in a folder, with these variables and the target folder of this test.
pub(crate) fn cargo(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(folder);
    // What cargo told this test about itself would mislead the inner one.
    for (name, _) in std::env::vars_os().filter(|(name, _)| {
        let name = name.to_string_lossy();
        name.starts_with("CARGO_") && name != "CARGO_HOME" && name != "CARGO_INCREMENTAL" || name == "OUT_DIR"
    }) {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    let output = command
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo runs");
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&text).into_owned())
}

/// Reads a file, or all files of a folder, with their paths below it.
fn read(from: &Path, path: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    if from.is_dir() {
        for entry in fs::read_dir(from).expect("the folder can be read") {
            let name = entry.expect("the folder can be read").file_name();
            read(&from.join(&name), &path.join(&name), files);
        }
    } else if from.exists() {
        files.insert(path.to_owned(), fs::read(from).expect("the file can be read"));
    }
}
