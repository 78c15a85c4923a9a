//! Each documented limit, from the document: a post at the limit has no finding about it, and one just beyond has.
#![allow(clippy::panic, reason = "a test fails by panicking")]

#[path = "../build/mod.rs"]
#[allow(missing_docs, missing_debug_implementations, reason = "it is made for build.rs")]
mod generator;

use std::collections::BTreeMap;

use generator::document::Document;
use generator::limits::{self, Check, Condition, Kind, Limits, MediaKind, Rule, Unit};
use generator::reference::References;
use generator::{holders, limits::Media as MediaRule};
use postproxy::preflight::{Finding, FindingKind, KnownProfile};
use postproxy::types::{CreatePostRequest, Files};
use postproxy::{Media, Platform};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../openapi.yaml");

/// The limits of a new post, with those that follow from its schema.
fn limits() -> Limits {
    let document = Document::parse(DOCUMENT).expect("the document is YAML");
    let references = References::new(&document);
    let (schemas, _) = holders::schemas(&document, &references);
    let body = document.components("schemas").iter().find(|entry| entry.key == "CreatePostRequest");
    let body = body.and_then(|entry| schemas.at(&entry.value)).expect("the schema is there");
    limits::of_schema(&document, &schemas, body).expect("it has limits").0
}

/// A body with files in it.
#[derive(Clone, Default)]
struct Body {
    json: Value,
    files: Files,
}

impl Body {
    fn findings(&self, platform: Option<&str>) -> Vec<Finding> {
        let mut files = self.files.clone();
        let typed = files.scope(|| serde_json::from_value::<CreatePostRequest>(self.json.clone()));
        // What no type holds, such as a parameter that is not documented, is checked as JSON.
        let preflight = match typed {
            Ok(body) if !self.json.to_string().contains(ODD) => body.preflight(),
            _ => CreatePostRequest::preflight_json(&self.json, [] as [KnownProfile; 0]),
        };
        let platform = platform.map(Platform::from);
        preflight.into_iter().filter(|finding| finding.platform == platform).collect()
    }

    /// Sets a value, in the first item of each list on the way.
    fn set(&mut self, path: &str, value: Value) {
        let mut at = &mut self.json;
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let (name, is_item) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
            if !at.is_object() {
                *at = json!({});
            }
            at = &mut at[name];
            if is_item {
                if at.as_array().is_none_or(Vec::is_empty) {
                    *at = json!([{}]);
                }
                at = &mut at[0];
            }
        }
        *at = value;
    }

    fn media(&mut self, path: &str, media: impl IntoIterator<Item = Media>) {
        let placeholders: Vec<String> = media.into_iter().map(|file| self.files.insert(file)).collect();
        self.set(path, json!(placeholders));
    }
}

/// A parameter that no network has.
const ODD: &str = "no_such_parameter";

fn file(kind: MediaKind, limit: Option<&Kind>, size: u64) -> Media {
    let media_type = limit.and_then(|limit| limit.types.first()).map(String::as_str);
    let media_type = media_type.unwrap_or(match kind {
        MediaKind::Image => "image/jpeg",
        MediaKind::Video => "video/mp4",
        MediaKind::Document => "application/pdf",
    });
    let stream = Media::stream("file", size, || std::future::ready(Ok(tokio::io::empty())));
    stream.content_type(media_type)
}

fn url(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Image => "https://example.com/image.jpg",
        MediaKind::Video => "https://example.com/video.mp4",
        MediaKind::Document => "https://example.com/document.pdf",
    }
}

/// A text of a length, of characters that every other unit counts otherwise.
fn text(unit: Unit, length: u64) -> String {
    let (character, counts) = match unit {
        Unit::Bytes => ("\u{e9}", 2),
        Unit::CodePoints => ("e\u{301}", 2),
        Unit::EmojiBytes => ("\u{1F600}", 4),
        Unit::Graphemes => ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 1),
        Unit::Utf16 => ("\u{1F600}", 2),
        Unit::Weighted => ("\u{65e5}", 2),
    };
    let times = usize::try_from(length / counts).expect("it fits");
    character.repeat(times) + &"a".repeat(usize::try_from(length % counts).expect("it fits"))
}

/// A post for one network in one format, with all that these require.
fn valid(limits: &Limits, platform: &str, format: &str) -> Body {
    let mut body = Body { json: json!({ "profiles": [platform], "post": {} }), files: Files::new() };
    body.set(&format!("{}.{platform}.{}", limits.keyed, limits.format), json!(format));
    for _ in 0..10 {
        let findings = body.findings(Some(platform));
        let Some(missing) = findings.iter().find(|finding| finding.kind == FindingKind::Missing) else { break };
        let path = missing.property.clone();
        match media_rule(limits, platform, format, &path) {
            Some(rule) => body.media(&path, rule.kinds.first().map(|kind| file(kind.kind, Some(kind), 1))),
            None => {
                for value in [json!("x"), json!(["x", "x"]), json!(7)] {
                    body.set(&path, value);
                    // Other properties may be missing yet.
                    let decoded = serde_json::from_value::<CreatePostRequest>(body.json.clone());
                    if decoded.err().is_none_or(|error| !error.to_string().contains("invalid type")) {
                        break;
                    }
                }
            }
        }
    }
    let findings = body.findings(Some(platform));
    assert!(findings.is_empty(), "{platform} {format}: {findings:?}\n{}", body.json);
    body
}

fn is_about(rule: &Rule, platform: &str, format: &str) -> bool {
    let formats = rule.platforms.iter().find(|(name, _)| name == platform).map(|(_, formats)| formats);
    formats.is_some_and(|formats| formats.is_empty() || formats.iter().any(|of| of == format))
}

fn media_rule<'l>(limits: &'l Limits, platform: &str, format: &str, path: &str) -> Option<&'l MediaRule> {
    limits.rules.iter().filter(|rule| is_about(rule, platform, format)).find_map(|rule| match &rule.check {
        Check::Media(media) if media.at.iter().any(|at| at == path) => Some(media),
        _ => None,
    })
}

/// Each pair of platform and format that a rule is about, or none for the body as a whole.
fn targets(limits: &Limits, rule: &Rule) -> Vec<Option<(String, String)>> {
    if rule.platforms.is_empty() {
        return vec![None];
    }
    let formats = |name: &String, formats: &Vec<String>| {
        let default = limits.defaults.iter().find(|(of, _)| of == name).map(|(_, format)| format.clone());
        if formats.is_empty() { default.into_iter().collect() } else { formats.clone() }
    };
    let pairs = rule.platforms.iter().flat_map(|(name, of)| formats(name, of).into_iter().map(move |f| (name, f)));
    pairs.map(|(name, format)| Some((name.clone(), format))).collect()
}

/// A body at a limit, one just beyond, and what is found in that.
struct Case {
    at: Body,
    beyond: Body,
    kind: FindingKind,
}

fn cases(limits: &Limits, rule: &Rule, target: Option<&(String, String)>) -> Vec<Case> {
    let mut base = match target {
        Some((platform, format)) => valid(limits, platform, format),
        None => Body { json: json!({ "profiles": ["linkedin"], "post": { "body": "x" } }), files: Files::new() },
    };
    for (path, condition) in &rule.when {
        match condition {
            Condition::Present if path == "media" => base.set(path, json!([url(MediaKind::Image)])),
            Condition::Present if base.json.pointer(&format!("/{}", path.replace('.', "/"))).is_none() => {
                base.set(path, json!(["x"]));
            }
            Condition::Only(kind) => base.set(path, json!([url(*kind)])),
            Condition::In(values) => base.set(path, json!(values[0])),
            Condition::NotIn(_) => base.set(path, json!("something else")),
            Condition::Present | Condition::Absent => {}
        }
    }
    let with = |path: &str, value: Value| {
        let mut body = base.clone();
        body.set(path, value);
        body
    };
    let pair =
        |path: &str, at: Value, beyond: Value, kind| Case { at: with(path, at), beyond: with(path, beyond), kind };
    match &rule.check {
        Check::Text { at, unit, min, max } => {
            let of = |length| json!(text(*unit, length));
            let paths = at.iter().flat_map(|path| {
                let public = FindingKind::TooLong(public_unit(*unit));
                let most = max.map(|max| pair(path, of(max), of(max + 1), public));
                let least = FindingKind::TooShort(public_unit(*unit));
                let least = (*min > 0).then(|| pair(path, of(*min), of(min - 1), least));
                most.into_iter().chain(least)
            });
            paths.collect()
        }
        Check::Items { at, min, max } => {
            let of = |count: u64| json!(vec!["x"; usize::try_from(count).expect("it fits")]);
            let paths = at.iter().flat_map(|path| {
                let most = max.map(|max| pair(path, of(max), of(max + 1), FindingKind::TooMany));
                let least = (*min > 0).then(|| pair(path, of(*min), of(min - 1), FindingKind::TooFew));
                most.into_iter().chain(least)
            });
            paths.collect()
        }
        Check::Number { at, min, max } => {
            let edges = [(min, -1.0), (max, 1.0)];
            let paths = at.iter().flat_map(|path| {
                let cases = edges.into_iter().filter_map(|(edge, step)| Some(((*edge)?, step)));
                cases.map(|((edge, is_excluded), step)| {
                    let inside = if is_excluded { edge - step } else { edge };
                    pair(path, json!(inside), json!(edge + step), FindingKind::OutOfRange)
                })
            });
            paths.collect()
        }
        Check::Values { at, values } => {
            let value: Value = serde_json::from_str(&values[0]).expect("it is JSON");
            at.iter().map(|path| pair(path, value.clone(), json!(2), FindingKind::NotAllowedValue)).collect()
        }
        Check::Keys { at, .. } => {
            let odd = |path: &String| Case {
                at: base.clone(),
                beyond: with(&format!("{path}.{ODD}"), json!(1)),
                kind: FindingKind::UnknownParameter,
            };
            at.iter().map(odd).collect()
        }
        Check::Required(paths) => {
            let missing = paths.iter().filter_map(|path| {
                let mut whole = base.clone();
                // What the rule requires is there, to miss one of it.
                for path in paths {
                    if whole.json.pointer(&format!("/{}", path.replace("[]", "/0").replace('.', "/"))).is_none() {
                        whole.set(path, json!("x"));
                    }
                }
                let mut beyond = whole.clone();
                let lists = path.replace("[]", ".0").replace('.', "/");
                let (parent, name) = lists.rsplit_once('/').map_or(("", &*lists), |(parent, name)| (parent, name));
                let pointer = if parent.is_empty() { String::new() } else { format!("/{parent}") };
                beyond.json.pointer_mut(&pointer)?.as_object_mut()?.remove(name)?;
                Some(Case { at: whole, beyond, kind: FindingKind::Missing })
            });
            missing.collect()
        }
        Check::Forbidden(paths) => {
            let of = |path: &String| Case {
                at: base.clone(),
                beyond: with(path, json!(["x"])),
                kind: FindingKind::NotAllowed,
            };
            paths.iter().map(of).collect()
        }
        Check::Together(paths) => {
            let (mut at, mut beyond) = (base.clone(), base.clone());
            at.set(&paths[0], json!("x"));
            paths.iter().for_each(|path| beyond.set(path, json!(["x"])));
            vec![Case { at, beyond, kind: FindingKind::Conflict }]
        }
        Check::Formats(properties) => {
            let Some((platform, _)) = target else { return Vec::new() };
            let format = format!("{}.{platform}.{}", limits.keyed, limits.format);
            let all = limits.rules.iter().filter_map(|rule| match &rule.check {
                Check::Formats(all) if is_about(rule, platform, "") => Some(all),
                _ => None,
            });
            let all: Vec<&String> = all.flatten().flat_map(|(_, formats)| formats).collect();
            let of = |(path, formats): &(String, Vec<String>)| {
                let other = all.iter().find(|other| !formats.contains(other)).map_or("something else", |other| other);
                let (mut at, mut beyond) = (with(path, json!("x")), with(path, json!("x")));
                at.set(&format, json!(formats[0]));
                beyond.set(&format, json!(other));
                Case { at, beyond, kind: FindingKind::OtherFormat }
            };
            properties.iter().map(of).collect()
        }
        Check::Media(media) => media.at.iter().flat_map(|path| of_media(&base, path, media)).collect(),
    }
}

fn of_media(base: &Body, path: &str, rule: &MediaRule) -> Vec<Case> {
    let with = |media: Vec<Media>| {
        let mut body = base.clone();
        if path.starts_with("thread") {
            body.set("thread[].body", json!("x"));
        }
        body.media(path, media);
        body
    };
    let files = |kind: &Kind, count: u64| (0..count).map(|_| file(kind.kind, Some(kind), 1)).collect::<Vec<_>>();
    let mut cases = Vec::new();
    for kind in &rule.kinds {
        let (at, beyond) = (with(files(kind, kind.max)), with(files(kind, kind.max + 1)));
        cases.push(Case { at, beyond, kind: FindingKind::TooMany });
        if let Some(size) = kind.size {
            let of = |size| with(vec![file(kind.kind, Some(kind), size)]);
            cases.push(Case { at: of(size), beyond: of(size + 1), kind: FindingKind::TooLarge });
        }
        if !kind.types.is_empty() {
            let odd = file(kind.kind, None, 1).content_type(match kind.kind {
                MediaKind::Image => "image/x-odd",
                MediaKind::Video => "video/x-odd",
                MediaKind::Document => "application/x-odd",
            });
            for listed in &kind.types {
                let listed = file(kind.kind, None, 1).content_type(listed);
                let (at, beyond) = (with(vec![listed]), with(vec![odd.clone()]));
                cases.push(Case { at, beyond, kind: FindingKind::UnsupportedType });
            }
        }
    }
    let first = &rule.kinds[0];
    for (_, kind) in MediaKind::ALL {
        let of_kind = rule.kinds.iter().find(|of| of.kind == kind);
        let at = with(files(first, 1));
        match of_kind {
            None => {
                let beyond = with(vec![file(kind, None, 1)]);
                cases.push(Case { at, beyond, kind: FindingKind::UnsupportedMedia });
            }
            Some(of_kind)
                if kind != first.kind && !(rule.mixed.contains(&kind) && rule.mixed.contains(&first.kind)) =>
            {
                let beyond = with([files(first, 1), files(of_kind, 1)].concat());
                cases.push(Case { at, beyond, kind: FindingKind::MixedMedia });
            }
            Some(_) => {}
        }
    }
    if rule.min > 0 {
        cases.push(Case { at: with(files(first, 1)), beyond: with(Vec::new()), kind: FindingKind::Missing });
    }
    cases
}

fn public_unit(unit: Unit) -> postproxy::preflight::Unit {
    use postproxy::preflight::Unit as Public;
    match unit {
        Unit::Bytes => Public::Bytes,
        Unit::CodePoints => Public::CodePoints,
        Unit::EmojiBytes => Public::EmojiBytes,
        Unit::Graphemes => Public::Graphemes,
        Unit::Utf16 => Public::Utf16,
        Unit::Weighted => Public::Weighted,
    }
}

#[test]
fn a_post_at_a_limit_passes_and_one_beyond_does_not() {
    let limits = limits();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let (mut kinds, mut wrong) = (Vec::new(), Vec::new());
    for rule in &limits.rules {
        let mut of_rule = 0;
        for target in targets(&limits, rule) {
            let platform = target.as_ref().map(|(platform, _)| platform.as_str());
            for Case { at, beyond, kind } in cases(&limits, rule, target.as_ref()) {
                // A limit with a note is another one than that without.
                let same = |finding: &&Finding| finding.kind == kind && finding.note == rule.note;
                // What is empty is missing, where it is required.
                let paths = match &rule.check {
                    Check::Text { at, .. } | Check::Items { at, .. } => at.clone(),
                    _ => Vec::new(),
                };
                let empty = |finding: &&Finding| {
                    let property = finding.property.replace("[0]", "[]");
                    finding.kind == FindingKind::Missing && paths.contains(&property)
                };
                let is_it = |finding: &&Finding| same(finding) || empty(finding);
                let count = |body: &Body| body.findings(platform).iter().filter(is_it).count();
                let (before, after) = (count(&at), count(&beyond));
                if before > 0 || after == 0 {
                    let json = if before > 0 { &at.json } else { &beyond.json };
                    wrong.push(format!("{target:?} {kind:?}: {before} at the limit, {after} beyond: {rule:?}\n{json}"));
                }
                of_rule += 1;
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            *counts.entry(platform.unwrap_or_default().to_owned()).or_default() += of_rule;
        }
        assert!(of_rule > 0, "no post is at the limit of {rule:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Every network has limits of its text and of its media at least.
    for name in &limits.names {
        assert!(counts.get(name).is_some_and(|count| *count >= 5), "{name}: {counts:?}");
    }
    assert!(kinds.len() >= 15, "{kinds:?}");
}
