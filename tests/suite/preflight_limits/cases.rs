//! The cases of a rule: a body at its limit, and one just beyond.

use postproxy::Media;
use postproxy::preflight::FindingKind;
use postproxy::types::Files;
use serde_json::{Value, json};

use super::body::{Body, ODD, complete, file, is_about, text, url, valid};
use super::sample::Samples;
use crate::generator::limits::{Check, Condition, Kind, Limits, Media as MediaRule, MediaKind, Rule, Unit};

/// What a text begins with that must be a URL.
const URL: &str = "https://example.com/";

/// A body at a limit, one just beyond, and what is found in that.
pub(crate) struct Case {
    pub(crate) at: Body,
    pub(crate) beyond: Body,
    pub(crate) kind: FindingKind,
}

/// Returns the cases of a rule. But for the limit, the bodies at a limit are valid.
pub(crate) fn cases(limits: &Limits, samples: &Samples, rule: &Rule, target: Option<&(String, String)>) -> Vec<Case> {
    let mut cases = of_rule(limits, samples, rule, target);
    if let Some((platform, _)) = target {
        cases.iter_mut().for_each(|case| complete(&mut case.at, samples, platform));
    }
    cases
}

fn of_rule(limits: &Limits, samples: &Samples, rule: &Rule, target: Option<&(String, String)>) -> Vec<Case> {
    let mut base = match target {
        Some((platform, format)) => valid(limits, samples, platform, format),
        None => Body { json: json!({ "profiles": ["threads"], "post": { "body": "x" } }), files: Files::new() },
    };
    for (path, condition) in &rule.when {
        match condition {
            Condition::Present if path == "media" => base.set(path, json!([url(MediaKind::Image)])),
            Condition::Present if base.json.pointer(&format!("/{}", path.replace('.', "/"))).is_none() => {
                base.set(path, samples.at(path));
            }
            Condition::Only(kind) => base.set(path, json!([url(*kind)])),
            Condition::In(values) => base.set(path, json!(values[0])),
            Condition::NotIn(_) => base.set(path, json!("something else")),
            Condition::Present | Condition::Absent => {}
        }
    }
    let with = |path: &str, value: Value| {
        let mut body = base.clone();
        body.set_in(samples, path, value);
        body
    };
    let pair =
        |path: &str, at: Value, beyond: Value, kind| Case { at: with(path, at), beyond: with(path, beyond), kind };
    match &rule.check {
        Check::Text { at, unit, min, max } => {
            let paths = at.iter().flat_map(|path| {
                let is_url = samples.at(path).as_str().is_some_and(|sample| sample.starts_with("https://"));
                let of = |length| match URL.len() as u64 {
                    prefix if is_url && length > prefix => {
                        json!(URL.to_owned() + &"a".repeat(usize::try_from(length - prefix).expect("it fits")))
                    }
                    _ => json!(text(*unit, length)),
                };
                let public = FindingKind::TooLong(public_unit(*unit));
                let most = max.map(|max| pair(path, of(max), of(max + 1), public));
                let least = FindingKind::TooShort(public_unit(*unit));
                let least = (*min > 0).then(|| pair(path, of(*min), of(min - 1), least));
                most.into_iter().chain(least)
            });
            paths.collect()
        }
        Check::Items { at, min, max } => {
            let paths = at.iter().flat_map(|path| {
                let item = samples.at(path)[0].clone();
                let of = |count: u64| json!(vec![item.clone(); usize::try_from(count).expect("it fits")]);
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
                        whole.set_in(samples, path, samples.at(path));
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
                beyond: with(path, samples.at(path)),
                kind: FindingKind::NotAllowed,
            };
            paths.iter().map(of).collect()
        }
        Check::Together(paths) => {
            let (mut at, mut beyond) = (base.clone(), base.clone());
            at.set(&paths[0], samples.at(&paths[0]));
            paths.iter().for_each(|path| beyond.set(path, samples.at(path)));
            vec![Case { at, beyond, kind: FindingKind::Conflict }]
        }
        Check::Formats(properties) => {
            let Some((platform, _)) = target else { return Vec::new() };
            let all = limits.rules.iter().filter_map(|rule| match &rule.check {
                Check::Formats(all) if is_about(rule, platform, "") => Some(all),
                _ => None,
            });
            let default = limits.defaults.iter().filter(|(name, _)| name == platform).map(|(_, format)| format);
            let all: Vec<&String> = all.flatten().flat_map(|(_, formats)| formats).chain(default).collect();
            let of = |(path, formats): &(String, Vec<String>)| {
                let other = all.iter().find(|other| !formats.contains(other)).map_or("something else", |other| other);
                let of = |format| {
                    let mut body = valid(limits, samples, platform, format);
                    body.set(path, samples.at(path));
                    body
                };
                Case { at: of(&formats[0]), beyond: of(other), kind: FindingKind::OtherFormat }
            };
            properties.iter().map(of).collect()
        }
        Check::Size { at, kind, max } => {
            let with = |path: &str, size| {
                let mut body = base.clone();
                if path.starts_with("thread") {
                    body.set("thread[].body", json!("x"));
                }
                body.media(path, [file(*kind, None, size)]);
                body
            };
            let of =
                |path: &String| Case { at: with(path, *max), beyond: with(path, max + 1), kind: FindingKind::TooLarge };
            at.iter().map(of).collect()
        }
        Check::Media(media) => media.at.iter().flat_map(|path| of_media(&base, path, media)).collect(),
    }
}

pub(crate) fn of_media(base: &Body, path: &str, rule: &MediaRule) -> Vec<Case> {
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

pub(crate) fn public_unit(unit: Unit) -> postproxy::preflight::Unit {
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
