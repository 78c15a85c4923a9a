//! The data of events.

use serde_json::{Value, json};

use super::super::engine::clock;
use super::posts::{Delivery, DeliveryStatus, Media, Post};
use super::profiles::Profile;

pub(super) fn profile(profile: &Profile, status: &str) -> Value {
    json!({
        "id": profile.id,
        "name": profile.name,
        "platform": profile.platform,
        "profile_group_id": profile.group,
        "status": status,
        "uid": profile.account,
        "username": profile.username,
    })
}

pub(super) fn post(post: &Post) -> Value {
    let profile = |delivery: &Delivery| json!({ "id": delivery.profile, "platform": delivery.platform, "name": delivery.profile_name });
    json!({
        "id": post.id,
        "body": post.content.body,
        "status": post.status.name(),
        "scheduled_at": post.content.scheduled_at.map(clock::text),
        "created_at": clock::text(post.created_at),
        "platforms": post.deliveries.iter().map(profile).collect::<Vec<_>>(),
    })
}

/// `error` is why the network rejected the post or the change of it.
pub(super) fn platform_post(post: &Post, delivery: &Delivery, error: Option<&str>) -> Value {
    let is_published = delivery.status == DeliveryStatus::Published;
    json!({
        "id": delivery.id,
        "post_id": post.id,
        "platform": delivery.platform,
        "profile_id": delivery.profile,
        "profile_name": delivery.profile_name,
        "status": delivery.status.name(),
        "error": error,
        "error_details": error.map(|error| json!({ "platform_error_message": error })),
        "platform_id": is_published.then(|| format!("{}_{}", delivery.platform, post.id)),
    })
}

pub(super) fn media(post: &Post, media: &Media) -> Value {
    json!({
        "id": media.id,
        "post_id": post.id,
        "content_type": media.content_type,
        "status": media.status.name(),
        "error_message": media.status.error(),
    })
}
