//! Where the fuzzer begins, and the words that it knows: both come from the document and the fixtures.

use std::collections::BTreeSet;

use serde_json::Value;

use super::api::{self, OPERATIONS};
use super::folder;
use super::front::fixture;
use super::front::load::{self, Kind, Node};
use super::input::Input;

/// The seeds of a target, by its name.
pub fn of(target: &str) -> Vec<Vec<u8>> {
    let texts = |texts: &[&str]| texts.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>();
    match target {
        "response" => responses(),
        "base_url" => texts(&[
            "\u{0}https://api.postproxy.dev",
            "\u{1}http://myapp.com/base/",
            "\u{0}http://127.0.0.1:4010",
            "\u{0}http://[::1]:80/a/b",
            "\u{0}http://localhost/%2e%2e/x?y#z",
            "\u{1}http://user:word@xn--bcher-kva.example:8080/",
        ]),
        "callback" => {
            let mut seeds = texts(&[
                "https://myapp.com/callback?org=123&failure=true&error_code=user_abandoned",
                "/callback?org=1&org=2&failure=false#failure=true",
                "?f%61ilure=%74rue&error%5Fcode=update%5Ffailed&na+me=a%20b%26c",
                "com.example.app://done?failure=TRUE",
                "//host/\\path?=&&a",
            ]);
            seeds.push(parts(&["user_abandoned", "org", "123", "failure", "true", "error_code", "mine"]));
            seeds
        }
        // Small ones: a mutation of a large document is rarely one of what matters in it.
        "document" => folder::read(folder::OTHER).into_values().map(String::into_bytes).collect(),
        "fixture" => fixtures().chain(folder::read(folder::OTHER)).map(|(_, text)| text.into_bytes()).collect(),
        "id" => (0..OPERATIONS.len())
            .flat_map(|number| {
                let number = u8::try_from(number).expect("there are few operations");
                let of = move |texts: &[&str]| [&[number][..], &parts(texts)].concat();
                [
                    of(&["grp123abc", "grp456def", "7c9e6679-7425-40de-944b-e07fc1f90ae7"]),
                    of(&["..", "a&b=c#d", "\u{e9}\t"]),
                ]
            })
            .collect(),
        "open_enum" => OPERATIONS
            .iter()
            .map(|operation| operation.id.clone().into_bytes())
            .chain(texts(&["instagram", ""]))
            .collect(),
        "form" => {
            let parts = |texts: &[&str]| [&[0][..], &parts(texts)].concat();
            vec![
                parts(&["clip.mp4", "video/mp4", "\r\n--boundary--\r\n"]),
                parts(&["a\"b\r\nc%22.png", "image/png; x=\"y\"", "\u{0}\u{1}"]),
                parts(&["", "", ""]),
            ]
        }
        "list" => {
            let parts = |texts: &[&str]| [&[0][..], &parts(texts)].concat();
            vec![parts(&["instagram", "a,b", "c d&e=f"]), parts(&["", "x"]), vec![0]]
        }
        "timestamp" => vec![
            parts(&["2026-03-01T09:30:00.000Z", "2026-03-01T10:30:00+01:00", "tomorrow"]),
            parts(&["1969-12-31T23:59:59.999999999Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:60-23:59"]),
            parts(&["2024-02-29t00:00:00z", "2023-02-29T00:00:00Z", "2026-03-01 09:30:00Z"]),
        ],
        "webhook" => deliveries(),
        "pages" => [
            &[0, 2, 0, 5, 2, 2, 2, 5, 2, 1, 4, 5, 2][..],
            &[0, 3, 0, 200, 3, 3, 0, 200, 3],
            &[0, 3, 0, 1, 200, 0, 0, 9, 9, 1, 0, 9, 9],
        ]
        .map(<[u8]>::to_vec)
        .to_vec(),
        "retry_after" => texts(&[
            "120",
            "0",
            "99999999999999999999",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ]),
        _ => Vec::new(),
    }
}

fn parts(texts: &[&str]) -> Vec<u8> {
    texts.iter().map(|text| text.as_bytes()).collect::<Vec<_>>().join(&Input::END)
}

/// The text of every fixture, by its name.
fn fixtures() -> impl Iterator<Item = (String, String)> {
    // A callback stands in a folder with a dot in its name, and is no response that the client reads.
    let of_operation = |name: &str| name.split_once('/').is_some_and(|(folder, _)| !folder.contains('.'));
    folder::read(folder::FIXTURES).into_iter().filter(move |(name, _)| of_operation(name))
}

/// Every delivery of the fixtures, with headers as anyone may send them.
fn deliveries() -> Vec<Vec<u8>> {
    const HEADERS: [&str; 4] = ["t=1705312200,v1=00", "t=1705312200, v1=,v1=é", "v1=a,t=1,t=2", ""];
    let bodies = folder::read(folder::FIXTURES).into_iter().filter_map(|(name, text)| {
        let is_callback = name.split_once('/').is_some_and(|(folder, _)| folder.contains('.'));
        let fixture = fixture::parse(&text).ok().filter(|_| is_callback)?;
        Some(fixture.root.pointer("/when/json_body")?.to_json().to_string())
    });
    let seed = |(number, body): (usize, String)| {
        let header = HEADERS[number % HEADERS.len()];
        [&[0][..], &parts(&[header, &body])].concat()
    };
    bodies.enumerate().map(seed).collect()
}

/// Bodies as frameworks and gateways write them, which no fixture shows, with the secrets of the call in them.
const FOREIGN: [&str; 5] = [
    "{\"errors\":[\"\u{1} is wrong\",\"\u{2}\"]}",
    "{\"status\":400,\"error\":\"Bad \u{1}\",\"message\":\"\u{2}\"}",
    "{\"error\":{\"nested\":\"\u{1}\"},\"error_code\":\"\u{2}\"}",
    "<html><title>502 \u{1}</title></html>",
    "\"\u{1}\"",
];

/// Every response of the fixtures, as it is and with the secrets of the call in it.
fn responses() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for (count, (name, text)) in fixtures().enumerate() {
        let fixture = fixture::parse(&text).expect("a fixture is one");
        let id = name.split('/').next().unwrap_or_default();
        let number = OPERATIONS.iter().position(|operation| operation.id == id).expect("a fixture is of an operation");
        let status = OPERATIONS[number].statuses.iter().position(|status| status.0 == fixture.status);
        let body = fixture.root.pointer("/then/json_body").map(|node| node.to_json().to_string()).unwrap_or_default();
        let start = [number, count % 3, count % 2, status.expect("its status is documented")]
            .map(|number| u8::try_from(number).expect("few"));
        let quoted = body.replace("\":\"", "\":\"\u{1} \u{2} ");
        let foreign = FOREIGN[count % FOREIGN.len()];
        for body in [&body[..], &quoted, foreign] {
            let headers = parts(&["application/json", "req-\u{1}", "120", "https://elsewhere/\u{2}", body]);
            seeds.push([&start[..], &headers].concat());
        }
    }
    seeds
}

/// The words of the documents: their keys and their short texts.
pub fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for text in [api::TEXT, &folder::read(folder::OTHER)["openapi.yaml"]] {
        collect(&load::parse(text).expect("it is a document"), &mut words);
    }
    words.extend(
        ["failure=true", "error_code=", "://", "%2e%2e", "&", "\u{1}", "\u{2}", "GMT", "Mon, ", "\": \""]
            .map(str::to_owned),
    );
    words
}

fn collect(node: &Node, words: &mut BTreeSet<String>) {
    match &node.kind {
        Kind::Scalar(Value::String(text)) if (2..=24).contains(&text.len()) => drop(words.insert(text.clone())),
        Kind::Scalar(_) => {}
        Kind::List(items) => items.iter().for_each(|item| collect(item, words)),
        Kind::Map(entries) => entries.iter().for_each(|entry| {
            words.insert(entry.key.clone());
            collect(&entry.value, words);
        }),
    }
}
