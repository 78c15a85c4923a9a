//! Writes a tree down, with its comments.

use super::comments::Attached;
use super::line::is_names;
use super::scalar::{MAX_KEY, key, scalar};
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;

/// Writes the tree of a fixture.
pub(super) fn emit(root: &Node, comments: Attached) -> String {
    let mut writer = Writer { out: String::new(), comments, path: Vec::new() };
    for comment in std::mem::take(&mut writer.comments.head) {
        writer.line(0, &comment);
    }
    if let Kind::Map(entries) = &root.kind {
        writer.map(entries, 0, false);
    }
    for comment in std::mem::take(&mut writer.comments.tail) {
        writer.line(0, &comment);
    }
    writer.out
}

struct Writer {
    out: String,
    comments: Attached,
    /// The keys that lead to what is being written.
    path: Vec<String>,
}

impl Writer {
    fn line(&mut self, indent: usize, text: &str) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// The comments above a place, and the space that its line begins with.
    fn open(&mut self, place: Place, indent: usize) {
        for comment in self.comments.above.remove(&place).unwrap_or_default() {
            self.line(indent, &comment);
        }
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn close(&mut self, place: Place) {
        if let Some(comment) = self.comments.behind.remove(&place) {
            self.out.push(' ');
            self.out.push_str(&comment);
        }
        self.out.push('\n');
    }

    /// A mapping; the first key of one that stands in a list follows the dash.
    fn map(&mut self, entries: &[Entry], indent: usize, mut after_dash: bool) {
        for entry in entries {
            if !std::mem::take(&mut after_dash) {
                self.open(entry.place, indent);
            }
            let name = key(&entry.key);
            if name.len() > MAX_KEY {
                self.out.push_str("? ");
                self.out.push_str(&name);
                self.out.push('\n');
                self.out.extend(std::iter::repeat_n(' ', indent));
            } else {
                self.out.push_str(&name);
            }
            self.out.push(':');
            self.path.push(entry.key.clone());
            self.value(entry, indent + 2);
            self.path.pop();
        }
    }

    fn value(&mut self, entry: &Entry, indent: usize) {
        match &entry.value.kind {
            Kind::List(items) if is_names(&self.path) => {
                let items: Vec<String> = items.iter().map(in_brackets).collect();
                self.out.push_str(&format!(" [{}]", items.join(", ")));
                self.close(entry.place);
            }
            Kind::List(items) if !items.is_empty() => {
                self.out.push('\n');
                self.list(items, indent, false);
            }
            Kind::Map(entries) if !entries.is_empty() => {
                self.out.push('\n');
                self.map(entries, indent, false);
            }
            _ => {
                self.out.push(' ');
                self.out.push_str(&in_line(&entry.value));
                self.close(entry.place);
            }
        }
    }

    fn list(&mut self, items: &[Node], indent: usize, mut after_dash: bool) {
        for item in items {
            if !std::mem::take(&mut after_dash) {
                self.open(item.place, indent);
            }
            self.out.push_str("- ");
            self.path.push("-".to_owned());
            match &item.kind {
                Kind::List(items) if !items.is_empty() => self.list(items, indent + 2, true),
                Kind::Map(entries) if !entries.is_empty() => self.map(entries, indent + 2, true),
                _ => {
                    self.out.push_str(&in_line(item));
                    self.close(item.place);
                }
            }
            self.path.pop();
        }
    }
}

/// A scalar, or a list or mapping that holds nothing.
fn in_line(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar(value) => scalar(value, false),
        Kind::List(_) => "[]".to_owned(),
        Kind::Map(_) => "{}".to_owned(),
    }
}

fn in_brackets(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar(value) => scalar(value, true),
        // The grammar has none here.
        _ => in_line(node),
    }
}
