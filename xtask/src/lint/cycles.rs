//! Schemas that apply to a value because others do, without end.
//!
//! A schema may contain itself in a property or an item, as a tree does. In `allOf`, `oneOf`, `anyOf`, `not` or by `$ref`
//! alone it may not: whether a value fits would depend on whether it fits.

use std::collections::HashMap;

use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::source::place::Problem;

/// How many schemas and references may lead to one another for the same value. Documents in use stay below twenty.
pub const MAX_DEPTH: usize = 96;

/// A schema; as a part of another it does not lead to its heirs.
type State = (SchemaId, bool);

/// What is wrong with how schemas lead to one another. If anything is, no value can be validated against them.
pub fn problems(model: &Model<'_>) -> Vec<Problem> {
    let mut depths: HashMap<State, Option<usize>> = HashMap::new();
    let mut problems = Vec::new();
    for (id, _) in model.schemas.iter() {
        search(model, (id, false), &mut depths, &mut problems);
    }
    problems
}

/// Searches depth first with a stack of its own, for the depth is what is in question.
fn search(model: &Model<'_>, start: State, depths: &mut HashMap<State, Option<usize>>, problems: &mut Vec<Problem>) {
    let mut stack = Vec::new();
    if depths.insert(start, None).is_none() {
        stack.push((start, next(model, start), 0));
    } else if let Some(depth) = depths.get_mut(&start) {
        *depth = depth.or(Some(0));
        return;
    }
    while let Some((state, targets, at)) = stack.last_mut() {
        if let Some(target) = targets.get(*at).copied() {
            *at += 1;
            match depths.get(&target) {
                Some(Some(_)) => {}
                Some(None) => {
                    let schema = model.schemas.get(target.0);
                    let what = format!("`{}` contains itself for one and the same value", schema.subject);
                    let remedy = "let it contain itself in a property or an item, or not at all";
                    problems.push(Problem::new(schema.node.place, what, remedy));
                }
                None => {
                    depths.insert(target, None);
                    stack.push((target, next(model, target), 0));
                }
            }
            continue;
        }
        let deepest = targets.iter().filter_map(|target| depths.get(target).copied().flatten()).max();
        let depth = deepest.map_or(0, |depth| depth + 1);
        if depth == MAX_DEPTH {
            let schema = model.schemas.get(state.0);
            let what = format!("`{}` leads through {MAX_DEPTH} schemas for one and the same value", schema.subject);
            problems.push(Problem::new(schema.node.place, what, "write the schema in fewer steps"));
        }
        let state = *state;
        depths.insert(state, Some(depth));
        stack.pop();
    }
}

fn next(model: &Model<'_>, (id, part): State) -> Vec<State> {
    let schema = model.schemas.get(id);
    if let Some(target) = schema.reference {
        return vec![(target, part)];
    }
    let others = schema.one_of.iter().chain(&schema.any_of).chain(&schema.not).map(|id| (*id, false));
    let mut states: Vec<State> = schema.all_of.iter().map(|id| (*id, true)).chain(others).collect();
    if !part || !schema.one_of.is_empty() || !schema.any_of.is_empty() {
        let chosen = model.choices(id).iter().filter_map(|(_, target)| *target);
        states.extend(chosen.map(|target| (target, false)));
    }
    if let Some((_, below)) = model.inherited(id).filter(|_| !part) {
        states.extend(below.iter().map(|(_, target)| (*target, false)));
    }
    states
}
