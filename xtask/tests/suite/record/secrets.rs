//! A service that holds secrets in every place, recorded: a search of every byte that was written and printed finds none.
//!
//! The same search over a recorder that sees no secret finds all of them: they are there to be found.

use std::collections::BTreeSet;
use std::io::Write as _;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use flate2::Compression;
use flate2::write::GzEncoder;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::record::scrub::Scrubber;

use super::support::{Left, Setup, client};
use crate::common::put;

const SPEC: &[u8] = br##"
openapi: 3.0.3
info: { title: Safe, version: "1" }
security: [{ bearer: [], key: [], header: [] }]
paths:
  /boxes/{pass}:
    parameters:
      - { name: pass, in: path, required: true, schema: { type: string, format: password, example: open-sesame } }
    get:
      operationId: get_box
      parameters:
        - { name: pin, in: query, schema: { type: string, format: password, example: "0000" } }
        - { name: note, in: query, schema: { type: string } }
      responses: { "200": { $ref: "#/components/responses/Any" }, "401": { $ref: "#/components/responses/Any" } }
  /boxes:
    post:
      operationId: add_box
      requestBody:
        content:
          application/json: { schema: { $ref: "#/components/schemas/Box" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Box" } }
      responses:
        "201":
          description: The box.
          content: { application/json: { schema: { $ref: "#/components/schemas/Box" } } }
        "422": { $ref: "#/components/responses/Any" }
  /echo:
    post:
      operationId: echo
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { $ref: "#/components/responses/Any" }, "302": { description: Elsewhere. } }
components:
  responses:
    Any: { description: Anything., content: { application/json: { schema: { type: object } } } }
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: k }
    header: { type: apiKey, in: header, name: X-Lamp }
  schemas:
    Box:
      oneOf: [{ $ref: "#/components/schemas/Iron" }, { $ref: "#/components/schemas/Glass" }]
    Iron:
      type: object
      required: [kind]
      properties:
        kind: { type: string, enum: [iron] }
        lock: { type: object, properties: { codes: { type: array, items: { type: object, properties: { code: { type: string, format: password, example: "1234-5678" } } } } } }
        number: { type: integer, format: password, example: 1 }
    Glass:
      type: object
      required: [kind]
      properties:
        kind: { type: string, enum: [glass] }
        view: { type: string, format: uri, example: "https://safe.example/see/view0000", x-capability: true }
        extra: { type: object, additionalProperties: { type: string, format: password, example: "****" } }
"##;

/// The secrets, by the places where they first stand. Drawn for this test; those with a form of their own are put together here,
/// so that no scanner takes this file for a leak.
fn secrets() -> Vec<(&'static str, String)> {
    let plain = [
        ("bearer", "Zq3vT8nLw5Kx2Rb9Yd6Mf1Hs"),
        ("basic", "Wv7cJ2mXq9Lt4Bz8"),
        ("x-api-key", "p5Nf8Gs1Kd3Vh6Yw"),
        ("key header of the document", "lamp-oil-and-a-wick"),
        ("unknown header with a telling name", "Ht6Rw9Qz2Xc5Vb8N"),
        ("cookie", "u7Jk4Mn1Bv8Cx5Zl"),
        ("set-cookie", "e2Wd5Rf8Tg1Yh4Uj"),
        ("key in the query", "query-key-of-glass"),
        ("telling name in the query", "o9Ik6Ju3Hy"),
        ("documented in the query", "8341"),
        ("path", "pa55 & w\u{f6}rd/\"x\""),
        ("nested", "nested correct horse"),
        ("number", "90210457"),
        ("capability", "https://safe.example/see/Gd7Kp2?w=Lm4Qx9Rz7T"),
        ("additional", "additional battery staple"),
        ("telling name in a body", "short1"),
        ("form field", "form field of dreams"),
        ("answer", "a-token-of-thanks-from-afar"),
    ];
    let mut all: Vec<(&str, String)> = plain.iter().map(|(place, secret)| (*place, (*secret).to_owned())).collect();
    all.push(("known form", format!("gh{}_{}", "p", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8")));
    all.push(("known form in a compressed body", format!("{}:{}", "123450987", "AAfq8Zt3vT8nLw5Kx2Rb9Yd6Mf1Hs-cX7pQ")));
    all
}

fn secret(place: &str) -> String {
    secrets().into_iter().find(|(name, _)| *name == place).unwrap_or_else(|| panic!("no secret {place}")).1
}

/// Answers with what it was sent, all of it in one text, and with secrets of its own.
async fn service(request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let path = head.uri.path();
    let headers: String =
        head.headers.iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap_or("?"))).collect();
    let json = [(CONTENT_TYPE, "application/json")];
    let quoted = format!("refused: {} {} {headers} {}", head.method, head.uri, String::from_utf8_lossy(&body));
    let query = head.uri.query().unwrap_or_default();
    match path {
        "/boxes" if query.contains("echo") => (StatusCode::CREATED, json, body).into_response(),
        "/boxes" if headers.contains("form") => {
            let cookie = format!("id={}; HttpOnly", secret("set-cookie"));
            (json, [(SET_COOKIE, cookie)], json!({ "error": "set" }).to_string()).into_response()
        }
        "/boxes" => (StatusCode::UNPROCESSABLE_ENTITY, json, json!({ "error": quoted }).to_string()).into_response(),
        "/echo" if query.contains("redirect") => {
            let key = utf8_percent_encode(&secret("path"), NON_ALPHANUMERIC).to_string();
            let to = format!("https://safe.example/{}?again_token={}&pass={key}", secret("bearer"), secret("answer"));
            (StatusCode::FOUND, [(LOCATION, to)]).into_response()
        }
        "/echo" if query.contains("zip") => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            let body = json!({ "bot": secret("known form in a compressed body"), "text": quoted, "auth_token": secret("answer") });
            encoder.write_all(body.to_string().as_bytes()).unwrap();
            (json, [(CONTENT_ENCODING, "gzip")], encoder.finish().unwrap()).into_response()
        }
        "/echo" => (json, body).into_response(),
        _ => (StatusCode::UNAUTHORIZED, json, json!({ "error": quoted }).to_string()).into_response(),
    }
}

/// Every secret in the ways in which services quote them.
fn quotations() -> Value {
    let html = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    let each = secrets().into_iter().map(|(_, secret)| {
        let encoded = utf8_percent_encode(&secret, NON_ALPHANUMERIC).to_string();
        let mut ways = vec![
            format!("the key {secret} is unknown"),
            format!("https://safe.example/?a={encoded}"),
            format!("https://safe.example/?a={}", utf8_percent_encode(&encoded, NON_ALPHANUMERIC)),
            html(&secret),
            format!("{:?}", json!({ "inner": secret }).to_string()),
        ];
        if secret.len() >= 8 {
            ways.push(STANDARD.encode(&secret));
            ways.push(URL_SAFE_NO_PAD.encode(format!("{secret}\n")));
            ways.push(secret.to_ascii_uppercase());
        }
        if secret.len() >= 16 && !secret.contains([' ', '/']) {
            ways.push(format!("{}...", &secret[..12]));
            ways.push(format!("...{}", &secret[secret.len() - 9..]));
        }
        json!({ (secret): ways })
    });
    let link = json!({ "invitation": ["Gd7Kp2 was used", "/see/Gd7Kp2", "Lm4Qx9Rz7T"] });
    each.chain([link]).collect()
}

/// Sends every secret in its place, and then has all of them quoted.
async fn everything(base: String) {
    let client = client();
    let send = |call: reqwest::RequestBuilder| async {
        call.send().await.unwrap().bytes().await.unwrap();
    };
    let encoded = |place: &str| utf8_percent_encode(&secret(place), NON_ALPHANUMERIC).to_string();
    let sent = client
        .get(format!(
            "{base}/boxes/{}?k={}&session_token={}&pin={}&note=x",
            encoded("path"),
            encoded("key in the query"),
            encoded("telling name in the query"),
            secret("documented in the query")
        ))
        .bearer_auth(secret("bearer"))
        .header("x-api-key", secret("x-api-key"))
        .header("X-Lamp", secret("key header of the document"))
        .header("x-client-secret", secret("unknown header with a telling name"))
        .header("cookie", format!("theme=dark; sid={}", secret("cookie")));
    send(sent).await;
    send(client.post(format!("{base}/boxes")).basic_auth("me", Some(secret("basic"))).json_body(json!({
        "kind": "iron",
        "lock": { "codes": [{ "code": "1234-5678" }, { "code": secret("nested") }] },
        "number": secret("number").parse::<u64>().unwrap(),
    })))
    .await;
    send(client.post(format!("{base}/boxes?echo=1")).json_body(json!({
        "kind": "glass",
        "view": secret("capability"),
        "extra": { "a": secret("additional") },
        "access_token": secret("telling name in a body"),
    })))
    .await;
    let form = format!("kind=glass&new_password={}", utf8_percent_encode(&secret("form field"), NON_ALPHANUMERIC));
    send(client.post(format!("{base}/boxes")).header("content-type", "application/x-www-form-urlencoded").body(form))
        .await;
    send(client.post(format!("{base}/echo?redirect=1")).json_body(json!({}))).await;
    send(
        client
            .post(format!("{base}/echo?zip=1"))
            .header("accept-encoding", "gzip")
            .json_body(json!({ "hub": secret("known form") })),
    )
    .await;
    send(client.post(format!("{base}/echo")).json_body(quotations())).await;
    for (_, secret) in secrets() {
        let quoted = json!({ "error": format!("{secret} again, {secret}"), (secret.clone()): secret });
        send(client.post(format!("{base}/echo")).json_body(quoted)).await;
    }
    // Nowhere in the document, and told.
    let nowhere = format!("{base}/nowhere/{}/x?token={}", encoded("path"), encoded("bearer"));
    send(client.get(nowhere)).await;
}

trait JsonBody {
    fn json_body(self, body: Value) -> Self;
}

impl JsonBody for reqwest::RequestBuilder {
    fn json_body(self, body: Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }
}

fn session(scrubber: Scrubber) -> Left {
    let folder = TempDir::new().unwrap();
    let (spec, fixtures) = (folder.path().join("openapi.yaml"), folder.path().join("fixtures"));
    put(&spec, SPEC);
    std::fs::create_dir(&fixtures).unwrap();
    Setup { scrubber, ..Setup::new(&spec, &fixtures) }.record(Router::new().fallback(any(service)), everything)
}

/// The secrets that stand in what was written or printed, in whatever way.
fn leaked(left: &Left) -> BTreeSet<&'static str> {
    let mut texts = vec![left.printed.clone()];
    for (name, text) in &left.files {
        texts.extend([name.clone(), text.clone()]);
    }
    let all = texts.join("\n");
    let decoded = percent_encoding::percent_decode_str(&all).decode_utf8_lossy().into_owned();
    let twice = percent_encoding::percent_decode_str(&decoded).decode_utf8_lossy().into_owned();
    let bare = |text: &str| text.replace('\\', "").to_lowercase();
    let haystacks =
        [all.to_lowercase(), decoded.to_lowercase(), twice.to_lowercase(), bare(&all), bare(&decoded), bare(&twice)];
    let stands = |needle: &str| haystacks.iter().any(|text| text.contains(&needle.to_lowercase()));
    let found = secrets().into_iter().filter(|(_, secret)| {
        let yaml = serde_json::to_string(secret).unwrap();
        let base64 = STANDARD_NO_PAD.encode(secret);
        let mut needles = vec![secret.clone(), yaml.trim_matches('"').to_owned(), secret.replace('&', "&amp;")];
        if secret.len() >= 8 {
            // But for the last characters, which depend on what follows.
            needles.extend([base64[..base64.len() - 2].to_owned(), URL_SAFE_NO_PAD.encode(secret)]);
        }
        if secret.len() >= 16 && !secret.contains([' ', '/']) {
            needles.extend((0..=secret.len() - 8).map(|at| secret[at..at + 8].to_owned()));
        }
        needles.iter().any(|needle| stands(needle))
    });
    let mut found: BTreeSet<&str> = found.map(|(place, _)| place).collect();
    // What makes the link a capability.
    found.extend(["Gd7Kp2", "Lm4Qx9Rz7T"].into_iter().filter(|part| stands(part)));
    found
}

#[test]
fn no_secret_is_written_or_printed() {
    let left = session(Scrubber::new());
    let leaked = leaked(&left);
    let written: String = left.files.iter().map(|(name, text)| format!("--- {name}\n{text}")).collect();
    assert!(leaked.is_empty(), "{leaked:#?}\n{}\n{written}", left.printed);
    // It is not that nothing was written, and nothing was held back for what was left in it.
    assert_eq!(left.counts.suspicious, 0, "{}", left.printed);
    assert!(left.counts.recorded >= 7, "{}", left.printed);
    assert!(left.printed.contains("GET /nowhere/***/x 401: not recorded"), "{}", left.printed);
    let glass = left.files.iter().find(|(_, text)| text.contains("kind: glass")).unwrap().1;
    for line in ["view: https://safe.example/see/view0000", "a: \"****\"", "access_token: REDACTED"] {
        assert_eq!(glass.matches(line).count(), 2, "{line} in the request and in the response\n{glass}");
    }
    let (_, path) = left.files.iter().find(|(name, _)| name.starts_with("get_box/")).unwrap();
    assert!(path.contains("path: /boxes/open-sesame\n") && path.contains("value: \"0000\"\n"), "{path}");
    assert!(path.contains("name: session_token\n      value: REDACTED\n") && !path.contains("name: k\n"), "{path}");
}

#[test]
fn a_recorder_that_sees_no_secret_leaks_them_all() {
    let left = session(Scrubber::blind());
    let leaked = leaked(&left);
    let missed: Vec<&str> = secrets().iter().map(|(place, _)| *place).filter(|place| !leaked.contains(place)).collect();
    assert!(missed.is_empty(), "the search does not find {missed:?}\n{}", left.printed);
}

/// What was no secret by its form, its name or its place, and turns out to be one.
#[test]
fn what_turns_out_to_be_a_secret_is_taken_back() {
    let folder = TempDir::new().unwrap();
    let (spec, fixtures) = (folder.path().join("openapi.yaml"), folder.path().join("fixtures"));
    put(&spec, SPEC);
    std::fs::create_dir(&fixtures).unwrap();
    // A response that no operation covers tells of a secret, too.
    let login =
        any(|| async { ([(CONTENT_TYPE, "application/json")], r#"{"session":{"access_token":"lumberjack"}}"#) });
    let service = Router::new().route("/login/{name}", login).fallback(any(service));
    let left = Setup::new(&spec, &fixtures).record(service, |base| async move {
        client().get(format!("{base}/login/qkzvxwpjrmtydhgbnlcfsa")).send().await.unwrap();
        let echo = |body: Value| client().post(format!("{base}/echo")).json_body(body).send();
        echo(json!({ "word": "hovercraft" })).await.unwrap();
        echo(json!({ "word": "eels" })).await.unwrap();
        let call = client().post(format!("{base}/echo")).bearer_auth("hovercraft").json_body(json!({ "word": "full" }));
        call.send().await.unwrap();
        echo(json!({ "word": "my hovercraft, lumberjack" })).await.unwrap();
    });
    assert_eq!(left.files.len(), 3, "{}", left.printed);
    assert!(!left.files.values().any(|text| text.contains("hovercraft")), "{:#?}", left.files);
    assert!(left.files.values().any(|text| text.contains("word: my REDACTED, REDACTED\n")), "{:#?}", left.files);
    assert!(left.printed.contains("GET /login/*** 200: not recorded"), "{}", left.printed);
    let told = "echo/200-ok.yaml: removed, for it holds what was seen to be a secret only now\n";
    assert!(
        left.printed.contains(told) && left.counts.suspicious == 1 && left.counts.recorded == 3,
        "{}",
        left.printed
    );
}
