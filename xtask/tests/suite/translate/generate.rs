//! Schemas and values from a seed.

use serde_json::{Value, json};

use crate::random::Random;

/// Makes schemas that lead to one another in every way there is.
pub(super) struct Schemas<'r> {
    pub(super) random: &'r mut Random,
}

const NAMES: [&str; 4] = ["Root", "A", "B", "C"];
const KEYS: [&str; 3] = ["a", "b", "k"];

impl Schemas<'_> {
    pub(super) fn all(&mut self) -> Value {
        NAMES.iter().map(|name| ((*name).to_owned(), self.schema(3))).collect::<serde_json::Map<_, _>>().into()
    }

    fn schema(&mut self, depth: usize) -> Value {
        if depth == 0 || self.random.one_in(4) {
            return match self.random.below(4) {
                0 => self.reference(),
                1 => json!({}),
                2 => {
                    json!({ "type": *self.random.choose(&["string", "integer", "boolean"]), "nullable": self.random.one_in(2) })
                }
                _ => json!({ "enum": ["a", "A", 1] }),
            };
        }
        match self.random.below(6) {
            0 | 1 => self.object(depth),
            2 => json!({ "type": "array", "items": self.schema(depth - 1), "maxItems": 2 }),
            3 => json!({ "allOf": [self.schema(depth - 1), self.schema(depth - 1)] }),
            4 => self.union(depth),
            _ => json!({ "not": self.schema(depth - 1) }),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = serde_json::Map::new();
        for key in KEYS {
            if self.random.one_in(2) {
                let mut schema = self.schema(depth - 1);
                if self.random.one_in(6) && schema.get("$ref").is_none() {
                    schema[*self.random.choose(&["readOnly", "writeOnly"])] = json!(true);
                }
                properties.insert(key.to_owned(), schema);
            }
        }
        let mut object = json!({ "type": "object", "properties": properties });
        if self.random.one_in(2) {
            object["required"] = json!([*self.random.choose(&KEYS)]);
        }
        match self.random.below(5) {
            0 => object["additionalProperties"] = json!(false),
            1 => object["additionalProperties"] = self.schema(depth - 1),
            _ => {}
        }
        if self.random.one_in(6) {
            object["discriminator"] = json!({ "propertyName": "k" });
        }
        object
    }

    fn union(&mut self, depth: usize) -> Value {
        let key = *self.random.choose(&["oneOf", "anyOf"]);
        if self.random.one_in(2) {
            let mut union =
                json!({ key: [self.reference(), self.reference()], "discriminator": { "propertyName": "k" } });
            if self.random.one_in(2) {
                union["discriminator"]["mapping"] = json!({ "a": *self.random.choose(&NAMES) });
            }
            return union;
        }
        json!({ key: [self.schema(depth - 1), self.schema(depth - 1)] })
    }

    fn reference(&mut self) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.random.choose(&NAMES)) })
    }
}

/// A value that has a chance to fit them.
pub(super) fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 6 } else { 10 }) {
        0 => json!(null),
        1 => json!(true),
        2 => json!(1),
        3 => json!("a"),
        4 => json!(*random.choose(&NAMES)),
        5 => json!(1.5),
        6 => json!([value(random, depth - 1), value(random, depth - 1)]),
        _ => {
            let mut map = serde_json::Map::new();
            for key in KEYS {
                if random.one_in(2) {
                    map.insert(key.to_owned(), value(random, depth - 1));
                }
            }
            if random.one_in(2) {
                map.insert("k".to_owned(), json!(*random.choose(&["a", "A", "B", "C", "Root"])));
            }
            map.into()
        }
    }
}
