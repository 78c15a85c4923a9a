//! The documentation of the methods that begin calls.

use super::super::api::mentions::Mentions;
use super::super::api::{Api, Call, Handle};
use super::super::document::Document;
use super::{docs, documented, example, markdown};

/// The documentation of the method that begins a call.
pub fn method(api: &Api, handle: &Handle, call: &Call, document: &Document) -> String {
    let title = if call.summary.is_empty() { call.id.replace('_', " ") } else { markdown::text(&call.summary) };
    let mut doc = format!("{}.\n\n", title.trim_end_matches('.'));
    if !call.description.is_empty() {
        doc += &format!("{}\n\n", markdown::text(&call.description));
    }
    doc += &format!("Sends `{} {}`.\n", call.http_method, call.path);
    let parameters = call.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments: Vec<String> =
        parameters.map(|parameter| docs::argument(&parameter.name, &docs::of_parameter(parameter))).collect();
    if let Some(body) = call.body.as_ref().filter(|body| body.required) {
        match &body.spread {
            Some(spreads) => arguments.extend(
                spreads
                    .iter()
                    .filter(|spread| spread.is_argument)
                    .map(|spread| docs::argument(&spread.name, &docs::of_field(&spread.field))),
            ),
            None => arguments.push("* `request`: The body of the request.\n".to_owned()),
        }
    }
    if !arguments.is_empty() {
        doc += &format!("\n# Arguments\n\n{}", arguments.concat());
    }
    doc += &documented::table(document, &Mentions::new(&api.handles), &call.id);
    doc += &example::block(api, handle, call, document);
    doc
}
