//! Uploads: files that are sent before the post that they belong to.

use std::time::Duration;

use serde_json::json;

use super::super::account::uploads::{StoredFile, Upload};
use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::request::SeenRequest;
use super::super::engine::response::{Response, own};
use super::super::engine::service::Service;
use super::behavior::Behavior;
use super::posts;

pub(super) const OPERATIONS: &[Behavior] = &[Behavior { operation: "create_upload", errors: &[], run: create }];

/// The path that files are sent to. A token follows it.
pub(super) const PATH: &str = "/tmpfiles/";

/// How long an address is valid.
const VALID_FOR: Duration = Duration::from_secs(60 * 60);

/// The content type of a file that does not say one.
const UNKNOWN: &str = "application/octet-stream";

fn create(account: &mut Account, _: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let token = format!("upl_{}", uuid::Uuid::new_v4().simple());
    let expires_at = call.now.saturating_add(VALID_FOR).unwrap_or(call.now);
    let body = json!({
        "key": token,
        "upload_url": format!("{}{PATH}{token}", call.files_url()),
        "expires_in": VALID_FOR.as_secs(),
    });
    account.uploads.add(Upload { token, expires_at, file: None });
    // No source says which success it is; this is the one that the document has an example of.
    let status = call.operation.any_example(|status| (200..300).contains(&status));
    Ok(Response::json(status.map_or(call.operation.success(), |(status, _)| status), &body))
}

/// Keeps the bytes that are sent to the address of an upload.
pub(super) fn receive(account: &mut Account, service: &Service, request: &SeenRequest, token: &str) -> Response {
    if request.method != "POST" {
        return own::other_methods(&["POST"]);
    }
    let (id, now) = (account.new_id("upl"), service.clock.now());
    let Some(upload) = account.uploads.get_mut(token).filter(|upload| now < upload.expires_at) else {
        return own::error(404, "this is the address of no upload, or of one that is not valid any more");
    };
    let url = format!("{}{}{id}", service.urls.base(request), posts::MEDIA);
    let content_type = request.header("content-type").filter(|text| !text.is_empty()).unwrap_or(UNKNOWN).to_owned();
    upload.file = Some(StoredFile { id, url: url.clone(), content_type, content: request.body.clone() });
    Response::json(200, &json!({ "url": url }))
}
