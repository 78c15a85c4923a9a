//! Connecting an account: by OAuth, by app password, or by bot token.

use serde_json::{Value, json};

use super::super::account::{Account, Invitation, Key, Profile, TELEGRAM};
use super::super::engine::call::Call;
use super::super::engine::response::Response;
use super::super::seed::SeedProfile;
use super::behavior::{Behavior, text};
use super::profile_groups;

pub(super) const OPERATIONS: &[Behavior] = &[Behavior {
    operation: "initialize_connection",
    errors: &[
        "not_found",
        "missing_platform",
        "missing_redirect_url",
        "platform_already_connected",
        "missing_bluesky_credentials",
        "bluesky_login_failed",
        "bluesky_already_connected",
        "missing_bot_token",
        "telegram_connect_failed",
        "telegram_already_connected",
    ],
    run: connect,
}];

const BLUESKY: &str = "bluesky";

/// The path of the hosted page. A token follows it.
pub(super) const PAGE: &str = "/partner_connect/";

/// Schemes that a browser runs, or reads from the disk.
const UNSAFE_SCHEMES: [&str; 6] = ["about", "blob", "data", "file", "javascript", "vbscript"];

/// Connects an account to the group in the path. An empty text counts as missing.
fn connect(account: &mut Account, key: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let group = profile_groups::visible(account, key, call)?;
    let body = call.body()?;
    if !body.is_object() {
        call.validate_body()?;
    }
    let missing = |name: &str| body[name].is_null() || body[name] == "";
    if missing("platform") {
        return Err(call.error("missing_platform"));
    }
    let connected = match body["platform"].as_str() {
        Some(BLUESKY) if missing("identifier") || missing("app_password") => {
            return Err(call.error("missing_bluesky_credentials"));
        }
        Some(TELEGRAM) if missing("bot_token") => return Err(call.error("missing_bot_token")),
        Some(BLUESKY) => {
            call.validate_body()?;
            bluesky(account, call, &group, &body)?
        }
        Some(TELEGRAM) => {
            call.validate_body()?;
            telegram(account, call, &group, &body)?
        }
        Some(_) if missing("redirect_url") => return Err(call.error("missing_redirect_url")),
        _ => {
            call.validate_body()?;
            oauth(account, call, &group, &body)?
        }
    };
    Ok(call.success(&connected))
}

fn oauth(account: &mut Account, call: &Call<'_>, group: &str, body: &Value) -> Result<Value, Response> {
    let platform = text(body, "platform").unwrap_or_default();
    let known = call.document.values("Platform");
    if !known.iter().any(|(name, _)| name == platform) {
        let known: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
        return Err(call.invalid(&format!("its platform is none of those that are known: {}", known.join(", "))));
    }
    let url = text(body, "redirect_url").and_then(|url| reqwest::Url::parse(url).ok());
    let Some(url) = url.filter(|url| !UNSAFE_SCHEMES.contains(&url.scheme())) else {
        return Err(call.invalid("no browser returns to its redirect_url"));
    };
    if account.has_platform(group, platform) {
        return Err(call.error("platform_already_connected"));
    }
    let invitation = Invitation { group: group.to_owned(), platform: platform.to_owned(), redirect_url: url.into() };
    let token = account.invitations.add(invitation);
    Ok(json!({ "url": format!("{}{PAGE}{token}", call.base_url()), "success": true }))
}

fn bluesky(account: &mut Account, call: &Call<'_>, group: &str, body: &Value) -> Result<Value, Response> {
    let identifier = text(body, "identifier").unwrap_or_default();
    let password = text(body, "app_password").unwrap_or_default();
    if !is_app_password(password) || account.revoked.contains(password) {
        return Err(call.error("bluesky_login_failed"));
    }
    let suffix = if identifier.contains('.') { "" } else { ".bsky.social" };
    let handle = format!("{}{suffix}", identifier.to_lowercase());
    let name = identifier.split('.').next().unwrap_or(identifier);
    let seed = SeedProfile::new(BLUESKY).name(name).username(&handle);
    let profile = take(account, call, (group, &handle), seed, "bluesky_already_connected")?;
    Ok(json!({ "success": true, "profile": json(profile) }))
}

fn telegram(account: &mut Account, call: &Call<'_>, group: &str, body: &Value) -> Result<Value, Response> {
    let token = text(body, "bot_token").unwrap_or_default();
    let Some(bot) = bot_number(token).filter(|_| !account.revoked.contains(token)) else {
        return Err(call.error("telegram_connect_failed"));
    };
    let seed = SeedProfile::new(TELEGRAM).name(format!("Bot {bot}")).username(format!("fake_{bot}_bot"));
    let profile = take(account, call, (group, bot), seed, "telegram_already_connected")?;
    let mut connected = json!({ "success": true, "profile": json(profile) });
    // The words of the document's example, with this profile in place of that one.
    if let Some((_, example)) = call.operation.example(TELEGRAM)
        && let Some(words) = text(example, "next_step")
    {
        let of_example = |name: &str| text(&example["profile"], name).unwrap_or("\0");
        let words = words.replace(of_example("id"), &profile.id);
        connected["next_step"] = words.replace(of_example("external_username"), &profile.username).into();
    }
    Ok(connected)
}

/// Returns the profile of an account: a new one, or the one that the group has already. The account of another group is
/// rejected with `elsewhere`.
fn take<'a>(
    account: &'a mut Account,
    call: &Call<'_>,
    (group, known_as): (&str, &str),
    seed: SeedProfile,
    elsewhere: &str,
) -> Result<&'a Profile, Response> {
    let id = match account.profile_of_account(seed.platform.as_str(), known_as) {
        Some(profile) if profile.group != group => return Err(call.error(elsewhere)),
        Some(profile) => profile.id.clone(),
        None => account.add_profile(group, seed, known_as).map_err(|_| call.error("not_found"))?,
    };
    account.profile(&id).ok_or_else(|| call.error("not_found"))
}

fn json(profile: &Profile) -> Value {
    json!({
        "id": profile.id,
        "network": profile.platform,
        "name": profile.name,
        "external_username": profile.username,
    })
}

/// Returns whether a password has the form of Bluesky's app passwords. Any other counts as the password of the account.
fn is_app_password(password: &str) -> bool {
    let parts: Vec<&str> = password.split('-').collect();
    parts.len() == 4 && parts.iter().all(|part| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Returns the number of the bot, with which its token begins.
fn bot_number(token: &str) -> Option<&str> {
    let (bot, rest) = token.split_once(':')?;
    let is_number = !bot.is_empty() && bot.chars().all(|c| c.is_ascii_digit());
    let is_key = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    (is_number && is_key).then_some(bot)
}
