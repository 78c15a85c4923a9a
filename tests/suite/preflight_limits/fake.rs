//! The fake accepts the posts at the limits, and rejects those beyond that the service rejects.

use std::collections::BTreeMap;

use postproxy::Client;
use postproxy::mock::FakePostProxy;
use postproxy::preflight::{FindingKind, KnownProfile};
use postproxy::types::CreatePostRequest;
use reqwest::Method;
use serde_json::Value;

use super::body::{Body, MOST_BYTES, ODD};
use super::cases::{Case, cases};
use super::sample::Samples;
use super::{limits, targets};
use crate::generator::limits::Limits;

/// Starts a fake with a profile of every network.
async fn start(limits: &Limits) -> (FakePostProxy, Client) {
    let fake = FakePostProxy::start().await.expect("the fake starts");
    let client = fake.client().expect("the client is valid");
    let group = client.profile_groups().list().await.expect("the groups are listed").data[0].id.clone();
    for name in &limits.names {
        fake.add_profile(&group, name.as_str()).expect("the group is there");
    }
    (fake, client)
}

/// Creates a post, and returns why the fake rejects it: the texts of a list, or one text.
async fn create(client: &Client, body: &Body) -> Result<(), (Vec<String>, String)> {
    let mut files = body.files.clone();
    let typed = files.scope(|| serde_json::from_value::<CreatePostRequest>(body.json.clone()));
    let error = match typed {
        Ok(request) if !body.json.to_string().contains(ODD) => {
            let call = client.posts().create([""; 0]).request(request).skip_duplicate_check(true);
            call.await.err()
        }
        _ => {
            let call = client.request(Method::POST, "/api/posts").json(&body.json);
            call.header("X-Skip-Duplicate-Check", "true").send::<Value>().await.err()
        }
    };
    let Some(error) = error else { return Ok(()) };
    let text = error.message().unwrap_or_default().to_owned();
    // Ids of the document's examples are within the limits, and nothing has them.
    if text.starts_with("Profile not found for") || text.ends_with("has no queue with its queue_id") {
        return Ok(());
    }
    // A list of profiles that is missing altogether is a 400.
    assert!(error.status().is_some_and(|status| [400, 422].contains(&status.as_u16())), "{error}: {}", body.json);
    Err((error.body().and_then(|body| body.errors.clone()).unwrap_or_default(), text))
}

/// Returns the texts that the findings of a body have at the service and at the fake.
fn texts(body: &Body) -> Vec<String> {
    let mut files = body.files.clone();
    let typed = files.scope(|| serde_json::from_value::<CreatePostRequest>(body.json.clone()));
    let found = match typed {
        Ok(request) => request.preflight(),
        Err(_) => CreatePostRequest::preflight_json(&body.json, [] as [KnownProfile; 0]),
    };
    let own = |finding: &postproxy::preflight::Finding| format!("FakePostProxy: {finding}");
    found.rejections().map(|finding| finding.message().map_or_else(|| own(finding), str::to_owned)).collect()
}

/// Returns whether a file of a body is too large to be sent here.
fn is_huge(body: &Body, platform: Option<&str>) -> bool {
    let findings = body.findings(platform).into_iter().filter(|finding| finding.kind == FindingKind::TooLarge);
    findings.filter_map(|finding| finding.actual?.as_u64()).any(|size| size > MOST_BYTES as u64)
}

#[tokio::test]
async fn the_fake_accepts_a_post_at_a_limit_and_rejects_one_beyond() {
    let (limits, samples) = (limits(), Samples::new());
    let (_fake, client) = start(&limits).await;
    let (mut wrong, mut counts) = (Vec::new(), BTreeMap::<String, [usize; 2]>::new());
    for rule in &limits.rules {
        for target in targets(&limits, rule) {
            let platform = target.as_ref().map(|(platform, _)| platform.as_str());
            for Case { at, beyond, kind } in cases(&limits, &samples, rule, target.as_ref()) {
                if is_huge(&beyond, platform) {
                    continue;
                }
                let (accepted, rejected) = (create(&client, &at).await, create(&client, &beyond).await);
                let is_as_preflight = match &rejected {
                    // What the schema does not allow is rejected before the limits are looked at.
                    Err((list, _)) => list.is_empty() || *list == texts(&beyond),
                    Ok(()) => texts(&beyond).is_empty(),
                };
                if accepted.is_err() || rejected.is_ok() != rule.advice || !is_as_preflight {
                    wrong.push(format!("{target:?} {kind:?}: {accepted:?} at, {rejected:?} beyond: {rule:?}"));
                }
                let count = counts.entry(platform.unwrap_or_default().to_owned()).or_default();
                count[0] += 1;
                count[1] += usize::from(rejected.is_err_and(|(list, _)| !list.is_empty()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Every network has posts at its limits, and some that the limits reject, not the schema.
    for name in &limits.names {
        assert!(counts.get(name).is_some_and(|[all, rejected]| *all >= 7 && *rejected >= 5), "{name}: {counts:?}");
    }
}
