//! A service that quotes a secret in another form, in each place of a response that a program prints.

use std::collections::{HashMap, HashSet};

use crate::support;
use crate::support::{Server, response};
use postproxy::reqwest::Method;
use postproxy::{Client, Error, RetryPolicy, types};
use serde_json::{Value, json};

const KEY: &str = "sk-live-0123456789ABCDEFabcdef/+0123456789";
const PASSWORD: &str = "abcd-efgh-ijkl-mnop";
const TOKEN: &str = "987654321:ZYXwvu-TsRqPoNmLkJiHgFeDcBa";

/// So long a part of a secret gives it away.
const PART: usize = 8;

fn base64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let triples = text.as_bytes().chunks(3);
    let digits = |triple: &[u8]| {
        let bits = (0..3).fold(0_usize, |bits, at| bits << 8 | usize::from(*triple.get(at).unwrap_or(&0)));
        (0..4)
            .map(|at| if at <= triple.len() { char::from(DIGITS[bits >> (18 - 6 * at) & 63]) } else { '=' })
            .collect::<String>()
    };
    triples.map(digits).collect()
}

fn percent(text: &str, is_kept: fn(u8) -> bool) -> String {
    let byte = |byte: u8| if is_kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// A secret in the forms in which a service may quote it.
fn forms(secret: &str) -> Vec<(&'static str, String)> {
    let half = secret.len() / 2;
    let after_colon = secret.rsplit(':').next().unwrap_or_default();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    vec![
        ("as it is", secret.to_owned()),
        ("in capitals", secret.to_uppercase()),
        ("in small letters", secret.to_lowercase()),
        ("percent-encoded", percent(secret, is_plain)),
        ("percent-encoded in small letters", percent(secret, is_plain).to_lowercase()),
        ("percent-encoded as a whole", percent(secret, |_| false)),
        ("percent-encoded twice", percent(&percent(secret, |_| false), is_plain)),
        ("as part of a form", format!("bot_token={}&a=b", percent(secret, is_plain))),
        ("in base64", base64(secret)),
        ("in base64 without padding", base64(secret).trim_end_matches('=').to_owned()),
        ("in base64 for URLs", base64(secret).replace('+', "-").replace('/', "_")),
        ("in base64 after a letter", base64(&format!("x{secret}"))),
        ("in base64 with its scheme", base64(&format!("Bearer {secret}"))),
        ("in hex", hex(secret)),
        ("in hex in capitals", hex(secret).to_uppercase()),
        ("without the number before the colon", after_colon.to_owned()),
        ("its beginning", secret[..half.max(PART)].to_owned()),
        ("its end", secret[secret.len() - half.max(PART)..].to_owned()),
        ("without separators", secret.chars().filter(char::is_ascii_alphanumeric).collect()),
        ("as a JSON string in a string", secret.bytes().map(|byte| format!("\\u{byte:04x}")).collect()),
        ("as HTML", secret.bytes().map(|byte| format!("&#{byte};")).collect()),
        ("as HTML in hex", secret.bytes().map(|byte| format!("&#x{byte:X};")).collect()),
        ("beside letters", format!("the{secret}key")),
        ("in quotes", format!("\"{secret}\"")),
    ]
}

/// A body that quotes a text in each place that a program may print.
fn body(text: &str) -> Value {
    json!({
        "error": { text: ["no", { "deep": text }] },
        "message": format!("rejected: {text}, sorry"),
        "error_code": text,
        "errors": { "name": [text] },
        "unknown": { "deep": [text], text: text },
    })
}

/// Returns all that a program can print of an error.
fn printed(error: &Error) -> String {
    let all = [
        format!("{error} {error:?} {:?}", error.message()),
        format!("{:?} {:?} {:?}", error.code(), error.body(), error.request_id()),
        error.body().map(|body| json!(body).to_string()).unwrap_or_default(),
        error.raw_body().unwrap_or_default().to_owned(),
    ];
    all.join(" ")
}

/// What gives a secret away: the parts of all its forms, by their lengths.
struct Leaks(HashMap<usize, HashSet<String>>);

impl Leaks {
    fn of(secret: &str) -> Self {
        let mut parts: HashMap<usize, HashSet<String>> = HashMap::new();
        for (_, form) in forms(secret) {
            let form = form.to_lowercase();
            // A form of several characters to a byte needs more of them to give anything away.
            let length = PART * form.len().div_ceil(secret.len()).max(1);
            let starts = 0..(form.len() + 1).saturating_sub(length);
            parts.entry(length).or_default().extend(starts.map(|at| form[at..at + length].to_owned()));
        }
        Self(parts)
    }

    /// Returns a part of the secret that a text has in any form that a reader can undo.
    fn find(&self, printed: &str) -> Option<String> {
        let printed: Vec<char> = printed.to_lowercase().chars().collect();
        let part = |length: usize, parts: &HashSet<String>| {
            printed.windows(length).map(String::from_iter).find(|part: &String| parts.contains(part))
        };
        self.0.iter().find_map(|(length, parts)| part(*length, parts))
    }
}

async fn check(client: &Client, server: &Server, secret: &str) {
    let leaks = Leaks::of(secret);
    for (form, text) in forms(secret) {
        for status in [200, 422] {
            let header: String = text.chars().filter(|c| *c != '"').collect();
            let headers = [("content-type", "application/json"), ("x-request-id", &*header)];
            server.respond(response(status, &headers, body(&text).to_string().as_bytes()));
            let custom = json!({ "a": { "app_password": PASSWORD, "bot_token": [TOKEN] } });
            let custom = client.request(Method::POST, "/api/else").json(&custom).send::<u8>().await.err();
            let typed = match secret {
                TOKEN => client.connect_telegram("grp1", TOKEN).await.err(),
                _ => client.connect_bluesky("grp1", "me", PASSWORD).await.err(),
            };
            for error in [custom, typed] {
                let printed = printed(&error.expect("it is rejected, or does not decode"));
                assert_eq!(leaks.find(&printed), None, "{secret} {form}: {printed}");
                assert!(printed.contains("[secret]"), "{secret} {form}: {printed}");
            }
        }
    }
}

#[tokio::test]
async fn redacts_a_secret_in_whatever_form_it_is_quoted() {
    let server = Server::responding("").await;
    let client = Client::builder().api_key(KEY).base_url(server.url()).retry(RetryPolicy::none()).build().unwrap();
    for secret in [KEY, PASSWORD, TOKEN] {
        check(&client, &server, secret).await;
    }
}

/// What the check above looks for is found where nothing is redacted.
#[test]
fn each_form_is_found_where_it_is_printed() {
    for secret in [KEY, PASSWORD, TOKEN] {
        let leaks = Leaks::of(secret);
        for (form, text) in forms(secret) {
            assert!(leaks.find(&text).is_some(), "{secret} {form}: {text}");
        }
        assert_eq!(leaks.find("rejected: the name is taken"), None);
    }
}

#[tokio::test]
async fn keeps_the_rest_of_a_text() {
    let server = Server::responding("").await;
    let client = server.builder().api_key(KEY).build().unwrap();
    for (text, shown) in [
        (format!("The key {KEY} is locked."), "The key [secret] is locked."),
        (format!("The key {}... is locked.", &KEY[..20]), "The key [secret]... is locked."),
        // So much services show on purpose.
        ("The key sk-live...6789 is locked.".to_owned(), "The key sk-live...6789 is locked."),
        (format!("See /a?key={} for more.", percent(KEY, |_| false)), "See [secret] for more."),
        ("100% of 2 & 3 \\ 4 + 5".to_owned(), "100% of 2 & 3 \\ 4 + 5"),
    ] {
        server.respond(support::json_response(422, &json!({ "error": text })));
        let error = client.profile_groups().list().await.unwrap_err();
        assert_eq!(error.message(), Some(shown));
    }
}

/// A secret may be a URL, such as one that is signed. Its host is no secret.
#[tokio::test]
async fn keeps_the_host_of_a_url() {
    let text = "not at https://cdn.example.com/up/load?sig=0123456789abcdef but at https://cdn.example.com/other";
    let server = Server::responding(support::json_response(422, &json!({ "error": text }))).await;
    let url = "https://cdn.example.com/up/load?sig=0123456789abcdef";
    let error = server.client().request(Method::GET, "/a").secret(url).send::<Value>().await.unwrap_err();
    let shown = "not at https://cdn.example.com/[secret] but at https://cdn.example.com/other";
    assert_eq!(error.message(), Some(shown));
}

/// A short secret is a word of a text, and no part of another word.
#[tokio::test]
async fn redacts_a_short_secret_as_a_word() {
    let server = Server::responding_json(422, &json!({ "error": "Key abc of abcd is locked: (abc)" })).await;
    let client = server.builder().api_key("abc").build().unwrap();
    let error = client.profile_groups().list().await.unwrap_err();
    assert_eq!(error.message(), Some("Key [secret] of abcd is locked: ([secret])"));
    // What the document says of an error does not depend on that.
    let server = Server::responding_json(401, &json!({ "error": "Invalid API key" })).await;
    let error = server.builder().api_key("key").build().unwrap().profile_groups().list().await.unwrap_err();
    assert!(error.help().is_some() && error.message() == Some("Invalid API [secret]"), "{error}");
}

/// A token that is too short for its parts to be looked for has a number before its colon, too.
#[tokio::test]
async fn redacts_a_short_token_without_its_number() {
    let server = Server::responding_json(422, &json!({ "error": "no bot ABCdefgh, nor ABC" })).await;
    let error = server.client().connect_telegram("grp1", "1234:abcDEFgh").await.unwrap_err();
    assert_eq!(error.message(), Some("no bot [secret], nor ABC"));
}

/// Letters beyond ASCII have another case, too, which may have another length.
#[tokio::test]
async fn redacts_a_password_in_another_case_whatever_its_letters() {
    const WORDS: &str = "gr\u{fc}\u{df}e-\u{130}stanbul-\u{441}\u{43b}\u{43e}\u{432}\u{43e}";
    let server = Server::responding("").await;
    for password in [WORDS, "\u{441}\u{43b}\u{43e}\u{432}\u{43e}", "caf\u{e9}caf\u{e9}"] {
        for quoted in [password.to_owned(), password.to_uppercase(), password.to_lowercase()] {
            server.respond(support::json_response(422, &json!({ "error": format!("no user with {quoted} here") })));
            let error = server.client().connect_bluesky("grp1", "me", password).await.unwrap_err();
            let message = error.message().unwrap_or_default();
            assert!(message.contains("[secret]") && !message.contains(&quoted), "{quoted}: {message}");
        }
    }
}

/// A number that a caller marks as a secret, and one under a name that the document has for a secret.
#[tokio::test]
async fn redacts_numbers() {
    let server =
        Server::responding_json(422, &json!({ "error": "no 48151623", "code": 48151623, "42": [481516] })).await;
    let client = server.client();
    let call = || client.request(Method::POST, "/api/else");
    for call in [call().secret("48151623"), call().json(&json!({ "bot_token": 48151623 }))] {
        let error = call.send::<Value>().await.unwrap_err();
        assert!(!printed(&error).contains("48151623") && printed(&error).contains("481516]"), "{}", printed(&error));
    }
}

/// The service removes what was pasted with a password.
#[tokio::test]
async fn redacts_what_stands_around_a_pasted_password() {
    let server = Server::responding_json(422, &json!({ "error": format!("no user with {PASSWORD}") })).await;
    for pasted in [format!(" {PASSWORD}\n"), format!("\u{feff}{PASSWORD}\u{a0}"), format!("\"{PASSWORD}\"")] {
        let request = types::BlueskyConnectionRequest::new("me", pasted);
        let error = server.client().connections().initialize("grp1", request).await.unwrap_err();
        assert_eq!(error.message(), Some("no user with [secret]"));
    }
}

#[test]
fn rejects_keys_with_anything_around_them() {
    for (key, reason) in [
        ("", "is empty"),
        (" \t\n", "is empty"),
        ("abcd ", "white space"),
        (" abcd", "white space"),
        ("abcd\t", "white space"),
        ("abcd\n", "line break"),
        ("abcd\r\n", "line break"),
        ("abcd\u{a0}", "white space"),
        ("abcd\u{2028}", "white space"),
        ("abcd\0", "white space"),
        ("Bearer abcd", "without `Bearer`"),
        ("ab cd", "white space"),
        ("abcd\u{200b}", "invisible"),
        ("\u{feff}abcd", "invisible"),
        ("abcd\u{2060}", "invisible"),
        ("sch\u{fc}ssel", "not ASCII"),
        ("\"abcd\"", "quotes"),
        ("'abcd'", "quotes"),
        ("`abcd`", "quotes"),
        ("abcd\"", "quotes"),
    ] {
        let error = Client::new(key).err().unwrap_or_else(|| panic!("{key:?} is accepted"));
        assert_eq!(error.kind(), postproxy::ErrorKind::Config);
        let text = error.to_string();
        assert!(text.contains(reason) && !text.contains("abcd"), "{key:?}: {text}");
    }
    for key in ["a", "0123456789abcdef", "sk_live-1.2~3+4/5=", "a\"b", "a:b"] {
        assert!(Client::new(key).is_ok(), "{key}");
    }
}
