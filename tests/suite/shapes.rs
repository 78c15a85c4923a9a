//! The generator makes a client of every shape that a document may have. The small document has them all; a copy of the
//! project is built with it, and `small/shapes.rs` tests that client.

use crate::project::Project;

#[test]
fn generates_every_shape() {
    let project = Project::small("shapes");
    project.write("tests/shapes.rs", include_str!("../small/shapes.rs"));
    let (success, output) = project.cargo(&["test", "--workspace", "--all-features", "--test", "shapes"]);
    assert!(success, "{output}");
    assert!(!output.contains("src/generated"), "{output}");
    // An operation, a parameter, a property with its setter, and a type.
    let deprecated = ["request.rs", "shapes.rs", "types.rs"].map(|file| {
        project.read(&format!("src/generated/{file}")).matches("#[deprecated = \"the document says so\"]").count()
    });
    assert_eq!(deprecated, [1, 1, 3]);
    // Not all of it is proven, and nothing is contradicted.
    let wrong: Vec<String> = project.check().into_iter().filter(|line| line.starts_with("error ")).collect();
    assert_eq!(wrong, [] as [&str; 0]);
}
