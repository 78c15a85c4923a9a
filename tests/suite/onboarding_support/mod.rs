//! The onboarding example, served on loopback.
#![allow(dead_code, reason = "each test uses a part of it")]

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../../../examples/onboard_web.rs"]
pub(crate) mod onboard_web;

pub(crate) mod browser;

use onboard_web::Onboarding;
use postproxy::mock::FakePostProxy;
use postproxy::{Client, Secret};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The example, and a client of the PostProxy behind it.
pub(crate) struct Served {
    pub(crate) url: String,
    pub(crate) client: Client,
    /// The URL of the fake's controls, and the key that they need.
    controls: (String, Secret),
    task: JoinHandle<()>,
}

impl Served {
    pub(crate) async fn start() -> Self {
        let fake = FakePostProxy::start().await.expect("loopback has a free port");
        let client = fake.client().expect("the key is one");
        let controls = (format!("{}/fake", fake.url()), fake.api_key().clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let onboarding = Onboarding::with_fake(fake, url.clone()).expect("the key is one");
        let task = tokio::spawn(async move { drop(axum::serve(listener, onboarding.router()).await) });
        Self { url, client, controls, task }
    }

    /// Returns how many profiles the group of a name has.
    pub(crate) async fn profiles(&self, name: &str) -> Option<i64> {
        let groups = self.client.profile_groups().list().await.expect("there are groups").into_inner().data;
        groups.into_iter().find(|group| group.name == name)?.profiles_count
    }

    /// Adds a channel to the bot of a token.
    pub(crate) async fn add_channel(&self, token: &str, group: &str, name: &str) {
        let groups = self.client.profile_groups().list().await.expect("there are groups").into_inner().data;
        let group = groups.into_iter().find(|known| known.name == group).expect("there is this one");
        // Connecting a bot again returns its profile.
        let bot = self.client.connect_telegram(&group.id, token).await.expect("the token is one").profile.id;
        self.control("channels", &serde_json::json!({ "profile_id": bot, "name": name })).await;
    }

    /// Makes Bluesky reject an app password from now on.
    pub(crate) async fn revoke_app_password(&self, app_password: &str) {
        self.control("revocations", &serde_json::json!({ "app_password": app_password })).await;
    }

    /// Makes the next call of the example fail.
    pub(crate) async fn fail_next(&self, status: u16) {
        self.control("failures", &serde_json::json!({ "status": status })).await;
    }

    /// Connects a Bluesky account to another group.
    pub(crate) async fn connect_bluesky_elsewhere(&self, handle: &str) {
        let group = self.client.profile_groups().create("Elsewhere").await.expect("the key may").into_inner().id;
        self.client.connect_bluesky(&group, handle, "xxxx-xxxx-xxxx-xxxx").await.expect("it is free");
    }

    async fn control(&self, control: &str, body: &serde_json::Value) {
        let (url, key) = &self.controls;
        let request = reqwest::Client::new().post(format!("{url}/{control}")).bearer_auth(key.expose()).json(body);
        assert_eq!(request.send().await.expect("it answers").status(), 201);
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}
