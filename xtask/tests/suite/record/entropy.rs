//! What looks like a secret, and what people do about it.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use serde_json::json;
use tempfile::TempDir;
use xtask::record::entropy::find;

use super::support::{Setup, client};
use crate::common::data;

/// Drawn by chance, all of them for this test.
const DRAWN: &[&str] = &[
    "Zq3vT8nLw5Kx2Rb9Yd6Mf1Hs",
    "4f1c9a7be02d6835",
    "d41d8cd98f00b204e9800998ecf8427e",
    "https://files.example/x?sig=8c1Vt0Qe5Zr2Ym7Pk4",
    "qkzvxwpjrmtydhgbnlcfsaeu",
    "QkzVxWpJrMtYdHgBnLcFsAeU",
    "k-3Fz_9Qa-Xb71_Lm-Tw48-Rs",
    "prefix_8c1Vt0Qe5Zr2Ym7Pk4",
];

/// Made by people, or by services to name things.
const MADE: &[&str] = &[
    "",
    "Main Brand",
    "account_is_already_connected",
    "grp123abc",
    "zj3F5b",
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "-1001234567890123456789",
    "2024-06-01T10:00:00.123456Z",
    "20240601T100000Z",
    "https://app.example.com/oauth/callback?next=/profile_groups/123/connections",
    "Add @my_bot as administrator to the Telegram channel(s) you want to publish to.",
    "ProfileGroupConnectionRequestVersion2",
    "telegram-channels-of-the-second-quarter-2024-and-more",
    "internationalization",
    "yourname.bsky.social",
    "application/vnd.example.v2+json",
    "\u{65e5}\u{672c}\u{8a9e}\u{306e}\u{6587}\u{7ae0}\u{3067}\u{3059}",
];

#[test]
fn what_is_drawn_is_told_from_what_is_made() {
    for text in DRAWN {
        assert!(find(text, "").is_some(), "{text}");
        assert!(find(&format!("see {text}."), "").is_some(), "{text}");
        assert!(find(text, &format!("the document says {text}, too")).is_none(), "{text}");
    }
    for text in MADE {
        assert_eq!(find(text, ""), None, "{text}");
    }
}

#[test]
fn it_is_not_written_until_people_say_that_it_is_none() {
    let spec = data("other_api/openapi.yaml");
    let service = || {
        let body = json!([{ "id": 7, "title": DRAWN[0], "price": 1, "labels": { "shelf": DRAWN[1] } }]).to_string();
        Router::new().route("/v2/books", get(move || async { ([(CONTENT_TYPE, "application/json")], body) }))
    };
    let get = |base: String| async move {
        client().get(format!("{base}/v2/books")).send().await.unwrap();
    };
    let folder = TempDir::new().unwrap();
    let left = Setup::new(&spec, folder.path()).record(service(), get);
    assert!(left.files.is_empty() && left.counts.suspicious == 1 && left.counts.status() == 1, "{}", left.printed);
    assert!(
        left.printed.contains("`then.json_body[].title` looks like a secret (24 letters and digits"),
        "{}",
        left.printed
    );
    assert!(left.printed.contains("pass `--not-secret 'then.json_body[].title'`"), "{}", left.printed);
    assert!(!left.printed.contains(DRAWN[0]));

    let setup = Setup { not_secret: &["then.json_body[].title"], ..Setup::new(&spec, folder.path()) };
    let left = setup.record(service(), get);
    assert!(
        left.files.is_empty() && left.printed.contains("`then.json_body[].labels.shelf` looks"),
        "{}",
        left.printed
    );

    let setup = Setup {
        not_secret: &["then.json_body[].title", "then.json_body[].labels.shelf"],
        ..Setup::new(&spec, folder.path())
    };
    let left = setup.record(service(), get);
    assert_eq!((left.files.len(), left.counts.recorded), (1, 1), "{}", left.printed);
}
