//! What a case is called: by what the document calls it, else by what distinguishes it from others.

use axum::http::StatusCode;
use serde_json::Value;

use crate::model::Model;
use crate::model::operation::Body;
use crate::secrets;
use crate::source::fixture::Fixture;
use crate::source::load::Node;

/// How long the name of a case is at most, in characters.
const MAX_NAME: usize = 48;
/// How many words of a text make a name.
const MAX_WORDS: usize = 5;

/// The name of a case, for a fixture that has no secret left.
pub fn case(model: &Model<'_>, operation: usize, fixture: &Fixture, lacks: &[String]) -> String {
    let described = &model.operations[operation];
    let request = fixture.root.pointer("/when/json_body").map(Node::to_json);
    let response = fixture.root.pointer("/then/json_body").map(Node::to_json);
    let refused = fixture.status >= 400;
    let documented = described.response(fixture.status).map(|number| &described.responses[number].body);
    let by_example = documented.zip(response.as_ref()).and_then(|(body, value)| example(model, body, value));
    let missing = || (!lacks.is_empty()).then(|| format!("missing {}", lacks.join(" ")));
    let code = || listed(model, documented.filter(|_| refused)?, response.as_ref()?);
    let text = || {
        let words = response.as_ref().filter(|_| refused)?.as_object()?.values().find_map(Value::as_str)?;
        let words = words.split_whitespace().take(MAX_WORDS).collect::<Vec<_>>().join(" ");
        let mut parts = words.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
        parts.all(secrets::is_word).then_some(words)
    };
    let kind = || listed(model, described.request.as_ref().filter(|_| !refused)?, request.as_ref()?);
    let named = by_example.or_else(missing).or_else(code).or_else(text).or_else(kind).as_deref().map(slug);
    named.filter(|name| !name.is_empty()).unwrap_or_else(|| {
        let reason = StatusCode::from_u16(fixture.status).ok().and_then(|status| status.canonical_reason());
        slug(reason.unwrap_or("recorded"))
    })
}

/// The name of the example that is this body.
fn example(model: &Model<'_>, body: &Body<'_>, value: &Value) -> Option<String> {
    let examples =
        body.content.iter().flat_map(|media| media.entry.value.get("examples").map_or(&[][..], Node::entries));
    let mut examples = examples.filter_map(|entry| Some((entry, model.references.resolve(&entry.value).ok()?)));
    let (entry, _) = examples.find(|(_, node)| node.get("value").is_some_and(|example| example.to_json() == *value))?;
    Some(entry.key.clone())
}

/// The first property of a body that has a value from a list.
fn listed(model: &Model<'_>, body: &Body<'_>, value: &Value) -> Option<String> {
    let (mut open, mut found) = (vec![body.json()?.schema?], Vec::new());
    while let Some(id) = open.pop().map(|id| model.schemas.resolve(id)) {
        if !found.contains(&id) {
            found.push(id);
            let schema = model.schemas.get(id);
            open.extend(schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of));
        }
    }
    value.as_object()?.iter().find_map(|(name, value)| {
        let text = value.as_str().filter(|text| secrets::is_word(text))?;
        let mut schemas = found.iter().filter_map(|id| model.schemas.get(*id).properties.get(name.as_str()));
        let has_list =
            schemas.any(|property| model.schemas.get(model.schemas.resolve(property.schema)).values().is_some());
        has_list.then(|| text.to_owned())
    })
}

/// A text as a part of a file name: words of small letters and digits, with dashes between.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    let mut last = ' ';
    for letter in text.chars() {
        // `camelCase` is two words.
        if letter.is_ascii_uppercase() && last.is_ascii_lowercase() || !letter.is_ascii_alphanumeric() {
            slug.push('-');
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        }
        last = letter;
    }
    let words: Vec<&str> = slug.split('-').filter(|word| !word.is_empty()).collect();
    let mut slug = String::new();
    for word in words {
        if !slug.is_empty() && slug.len() + word.len() >= MAX_NAME {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(MAX_NAME));
    }
    slug
}
