//! A web service in which an agency's client connects a social account, from the first page to the channel of a bot.
//!
//! `cargo run --features mock --example onboard_web`, and then open the address that it prints. Without a key it talks to a PostProxy
//! in memory, so that nothing is needed to try it; with `POSTPROXY_API_KEY` it talks to the real service. `ONBOARD_LISTEN` says where it
//! listens (127.0.0.1:3000), and `ONBOARD_URL` how browsers reach it, if that is another address.

#[path = "onboard_web/bluesky.rs"]
mod bluesky;
#[path = "onboard_web/forms.rs"]
mod forms;
#[path = "onboard_web/pages.rs"]
mod pages;
#[path = "onboard_web/routes.rs"]
mod routes;
#[path = "onboard_web/sessions.rs"]
mod sessions;
#[path = "onboard_web/style.rs"]
mod style;
#[path = "onboard_web/telegram.rs"]
mod telegram;

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;

use axum::Router;
use postproxy::Client;
use postproxy::mock::FakePostProxy;
use tokio::net::TcpListener;

/// The service: what it talks to, and how browsers reach it.
pub struct Onboarding {
    client: Client,
    /// The PostProxy in memory, if that is what it talks to. It can add the channel that a user would add in Telegram.
    fake: Option<FakePostProxy>,
    /// Its own address, to which browsers return.
    url: String,
    sessions: sessions::Sessions,
}

impl fmt::Debug for Onboarding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is remembered of the browsers is nobody's business.
        f.debug_struct("Onboarding").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Onboarding {
    /// A service that talks to a PostProxy in memory.
    ///
    /// # Errors
    ///
    /// When no client can be made for it.
    pub fn with_fake(fake: FakePostProxy, url: String) -> Result<Self, postproxy::Error> {
        Ok(Self { client: fake.client()?, fake: Some(fake), url, sessions: sessions::Sessions::default() })
    }

    /// A service that talks to the real one.
    pub fn with_client(client: Client, url: String) -> Self {
        Self { client, fake: None, url, sessions: sessions::Sessions::default() }
    }

    /// Its pages.
    pub fn router(self) -> Router {
        routes::router(Arc::new(self))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::var("ONBOARD_LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(&address).await.map_err(|error| {
        format!(
            "nothing can listen at {address} ({error}); set ONBOARD_LISTEN to another address, port 0 is a free one"
        )
    })?;
    let own = format!("http://{}", listener.local_addr()?);
    let url = std::env::var("ONBOARD_URL").unwrap_or_else(|_| own.clone());
    let onboarding = if std::env::var_os("POSTPROXY_API_KEY").is_some() {
        let client = Client::from_env()?;
        writeln!(io::stdout(), "It talks to {}. Groups and connections that are made are real.", client.base_url())?;
        Onboarding::with_client(client, url.clone())
    } else {
        writeln!(io::stdout(), "POSTPROXY_API_KEY is not set, so it talks to a PostProxy in memory.")?;
        Onboarding::with_fake(FakePostProxy::start().await?, url.clone())?
    };
    writeln!(io::stdout(), "Open {url} in a browser. Ctrl-C ends it.")?;
    let ended = async {
        // When signals cannot be had, it runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    Ok(axum::serve(listener, onboarding.router()).with_graceful_shutdown(ended).await?)
}
