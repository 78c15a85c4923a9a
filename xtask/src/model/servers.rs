//! The paths that the servers of a document begin with.

use std::collections::BTreeSet;

use regex::Regex;

use crate::source::document::Document;
use crate::source::load::Node;

/// How many combinations of the values of a server's variables are tried.
const MAX_COMBINATIONS: usize = 256;

/// Stands for a variable that may have any value. No URL holds it.
const ANY: char = '\u{0}';

/// The paths of servers, as patterns that match the start of a path.
#[derive(Debug, Default)]
pub(super) struct Servers(Vec<Regex>);

impl Servers {
    /// Returns the paths of all servers of a document: those of the document, of its paths and of its operations.
    pub(super) fn of(document: &Document) -> Self {
        let root = document.root.get("servers").map_or(&[][..], Node::items).iter();
        let inner = document.operations().flat_map(|operation| {
            let nodes =
                operation.items().map(|node| node.get("servers")).chain([operation.method.value.get("servers")]);
            nodes.flatten().flat_map(Node::items).collect::<Vec<_>>()
        });
        let bases: BTreeSet<String> = root.chain(inner).flat_map(paths).collect();
        let mut bases: Vec<String> = bases.into_iter().collect();
        // The longest says most.
        bases.sort_by_key(|base| std::cmp::Reverse(base.len()));
        let pattern = |base: String| {
            let parts: Vec<String> = base.split(ANY).map(regex::escape).collect();
            Regex::new(&format!("^{}", parts.join("[^/]+"))).ok()
        };
        Self(bases.into_iter().filter_map(pattern).collect())
    }

    /// Returns a path without the path of each server that it begins with.
    pub(super) fn below<'p>(&'p self, path: &'p str) -> impl Iterator<Item = &'p str> {
        let rest = self.0.iter().filter_map(move |base| Some(&path[base.find(path)?.end()..]));
        rest.filter(|path| path.starts_with('/'))
    }
}

/// The paths that a server's URL may have; none if it is the root.
fn paths(server: &Node) -> Vec<String> {
    let Some(url) = server.get("url").and_then(Node::as_str) else { return Vec::new() };
    let mut urls = vec![url.to_owned()];
    for variable in server.get("variables").map_or(&[][..], Node::entries) {
        let text = |node: &Node| node.as_str().map_or_else(|| node.to_json().to_string(), str::to_owned);
        let listed = variable.value.get("enum").map_or(&[][..], Node::items).iter().map(text);
        let mut values: BTreeSet<String> = listed.collect();
        if values.is_empty() {
            values.insert(ANY.to_string());
        }
        values.extend(variable.value.get("default").map(text));
        let name = format!("{{{}}}", variable.key);
        let next = urls.iter().flat_map(|url| values.iter().map(|value| url.replace(&name, value)));
        urls = next.take(MAX_COMBINATIONS).collect();
    }
    urls.iter().filter_map(|url| path(url)).collect()
}

fn path(url: &str) -> Option<String> {
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        // What stands for the whole URL says nothing of its path.
        None if url.starts_with(ANY) => "",
        None => url.trim_start_matches('/'),
    };
    let path = path.trim_end_matches('/');
    (!path.is_empty()).then(|| format!("/{path}"))
}
