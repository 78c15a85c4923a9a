//! The client is generated again when its document changes, under `mock` also when a fixture does, and not otherwise;
//! and nowhere but in a checkout of the repository.

#[path = "support/project.rs"]
mod project;

use std::process::Command;

use project::Project;

const DOCUMENT: &str = include_str!("../openapi.yaml");
const FIXTURE: &str = "tests/fixtures/get_profile_group/200-main-brand.yaml";
const CLIENT: &str = "src/generated/client.rs";

/// Whether a build with these features runs the build script.
fn generates(project: &Project, features: &str) -> bool {
    let (success, output) =
        project.cargo(&["check", "--lib", "--verbose", "--no-default-features", "--features", features]);
    assert!(success, "{output}");
    output.lines().any(|line| line.trim_start().starts_with("Running") && line.contains("build-script-build`"))
}

#[test]
fn the_client_is_generated_when_its_sources_change_and_not_otherwise() {
    let project = Project::copy("rebuild");
    let fixture = include_str!("fixtures/get_profile_group/200-main-brand.yaml");
    let changed = DOCUMENT.replacen("A social network.", "A network of people.", 1);
    for features in ["", "mock"] {
        let mocked = features == "mock";
        project.write("openapi.yaml", DOCUMENT);
        assert!(generates(&project, features), "{features}: the first build");
        assert!(!generates(&project, features), "{features}: nothing changed");
        project.write("README.md", "# Another");
        project.write("src/http/operation.rs", &(include_str!("../src/http/operation.rs").to_owned() + "\n"));
        assert!(!generates(&project, features), "{features}: something else changed");
        project.write("openapi.yaml", &changed);
        assert!(generates(&project, features), "{features}: the document changed");
        assert!(project.read(CLIENT).contains("A network of people."), "{features}: the client is of the document");
        project.write(FIXTURE, &(fixture.to_owned() + "\n"));
        assert_eq!(generates(&project, features), mocked, "{features}: a fixture changed");
    }
}

/// Another build, and another choice of features, makes the same of the same document, whatever stood there.
#[test]
fn what_was_changed_by_hand_is_generated_anew() {
    let project = Project::copy("by-hand");
    let files = [CLIENT, "src/generated/mock.rs", "src/generated/document.json", "src/generated/fixtures.rs"];
    let generated = files.map(|file| project.read(file));
    for (file, text) in files.iter().zip(&generated) {
        project.write(file, &format!("{text}\n"));
    }
    assert!(generates(&project, "mock"));
    for (file, text) in files.iter().zip(&generated) {
        assert!(project.read(file) == *text, "{file}");
    }
}

/// Where something else sets the flags of the compiler, the setting of `.cargo/config.toml` is hidden.
#[test]
fn a_build_that_generates_nothing_says_when_the_client_is_of_another_document() {
    let project = Project::copy("stale");
    let build = || {
        let (success, output) = project.cargo_with(&["check", "--lib", "--no-default-features"], &[("RUSTFLAGS", "")]);
        assert!(success, "{output}");
        output
    };
    let output = build();
    assert!(!output.contains("progenitor ") && !output.contains("warning"), "{output}");
    // Another way to end a line makes no other document.
    project.write("openapi.yaml", &DOCUMENT.replace('\n', "\r\n"));
    let output = build();
    assert!(!output.contains("warning"), "{output}");
    project.write("openapi.yaml", &DOCUMENT.replacen("A social network.", "A network of people.", 1));
    let output = build();
    assert!(output.contains("openapi.yaml:1:1: src/generated/client.rs was generated from another"), "{output}");
}

/// Whoever depends on the crate builds no generator. The folder is outside of the checkout, as theirs is.
#[test]
fn a_dependent_builds_no_generator() {
    let root = env!("CARGO_MANIFEST_DIR");
    let tree = |folder: &std::path::Path| {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--locked", "--prefix", "none", "--edges", "normal,build", "--all-features"])
            .args(["--manifest-path", &format!("{root}/Cargo.toml"), "--package", "postproxy"])
            .current_dir(folder)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("cargo prints text")
    };
    let is_there = |tree: &str, name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    let (theirs, ours) = (tree(&std::env::temp_dir()), tree(root.as_ref()));
    for name in ["progenitor", "openapiv3", "granit-parser", "prettyplease", "typify", "regress"] {
        assert!(!is_there(&theirs, name), "{name} is built for a dependent");
        assert!(is_there(&ours, name), "{name} is not built here, so this test looks for the wrong names");
    }
    assert!(is_there(&theirs, "reqwest"));
}
