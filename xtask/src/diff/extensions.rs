//! What decides the shape of the client beside types: handles, names of methods, pages, defaults, spread properties, and what is
//! deprecated.

use heck::ToSnakeCase;

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::operations::Found;
use super::side::{At, same};

/// What a change means, if this key decides the shape of the client.
type Verdict = Option<(Code, Class, &'static str)>;

/// The keys of an operation that are judged here.
pub(super) const OF_OPERATION: [&str; 4] = ["tags", "x-method", "x-pagination", "deprecated"];

/// Compares what decides where an operation is called, and by which name.
pub(super) fn operation<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let id = &new.id;
    for key in OF_OPERATION {
        let (before, after) = (old.at.get(key), new.at.get(key));
        if equal(before.as_ref(), after.as_ref()) {
            continue;
        }
        let (code, class, why) = match key {
            "tags" => tags(before.as_ref(), after.as_ref()),
            "x-method" => method(old, new),
            "x-pagination" => pagination(before.as_ref(), after.as_ref()),
            _ => deprecated(&new.at),
        };
        let what = format!("`{key}` of `{id}` changed");
        walk.under((code, class), (&old.at, &new.at), (before.as_ref(), after.as_ref()), what, why);
    }
}

/// The first tag is the handle that has the method.
fn tags(old: Option<&At<'_>>, new: Option<&At<'_>>) -> (Code, Class, &'static str) {
    let handle = |at: Option<&At<'_>>| {
        let first = at.and_then(|at| at.node.items().first()?.as_str());
        first.map(ToSnakeCase::to_snake_case)
    };
    match handle(old) == handle(new) {
        true => {
            (Code::WordsChanged, Class::Invisible, "the method stays at its handle, which is named after the first tag")
        }
        false => {
            (Code::HandleChanged, Class::Breaking, "the method moves to another handle, named after the first tag")
        }
    }
}

fn method(old: &Found<'_>, new: &Found<'_>) -> (Code, Class, &'static str) {
    let name = |found: &Found<'_>| found.at.text("x-method").unwrap_or(&found.id).to_snake_case();
    match name(old) == name(new) {
        true => (Code::MethodRenamed, Class::Invisible, "the method is named after the operationId, which is the same"),
        false => (Code::MethodRenamed, Class::Breaking, "code that calls the method by its old name does not compile"),
    }
}

fn pagination(old: Option<&At<'_>>, new: Option<&At<'_>>) -> (Code, Class, &'static str) {
    let items = |at: &At<'_>| at.text("items").map(str::to_owned);
    match (old, new) {
        (None, _) => (Code::PagesChanged, Class::Additive, "the call has the methods `pages` and `items` now"),
        (_, None) => (Code::PagesChanged, Class::Breaking, "with it go the methods `pages` and `items` of the call"),
        (Some(old), Some(new)) if items(old) != items(new) => {
            (Code::PagesChanged, Class::Breaking, "the stream of items has the items of another property")
        }
        _ => (Code::PagesChanged, Class::Unjudged, "pages are asked for, or end, in another way"),
    }
}

fn deprecated(new: &At<'_>) -> (Code, Class, &'static str) {
    match new.flag("deprecated") {
        true => (Code::Deprecated, Class::Additive, "code that uses it compiles, with a warning"),
        false => (Code::Deprecated, Class::Invisible, "code that uses it compiles without the warning"),
    }
}

/// What a key of a parameter means; `new` is the parameter.
pub(super) fn parameter(key: &str, new: &At<'_>) -> Verdict {
    match key {
        "deprecated" => Some(deprecated(new)),
        "x-client-default" if new.flag(key) => {
            Some((Code::ClientDefault, Class::Additive, "the builder of the client has a setter more"))
        }
        "x-client-default" => {
            Some((Code::ClientDefault, Class::Breaking, "with it goes a setter of the builder of the client"))
        }
        _ => None,
    }
}

/// What a key of a schema means; `new` is the schema.
pub(super) fn schema(key: &str, new: &At<'_>) -> Verdict {
    match key {
        "deprecated" => Some(deprecated(new)),
        "x-spread" => {
            let why = "the arguments and setters of the call are the properties, or the property as a whole";
            Some((Code::SpreadChanged, Class::Breaking, why))
        }
        "x-extensible-union" if new.flag(key) => {
            let why = "the enum is `#[non_exhaustive]` and keeps variants that it does not know";
            Some((Code::UnionOpened, Class::Additive, why))
        }
        "x-extensible-union" => {
            Some((Code::UnionOpened, Class::Breaking, "with it goes the variant for what the enum does not know"))
        }
        _ => None,
    }
}

/// What it means that a request comes as a form with files, beside JSON or no longer.
pub(super) fn multipart(is_new: bool, has_json: bool, same_schema: bool) -> (Class, &'static str) {
    match (is_new, has_json, same_schema) {
        (true, true, true) => (Class::Additive, "the type of the body is the same, and a file in it is sent as a part"),
        (false, true, true) => (Class::Breaking, "a body that holds a file cannot be sent any more"),
        (_, false, _) => (Class::Breaking, "the type of the body is that of its form"),
        (_, true, false) => (Class::Unjudged, "the two media types have schemas of their own"),
    }
}

/// Whether the schema of a media type is that of JSON.
pub(super) fn same_schema(multipart: &At<'_>, json: Option<&At<'_>>) -> bool {
    let schema = |at: &At<'_>| at.node.get("schema").cloned();
    let both = json.and_then(schema).zip(schema(multipart));
    both.is_some_and(|(json, multipart)| same(&json, &multipart))
}
