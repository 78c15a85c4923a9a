//! Creating a post.

use jiff::Timestamp;
use serde_json::Value;

use super::super::super::account::posts::{Content, Delivery, Media, Post, Status, ThreadItem};
use super::super::super::account::{Account, Key, Profile};
use super::super::super::engine::call::Call;
use super::super::super::engine::response::Response;
use super::super::access;
use super::super::behavior::text;
use super::{content, json, limits};

/// The header that switches the check for duplicates off.
const SKIP_DUPLICATE_CHECK: &str = "x-skip-duplicate-check";

/// The id in the document's example of a profile that is not found.
const ID_OF_EXAMPLE: &str = "invalid_id";

pub(super) fn create(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = access::group(account, key, call)?.unwrap_or_default();
    let body = call.body()?;
    if body.is_object() && (body["profiles"].is_null() || body["profiles"] == "") {
        return Err(call.error("missing_profiles"));
    }
    let body = call.valid_body()?;
    if is_without_profile(&body) && body["post"]["draft"] != true {
        limits::valid_body(call, &body)?;
    }
    let targets = targets(account, call, &group, &body)?;
    valid_platform_params(call, &body)?;
    valid_queue(account, call, &group, &body)?;
    let content = content_of(call, &body, &targets);
    let skips = call.request.header(SKIP_DUPLICATE_CHECK) == Some("true");
    if let Some(post) = account.posts.duplicate_of(&group, &content, call.now).filter(|_| !skips) {
        return Err(duplicate(call, &post.id));
    }
    let post = post(account, call, group, content, targets, &body);
    if !post.draft {
        limits::valid(call, &post)?;
    }
    let (id, queue) = (post.id.clone(), post.content.queue_id.clone());
    account.posts.add(post);
    account.plan_queue(queue.as_deref(), call.now);
    let post = account.posts.get(&id).ok_or_else(|| call.error("not_found"))?;
    Ok(call.success(&json::post(post, call)))
}

/// A profile that a post is for.
pub(super) struct Target {
    pub(super) id: String,
    name: String,
    platform: String,
}

fn is_without_profile(body: &Value) -> bool {
    list(body, "profiles").next().is_none()
}

/// Returns the profiles of a post, each once. A name of a network stands for the first profile of it in the group.
pub(super) fn targets(account: &Account, call: &Call<'_>, group: &str, body: &Value) -> Result<Vec<Target>, Response> {
    let names: Vec<&str> = body["profiles"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if names.is_empty() {
        return Err(call.error("no_profile_selected"));
    }
    let mut targets: Vec<Target> = Vec::new();
    for name in names {
        let by_id = || account.profile(name).filter(|profile| profile.group == group);
        let by_platform = || account.profiles_of(group).find(|profile| profile.platform == name);
        let Some(Profile { id, name, platform, .. }) = by_id().or_else(by_platform) else {
            return Err(profile_not_found(call, name));
        };
        if targets.iter().all(|target| target.id != *id) {
            targets.push(Target { id: id.clone(), name: name.clone(), platform: platform.clone() });
        }
    }
    Ok(targets)
}

/// Returns the document's error, with this id in place of that of the example.
fn profile_not_found(call: &Call<'_>, id: &str) -> Response {
    match call.operation.example("profile_not_found") {
        Some((status, example)) => {
            let words = text(example, "error").unwrap_or_default().replace(ID_OF_EXAMPLE, id);
            Response::json(status, &serde_json::json!({ "error": words }))
        }
        None => call.error("profile_not_found"),
    }
}

/// Rejects a queue that the group does not have, and one beside a time.
pub(super) fn valid_queue(account: &Account, call: &Call<'_>, group: &str, body: &Value) -> Result<(), Response> {
    let Some(id) = text(body, "queue_id") else { return Ok(()) };
    if text(&body["post"], "scheduled_at").is_some() {
        return Err(call.invalid("it has a queue_id and a scheduled_at"));
    }
    match account.queue(id).is_some_and(|queue| queue.group == group) {
        true => Ok(()),
        false => Err(call.invalid("the profile group has no queue with its queue_id")),
    }
}

/// Rejects parameters that a network does not have by the document.
pub(super) fn valid_platform_params(call: &Call<'_>, body: &Value) -> Result<(), Response> {
    let rules = &call.document.rules;
    let Some(platforms) = call.body_schema().and_then(|schema| rules.property(schema, "platforms")) else {
        return Ok(());
    };
    for (platform, params) in body["platforms"].as_object().into_iter().flatten() {
        let Some(schema) = rules.property(platforms, platform) else { continue };
        let allowed = rules.property_names(schema);
        let unknown: Vec<&str> =
            params.as_object().into_iter().flat_map(|map| map.keys().map(String::as_str)).collect();
        let unknown: Vec<&str> = unknown.into_iter().filter(|name| !allowed.contains(name)).collect();
        // A network without properties in the document takes any.
        if !unknown.is_empty() && !allowed.is_empty() {
            return Err(invalid_platform_params(call, platform, &unknown, &allowed));
        }
    }
    Ok(())
}

/// Returns the document's error, with these names in place of those of the example.
fn invalid_platform_params(call: &Call<'_>, platform: &str, unknown: &[&str], allowed: &[&str]) -> Response {
    let (unknown, allowed) = (unknown.join(", "), allowed.join(", "));
    let example = call.operation.example("invalid_platform_params");
    let example = example.and_then(|(status, example)| Some((status, text(example, "error")?)));
    // "Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format"
    let words = example.and_then(|(status, words)| {
        let (before, list) = words.rsplit_once(": ")?;
        let (head, label) = before.rsplit_once(". ")?;
        let (head, key) = head.rsplit_once(": ")?;
        let (head, network) = head.rsplit_once(' ')?;
        let all_there = ![list, key, network].iter().any(|part| part.is_empty());
        all_there.then(|| (status, format!("{head} {platform}: {unknown}. {label}: {allowed}")))
    });
    match words {
        Some((status, words)) => Response::json(status, &serde_json::json!({ "error": words })),
        None => call.error("invalid_platform_params"),
    }
}

/// Returns the document's error, with this post in place of that of the example.
fn duplicate(call: &Call<'_>, id: &str) -> Response {
    match call.operation.example("duplicate_post") {
        Some((status, example)) => {
            let mut body = example.clone();
            body["duplicate_post_id"] = id.into();
            Response::json(status, &body)
        }
        None => call.error("duplicate_post"),
    }
}

/// Returns a time of a body.
pub(super) fn time(of: &Value, name: &str) -> Option<Timestamp> {
    text(of, name).and_then(|at| at.parse().ok())
}

fn content_of(call: &Call<'_>, body: &Value, targets: &[Target]) -> Content {
    let owned = |name: &str| text(body, name).map(str::to_owned);
    Content {
        body: text(&body["post"], "body").unwrap_or_default().to_owned(),
        draft: body["post"]["draft"] == true,
        scheduled_at: time(&body["post"], "scheduled_at"),
        queue_id: owned("queue_id"),
        queue_priority: owned("queue_priority"),
        profiles: targets.iter().map(|target| target.id.clone()).collect(),
        sources: list(body, "media").map(|media| content::source(call, media)).collect(),
        platforms: body["platforms"].clone(),
        thread: body["thread"].clone(),
    }
}

fn post(
    account: &mut Account,
    call: &Call<'_>,
    group: String,
    content: Content,
    targets: Vec<Target>,
    body: &Value,
) -> Post {
    let id = account.new_id("post");
    let media = media(account, call, body);
    let thread = thread(account, call, body);
    let deliveries = targets.into_iter().map(|target| delivery(account, call, target, &body["platforms"])).collect();
    let (draft, created_at) = (content.draft, call.now);
    let (status, due) = (Status::Draft, None);
    let mut post = Post { id, group, content, created_at, status, draft, due, media, thread, deliveries };
    post.schedule(call.now);
    post
}

/// Creates the media of a body, or of a post of its thread.
pub(super) fn media(account: &mut Account, call: &Call<'_>, of: &Value) -> Vec<Media> {
    list(of, "media").filter_map(|media| content::media(account, call, media)).collect()
}

/// Creates the thread of a body.
pub(super) fn thread(account: &mut Account, call: &Call<'_>, body: &Value) -> Vec<ThreadItem> {
    let item = |item: &Value| ThreadItem {
        id: account.new_id("post"),
        body: text(item, "body").unwrap_or_default().to_owned(),
        media: media(account, call, item),
    };
    list(body, "thread").map(item).collect()
}

/// Creates the post on one network, with the parameters for it.
pub(super) fn delivery(account: &mut Account, call: &Call<'_>, target: Target, platforms: &Value) -> Delivery {
    let params = platforms.get(&target.platform).cloned().unwrap_or_default();
    let (params, attachments) = params_of(account, call, params);
    Delivery::new(account.new_id("pp_"), (target.id, target.name), target.platform, params, attachments)
}

/// Returns the parameters of a network without the files among them, and these as attachments.
pub(super) fn params_of(account: &mut Account, call: &Call<'_>, mut params: Value) -> (Value, Vec<Media>) {
    let mut attachments = Vec::new();
    if let Value::Object(map) = &mut params {
        map.retain(|_, value| match call.file_content(value).and_then(|_| content::media(account, call, value)) {
            Some(media) => {
                attachments.push(media);
                false
            }
            None => true,
        });
        if map.is_empty() {
            params = Value::Null;
        }
    }
    (params, attachments)
}

pub(super) fn list<'b>(body: &'b Value, name: &str) -> impl Iterator<Item = &'b Value> {
    body.get(name).and_then(Value::as_array).into_iter().flatten()
}
