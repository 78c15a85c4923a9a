//! The hosted page of an OAuth connection, as a browser meets it.

use crate::fake_support;
use postproxy::mock::{FakePostProxy, SeedGroup};
use postproxy::types::ConnectionFailureCode;
use postproxy::{Client, ConnectionCallback, Platform};
use reqwest::redirect::Policy;
use reqwest::{Response, StatusCode};

struct Browser(reqwest::Client);

impl Browser {
    fn new() -> Self {
        Self(fake_support::raw::http().redirect(Policy::none()).build().unwrap())
    }

    async fn press(&self, url: &str, outcome: &str) -> Response {
        let form = format!("outcome={outcome}");
        let request = self.0.post(url).header("content-type", "application/x-www-form-urlencoded").body(form);
        request.send().await.unwrap()
    }

    async fn get(&self, url: &str) -> (StatusCode, String) {
        let answer = self.0.get(url).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }
}

fn location(answer: &Response) -> String {
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()["location"].to_str().unwrap().to_owned()
}

async fn start() -> (FakePostProxy, Client, Browser, String) {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = fake.add_group("Brand").unwrap();
    (fake, client, Browser::new(), group)
}

#[tokio::test]
async fn adds_the_profile_after_a_success() {
    let (fake, client, browser, group) = start().await;
    let back = "https://myapp.com/callback?org=123";
    let connection = client.connect_oauth(&group, Platform::Instagram, back).await.unwrap();
    assert!(connection.url.starts_with(&format!("{}/partner_connect/", fake.url())), "{}", connection.url);
    let (status, page) = browser.get(&connection.url).await;
    assert_eq!(status, 200);
    assert!(page.contains("<h1>Connect instagram</h1>") && page.contains("<strong>Brand</strong>"), "{page}");
    assert_eq!(client.profile_groups().get(&group).send().await.unwrap().profiles_count, Some(0));

    // What a success appends is not documented, so nothing is.
    assert_eq!(location(&browser.press(&connection.url, "connected").await), back);
    assert_eq!(client.profile_groups().get(&group).send().await.unwrap().profiles_count, Some(1));
    assert!(client.connect_oauth(&group, Platform::Instagram, back).await.unwrap_err().is_already_connected());
    // The link has done its work.
    assert_eq!(browser.press(&connection.url, "connected").await.status(), 404);
    assert_eq!(browser.get(&connection.url).await.0, 404);
    assert_eq!(client.profile_groups().get(&group).send().await.unwrap().profiles_count, Some(1));
}

#[tokio::test]
async fn returns_each_failure_as_the_reference_says() {
    let (_fake, client, browser, group) = start().await;
    let connection =
        client.connect_oauth(&group, Platform::Tiktok, "https://myapp.com/callback?org=123").await.unwrap();
    let (_, page) = browser.get(&connection.url).await;
    for code in ConnectionFailureCode::KNOWN {
        assert!(page.contains(&format!("value=\"{code}\"")), "{code}: {page}");
        let back = location(&browser.press(&connection.url, code.as_str()).await);
        assert_eq!(back, format!("https://myapp.com/callback?org=123&failure=true&error_code={code}"));
        let parameters = vec![("org".to_owned(), "123".to_owned())];
        assert_eq!(
            ConnectionCallback::parse(&back).unwrap(),
            ConnectionCallback::Failed { code: code.clone(), parameters }
        );
    }
    assert_eq!(client.profile_groups().get(&group).send().await.unwrap().profiles_count, Some(0));
    // A user who gave up can try again.
    assert_eq!(browser.press(&connection.url, "connected").await.status(), 303);
}

#[tokio::test]
async fn keeps_the_query_of_the_redirect_url() {
    let (_fake, client, browser, group) = start().await;
    let added = "failure=true&error_code=user_abandoned";
    for (redirect_url, back) in [
        ("https://myapp.com/a", format!("https://myapp.com/a?{added}")),
        ("https://myapp.com/a?", format!("https://myapp.com/a?{added}")),
        ("https://myapp.com/a?b=c%20d&b=%26", format!("https://myapp.com/a?b=c%20d&b=%26&{added}")),
        ("https://myapp.com/a?b=c&", format!("https://myapp.com/a?b=c&{added}")),
        ("https://myapp.com/a?b#part", format!("https://myapp.com/a?b&{added}#part")),
        ("https://myapp.com/a#b?c", format!("https://myapp.com/a?{added}#b?c")),
        ("http://127.0.0.1:1/größe?ö=ü", format!("http://127.0.0.1:1/gr%C3%B6%C3%9Fe?%C3%B6=%C3%BC&{added}")),
        ("myapp://done", format!("myapp://done?{added}")),
    ] {
        let connection = client.connect_oauth(&group, Platform::Youtube, redirect_url).await.unwrap();
        assert_eq!(location(&browser.press(&connection.url, "user_abandoned").await), back, "{redirect_url}");
    }
}

#[tokio::test]
async fn escapes_and_guards_the_page() {
    let (fake, client, browser, _) = start().await;
    let evil = "<script>alert('1')</script>\"&";
    let group = fake.add_group(SeedGroup::named(evil)).unwrap();
    let connection = client.connect_oauth(&group, Platform::Threads, "https://myapp.com/").await.unwrap();
    let answer = browser.0.get(&connection.url).send().await.unwrap();
    for (header, part) in [
        ("content-security-policy", "default-src 'none'"),
        ("content-security-policy", "frame-ancestors 'none'"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
    ] {
        assert!(answer.headers()[header].to_str().unwrap().contains(part), "{header}");
    }
    let page = answer.text().await.unwrap();
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;"));
    // It leads where it was told to lead when it was made, and nowhere else.
    for form in ["nonsense", "connected2", "", "user_abandoned%0d%0aset-cookie:x", "https://evil.example"] {
        let answer = browser.press(&connection.url, form).await;
        assert_eq!(answer.status(), 422, "{form}");
        assert!(!answer.headers().contains_key("location"));
    }
    let with_query = format!("{}?redirect_url=https://evil.example&outcome=user_abandoned", connection.url);
    let back = location(&browser.press(&with_query, "user_abandoned&redirect_url=https://evil.example").await);
    assert!(back.starts_with("https://myapp.com/?failure=true"), "{back}");
    for path in ["inv", "", "../api", "<script>", "inv789xyz?x"] {
        let url = format!("{}/partner_connect/{path}", fake.url());
        let (status, page) = browser.get(&url).await;
        assert!(status == 404 && !page.contains("<script"), "{path}: {page}");
    }
    assert_eq!(browser.0.delete(&connection.url).send().await.unwrap().status(), 405);
    // With the group goes the invitation.
    client.profile_groups().delete(&group).send().await.unwrap();
    assert_eq!(browser.get(&connection.url).await.0, 404);
}

/// Of two links for one platform of a group, the second to be used is late.
#[tokio::test]
async fn adds_one_account_of_a_platform_to_a_group() {
    let (_fake, client, browser, group) = start().await;
    let first = client.connect_oauth(&group, Platform::Pinterest, "https://myapp.com/").await.unwrap();
    let second = client.connect_oauth(&group, Platform::Pinterest, "https://myapp.com/").await.unwrap();
    assert_ne!(first.url, second.url);
    assert_eq!(location(&browser.press(&first.url, "connected").await), "https://myapp.com/");
    let late = location(&browser.press(&second.url, "connected").await);
    assert!(late.ends_with("?failure=true&error_code=account_is_already_connected"), "{late}");
    assert_eq!(client.profile_groups().get(&group).send().await.unwrap().profiles_count, Some(1));
}

/// Behind a proxy or in a container, a browser does not reach the address that the fake listens at.
#[tokio::test]
async fn names_the_page_by_the_host_of_the_request_or_the_public_url() {
    let fakes = [FakePostProxy::builder(), FakePostProxy::builder().public_url("https://fake.example.com/")];
    for (builder, expected) in fakes.into_iter().zip(["http://fake.test:4010", "https://fake.example.com"]) {
        let fake = builder.start().await.unwrap();
        let group = fake.add_group("Brand").unwrap();
        let raw = fake_support::raw::Raw::new(&fake);
        let target = format!("/api/profile_groups/{group}/initialize_connection");
        let body = serde_json::json!({ "platform": "instagram", "redirect_url": "https://myapp.com" });
        let request = raw.request(reqwest::Method::POST, &target).header("host", "fake.test:4010").json(&body);
        let (_, connection) = fake_support::raw::read(request).await;
        let url = connection["url"].as_str().unwrap();
        assert!(url.starts_with(&format!("{expected}/partner_connect/")), "{url}");
    }
}

#[tokio::test]
async fn ends_a_sign_in_without_a_browser() {
    let (fake, client, _, group) = start().await;
    let connection = client.connect_oauth(&group, Platform::Instagram, "https://myapp.com").await.unwrap();
    assert!(fake.end_sign_in(&connection.url, "shrugged").unwrap_err().to_string().contains("`shrugged`"));
    let back = fake.end_sign_in(&connection.url, "user_abandoned").unwrap();
    assert_eq!(back, "https://myapp.com/?failure=true&error_code=user_abandoned");
    assert_eq!(fake.end_sign_in(&connection.url, "connected").unwrap(), "https://myapp.com/");
    assert_eq!(client.profile_groups().get(&group).await.unwrap().profiles_count, Some(1));
    assert!(fake.end_sign_in(&connection.url, "connected").is_err(), "it is complete");
}
