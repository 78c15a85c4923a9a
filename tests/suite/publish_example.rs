//! The example `publish`: its arguments, and what it prints.

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../../examples/publish.rs"]
mod publish;

use postproxy::Media;
use postproxy::mock::{FakePostProxy, SeedGroup, SeedProfile};
use publish::arguments::{Settings, Task, parse};

fn settings(arguments: &[&str]) -> Settings {
    match parse(arguments.iter().copied()).unwrap() {
        Task::Publish(settings) => settings,
        Task::Help => unreachable!("it is not asked for"),
    }
}

#[test]
fn understands_its_arguments() {
    let settings = settings(&[
        "--to",
        "twitter",
        "--to=prof1",
        "--at",
        "2026-03-01T09:00:00Z",
        "Hi",
        "a.png",
        "https://e.com/b.png",
    ]);
    assert_eq!((settings.text.as_str(), settings.profiles.join(" ").as_str()), ("Hi", "twitter prof1"));
    assert_eq!(settings.media, [Media::file("a.png"), Media::url("https://e.com/b.png")]);
    assert_eq!((settings.at.as_deref(), settings.queue, settings.check), (Some("2026-03-01T09:00:00Z"), None, false));
    assert_eq!(parse(["--help"]).unwrap(), Task::Help);
    for (arguments, says) in [
        (&["Hi"][..], "--to"),
        (&["--to", "twitter"], "requires a text"),
        (&["--to"], "missing argument"),
        (&["--from", "x", "Hi"], "--from"),
    ] {
        let error = parse(arguments.iter().copied()).unwrap_err().to_string();
        assert!(error.contains(says), "{arguments:?}: {error}");
    }
}

#[tokio::test]
async fn publishes_to_a_fake_without_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("image.png");
    tokio::fs::write(&image, b"\x89PNG").await.unwrap();
    let mut out = Vec::new();
    let settings = settings(&["--to", "bluesky", "--to", "twitter", "Hello", image.to_str().unwrap()]);
    assert!(publish::embedded(settings, &mut out).await.unwrap());
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains("in memory") && lines[1].starts_with("post "), "{text}");
    assert!(lines[2].starts_with("bluesky: ") && lines[3].starts_with("twitter: "), "{text}");
    assert!(!text.contains("check: "), "{text}");
}

#[tokio::test]
async fn prints_what_it_finds_and_sends_nothing_if_it_only_checks() {
    let fake = FakePostProxy::start().await.unwrap();
    let group = fake.add_group(SeedGroup::named("Group")).unwrap();
    fake.add_profile(&group, SeedProfile::new("pinterest").id("prof1")).unwrap();
    let mut settings = settings(&["--to", "prof1", "--check", "Hello"]);
    settings.group = Some(group);
    let mut out = Vec::new();
    assert!(publish::publish(&fake.client().unwrap(), &settings, &mut out).await.unwrap());
    let text = String::from_utf8(out).unwrap();
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        ["check: pinterest: `media` is required", "check: pinterest: `platforms.pinterest.board_id` is required"]
    );
    assert!(fake.requests().iter().all(|request| request.operation() != Some("create_post")));
}
