//! Operations that the texts of a document mention. The document names them by their operationIds, and a caller knows methods.

use std::collections::HashMap;

use super::{Api, Handle, Kind};

/// The operationIds in code spans, and the methods that stand in their place.
#[derive(Debug)]
pub struct Mentions(HashMap<String, String>);

impl Mentions {
    /// Those of all operations.
    pub fn new(handles: &[Handle]) -> Self {
        let calls = handles.iter().flat_map(|handle| handle.calls.iter().map(move |call| (handle, call)));
        let span = |(handle, call): (&Handle, &super::Call)| {
            (call.id.clone(), format!("`{}().{}`", handle.method, call.method))
        };
        Self(calls.map(span).collect())
    }

    /// A text with methods in place of operationIds.
    pub fn replace(&self, text: &str) -> String {
        let mut replaced = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('`') {
            replaced += before;
            let span = after.split_once('`');
            match span.and_then(|(id, after)| Some((self.0.get(id)?, after))) {
                Some((method, after)) => {
                    replaced += method;
                    rest = after;
                }
                None => {
                    replaced.push('`');
                    rest = after;
                }
            }
        }
        replaced + rest
    }
}

/// Names methods in all documentation.
pub fn name_methods(api: &mut Api) {
    let mentions = Mentions::new(&api.handles);
    let replace = |text: &mut String| *text = mentions.replace(text);
    replace(&mut api.about);
    for ty in &mut api.types {
        replace(&mut ty.doc);
        match &mut ty.kind {
            Kind::Object(object) => object.fields.iter_mut().for_each(|field| replace(&mut field.doc)),
            Kind::OpenEnum(known) => known.iter_mut().for_each(|known| replace(&mut known.doc)),
            Kind::Union(_) => {}
        }
    }
    for handle in &mut api.handles {
        replace(&mut handle.doc);
        for call in &mut handle.calls {
            replace(&mut call.summary);
            replace(&mut call.description);
            call.parameters.iter_mut().for_each(|parameter| replace(&mut parameter.doc));
            let spreads = call.body.iter_mut().flat_map(|body| body.spread.iter_mut().flatten());
            spreads.for_each(|spread| replace(&mut spread.field.doc));
        }
    }
    api.defaults.iter_mut().for_each(|parameter| replace(&mut parameter.doc));
}
