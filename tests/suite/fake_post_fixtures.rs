//! The fake creates every post of the fixtures, and rejects those that the fixtures show as rejected.

use std::collections::BTreeSet;

use crate::fake_support::raw::{self, Raw};
use postproxy::mock::{FakePostProxy, Fixture, SeedGroup, SeedProfile, SeedQueue};
use reqwest::Method;
use serde_json::{Value, json};

/// Seeds the profiles that the response of a fixture shows.
fn seed(fake: &FakePostProxy, group: &str, response: &Value) {
    for entry in response["platforms"].as_array().unwrap() {
        let mut profile = SeedProfile::new(entry["platform"].as_str().unwrap());
        if let Some(id) = entry["profile_id"].as_str() {
            profile = profile.id(id);
        }
        // A fixture may show one profile twice.
        drop(fake.add_profile(group, profile));
    }
}

#[tokio::test]
async fn creates_the_posts_of_the_fixtures() {
    let mut created = 0;
    let fake = FakePostProxy::start().await.unwrap();
    let raw = Raw::new(&fake);
    for fixture in Fixture::all().filter(|own| own.operation() == "create_post" && own.status() == 201) {
        let named = fixture.query().map(|(name, value)| {
            assert_eq!(name, "profile_group_id", "{}", fixture.name());
            value
        });
        // A group for each fixture, because they share the ids of profiles.
        let group = fake.add_group(SeedGroup::named("Theirs").id(named.last().unwrap_or("grp-theirs"))).unwrap();
        let target = format!("{}?profile_group_id={group}", fixture.path());
        let expected = fixture.response_body().unwrap();
        seed(&fake, &group, expected);
        if let Some(queue) = expected["queue_id"].as_str() {
            fake.add_queue(&group, SeedQueue::named("Theirs").id(queue)).unwrap();
        }
        let mut request = raw.request(Method::POST, &target);
        request = fixture.request_headers().fold(request, |request, (name, value)| request.header(name, value));
        let (content_type, body) = raw::body_of(&fixture).unwrap();
        let (status, post) = raw::read(request.header("content-type", content_type).body(body)).await;
        let name = fixture.name();
        assert_eq!(status, 201, "{name}: {post}");
        assert_eq!(
            (&post["body"], &post["draft"]),
            (&expected["body"], &json!(expected["status"] == "draft")),
            "{name}"
        );
        assert_eq!(post["status"], expected["status"], "{name}");
        let count = |post: &Value, list: &str| post[list].as_array().map_or(0, Vec::len);
        // A profile that is named by its id and by its network is there once.
        let platforms = |post: &Value| {
            let list = post["platforms"].as_array().unwrap().iter();
            list.map(|entry| entry["platform"].as_str().unwrap().to_owned()).collect::<BTreeSet<String>>()
        };
        assert_eq!(platforms(&post), platforms(expected), "{name}");
        for list in ["media", "thread"] {
            assert_eq!(count(&post, list), count(expected, list), "{name}: {list}");
        }
        assert_eq!(raw.delete(&format!("/api/profile_groups/{group}")).await.0, 200, "{name}");
        created += 1;
    }
    assert!(created > 50, "{created}");
}

#[tokio::test]
async fn rejects_the_posts_of_the_fixtures() {
    let mut rejected = 0;
    for fixture in Fixture::all().filter(|own| own.operation() == "create_post" && own.status() == 422) {
        let (name, request) = (fixture.name(), fixture.request_body().unwrap());
        // The text names a parameter that no schema has, so the request of the fixture lacks it.
        if name.ends_with("invalid-platform-params") {
            continue;
        }
        let fake = FakePostProxy::start().await.unwrap();
        let raw = Raw::new(&fake);
        let group = raw.get("/api/profile_groups").await.1["data"][0]["id"].as_str().unwrap().to_owned();
        for platform in ["facebook", "instagram", "linkedin", "twitter"] {
            fake.add_profile(&group, platform).unwrap();
        }
        let (status, body) = raw.post(fixture.path(), request).await;
        assert_eq!((status.as_u16(), &body), (422, fixture.response_body().unwrap()), "{name}");
        assert_eq!(raw.get("/api/posts").await.1["total"], 0, "{name}");
        rejected += 1;
    }
    assert!(rejected >= 9, "{rejected}");
}
