//! When a call is sent again, how long the client waits before, and when it gives up.

use std::time::Duration;

use crate::class::{Kind, Representative, TOO_LONG, builder, client, thrice};
use crate::support::fault_server::{Fault, FaultServer};
use crate::support::{KEY, read, response};
use postproxy::{Client, ErrorKind, RetryPolicy};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpSocket;

/// Binds a port at which nobody listens, so that no other program gets it and every connection is refused.
fn bound() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().expect("there are sockets");
    socket.bind(([127, 0, 0, 1], 0).into()).expect("loopback has a free port");
    let url = format!("http://{}", socket.local_addr().expect("it is bound"));
    (socket, url)
}

#[tokio::test]
async fn retries_every_class_until_it_gets_a_connection() {
    for one in Representative::all() {
        let (socket, url) = bound();
        let once = Client::builder().api_key(KEY).base_url(&url).retry(RetryPolicy::none()).build().unwrap();
        let error = one.call(&once).await.expect_err("nobody listens");
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(!error.may_have_taken_effect() && error.is_retryable());

        let delay = Duration::from_millis(20);
        let policy = RetryPolicy::default().attempts(u32::MAX).budget(u32::MAX).initial_delay(delay).max_delay(delay);
        let client = Client::builder().api_key(KEY).base_url(&url).retry(policy).build().unwrap();
        let server = async {
            // Some attempts are refused until then; how many does not matter.
            tokio::time::sleep(Duration::from_millis(50)).await;
            let listener = socket.listen(8).unwrap();
            let (mut stream, _) = listener.accept().await.unwrap();
            read(&mut stream).await.expect("a request arrives");
            stream.write_all(&one.success()).await.unwrap();
        };
        let (result, ()) = tokio::join!(one.call(&client), server);
        assert!(result.is_ok(), "{}: {result:?}", one.name());
    }
}

#[tokio::test]
async fn honors_retry_after() {
    let one = Representative::of(Kind::UnkeyedWrite).expect("there is such a write");
    let server = FaultServer::start(Vec::new()).await;
    // It has 30 seconds for a call.
    let client = builder(&server, thrice()).timeout(Duration::from_secs(30)).build().unwrap();
    let past = "Sun, 06 Nov 1994 08:49:37 GMT".to_owned();
    let far = "Fri, 31 Dec 9999 23:59:59 GMT".to_owned();
    for (form, requests, retry_after) in [
        // More than any number that a program has.
        ("99999999999999999999999".to_owned(), 1, Some(Duration::from_secs(u64::MAX))),
        ("0".to_owned(), 3, Some(Duration::ZERO)),
        (past, 3, Some(Duration::ZERO)),
        ("soon".to_owned(), 3, None),
        ("-1".to_owned(), 3, None),
        // Beyond the longest delay, and beyond the time that is left: the error is returned at once.
        ("31".to_owned(), 1, Some(Duration::from_secs(31))),
        ("30".to_owned(), 1, Some(Duration::from_secs(30))),
    ] {
        server.play(vec![Fault::Later(form.clone())]);
        let error = one.call(&client).await.expect_err("it is rate limited");
        assert!(error.is_rate_limited());
        assert_eq!((server.received().len(), error.retry_after()), (requests, retry_after), "{form}");
    }
    server.play(vec![Fault::Later(far)]);
    let wait = one.call(&client).await.expect_err("it is rate limited").retry_after().expect("it says when");
    assert!(server.received().len() == 1 && wait > Duration::from_secs(1_000_000_000));

    // The service gets no request before the second has passed.
    let started = tokio::time::Instant::now();
    server.play(vec![Fault::Later("1".to_owned()), Fault::Respond(one.success())]);
    assert!(one.call(&client).await.is_ok());
    assert!(server.received().len() == 2 && started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn ends_a_call_at_its_deadline() {
    let one = Representative::of(Kind::Read).expect("there is a read");
    let server = FaultServer::start(vec![Fault::Hang]).await;
    // Attempts without end, each of which hangs.
    let policy = RetryPolicy::default().attempts(u32::MAX).initial_delay(Duration::ZERO);
    let (call, attempt) = (Duration::from_millis(500), Duration::from_millis(100));
    let client = builder(&server, policy).timeout(call).attempt_timeout(attempt).build().unwrap();
    let error = one.call(&client).await.expect_err("it hangs");
    assert!(error.is_timeout());
    // At most five attempts fit, and the last may be cut short.
    let requests = server.received().len();
    assert!(requests <= 6, "{requests} attempts of 100 ms in 500 ms");

    // A call may have a deadline of its own.
    let call = client.profile_groups().list().timeout(Duration::from_millis(50)).send();
    assert!(tokio::time::timeout(TOO_LONG, call).await.expect("it ends").expect_err("it hangs").is_timeout());
    for timeout in [Duration::ZERO, Duration::from_nanos(1)] {
        let error = client.profile_groups().list().timeout(timeout).await.expect_err("there is no time");
        assert!(error.is_timeout(), "{error}");
    }
    let patient = builder(&server, RetryPolicy::none()).timeout(Duration::MAX).attempt_timeout(attempt).build();
    assert!(one.call(&patient.unwrap()).await.expect_err("it hangs").is_timeout());
}

#[tokio::test]
async fn stops_retrying_when_the_budget_is_spent() {
    let server = FaultServer::start(vec![Fault::Status(503)]).await;
    let policy = thrice().budget(4).budget_refill(Duration::MAX);
    let builder = Client::builder().api_key(KEY).base_url(server.url()).retry(policy);
    let client = builder.build().unwrap();
    for _ in 0..10 {
        assert!(client.profile_groups().list().await.is_err());
        let error = client.clone().profile_groups().list().await.expect_err("it is rejected");
        // The first two calls take the budget.
        let is_spent = server.received().len() > 6;
        assert_eq!(error.to_string().contains("retry budget"), is_spent, "{error}");
        assert_eq!(error.message(), None);
    }
    assert_eq!(server.received().len(), 20 + 4);
    // What is not retried anyway says nothing of the budget.
    server.play(vec![Fault::Status(422)]);
    let error = client.profile_groups().list().await.expect_err("it is rejected");
    assert!(!error.to_string().contains("budget"), "{error}");
}

#[tokio::test]
async fn gets_retries_back_that_succeed_and_with_time() {
    let one = Representative::of(Kind::Read).expect("there is a read");
    let server = FaultServer::start(Vec::new()).await;
    let build =
        |policy: RetryPolicy| Client::builder().api_key(KEY).base_url(server.url()).retry(policy).build().unwrap();
    let client = build(thrice().budget(1).budget_refill(Duration::MAX));
    for _ in 0..10 {
        server.play(vec![Fault::Status(503), Fault::Respond(one.success())]);
        one.call(&client).await.expect("each retry that succeeds comes back");
    }
    server.play(vec![Fault::Status(503)]);
    assert!(one.call(&client).await.is_err() && server.received().len() == 2);
    assert!(one.call(&client).await.is_err() && server.received().len() == 3);

    // No time is needed to see that time brings it back: there is a retry in each nanosecond.
    let client = build(thrice().budget(1).budget_refill(Duration::from_nanos(1)));
    for calls in 1..5 {
        assert!(one.call(&client).await.is_err() && server.received().len() == 3 + 3 * calls);
    }
}

/// The clock of this machine is ten minutes off, one way or the other.
#[tokio::test]
async fn compares_a_date_in_retry_after_to_the_date_of_the_response() {
    let one = Representative::of(Kind::Read).expect("there is a read");
    let server = FaultServer::start(Vec::new()).await;
    let client = client(&server, thrice());
    for (date, after, requests, seconds) in [
        ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 3, 0),
        ("Sun, 06 Nov 1994 08:59:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 3, 0),
        ("Fri, 31 Dec 9999 23:00:00 GMT", "Fri, 31 Dec 9999 23:00:00 GMT", 3, 0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:50:37 GMT", 1, 60),
        ("Fri, 31 Dec 9999 23:00:00 GMT", "Fri, 31 Dec 9999 23:01:00 GMT", 1, 60),
    ] {
        server.play(vec![Fault::Respond(response(429, &[("date", date), ("retry-after", after)], b""))]);
        let error = one.call(&client).await.expect_err("it is rate limited");
        let wanted = (requests, Some(Duration::from_secs(seconds)));
        assert_eq!((server.received().len(), error.retry_after()), wanted, "{date} {after}");
    }
}

#[tokio::test]
async fn sends_the_callers_idempotency_key_with_every_attempt() {
    let server = FaultServer::start(vec![Fault::Status(503)]).await;
    let client = client(&server, thrice());
    assert!(client.profile_groups().create("Brand").idempotency_key("mine").await.is_err());
    let received = server.received();
    assert_eq!(received.iter().flat_map(|request| request.header("idempotency-key")).collect::<Vec<_>>(), ["mine"; 3]);
}
