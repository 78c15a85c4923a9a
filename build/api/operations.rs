//! Reads the operations of a document into handles and calls.

use std::collections::{BTreeSet, HashSet};

use super::super::document::{Document, Operation, is_success};
use super::super::flat::Flattener;
use super::super::load::Node;
use super::super::names::{self, Scope};
use super::super::place::{Place, Problem};
use super::super::reference::References;
use super::super::schema::{SchemaId, Schemas};
use super::types::{Reader, mark_requests, values};
use super::{
    Api, Body, Call, Encoding, Field, Handle, Kind, Location, Name, Object, Pages, Parameter, Spread, Success, Ty, Type,
};

/// How many required properties of a body are arguments; a body with more is given as a whole.
const MAX_ARGUMENTS: usize = 4;

/// The methods that every call has.
const CALL_METHODS: [&str; 5] = ["send", "timeout", "request", "pages", "items"];

/// The method that a call with files has beside those.
const PROGRESS: &str = "on_progress";

const MULTIPART: &str = "multipart/form-data";
const JSON: &str = "application/json";

/// Reads a document that passed the checks.
pub fn read(document: &Document) -> Result<Api, Vec<Problem>> {
    let references = References::new(document);
    let (mut schemas, mut problems) = Schemas::of(document, &references);
    for (node, subject) in holders(document) {
        schemas.add(node, subject, &references, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let components: Vec<SchemaId> =
        document.components("schemas").iter().filter_map(|entry| schemas.at(&entry.value)).collect();
    let types = Reader::new(&schemas, Flattener::new(document, &schemas), &components);
    let mut reader = Operations { document, schemas: &schemas, types, problems: Vec::new(), calls: Scope::default() };
    let mut handles = reader.handles();
    let bodies: Vec<Ty> = handles
        .iter()
        .flat_map(|handle| &handle.calls)
        .filter_map(|call| Some(call.body.as_ref()?.ty.clone()))
        .collect();
    let mut problems = reader.problems;
    let mut types = reader.types.finish();
    mark_requests(&mut types, &bodies);
    let mut secrets = BTreeSet::new();
    for handle in &mut handles {
        for call in &mut handle.calls {
            let place = operation_place(document, &call.id);
            call.secrets = call.body.iter().flat_map(|body| secrets_of(&types, &body.ty)).collect();
            secrets.extend(call.secrets.iter().cloned());
            problems.extend(spread(&types, call, place));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let defaults = defaults(&handles);
    let about = about(document);
    Ok(Api { about, types, handles, defaults, secrets: secrets.into_iter().collect() })
}

/// The schemas outside of components: of parameters and bodies, with their subjects.
fn holders(document: &Document) -> Vec<(&Node, String)> {
    let mut holders = Vec::new();
    for operation in document.operations() {
        let id = operation.id();
        for parameter in operation.parameters().filter_map(|node| document.resolve(node).ok()) {
            let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
            holders.extend(parameter.get("schema").map(|schema| (schema, format!("{id}.{name}"))));
        }
        let body = operation.method.value.get("requestBody").and_then(|node| document.resolve(node).ok());
        let responses = operation
            .responses()
            .iter()
            .filter_map(|entry| Some((document.resolve(&entry.value).ok()?, format!("{id}.{}", entry.key))));
        for (body, subject) in body.map(|body| (body, format!("{id}.request"))).into_iter().chain(responses) {
            for media in body.get("content").map_or(&[][..], Node::entries) {
                holders.extend(media.value.get("schema").map(|schema| (schema, subject.clone())));
            }
        }
    }
    holders
}

fn about(document: &Document) -> String {
    let text = |pointer: &str| document.root.pointer(pointer).and_then(Node::as_str).unwrap_or_default().trim();
    format!("A client of the {}.\n\n{}", text("/info/title"), text("/info/description"))
}

fn operation_place(document: &Document, id: &str) -> Place {
    let found = document.operations().find(|operation| operation.id() == id);
    found.map_or(Place::START, |operation| operation.method.place)
}

struct Operations<'m, 'd> {
    document: &'d Document,
    schemas: &'m Schemas<'d>,
    types: Reader<'m, 'd>,
    problems: Vec<Problem>,
    /// The names of the types of calls, which stand beside those of handles.
    calls: Scope,
}

impl<'d> Operations<'_, 'd> {
    fn handles(&mut self) -> Vec<Handle> {
        let tags = self.document.root.get("tags").map_or(&[][..], Node::items);
        let mut handles: Vec<Handle> = Vec::new();
        let mut methods = Scope::default();
        for tag in tags {
            let text = |key: &str| tag.get(key).and_then(Node::as_str).unwrap_or_default();
            let (method, name) = (methods.snake(text("name")), self.calls.camel(text("name")));
            handles.push(Handle {
                tag: text("name").to_owned(),
                method,
                name,
                doc: text("description").trim().to_owned(),
                calls: Vec::new(),
            });
        }
        for operation in self.document.operations() {
            let tag = operation.method.value.get("tags").and_then(|tags| tags.items().first()?.as_str());
            let Some(handle) = handles.iter().position(|handle| Some(handle.tag.as_str()) == tag) else { continue };
            let call = self.call(operation);
            let taken = handles[handle].calls.iter().find(|other| other.method == call.method);
            if let Some(other) = taken {
                let place =
                    operation.method.value.entry("x-method").map_or(operation.method.place, |entry| entry.place);
                self.problems.push(Problem::new(
                    place,
                    format!("`{}` has a method `{}` already, of `{}`", handles[handle].tag, call.method, other.id),
                    "give one of the two another `x-method`",
                ));
            }
            handles[handle].calls.push(call);
        }
        handles.retain(|handle| !handle.calls.is_empty());
        handles
    }

    fn call(&mut self, operation: Operation<'d>) -> Call {
        let value = &operation.method.value;
        let text = |key: &str| value.get(key).and_then(Node::as_str).unwrap_or_default().trim().to_owned();
        let id = operation.id().to_owned();
        let parameters = self.parameters(operation);
        let body = self.body(operation);
        let (success, statuses) = self.responses(operation);
        let idempotency_key = parameters.iter().any(|parameter| {
            parameter.location == Location::Header && parameter.json.eq_ignore_ascii_case("idempotency-key")
        });
        let security = value.get("security").or_else(|| self.document.root.get("security"));
        let method = value.get("x-method").and_then(Node::as_str).unwrap_or(&id);
        let pages = self.pages(operation, &parameters, &success);
        Call {
            name: self.calls.camel(&id),
            method: Scope::default().snake(method),
            constant: upper(&id),
            http_method: operation.method.key.to_uppercase(),
            path: operation.path.key.clone(),
            summary: text("summary"),
            description: text("description"),
            parameters,
            body,
            success,
            pages,
            authenticated: security.is_some_and(|schemes| !schemes.items().is_empty()),
            idempotency_key,
            secrets: Vec::new(),
            statuses,
            deprecated: value.get("deprecated").is_some_and(|node| node.to_json() == true),
            id,
        }
    }

    fn parameters(&mut self, operation: Operation<'d>) -> Vec<Parameter> {
        let mut scope = Scope::with(CALL_METHODS.into_iter().chain([PROGRESS]));
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut seen: HashSet<(String, String)> = HashSet::new();
        // A parameter of the operation stands in place of that of its path.
        let mut nodes: Vec<&'d Node> =
            operation.parameters().filter_map(|node| self.document.resolve(node).ok()).collect();
        nodes.reverse();
        nodes.retain(|node| {
            let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
            seen.insert((text("in"), text("name")))
        });
        nodes.reverse();
        for node in nodes {
            let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default();
            let flag = |key: &str| node.get(key).is_some_and(|node| node.to_json() == true);
            let Some(schema) = node.get("schema").and_then(|schema| self.schemas.at(schema)) else { continue };
            let ty = self.types.ty(schema, &format!("{}.{}", operation.id(), text("name")));
            let location = match text("in") {
                "path" => Location::Path,
                "header" => Location::Header,
                _ if node.get("explode").is_some_and(|node| node.to_json() == false) => Location::QueryCommas,
                _ => Location::Query,
            };
            // `X-` says that a header is not a standard's, which is of no use to a caller.
            let name = text("name");
            let short = name.strip_prefix("X-").or(name.strip_prefix("x-")).filter(|_| location == Location::Header);
            parameters.push(Parameter {
                json: name.to_owned(),
                name: scope.snake(short.unwrap_or(name)),
                location,
                ty,
                required: flag("required"),
                doc: text("description").trim().to_owned(),
                client_default: flag("x-client-default"),
                deprecated: flag("deprecated"),
            });
        }
        parameters
    }

    fn body(&mut self, operation: Operation<'d>) -> Option<Body> {
        let node = self.document.resolve(operation.method.value.get("requestBody")?).ok()?;
        let content = node.get("content")?;
        let schema = |kind: &str| content.get(kind)?.get("schema");
        let (schema, encoding) = match (schema(JSON), schema(MULTIPART)) {
            (Some(json), Some(_)) => (json, Encoding::JsonOrMultipart),
            (Some(json), None) => (json, Encoding::Json),
            (None, form) => (form?, Encoding::Multipart),
        };
        let ty = self.types.ty(self.schemas.at(schema)?, &format!("{}.request", operation.id()));
        let required = node.get("required").is_some_and(|node| node.to_json() == true);
        Some(Body { ty, required, encoding, form_json: Vec::new(), spread: None })
    }

    fn responses(&mut self, operation: Operation<'d>) -> (Success, Vec<(u16, Option<Ty>)>) {
        let (mut success, mut statuses) = (None, Vec::new());
        for entry in operation.responses() {
            let (Ok(status), Ok(response)) = (entry.key.parse::<u16>(), self.document.resolve(&entry.value)) else {
                continue;
            };
            let content = response.get("content");
            let json = content.and_then(|content| content.get(JSON)?.get("schema"));
            let ty = json.and_then(|schema| {
                Some(self.types.ty(self.schemas.at(schema)?, &format!("{}.{status}", operation.id())))
            });
            if is_success(&entry.key) {
                let this = match (&ty, content.is_some_and(|content| !content.entries().is_empty())) {
                    (Some(ty), _) => Success::Json(ty.clone()),
                    (None, true) => Success::Bytes,
                    (None, false) => Success::Empty,
                };
                success.get_or_insert(this);
            }
            statuses.push((status, ty));
        }
        (success.unwrap_or(Success::Empty), statuses)
    }

    fn pages(&mut self, operation: Operation<'d>, parameters: &[Parameter], success: &Success) -> Option<Pages> {
        let entry = operation.method.value.entry("x-pagination")?;
        let text = |key: &str| entry.value.get(key).and_then(Node::as_str);
        let mut fault = |what: String, remedy: &str| {
            self.problems.push(Problem::new(entry.place, what, remedy));
            None
        };
        let page = text("page").unwrap_or("page");
        let Some(parameter) = parameters.iter().find(|parameter| parameter.json == page && parameter.ty == Ty::Integer)
        else {
            let what = format!("{} has no integer parameter `{page}` in its query", operation.title());
            return fault(what, "declare it, or name another in `page`");
        };
        let page = parameter.name.clone();
        let Success::Json(Ty::Named(ty)) = success else {
            return fault(format!("{} returns no object", operation.title()), "remove `x-pagination`");
        };
        let object = self.types.object_of(ty);
        let field = |name: Option<&str>| object.as_ref()?.fields.iter().find(|field| Some(field.json.as_str()) == name);
        let Some(items) = field(text("items")) else {
            return fault("`items` names no property of the response".to_owned(), "write `items: data`, or what it is");
        };
        let Ty::List(item) = &items.ty else {
            return fault("`items` names a property that is no list".to_owned(), "name the list of items");
        };
        Some(Pages {
            page,
            item: (**item).clone(),
            total: field(text("total")).cloned(),
            per_page: field(text("per_page")).cloned(),
            items: items.clone(),
        })
    }
}

fn upper(id: &str) -> Name {
    let mut scope = Scope::default();
    scope.exact(&names::snake(id).to_uppercase())
}

/// The query parameters that a client can hold a default for, each once.
fn defaults(handles: &[Handle]) -> Vec<Parameter> {
    let mut defaults: Vec<Parameter> = Vec::new();
    for parameter in handles.iter().flat_map(|handle| &handle.calls).flat_map(|call| &call.parameters) {
        if parameter.client_default && !defaults.iter().any(|other| other.json == parameter.json) {
            defaults.push(parameter.clone());
        }
    }
    defaults
}

/// The names of the secrets in a type, however deep.
fn secrets_of(types: &[Type], body: &Ty) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut open: Vec<&Name> = body.named().into_iter().collect();
    let mut seen = HashSet::new();
    while let Some(name) = open.pop() {
        let Some(ty) = types.iter().find(|ty| ty.name == *name).filter(|_| seen.insert(name)) else { continue };
        if let Kind::Object(object) = &ty.kind {
            let secrets = object.fields.iter().filter(|field| field.ty.holds(&Ty::Secret));
            names.extend(secrets.map(|field| field.json.clone()));
        }
        open.extend(values(ty).filter_map(Ty::named));
    }
    names
}

/// Spreads the body of a call into arguments and setters, or says which name is taken.
fn spread(types: &[Type], call: &mut Call, place: Place) -> Vec<Problem> {
    let Some(body) = &mut call.body else { return Vec::new() };
    let Some(object) = object(types, &body.ty) else { return Vec::new() };
    body.form_json = object.fields.iter().filter(|field| field.form_json).map(|field| field.json.clone()).collect();
    let mut spreads = Vec::new();
    collect(types, object, &mut Vec::new(), &mut spreads);
    let arguments = spreads.iter().filter(|spread| spread.is_argument).count();
    if arguments > MAX_ARGUMENTS || (arguments > 0 && !body.required) {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let mut setters: HashSet<Name> = call
        .parameters
        .iter()
        .filter(|parameter| !parameter.required)
        .map(|parameter| parameter.name.clone())
        .collect();
    setters.extend(CALL_METHODS.iter().map(|name| Scope::default().exact(name)));
    let mut arguments: HashSet<Name> =
        call.parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name.clone()).collect();
    for spread in &spreads {
        let scope = if spread.is_argument { &mut arguments } else { &mut setters };
        if !scope.insert(spread.name.clone()) {
            let path: Vec<&str> =
                spread.within.iter().chain([&spread.field]).map(|field| field.json.as_str()).collect();
            problems.push(Problem::new(
                place,
                format!(
                    "the call of `{}` has two things by the name `{}`, one of them `{}`",
                    call.id,
                    spread.name,
                    path.join(".")
                ),
                "remove `x-spread` from the property around it, or rename the parameter",
            ));
        }
    }
    body.spread = Some(spreads);
    problems
}

fn object<'a>(types: &'a [Type], ty: &Ty) -> Option<&'a Object> {
    let Ty::Named(name) = ty else { return None };
    match &types.iter().find(|ty| ty.name == *name)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

fn collect(types: &[Type], from: &Object, within: &mut Vec<Field>, spreads: &mut Vec<Spread>) {
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
            let name = field.name.clone();
            spreads.push(Spread { name, within: within.clone(), field: field.clone(), is_argument: is_required });
        }
    }
}
