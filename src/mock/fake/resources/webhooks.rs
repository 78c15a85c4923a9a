//! Webhooks.

use serde_json::{Value, json};

use super::super::account::webhooks::{Attempt, Webhook};
use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::clock;
use super::super::engine::response::Response;
use super::access;
use super::behavior::{Behavior, text};
use crate::http::base_url;

pub(super) const OPERATIONS: &[Behavior] = &[
    Behavior { operation: "list_webhooks", errors: &[], run: list },
    Behavior { operation: "create_webhook", errors: &[], run: create },
    Behavior { operation: "get_webhook", errors: &["not_found"], run: get },
    Behavior { operation: "update_webhook", errors: &["not_found"], run: update },
    Behavior { operation: "delete_webhook", errors: &["not_found"], run: delete },
    Behavior { operation: "list_webhook_deliveries", errors: &["not_found"], run: list_deliveries },
];

/// Returns the group that a webhook of a call belongs to: the one that is named, or that of a scoped key.
fn group(account: &Account, key: &Key, call: &Call<'_>) -> Result<Option<String>, Response> {
    Ok(access::named_group(account, key, call)?.or_else(|| key.group.clone()))
}

/// Lists the webhooks, without their secrets.
fn list(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = group(account, key, call)?;
    let of_group = |webhook: &&Webhook| group.is_none() || webhook.group == group;
    let without_secret = |webhook: &Webhook| {
        let mut body = json(webhook);
        if let Some(map) = body.as_object_mut() {
            map.remove("secret");
        }
        body
    };
    Ok(call.page(account.webhooks.all().filter(of_group).map(without_secret).collect()))
}

fn create(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = group(account, key, call)?;
    let body = call.valid_body()?;
    let webhook = Webhook {
        id: account.new_id("wh_"),
        group,
        url: url(call, &body)?.unwrap_or_default(),
        events: events(call, &body)?.unwrap_or_default(),
        enabled: true,
        description: text(&body, "description").map(str::to_owned),
        secret: format!("whsec_{}", uuid::Uuid::new_v4().simple()),
        created_at: call.now,
        updated_at: call.now,
    };
    let created = call.success(&json(&webhook));
    account.webhooks.add(webhook);
    Ok(created)
}

fn get(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    Ok(call.success(&json(visible(account, key, call)?)))
}

fn update(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let id = visible(account, key, call)?.id.clone();
    let body = call.valid_body()?;
    let (url, events) = (url(call, &body)?, events(call, &body)?);
    let webhook = account.webhooks.get_mut(&id).ok_or_else(|| call.error("not_found"))?;
    webhook.url = url.unwrap_or_else(|| std::mem::take(&mut webhook.url));
    webhook.events = events.unwrap_or_else(|| std::mem::take(&mut webhook.events));
    webhook.enabled = body["enabled"].as_bool().unwrap_or(webhook.enabled);
    if let Some(description) = body["description"].as_str() {
        webhook.description = Some(description.to_owned());
    }
    webhook.updated_at = call.now;
    Ok(call.success(&json(webhook)))
}

fn delete(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let id = visible(account, key, call)?.id.clone();
    account.webhooks.delete(&id);
    Ok(call.success(&json!({ "deleted": true })))
}

/// Lists the attempts, the latest first.
fn list_deliveries(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let id = visible(account, key, call)?.id.clone();
    Ok(call.page(account.webhooks.attempts(&id).map(delivery).collect()))
}

/// Returns the webhook in the path, if the caller sees it.
fn visible<'a>(account: &'a Account, key: &Key, call: &Call<'_>) -> Result<&'a Webhook, Response> {
    let group = group(account, key, call)?;
    let webhook = account.webhooks.get(call.id()).filter(|webhook| group.is_none() || webhook.group == group);
    webhook.ok_or_else(|| call.error("not_found"))
}

/// Returns the address of a body: one by https, or one of this machine.
fn url(call: &Call<'_>, body: &Value) -> Result<Option<String>, Response> {
    let Some(url) = body["url"].as_str() else { return Ok(None) };
    let parsed = reqwest::Url::parse(url).ok();
    match parsed.filter(|url| url.scheme() == "https" || (url.scheme() == "http" && base_url::is_loopback(url))) {
        Some(_) => Ok(Some(url.to_owned())),
        None => Err(call.invalid("its url has no https, which only an address of this machine does without")),
    }
}

/// Returns the types of events of a body.
fn events(call: &Call<'_>, body: &Value) -> Result<Option<Vec<String>>, Response> {
    let Some(events) = body["events"].as_array() else { return Ok(None) };
    let events: Vec<String> = events.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let known = call.document.values("EventType");
    let unknown = events.iter().find(|event| *event != "*" && !known.iter().any(|(name, _)| name == *event));
    match unknown {
        _ if events.is_empty() => Err(call.invalid("it names no events; `*` stands for all")),
        Some(unknown) => Err(call.invalid(&format!("there is no type of event `{unknown}`"))),
        None => Ok(Some(events)),
    }
}

fn json(webhook: &Webhook) -> Value {
    json!({
        "id": webhook.id,
        "url": webhook.url,
        "events": webhook.events,
        "enabled": webhook.enabled,
        "description": webhook.description,
        "secret": webhook.secret,
        "created_at": clock::text(webhook.created_at),
        "updated_at": clock::text(webhook.updated_at),
    })
}

fn delivery(attempt: &Attempt) -> Value {
    json!({
        "id": attempt.id,
        "event_id": attempt.shipment.event_id,
        "event_type": attempt.shipment.event_type,
        "response_status": attempt.status,
        "attempt_number": attempt.shipment.attempt,
        "success": attempt.is_success(),
        "attempted_at": clock::text(attempt.attempted_at),
        "created_at": clock::text(attempt.shipment.created_at),
    })
}
