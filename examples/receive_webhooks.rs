//! Receives webhooks: subscribes itself, and verifies and prints what arrives.
//!
//! `cargo run --example receive_webhooks` starts a `FakePostProxy`, publishes a post there, and ends when the events of the post
//! have arrived. With `POSTPROXY_API_KEY` and `WEBHOOK_URL` set it subscribes `WEBHOOK_URL` at the real service, prints what arrives until
//! Ctrl-C, and unsubscribes. `WEBHOOK_URL` is an address by https that leads to this program, for example by a tunnel.
//!
//! | variable | meaning | default |
//! |---|---|---|
//! | `POSTPROXY_API_KEY`, `WEBHOOK_URL` | receives from the real service | receives from a PostProxy in memory |
//! | `WEBHOOK_LISTEN` | the address to listen on | a free port of `127.0.0.1` |

use std::collections::HashSet;
use std::error::Error;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use postproxy::Client;
use postproxy::mock::FakePostProxy;
use postproxy::webhook::{Event, EventData, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What the handler of requests knows.
struct Receiver {
    /// None until the webhook exists, because its secret comes with it.
    verifier: Mutex<Option<Verifier>>,
    /// The ids of the events that were handled. A real program keeps them in its database, for a day.
    handled: Mutex<HashSet<String>>,
    events: UnboundedSender<Event>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let address = std::env::var("WEBHOOK_LISTEN").unwrap_or_else(|_| "127.0.0.1:0".to_owned());
    let listener = TcpListener::bind(address).await?;
    match (std::env::var_os("POSTPROXY_API_KEY"), std::env::var("WEBHOOK_URL")) {
        (Some(_), Ok(url)) => live(listener, &Client::from_env()?, &url).await,
        _ => embedded(listener, &mut io::stdout()).await,
    }
}

/// Receives from a `FakePostProxy` in this process.
///
/// # Errors
///
/// Returns the error of the first call that fails, or of the output.
pub async fn embedded(listener: TcpListener, out: &mut impl Write) -> Result<()> {
    let fake = FakePostProxy::start().await?;
    let client = fake.client()?;
    let group = client.profile_groups().list().await?.data[0].id.clone();
    fake.add_profile(&group, "twitter")?;
    fake.add_profile(&group, "linkedin")?;

    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let mut events = subscribe(listener, &client, &url).await?.1;
    let post = client.posts().create(["twitter", "linkedin"]).body("Hello from Rust").await?;
    writeln!(out, "published {}", post.id)?;
    fake.deliveries_settled().await;
    while let Ok(event) = events.try_recv() {
        writeln!(out, "{}", describe(&event))?;
    }
    Ok(())
}

/// Receives from the real service.
async fn live(listener: TcpListener, client: &Client, url: &str) -> Result<()> {
    let out = &mut io::stdout();
    let (id, mut events) = subscribe(listener, client, url).await?;
    writeln!(out, "{url} is subscribed as {id}; Ctrl-C ends it")?;
    loop {
        tokio::select! {
            Some(event) = events.recv() => writeln!(out, "{}", describe(&event))?,
            _ = tokio::signal::ctrl_c() => break,
        }
    }
    client.webhooks().delete(&id).await?;
    Ok(())
}

/// Starts to listen, and subscribes to all events. Returns the id of the webhook, and what arrives.
async fn subscribe(listener: TcpListener, client: &Client, url: &str) -> Result<(String, UnboundedReceiver<Event>)> {
    let (sender, events) = unbounded_channel();
    let receiver = Arc::new(Receiver { verifier: Mutex::default(), handled: Mutex::default(), events: sender });
    let app = Router::new().route("/webhooks", post(receive)).with_state(Arc::clone(&receiver));
    tokio::spawn(async move { axum::serve(listener, app).await });

    let webhook = client.webhooks().create(url, ["*"]).description("examples/receive_webhooks.rs").await?.into_inner();
    let secret = webhook.secret.ok_or("the new webhook has no secret")?;
    *receiver.verifier.lock().unwrap_or_else(PoisonError::into_inner) = Some(Verifier::new(secret));
    Ok((webhook.id, events))
}

/// Verifies a delivery, and hands its event on once.
async fn receive(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let verifier = receiver.verifier.lock().unwrap_or_else(PoisonError::into_inner).clone();
    // The service tries again after a minute.
    let Some(verifier) = verifier else { return StatusCode::SERVICE_UNAVAILABLE };
    match verifier.verify(&headers, &body) {
        Ok(event) => {
            let is_new = receiver.handled.lock().unwrap_or_else(PoisonError::into_inner).insert(event.id.clone());
            if is_new && receiver.events.send(event).is_err() {
                return StatusCode::SERVICE_UNAVAILABLE;
            }
            StatusCode::NO_CONTENT
        }
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

fn describe(event: &Event) -> String {
    let what = match &event.data {
        EventData::PostProcessed(post) => format!("post {} goes to {} profiles", post.id, post.platforms.len()),
        EventData::PlatformPost(post) => {
            let error = post.error.as_deref().map(|error| format!(" ({error})")).unwrap_or_default();
            format!("post {} on {} is {}{error}", post.post_id, post.platform, post.status)
        }
        EventData::ProfileEvent(profile) => format!("profile {} is {}", profile.name, profile.status),
        EventData::Unknown(_) => format!("unknown to this version: {}", event.raw()),
        _ => event.raw().to_owned(),
    };
    format!("{} {what}", event.event_type)
}
