//! Who calls, and for which profile group.

use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::Response;

/// The parameter that names a profile group.
const GROUP: &str = "profile_group_id";

/// Returns the access of the caller of an operation.
pub(super) fn caller(account: &Account, call: &Call<'_>) -> Result<Key, Response> {
    match call.request.key().and_then(|key| account.key(key)) {
        Some(key) => Ok(key.clone()),
        None if call.operation.needs_key => Err(call.error("invalid_api_key")),
        None => Ok(Key::none()),
    }
}

/// Returns the group that a call names, if it names one that the key sees.
pub(super) fn named_group(account: &Account, key: &Key, call: &Call<'_>) -> Result<Option<String>, Response> {
    match call.query(GROUP) {
        None => Ok(None),
        Some(id) if account.group(id).is_some() && key.sees(id) => Ok(Some(id.to_owned())),
        Some(_) => Err(call.error("invalid_profile_group")),
    }
}

/// Returns the group that a call is about: the one that it names, or that of a scoped key, or the default group.
pub(super) fn group(account: &Account, key: &Key, call: &Call<'_>) -> Result<Option<String>, Response> {
    let named = named_group(account, key, call)?;
    Ok(named.or_else(|| key.group.clone()).or_else(|| account.default_group().map(|group| group.id.clone())))
}
