//! The mocks: responses in the types of the operations, and the project's fixtures.

use std::collections::HashSet;

use postproxy::Client;
use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
use postproxy::types::{Placement, PlacementList, ProfileGroup};

async fn server() -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    let client = Client::builder().api_key("key").base_url(server.base_url()).build().unwrap();
    (server, client)
}

/// An id is text, though the mock looks for it with a regular expression.
#[tokio::test]
async fn compares_an_id_literally() {
    let (server, client) = server().await;
    let group: ProfileGroup = ProfileGroup::new("a.c", "Brand");
    server.get_profile_group(|when, then| {
        when.id("a.c");
        then.ok(&group);
    });
    assert_eq!(client.profile_groups().get("a.c").await.unwrap().into_inner(), group);
    assert!(client.profile_groups().get("abc").await.is_err());

    server.get_profile_group(|when, then| {
        when.id("(");
        then.ok(&group);
    });
    assert!(client.profile_groups().get("(").await.is_ok());
}

#[tokio::test]
async fn tells_an_argument_from_an_absent_one() {
    let (server, client) = server().await;
    let placements: PlacementList = PlacementList::new(Vec::<Placement>::new());
    let with = server.list_placements(|when, then| {
        when.id("prof1").profile_group_id("grp1");
        then.ok(&placements);
    });
    let without = server.list_placements(|when, then| {
        when.id("prof1").into_inner().query_param_missing("profile_group_id");
        then.ok(&placements);
    });
    client.placements().list("prof1").profile_group_id("grp1").await.unwrap();
    assert_eq!((with.calls(), without.calls()), (1, 0));
    client.placements().list("prof1").await.unwrap();
    assert_eq!((with.calls(), without.calls()), (1, 1));
}

#[test]
fn fixtures_have_unique_names() {
    let names: Vec<&str> = Fixture::all().map(|fixture| fixture.name()).collect();
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    assert!(names.iter().all(|name| Fixture::named(name).is_some_and(|fixture| fixture.name() == *name)));
    assert!(Fixture::named("get_profile_group/200-nothing-of-the-kind").is_none());
}

#[test]
fn embeds_every_fixture_of_the_folder() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let files: usize = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|folder| std::fs::read_dir(folder).unwrap().count())
        .sum();
    assert_eq!(Fixture::all().count() + Fixture::callbacks().count(), files);
}
