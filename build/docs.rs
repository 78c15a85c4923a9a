//! Documents what the generator leaves without a word, in the words of the document.

use std::collections::HashMap;

use heck::ToUpperCamelCase;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, File, Ident, ImplItemFn, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct, Type, Visibility, parse_quote,
};

use super::document::{Document, Operation};
use super::examples;
use super::load::Node;
use super::polish::type_name;
use super::refusals;

/// Documents the client.
pub fn document_client(file: &mut File, document: &Document) {
    let fields = Fields::read(file, document);
    let methods =
        document.operations().map(|operation| (operation.id().to_owned(), method_doc(document, operation))).collect();
    Documenter { fields, methods, module: Vec::new(), of: String::new() }.visit_file_mut(file);
    for item in &mut file.items {
        if let Item::Struct(item) = item {
            set(&mut item.attrs, &client_doc(document));
        }
    }
}

/// The text of the client itself, the only type outside the modules.
fn client_doc(document: &Document) -> String {
    let text = |pointer: &str| document.root.pointer(pointer).and_then(Node::as_str).unwrap_or_default().trim();
    format!(
        "A client of the {}. It is cheap to clone, and its clones share connections and the budget of repetitions.\n\n{}",
        text("/info/title"),
        text("/info/description")
    )
}

/// Documents the mocks.
pub fn document_mock(file: &mut File, document: &Document) {
    let methods = document.operations().map(|operation| {
        let doc = format!("Mocks [`{id}`](crate::Client::{id}): says when to answer, and what.", id = operation.id());
        (operation.id().to_owned(), doc)
    });
    let methods = methods.collect();
    Documenter { fields: Fields::default(), methods, module: Vec::new(), of: String::new() }.visit_file_mut(file);
    // The generated text speaks to whoever reads the generator.
    for item in &mut file.items {
        if let Item::Trait(item) = item {
            item.attrs.retain(|attribute| !is_doc(attribute));
            let doc = "A method of `httpmock::MockServer` for each operation, with arguments and answers of the operation's types.";
            item.attrs.push(parse_quote!(#[doc = #doc]));
        }
    }
}

/// The text of one operation's method.
fn method_doc(document: &Document, operation: Operation<'_>) -> String {
    let text = |key: &str| operation.method.value.get(key).and_then(Node::as_str).unwrap_or_default().trim();
    let mut doc = format!("{}.\n\n{}\n\n", text("summary").trim_end_matches('.'), text("description"));
    doc += &format!("Sends `{} {}`.\n", operation.method.key.to_uppercase(), operation.path.key);
    let mut refusals = refusals::of_operation(document, operation).peekable();
    if refusals.peek().is_some() {
        doc += "\n# Errors\n\nDocumented refusals, and what to do about them:\n\n| status | code | the service says | remedy |\n|---|---|---|---|\n";
    }
    for refusal in refusals {
        let code = refusal.code.map(|code| format!("`{code}`")).unwrap_or_default();
        doc += &format!("| {} | {code} | {} | {} |\n", refusal.status, cell(refusal.error), cell(refusal.remedy));
    }
    if let Some(example) = examples::call(document, operation) {
        doc += &format!("\n# Example\n\n{example}");
    }
    doc
}

/// A text as a cell of a table. Its addresses become links, as rustdoc asks.
fn cell(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let Some(start) = word.find("https://") else { return word.to_owned() };
        let end = word.trim_end_matches([')', '.', ',', ';']).len();
        format!("{}<{}>{}", &word[..start], &word[start..end], &word[end..])
    });
    words.collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// What the document says of fields and arguments, by the type and the name that they have in Rust.
#[derive(Default)]
struct Fields(HashMap<(String, String), Vec<Attribute>>);

impl Fields {
    fn read(file: &File, document: &Document) -> Self {
        let mut fields = HashMap::new();
        let types = file.items.iter().filter_map(|item| match item {
            Item::Mod(item) if item.ident == "types" => item.content.as_ref(),
            _ => None,
        });
        for item in types.flat_map(|(_, items)| items) {
            let Item::Struct(item) = item else { continue };
            for field in &item.fields {
                let Some(name) = &field.ident else { continue };
                let doc = field.attrs.iter().filter(|attribute| is_doc(attribute)).cloned().collect();
                fields.insert((item.ident.to_string(), name.to_string()), doc);
            }
        }
        for operation in document.operations() {
            for parameter in operation.parameters().filter_map(|node| document.resolve(node).ok()) {
                let text = |key: &str| parameter.get(key).and_then(Node::as_str);
                let (Some(name), Some(description)) = (text("name"), text("description")) else { continue };
                let key = (operation.id().to_upper_camel_case(), heck::AsSnakeCase(name).to_string());
                fields.insert(key, vec![parse_quote!(#[doc = #description])]);
            }
        }
        Self(fields)
    }
}

struct Documenter {
    fields: Fields,
    /// The text of each operation's method.
    methods: HashMap<String, String>,
    /// The modules around the place of the visitor.
    module: Vec<String>,
    /// The type whose impl or definition this is.
    of: String,
}

impl Documenter {
    fn function(&self, name: &Ident) -> Vec<Attribute> {
        let name = name.to_string();
        if let Some(doc) = self.fields.0.get(&(self.of.clone(), name.clone())).filter(|doc| !doc.is_empty()) {
            return doc.clone();
        }
        let doc = match name.as_str() {
            "builder" => {
                "A builder; `try_into()` makes the value, or tells which required property was not given.".to_owned()
            }
            "new" => "Begins with nothing set.".to_owned(),
            "into_inner" => "The untyped form, for what the document does not provide for.".to_owned(),
            "body" => "The body of the request.".to_owned(),
            "body_map" => "Changes the body of the request, which begins with nothing set.".to_owned(),
            "send" => {
                "Sends the request and waits for the answer.\n\n# Errors\n\nSee the method that made this builder."
                    .to_owned()
            }
            other if self.of.ends_with("Then") => format!("Answers with the status \"{}\".", other.replace('_', " ")),
            other => format!("Sets `{other}`."),
        };
        vec![parse_quote!(#[doc = #doc])]
    }
}

impl VisitMut for Documenter {
    fn visit_item_mod_mut(&mut self, item: &mut ItemMod) {
        self.module.push(item.ident.to_string());
        visit_mut::visit_item_mod_mut(self, item);
        self.module.pop();
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        let name = item.ident.to_string();
        let in_types = self.module.iter().any(|module| module == "types");
        match self.module.last().map(String::as_str) {
            Some("builder") if in_types => set(&mut item.attrs, &format!("Builder of [`{name}`](super::{name}).")),
            Some("operations") => fill(&mut item.attrs, &format!("The side `{name}` of a mock.")),
            _ => fill(&mut item.attrs, &format!("The object `{name}`.")),
        }
        for field in item.fields.iter_mut().filter(|field| matches!(field.vis, Visibility::Public(_))) {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            fill(&mut field.attrs, &format!("The property `{name}`."));
        }
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        fill(&mut item.attrs, &format!("The values of `{}`.", item.ident));
        for variant in &mut item.variants {
            let inner = variant.fields.iter().next().and_then(|field| type_name(&field.ty));
            let doc = inner.map_or_else(|| format!("The value `{}`.", variant.ident), |inner| format!("[`{inner}`]."));
            fill(&mut variant.attrs, &doc);
        }
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        if item.trait_.is_some() {
            return;
        }
        self.of = match &*item.self_ty {
            Type::Path(_) => type_name(&item.self_ty).unwrap_or_default(),
            _ => String::new(),
        };
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if !matches!(function.vis, Visibility::Public(_)) {
            return;
        }
        match self.methods.get(&function.sig.ident.to_string()).filter(|_| self.of == "Client") {
            Some(doc) => set(&mut function.attrs, doc),
            None if matches!(function.vis, Visibility::Public(_)) && function.sig.ident == "timeout" => {}
            None => {
                function.attrs.retain(|attribute| !is_doc(attribute));
                let docs = self.function(&function.sig.ident);
                function.attrs.extend(docs);
            }
        }
        function.attrs.retain(|attribute| !attribute.path().is_ident("must_use"));
        // The mock takes notes of what it is told, so its chains may end anywhere.
        if returns_self(function) && !self.of.ends_with("When") && !self.of.ends_with("Then") {
            function.attrs.push(parse_quote!(#[must_use]));
        }
    }

    fn visit_trait_item_fn_mut(&mut self, function: &mut syn::TraitItemFn) {
        if let Some(doc) = self.methods.get(&function.sig.ident.to_string()) {
            set(&mut function.attrs, doc);
        }
    }
}

fn returns_self(function: &ImplItemFn) -> bool {
    function.sig.output.to_token_stream().to_string() == "-> Self"
}

fn is_doc(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
}

fn set(attributes: &mut Vec<Attribute>, doc: &str) {
    attributes.retain(|attribute| !is_doc(attribute));
    attributes.push(parse_quote!(#[doc = #doc]));
}

fn fill(attributes: &mut Vec<Attribute>, doc: &str) {
    if !attributes.iter().any(is_doc) {
        attributes.push(parse_quote!(#[doc = #doc]));
    }
}
