//! The forms. An invalid field is announced, described and focused. Passwords and tokens are never echoed.

use axum::response::Html;
use postproxy::{Error, Platform};

use super::pages::{escape, page, title};

/// Why a form is shown again.
pub(crate) struct Fault<'a> {
    /// The invalid field.
    pub(crate) field: &'a str,
    pub(crate) text: &'a str,
    /// The remedy.
    pub(crate) help: Option<&'a str>,
}

impl<'a> Fault<'a> {
    pub(crate) fn new(field: &'a str, text: &'a str) -> Self {
        Self { field, text, help: None }
    }

    /// Creates a fault from the text of the service and the documented remedy.
    pub(crate) fn of(error: &'a Error, field: &'a str) -> Self {
        Self { field, text: error.message().unwrap_or("The service rejected this."), help: error.help() }
    }
}

/// Returns the networks that authenticate in the browser. The two others connect by a password or a token.
fn by_browser() -> impl Iterator<Item = &'static Platform> {
    Platform::KNOWN.iter().filter(|platform| !matches!(platform, Platform::Bluesky | Platform::Telegram))
}

pub(crate) fn start(name: &str, fault: Option<&Fault<'_>>) -> Html<String> {
    let choices: String = by_browser()
        .enumerate()
        .map(|(index, platform)| {
            let (value, title) = (escape(platform.as_str()), escape(title(platform)));
            let first = if index == 0 { format!(" required{}", state("platform", "", fault)) } else { String::new() };
            format!("<label><input type=\"radio\" name=\"platform\" value=\"{value}\"{first}>{title}</label>\n")
        })
        .collect();
    let fields = format!(
        "{}<fieldset><legend>Which account?</legend>\n<div class=\"choices\">\n{choices}</div></fieldset>",
        name_field(name, fault)
    );
    let form = Form {
        title: "Connect an account",
        about: "Let us publish for you. You sign in with the network itself; we never see your password.",
        action: "/connect",
        fields,
        button: "Continue to the network",
    };
    form.page(fault, &[("/bluesky", "Connect a Bluesky account"), ("/telegram", "Connect a Telegram channel")])
}

pub(crate) fn bluesky(name: &str, handle: &str, fault: Option<&Fault<'_>>) -> Html<String> {
    let fields = format!(
        "{}<div><label for=\"identifier\">Your handle</label>\
         <input type=\"text\" id=\"identifier\" name=\"identifier\" value=\"{}\" required maxlength=\"100\" \
         autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\"{}>\
         <span class=\"hint\" id=\"about-identifier\">Such as yourname.bsky.social.</span></div>\n\
         <div><label for=\"app_password\">App password</label>\
         <input type=\"password\" id=\"app_password\" name=\"app_password\" required maxlength=\"100\" autocomplete=\"off\" \
         spellcheck=\"false\"{}>\
         <span class=\"hint\" id=\"about-app_password\">Not the password of your account: make one for us at \
         <a href=\"https://bsky.app/settings/app-passwords\" target=\"_blank\" rel=\"noreferrer\">bsky.app, in a new tab</a>. \
         You can withdraw it there at any time.</span></div>",
        name_field(name, fault),
        escape(handle),
        state("identifier", "about-identifier", fault),
        state("app_password", "about-app_password", fault),
    );
    let form = Form {
        title: "Connect a Bluesky account",
        about: "Bluesky lets us publish by a password that you make for us.",
        action: "/bluesky",
        fields,
        button: "Connect the account",
    };
    form.page(fault, &[("/", "Connect another account")])
}

pub(crate) fn telegram(name: &str, fault: Option<&Fault<'_>>) -> Html<String> {
    let fields = format!(
        "{}<div><label for=\"bot_token\">Token of your bot</label>\
         <input type=\"password\" id=\"bot_token\" name=\"bot_token\" required maxlength=\"100\" autocomplete=\"off\" \
         spellcheck=\"false\"{}>\
         <span class=\"hint\" id=\"about-bot_token\">Write /newbot to @BotFather in Telegram. It ends by showing the token.</span></div>",
        name_field(name, fault),
        state("bot_token", "about-bot_token", fault),
    );
    let form = Form {
        title: "Connect a Telegram channel",
        about: "Telegram publishes through a bot of your own.",
        action: "/telegram",
        fields,
        button: "Connect the bot",
    };
    form.page(fault, &[("/", "Connect another account")])
}

struct Form<'a> {
    title: &'a str,
    about: &'a str,
    action: &'a str,
    fields: String,
    button: &'a str,
}

impl Form<'_> {
    /// Returns the page of a form, with links to others.
    fn page(self, fault: Option<&Fault<'_>>, others: &[(&str, &str)]) -> Html<String> {
        let Self { title, about, action, fields, button } = self;
        let others: String =
            others.iter().map(|(address, text)| format!("<a href=\"{address}\">{text} instead</a>\n")).collect();
        let body = format!(
            "{}<p class=\"soft\">{about}</p>\n<form method=\"post\" action=\"{action}\">\n{fields}\n\
             <button>{button}</button>\n</form>\n<nav class=\"next\" aria-label=\"Other accounts\">\n{others}</nav>",
            fault.map(alert).unwrap_or_default(),
        );
        let title = if fault.is_some() { format!("Not yet: {title}") } else { title.to_owned() };
        page(&title, &body, "")
    }
}

fn alert(fault: &Fault<'_>) -> String {
    let help = fault.help.map(|help| format!("<span class=\"help\">Note for our support: {}</span>", escape(help)));
    format!("<p class=\"bad\" role=\"alert\" id=\"fault\">{}{}</p>\n", escape(fault.text), help.unwrap_or_default())
}

fn name_field(name: &str, fault: Option<&Fault<'_>>) -> String {
    format!(
        "<div><label for=\"name\">Your company or brand</label>\
         <input type=\"text\" id=\"name\" name=\"name\" value=\"{}\" required maxlength=\"100\" \
         autocomplete=\"organization\"{}></div>\n",
        escape(name),
        state("name", "", fault),
    )
}

/// Returns the attributes of a field: its description, and whether it is invalid.
fn state(field: &str, hint: &str, fault: Option<&Fault<'_>>) -> String {
    match fault {
        Some(fault) if fault.field == field => {
            format!(" aria-invalid=\"true\" autofocus aria-describedby=\"{}\"", format!("fault {hint}").trim_end())
        }
        _ if hint.is_empty() => String::new(),
        _ => format!(" aria-describedby=\"{hint}\""),
    }
}
