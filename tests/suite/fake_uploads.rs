//! Uploads of the fake: files that are sent before the post that they belong to; and its calendar, which needs no key, too.

use std::time::Duration;

use crate::fake_support::raw::{self, Raw};
use postproxy::mock::FakePostProxy;
use reqwest::Url;
use serde_json::{Value, json};

async fn start() -> (FakePostProxy, Raw) {
    let fake = FakePostProxy::start().await.unwrap();
    let raw = Raw::new(&fake);
    let group = raw.get("/api/profile_groups").await.1["data"][0]["id"].as_str().unwrap().to_owned();
    fake.add_profile(&group, "twitter").unwrap();
    (fake, raw)
}

/// Sends bytes to an address, without a key.
async fn send(url: &str, content_type: &str, bytes: &'static [u8]) -> (u16, Value) {
    let http = raw::http().build().unwrap();
    let response = http.post(url).header("content-type", content_type).body(bytes).send().await.unwrap();
    let status = response.status().as_u16();
    (status, response.json().await.unwrap())
}

#[tokio::test]
async fn keeps_a_file_for_a_post() {
    let (fake, raw) = start().await;
    let (status, upload) = raw.post("/api/uploads", &json!({})).await;
    assert_eq!((status.as_u16(), &upload["expires_in"]), (201, &json!(3600)), "{upload}");
    let url = upload["upload_url"].as_str().unwrap();
    let origin = |url: &str| Url::parse(url).unwrap().origin();
    assert_ne!(origin(url), origin(fake.url()), "another host");
    let (status, sent) = send(url, "video/mp4", b"a video").await;
    assert_eq!(status, 200, "{sent}");
    let seen = fake.requests().pop().unwrap();
    assert_eq!((seen.method(), seen.body(), seen.header("authorization")), ("POST", &b"a video"[..], None));
    assert!(!format!("{seen} {seen:?}").contains(upload["key"].as_str().unwrap()), "the address is a secret");
    let files = fake.uploads();
    assert_eq!((files.len(), files[0].post_id(), files[0].content()), (1, None, &b"a video"[..]));

    let body = json!({ "post": { "body": "x" }, "profiles": ["twitter"], "media": [sent["url"]] });
    let (_, post) = raw.post("/api/posts", &body).await;
    assert_eq!(
        (&post["media"][0]["content_type"], &post["media"][0]["source_url"]),
        (&json!("video/mp4"), &sent["url"])
    );
    let files = fake.uploads();
    assert_eq!((files.len(), files[0].post_id()), (1, post["id"].as_str()), "counted once");
    let fetched = raw::http().build().unwrap().get(sent["url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(fetched.bytes().await.unwrap(), &b"a video"[..]);
}

#[tokio::test]
async fn accepts_files_at_valid_addresses_only() {
    let (fake, raw) = start().await;
    let (_, upload) = raw.post("/api/uploads", &json!({})).await;
    let url = upload["upload_url"].as_str().unwrap();
    assert_eq!(send(&format!("{url}x"), "image/png", b"png").await.0, 404);
    let get = raw::http().build().unwrap().get(url).send().await.unwrap();
    assert_eq!(get.status(), 405);
    fake.advance(Duration::from_secs(3600));
    assert_eq!(send(url, "image/png", b"png").await.0, 404, "after an hour");
    assert!(fake.uploads().is_empty());
    assert_eq!(Raw::with_key(&fake, "wrong").post("/api/uploads", &json!({})).await.0, 401);
}

#[tokio::test]
async fn is_at_one_address_if_that_was_chosen() {
    let fake = FakePostProxy::builder().listen("127.0.0.1:0".parse().unwrap()).start().await.unwrap();
    let (_, upload) = Raw::new(&fake).post("/api/uploads", &json!({})).await;
    assert!(upload["upload_url"].as_str().unwrap().starts_with(fake.url()), "{upload}");
}

#[tokio::test]
async fn lists_the_calendar_of_the_fixtures() {
    let (fake, _) = start().await;
    let client = raw::http().build().unwrap();
    let list = async |query: &str| {
        let url = format!("{}/api/calendar?{query}", fake.url());
        client.get(url).send().await.unwrap().json::<Value>().await.unwrap()
    };
    let all = list("").await;
    let total = all["total"].as_u64().unwrap();
    assert!(total > 5, "{all}");
    assert_eq!((&all["page"], &all["per_page"], &all["filters"]), (&json!(0), &json!(50), &json!({})));
    let dates: Vec<&str> =
        all["data"].as_array().unwrap().iter().map(|event| event["date"].as_str().unwrap()).collect();
    assert!(dates.is_sorted(), "{dates:?}");
    let names = async |query: &str| {
        let list = list(query).await;
        let names = list["data"].as_array().unwrap().iter().map(|event| event["name"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names("q=COFFEE").await, ["International Coffee Day"]);
    assert_eq!(names("type=sporting_event").await, ["FIFA World Cup Final"]);
    assert_eq!(names("country=US&from=2026-11-25&to=2026-12-01").await, ["Thanksgiving", "Black Friday"]);
    assert_eq!(names("category=no_post,sensitive&month=4").await, ["Good Friday"]);
    assert_eq!(names("tag=sports").await, ["FIFA World Cup Final"]);
    assert_eq!(list("tag=sports").await["filters"], json!({ "tag": "sports" }));
    assert_eq!(names("per_page=1&page=1").await.len(), 1);
    for query in ["month=13", "per_page=101", "per_page=0", "from=soon"] {
        assert_eq!(client.get(format!("{}/api/calendar?{query}", fake.url())).send().await.unwrap().status(), 400);
    }
}
