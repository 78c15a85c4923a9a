//! The example of a method, from the document's examples. It is compiled with the documentation's other examples, so an
//! example that no longer fits its schema does not go unnoticed.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::super::api::{Api, Call, Field, Handle, Kind, Object, Parameter, Spread, Success, Ty};
use super::super::document::{Document, Operation};
use super::super::load::Node;

/// The section `Examples` of an operation's documentation.
pub fn block(api: &Api, handle: &Handle, call: &Call, document: &Document) -> String {
    let statements = statements(api, handle, call, document);
    let text = statements.and_then(|statements| code_block(&statements));
    text.map(|text| format!("\n# Examples\n\n{text}")).unwrap_or_default()
}

fn statements(api: &Api, handle: &Handle, call: &Call, document: &Document) -> Option<String> {
    let expression = expression(api, handle, call, document)?;
    let uses = if expression.to_string().contains("types ::") {
        quote!(
            use postproxy::types;
        )
    } else {
        quote!()
    };
    let statements = match (&call.pages, &call.success) {
        (Some(_), _) => quote! {
            let mut items = #expression.items();
            while let Some(item) = items.try_next().await? {
                println!("{item:?}");
            }
        },
        (None, Success::Empty) => quote!(#expression.await?;),
        (None, Success::Bytes) => {
            quote!(let mut file = #expression.await?; println!("{} bytes", file.bytes().await?.len());)
        }
        (None, Success::Json(_)) => quote!(let response = #expression.await?; println!("{response:?}");),
    };
    Some(quote!(#uses #statements).to_string())
}

/// A call with the arguments of the document's example.
fn expression(api: &Api, handle: &Handle, call: &Call, document: &Document) -> Option<TokenStream> {
    let operation = document.operations().find(|operation| operation.id() == call.id)?;
    let example = body_example(document, operation);
    let (of_client, method) = (&handle.method, &call.method);
    let mut arguments = Vec::new();
    for parameter in call.parameters.iter().filter(|parameter| parameter.required) {
        arguments.push(parameter_value(api, document, operation, parameter)?);
    }
    let mut setters = Vec::new();
    if let Some(body) = &call.body {
        match &body.spread {
            Some(spreads) => {
                let example = example.unwrap_or_default();
                for spread in spreads {
                    let found = find(&example, spread);
                    if spread.is_argument {
                        arguments.push(match found {
                            Some(value) => write(api, &spread.field.ty, value)?,
                            None => placeholder(api, &spread.field.ty)?,
                        });
                    } else if let Some(value) = found.filter(|_| !is_spread_elsewhere(spreads, spread)) {
                        let name = &spread.name;
                        setters.extend(write(api, &spread.field.ty, value).map(|value| quote!(.#name(#value))));
                    }
                }
            }
            None if body.required => arguments.push(write(api, &body.ty, &example?)?),
            None => {}
        }
    }
    Some(quote!(client.#of_client().#method(#(#arguments),*) #(#setters)*))
}

/// Whether the properties of a property are setters themselves.
fn is_spread_elsewhere(spreads: &[Spread], spread: &Spread) -> bool {
    spreads.iter().any(|other| other.within.last().is_some_and(|outer| outer.name == spread.field.name))
}

fn find<'v>(example: &'v Value, spread: &Spread) -> Option<&'v Value> {
    let value = spread.within.iter().try_fold(example, |value, step| value.get(&step.json))?;
    value.get(&spread.field.json).filter(|value| !value.is_null())
}

fn body_example(document: &Document, operation: Operation<'_>) -> Option<Value> {
    let body = document.resolve(operation.method.value.get("requestBody")?).ok()?;
    let media = body.pointer("/content/application~1json")?;
    let named = media.get("examples").and_then(|examples| examples.entries().first());
    match named {
        Some(named) => Some(document.resolve(&named.value).ok()?.get("value")?.to_json()),
        None => Some(media.get("example")?.to_json()),
    }
}

fn parameter_value(api: &Api, document: &Document, operation: Operation<'_>, of: &Parameter) -> Option<TokenStream> {
    let node = operation
        .parameters()
        .filter_map(|node| document.resolve(node).ok())
        .find(|node| node.get("name").and_then(Node::as_str) == Some(of.json.as_str()))?;
    let example = node.get("example").or_else(|| node.get("schema")?.get("example")).map(Node::to_json);
    match example {
        Some(Value::String(text)) if matches!(of.ty, Ty::List(_)) => {
            let parts = text.split(',');
            Some(quote!([#(#parts),*]))
        }
        Some(value) => write(api, &of.ty, &value),
        None => placeholder(api, &of.ty),
    }
}

/// A value of a type that the document has no example of.
fn placeholder(api: &Api, ty: &Ty) -> Option<TokenStream> {
    Some(match ty {
        Ty::String | Ty::Secret | Ty::Any => quote!("abc123"),
        Ty::Timestamp => quote!("2026-01-15T10:30:00Z"),
        Ty::Media => quote!("https://example.com/image.jpg"),
        Ty::Integer => quote!(1),
        Ty::Number => quote!(1.0),
        Ty::Boolean => quote!(true),
        Ty::List(inner) => {
            let inner = placeholder(api, inner)?;
            quote!([#inner])
        }
        Ty::Named(name) => match &api.get(name)?.kind {
            Kind::OpenEnum(known) => {
                let value = &known.first()?.value;
                quote!(#value)
            }
            _ => return None,
        },
        _ => return None,
    })
}

/// Writes JSON as the expression that makes a value of a type.
fn write(api: &Api, ty: &Ty, value: &Value) -> Option<TokenStream> {
    match (ty, value) {
        (Ty::String | Ty::Secret | Ty::Timestamp | Ty::Media | Ty::Any, Value::String(text)) => Some(quote!(#text)),
        (Ty::Integer, Value::Number(number)) => number.to_string().parse().ok(),
        (Ty::Number, Value::Number(number)) => format!("{:?}", number.as_f64()?).parse().ok(),
        (Ty::Boolean, Value::Bool(value)) => Some(quote!(#value)),
        (Ty::Boxed(inner), _) => write(api, inner, value),
        (Ty::List(inner), Value::Array(items)) if !items.is_empty() => {
            let items: Option<Vec<TokenStream>> = items.iter().map(|item| write(api, inner, item)).collect();
            let items = items?;
            let is_union =
                inner.named().and_then(|name| api.get(name)).is_some_and(|ty| matches!(ty.kind, Kind::Union(_)));
            match inner.named().filter(|_| is_union) {
                Some(name) => Some(quote!([#(types::#name::from(#items)),*])),
                None => Some(quote!([#(#items),*])),
            }
        }
        (Ty::Named(name), _) => match (&api.get(name)?.kind, value) {
            (Kind::OpenEnum(_), Value::String(text)) => Some(quote!(#text)),
            (Kind::Object(object), Value::Object(_)) => {
                let value = construct(api, object, value)?;
                Some(quote!(types::#name::#value))
            }
            (Kind::Union(union), _) => {
                let variant = union.variants.iter().find(|variant| {
                    let tag = union.discriminator.as_ref().and_then(|name| value.get(name)?.as_str());
                    match (tag, &variant.ty) {
                        (Some(tag), _) => variant.tags.iter().any(|own| own == tag),
                        (None, Ty::String) => value.is_string(),
                        (None, Ty::List(_)) => value.is_array(),
                        (None, _) => {
                            let has = |(name, constant): &(String, String)| value[name] == constant.as_str();
                            value.is_object()
                                && variant.required.iter().all(|name| value.get(name).is_some())
                                && variant.constants.iter().all(has)
                        }
                    }
                })?;
                write(api, &variant.ty, value)
            }
            _ => None,
        },
        _ => None,
    }
}

/// `new(..)` and the setters that make an object.
fn construct(api: &Api, object: &Object, value: &Value) -> Option<TokenStream> {
    let mut arguments = Vec::new();
    for field in object.fields.iter().filter(|field| field.is_argument()) {
        arguments.push(write(api, &field.ty, value.get(&field.json)?)?);
    }
    let optional = |field: &&Field| !field.required && field.constant.is_none();
    let setters = object.fields.iter().filter(optional).filter_map(|field| {
        let (name, value) = (&field.name, write(api, &field.ty, value.get(&field.json)?)?);
        Some(quote!(.#name(#value)))
    });
    Some(quote!(new(#(#arguments),*) #(#setters)*))
}

/// The statements of an example, formatted, in a function that is not shown.
fn code_block(statements: &str) -> Option<String> {
    let function = format!(
        "async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {{ {statements} Ok(()) }}"
    );
    let text = prettyplease::unparse(&syn::parse_str(&function).ok()?);
    let mut block = "```no_run\n".to_owned();
    for line in text.lines() {
        // A line that is not indented belongs to the function, and so does its last statement.
        match line.strip_prefix("    ").filter(|line| *line != "Ok(())") {
            Some(line) => block += &format!("{line}\n"),
            None => block += &format!("# {}\n", line.trim()),
        }
    }
    Some(block + "```\n")
}
