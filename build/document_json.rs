//! The document as JSON, for the PostProxy in memory, which answers by it.

use super::document::Document;

/// The document, a line for each value.
pub fn text(document: &Document) -> String {
    format!("{:#}\n", document.root.to_json())
}
