//! Values of the caller on their way into a request: each is sent as it is, in its place, or rejected.

use postproxy::ErrorKind;

use super::api::{OPERATIONS, Operation, Parameter};
use super::input::Input;
use super::{query, wire};

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let operation = input.choose(&OPERATIONS);
    // One text for each place that a parameter can have.
    let texts = [("path", input.text()), ("query", input.text()), ("header", input.text())];
    let text = |location: &str| {
        let text = texts.iter().find(|(place, _)| *place == location);
        text.map(|(_, text)| text.clone()).expect("there is no other place")
    };
    let argument = |name: &str| {
        let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
        match parameter {
            Some(parameter) => vec![text(&parameter.location)],
            None => operation.argument(name),
        }
    };
    let response = wire::response(401, &[], b"", 1);
    let (result, request) = wire::call(None, operation, &argument, 0, response);
    let error = result.expect_err("the service rejects it");
    let has = |location: &str| operation.parameters.iter().any(|parameter| parameter.location == location);
    match request {
        Some(request) => {
            assert_eq!(error.kind(), ErrorKind::Api);
            sent(&request, wire::base(), operation, &text("path"), Some(&text("query")));
            let header = operation.parameters.iter().find(|parameter| parameter.location == "header");
            if let Some(header) = header {
                let value = request.header(&header.name).expect("the header is sent");
                assert_eq!(value, text("header").as_bytes());
            }
        }
        None => {
            assert_eq!(error.kind(), ErrorKind::Request, "{error}");
            let refused = has("path") && is_refused_in_path(&text("path"));
            let is_odd = |text: &str| text.bytes().any(|byte| byte >= 0x7f || byte < b' ' && byte != b'\t');
            let is_trimmed = |text: &str| text.trim_matches([' ', '\t']) == text;
            let no_header = has("header") && (is_odd(&text("header")) || !is_trimmed(&text("header")));
            let fits = |parameter: &Parameter| parameter.has_length(&text(&parameter.location));
            let out_of_bounds = !operation.parameters.iter().all(fits);
            assert!(refused || no_header || out_of_bounds, "{texts:?} is rejected: {error}");
        }
    }
}

/// What has a meaning in a path, or none in an id.
fn is_refused_in_path(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control();
    text.is_empty() || text == "." || text == ".." || text.contains(odd)
}

/// Compares a request with what was to be sent, by the text of its URL.
pub fn sent(request: &wire::Sent, base: &str, operation: &Operation, in_path: &str, in_query: Option<&str>) {
    let url = &request.url[..];
    let rest = url.strip_prefix(base).unwrap_or_else(|| panic!("{url} is elsewhere"));
    assert!(!rest.contains('#'), "{url}");
    let (path, parameters) = rest.split_once('?').unwrap_or((rest, ""));
    let (found, wanted): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), operation.path.split('/').collect());
    assert_eq!(found.len(), wanted.len(), "{url} has another depth than {}", operation.path);
    for (found, wanted) in found.iter().zip(wanted) {
        let wanted = if wanted.starts_with('{') { in_path } else { wanted };
        assert_eq!(query::decode(found, false), wanted, "{url}");
    }
    let names = operation.parameters.iter().filter(|parameter| parameter.location == "query");
    let pair = |parameter: &Parameter| Some((parameter.name.clone(), in_query?.to_owned()));
    let wanted: Vec<(String, String)> = names.filter_map(pair).collect();
    // Lists have a target of their own, and a required one is there in any case.
    let mut found = query::read(parameters);
    found.retain(|(name, _)| !operation.lists.iter().any(|list| list.name == *name));
    assert_eq!(found, wanted, "{url}");
}
