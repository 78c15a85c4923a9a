//! The fake: groups, keys, connections and placements, with each documented error.

use crate::fake_support;
use postproxy::mock::{FakePostProxy, SeedGroup, SeedProfile};
use postproxy::types::{Connection, TelegramConnectionRequest};
use postproxy::{Client, Error, Platform};
use serde_json::json;

const TOKEN: &str = "123456789:ABCdef-GhIJklMnOpQrStUvWxYz";
const PASSWORD: &str = "xxxx-xxxx-xxxx-xxxx";

async fn start() -> (FakePostProxy, Client) {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    (fake, client)
}

fn told<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String, Option<String>) {
    let error = result.expect_err("it is refused");
    let code = error.code().map(ToString::to_string);
    (error.status().expect("there is an answer").as_u16(), error.message().expect("there is a text").to_owned(), code)
}

#[tokio::test]
async fn creates_counts_and_deletes_groups() {
    let (fake, client) = start().await;
    let group = client.profile_groups().create("New Client Project").send().await.unwrap();
    assert_eq!((group.name.as_str(), group.profiles_count), ("New Client Project", Some(0)));
    fake.add_profile(&group.id, Platform::Threads).unwrap();
    client.connect_bluesky(&group.id, "yourname", PASSWORD).await.unwrap();
    assert_eq!(client.profile_groups().get(&group.id).send().await.unwrap().profiles_count, Some(2));

    let names = |groups: &[postproxy::types::ProfileGroup]| groups.iter().map(|g| g.name.clone()).collect::<Vec<_>>();
    let all = client.profile_groups().list().send().await.unwrap();
    assert_eq!(names(&all.data), ["Default", "New Client Project"]);

    assert!(client.profile_groups().delete(&group.id).send().await.unwrap().deleted);
    assert_eq!(told(client.profile_groups().get(&group.id).send().await).0, 404);
    assert_eq!(told(client.profile_groups().delete(&group.id).send().await).0, 404);
    // Its profiles went with it: the account is free for another group.
    let other = fake.add_group("Other").unwrap();
    client.connect_bluesky(&other, "yourname", PASSWORD).await.unwrap();
}

#[tokio::test]
async fn limits_a_scoped_key_to_its_group() {
    let (fake, client) = start().await;
    let own = fake.add_group("Partner").unwrap();
    let key = fake.add_scoped_key(&own).unwrap();
    let partner = fake.client_with(key.clone()).unwrap();
    let other = client.profile_groups().list().send().await.unwrap().data[0].id.clone();

    let seen = partner.profile_groups().list().send().await.unwrap();
    assert_eq!(seen.data.iter().map(|group| group.id.as_str()).collect::<Vec<_>>(), [own.as_str()]);
    assert!(partner.profile_groups().get(&own).send().await.is_ok());
    assert!(partner.profile_groups().get(&other).send().await.unwrap_err().is_not_found());
    let refused = partner.connect_telegram(&other, TOKEN).await.unwrap_err();
    assert!(refused.is_not_found(), "{refused}");
    assert!(partner.profile_groups().create("Mine").send().await.unwrap_err().is_permission_denied());
    assert!(partner.profile_groups().delete(&own).send().await.unwrap_err().is_permission_denied());
    assert!(partner.connect_telegram(&own, TOKEN).await.is_ok());

    let stranger = fake.client_with("some-other-key").unwrap();
    assert!(stranger.profile_groups().list().send().await.unwrap_err().is_invalid_api_key());
    fake.revoke_key(&key);
    assert!(partner.profile_groups().list().send().await.unwrap_err().is_invalid_api_key());
    let bare = fake_support::raw::http()
        .build()
        .unwrap()
        .get(format!("{}/api/profile_groups", fake.url()))
        .send()
        .await
        .unwrap();
    assert_eq!(bare.status(), 401);
}

#[tokio::test]
async fn rejects_oauth_for_each_documented_cause() {
    let (fake, client) = start().await;
    let (group, http) = (fake.add_group("Brand").unwrap(), fake_support::raw::http().build().unwrap());
    let post = async |body: serde_json::Value| {
        let url = format!("{}/api/profile_groups/{group}/initialize_connection", fake.url());
        let key = fake.api_key().expose();
        let answer = http.post(url).bearer_auth(key).json(&body).send().await.unwrap();
        (answer.status().as_u16(), answer.json::<serde_json::Value>().await.unwrap()["error"].clone())
    };
    let back = "https://myapp.com/done";
    assert_eq!(post(json!({ "redirect_url": back })).await, (422, json!("Missing platform")));
    // As the reference's own example of onboarding has it.
    assert_eq!(post(json!({ "network": "instagram", "redirect_url": back })).await, (422, json!("Missing platform")));
    assert_eq!(post(json!({ "platform": "", "redirect_url": back })).await, (422, json!("Missing platform")));
    assert_eq!(post(json!({ "platform": "instagram" })).await, (422, json!("Missing redirect_url")));
    assert_eq!(post(json!({ "platform": "instagram", "redirect_url": null })).await.1, json!("Missing redirect_url"));

    fake.add_profile(&group, Platform::Instagram).unwrap();
    let refused = client.connect_oauth(&group, Platform::Instagram, back).await.unwrap_err();
    assert!(refused.is_already_connected(), "{refused}");
    assert_eq!(refused.message(), Some("Platform already connected"));
    assert!(client.connect_oauth(&group, Platform::Youtube, back).await.is_ok(), "another platform is free");

    // Where no source says, the text says who speaks.
    for body in [
        json!({ "platform": "mastodon", "redirect_url": back }),
        json!({ "platform": "threads", "redirect_url": "nowhere" }),
        json!({ "platform": "threads", "redirect_url": "javascript:alert(1)" }),
        json!({ "platform": 5, "redirect_url": back }),
        json!([]),
    ] {
        let (status, text) = post(body.clone()).await;
        assert_eq!(status, 422, "{body}");
        assert!(text.as_str().unwrap().starts_with("FakePostProxy: "), "{body}: {text}");
    }
}

#[tokio::test]
async fn rejects_bluesky_for_each_documented_cause() {
    let (fake, client) = start().await;
    let (group, other) = (fake.add_group("Brand").unwrap(), fake.add_group("Other").unwrap());
    for (handle, password) in [("", PASSWORD), ("me", ""), ("", "")] {
        let (status, text, code) = told(client.connect_bluesky(&group, handle, password).await);
        assert_eq!((status, code.as_deref()), (422, Some("missing_credentials")), "{text}");
    }
    // The account's own password, for which the account wants a second factor.
    let (status, text, code) = told(client.connect_bluesky(&group, "me", "correct horse battery").await);
    assert_eq!((status, code.as_deref()), (401, Some("bluesky_login_failed")), "{text}");
    assert!(text.contains("2FA"), "{text}");

    let connected = client.connect_bluesky(&group, "Me", PASSWORD).await.unwrap();
    assert_eq!(connected.profile.external_username.as_deref(), Some("me.bsky.social"));
    let again = client.connect_bluesky(&group, "me.bsky.social", PASSWORD).await.unwrap();
    assert_eq!(again.profile.id, connected.profile.id, "the group has it already");
    let refused = client.connect_bluesky(&other, "me", PASSWORD).await.unwrap_err();
    assert!(refused.is_already_connected() && refused.code().is_some(), "{refused}");
    let own_domain = client.connect_bluesky(&other, "you.example.com", PASSWORD).await.unwrap();
    assert_eq!(own_domain.profile.external_username.as_deref(), Some("you.example.com"));
}

#[tokio::test]
async fn rejects_telegram_for_each_documented_cause() {
    let (fake, client) = start().await;
    let (group, other) = (fake.add_group("Brand").unwrap(), fake.add_group("Other").unwrap());
    let (status, text, code) = told(client.connect_telegram(&group, "").await);
    assert_eq!((status, code), (422, None));
    assert!(text.starts_with("Telegram requires `bot_token`"), "{text}");
    for token in ["no token", "123456789:", ":ABC", "12a:ABC", "123456789:A B"] {
        let (status, _, code) = told(client.connect_telegram(&group, token).await);
        assert_eq!((status, code.as_deref()), (401, Some("telegram_connect_failed")), "{token}");
    }
    let connected = client.connect_telegram(&group, TOKEN).await.unwrap();
    let next = connected.next_step.expect("there is a next step");
    let username = connected.profile.external_username.expect("a bot has a name");
    assert!(next.starts_with(&format!("Add @{username} as administrator")), "{next}");
    assert!(next.contains(&format!("/api/profiles/{}/placements", connected.profile.id)), "{next}");

    assert!(client.connect_telegram(&other, TOKEN).await.unwrap_err().is_already_connected());
    fake.revoke_bot_token(TOKEN);
    assert_eq!(told(client.connect_telegram(&group, TOKEN).await).0, 401);
    // The token that @BotFather issued in its place is of the same bot.
    let again = client.connect_telegram(&group, "123456789:another").await.unwrap();
    assert_eq!(again.profile.id, connected.profile.id);
}

#[tokio::test]
async fn lists_placements_of_the_named_or_the_default_group() {
    let (fake, client) = start().await;
    let default = client.profile_groups().list().send().await.unwrap().data[0].id.clone();
    let group = fake.add_group(SeedGroup::named("Main Brand").id("grp123abc")).unwrap();
    let bot = SeedProfile::new(Platform::Telegram).id("prof321zyx").username("my_bot");
    let profile = fake.add_profile(&group, bot).unwrap();
    fn list<'a>(client: &'a Client, profile: &str) -> postproxy::handles::ListPlacements<'a> {
        client.placements().list(profile)
    }
    let list = |client| list(client, &profile);

    let refused = list(&client).send().await.unwrap_err();
    assert_eq!(refused.message(), Some("Not found. Make sure you pass the correct profile_group_id"));
    assert!(list(&client).profile_group_id(&default).send().await.unwrap_err().is_not_found());
    let wrong = list(&client).profile_group_id("main-brand").send().await.unwrap_err();
    assert_eq!(wrong.status().map(|status| status.as_u16()), Some(401));
    assert!(wrong.message().is_some_and(|text| text.contains("use the correct id") || text.contains("correct id")));
    assert!(list(&client).profile_group_id(&group).send().await.unwrap().data.is_empty());

    let first = fake.add_channel(&profile, "My Channel (@mychannel)").unwrap();
    let second = fake.add_channel(&profile, "Private Channel").unwrap();
    let placements = list(&client).profile_group_id(&group).send().await.unwrap();
    let ids: Vec<_> = placements.data.iter().map(|placement| placement.id.clone()).collect();
    assert_eq!(ids, [Some(first), Some(second)]);

    // A scoped key needs to name no group, and may name no other.
    let partner = fake.client_with(fake.add_scoped_key(&group).unwrap()).unwrap();
    assert_eq!(list(&partner).send().await.unwrap().data.len(), 2);
    assert_eq!(told(list(&partner).profile_group_id(&default).send().await).0, 401);
    let stranger = fake.client_with(fake.add_scoped_key(&default).unwrap()).unwrap();
    assert!(list(&stranger).send().await.unwrap_err().is_not_found());

    // In the default group, none need be named.
    let linkedin = fake.add_profile(&default, Platform::Linkedin).unwrap();
    fake.add_placement(&linkedin, None, "Personal Profile").unwrap();
    let placements = client.placements().list(&linkedin).send().await.unwrap();
    assert_eq!((placements.data[0].id.clone(), placements.data[0].name.as_str()), (None, "Personal Profile"));
}

#[tokio::test]
async fn rejects_invalid_seeds() {
    let (fake, _) = start().await;
    let group = fake.add_group("Brand").unwrap();
    let says = |result: Result<String, postproxy::mock::FakeError>| result.expect_err("it does not fit").to_string();
    assert!(says(fake.add_profile("none", Platform::Telegram)).contains("no profile group `none`"));
    assert!(says(fake.add_group(SeedGroup::named("Twin").id(&group))).contains("is taken"));
    assert!(says(fake.add_channel("none", "Channel")).contains("no profile `none`"));
    let facebook = fake.add_profile(&group, "facebook").unwrap();
    assert!(says(fake.add_channel(&facebook, "Channel")).contains("use `add_placement`"));
    assert!(fake.add_scoped_key("none").is_err());
}

#[tokio::test]
async fn decodes_a_connection_as_a_union() {
    let (fake, client) = start().await;
    let group = fake.add_group("Brand").unwrap();
    let body = TelegramConnectionRequest::new(TOKEN);
    let connection = client.connections().initialize(&group, body).send().await.unwrap();
    assert!(matches!(connection.into_inner(), Connection::AccountConnection(_)));
}
