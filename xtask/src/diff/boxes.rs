//! Types that contain each other in a circle, which the generator breaks by a `Box` somewhere.
//!
//! Where it does depends on the order of the components and on everything that leads to them, so that a field can get
//! a `Box` by an edit elsewhere. This walks the types as typify 0.8 does, and tells where the `Box` comes and goes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heck::ToSnakeCase;

use super::change::{Class, Code};
use super::compare::Walk;
use super::schemas::core;
use super::shape::Shape;
use super::side::{At, Side};
use crate::source::load::Node;

/// A type that can be in a circle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Type {
    /// That of a component.
    Component(String),
    /// One without a name, by the pointer to its schema.
    Inline(String),
    /// An `Option`. The generator has one for each type, whatever number of fields has it.
    Option(Box<Self>),
}

/// One type holds another.
type Edge = (Type, Type);

/// Takes down each field that gets or loses a `Box`.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let names = walk.renamed.clone();
    let (mut old, mut new) = (Types::default(), Types::default());
    old.visit(&walk.old);
    new.visit(&walk.new);
    for (edge, old_at) in &old.edges {
        let renamed = (edge.0.renamed(&names), edge.1.renamed(&names));
        let Some(new_at) = new.edges.get(&renamed) else { continue };
        let verb = match (old.boxed.contains(edge), new.boxed.contains(&renamed)) {
            (false, true) => "gets",
            (true, false) => "loses",
            _ => continue,
        };
        let what = format!("the type of `{}` {verb} a `Box`", subject(&new_at.pointer));
        let why = "a circle of types needs one, and the generator puts it elsewhere now; code that makes or reads the \
                   value does not compile";
        walk.changed(Code::TypeChanged, Class::Breaking, (old_at, new_at), what, why);
    }
}

/// The types of a document: which holds which, where, and which the generator boxes.
#[derive(Default)]
struct Types<'d> {
    edges: BTreeMap<Edge, At<'d>>,
    boxed: BTreeSet<Edge>,
}

impl<'d> Types<'d> {
    /// Goes through the types depth first, in the generator's order, with a stack of its own.
    fn visit(&mut self, side: &Side<'d>) {
        let mut visited: BTreeSet<Type> = BTreeSet::new();
        for (name, _) in side.components("schemas") {
            let start = Type::Component(name.to_owned());
            let mut active = BTreeSet::from([start.clone()]);
            let mut stack = vec![(start, None::<Vec<Type>>)];
            while let Some((of, children)) = stack.last_mut() {
                match children {
                    None if !visited.insert(of.clone()) => *children = Some(Vec::new()),
                    None => {
                        let found = held(side, of);
                        let (boxed, open): (Vec<_>, Vec<_>) =
                            found.iter().map(|(child, _)| child.clone()).partition(|child| active.contains(child));
                        self.boxed.extend(boxed.into_iter().map(|child| (of.clone(), child)));
                        self.edges.extend(found.into_iter().rev().map(|(child, at)| ((of.clone(), child), at)));
                        *children = Some(open);
                    }
                    Some(open) => match open.pop() {
                        Some(child) => {
                            active.insert(child.clone());
                            stack.push((child, None));
                        }
                        None => {
                            active.remove(of);
                            stack.pop();
                        }
                    },
                }
            }
        }
        self.place_options(side);
    }

    /// An `Option` stands nowhere itself; the first field that has it shows it.
    fn place_options(&mut self, side: &Side<'d>) {
        let fields: BTreeMap<Type, At<'d>> = self
            .edges
            .iter()
            .filter(|((holder, _), _)| !matches!(holder, Type::Option(_)))
            .map(|((_, child), at)| (child.clone(), at.clone()))
            .collect();
        for ((holder, _), at) in &mut self.edges {
            if let Type::Option(_) = holder {
                *at = fields.get(holder).cloned().unwrap_or_else(|| side.root());
            }
        }
    }
}

/// What a type holds by value, in the order of the fields in Rust, and where each is described.
fn held<'d>(side: &Side<'d>, of: &Type) -> Vec<(Type, At<'d>)> {
    let at = match of {
        Type::Option(inner) => return vec![((**inner).clone(), side.root())],
        Type::Component(name) => side.component("schemas", name),
        Type::Inline(pointer) => side.find(pointer),
    };
    let Some(at) = at.map(|at| core(&at)) else { return Vec::new() };
    if at.node.get("$ref").is_some() {
        return of_schema(&at).map(|target| (target, at)).into_iter().collect();
    }
    let variants = at.get("oneOf").map(|list| list.items()).unwrap_or_default();
    let mut held: Vec<(Type, At<'d>)> =
        variants.into_iter().filter_map(|variant| Some((of_schema(&variant)?, variant))).collect();
    let required: Vec<&str> =
        at.node.get("required").map_or(&[][..], Node::items).iter().filter_map(Node::as_str).collect();
    let properties = at.get("properties");
    let mut fields: Vec<(&str, At<'d>)> =
        properties.iter().flat_map(|properties| properties.entries().collect::<Vec<_>>()).collect();
    fields.sort_by_key(|(name, _)| name.to_snake_case());
    held.extend(fields.into_iter().filter_map(|(name, at)| {
        let inner = of_schema(&at)?;
        let is_plain = required.contains(&name) || matches!(inner, Type::Option(_));
        Some((if is_plain { inner } else { Type::Option(Box::new(inner)) }, at))
    }));
    held
}

/// The type of a schema, if it can be in a circle. A list or a map holds no value, it leads to one.
fn of_schema(at: &At<'_>) -> Option<Type> {
    let shape = Shape::of(at.node);
    let inner = match shape.inner() {
        Shape::Component(name) => Type::Component(name.clone()),
        Shape::Struct(_) | Shape::Choice(_) => Type::Inline(core(at).pointer),
        _ => return None,
    };
    Some(if matches!(shape, Shape::Option(_)) { Type::Option(Box::new(inner)) } else { inner })
}

impl Type {
    fn renamed(&self, names: &HashMap<String, String>) -> Self {
        match self {
            Self::Component(name) => Self::Component(names.get(name).unwrap_or(name).clone()),
            Self::Option(inner) => Self::Option(Box::new(inner.renamed(names))),
            Self::Inline(pointer) => {
                let rest = pointer.strip_prefix("/components/schemas/");
                let (name, rest) = rest.and_then(|rest| rest.split_once('/')).unwrap_or_default();
                match names.get(name) {
                    Some(new) => Self::Inline(format!("/components/schemas/{new}/{rest}")),
                    None => self.clone(),
                }
            }
        }
    }
}

/// A field as messages name it.
fn subject(pointer: &str) -> String {
    let name = pointer.trim_start_matches("/components/schemas/");
    name.replace("/properties/", ".").replace("/oneOf/", ".")
}
