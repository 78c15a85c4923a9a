//! The assertions of each schema, compiled.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::{Draft, PatternOptions, Validator};
use serde_json::Value;

use super::Model;
use super::schema::SchemaId;
use super::translate::{Direction, assertions};

/// How many steps back a pattern may take in one match, before it counts as too costly.
const MAX_BACKTRACKS: usize = 100_000;

/// Validators of what each schema asserts itself. Each is made when it is first asked for, and those that assert the
/// same are one: a document has thousands of schemas that say `type: string`.
#[derive(Debug)]
pub struct Validators {
    by_schema: HashMap<(SchemaId, Direction), OnceCell<Option<Rc<Validator>>>>,
    by_text: RefCell<HashMap<String, Option<Rc<Validator>>>>,
}

impl Validators {
    /// Room for the validators of a document.
    pub fn new(model: &Model<'_>) -> Self {
        let directions = [Direction::Request, Direction::Response, Direction::Neither];
        let keys = model.schemas.iter().flat_map(|(id, _)| directions.map(|direction| (id, direction)));
        Self { by_schema: keys.map(|key| (key, OnceCell::new())).collect(), by_text: RefCell::default() }
    }

    /// The validator of what a schema asserts itself; none if it asserts nothing, or nothing that makes sense.
    pub fn get(&self, model: &Model<'_>, id: SchemaId, direction: Direction) -> Option<&Validator> {
        let make = || {
            let assertions = assertions(model, id, direction);
            if assertions.is_empty() {
                return None;
            }
            let schema = Value::Object(assertions);
            let mut by_text = self.by_text.borrow_mut();
            by_text.entry(schema.to_string()).or_insert_with(|| build(&schema).ok().map(Rc::new)).clone()
        };
        self.by_schema.get(&(id, direction))?.get_or_init(make).as_deref()
    }
}

/// Compiles a translated schema.
pub fn build(schema: &Value) -> Result<Validator, String> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
        .with_format("byte", is_base64)
        .with_format("hostname", is_hostname)
        .with_pattern_options(PatternOptions::fancy_regex().backtrack_limit(MAX_BACKTRACKS))
        .build(schema)
        .map_err(|error| error.to_string())
}

/// RFC 1034, section 3.5, with the digits at the start that RFC 1123 allows. What an internationalised name must be like
/// (`xn--`) is for `idn-hostname`.
fn is_hostname(text: &str) -> bool {
    let is_label = |label: &str| {
        let plain = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        plain && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

/// RFC 4648, with padding, in the alphabet of either section 4 or 5.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let plain = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'+' | b'/' | b'-' | b'_');
    text.len().is_multiple_of(4) && padding <= 2 && digits.bytes().all(plain)
}
