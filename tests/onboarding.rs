//! The onboarding example without a browser: who may do what, and what its pages hold.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod onboarding_support;

use onboarding_support::Served;
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Response, StatusCode};

/// Something like a browser, whose cookie is in plain view.
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

    /// Goes to the hosted page and presses a button there: where that leads.
    async fn connect(&self, served: &Served, outcome: &str) -> String {
        let hosted = self.post(&format!("{}/connect", served.url), "name=Brand&platform=threads").await;
        assert_eq!(hosted.status(), StatusCode::SEE_OTHER);
        let back = self.post(hosted.headers()[LOCATION].to_str().unwrap(), &format!("outcome={outcome}")).await;
        back.headers()[LOCATION].to_str().unwrap().to_owned()
    }
}

async fn heading(answer: Response) -> String {
    let page = answer.text().await.unwrap();
    let (_, rest) = page.split_once("<h1>").expect("a page has a heading");
    rest.split_once("</h1>").expect("it ends").0.to_owned()
}

#[tokio::test]
async fn a_state_counts_once_and_in_its_own_browser() {
    let served = Served::start().await;
    let (visitor, other) = (Visitor::arrive(&served).await, Visitor::arrive(&served).await);
    let back = visitor.connect(&served, "connected").await;
    assert_eq!(other.get(&back).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(heading(visitor.get(&back).await).await, "Your account is connected");
    assert_eq!(visitor.get(&back).await.status(), StatusCode::FORBIDDEN);
}

/// The address says that the account was connected, and the user wrote it.
#[tokio::test]
async fn the_address_alone_is_not_believed() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let failed = visitor.connect(&served, "user_abandoned").await;
    let claimed = failed.split('&').next().unwrap();
    assert_eq!(heading(visitor.get(claimed).await).await, "We are not sure yet");
    let other = visitor.connect(&served, "user_abandoned").await.replace("user_abandoned", "something_new");
    assert_eq!(heading(visitor.get(&other).await).await, "The account was not connected");
}

#[tokio::test]
async fn a_form_from_elsewhere_does_nothing() {
    let served = Served::start().await;
    let stranger = Visitor { http: reqwest::Client::new(), cookie: "onboarding=made-up".to_owned() };
    for (path, form) in [
        ("/connect", "name=Brand&platform=threads"),
        ("/bluesky", "name=Brand&identifier=me&app_password=xxxx-xxxx-xxxx-xxxx"),
        ("/telegram", "name=Brand&bot_token=1:x"),
        ("/telegram/demo-channel", ""),
    ] {
        let answer = stranger.post(&format!("{}{path}", served.url), form).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(served.profiles("Brand").await, None, "no group was made");
}

/// The page after a success is of the browser that succeeded, and is no proof of anything.
#[tokio::test]
async fn a_success_is_shown_to_its_own_browser() {
    let served = Served::start().await;
    let (visitor, other) = (Visitor::arrive(&served).await, Visitor::arrive(&served).await);
    let shown = format!("{}/bluesky/connected", served.url);
    assert_eq!(visitor.get(&shown).await.status(), StatusCode::FORBIDDEN);
    let form = "name=Brand&identifier=me.bsky.social&app_password=xxxx-xxxx-xxxx-xxxx";
    let answer = visitor.post(&format!("{}/bluesky", served.url), form).await;
    assert_eq!(
        (answer.status(), &answer.headers()[LOCATION]),
        (StatusCode::SEE_OTHER, &"/bluesky/connected".parse().unwrap())
    );
    assert_eq!(heading(visitor.get(&shown).await).await, "Your account is connected");
    assert_eq!(other.get(&shown).await.status(), StatusCode::FORBIDDEN);
}

/// A failure that the user cannot help is no fault of the form.
#[tokio::test]
async fn a_failure_of_the_service_is_said_to_be_one() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let form = "name=Brand&identifier=me.bsky.social&app_password=xxxx-xxxx-xxxx-xxxx";
    served.fail_next(401).await;
    let answer = visitor.post(&format!("{}/bluesky", served.url), form).await;
    assert_eq!(answer.status(), StatusCode::BAD_GATEWAY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Invalid API key") && !page.contains("xxxx-xxxx"), "{page}");
}

#[tokio::test]
async fn what_a_user_writes_is_text() {
    let served = Served::start().await;
    let visitor = Visitor::arrive(&served).await;
    let name = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (path, form) in [
        ("connect", format!("name={name}")),
        ("telegram", format!("name={name}&bot_token=secret-token")),
        ("bluesky", format!("name={name}&app_password=secret-token")),
        ("bluesky", format!("name={name}&identifier={name}&app_password=secret-token")),
    ] {
        let answer = visitor.post(&format!("{}/{path}", served.url), &form).await;
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert!(policy.contains("default-src 'none'"), "{policy}");
        let page = answer.text().await.unwrap();
        assert!(!page.contains("<script>") && page.contains("&quot;&gt;&lt;script&gt;alert(1)"), "{page}");
        assert!(!page.contains("secret-token"), "a secret does not come back");
    }
    let long = "n".repeat(101);
    let answer = visitor.post(&format!("{}/connect", served.url), &format!("name={long}&platform=threads")).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
}
