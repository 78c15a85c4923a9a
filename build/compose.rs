//! Puts the events of the YAML parser together to a tree.
//!
//! The parser knows the grammar; what it leaves to its caller stands here: which scalar is what (the core schema of YAML
//! 1.2), what an alias repeats, and how much of all that is read.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, Span, StrInput, Tag};
use serde_json::{Number, Value};

use super::super::place::{Place, Problem};
use super::{Entry, Kind, Node};

/// How many keys and values are read at most. The largest documents that are published have half as many.
const MAX_NODES: usize = 1_000_000;
/// How deep lists and mappings may be nested.
const MAX_DEPTH: usize = 64;
/// How much may stand under anchors. A few aliases of aliases would make a small file a large one.
const MAX_ANCHORED: usize = 50_000;

/// Reads the one document of a text; nothing if there is none.
pub(super) fn compose(text: &str) -> Result<Option<Node>, Problem> {
    let mut options = Options::default();
    // Another user of the parser in the same build may have switched them on.
    options.emit_comments = false;
    // What is nested deeper is refused here, in words of our own.
    (options.block_nesting_limit, options.flow_nesting_limit) = (2 * MAX_DEPTH, 2 * MAX_DEPTH);
    let parser = Parser::new_from_str_with_options(text, options);
    let mut composer = Composer { parser, anchors: HashMap::new(), nodes: 0, anchored: 0, depth: 0, anchors_open: 0 };
    let mut root = None;
    loop {
        match composer.next()? {
            (Event::StreamEnd, _) => return Ok(root),
            (Event::DocumentStart(..), _) if root.is_none() => {
                let (event, span) = composer.next()?;
                root = Some(composer.node(event, span)?);
            }
            (Event::DocumentStart(..), span) => return Err(invalid(start(&span), "a second document begins in it")),
            _ => {}
        }
    }
}

fn start(span: &Span) -> Place {
    Place { line: span.start.line() as u64, column: span.start.col() as u64 + 1 }
}

fn invalid(place: Place, what: impl std::fmt::Display) -> Problem {
    Problem::new(place, format!("this is not valid YAML: {what}"), "mend the YAML at this place")
}

/// Whether the file is valid YAML is not known: the rest of it is not read.
fn too_large(place: Place, of: &str, limit: usize) -> Problem {
    let digits = limit.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    Problem::new(
        place,
        format!("this file is too large: it has more than {shown} {of}"),
        "split it, or remove what is not needed",
    )
}

struct Composer<'a> {
    parser: Parser<'a, StrInput<'a>>,
    /// What stands under each anchor, and how many nodes it has; nothing while it is still read.
    anchors: HashMap<usize, Option<(Node, usize)>>,
    /// How many nodes were read or repeated.
    nodes: usize,
    /// How many of those read are kept for aliases.
    anchored: usize,
    depth: usize,
    /// How many anchors the place that is read stands under.
    anchors_open: usize,
}

impl<'a> Composer<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Problem> {
        match self.parser.next() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(unreadable(&error)),
            // It ends with an event that nothing is read after.
            None => Err(invalid(Place::START, "it ends too soon")),
        }
    }

    /// The node that begins with an event.
    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, Problem> {
        let place = start(&span);
        self.count(place, 1)?;
        if let Event::Alias(anchor) = event {
            return self.repeat(place, anchor);
        }
        let (anchor, before) = (event.anchor_id(), self.nodes - 1);
        if let Some(anchor) = anchor {
            self.anchors.insert(anchor, None);
            self.anchors_open += 1;
        }
        self.anchored += self.anchors_open;
        if self.anchored > MAX_ANCHORED {
            return Err(too_large(place, "keys and values under anchors", MAX_ANCHORED));
        }
        let kind = match event {
            Event::Scalar(text, style, _, tag) => Kind::Scalar(scalar(place, text, style, tag.as_deref())?),
            Event::SequenceStart(_, _, tag) => self.inside(place, tag.as_deref(), "seq", Self::list)?,
            Event::MappingStart(_, _, tag) => self.inside(place, tag.as_deref(), "map", Self::map)?,
            _ => return Err(invalid(place, "a value is missing")),
        };
        let node = Node { place, kind };
        if let Some(anchor) = anchor {
            self.anchors_open -= 1;
            self.anchors.insert(anchor, Some((node.clone(), self.nodes - before)));
        }
        Ok(node)
    }

    fn count(&mut self, place: Place, nodes: usize) -> Result<(), Problem> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES { Err(too_large(place, "keys and values", MAX_NODES)) } else { Ok(()) }
    }

    /// What an alias stands for. All of it stands where the alias does.
    fn repeat(&mut self, place: Place, anchor: usize) -> Result<Node, Problem> {
        match self.anchors.get(&anchor) {
            Some(Some((node, size))) => {
                let (node, more) = (node.clone(), size - 1);
                self.count(place, more)?;
                if self.anchors_open > 0 {
                    self.anchored += more * self.anchors_open;
                }
                if self.anchored > MAX_ANCHORED {
                    return Err(too_large(place, "keys and values under anchors", MAX_ANCHORED));
                }
                Ok(node.at(place))
            }
            _ => Err(invalid(place, "an alias stands within what it stands for")),
        }
    }

    /// Reads what is within a list or a mapping.
    fn inside(
        &mut self,
        place: Place,
        tag: Option<&Tag>,
        own: &str,
        read: impl FnOnce(&mut Self) -> Result<Kind, Problem>,
    ) -> Result<Kind, Problem> {
        if tag.is_some_and(|tag| tag.core_suffix() != Some(own) && !is_plain_mark(tag)) {
            return Err(unknown(place));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(too_large(place, "levels of lists and mappings", MAX_DEPTH));
        }
        let kind = read(self);
        self.depth -= 1;
        kind
    }

    fn list(&mut self) -> Result<Kind, Problem> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Kind::List(items)),
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    fn map(&mut self) -> Result<Kind, Problem> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut names = HashSet::new();
        let mut merged: Vec<Entry> = Vec::new();
        loop {
            let (event, span) = match self.next()? {
                (Event::MappingEnd, _) => {
                    // A key of the mapping itself stands in place of a merged one.
                    entries.extend(merged.into_iter().filter(|entry| names.insert(entry.key.clone())));
                    return Ok(Kind::Map(entries));
                }
                next => next,
            };
            let is_merge = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, _, None) if text == "<<");
            // A number as it is written: `1e3` is a name, and `1000.0` another.
            let written = match &event {
                Event::Scalar(text, ..) if !text.starts_with(char::is_alphabetic) => Some(text.clone()),
                _ => None,
            };
            let key = self.node(event, span)?;
            // JSON has string keys only; a status such as `200` may stand without quotes all the same.
            let Kind::Scalar(scalar) = key.kind else {
                return Err(invalid(key.place, "a key must be a string"));
            };
            let name = match (scalar, written) {
                (Value::String(text), _) => text,
                (Value::Number(_), Some(written)) => written.into_owned(),
                (other, _) => other.to_string(),
            };
            if !names.insert(name.clone()) {
                return Err(invalid(key.place, format_args!("duplicate mapping key: {name}")));
            }
            let (event, span) = self.next()?;
            let value = self.node(event, span)?;
            if is_merge {
                names.remove(&name);
                merge(value, &mut merged)?;
                continue;
            }
            entries.push(Entry { key: name, place: key.place, value });
        }
    }
}

/// Takes what `<<` merges: the entries of a mapping, or of each mapping of a list, the first of which goes before the others.
fn merge(value: Node, merged: &mut Vec<Entry>) -> Result<(), Problem> {
    let place = value.place;
    let mappings = match value.kind {
        Kind::Map(entries) => vec![entries],
        Kind::List(items) => {
            let entries = |item: Node| match item.kind {
                Kind::Map(entries) => Some(entries),
                _ => None,
            };
            items.into_iter().map(entries).collect::<Option<_>>().ok_or_else(|| not_merged(place))?
        }
        Kind::Scalar(_) => return Err(not_merged(place)),
    };
    for entry in mappings.into_iter().flatten() {
        if !merged.iter().any(|known| known.key == entry.key) {
            merged.push(entry);
        }
    }
    Ok(())
}

fn not_merged(place: Place) -> Problem {
    invalid(place, "the key `<<` merges mappings, and this is not one (in quotes, it is a key like others)")
}

fn unreadable(error: &ScanError) -> Problem {
    let at = error.marker();
    // Of a text without a line there is no place.
    let place = Place { line: (at.line() as u64).max(1), column: at.col() as u64 + 1 };
    if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) {
        return too_large(place, "levels of lists and mappings", MAX_DEPTH);
    }
    invalid(place, error.info())
}

/// The tag is not told, for what looks like one may be a password without quotes. Nor are values.
fn unknown(place: Place) -> Problem {
    invalid(place, "a tag (`!`) makes it nothing that JSON has")
}

/// Whether a tag is `!`, which makes nothing of a value but what it looks like without one.
fn is_plain_mark(tag: &Tag) -> bool {
    tag.handle().is_empty() && tag.suffix() == "!"
}

/// A scalar by the core schema. A tag overrules what it looks like.
fn scalar(place: Place, text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Result<Value, Problem> {
    let plain = style == ScalarStyle::Plain;
    let looks = |text: &str| resolve(text).map_err(|what| invalid(place, what));
    let wanted = match tag {
        None if plain => return looks(&text),
        None => "str",
        Some(tag) if is_plain_mark(tag) => "str",
        Some(tag) => tag.core_suffix().ok_or_else(|| unknown(place))?,
    };
    let value = match wanted {
        "str" => Value::String(text.into_owned()),
        "float" => looks(&text)?.as_f64().and_then(Number::from_f64).map_or(Value::Null, Value::Number),
        _ => looks(&text)?,
    };
    let fits = match wanted {
        "str" => true,
        "null" => value.is_null(),
        "bool" => value.is_boolean(),
        "int" => value.is_i64() || value.is_u64(),
        "float" => value.is_f64(),
        _ => false,
    };
    if fits { Ok(value) } else { Err(invalid(place, format_args!("this is not what the tag `!!{wanted}` says"))) }
}

/// What a plain scalar is.
fn resolve(text: &str) -> Result<Value, &'static str> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(true.into()),
        "false" | "False" | "FALSE" => return Ok(false.into()),
        _ => {}
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err("this is a number that JSON does not have");
    }
    let radix = |prefix: &str, radix: u32| {
        let digits = text.strip_prefix(prefix).filter(|digits| digits.chars().all(|c| c.is_digit(radix)))?;
        u64::from_str_radix(digits, radix).ok()
    };
    if let Some(number) = radix("0o", 8).or_else(|| radix("0x", 16)) {
        return Ok(number.into());
    }
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-');
    if !text.chars().all(is_number) {
        return Ok(text.into());
    }
    if let Ok(number) = text.parse::<u64>() {
        return Ok(number.into());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(number.into());
    }
    match text.parse::<f64>() {
        // One that is too large for JSON's readers would be read as something else.
        Ok(number) => Number::from_f64(number).map(Value::Number).ok_or("this number is too large"),
        Err(_) => Ok(text.into()),
    }
}
