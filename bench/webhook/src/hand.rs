//! The same by hand: HMAC-SHA256, and serde_json into types that were written for these events.
#![allow(dead_code, reason = "a receiver reads some of what it decodes")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac_sha256::HMAC;
use serde::Deserialize;

/// An event, with its data by its type.
#[derive(Debug, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    created_at: String,
    #[serde(flatten)]
    pub(crate) kind: Kind,
}

/// An event in one pass: the types that a receiver knows, and nothing of tomorrow.
#[derive(Debug, Deserialize)]
pub(crate) struct Typed<T> {
    pub(crate) id: String,
    #[serde(rename = "type")]
    kind: String,
    created_at: String,
    pub(crate) data: T,
}

/// The data of an event, by its type.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", content = "data")]
pub(crate) enum Kind {
    #[serde(rename = "post.processed")]
    Post(Post),
    #[serde(rename = "comment.created")]
    Comment(Box<Comment>),
}

#[derive(Debug, Deserialize)]
pub(crate) struct Post {
    pub(crate) id: String,
    body: String,
    status: String,
    scheduled_at: Option<String>,
    created_at: String,
    platforms: Vec<Profile>,
}

#[derive(Debug, Deserialize)]
struct Profile {
    id: String,
    platform: String,
    name: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Comment {
    pub(crate) id: String,
    post_id: String,
    platform_post_id: String,
    platform: String,
    external_id: Option<String>,
    parent_external_id: Option<String>,
    body: String,
    status: String,
    author_external_id: Option<String>,
    author_name: Option<String>,
    author_username: Option<String>,
    author_avatar_url: Option<String>,
    like_count: i64,
    reply_count: i64,
    is_hidden: bool,
    permalink: Option<String>,
    platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    posted_at: Option<String>,
    created_at: String,
}

/// Verifies the header of a delivery; the tolerance is five minutes.
pub(crate) fn is_signed(secret: &str, header: &str, body: &[u8]) -> bool {
    let part = |name: &str| header.split(',').find_map(|part| part.strip_prefix(name));
    let (Some(time), Some(signature)) = (part("t="), part("v1=")) else { return false };
    let mut mac = HMAC::new(secret.as_bytes());
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(body);
    let Some(found) = from_hex(signature) else { return false };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let is_recent = time.parse().is_ok_and(|time| now.abs_diff(Duration::from_secs(time)) <= Duration::from_secs(300));
    mac.finalize_verify(&found) && is_recent
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}
