//! The media of a post: an address, a file of the form, or base64 text.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::super::super::account::Account;
use super::super::super::account::posts::{Media, MediaFile, MediaStatus};
use super::super::super::engine::call::Call;
use super::super::behavior::text;

/// The content type of what does not say one.
const UNKNOWN: &str = "application/octet-stream";

/// Returns where a medium comes from, so that two posts can be compared: its address or text, or a hash of the file.
pub(super) fn source(call: &Call<'_>, media: &Value) -> String {
    match call.file_content(media) {
        Some(content) => {
            let mut hasher = DefaultHasher::new();
            content.hash(&mut hasher);
            format!("file:{:x}", hasher.finish())
        }
        None => media.to_string(),
    }
}

/// Creates a medium.
pub(super) fn media(account: &mut Account, call: &Call<'_>, media: &Value) -> Option<Media> {
    let id = account.new_id("med");
    if let Some(file) = call.content().ok()?.file(media) {
        let content_type = file.content_type.clone().or_else(|| file.name.as_deref().map(of_name));
        return Some(Media {
            id,
            content_type: content_type.unwrap_or_else(|| UNKNOWN.to_owned()),
            source_url: None,
            file: Some(MediaFile { name: file.name.clone(), content: file.content.clone() }),
            status: MediaStatus::Pending,
        });
    }
    let address = media.as_str().or_else(|| text(media, "url"));
    // `data:image/png;base64,..`
    let inline =
        address.and_then(|address| address.strip_prefix("data:")).and_then(|rest| rest.split([';', ',']).next());
    let content_type = inline.map(str::to_owned).or_else(|| text(media, "content_type").map(str::to_owned));
    let source_url = address.filter(|_| inline.is_none()).map(str::to_owned);
    // A file that was sent to the address of an upload.
    if let Some(stored) = account.uploads.files().find(|stored| Some(&stored.url) == source_url.as_ref()) {
        let file = Some(MediaFile { name: None, content: stored.content.clone() });
        return Some(Media {
            id,
            content_type: stored.content_type.clone(),
            source_url,
            file,
            status: MediaStatus::Pending,
        });
    }
    let content_type = content_type.or_else(|| source_url.as_deref().map(of_name));
    let content_type = content_type.unwrap_or_else(|| UNKNOWN.to_owned());
    Some(Media { id, content_type, source_url, file: None, status: MediaStatus::Pending })
}

/// Returns the content type of a file name or of an address, by its extension. The service fetches an address without one;
/// here it counts as a photo.
fn of_name(name: &str) -> String {
    let name = name.split(['?', '#']).next().unwrap_or(name);
    mime_guess::from_path(name).first().map_or("image/jpeg".to_owned(), |content_type| content_type.to_string())
}
