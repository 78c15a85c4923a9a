//! Texts, files and bodies as they are: what `format: binary` allows.
//!
//! A file is a value of `type: string, format: binary` and of no other string; a text of JSON or of a form is a value of any
//! other string and not of that one. A body that is no more than a text may be either.

use super::{At, FaultKind, Walk};
use crate::model::schema::SchemaId;
use crate::model::translate::is_binary;
use crate::source::load::Node;

/// How a string was sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// As a text in JSON or in a form.
    #[default]
    Text,
    /// As bytes: a file of a multipart body, or a whole body.
    Bytes,
    /// As a whole body that is a text.
    Body,
}

impl Walk<'_, '_> {
    /// Says how the string at a node was sent. The node must stay where it is while the walk goes on.
    pub fn sent(&mut self, node: &Node, content: Content) {
        self.contents.insert(std::ptr::from_ref(node), content);
    }

    pub(super) fn content(&self, node: &Node) -> Content {
        self.contents.get(&std::ptr::from_ref(node)).copied().unwrap_or_default()
    }

    /// Whether a schema allows a string that was sent in this way. Whether it allows a string at all is for the validator.
    pub(super) fn allows_content(&self, id: SchemaId, node: &Node) -> bool {
        let schema = self.model.schemas.get(id);
        match (self.content(node), is_binary(schema)) {
            (Content::Text, binary) => !binary || node.as_str().is_none(),
            (Content::Bytes, binary) => binary || schema.text("type").is_none(),
            (Content::Body, _) => true,
        }
    }

    /// Reports a text in place of a file, or a file in place of a text.
    pub(super) fn other_content(&mut self, id: SchemaId, at: At<'_>) {
        let schema = self.model.schemas.get(id);
        let rule = schema.node.entry("format").or_else(|| schema.node.entry("type")).map(|entry| entry.place);
        let (what, remedy) = match self.content(at.node) {
            Content::Bytes => (
                format!("a file stands here, and `{}` is not `format: binary`", schema.subject),
                "send a text, or let the schema be `type: string, format: binary`",
            ),
            Content::Text | Content::Body => (
                format!("a text stands here, and `{}` is a file (`format: binary`)", schema.subject),
                "send a file, or let the schema allow a text by `oneOf`",
            ),
        };
        let cause = format!("{} content", schema.subject);
        self.fault(self.here(FaultKind::Mismatch, at, rule, what, remedy.to_owned(), cause));
    }
}
