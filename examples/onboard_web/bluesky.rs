//! Connects a Bluesky account by a handle and an app password.

use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use postproxy::Platform;

use super::forms::{self, Fault};
use super::pages;
use super::routes::{
    Fields, NAME_IS_MISSING, Service, again, begin_again, browser, failed, field, group, known_name, missing,
    with_cookie,
};

/// The required fields, and the text for each missing one.
const NEEDED: [(&str, &str); 3] = [
    NAME_IS_MISSING,
    ("identifier", "Enter your handle, as it stands in your profile."),
    ("app_password", "Enter the app password that you made for us."),
];

pub(crate) async fn form(State(onboarding): Service, headers: HeaderMap) -> Response {
    with_cookie(&onboarding, &headers, forms::bluesky(&known_name(&onboarding, &headers), "", None))
}

/// Connects the account. The password is not stored.
pub(crate) async fn connect(State(onboarding): Service, headers: HeaderMap, Form(fields): Fields) -> Response {
    let Some(cookie) = browser(&onboarding, &headers) else { return begin_again() };
    let text = |name: &str| field(&fields, name).unwrap_or_default();
    let (name, handle) = (text("name"), text("identifier"));
    if let Some(fault) = missing(&fields, &NEEDED) {
        return again(forms::bluesky(name, handle, Some(&fault)));
    }
    let _form = onboarding.sessions.form(&cookie).await;
    let group = match group(&onboarding, &cookie, name).await {
        Ok(group) => group,
        Err(error) => return failed(&error),
    };
    match onboarding.client.connect_bluesky(&group, handle, text("app_password")).await {
        Ok(connection) => {
            let profile = connection.profile;
            let account = profile.external_username.unwrap_or(profile.name);
            onboarding.sessions.change(&cookie, |session| session.bluesky = Some((account, name.to_owned())));
            // A redirect, so that reloading the next page does not send the password again.
            Redirect::to("/bluesky/connected").into_response()
        }
        // With an error code, the handle or the password is wrong or the account is connected elsewhere. The user can fix that.
        Err(error) if error.code().is_some() => {
            let field = if error.is_already_connected() { "identifier" } else { "app_password" };
            again(forms::bluesky(name, handle, Some(&Fault::of(&error, field))))
        }
        Err(error) => failed(&error),
    }
}

pub(crate) async fn connected(State(onboarding): Service, headers: HeaderMap) -> Response {
    let session = browser(&onboarding, &headers).and_then(|cookie| onboarding.sessions.get(&cookie));
    match session.and_then(|session| session.bluesky) {
        Some((account, group)) => pages::connected(&Platform::Bluesky, &account, &group).into_response(),
        None => begin_again(),
    }
}
