//! The pages. All text from elsewhere is escaped.

use axum::response::Html;
use postproxy::Platform;
use postproxy::types::ConnectionFailureCode;

use super::style::STYLE;

/// Returns the display name of a network.
pub(crate) fn title(platform: &Platform) -> &str {
    match platform {
        Platform::Facebook => "Facebook",
        Platform::Instagram => "Instagram",
        Platform::Tiktok => "TikTok",
        Platform::Linkedin => "LinkedIn",
        Platform::Youtube => "YouTube",
        Platform::Twitter => "X (Twitter)",
        Platform::Threads => "Threads",
        Platform::Pinterest => "Pinterest",
        Platform::Bluesky => "Bluesky",
        Platform::Telegram => "Telegram",
        other => other.as_str(),
    }
}

/// The page of a connected account. `account` is empty if its name is unknown.
pub(crate) fn connected(platform: &Platform, account: &str, group: &str) -> Html<String> {
    let account = if account.is_empty() { String::new() } else { format!(" <strong>{}</strong>", escape(account)) };
    let body = format!(
        "<p class=\"good\" role=\"status\">Your {} account{account} now belongs to <strong>{}</strong>.</p>\n\
         <p>We can publish to it from now on. There is nothing else to do.</p>\n{}",
        escape(title(platform)),
        escape(group),
        next("Connect another account"),
    );
    page("Your account is connected", &body, "")
}

/// The page of a failed connection.
pub(crate) fn failed(platform: &Platform, code: &ConnectionFailureCode) -> Html<String> {
    let (what, advice) = match code {
        ConnectionFailureCode::UserAbandoned => {
            ("You left before the account was connected", "Nothing was changed. You can try again whenever you like.")
        }
        ConnectionFailureCode::AccountIsAlreadyConnected => (
            "This account is connected already",
            "It belongs to another brand here. Sign in with a different account, or write to us if it should move.",
        ),
        ConnectionFailureCode::UpdateFailed => (
            "The connection could not be renewed",
            "We have had this account before, and could not refresh its access. Try again; if that fails too, write to us.",
        ),
        _ => ("The account was not connected", "The network did not tell us why. Please try again."),
    };
    let about = format!("<p class=\"bad\" role=\"alert\">{} was not connected.</p>", escape(title(platform)));
    page(what, &format!("{about}\n<p>{advice}</p>\n{}", next("Try again")), "")
}

/// The page for a URL that claims a success while the group has no new profile.
pub(crate) fn unclear(platform: &Platform) -> Html<String> {
    let body = format!(
        "<p role=\"status\">{} says that it worked, and we do not see the account yet. Look again in a minute, or try again.</p>\n{}",
        escape(title(platform)),
        next("Try again"),
    );
    page("We are not sure yet", &body, "")
}

pub(crate) fn waiting(bot: &str, demo: bool) -> Html<String> {
    let demo = if demo {
        "<form class=\"demo\" method=\"post\" action=\"/telegram/demo-channel\"><p class=\"soft\">There is no Telegram behind this \
         demonstration. This button does what you would do there.</p>\
         <button class=\"second\">Add the bot to a channel</button></form>"
    } else {
        ""
    };
    let body = format!(
        "<p class=\"good\">The bot is connected.</p>\n\
         <p>In Telegram, make <strong>{}</strong> an administrator of every channel that we are to publish to.</p>\n\
         <p id=\"status\" class=\"waits\" role=\"status\">Waiting for the channel. This page goes on by itself.</p>\n\
         <p class=\"soft\">When it does not appear, remove the bot from the channel and add it again.</p>\n\
         <p class=\"next\"><a href=\"/telegram/wait\">Look again now</a></p>\n{demo}",
        escape(bot),
    );
    page("Now add the bot to your channel", &body, "<script src=\"/telegram/wait.js\" defer></script>\n")
}

pub(crate) fn channels(names: &[&str]) -> Html<String> {
    let items: String = names.iter().map(|name| format!("<li>{}</li>\n", escape(name))).collect();
    let body = format!(
        "<p class=\"good\" role=\"status\">We found your channel.</p>\n<ul>\n{items}</ul>\n\
         <p class=\"soft\">Channels that you add the bot to later appear by themselves.</p>\n{}",
        next("Connect another account"),
    );
    page("Your channel is connected", &body, "")
}

/// The page for a group that has an account of the network.
pub(crate) fn taken(platform: &Platform) -> Html<String> {
    let body = format!(
        "<p class=\"bad\" role=\"alert\">Your brand has its {} account here already.</p>\n\
         <p>We publish to that one. Write to us if another is to take its place.</p>\n{}",
        escape(title(platform)),
        next("Connect another account"),
    );
    page("There is an account already", &body, "")
}

pub(crate) fn failure(message: &str, help: Option<&str>) -> Html<String> {
    let help = help.map(|help| format!("<p class=\"soft\">{}</p>\n", escape(help))).unwrap_or_default();
    let body = format!("<p class=\"bad\" role=\"alert\">{}</p>\n{help}{}", escape(message), next("Try again"));
    page("That did not work", &body, "")
}

pub(crate) fn message(title: &str, text: &str) -> Html<String> {
    page(title, &format!("<p>{}</p>\n{}", escape(text), next("To the first page")), "")
}

fn next(label: &str) -> String {
    format!("<p class=\"next\"><a class=\"button\" href=\"/\">{}</a></p>", escape(label))
}

/// Returns a page with a body that is escaped.
pub(crate) fn page(title: &str, body: &str, head: &str) -> Html<String> {
    let title = escape(title);
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} – Brightside Agency</title>\n<link rel=\"icon\" href=\"data:,\">\n{head}<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><a href=\"/\">Brightside Agency</a></header>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    ))
}

/// Escapes text for HTML.
pub(crate) fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}
