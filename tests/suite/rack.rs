//! Forms of the client, as Rack reads them, which is what Rails reads them with: the value is that of the JSON form.
//!
//! Rack is the Debian package `ruby-rack`. Without it the tests pass without a check and say so, unless `POSTPROXY_RACK_TESTS` is set.
#![allow(
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and one that checks nothing says so"
)]

use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::{Server, json_response};
use postproxy::types::{
    CreatePostRequest, Files, InstagramFormat, InstagramParams, InstagramUserTag, NewPost, PlatformParams,
    ThreadItemInput, TiktokParams, YoutubeParams,
};
use postproxy::{Media, RetryPolicy};
use serde_json::{Value, json};

/// Returns whether Rack is there. A gate that needs the check sets the variable, and then it must be.
fn is_available() -> bool {
    let ruby = Command::new("ruby").args(["-e", "require 'rack'; puts Rack.release"]).output();
    let is_there = ruby.is_ok_and(|output| output.status.success());
    let is_required = std::env::var_os("POSTPROXY_RACK_TESTS").is_some();
    assert!(is_there || !is_required, "ruby or Rack is missing; install ruby-rack");
    if !is_there {
        eprintln!("skipped: ruby or Rack is missing; install ruby-rack to run this test");
    }
    is_there
}

/// Parses a form by Rack.
fn rack(content_type: &str, body: &[u8]) -> Result<Value, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/rack.rb");
    let mut ruby = Command::new("ruby");
    ruby.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = ruby.spawn().map_err(|error| error.to_string())?;
    let mut input = child.stdin.take().ok_or("there is no input")?;
    let bytes = [content_type.as_bytes(), b"\n", body].concat();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let _ = writing.join();
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
}

/// The value that a form of a JSON body says: texts for numbers and booleans, a map by index for a list of objects.
fn expected(value: &Value, files: &[(String, Value)]) -> Value {
    match value {
        Value::Number(_) | Value::Bool(_) => Value::String(value.to_string()),
        Value::String(text) => {
            let file = files.iter().find(|(placeholder, _)| placeholder == text);
            file.map_or_else(|| value.clone(), |(_, file)| file.clone())
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, item)| (index.to_string(), expected(item, files)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.iter().map(|item| expected(item, files)).collect(),
        Value::Object(map) => {
            let map = map.iter().map(|(key, value)| (key.clone(), expected(value, files)));
            map.collect::<serde_json::Map<_, _>>().into()
        }
        Value::Null => Value::Null,
    }
}

/// A file, and how Rack says it.
fn file(name: &str, content_type: &str, content: &[u8]) -> (Media, Value) {
    let hex: String = content.iter().map(|byte| format!("{byte:02x}")).collect();
    let media = Media::bytes(name, content.to_vec()).content_type(content_type);
    (media, json!({ "file": name, "type": content_type, "content": hex }))
}

/// The JSON of a body, with what Rack says of each of its files.
fn json_form(request: &CreatePostRequest, known: &[(Media, Value)]) -> Value {
    let mut files = Files::new();
    let json = files.scope(|| serde_json::to_value(request)).expect("the request is JSON");
    let mut placeholders = Vec::new();
    collect(&json, &mut placeholders);
    let of = |text: &String| {
        let media = files.get(text)?;
        known.iter().find(|(other, _)| other == media).map(|(_, value)| (text.clone(), value.clone()))
    };
    let files: Vec<(String, Value)> = placeholders.iter().filter_map(of).collect();
    let mut value = expected(&json, &files);
    // Without a file in it, `platforms` is sent as one JSON text, which keeps the types of its values.
    let has_file = serde_json::to_string(&value["platforms"]).is_ok_and(|text| text.contains("\"content\""));
    if json.get("platforms").is_some() && !has_file {
        value["platforms"] = json["platforms"].clone();
    }
    value
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(map) => map.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}

#[tokio::test]
async fn rack_reads_a_form_as_the_json_form() {
    if !is_available() {
        return;
    }
    let created = json!({ "id": "p1", "body": "", "status": "pending", "created_at": "2026-03-01T09:30:00.000Z" });
    let server = Server::responding(json_response(201, &created)).await;
    let client = server.client_with(RetryPolicy::none());
    let image = file("a.png", "image/png", b"\x89PNG\r\n--x\r\n\0\xff");
    let odd = file("Gr\u{f6}\u{df}e \u{1F600} (1).jpg", "image/jpeg", b"JPEG");
    let cover = file("cover.jpg", "image/jpeg", b"");
    let clip = file("clip.mp4", "video/mp4", &[7; 100_000]);
    let known = [image.clone(), odd.clone(), cover.clone(), clip.clone()];
    let request = |post: NewPost| CreatePostRequest::new(post, ["prof1", "instagram"]);
    let reel = InstagramParams::new().format(InstagramFormat::Reel).collaborators(["a", "b"]).thumb_offset(5000);
    let tags = InstagramParams::new().user_tags([InstagramUserTag::new("natgeo").x(0.5).y(0.25)]);
    let url = || Media::url("https://example.com/a.png?b=1&c=[2]");
    let cases = [
        ("one image", request(NewPost::new().body("Hi")).media([image.0.clone()])),
        ("an image and a URL", request(NewPost::new().body("Hi")).media([url(), image.0.clone(), url()])),
        (
            "a thread",
            request(NewPost::new().body("1")).thread([
                ThreadItemInput::new("2").media([image.0.clone(), url()]),
                ThreadItemInput::new("3").media([odd.0.clone()]),
            ]),
        ),
        (
            "a reel with a cover",
            request(NewPost::new().body("Hi"))
                .media([clip.0.clone()])
                .platforms(PlatformParams::new().instagram(reel.cover_file(cover.0.clone()).made_with_ai(true))),
        ),
        (
            "parameters of networks without files",
            request(NewPost::new().draft(true)).media([image.0.clone()]).platforms(
                PlatformParams::new()
                    .instagram(tags)
                    .tiktok(TiktokParams::new().disable_duet(false).photo_cover_index(0))
                    .youtube(YoutubeParams::new().title("\"quoted\"").tags(["x", "y z"])),
            ),
        ),
        (
            "texts of all kinds",
            request(NewPost::new().body("\u{65e5}\u{672c} \u{1F600}\r\n--boundary\r\n\"x\" & [y]=%41").draft(false))
                .media([odd.0.clone()])
                .queue_id("q[1]"),
        ),
    ];
    let mut last = None;
    for (title, request) in cases {
        client.posts().create([""; 0]).request(request.clone()).await.expect("the post is created");
        let received = server.take();
        let [content_type] = received[0].header("content-type")[..] else { panic!("{title}: no content type") };
        let mut found = rack(content_type, &received[0].body).expect("Rack reads the form");
        if let Some(text) = found.get("platforms").and_then(Value::as_str) {
            found["platforms"] = serde_json::from_str(text).expect("it is JSON");
        }
        assert_eq!(found, json_form(&request, &known), "{title}");
        last = Some((content_type.to_owned(), received[0].body.clone(), found));
    }
    // A form that lost its end is another value or none.
    let (content_type, body, whole) = last.expect("there are cases");
    assert_ne!(rack(&content_type, &body[..body.len() - 60]).ok(), Some(whole));
}
