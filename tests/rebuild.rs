//! The client is generated again when its document changes, under `mock` also when a fixture does, and not otherwise.

#[path = "support/project.rs"]
mod project;

use project::Project;

const FIXTURE: &str = "tests/fixtures/get_profile_group/200-main-brand.yaml";

/// Whether a build with these features runs the build script.
fn generates(project: &Project, features: &str) -> bool {
    let (success, output) =
        project.cargo(&["build", "--lib", "--verbose", "--no-default-features", "--features", features]);
    assert!(success, "{output}");
    output.lines().any(|line| line.trim_start().starts_with("Running") && line.contains("build-script-build`"))
}

#[test]
fn the_client_is_generated_when_its_sources_change_and_not_otherwise() {
    let project = Project::copy("rebuild");
    let document = include_str!("../openapi.yaml");
    let fixture = include_str!("fixtures/get_profile_group/200-main-brand.yaml");
    for features in ["", "mock"] {
        let mocked = features == "mock";
        project.write("openapi.yaml", document);
        assert!(generates(&project, features), "{features}: the first build");
        assert!(!generates(&project, features), "{features}: nothing changed");
        project.write("README.md", "# Another");
        project.write("src/operation.rs", &(include_str!("../src/operation.rs").to_owned() + "\n"));
        assert!(!generates(&project, features), "{features}: something else changed");
        project.write("openapi.yaml", &document.replacen("A social network.", "A network.", 1));
        assert!(generates(&project, features), "{features}: the document changed");
        project.write(FIXTURE, &(fixture.to_owned() + "\n"));
        assert_eq!(generates(&project, features), mocked, "{features}: a fixture changed");
    }
}
