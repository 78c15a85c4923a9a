//! The controls over HTTP, for tests in other languages: `POST /fake/..` with a key that has full access, so that no
//! page in a browser can reach them.

use std::time::Duration;

use serde_json::{Value, json};

use super::answer::{Answer, own};
use super::failure::Failure;
use super::request::SeenRequest;
use super::seed::SeedProfile;
use super::service::Service;
use crate::Secret;

/// Where the controls are.
pub(super) const PATH: &str = "/fake/";

/// How long a delay may be, ten minutes.
const MOST_MILLISECONDS: u64 = 600_000;

/// Answers a request of `/fake/..`.
pub(super) fn answer(service: &Service, request: &SeenRequest, control: &str) -> Answer {
    let full = request.key().is_some_and(|key| service.account().key(key).is_some_and(|key| key.group.is_none()));
    if !full {
        return own::bad_control(401, "the controls take an API key with full access");
    }
    let body = request.json().unwrap_or_default();
    let done = match (request.method.as_str(), control) {
        ("GET", "requests") => return Answer::json(200, &json!({ "data": requests(service) })),
        ("POST", "profiles") => profile(service, &body),
        ("POST", "placements") => placement(service, &body),
        ("POST", "channels") => channel(service, &body),
        ("POST", "keys") => key(service, &body),
        ("POST", "failures") => failures(service, &body),
        ("POST", "delay") => delay(service, &body),
        ("POST", "clock") => clock(service, &body),
        ("POST", "revocations") => revocation(service, &body),
        _ => {
            let what = "the controls are GET requests, and POST profiles, placements, channels, keys, failures, delay, clock \
                        and revocations";
            return own::bad_control(404, what);
        }
    };
    done.map_or_else(|what| own::bad_control(422, &what), |body| Answer::json(201, &body))
}

fn requests(service: &Service) -> Vec<Value> {
    let row = |seen: SeenRequest| json!({ "method": seen.method, "path": seen.path, "operation": seen.operation, "status": seen.status, "carried_out": seen.carried_out });
    service.requests().into_iter().filter(|seen| seen.operation.is_some()).map(row).collect()
}

fn text<'a>(body: &'a Value, name: &str) -> Result<&'a str, String> {
    body[name].as_str().ok_or_else(|| format!("the body is JSON with the text `{name}`"))
}

fn profile(service: &Service, body: &Value) -> Result<Value, String> {
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
    let id = service.account().add_profile(group, seed, "").map_err(|error| error.to_string())?;
    Ok(json!({ "id": id }))
}

/// A placement without an id is the personal profile of a LinkedIn account.
fn placement(service: &Service, body: &Value) -> Result<Value, String> {
    let (profile, name) = (text(body, "profile_id")?, text(body, "name")?);
    let id = if body["id"].is_null() { None } else { Some(text(body, "id")?) };
    service.account().add_placement(profile, id, name).map_err(|error| error.to_string())?;
    Ok(json!({ "id": id, "name": name }))
}

fn channel(service: &Service, body: &Value) -> Result<Value, String> {
    let (profile, name) = (text(body, "profile_id")?, text(body, "name")?);
    let id = service.account().add_channel(profile, name).map_err(|error| error.to_string())?;
    Ok(json!({ "id": id, "name": name }))
}

fn key(service: &Service, body: &Value) -> Result<Value, String> {
    let (key, group) = (text(body, "api_key")?, text(body, "profile_group_id")?);
    service.account().add_key(Secret::from(key), Some(group)).map_err(|error| error.to_string())?;
    Ok(json!({ "profile_group_id": group }))
}

fn failures(service: &Service, body: &Value) -> Result<Value, String> {
    let number = |name: &str| body[name].as_u64();
    let times = match &body["times"] {
        Value::Null => 1,
        times => times.as_u64().ok_or("`times` is a number")?,
    };
    let failure = match (body["kind"].as_str(), number("status").and_then(|status| u16::try_from(status).ok())) {
        (Some("drop_connection"), None) => Failure::drop_connection(),
        (Some("lose_answer"), None) => Failure::lose_answer(),
        (Some("cut_answer"), None) => Failure::cut_answer(),
        (Some("trickle_answer"), None) => match (number("bytes"), number("milliseconds")) {
            (Some(bytes @ 1..), Some(pause @ ..=MOST_MILLISECONDS)) => {
                Failure::trickle_answer(usize::try_from(bytes).unwrap_or(usize::MAX), Duration::from_millis(pause))
            }
            _ => return Err(format!("trickle_answer takes `bytes` and `milliseconds`, {MOST_MILLISECONDS} at most")),
        },
        (None, Some(status @ 200..=599)) => match number("retry_after") {
            Some(seconds) => Failure::status(status).retry_after(Duration::from_secs(seconds)),
            None => Failure::status(status),
        },
        _ => {
            return Err("the body has `status` (200 to 599), or `kind`: drop_connection, lose_answer, cut_answer or \
                 trickle_answer"
                .to_owned());
        }
    };
    service.fail_next(usize::try_from(times).unwrap_or(usize::MAX), &failure);
    Ok(json!({ "times": times }))
}

fn delay(service: &Service, body: &Value) -> Result<Value, String> {
    let Some(milliseconds) = body["milliseconds"].as_u64().filter(|number| *number <= MOST_MILLISECONDS) else {
        return Err(format!("the body has `milliseconds`, {MOST_MILLISECONDS} at most"));
    };
    service.delay(Duration::from_millis(milliseconds));
    Ok(json!({ "milliseconds": milliseconds }))
}

fn clock(service: &Service, body: &Value) -> Result<Value, String> {
    let seconds = body["seconds"].as_u64().ok_or("the body has `seconds`, by which the clock is put forward")?;
    service.clock.advance(Duration::from_secs(seconds));
    Ok(json!({ "seconds": seconds }))
}

fn revocation(service: &Service, body: &Value) -> Result<Value, String> {
    let secret = text(body, "bot_token").or_else(|_| text(body, "app_password"));
    let secret = secret.map_err(|_| "the body is JSON with the text `bot_token` or `app_password`")?;
    service.account().revoked.insert(secret.to_owned());
    Ok(json!({ "revoked": true }))
}
