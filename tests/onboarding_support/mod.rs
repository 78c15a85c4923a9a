//! The onboarding example, served on loopback.
#![allow(dead_code, reason = "each test uses a part of it")]

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../../examples/onboard_web.rs"]
pub(crate) mod onboard_web;

pub(crate) mod browser;

use onboard_web::Onboarding;
use postproxy::Client;
use postproxy::mock::FakePostProxy;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The example, and a client of the PostProxy behind it.
pub(crate) struct Served {
    pub(crate) url: String,
    pub(crate) client: Client,
    task: JoinHandle<()>,
}

impl Served {
    pub(crate) async fn start() -> Self {
        let fake = FakePostProxy::start().await.expect("loopback has a free port");
        let client = fake.client().expect("the key is one");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let onboarding = Onboarding::with_fake(fake, url.clone()).expect("the key is one");
        let task = tokio::spawn(async move { drop(axum::serve(listener, onboarding.router()).await) });
        Self { url, client, task }
    }

    /// How many profiles the group of a name has.
    pub(crate) async fn profiles(&self, name: &str) -> Option<i64> {
        let groups = self.client.list_profile_groups().send().await.expect("there are groups").into_inner().data;
        groups.into_iter().find(|group| group.name == name)?.profiles_count
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}
