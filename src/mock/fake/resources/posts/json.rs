//! A post as JSON.

use serde_json::{Value, json};

use super::super::super::account::posts::{Delivery, DeliveryStatus, Media, MediaStatus, Post, ThreadItem};
use super::super::super::engine::call::Call;
use super::super::super::engine::clock;
use super::stats;

/// The path of uploaded media. An id follows it.
pub(in super::super) const MEDIA: &str = "/media/";

/// The source of every post of the fake. The other one is an import.
pub(super) const SOURCE: &str = "postproxy";

pub(super) fn post(post: &Post, call: &Call<'_>) -> Value {
    let content = &post.content;
    let scheduled_at = content.scheduled_at.or_else(|| post.due.filter(|_| content.queue_id.is_some()));
    let mut body = json!({
        "id": post.id,
        "body": content.body,
        "status": post.status.name(),
        "draft": post.draft,
        "source": SOURCE,
        "scheduled_at": scheduled_at.map(clock::text),
        "created_at": clock::text(post.created_at),
        "queue_id": content.queue_id,
        "queue_priority": content.queue_priority,
        "media": all(&post.media, call),
        "platforms": post.deliveries.iter().map(|delivery| platform(post, delivery, call)).collect::<Vec<_>>(),
    });
    if !post.thread.is_empty() {
        body["thread"] = post.thread.iter().map(|item| thread(item, call)).collect();
    }
    body
}

fn thread(item: &ThreadItem, call: &Call<'_>) -> Value {
    json!({ "id": item.id, "body": item.body, "media": all(&item.media, call) })
}

fn all(list: &[Media], call: &Call<'_>) -> Value {
    list.iter().map(|own| media(own, call)).collect()
}

fn media(media: &Media, call: &Call<'_>) -> Value {
    // The fake serves what was uploaded, and fetches nothing from elsewhere.
    let url = match media.file {
        Some(_) => Some(format!("{}{MEDIA}{}", call.base_url(), media.id)),
        None => media.source_url.clone(),
    };
    let url = url.filter(|_| media.status == MediaStatus::Processed);
    json!({
        "id": media.id,
        "status": media.status.name(),
        "error_message": media.status.error(),
        "content_type": media.content_type,
        "source_url": media.source_url,
        "url": url,
    })
}

fn platform(post: &Post, delivery: &Delivery, call: &Call<'_>) -> Value {
    let published = delivery.status == DeliveryStatus::Published;
    let error = delivery.error();
    let attachment = |media: &Media| {
        json!({
            "id": media.id,
            "type": "cover",
            "status": "processed",
            "content_type": media.content_type,
            "url": format!("{}{MEDIA}{}", call.base_url(), media.id),
        })
    };
    json!({
        "platform": delivery.platform,
        "status": delivery.status.name(),
        "profile_id": delivery.profile,
        "profile_name": delivery.profile_name,
        "permalink": published.then(|| format!("https://{}.example.com/{}", delivery.platform.replace('_', "-"), post.id)),
        "params": delivery.params,
        "error": error,
        "error_details": error.map(|error| json!({ "platform_error_message": error })),
        "attempted_at": delivery.attempted_at.map(clock::text),
        "insights": stats::insights(post, delivery, call),
        "attachments": delivery.attachments.iter().map(attachment).collect::<Vec<_>>(),
    })
}
