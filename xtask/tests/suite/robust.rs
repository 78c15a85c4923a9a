//! No document, no fixture and no ledger makes the check panic or hang: it responds with findings, or says what it lacks.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::common::{Project, listed, of_code, put};
use crate::damage::damage;
use crate::random::Random;
use tempfile::TempDir;
use xtask::finding::Code;

fn xtask(folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(["check", "--spec", "openapi.yaml", "--fixtures", "fixtures"]);
    command.output().unwrap()
}

/// What the check of a folder says, which must be a response and not a crash.
fn said(folder: &Path) -> String {
    let output = xtask(folder);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && errors.is_empty(), "{:?}\n{text}\n{errors}", output.status);
    text
}

/// The bookshop in a folder.
fn bookshop() -> TempDir {
    let folder = TempDir::new().unwrap();
    Project::bookshop().write(folder.path());
    folder
}

#[test]
fn documents_that_are_not_text_or_not_yaml() {
    let many = |text: &str, times: usize| text.repeat(times).into_bytes();
    let bomb = {
        let mut text = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for (last, next) in ('a'..'l').zip('b'..='l') {
            writeln!(text, "{next}: &{next} [{}]", vec![format!("*{last}"); 9].join(", ")).unwrap();
        }
        text.into_bytes()
    };
    let block: String = (1..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("a comment", b"# nothing\n".to_vec()),
        ("a word", b"openapi".to_vec()),
        ("a NUL", b"openapi: 3.0.0\nx: \0\n".to_vec()),
        ("NULs", vec![0; 100_000]),
        ("Latin-1", b"openapi: 3.0.0\nx: caf\xe9\n".to_vec()),
        ("half a character", b"openapi: 3.0.0\nx: \xf0\x9f".to_vec()),
        ("UTF-16", "\u{feff}openapi: 3.0.0".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("open brackets", many("[", 200_000)),
        ("open braces", many("{a: ", 100_000)),
        ("nested blocks", block.into_bytes()),
        ("nested lists", many("- ", 100_000)),
        ("keys that are keys", many("? ", 100_000)),
        ("an alias bomb", bomb),
        ("an alias to itself", b"a: &a [*a]\n".to_vec()),
        ("anchors", (0..100_000).flat_map(|n| format!("- &a{n} x\n").into_bytes()).collect()),
        ("a key twice", b"openapi: 3.0.0\nopenapi: 3.0.1\n".to_vec()),
        ("an open quote", many("\"", 1).into_iter().chain(many("a\n", 200_000)).collect()),
        ("two documents", b"openapi: 3.0.0\n---\nopenapi: 3.0.0\n".to_vec()),
        ("a tag", b"!!binary /w==\n".to_vec()),
        ("not a number", b"openapi: .nan\n".to_vec()),
        ("a long line", many("a: ", 500_000)),
        ("too large", vec![b'#'; (64 << 20) + 1]),
    ];
    for (title, bytes) in cases {
        let folder = bookshop();
        put(&folder.path().join("openapi.yaml"), &bytes);
        let text = said(folder.path());
        assert!(text.contains("error[invalid-document]"), "{title}: {text}");
    }
}

#[test]
fn fixtures_that_are_not_text_or_not_fixtures() {
    let folder = bookshop();
    let fixtures = folder.path().join("fixtures");
    put(&fixtures.join("getBook/200-nul.yaml"), b"source: \0\n");
    put(&fixtures.join("getBook/200-latin.yaml"), b"source: caf\xe9\n");
    put(&fixtures.join("getBook/200-empty.yaml"), b"");
    put(&fixtures.join("getBook/200-twice.yaml"), b"source: {}\nwhen: {}\nsource: {}\n");
    put(&fixtures.join("getBook/200-deep.yaml"), "[".repeat(100_000).as_bytes());
    put(&fixtures.join("getBook/200-large.yaml"), &vec![b'#'; (16 << 20) + 1]);
    put(&fixtures.join("getBook/200-wrong.yml"), b"source: {}\n");
    put(&fixtures.join("getBook/deeper/200-deep.yaml"), b"source: {}\n");
    put(&fixtures.join("stray.yaml"), b"source: {}\n");
    put(&fixtures.join("getBook/.hidden.yaml"), b"\0");
    put(&fixtures.join("README.md"), b"notes");
    fs::create_dir(fixtures.join("getBook/200-folder.yaml")).unwrap();
    let text = said(folder.path());
    let at = |name: &str| text.contains(&format!("fixtures/{name}"));
    for name in [
        "getBook/200-nul.yaml:1:9",
        "getBook/200-latin.yaml:1:12",
        "getBook/200-empty.yaml:1:1",
        "getBook/200-twice.yaml:3:1",
    ] {
        assert!(at(name), "{name}: {text}");
    }
    for name in ["200-deep.yaml", "200-large.yaml", "200-wrong.yml", "deeper", "200-folder.yaml"] {
        assert!(at(&format!("getBook/{name}")), "{name}: {text}");
    }
    assert!(at("stray.yaml") && !text.contains("hidden") && !text.contains("README"), "{text}");
}

#[cfg(unix)]
#[test]
fn links_and_pipes() {
    use std::os::unix::fs::symlink;

    let folder = bookshop();
    let fixtures = folder.path().join("fixtures");
    let outside = TempDir::new().unwrap();
    put(&outside.path().join("secret.yaml"), b"password: correcthorse\n");
    symlink(outside.path().join("secret.yaml"), fixtures.join("getBook/200-outside.yaml")).unwrap();
    symlink("nowhere.yaml", fixtures.join("getBook/200-nowhere.yaml")).unwrap();
    symlink("200-loop.yaml", fixtures.join("getBook/200-loop.yaml")).unwrap();
    symlink(outside.path(), fixtures.join("outside")).unwrap();
    symlink("..", fixtures.join("getBook/up")).unwrap();
    symlink("/dev/zero", fixtures.join("getBook/200-zero.yaml")).unwrap();
    assert!(Command::new("mkfifo").arg(fixtures.join("getBook/200-pipe.yaml")).status().unwrap().success());
    let text = said(folder.path());
    for name in ["200-outside.yaml", "200-nowhere.yaml", "200-loop.yaml", "up", "200-zero.yaml", "200-pipe.yaml"] {
        assert!(text.contains(&format!("fixtures/getBook/{name}")), "{name}: {text}");
    }
    assert!(text.contains("fixtures/outside") && !text.contains("correcthorse"), "{text}");

    // A link to a fixture of the same folder is one.
    let folder = bookshop();
    let fixtures = folder.path().join("fixtures");
    fs::rename(fixtures.join("getBook/200-emma.yaml"), fixtures.join("getBook/.emma.yaml")).unwrap();
    symlink(".emma.yaml", fixtures.join("getBook/200-emma.yaml")).unwrap();
    assert_eq!(xtask(folder.path()).status.code(), Some(0));
}

/// A document with these schemas, and a fixture whose answer is this value of the component `Root`.
fn with_schemas(schemas: &str, value: &str) -> Project {
    let spec = format!(
        "openapi: 3.0.0\ninfo: {{ title: a, version: \"1\" }}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        \
         \"200\":\n          description: a\n          content:\n            application/json:\n              schema: {{ $ref: \
         \"#/components/schemas/Root\" }}\ncomponents:\n  schemas:\n{schemas}"
    );
    let fixture = format!(
        "source: {{ kind: reference, at: a }}\nwhen: {{ method: GET, path: /a }}\nthen:\n  status: 200\n  header: [{{ name: \
         content-type, value: application/json }}]\n  json_body: {value}\n"
    );
    Project::of(&spec, &[("a/200-a.yaml", &fixture)])
}

#[test]
fn references_in_a_circle() {
    let circle = "    Root: { $ref: \"#/components/schemas/A\" }\n    A: { $ref: \"#/components/schemas/Root\" }\n";
    let outcome = with_schemas(circle, "1").check();
    assert!(!of_code(&outcome, Code::InvalidDocument).is_empty(), "{}", listed(&outcome));
    let itself = "    Root: { allOf: [{ $ref: \"#/components/schemas/Root\" }] }\n";
    let outcome = with_schemas(itself, "1").check();
    assert!(listed(&outcome).contains("contains itself"), "{}", listed(&outcome));
    let chain: String = (0..5_000)
        .map(|n| format!("    A{n}: {{ allOf: [{{ $ref: \"#/components/schemas/A{}\" }}] }}\n", n + 1))
        .collect();
    let chain = format!("    Root: {{ $ref: \"#/components/schemas/A0\" }}\n{chain}    A5000: {{ type: string }}\n");
    let outcome = with_schemas(&chain, "1").check();
    assert!(listed(&outcome).contains("schemas for one and the same value"), "{}", listed(&outcome));
}

#[test]
fn schemas_that_lead_to_one_another_in_many_ways() {
    // Each level doubles the ways; there are 2^24 of them.
    for key in ["allOf", "oneOf", "anyOf"] {
        let levels: String = (0..24)
            .map(|n| {
                let next = format!("{{ $ref: \"#/components/schemas/A{}\" }}", n + 1);
                format!("    A{n}: {{ {key}: [{{ allOf: [{next}] }}, {{ allOf: [{next}] }}] }}\n")
            })
            .collect();
        let schemas =
            format!("    Root: {{ $ref: \"#/components/schemas/A0\" }}\n{levels}    A24: {{ type: string }}\n");
        let outcome = with_schemas(&schemas, "1").check();
        assert!(!of_code(&outcome, Code::SchemaMismatch).is_empty(), "{}", listed(&outcome));
    }
    // As deep as schemas and values may be together.
    let levels: String = (0..45)
        .map(|n| format!("    A{n}: {{ allOf: [{{ $ref: \"#/components/schemas/A{}\" }}] }}\n", n + 1))
        .collect();
    let end = "    A45: { type: object, properties: { n: { $ref: \"#/components/schemas/Root\" } } }\n";
    let root = "    Root: { oneOf: [{ $ref: \"#/components/schemas/A0\" }] }\n";
    let value = format!("{}1{}", "{ n: ".repeat(55), " }".repeat(55));
    let outcome = with_schemas(&format!("{root}{levels}{end}"), &value).check();
    assert!(!of_code(&outcome, Code::SchemaMismatch).is_empty(), "{}", listed(&outcome));
    // The number of ways along the depth of a value.
    let node =
        "      type: object\n      required: [n]\n      properties: { n: { $ref: \"#/components/schemas/Root\" } }\n";
    let schemas = format!(
        "    Root:\n      oneOf: [{{ $ref: \"#/components/schemas/A\" }}, {{ $ref: \"#/components/schemas/B\" }}, {{ type: integer \
         }}]\n    A:\n{node}    B:\n{node}"
    );
    let value = format!("{}\"x\"{}", "{ n: ".repeat(50), " }".repeat(50));
    let outcome = with_schemas(&schemas, &value).check();
    assert!(!of_code(&outcome, Code::SchemaMismatch).is_empty(), "{}", listed(&outcome));
}

#[test]
fn patterns_that_take_forever() {
    let schemas = "    Root: { type: string, pattern: \"^(a+)+\\\\1$\" }\n";
    let outcome = with_schemas(schemas, &format!("{}b", "a".repeat(5_000))).check();
    assert!(!of_code(&outcome, Code::SchemaMismatch).is_empty(), "{}", listed(&outcome));
    let schemas = "    Root: { type: string, pattern: \"((a{1000}){1000}){1000}\" }\n";
    let outcome = with_schemas(schemas, "a").check();
    assert!(!of_code(&outcome, Code::InvalidDocument).is_empty(), "{}", listed(&outcome));
}

#[test]
fn a_ledger_of_any_kind() {
    for text in ["\0", "a: b", "- a", "- claim: [a]\n  reason: b\n  source: c", "[[[[", "- {}", "null", "- &a [*a]"] {
        let mut project = Project::bookshop();
        project.files.insert("fixtures/unproven.yaml".to_owned(), text.to_owned());
        let outcome = project.check();
        let at_ledger = outcome.findings.iter().any(|finding| &*finding.at.file == "fixtures/unproven.yaml");
        assert!(at_ledger || text == "null", "{text:?}:\n{}", listed(&outcome));
    }
}

/// Names of forms as deep, and as many, as a fixture can hold.
#[test]
fn forms_of_any_kind() {
    let upload = "fixtures/create_clip/201-upload.yaml";
    let part = |name: &str| format!("    - {{ name: \"{name}\", value: x }}\n");
    let deep = part(&format!("clip{}", "[a]".repeat(200_000)));
    let wide: String = (0..60_000).map(|at| part(&format!("options[n{at}][volume]"))).collect();
    let items: String = (0..60_000).map(|_| part("chapters[][title]")).collect();
    let odd: String =
        ["", "[", "[]", "a[", "a]", "a[]b", "a[[b]]", "clip[title][x]", "clip", "profiles[][][]", "a[\\u0000]"]
            .map(part)
            .concat();
    for parts in [deep, wide, items, odd] {
        let mut project = Project::studio();
        let text = project.files[upload].replace("  multipart:\n", &format!("  multipart:\n{parts}"));
        project.files.insert(upload.to_owned(), text);
        let outcome = project.check();
        assert!(outcome.findings.iter().any(|finding| &*finding.at.file == upload), "{}", listed(&outcome));
    }
}

#[test]
fn damaged_projects() {
    for project in [Project::bookshop(), Project::studio()] {
        damage_all(&project);
    }
}

fn damage_all(project: &Project) {
    let names: Vec<&String> = project.files.keys().collect();
    let (mut damaged, mut noticed) = (0_u64, 0);
    // With ALL_MUTATIONS=1 as many as find something once in a while.
    let seeds = if std::env::var_os("ALL_MUTATIONS").is_some() { 4_000 } else { 200 };
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let name = if random.one_in(2) { "openapi.yaml" } else { random.choose(&names).as_str() };
        let mut project = project.clone();
        let text = damage(&project.files[name], &mut random);
        damaged += u64::from(text != project.files[name]);
        project.files.insert(name.to_owned(), text);
        let outcome = project.check();
        noticed += u64::from(!outcome.findings.is_empty());
        for format in [xtask::report::Format::Text, xtask::report::Format::Sarif] {
            xtask::report::write(format, &outcome, seed % 2 == 0, &mut Vec::new()).unwrap();
        }
        // The same question has the same answer, in the same order.
        if seed % 20 == 0 {
            assert_eq!(listed(&outcome), listed(&project.check()), "seed {seed}");
        }
    }
    assert!(damaged > seeds * 3 / 4 && noticed > damaged / 2, "{noticed} of {damaged}");
}
