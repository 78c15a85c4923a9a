//! Comments of a file, and what each is about.

use std::collections::BTreeMap;

use granit_parser::{Event, Parser};

use super::line::is_on_one_line;
use crate::source::load::{Kind, Node};
use crate::source::place::{Place, Problem};
use crate::text::lines;

/// A comment and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Comment {
    place: Place,
    text: String,
}

/// Comments by what they are about, with their `#`.
#[derive(Debug, Default)]
pub(super) struct Attached {
    /// Those at the head of the file.
    pub(super) head: Vec<String>,
    /// Those above a key or an item, by its place in the file.
    pub(super) above: BTreeMap<Place, Vec<String>>,
    /// Those behind a value, by the place of its key or of the item.
    pub(super) behind: BTreeMap<Place, String>,
    /// Those at the end of the file.
    pub(super) tail: Vec<String>,
}

/// The comments of a text, in their order.
pub(super) fn find(text: &str) -> Result<Vec<Comment>, Problem> {
    let mut comments = Vec::new();
    for event in Parser::new_from_str(text) {
        match event {
            Ok((Event::Comment(text, _), span)) => {
                let place = Place { line: span.start.line() as u64, column: span.start.col() as u64 + 1 };
                comments.push(Comment { place, text: format!("#{}", text.trim_end()) });
            }
            Ok(_) => {}
            // The reader of fixtures took the text already, and it stands on the same parser.
            Err(_) => {
                let what = "the comments of this file cannot be distinguished from the rest";
                return Err(Problem::new(Place::START, what, "write the file in a simpler way"));
            }
        }
    }
    Ok(comments)
}

/// What the comments say, in no order.
pub(super) fn texts(comments: &[Comment]) -> Vec<&str> {
    let mut texts: Vec<&str> = comments.iter().map(|comment| comment.text.as_str()).collect();
    texts.sort_unstable();
    texts
}

/// Finds out what each comment is about: one that has a line of its own, the key or item that follows; one at the end of a
/// line, the value before it.
pub(super) fn attach(root: &Node, comments: &[Comment], text: &str) -> Attached {
    let mut points = BTreeMap::new();
    collect(root, false, &mut Vec::new(), &mut points);
    let all: Vec<&str> = if comments.is_empty() { Vec::new() } else { lines(text).collect() };
    let mut attached = Attached::default();
    for Comment { place, text } in comments {
        let line = usize::try_from(place.line).ok().and_then(|line| all.get(line.checked_sub(1)?));
        let column = usize::try_from(place.column).unwrap_or(usize::MAX);
        let own_line = line.is_none_or(|line| line.chars().take(column - 1).all(char::is_whitespace));
        let before = points.range(..place).next_back();
        let after = points.range(place..).next();
        match (before, after) {
            (None, _) => attached.head.push(text.clone()),
            (Some((point, true)), _) if !own_line && !attached.behind.contains_key(point) => {
                attached.behind.insert(*point, text.clone());
            }
            (Some((point, _)), _) if !own_line => attached.above.entry(*point).or_default().push(text.clone()),
            (_, Some((point, _))) => attached.above.entry(*point).or_default().push(text.clone()),
            (_, None) => attached.tail.push(text.clone()),
        }
    }
    attached
}

/// The keys and items that get a line of their own, and whether their value stands on the same.
fn collect<'n>(node: &'n Node, shares_line: bool, path: &mut Vec<&'n str>, points: &mut BTreeMap<Place, bool>) {
    let children: Vec<(Place, &str, &Node)> = match &node.kind {
        Kind::Map(entries) => entries.iter().map(|entry| (entry.place, entry.key.as_str(), &entry.value)).collect(),
        Kind::List(items) => items.iter().map(|item| (item.place, "-", item)).collect(),
        Kind::Scalar(_) => return,
    };
    for (at, (place, name, value)) in children.into_iter().enumerate() {
        path.push(name);
        let on_one_line = is_on_one_line(value, path);
        // The first key of an item stands on the line of the item's dash.
        if !(shares_line && at == 0) {
            points.entry(place).or_insert(on_one_line);
        }
        if !on_one_line {
            collect(value, name == "-" && matches!(node.kind, Kind::List(_)), path, points);
        }
        path.pop();
    }
}
