//! HTTP/2: requests that the service did not process, and connections that do not respond.

use std::error::Error as StdError;
use std::time::Duration;

use crate::class;
use crate::class::{Kind, Representative, thrice};
use crate::http2_support::{Http2Server, Step};
use crate::support::KEY;
use postproxy::{Client, Error, ErrorKind, RetryPolicy};

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;
const ENHANCE_YOUR_CALM: u32 = 11;

fn client(server: &Http2Server, policy: RetryPolicy, timeout: Duration) -> Client {
    let http = reqwest::Client::builder().http2_prior_knowledge();
    let builder = Client::builder().api_key(KEY).base_url(server.url()).http_client(http).retry(policy);
    builder.timeout(timeout).attempt_timeout(timeout).build().unwrap()
}

/// The response that a class of operations succeeds with, as HTTP/2 has it.
fn success(one: &Representative) -> Step {
    let response = one.success();
    let end = response.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("it has a head");
    Step::Respond(one.status(), response[end + 4..].to_vec())
}

/// The ways in which a service says that it did not process a request.
fn unprocessed() -> Vec<Step> {
    vec![
        Step::Reset(REFUSED_STREAM),
        // Of two requests on a connection, the service can have processed the first.
        Step::GoAwayBefore(NO_ERROR),
        Step::GoAwayBefore(ENHANCE_YOUR_CALM),
        Step::GoAwayBefore(INTERNAL_ERROR),
    ]
}

#[tokio::test]
async fn retries_what_the_service_did_not_process_whatever_the_operation_is() {
    for one in Representative::all() {
        for step in unprocessed() {
            let at = format!("{} {step:?}", one.name());
            let server = Http2Server::start(vec![success(&one), step.clone(), step, success(&one)]).await;
            let client = client(&server, thrice(), class::TOO_LONG);
            // The connection is established, and a request was processed on it.
            one.call(&client).await.unwrap_or_else(|error| panic!("{at}: {error}"));
            one.call(&client).await.unwrap_or_else(|error| panic!("{at}: {error}"));
            assert_eq!(server.requests(), 4, "{at}");
        }
    }
}

#[tokio::test]
async fn reports_that_the_service_did_not_process_a_request() {
    let one = Representative::of(Kind::UnkeyedWrite).expect("there is such a write");
    for step in unprocessed() {
        let server = Http2Server::start(vec![step.clone()]).await;
        for (policy, requests) in [(thrice(), 3), (RetryPolicy::none(), 4)] {
            let error = one.call(&client(&server, policy, class::TOO_LONG)).await.expect_err("it is refused");
            assert_eq!((error.kind(), server.requests()), (ErrorKind::Transport, requests), "{step:?}: {error}");
            assert!(!error.may_have_taken_effect() && error.is_retryable(), "{step:?}: {error}");
            assert!(error.to_string().contains("before it processed the request"), "{error}");
        }
    }
}

/// What the service may have processed is not retried, however the connection ends.
#[tokio::test]
async fn retries_no_write_that_the_service_may_have_processed() {
    let one = Representative::of(Kind::UnkeyedWrite).expect("there is such a write");
    for end in [
        Step::Reset(CANCEL),
        Step::Reset(INTERNAL_ERROR),
        Step::Reset(NO_ERROR),
        Step::GoAwayAfter(NO_ERROR),
        Step::GoAwayAfter(ENHANCE_YOUR_CALM),
        Step::Close,
        // The service began to respond, so it has processed the request, whatever it says then.
        Step::ResetResponse(one.status(), REFUSED_STREAM),
    ] {
        let server = Http2Server::start(vec![end.clone()]).await;
        let error = one.call(&client(&server, thrice(), class::TOO_LONG)).await.expect_err("it is lost");
        assert_eq!((error.kind(), server.requests()), (ErrorKind::Transport, 1), "{end:?}: {error}");
        assert!(error.may_have_taken_effect() && !error.is_retryable(), "{end:?}: {error}");
    }
}

/// After a lost attempt, it is not known what happened, also if the service did not process the next one.
#[tokio::test]
async fn remembers_a_lost_attempt_before_one_that_was_not_processed() {
    let one = Representative::of(Kind::KeyedWrite).expect("there is such a write");
    let server = Http2Server::start(vec![Step::Close, Step::Reset(REFUSED_STREAM)]).await;
    let error = one.call(&client(&server, thrice(), class::TOO_LONG)).await.expect_err("it is lost");
    assert!(error.may_have_taken_effect() && server.requests() == 3, "{error}");
}

/// The reason of a closed connection is a text of the service.
#[tokio::test]
async fn the_reason_of_a_closed_connection_quotes_no_secret() {
    let one = Representative::of(Kind::Read).expect("there is a read");
    for (reason, is_kept) in [(format!("the key {KEY} calls too often"), false), ("too often".to_owned(), true)] {
        let server = Http2Server::start(vec![Step::GoAwayBecause(reason.clone())]).await;
        let error = one.call(&client(&server, RetryPolicy::none(), class::TOO_LONG)).await.expect_err("it is refused");
        let printed = printed(&error);
        assert!(!printed.contains(KEY), "{printed}");
        assert_eq!(printed.contains(&reason), is_kept, "{printed}");
    }
}

fn printed(error: &Error) -> String {
    let mut printed = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        printed += &format!(" {cause} {cause:?}");
        source = cause.source();
    }
    printed
}

/// The clock stands still and jumps to the next timer, so an hour is as good as no time.
#[tokio::test]
async fn closes_a_connection_that_does_not_respond_to_pings() {
    const HOUR: Duration = Duration::from_secs(3600);
    let one = Representative::of(Kind::Read).expect("there is a read");
    let server = Http2Server::start(vec![success(&one), Step::FallSilent, success(&one)]).await;
    let client = client(&server, RetryPolicy::none(), HOUR);
    one.call(&client).await.unwrap();
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    let error = client.profile_groups().list().await.expect_err("nobody responds");
    assert!(started.elapsed() < HOUR / 10, "{:?}: {error}", started.elapsed());
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error}");
    tokio::time::resume();
    one.call(&client).await.expect("there is another connection");
    assert_eq!(server.connections(), 2);
}
