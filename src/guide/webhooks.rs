//! Receiving webhooks: subscribe, verify, deduplicate, test.
//!
//! # Subscribe
//!
//! A webhook is an address of yours and the types of events that it gets. Keep the `secret` of the response: every delivery is
//! signed with it.
//!
//! ```
//! use postproxy::webhook::EventType;
//! use postproxy::{Client, Error, Secret};
//! # use postproxy::mock::{Fixture, httpmock::MockServer, MockServerExt};
//!
//! async fn subscribe(client: &Client) -> Result<Option<Secret>, Error> {
//!     let webhook = client
//!         .webhooks()
//!         .create("https://example.com/webhooks", [EventType::PostProcessed, EventType::PlatformPostFailed])
//!         .description("Production webhook")
//!         .await?;
//!     Ok(webhook.into_inner().secret)
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("create_webhook/201-two-events").expect("it exists");
//! # server.create_webhook(|_, then| { fixture.respond(then.into_inner()); });
//! # assert!(subscribe(&client).await?.is_some());
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! `["*"]` subscribes to all types. `client.webhooks()` also lists, changes and deletes webhooks, and
//! [`list_deliveries`](crate::handles::Webhooks::list_deliveries) lists each attempt to deliver an event.
//!
//! # Receive
//!
//! [`Verifier::verify`](crate::webhook::Verifier::verify) takes the headers and **the raw bytes of the body**. A body that was
//! parsed and written again has another signature. With axum:
//!
//! ```
//! use std::sync::Arc;
//!
//! use axum::Router;
//! use axum::body::Bytes;
//! use axum::extract::State;
//! use axum::http::{HeaderMap, StatusCode};
//! use axum::routing::post;
//! use postproxy::webhook::{EventData, Verifier};
//!
//! async fn receive(State(verifier): State<Arc<Verifier>>, headers: HeaderMap, body: Bytes) -> StatusCode {
//!     let event = match verifier.verify(&headers, &body) {
//!         Ok(event) => event,
//!         Err(error) => {
//!             eprintln!("rejected: {error}");
//!             return StatusCode::BAD_REQUEST;
//!         }
//!     };
//!     match &event.data {
//!         EventData::PlatformPost(post) => println!("{} on {}: {}", post.post_id, post.platform, post.status),
//!         EventData::MediaFailed(media) => println!("{}: {}", media.post_id, media.error_message),
//!         _ => println!("{} {}", event.event_type, event.id),
//!     }
//!     StatusCode::NO_CONTENT
//! }
//!
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let secret = "whsec_a1b2c3d4e5f6";
//! let app: Router = Router::new().route("/webhooks", post(receive)).with_state(Arc::new(Verifier::new(secret)));
//! # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! # let url = format!("http://{}/webhooks", listener.local_addr()?);
//! # tokio::spawn(async move { axum::serve(listener, app).await });
//! # let body = r#"{"id":"evt_1","type":"media.failed","created_at":"2025-01-15T10:30:02Z","data":{}}"#;
//! # let signature = postproxy::webhook::sign(secret, std::time::SystemTime::now(), body);
//! # let status = deliver(&url, &signature, body).await?;
//! # assert_eq!(status, "204");
//! # assert_eq!(deliver(&url, "t=1,v1=00", body).await?, "400");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # #[cfg(feature = "mock")]
//! # async fn deliver(url: &str, signature: &str, body: &str) -> std::io::Result<String> {
//! #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
//! #     let host = url.trim_start_matches("http://").split('/').next().unwrap_or_default();
//! #     let mut stream = tokio::net::TcpStream::connect(host).await?;
//! #     let head = format!("POST /webhooks HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nx-postproxy-signature: {signature}\r\ncontent-length: {}\r\n\r\n", body.len());
//! #     stream.write_all(format!("{head}{body}").as_bytes()).await?;
//! #     let mut response = String::new();
//! #     stream.read_to_string(&mut response).await?;
//! #     Ok(response.split(' ').nth(1).unwrap_or_default().to_owned())
//! # }
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! In the repository, `examples/receive_webhooks.rs` is a whole receiver, which also subscribes itself and deduplicates.
//!
//! With actix-web, whose headers are of another type, hand over a function from a name to a value. The package
//! `examples/actix_web` of the repository is a whole receiver, with a test:
//!
//! ```text
//! async fn receive(verifier: web::Data<Verifier>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
//!     let header = |name: &str| request.headers().get(name)?.to_str().ok();
//!     match verifier.verify(header, &body) {
//!         Ok(event) => { .. HttpResponse::NoContent().finish() }
//!         Err(_) => HttpResponse::BadRequest().finish(),
//!     }
//! }
//! ```
//!
//! | [`VerifyError`](crate::webhook::VerifyError) | cause |
//! |---|---|
//! | `MissingHeader`, `MalformedHeader` | the request is not a delivery, or a proxy removed the header |
//! | `NoMatch` | another secret, or a body that is not the one that was received |
//! | `TooOld`, `TooNew` | a delivery that someone sends again, or a clock that is wrong |
//! | `BodyTooLarge` | more than 1 MiB; set another limit by `max_body_size` |
//! | `NotAnEvent` | the signature is valid, and the body is not an event |
//!
//! Frameworks have limits of their own for bodies and headers. Keep them.
//!
//! # Events of tomorrow
//!
//! The service adds types of events, and three shapes of events are documented. [`Event`](crate::webhook::Event) reads all
//! shapes. An event of a type that this version does not know, or whose data have another shape than their type, is not an
//! error: its data are [`EventData::Unknown`](crate::webhook::EventData::Unknown), and
//! [`raw`](crate::webhook::Event::raw) has the whole body. So respond with 2xx to what you do not handle.
//!
//! # At least once
//!
//! The service expects a 2xx within 30 seconds, and otherwise tries again after 1 minute, 5 minutes, 30 minutes and 2 hours. A
//! response that is lost looks like a failure, so the same event may arrive several times, and events may arrive in another order.
//!
//! * Deduplicate by [`event.id`](crate::webhook::Event::id), which is the same in each delivery, in the transaction that handles
//!   the event. Remember ids for at least three hours; a day costs little more.
//! * Respond before the work is done if it takes long: store [`event.raw()`](crate::webhook::Event::raw), respond, and decode it later
//!   by [`Event::from_json`](crate::webhook::Event::from_json).
//! * Do not rely on webhooks alone. After five attempts an event is lost. Reconcile by
//!   [`list`](crate::handles::Posts::list) now and then.
//!
//! # Replays, and rotation of the secret
//!
//! A delivery is valid for 5 minutes, so that one that was recorded cannot be sent again later. Set another window by
//! [`tolerance`](crate::webhook::Verifier::tolerance); within it, only deduplication protects you. The service signs each
//! attempt anew.
//!
//! A webhook keeps its secret. To rotate it, create a second webhook for the same address, accept both secrets, and delete the
//! first webhook. Meanwhile events arrive twice, with an id for each webhook or with the same; that is not documented.
//!
//! ```
//! use postproxy::webhook::Verifier;
//!
//! let verifier = Verifier::new("whsec_new").also("whsec_old");
//! # drop(verifier);
//! ```
//!
//! # Test
//!
//! `FakePostProxy` delivers events to receivers on this machine: signed, with the documented headers, and with retries on a
//! clock that your test advances. What its posts, media and profiles do becomes events, one for each change, even if the clock
//! passes over several. `send_event` sends any other, such as those of comments, messages and statistics, and `redeliver` one
//! that has arrived.
//! [`sign`](crate::webhook::sign) makes the header for a request of your own.
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! use std::time::Duration;
//! use postproxy::mock::FakePostProxy;
//!
//! let fake = FakePostProxy::start().await?;
//! let client = fake.client()?;
//! let receiver = "http://127.0.0.1:9/webhooks"; // the address of the receiver under test
//! let webhook = client.webhooks().create(receiver, ["*"]).await?;
//!
//! fake.send_event(&webhook.id, "media.failed", serde_json::json!({ "id": "att_1" }))?;
//! fake.deliveries_settled().await;
//! fake.advance(Duration::from_secs(60)); // the first retry
//! fake.deliveries_settled().await;
//! assert_eq!(client.webhooks().list_deliveries(&webhook.id).await?.total, 2);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
