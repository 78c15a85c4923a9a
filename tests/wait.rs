//! Waiting for the channels of a bot.

mod support;

use std::time::Duration;

use postproxy::{Client, ErrorKind, RetryPolicy, Wait};
use serde_json::{Value, json};
use support::fault_server::{Fault, FaultServer};
use support::response;

const TOO_LONG: Duration = Duration::from_secs(20);

fn answer(body: &Value) -> Fault {
    Fault::Answer(response(200, &[("content-type", "application/json")], body.to_string().as_bytes()))
}

fn nothing() -> Fault {
    answer(&json!({ "data": [] }))
}

fn channel() -> Fault {
    answer(&json!({ "data": [{ "id": "-1001234567890", "name": "My Channel (@mychannel)" }] }))
}

fn client(server: &FaultServer) -> Client {
    let builder = Client::builder().api_key("key").base_url(server.url()).retry(RetryPolicy::none());
    builder.attempt_timeout(Duration::from_millis(200)).build().expect("the client can be built")
}

fn quickly() -> Wait {
    Wait::every(Duration::from_millis(100)).at_most(Duration::from_secs(10))
}

#[tokio::test]
async fn it_ends_with_the_first_channel() {
    let server = FaultServer::start(vec![nothing(), nothing(), channel()]).await;
    let wait = quickly().in_group("grp123abc");
    let channels = tokio::time::timeout(TOO_LONG, client(&server).wait_for_placements("prof321zyx", wait)).await;
    let channels = channels.expect("it ends").expect("a channel appears");
    assert_eq!(channels[0].name, "My Channel (@mychannel)");
    let targets: Vec<String> = server.received().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/api/profiles/prof321zyx/placements?profile_group_id=grp123abc"; 3]);
}

#[tokio::test]
async fn what_passes_does_not_end_it() {
    let passing = [408, 429, 500, 502, 503, 504].map(Fault::Status);
    let mut script = vec![nothing(), Fault::Close, Fault::Hang, Fault::ResetBefore, Fault::Later("0".to_owned())];
    script.extend(passing);
    script.extend([nothing(), channel()]);
    let server = FaultServer::start(script).await;
    let client = client(&server);
    let wait = tokio::time::timeout(TOO_LONG, client.wait_for_placements("prof321zyx", quickly()));
    assert_eq!(wait.await.expect("it ends").expect("a channel appears").len(), 1);
}

#[tokio::test]
async fn what_does_not_pass_ends_it() {
    for status in [400, 401, 403, 404, 422, 302, 204] {
        let server = FaultServer::start(vec![nothing(), Fault::Status(status)]).await;
        let client = client(&server);
        let wait = tokio::time::timeout(TOO_LONG, client.wait_for_placements("prof321zyx", quickly()));
        let error = wait.await.expect("it ends").expect_err("it is refused");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.to_string().contains("`Wait::in_group`"), status == 404, "{error}");
        assert_eq!(server.received().len(), 2);
    }
    let server = FaultServer::start(vec![answer(&json!({ "data": 5 }))]).await;
    let error = client(&server).wait_for_placements("prof321zyx", quickly()).await.expect_err("it does not fit");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let error = client(&server).wait_for_placements("../x", quickly()).await.expect_err("this is no id");
    assert_eq!(error.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn when_no_channel_comes_it_says_what_to_do() {
    let server = FaultServer::start(vec![nothing(), Fault::Status(503), nothing()]).await;
    let wait = Wait::every(Duration::from_millis(100)).at_most(Duration::from_millis(450));
    let error = tokio::time::timeout(TOO_LONG, client(&server).wait_for_placements("prof321zyx", wait)).await;
    let error = error.expect("it ends").expect_err("no channel comes");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Timeout, None));
    let text = error.to_string();
    assert!(
        text.contains("one question failed") && text.contains("remove the bot from the channel and to add it again"),
        "{text}"
    );
    assert!(error.is_timeout() && !error.may_have_taken_effect());
    let asked = server.received().len();
    assert!((2..=5).contains(&asked), "{asked} questions");
}

/// A question that hangs does not outlast the wait.
#[tokio::test]
async fn a_question_ends_with_the_wait() {
    let server = FaultServer::start(vec![Fault::Hang]).await;
    let client = Client::builder().api_key("key").base_url(server.url()).build().unwrap();
    let wait = Wait::default().at_most(Duration::from_millis(200));
    let wait = tokio::time::timeout(TOO_LONG, client.wait_for_placements("prof321zyx", wait));
    assert_eq!(wait.await.expect("it ends").expect_err("no channel comes").kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn it_can_be_dropped_and_begun_again() {
    let server = FaultServer::start(vec![nothing(), nothing(), nothing(), channel()]).await;
    let client = client(&server);
    let cut = tokio::time::timeout(Duration::from_millis(150), client.wait_for_placements("prof321zyx", quickly()));
    assert!(cut.await.is_err(), "there is a channel already");
    let asked = server.received().len();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(server.received().len(), asked, "it goes on asking");
    let wait = tokio::time::timeout(TOO_LONG, client.wait_for_placements("prof321zyx", quickly()));
    assert!(wait.await.expect("it ends").is_ok());
}
