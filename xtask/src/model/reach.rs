//! Which schemas operations lead to.

use std::collections::HashMap;

use super::Model;
use super::operation::Operation;
use super::schema::{Additional, SchemaId};

impl Model<'_> {
    /// Returns every schema that some operations lead to, each with the first operation that does.
    pub fn reach(&self, operations: impl IntoIterator<Item = usize>) -> HashMap<SchemaId, usize> {
        let mut reached = HashMap::new();
        for at in operations {
            let mut open = roots(&self.operations[at]);
            while let Some(id) = open.pop() {
                if reached.contains_key(&id) {
                    continue;
                }
                reached.insert(id, at);
                self.next(id, &mut open);
            }
        }
        reached
    }

    fn next(&self, id: SchemaId, open: &mut Vec<SchemaId>) {
        let schema = self.schemas.get(id);
        open.extend(schema.reference);
        open.extend(schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of));
        open.extend(schema.not.iter().chain(&schema.items));
        open.extend(schema.properties.values().map(|property| property.schema));
        if let Additional::Schema(additional) = schema.additional {
            open.push(additional);
        }
        open.extend(schema.discriminator.iter().flat_map(|discriminator| discriminator.mapping.values()));
        open.extend(self.heirs(id).iter().map(|(_, heir)| *heir));
    }
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
