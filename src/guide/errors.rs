//! Errors, retries and timeouts.
//!
//! # Handle an error
//!
//! Every call returns one type, [`Error`](crate::Error). It has the service's own text, its error code, the status, and the
//! remedy if the document has one. It never holds a secret or a URL, so it can be logged.
//!
//! ```
//! use postproxy::{Client, Error, ErrorKind};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! async fn publish(client: &Client) -> Result<(), Error> {
//!     match client.posts().create(["prof123abc"]).body("Same text again").await {
//!         Ok(post) => println!("published {}", post.id),
//!         Err(error) if error.kind() == ErrorKind::Api => {
//!             println!("{:?}: {}", error.status(), error.message().unwrap_or("no text"));
//!             println!("remedy: {}", error.help().unwrap_or("none is documented"));
//!             println!("duplicate of {:?}", error.body().and_then(|body| body.duplicate_post_id.as_deref()));
//!         }
//!         Err(error) if error.may_have_taken_effect() => println!("check the list before you send it again: {error}"),
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # Fixture::named("create_post/409-duplicate-post").expect("it exists").play(&server);
//! # publish(&client).await?;
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! | [`kind()`](crate::Error::kind) | cause | request sent |
//! |---|---|---|
//! | `Api` | an error response: the service rejected the request, or failed | yes |
//! | `Decode` | a success whose body does not match its schema; [`raw_body`](crate::Error::raw_body) has it | yes |
//! | `Timeout` | an attempt or the call took too long | maybe |
//! | `Transport` | the connection broke before the response was complete | maybe |
//! | `Connect` | no connection was established | no |
//! | `Request` | an argument is invalid | no |
//! | `Io` | a local file or stream cannot be opened, read or written | maybe |
//! | `Config` | the client cannot be built | no |
//!
//! Each documented error with a predicate has a method. Predicates return true only if the response is the service's: a 404 of a
//! gateway is not [`is_not_found`](crate::Error::is_not_found).
//!
//! ```
//! use postproxy::Error;
//!
//! fn advice(error: &Error) -> String {
//!     if error.is_invalid_api_key() {
//!         "set POSTPROXY_API_KEY to a key of this account".to_owned()
//!     } else if error.is_permission_denied() {
//!         "use a key with full access".to_owned()
//!     } else if error.is_rate_limited() {
//!         // The client waited and retried already, unless the service asked for more time than its limit.
//!         format!("try again in {:?}", error.retry_after().unwrap_or_default())
//!     } else if error.is_not_found() {
//!         "it is gone, or in a profile group that the call does not name".to_owned()
//!     } else {
//!         error.help().unwrap_or("no remedy is documented").to_owned()
//!     }
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let fake = postproxy::mock::FakePostProxy::start().await?;
//! # let stranger = fake.client_with("another")?;
//! # let error = stranger.posts().get("abc").await.expect_err("the key is wrong");
//! # assert!(advice(&error).starts_with("set POSTPROXY_API_KEY"));
//! # let error = fake.client()?.posts().get("abc").await.expect_err("there is none");
//! # assert!(advice(&error).starts_with("it is gone"));
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Retries
//!
//! | failure of an attempt | a read, or a write with an idempotency key | any other write |
//! |---|---|---|
//! | no connection, 429, an HTTP/2 stream that the service did not process | retried | retried |
//! | broken connection, timeout, 408, 502, 503, 504 | retried | not retried |
//! | anything else | not retried | not retried |
//!
//! The client adds an `Idempotency-Key` to each write whose operation declares one, and sends the same key with every attempt. So
//! a write is never executed twice. Between attempts it waits with exponential backoff and jitter, or as long as `Retry-After`
//! says. All calls of a client share a budget of retries, which time and retries that succeed refill. If it is spent, the error says
//! so. [`RetryPolicy`](crate::RetryPolicy) has the limits:
//!
//! ```
//! use std::time::Duration;
//! use postproxy::{Client, RetryPolicy};
//!
//! let client = Client::builder()
//!     .api_key("0123456789abcdef")
//!     .retry(RetryPolicy::default().attempts(5).max_delay(Duration::from_secs(10)))
//!     .build()?;
//! # drop(client);
//! # Ok::<_, postproxy::Error>(())
//! ```
//!
//! Set an idempotency key of your own to retry a call yourself, such as after a restart of your program.
//!
//! # Timeouts
//!
//! | limit | default | set by |
//! |---|---|---|
//! | a connection | 10 s | [`ClientBuilder::connect_timeout`](crate::ClientBuilder::connect_timeout) |
//! | an attempt | 30 s | [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout) |
//! | a call with its retries | 60 s | [`ClientBuilder::timeout`](crate::ClientBuilder::timeout), or `timeout` on the call |
//! | an upload | none; fails if no byte is sent for the time of an attempt | `timeout` on the call |
//! | a download | none; fails if the response does not begin within the time of an attempt | |
//! | a response body | 8 MiB | [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size) |
//!
//! A connection of HTTP/2 that does not respond to pings is closed before an attempt on it times out, and a retry after a timeout
//! uses another connection.
//!
//! # Logs
//!
//! With the feature `tracing`, each call is a span `postproxy.call` at the level `info`, with the fields `operation`, `method`,
//! `path` (the template, without ids), `attempts`, `status`, `duration_ms` and `request_id`. A subscriber prints a span when it ends
//! only if it is told so, as `tracing_subscriber::fmt().with_span_events(FmtSpan::CLOSE)` is.
//!
//! In the span are events at the level `debug`. Their target begins with `postproxy`, so `RUST_LOG=info,postproxy=debug` shows them:
//!
//! | event | fields |
//! |---|---|
//! | the attempt failed and is retried | `attempt`, `delay_ms`, `error` |
//! | the call succeeded | `status` |
//! | the call failed | `error`, `may_have_taken_effect` |
//! | the response does not match the document | `error` |
//! | the service uses a value that is not listed | `list` (the enum), `value` |
//!
//! # Call an endpoint that the crate lacks
//!
//! [`Client::request`](crate::Client::request) sends any request with the same authorization, retries and errors:
//!
//! ```no_run
//! # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
//! use postproxy::reqwest::Method;
//!
//! let things = client.request(Method::GET, "/api/things").query(&[("page", 0)]).send::<serde_json::Value>().await?;
//! println!("{} things", things["total"]);
//! # Ok(()) }
//! ```
