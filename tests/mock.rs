//! The mock: answers in the operation's types, and the project's fixtures.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashSet;

use postproxy::Client;
use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
use postproxy::types::{PlacementList, ProfileGroup};

async fn server() -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    let client = Client::builder().api_key("key").base_url(server.base_url()).build().unwrap();
    (server, client)
}

/// An id is text, though the mock looks for it with a regular expression.
#[tokio::test]
async fn an_id_is_taken_to_the_letter() {
    let (server, client) = server().await;
    let group: ProfileGroup = ProfileGroup::builder().id("a.c").name("Brand").try_into().unwrap();
    server.get_profile_group(|when, then| {
        when.id("a.c");
        then.ok(&group);
    });
    assert_eq!(client.get_profile_group().id("a.c").send().await.unwrap().into_inner(), group);
    assert!(client.get_profile_group().id("abc").send().await.is_err());

    server.get_profile_group(|when, then| {
        when.id("(");
        then.ok(&group);
    });
    assert!(client.get_profile_group().id("(").send().await.is_ok());
}

#[tokio::test]
async fn an_optional_argument_can_be_wanted_or_unwanted() {
    let (server, client) = server().await;
    let placements: PlacementList = PlacementList::builder().data(Vec::new()).try_into().unwrap();
    let with = server.list_placements(|when, then| {
        when.id("prof1").profile_group_id("grp1");
        then.ok(&placements);
    });
    let without = server.list_placements(|when, then| {
        when.id("prof1").profile_group_id(None);
        then.ok(&placements);
    });
    client.list_placements().id("prof1").profile_group_id("grp1").send().await.unwrap();
    assert_eq!((with.calls(), without.calls()), (1, 0));
    client.list_placements().id("prof1").send().await.unwrap();
    assert_eq!((with.calls(), without.calls()), (1, 1));
}

#[test]
fn fixtures_have_names_of_their_own() {
    let names: Vec<&str> = Fixture::all().map(|fixture| fixture.name()).collect();
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    assert!(names.iter().all(|name| Fixture::named(name).is_some_and(|fixture| fixture.name() == *name)));
    assert!(Fixture::named("get_profile_group/200-nothing-of-the-kind").is_none());
}

/// Every file is embedded: none is passed over in silence.
#[test]
fn every_fixture_of_the_folder_is_there() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let files: usize = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|folder| std::fs::read_dir(folder).unwrap().count())
        .sum();
    assert_eq!(Fixture::all().count() + Fixture::callbacks().count(), files);
}
