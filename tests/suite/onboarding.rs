//! The onboarding example over HTTP: sessions, states, and the content of its pages.

use crate::onboarding_support::Served;
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Response, StatusCode};

/// A browser whose cookie a test can read.
struct Visitor {
    http: reqwest::Client,
    cookie: String,
}

impl Visitor {
    async fn arrive(served: &Served) -> Self {
        let http = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
        let first = http.get(&served.url).send().await.unwrap();
        let cookie = first.headers()[SET_COOKIE].to_str().unwrap().to_owned();
        assert!(cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { http, cookie }
    }

    async fn get(&self, url: &str) -> Response {
        self.http.get(url).header(COOKIE, &self.cookie).send().await.unwrap()
    }

    async fn post(&self, url: &str, form: &str) -> Response {
        let request = self.http.post(url).header("content-type", "application/x-www-form-urlencoded");
        request.header(COOKIE, &self.cookie).body(form.to_owned()).send().await.unwrap()
    }

    /// Presses a button on the hosted page, and returns where that leads.
    async fn connect(&self, served: &Served, outcome: &str) -> String {
        let hosted = self.post(&format!("{}/connect", served.url), "name=Brand&platform=threads").await;
        assert_eq!(hosted.status(), StatusCode::SEE_OTHER);
        let back = self.post(hosted.headers()[LOCATION].to_str().unwrap(), &format!("outcome={outcome}")).await;
        back.headers()[LOCATION].to_str().unwrap().to_owned()
    }
}

async fn heading(response: Response) -> String {
    let page = response.text().await.unwrap();
    let (_, rest) = page.split_once("<h1>").expect("a page has a heading");
    rest.split_once("</h1>").expect("it ends").0.to_owned()
}

#[tokio::test]
async fn accepts_a_state_in_its_own_browser_only() {
    let served = Served::start().await;
    let (visitor, other) = (Visitor::arrive(&served).await, Visitor::arrive(&served).await);
    let back = visitor.connect(&served, "connected").await;
    assert_eq!(other.get(&back).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(heading(visitor.get(&back).await).await, "Your account is connected");
    assert_eq!(other.get(&back).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn shows_the_outcome_again_when_the_callback_is_reloaded() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let back = visitor.connect(&served, "connected").await;
    for _ in 0..2 {
        assert_eq!(heading(visitor.get(&back).await).await, "Your account is connected");
    }
    // What was decided stays, whatever the URL says later.
    let changed = format!("{back}&failure=true&error_code=user_abandoned");
    assert_eq!(heading(visitor.get(&changed).await).await, "Your account is connected");
    let visitor = Visitor::arrive(&served).await;
    let failed = visitor.connect(&served, "user_abandoned").await;
    let shown = heading(visitor.get(&failed).await).await;
    assert_ne!(shown, "Your account is connected");
    let claimed = failed.split('&').next().unwrap();
    for url in [&*failed, claimed] {
        assert_eq!(heading(visitor.get(url).await).await, shown);
    }
}

/// Both requests are there before the service has answered the first.
#[tokio::test]
async fn a_double_click_connects_once() {
    let served = Served::start().await;
    for (path, form) in [
        ("connect", "name=Double&platform=threads"),
        ("bluesky", "name=Double+Sky&identifier=me.bsky.social&app_password=xxxx-xxxx-xxxx-xxxx"),
        ("telegram", "name=Double+Bot&bot_token=1234:abcdefgh"),
    ] {
        let visitor = Visitor::arrive(&served).await;
        let url = format!("{}/{path}", served.url);
        let (first, second, third) =
            tokio::join!(visitor.post(&url, form), visitor.post(&url, form), visitor.post(&url, form));
        assert_eq!(first.status(), StatusCode::SEE_OTHER, "{path}");
        for other in [second, third] {
            assert_eq!(other.status(), StatusCode::SEE_OTHER, "{path}");
            assert_eq!(other.headers()[LOCATION], first.headers()[LOCATION], "{path}");
        }
    }
    let groups = served.client.profile_groups().list().await.unwrap().into_inner().data;
    let mut names: Vec<&str> =
        groups.iter().map(|group| group.name.as_str()).filter(|name| name.starts_with("Double")).collect();
    names.sort_unstable();
    assert_eq!(names, ["Double", "Double Bot", "Double Sky"]);
}

/// A user can change the URL so that it claims a success.
#[tokio::test]
async fn checks_a_claimed_success_at_the_service() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let failed = visitor.connect(&served, "user_abandoned").await;
    let claimed = failed.split('&').next().unwrap();
    assert_eq!(heading(visitor.get(claimed).await).await, "We are not sure yet");
    let other = visitor.connect(&served, "user_abandoned").await.replace("user_abandoned", "something_new");
    assert_eq!(heading(visitor.get(&other).await).await, "The account was not connected");
}

#[tokio::test]
async fn rejects_forms_without_a_session() {
    let served = Served::start().await;
    let unknown = Visitor { http: reqwest::Client::new(), cookie: "onboarding=made-up".to_owned() };
    for (path, form) in [
        ("/connect", "name=Brand&platform=threads"),
        ("/bluesky", "name=Brand&identifier=me&app_password=xxxx-xxxx-xxxx-xxxx"),
        ("/telegram", "name=Brand&bot_token=1:x"),
        ("/telegram/demo-channel", ""),
    ] {
        let response = unknown.post(&format!("{}{path}", served.url), form).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(served.profiles("Brand").await, None, "no group was created");
}

#[tokio::test]
async fn shows_a_success_in_its_own_browser_only() {
    let served = Served::start().await;
    let (visitor, other) = (Visitor::arrive(&served).await, Visitor::arrive(&served).await);
    let shown = format!("{}/bluesky/connected", served.url);
    assert_eq!(visitor.get(&shown).await.status(), StatusCode::FORBIDDEN);
    let form = "name=Brand&identifier=me.bsky.social&app_password=xxxx-xxxx-xxxx-xxxx";
    let response = visitor.post(&format!("{}/bluesky", served.url), form).await;
    assert_eq!(
        (response.status(), &response.headers()[LOCATION]),
        (StatusCode::SEE_OTHER, &"/bluesky/connected".parse().unwrap())
    );
    assert_eq!(heading(visitor.get(&shown).await).await, "Your account is connected");
    assert_eq!(other.get(&shown).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn reports_failures_that_the_user_cannot_fix_as_bad_gateway() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let form = "name=Brand&identifier=me.bsky.social&app_password=xxxx-xxxx-xxxx-xxxx";
    served.fail_next(401).await;
    let response = visitor.post(&format!("{}/bluesky", served.url), form).await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    let page = response.text().await.unwrap();
    assert!(page.contains("Invalid API key") && !page.contains("xxxx-xxxx"), "{page}");
}

#[tokio::test]
async fn escapes_input_and_does_not_echo_secrets() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let name = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (path, form) in [
        ("connect", format!("name={name}")),
        ("telegram", format!("name={name}&bot_token=secret-token")),
        ("bluesky", format!("name={name}&app_password=secret-token")),
        ("bluesky", format!("name={name}&identifier={name}&app_password=secret-token")),
    ] {
        let response = visitor.post(&format!("{}/{path}", served.url), &form).await;
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert!(policy.contains("default-src 'none'"), "{policy}");
        let page = response.text().await.unwrap();
        assert!(!page.contains("<script>") && page.contains("&quot;&gt;&lt;script&gt;alert(1)"), "{page}");
        assert!(!page.contains("secret-token"), "a secret is echoed");
    }
    let long = "n".repeat(101);
    let response = visitor.post(&format!("{}/connect", served.url), &format!("name={long}&platform=threads")).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
}
