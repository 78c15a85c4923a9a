//! Finds the types that contain themselves, which Rust wants boxed.

use std::collections::HashMap;

use super::{Kind, Name, Ty, Type};

/// Boxes each direct use of a type that leads back to the type that uses it. Lists and maps need none.
pub fn box_cycles(types: &mut [Type]) {
    let numbers: HashMap<Name, usize> = types.iter().enumerate().map(|(at, ty)| (ty.name.clone(), at)).collect();
    let edges: Vec<Vec<usize>> = types.iter().map(|ty| direct(ty, &numbers)).collect();
    let circles = circles(&edges);
    for (owner, ty) in types.iter_mut().enumerate() {
        for inner in values_mut(ty) {
            if let Ty::Named(name) = inner
                && numbers.get(name).is_some_and(|at| circles[*at] == circles[owner])
            {
                *inner = Ty::Boxed(Box::new(inner.clone()));
            }
        }
    }
}

fn values_mut(ty: &mut Type) -> Vec<&mut Ty> {
    match &mut ty.kind {
        Kind::Object(object) => object.fields.iter_mut().map(|field| &mut field.ty).collect(),
        Kind::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.ty).collect(),
        Kind::OpenEnum(_) => Vec::new(),
    }
}

/// The types that a type holds by value, by their numbers.
fn direct(ty: &Type, numbers: &HashMap<Name, usize>) -> Vec<usize> {
    let number = |ty: &Ty| match ty {
        Ty::Named(name) => numbers.get(name).copied(),
        _ => None,
    };
    match &ty.kind {
        Kind::Object(object) => object.fields.iter().filter_map(|field| number(&field.ty)).collect(),
        Kind::Union(union) => union.variants.iter().filter_map(|variant| number(&variant.ty)).collect(),
        Kind::OpenEnum(_) => Vec::new(),
    }
}

/// The number of the circle that each type is in: types that lead to one another have the same one. A type that is in no
/// circle has a number of its own. The time is linear in the edges (Kosaraju's algorithm).
fn circles(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut back = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|to| back[*to].push(from));
    }
    let mut finished = Vec::new();
    let mut seen = vec![false; edges.len()];
    for start in 0..edges.len() {
        let mut open = vec![(start, 0)];
        while let Some((node, next)) = open.pop() {
            if next == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(next) {
                Some(target) => open.extend([(node, next + 1), (*target, 0)]),
                None => finished.push(node),
            }
        }
    }
    let mut circles = vec![usize::MAX; edges.len()];
    for start in finished.into_iter().rev() {
        let mut open = vec![start];
        while let Some(node) = open.pop() {
            if circles[node] == usize::MAX {
                circles[node] = start;
                open.extend(&back[node]);
            }
        }
    }
    circles
}
