//! The routes and their handlers.

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
use super::sessions::{Begun, Outcome, Session, random};
use super::{Onboarding, bluesky, pages, telegram};

pub(crate) type Service = State<Arc<Onboarding>>;
pub(crate) type Fields = Form<HashMap<String, String>>;

const COOKIE_NAME: &str = "onboarding";

/// The field that every form has, and the text if it is missing.
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

/// Adds headers, so that pages load nothing from elsewhere, cannot be framed, and send no referrer.
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

/// Returns the session cookie, if the service issued it.
pub(crate) fn browser(onboarding: &Onboarding, headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, cookie) = pairs.find(|(name, _)| *name == COOKIE_NAME)?;
    onboarding.sessions.get(cookie).map(|_| cookie.to_owned())
}

/// Responds with a page, and with a session cookie if the browser has none.
pub(crate) fn with_cookie(onboarding: &Onboarding, headers: &HeaderMap, page: Html<String>) -> Response {
    let mut response = page.into_response();
    if browser(onboarding, headers).is_none() {
        // Lax: the cookie is sent when the network redirects back, but not with a form of another site.
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

/// Responds to an error that the user cannot fix.
pub(crate) fn failed(error: &Error) -> Response {
    (StatusCode::BAD_GATEWAY, pages::failure(error.message().unwrap_or("The service did not respond."), error.help()))
        .into_response()
}

/// Returns the name that the user gave before.
pub(crate) fn known_name(onboarding: &Onboarding, headers: &HeaderMap) -> String {
    let session = browser(onboarding, headers).and_then(|cookie| onboarding.sessions.get(&cookie));
    session.and_then(|session| session.group).map(|(name, _)| name).unwrap_or_default()
}

async fn start(State(onboarding): Service, headers: HeaderMap) -> Response {
    with_cookie(&onboarding, &headers, forms::start(&known_name(&onboarding, &headers), None))
}

/// Returns the user's profile group, and creates it if necessary. The caller holds the form of the session.
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

/// Returns the text of a field, unless it is empty or too long.
pub(crate) fn field<'a>(fields: &'a HashMap<String, String>, name: &str) -> Option<&'a str> {
    fields.get(name).map(|text| text.trim()).filter(|text| !text.is_empty() && text.chars().count() <= 100)
}

/// Returns the first field that is missing.
pub(crate) fn missing<'a>(fields: &HashMap<String, String>, needed: &[(&'a str, &'a str)]) -> Option<Fault<'a>> {
    let (name, text) = needed.iter().find(|(name, _)| field(fields, name).is_none())?;
    Some(Fault::new(name, text))
}

/// Responds with an invalid form.
pub(crate) fn again(page: Html<String>) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// Starts a connection and redirects the browser to the network.
async fn connect(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let text = |name: &str| field(&fields, name).unwrap_or_default();
    if let Some(fault) = missing(&fields, &[NAME_IS_MISSING, ("platform", "Choose a network.")]) {
        return again(forms::start(text("name"), Some(&fault)));
    }
    let (name, platform) = (text("name"), text("platform"));
    let _form = onboarding.sessions.form(&cookie).await;
    let begun = async {
        let group = group(&onboarding, &cookie, name).await?;
        // A connection that was started and has not ended is continued.
        let is_same =
            |begun: &&Begun| begun.outcome.is_none() && begun.platform.as_str() == platform && begun.group == group;
        let session = onboarding.sessions.get(&cookie).unwrap_or_default();
        if let Some(begun) = session.begun.values().find(is_same) {
            return Ok(begun.url.clone());
        }
        let profiles = onboarding.client.profile_groups().get(&group).await?.profiles_count.unwrap_or(0);
        // The browser returns with the state, which identifies the connection and proves that this service started it.
        let state = random();
        let redirect_url = format!("{}/callback?state={state}", onboarding.url);
        let platform = Platform::from(platform);
        let connection = onboarding.client.connect_oauth(&group, platform.clone(), &redirect_url).await?;
        let begun = Begun { platform, group, profiles, url: connection.url.clone(), outcome: None };
        onboarding.sessions.change(&cookie, |session| session.begun.insert(state, begun));
        Ok::<_, Error>(connection.url)
    };
    match begun.await {
        Ok(url) => Redirect::to(&url).into_response(),
        Err(error) if error.is_already_connected() => {
            (StatusCode::CONFLICT, pages::taken(&Platform::from(platform))).into_response()
        }
        Err(error) => failed(&error),
    }
}

/// Handles the return of the browser from the network.
async fn callback(State(onboarding): Service, headers: HeaderMap, uri: Uri) -> Response {
    let Ok(callback) = ConnectionCallback::parse(&uri.to_string()) else { return begin_again() };
    let (ConnectionCallback::Completed { parameters } | ConnectionCallback::Failed { parameters, .. }) = &callback;
    let state = parameters.iter().find(|(name, _)| name == "state").map_or("", |(_, state)| state.as_str());
    // A state is valid in its own browser only, and its outcome is decided once.
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let session = onboarding.sessions.get(&cookie).unwrap_or_default();
    let Some(begun) = session.begun.get(state) else { return begin_again() };
    if let Some(outcome) = &begun.outcome {
        return ended(&begun.platform, outcome);
    }
    let outcome = match &callback {
        ConnectionCallback::Failed { code, .. } => Outcome::Failed(code.clone()),
        ConnectionCallback::Completed { .. } => {
            // The user can change the URL, so the group decides.
            let group = onboarding.client.profile_groups().get(&begun.group).await;
            match group.map(|group| (group.profiles_count.unwrap_or(0) > begun.profiles, group.into_inner().name)) {
                Ok((true, name)) => Outcome::Connected(name),
                // The page asks again when it is reloaded.
                Ok((false, _)) => return pages::unclear(&begun.platform).into_response(),
                Err(error) => return failed(&error),
            }
        }
    };
    let remember = |session: &mut Session| {
        session.begun.get_mut(state).map(|begun| begun.outcome.get_or_insert(outcome.clone()).clone())
    };
    // Another request of the same browser may have decided first.
    let outcome = onboarding.sessions.change(&cookie, remember).flatten().unwrap_or(outcome);
    ended(&begun.platform, &outcome)
}

/// The page of a connection that has ended.
fn ended(platform: &Platform, outcome: &Outcome) -> Response {
    match outcome {
        Outcome::Connected(group) => pages::connected(platform, "", group).into_response(),
        Outcome::Failed(code) => pages::failed(platform, code).into_response(),
    }
}
