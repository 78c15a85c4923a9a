//! The limits of the networks, by the tables that `preflight` has.

use serde_json::{Value, json};

use super::super::super::account::posts::{Media, Post};
use super::super::super::engine::call::Call;
use super::super::super::engine::response::{Response, own};
use super::create;
use crate::generated::limits;
use crate::preflight::{self, FileFacts, Finding, KnownProfile};

/// The operation whose body has the limits of a whole post. What an update leaves out is stored.
const OPERATION: &str = "create_post";

/// Rejects a post that breaks a limit of one of its networks.
pub(super) fn valid(call: &Call<'_>, post: &Post) -> Result<(), Response> {
    let content = &post.content;
    let sources = content.sources.iter().map(|source| serde_json::from_str(source).unwrap_or_default());
    let threads = content.thread.as_array().into_iter().flatten().zip(&post.thread).map(|(item, of)| {
        let media = create::list(item, "media").cloned();
        json!({ "body": of.body, "media": values(media, &of.media) })
    });
    let body = json!({
        "post": { "body": content.body },
        "profiles": content.profiles,
        "media": values(sources, &post.media),
        "platforms": content.platforms,
        "thread": threads.collect::<Vec<_>>(),
    });
    let facts = |value: &Value| {
        let media = post.all_media().find(|media| value["id"] == media.id.as_str())?;
        let size = media.file.as_ref().map(|file| file.content.len() as u64);
        Some(FileFacts { media_type: Some(media.content_type.clone()), size })
    };
    let profiles =
        post.deliveries.iter().map(|delivery| KnownProfile::new(&delivery.profile, delivery.platform.as_str()));
    rejected(call, &body, &facts, &profiles.collect::<Vec<_>>())
}

/// Rejects a body that names no profile, and says what else is wrong for the networks that it has parameters for.
pub(super) fn valid_body(call: &Call<'_>, body: &Value) -> Result<(), Response> {
    let facts = |value: &Value| {
        let file = call.content().ok()?.file(value)?;
        Some(FileFacts { media_type: file.content_type.clone(), size: Some(file.content.len() as u64) })
    };
    rejected(call, body, &facts, &[])
}

/// Returns media as a request has them: a file by its id, and anything else as it came.
fn values(sources: impl Iterator<Item = Value>, media: &[Media]) -> Vec<Value> {
    let value = |(source, media): (Value, &Media)| match media.file {
        Some(_) => json!({ "id": media.id }),
        None => source,
    };
    sources.zip(media).map(value).collect()
}

fn rejected(
    call: &Call<'_>,
    body: &Value,
    facts: &dyn Fn(&Value) -> Option<FileFacts>,
    profiles: &[KnownProfile],
) -> Result<(), Response> {
    let Some((_, limits)) = limits::OPERATIONS.iter().find(|(operation, _)| *operation == OPERATION) else {
        return Ok(());
    };
    let found = preflight::of_files(limits, body, facts, profiles);
    let text = |finding: &Finding| match finding.message() {
        Some(text) => text.to_owned(),
        None => own::text(&finding.to_string()),
    };
    let mut errors: Vec<String> = Vec::new();
    for error in found.rejections().map(text) {
        if !errors.contains(&error) {
            errors.push(error);
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(own::invalid_for(call.operation, &errors)) }
}
