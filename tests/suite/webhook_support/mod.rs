//! A receiver of webhooks, as a program has one.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use postproxy::mock::FakePostProxy;
use postproxy::types::Webhook;
use postproxy::webhook::{Event, EventType, Verifier, VerifyError};
use tokio::task::JoinHandle;

/// What came, and what is to be responded.
#[derive(Default)]
struct State {
    verifier: Option<Verifier>,
    came: Vec<(HeaderMap, Result<Event, VerifyError>)>,
    status: Option<StatusCode>,
    hangs: bool,
}

/// A receiver. Its port stays open while it restarts.
pub(crate) struct Receiver {
    listener: TcpListener,
    state: Arc<Mutex<State>>,
    server: JoinHandle<()>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        listener.set_nonblocking(true).expect("it is a socket");
        let state = Arc::<Mutex<State>>::default();
        let server = serve(&listener, &state);
        Self { listener, state, server }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.listener.local_addr().expect("it is bound")
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/webhooks", self.address())
    }

    /// Registers this receiver.
    pub(crate) async fn register(&self, fake: &FakePostProxy, events: &[&str]) -> Webhook {
        let client = fake.client().expect("the key is valid");
        let webhook = client.webhooks().create(self.url(), events.iter().copied()).await.expect("it is created");
        let secret = webhook.secret.clone().expect("a new webhook has a secret");
        self.state.lock().unwrap().verifier = Some(Verifier::new(secret));
        webhook.into_inner()
    }

    /// Responds with a status from now on.
    pub(crate) fn respond(&self, status: u16) {
        self.state.lock().unwrap().status = Some(StatusCode::from_u16(status).expect("it is a status"));
    }

    /// Does not respond from now on.
    pub(crate) fn hang(&self) {
        self.state.lock().unwrap().hangs = true;
    }

    /// Ends with every connection.
    pub(crate) async fn stop(&mut self) {
        self.server.abort();
        let _ = (&mut self.server).await;
    }

    /// Starts again, on the same port.
    pub(crate) fn restart(&mut self) {
        self.server = serve(&self.listener, &self.state);
    }

    /// Returns the types and ids of the events that came, and takes them.
    pub(crate) fn take(&self) -> Vec<Event> {
        self.take_all().into_iter().map(|(_, event)| event.expect("the delivery is valid")).collect()
    }

    pub(crate) fn take_all(&self) -> Vec<(HeaderMap, Result<Event, VerifyError>)> {
        std::mem::take(&mut self.state.lock().unwrap().came)
    }
}

fn serve(listener: &TcpListener, state: &Arc<Mutex<State>>) -> JoinHandle<()> {
    let listener = listener.try_clone().expect("the socket can be shared");
    let listener = tokio::net::TcpListener::from_std(listener).expect("there is a runtime");
    let state = Arc::clone(state);
    let app = axum::Router::new().route(
        "/webhooks",
        post(move |headers: HeaderMap, body: Bytes| {
            let state = Arc::clone(&state);
            async move { receive(&state, headers, &body).await }
        }),
    );
    tokio::spawn(async move { axum::serve(listener, app).await.expect("it serves") })
}

async fn receive(state: &Mutex<State>, headers: HeaderMap, body: &[u8]) -> Response {
    let (hangs, status) = {
        let mut state = state.lock().unwrap();
        let verifier = state.verifier.clone().expect("it is registered");
        let event = verifier.verify(&headers, body);
        state.came.push((headers, event));
        (state.hangs, state.status)
    };
    if hangs {
        std::future::pending::<()>().await;
    }
    status.unwrap_or(StatusCode::NO_CONTENT).into_response()
}

/// The types of some events.
pub(crate) fn types(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| EventType::as_str(&event.event_type)).collect()
}
