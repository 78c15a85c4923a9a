//! A service that answers as the fixtures of a project say is recorded into an empty folder: what comes out is what went in, and
//! the check holds over it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use serde_json::Value;
use tempfile::TempDir;
use xtask::source::{fixture, load};

use super::support::{Left, Setup, client, files};
use crate::common::{Project, data};

/// The response that the service gives next.
type Next = Arc<Mutex<Value>>;

async fn answer(State(next): State<Next>, _: Request) -> Response<Body> {
    let then = next.lock().unwrap().clone();
    let mut response = Response::builder().status(then["status"].as_u64().unwrap() as u16);
    for header in then["header"].as_array().into_iter().flatten() {
        response = response.header(header["name"].as_str().unwrap(), header["value"].as_str().unwrap());
    }
    // What every response has, and no fixture.
    response =
        response.header("x-request-id", "a-b-c").header("set-cookie", "session=8f14e45fceea167a5a36dedd4bea2543");
    response.body(bytes(&then).into()).unwrap()
}

/// The bytes of a body that is JSON, a text, or bytes.
fn bytes(side: &Value) -> Vec<u8> {
    if let Some(text) = side.get("body_base64") {
        return fixture::base64::decode(text.as_str().unwrap()).unwrap();
    }
    match side.get("body") {
        Some(text) => text.as_str().unwrap().as_bytes().to_vec(),
        None => side.get("json_body").map_or_else(Vec::new, |body| serde_json::to_vec(body).unwrap()),
    }
}

/// The body of a request with its media type, in any form that a fixture has.
fn body(when: &Value) -> Option<(String, Vec<u8>)> {
    let text = |node: &Value, key: &str| node[key].as_str().unwrap().to_owned();
    if let Some(parts) = when.get("multipart") {
        let mut body = String::new();
        for part in parts.as_array().unwrap() {
            body.push_str(&format!("--x\r\nContent-Disposition: form-data; name=\"{}\"", text(part, "name")));
            match part.get("file") {
                Some(_) => {
                    let content = match (part.get("content"), part.get("content_base64")) {
                        (Some(_), _) => text(part, "content"),
                        (_, Some(_)) => {
                            "\r".repeat(fixture::base64::decode(&text(part, "content_base64")).unwrap().len())
                        }
                        _ => "\r".repeat(part["size"].as_u64().unwrap_or_default() as usize),
                    };
                    let head = format!(
                        "; filename=\"{}\"\r\nContent-Type: {}",
                        text(part, "file"),
                        text(part, "content_type")
                    );
                    body.push_str(&format!("{head}\r\n\r\n{}\r\n", content));
                }
                None => body.push_str(&format!("\r\n\r\n{}\r\n", text(part, "value"))),
            }
        }
        return Some(("multipart/form-data; boundary=x".to_owned(), format!("{body}--x--\r\n").into_bytes()));
    }
    if let Some(pairs) = when.get("form_urlencoded_tuple") {
        let mut form = reqwest::Url::parse("http://a").unwrap();
        for pair in pairs.as_array().unwrap() {
            form.query_pairs_mut().append_pair(&text(pair, "name"), &text(pair, "value"));
        }
        return Some(("application/x-www-form-urlencoded".to_owned(), form.query().unwrap().as_bytes().to_vec()));
    }
    let bytes = bytes(when);
    (!bytes.is_empty()).then(|| ("application/json".to_owned(), bytes))
}

/// Whether a fixture is of a callback, which no caller of the service makes.
fn is_callback(name: &str) -> bool {
    name.split('/').next().unwrap().contains('.')
}

/// What the sessions of a replay said.
struct Replayed {
    recorded: usize,
    known: usize,
    /// How many lines were about an exchange.
    lines: usize,
    printed: String,
}

/// Plays every fixture of a folder to two sessions at once, each of which gets every other operation.
fn replay(spec: &Path, from: &Path, into: &Path) -> Replayed {
    let mut operations: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (name, text) in files(from).into_iter().filter(|(name, _)| !is_callback(name)) {
        let Some((operation, _)) = name.rsplit_once('/') else { continue };
        operations.entry(operation.to_owned()).or_default().push(fixture::parse(&text).unwrap().to_json());
    }
    let operations: Vec<Vec<Value>> = operations.into_values().collect();
    let half = |first: usize| operations.iter().skip(first).step_by(2).flatten().cloned().collect();
    let (one, other): (Vec<Value>, Vec<Value>) = (half(0), half(1));
    let [one, other] = thread::scope(|scope| {
        [one, other].map(|played| scope.spawn(|| session(spec, into, played))).map(|session| session.join().unwrap())
    });
    Replayed {
        recorded: one.counts.recorded + other.counts.recorded,
        known: one.counts.known + other.counts.known,
        lines: one.lines().len() + other.lines().len(),
        printed: one.printed + &other.printed,
    }
}

/// Plays fixtures to a session, one after the other.
fn session(spec: &Path, into: &Path, played: Vec<Value>) -> Left {
    let next: Next = Arc::default();
    let service = Router::new().fallback(answer).with_state(next.clone());
    Setup::new(spec, into).record(service, |base| async move {
        let client = client();
        for exchange in played {
            *next.lock().unwrap() = exchange["then"].clone();
            let when = &exchange["when"];
            let method = when["method"].as_str().unwrap().parse().unwrap();
            let mut url: reqwest::Url = format!("{base}{}", when["path"].as_str().unwrap()).parse().unwrap();
            for pair in when["query_param"].as_array().into_iter().flatten() {
                url.query_pairs_mut().append_pair(pair["name"].as_str().unwrap(), pair["value"].as_str().unwrap());
            }
            let mut call = client.request(method, url).bearer_auth("Zq3vT8nLw5Kx2Rb9Yd6Mf1Hs");
            let mut has_type = false;
            for header in when["header"].as_array().into_iter().flatten() {
                has_type |= header["name"] == "content-type";
                call = call.header(header["name"].as_str().unwrap(), header["value"].as_str().unwrap());
            }
            if let Some((kind, body)) = body(when) {
                call = if has_type { call } else { call.header("content-type", kind) };
                call = call.body(body);
            }
            let answer = call.send().await.unwrap();
            assert_eq!(u64::from(answer.status().as_u16()), exchange["then"]["status"].as_u64().unwrap());
            let body = answer.bytes().await.unwrap();
            assert_eq!(body, bytes(&exchange["then"]), "the response passes as it is");
        }
    })
}

/// Runs a command of xtask over a recorded folder; returns whether it holds, and what it says.
fn run(command: &[&str], folder: &Path) -> (bool, String) {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = xtask.args(command).arg("--fixtures").arg(folder).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The exchanges of a folder, without their sources, as text.
fn exchanges(folder: &Path) -> Vec<String> {
    let files = files(folder).into_iter().filter(|(name, _)| name.contains('/'));
    let mut all: Vec<String> = files
        .map(|(_, text)| {
            // The canonical form, and the charset that says nothing.
            let text = xtask::canonical::normalize(&text)
                .unwrap()
                .replace("application/json; charset=utf-8", "application/json");
            let mut value = load::parse(&text).unwrap().to_json();
            value["source"] = Value::Null;
            sort_headers(&mut value);
            value.to_string()
        })
        .collect();
    all.sort();
    all
}

fn sort_headers(value: &mut Value) {
    for pointer in ["/when/header", "/then/header"] {
        if let Some(headers) = value.pointer_mut(pointer).and_then(Value::as_array_mut) {
            headers.sort_by_key(|pair| pair["name"].as_str().unwrap().to_owned());
        }
    }
    if let Some(names) = value.get_mut("refused").and_then(Value::as_array_mut) {
        names.sort_by_key(|name| name.as_str().unwrap().to_owned());
    }
    // Of a file its size is recorded, whatever the fixture says of its content.
    for part in value.pointer_mut("/when/multipart").and_then(Value::as_array_mut).into_iter().flatten() {
        for key in ["size", "content", "content_base64"] {
            part.as_object_mut().unwrap().shift_remove(key);
        }
    }
}

fn holds(spec: &Path, from: &Path) {
    let folder = TempDir::new().unwrap();
    let into = folder.path();
    fs::copy(from.join("unproven.yaml"), into.join("unproven.yaml")).unwrap();
    for (name, text) in files(from).into_iter().filter(|(name, _)| name.contains('/') && is_callback(name)) {
        crate::common::put(&into.join(&name), text.as_bytes());
    }
    let left = replay(spec, from, into);
    let recorded = files(into);
    assert_eq!(left.recorded, left.lines, "{}", left.printed);
    assert_eq!(exchanges(into), exchanges(from), "{}", left.printed);
    // Nothing is written from here on, so all of it can be asked at once.
    let check = ["check", "--spec", spec.to_str().unwrap()];
    thread::scope(|scope| {
        for command in [&check[..], &["normalize", "--check"]] {
            let printed = &left.printed;
            scope.spawn(move || {
                let (success, said) = run(command, into);
                assert!(success, "{command:?}: {said}\n{printed}");
            });
        }
        let again = replay(spec, from, into);
        assert_eq!((again.recorded, again.known), (0, left.recorded), "{}", again.printed);
        assert_eq!(files(into), recorded, "there is nothing new");
    });
}

#[test]
fn another_api_is_recorded() {
    holds(&data("other_api/openapi.yaml"), &data("other_api/fixtures"));
}

/// Forms, files, texts, bytes and headers. Of the content of a file its size is recorded.
#[test]
fn a_studio_is_recorded() {
    let folder = TempDir::new().unwrap();
    let mut project = Project::studio();
    let upload = project.files.get_mut("fixtures/create_clip/201-upload.yaml").unwrap();
    *upload = upload.replace("content_base64: iVBORw0KGgo=", "size: 8").replace("content: png", "size: 3");
    project.write(folder.path());
    holds(&folder.path().join("openapi.yaml"), &folder.path().join("fixtures"));
}

#[test]
fn the_api_of_this_repository_is_recorded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    holds(&root.join("openapi.yaml"), &root.join("tests/fixtures"));
}

#[test]
fn what_the_folder_holds_is_not_written_twice() {
    let folder = TempDir::new().unwrap();
    Project::bookshop().write(folder.path());
    let fixtures = folder.path().join("fixtures");
    let before = files(&fixtures);
    // As people wrote them, but for one: its headers have capitals and a charset, which a recorder does not write.
    let left = replay(&folder.path().join("openapi.yaml"), &fixtures, &fixtures);
    assert_eq!((left.recorded, left.known), (1, before.len() - 2), "{}", left.printed);
    assert!(
        left.printed.contains("recorded as") && left.printed.contains("fixtures/listBooks/200-ok.yaml"),
        "{}",
        left.printed
    );
}
