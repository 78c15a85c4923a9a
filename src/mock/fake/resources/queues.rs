//! Queues.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::account::queues::{Queue, Timeslot};
use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::Response;
use super::access;
use super::behavior::{Behavior, text};

pub(super) const OPERATIONS: &[Behavior] = &[
    Behavior { operation: "list_queues", errors: &[], run: list },
    Behavior { operation: "get_queue", errors: &["not_found"], run: get },
    Behavior { operation: "create_queue", errors: &[], run: create },
    Behavior { operation: "update_queue", errors: &["not_found"], run: update },
    Behavior { operation: "delete_queue", errors: &["not_found"], run: delete },
    Behavior { operation: "get_queue_next_slot", errors: &["not_found", "no_available_slots"], run: next_slot },
];

/// Lists the queues of the group that is named, or all that the key sees.
fn list(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = access::named_group(account, key, call)?;
    let wanted = |queue: &&Queue| key.sees(&queue.group) && group.as_ref().is_none_or(|group| *group == queue.group);
    Ok(call.page(account.queues().filter(wanted).map(|queue| json(account, queue)).collect()))
}

fn get(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let queue = visible(account, key, call)?;
    Ok(call.success(&json(account, queue)))
}

fn create(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let body = call.valid_body()?;
    let group = text(&body, "profile_group_id").unwrap_or_default();
    if account.group(group).is_none() || !key.sees(group) {
        return Err(call.invalid("there is no profile group with its profile_group_id"));
    }
    let mut queue = Queue::new(account.new_id("q"), group.to_owned(), String::new());
    change(account, call, &mut queue, &body["post_queue"])?;
    account.add_queue(queue.clone());
    Ok(call.success(&json(account, &queue)))
}

fn update(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let mut queue = visible(account, key, call)?.clone();
    let body = call.valid_body()?;
    change(account, call, &mut queue, &body["post_queue"])?;
    account.replace_queue(queue.clone(), call.now);
    Ok(call.success(&json(account, &queue)))
}

fn delete(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let id = visible(account, key, call)?.id.clone();
    account.delete_queue(&id);
    Ok(call.success(&json!({ "deleted": true })))
}

/// Returns the slot that the next post gets: the first one that no post in the queue has.
fn next_slot(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let queue = visible(account, key, call)?;
    let taken = account.posts.waiting_in(&queue.id);
    let slot = queue.slots(call.now, taken + 1).pop().ok_or_else(|| call.error("no_available_slots"))?;
    Ok(call.success(&json!({ "next_slot": format!("{:.0}", slot.at) })))
}

/// Returns the queue in the path, if the key sees it, and it is in the group that is named.
fn visible<'a>(account: &'a Account, key: &Key, call: &Call<'_>) -> Result<&'a Queue, Response> {
    let group = access::named_group(account, key, call)?;
    let queue = account.queue(call.id()).filter(|queue| key.sees(&queue.group));
    let queue = queue.filter(|queue| group.as_ref().is_none_or(|group| *group == queue.group));
    queue.ok_or_else(|| call.error("not_found"))
}

/// Changes what a body has of a queue.
fn change(account: &mut Account, call: &Call<'_>, queue: &mut Queue, body: &Value) -> Result<(), Response> {
    let owned = |name: &str| body[name].as_str().map(str::to_owned);
    if let Some(name) = owned("name") {
        queue.name = name;
    }
    if body.get("description").is_some() {
        queue.description = owned("description");
    }
    if body["timezone"].as_str().is_some_and(|name| !queue.set_timezone(name)) {
        return Err(call.invalid("its timezone is no name of an IANA time zone"));
    }
    if let Some(enabled) = body["enabled"].as_bool() {
        queue.enabled = enabled;
    }
    if let Some(jitter) = body["jitter"].as_i64() {
        queue.jitter = jitter;
    }
    let mut removed = BTreeSet::new();
    for slot in body["queue_timeslots_attributes"].as_array().into_iter().flatten() {
        match (slot["id"].as_i64(), slot["_destroy"].as_bool()) {
            (Some(id), Some(true)) => {
                if queue.timeslots.iter().all(|own| own.id != id) {
                    return Err(call.invalid(&format!("the queue has no slot {id}")));
                }
                removed.insert(id);
            }
            _ => queue.timeslots.push(timeslot(account, call, slot)?),
        }
    }
    queue.timeslots.retain(|slot| !removed.contains(&slot.id));
    Ok(())
}

fn timeslot(account: &mut Account, call: &Call<'_>, slot: &Value) -> Result<Timeslot, Response> {
    let time = text(slot, "time").unwrap_or_default();
    let slot = Timeslot::new(account.new_number(), slot["day"].as_i64().unwrap_or(-1), time);
    slot.ok_or_else(|| call.invalid("a slot has no day or no time of day"))
}

fn json(account: &Account, queue: &Queue) -> Value {
    let slot = |slot: &Timeslot| {
        let time = slot.time.strftime("%H:%M").to_string();
        json!({ "id": slot.id, "day": slot.day, "time": time })
    };
    json!({
        "id": queue.id,
        "name": queue.name,
        "description": queue.description,
        "timezone": queue.timezone,
        "enabled": queue.enabled,
        "jitter": queue.jitter,
        "profile_group_id": queue.group,
        "timeslots": queue.timeslots.iter().map(slot).collect::<Vec<_>>(),
        "posts_count": account.posts.waiting_in(&queue.id),
    })
}
