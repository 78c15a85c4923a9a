//! A second opinion, that of the crate drift.
//!
//! drift compares what goes over the wire, coarsely: much of what it sees it leaves unhandled, and it knows nothing of
//! open lists, names and Rust. So the verdicts are our own, and drift's findings are held against them: each must be
//! covered by a change that we saw too, and none that it calls incompatible may pass as safe. What it objects to is
//! unjudged.

use std::collections::{HashMap, HashSet};
use std::sync::Once;
use std::thread;

use drift::ChangeClass;
use serde_json::Value;

use super::change::{Change, Class, Code, Mark, Side as Stands};
use super::operations;
use super::side::Side;

/// drift recurses through references, to a depth that only the document bounds. What is not used costs nothing.
const STACK: usize = 1 << 30;

/// The name of its thread, by which its panics are known.
const THREAD: &str = "drift";

/// How many references may lead on from one another before drift's stack is at risk.
const MAX_COMPONENTS: usize = 20_000;

/// What drift says of one place.
struct Opinion {
    old: String,
    new: String,
    message: String,
    class: ChangeClass,
}

/// Adds what drift sees and the changes do not cover.
pub(super) fn add(old: &Side<'_>, new: &Side<'_>, touched: &dyn Fn(&Change) -> Vec<String>, changes: &mut Vec<Change>) {
    let (before, after) = (old.document.root.to_json(), new.document.root.to_json());
    match ask(before.clone(), after.clone()) {
        Ok(opinions) => hold(&opinions, old, new, changes),
        // What drift cannot take in one place must not silence it on all others.
        Err(_) => {
            let (before, after) = (only_json(before), only_json(after));
            match ask(before.clone(), after.clone()) {
                Ok(opinions) => hold(&opinions, old, new, changes),
                Err(_) => one_by_one((&before, &after), (old, new), touched, changes),
            }
        }
    }
}

/// Runs drift, which panics on what it was not written for.
fn ask(old: Value, new: Value) -> Result<Vec<Opinion>, String> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if thread::current().name() != Some(THREAD) {
                others(info);
            }
        }));
    });
    let components = |document: &Value| {
        document.pointer("/components/schemas").and_then(Value::as_object).map_or(0, |all| all.len())
    };
    if components(&old).max(components(&new)) > MAX_COMPONENTS {
        return Err("the document has more components than drift is asked about".to_owned());
    }
    let work =
        move || drift::compare(&old, &new).map(|changes| opinions(&changes)).map_err(|error| format!("{error:#}"));
    let thread = thread::Builder::new().name(THREAD.to_owned()).stack_size(STACK).spawn(work);
    match thread.map(thread::JoinHandle::join) {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err("drift gave up".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn opinions(changes: &[drift::Change]) -> Vec<Opinion> {
    let pointer = |stack: &drift::JsonPathStack, rest: &str| {
        let (base, _) = stack.base_and_subpath();
        let whole = if rest.is_empty() { base.to_owned() } else { format!("{base}/{rest}") };
        // Its name for the key is not that of OpenAPI.
        whole.trim_start_matches('#').replace("/request_body/", "/requestBody/")
    };
    let all = changes.iter().filter_map(|change| Some((change, change.paths.first()?)));
    all.flat_map(|(change, path)| {
        change.changes.iter().map(move |info| Opinion {
            old: pointer(&path.old, &info.old_subpath),
            new: pointer(&path.new, &info.new_subpath),
            message: info.message.clone(),
            class: info.class,
        })
    })
    .collect()
}

/// Holds what drift says against what was found.
fn hold(opinions: &[Opinion], old: &Side<'_>, new: &Side<'_>, changes: &mut Vec<Change>) {
    let known: Vec<(Vec<String>, Vec<String>)> =
        changes.iter().map(|change| (places(change.old.as_ref(), old), places(change.new.as_ref(), new))).collect();
    let mut objections = Vec::new();
    let renamed = super::components::renamed(old, new);
    for opinion in opinions.iter().filter(|opinion| !is_of_strangers(opinion, &renamed)) {
        let (before, after) = (old.nearest(&opinion.old), new.nearest(&opinion.new));
        let related = (0..changes.len()).filter(|at| {
            let (old_places, new_places) = &known[*at];
            old_places.iter().any(|place| leads(place, &before.pointer))
                && new_places.iter().any(|place| leads(place, &after.pointer))
        });
        let related: Vec<&Change> = related.map(|at| &changes[at]).collect();
        let is_trivial = opinion.class == ChangeClass::Trivial;
        let gravest = related
            .iter()
            .filter(|change| is_trivial || change.code != Code::WordsChanged)
            .map(|change| change.class)
            .min();
        let why = match gravest {
            None => "drift sees it, and this comparison does not",
            Some(Class::Additive | Class::Invisible) if is_danger(opinion, &related) => {
                "drift calls it incompatible, where this comparison does not"
            }
            Some(_) => continue,
        };
        let what = format!("drift objects: {}", opinion.message);
        let (old, new) = (Some(old.mark(&before)), Some(new.mark(&after)));
        let objection = Change {
            code: Code::DriftObjects,
            class: Class::Unjudged,
            what,
            why: why.to_owned(),
            old,
            new,
            side: Stands::Both,
            operations: Vec::new(),
        };
        // A component may be compared as a request and as a response.
        if !objections.iter().any(|other: &Change| other.what == objection.what && other.new == objection.new) {
            objections.push(objection);
        }
    }
    changes.append(&mut objections);
}

/// Whether drift says that an old client would fail at what changed.
///
/// It thinks of what goes over the wire. A client that reads any status does not fail at a new one, and callers who
/// recompile send a parameter where it belongs now.
fn is_danger(opinion: &Opinion, related: &[&Change]) -> bool {
    let about_the_wire = [Code::StatusAdded, Code::ParameterMoved, Code::ParameterRenamed];
    matches!(opinion.class, ChangeClass::BackwardIncompatible | ChangeClass::Incompatible)
        && !related.iter().any(|change| about_the_wire.contains(&change.code))
}

/// Whether drift compares two components that have nothing to do with each other.
///
/// It goes by position, in a choice of types for one. That another component stands there is found by its name.
fn is_of_strangers(opinion: &Opinion, renamed: &HashMap<String, String>) -> bool {
    let component = |pointer: &str| {
        let rest = pointer.strip_prefix("/components/schemas/")?;
        rest.split('/').next().map(str::to_owned)
    };
    let (Some(old), Some(new)) = (component(&opinion.old), component(&opinion.new)) else { return false };
    *renamed.get(&old).unwrap_or(&old) != new
}

/// The places of a change: where it stands, and what a reference there leads to.
fn places(mark: Option<&Mark>, side: &Side<'_>) -> Vec<String> {
    let Some(mark) = mark else { return Vec::new() };
    let target = side.find(&mark.pointer).map(|at| side.resolve(&at).pointer);
    [Some(mark.pointer.clone()), target].into_iter().flatten().collect()
}

/// Whether one of two places is the other or is in it.
fn leads(left: &str, right: &str) -> bool {
    let (short, long) = if left.len() < right.len() { (left, right) } else { (right, left) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The document without other media types where there is JSON: drift gives up where there is one more or less, and the
/// client reads JSON.
fn only_json(mut document: Value) -> Value {
    fn reduce(value: &mut Value) {
        match value {
            Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    if let (true, Some(content)) = (key == "content", value.as_object_mut())
                        && content.contains_key("application/json")
                    {
                        content.retain(|media_type, _| media_type == "application/json");
                    }
                    reduce(value);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(reduce),
            _ => {}
        }
    }
    for part in ["/paths", "/components/responses", "/components/requestBodies"] {
        document.pointer_mut(part).into_iter().for_each(reduce);
    }
    document
}

/// Asks drift about each operation alone in which something changed that was found to be safe.
fn one_by_one(
    (before, after): (&Value, &Value),
    (old, new): (&Side<'_>, &Side<'_>),
    touched: &dyn Fn(&Change) -> Vec<String>,
    changes: &mut Vec<Change>,
) {
    let mut gravest: HashMap<String, Class> = HashMap::new();
    for change in changes.iter() {
        for operation in touched(change) {
            let class = gravest.entry(operation).or_insert(change.class);
            *class = change.class.min(*class);
        }
    }
    let old_places: HashSet<(String, String)> = operations::all(old).into_iter().map(|found| place(&found)).collect();
    let asked = operations::all(new).into_iter().filter(|found| {
        let is_safe = gravest.get(&found.id).is_some_and(|class| *class > Class::Unjudged);
        is_safe && old_places.contains(&place(found))
    });
    let asked: Vec<(String, String)> = asked.map(|found| place(&found)).collect();
    for (path, method) in asked {
        let (before, after) = (alone(before, &path, &method), alone(after, &path, &method));
        match ask(before, after) {
            Ok(opinions) => hold(&opinions, old, new, changes),
            Err(reason) => {
                let pointer = format!("/paths/{}/{}", super::side::escape(&path), super::side::escape(&method));
                let (before, after) = (old.nearest(&pointer), new.nearest(&pointer));
                changes.push(Change {
                    code: Code::DriftObjects,
                    class: Class::Unjudged,
                    what: format!("drift cannot compare `{} {path}`: {reason}", method.to_uppercase()),
                    why: "there is no second opinion on it".to_owned(),
                    old: Some(old.mark(&before)),
                    new: Some(new.mark(&after)),
                    side: Stands::Both,
                    operations: Vec::new(),
                });
            }
        }
    }
}

fn place(found: &operations::Found<'_>) -> (String, String) {
    (found.operation.path.key.clone(), found.operation.method.key.clone())
}

/// The document with one operation.
fn alone(document: &Value, path: &str, method: &str) -> Value {
    let mut part = document.clone();
    if let Some(paths) = part.get_mut("paths").and_then(Value::as_object_mut) {
        paths.retain(|key, _| key == path);
        if let Some(item) = paths.get_mut(path).and_then(Value::as_object_mut) {
            item.retain(|key, value| key == method || value.get("responses").is_none());
        }
    }
    part
}
