//! Spreads the body of a call into arguments and setters.

use std::collections::HashMap;

use super::super::names::Scope;
use super::super::place::{Place, Problem};
use super::{Body, Call, Encoding, Field, Name, Object, Spread, Ty, Type};

/// How many required properties of a body are arguments; a body with more is given as a whole.
const MAX_ARGUMENTS: usize = 4;

/// The methods that every call has.
const METHODS: [&str; 2] = ["send", "timeout"];
/// The methods of a call with a body, with limits, with files, and of a paged list.
pub const BODY_METHODS: [&str; 1] = ["request"];
const LIMIT_METHODS: [&str; 2] = ["preflight", "preflight_for"];
const FILE_METHODS: [&str; 1] = ["on_progress"];
const PAGE_METHODS: [&str; 2] = ["pages", "items"];

/// The types of an API by their names.
pub type ByName<'a> = HashMap<&'a Name, &'a Type>;

/// The methods that a call has beside its setters.
pub fn methods(body: Option<&Body>, is_paged: bool) -> impl Iterator<Item = &'static str> {
    let of_body = body.map_or(&[][..], |_| &BODY_METHODS[..]);
    let of_files = body.filter(|body| body.encoding != Encoding::Json).map_or(&[][..], |_| &FILE_METHODS[..]);
    let of_limits = body.and_then(|body| body.limits.as_ref()).map_or(&[][..], |_| &LIMIT_METHODS[..]);
    let of_pages = if is_paged { &PAGE_METHODS[..] } else { &[] };
    METHODS.iter().chain(of_body).chain(of_limits).chain(of_files).chain(of_pages).copied()
}

/// Spreads the body of a call into arguments and setters, or reports which name is taken.
pub fn spread(types: &ByName<'_>, call: &mut Call) -> Vec<Problem> {
    let is_paged = call.pages.is_some();
    let Some(body) = &mut call.body else { return Vec::new() };
    let Some(object) = object(types, &body.ty) else { return Vec::new() };
    body.form_json = object.fields.iter().filter(|field| field.form_json).map(|field| field.json.clone()).collect();
    let mut spreads = Vec::new();
    collect(types, object, &mut Vec::new(), &mut spreads);
    let arguments = spreads.iter().filter(|spread| spread.is_argument).count();
    if arguments > MAX_ARGUMENTS || (arguments > 0 && !body.required) {
        return Vec::new();
    }
    let of_parameters = |is_required: bool| {
        let parameters = call.parameters.iter().filter(move |parameter| parameter.required == is_required);
        parameters.map(|parameter| (parameter.name.clone(), (format!("the parameter `{}`", parameter.json), false)))
    };
    // What each argument and each setter is, and whether `x-spread` brought it there; apart, because a function and its
    // argument may have one name.
    let mut known: [HashMap<Name, (String, bool)>; 2] = [of_parameters(false).collect(), of_parameters(true).collect()];
    known[0].extend(methods(Some(body), is_paged).map(|name| {
        let name = Scope::default().snake(name);
        let what = format!("the method `{name}`");
        (name, (what, false))
    }));
    let mut problems = Vec::new();
    for spread in &mut spreads {
        let path: Vec<&str> = spread.within.iter().chain([&spread.field]).map(|field| field.json.as_str()).collect();
        let path = path.join(".");
        let known = &mut known[usize::from(spread.is_argument)];
        let other = known.get(&spread.name);
        // A property that `x-spread` brought to the level of others is renamed in the document, or stays where it is.
        if let Some((other, _)) = other.filter(|(_, is_spread)| *is_spread || !spread.within.is_empty()) {
            problems.push(Problem::new(
                if spread.field.place == Place::START { call.place } else { spread.field.place },
                format!(
                    "the call of `{}` cannot have both `{path}` and {other} by the name `{}`",
                    call.id, spread.name
                ),
                "remove `x-spread` from the property around one of them, or rename the other",
            ));
        }
        spread.name = Scope::with(known.keys().map(Name::as_str)).take(&spread.name);
        known.insert(spread.name.clone(), (format!("`{path}`"), !spread.within.is_empty()));
    }
    let mut setters = Scope::with(known[0].keys().map(Name::as_str));
    for spread in spreads.iter_mut().filter(|spread| !spread.is_argument && spread.field.nullable) {
        spread.null = setters.derived(&spread.name, "_null");
    }
    body.spread = Some(spreads);
    problems
}

fn object<'a>(types: &ByName<'a>, ty: &Ty) -> Option<&'a Object> {
    let Ty::Named(name) = ty else { return None };
    types.get(name)?.object()
}

fn collect(types: &ByName<'_>, from: &Object, within: &mut Vec<Field>, spreads: &mut Vec<Spread>) {
    for field in from.fields.iter().filter(|field| field.constant.is_none()) {
        let is_required = field.required && within.iter().all(|outer| outer.required);
        let inner = object(types, &field.ty).filter(|inner| {
            // A wrapper that may be left out begins with nothing set, so nothing in it can be required.
            let can_begin = is_required || !inner.fields.iter().any(Field::is_argument);
            field.spread && within.len() < 4 && can_begin
        });
        if let Some(inner) = inner {
            within.push(field.clone());
            collect(types, inner, within, spreads);
            within.pop();
        }
        // A wrapper that must be there is nothing but its parts.
        if inner.is_none() || !is_required {
            let (name, null) = (field.name.clone(), field.null.clone());
            spreads.push(Spread { name, null, within: within.clone(), field: field.clone(), is_argument: is_required });
        }
    }
}
