//! A service that answers as the fixtures of a project say is recorded into an empty folder: what comes out is what went in, and
//! the check holds over it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use serde_json::Value;
use tempfile::TempDir;
use xtask::source::{fixture, load};

use super::common::{Project, data};
use super::support::{Left, Setup, client, files};

/// The answer that the service gives next.
type Next = Arc<Mutex<Value>>;

async fn answer(State(next): State<Next>, _: Request) -> Response<Body> {
    let then = next.lock().unwrap().clone();
    let mut response = Response::builder().status(then["status"].as_u64().unwrap() as u16);
    for header in then["header"].as_array().into_iter().flatten() {
        response = response.header(header["name"].as_str().unwrap(), header["value"].as_str().unwrap());
    }
    // What every answer has, and no fixture.
    response =
        response.header("x-request-id", "a-b-c").header("set-cookie", "session=8f14e45fceea167a5a36dedd4bea2543");
    let body = then.get("json_body").map_or_else(Vec::new, |body| serde_json::to_vec(body).unwrap());
    response.body(body.into()).unwrap()
}

/// Whether a fixture is of a callback, which no caller of the service makes.
fn is_callback(name: &str) -> bool {
    name.split('/').next().unwrap().contains('.')
}

/// Plays every fixture of a folder to a session.
fn replay(spec: &Path, from: &Path, into: &Path) -> Left {
    let next: Next = Arc::default();
    let service = Router::new().fallback(answer).with_state(next.clone());
    let played: Vec<Value> = files(from)
        .into_iter()
        .filter(|(name, _)| name.contains('/') && !is_callback(name))
        .map(|(_, text)| fixture::parse(&text).unwrap().to_json())
        .collect();
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
            if let Some(body) = when.get("json_body") {
                call = call.header("content-type", "application/json").body(body.to_string());
            }
            let answer = call.send().await.unwrap();
            assert_eq!(u64::from(answer.status().as_u16()), exchange["then"]["status"].as_u64().unwrap());
            let body = answer.bytes().await.unwrap();
            let wanted =
                exchange["then"].get("json_body").map_or_else(Vec::new, |body| serde_json::to_vec(body).unwrap());
            assert_eq!(body, wanted, "the answer passes as it is");
        }
    })
}

/// Runs a command of xtask over a recorded folder; answers with whether it holds, and what it says.
fn run(command: &[&str], spec: &Path, folder: &Path) -> (bool, String) {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.args(command).arg("--spec").arg(spec).arg("--fixtures").arg(folder);
    let output = xtask.output().unwrap();
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
    if let Some(headers) = value.pointer_mut("/then/header").and_then(Value::as_array_mut) {
        headers.sort_by_key(|pair| pair["name"].as_str().unwrap().to_owned());
    }
}

fn holds(spec: &Path, from: &Path) {
    let folder = TempDir::new().unwrap();
    let into = folder.path();
    fs::copy(from.join("unproven.yaml"), into.join("unproven.yaml")).unwrap();
    for (name, text) in files(from).into_iter().filter(|(name, _)| name.contains('/') && is_callback(name)) {
        super::common::put(&into.join(&name), text.as_bytes());
    }
    let left = replay(spec, from, into);
    assert_eq!(left.counts.recorded, left.lines().len(), "{}", left.printed);
    assert_eq!(exchanges(into), exchanges(from), "{}", left.printed);
    for command in [&["check"][..], &["normalize", "--check"]] {
        let spec = if command[0] == "check" { spec } else { continue };
        let (success, said) = run(command, spec, into);
        assert!(success, "{command:?}: {said}\n{}", left.printed);
    }
    let normal = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["normalize", "--check", "--fixtures"])
        .arg(into)
        .output()
        .unwrap();
    assert!(normal.status.success(), "{}", String::from_utf8_lossy(&normal.stdout));

    // Once more: there is nothing new.
    let again = replay(spec, from, into);
    assert_eq!((again.counts.recorded, again.counts.known), (0, left.counts.recorded), "{}", again.printed);
    assert_eq!(again.files, left.files);
}

#[test]
fn another_api_is_recorded() {
    holds(&data("other_api/openapi.yaml"), &data("other_api/fixtures"));
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
    assert_eq!((left.counts.recorded, left.counts.known), (1, before.len() - 2), "{}", left.printed);
    assert!(
        left.printed.contains("recorded as") && left.printed.contains("fixtures/listBooks/200-ok.yaml"),
        "{}",
        left.printed
    );
}
