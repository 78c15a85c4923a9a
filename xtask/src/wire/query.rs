//! Which pairs of a query belong to which parameter, and what they may be.

use std::collections::HashSet;

use super::form::{self, Form, Leaf};
use super::reading::{Forms, Reader};
use super::style::{Style, Written, is_exploded_object, is_open};
use super::{Pair, text};
use crate::model::Model;
use crate::model::operation::{Operation, Parameter};
use crate::model::schema::SchemaId;
use crate::source::load::Node;

/// The pairs of a query that belong to a parameter, by their numbers.
#[derive(Clone, Debug, Default)]
pub struct Share {
    /// Pairs that are the value of the parameter, or parts of it.
    pub pairs: Vec<usize>,
    /// Pairs that have its name and not its form.
    pub malformed: Vec<usize>,
}

impl Share {
    /// Returns whether nothing of the query belongs to the parameter.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty() && self.malformed.is_empty()
    }
}

/// Returns what of a query belongs to each of the query parameters of an operation, in their order.
pub fn shares(model: &Model<'_>, operation: &Operation<'_>, pairs: &[Pair<'_>]) -> Vec<Share> {
    let parameters: Vec<&Parameter<'_>> = operation.parameters_in("query").collect();
    let mut shares: Vec<Share> = parameters.iter().map(|parameter| share(model, parameter, pairs)).collect();
    // An object with properties of any name has what is left.
    let mut taken: HashSet<usize> = shares.iter().flat_map(|share| share.pairs.iter().copied()).collect();
    for (parameter, share) in parameters.iter().zip(&mut shares) {
        let schema = parameter.schema.filter(|_| is_exploded_object(model, parameter));
        if schema.is_none_or(|schema| !is_open(model, &[schema])) {
            continue;
        }
        let is_key = |at: &usize| operation.credentials.contains(&pairs[*at].key());
        let rest: Vec<usize> = (0..pairs.len()).filter(|at| !taken.contains(at) && !is_key(at)).collect();
        taken.extend(&rest);
        share.malformed.clear();
        share.pairs.extend(rest);
        share.pairs.sort_unstable();
    }
    shares
}

fn share(model: &Model<'_>, parameter: &Parameter<'_>, pairs: &[Pair<'_>]) -> Share {
    let all = |is_its: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..pairs.len()).filter(|at| is_its(pairs[*at].key())).collect()
    };
    let own = all(&|key| key == parameter.name);
    let written = Written::of(parameter).filter(|_| parameter.content.is_none());
    let (Some(written), Some(schema)) = (written, parameter.schema) else {
        return Share { pairs: own, malformed: Vec::new() };
    };
    if written.style == Style::DeepObject {
        let inside_all = all(&|key| inside(parameter, key).is_some());
        let named =
            |key: &str| key.strip_prefix(parameter.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('['));
        let malformed = all(&|key| named(key) && inside(parameter, key).is_none());
        return Share { pairs: inside_all, malformed };
    }
    if !is_exploded_object(model, parameter) {
        return Share { pairs: own, malformed: Vec::new() };
    }
    let expanded = model.expand(&[schema]);
    let properties = all(&|key| expanded.iter().any(|id| model.schemas.get(*id).properties.contains_key(key)));
    let kinds = super::kinds::Kinds::expanded(model, &expanded);
    let is_other = kinds.is_scalar() || kinds.list;
    match (own.is_empty() || properties == own, is_other) {
        (true, _) => Share { pairs: properties, malformed: Vec::new() },
        (false, true) => Share { pairs: own, malformed: Vec::new() },
        (false, false) => {
            let malformed = own.into_iter().filter(|at| !properties.contains(at)).collect();
            Share { pairs: properties, malformed }
        }
    }
}

/// The steps of a name in brackets behind that of a parameter.
fn inside(parameter: &Parameter<'_>, key: &str) -> Option<Vec<Option<String>>> {
    form::steps(key.strip_prefix(parameter.name)?).filter(|steps| !steps.is_empty())
}

/// What the pairs of a parameter are.
#[derive(Debug)]
pub struct Value {
    /// The value.
    pub node: Node,
    /// The number of a pair that is one too many: the parameter is a single pair, and this repeats it.
    pub repeated: Option<usize>,
    /// What is wrong with a pair, by its number.
    pub faults: Vec<(usize, String)>,
}

/// Returns the value of a parameter, from the pairs that are its own; none if it has none of them.
pub fn value(
    reader: Reader<'_, '_>,
    parameter: &Parameter<'_>,
    schema: SchemaId,
    share: &Share,
    pairs: &[Pair<'_>],
) -> Option<Value> {
    let first = *share.pairs.first()?;
    let place = pairs[first].value.place;
    let written = Written::of(parameter)?;
    let own: Vec<Pair<'_>> = share.pairs.iter().map(|at| pairs[*at]).collect();
    let plain = |node: Node| Value { node, repeated: None, faults: Vec::new() };
    if written.style == Style::DeepObject {
        let parts = own.iter().map(|pair| {
            let (text, place) = pair.piece();
            let path = inside(parameter, pair.key()).unwrap_or_default();
            form::Part { path, name: pair.key().to_owned(), place: pair.name.place, leaf: Leaf::Text(text, place) }
        });
        let form = Form::new(reader, &[schema], parts, place, true);
        let at = |place| share.pairs.iter().copied().find(|at| pairs[*at].name.place == place).unwrap_or(first);
        let faults = form.conflicts.into_iter().map(|(place, what)| (at(place), what)).collect();
        return Some(Value { faults, ..plain(form.node) });
    }
    if is_exploded_object(reader.model, parameter) && own.iter().any(|pair| pair.key() != parameter.name) {
        let entries = own.iter().map(|pair| ((pair.key().to_owned(), pair.name.place), pair.piece())).collect();
        let forms = Forms { objects: vec![entries], ..Forms::default() };
        let twice = (1..own.len()).find(|at| own[..*at].iter().any(|pair| pair.key() == own[*at].key()));
        let repeated = twice.map(|at| share.pairs[at]);
        return Some(Value { repeated, ..plain(reader.value(schema, &forms, place)) });
    }
    let kinds = super::kinds::Kinds::of(reader.model, &[schema]);
    if written.explode && kinds.list {
        let items: Vec<_> = own.iter().map(Pair::piece).collect();
        let single = items.first().filter(|_| items.len() == 1).cloned();
        let forms = Forms { single, lists: vec![items], ..Forms::default() };
        return Some(plain(reader.value(schema, &forms, place)));
    }
    let piece = own.first()?.piece();
    let forms = match written.explode {
        true => Forms { single: Some(piece), ..Forms::default() },
        false => text::delimited(written.style, &piece),
    };
    Some(Value { repeated: share.pairs.get(1).copied(), ..plain(reader.value(schema, &forms, place)) })
}
