//! Profiles, the connected accounts.

use serde_json::{Value, json};

use super::super::account::{Account, Key, Profile};
use super::super::engine::call::Call;
use super::super::engine::response::Response;
use super::access;
use super::behavior::Behavior;

pub(super) const OPERATIONS: &[Behavior] = &[
    Behavior { operation: "list_profiles", errors: &[], run: list },
    Behavior { operation: "get_profile", errors: &["not_found"], run: get },
    Behavior { operation: "delete_profile", errors: &["not_found"], run: delete },
];

/// Lists the profiles of the group that is named, or of every group that the key sees.
fn list(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = access::named_group(account, key, call)?;
    let in_group = |profile: &&Profile| group.as_ref().is_none_or(|group| *group == profile.group);
    let profiles = account.profiles(key).filter(in_group).map(|profile| json(account, profile)).collect();
    Ok(call.page(profiles))
}

fn get(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let profile = visible(account, key, call)?;
    let mut body = json(account, profile);
    body["latest_stats"] = json!([]);
    body["summary_stats"] = Value::Null;
    Ok(call.success(&body))
}

fn delete(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let id = visible(account, key, call)?.id.clone();
    account.delete_profile(&id);
    Ok(call.success(&json!({ "success": true })))
}

/// Returns the profile in the path, if it is in the group that the call is about.
fn visible<'a>(account: &'a Account, key: &Key, call: &Call<'_>) -> Result<&'a Profile, Response> {
    let group = access::group(account, key, call)?;
    let profile = account.profile(call.id()).filter(|profile| group.as_ref() == Some(&profile.group));
    profile.ok_or_else(|| call.error("not_found"))
}

fn json(account: &Account, profile: &Profile) -> Value {
    json!({
        "id": profile.id,
        "name": profile.name,
        "username": profile.username,
        "platform": profile.platform,
        "status": "active",
        "profile_group_id": profile.group,
        "expires_at": null,
        "post_count": account.posts.published_by(&profile.id),
        "avatar_url": null,
    })
}
