//! Every fault of the network and the service, with every operation: how many requests reach the service, what key they
//! carry, what the error says, and that nothing outlasts its limit.

mod support;

use std::collections::HashMap;
use std::time::Duration;

use postproxy::mock::Fixture;
use postproxy::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::{Value, json};
use support::fault_server::{Fault, FaultServer};
use support::{Received, response, table};

/// Longer than any call here may take; a call that reaches it hangs.
const TOO_LONG: Duration = Duration::from_secs(20);

/// One operation, with the exchange of one of its successes.
struct Operation {
    fixture: Fixture,
    is_read: bool,
    /// Whether the document declares the header `Idempotency-Key`.
    keyed: bool,
}

impl Operation {
    fn all() -> Vec<Self> {
        let document: Value = serde_saphyr::from_str(include_str!("../openapi.yaml")).expect("the document is YAML");
        let mut operations: Vec<Self> = Vec::new();
        for fixture in Fixture::all().filter(|fixture| fixture.status() < 300) {
            if operations.iter().any(|operation| operation.fixture.operation() == fixture.operation()) {
                continue;
            }
            let path = table::template(fixture.operation()).expect("the fixture is of an operation");
            let parameters = &document["paths"][path][fixture.method().to_lowercase()]["parameters"];
            operations.push(Self {
                is_read: fixture.method() == "GET",
                keyed: parameters.to_string().contains("IdempotencyKey"),
                fixture,
            });
        }
        assert!(operations.iter().any(|operation| operation.keyed), "no operation declares a key");
        assert!(
            operations.iter().any(|operation| !operation.keyed && !operation.is_read),
            "every write declares a key"
        );
        operations
    }

    fn name(&self) -> &'static str {
        self.fixture.operation()
    }

    /// Whether to repeat it is safe.
    fn repeatable(&self) -> bool {
        self.is_read || self.keyed
    }

    fn success(&self) -> Vec<u8> {
        let body = self.fixture.response_body().map(Value::to_string).unwrap_or_default();
        response(self.fixture.status(), &[("content-type", "application/json")], body.as_bytes())
    }

    /// Calls the operation at a server that does these things; what reached it, and what came out.
    async fn call(&self, script: Vec<Fault>, policy: RetryPolicy) -> (Vec<Received>, Result<Value, Error>) {
        let server = FaultServer::start(script).await;
        let client = client(server.url(), policy);
        let template = table::template(self.name()).expect("it is an operation");
        let arguments: HashMap<&str, &str> = template
            .split('/')
            .zip(self.fixture.path().split('/'))
            .filter_map(|(name, value)| Some((name.strip_prefix('{')?.strip_suffix('}')?, value)))
            .collect();
        let argument = |name: &str| arguments.get(name).map(|value| (*value).to_owned()).into_iter().collect();
        let body = self.fixture.request_body().cloned();
        let call = table::call(&client, self.name(), &argument, body);
        let result = tokio::time::timeout(TOO_LONG, call).await.expect("no call outlasts its limit");
        (server.received(), result.expect("it is an operation"))
    }
}

fn client(url: &str, policy: RetryPolicy) -> Client {
    Client::builder()
        .api_key("key-5b1c3d9e")
        .base_url(url)
        .retry(policy)
        .timeout(Duration::from_secs(5))
        .attempt_timeout(Duration::from_millis(200))
        .build()
        .expect("the client can be built")
}

/// Three attempts, with next to no time in between.
fn thrice() -> RetryPolicy {
    RetryPolicy::default().attempts(3).initial_delay(Duration::from_millis(1))
}

/// The keys of some requests: one and the same for an operation that declares it, none for another.
fn check_keys(operation: &Operation, received: &[Received]) {
    let keys: Vec<Vec<&str>> = received.iter().map(|request| request.header("idempotency-key")).collect();
    let wanted = if operation.keyed { 1 } else { 0 };
    assert!(keys.iter().all(|key| key.len() == wanted && *key == keys[0]), "{}: {keys:?}", operation.name());
}

/// What a fault must come to: the kind of the error, its status, and whether it is repeated.
struct Outcome {
    fault: Fault,
    kind: ErrorKind,
    status: Option<u16>,
    repeats: Repeats,
    /// Whether a write may have taken effect.
    effect: bool,
}

enum Repeats {
    /// Whatever the operation is.
    Always,
    /// When a repetition does what the call does once.
    WhenSafe,
    Never,
}

fn outcomes(success: u16) -> Vec<Outcome> {
    use ErrorKind::{Api, Timeout, Transport};
    use Repeats::{Always, Never, WhenSafe};
    let outcome = |fault, kind, status, repeats, effect| Outcome { fault, kind, status, repeats, effect };
    vec![
        outcome(Fault::ResetAfter, Transport, None, WhenSafe, true),
        outcome(Fault::Close, Transport, None, WhenSafe, true),
        outcome(Fault::Hang, Timeout, None, WhenSafe, true),
        outcome(Fault::Trickle(success), Timeout, Some(success), WhenSafe, true),
        outcome(Fault::Cut(success), Transport, Some(success), WhenSafe, true),
        outcome(Fault::Status(408), Api, Some(408), WhenSafe, true),
        outcome(Fault::Status(502), Api, Some(502), WhenSafe, true),
        outcome(Fault::Status(503), Api, Some(503), WhenSafe, true),
        outcome(Fault::Status(504), Api, Some(504), WhenSafe, true),
        outcome(Fault::Status(429), Api, Some(429), Always, false),
        outcome(Fault::Status(500), Api, Some(500), Never, true),
        outcome(Fault::Status(400), Api, Some(400), Never, false),
        outcome(Fault::Status(404), Api, Some(404), Never, false),
        outcome(Fault::Status(409), Api, Some(409), Never, false),
        outcome(Fault::Status(422), Api, Some(422), Never, false),
        outcome(Fault::Status(307), Api, Some(307), Never, true),
        // A success that the document does not have.
        outcome(Fault::Status(204), Api, Some(204), Never, true),
    ]
}

#[tokio::test]
async fn each_fault_is_repeated_when_that_is_safe_and_told_as_it_is() {
    for operation in Operation::all() {
        for Outcome { fault, kind, status, repeats, effect } in outcomes(operation.fixture.status()) {
            let at = format!("{} {fault:?}", operation.name());
            let requests = match repeats {
                Repeats::Always => 3,
                Repeats::WhenSafe if operation.repeatable() => 3,
                _ => 1,
            };
            let (received, result) = operation.call(vec![fault], thrice()).await;
            let error = result.expect_err(&at);
            assert_eq!(received.len(), requests, "{at}");
            check_keys(&operation, &received);
            assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (kind, status), "{at}: {error}");
            assert_eq!(error.may_have_taken_effect(), effect && !operation.is_read, "{at}");
            assert_eq!(error.is_timeout(), kind == ErrorKind::Timeout, "{at}");
        }
    }
}

#[tokio::test]
async fn without_a_policy_every_call_is_one_request() {
    for operation in Operation::all() {
        for Outcome { fault, .. } in outcomes(operation.fixture.status()) {
            let at = format!("{} {fault:?}", operation.name());
            let (received, result) = operation.call(vec![fault], RetryPolicy::none()).await;
            assert!(result.is_err(), "{at}");
            assert_eq!(received.len(), 1, "{at}");
        }
    }
}

/// The request was on its way, so nobody knows how far it got.
#[tokio::test]
async fn a_reset_before_the_request_is_read_is_a_broken_connection() {
    for operation in Operation::all() {
        let (received, result) = operation.call(vec![Fault::ResetBefore], thrice()).await;
        let error = result.expect_err(operation.name());
        assert!(received.is_empty());
        assert_eq!(error.kind(), ErrorKind::Transport, "{}: {error}", operation.name());
        assert_eq!(error.may_have_taken_effect(), !operation.is_read, "{}", operation.name());
    }
}

#[tokio::test]
async fn what_fails_for_a_while_succeeds_in_the_end() {
    for operation in Operation::all().into_iter().filter(Operation::repeatable) {
        for fault in [Fault::Close, Fault::Hang, Fault::Status(503), Fault::Cut(operation.fixture.status())] {
            let at = format!("{} {fault:?}", operation.name());
            let script = vec![fault.clone(), fault, Fault::Answer(operation.success())];
            let (received, result) = operation.call(script, thrice()).await;
            assert_eq!(
                result.unwrap_or_else(|error| panic!("{at}: {error}")),
                *operation.fixture.response_body().unwrap()
            );
            assert_eq!(received.len(), 3, "{at}");
            check_keys(&operation, &received);
            assert!(received.iter().all(|request| request.body == received[0].body), "{at}: the body changed");
        }
    }
}

/// A 409 to a key that was sent before means that the first attempt still runs.
#[tokio::test]
async fn a_conflict_with_oneself_is_waited_out() {
    for operation in Operation::all().into_iter().filter(|operation| operation.keyed) {
        let script = vec![Fault::Hang, Fault::Status(409), Fault::Answer(operation.success())];
        let (received, result) = operation.call(script, thrice()).await;
        assert!(result.is_ok(), "{}", operation.name());
        assert_eq!(received.len(), 3);
        check_keys(&operation, &received);
    }
}

/// After an attempt that was lost, a refusal does not say that nothing happened: it may be the first attempt's doing.
#[tokio::test]
async fn a_refusal_after_a_lost_attempt_may_have_taken_effect() {
    for operation in Operation::all().into_iter().filter(|operation| operation.keyed) {
        for (first, second) in [(Fault::Hang, 404), (Fault::Close, 422), (Fault::Status(503), 404)] {
            let (received, result) = operation.call(vec![first, Fault::Status(second)], thrice()).await;
            let error = result.expect_err(operation.name());
            assert_eq!((received.len(), error.status().map(|status| status.as_u16())), (2, Some(second)));
            assert!(error.may_have_taken_effect() && !error.is_retryable(), "{}: {error}", operation.name());
        }
    }
    let operation = Operation::all().into_iter().find(|operation| operation.is_read).expect("there is a read");
    let (_, result) = operation.call(vec![Fault::Hang, Fault::Status(404)], thrice()).await;
    assert!(!result.expect_err("it is refused").may_have_taken_effect());
}

#[tokio::test]
async fn what_never_got_a_connection_is_repeated_whatever_it_is() {
    for operation in Operation::all() {
        // Nobody listens at first; the listener takes the same port between two attempts.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let policy = RetryPolicy::default().attempts(20).budget(100).initial_delay(Duration::from_millis(50));
        let client = client(&format!("http://{address}"), policy.max_delay(Duration::from_millis(50)));
        let body = operation.fixture.request_body().cloned();
        let argument = |_: &str| vec!["id1".to_owned()];
        let server = async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let listener = tokio::net::TcpListener::bind(address).await.unwrap();
            let (mut stream, _) = listener.accept().await.unwrap();
            support::read(&mut stream).await.expect("a request arrives");
            tokio::io::AsyncWriteExt::write_all(&mut stream, &operation.success()).await.unwrap();
        };
        let call = table::call(&client, operation.name(), &argument, body);
        let (result, ()) = tokio::time::timeout(TOO_LONG, async { tokio::join!(call, server) }).await.expect("it ends");
        assert!(result.expect("it is an operation").is_ok(), "{}", operation.name());
    }
}

#[tokio::test]
async fn a_connection_that_the_service_closed_while_it_was_idle_costs_nothing() {
    for operation in Operation::all() {
        let server = FaultServer::start(vec![Fault::AnswerAndCloseIdle(operation.success())]).await;
        let client = client(server.url(), RetryPolicy::none());
        for _ in 0..5 {
            let argument = |_: &str| vec!["id1".to_owned()];
            let body = operation.fixture.request_body().cloned();
            let result = table::call(&client, operation.name(), &argument, body).await.expect("it is an operation");
            result.unwrap_or_else(|error| panic!("{}: {error}", operation.name()));
        }
        assert_eq!(server.received().len(), 5, "{}", operation.name());
    }
}

#[tokio::test]
async fn retry_after_is_kept_to() {
    let operation =
        Operation::all().into_iter().find(|operation| !operation.repeatable()).expect("there is such a write");
    let past = "Sun, 06 Nov 1994 08:49:37 GMT".to_owned();
    let far = "Fri, 31 Dec 9999 23:59:59 GMT".to_owned();
    for (form, requests, told) in [
        ("0".to_owned(), 3, Some(Duration::ZERO)),
        (past, 3, Some(Duration::ZERO)),
        ("soon".to_owned(), 3, None),
        ("-1".to_owned(), 3, None),
        // Beyond the ceiling, and beyond the time that is left: the answer is returned at once.
        ("31".to_owned(), 1, Some(Duration::from_secs(31))),
        ("6".to_owned(), 1, Some(Duration::from_secs(6))),
    ] {
        let (received, result) = operation.call(vec![Fault::Later(form.clone())], thrice()).await;
        let error = result.expect_err("it is put off");
        assert!(error.is_rate_limited());
        assert_eq!((received.len(), error.retry_after()), (requests, told), "{form}");
    }
    let (received, result) = operation.call(vec![Fault::Later(far)], thrice()).await;
    let wait = result.expect_err("it is put off").retry_after().expect("it says when");
    assert!(received.len() == 1 && wait > Duration::from_secs(1_000_000_000));

    // A second is waited out: the service gets no request before it has passed.
    let started = tokio::time::Instant::now();
    let script = vec![Fault::Later("1".to_owned()), Fault::Answer(operation.success())];
    let (received, result) = operation.call(script, thrice()).await;
    assert!(result.is_ok() && received.len() == 2 && started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn the_whole_call_ends_in_its_time() {
    let operation = Operation::all().into_iter().find(|operation| operation.is_read).expect("there is a read");
    let server = FaultServer::start(vec![Fault::Hang]).await;
    // Attempts without end, each of which hangs.
    let policy = RetryPolicy::default().attempts(u32::MAX).budget(u32::MAX).initial_delay(Duration::ZERO);
    let builder = Client::builder().api_key("key").base_url(server.url()).retry(policy);
    let client =
        builder.timeout(Duration::from_millis(500)).attempt_timeout(Duration::from_millis(100)).build().unwrap();
    let argument = |_: &str| vec!["id1".to_owned()];
    let call = table::call(&client, operation.name(), &argument, None);
    let error = tokio::time::timeout(TOO_LONG, call)
        .await
        .expect("it ends")
        .expect("it is an operation")
        .expect_err("it hangs");
    assert!(error.is_timeout());
    let requests = server.received().len();
    assert!((2..=6).contains(&requests), "{requests} attempts of 100 ms in 500 ms");

    // A call may have a limit of its own.
    let call = client.list_profile_groups().timeout(Duration::from_millis(50)).send();
    assert!(tokio::time::timeout(TOO_LONG, call).await.expect("it ends").expect_err("it hangs").is_timeout());
    // No limit is too long or too short to be one.
    for timeout in [Duration::ZERO, Duration::from_nanos(1)] {
        let error = client.list_profile_groups().timeout(timeout).send().await.expect_err("there is no time");
        assert!(error.is_timeout(), "{error}");
    }
    let builder = Client::builder().api_key("key").base_url(server.url()).retry(RetryPolicy::none());
    let patient = builder.timeout(Duration::MAX).attempt_timeout(Duration::from_millis(50)).build().unwrap();
    assert!(patient.list_profile_groups().send().await.expect_err("it hangs").is_timeout());
}

#[tokio::test]
async fn a_budget_keeps_a_service_in_trouble_from_being_flooded() {
    let server = FaultServer::start(vec![Fault::Status(503)]).await;
    let client = client(server.url(), thrice().budget(4));
    for _ in 0..10 {
        assert!(client.list_profile_groups().send().await.is_err());
        assert!(client.clone().list_profile_groups().send().await.is_err());
    }
    assert_eq!(server.received().len(), 20 + 4);
}

#[tokio::test]
async fn a_key_of_the_callers_own_is_sent_on_every_attempt() {
    let server = FaultServer::start(vec![Fault::Status(503)]).await;
    let client = client(server.url(), thrice());
    let call = client.create_profile_group().idempotency_key("mine").body("Brand").send();
    assert!(call.await.is_err());
    let received = server.received();
    assert_eq!(received.iter().flat_map(|request| request.header("idempotency-key")).collect::<Vec<_>>(), ["mine"; 3]);
}

/// A length that is a lie: the rest of the body is no part of the answer.
#[tokio::test]
async fn a_body_that_is_longer_than_it_says_does_not_decode() {
    let body = json!({ "id": "grp1", "name": "Brand" }).to_string();
    let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\n{body}");
    let server = FaultServer::start(vec![Fault::Answer(answer.into_bytes())]).await;
    let error = client(server.url(), thrice()).get_profile_group().id("grp1").send().await.expect_err("it is cut");
    assert_eq!((error.kind(), server.received().len()), (ErrorKind::Decode, 1));
}
