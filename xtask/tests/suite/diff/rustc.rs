//! Some rows of the table, judged by the compiler: programs that use the types of the client before and after an edit.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use xtask::generator::client;
use xtask::source::document::Document;

use super::support::{self, BASE};

/// A row of the table, a program that compiles before the edit, and whether it compiles after it.
const PROGRAMS: [(&str, &str, bool); 7] = [
    ("a response loses a property", "fn year(record: Record) -> Option<i64> { record.year }", false),
    (
        "a response gets a required property",
        "fn track() -> Record { Record::new(\"1\", \"t\", [Track::new(\"a\")], None::<String>) }",
        false,
    ),
    (
        "a response gets an optional property",
        "fn track() -> Record { Record::new(\"1\", \"t\", [Track::new(\"a\")], None::<String>) }",
        true,
    ),
    (
        "an open list gets a value",
        "fn is_jazz(genre: Genre) -> bool { match genre { Genre::Jazz => true, _ => false } }",
        true,
    ),
    ("a property of a response may be null", "fn title(record: Record) -> String { record.title }", false),
    ("a request gets a required property with one value", "fn swap() -> SwapOffer { SwapOffer::new(\"r1\") }", true),
    ("a response closes a circle of types", "fn terms(deal: Deal) -> Option<Agreement> { deal.terms }", false),
];

/// The module of types that the generator writes.
fn types(document: &Value) -> String {
    let document = Document::parse(&support::text(document)).unwrap();
    let sources = client::sources(&document);
    let sources = sources.unwrap_or_else(|_| panic!("the generator rejects the document"));
    let (_, module) = sources.modules.into_iter().find(|(name, _)| name == "types").unwrap();
    module.to_string()
}

/// A program around generated types. What these need of the client is its own or stands in for it.
fn program(types: &Path, client: &Path, body: &str) -> String {
    // The value types are stood in for, and no type of the shop is redacted.
    let names = fs::read_dir(client.join("types")).unwrap().map(|entry| entry.unwrap().path());
    let names = names.filter(|path| path.is_file()).filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    let names = names.filter(|name| !["mod", "media", "redacted", "secret", "timestamp"].contains(&name.as_str()));
    let module =
        |name: String| format!("    #[path = \"{}/types/{name}.rs\"] pub(crate) mod {name};\n", client.display());
    let modules: String = names.map(module).collect();
    format!(
        "#![allow(dead_code, unused_imports, unexpected_cfgs)]
mod http {{ pub(crate) mod decode {{ pub(crate) fn describe_value(error: &serde_json::Error) -> String {{ error.to_string() }} }} }}
mod generated {{ #[path = {types:?}] pub mod types; }}
mod types {{
    pub(crate) mod redacted {{}}
{modules}    macro_rules! value {{
        ($($name:ident)*) => {{ $(
            #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
            pub struct $name(String);
            impl From<&str> for $name {{ fn from(text: &str) -> Self {{ Self(text.to_owned()) }} }}
        )* }};
    }}
    value!(Media Secret Timestamp);
    pub use crate::generated::types::*;
}}
use types::*;
{body}
fn main() {{}}
"
    )
}

#[test]
fn the_compiler_says_what_the_table_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let package = tempfile::tempdir().unwrap();
    #[allow(clippy::disallowed_methods, reason = "the package is for this test alone")]
    let write = |name: &str, text: &str| {
        let path: PathBuf = package.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    };
    write(
        "Cargo.toml",
        "[package]\nname = \"callers\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
         [dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
    );
    write("src/lib.rs", "");
    fs::copy(root.join("Cargo.lock"), package.path().join("Cargo.lock")).unwrap();
    let base = support::json(BASE);
    let before = write("generated/old.rs", &types(&base));
    let edits = support::table(include_str!("edits.yaml"));
    let mut wanted = BTreeSet::new();
    for (at, (name, body, compiles)) in PROGRAMS.into_iter().enumerate() {
        let edit = edits.iter().find(|edit| edit.edit == name).unwrap_or_else(|| panic!("there is no row {name}"));
        let is_breaking = edit.says.iter().any(|row| row.starts_with("breaking "));
        assert_eq!(is_breaking, !compiles, "{name}");
        let after = write(&format!("generated/new{at}.rs"), &types(&edit.apply(&base)));
        write(&format!("examples/old{at}.rs"), &program(&before, &root.join("src"), body));
        write(&format!("examples/new{at}.rs"), &program(&after, &root.join("src"), body));
        wanted.insert(format!("old{at}"));
        wanted.extend(compiles.then(|| format!("new{at}")));
    }
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--examples", "--keep-going", "--message-format=json"])
        .current_dir(package.path())
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("callers"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<Value> = messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let of = |reason: &str| messages.iter().filter(|of| of["reason"] == reason).collect::<Vec<_>>();
    let compiled = of("compiler-artifact").into_iter().filter(|of| of["target"]["kind"][0] == "example");
    let compiled: BTreeSet<String> = compiled.map(|of| of["target"]["name"].as_str().unwrap().to_owned()).collect();
    let errors: Vec<&str> =
        of("compiler-message").into_iter().filter_map(|of| of["message"]["rendered"].as_str()).collect();
    assert_eq!(compiled, wanted, "{}\n{}", errors.join("\n"), String::from_utf8_lossy(&output.stderr));
}
