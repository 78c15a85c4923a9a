//! Who uses what: which components a request holds and which a response, and which lead to which.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::found::{self, Found};
use super::side::Side;
use crate::source::load::Node;
use crate::source::walk;

/// Where a type is used, which decides who makes its values and who reads them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Use {
    /// Callers make values of it, for requests.
    pub input: bool,
    /// Callers read values of it, from responses.
    pub output: bool,
}

impl Use {
    /// Where it is not known who does what.
    pub(super) const BOTH: Self = Self { input: true, output: true };
}

/// The components of a document and how they hang together.
#[derive(Debug)]
pub(super) struct Usage {
    numbers: HashMap<String, usize>,
    /// Which components a component refers to.
    edges: Vec<Vec<usize>>,
    /// The same the other way round.
    back: Vec<Vec<usize>>,
    input: Vec<bool>,
    output: Vec<bool>,
    /// Which operations refer to a component, by their numbers.
    roots: Vec<Vec<usize>>,
    /// The names of the operations.
    names: Vec<Arc<str>>,
    /// The operations that lead to a component, where they were asked for.
    found: RefCell<HashMap<usize, Vec<usize>>>,
}

impl Usage {
    /// Reads a document.
    pub(super) fn new(side: &Side<'_>) -> Self {
        let kinds = side.document.root.get("components").map_or(&[][..], Node::entries);
        let components: Vec<(String, &Node)> = kinds
            .iter()
            .flat_map(|kind| {
                let named = move |name: &str| format!("#/components/{}/{}", kind.key, super::side::escape(name));
                kind.value.entries().iter().map(move |entry| (named(&entry.key), &entry.value))
            })
            .collect();
        let count = components.len();
        let numbers = components.iter().enumerate().map(|(at, (name, _))| (name.clone(), at)).collect();
        let none = vec![Vec::new(); count];
        let mut usage = Self {
            numbers,
            edges: none.clone(),
            back: none.clone(),
            input: vec![false; count],
            output: vec![false; count],
            roots: none,
            names: Vec::new(),
            found: RefCell::default(),
        };
        for (from, (_, node)) in components.iter().enumerate() {
            usage.edges[from] = usage.references(node);
            for to in usage.edges[from].clone() {
                usage.back[to].push(from);
            }
        }
        usage.operations(found::all(side));
        usage
    }

    fn operations(&mut self, operations: Vec<Found<'_>>) {
        let (mut input, mut output) = (Vec::new(), Vec::new());
        for (at, operation) in operations.iter().enumerate() {
            let under = |key: &str| operation.at.node.get(key);
            let mut found = HashSet::new();
            for node in [operation.path.node, operation.at.node].into_iter().filter_map(|node| node.get("parameters")) {
                input.extend(self.references(node));
            }
            if let Some(node) = under("requestBody") {
                input.extend(self.references(node));
            }
            if let Some(node) = under("responses") {
                output.extend(self.references(node));
            }
            if let Some(node) = under("callbacks") {
                // What the service sends is read by the caller, who makes the response.
                for (part, uses) in [("requestBody", &mut output), ("responses", &mut input)] {
                    walk::objects(node, &mut |node| {
                        uses.extend(node.get(part).map(|part| self.references(part)).unwrap_or_default());
                    });
                }
                output.extend(self.references(node));
            }
            found.extend(operation.path.node.get("parameters").map(|node| self.references(node)).unwrap_or_default());
            found.extend(self.references(operation.at.node));
            found.into_iter().for_each(|component| self.roots[component].push(at));
        }
        self.names = operations.into_iter().map(|operation| Arc::from(operation.id)).collect();
        (self.input, self.output) = (self.reach(input), self.reach(output));
    }

    fn reach(&self, mut open: Vec<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.edges.len()];
        while let Some(next) = open.pop() {
            if !std::mem::replace(&mut reached[next], true) {
                open.extend(&self.edges[next]);
            }
        }
        reached
    }

    /// The components that a part of the document refers to itself.
    fn references(&self, node: &Node) -> Vec<usize> {
        let mut found = Vec::new();
        walk::objects(node, &mut |node| {
            let reference = node.get("$ref").and_then(Node::as_str);
            found.extend(reference.and_then(|reference| self.number(reference)));
        });
        found
    }

    /// The component that a reference leads to, or into.
    fn number(&self, reference: &str) -> Option<usize> {
        self.numbers.get(reference).copied().or_else(|| {
            let end = reference.match_indices('/').nth(3)?.0;
            self.numbers.get(reference.get(..end)?).copied()
        })
    }

    /// Where a schema component is used. One that nothing uses is still a type, and callers may do both.
    pub(super) fn of(&self, schema: &str) -> Use {
        let Some(number) = self.schema(schema) else { return Use::BOTH };
        match (self.input[number], self.output[number]) {
            (false, false) => Use::BOTH,
            (input, output) => Use { input, output },
        }
    }

    /// Whether anything in the paths leads to a component.
    pub(super) fn is_used(&self, pointer: &str) -> bool {
        self.number(&format!("#{pointer}")).is_some_and(|number| self.input[number] || self.output[number])
    }

    /// The operations that lead to the component in which a place is, or to none.
    pub(super) fn operations_of(&self, pointer: &str) -> Vec<Arc<str>> {
        let Some(number) = self.number(&format!("#{pointer}")) else { return Vec::new() };
        let mut found = self.found.borrow_mut();
        let numbers = found.entry(number).or_insert_with(|| self.leading_to(number));
        numbers.iter().map(|at| Arc::clone(&self.names[*at])).collect()
    }

    fn leading_to(&self, number: usize) -> Vec<usize> {
        let (mut open, mut seen, mut found) = (vec![number], HashSet::new(), BTreeSet::new());
        while let Some(next) = open.pop() {
            if seen.insert(next) {
                open.extend(&self.back[next]);
                found.extend(&self.roots[next]);
            }
        }
        found.into_iter().collect()
    }

    fn schema(&self, name: &str) -> Option<usize> {
        self.numbers.get(&format!("#/components/schemas/{}", super::side::escape(name))).copied()
    }
}
