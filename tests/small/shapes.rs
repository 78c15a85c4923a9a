//! Every shape of the small document: on the wire, decoded, mocked, and served by the fake.
#![allow(clippy::unwrap_used, clippy::panic, deprecated, missing_docs, reason = "a test fails by panicking")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use postproxy::mock::{FakePostProxy, Fixture, MockServerExt, httpmock::MockServer};
use postproxy::{Client, ErrorKind, Media, RetryPolicy, reqwest, types};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const SHAPE: &str = r#"{"id":"shp1","name":"Circle","sides":1.0,"area":3.5,"color":"mauve","made_at":"yesterday","matrix":[[],[[]]],
    "labels":{"a":1.0},"holes":[null,2.0],"style":null,"border":{"width":2.0,"inner":{"dashed":true},"new":1},"meta":{"x":[1]},"more":2}"#;

/// Serves one request with a response. Returns a client, and what that client sent: without the headers that depend on
/// the machine, and with `BOUNDARY` for the boundary of a form.
async fn serve(status: &str, content_type: &str, body: &str) -> (Client, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let response = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let sent = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        while !is_whole(&bytes) {
            assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0, "the request is whole");
        }
        stream.write_all(response.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        normalized(&String::from_utf8_lossy(&bytes))
    });
    (client(&url), sent)
}

fn client(url: &str) -> Client {
    Client::builder().api_key("key123").base_url(url).build().unwrap()
}

fn is_whole(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

fn normalized(text: &str) -> String {
    let boundary = text.split("boundary=").nth(1).and_then(|rest| rest.lines().next()).unwrap_or("BOUNDARY").to_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let is_ours =
        |line: &&str| !["host: ", "user-agent: ", "accept-encoding: "].iter().any(|name| line.starts_with(name));
    let mut lines: Vec<&str> = head.lines().filter(is_ours).collect();
    lines[1..].sort_unstable();
    format!("{}\n\n{}", lines.join("\n"), body.replace("\r\n", "\n")).replace(&boundary, "BOUNDARY")
}

#[tokio::test]
async fn writes_every_style_of_a_query_and_decodes_leniently() {
    let body = format!(r#"{{"data":[{SHAPE}],"total":1.0,"page":0,"per_page":50}}"#);
    let (client, sent) = serve("200 OK", "application/json", &body).await;
    let call = client.shapes().list().platform(["instagram", "new one"]).tags(["a&b", "c"]).post_ids([1, 2]).ratio(0.3);
    let call =
        call.empty(false).since("2026-01-15T10:30:00Z").page(2).per_page(50).trace_id("t1").kinds(["a", "b"]).old("x");
    let page = call.profile_group_id("grp1").await.unwrap();
    assert_eq!(
        sent.await.unwrap(),
        "GET /api/shapes?platform=instagram&platform=new+one&tags%5B%5D=a%26b&tags%5B%5D=c&post_ids=1%2C2&ratio=0.3\
         &empty=false&since=2026-01-15T10%3A30%3A00Z&page=2&per_page=50&old=x&profile_group_id=grp1 HTTP/1.1\n\
         accept: application/json\nauthorization: Bearer key123\nx-kinds: a,b\nx-trace-id: t1\n\n"
    );
    let shape = &page.data[0];
    assert_eq!((shape.sides, page.total, shape.color.as_str()), (1, 1, "mauve"));
    assert_eq!(shape.made_at.as_str(), "yesterday");
    assert_eq!(shape.labels.as_ref().unwrap()["a"], 1);
    assert_eq!(shape.holes.as_deref(), Some(&[None, Some(2)][..]));
    assert_eq!(shape.style, Some(None));
    assert_eq!(shape.border.as_ref().unwrap().as_ref().unwrap().additional_properties["new"], 1);
}

#[tokio::test]
async fn holds_the_bounds_of_parameters_before_sending() {
    let client = client("http://127.0.0.1:9");
    let long = "x".repeat(256);
    let faults = [
        (client.shapes().list().page(-1).await.unwrap_err(), "page: the value must be at least 0"),
        (client.shapes().list().per_page(101).await.unwrap_err(), "per_page: the value must be at most 100"),
        (client.shapes().list().ratio(0.0).await.unwrap_err(), "ratio: the value must be above 0"),
        (client.shapes().list().ratio(0.25).await.unwrap_err(), "ratio: the value must be a multiple of 0.1"),
        (client.shapes().list().platform(["a"; 4]).await.unwrap_err(), "platform: the value has 4 items"),
        (client.shapes().list().tags([long.as_str()]).await.unwrap_err(), "tags[]: the value has 256 characters"),
        (client.shapes().list().post_ids([]).await.unwrap_err(), "post_ids: the value has 0 items"),
        (client.shapes().list().trace_id("").await.unwrap_err(), "X-Trace-Id: the value has 0 characters"),
    ];
    for (error, says) in faults {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        assert!(error.to_string().contains(says), "{error}: {says}");
    }
    let create = |key: &str| client.shapes().create("Circle").idempotency_key(key);
    for key in ["", &long] {
        assert_eq!(create(key).await.unwrap_err().kind(), ErrorKind::Request);
        let custom = client.request(reqwest::Method::POST, "/api/new").header("idempotency-key", key);
        assert_eq!(custom.send::<Value>().await.unwrap_err().kind(), ErrorKind::Request);
    }
    // What is set again is within the bounds.
    let again = client.shapes().list().page(-1).page(0).timeout(Duration::from_secs(5)).await.unwrap_err();
    assert_ne!(again.kind(), ErrorKind::Request, "{again}");
}

#[tokio::test]
async fn sends_the_default_of_the_client_where_an_operation_declares_it() {
    let (client, sent) = serve("200 OK", "application/json", r#"{"data":[]}"#).await;
    let scoped =
        Client::builder().api_key("key123").base_url(client.base_url()).profile_group_id("grp1").build().unwrap();
    scoped.placements().list("prof1").await.unwrap();
    assert!(sent.await.unwrap().starts_with("GET /api/placements/prof1?profile_group_id=grp1 HTTP/1.1"));
    let long =
        Client::builder().api_key("k").base_url("http://127.0.0.1:9").profile_group_id("x".repeat(21)).build().unwrap();
    assert_eq!(long.placements().list("prof1").await.unwrap_err().kind(), ErrorKind::Request);
}

#[tokio::test]
async fn sends_a_body_without_files_as_json() {
    let (client, sent) = serve("202 Accepted", "application/json", SHAPE).await;
    let options = types::Options::new().radius(2);
    let call =
        client.shapes().create("Circle").note_null().options(options).media(["https://example.com/a.png"]).items([]);
    let call = call.send_2(true).instagram(types::PlatformsInstagram::new().format("reel")).idempotency_key("k1");
    let shape = call.await.unwrap();
    assert_eq!((shape.status().as_u16(), shape.id.as_str()), (202, "shp1"));
    assert_eq!(
        sent.await.unwrap(),
        "POST /api/shapes HTTP/1.1\naccept: application/json\nauthorization: Bearer key123\ncontent-length: 167\n\
         content-type: application/json\nidempotency-key: k1\n\n\
         {\"shape\":{\"name\":\"Circle\",\"note\":null,\"options\":{\"radius\":2}},\"media\":[\"https://example.com/a.png\"],\
         \"items\":[],\"send\":true,\"platforms\":{\"instagram\":{\"format\":\"reel\"}}}"
    );
}

#[test]
fn checks_a_body_against_the_limits_of_the_document() {
    let client = client("http://127.0.0.1:9");
    let pictures = ["https://example.com/a.png", "https://example.com/b.png", "https://example.com/c.png"];
    let call = client.shapes().create("Hexahedrons").media(pictures);
    let found = |preflight: postproxy::preflight::Preflight| {
        preflight.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let many = "`media` has 3 images, and at most 2 are allowed";
    assert_eq!(found(call.preflight()), [many]);
    let call = call.instagram(types::PlatformsInstagram::new());
    assert_eq!(
        found(call.preflight()),
        [
            many,
            "instagram: `shape.name` has 11 visible characters, and at most 10 are allowed",
            "instagram: `shape.note` is required. Say what it shows."
        ]
    );
    assert_eq!(call.preflight().findings()[2].message(), Some("Instagram needs a note"));
    assert_eq!(call.preflight_for([("p1", "bluesky")]).platforms(), [postproxy::Platform::Instagram]);
}

#[tokio::test]
async fn sends_a_body_with_files_as_a_form() {
    let (client, sent) = serve("202 Accepted", "application/json", SHAPE).await;
    let options = types::Options::new().radius(2).cover_file(Media::bytes("cover.png", b"PNG".to_vec()));
    let other = types::NewShape::new("Square").pictures([Media::url("https://example.com/b.png")]);
    let call = client.shapes().create("Circle").options(options).thread([other]);
    call.media([Media::bytes("a.txt", b"A".to_vec()), Media::url("https://example.com/a.png")]).await.unwrap();
    let sent = sent.await.unwrap();
    let (head, body) = sent.split_once("\n\n").unwrap();
    assert!(head.contains("content-type: multipart/form-data; boundary=BOUNDARY"), "{head}");
    assert_eq!(
        body,
        "--BOUNDARY\nContent-Disposition: form-data; name=\"shape[name]\"\n\nCircle\n\
         --BOUNDARY\nContent-Disposition: form-data; name=\"shape[options][radius]\"\n\n2\n\
         --BOUNDARY\nContent-Disposition: form-data; name=\"shape[options][cover_file]\"; filename=\"cover.png\"\n\
         Content-Type: image/png\n\nPNG\n\
         --BOUNDARY\nContent-Disposition: form-data; name=\"media[]\"; filename=\"a.txt\"\nContent-Type: text/plain\n\nA\n\
         --BOUNDARY\nContent-Disposition: form-data; name=\"media[]\"\n\nhttps://example.com/a.png\n\
         --BOUNDARY\nContent-Disposition: form-data; name=\"thread[0][name]\"\n\nSquare\n\
         --BOUNDARY\nContent-Disposition: form-data; name=\"thread[0][pictures][]\"\n\nhttps://example.com/b.png\n\
         --BOUNDARY--\n"
    );
}

#[tokio::test]
async fn sends_a_form_whatever_is_in_it() {
    let (client, sent) = serve("200 OK", "application/json", r#"{"data":[],"total":0,"page":0,"per_page":1}"#).await;
    client.shapes().import("https://example.com/a.csv").note("n").await.unwrap();
    let sent = sent.await.unwrap();
    assert!(sent.contains("multipart/form-data"), "{sent}");
    assert!(sent.contains("name=\"file\"\n\nhttps://example.com/a.csv\n"), "{sent}");
}

#[tokio::test]
async fn puts_patches_and_deletes() {
    let (client, sent) = serve("201 Created", "application/json", SHAPE).await;
    let shape = types::Shape::new("shp1", "Circle", 1, 3.5, "red", "2026-01-15T10:30:00Z").holes([None, Some(1)]);
    let response = client.shapes().replace("a/b c".replace(' ', ""), shape).await.unwrap();
    assert_eq!(response.status().as_u16(), 201);
    let sent = sent.await.unwrap();
    assert!(sent.starts_with("PUT /api/shapes/a%2Fbc HTTP/1.1\n"), "{sent}");
    assert!(sent.ends_with(
        "{\"id\":\"shp1\",\"name\":\"Circle\",\"sides\":1,\"area\":3.5,\"color\":\"red\",\"made_at\":\"2026-01-15T10:30:00Z\",\
         \"holes\":[null,1]}"
    ));

    let (client, sent) = serve("200 OK", "application/json", SHAPE).await;
    client.shapes().update("shp1").name("New").note_null_2().labels([] as [&str; 0]).await.unwrap();
    let sent = sent.await.unwrap();
    assert!(sent.ends_with("\n\n{\"name\":\"New\",\"note\":null,\"labels\":[]}"), "{sent}");

    for (reason, body) in [(None, ""), (Some("old"), "{\"reason\":\"old\"}")] {
        let (client, sent) = serve("204 No Content", "text/plain", "").await;
        let call = client.shapes().delete("shp1").force(true);
        let call = match reason {
            Some(reason) => call.reason(reason),
            None => call,
        };
        call.await.unwrap();
        let sent = sent.await.unwrap();
        assert!(sent.starts_with("DELETE /api/shapes/shp1?force=true HTTP/1.1\n"), "{sent}");
        assert_eq!(sent.split_once("\n\n").unwrap().1, body);
    }
}

#[tokio::test]
async fn downloads_without_a_key_where_the_document_asks_for_none() {
    let (client, sent) = serve("200 OK", "application/octet-stream", "BYTES").await;
    let mut file = client.shapes().download("shp1").await.unwrap().into_inner();
    assert_eq!(file.bytes().await.unwrap(), "BYTES");
    let sent = sent.await.unwrap();
    assert!(!sent.contains("authorization"), "{sent}");
}

#[tokio::test]
async fn redacts_parameters_that_are_secrets() {
    let says = r#"{"error":"sig-0123456789abcdef, code-one, code-two and 48151623 are wrong"}"#;
    let (client, sent) = serve("403 Forbidden", "application/json", says).await;
    let call = client.shapes().download("shp1").signature("sig-0123456789abcdef").pin("48151623");
    let call = call.codes(["code-one", "code-two"]);
    assert!(!format!("{call:?}").contains("code-one"), "{call:?}");
    let error = call.await.unwrap_err();
    assert_eq!(error.message(), Some("[secret], [secret], [secret] and [secret] are wrong"));
    let sent = sent.await.unwrap();
    let target = "/api/shapes/shp1/file?signature=sig-0123456789abcdef&codes=code-one&codes=code-two";
    assert!(sent.contains(target) && sent.contains("x-pin: 48151623"), "{sent}");
    // A call by hand has the names only.
    let (client, _sent) = serve("403 Forbidden", "application/json", says).await;
    let call = client.request(reqwest::Method::GET, "/api/else").query(&[("signature", "sig-0123456789abcdef")]);
    let call = call.query(&[("codes", "code-one"), ("codes", "code-two")]).header("x-pin", "48151623");
    let error = call.send::<Value>().await.unwrap_err();
    assert_eq!(error.message(), Some("[secret], [secret], [secret] and [secret] are wrong"));
}

/// Responds to each connection with the next of these texts. An empty one closes the connection, and the last one is sent from
/// then on. Returns the URL, and how many requests arrived.
async fn script(responses: Vec<&'static str>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let requests = Arc::clone(&count);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut bytes = Vec::new();
            while !is_whole(&bytes) {
                assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0, "the request is whole");
            }
            let at = requests.fetch_add(1, Ordering::SeqCst);
            stream.write_all(responses[at.min(responses.len() - 1)].as_bytes()).await.unwrap();
            let _ = stream.shutdown().await;
        }
    });
    (url, count)
}

const FILE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nBYTES";
const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\nBYTES";
const LATER: &str = "HTTP/1.1 503 Later\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// The client retries a download like any read until its response begins. What follows is the caller's.
#[tokio::test]
async fn retries_a_download_until_its_response_begins() {
    let policy = || RetryPolicy::default().attempts(3).initial_delay(Duration::from_millis(1));
    let client = |url: &str| Client::builder().api_key("key123").base_url(url).retry(policy()).build().unwrap();
    for faults in [["", ""], [LATER, LATER], ["", LATER]] {
        let (url, requests) = script(vec![faults[0], faults[1], FILE]).await;
        let mut file = client(&url).shapes().download("shp1").await.unwrap().into_inner();
        assert_eq!(file.bytes().await.unwrap(), "BYTES");
        assert_eq!(requests.load(Ordering::SeqCst), 3, "{faults:?}");
    }
    for (fault, kind) in [("", ErrorKind::Transport), (LATER, ErrorKind::Api)] {
        let (url, requests) = script(vec![fault]).await;
        let error = client(&url).shapes().download("shp1").await.unwrap_err();
        assert_eq!((error.kind(), requests.load(Ordering::SeqCst)), (kind, 3), "{error}");
        assert!(!error.may_have_taken_effect(), "{error}");
    }
    let (url, requests) = script(vec![CUT]).await;
    let mut file = client(&url).shapes().download("shp1").await.unwrap().into_inner();
    let error = file.bytes().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Decode), "{error}");
    assert_eq!((error.status().map(|status| status.as_u16()), requests.load(Ordering::SeqCst)), (Some(200), 1));
}

#[tokio::test]
async fn writes_a_list_in_a_path_with_commas() {
    let (client, sent) = serve("200 OK", "application/json", r#"{"a":1}"#).await;
    let batch = client.shapes().batch(["a", "b"]).await.unwrap();
    assert_eq!(batch["a"], 1);
    assert!(sent.await.unwrap().starts_with("GET /api/batches/a,b HTTP/1.1"));
    let error = client.shapes().batch(["a", "b,c"]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("an item contains a comma"), "{error}");
}

#[tokio::test]
async fn sends_names_of_every_kind() {
    let (client, sent) = serve("200 OK", "application/json", r#"{"userId":"a","user_id":"b","日本":"c"}"#).await;
    let odd = types::Odd::new()
        .user_id("a")
        .user_id_2("b")
        .type_("t")
        .self_("s")
        .gen_("g")
        .new_2("n")
        .clone("c")
        .default("d");
    let odd = odd.x1st("1").plus_1("+").minus_1("-").value("e").id("i").a_b("ab").platforms("p").größe("g").e("b");
    let odd = odd
        .a(types::String2::new().a("a"))
        .b(types::Default2::new())
        .c(types::Value2::new())
        .d(types::SnakeCaseName::new());
    let call = client
        .type_()
        .type_("t", "s", "c", "v")
        .url("1")
        .request_2("2")
        .client("3")
        .new("4")
        .exchange("5")
        .prepare("6");
    let call = call
        .into_inner("7")
        .into_future("8")
        .clone("9")
        .send_2("10")
        .timeout_2("11")
        .body("12")
        .x1st("13")
        .plus_1("14");
    let call = call.minus_1("15").user_id("16").user_id_2("17").self_("18").type_("19").request(odd);
    let names = call.send().await.unwrap();
    assert_eq!((names.user_id.as_deref(), names.user_id_2.as_deref()), (Some("a"), Some("b")));
    let sent = sent.await.unwrap();
    assert!(
        sent.starts_with(
            "POST /api/names/t/s?call=c&value=v&url=1&request=2&client=3&new=4&exchange=5&prepare=6&into_inner=7\
             &into_future=8&clone=9&send=10&timeout=11&body=12&1st=13&%2B1=14&-1=15&userId=16&user_id=17&self=18 HTTP/1.1\n"
        ),
        "{sent}"
    );
    assert!(sent.contains("\nx-type: 19\n"), "{sent}");
    assert!(sent.ends_with(
        "{\"userId\":\"a\",\"user_id\":\"b\",\"type\":\"t\",\"self\":\"s\",\"gen\":\"g\",\"new\":\"n\",\"clone\":\"c\",\
         \"default\":\"d\",\"1st\":\"1\",\"+1\":\"+\",\"-1\":\"-\",\"\":\"e\",\"$id\":\"i\",\"a.b\":\"ab\",\"platforms[]\":\"p\",\
         \"größe\":\"g\",\"a\":{\"a\":\"a\"},\"b\":{},\"c\":{},\"d\":{},\"e\":\"b\"}"
    ), "{sent}");
    for color in types::Color::KNOWN {
        assert_eq!(types::Color::from(color.as_str()), *color);
        assert_eq!(serde_json::to_value(color).unwrap(), color.as_str());
    }
    assert_eq!(types::Color::KNOWN.len(), 14);
}

#[tokio::test]
async fn decodes_unions_by_discriminator_and_by_what_is_there() {
    let picture: types::Message =
        serde_json::from_value(json!({ "kind": "picture", "url": "u", "text": "t" })).unwrap();
    assert!(matches!(picture, types::Message::Picture(_)));
    let unknown = serde_json::from_value::<types::Message>(json!({ "kind": "sound", "text": "t" })).unwrap_err();
    assert!(unknown.to_string().contains("no variant of `Message` has this `kind`"), "{unknown}");
    for (value, is_known) in [
        (json!({ "type": "shape.created", "data": { "name": "a" } }), true),
        (json!({ "type": "shape.deleted", "data": 1 }), false),
    ] {
        let event: types::Event = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(!matches!(event, types::Event::Other(_)), is_known);
        assert_eq!(serde_json::to_value(&event).unwrap(), value);
    }
    for (text, is_known) in [
        ("5", true),
        ("\"a\"", true),
        ("[\"a\"]", true),
        (r#"{"left":"a","right":"b"}"#, true),
        ("[1]", false),
        ("{}", false),
        ("1.5", false),
    ] {
        let (client, sent) = serve("200 OK", "application/json", text).await;
        let loose = client.shapes().send_union(types::Text::new("t")).await.unwrap().into_inner();
        assert_eq!(!matches!(loose, types::Loose::Other(_)), is_known, "{text}");
        assert_eq!(serde_json::to_string(&loose).unwrap(), text);
        assert!(sent.await.unwrap().ends_with("{\"kind\":\"text\",\"text\":\"t\"}"));
    }
    let _: types::Ping = serde_json::from_value(json!({ "nonce": 1 })).unwrap();
}

#[tokio::test]
async fn tells_documented_errors_by_their_texts() {
    for (body, help) in [
        (json!({ "errors": ["Name can't be blank"] }), "Give the shape a name."),
        (json!({ "status": 422, "error": "Unprocessable", "message": "Radius 7 is too big" }), "Choose a smaller one."),
    ] {
        let (client, _sent) = serve("422 Unprocessable Entity", "application/json", &body.to_string()).await;
        let error = client.shapes().create("").await.unwrap_err();
        assert_eq!(error.help(), Some(help));
        assert_eq!(error.is_nameless(), body.get("errors").is_some());
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn mocks_and_plays_every_operation() {
    let server = MockServer::start_async().await;
    let client = client(&server.base_url());
    let tree = types::Tree::new("a").children([types::Tree::new("b")]).left(types::Tree::new("c"));
    let mut mocked = server.create_tree(|when, then| {
        when.body(&tree);
        then.ok(&tree);
    });
    assert_eq!(client.shapes().create_tree("a").request(tree.clone()).await.unwrap().into_inner(), tree);
    mocked.assert();
    mocked.delete();
    let mut mocked = server.type_names(|when, then| {
        when.type_("t").self_("s").new_2("n").body_2("b").user_id_2("u").request_2("r");
        then.ok(&types::Odd::new());
    });
    client.type_().type_("t", "s", "c", "v").new("n").body("b").user_id_2("u").request_2("r").await.unwrap();
    mocked.assert();
    mocked.delete();
    let mut mocked = server.record_2(|_, then| {
        then.ok(&types::Old::new());
    });
    client.request_2().old().await.unwrap();
    mocked.assert();
    mocked.delete();
    let file = || Media::bytes("a\\", b"PNG".to_vec()).content_type("image/png");
    let import = types::ImportShapesRequest::new(file()).note("n");
    let mut mocked = server.import_shapes(|when, then| {
        when.form(&import);
        then.ok(&types::ShapePage::new(Vec::<types::Shape>::new(), 0, 0, 0));
    });
    client.shapes().import(file()).note("n").await.unwrap();
    for other in [
        client.shapes().import(file()),
        client.shapes().import(file()).note("m"),
        client.shapes().import(Media::bytes("b", b"PNG".to_vec()).content_type("image/png")).note("n"),
        client.shapes().import(Media::bytes("a\\", b"PNG".to_vec())).note("n"),
        client.shapes().import(Media::bytes("a\\", b"GIF".to_vec()).content_type("image/png")).note("n"),
    ] {
        assert!(other.await.is_err());
    }
    mocked.assert();
    mocked.delete();
    for name in ["list_shapes/200-lists", "get_batch/200-two"] {
        let mut played = Fixture::named(name).unwrap().play(&server);
        match name {
            "get_batch/200-two" => drop(client.shapes().batch(["a", "b"]).await.unwrap()),
            _ => drop(client.shapes().list().tags(["a", "b"]).platform(["instagram"]).post_ids([1, 2]).await.unwrap()),
        }
        played.assert();
        played.delete();
    }
}

#[tokio::test]
async fn fakes_every_shape_by_its_fixture_or_example() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let created = client.shapes().create("Circle").media([Media::bytes("a.png", b"PNG".to_vec())]).await.unwrap();
    assert_eq!(created.id, "shp1");
    client.shapes().delete("shp1").await.unwrap();
    let mut items = client.shapes().list().items();
    let mut count = 0;
    while let Some(shape) = items.try_next().await.unwrap() {
        assert_eq!(shape.id, "shp1");
        count += 1;
    }
    assert_eq!(count, 1);
    let tree = client.shapes().create_tree("a").await.unwrap();
    assert_eq!(tree.name, "root");
    let mut file = client.shapes().download("shp1").await.unwrap().into_inner();
    assert_eq!(file.bytes().await.unwrap(), "BYTES");
    client.shapes().hook("https://example.com/hook").await.unwrap();
}

#[test]
fn every_fixture_survives_its_types() {
    fn through<T: serde::de::DeserializeOwned + serde::Serialize>(body: &Value) -> Value {
        serde_json::to_value(serde_json::from_value::<T>(body.clone()).unwrap()).unwrap()
    }
    let mut count = 0;
    for fixture in Fixture::all() {
        let Some(body) = fixture.response_body() else { continue };
        let again = match fixture.operation() {
            "list_shapes" => through::<types::ShapePage>(body),
            "create_shape" => through::<types::Shape>(body),
            "create_tree" => through::<types::Tree>(body),
            "send_union" => through::<types::Loose>(body),
            _ => continue,
        };
        assert_eq!(again, *body, "{}", fixture.name());
        count += 1;
    }
    assert!(count >= 4, "{count}");
}

#[test]
fn a_property_outside_of_a_union_decides() {
    use postproxy::webhook::{Event, EventData};

    let decode = |event_type: &str, data: Value| {
        let event = json!({ "id": "evt_1", "type": event_type, "data": data });
        Event::from_json(event.to_string()).unwrap().data
    };
    for event_type in ["shape.drawn", "shape.drawn_again"] {
        let drawn = decode(event_type, json!({ "id": "shp1" }));
        assert_eq!(drawn, EventData::from(types::ShapeDrawn::new("shp1")));
        assert_eq!(serde_json::to_value(drawn).unwrap(), json!({ "id": "shp1" }));
    }
    assert_eq!(decode("shape.erased", json!({ "count": 2.0 })), EventData::from(types::ShapeErased::new().count(2)));
    // The shape of another type, and a type of tomorrow.
    for event_type in ["shape.drawn", "shape.moved"] {
        assert_eq!(decode(event_type, json!({ "count": 2 })), EventData::Unknown(json!({ "count": 2 })));
    }
}
