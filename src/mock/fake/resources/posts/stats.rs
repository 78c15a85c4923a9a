//! The statistics of posts. They grow with every snapshot.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::super::super::account::posts::{Delivery, DeliveryStatus, Post};
use super::super::super::account::{Account, Key};
use super::super::super::engine::call::Call;
use super::super::super::engine::clock;
use super::super::super::engine::response::Response;
use super::super::access;

/// The operation, and its extensions in the document: the figures of each network, and what the network calls them.
const OPERATION: &str = "get_post_stats";
const FIGURES: &str = "x-stats";
const RAW_NAMES: &str = "x-raw-stats";

/// The figure that a post shows as its insights.
const IMPRESSIONS: &str = "impressions";

/// How many snapshots there are at most: one an hour on the first day, and then one a day for a year.
const MOST_SNAPSHOTS: i64 = 24 + 365;

pub(super) fn stats(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = access::group(account, key, call)?;
    let profiles = call.query_list("profiles");
    let time = |name: &str| call.query(name).and_then(|text| text.parse::<Timestamp>().ok());
    let (from, to) = (time("from"), time("to"));
    let is_wanted = |delivery: &&Delivery| {
        let is = |own: &String| *own == delivery.profile || *own == delivery.platform;
        profiles.is_empty() || profiles.iter().any(is)
    };
    let mut data = Map::new();
    for id in call.query_list("post_ids") {
        let Some(post) = account.posts.get(&id).filter(|post| group.as_ref() == Some(&post.group)) else { continue };
        let of_platform = |delivery: &Delivery| {
            let records = snapshots(post, delivery, call);
            let in_time = |at: &Timestamp| from.is_none_or(|from| from <= *at) && to.is_none_or(|to| *at <= to);
            let records = records.into_iter().filter(|(at, _)| in_time(at));
            let record = |(at, stats): (Timestamp, Value)| {
                let mut record = json!({ "stats": stats, "recorded_at": clock::text(at) });
                if let Some(raw) = raw(&stats, delivery, call) {
                    record["raw_stats"] = raw;
                }
                record
            };
            let records: Vec<Value> = records.map(record).collect();
            let is_there = !records.is_empty();
            let body = json!({ "profile_id": delivery.profile, "platform": delivery.platform, "records": records });
            is_there.then_some(body)
        };
        let platforms: Vec<Value> = post.deliveries.iter().filter(is_wanted).filter_map(of_platform).collect();
        data.insert(id, json!({ "platforms": platforms }));
    }
    Ok(call.success(&json!({ "data": data })))
}

/// Returns the newest figures of a post on one network, as the post shows them.
pub(super) fn insights(post: &Post, delivery: &Delivery, call: &Call<'_>) -> Value {
    match snapshots(post, delivery, call).pop() {
        Some((at, stats)) if !stats[IMPRESSIONS].is_null() => {
            json!({ "impressions": stats[IMPRESSIONS], "on": clock::text(at) })
        }
        _ => Value::Null,
    }
}

/// Returns the snapshots of a post on one network. A network that the document lists no figures of has none.
fn snapshots(post: &Post, delivery: &Delivery, call: &Call<'_>) -> Vec<(Timestamp, Value)> {
    let Some(published) = delivery.published_at.filter(|_| delivery.status == DeliveryStatus::Published) else {
        return Vec::new();
    };
    let operation = call.document.operation(OPERATION);
    let figures = operation.and_then(|operation| operation.extensions.get(FIGURES)?.get(&delivery.platform));
    let names: Vec<&str> = figures.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let at = |number: i64| {
        let hours = if number <= 24 { number } else { 24 * (number - 23) };
        let at = published.checked_add(SignedDuration::from_hours(hours)).ok().filter(|at| *at <= call.now)?;
        // As exact as it is written, so that a caller can ask for what it has read.
        Timestamp::from_millisecond(at.as_millisecond()).ok()
    };
    let snapshot = |number: i64| {
        let value = |name: &&str| ((*name).to_owned(), (rate(post, delivery, name) * number).into());
        Some((at(number)?, names.iter().map(value).collect::<Map<_, _>>().into()))
    };
    (1..=MOST_SNAPSHOTS).map_while(snapshot).collect()
}

/// Returns the figures under the names of the network, if the document has some.
fn raw(stats: &Value, delivery: &Delivery, call: &Call<'_>) -> Option<Value> {
    let names = call.extension(RAW_NAMES).get(&delivery.platform)?.as_object()?;
    let figures = names.iter().map(|(name, raw)| Some((raw.as_str()?.to_owned(), stats.get(name)?.clone())));
    Some(Value::Object(figures.collect::<Option<_>>()?))
}

/// Returns how much a figure grows from one snapshot to the next. It is the same every time.
fn rate(post: &Post, delivery: &Delivery, name: &str) -> i64 {
    let mut hasher = DefaultHasher::new();
    (&post.id, &delivery.profile, name).hash(&mut hasher);
    let rate = i64::try_from(hasher.finish() % 9).unwrap_or_default() + 1;
    if name == IMPRESSIONS { 10 * rate } else { rate }
}
