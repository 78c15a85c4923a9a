//! The three ways to connect an account, and the causes for which each is refused.

use serde_json::{Value, json};

use super::account::{Account, Invitation, Profile};
use super::answer::{Answer, own};
use super::document::{Document, Operation};
use super::refusals::Refusal;
use super::seed::SeedProfile;

const BLUESKY: &str = "bluesky";
pub(super) const TELEGRAM: &str = "telegram";

/// The address of the hosted page, below that of the server.
pub(super) const PAGE: &str = "/partner_connect/";

/// What browsers run or read from the disk when they are sent there.
const NO_WAY_BACK: [&str; 6] = ["about", "blob", "data", "file", "javascript", "vbscript"];

/// Why a connection was not made.
pub(super) enum Refused {
    /// As the document shows.
    Documented(Refusal),
    /// In the words of the service in memory.
    Own(Answer),
}

/// Connects an account to a group that exists.
pub(super) fn connect(
    account: &mut Account,
    document: &Document,
    operation: &Operation,
    (base, group): (&str, &str),
    body: &Value,
) -> Result<Value, Refused> {
    // What is there and empty is missing; what has another type is for the document to refuse.
    let missing = |name: &str| body[name].is_null() || body[name] == "";
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let refuse = |refusal: Refusal| Err(Refused::Documented(refusal));
    let check = || document.body(operation, body).map_err(|what| Refused::Own(own::unfit(operation, &what)));
    if !body.is_object() {
        check()?;
    }
    if missing("platform") {
        return refuse(Refusal::MissingPlatform);
    }
    match body["platform"].as_str() {
        Some(BLUESKY) if missing("identifier") || missing("app_password") => refuse(Refusal::MissingBlueskyCredentials),
        Some(BLUESKY) => {
            check()?;
            bluesky(account, group, &text("identifier"), &text("app_password")).map_err(Refused::Documented)
        }
        Some(TELEGRAM) if missing("bot_token") => refuse(Refusal::MissingBotToken),
        Some(TELEGRAM) => {
            check()?;
            telegram(account, document, operation, group, &text("bot_token")).map_err(Refused::Documented)
        }
        platform => {
            if platform.is_some() && missing("redirect_url") {
                return refuse(Refusal::MissingRedirectUrl);
            }
            check()?;
            oauth(account, document, operation, (base, group), &text("platform"), &text("redirect_url"))
        }
    }
}

fn oauth(
    account: &mut Account,
    document: &Document,
    operation: &Operation,
    (base, group): (&str, &str),
    platform: &str,
    redirect_url: &str,
) -> Result<Value, Refused> {
    let known = document.values("Platform");
    if !known.iter().any(|(name, _)| name == platform) {
        let known: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
        let what = format!("its platform is none of those that are known: {}", known.join(", "));
        return Err(Refused::Own(own::unfit(operation, &what)));
    }
    let Some(url) = reqwest::Url::parse(redirect_url).ok().filter(|url| !NO_WAY_BACK.contains(&url.scheme())) else {
        return Err(Refused::Own(own::unfit(operation, "no browser returns to its redirect_url")));
    };
    if account.has_platform(group, platform) {
        return Err(Refused::Documented(Refusal::PlatformAlreadyConnected));
    }
    let invitation = Invitation { group: group.to_owned(), platform: platform.to_owned(), redirect_url: url.into() };
    let token = account.invite(invitation);
    Ok(json!({ "url": format!("{base}{PAGE}{token}"), "success": true }))
}

fn bluesky(account: &mut Account, group: &str, identifier: &str, password: &str) -> Result<Value, Refusal> {
    if !is_app_password(password) || account.revoked.contains(password) {
        return Err(Refusal::BlueskyLoginFailed);
    }
    let suffix = if identifier.contains('.') { "" } else { ".bsky.social" };
    let handle = format!("{}{suffix}", identifier.to_lowercase());
    let name = identifier.split('.').next().unwrap_or(identifier);
    let seed = SeedProfile::new(BLUESKY).name(name).username(&handle);
    let profile = take(account, group, seed, &handle, Refusal::BlueskyAlreadyConnected)?;
    Ok(json!({ "success": true, "profile": profile_json(profile) }))
}

fn telegram(
    account: &mut Account,
    document: &Document,
    operation: &Operation,
    group: &str,
    token: &str,
) -> Result<Value, Refusal> {
    let bot = bot_number(token).filter(|_| !account.revoked.contains(token)).ok_or(Refusal::TelegramConnectFailed)?;
    let seed = SeedProfile::new(TELEGRAM).name(format!("Bot {bot}")).username(format!("fake_{bot}_bot"));
    let profile = take(account, group, seed, bot, Refusal::TelegramAlreadyConnected)?;
    let mut answer = json!({ "success": true, "profile": profile_json(profile) });
    // The words of the document's example, with this profile in place of that one.
    if let Some((_, example)) = document.example(operation, TELEGRAM)
        && let Some(words) = example["next_step"].as_str()
    {
        let of_example = |name: &str| example["profile"][name].as_str().unwrap_or("\0");
        let words = words.replace(of_example("id"), &profile.id);
        answer["next_step"] = words.replace(of_example("external_username"), &profile.username).into();
    }
    Ok(answer)
}

/// The profile of an account: a new one, or the one that the group has already.
fn take<'a>(
    account: &'a mut Account,
    group: &str,
    seed: SeedProfile,
    known_as: &str,
    elsewhere: Refusal,
) -> Result<&'a Profile, Refusal> {
    let id = match account.profile_of(seed.platform.as_str(), known_as) {
        Some(profile) if profile.group != group => return Err(elsewhere),
        Some(profile) => profile.id.clone(),
        None => account.add_profile(group, seed, known_as).map_err(|_| Refusal::NotFound)?,
    };
    account.profile(&id).ok_or(Refusal::NotFound)
}

fn profile_json(profile: &Profile) -> Value {
    json!({
        "id": profile.id,
        "network": profile.platform,
        "name": profile.name,
        "external_username": profile.username,
    })
}

/// Whether a password has the form of those that Bluesky makes for apps. Any other is taken for the account's own.
fn is_app_password(password: &str) -> bool {
    let parts: Vec<&str> = password.split('-').collect();
    parts.len() == 4 && parts.iter().all(|part| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// The number of the bot, which its token begins with.
fn bot_number(token: &str) -> Option<&str> {
    let (bot, rest) = token.split_once(':')?;
    let is_number = !bot.is_empty() && bot.chars().all(|c| c.is_ascii_digit());
    let is_key = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    (is_number && is_key).then_some(bot)
}
