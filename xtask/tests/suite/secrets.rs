//! What has the form of a credential and what has not, and what a quoted line tells.

use std::sync::Arc;

use xtask::secrets::{SHAPES, find, is_word, mask_shapes, mask_values, scrub};
use xtask::source::place::Place;
use xtask::text::{Kind, Text};

/// Texts with a credential, between `«` and `»`. None is or was a real one.
const CREDENTIALS: &[&str] = &[
    "authorization: Bearer «0123456789abcdefABCDEF»",
    "Authorization: Basic «dXNlcjpwYXNzd29yZA==»",
    "bot_token: \"«987654321:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc»\"",
    "https://api.telegram.example/bot«987654321:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc»/getMe",
    "key: «0123456789abcdef0123456789abcdef0123456789abcdef»",
    "password: «abcd-1234-efgh-5678»",
    "token: «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl»",
    "«-----BEGIN RSA PRIVATE KEY-----»",
    "url: postgres://admin:«hunter2»@db.example/x",
    "id: «AKIAIOSFODNN7EXAMPLE»",
    "t: «ghp_0123456789abcdefghijABCDEFGHIJ012345»",
    "k: «sk_live_0123456789abcdefghij»",
];

/// Texts that look like it.
const OTHERS: &[&str] = &[
    "Authorization: Bearer <key>",
    "The bearer of this letter is a friend",
    "app_password: xxxx-xxxx-xxxx",
    "id: 7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "sha1: da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "md5: d41d8cd98f00b204e9800998ecf8427e",
    "sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "bot_token: 123456789:ABCdef-GhIJklMnOpQrStUvWxYz",
    "at: 2024-06-01T10:00:00Z",
    "url: https://example.com:8080/a@b",
    "id: eyJ",
    "phone: +49-1234-5678",
    "AKIA is a prefix",
    "sk_live_short",
];

#[test]
fn credentials_are_known_by_their_form() {
    for text in CREDENTIALS {
        let wanted = text.split_once('«').and_then(|(_, rest)| rest.split_once('»')).unwrap().0;
        let plain = text.replace(['«', '»'], "");
        let found: Vec<&str> = find(&plain).into_iter().map(|(range, _)| &plain[range]).collect();
        assert_eq!(found, [wanted], "{plain}");
        assert!(!mask_shapes(&plain).contains(wanted) && !is_word(&plain), "{plain}");
        assert_eq!(mask_shapes(&plain).chars().count(), plain.chars().count());
    }
}

#[test]
fn what_looks_like_a_credential_is_none() {
    for text in OTHERS {
        assert!(find(text).is_empty(), "{text}: {:?}", find(text));
    }
}

#[test]
fn every_shape_is_used() {
    for shape in &SHAPES {
        let known = CREDENTIALS.iter().any(|text| {
            let text = text.replace(['«', '»'], "");
            find(&text).iter().any(|(_, found)| found.title == shape.title)
        });
        assert!(known, "no credential is {}", shape.title);
    }
}

#[test]
fn a_line_of_a_fixture_keeps_its_keys_only() {
    let table = [
        ("    name: Main Brand", "    name: **********"),
        ("  - { name: content-type, value: \"a b\" }", "  - { name: ************, value: ***** }"),
        ("    ok: true", "    ok: true"),
        ("    id: null # a word", "    id: null ********"),
        ("    list: [1, 2, [three]]", "    list: [*, *, [*****]]"),
        ("    9aZ8bY7cX6dW5eV4fU3gT2hS1i: 1", "    **************************: *"),
        ("just words of a text, key: value", "********************************"),
        ("    \"quoted key\": 'it''s'", "    \"quoted key\": *******"),
        ("    größe: groß", "    *****: ****"),
        ("", ""),
    ];
    for (line, wanted) in table {
        assert_eq!(mask_values(line), wanted);
        assert_eq!(mask_values(line).chars().count(), line.chars().count(), "columns stay where they are");
    }
}

#[test]
fn a_message_tells_no_more_than_words() {
    let table = [
        ("`then` has no key `path_contains`", "`then` has no key `path_contains`"),
        ("duplicate mapping key: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1", "duplicate mapping key: ************************"),
        (
            "a source of the kind `abcd-efgh-ijkl-mnop` is unknown",
            "a source of the kind `*******************` is unknown",
        ),
    ];
    for (message, wanted) in table {
        assert_eq!(scrub(message), wanted);
    }
}

#[test]
fn marks_stay_in_their_columns() {
    let line = "    größe: { ä: groß, id: \"x y\" }";
    let text = Text::new(Arc::from("a.yaml"), format!("\n{line}\n"), Kind::Fixture);
    for (needle, marked) in [("größe", "*****"), ("ä", "*"), ("groß", "****"), ("id", "id"), ("\"x y\"", "*****")] {
        let column = line.chars().count() - line[line.find(needle).unwrap()..].chars().count() + 1;
        let spot = text.spot(Place { line: 2, column: column as u64 });
        let excerpt = spot.excerpt.unwrap();
        assert_eq!(&excerpt.line[excerpt.mark.clone()], marked, "{needle} in {}", excerpt.line);
    }
    // A value that goes on to the next lines is masked to the end of its line, whatever it looks like.
    let text = Text::new(Arc::from("a.yaml"), "note: >-\n  key: secret words\n".to_owned(), Kind::Fixture);
    let excerpt = text.value(Place { line: 2, column: 3 }).excerpt.unwrap();
    assert_eq!(excerpt.line, "  *****************");
}
