//! Bluesky: a handle and an app password, and the account is connected.

use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use postproxy::Platform;

use super::forms::{self, Fault};
use super::pages;
use super::routes::{
    Fields, NAME_IS_MISSING, Service, again, begin_again, browser, field, group, known_name, missing, refused,
    with_cookie,
};

/// What the form needs.
const NEEDED: [(&str, &str); 3] = [
    NAME_IS_MISSING,
    ("identifier", "Enter your handle, as it stands in your profile."),
    ("app_password", "Enter the app password that you made for us."),
];

pub(crate) async fn form(State(onboarding): Service, headers: HeaderMap) -> Response {
    with_cookie(&onboarding, &headers, forms::bluesky(&known_name(&onboarding, &headers), "", None))
}

/// Connects the account. The password goes to the service, and is kept nowhere.
pub(crate) async fn connect(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let text = |name: &str| field(&fields, name).unwrap_or_default();
    let (name, handle) = (text("name"), text("identifier"));
    if let Some(fault) = missing(&fields, &NEEDED) {
        return again(forms::bluesky(name, handle, Some(&fault)));
    }
    let group = match group(&onboarding, &cookie, name).await {
        Ok(group) => group,
        Err(error) => return refused(&error),
    };
    match onboarding.client.connect_bluesky(&group, handle, text("app_password")).await {
        Ok(connection) => {
            let profile = connection.profile;
            let account = profile.external_username.unwrap_or(profile.name);
            onboarding.sessions.change(&cookie, |session| session.bluesky = Some((account, name.to_owned())));
            // Whoever loads the next page again sends no password again.
            Redirect::to("/bluesky/connected").into_response()
        }
        // A code says that it is handle or password that is wrong, or that the account is connected elsewhere: the user can
        // help that.
        Err(error) if error.code().is_some() => {
            let field = if error.is_already_connected() { "identifier" } else { "app_password" };
            again(forms::bluesky(name, handle, Some(&Fault::of(&error, field))))
        }
        Err(error) => refused(&error),
    }
}

pub(crate) async fn connected(State(onboarding): Service, headers: HeaderMap) -> Response {
    let session = browser(&onboarding, &headers).and_then(|cookie| onboarding.sessions.get(&cookie));
    match session.and_then(|session| session.bluesky) {
        Some((account, group)) => pages::connected(&Platform::Bluesky, &account, &group).into_response(),
        None => begin_again(),
    }
}
