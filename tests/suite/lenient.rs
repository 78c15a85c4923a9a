//! Responses that a service may send and the document does not show: each is decoded as what it is.

use crate::support::{Server, json_response};
use postproxy::types::{self, Connection, ConnectionRequest};
use postproxy::{Error, ErrorKind, Response, Timestamp};
use serde_json::{Value, json};

async fn group(body: Value) -> Result<Response<types::ProfileGroup>, Error> {
    let server = Server::responding_json(200, &body).await;
    server.client().profile_groups().get("grp1").await
}

#[tokio::test]
async fn accepts_every_2xx_with_the_body_of_the_success() {
    let server = Server::responding(Vec::new()).await;
    let client = server.client();
    let body = json!({ "id": "grp1", "name": "Brand" });
    for status in [200, 201, 202, 203, 207, 299] {
        server.respond(json_response(status, &body));
        let created = client.profile_groups().create("Brand").await.unwrap_or_else(|error| panic!("{status}: {error}"));
        assert_eq!((created.status().as_u16(), created.id.as_str()), (status, "grp1"));
        server.respond(json_response(status, &json!({ "url": "https://example.com", "success": true })));
        let connection = types::OauthConnectionRequest::new("threads", "https://example.com");
        let connected = client.connections().initialize("grp1", connection).await;
        assert!(connected.is_ok_and(|connected| connected.status().as_u16() == status), "{status}");
    }
}

/// A type is a JSON object. serde takes a list for a structure, too.
#[tokio::test]
async fn rejects_a_list_in_the_place_of_an_object() {
    let server = Server::responding_json(200, &json!([true])).await;
    let error = server.client().profile_groups().delete("grp1").await.expect_err("it is a list");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_taken_effect() && error.to_string().contains("expected an object"), "{error}");
    server.respond(json_response(200, &json!([true, 1])));
    let error = server.client().profile_groups().delete("grp1").await.expect_err("it is a list");
    assert!(error.to_string().contains("expected an object"), "it is JSON: {error}");
    let error = group(json!(["grp1", "Brand", 5])).await.expect_err("it is a list");
    assert_eq!(error.kind(), ErrorKind::Decode);
    server.respond(json_response(200, &json!({ "data": [["grp1", "Brand", 5]] })));
    assert!(server.client().profile_groups().list().await.is_err());
}

#[tokio::test]
async fn reads_integers_however_they_are_written() {
    for (written, count) in [
        (json!(5.0), Some(5)),
        (json!(3_000_000_000_i64), Some(3_000_000_000)),
        (json!(-1), Some(-1)),
        (json!(i64::MAX), Some(i64::MAX)),
        (json!(1e15), Some(1_000_000_000_000_000)),
        (Value::Null, None),
    ] {
        let body = json!({ "id": "grp1", "name": "Brand", "profiles_count": written });
        assert_eq!(group(body).await.expect("it is an integer").profiles_count, count, "{written}");
    }
    for written in [json!(5.5), json!("5"), json!(1e300), json!(u64::MAX), json!([5]), json!(true)] {
        let body = json!({ "id": "grp1", "name": "Brand", "profiles_count": written });
        let error = group(body).await.expect_err("it is no integer");
        assert_eq!(error.kind(), ErrorKind::Decode, "{written}");
        assert!(error.to_string().contains("at `profiles_count`: expected an integer"), "{error}");
    }
}

/// Every property of a post whose absence is no error may be null, lists among them.
#[tokio::test]
async fn takes_null_for_an_absent_value() {
    let fixture = postproxy::mock::Fixture::all().find(|fixture| fixture.operation() == "get_post").unwrap();
    let body = fixture.response_body().unwrap();
    let server = Server::responding(Vec::new()).await;
    let client = server.client();
    let mut optional = 0;
    for name in body.as_object().unwrap().keys().map(String::as_str).chain(["thread", "media"]) {
        let mut absent = body.clone();
        absent.as_object_mut().unwrap().remove(name);
        server.respond(json_response(200, &absent));
        if client.posts().get("post1").await.is_ok() {
            absent[name] = Value::Null;
            server.respond(json_response(200, &absent));
            client.posts().get("post1").await.unwrap_or_else(|error| panic!("{name}: {error}"));
            optional += 1;
        }
    }
    assert!(optional > 2);
}

#[tokio::test]
async fn keeps_values_that_it_does_not_know() {
    let body =
        json!({ "success": true, "profile": { "id": "prof1", "network": "mastodon", "name": "Me", "new": [1] } });
    let server = Server::responding_json(200, &body).await;
    let request = types::BlueskyConnectionRequest::new("me", "abcd-efgh");
    let connection = server.client().connections().initialize("grp1", request).await.unwrap().into_inner();
    let Connection::AccountConnection(account) = connection else { panic!("it is an account: {connection:?}") };
    assert_eq!(account.profile.network.as_str(), "mastodon");
}

/// The discriminator decides, not the order of the variants.
#[test]
fn decodes_a_union_by_its_discriminator() {
    let decode = |body: Value| serde_json::from_value::<ConnectionRequest>(body);
    let both = json!({ "platform": "telegram", "bot_token": "1:a", "redirect_url": "" });
    assert!(matches!(decode(both), Ok(ConnectionRequest::TelegramConnectionRequest(_))));
    let oauth = json!({ "platform": "instagram", "redirect_url": "https://example.com", "bot_token": "1:a" });
    assert!(matches!(decode(oauth), Ok(ConnectionRequest::OauthConnectionRequest(_))));
    for undecided in [json!({ "redirect_url": "s3cret" }), json!({ "platform": "s3cret", "redirect_url": "" })] {
        let error = decode(undecided).expect_err("nothing decides").to_string();
        assert!(error.contains("`platform`") && !error.contains("s3cret"), "{error}");
    }
}

#[tokio::test]
async fn says_which_properties_no_variant_has() {
    let server = Server::responding_json(200, &json!({ "success": true, "surprise": "s3cret" })).await;
    let request = types::BlueskyConnectionRequest::new("me", "abcd-efgh");
    let error = server.client().connections().initialize("grp1", request).await.expect_err("it is neither");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.raw_body().is_some_and(|raw| raw.contains("surprise")));
    assert!(!error.to_string().contains("s3cret") && error.to_string().contains("no variant"), "{error}");
}

#[tokio::test]
async fn keeps_malformed_dates() {
    let fixture = postproxy::mock::Fixture::all().find(|fixture| fixture.operation() == "get_post").unwrap();
    let mut body = fixture.response_body().unwrap().clone();
    body["created_at"] = "last Tuesday".into();
    let server = Server::responding_json(200, &body).await;
    let post = server.client().posts().get("post1").await.expect("a date is a text").into_inner();
    assert_eq!(serde_json::to_value(&post).unwrap()["created_at"], "last Tuesday");
    assert_eq!(Timestamp::from("last Tuesday").to_system_time(), None);
}
