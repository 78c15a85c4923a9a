//! Deleting a post from its networks.

use serde_json::{Value, json};

use super::super::super::account::posts::{Delivery, DeliveryStatus};
use super::super::super::account::{Account, Key};
use super::super::super::engine::call::Call;
use super::super::super::engine::response::Response;
use super::super::behavior::text;

/// The extension of the document that lists the networks from which a post can be deleted.
const PLATFORMS: &str = "x-platforms";

/// Begins to delete a post from the networks that the body names, or from every one.
pub(super) fn delete(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let post = super::visible(account, key, call)?;
    let body = call.valid_body()?;
    let is = |name: &str, value: &str| text(&body, name).is_none_or(|wanted| wanted == value);
    let is_named = |delivery: &&Delivery| {
        is("post_profile_id", &delivery.id) && is("profile_id", &delivery.profile) && is("network", &delivery.platform)
    };
    let named: Vec<&Delivery> = post.deliveries.iter().filter(is_named).collect();
    let supported = |delivery: &Delivery| {
        let mut list = call.extension(PLATFORMS).as_array().into_iter().flatten();
        list.any(|platform| platform == delivery.platform.as_str())
    };
    let eligible = |delivery: &&&Delivery| delivery.status == DeliveryStatus::Published && supported(delivery);
    let eligible: Vec<&&Delivery> = named.iter().filter(eligible).collect();
    if eligible.is_empty() {
        return Err(match named.iter().find(|delivery| !supported(delivery)) {
            Some(delivery) => not_supported(call, &delivery.platform),
            None => call.invalid("there is nothing of the post that is published and that it names"),
        });
    }
    let row = |delivery: &&&Delivery| json!({ "post_profile_id": delivery.id, "platform": delivery.platform });
    let deleting: Vec<Value> = eligible.iter().map(row).collect();
    let entries: Vec<String> = eligible.iter().map(|delivery| delivery.id.clone()).collect();
    let id = post.id.clone();
    account.posts.delete_on_platforms(&id, &entries, call.now);
    Ok(call.success(&json!({ "success": true, "deleting": deleting })))
}

/// Returns the document's error, with this network in place of that of the example.
fn not_supported(call: &Call<'_>, platform: &str) -> Response {
    let example = call.operation.example("no_eligible_profiles");
    // "No profiles eligible for deletion: platform deletion is not supported for instagram"
    let words = example.and_then(|(status, example)| {
        let (head, _) = text(example, "error")?.rsplit_once(' ')?;
        Some((status, format!("{head} {platform}")))
    });
    match words {
        Some((status, words)) => Response::json(status, &json!({ "error": words })),
        None => call.error("no_eligible_profiles"),
    }
}
