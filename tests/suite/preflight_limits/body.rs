//! Bodies for the tests: valid ones for a network and format, and values of a size.

use postproxy::preflight::{Finding, FindingKind, KnownProfile};
use postproxy::types::{CreatePostRequest, Files};
use postproxy::{Media, Platform};
use serde_json::{Value, json};

use super::sample::Samples;
use crate::generator::limits::{Check, Kind, Limits, Media as MediaRule, MediaKind, Rule, Unit};

/// A body with files in it.
#[derive(Clone, Default)]
pub(crate) struct Body {
    pub(crate) json: Value,
    pub(crate) files: Files,
}

impl Body {
    pub(crate) fn findings(&self, platform: Option<&str>) -> Vec<Finding> {
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
    pub(crate) fn set(&mut self, path: &str, value: Value) {
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

    /// Sets a value likewise. The lists on the way that are not there yet are samples.
    pub(crate) fn set_in(&mut self, samples: &Samples, path: &str, value: Value) {
        for (end, _) in path.match_indices("[]") {
            let list = &path[..end];
            if self.json.pointer(&format!("/{}", list.replace("[]", "/0").replace('.', "/"))).is_none() {
                self.set(list, samples.at(list));
            }
        }
        self.set(path, value);
    }

    pub(crate) fn media(&mut self, path: &str, media: impl IntoIterator<Item = Media>) {
        let placeholders: Vec<String> = media.into_iter().map(|file| self.files.insert(file)).collect();
        self.set(path, json!(placeholders));
    }
}

/// The most bytes that a file has in memory: as many as X allows an image, and one more.
pub(crate) const MOST_BYTES: usize = (5 << 20) + 1;

/// A parameter that no network has.
pub(crate) const ODD: &str = "no_such_parameter";

pub(crate) fn file(kind: MediaKind, limit: Option<&Kind>, size: u64) -> Media {
    let media_type = limit.and_then(|limit| limit.types.first()).map(String::as_str);
    let media_type = media_type.unwrap_or(match kind {
        MediaKind::Image => "image/jpeg",
        MediaKind::Video => "video/mp4",
        MediaKind::Document => "application/pdf",
    });
    let file = match usize::try_from(size).ok().filter(|size| *size <= MOST_BYTES) {
        Some(size) => Media::bytes("file", bytes::Bytes::from_static(&[0; MOST_BYTES]).slice(..size)),
        // Nobody reads it.
        None => Media::stream("file", size, || std::future::ready(Ok(tokio::io::empty()))),
    };
    file.content_type(media_type)
}

pub(crate) fn url(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Image => "https://example.com/image.jpg",
        MediaKind::Video => "https://example.com/video.mp4",
        MediaKind::Document => "https://example.com/document.pdf",
    }
}

/// A text of a length, of characters that every other unit counts otherwise.
pub(crate) fn text(unit: Unit, length: u64) -> String {
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
pub(crate) fn valid(limits: &Limits, samples: &Samples, platform: &str, format: &str) -> Body {
    let mut body = Body { json: json!({ "profiles": [platform], "post": {} }), files: Files::new() };
    body.set(&format!("{}.{platform}.{}", limits.keyed, limits.format), json!(format));
    if let Some(rule) = media_rule(limits, platform, format).filter(|rule| rule.min > 0) {
        body.set("media", rule.kinds.first().map(|kind| json!([url(kind.kind)])).into());
    }
    complete(&mut body, samples, platform);
    let findings = body.findings(Some(platform));
    assert!(findings.is_empty(), "{platform} {format}: {findings:?}\n{}", body.json);
    body
}

/// Adds what is missing, but for media.
pub(crate) fn complete(body: &mut Body, samples: &Samples, platform: &str) {
    for _ in 0..10 {
        let findings = body.findings(Some(platform));
        let is_missing = |finding: &&Finding| finding.kind == FindingKind::Missing && finding.property != "media";
        let Some(missing) = findings.iter().find(is_missing) else { break };
        let path = &missing.property;
        body.set(&path.replace("[0]", "[]"), samples.at(&path.replace("[0]", "[]")));
    }
}

pub(crate) fn is_about(rule: &Rule, platform: &str, format: &str) -> bool {
    let formats = rule.platforms.iter().find(|(name, _)| name == platform).map(|(_, formats)| formats);
    formats.is_some_and(|formats| formats.is_empty() || formats.iter().any(|of| of == format))
}

fn media_rule<'l>(limits: &'l Limits, platform: &str, format: &str) -> Option<&'l MediaRule> {
    limits.rules.iter().filter(|rule| is_about(rule, platform, format)).find_map(|rule| match &rule.check {
        Check::Media(media) if media.at.iter().any(|at| at == "media") => Some(media),
        _ => None,
    })
}
