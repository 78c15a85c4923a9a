//! Reads the operations of a document into handles and calls.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::document::{Document, Operation, is_success};
use super::super::flat::Flattener;
use super::super::holders;
use super::super::limits;
use super::super::load::Node;
use super::super::names::Scope;
use super::super::place::Problem;
use super::super::reference::References;
use super::super::required;
use super::super::rust::markdown;
use super::super::schema::{SchemaId, Schemas};
use super::super::taken;
use super::mentions::name_methods;
use super::spread::{ByName, spread};
use super::types::{Reader, mark_requests, values};
use super::{Api, Body, Call, Encoding, Handle, Kind, Location, Name, Pages, Parameter, Success, Ty, Type};

const MULTIPART: &str = "multipart/form-data";
const JSON: &str = "application/json";

/// Reads a document that passed the checks.
pub fn read(document: &Document) -> Result<Api, Vec<Problem>> {
    let (api, problems) = read_what_is_valid(document);
    if problems.is_empty() { Ok(api) } else { Err(problems) }
}

/// Reads what can be read of a document, and reports what cannot.
pub fn read_what_is_valid(document: &Document) -> (Api, Vec<Problem>) {
    let references = References::new(document);
    let (schemas, mut problems) = holders::schemas(document, &references);
    let components: Vec<SchemaId> =
        document.components("schemas").iter().filter_map(|entry| schemas.at(&entry.value)).collect();
    let types = Reader::new(&schemas, Flattener::new(document, &schemas), &components);
    let mut reader = Operations {
        document,
        schemas: &schemas,
        types,
        problems: Vec::new(),
        calls: Scope::with(taken::CALLS),
        mocks: Scope::with(taken::MOCK_SERVER),
    };
    let mut handles = reader.handles();
    let bodies: Vec<Ty> = handles
        .iter()
        .flat_map(|handle| &handle.calls)
        .filter_map(|call| Some(call.body.as_ref()?.ty.clone()))
        .collect();
    problems.append(&mut reader.problems);
    let (mut types, faults) = reader.types.finish();
    problems.extend(faults);
    mark_requests(&mut types, &bodies);
    let (to_secrets, to_files) = (leading_to(&types, &Ty::Secret), leading_to(&types, &Ty::Media));
    let by_name: ByName<'_> = types.iter().map(|ty| (&ty.name, ty)).collect();
    let mut secrets = BTreeSet::new();
    for call in handles.iter_mut().flat_map(|handle| &mut handle.calls) {
        call.secrets = call.body.iter().flat_map(|body| secrets_of(&by_name, &to_secrets, &body.ty)).collect();
        secrets.extend(call.secrets.iter().cloned());
        let parameters = call.parameters.iter().filter(|parameter| parameter.ty.holds(&Ty::Secret));
        secrets.extend(parameters.map(|parameter| parameter.json.clone()));
        problems.extend(file_in_json(&to_files, call));
        problems.extend(spread(&by_name, call));
    }
    problems.sort_by_key(|problem| problem.place);
    let defaults = defaults(&handles);
    let about = about(document);
    let mut api = Api { about, types, handles, defaults, secrets: secrets.into_iter().collect() };
    name_methods(&mut api);
    (api, problems)
}

fn about(document: &Document) -> String {
    let text = |pointer: &str| document.root.pointer(pointer).and_then(Node::as_str).unwrap_or_default().trim();
    markdown::text(&format!("A client of the {}.\n\n{}", text("/info/title"), text("/info/description")))
}

pub(super) struct Operations<'m, 'd> {
    pub(super) document: &'d Document,
    pub(super) schemas: &'m Schemas<'d>,
    pub(super) types: Reader<'m, 'd>,
    problems: Vec<Problem>,
    /// The names of the types of calls, which stand beside those of handles.
    calls: Scope,
    /// The names of mocks.
    mocks: Scope,
}

impl<'d> Operations<'_, 'd> {
    fn handles(&mut self) -> Vec<Handle> {
        let tags = self.document.root.get("tags").map_or(&[][..], Node::items);
        let mut handles: Vec<Handle> = Vec::new();
        let (mut methods, mut modules) = (Scope::with(taken::CLIENT), Scope::with(taken::MODULES));
        let tag_of = |operation: Operation<'d>| operation.method.value.get("tags")?.items().first()?.as_str();
        let described = tags.iter().map(|tag| {
            let text = |key: &str| tag.get(key).and_then(Node::as_str).unwrap_or_default();
            (text("name"), text("description"))
        });
        // The checks report a tag that the document does not list.
        let used = self.document.operations().filter_map(|operation| Some((tag_of(operation)?, "")));
        for (tag, description) in described.chain(used) {
            if handles.iter().any(|handle| handle.tag == tag) {
                continue;
            }
            let (method, name) = (methods.snake(tag), self.calls.camel(tag));
            handles.push(Handle {
                tag: tag.to_owned(),
                method,
                module: modules.snake(tag),
                name,
                doc: description.trim().to_owned(),
                calls: Vec::new(),
            });
        }
        for operation in self.document.operations() {
            let tag = tag_of(operation);
            let Some(handle) = handles.iter().position(|handle| Some(handle.tag.as_str()) == tag) else { continue };
            let call = self.call(operation);
            let taken = handles[handle].calls.iter().find(|other| other.method == call.method);
            let of_hand = required::HANDLES.iter().find(|(tag, _)| *tag == handles[handle].tag);
            if of_hand.is_some_and(|(_, methods)| methods.contains(&call.method.as_str())) {
                let place =
                    operation.method.value.entry("x-method").map_or(operation.method.place, |entry| entry.place);
                self.problems.push(Problem::new(
                    place,
                    format!("`{}` has a method `{}` of hand-written Rust", handles[handle].tag, call.method),
                    "give the operation another `x-method`",
                ));
            }
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
            // The types of callbacks are those of what the service sends.
            for (schema, subject) in holders::callbacks(self.document, operation) {
                if let Some(id) = self.schemas.at(schema) {
                    self.types.ty(id, &subject);
                }
            }
        }
        handles.retain(|handle| !handle.calls.is_empty());
        handles
    }

    fn call(&mut self, operation: Operation<'d>) -> Call {
        let value = &operation.method.value;
        let text = |key: &str| value.get(key).and_then(Node::as_str).unwrap_or_default().trim().to_owned();
        let id = operation.id().to_owned();
        let body = self.body(operation);
        let parameters = self.parameters(operation, body.as_ref());
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
            mock: self.mocks.snake(&id),
            constant: Scope::default().upper(&id),
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
            place: operation.method.place,
            id,
        }
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
        let id = self.schemas.at(schema)?;
        let ty = self.types.ty(id, &format!("{}.request", operation.id()));
        let limits = limits::of_schema(self.document, self.schemas, id);
        let required = node.get("required").is_some_and(|node| node.to_json() == true);
        Some(Body { ty, required, encoding, form_json: Vec::new(), spread: None, limits })
    }

    fn responses(&mut self, operation: Operation<'d>) -> (Success, Vec<(u16, Option<Ty>)>) {
        let (mut success, mut statuses): (Option<(Success, u16)>, _) = (None, Vec::new());
        for entry in operation.responses() {
            let (Ok(status), Ok(response)) = (entry.key.parse::<u16>(), self.document.resolve(&entry.value)) else {
                continue;
            };
            let content = response.get("content");
            let json = content.and_then(|content| content.get(JSON)?.get("schema"));
            let ty = json.and_then(|schema| {
                Some(self.types.ty(self.schemas.at(schema)?, &format!("{}.{status}", operation.id())))
            });
            statuses.push((status, ty.clone()));
            if !is_success(&entry.key) {
                continue;
            }
            let this = match (ty, content.is_some_and(|content| !content.entries().is_empty())) {
                (Some(ty), _) => Success::Json(ty),
                (None, true) => Success::Bytes,
                (None, false) => Success::Empty,
            };
            match &success {
                Some((first, of)) if *first != this => self.problems.push(Problem::new(
                    entry.place,
                    format!(
                        "{} returns {} with the status {status}, and {} with {of}",
                        operation.title(),
                        describe(&this),
                        describe(first)
                    ),
                    "let every success of an operation have the same schema, with `oneOf` in it if need be",
                )),
                Some(_) => {}
                None => success = Some((this, status)),
            }
        }
        (success.map_or(Success::Empty, |(success, _)| success), statuses)
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

/// What a success is, in words.
fn describe(success: &Success) -> String {
    match success {
        Success::Json(Ty::Named(name)) => format!("`{name}`"),
        Success::Json(_) => "other JSON".to_owned(),
        Success::Bytes => "bytes".to_owned(),
        Success::Empty => "nothing".to_owned(),
    }
}

/// The query parameters that a client can hold a default for, each once, with the setter of the builder as its name.
fn defaults(handles: &[Handle]) -> Vec<Parameter> {
    let mut defaults: Vec<Parameter> = Vec::new();
    let mut scope = Scope::with(taken::BUILDER);
    for parameter in handles.iter().flat_map(|handle| &handle.calls).flat_map(|call| &call.parameters) {
        if parameter.client_default && !defaults.iter().any(|other| other.json == parameter.json) {
            defaults.push(Parameter { name: scope.take(&parameter.name), ..parameter.clone() });
        }
    }
    defaults
}

/// Reports a file in a body that is sent as JSON only.
fn file_in_json(files: &Leading<'_>, call: &Call) -> Option<Problem> {
    let body = call.body.as_ref().filter(|body| body.encoding == Encoding::Json)?;
    let has_file = body.ty.holds(&Ty::Media) || body.ty.named().is_some_and(|name| files.contains(name));
    has_file.then(|| {
        Problem::new(
            call.place,
            format!("there is a file in the body of `{}`, and JSON can hold none", call.id),
            "add `multipart/form-data` with the same schema, or remove `format: binary`",
        )
    })
}

/// The names of types.
type Leading<'t> = HashSet<&'t Name>;

/// The types that hold a value of a type, or lead to one that does. They are found once for all operations.
fn leading_to<'t>(types: &'t [Type], wanted: &Ty) -> Leading<'t> {
    let mut holders: HashMap<&Name, Vec<&Name>> = HashMap::new();
    for ty in types {
        for name in values(ty).filter_map(Ty::named) {
            holders.entry(name).or_default().push(&ty.name);
        }
    }
    let mut open: Vec<&Name> =
        types.iter().filter(|ty| values(ty).any(|ty| ty.holds(wanted))).map(|ty| &ty.name).collect();
    let mut found = HashSet::new();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(holders.get(name).into_iter().flatten());
        }
    }
    found
}

/// The names of the secrets in a type, however deep.
fn secrets_of(types: &ByName<'_>, leading: &Leading<'_>, body: &Ty) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut open: Vec<&Name> = body.named().into_iter().collect();
    let mut seen = HashSet::new();
    while let Some(name) = open.pop() {
        if !leading.contains(name) {
            continue;
        }
        let Some(ty) = types.get(name).filter(|_| seen.insert(name)) else { continue };
        if let Kind::Object(object) = &ty.kind {
            let secrets = object.fields.iter().filter(|field| field.ty.holds(&Ty::Secret));
            names.extend(secrets.map(|field| field.json.clone()));
        }
        open.extend(values(ty).filter_map(Ty::named));
    }
    names
}
