//! Waiting for the channels of a Telegram bot, and for the outcome of a post.

use std::time::Duration;

use crate::support::Server;
use postproxy::mock::{Failure, FakePostProxy, SeedGroup, SeedProfile};
use postproxy::types::Placement;
use postproxy::{Client, ClientBuilder, Error, ErrorKind, Platform, RetryPolicy, Wait};
use serde_json::json;

const TOO_LONG: Duration = Duration::from_secs(120);
const FOREVER: Duration = Duration::from_secs(600);
const HOUR: Duration = Duration::from_secs(3600);
const PROFILE: &str = "prof321zyx";
const GROUP: &str = "grp123abc";

/// Starts a fake with a bot that is in no channel, in a group that is not the default one.
async fn start() -> (FakePostProxy, Client) {
    let fake = FakePostProxy::start().await.unwrap();
    fake.add_group(SeedGroup::named("Main Brand").id(GROUP)).unwrap();
    fake.add_profile(GROUP, SeedProfile::new(Platform::Telegram).id(PROFILE).username("my_bot")).unwrap();
    let client = builder(&fake, fake.api_key().expose()).build().unwrap();
    (fake, client)
}

/// Creates a builder of a client without retries, so that each poll is one request.
fn builder(fake: &FakePostProxy, key: &str) -> ClientBuilder {
    let builder = Client::builder().api_key(key).base_url(fake.url()).retry(RetryPolicy::none());
    builder.attempt_timeout(TOO_LONG)
}

fn quickly() -> Wait {
    Wait::every(Duration::from_millis(100)).at_most(FOREVER).profile_group_id(GROUP)
}

async fn wait(client: &Client, wait: Wait) -> Result<Vec<Placement>, Error> {
    tokio::time::timeout(TOO_LONG, client.wait_for_placements(PROFILE, wait)).await.expect("it ends")
}

/// Waits until the fake has seen this many requests.
async fn polled(fake: &FakePostProxy, requests: usize) {
    let polling = async {
        while fake.requests().len() < requests {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(TOO_LONG, polling).await.expect("it polls");
}

#[tokio::test]
async fn returns_when_the_first_channel_appears() {
    let (fake, client) = start().await;
    let add = async {
        polled(&fake, 2).await;
        fake.add_channel(PROFILE, "My Channel (@mychannel)").unwrap();
    };
    let (channels, ()) = tokio::join!(wait(&client, quickly()), add);
    let channels = channels.expect("a channel appears");
    assert_eq!(channels.iter().map(|channel| channel.name.as_str()).collect::<Vec<_>>(), ["My Channel (@mychannel)"]);
    for seen in fake.requests() {
        assert_eq!(seen.path(), format!("/api/profiles/{PROFILE}/placements"));
        assert_eq!(seen.query().collect::<Vec<_>>(), [("profile_group_id", GROUP)]);
    }
}

#[tokio::test]
async fn polls_on_after_transient_failures() {
    let (fake, _) = start().await;
    // One of the responses never ends.
    let client = builder(&fake, fake.api_key().expose()).attempt_timeout(Duration::from_secs(3)).build().unwrap();
    fake.add_channel(PROFILE, "My Channel (@mychannel)").unwrap();
    let transient = [
        Failure::drop_connection(),
        Failure::lose_response(),
        Failure::cut_response(),
        Failure::trickle_response(1, FOREVER),
        Failure::status(503).retry_after(Duration::ZERO),
    ];
    let transient = transient.into_iter().chain([408, 429, 500, 502, 504].map(Failure::status));
    let count = transient.map(|failure| fake.fail_next(1, failure)).count();
    assert_eq!(wait(&client, quickly()).await.expect("a channel appears").len(), 1);
    assert_eq!(fake.requests().len(), count + 1, "each failure is one poll");
}

#[tokio::test]
async fn ends_with_the_error_of_a_rejected_request() {
    let (fake, client) = start().await;
    for status in [400, 401, 403, 404, 422, 302, 204] {
        let before = fake.requests().len();
        let fail = async {
            polled(&fake, before + 1).await;
            fake.fail_next(1, status);
        };
        let (result, ()) = tokio::join!(wait(&client, quickly()), fail);
        let error = result.expect_err("it is rejected");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(fake.requests().last().and_then(|seen| seen.status()), Some(status), "it does not poll again");
    }
    // A group that is not named, a wrong one, and an invalid key.
    let elsewhere = Wait::every(Duration::from_millis(100));
    let error = wait(&client, elsewhere.clone()).await.expect_err("it is not in the default group");
    assert!(error.is_not_found() && error.to_string().contains("`Wait::profile_group_id`"), "{error}");
    let error = wait(&client, elsewhere.profile_group_id("Main Brand")).await.expect_err("this is the name of it");
    assert!(error.status().is_some_and(|status| status == 401) && !error.to_string().contains("`Wait::"), "{error}");
    let other = builder(&fake, "another-key").build().unwrap();
    assert!(wait(&other, quickly()).await.expect_err("it has no access").is_invalid_api_key());
    let error = client.wait_for_placements("../x y", quickly()).await.expect_err("this is no id");
    assert_eq!(error.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn ends_with_a_response_that_does_not_decode() {
    let server = Server::responding_json(200, &json!({ "data": 5 })).await;
    let error = wait(&server.client(), quickly()).await.expect_err("it does not decode");
    assert_eq!((error.kind(), server.received().len()), (ErrorKind::Decode, 1));
}

#[tokio::test]
async fn names_the_remedy_when_no_channel_appears() {
    let (fake, client) = start().await;
    // One poll, whatever time it takes.
    let once = quickly().at_most(Duration::ZERO);
    fake.fail_next(1, 503);
    for failed in [true, false] {
        let error = wait(&client, once.clone()).await.expect_err("no channel appears");
        assert_eq!((error.kind(), error.status()), (ErrorKind::Timeout, None));
        let text = error.to_string();
        assert!(text.contains("remove the bot from the channel and add it again"), "{text}");
        assert_eq!(text.contains("one poll failed"), failed, "{text}");
        assert!(error.is_timeout() && !error.may_have_taken_effect());
    }
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn polls_once_more_at_the_deadline() {
    let (fake, client) = start().await;
    // The interval is longer than the wait, so there are a poll at its beginning and one at its end.
    let short = Wait::every(FOREVER).at_most(Duration::from_secs(2)).profile_group_id(GROUP);
    assert!(wait(&client, short.clone()).await.expect_err("no channel appears").is_timeout());
    assert_eq!(fake.requests().len(), 2);
    let add = async {
        polled(&fake, 3).await;
        fake.add_channel(PROFILE, "My Channel (@mychannel)").unwrap();
    };
    let (channels, ()) = tokio::join!(wait(&client, short.clone()), add);
    assert_eq!(channels.expect("the last poll finds it").len(), 1);
    assert_eq!(fake.requests().len(), 4);
    // A request that fails is no reason to ask less.
    fake.fail_next(1, 503);
    assert_eq!(wait(&client, short.clone()).await.expect("the last poll finds it").len(), 1);
    // Nor is there a poll before the time that the service asks for.
    let before = fake.requests().len();
    fake.fail_next(1, Failure::status(503).retry_after(HOUR));
    assert!(wait(&client, short).await.expect_err("it is too early").is_timeout());
    assert_eq!(fake.requests().len(), before + 1);
}

#[tokio::test]
async fn polls_once_if_there_is_no_time_to_wait() {
    let (fake, client) = start().await;
    fake.add_channel(PROFILE, "My Channel (@mychannel)").unwrap();
    for at_most in [Duration::ZERO, Duration::from_nanos(1)] {
        assert_eq!(wait(&client, quickly().at_most(at_most)).await.expect("there is a channel").len(), 1);
    }
    let (fake, client) = start().await;
    let error = wait(&client, quickly().at_most(Duration::ZERO)).await.expect_err("there is no channel");
    assert!(error.is_timeout() && error.to_string().contains("no channel appeared"), "{error}");
    assert_eq!(fake.requests().len(), 1);
    let forever = Wait::every(Duration::MAX).at_most(Duration::MAX).profile_group_id(GROUP);
    tokio::select! {
        result = client.wait_for_placements(PROFILE, forever) => unreachable!("it waits: {result:?}"),
        () = polled(&fake, 2) => {}
    }
}

#[tokio::test]
async fn a_poll_that_hangs_ends_at_the_deadline() {
    let (fake, _) = start().await;
    fake.delay(FOREVER);
    let client = fake.client().unwrap();
    let error = wait(&client, Wait::default().at_most(Duration::from_millis(200))).await;
    assert_eq!(error.expect_err("no channel appears").kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn can_be_dropped_and_started_again() {
    let (fake, client) = start().await;
    tokio::select! {
        result = wait(&client, quickly()) => unreachable!("there is no channel yet: {result:?}"),
        () = polled(&fake, 2) => {}
    }
    fake.add_channel(PROFILE, "My Channel (@mychannel)").unwrap();
    assert!(wait(&client, quickly()).await.is_ok());
}

/// Starts a fake that needs an hour to publish, by its clock, and creates a post for two networks.
async fn publish() -> (FakePostProxy, Client, String) {
    let (fake, client) = start().await;
    fake.set_publishing_time(HOUR);
    for platform in [Platform::Twitter, Platform::Threads] {
        fake.add_profile(GROUP, platform).unwrap();
    }
    let post = client.posts().create(["twitter", "threads"]).body("Hi").profile_group_id(GROUP).await.unwrap();
    let id = post.into_inner().id;
    fake.fail_platform(&id, Platform::Threads, "Account disconnected").unwrap();
    (fake, client, id)
}

#[tokio::test]
async fn waits_until_each_network_has_published_or_failed() {
    let (fake, client, id) = publish().await;
    let before = fake.requests().len();
    let waiting = tokio::spawn(async move { client.wait_for_post(&id, quickly()).await });
    polled(&fake, before + 2).await;
    fake.advance(HOUR);
    let post = tokio::time::timeout(TOO_LONG, waiting).await.expect("it ends").unwrap().unwrap();
    let results = post.platforms.iter().flatten();
    let results: Vec<_> = results.map(|result| (result.status.as_str(), result.error.as_deref())).collect();
    assert_eq!(results, [("published", None), ("failed", Some("Account disconnected"))]);
    let last = fake.requests().pop().unwrap();
    assert_eq!(
        (last.operation(), last.query().collect::<Vec<_>>()),
        (Some("get_post"), vec![("profile_group_id", GROUP)])
    );
}

#[tokio::test]
async fn names_the_status_of_a_post_at_the_deadline() {
    let (fake, client, id) = publish().await;
    fake.fail_next(1, 503);
    let twice = Wait::every(FOREVER).at_most(Duration::from_secs(2)).profile_group_id(GROUP);
    let error = client.wait_for_post(&id, twice).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_taken_effect());
    assert!(error.to_string().contains("the post is `processing`, and one poll failed"), "{error}");
    let error = client.wait_for_post(&id, Wait::every(Duration::from_millis(100))).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("`Wait::profile_group_id`"), "{error}");
}
