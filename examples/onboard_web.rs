//! A web service on which an agency's client connects a social account.
//!
//! Run `cargo run --features mock --example onboard_web`, and open the URL that it prints.
//!
//! | variable | meaning | default |
//! |---|---|---|
//! | `POSTPROXY_API_KEY` | calls the real service with this key | calls a PostProxy in memory |
//! | `ONBOARD_LISTEN` | the address to listen on | `127.0.0.1:3000` |
//! | `ONBOARD_URL` | the URL by which browsers reach the service | the address |

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

/// The web service.
pub struct Onboarding {
    client: Client,
    /// The PostProxy in memory, if it is used. It adds the channel that a user would add in Telegram.
    fake: Option<FakePostProxy>,
    /// The URL to which browsers return.
    url: String,
    sessions: sessions::Sessions,
}

impl fmt::Debug for Onboarding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Sessions are private.
        f.debug_struct("Onboarding").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Onboarding {
    /// Creates a service that calls a PostProxy in memory.
    ///
    /// # Errors
    ///
    /// Returns an error if no client can be built for it.
    pub fn with_fake(fake: FakePostProxy, url: String) -> Result<Self, postproxy::Error> {
        Ok(Self { client: fake.client()?, fake: Some(fake), url, sessions: sessions::Sessions::default() })
    }

    /// Creates a service that calls the real PostProxy.
    pub fn with_client(client: Client, url: String) -> Self {
        Self { client, fake: None, url, sessions: sessions::Sessions::default() }
    }

    /// Returns the routes.
    pub fn router(self) -> Router {
        routes::router(Arc::new(self))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::var("ONBOARD_LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(&address).await.map_err(|error| {
        format!(
            "cannot listen on {address} ({error}); set ONBOARD_LISTEN to another address, or use port 0 for a free port"
        )
    })?;
    let own = format!("http://{}", listener.local_addr()?);
    let url = std::env::var("ONBOARD_URL").unwrap_or_else(|_| own.clone());
    let onboarding = if std::env::var_os("POSTPROXY_API_KEY").is_some() {
        let client = Client::from_env()?;
        writeln!(io::stdout(), "It calls {}. The groups and connections that it creates are real.", client.base_url())?;
        Onboarding::with_client(client, url.clone())
    } else {
        writeln!(io::stdout(), "POSTPROXY_API_KEY is not set, so it calls a PostProxy in memory.")?;
        Onboarding::with_fake(FakePostProxy::start().await?, url.clone())?
    };
    writeln!(io::stdout(), "Open {url} in a browser. Press Ctrl-C to stop.")?;
    let ended = async {
        // Without signals, it runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    Ok(axum::serve(listener, onboarding.router()).with_graceful_shutdown(ended).await?)
}
