//! Reads the schemas of a document into types.

use std::collections::{HashMap, HashSet};

use super::super::flat::{Flat, Flattener};
use super::super::load::{Entry, Node};
use super::super::names::{self, Scope};
use super::super::place::{Place, Problem};
use super::super::required;
use super::super::schema::{Additional, SchemaId, Schemas};
use super::super::taken;
use super::{Credential, Field, Kind, Known, Name, Object, Ty, Type, Union, Variant};

/// The functions that every object has, whose names no setter can have.
const METHODS: [&str; 1] = ["new"];
/// Those that a body with limits has, too.
const LIMIT_METHODS: [&str; 3] = ["preflight", "preflight_for", "preflight_json"];

/// Reads types.
#[derive(Debug)]
pub struct Reader<'m, 'd> {
    schemas: &'m Schemas<'d>,
    /// Flattens schemas.
    pub flattener: Flattener<'m, 'd>,
    scope: Scope,
    names: HashMap<SchemaId, Name>,
    types: Vec<Type>,
    /// The lists and maps that are being read.
    open: HashSet<SchemaId>,
    /// What is wrong with the schemas.
    pub problems: Vec<Problem>,
}

impl<'m, 'd> Reader<'m, 'd> {
    /// Reads the components of a document.
    pub fn new(schemas: &'m Schemas<'d>, flattener: Flattener<'m, 'd>, components: &[SchemaId]) -> Self {
        let mut reader = Self {
            schemas,
            flattener,
            scope: Scope::with(taken::TYPES),
            names: HashMap::new(),
            types: Vec::new(),
            open: HashSet::new(),
            problems: Vec::new(),
        };
        // A component that only refers to another has no type of its own.
        let mut own: Vec<(SchemaId, String, Flat<'d>)> = Vec::new();
        for id in components {
            let flat = reader.flattener.flat(*id);
            let subject = reader.schemas.get(*id).subject.clone();
            if let Some(target) = flat
                .id
                .filter(|_| is_type(&flat) && !is_hand_written(&flat) && flat.component == Some(subject.as_str()))
                && !own.iter().any(|(other, ..)| *other == target)
            {
                own.push((target, subject, flat));
            }
        }
        // Components have their names before anything in them takes one, and first those that are named like types.
        for is_like_a_type in [true, false] {
            for (id, subject, _) in &own {
                if (names::camel(subject) == *subject) == is_like_a_type {
                    reader.names.insert(*id, reader.scope.camel(subject));
                }
            }
        }
        for (id, subject, flat) in own {
            let name = reader.names[&id].clone();
            reader.define(name, subject, true, flat);
        }
        reader
    }

    /// The types that were read, or what is wrong with them.
    pub fn finish(self) -> (Vec<Type>, Vec<Problem>) {
        let mut types = self.types;
        super::recursion::box_cycles(&mut types);
        (types, self.problems)
    }

    /// The object that a type is, as far as it was read.
    pub fn object_of(&self, name: &Name) -> Option<Object> {
        self.types.iter().find(|ty| ty.name == *name).and_then(|ty| match &ty.kind {
            Kind::Object(object) => Some(object.clone()),
            _ => None,
        })
    }

    /// The type of a schema. One that has no name of its own is called by `subject`.
    pub fn ty(&mut self, id: SchemaId, subject: &str) -> Ty {
        let flat = self.flattener.flat(id);
        self.of(flat, subject)
    }

    fn of(&mut self, flat: Flat<'d>, subject: &str) -> Ty {
        if is_media(&flat, &self.flattener) {
            return Ty::Media;
        }
        if is_hand_written(&flat) {
            return Ty::Any;
        }
        if let (true, Some(id)) = (is_type(&flat), flat.id) {
            if let Some(name) = self.names.get(&id) {
                return Ty::Named(name.clone());
            }
            let name = self.scope.camel(subject);
            self.names.insert(id, name.clone());
            self.define(name.clone(), subject.to_owned(), false, flat);
            return Ty::Named(name);
        }
        // A list of such lists, and so on, has no type but that of all JSON.
        if let Some(id) = flat.id.filter(|_| matches!(flat.kind, Some("array" | "object")))
            && !self.open.insert(id)
        {
            return Ty::Any;
        }
        let ty = self.plain(&flat, subject);
        if let Some(id) = flat.id {
            self.open.remove(&id);
        }
        ty
    }

    /// The type of a schema that has no type of its own.
    fn plain(&mut self, flat: &Flat<'d>, subject: &str) -> Ty {
        match flat.kind {
            Some("string") => match flat.format {
                Some("password") => Ty::Secret,
                Some("date-time") => Ty::Timestamp,
                _ => Ty::String,
            },
            Some("integer") => Ty::Integer,
            Some("number") => Ty::Number,
            Some("boolean") => Ty::Boolean,
            Some("array") => match flat.items {
                Some(items) => Ty::List(Box::new(self.item(items, &format!("{subject}.item")))),
                None => Ty::List(Box::new(Ty::Any)),
            },
            Some("object") => match flat.additional {
                Some(Additional::Schema(values)) => Ty::Map(Box::new(self.item(values, &format!("{subject}.value")))),
                _ => Ty::Free,
            },
            _ => Ty::Any,
        }
    }

    /// The type of an item of a list or of a value of a map, which may be null.
    fn item(&mut self, id: SchemaId, subject: &str) -> Ty {
        let flat = self.flattener.flat(id);
        let is_nullable = flat.nullable;
        match self.of(flat, subject) {
            Ty::Any => Ty::Any,
            ty if is_nullable => Ty::Nullable(Box::new(ty)),
            ty => ty,
        }
    }

    fn define(&mut self, name: Name, subject: String, is_component: bool, flat: Flat<'d>) {
        let doc = flat.description.unwrap_or_default().trim().to_owned();
        let deprecated = flat.deprecated;
        // Its place is before those of its parts.
        let at = self.types.len();
        let blank = Kind::OpenEnum(Vec::new());
        self.types.push(Type {
            name,
            subject: subject.clone(),
            is_component,
            doc,
            deprecated,
            in_request: false,
            kind: blank,
            place: flat.id.map_or(Place::START, |id| self.schemas.get(id).node.place),
        });
        self.both(&flat, &subject);
        let kind = if flat.is_union() {
            Kind::Union(self.union(&flat, &subject))
        } else if flat.is_object() {
            Kind::Object(self.object(&flat, &subject))
        } else {
            Kind::OpenEnum(open_enum(&flat, flat.id.map(|id| self.schemas.get(id).node)))
        };
        self.types[at].kind = kind;
    }

    /// Reports properties beside variants that are more than a choice among these properties.
    fn both(&mut self, flat: &Flat<'d>, subject: &str) {
        let says_more = |id: &SchemaId| {
            let inner = self.flattener.flat(*id);
            let is_known = |(name, _): &(&str, SchemaId)| flat.properties.iter().any(|(own, _)| own == name);
            inner.kind.is_some_and(|kind| kind != "object") || !inner.properties.iter().all(is_known)
        };
        if let Some(id) = flat.id.filter(|_| flat.is_object() && flat.variants.iter().any(says_more)) {
            self.problems.push(Problem::new(
                self.schemas.get(id).node.place,
                format!("`{subject}` has properties beside variants with other properties, and no Rust type has both"),
                "move the properties into a component, and let each variant have it in its `allOf`",
            ));
        }
    }

    fn object(&mut self, flat: &Flat<'d>, subject: &str) -> Object {
        let has_limits = flat.id.is_some_and(|id| self.schemas.get(id).node.get("x-limits").is_some());
        let of_limits = if has_limits { &LIMIT_METHODS[..] } else { &[] };
        let of_hand = required::methods(subject);
        let mut scope = Scope::with(METHODS.iter().chain(of_limits).chain(of_hand).copied());
        let mut fields: Vec<Field> = Vec::new();
        for (json, id) in &flat.properties {
            let property = self.flattener.flat(*id);
            let node = self.schemas.get(*id).node;
            let flag = |key: &str| property.flags.contains(key) || node.get(key).is_some_and(|n| n.to_json() == true);
            let (spread, form_json) = (flag("x-spread"), flag("x-form-json"));
            let name = scope.snake(json);
            let field = Field {
                json: (*json).to_owned(),
                null: name.clone(),
                name,
                place: node.place,
                doc: property.description.unwrap_or_default().trim().to_owned(),
                required: flat.required.contains(json),
                nullable: property.nullable,
                constant: property.constant().map(str::to_owned),
                spread,
                form_json,
                // That a type is deprecated is said at the type.
                deprecated: self.schemas.get(*id).is_deprecated(),
                credential: self.credential(*id, 0),
                ty: self.of(property, &format!("{subject}.{json}")),
            };
            // A list of lists without end is any JSON.
            let credential = field.credential.filter(|_| field.ty.holds(&Ty::String));
            fields.push(Field { credential, ..field });
        }
        // The setters of null take what the properties leave.
        for field in fields.iter_mut().filter(|field| field.nullable && !field.required) {
            field.null = scope.derived(&field.name, "_null");
        }
        let rest = match flat.additional {
            Some(Additional::Anything) => Some(Ty::Any),
            // A value of another type must not make the whole fail.
            Some(Additional::Schema(_)) => Some(Ty::Any),
            _ => None,
        };
        Object { fields, rest: rest.map(|ty| (scope.snake("additional_properties"), ty)) }
    }

    /// What of a property is a credential. That of a list is that of its items.
    fn credential(&self, id: SchemaId, depth: usize) -> Option<Credential> {
        let flat = self.flattener.flat(id);
        if flat.kind == Some("array") && depth < MAX_DEPTH {
            return self.credential(flat.items?, depth + 1);
        }
        if flat.kind != Some("string") || is_type(&flat) || is_media(&flat, &self.flattener) {
            return None;
        }
        let is_capability = flat.flags.contains("x-capability") || self.schemas.get(id).flag("x-capability");
        match flat.format {
            Some("password" | "date-time") => None,
            _ if is_capability => Some(Credential::All),
            Some("uri" | "uri-reference") => Some(Credential::Query),
            _ => None,
        }
    }

    fn union(&mut self, flat: &Flat<'d>, subject: &str) -> Union {
        let open = flat.flags.contains("x-extensible-union");
        let outside = if flat.outer.is_some() { "Unknown" } else { "Other" };
        let mut scope = Scope::with(open.then_some(outside));
        let discriminator = flat.outer.as_ref().or(flat.discriminator.as_ref());
        let mut variants = Vec::new();
        for (number, id) in flat.variants.iter().enumerate() {
            let inner = self.flattener.flat(*id);
            let tags = discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
            let resolved = self.schemas.resolve(*id);
            let tags = tags.filter(|(_, target)| self.schemas.resolve(**target) == resolved);
            let tags = tags.map(|(value, _)| value.clone()).collect();
            let constants = inner
                .properties
                .iter()
                .filter_map(|(name, id)| Some(((*name).to_owned(), self.flattener.flat(*id).constant()?.to_owned())));
            let constants = constants.collect();
            let required = inner.required.iter().map(|name| (*name).to_owned()).collect();
            let label = inner.component.map(str::to_owned).or_else(|| title(self.schemas.get(*id).node));
            let subject = label.clone().unwrap_or_else(|| format!("{subject}.{}", number + 1));
            let ty = self.of(inner, &subject);
            let label = label.unwrap_or_else(|| kind_name(&ty));
            variants.push(Variant { name: scope.camel(&label), ty, tags, required, constants });
        }
        let property = discriminator.map(|discriminator| discriminator.property.to_owned());
        Union { discriminator: property, is_outer: flat.outer.is_some(), variants, open }
    }
}

/// How many lists may be nested around a credential.
const MAX_DEPTH: usize = 8;

/// Whether a schema has a type of its own.
fn is_type(flat: &Flat<'_>) -> bool {
    flat.is_union() || flat.is_object() || flat.is_open_enum()
}

/// Whether hand-written Rust reads a schema, which then has no generated type (`x-hand-written`).
fn is_hand_written(flat: &Flat<'_>) -> bool {
    flat.flags.contains("x-hand-written")
}

/// Whether a schema is a file, or a choice that a file is among.
fn is_media(flat: &Flat<'_>, flattener: &Flattener<'_, '_>) -> bool {
    let is_file = |flat: &Flat<'_>| flat.kind == Some("string") && flat.format == Some("binary");
    is_file(flat) || flat.variants.iter().any(|variant| is_file(&flattener.flat(*variant)))
}

fn title(node: &Node) -> Option<String> {
    node.get("title").and_then(Node::as_str).map(str::to_owned)
}

/// What a variant without a name is called.
fn kind_name(ty: &Ty) -> String {
    match ty {
        Ty::String | Ty::Secret | Ty::Timestamp => "text".to_owned(),
        Ty::Integer => "integer".to_owned(),
        Ty::Number => "number".to_owned(),
        Ty::Boolean => "boolean".to_owned(),
        Ty::Any => "any".to_owned(),
        Ty::Free | Ty::Map(_) => "object".to_owned(),
        Ty::Media => "media".to_owned(),
        Ty::Named(name) => name.as_str().to_owned(),
        Ty::List(_) => "list".to_owned(),
        Ty::Nullable(inner) | Ty::Boxed(inner) => kind_name(inner),
    }
}

fn open_enum(flat: &Flat<'_>, node: Option<&Node>) -> Vec<Known> {
    let values = flat.values.as_ref().map_or(&[][..], |values| values.list);
    // A value that is not listed is kept under this name.
    let mut scope = Scope::with(["Other"]);
    let described = node.and_then(|node| node.get("x-enum-descriptions"));
    let groups = node.and_then(|node| node.get("x-enum-groups")).map_or(&[][..], Node::entries);
    let known = values.iter().filter_map(Node::as_str).map(|value| {
        let doc = described.and_then(|all| all.get(value)).and_then(Node::as_str).unwrap_or_default();
        let is_in = |group: &&Entry| group.value.items().iter().any(|member| member.as_str() == Some(value));
        let groups = groups.iter().filter(is_in).map(|group| group.key.clone()).collect();
        Known { value: value.to_owned(), name: scope.camel(value), doc: doc.trim().to_owned(), groups }
    });
    known.collect()
}

/// Marks the types that the body of a request is or holds.
pub fn mark_requests(types: &mut [Type], bodies: &[Ty]) {
    let numbers: HashMap<Name, usize> = types.iter().enumerate().map(|(at, ty)| (ty.name.clone(), at)).collect();
    let mut open: Vec<Name> = bodies.iter().filter_map(Ty::named).cloned().collect();
    while let Some(name) = open.pop() {
        let Some(ty) = numbers.get(&name).and_then(|at| types.get_mut(*at)) else { continue };
        if !std::mem::replace(&mut ty.in_request, true) {
            open.extend(values(ty).filter_map(Ty::named).cloned());
        }
    }
}

/// The types of what a type holds.
pub fn values(ty: &Type) -> Box<dyn Iterator<Item = &Ty> + '_> {
    match &ty.kind {
        Kind::Object(object) => Box::new(object.fields.iter().map(|field| &field.ty)),
        Kind::Union(union) => Box::new(union.variants.iter().map(|variant| &variant.ty)),
        Kind::OpenEnum(_) => Box::new(std::iter::empty()),
    }
}
