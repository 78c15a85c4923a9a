//! The table of evidence: which fixtures show which claim.

use crate::common::Project;
use xtask::evidence::{ClaimKind, Evidence};

/// The fixtures that show a claim, each with a star where that part of it was inferred.
fn shown(evidence: &Evidence, name: &str) -> Vec<String> {
    let claim = evidence.claims.iter().position(|claim| claim.name() == name);
    let claim = claim.unwrap_or_else(|| panic!("no claim {name} among\n{}", names(evidence).join("\n")));
    let showing = evidence.shown(claim).iter().map(|showing| {
        let fixture = &evidence.fixtures[showing.fixture as usize];
        format!("{fixture}{}", if showing.inferred { "*" } else { "" })
    });
    showing.collect()
}

fn names(evidence: &Evidence) -> Vec<String> {
    evidence.claims.iter().map(xtask::evidence::Claim::name).collect()
}

#[test]
fn every_claim_of_the_bookshop() {
    let outcome = Project::bookshop().check();
    let mut names = names(&outcome.evidence);
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "a name names one claim");
    crate::common::golden("claims.txt", &format!("{}\n", names.join("\n")));
}

#[test]
fn who_shows_what() {
    let edits =
        [crate::common::Edit::Replace("fixtures/addBook/201-poetry.yaml", "[header]", "[header, response_body, path]")];
    let evidence = Project::bookshop().with(&edits).check().evidence;
    let table: &[(&str, &[&str])] = &[
        ("unproven-operation addBook", &["addBook/201-poetry.yaml*", "addBook/422-no-title.yaml"]),
        ("unproven-status addBook 201", &["addBook/201-poetry.yaml"]),
        ("unproven-status addBook 4XX", &["addBook/422-no-title.yaml"]),
        ("unproven-status listBooks default", &["listBooks/503-maintenance.yaml"]),
        // Of the request it is printed, of the response it was inferred; together it is printed.
        ("unproven-value Genre poetry", &["addBook/201-poetry.yaml"]),
        ("unproven-value Genre novel", &["getBook/200-emma.yaml", "listBooks/200-all-filters.yaml"]),
        (
            "unproven-property Book id",
            &["addBook/201-poetry.yaml*", "getBook/200-emma.yaml", "listBooks/200-all-filters.yaml"],
        ),
        ("unproven-null Book blurb", &["listBooks/200-all-filters.yaml"]),
        ("unproven-variant pay request Card", &["pay/200-card.yaml"]),
        ("unproven-variant pay 200 Declined", &["pay/200-voucher-declined.yaml"]),
        ("unproven-variant Event Sale", &["listEvents/200-both.yaml"]),
        // A request that was refused shows nothing of itself.
        ("unproven-property Card holder", &["pay/200-card.yaml"]),
        ("unproven-value Genre drama", &[]),
    ];
    for (claim, wanted) in table {
        assert_eq!(shown(&evidence, claim), *wanted, "{claim}");
    }
}

#[test]
fn counts_add_up() {
    let outcome = Project::bookshop().check();
    let (summary, claims) = (outcome.summary, &outcome.evidence.claims);
    assert_eq!(summary.proven + summary.excused + summary.open, claims.len());
    let of = |kind| claims.iter().filter(|claim| claim.kind == kind).count();
    assert_eq!((of(ClaimKind::Operation), of(ClaimKind::Status)), (summary.operations, summary.statuses));
}

#[test]
fn what_depends_on_the_unproven_is_not_told() {
    let remove = crate::common::Edit::Remove("fixtures/removeBook/204-gone.yaml");
    let outcome = Project::bookshop().with(&[remove]).check();
    // The operation and its status are open; the first goes without the second.
    assert_eq!((outcome.summary.open, outcome.findings.len()), (2, 1), "{}", crate::common::listed(&outcome));
    let excuse = "- claim: unproven-operation removeBook\n  reason: none\n  source: none\n";
    let mut project = Project::bookshop().with(&[remove]);
    project.files.get_mut("fixtures/unproven.yaml").unwrap().push_str(excuse);
    let outcome = project.check();
    assert!(outcome.findings.is_empty(), "{}", crate::common::listed(&outcome));
    assert_eq!((outcome.summary.open, outcome.summary.excused), (0, 4));
}
