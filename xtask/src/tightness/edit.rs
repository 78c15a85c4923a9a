//! A change of one place of a fixture.

use serde_json::{Map, Value};

/// The steps from the root of a fixture to a part of it: keys, and numbers of items.
pub type Path = Vec<String>;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// What stands there becomes something else.
    Set(Path, Value),
    /// What stands there goes, and its key with it.
    Remove(Path),
    /// The key gets another name and keeps its place.
    Rename(Path, String),
    /// An object gets one more key.
    Insert(Path, String, Value),
    /// A list gets one more item; without the list, it is made.
    Push(Path, Value),
    /// Nothing in the file changes: it is called something else.
    Nothing,
}

/// A path from its steps.
pub fn path(steps: &[&str]) -> Path {
    steps.iter().map(|step| (*step).to_owned()).collect()
}

/// A path with one more step.
pub fn below(path: &[String], step: &str) -> Path {
    path.iter().cloned().chain([step.to_owned()]).collect()
}

/// A path as a message shows it, such as `then.json_body.data[0].id`.
pub fn show(path: &[String]) -> String {
    let mut text = String::new();
    for step in path {
        let is_item = !text.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        match (is_item, text.is_empty()) {
            (true, _) => text.push_str(&format!("[{step}]")),
            (false, true) => text.push_str(step),
            (false, false) => text.push_str(&format!(".{step}")),
        }
    }
    text
}

impl Edit {
    /// The fixture after the change; none if it has not the place that is to change.
    pub fn apply(&self, fixture: &Value) -> Option<Value> {
        let mut root = fixture.clone();
        match self {
            Self::Set(path, value) => *find(&mut root, path)? = value.clone(),
            Self::Remove(path) => {
                let (key, holder) = path.split_last()?;
                match find(&mut root, holder)? {
                    Value::Object(map) => drop(map.shift_remove(key)?),
                    Value::Array(items) => {
                        let at = key.parse().ok().filter(|at: &usize| *at < items.len())?;
                        items.remove(at);
                    }
                    _ => return None,
                }
            }
            Self::Rename(path, name) => {
                let (key, holder) = path.split_last()?;
                let map = find(&mut root, holder)?.as_object_mut()?;
                if !map.contains_key(key) || map.contains_key(name) {
                    return None;
                }
                let renamed = |(old, value)| (if old == *key { name.clone() } else { old }, value);
                *map = std::mem::take(map).into_iter().map(renamed).collect::<Map<String, Value>>();
            }
            Self::Insert(path, key, value) => {
                let map = find(&mut root, path)?.as_object_mut()?;
                if map.insert(key.clone(), value.clone()).is_some() {
                    return None;
                }
            }
            Self::Push(path, value) => {
                let (key, holder) = path.split_last()?;
                let list = find(&mut root, holder)?.as_object_mut()?.entry(key.clone());
                list.or_insert_with(|| Value::Array(Vec::new())).as_array_mut()?.push(value.clone());
            }
            Self::Nothing => {}
        }
        Some(root)
    }
}

fn find<'v>(root: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(root, |value, step| match value {
        Value::Object(map) => map.get_mut(step),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}
