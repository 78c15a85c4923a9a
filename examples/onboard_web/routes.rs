//! What each address does.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Form, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, REFERRER_POLICY, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use postproxy::{ConnectionCallback, Error, Platform, Wait};

use super::Onboarding;
use super::pages;
use super::sessions::{Begun, Bot, random};

type Service = State<Arc<Onboarding>>;
type Fields = Form<HashMap<String, String>>;

const COOKIE_NAME: &str = "onboarding";

/// How long one question of the waiting page is held.
const HOLD: Duration = Duration::from_secs(20);

pub(crate) fn router(onboarding: Arc<Onboarding>) -> Router {
    Router::new()
        .route("/", get(start))
        .route("/connect", post(connect))
        .route("/callback", get(callback))
        .route("/telegram", get(telegram).post(connect_telegram))
        .route("/telegram/wait", get(waiting))
        .route("/telegram/wait.js", get(script))
        .route("/telegram/channels", get(channels))
        .route("/telegram/demo-channel", post(demo_channel))
        .fallback(async || (StatusCode::NOT_FOUND, pages::message("There is no such page", "Begin on the first page.")))
        .layer(middleware::from_fn(headers))
        .with_state(onboarding)
}

/// No page brings anything from elsewhere, is framed, or tells others where the user was.
async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'self'; connect-src 'self'; \
                  base-uri 'none'; frame-ancestors 'none'";
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, policy),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The browser's cookie, if the service gave it.
fn browser(onboarding: &Onboarding, headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, cookie) = pairs.find(|(name, _)| *name == COOKIE_NAME)?;
    onboarding.sessions.get(cookie).map(|_| cookie.to_owned())
}

/// Answers a browser, which gets a cookie if it has none.
fn with_cookie(onboarding: &Onboarding, headers: &HeaderMap, page: Html<String>) -> Response {
    let mut response = page.into_response();
    if browser(onboarding, headers).is_none() {
        // Lax: it comes along when the network's sign-in sends the browser back, and with no form of another site.
        let secure = if onboarding.url.starts_with("https:") { "; Secure" } else { "" };
        let cookie = format!("{COOKIE_NAME}={}; Path=/; HttpOnly; SameSite=Lax{secure}", onboarding.sessions.begin());
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
    }
    response
}

fn begin_again() -> Response {
    let text = "This browser is not known here, or the page is too old. Begin on the first page.";
    (StatusCode::FORBIDDEN, pages::message("Please begin again", text)).into_response()
}

/// The service refused something that the user cannot help.
fn refused(error: &Error) -> Response {
    (StatusCode::BAD_GATEWAY, pages::refused(error.message().unwrap_or("The service did not answer."), error.help()))
        .into_response()
}

async fn start(State(onboarding): Service, headers: HeaderMap) -> Response {
    let name = browser(&onboarding, &headers).and_then(|cookie| onboarding.sessions.get(&cookie)?.group);
    with_cookie(&onboarding, &headers, pages::start(name.map_or(String::new(), |(name, _)| name).as_str(), None))
}

/// The profile group of the client who sits before this browser.
async fn group(onboarding: &Onboarding, cookie: &str, name: &str) -> Result<String, Error> {
    if let Some((known, id)) = onboarding.sessions.get(cookie).and_then(|session| session.group)
        && known == name
    {
        return Ok(id);
    }
    let id = onboarding.client.create_profile_group().body(name).send().await?.into_inner().id;
    onboarding.sessions.change(cookie, |session| session.group = Some((name.to_owned(), id.clone())));
    Ok(id)
}

/// The text of a field, unless it is empty or longer than any name.
fn field<'a>(fields: &'a HashMap<String, String>, name: &str) -> Option<&'a str> {
    fields.get(name).map(|text| text.trim()).filter(|text| !text.is_empty() && text.chars().count() <= 100)
}

/// Begins a connection and sends the browser to the network.
async fn connect(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let (Some(name), Some(platform)) = (field(&fields, "name"), field(&fields, "platform")) else {
        let fault = "Enter a name of at most 100 letters, and choose a network.";
        let page = pages::start(field(&fields, "name").unwrap_or_default(), Some(fault));
        return (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
    };
    let begun = async {
        let group = group(&onboarding, &cookie, name).await?;
        let profiles = onboarding.client.get_profile_group().id(&group).send().await?.profiles_count.unwrap_or(0);
        // The state comes back with the browser. It tells which connection the browser speaks of, and that this service began it.
        let state = random();
        let redirect_url = format!("{}/callback?state={state}", onboarding.url);
        let platform = Platform::from(platform);
        let connection = onboarding.client.connect_oauth(&group, platform.clone(), &redirect_url).await?;
        let begun = Begun { platform, group, profiles };
        onboarding.sessions.change(&cookie, |session| session.begun.insert(state, begun));
        Ok::<_, Error>(connection.url)
    };
    match begun.await {
        Ok(url) => Redirect::to(&url).into_response(),
        Err(error) if error.is_already_connected() => {
            (StatusCode::CONFLICT, pages::taken(&Platform::from(platform))).into_response()
        }
        Err(error) => refused(&error),
    }
}

/// The browser comes back from the network.
async fn callback(State(onboarding): Service, headers: HeaderMap, uri: Uri) -> Response {
    let Ok(callback) = ConnectionCallback::parse(&uri.to_string()) else { return begin_again() };
    let (ConnectionCallback::Completed { parameters } | ConnectionCallback::Failed { parameters, .. }) = &callback;
    let state = parameters.iter().find(|(name, _)| name == "state").map_or("", |(_, state)| state.as_str());
    // A state counts once, and only in the browser that it was made for.
    let cookie = browser(&onboarding, &headers);
    let begun =
        cookie.and_then(|cookie| onboarding.sessions.change(&cookie, |session| session.begun.remove(state)).flatten());
    let Some(begun) = begun else { return begin_again() };
    match callback {
        ConnectionCallback::Failed { code, .. } => pages::failed(&begun.platform, &code).into_response(),
        ConnectionCallback::Completed { .. } => {
            // The address says so, and addresses are the user's to change: the group knows better.
            let group = onboarding.client.get_profile_group().id(&begun.group).send().await;
            match group.map(|group| (group.profiles_count.unwrap_or(0) > begun.profiles, group.into_inner().name)) {
                Ok((true, name)) => pages::connected(&begun.platform, &name).into_response(),
                Ok((false, _)) => pages::unclear(&begun.platform).into_response(),
                Err(error) => refused(&error),
            }
        }
    }
}

async fn telegram(State(onboarding): Service, headers: HeaderMap) -> Response {
    let name = browser(&onboarding, &headers).and_then(|cookie| onboarding.sessions.get(&cookie)?.group);
    with_cookie(&onboarding, &headers, pages::telegram(name.map_or(String::new(), |(name, _)| name).as_str(), None))
}

/// Connects a bot, and goes on to wait for its channel.
async fn connect_telegram(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let again = |fault: &str| {
        let page = pages::telegram(field(&fields, "name").unwrap_or_default(), Some(fault));
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    };
    let (Some(name), Some(token)) = (field(&fields, "name"), field(&fields, "bot_token")) else {
        return again("Enter a name of at most 100 letters, and the bot's token.");
    };
    let group = match group(&onboarding, &cookie, name).await {
        Ok(group) => group,
        Err(error) => return refused(&error),
    };
    match onboarding.client.connect_telegram(&group, token).await {
        Ok(connection) => {
            let profile = connection.profile;
            let name = profile.external_username.map_or(profile.name, |name| format!("@{name}"));
            let bot = Bot { profile: profile.id, group, name };
            onboarding.sessions.change(&cookie, |session| session.bot = Some(bot));
            Redirect::to("/telegram/wait").into_response()
        }
        // A code says that it is the token that is wrong, or that the bot is connected elsewhere: the user can help that.
        Err(error) if error.code().is_some() => again(error.message().unwrap_or("Telegram does not take this token.")),
        Err(error) => refused(&error),
    }
}

fn bot(onboarding: &Onboarding, headers: &HeaderMap) -> Option<Bot> {
    onboarding.sessions.get(&browser(onboarding, headers)?)?.bot
}

/// The page that waits for a channel, or shows those that there are.
async fn waiting(State(onboarding): Service, headers: HeaderMap) -> Response {
    let Some(bot) = bot(&onboarding, &headers) else { return begin_again() };
    let placements = onboarding.client.list_placements().id(&bot.profile).profile_group_id(&bot.group).send().await;
    match placements {
        Ok(placements) if placements.data.is_empty() => {
            pages::waiting(&bot.name, onboarding.fake.is_some()).into_response()
        }
        Ok(placements) => {
            let names: Vec<&str> = placements.data.iter().map(|placement| placement.name.as_str()).collect();
            pages::channels(&names).into_response()
        }
        Err(error) => refused(&error),
    }
}

/// Answers when there is a channel, or when the question was held long enough.
async fn channels(State(onboarding): Service, headers: HeaderMap) -> StatusCode {
    let Some(bot) = bot(&onboarding, &headers) else { return StatusCode::FORBIDDEN };
    // The service asks to be asked every few seconds; the one in memory does not mind.
    let every = if onboarding.fake.is_some() { Duration::from_millis(300) } else { Duration::from_secs(3) };
    let wait = Wait::every(every).at_most(HOLD).in_group(bot.group);
    match onboarding.client.wait_for_placements(&bot.profile, wait).await {
        Ok(_) => StatusCode::OK,
        Err(error) if error.is_timeout() => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], pages::WAIT_SCRIPT)
}

/// Adds a channel where there is no Telegram to do it in.
async fn demo_channel(State(onboarding): Service, headers: HeaderMap) -> Response {
    match (&onboarding.fake, bot(&onboarding, &headers)) {
        (Some(fake), Some(bot)) => match fake.add_channel(&bot.profile, "My Channel (@mychannel)") {
            Ok(_) => Redirect::to("/telegram/wait").into_response(),
            Err(_) => begin_again(),
        },
        _ => begin_again(),
    }
}
