//! The hosted page that an OAuth connection leads the user's browser to. In place of a network's sign-in it has a button
//! for each way that one can end.

use super::super::account::{Account, Invitation, SharedAccount};
use super::super::engine::form;
use super::super::engine::request::SeenRequest;
use super::super::engine::response::Response;
use super::super::engine::service::Service;
use super::super::seed::SeedProfile;
use super::connections::PAGE;
use super::style::STYLE;

/// The button for a success. The others are named by the document's codes.
const SUCCESS: &str = "connected";

/// Responds to a request of the page: shows it, or sends the browser back.
pub(super) fn respond(account: &SharedAccount, service: &Service, request: &SeenRequest, token: &str) -> Response {
    let mut account = account.lock();
    let Some(invitation) = account.invitations.get(token).cloned() else {
        return message(
            404,
            "This link is not valid",
            "It was used, or its profile group was deleted. Ask for a new one.",
        );
    };
    let failures = service.document.values("ConnectionFailureCode");
    match request.method.as_str() {
        "GET" | "HEAD" => {
            let group = account.group(&invitation.group).map_or("", |group| &group.name);
            page_of(token, &invitation.platform, group, failures)
        }
        "POST" => match end(&mut account, service, token, &outcome(request)) {
            Some(location) => Response::see_other(&location),
            None => message(422, "Nothing was chosen", "Go back and press one of the buttons."),
        },
        _ => message(405, "This page takes GET and POST", "Open it in a browser.").with("allow", "GET, POST"),
    }
}

/// Ends a sign-in, and returns where the browser goes; none if there is no such token or outcome.
pub(in super::super) fn end(account: &mut Account, service: &Service, token: &str, outcome: &str) -> Option<String> {
    let Invitation { group, platform, redirect_url } = account.invitations.get(token)?.clone();
    if outcome != SUCCESS {
        let known = service.document.values("ConnectionFailureCode").iter().any(|(code, _)| code == outcome);
        return known.then(|| failed(&redirect_url, outcome));
    }
    account.invitations.complete(token);
    // Another invitation to the same group may have been faster.
    if account.has_platform(&group, &platform) {
        return Some(failed(&redirect_url, "account_is_already_connected"));
    }
    account.add_profile(&group, SeedProfile::new(platform.as_str()), "").ok()?;
    Some(redirect_url)
}

fn outcome(request: &SeenRequest) -> String {
    let fields = form::pairs(&String::from_utf8_lossy(&request.body));
    fields.into_iter().find(|(name, _)| name == "outcome").map(|(_, value)| value).unwrap_or_default()
}

/// Appends to the query what the service appends after a failure. The query that the address has is kept.
fn failed(redirect_url: &str, code: &str) -> String {
    let (address, fragment) = match redirect_url.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (redirect_url, String::new()),
    };
    let separator = match address.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    format!("{address}{separator}failure=true&error_code={code}{fragment}")
}

fn page_of(token: &str, platform: &str, group: &str, failures: &[(String, String)]) -> Response {
    let (platform, group) = (escape(platform), escape(group));
    let buttons: String = failures.iter().map(|(code, meaning)| button(code, &heading(code), meaning, "")).collect();
    let success = "The account is connected, and the group has a new profile.";
    let title = format!("Connect {platform}");
    let body = format!(
        "<p>to the profile group <strong>{group}</strong></p>\n\
         <p class=\"note\">This is a fake PostProxy. In place of the network's sign-in, choose how it ends.</p>\n\
         <form method=\"post\" action=\"{PAGE}{token}\">\n{}{buttons}</form>",
        button(SUCCESS, "Connect the account", success, "main"),
        token = escape(token),
    );
    Response::page(200, page(&title, &body))
}

fn button(value: &str, label: &str, meaning: &str, class: &str) -> String {
    let (value, label, meaning) = (escape(value), escape(label), escape(meaning));
    format!(
        "<div><button name=\"outcome\" value=\"{value}\" class=\"{class}\" aria-describedby=\"about-{value}\">{label}</button>\
         <p id=\"about-{value}\">{meaning}</p></div>\n"
    )
}

/// A code as words: `user_abandoned` as `User abandoned`.
fn heading(code: &str) -> String {
    let words = code.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn message(status: u16, title: &str, text: &str) -> Response {
    Response::page(status, page(title, &format!("<p>{}</p>", escape(text))))
}

/// Builds a page around HTML that is escaped already.
fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

/// Escapes a text for HTML.
fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}
