//! What comes from outside, at random: nothing panics, and nothing slips through.
#![allow(clippy::panic, reason = "a test fails by panicking")]

mod support;

use postproxy::{ConnectionCallback, ErrorKind, Platform};
use serde_json::json;
use support::{Server, response};

/// Characters that mean something to URLs, queries and headers, and some that mean nothing to anybody.
const ODD: &[char] = &[
    'a',
    'Z',
    '0',
    '.',
    '/',
    '\\',
    '?',
    '#',
    '%',
    '&',
    '=',
    '+',
    ';',
    ':',
    '@',
    '[',
    ']',
    '{',
    '}',
    '|',
    '^',
    '~',
    '"',
    '\'',
    '<',
    '>',
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u{7f}',
    '\u{a0}',
    'é',
    'ß',
    '\u{202e}',
    '\u{1F980}',
];

fn text(random: &mut fastrand::Rng, longest: usize) -> String {
    (0..random.usize(0..=longest)).map(|_| ODD[random.usize(0..ODD.len())]).collect()
}

#[tokio::test]
async fn an_id_is_one_segment_or_refused() {
    let server = Server::answering_json(200, &json!({ "id": "grp1", "name": "Brand" })).await;
    let client = server.client();
    let mut random = fastrand::Rng::with_seed(7);
    let (mut sent, mut refused) = (0, 0);
    for _ in 0..600 {
        // Short ones, for in a long one there is always something to refuse.
        let id = text(&mut random, 3);
        match client.get_profile_group().id(&id).send().await {
            Ok(_) => {
                sent += 1;
                let request = server.received().pop().expect("it was sent");
                let segments: Vec<&str> = request.target.split('/').collect();
                let ["", "api", "profile_groups", last] = segments[..] else {
                    panic!("{id:?} is sent as {}", request.target)
                };
                let decoded = percent_encoding::percent_decode_str(last).decode_utf8().expect("it is UTF-8");
                assert_eq!(decoded, id, "{}", request.target);
                assert!(!last.contains(['?', '#']), "{id:?} is sent as {}", request.target);
            }
            Err(error) => {
                refused += 1;
                assert_eq!(error.kind(), ErrorKind::Request, "{id:?}: {error}");
            }
        }
    }
    assert_eq!(server.received().len(), sent);
    assert!(sent > 100 && refused > 100, "{sent} sent, {refused} refused");
}

#[test]
fn a_callback_is_read_or_refused() {
    let mut random = fastrand::Rng::with_seed(8);
    for _ in 0..20_000 {
        let rest = text(&mut random, 30);
        for address in
            [rest.clone(), format!("/{rest}"), format!("?failure=true&{rest}"), format!("https://myapp.com/?{rest}")]
        {
            // Whatever it is, it is one or the other.
            let _ = ConnectionCallback::parse(&address);
        }
        // What the service appends to the caller's own query is found, and the caller's own comes back.
        let own = rest.replace(['#', '&', '\n', '\r', '\t'], "");
        let address = format!("/callback?own={own}&failure=true&error_code=user_abandoned");
        let Ok(ConnectionCallback::Failed { code, parameters }) = ConnectionCallback::parse(&address) else {
            panic!("{address:?} is a failure")
        };
        assert_eq!((code.as_str(), parameters.len()), ("user_abandoned", 1), "{address:?}");
    }
}

#[test]
fn a_value_of_an_open_list_is_any_string() {
    let mut random = fastrand::Rng::with_seed(9);
    for _ in 0..5_000 {
        let value = text(&mut random, 12);
        let platform: Platform = serde_json::from_value(json!(value)).expect("every string is a value");
        assert_eq!(json!(platform), json!(value));
    }
}

/// Bytes at random, and JSON with bytes replaced at random.
#[tokio::test]
async fn an_answer_is_a_value_or_an_error() {
    let mut random = fastrand::Rng::with_seed(10);
    let group =
        json!({ "id": "grp1", "name": "Brand", "profiles_count": 3, "error": "no", "error_code": "x" }).to_string();
    for _ in 0..150 {
        let mut body = group.clone().into_bytes();
        for _ in 0..random.usize(0..6) {
            let at = random.usize(0..body.len());
            body[at] = random.u8(..);
        }
        body.truncate(random.usize(0..=body.len()));
        let status = [200, 201, 204, 302, 404, 422, 500][random.usize(0..7)];
        let server = Server::answering(response(status, &[("content-type", "application/json")], &body)).await;
        match server.client().get_profile_group().id("grp1").send().await {
            Ok(_) => assert_eq!(status, 200),
            Err(error) => assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}"),
        }
    }
}
