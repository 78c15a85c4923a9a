//! Writes the example of a method from the document's examples. It is compiled with the documentation's other examples,
//! so an example of the document that no longer fits its own schema does not go unnoticed.

use serde_json::Value;

use super::document::{Document, Operation, component_name, json_schema};
use super::load::Node;

/// A call of an operation, as a code block; nothing where the document has no example of an argument.
pub fn call(document: &Document, operation: Operation<'_>) -> Option<String> {
    let mut call = format!("client.{}()", operation.id());
    for parameter in operation.parameters().filter_map(|node| document.resolve(node).ok()) {
        if parameter.get("required").is_some_and(|required| required.to_json() == true) {
            let name = heck::AsSnakeCase(parameter.get("name")?.as_str()?);
            let value = parameter.get("example")?.to_json();
            call += &format!(".{name}({value})");
        }
    }
    let mut uses = "";
    if let Some(body) = operation.method.value.get("requestBody") {
        let body = document.resolve(body).ok()?;
        let schema = json_schema(body)?;
        let example = body.pointer("/content/application~1json/examples")?.entries().first()?.value.get("value")?;
        call += &format!(".body({})", Writer { document }.value(schema, &example.to_json())?);
        if call.contains("types::") {
            uses = "use postproxy::types;";
        }
    }
    code_block(&format!("{uses}let answer = {call}.send().await?; println!(\"{{answer:?}}\");"))
}

/// The statements of an example, formatted, in a function that is not shown.
fn code_block(statements: &str) -> Option<String> {
    let function = format!(
        "async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {{ {statements} Ok(()) }}"
    );
    let text = prettyplease::unparse(&syn::parse_str(&function).ok()?);
    let mut block = "```no_run\n".to_owned();
    for line in text.lines() {
        // What is not indented belongs to the function, and so does its last statement.
        match line.strip_prefix("    ").filter(|line| *line != "Ok(())") {
            Some(line) => block += &format!("{line}\n"),
            None => block += &format!("# {}\n", line.trim()),
        }
    }
    Some(block + "```\n")
}

/// Writes JSON as the expression that builds it.
struct Writer<'a> {
    document: &'a Document,
}

impl Writer<'_> {
    fn value(&self, schema: &Node, value: &Value) -> Option<String> {
        let name = component_name(schema);
        let schema = self.document.resolve(schema).ok()?;
        if let Some(variants) = schema.get("oneOf") {
            return self.value(self.variant(schema, variants, value)?, value);
        }
        match (value, name) {
            // One required string is given as it is; see `polish`.
            (Value::Object(map), Some(_)) if map.len() == 1 && schema.get("properties")?.entries().len() == 1 => {
                let (key, value) = map.iter().next()?;
                self.value(schema.get("properties")?.get(key)?, value)
            }
            (Value::Object(map), Some(name)) => {
                let mut text = format!("types::{name}::builder()");
                for (key, value) in map {
                    let property = schema.get("properties")?.get(key)?;
                    // A constant sets itself.
                    if property.get("enum").is_none() {
                        text += &format!(".{}({})", heck::AsSnakeCase(key), self.value(property, value)?);
                    }
                }
                Some(text)
            }
            (Value::String(_) | Value::Bool(_) | Value::Number(_), _) => Some(value.to_string()),
            _ => None,
        }
    }

    /// The variant that a value is of: by its discriminator, else the first whose required properties it has.
    fn variant<'a>(&'a self, schema: &'a Node, variants: &'a Node, value: &Value) -> Option<&'a Node> {
        let discriminator = schema.get("discriminator");
        let property = discriminator.and_then(|node| node.get("propertyName")?.as_str());
        let mapped = property.and_then(|name| discriminator?.get("mapping")?.get(value.get(name)?.as_str()?)?.as_str());
        variants.items().iter().find(|variant| match mapped {
            Some(target) => variant.get("$ref").and_then(Node::as_str) == Some(target),
            None => self.document.resolve(variant).is_ok_and(|node| {
                let required = node.get("required").map_or(&[][..], Node::items);
                required.iter().all(|name| name.as_str().is_some_and(|name| value.get(name).is_some()))
            }),
        })
    }
}
