//! Connects a Telegram bot, and waits for its channels.

use std::time::Duration;

use axum::extract::{Form, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use postproxy::Wait;

use super::forms::{self, Fault};
use super::routes::{
    Fields, NAME_IS_MISSING, Service, again, begin_again, browser, failed, field, group, known_name, missing,
    with_cookie,
};
use super::sessions::Bot;
use super::style::WAIT_SCRIPT;
use super::{Onboarding, pages};

/// How long a request of the waiting page is held.
const HOLD: Duration = Duration::from_secs(20);

pub(crate) async fn form(State(onboarding): Service, headers: HeaderMap) -> Response {
    with_cookie(&onboarding, &headers, forms::telegram(&known_name(&onboarding, &headers), None))
}

/// Connects a bot, and redirects to the page that waits for its channel.
pub(crate) async fn connect(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let text = |name: &str| field(&fields, name).unwrap_or_default();
    if let Some(fault) = missing(&fields, &[NAME_IS_MISSING, ("bot_token", "Enter the token of your bot.")]) {
        return again(forms::telegram(text("name"), Some(&fault)));
    }
    let name = text("name");
    let _form = onboarding.sessions.form(&cookie).await;
    let group = match group(&onboarding, &cookie, name).await {
        Ok(group) => group,
        Err(error) => return failed(&error),
    };
    match onboarding.client.connect_telegram(&group, text("bot_token")).await {
        Ok(connection) => {
            let profile = connection.profile;
            let name = profile.external_username.map_or(profile.name, |name| format!("@{name}"));
            let bot = Bot { profile: profile.id, group, name };
            onboarding.sessions.change(&cookie, |session| session.bot = Some(bot));
            Redirect::to("/telegram/wait").into_response()
        }
        // With an error code, the token is wrong or the bot is connected elsewhere. The user can fix that.
        Err(error) if error.code().is_some() => {
            let fault = Fault::of(&error, "bot_token");
            again(forms::telegram(name, Some(&fault)))
        }
        Err(error) => failed(&error),
    }
}

fn bot(onboarding: &Onboarding, headers: &HeaderMap) -> Option<Bot> {
    onboarding.sessions.get(&browser(onboarding, headers)?)?.bot
}

/// Shows the channels, or waits for the first one.
pub(crate) async fn waiting(State(onboarding): Service, headers: HeaderMap) -> Response {
    let Some(bot) = bot(&onboarding, &headers) else { return begin_again() };
    let placements = onboarding.client.placements().list(&bot.profile).profile_group_id(&bot.group).await;
    match placements {
        Ok(placements) if placements.data.is_empty() => {
            pages::waiting(&bot.name, onboarding.fake.is_some()).into_response()
        }
        Ok(placements) => {
            let names: Vec<&str> = placements.data.iter().map(|placement| placement.name.as_str()).collect();
            pages::channels(&names).into_response()
        }
        Err(error) => failed(&error),
    }
}

/// Responds when there is a channel, or when the request was held long enough.
pub(crate) async fn channels(State(onboarding): Service, headers: HeaderMap) -> StatusCode {
    let Some(bot) = bot(&onboarding, &headers) else { return StatusCode::FORBIDDEN };
    // The service asks clients to poll every few seconds. The one in memory can be polled faster.
    let every = if onboarding.fake.is_some() { Duration::from_millis(300) } else { Duration::from_secs(3) };
    let wait = Wait::every(every).at_most(HOLD).profile_group_id(bot.group);
    match onboarding.client.wait_for_placements(&bot.profile, wait).await {
        Ok(_) => StatusCode::OK,
        Err(error) if error.is_timeout() => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

pub(crate) async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], WAIT_SCRIPT)
}

/// Adds a channel, because the PostProxy in memory has no Telegram.
pub(crate) async fn demo_channel(State(onboarding): Service, headers: HeaderMap) -> Response {
    match (&onboarding.fake, bot(&onboarding, &headers)) {
        (Some(fake), Some(bot)) => match fake.add_channel(&bot.profile, "My Channel (@mychannel)") {
            Ok(_) => Redirect::to("/telegram/wait").into_response(),
            Err(_) => begin_again(),
        },
        _ => begin_again(),
    }
}
