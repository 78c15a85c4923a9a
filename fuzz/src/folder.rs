//! Reads what stands below a folder of the project.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files below a folder of the project, by their paths below it, with forward slashes.
pub fn read(folder: &str) -> BTreeMap<String, String> {
    let root = Path::new(super::ROOT).join(folder);
    let (mut files, mut open) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&root).expect("it is below").to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(path).expect("it is text"));
            }
        }
    }
    files
}

/// The project that the tests of the check have: of another API, and smaller than ours.
pub const OTHER: &str = "xtask/tests/data/other_api";

/// The fixtures.
pub const FIXTURES: &str = "tests/fixtures";
