//! Applies the rules of a table to a body.

use std::collections::BTreeSet;

use serde_json::{Number, Value};

use super::count::count;
use super::messages;
use super::table::{Check, Condition, Kind, Limits, MediaKind, Rule};
use super::value::{Body, Item};
use super::{Finding, FindingKind, KnownProfile};
use crate::Platform;

/// What is found in a body.
pub(super) struct Found {
    pub(super) findings: Vec<Finding>,
    /// The networks whose limits were applied.
    pub(super) platforms: Vec<Platform>,
    /// The ids of profiles whose network is unknown.
    pub(super) unknown: Vec<String>,
}

/// Applies a table to a body.
pub(super) fn evaluate(limits: &'static Limits, body: &Body<'_>, known: &[KnownProfile]) -> Found {
    let (names, unknown) = targets(limits, body, known);
    let mut findings = Vec::new();
    for rule in limits.rules.iter().filter(|rule| rule.platforms.is_empty()) {
        Evaluation { limits, body, platform: None, findings: &mut findings }.rule(rule);
    }
    for name in &names {
        let mut evaluation = Evaluation { limits, body, platform: Some(name), findings: &mut findings };
        let format = evaluation.format(name);
        for rule in limits.rules {
            let of_name = rule.platforms.iter().find(|(of, _)| of == name);
            if of_name.is_some_and(|(_, formats)| formats.is_empty() || formats.contains(&format.as_str())) {
                evaluation.rule(rule);
            }
        }
    }
    // What is empty is missing, which says enough.
    let missing = findings.iter().filter(|finding| finding.kind == FindingKind::Missing);
    let missing: Vec<String> = missing.map(|finding| finding.property.clone()).collect();
    let is_few = |kind: FindingKind| matches!(kind, FindingKind::TooFew | FindingKind::TooShort(_));
    findings.retain(|finding| !is_few(finding.kind) || !missing.contains(&finding.property));
    let platforms = names.iter().map(|name| Platform::from(name.as_str())).collect();
    Found { findings, platforms, unknown }
}

/// Returns the platforms that a body is for, and the ids that say nothing of theirs.
fn targets(limits: &Limits, body: &Body<'_>, known: &[KnownProfile]) -> (Vec<String>, Vec<String>) {
    let (mut names, mut unknown): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut add = |name: &str| {
        if !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    };
    let listed = body.at(&format!("{}[]", limits.named));
    for name in listed.iter().filter_map(|(_, value)| value.as_str()) {
        match known.iter().find(|profile| profile.id == name) {
            Some(profile) => add(profile.platform.as_str()),
            None if limits.names.contains(&name) => add(name),
            None => unknown.push(name.to_owned()),
        }
    }
    // A body that changes what is stored keeps the profiles that it does not list.
    if limits.partial && listed.is_empty() {
        known.iter().for_each(|profile| add(profile.platform.as_str()));
    }
    // The parameters of a network say that the post is for it, unless the networks of all profiles are known.
    if !unknown.is_empty() || (listed.is_empty() && (known.is_empty() || !limits.partial)) {
        let keyed = body.all(limits.keyed).into_iter().filter_map(|(_, value)| value.as_object());
        keyed
            .flat_map(|map| map.keys())
            .filter(|name| limits.names.contains(&name.as_str()))
            .for_each(|name| add(name));
    }
    (names, unknown)
}

struct Evaluation<'e> {
    limits: &'static Limits,
    body: &'e Body<'e>,
    platform: Option<&'e str>,
    findings: &'e mut Vec<Finding>,
}

impl Evaluation<'_> {
    /// Returns the format of the post on a platform.
    fn format(&self, platform: &str) -> String {
        let found = self.body.at(&format!("{}.{platform}.{}", self.limits.keyed, self.limits.format));
        let named = found.first().and_then(|(_, value)| value.as_str());
        let default = self.limits.defaults.iter().find(|(of, _)| *of == platform).map(|(_, format)| *format);
        named.or(default).unwrap_or_default().to_owned()
    }

    fn rule(&mut self, rule: &Rule) {
        if rule.when.iter().all(|(path, condition)| self.holds(path, condition)) {
            let before = self.findings.len();
            self.check(&rule.check);
            let format = self.format(self.platform.unwrap_or_default());
            for finding in &mut self.findings[before..] {
                finding.note = rule.note.map(str::to_owned);
                finding.advice = rule.advice;
                if !rule.advice {
                    finding.message = messages::text(self.limits.messages, finding, &format);
                }
            }
        }
    }

    fn holds(&self, path: &str, condition: &Condition) -> bool {
        let is = |value: &Value, text: &&str| value.as_str() == Some(*text);
        let found = self.body.at(path);
        match condition {
            Condition::Present => !found.is_empty(),
            Condition::Absent => found.is_empty(),
            Condition::In(values) => found.iter().any(|(_, value)| values.iter().any(|text| is(value, text))),
            Condition::NotIn(values) => found.iter().any(|(_, value)| !values.iter().any(|text| is(value, text))),
            Condition::Only(kind) => {
                let lists = self.body.media(path);
                let mut items = lists.iter().flat_map(|(_, items)| items).peekable();
                items.peek().is_some() && items.all(|item| item.kind() == Some(*kind))
            }
        }
    }

    fn check(&mut self, check: &Check) {
        match check {
            Check::Text { at, unit, min, max } => self.each(at, |this, path, value| {
                let Some(text) = value.as_str() else { return };
                let length = count(text, *unit);
                if max.is_some_and(|max| length > max) {
                    this.counted(path, FindingKind::TooLong(*unit), "", length, max.unwrap_or_default());
                } else if length < *min {
                    this.counted(path, FindingKind::TooShort(*unit), "", length, *min);
                }
            }),
            Check::Items { at, min, max } => self.each(at, |this, path, value| {
                let Some(items) = value.as_array() else { return };
                this.range(path, "items", items.len() as u64, *min, *max);
            }),
            Check::Number { at, min, max } => self.each(at, |this, path, value| {
                let Some(number) = value.as_f64() else { return };
                let too_small = min.filter(|(edge, is_excluded)| number < *edge || (*is_excluded && number == *edge));
                let too_large = max.filter(|(edge, is_excluded)| number > *edge || (*is_excluded && number == *edge));
                let broken = too_small.map(|edge| ("at least", edge)).or(too_large.map(|edge| ("at most", edge)));
                let Some((words, (edge, is_excluded))) = broken else { return };
                let words = match (words, is_excluded) {
                    ("at least", true) => "more than",
                    (_, true) => "less than",
                    (words, false) => words,
                };
                let finding = this.add(path, FindingKind::OutOfRange, words);
                finding.limit = number_of(edge);
                finding.actual = value.as_number().cloned();
            }),
            Check::Values { at, values } => self.each(at, |this, path, value| {
                if !values.contains(&value.to_string().as_str()) {
                    let finding = this.add(path, FindingKind::NotAllowedValue, "");
                    finding.actual = value.as_number().cloned();
                    finding.allowed = owned(values);
                }
            }),
            Check::Keys { at, allowed } => self.each(at, |this, path, value| {
                let keys = value.as_object().into_iter().flat_map(|map| map.keys());
                for key in keys.filter(|key| !allowed.contains(&key.as_str())) {
                    this.add(format!("{path}.{key}"), FindingKind::UnknownParameter, "").allowed = owned(allowed);
                }
            }),
            Check::Required(paths) => {
                for path in paths.iter().filter(|path| !self.limits.partial || path.contains('[')) {
                    for path in self.body.missing(path) {
                        self.add(path, FindingKind::Missing, "");
                    }
                }
            }
            Check::Forbidden(paths) => {
                for (path, _) in paths.iter().flat_map(|path| self.body.at(path)) {
                    self.add(path, FindingKind::NotAllowed, "");
                }
            }
            Check::Together(paths) => {
                let mut found: Vec<String> =
                    paths.iter().flat_map(|path| self.body.at(path)).map(|(path, _)| path).collect();
                if found.len() > 1 {
                    let first = found.remove(0);
                    self.add(first, FindingKind::Conflict, "").allowed = found;
                }
            }
            Check::Formats(properties) => {
                let format = self.format(self.platform.unwrap_or_default());
                for (path, formats) in properties.iter().filter(|(_, formats)| !formats.contains(&format.as_str())) {
                    for (path, _) in self.body.at(path) {
                        self.add(path, FindingKind::OtherFormat, "").allowed = owned(formats);
                    }
                }
            }
            Check::Media { at, min, max, kinds, mixed } => {
                for path in *at {
                    self.media(path, (*min, *max), kinds, mixed);
                }
            }
            Check::Size { at, kind, max } => {
                let lists = at.iter().flat_map(|path| self.body.media(path));
                for item in lists.flat_map(|(_, items)| items).filter(|item| item.kind() == Some(*kind)) {
                    self.size(&item, *kind, *max);
                }
            }
        }
    }

    fn media(&mut self, path: &str, (min, max): (u64, Option<u64>), kinds: &[Kind], mixed: &[MediaKind]) {
        let lists = self.body.media(path);
        if lists.is_empty() && min > 0 && !self.limits.partial {
            self.add(path.to_owned(), FindingKind::Missing, "");
        }
        for (path, items) in lists {
            let total = items.len() as u64;
            self.range(path.clone(), "media", total, min, max);
            let mut present = BTreeSet::new();
            for kind in MediaKind::ALL {
                let of_kind: Vec<_> = items.iter().filter(|item| item.kind() == Some(kind)).collect();
                if of_kind.is_empty() {
                    continue;
                }
                let [word, words] = kind.words();
                let Some(limit) = kinds.iter().find(|limit| limit.kind == kind) else {
                    self.add(path.clone(), FindingKind::UnsupportedMedia, words);
                    continue;
                };
                present.insert((!mixed.contains(&kind)).then_some(word));
                // Where all kinds together are limited to no more, that is what was found.
                if max.is_none_or(|max| limit.max < max || total <= max) {
                    self.range(path.clone(), words, of_kind.len() as u64, 0, Some(limit.max));
                }
                for item in of_kind {
                    if let Some(most) = limit.size {
                        self.size(item, kind, most);
                    }
                    let media_type = item.media_type.as_deref().unwrap_or_default();
                    let is_listed = limit.types.iter().any(|of| of.eq_ignore_ascii_case(media_type));
                    if !limit.types.is_empty() && !is_listed {
                        self.add(item.path.clone(), FindingKind::UnsupportedType, "").allowed = owned(limit.types);
                    }
                }
            }
            // Kinds that may stand together count as one.
            if present.len() > 1 {
                let has = |kind: &MediaKind| items.iter().any(|item| item.kind() == Some(*kind));
                let words = MediaKind::ALL.into_iter().filter(has).map(|kind| kind.words()[1].to_owned());
                self.add(path, FindingKind::MixedMedia, "").allowed = words.collect();
            }
        }
    }

    fn size(&mut self, item: &Item, kind: MediaKind, most: u64) {
        if let Some(size) = item.size.filter(|size| *size > most) {
            self.counted(item.path.clone(), FindingKind::TooLarge, kind.one(), size, most);
        }
    }

    /// Calls a function with each value at some paths. Empty ones are values, too.
    fn each(&mut self, paths: &[&str], mut visit: impl FnMut(&mut Self, String, &Value)) {
        for path in paths {
            for (path, value) in self.body.all(path) {
                visit(self, path, value);
            }
        }
    }

    fn range(&mut self, path: String, words: &'static str, actual: u64, min: u64, max: Option<u64>) {
        if let Some(max) = max.filter(|max| actual > *max) {
            self.counted(path, FindingKind::TooMany, words, actual, max);
        } else if actual < min {
            self.counted(path, FindingKind::TooFew, words, actual, min);
        }
    }

    fn counted(&mut self, path: String, kind: FindingKind, words: &'static str, actual: u64, limit: u64) {
        let finding = self.add(path, kind, words);
        (finding.actual, finding.limit) = (Some(actual.into()), Some(limit.into()));
    }

    fn add(&mut self, property: String, kind: FindingKind, words: &'static str) -> &mut Finding {
        let platform = self.platform.map(Platform::from);
        self.findings.push(Finding { words, ..Finding::new(platform, property, kind) });
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Returns a bound as a number, whole if it is.
fn number_of(bound: f64) -> Option<Number> {
    let whole = format!("{bound:.0}").parse::<i64>().ok().filter(|whole| *whole as f64 == bound);
    whole.map(Number::from).or_else(|| Number::from_f64(bound))
}
