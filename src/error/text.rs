//! Finds the texts of the service in an error response.

use serde_json::Value;

/// How deeply the texts of an error response may be nested.
const MAX_DEPTH: usize = 8;

/// The texts of an error response.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// The one to show.
    pub(super) most_useful: Option<String>,
    /// Each of them, by which a documented error is recognized.
    pub(super) all: Vec<String>,
}

/// Returns the texts of a body. If it has both, `message` says more than `error`, which repeats the status.
pub(super) fn texts(body: &Value) -> Texts {
    let (mut all, mut most_useful) = (Vec::new(), None);
    for key in ["message", "error", "errors"] {
        let Some(value) = body.get(key) else { continue };
        let mut texts = Vec::new();
        collect(value, &mut String::new(), &mut texts, 0);
        if most_useful.is_none() && !texts.is_empty() {
            most_useful = Some(texts.join("; "));
        }
        all.extend(texts);
    }
    Texts { most_useful, all }
}

/// Collects the texts of a value: a string, or those of a list, or of an object with what they are about before them, as in
/// `{"name": ["can't be blank"]}`.
fn collect(value: &Value, about: &mut String, texts: &mut Vec<String>, depth: usize) {
    match value {
        Value::String(text) if !text.is_empty() => texts.push(format!("{about}{text}")),
        Value::Array(items) if depth < MAX_DEPTH => {
            items.iter().for_each(|item| collect(item, about, texts, depth + 1));
        }
        Value::Object(map) if depth < MAX_DEPTH => {
            for (key, value) in map {
                let length = about.len();
                about.push_str(key);
                about.push(' ');
                collect(value, about, texts, depth + 1);
                about.truncate(length);
            }
        }
        _ => {}
    }
}
