//! Changing a post.

use std::time::Duration;

use serde_json::{Map, Value};

use super::super::super::account::posts::{DeliveryStatus, Post, Status};
use super::super::super::account::{Account, Key};
use super::super::super::engine::call::Call;
use super::super::super::engine::response::Response;
use super::super::behavior::text;
use super::{content, create, json, limits};

/// How long before its time a scheduled post can be edited last.
const EDITABLE_UNTIL: Duration = Duration::from_secs(5 * 60);

/// The extension of the document that lists what may change of a published post.
const PUBLISHED_EDITS: &str = "x-published-edits";

pub(super) fn update(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let mut post = super::visible(account, key, call)?.clone();
    let body = call.valid_body()?;
    create::valid_platform_params(call, &body)?;
    let queue_before = post.content.queue_id.clone();
    if is_editable(&post, call) {
        edit(account, call, &mut post, &body)?;
        post.schedule(call.now);
    } else if is_published(&post) && is_published_edit(call, &body) {
        edit_published(&mut post, &body);
    } else {
        return Err(call.error("not_editable"));
    }
    if !post.draft {
        limits::valid(call, &post)?;
    }
    let (id, queue) = (post.id.clone(), post.content.queue_id.clone());
    if let Some(stored) = account.posts.get_mut(&id) {
        *stored = post;
    }
    account.plan_queue(queue_before.as_deref(), call.now);
    account.plan_queue(queue.as_deref(), call.now);
    let post = account.posts.get(&id).ok_or_else(|| call.error("not_found"))?;
    Ok(call.success(&json::post(post, call)))
}

/// Returns whether everything of a post can change: of a draft, and of what waits for a time that is not near.
fn is_editable(post: &Post, call: &Call<'_>) -> bool {
    let is_far = |due| call.now.saturating_add(EDITABLE_UNTIL).is_ok_and(|soon| soon < due);
    post.status == Status::Draft || (post.is_waiting() && post.due.is_none_or(is_far))
}

fn is_published(post: &Post) -> bool {
    post.deliveries.iter().any(|delivery| delivery.status == DeliveryStatus::Published)
}

/// Returns whether a body has only what may change of a published post.
fn is_published_edit(call: &Call<'_>, body: &Value) -> bool {
    let allowed: Vec<&str> =
        call.extension(PUBLISHED_EDITS).as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    paths(body).iter().all(|path| allowed.contains(&path.as_str()))
}

/// Returns the paths of all values of a body, as `platforms.youtube.title`.
fn paths(value: &Value) -> Vec<String> {
    let Value::Object(map) = value else { return Vec::new() };
    let of = |(name, value): (&String, &Value)| match paths(value) {
        inner if value.is_object() => inner.iter().map(|path| format!("{name}.{path}")).collect(),
        _ => vec![name.clone()],
    };
    map.iter().flat_map(of).collect()
}

/// Changes a published post: its text on every network that published it, and parameters on theirs.
fn edit_published(post: &mut Post, body: &Value) {
    let words = body["post"]["body"].as_str();
    if let Some(words) = words {
        words.clone_into(&mut post.content.body);
    }
    for delivery in &mut post.deliveries {
        let params = body["platforms"].get(&delivery.platform);
        let is_affected = words.is_some() || params.is_some();
        let is_rejected = is_affected && delivery.status == DeliveryStatus::Published && !delivery.edit();
        if let Some(params) = params.filter(|_| !is_rejected) {
            delivery.params = merged(&delivery.params, params);
        }
    }
}

/// Changes what a body has of a post.
fn edit(account: &mut Account, call: &Call<'_>, post: &mut Post, body: &Value) -> Result<(), Response> {
    create::valid_queue(account, call, &post.group, body)?;
    if body.get("profiles").is_some() {
        let targets = create::targets(account, call, &post.group, body)?;
        post.content.profiles = targets.iter().map(|target| target.id.clone()).collect();
        post.content.platforms = body["platforms"].clone();
        let delivery = |target| create::delivery(account, call, target, &body["platforms"]);
        post.deliveries = targets.into_iter().map(delivery).collect();
    } else {
        for (platform, params) in platforms(body) {
            let (params, attachments) = create::params_of(account, call, params.clone());
            for delivery in post.deliveries.iter_mut().filter(|delivery| delivery.platform == *platform) {
                delivery.params = merged(&delivery.params, &params);
                if !attachments.is_empty() {
                    delivery.attachments.clone_from(&attachments);
                }
            }
        }
        let mut all = post.content.platforms.as_object().cloned().unwrap_or_default();
        for (platform, params) in platforms(body) {
            let before = all.remove(platform).unwrap_or_default();
            all.insert(platform.clone(), merged(&before, params));
        }
        post.content.platforms = if all.is_empty() { Value::Null } else { all.into() };
    }
    if body.get("media").is_some() {
        post.content.sources = create::list(body, "media").map(|media| content::source(call, media)).collect();
        post.media = create::media(account, call, body);
    }
    if body.get("thread").is_some() {
        post.content.thread = body["thread"].clone();
        post.thread = create::thread(account, call, body);
    }
    edit_text_and_time(post, body);
    Ok(())
}

fn edit_text_and_time(post: &mut Post, body: &Value) {
    let own = &body["post"];
    if let Some(words) = own["body"].as_str() {
        words.clone_into(&mut post.content.body);
    }
    if let Some(draft) = own["draft"].as_bool() {
        (post.draft, post.content.draft) = (draft, draft);
    }
    // A time takes a post out of its queue, and a queue takes its time away.
    if own.get("scheduled_at").is_some() {
        post.content.scheduled_at = create::time(own, "scheduled_at");
        if post.content.scheduled_at.is_some() {
            post.content.queue_id = None;
        }
    }
    if body.get("queue_id").is_some() {
        post.content.queue_id = text(body, "queue_id").map(str::to_owned);
        if post.content.queue_id.is_some() {
            post.content.scheduled_at = None;
        }
    }
    if body.get("queue_priority").is_some() {
        post.content.queue_priority = text(body, "queue_priority").map(str::to_owned);
    }
}

fn platforms(body: &Value) -> impl Iterator<Item = (&String, &Value)> {
    body["platforms"].as_object().into_iter().flatten()
}

/// Returns parameters with others added to them.
fn merged(before: &Value, more: &Value) -> Value {
    let mut all: Map<String, Value> = before.as_object().cloned().unwrap_or_default();
    all.extend(more.as_object().cloned().unwrap_or_default());
    if all.is_empty() { Value::Null } else { all.into() }
}
