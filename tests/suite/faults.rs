//! Every fault of the network and the service, with an operation of each class: how many requests reach the service, which
//! key they carry, what the error says, and that the call ends.

use crate::class::{Kind, Representative, client, impatient, thrice};
use crate::support::Received;
use crate::support::fault_server::{Fault, FaultServer};
use postproxy::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::{Value, json};

/// Plays a script to a call; returns what reached the server and what came out.
async fn play(
    one: &Representative,
    server: &FaultServer,
    client: &Client,
    script: Vec<Fault>,
) -> (Vec<Received>, Result<Value, Error>) {
    server.play(script);
    let result = one.call(client).await;
    (server.received(), result)
}

/// Checks the keys of some requests: one and the same for an operation that declares it, none for another.
fn check_keys(one: &Representative, received: &[Received]) {
    let keys: Vec<Vec<&str>> = received.iter().map(|request| request.header("idempotency-key")).collect();
    let wanted = usize::from(one.operation.idempotency_key);
    assert!(keys.iter().all(|key| key.len() == wanted && *key == keys[0]), "{}: {keys:?}", one.name());
}

/// What is expected of a fault.
struct Outcome {
    fault: Fault,
    kind: ErrorKind,
    status: Option<u16>,
    retries: Retries,
    /// Whether a write may have taken effect.
    effect: bool,
}

enum Retries {
    /// Whatever the operation is.
    Always,
    /// If a retry has no side effects beyond those of one call.
    IfSafe,
    Never,
}

/// The faults that every class of operations meets before the body of a success.
fn outcomes() -> Vec<Outcome> {
    use ErrorKind::{Api, Timeout, Transport};
    use Retries::{Always, IfSafe, Never};
    let outcome = |fault, kind, status, retries, effect| Outcome { fault, kind, status, retries, effect };
    vec![
        outcome(Fault::ResetAfter, Transport, None, IfSafe, true),
        outcome(Fault::Close, Transport, None, IfSafe, true),
        outcome(Fault::Hang, Timeout, None, IfSafe, true),
        outcome(Fault::Status(408), Api, Some(408), IfSafe, true),
        outcome(Fault::Status(502), Api, Some(502), IfSafe, true),
        outcome(Fault::Status(503), Api, Some(503), IfSafe, true),
        outcome(Fault::Status(504), Api, Some(504), IfSafe, true),
        outcome(Fault::Status(429), Api, Some(429), Always, false),
        outcome(Fault::Status(500), Api, Some(500), Never, true),
        outcome(Fault::Status(400), Api, Some(400), Never, false),
        outcome(Fault::Status(404), Api, Some(404), Never, false),
        outcome(Fault::Status(409), Api, Some(409), Never, false),
        outcome(Fault::Status(422), Api, Some(422), Never, false),
        outcome(Fault::Status(307), Api, Some(307), Never, true),
    ]
}

/// Those and the faults within the body of a success, which the caller of a download reads.
fn outcomes_of(one: &Representative) -> Vec<Outcome> {
    let mut outcomes = outcomes();
    if one.kind != Kind::Download {
        for (fault, kind) in
            [(Fault::Trickle(one.status()), ErrorKind::Timeout), (Fault::Cut(one.status()), ErrorKind::Transport)]
        {
            outcomes.push(Outcome { fault, kind, status: Some(one.status()), retries: Retries::IfSafe, effect: true });
        }
    }
    outcomes
}

/// Calls a test with each fault. Those that take a timeout go on at once, each with a server of its own.
async fn with_each_outcome(
    one: &Representative,
    policy: impl Fn() -> RetryPolicy,
    test: impl AsyncFn(&FaultServer, &Client, Outcome),
) {
    let (mut endless, others): (Vec<_>, Vec<_>) =
        outcomes_of(one).into_iter().partition(|outcome| outcome.fault.is_endless());
    let (first, second) = (endless.pop(), endless.pop());
    assert!(endless.is_empty(), "each has its turn");
    let alone = async |outcome: Option<Outcome>| {
        if let Some(outcome) = outcome {
            let server = FaultServer::start(Vec::new()).await;
            test(&server, &impatient(&server, policy()), outcome).await;
        }
    };
    let others = async {
        let server = FaultServer::start(Vec::new()).await;
        let client = client(&server, policy());
        for outcome in others {
            test(&server, &client, outcome).await;
        }
    };
    tokio::join!(others, alone(first), alone(second));
}

#[tokio::test]
async fn retries_each_fault_if_that_is_safe_and_reports_it() {
    Representative::each(|one| async move {
        with_each_outcome(&one, thrice, async |server, client, outcome| {
            let Outcome { fault, kind, status, retries, effect } = outcome;
            let at = format!("{} {fault:?}", one.name());
            let requests = match retries {
                Retries::Always => 3,
                Retries::IfSafe if one.is_safe_to_retry() => 3,
                _ => 1,
            };
            let (received, result) = play(&one, server, client, vec![fault]).await;
            let error = result.expect_err(&at);
            assert_eq!(received.len(), requests, "{at}: {error}");
            check_keys(&one, &received);
            assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (kind, status), "{at}: {error}");
            assert_eq!(error.may_have_taken_effect(), effect && !one.operation.is_read(), "{at}");
            assert_eq!(error.is_timeout(), kind == ErrorKind::Timeout, "{at}");
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn sends_one_request_without_a_policy() {
    Representative::each(|one| async move {
        with_each_outcome(&one, RetryPolicy::none, async |server, client, Outcome { fault, .. }| {
            let at = format!("{} {fault:?}", one.name());
            let (received, result) = play(&one, server, client, vec![fault]).await;
            assert!(result.is_err(), "{at}");
            assert_eq!(received.len(), 1, "{at}");
        })
        .await;
    })
    .await;
}

/// Nobody knows how far a request got that was on its way. One that waited for the connection never left.
#[tokio::test]
async fn reports_a_reset_before_the_request_is_read_as_a_broken_connection() {
    Representative::each(|one| async move {
        let server = FaultServer::start(vec![Fault::ResetBefore]).await;
        let error = one.call(&client(&server, thrice())).await.expect_err(one.name());
        assert!(server.received().is_empty());
        assert_eq!(error.kind(), ErrorKind::Transport, "{}: {error}", one.name());
        // Of an upload it is known how much was sent, which depends on when the reset arrives.
        if one.kind != Kind::Upload {
            let is_unsent = error.to_string().contains("before it processed the request");
            let effect = !one.operation.is_read() && !is_unsent;
            assert!(error.may_have_taken_effect() == effect || is_unsent, "{}: {error}", one.name());
        }
    })
    .await;
}

#[tokio::test]
async fn succeeds_after_a_fault_that_passes() {
    Representative::each(|one| async move {
        if !one.is_safe_to_retry() {
            return;
        }
        let server = FaultServer::start(Vec::new()).await;
        let (patient, impatient) = (client(&server, thrice()), impatient(&server, thrice()));
        let (_, expected) = play(&one, &server, &patient, vec![Fault::Respond(one.success())]).await;
        let expected = expected.expect("it succeeds at once");
        for fault in [Fault::Close, Fault::Hang, Fault::Status(503)] {
            let client = if fault.is_endless() { &impatient } else { &patient };
            let at = format!("{} {fault:?}", one.name());
            let script = vec![fault.clone(), fault, Fault::Respond(one.success())];
            let (received, result) = play(&one, &server, client, script).await;
            assert_eq!(result.unwrap_or_else(|error| panic!("{at}: {error}")), expected);
            assert_eq!(received.len(), 3, "{at}");
            check_keys(&one, &received);
            assert!(received.iter().all(|request| request.body == received[0].body), "{at}: the body changed");
        }
    })
    .await;
}

/// A 409 to a key that was sent before means that the first attempt is still executed.
#[tokio::test]
async fn waits_out_a_conflict_with_its_own_attempt() {
    Representative::each(|one| async move {
        if !one.operation.idempotency_key {
            return;
        }
        let script = vec![Fault::Hang, Fault::Status(409), Fault::Respond(one.success())];
        let server = FaultServer::start(script).await;
        let result = one.call(&impatient(&server, thrice())).await;
        assert!(result.is_ok(), "{}: {result:?}", one.name());
        assert_eq!(server.received().len(), 3);
        check_keys(&one, &server.received());
    })
    .await;
}

/// After a lost attempt, a rejection does not say that nothing happened: it may be the effect of the first attempt.
#[tokio::test]
async fn remembers_a_lost_attempt_when_a_later_one_is_rejected() {
    Representative::each(|one| async move {
        let server = FaultServer::start(Vec::new()).await;
        let client = impatient(&server, thrice());
        if one.operation.is_read() {
            let (_, result) = play(&one, &server, &client, vec![Fault::Hang, Fault::Status(404)]).await;
            assert!(!result.expect_err("it is rejected").may_have_taken_effect());
        } else if one.is_safe_to_retry() {
            for (first, second) in [(Fault::Hang, 404), (Fault::Close, 422), (Fault::Status(503), 404)] {
                let (received, result) = play(&one, &server, &client, vec![first, Fault::Status(second)]).await;
                let error = result.expect_err(one.name());
                assert_eq!((received.len(), error.status().map(|status| status.as_u16())), (2, Some(second)));
                assert!(error.may_have_taken_effect() && !error.is_retryable(), "{}: {error}", one.name());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn sends_again_when_the_service_closed_an_idle_connection() {
    Representative::each(|one| async move {
        let server = FaultServer::start(vec![Fault::RespondAndCloseIdle(one.success())]).await;
        let client = client(&server, RetryPolicy::none());
        for _ in 0..5 {
            one.call(&client).await.unwrap_or_else(|error| panic!("{}: {error}", one.name()));
        }
        assert_eq!(server.received().len(), 5, "{}", one.name());
    })
    .await;
}

/// The rest of the body does not belong to the response.
#[tokio::test]
async fn reads_a_body_up_to_the_announced_length() {
    let body = json!({ "id": "grp1", "name": "Brand" }).to_string();
    let response = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\n{body}");
    let server = FaultServer::start(vec![Fault::Respond(response.into_bytes())]).await;
    let error = client(&server, thrice()).profile_groups().get("grp1").await.expect_err("it is cut");
    assert_eq!((error.kind(), server.received().len()), (ErrorKind::Decode, 1));
}
