//! Embeds the fixtures for tests with the mock.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

use super::document::Document;
use super::fixture::{self, Fixture};
use super::load::Node;
use super::place::{Place, Problem};

/// The fixtures below a folder, as pairs of name and JSON, in the order of their names; or what is wrong with one, by
/// its file.
pub fn embed(folder: &Path, document: &Document) -> Result<TokenStream, String> {
    let mut rows = Vec::new();
    for group in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in
            entries(&group)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        {
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let name = file.strip_prefix(folder).unwrap_or(&file).with_extension("");
            let name = name.to_string_lossy().replace('\\', "/");
            let fixture = fixture::parse(&text).and_then(|fixture| belongs(&name, fixture, document));
            let json = fixture.map_err(|problem| problem.in_file(&file.display().to_string()))?.to_json().to_string();
            rows.push(quote!((#name, #json)));
        }
    }
    Ok(quote!(pub(crate) static FIXTURES: &[(&str, &str)] = &[#(#rows),*];))
}

/// Checks that a fixture holds what its name says: an exchange of this operation or callback with this status.
fn belongs(name: &str, fixture: Fixture, document: &Document) -> Result<Fixture, Problem> {
    let (folder, case) = name.split_once('/').unwrap_or((name, ""));
    let fault = |what: String, remedy: &str| Err(Problem::new(Place::START, what, remedy));
    if let Some(operation) = document.operations().find(|operation| operation.id() == folder) {
        if !fixture.method.eq_ignore_ascii_case(&operation.method.key) || !fits(&operation.path.key, &fixture.path) {
            let (method, path) = (operation.method.key.to_uppercase(), &operation.path.key);
            return fault(
                format!("this is not a request of `{folder}`, which is {method} {path}"),
                "move the fixture, or correct `when`",
            );
        }
    } else if !is_callback(folder, &fixture, document) {
        return fault(
            format!("there is no operation `{folder}`, and no callback of that name and method"),
            "name the folder by the operationId, or `<operationId>.<callback>`",
        );
    }
    if case.split('-').next() != Some(fixture.status.to_string().as_str()) {
        let what = format!("the name says another status than {}", fixture.status);
        return fault(what, "call the file `<status>-<case>.yaml`");
    }
    Ok(fixture)
}

/// Whether a folder is named after a callback, as `create_webhook.delivery`, and the callback has the method of the fixture. The
/// path of a callback is the receiver's own.
fn is_callback(folder: &str, fixture: &Fixture, document: &Document) -> bool {
    let Some((id, name)) = folder.rsplit_once('.') else { return false };
    let operations = document.operations().filter(|operation| operation.id() == id);
    let mut callbacks = operations.filter_map(|operation| operation.method.value.get("callbacks")?.get(name));
    callbacks.any(|callback| {
        let items = document.resolve(callback).map_or(&[][..], Node::entries).iter();
        let items = items.filter_map(|item| document.resolve(&item.value).ok());
        items.flat_map(Node::entries).any(|method| method.key.eq_ignore_ascii_case(&fixture.method))
    })
}

/// Whether a path is one of a template's.
fn fits(template: &str, path: &str) -> bool {
    let (mut left, mut right) = (template.split('/'), path.split('/'));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(wanted), Some(found)) if wanted == found || (wanted.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}

fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries: Result<Vec<_>, _> =
        fs::read_dir(folder).map_err(fault)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut entries = entries.map_err(fault)?;
    entries.sort();
    Ok(entries)
}
