//! Values that are one text: arguments of a path, headers, cookies, and pairs of a query.

use percent_encoding::percent_decode_str;

use super::Piece;
use super::reading::Forms;
use super::style::{Style, Written};
use crate::model::operation::{Media, is_json};
use crate::source::load::{Kind, Node};
use crate::source::place::Place;
use crate::source::tree;

/// Returns what an argument of a path may be, from the text that stands in the path, percent-encoded.
///
/// # Errors
///
/// Returns what is wrong if the text is not written in the style of the parameter.
pub fn argument(written: Written, name: &str, raw: &str, place: Place) -> Result<Forms, String> {
    let decode = |text: &str| (percent_decode_str(text).decode_utf8_lossy().into_owned(), place);
    match written.style {
        Style::Label => {
            let text = raw.strip_prefix('.').ok_or_else(|| not_written(name, "label", &format!(".{name}")))?;
            let separators: &[char] = if written.explode { &['.'] } else { &[',', '.'] };
            Ok(forms(text, separators, written.explode, &decode))
        }
        Style::Matrix => matrix(written.explode, name, raw, &decode),
        _ => Ok(forms(raw, &[','], written.explode, &decode)),
    }
}

fn matrix(explode: bool, name: &str, raw: &str, decode: &dyn Fn(&str) -> Piece) -> Result<Forms, String> {
    let fault = || not_written(name, "matrix", &format!(";{name}="));
    let parts: Vec<&str> = raw.strip_prefix(';').ok_or_else(fault)?.split(';').collect();
    let named: Vec<(&str, &str)> = parts.iter().map(|part| part.split_once('=').unwrap_or((part, ""))).collect();
    let own: Vec<&str> = named.iter().filter(|(key, _)| decode(key).0 == name).map(|(_, value)| *value).collect();
    if !explode {
        return match (own.as_slice(), named.len()) {
            ([value], 1) => Ok(forms(value, &[','], false, decode)),
            _ => Err(fault()),
        };
    }
    let objects = vec![named.iter().map(|(key, value)| (decode(key), decode(value))).collect()];
    if own.len() < named.len() {
        return Ok(Forms { objects, ..Forms::default() });
    }
    let items: Vec<Piece> = own.iter().map(|value| decode(value)).collect();
    let single = items.first().filter(|_| items.len() == 1).cloned();
    Ok(Forms { single, lists: vec![items], objects, ambiguous: None })
}

/// Returns what a header may be, from its lines. Lines of one name are one list (RFC 9110, 5.3), and blanks around commas are none
/// of its items.
pub fn header(explode: bool, lines: &[Piece]) -> Forms {
    let place = lines.first().map_or(Place::START, |line| line.1);
    let texts: Vec<&str> = lines.iter().map(|line| line.0.trim()).collect();
    let joined = texts.join(", ");
    let decode = |text: &str| (text.trim().to_owned(), place);
    let mut forms = Forms { ambiguous: Some(','), ..forms(&joined, &[','], explode, &decode) };
    if joined.is_empty() {
        // A list of a header may be empty (RFC 9110, 5.6.1).
        forms.lists.push(Vec::new());
    }
    forms
}

/// Returns what the value of a pair may be: one that is not exploded.
pub fn delimited(style: Style, piece: &Piece) -> Forms {
    let separator = match style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        _ => ',',
    };
    let decode = |text: &str| (text.to_owned(), piece.1);
    Forms { ambiguous: Some(separator), ..forms(&piece.0, &[separator], false, &decode) }
}

/// Returns the value of a parameter or of a header that has a media type.
///
/// # Errors
///
/// Returns what is wrong if the text is not of that media type.
pub fn content(media: &Media<'_>, (text, place): &Piece) -> Result<Node, String> {
    if !is_json(&media.entry.key) {
        return Ok(Node { place: *place, kind: Kind::Scalar(text.as_str().into()) });
    }
    match serde_json::from_str(text) {
        Ok(value) => Ok(tree(value, *place)),
        Err(_) => Err(format!("this is not JSON, and its media type is `{}`", media.entry.key)),
    }
}

/// A text, split into items and properties in each way that its style has.
fn forms(text: &str, separators: &[char], explode: bool, decode: &dyn Fn(&str) -> Piece) -> Forms {
    let split = |separator: &char| text.split(*separator).collect::<Vec<_>>();
    let ways: Vec<Vec<&str>> = separators.iter().map(split).collect();
    let mut lists: Vec<Vec<Piece>> = Vec::new();
    for parts in &ways {
        let items: Vec<Piece> = parts.iter().map(|part| decode(part)).collect();
        // The way that finds more items is the one that was meant.
        match lists.first() {
            Some(first) if first.len() >= items.len() => {}
            Some(_) => lists.insert(0, items),
            None => lists.push(items),
        }
    }
    let objects = ways.iter().filter_map(|parts| entries(parts, explode, decode)).collect();
    Forms { single: Some(decode(text)), lists, objects, ambiguous: None }
}

/// The properties that parts stand for: `R=100` each, or `R` and `100` in turn. None has two values.
fn entries(parts: &[&str], explode: bool, decode: &dyn Fn(&str) -> Piece) -> Option<Vec<(Piece, Piece)>> {
    let pairs: Vec<(Piece, Piece)> = match explode {
        true => {
            let pair = |part: &&str| part.split_once('=').map(|(key, value)| (decode(key), decode(value)));
            parts.iter().map(pair).collect::<Option<_>>()?
        }
        false if parts.len().is_multiple_of(2) => {
            parts.chunks_exact(2).map(|pair| (decode(pair[0]), decode(pair[1]))).collect()
        }
        false => return None,
    };
    let is_once = |at: usize| pairs[..at].iter().all(|(key, _)| key.0 != pairs[at].0.0);
    (0..pairs.len()).all(is_once).then_some(pairs)
}

fn not_written(name: &str, style: &str, example: &str) -> String {
    format!("the parameter `{name}` has the style `{style}`, as in `{example}`, and this has not")
}
