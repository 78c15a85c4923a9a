//! Profile groups.

use serde_json::{Value, json};

use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::Response;
use super::super::seed::SeedGroup;
use super::behavior::Behavior;

pub(super) const OPERATIONS: &[Behavior] = &[
    Behavior { operation: "list_profile_groups", errors: &["invalid_api_key"], run: list },
    Behavior { operation: "get_profile_group", errors: &["not_found"], run: get },
    Behavior { operation: "create_profile_group", errors: &["permission_denied"], run: create },
    Behavior { operation: "delete_profile_group", errors: &["permission_denied", "not_found"], run: delete },
];

fn list(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let groups = account.groups(key).filter_map(|group| json(account, &group.id)).collect();
    Ok(call.page(groups))
}

fn get(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let id = visible(account, key, call)?;
    Ok(call.success(&json(account, &id).unwrap_or_default()))
}

fn create(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    if key.is_scoped() {
        return Err(call.error("permission_denied"));
    }
    let body = call.valid_body()?;
    let name = body["profile_group"]["name"].as_str().unwrap_or_default();
    let id = account.add_group(SeedGroup::named(name)).map_err(|error| call.invalid(&error.to_string()))?;
    Ok(call.success(&json(account, &id).unwrap_or_default()))
}

fn delete(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    if key.is_scoped() {
        return Err(call.error("permission_denied"));
    }
    let id = visible(account, key, call)?;
    account.delete_group(&id);
    Ok(call.success(&json!({ "deleted": true })))
}

/// Returns the id of the group in the path, if the key sees it.
pub(super) fn visible(account: &Account, key: &Key, call: &Call<'_>) -> Result<String, Response> {
    match account.group(call.id()) {
        Some(group) if key.sees(&group.id) => Ok(group.id.clone()),
        _ => Err(call.error("not_found")),
    }
}

fn json(account: &Account, id: &str) -> Option<Value> {
    let group = account.group(id)?;
    let count = account.profiles_of(id).count();
    Some(json!({ "id": group.id, "name": group.name, "profiles_count": count }))
}
