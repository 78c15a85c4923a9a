//! The controls over HTTP, for tests in other languages: `/fake/..` with a key that has full access, so that no page in a
//! browser can use them.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::account::SharedAccount;
use super::super::account::posts::PlatformFailure;
use super::super::engine::failure::Failure;
use super::super::engine::request::SeenRequest;
use super::super::engine::response::{Response, own};
use super::super::engine::service::Service;
use super::super::seed::SeedProfile;
use super::upload::UploadedFile;
use crate::Secret;

/// Where the controls are.
pub(super) const PATH: &str = "/fake/";

/// How long a delay may be, ten minutes.
const MOST_MILLISECONDS: u64 = 600_000;

/// What a control does with its body: the body of the response, or what is wrong.
type Run = fn(&SharedAccount, &Service, &Value) -> Result<Value, String>;

const CONTROLS: [(&str, Run); 13] = [
    ("profiles", profile),
    ("placements", placement),
    ("channels", channel),
    ("keys", key),
    ("failures", failures),
    ("delay", delay),
    ("clock", clock),
    ("revocations", revocation),
    ("platform_failures", platform_failure),
    ("media_failures", media_failure),
    ("edit_failures", edit_failure),
    ("publishing_time", publishing_time),
    ("events", event),
];

/// Responds to a request of `/fake/..`.
pub(super) fn respond(account: &SharedAccount, service: &Service, request: &SeenRequest, control: &str) -> Response {
    let key = request.key().and_then(|key| account.lock().key(key).cloned());
    if key.is_none_or(|key| key.is_scoped()) {
        return own::error(401, "the controls take an API key with full access");
    }
    let body = request.json().unwrap_or_default();
    match (request.method.as_str(), control) {
        ("GET", "requests") => Response::json(200, &json!({ "data": requests(service) })),
        ("GET", "uploads") => Response::json(200, &json!({ "data": uploads(account) })),
        (method, control) => match CONTROLS.iter().find(|(name, _)| *name == control && method == "POST") {
            Some((_, run)) => match run(account, service, &body) {
                Ok(body) => Response::json(201, &body),
                Err(what) => own::error(422, &what),
            },
            None => {
                let names: Vec<&str> = CONTROLS.iter().map(|(name, _)| *name).collect();
                own::error(404, &format!("the controls are GET requests and uploads, and POST {}", names.join(", ")))
            }
        },
    }
}

fn requests(service: &Service) -> Vec<Value> {
    let row = |seen: SeenRequest| {
        json!({
            "method": seen.method,
            "path": seen.path,
            "operation": seen.operation,
            "status": seen.status,
            "executed": seen.executed,
        })
    };
    service.requests().into_iter().filter(|seen| seen.operation.is_some()).map(row).collect()
}

fn uploads(account: &SharedAccount) -> Vec<Value> {
    let account = account.lock();
    let row = |upload: UploadedFile| {
        json!({
            "post_id": upload.post_id,
            "file_name": upload.file_name,
            "content_type": upload.content_type,
            "bytes": upload.content.len(),
        })
    };
    super::posts::uploads(&account).into_iter().map(row).collect()
}

fn text<'a>(body: &'a Value, name: &str) -> Result<&'a str, String> {
    body[name].as_str().ok_or_else(|| format!("the body is JSON with the text `{name}`"))
}

fn milliseconds(body: &Value) -> Result<u64, String> {
    let number = body["milliseconds"].as_u64().filter(|number| *number <= MOST_MILLISECONDS);
    number.ok_or_else(|| format!("the body has `milliseconds`, {MOST_MILLISECONDS} at most"))
}

fn profile(account: &SharedAccount, _: &Service, body: &Value) -> Result<Value, String> {
    let group = text(body, "profile_group_id")?;
    let mut seed = SeedProfile::new(text(body, "platform")?);
    for (name, set) in [
        ("id", SeedProfile::id as fn(SeedProfile, String) -> _),
        ("name", SeedProfile::name),
        ("username", SeedProfile::username),
    ] {
        if !body[name].is_null() {
            seed = set(seed, text(body, name)?.to_owned());
        }
    }
    let id = account.lock().add_profile(group, seed, "").map_err(|error| error.to_string())?;
    Ok(json!({ "id": id }))
}

/// A placement without an id is the personal profile of a LinkedIn account.
fn placement(account: &SharedAccount, _: &Service, body: &Value) -> Result<Value, String> {
    let (profile, name) = (text(body, "profile_id")?, text(body, "name")?);
    let id = if body["id"].is_null() { None } else { Some(text(body, "id")?) };
    account.lock().add_placement(profile, id, name).map_err(|error| error.to_string())?;
    Ok(json!({ "id": id, "name": name }))
}

fn channel(account: &SharedAccount, _: &Service, body: &Value) -> Result<Value, String> {
    let (profile, name) = (text(body, "profile_id")?, text(body, "name")?);
    let id = account.lock().add_channel(profile, name).map_err(|error| error.to_string())?;
    Ok(json!({ "id": id, "name": name }))
}

fn key(account: &SharedAccount, _: &Service, body: &Value) -> Result<Value, String> {
    let (key, group) = (text(body, "api_key")?, text(body, "profile_group_id")?);
    account.lock().add_key(Secret::from(key), Some(group)).map_err(|error| error.to_string())?;
    Ok(json!({ "profile_group_id": group }))
}

fn failures(_: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let number = |name: &str| body[name].as_u64();
    let times = match &body["times"] {
        Value::Null => 1,
        times => times.as_u64().ok_or("`times` is a number")?,
    };
    let failure = match (body["kind"].as_str(), number("status").and_then(|status| u16::try_from(status).ok())) {
        (Some("drop_connection"), None) => Failure::drop_connection(),
        (Some("lose_response"), None) => Failure::lose_response(),
        (Some("cut_response"), None) => Failure::cut_response(),
        (Some("trickle_response"), None) => match (number("bytes"), number("milliseconds")) {
            (Some(bytes @ 1..), Some(pause @ ..=MOST_MILLISECONDS)) => {
                Failure::trickle_response(usize::try_from(bytes).unwrap_or(usize::MAX), Duration::from_millis(pause))
            }
            _ => return Err(format!("trickle_response takes `bytes` and `milliseconds`, {MOST_MILLISECONDS} at most")),
        },
        (None, Some(status @ 200..=599)) => match number("retry_after") {
            Some(seconds) => Failure::status(status).retry_after(Duration::from_secs(seconds)),
            None => Failure::status(status),
        },
        _ => {
            return Err(
                "the body has `status` (200 to 599), or `kind`: drop_connection, lose_response, cut_response or \
                 trickle_response"
                    .to_owned(),
            );
        }
    };
    service.fail_next(usize::try_from(times).unwrap_or(usize::MAX), &failure);
    Ok(json!({ "times": times }))
}

fn delay(_: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let milliseconds = milliseconds(body)?;
    service.delay(Duration::from_millis(milliseconds));
    Ok(json!({ "milliseconds": milliseconds }))
}

fn clock(_: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let seconds = body["seconds"].as_u64().ok_or("the body has `seconds`, by which the clock is advanced")?;
    service.clock.advance(Duration::from_secs(seconds));
    Ok(json!({ "seconds": seconds }))
}

fn revocation(account: &SharedAccount, _: &Service, body: &Value) -> Result<Value, String> {
    let secret = text(body, "bot_token").or_else(|_| text(body, "app_password"));
    let secret = secret.map_err(|_| "the body is JSON with the text `bot_token` or `app_password`")?;
    account.lock().revoked.insert(secret.to_owned());
    Ok(json!({ "revoked": true }))
}

/// Lets a network reject a post, or so many attempts to publish it.
fn platform_failure(account: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let (post, platform, error) = (text(body, "post_id")?, text(body, "platform")?, text(body, "error")?);
    let attempts = match &body["attempts"] {
        Value::Null => None,
        number => {
            let number = number.as_u64().and_then(|number| u32::try_from(number).ok());
            Some(number.ok_or("`attempts` is a number")?)
        }
    };
    let failure = PlatformFailure { error: error.to_owned(), attempts };
    super::posts::fail(&mut account.lock(), post, platform, failure, service.clock.now())?;
    Ok(json!({ "post_id": post, "platform": platform }))
}

/// Lets the media of a post fail.
fn media_failure(account: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let (post, error) = (text(body, "post_id")?, text(body, "error")?);
    super::posts::fail_media(&mut account.lock(), post, error, service.clock.now())?;
    Ok(json!({ "post_id": post }))
}

/// Lets a network reject the next edit of a post.
fn edit_failure(account: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let (post, platform, error) = (text(body, "post_id")?, text(body, "platform")?, text(body, "error")?);
    super::posts::fail_edit(&mut account.lock(), post, platform, error, service.clock.now())?;
    Ok(json!({ "post_id": post, "platform": platform }))
}

/// Sets how long publishing takes.
fn publishing_time(account: &SharedAccount, _: &Service, body: &Value) -> Result<Value, String> {
    let milliseconds = milliseconds(body)?;
    account.lock().posts.set_publishing_time(Duration::from_millis(milliseconds));
    Ok(json!({ "milliseconds": milliseconds }))
}

/// Sends an event to a webhook.
fn event(account: &SharedAccount, service: &Service, body: &Value) -> Result<Value, String> {
    let (webhook, event_type) = (text(body, "webhook_id")?, text(body, "type")?);
    let id = account.lock().send_event(webhook, event_type, &body["data"], service.clock.now());
    id.map(|id| json!({ "id": id })).map_err(|error| error.to_string())
}
