//! How far a version must step, and what the changelog must say.

use semver::Version;
use xtask::diff::change::Class::{self, Additive, Breaking, Invisible, Unjudged};
use xtask::diff::changelog::{self, Of};
use xtask::diff::version::{makes, needed};

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

#[test]
fn each_class_needs_its_step() {
    let table: [(&str, Class, &str); 20] = [
        // Before 0.1 Cargo takes no two versions for compatible.
        ("0.0.3", Breaking, "0.0.4"),
        ("0.0.3", Unjudged, "0.0.4"),
        ("0.0.3", Additive, "0.0.4"),
        ("0.0.3", Invisible, "0.0.3"),
        ("0.1.0", Breaking, "0.2.0"),
        ("0.1.0", Unjudged, "0.2.0"),
        ("0.1.0", Additive, "0.1.1"),
        ("0.1.0", Invisible, "0.1.0"),
        ("0.9.7", Breaking, "0.10.0"),
        ("0.9.7", Additive, "0.9.8"),
        ("1.0.0", Breaking, "2.0.0"),
        ("1.0.0", Unjudged, "2.0.0"),
        ("1.0.0", Additive, "1.1.0"),
        ("1.0.0", Invisible, "1.0.0"),
        ("1.4.2", Breaking, "2.0.0"),
        ("1.4.2", Additive, "1.5.0"),
        // A pre-release promises nothing to the one after it.
        ("1.0.0-rc.1", Breaking, "1.0.0-rc.1"),
        ("1.0.0-rc.1", Additive, "1.0.0-rc.1"),
        // What is built does not count.
        ("0.1.0+sha.1", Additive, "0.1.1"),
        ("2.3.4+sha.1", Breaking, "3.0.0"),
    ];
    for (from, class, wanted) in table {
        assert_eq!(needed(&version(from), class), version(wanted), "{from} {class}");
    }
}

#[test]
fn a_version_makes_the_step_or_it_does_not() {
    let table: [(&str, &str, Class, bool); 19] = [
        ("0.1.0", "0.1.0", Additive, false),
        ("0.1.0", "0.1.1", Additive, true),
        ("0.1.0", "0.2.0", Additive, true),
        ("0.1.0", "0.1.1", Breaking, false),
        ("0.1.0", "0.1.9", Breaking, false),
        ("0.1.0", "0.2.0", Breaking, true),
        ("0.1.0", "1.0.0", Breaking, true),
        ("0.1.0", "0.2.0", Unjudged, true),
        ("0.1.0", "0.1.1", Unjudged, false),
        ("0.1.0", "0.1.0", Invisible, true),
        ("0.1.0", "0.0.9", Invisible, false),
        ("1.2.0", "1.2.1", Additive, false),
        ("1.2.0", "1.3.0", Additive, true),
        ("1.2.0", "1.9.0", Breaking, false),
        ("1.2.0", "2.0.0", Breaking, true),
        // The release that is being prepared.
        ("0.1.0", "0.2.0-rc.1", Breaking, true),
        ("0.1.0", "0.1.1-rc.1", Breaking, false),
        ("0.2.0-rc.1", "0.2.0-rc.2", Breaking, true),
        ("0.2.0-rc.1", "0.2.0-rc.1", Breaking, false),
    ];
    for (from, to, class, wanted) in table {
        assert_eq!(makes(&version(to), &version(from), class), wanted, "{from} to {to}, {class}");
    }
}

const CHANGELOG: &str = "\
# Changelog

Words about it.

## [Unreleased]

### Added

<!-- - not this
- and not this -->
- A thing.

## [0.2.0] - 2026-08-01

```sh
## not a heading
```

## v0.1.1 (2026-07-01)

- An old thing.

## 0.3.0 - unreleased

## Before

[Unreleased]: https://example.com
";

#[test]
fn a_changelog_is_read_by_its_headings() {
    let sections = changelog::sections(CHANGELOG);
    let read: Vec<(&Of, u64, usize)> =
        sections.iter().map(|section| (&section.of, section.place.line, section.lines.len())).collect();
    let release = |text: &str| Of::Release(version(text));
    assert_eq!(
        read,
        [
            (&Of::Unreleased, 5, 1),
            (&release("0.2.0"), 13, 3),
            (&release("0.1.1"), 19, 1),
            (&Of::Next(version("0.3.0")), 23, 0),
            (&Of::Other, 25, 0),
        ]
    );
    let released: Vec<String> = changelog::released(&sections).map(ToString::to_string).collect();
    assert_eq!(released, ["0.2.0", "0.1.1"]);
}

#[test]
fn news_stand_under_unreleased_or_under_the_version_and_were_not_there_before() {
    let read = changelog::sections;
    let has_news = |now: &str, version_is: &str, before: &str| {
        let now = read(now);
        changelog::has_news(&changelog::open(&now, &version(version_is)), &read(before))
    };
    let before = "## [Unreleased]\n- An old thing.\n## [0.1.0]\n- The first.\n";
    assert!(!has_news("", "0.1.1", ""), "there is nothing");
    assert!(!has_news("## [Unreleased]\n### Added\n", "0.1.1", ""), "a heading says nothing");
    assert!(has_news("## [Unreleased]\n- A thing.\n", "0.1.1", ""));
    assert!(has_news("## [0.1.1] - 2026-08-01\nA thing.\n", "0.1.1", ""), "a sentence is enough");
    assert!(!has_news("## [0.1.1]\n- A thing.\n", "0.2.0", ""), "another version");
    assert!(!has_news("## [Unreleased]\n- An old thing.\n", "0.1.1", before), "it was there before");
    assert!(has_news("## [Unreleased]\n- An old thing.\n- A thing.\n", "0.1.1", before));
    assert!(!has_news("## [0.1.1]\n- An old thing.\n", "0.1.1", before), "it moved into the release, and is not new");
}
