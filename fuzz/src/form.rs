//! Files and texts of the caller on their way into a form: each is a part of its own, whatever is in it.

use postproxy::ErrorKind;
use serde_json::Value;

use super::api::OPERATIONS;
use super::input::Input;
use super::parts::{self, Part};
use super::{model, table, wire};

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let number = input.number();
    let (name, content_type, content) = (input.text(), input.text(), input.0);
    let operations: Vec<_> = OPERATIONS.iter().filter(|operation| table::takes_files(&operation.id)).collect();
    let Some(operation) = operations.get(number % operations.len().max(1)) else { return };
    // The parts beside the file are those of a file that is harmless.
    let (Ok(plain), Ok(found)) =
        (send(operation, "a.png", "image/png", b"a"), send(operation, &name, &content_type, content))
    else {
        assert!(!is_media_type(&content_type), "{content_type:?} is rejected");
        return;
    };
    assert_eq!(plain.len(), found.len());
    let mut files = 0;
    for (plain, found) in plain.iter().zip(&found) {
        if plain.file.is_none() {
            assert_eq!(plain, found);
            continue;
        }
        files += 1;
        // As browsers write them; what was written so by the caller reads the same. Other control characters stay encoded.
        let encoded = |c: char| match c {
            '\r' | '\n' => c.to_string(),
            c if c.is_ascii_control() => format!("%{:02X}", u32::from(c)),
            c => c.to_string(),
        };
        let wanted: String = name.chars().map(encoded).collect();
        let wanted = wanted.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
        let wanted = if name.is_empty() { "file".to_owned() } else { wanted };
        assert_eq!((&plain.name, found.file.as_ref(), &found.content[..]), (&found.name, Some(&wanted), content));
        assert_eq!(found.content_type.as_deref(), Some(&*content_type));
    }
    assert_eq!(files, 1);
}

/// The parts that are sent with a file, or that it is rejected.
fn send(operation: &super::api::Operation, name: &str, content_type: &str, content: &[u8]) -> Result<Vec<Part>, ()> {
    let mut body = operation.body(0).cloned().unwrap_or(Value::Null);
    assert!(model::add_file(&operation.id, &mut body, &table::file(name, content_type, content)), "it takes files");
    let argument = |name: &str| operation.argument(name);
    let (result, sent) = wire::send(None, operation, &argument, Some(body), wire::response(401, &[], b"", 1));
    let error = result.expect_err("the service rejects it");
    let Some(sent) = sent else {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        return Err(());
    };
    let header = sent.header("content-type").and_then(|value| std::str::from_utf8(value).ok());
    Ok(parts::parse(header.expect("it has a type"), &sent.body).expect("it is a form"))
}

/// Whether a text can be the value of a header, and names a type.
fn is_media_type(text: &str) -> bool {
    text.contains('/') && text.bytes().all(|byte| (b' '..0x7f).contains(&byte) || byte == b'\t')
}
