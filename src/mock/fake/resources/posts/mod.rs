//! Posts.

mod content;
mod create;
mod json;
mod limits;
mod platforms;
mod stats;
mod update;

use jiff::Timestamp;
use serde_json::json;

use super::super::account::posts::{DeliveryStatus, Media, PlatformFailure, Post, Status};
use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::{Response, own};
use super::access;
use super::behavior::Behavior;
use super::upload::UploadedFile;
pub(super) use json::MEDIA;

pub(super) const OPERATIONS: &[Behavior] = &[
    Behavior { operation: "list_posts", errors: &[], run: list },
    Behavior { operation: "get_post", errors: &["not_found"], run: get },
    Behavior {
        operation: "create_post",
        errors: &[
            "missing_profiles",
            "no_profile_selected",
            "profile_not_found",
            "invalid_platform_params",
            "duplicate_post",
        ],
        run: create::create,
    },
    Behavior {
        operation: "update_post",
        errors: &["not_found", "not_editable", "profile_not_found", "invalid_platform_params"],
        run: update::update,
    },
    Behavior { operation: "publish_post", errors: &["not_found", "not_a_draft"], run: publish },
    Behavior { operation: "delete_post", errors: &["not_found"], run: delete },
    Behavior {
        operation: "delete_post_on_platform",
        errors: &["not_found", "no_eligible_profiles"],
        run: platforms::delete,
    },
    Behavior { operation: "get_post_stats", errors: &[], run: stats::stats },
];

/// Lists posts, the latest first.
fn list(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = access::group(account, key, call)?;
    let platforms = call.query_list("platforms[]");
    let scheduled_after = call.query("scheduled_after").and_then(|text| text.parse::<Timestamp>().ok());
    let wanted = |post: &&Post| {
        let on_platform = |name: &String| post.deliveries.iter().any(|delivery| delivery.platform == *name);
        group.as_ref() == Some(&post.group)
            && call.query("status").is_none_or(|status| has_status(post, status))
            && (platforms.is_empty() || platforms.iter().any(on_platform))
            && call.query("source").is_none_or(|source| source == json::SOURCE)
            && scheduled_after.is_none_or(|after| post.content.scheduled_at.is_some_and(|at| at > after))
    };
    Ok(call.page(account.posts.latest_first().filter(wanted).map(|post| json::post(post, call)).collect()))
}

/// Returns whether a post has a status of the filter. `published` and `failed` are no statuses of posts.
fn has_status(post: &Post, status: &str) -> bool {
    match status {
        "published" => post.status == Status::Processed,
        "failed" => post.deliveries.iter().any(|delivery| delivery.status == DeliveryStatus::Failed),
        other => post.status.name() == other,
    }
}

fn get(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let post = visible(account, key, call)?;
    Ok(call.success(&json::post(post, call)))
}

fn publish(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let post = visible(account, key, call)?;
    if !post.draft {
        return Err(call.error("not_a_draft"));
    }
    limits::valid(call, post)?;
    let (id, queue) = (post.id.clone(), post.content.queue_id.clone());
    account.posts.publish(&id, call.now);
    account.plan_queue(queue.as_deref(), call.now);
    let post = account.posts.get(&id).ok_or_else(|| call.error("not_found"))?;
    Ok(call.success(&json::post(post, call)))
}

fn delete(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let post = visible(account, key, call)?;
    let (id, queue) = (post.id.clone(), post.content.queue_id.clone());
    account.posts.delete(&id);
    account.plan_queue(queue.as_deref(), call.now);
    Ok(call.success(&json!({ "deleted": true })))
}

/// Returns the post in the path, if it is in the group that the call is about.
fn visible<'a>(account: &'a Account, key: &Key, call: &Call<'_>) -> Result<&'a Post, Response> {
    let group = access::group(account, key, call)?;
    let post = account.posts.get(call.id()).filter(|post| group.as_ref() == Some(&post.group));
    post.ok_or_else(|| call.error("not_found"))
}

/// Lets a network reject a post: when it goes out, or now, if it went out already.
pub(in super::super) fn fail(
    account: &mut Account,
    post: &str,
    platform: &str,
    failure: PlatformFailure,
    now: Timestamp,
) -> Result<(), String> {
    account.update(now);
    match account.posts.fail(post, platform, &failure, now) {
        true => Ok(()),
        false => Err(format!("there is no post `{post}` for {platform}")),
    }
}

/// Lets a network reject the next change of a post that is published.
pub(in super::super) fn fail_edit(
    account: &mut Account,
    post: &str,
    platform: &str,
    error: &str,
    now: Timestamp,
) -> Result<(), String> {
    account.update(now);
    match account.posts.fail_edit(post, platform, error) {
        true => Ok(()),
        false => Err(format!("there is no post `{post}` for {platform}")),
    }
}

/// Lets the media of a post fail, so that it does not go out.
pub(in super::super) fn fail_media(
    account: &mut Account,
    post: &str,
    error: &str,
    now: Timestamp,
) -> Result<(), String> {
    account.update(now);
    if !account.posts.fail_media(post, error) {
        return Err(format!("there is no post `{post}` with media"));
    }
    // Its place in a queue is free.
    let queue = account.posts.get(post).and_then(|post| post.content.queue_id.clone());
    account.plan_queue(queue.as_deref(), now);
    Ok(())
}

/// Returns the files that were uploaded: with posts, in the order of the posts, and then those that no post has.
pub(in super::super) fn uploads(account: &Account) -> Vec<UploadedFile> {
    let mut posts: Vec<&Post> = account.posts.latest_first().collect();
    posts.reverse();
    let file = |post: &Post, media: &Media| {
        let file = media.file.as_ref()?;
        Some(UploadedFile {
            post_id: Some(post.id.clone()),
            file_name: file.name.clone(),
            content_type: media.content_type.clone(),
            content: file.content.clone(),
        })
    };
    let is_used =
        |url: &String| posts.iter().flat_map(|post| post.all_media()).any(|own| own.source_url.as_ref() == Some(url));
    let unused = account.uploads.files().filter(|stored| !is_used(&stored.url)).map(|stored| UploadedFile {
        post_id: None,
        file_name: None,
        content_type: stored.content_type.clone(),
        content: stored.content.clone(),
    });
    let unused: Vec<UploadedFile> = unused.collect();
    let of_posts = posts.into_iter().flat_map(|post| post.all_media().filter_map(move |media| file(post, media)));
    of_posts.chain(unused).collect()
}

/// Responds with a file that was uploaded.
pub(super) fn media_file(account: &Account, id: &str) -> Response {
    let media = account.posts.latest_first().flat_map(Post::all_media).find(|media| media.id == id);
    let of_post = media.and_then(|media| Some((&media.content_type, &media.file.as_ref()?.content)));
    let stored = account.uploads.files().find(|stored| stored.id == id);
    match of_post.or_else(|| stored.map(|stored| (&stored.content_type, &stored.content))) {
        Some((content_type, content)) => Response::bytes(200, content.clone())
            .with("content-type", content_type.as_str())
            .with("x-content-type-options", "nosniff")
            .with("content-security-policy", "default-src 'none'; sandbox"),
        None => own::error(404, "there is no uploaded file with this id"),
    }
}
