//! Forms as the JSON values that they stand for.
//!
//! The name of a part is the path of a value in brackets: `post[body]`, `profiles[]`, `thread[0][media][]`. The schema casts the
//! text: `true` is a boolean where it says `type: boolean`. A part whose schema is an object or a list may also hold JSON. A
//! file stays a file, which only `type: string, format: binary` allows.

use std::collections::HashMap;

use super::kinds::Kinds;
use super::reading::Reader;
use super::style::Style;
use super::text;
use crate::model::schema::SchemaId;
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;

/// A form as a value.
#[derive(Debug)]
pub struct Form {
    /// The value, each part of it at the place of its name or text in the fixture.
    pub node: Node,
    /// The names that cannot be combined with the others, each with its place and why.
    pub conflicts: Vec<(Place, String)>,
    /// Where the files are, as the positions that lead there.
    files: Vec<Vec<usize>>,
}

/// A part of a form.
#[derive(Clone, Debug)]
pub struct Part {
    /// The steps of its name.
    pub path: Vec<Option<String>>,
    /// The name as it is written.
    pub name: String,
    /// The place of the name.
    pub place: Place,
    /// What it holds.
    pub leaf: Leaf,
}

/// A text or a file.
#[derive(Clone, Debug)]
pub enum Leaf {
    /// A text, and its place.
    Text(String, Place),
    /// A file, and its place.
    File(Place),
}

/// What stands under a step of a path: leaves, or more steps.
#[derive(Debug)]
enum Tree {
    /// One leaf, or several of one name.
    Leaf(Vec<Leaf>),
    Branch(Branch),
}

/// Steps in their order, and where the last one of each name stands.
#[derive(Debug, Default)]
struct Branch {
    steps: Vec<Step>,
    last: HashMap<Option<String>, usize>,
}

/// A step of a path; an item that is appended to a list has no name.
#[derive(Debug)]
struct Step {
    name: Option<String>,
    place: Place,
    tree: Tree,
}

impl Form {
    /// Creates the value of parts. If `repeats`, a list may be written as parts of one name, as in a query.
    pub fn new(
        reader: Reader<'_, '_>,
        schemas: &[SchemaId],
        parts: impl Iterator<Item = Part>,
        place: Place,
        repeats: bool,
    ) -> Self {
        let (mut root, mut conflicts) = (Branch::default(), Vec::new());
        for Part { path, name, place, leaf } in parts {
            if let Err(why) = insert(&mut root, &path, place, leaf, repeats) {
                conflicts.push((place, format!("`{}` {why}", crate::secrets::show(&name).trim_matches('`'))));
            }
        }
        let mut builder = Builder { reader, repeats, conflicts, files: Vec::new(), path: Vec::new() };
        let node = match root.steps.is_empty() {
            true => Node { place, kind: Kind::Map(Vec::new()) },
            false => builder.branch(root.steps, schemas, place),
        };
        Self { node, conflicts: builder.conflicts, files: builder.files }
    }

    /// Returns the parts that a fixture writes as a list of names with values or files.
    pub fn parts(list: &Node) -> impl Iterator<Item = Part> {
        list.items().iter().filter_map(|part| {
            let (name, place) = part.get("name").and_then(|node| Some((node.as_str()?, node.place)))?;
            let leaf = match (part.get("value"), part.get("file")) {
                (Some(value), _) => Leaf::Text(value.as_str().unwrap_or_default().to_owned(), value.place),
                (None, Some(file)) => Leaf::File(file.place),
                (None, None) => return None,
            };
            Some(Part { path: path(name), name: name.to_owned(), place, leaf })
        })
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
    let head = name.find('[').filter(|at| *at > 0);
    let path = head.map(|at| name.split_at(at)).and_then(|(head, rest)| {
        let rest = steps(rest)?;
        Some([Some(head.to_owned())].into_iter().chain(rest).collect())
    });
    path.unwrap_or_else(|| vec![Some(name.to_owned())])
}

/// Returns the steps of names in brackets, as in `[a][]`; none if these do not match, or are too many.
pub(super) fn steps(mut rest: &str) -> Option<Vec<Option<String>>> {
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let (step, after) = rest.strip_prefix('[')?.split_once(']')?;
        steps.push(Some(step.to_owned()).filter(|step| !step.is_empty()));
        rest = after;
        if steps.len() >= MAX_STEPS {
            return None;
        }
    }
    Some(steps)
}

fn insert(
    branch: &mut Branch,
    path: &[Option<String>],
    place: Place,
    leaf: Leaf,
    repeats: bool,
) -> Result<(), &'static str> {
    let Some((name, rest)) = path.split_first() else { return Ok(()) };
    if branch.steps.first().is_some_and(|step| step.name.is_none() != name.is_none()) {
        return Err("is an item of a list, and other names make it an object");
    }
    // An item goes on until a name of it comes again.
    let known = branch.last.get(name).copied();
    let known = known.filter(|at| name.is_some() || (!rest.is_empty() && !has(&branch.steps[*at].tree, rest)));
    let Some(at) = known else {
        let mut tree = if rest.is_empty() { Tree::Leaf(vec![leaf.clone()]) } else { Tree::Branch(Branch::default()) };
        if let Tree::Branch(inner) = &mut tree {
            insert(inner, rest, place, leaf, repeats)?;
        }
        branch.last.insert(name.clone(), branch.steps.len());
        branch.steps.push(Step { name: name.clone(), place, tree });
        return Ok(());
    };
    match &mut branch.steps[at].tree {
        Tree::Branch(inner) if !rest.is_empty() => insert(inner, rest, place, leaf, repeats),
        Tree::Leaf(leaves) if rest.is_empty() && repeats => {
            leaves.push(leaf);
            Ok(())
        }
        Tree::Leaf(_) if rest.is_empty() => Err("stands here twice, and the items of a list are written `name[]`"),
        _ => Err("has a value, and other names look for a part of it"),
    }
}

fn has(tree: &Tree, path: &[Option<String>]) -> bool {
    let (Tree::Branch(branch), Some((name, rest))) = (tree, path.split_first()) else { return path.is_empty() };
    let known = branch.last.get(name).filter(|_| name.is_some());
    known.is_some_and(|at| has(&branch.steps[*at].tree, rest))
}

struct Builder<'b, 'd> {
    reader: Reader<'b, 'd>,
    repeats: bool,
    conflicts: Vec<(Place, String)>,
    files: Vec<Vec<usize>>,
    path: Vec<usize>,
}

impl Builder<'_, '_> {
    fn branch(&mut self, mut steps: Vec<Step>, schemas: &[SchemaId], place: Place) -> Node {
        let expanded = self.reader.model.expand(schemas);
        if !self.is_list(&mut steps, &expanded) {
            let entries = steps.into_iter().enumerate().map(|(at, step)| {
                let key = step.name.unwrap_or_default();
                let schemas = self.reader.model.property(&expanded, &key);
                let value = self.below(at, step.tree, &schemas, step.place);
                Entry { key, place: step.place, value }
            });
            return Node { place, kind: Kind::Map(entries.collect()) };
        }
        let schemas = self.reader.model.items(&expanded);
        let items = steps.into_iter().enumerate().map(|(at, step)| self.below(at, step.tree, &schemas, step.place));
        Node { place, kind: Kind::List(items.collect()) }
    }

    /// Whether steps are the items of a list, which are put in their order. Numbers are items unless the schema says that
    /// this is an object.
    fn is_list(&mut self, steps: &mut [Step], expanded: &[SchemaId]) -> bool {
        if steps.iter().all(|step| step.name.is_none()) {
            return true;
        }
        let number = |step: &Step| step.name.as_deref().and_then(|name| name.parse::<usize>().ok());
        let is_object =
            Kinds::expanded(self.reader.model, expanded).object && !Kinds::expanded(self.reader.model, expanded).list;
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

    fn below(&mut self, at: usize, tree: Tree, schemas: &[SchemaId], place: Place) -> Node {
        self.path.push(at);
        let node = match tree {
            Tree::Branch(branch) => self.branch(branch.steps, schemas, place),
            Tree::Leaf(mut leaves) if leaves.len() == 1 => self.leaf(leaves.pop(), schemas, place),
            Tree::Leaf(leaves) => self.repeated(leaves, schemas, place),
        };
        self.path.pop();
        node
    }

    fn leaf(&mut self, leaf: Option<Leaf>, schemas: &[SchemaId], place: Place) -> Node {
        match leaf {
            Some(Leaf::Text(text, place)) => {
                let piece = (text, place);
                let [schema] = schemas else { return self.reader.leaf(schemas, &piece) };
                if self.repeats && Kinds::of(self.reader.model, schemas).list {
                    let mut forms = text::delimited(Style::Form, &piece);
                    forms.lists.push(vec![piece]);
                    return self.reader.value(*schema, &forms, place);
                }
                self.reader.leaf(schemas, &piece)
            }
            Some(Leaf::File(place)) => {
                self.files.push(self.path.clone());
                Node { place, kind: Kind::Scalar("".into()) }
            }
            None => Node { place, kind: Kind::Scalar("".into()) },
        }
    }

    /// Parts of one name are the items of a list.
    fn repeated(&mut self, leaves: Vec<Leaf>, schemas: &[SchemaId], place: Place) -> Node {
        let model = self.reader.model;
        let items = model.items(&model.expand(schemas));
        if !Kinds::of(model, schemas).list {
            self.conflicts.push((place, "this name stands here more than once, and its schema is no list".to_owned()));
        }
        let item = |(at, leaf): (usize, Leaf)| {
            self.path.push(at);
            let node = self.leaf(Some(leaf), &items, place);
            self.path.pop();
            node
        };
        Node { place, kind: Kind::List(leaves.into_iter().enumerate().map(item).collect()) }
    }
}
