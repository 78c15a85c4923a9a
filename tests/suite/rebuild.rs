//! The client is generated again when its document changes, under `mock` also when a fixture does, and not otherwise;
//! only in a checkout of the repository, or with the feature `generate`.

use std::path::Path;
use std::process::Command;

use crate::project::{DOCUMENT, Project, cargo};

const FIXTURE: &str = "tests/fixtures/delete_shape/204-gone.yaml";
const TYPES: &str = "src/generated/types.rs";

/// Returns the small document with another description.
fn changed() -> String {
    DOCUMENT.replacen("description: A network.", "description: A network of people.", 1)
}

/// Returns whether a build with these features runs the build script.
fn generates(project: &Project, features: &str) -> bool {
    let (success, output) =
        project.cargo(&["check", "--lib", "--verbose", "--no-default-features", "--features", features]);
    assert!(success, "{output}");
    output.lines().any(|line| line.trim_start().starts_with("Running") && line.contains("build-script-build`"))
}

#[test]
fn the_client_is_generated_when_its_sources_change_and_not_otherwise() {
    let project = Project::small("rebuild").with_empty_library();
    let fixture = project.read(FIXTURE);
    for features in ["", "mock"] {
        let mocked = features == "mock";
        project.write("openapi.yaml", DOCUMENT);
        assert!(generates(&project, features), "{features}: the first build");
        assert!(!generates(&project, features), "{features}: nothing changed");
        project.write("README.md", "# Another");
        project.write("src/http/operation.rs", &(include_str!("../../src/http/operation.rs").to_owned() + "\n"));
        assert!(!generates(&project, features), "{features}: something else changed");
        project.write("openapi.yaml", &changed());
        assert!(generates(&project, features), "{features}: the document changed");
        assert!(project.read(TYPES).contains("A network of people."), "{features}: the client is of the document");
        project.write(FIXTURE, &format!("{fixture}\n"));
        assert_eq!(generates(&project, features), mocked, "{features}: a fixture changed");
    }

    // Another build makes the same of the same document, and leaves nothing of another one.
    let files = [TYPES, "src/generated/mock.rs", "src/generated/document.json", "src/generated/fixtures.rs"];
    let generated = files.map(|file| project.read(file));
    for (file, text) in files.iter().zip(&generated) {
        project.write(file, &format!("{text}\n"));
    }
    project.write("src/generated/old_tag.rs", "//! A tag that is gone.\n");
    project.write("openapi.yaml", &format!("{}\n", changed()));
    assert!(generates(&project, "mock"));
    for (file, text) in files.iter().zip(&generated) {
        assert!(project.read(file) == *text, "{file}");
    }
    assert!(!project.path("src/generated/old_tag.rs").exists());
}

/// Where something else sets the flags of the compiler, the setting of `.cargo/config.toml` is hidden.
#[test]
fn a_build_that_generates_nothing_says_why_its_client_is_stale() {
    let project = Project::small("stale").with_empty_library();
    // Generates the client of the small document first.
    let (success, output) = project.cargo(&["check", "--lib", "--no-default-features"]);
    assert!(success, "{output}");
    let build = |flags: &str, features: &str| {
        let arguments = ["check", "--lib", "--no-default-features", "--features", features];
        let (success, output) = project.cargo_with(&arguments, &[("RUSTFLAGS", flags)]);
        assert!(success, "{output}");
        output
    };
    let output = build("", "");
    assert!(!output.contains("prettyplease ") && !output.contains("warning"), "{output}");
    // Another way to end a line makes no other document.
    project.write("openapi.yaml", &DOCUMENT.replace('\n', "\r\n"));
    let output = build("", "");
    assert!(!output.contains("warning"), "{output}");
    project.write("openapi.yaml", &changed());
    let output = build("", "");
    assert!(output.contains("openapi.yaml:1:1: src/generated was generated from another document"), "{output}");
    assert!(output.contains("RUSTFLAGS is empty and hides the flags"), "{output}");
    assert!(output.contains("build with `--features generate`"), "{output}");
    // Other flags are named. cargo gives them to the build script in this variable, wherever they are set, and to set them takes
    // another build of all dependencies.
    let built = ["check", "--lib", "--no-default-features", "--message-format", "json"];
    let (_, messages) = project.cargo_with(&built, &[("RUSTFLAGS", "")]);
    let mut messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let is_script = |message: &serde_json::Value| {
        let is_own = message["package_id"].as_str().is_some_and(|id| id.contains("stale"));
        is_own && message["target"]["kind"][0] == "custom-build" && message["filenames"][0].is_string()
    };
    let script =
        messages.find(is_script).expect("there is a build script")["filenames"][0].as_str().unwrap().to_owned();
    let flags = "-Ctarget-cpu=native\u{1f}--cfg\u{1f}tokio_unstable";
    let told = Command::new(&script).current_dir(project.path("")).env("CARGO_ENCODED_RUSTFLAGS", flags).output();
    let told = String::from_utf8(told.expect("the build script runs").stdout).expect("it prints text");
    assert!(
        told.contains("other flags (`-Ctarget-cpu=native --cfg tokio_unstable`), of RUSTFLAGS or of a cargo"),
        "{told}"
    );
    // With the feature, it is generated in any case.
    let output = build("", "generate");
    assert!(!output.contains("warning"), "{output}");
    assert!(project.read(TYPES).contains("A network of people."));
}

/// A workspace that holds a copy of the crate, outside of this folder and its configuration, asks for the generator.
#[test]
fn a_workspace_with_a_copy_generates_its_client() {
    let root = std::env::temp_dir().join(format!("postproxy-vendored-{}", std::process::id()));
    let project = Project::small_in(&root.join("vendor/postproxy"), "vendored");
    project.remove(".cargo");
    project.write("openapi.yaml", &changed());
    let app = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\nexclude = [\"vendor\"]\n\n\
               [dependencies]\npostproxy = { path = \"vendor/postproxy\", default-features = false, features = [\"generate\"] }\n";
    project.write("../../Cargo.toml", app);
    project.write("../../Cargo.lock", &project.read("Cargo.lock"));
    project.write("../../src/main.rs", "fn main() {\n    println!(\"{:?}\", postproxy::types::Color::Plus1);\n}\n");
    let (success, output) = cargo(&root, &["check"], &[]);
    assert!(success && !output.contains("warning: postproxy"), "{output}");
    assert!(project.read(TYPES).contains("A network of people."));
    std::fs::remove_dir_all(&root).expect("the copy can be removed");
}

/// A program that depends on the crate builds no generator. The folder is outside of the checkout, as theirs is.
#[test]
fn a_dependent_builds_no_generator() {
    let root = env!("CARGO_MANIFEST_DIR");
    let tree = |folder: &Path, features: &str| {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--locked", "--prefix", "none", "--edges", "normal,build"])
            .args(["--features", features, "--manifest-path", &format!("{root}/Cargo.toml"), "--package", "postproxy"])
            .current_dir(folder)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("cargo prints text")
    };
    let is_there = |tree: &str, name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    let features = "chrono,jiff,mock,native-tls,rustls,tracing";
    let outside = std::env::temp_dir();
    let (theirs, ours) = (tree(&outside, features), tree(root.as_ref(), features));
    let generating = tree(&outside, "generate");
    for name in ["granit-parser", "heck", "prettyplease"] {
        assert!(!is_there(&theirs, name), "{name} is built for a dependent");
        assert!(is_there(&ours, name), "{name} is not built here, so this test looks for the wrong names");
        assert!(is_there(&generating, name), "{name} is not built with `generate`");
    }
    assert!(is_there(&theirs, "reqwest"));
}
