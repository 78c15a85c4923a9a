//! What is secret in forms, files, texts, bytes and headers.

use std::collections::BTreeMap;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{any, get, post, put};
use tempfile::TempDir;

use super::support::{Left, Setup, client};
use crate::common::data;

/// What a user of the studio keeps to himself.
const PASSWORD: &str = "Tr0ub4dor-and-three";
const TOKEN: &str = "kX81mvQ7sPz2";

fn record() -> Left {
    let clip = || async { (StatusCode::CREATED, [("content-type", "application/json")], r#"{"id":"c1"}"#) };
    let sound = || async { ([("content-type", "audio/mpeg")], format!("ID3\u{4}\u{0} {PASSWORD}").into_bytes()) };
    let service = Router::new()
        .route("/clips", post(clip))
        .route("/clips/{id}/captions", put(|| async { StatusCode::NO_CONTENT }))
        .route("/clips/{id}/audio", get(sound))
        .route("/sessions", any(|| async { StatusCode::NO_CONTENT }));
    let folder = TempDir::new().unwrap();
    Setup::new(&data("studio/openapi.yaml"), folder.path()).record(service, |base| async move {
        let part = |name: &str, text: &str| format!("--x\r\nContent-Disposition: form-data; {name}\r\n\r\n{text}\r\n");
        let upload = [
            part("name=\"clip[title]\"", &format!("Not {PASSWORD}")),
            part("name=\"clip[password]\"", PASSWORD),
            part("name=\"clip[access_token]\"", TOKEN),
            part("name=\"channels[]\"", "main"),
            part(&format!("name=\"media[]\"; filename=\"{TOKEN}.png\"\r\nContent-Type: image/png"), "the file itself"),
            "--x--\r\n".to_owned(),
        ];
        let call = client().post(format!("{base}/clips")).header("content-type", "multipart/form-data; boundary=x");
        let call = call.header("x-workspace", "7").header("idempotency-key", TOKEN).header("x-undocumented", "1");
        assert_eq!(call.body(upload.concat()).send().await.unwrap().status(), 201);
        // A JSON text in a form is searched, too.
        let json = format!(r#"{{"password":"{PASSWORD}","title":"B"}}"#);
        let whole = [part("name=\"clip\"", &json), part("name=\"channels[]\"", "b"), "--x--\r\n".to_owned()];
        let call = client().post(format!("{base}/clips")).header("content-type", "multipart/form-data; boundary=x");
        call.header("x-workspace", "7").body(whole.concat()).send().await.unwrap();
        let call = client().put(format!("{base}/clips/c1/captions")).header("content-type", "text/vtt");
        call.body(format!("WEBVTT\n{PASSWORD}\n")).send().await.unwrap();
        client().get(format!("{base}/clips/c1/audio")).send().await.unwrap();
        let call = client().post(format!("{base}/sessions"));
        let call = call.header("content-type", "application/x-www-form-urlencoded");
        call.body(format!("user=jane&session_token={TOKEN}-2&remember=true")).send().await.unwrap();
        let call = client().post(format!("{base}/sessions")).header("content-type", "text/csv");
        call.body("a,b").send().await.unwrap();
    })
}

#[test]
fn nothing_secret_is_written_of_forms_files_and_texts() {
    let left = record();
    let files: BTreeMap<_, _> = left.files.iter().filter(|(name, _)| name.contains('/')).collect();
    for (name, text) in &files {
        for secret in [PASSWORD, TOKEN, "the file itself", "x-undocumented"] {
            assert!(!text.contains(secret), "{secret} in {name}:\n{text}");
        }
    }
    for secret in [PASSWORD, TOKEN] {
        assert!(!left.printed.contains(secret), "{}", left.printed);
    }
    let all: String = files.values().map(|text| text.as_str()).collect();
    for kept in [
        "value: Not correct horse",
        "size: 15",
        "file: REDACTED.png",
        "name: x-workspace",
        "WEBVTT\\ncorrect horse",
        "\\\"title\\\":\\\"B\\\"",
    ] {
        assert!(all.contains(kept), "{kept} is nowhere in\n{all}\n{}", left.printed);
    }
    assert!(
        left.printed.contains("get_audio 200: not recorded: a secret of this session stands in bytes"),
        "{}",
        left.printed
    );
    assert!(
        left.printed.contains("create_session 204: not recorded: the body of the request is of the kind `text/csv`"),
        "{}",
        left.printed
    );
}
