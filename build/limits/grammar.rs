//! The words of `x-limits`: reads nodes, and says what is wrong with one.

use super::super::load::{Kind, Node};
use super::super::place::{Place, Problem};

/// A part of a table: it adds to the problems and goes on, so that all of them are reported at once.
pub struct Words<'p> {
    pub problems: &'p mut Vec<Problem>,
}

impl Words<'_> {
    pub fn problem(&mut self, place: Place, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::new(place, what, remedy));
    }

    /// Reports the keys of a mapping that have no meaning, or that it is not a mapping.
    pub fn keys(&mut self, node: &Node, title: &str, known: &[&str]) -> bool {
        if !matches!(node.kind, Kind::Map(_)) {
            let what = format!("{title} is a mapping, and this is {}", node.describe());
            self.problem(node.place, what, "write a mapping");
            return false;
        }
        for entry in node.entries().iter().filter(|entry| !known.contains(&entry.key.as_str())) {
            let what = format!("{title} has no `{}`", entry.key);
            self.problem(entry.place, what, format!("write one of {}", known.join(", ")));
        }
        true
    }

    /// One text, or a list of them.
    pub fn texts(&mut self, node: &Node, title: &str) -> Vec<String> {
        if let Some(text) = node.as_str() {
            return vec![text.to_owned()];
        }
        let items = node.items();
        if items.is_empty() || items.iter().any(|item| item.as_str().is_none()) {
            let what = format!("{title} is a string or a list of strings, and this is {}", node.describe());
            self.problem(node.place, what, "write a string, or a list of strings with at least one");
            return Vec::new();
        }
        items.iter().filter_map(Node::as_str).map(str::to_owned).collect()
    }

    /// A property that must be a string.
    pub fn text(&mut self, of: &Node, key: &str, title: &str) -> String {
        match of.get(key).map(|node| (node, node.as_str())) {
            Some((_, Some(text))) => return text.to_owned(),
            Some((node, None)) => {
                let what = format!("`{key}` of {title} is a string, and this is {}", node.describe());
                self.problem(node.place, what, "write a string");
            }
            None => self.problem(of.place, format!("{title} must have `{key}`"), format!("add `{key}`")),
        }
        String::new()
    }

    /// A whole number.
    pub fn count(&mut self, of: &Node, key: &str) -> Option<u64> {
        let node = of.get(key)?;
        let count = node.to_json().as_u64();
        if count.is_none() {
            let what = format!("`{key}` is a whole number, and this is {}", node.describe());
            self.problem(node.place, what, "write a whole number that is not negative");
        }
        count
    }

    /// A number of bytes, with a unit or without.
    pub fn size(&mut self, of: &Node, key: &str) -> Option<u64> {
        let node = of.get(key)?;
        let text = match node.as_str() {
            Some(text) => text.to_owned(),
            None => node.to_json().to_string(),
        };
        let (number, unit) = text.split_once(' ').unwrap_or((&text, "B"));
        let factor = [("B", 0), ("KiB", 10), ("MiB", 20), ("GiB", 30)].into_iter().find(|(name, _)| *name == unit);
        let size = factor.and_then(|(_, shift)| number.parse::<u64>().ok()?.checked_mul(1 << shift));
        if size.is_none() {
            self.problem(node.place, format!("`{text}` is no size"), "write a size as in `10 MiB`: B, KiB, MiB or GiB");
        }
        size
    }

    /// One of a list of words.
    pub fn word<T: Copy>(&mut self, place: Place, text: &str, title: &str, all: &[(&str, T)]) -> Option<T> {
        let found = all.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
            self.problem(place, format!("there is no {title} `{text}`"), format!("write one of {}", names.join(", ")));
        }
        found
    }
}
