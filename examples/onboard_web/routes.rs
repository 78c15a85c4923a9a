//! What each address does.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, COOKIE, REFERRER_POLICY, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use postproxy::{ConnectionCallback, Error, Platform};

use super::forms::{self, Fault};
use super::sessions::{Begun, random};
use super::{Onboarding, bluesky, pages, telegram};

pub(crate) type Service = State<Arc<Onboarding>>;
pub(crate) type Fields = Form<HashMap<String, String>>;

const COOKIE_NAME: &str = "onboarding";

/// The field that every form has, and what to do when it is empty.
pub(crate) const NAME_IS_MISSING: (&str, &str) = ("name", "Enter the name of your company, of at most 100 letters.");

pub(crate) fn router(onboarding: Arc<Onboarding>) -> Router {
    Router::new()
        .route("/", get(start))
        .route("/connect", post(connect))
        .route("/callback", get(callback))
        .route("/bluesky", get(bluesky::form).post(bluesky::connect))
        .route("/bluesky/connected", get(bluesky::connected))
        .route("/telegram", get(telegram::form).post(telegram::connect))
        .route("/telegram/wait", get(telegram::waiting))
        .route("/telegram/wait.js", get(telegram::script))
        .route("/telegram/channels", get(telegram::channels))
        .route("/telegram/demo-channel", post(telegram::demo_channel))
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
pub(crate) fn browser(onboarding: &Onboarding, headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, cookie) = pairs.find(|(name, _)| *name == COOKIE_NAME)?;
    onboarding.sessions.get(cookie).map(|_| cookie.to_owned())
}

/// Answers a browser, which gets a cookie if it has none.
pub(crate) fn with_cookie(onboarding: &Onboarding, headers: &HeaderMap, page: Html<String>) -> Response {
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

pub(crate) fn begin_again() -> Response {
    let text = "This browser is not known here, or the page is too old. Begin on the first page.";
    (StatusCode::FORBIDDEN, pages::message("Please begin again", text)).into_response()
}

/// The service refused something that the user cannot help.
pub(crate) fn refused(error: &Error) -> Response {
    (StatusCode::BAD_GATEWAY, pages::refused(error.message().unwrap_or("The service did not answer."), error.help()))
        .into_response()
}

/// The name that the client who sits before this browser gave.
pub(crate) fn known_name(onboarding: &Onboarding, headers: &HeaderMap) -> String {
    let session = browser(onboarding, headers).and_then(|cookie| onboarding.sessions.get(&cookie));
    session.and_then(|session| session.group).map(|(name, _)| name).unwrap_or_default()
}

async fn start(State(onboarding): Service, headers: HeaderMap) -> Response {
    with_cookie(&onboarding, &headers, forms::start(&known_name(&onboarding, &headers), None))
}

/// The profile group of the client who sits before this browser.
pub(crate) async fn group(onboarding: &Onboarding, cookie: &str, name: &str) -> Result<String, Error> {
    if let Some((known, id)) = onboarding.sessions.get(cookie).and_then(|session| session.group)
        && known == name
    {
        return Ok(id);
    }
    let id = onboarding.client.profile_groups().create(name).await?.into_inner().id;
    onboarding.sessions.change(cookie, |session| session.group = Some((name.to_owned(), id.clone())));
    Ok(id)
}

/// The text of a field, unless it is empty or longer than any name.
pub(crate) fn field<'a>(fields: &'a HashMap<String, String>, name: &str) -> Option<&'a str> {
    fields.get(name).map(|text| text.trim()).filter(|text| !text.is_empty() && text.chars().count() <= 100)
}

/// The first field that lacks what it needs, and what to do about that.
pub(crate) fn missing<'a>(fields: &HashMap<String, String>, needed: &[(&'a str, &'a str)]) -> Option<Fault<'a>> {
    let (name, text) = needed.iter().find(|(name, _)| field(fields, name).is_none())?;
    Some(Fault::new(name, text))
}

/// A form again, with what is wrong with it.
pub(crate) fn again(page: Html<String>) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// Begins a connection and sends the browser to the network.
async fn connect(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let text = |name: &str| field(&fields, name).unwrap_or_default();
    if let Some(fault) = missing(&fields, &[NAME_IS_MISSING, ("platform", "Choose a network.")]) {
        return again(forms::start(text("name"), Some(&fault)));
    }
    let (name, platform) = (text("name"), text("platform"));
    let begun = async {
        let group = group(&onboarding, &cookie, name).await?;
        let profiles = onboarding.client.profile_groups().get(&group).await?.profiles_count.unwrap_or(0);
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
            let group = onboarding.client.profile_groups().get(&begun.group).await;
            match group.map(|group| (group.profiles_count.unwrap_or(0) > begun.profiles, group.into_inner().name)) {
                Ok((true, name)) => pages::connected(&begun.platform, "", &name).into_response(),
                Ok((false, _)) => pages::unclear(&begun.platform).into_response(),
                Err(error) => refused(&error),
            }
        }
    }
}
