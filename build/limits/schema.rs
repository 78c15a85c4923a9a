//! What the schema of a body says of itself: the limits that OpenAPI has words for.

use super::super::flat::{Flat, Flattener};
use super::super::load::Node;
use super::super::schema::{Additional, SchemaId, Schemas};
use super::{Check, Condition, Limits, Rule, Unit};

/// How deep the properties of a body are read, because a schema may contain itself.
const MAX_DEPTH: usize = 6;

/// The schema at a path, such as `thread[].body`.
pub fn find<'d>(flattener: &Flattener<'_, 'd>, body: SchemaId, path: &str) -> Option<Flat<'d>> {
    let mut at = body;
    for step in path.split('.') {
        let (name, is_item) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
        at = flattener.flat(at).properties.iter().find(|(of, _)| *of == name).map(|(_, id)| *id)?;
        if is_item {
            at = flattener.flat(at).items?;
        }
    }
    Some(flattener.flat(at))
}

/// The rules that follow from a schema.
pub fn rules(schemas: &Schemas<'_>, flattener: &Flattener<'_, '_>, body: SchemaId, limits: &Limits) -> Vec<Rule> {
    let mut reader = Reader { schemas, flattener, limits, rules: Vec::new() };
    reader.object(&flattener.flat(body), "", 0);
    reader.rules
}

struct Reader<'r, 'm, 'd> {
    schemas: &'r Schemas<'d>,
    flattener: &'r Flattener<'m, 'd>,
    limits: &'r Limits,
    rules: Vec<Rule>,
}

impl Reader<'_, '_, '_> {
    /// The platform whose object a path is or leads into.
    fn platform<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(&self.limits.keyed)?.strip_prefix('.')?;
        rest.split(['.', '[']).next()
    }

    fn push(&mut self, path: &str, when: Vec<(String, Condition)>, check: Check) {
        let platforms = self.platform(path).map(|name| vec![(name.to_owned(), Vec::new())]).unwrap_or_default();
        self.rules.push(Rule { platforms, when, check, note: None, advice: false });
    }

    fn object(&mut self, flat: &Flat<'_>, path: &str, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let is_keyed = self.platform(path).is_some_and(|name| path == format!("{}.{name}", self.limits.keyed));
        for name in &flat.required {
            // What is optional has its required properties only where it is there; the parameters of a platform have them
            // for every body that is for the platform.
            let is_optional = !path.is_empty() && !is_keyed && !path.ends_with(']');
            let when = is_optional.then(|| (path.to_owned(), Condition::Present)).into_iter().collect();
            self.push(&inner(name), when, Check::Required(vec![inner(name)]));
        }
        if is_keyed && flat.additional.is_none_or(|additional| additional == Additional::Nothing) {
            let allowed = flat.properties.iter().map(|(name, _)| (*name).to_owned()).collect();
            self.push(path, Vec::new(), Check::Keys { at: vec![path.to_owned()], allowed });
        }
        for (name, id) in &flat.properties {
            self.value(*id, &inner(name), depth + 1);
        }
    }

    fn value(&mut self, id: SchemaId, path: &str, depth: usize) {
        let flat = self.flattener.flat(id);
        let node = self.schemas.get(flat.id.unwrap_or(id)).node;
        let count = |key: &str| node.get(key).and_then(|node| node.to_json().as_u64());
        let at = || vec![path.to_owned()];
        match flat.kind {
            _ if flat.is_union() => {}
            Some("string") => {
                let (min, max) = (count("minLength").unwrap_or(0), count("maxLength"));
                if min > 0 || max.is_some() {
                    // JSON Schema counts code points.
                    self.push(path, Vec::new(), Check::Text { at: at(), unit: Unit::CodePoints, min, max });
                }
            }
            Some("integer" | "number") => {
                let edge = |key: &str, exclusive: &str| {
                    let is_excluded = node.get(exclusive).is_some_and(|node| node.to_json() == true);
                    Some((node.get(key).and_then(|node: &Node| node.to_json().as_f64())?, is_excluded))
                };
                let (min, max) = (edge("minimum", "exclusiveMinimum"), edge("maximum", "exclusiveMaximum"));
                if min.is_some() || max.is_some() {
                    self.push(path, Vec::new(), Check::Number { at: at(), min, max });
                }
            }
            Some("array") => {
                let (min, max) = (count("minItems").unwrap_or(0), count("maxItems"));
                if min > 0 || max.is_some() {
                    self.push(path, Vec::new(), Check::Items { at: at(), min, max });
                }
                if let Some(items) = flat.items.filter(|_| depth <= MAX_DEPTH) {
                    self.value(items, &format!("{path}[]"), depth + 1);
                }
            }
            _ if flat.is_object() => self.object(&flat, path, depth),
            _ => {}
        }
    }
}
