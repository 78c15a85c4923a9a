//! Reads a fixture, strictly. httpmock drops a key that it does not know, and a matcher that is misspelt then matches
//! everything.

// By their paths, so that whatever includes this file has them with it.
#[path = "base64.rs"]
pub mod base64;
#[path = "fixture_body.rs"]
pub mod body;

use serde_json::{Value, json};

use super::load::{self, Kind, Node};
use super::place::{Place, Problem};

/// One exchange.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// The whole file, with places.
    pub root: Node,
    /// The method of the request, as it is written.
    pub method: String,
    /// The path of the request, without a query.
    pub path: String,
    /// The status of the response.
    pub status: u16,
}

/// What each mapping of a fixture may hold, in the order of the canonical form; a star marks what it must hold.
pub const KEYS: [(&str, &[&str]); 4] = [
    ("", &["source*", "refused", "when*", "then*"]),
    ("source", &["kind*", "at", "host", "date", "inferred"]),
    (
        "when",
        &[
            "method*",
            "path*",
            "query_param",
            "header",
            "cookie",
            "json_body",
            "form_urlencoded_tuple",
            "multipart",
            "body",
            "body_base64",
        ],
    ),
    ("then", &["status*", "header", "json_body", "body", "body_base64"]),
];

/// What `source.kind` may say, and what else it then must say.
const SOURCES: [(&str, &[&str]); 3] = [("reference", &["at"]), ("published", &["at"]), ("recorded", &["host", "date"])];

/// What `source.inferred` may name, and under which keys that part of the exchange may stand.
const PARTS: [(&str, &str, &[&str]); 9] = [
    ("method", "when", &["method"]),
    ("path", "when", &["path"]),
    ("query_param", "when", &["query_param"]),
    ("request_header", "when", &["header"]),
    ("cookie", "when", &["cookie"]),
    ("request_body", "when", &["json_body", "form_urlencoded_tuple", "multipart", "body", "body_base64"]),
    ("status", "then", &["status"]),
    ("header", "then", &["header"]),
    ("response_body", "then", &["json_body", "body", "body_base64"]),
];

/// Reads the text of a fixture.
pub fn parse(text: &str) -> Result<Fixture, Problem> {
    read(load::parse(text)?)
}

/// Reads the tree of a fixture.
pub fn read(root: Node) -> Result<Fixture, Problem> {
    for (name, keys) in KEYS {
        keys_of(if name.is_empty() { Some(&root) } else { root.get(name) }, name, keys, root.place)?;
    }
    source(&root)?;
    inferred(&root)?;
    refused(&root)?;
    for pointer in ["/when/query_param", "/when/header", "/when/cookie", "/then/header"] {
        root.pointer(pointer).map_or(Ok(()), pairs_of)?;
    }
    body::check(&root)?;
    let method = text_at(&root, "/when/method")?;
    let path = text_at(&root, "/when/path")?;
    if !path.starts_with('/') || path.contains('?') {
        let place = root.pointer("/when/path").map_or(root.place, |node| node.place);
        return Err(Problem::new(
            place,
            "this is not a path",
            "start it with `/`, and put the query under `query_param`",
        ));
    }
    let status = root.pointer("/then/status").map_or(root.place, |node| node.place);
    let status = match root.pointer("/then/status").map(Node::to_json).and_then(|value| value.as_u64()) {
        Some(code @ 100..=599) => code as u16,
        _ => {
            return Err(Problem::new(status, "this is not a status", "write a number from 100 to 599, without quotes"));
        }
    };
    Ok(Fixture { root, method, path, status })
}

impl Fixture {
    /// The exchange without its source, for playing it back.
    pub fn to_json(&self) -> Value {
        let part = |key: &str| self.root.get(key).map(Node::to_json).unwrap_or_default();
        json!({ "when": part("when"), "then": part("then"), "refused": part("refused") })
    }
}

fn keys_of(node: Option<&Node>, name: &str, keys: &[&str], place: Place) -> Result<(), Problem> {
    let title = if name.is_empty() { "a fixture".to_owned() } else { format!("`{name}`") };
    let Some(node) = node else {
        return Err(Problem::new(
            place,
            format!("this fixture has no `{name}`"),
            "see the other fixtures for what it holds",
        ));
    };
    if !matches!(node.kind, Kind::Map(_)) {
        return Err(Problem::new(
            node.place,
            format!("{title} is a mapping, and this is {}", node.describe()),
            "write it as one",
        ));
    }
    let names: Vec<&str> = keys.iter().map(|key| key.trim_end_matches('*')).collect();
    if let Some(entry) = node.entries().iter().find(|entry| !names.contains(&entry.key.as_str())) {
        let what = format!("{title} has no key `{}`", entry.key);
        return Err(Problem::new(entry.place, what, format!("it may hold {}", names.join(", "))));
    }
    let missing = keys.iter().filter_map(|key| key.strip_suffix('*')).find(|key| node.get(key).is_none());
    missing.map_or(Ok(()), |key| {
        Err(Problem::new(node.place, format!("{title} must have `{key}`"), format!("add `{key}`")))
    })
}

fn source(root: &Node) -> Result<(), Problem> {
    let kind = text_at(root, "/source/kind")?;
    let place = root.pointer("/source").map_or(root.place, |node| node.place);
    let Some((_, needs)) = SOURCES.iter().find(|(name, _)| *name == kind) else {
        let what = format!("a source of the kind `{kind}` is unknown");
        return Err(Problem::new(place, what, "write `reference`, `published` or `recorded`"));
    };
    match needs.iter().find(|key| root.pointer(&format!("/source/{key}")).is_none()) {
        Some(key) => {
            Err(Problem::new(place, format!("a source of the kind `{kind}` must have `{key}`"), format!("add `{key}`")))
        }
        None => Ok(()),
    }
}

/// What the source does not print must be there to be inferred.
fn inferred(root: &Node) -> Result<(), Problem> {
    let Some(list) = root.pointer("/source/inferred") else { return Ok(()) };
    let names: Vec<&str> = PARTS.iter().map(|(name, ..)| *name).collect();
    for (item, name) in strings(list, "the parts of the exchange that the source does not print")? {
        let Some((_, outer, keys)) = PARTS.iter().find(|(part, ..)| *part == name) else {
            return Err(Problem::new(
                item.place,
                "this is no part of an exchange",
                format!("write one of {}", names.join(", ")),
            ));
        };
        let holder = root.get(outer);
        if !keys.iter().any(|key| holder.is_some_and(|node| node.get(key).is_some())) {
            let what = format!("`{name}` is inferred, and this exchange has none");
            return Err(Problem::new(item.place, what, format!("remove `{name}`, or add what it stands for")));
        }
    }
    Ok(())
}

/// What a request was rejected for must be something.
fn refused(root: &Node) -> Result<(), Problem> {
    let Some(list) = root.get("refused") else { return Ok(()) };
    let names = strings(list, "the names of what the request lacks")?;
    match names.is_empty() {
        true => {
            Err(Problem::new(list.place, "this names nothing that the request lacks", "name it, or remove `refused`"))
        }
        false => Ok(()),
    }
}

/// The strings of a list of strings.
fn strings<'n>(list: &'n Node, title: &str) -> Result<Vec<(&'n Node, &'n str)>, Problem> {
    let remedy = format!("write a list of strings: {title}");
    if !matches!(list.kind, Kind::List(_)) {
        return Err(Problem::new(list.place, format!("this is {}", list.describe()), remedy));
    }
    let text = |item: &'n Node| match item.as_str() {
        Some(text) => Ok((item, text)),
        None => Err(Problem::new(item.place, format!("this is {}", item.describe()), remedy.clone())),
    };
    list.items().iter().map(text).collect()
}

/// Checks that this is a list of names and values.
fn pairs_of(list: &Node) -> Result<(), Problem> {
    let remedy = "write a list of `{ name: .., value: .. }`, both strings";
    if !matches!(list.kind, Kind::List(_)) {
        return Err(Problem::new(list.place, format!("this is {}", list.describe()), remedy));
    }
    let fits = |item: &Node| {
        let text = |key: &str| item.get(key).is_some_and(|node| node.as_str().is_some());
        item.entries().len() == 2 && text("name") && text("value")
    };
    match list.items().iter().find(|item| !fits(item)) {
        Some(item) => Err(Problem::new(item.place, "this is not a name and a value", remedy)),
        None => Ok(()),
    }
}

fn text_at(root: &Node, pointer: &str) -> Result<String, Problem> {
    let node = root.pointer(pointer).unwrap_or(root);
    let name = pointer.trim_start_matches('/').replace('/', ".");
    node.as_str()
        .map(str::to_owned)
        .ok_or_else(|| Problem::new(node.place, format!("`{name}` is not a string"), "write it as one"))
}
