//! Finds the types that contain themselves, which Rust wants boxed.

use std::collections::{HashMap, HashSet};

use super::{Kind, Name, Ty, Type};

/// Boxes each direct use of a type that leads back to the type that uses it. Lists and maps need none.
pub fn box_cycles(types: &mut [Type]) {
    let edges: HashMap<Name, Vec<Name>> = types.iter().map(|ty| (ty.name.clone(), direct(ty))).collect();
    for ty in types {
        let owner = ty.name.clone();
        for inner in values_mut(ty) {
            if let Ty::Named(name) = inner
                && leads_to(&edges, name, &owner)
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

fn direct(ty: &Type) -> Vec<Name> {
    let name = |ty: &Ty| match ty {
        Ty::Named(name) => Some(name.clone()),
        _ => None,
    };
    match &ty.kind {
        Kind::Object(object) => object.fields.iter().filter_map(|field| name(&field.ty)).collect(),
        Kind::Union(union) => union.variants.iter().filter_map(|variant| name(&variant.ty)).collect(),
        Kind::OpenEnum(_) => Vec::new(),
    }
}

fn leads_to(edges: &HashMap<Name, Vec<Name>>, from: &Name, to: &Name) -> bool {
    let (mut open, mut seen) = (vec![from], HashSet::new());
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten());
        }
    }
    false
}
