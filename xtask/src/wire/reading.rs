//! The values that texts may stand for, and which of them a schema allows.
//!
//! A typed value comes before a text, a list of several items before a single value, and null, which is written as nothing or as
//! `null`, comes last. If the schema allows none of them, the first is the value, so that a report says what is wrong with it.

use serde_json::Value;

use super::Piece;
use super::kinds::Kinds;
use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;
use crate::source::tree;

/// How many combinations of the values of an object's properties are tried.
const MAX_COMBINATIONS: usize = 64;

/// What parses texts by schemas.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "a function has nothing to show")]
pub struct Reader<'r, 'd> {
    /// The document.
    pub model: &'r Model<'d>,
    /// Whether a schema, with all that it leads to, allows a value.
    pub allows: &'r dyn Fn(SchemaId, &Node) -> bool,
}

/// What a text may be by its style, before the schema decides.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    /// The text as a single value.
    pub single: Option<Piece>,
    /// The items of a list, in each way in which they may be separated.
    pub lists: Vec<Vec<Piece>>,
    /// The names and values of an object, in each way in which they may be separated.
    pub objects: Vec<Vec<(Piece, Piece)>>,
    /// What separates the items, if an item that holds it looks like two.
    pub ambiguous: Option<char>,
}

impl Reader<'_, '_> {
    /// Returns the value that texts stand for by a schema, all of it at one place or below it.
    pub fn value(&self, schema: SchemaId, forms: &Forms, place: Place) -> Node {
        let expanded = self.model.expand(&[schema]);
        let kinds = Kinds::expanded(self.model, &expanded);
        let mut found = Vec::new();
        if kinds.object {
            found.extend(forms.objects.iter().flat_map(|entries| self.objects(&expanded, entries, place)));
        }
        let lists = |found: &mut Vec<Node>| {
            if kinds.list {
                found.extend(forms.lists.iter().flat_map(|pieces| self.lists(&expanded, pieces, place)));
            }
        };
        let is_several = forms.lists.iter().any(|pieces| pieces.len() > 1);
        if is_several || !kinds.is_scalar() {
            lists(&mut found);
        }
        if let Some(piece) = &forms.single {
            found.extend(scalars(kinds, piece));
            if !is_several && kinds.is_scalar() {
                lists(&mut found);
            }
        }
        if let Some(at) = found.iter().position(|node| (self.allows)(schema, node)) {
            return found.swap_remove(at);
        }
        if let Some(node) = self.regrouped(schema, &expanded, forms, place) {
            return node;
        }
        found.into_iter().next().unwrap_or_else(|| {
            let text = forms.single.as_ref().map_or("", |piece| piece.0.as_str());
            Node { place, kind: Kind::Scalar(text.into()) }
        })
    }

    /// Returns the value of one text by the schemas of its place, any of which may apply.
    pub fn leaf(&self, schemas: &[SchemaId], piece: &Piece) -> Node {
        let kinds = Kinds::of(self.model, schemas);
        let mut found = Vec::new();
        if kinds.list || kinds.object {
            let json = serde_json::from_str::<Value>(&piece.0).ok();
            let is_kind = |value: &Value| value.is_array() && kinds.list || value.is_object() && kinds.object;
            found.extend(json.filter(is_kind).map(|value| tree(value, piece.1)));
        }
        found.extend(scalars(kinds, piece));
        let allowed = |node: &Node| schemas.iter().filter(|schema| (self.allows)(**schema, node)).count();
        let counts: Vec<usize> = found.iter().map(allowed).collect();
        let most = counts.iter().copied().max().unwrap_or_default();
        // If none is allowed, the typed one says more of what is wrong.
        let at = counts.iter().position(|count| *count == most).unwrap_or_default();
        found.swap_remove(at)
    }

    /// The lists that items may be: by each schema that has items, and without one.
    fn lists(&self, expanded: &[SchemaId], pieces: &[Piece], place: Place) -> Vec<Node> {
        let list = |items: &[SchemaId]| {
            let item = |piece: &Piece| self.leaf(items, piece);
            Node { place, kind: Kind::List(pieces.iter().map(item).collect()) }
        };
        let items = self.model.items(expanded);
        if items.is_empty() {
            return vec![list(&[])];
        }
        items.iter().map(|items| list(&[*items])).collect()
    }

    /// The objects that names and values may be.
    fn objects(&self, expanded: &[SchemaId], entries: &[(Piece, Piece)], place: Place) -> Vec<Node> {
        let mut found: Vec<Vec<Entry>> = vec![Vec::new()];
        for (name, piece) in entries {
            let schemas = self.model.property(expanded, &name.0);
            let mut values = vec![self.leaf(&schemas, piece)];
            for schema in &schemas {
                let value = self.leaf(&[*schema], piece);
                if !values.iter().any(|known| known.to_json() == value.to_json()) {
                    values.push(value);
                }
            }
            let next = found.iter().flat_map(|entries| {
                let entry = |value: &Node| Entry { key: name.0.clone(), place: name.1, value: value.clone() };
                values.iter().map(move |value| entries.iter().cloned().chain([entry(value)]).collect::<Vec<_>>())
            });
            found = next.take(MAX_COMBINATIONS).collect();
        }
        found.into_iter().map(|entries| Node { place, kind: Kind::Map(entries) }).collect()
    }

    /// A list some of whose items hold what separates them: fixtures hold decoded texts, which do not say so. Each item is as short
    /// as its schema allows.
    fn regrouped(&self, schema: SchemaId, expanded: &[SchemaId], forms: &Forms, place: Place) -> Option<Node> {
        let separator = forms.ambiguous?;
        let pieces = forms.lists.first().filter(|pieces| pieces.len() > 1)?;
        for items in self.model.items(expanded) {
            let mut open: Vec<Option<(usize, Node)>> = vec![None; pieces.len() + 1];
            for start in (0..pieces.len()).rev() {
                let ends = (start + 1..=pieces.len()).filter(|end| *end == pieces.len() || open[*end].is_some());
                let group = |end: usize| {
                    let texts: Vec<&str> = pieces[start..end].iter().map(|piece| piece.0.as_str()).collect();
                    let node = self.leaf(&[items], &(texts.join(separator.encode_utf8(&mut [0; 4])), pieces[start].1));
                    (self.allows)(items, &node).then_some((end, node))
                };
                open[start] = ends.into_iter().find_map(group);
            }
            let mut list = Vec::new();
            let mut at = 0;
            while let Some((end, node)) = open.get(at).cloned().flatten() {
                list.push(node);
                at = end;
            }
            let node = Node { place, kind: Kind::List(list) };
            if at == pieces.len() && (self.allows)(schema, &node) {
                return Some(node);
            }
        }
        None
    }
}

/// The single values that a text may stand for. It is a string whatever the schema says.
fn scalars(kinds: Kinds, (text, place): &Piece) -> Vec<Node> {
    let mut values = Vec::new();
    let is_plain = !text.contains(|letter: char| letter.is_whitespace());
    match serde_json::from_str::<Value>(text).ok().filter(|_| is_plain) {
        Some(value @ Value::Number(_)) if kinds.number => values.push(value),
        Some(value @ Value::Bool(_)) if kinds.boolean => values.push(value),
        _ => {}
    }
    values.push(text.as_str().into());
    if kinds.null && matches!(text.as_str(), "" | "null") {
        values.push(Value::Null);
    }
    values.into_iter().map(|value| Node { place: *place, kind: Kind::Scalar(value) }).collect()
}
