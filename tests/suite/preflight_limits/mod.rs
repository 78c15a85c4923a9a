//! Each documented limit, from the document: a post at the limit has no finding about it, and one just beyond has.

mod body;
mod cases;
mod fake;
mod sample;

use std::collections::BTreeMap;

use self::cases::{Case, cases};
use self::sample::Samples;
use crate::generator::document::Document;
use crate::generator::holders;
use crate::generator::limits::{self, Check, Limits, Rule};
use crate::generator::reference::References;
use postproxy::preflight::{Finding, FindingKind};

use self::body::Body;

pub(crate) const DOCUMENT: &str = include_str!("../../../openapi.yaml");

/// The limits of a new post, with those that follow from its schema.
fn limits() -> Limits {
    let document = Document::parse(DOCUMENT).expect("the document is YAML");
    let references = References::new(&document);
    let (schemas, _) = holders::schemas(&document, &references);
    let body = document.components("schemas").iter().find(|entry| entry.key == "CreatePostRequest");
    let body = body.and_then(|entry| schemas.at(&entry.value)).expect("the schema is there");
    limits::of_schema(&document, &schemas, body).expect("it has limits").0
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

#[test]
fn a_post_at_a_limit_passes_and_one_beyond_does_not() {
    let (limits, samples) = (limits(), Samples::new());
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let (mut kinds, mut wrong) = (Vec::new(), Vec::new());
    for rule in &limits.rules {
        let mut of_rule = 0;
        for target in targets(&limits, rule) {
            let platform = target.as_ref().map(|(platform, _)| platform.as_str());
            for Case { at, beyond, kind } in cases(&limits, &samples, rule, target.as_ref()) {
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
