//! Bracketed names as nested values, by the rules of Rack: `post[body]` is a hash, `profiles[]` a list, and
//! `media[][url]` a list of hashes.

use serde_json::{Map, Value};

/// How many brackets a name may have, as in Rack.
const MAX_BRACKETS: usize = 32;

/// A part of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step<'a> {
    /// `[name]`, or the name in front of the brackets.
    Key(&'a str),
    /// `[]`.
    Push,
}

/// Decodes names and values of `application/x-www-form-urlencoded`.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    if text.is_empty() {
        return Vec::new();
    }
    // A form has the same rules as a query.
    let url = reqwest::Url::parse(&format!("http://localhost/?{}", text.replace('#', "%23")));
    url.map(|url| url.query_pairs().into_owned().collect()).unwrap_or_default()
}

/// Builds one value of all fields.
///
/// # Errors
///
/// If one name says that a value is a list or a hash, and another says that it is something else.
pub(super) fn nest(fields: impl IntoIterator<Item = (String, Value)>) -> Result<Value, String> {
    let mut root = Value::Object(Map::new());
    for (name, value) in fields {
        let steps = steps(&name);
        if steps.len() > MAX_BRACKETS {
            return Err(format!("a field has more than {MAX_BRACKETS} brackets"));
        }
        insert(&mut root, &steps, value, &name)?;
    }
    Ok(root)
}

/// Splits a name. What is no bracket, such as a `[` without its end, belongs to the name.
fn steps(name: &str) -> Vec<Step<'_>> {
    let (first, mut rest) = name.split_at(name.find('[').filter(|at| *at > 0).unwrap_or(name.len()));
    let mut steps = vec![Step::Key(first)];
    while let Some((inner, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        steps.push(if inner.is_empty() { Step::Push } else { Step::Key(inner) });
        rest = after;
    }
    if rest.is_empty() { steps } else { vec![Step::Key(name)] }
}

fn insert(target: &mut Value, steps: &[Step<'_>], value: Value, name: &str) -> Result<(), String> {
    let Some((step, rest)) = steps.split_first() else {
        *target = value;
        return Ok(());
    };
    match step {
        Step::Key(key) => {
            if target.is_null() {
                *target = Value::Object(Map::new());
            }
            let map = target
                .as_object_mut()
                .ok_or_else(|| format!("the field `{name}` is a hash here, and no hash elsewhere"))?;
            insert(map.entry(*key).or_insert(Value::Null), rest, value, name)
        }
        Step::Push => {
            if target.is_null() {
                *target = Value::Array(Vec::new());
            }
            let list = target
                .as_array_mut()
                .ok_or_else(|| format!("the field `{name}` is a list here, and no list elsewhere"))?;
            // The fields of one hash of a list follow one another; a field that it has already begins the next.
            if !rest.is_empty()
                && let Some(last) = list.last_mut()
                && last.is_object()
                && !has(last, rest)
            {
                return insert(last, rest, value, name);
            }
            let mut item = Value::Null;
            insert(&mut item, rest, value, name)?;
            list.push(item);
            Ok(())
        }
    }
}

fn has(value: &Value, steps: &[Step<'_>]) -> bool {
    match steps.split_first() {
        None => true,
        Some((Step::Key(key), rest)) => value.get(key).is_some_and(|value| has(value, rest)),
        // Another item can always follow.
        Some((Step::Push, _)) => false,
    }
}
