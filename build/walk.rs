//! Walks the parts of a document.

use super::load::Node;

/// Keys whose values are data of the API, not parts of the document.
const DATA: [&str; 4] = ["example", "value", "default", "enum"];

/// Calls `visit` for every mapping that is a part of the document, the outer before the inner.
pub fn objects<'a>(node: &'a Node, visit: &mut impl FnMut(&'a Node)) {
    if !node.entries().is_empty() {
        visit(node);
    }
    for entry in node.entries() {
        if entry.key == "properties" {
            // Here the keys are the API's names, and `example` may be one of them.
            for property in entry.value.entries() {
                objects(&property.value, visit);
            }
        } else if !DATA.contains(&entry.key.as_str()) && !entry.key.starts_with("x-") {
            objects(&entry.value, visit);
        }
    }
    for item in node.items() {
        objects(item, visit);
    }
}
