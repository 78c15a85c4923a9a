//! The placements of a profile.

use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::Response;
use super::access;
use super::behavior::Behavior;

pub(super) const OPERATIONS: &[Behavior] =
    &[Behavior { operation: "list_placements", errors: &["invalid_profile_group", "other_profile_group"], run: list }];

fn list(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = access::group(account, key, call)?;
    match account.profile(call.id()).filter(|profile| group.as_ref() == Some(&profile.group)) {
        Some(profile) => Ok(call.page(profile.placements.clone())),
        None => Err(call.error("other_profile_group")),
    }
}
