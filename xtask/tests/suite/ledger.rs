//! Sources, severities, grouped exceptions, and what is excused with an operation.

use crate::common::Edit::{Put, Remove, Replace};
use crate::common::{Edit, Project, SPEC, listed};
use xtask::finding::{Code, Severity};

const LEDGER: &str = "fixtures/unproven.yaml";
const NO_CLIP: &str = "fixtures/get_audio/404-no-clip.yaml";
const LOGIN: &str = "fixtures/create_session/204-welcome.yaml";
const READY: &str = "fixtures/create_hook.clip_ready/200-taken.yaml";
const HOOK: &str = "fixtures/create_hook/204-kept.yaml";

/// The findings after some edits: code, line, and message.
fn findings(edits: &[Edit]) -> Vec<String> {
    let outcome = Project::studio().with(edits).check();
    let line =
        |finding: &xtask::finding::Finding| format!("{} {}: {}", finding.code, finding.at.place.line, finding.what);
    outcome.findings.iter().map(line).collect()
}

/// A ledger of one entry, which the studio needs, and another.
fn ledger(more: &str) -> String {
    let needed = "- claim: unproven-value get_audio.404 no sound\n  reason: Nobody met it.\n  source: the manual\n";
    format!("{needed}{more}")
}

fn with_ledger(more: &str, edits: &[Edit]) -> Vec<String> {
    let text: &'static str = Box::leak(ledger(more).into_boxed_str());
    findings(&[&[Put(LEDGER, text)], edits].concat())
}

#[test]
fn every_part_names_a_source_of_the_table() {
    let rows: &[(&[Edit], &str)] = &[
        (
            &[Replace(
                SPEC,
                "      operationId: put_captions\n      x-source: [M]\n",
                "      operationId: put_captions\n",
            )],
            "`put_captions` names no source",
        ),
        (
            &[Replace(
                SPEC,
                "      operationId: put_captions\n      x-source: [M]\n",
                "      operationId: put_captions\n      x-source: []\n",
            )],
            "`put_captions` names no source",
        ),
        (
            &[Replace(SPEC, "    Kind:\n      type: string\n      x-source: [M]\n", "    Kind:\n      type: string\n")],
            "`Kind` of the schemas names no source",
        ),
        (
            &[Replace(SPEC, "      in: header\n      x-source: [M]\n", "      in: header\n")],
            "`IdempotencyKey` of the parameters names no source",
        ),
        (
            &[Replace(
                SPEC,
                "      description: What is wrong.\n      x-source: [R]\n",
                "      description: What is wrong.\n",
            )],
            "`Rejected` of the responses names no source",
        ),
        (&[Replace(SPEC, "x-source: [M, R]", "x-source: [M, S]")], "the tag `S` is not in the table `x-sources`"),
        (&[Replace(SPEC, "  R: Rec", "  S: A survey\n  R: Rec")], "nothing comes from the source `S`"),
        (&[Replace(SPEC, "  R: Recordings of the sandbox", "  R: \"\"")], "the source `R` has no description"),
        (
            &[Replace(
                SPEC,
                "x-sources:\n  M: The manual, second edition\n  R: Recordings of the sandbox",
                "x-sources: [M, R]",
            )],
            "`x-sources` is a table of tags",
        ),
    ];
    for (edits, words) in rows {
        let found = findings(edits);
        assert!(
            found.len() == 1 && found[0].starts_with("invalid-source ") && found[0].contains(words),
            "{words}: {found:?}"
        );
    }
    // Without a table nothing is asked.
    assert_eq!(findings(&[Replace(SPEC, "x-sources:", "x-origins:")]), Vec::<String>::new());
}

#[test]
fn unproven_claims_are_warnings_that_fail() {
    for code in Code::ALL {
        let is_named = code.as_str().starts_with("unproven-");
        let is_warning = is_named || [Code::StaleException, Code::UnjudgedParameter].contains(&code);
        assert_eq!(code.severity() == Severity::Warning, is_warning, "{code}");
    }
    let mut outcome = Project::studio().with(&[Remove(NO_CLIP), Replace(LOGIN, "remember", "forget")]).check();
    let codes = |outcome: &xtask::check::resolve::Outcome| -> Vec<Code> {
        outcome.findings.iter().map(|finding| finding.code).collect()
    };
    assert!(codes(&outcome).contains(&Code::UnprovenStatus) && codes(&outcome).contains(&Code::UndocumentedProperty));
    let all = outcome.findings.len();
    outcome.select(&[], &[Code::UnprovenStatus]);
    assert!(!codes(&outcome).contains(&Code::UnprovenStatus));
    outcome.select(&[Code::UndocumentedProperty], &[]);
    assert_eq!(codes(&outcome), [Code::UndocumentedProperty]);
    assert_eq!(outcome.left_out, all - 1);
    assert!(xtask::report::text::summary(&outcome).contains("findings left out"));
}

#[test]
fn several_claims_share_a_reason() {
    let edits = [Replace(SPEC, "[short, long]", "[short, long, endless, loop]")];
    assert_eq!(findings(&edits).len(), 2);
    let both =
        "- claims:\n    - unproven-value Kind endless\n    - unproven-value Kind loop\n  reason: r\n  source: s\n";
    assert_eq!(with_ledger(both, &edits), Vec::<String>::new());
    let star = "- claim: unproven-value Kind *\n  reason: r\n  source: s\n";
    assert_eq!(with_ledger(star, &edits), Vec::<String>::new());
}

#[test]
fn every_member_of_a_group_is_needed() {
    let edits = [Replace(SPEC, "[short, long]", "[short, long, endless]")];
    let rows = [
        (
            "- claims: [unproven-value Kind endless, unproven-value Kind short]\n  reason: r\n  source: s\n",
            "stale-exception 4: the fixture `create_clip/201-upload.yaml` shows what this excuses",
        ),
        (
            "- claims: [unproven-value Kind endless, unproven-value Kind looped]\n  reason: r\n  source: s\n",
            "stale-exception 4: the document makes no such claim",
        ),
        (
            "- claims: [unproven-value Kind endless, unproven-value Kind endless]\n  reason: r\n  source: s\n",
            "stale-exception 4: the ledger excuses this claim twice",
        ),
        (
            "- claims: [unproven-value Kind endless, unproven-value Kind *]\n  reason: r\n  source: s\n",
            "stale-exception 4: other exceptions excuse all of this already",
        ),
        (
            "- claims: [unproven-value Kind endless, unproven-value Sort *]\n  reason: r\n  source: s\n",
            "stale-exception 4: the document makes no such claim",
        ),
        (
            "- claims: [unproven-value Kind endless, unproven-property Clip *]\n  reason: r\n  source: s\n",
            "stale-exception 4: the fixture `create_clip/201-json.yaml` shows what this excuses",
        ),
        // A star alone would excuse whatever comes.
        (
            "- claims: [unproven-value Kind endless, unproven-value *]\n  reason: r\n  source: s\n",
            "stale-exception 4: the document makes no such claim",
        ),
        (
            "- claims: [unproven-value Kind endless]\n  claim: unproven-value Kind endless\n  reason: r\n  source: s\n",
            "invalid-fixture 4: this exception has `claim` and `claims`",
        ),
        ("- claims: []\n  reason: r\n  source: s\n", "invalid-fixture 4: `claims` says nothing"),
        (
            "- claims: [unproven-value Kind endless, 3]\n  reason: r\n  source: s\n",
            "invalid-fixture 4: this is a number",
        ),
    ];
    for (entry, wanted) in rows {
        let found = with_ledger(entry, &edits);
        assert!(found.iter().any(|line| line.starts_with(wanted)), "{wanted}: {found:?}");
    }
}

#[test]
fn what_only_an_excused_operation_uses_is_excused_with_it() {
    let excuse = "- claim: unproven-operation create_session\n  reason: r\n  source: s\n";
    assert!(findings(&[Remove(LOGIN)]).iter().any(|line| line.contains("property `seats` of `Login`")));
    assert_eq!(with_ledger(excuse, &[Remove(LOGIN)]), Vec::<String>::new());
    let outcome =
        Project::studio().with(&[Remove(LOGIN), Put(LEDGER, Box::leak(ledger(excuse).into_boxed_str()))]).check();
    let of_login = outcome.evidence.claims.iter().enumerate().filter(|(_, claim)| claim.subject == "Login");
    for (number, claim) in of_login {
        assert_eq!(outcome.excuses[&number].reason, "r", "{}", claim.name());
    }
    // Another operation that uses it wants it shown.
    let shared = Replace(
        SPEC,
        "required: [url]\n              properties:\n",
        "required: [url]\n              properties:\n                login: { $ref: \"#/components/schemas/Login\" }\n",
    );
    let found = with_ledger(excuse, &[Remove(LOGIN), shared]);
    assert!(found.iter().any(|line| line.contains("property `seats` of `Login`")), "{found:?}");
    // A component that nothing uses is no operation's.
    let unused = Replace(
        SPEC,
        "    Login:\n",
        "    Loner:\n      x-source: [M]\n      type: object\n      properties:\n        age: { type: integer }\n    Login:\n",
    );
    assert_eq!(with_ledger(excuse, &[Remove(LOGIN), unused]).len(), 1);
}

#[test]
fn a_callback_is_excused_with_its_operation() {
    let excuse = "- claim: unproven-operation create_hook\n  reason: r\n  source: s\n";
    assert_eq!(with_ledger(excuse, &[Remove(HOOK), Remove(READY)]), Vec::<String>::new());
    let alone = "- claim: unproven-operation create_hook.clip_ready\n  reason: r\n  source: s\n";
    assert_eq!(with_ledger(alone, &[Remove(READY)]), Vec::<String>::new());
    let outcome = Project::studio().with(&[Remove(READY)]).check();
    assert!(outcome.findings.iter().any(|finding| finding.code == Code::UnprovenOperation), "{}", listed(&outcome));
}
