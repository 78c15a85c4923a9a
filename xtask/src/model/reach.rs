//! Which schemas operations lead to.

use std::collections::{HashMap, HashSet};

use super::Model;
use super::operation::Operation;
use super::schema::{Additional, SchemaId};

impl Model<'_> {
    /// Returns every schema that some operations lead to, each with the first operation that does.
    pub fn reach(&self, operations: impl IntoIterator<Item = usize>) -> HashMap<SchemaId, usize> {
        let mut reached = HashMap::new();
        let mut seen = HashSet::new();
        for at in operations {
            for id in self.lead(roots(&self.operations[at]), &mut seen) {
                reached.entry(id).or_insert(at);
            }
        }
        reached
    }

    /// Returns the schemas of which no fixture can show anything. `unjudged` are those of parameters that are not judged.
    pub fn unprovable(&self, unjudged: &[SchemaId]) -> Unprovable {
        let operations = self.operations.iter();
        let ignored =
            operations.clone().flat_map(|operation| operation.ignored.iter().filter_map(|header| header.schema));
        let excluded = self.schemas.iter().filter_map(|(_, schema)| schema.not);
        let judged = |operation| roots(operation).into_iter().filter(|id| !unjudged.contains(id)).collect::<Vec<_>>();
        let mut seen = HashSet::new();
        let live: HashSet<SchemaId> = self.lead(operations.flat_map(judged).collect(), &mut seen).into_iter().collect();
        let is_part = |id: &SchemaId| seen.contains(&(*id, true)) && !seen.contains(&(*id, false));
        let bases: HashSet<SchemaId> = live.iter().copied().filter(is_part).collect();
        let siblings = bases.iter().flat_map(|base| self.below(*base));
        let roots = ignored.chain(excluded).chain(siblings).chain(unjudged.iter().copied());
        let roots = roots.filter(|id| !live.contains(id)).collect();
        let found = self.lead(roots, &mut HashSet::new()).into_iter();
        Unprovable { schemas: found.filter(|id| !live.contains(id)).collect(), bases }
    }

    /// Every schema that some lead to, and that was not seen yet. What stands under `not` is not led to.
    fn lead(&self, roots: Vec<SchemaId>, seen: &mut HashSet<(SchemaId, bool)>) -> Vec<SchemaId> {
        let mut found = Vec::new();
        let mut open: Vec<(SchemaId, bool)> = roots.into_iter().map(|id| (id, false)).collect();
        while let Some((id, part)) = open.pop() {
            if !seen.insert((id, part)) {
                continue;
            }
            found.push(id);
            let schema = self.schemas.get(id);
            open.extend(schema.reference.map(|id| (id, part)));
            open.extend(schema.all_of.iter().map(|id| (*id, true)));
            let mut whole: Vec<SchemaId> =
                schema.one_of.iter().chain(&schema.any_of).chain(&schema.items).copied().collect();
            whole.extend(schema.properties.values().map(|property| property.schema));
            if let Additional::Schema(additional) = schema.additional {
                whole.push(additional);
            }
            if !part {
                whole.extend(self.choices(id).iter().filter_map(|(_, target)| *target));
                whole.extend(self.below(id));
            }
            open.extend(whole.into_iter().map(|id| (id, false)));
        }
        found
    }
}

/// What no fixture can show.
#[derive(Debug, Default)]
pub struct Unprovable {
    /// Schemas that no operation leads to, and that stand under `not`, in headers that OpenAPI ignores, in parameters that are not
    /// judged, or beside what operations lead to, as heirs of the same schema.
    pub schemas: HashSet<SchemaId>,
    /// Schemas that operations lead to as parts of others only. Nothing takes another of their heirs.
    pub bases: HashSet<SchemaId>,
}

/// The schemas that an operation names itself.
fn roots(operation: &Operation<'_>) -> Vec<SchemaId> {
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    let parameters = operation.parameters.iter().chain(headers);
    let mut roots: Vec<SchemaId> = Vec::new();
    for parameter in parameters {
        roots.extend(parameter.schema);
        roots.extend(parameter.content.iter().filter_map(|media| media.schema));
    }
    let bodies = operation.request.iter().chain(operation.responses.iter().map(|response| &response.body));
    roots.extend(bodies.flat_map(|body| &body.content).filter_map(|media| media.schema));
    roots
}
