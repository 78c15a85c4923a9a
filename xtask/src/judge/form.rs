//! Forms as the JSON values that they stand for.
//!
//! The name of a part is the path of a value in brackets: `post[body]`, `profiles[]`, `thread[0][media][]`. The schema casts the
//! text: `true` is a boolean where it says `type: boolean`. A part whose schema is an object or a list may also hold JSON. A
//! file stays a file, which only `type: string, format: binary` allows.

use std::collections::HashMap;

use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;
use crate::source::tree;

/// A form as a value.
#[derive(Debug)]
pub struct Form {
    /// The value, each part of it at the place of its name or text in the fixture.
    pub node: Node,
    /// The names that cannot be read together with the others, and why.
    pub conflicts: Vec<(Place, String)>,
    /// Where the files are, as the positions that lead there.
    files: Vec<Vec<usize>>,
}

/// A text or a file.
#[derive(Clone, Copy, Debug)]
enum Leaf<'n> {
    Text(&'n str, Place),
    File(Place),
}

/// What stands under a step of a path: one leaf, or more steps.
#[derive(Debug)]
enum Tree<'n> {
    Leaf(Leaf<'n>),
    Branch(Branch<'n>),
}

/// Steps in their order, and where the last one of each name stands.
#[derive(Debug, Default)]
struct Branch<'n> {
    steps: Vec<Step<'n>>,
    last: HashMap<Option<String>, usize>,
}

/// A step of a path; an item that is appended to a list has no name.
#[derive(Debug)]
struct Step<'n> {
    name: Option<String>,
    place: Place,
    tree: Tree<'n>,
}

impl Form {
    /// Creates the value of a list of parts, or of names and values.
    pub fn new(model: &Model<'_>, schema: SchemaId, parts: &Node) -> Self {
        let (mut root, mut conflicts) = (Branch::default(), Vec::new());
        for part in parts.items() {
            let Some((name, place)) = part.get("name").and_then(|node| Some((node.as_str()?, node.place))) else {
                continue;
            };
            let leaf = match (part.get("value"), part.get("file")) {
                (Some(value), _) => Leaf::Text(value.as_str().unwrap_or_default(), value.place),
                (None, Some(file)) => Leaf::File(file.place),
                (None, None) => continue,
            };
            let path: Vec<Option<String>> = path(name);
            if let Err(why) = insert(&mut root, &path, place, leaf) {
                conflicts.push((place, format!("`{}` {why}", crate::secrets::show(name).trim_matches('`'))));
            }
        }
        let place = parts.place;
        let mut builder = Builder { model, conflicts, files: Vec::new(), path: Vec::new() };
        let node = match root.steps.is_empty() {
            true => Node { place, kind: Kind::Map(Vec::new()) },
            false => builder.branch(root.steps, &[schema], place),
        };
        Self { node, conflicts: builder.conflicts, files: builder.files }
    }

    /// Returns the nodes of the files.
    pub fn files(&self) -> Vec<&Node> {
        self.files.iter().filter_map(|path| path.iter().try_fold(&self.node, below)).collect()
    }
}

fn below<'n>(node: &'n Node, step: &usize) -> Option<&'n Node> {
    match &node.kind {
        Kind::List(items) => items.get(*step),
        Kind::Map(entries) => entries.get(*step).map(|entry| &entry.value),
        Kind::Scalar(_) => None,
    }
}

/// How many steps a name may have. JSON in a fixture is not nested deeper.
const MAX_STEPS: usize = 64;

/// Returns the steps of a name. One whose brackets do not match, or that has too many, is a single step.
pub(crate) fn path(name: &str) -> Vec<Option<String>> {
    let whole = || vec![Some(name.to_owned())];
    let Some((head, mut rest)) = name.find('[').filter(|at| *at > 0).map(|at| name.split_at(at)) else {
        return whole();
    };
    let mut path = vec![Some(head.to_owned())];
    while !rest.is_empty() {
        let Some((step, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else { return whole() };
        path.push(Some(step.to_owned()).filter(|step| !step.is_empty()));
        rest = after;
        if path.len() > MAX_STEPS {
            return whole();
        }
    }
    path
}

fn insert<'n>(
    branch: &mut Branch<'n>,
    path: &[Option<String>],
    place: Place,
    leaf: Leaf<'n>,
) -> Result<(), &'static str> {
    let Some((name, rest)) = path.split_first() else { return Ok(()) };
    if branch.steps.first().is_some_and(|step| step.name.is_none() != name.is_none()) {
        return Err("is an item of a list, and other names make it an object");
    }
    // An item goes on until a name of it comes again.
    let known = branch.last.get(name).copied();
    let known = known.filter(|at| name.is_some() || (!rest.is_empty() && !has(&branch.steps[*at].tree, rest)));
    let Some(at) = known else {
        let mut tree = if rest.is_empty() { Tree::Leaf(leaf) } else { Tree::Branch(Branch::default()) };
        if let Tree::Branch(inner) = &mut tree {
            insert(inner, rest, place, leaf)?;
        }
        branch.last.insert(name.clone(), branch.steps.len());
        branch.steps.push(Step { name: name.clone(), place, tree });
        return Ok(());
    };
    match &mut branch.steps[at].tree {
        Tree::Branch(inner) if !rest.is_empty() => insert(inner, rest, place, leaf),
        Tree::Leaf(_) if rest.is_empty() => Err("stands here twice, and the items of a list are written `name[]`"),
        _ => Err("has a value, and other names look for a part of it"),
    }
}

fn has(tree: &Tree<'_>, path: &[Option<String>]) -> bool {
    let (Tree::Branch(branch), Some((name, rest))) = (tree, path.split_first()) else { return path.is_empty() };
    let known = branch.last.get(name).filter(|_| name.is_some());
    known.is_some_and(|at| has(&branch.steps[*at].tree, rest))
}

struct Builder<'b, 'd> {
    model: &'b Model<'d>,
    conflicts: Vec<(Place, String)>,
    files: Vec<Vec<usize>>,
    path: Vec<usize>,
}

impl Builder<'_, '_> {
    fn branch(&mut self, mut steps: Vec<Step<'_>>, schemas: &[SchemaId], place: Place) -> Node {
        let expanded = self.model.expand(schemas);
        if !self.is_list(&mut steps, &expanded) {
            let entries = steps.into_iter().enumerate().map(|(at, step)| {
                let key = step.name.unwrap_or_default();
                let schemas = self.model.property(&expanded, &key);
                let value = self.below(at, step.tree, &schemas, step.place);
                Entry { key, place: step.place, value }
            });
            return Node { place, kind: Kind::Map(entries.collect()) };
        }
        let schemas = self.model.items(&expanded);
        let items = steps.into_iter().enumerate().map(|(at, step)| self.below(at, step.tree, &schemas, step.place));
        Node { place, kind: Kind::List(items.collect()) }
    }

    /// Whether steps are the items of a list, which are put in their order. Numbers are items unless the schema says that
    /// this is an object.
    fn is_list(&mut self, steps: &mut [Step<'_>], expanded: &[SchemaId]) -> bool {
        if steps.iter().all(|step| step.name.is_none()) {
            return true;
        }
        let number = |step: &Step<'_>| step.name.as_deref().and_then(|name| name.parse::<usize>().ok());
        let is_object = self.model.has_type(expanded, "object") && !self.model.has_type(expanded, "array");
        if is_object || steps.iter().any(|step| number(step).is_none()) {
            return false;
        }
        steps.sort_by_key(number);
        let gap = steps.iter().enumerate().find(|(at, step)| number(step) != Some(*at));
        if let Some((at, step)) = gap {
            self.conflicts
                .push((step.place, format!("the list has an item after number {at}, which it does not have")));
        }
        true
    }

    fn below(&mut self, at: usize, tree: Tree<'_>, schemas: &[SchemaId], place: Place) -> Node {
        self.path.push(at);
        let node = match tree {
            Tree::Branch(branch) => self.branch(branch.steps, schemas, place),
            Tree::Leaf(Leaf::Text(text, place)) => cast(self.model, schemas, text, place),
            Tree::Leaf(Leaf::File(place)) => {
                self.files.push(self.path.clone());
                Node { place, kind: Kind::Scalar("".into()) }
            }
        };
        self.path.pop();
        node
    }
}

/// Returns the value that a text stands for. Where the schema allows a text, it is one.
fn cast(model: &Model<'_>, schemas: &[SchemaId], text: &str, place: Place) -> Node {
    let expanded = model.expand(schemas);
    let is_text = |id: &SchemaId| {
        let schema = model.schemas.get(*id);
        schema.text("type") == Some("string") && schema.text("format") != Some("binary")
    };
    let string = Node { place, kind: Kind::Scalar(text.into()) };
    if expanded.iter().any(is_text) {
        return string;
    }
    let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else { return string };
    let is_allowed = match &value {
        serde_json::Value::Bool(_) => model.has_type(&expanded, "boolean"),
        serde_json::Value::Number(_) => model.has_type(&expanded, "integer") || model.has_type(&expanded, "number"),
        serde_json::Value::Array(_) => model.has_type(&expanded, "array"),
        serde_json::Value::Object(_) => model.has_type(&expanded, "object"),
        serde_json::Value::Null | serde_json::Value::String(_) => false,
    };
    if is_allowed { tree(value, place) } else { string }
}
