//! The pages. All text that is not written here is escaped.

use axum::response::Html;
use postproxy::{ConnectionFailureCode, Platform};

/// Asks whether there is a channel, again and again. Each question is held by the service for a while.
pub(crate) const WAIT_SCRIPT: &str = r#"const status = document.getElementById("status");
async function ask() {
  for (;;) {
    try {
      const answer = await fetch("/telegram/channels");
      if (answer.status === 200) return location.reload();
      if (answer.status !== 204) throw new Error();
    } catch {
      status.textContent = "The connection is disturbed. We keep trying.";
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}
ask();
"#;

const STYLE: &str = r#":root { color-scheme: light dark; --ink: #1f2328; --soft: #57606a; --paper: #fff; --ground: #f4f2ee; --line: #8c959f; --accent: #1a6b4f; --on-accent: #fff; --bad: #b3261e; --bad-ground: #fdeceb; --good-ground: #e6f4ee; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e4; --soft: #b3ada5; --paper: #1e1d1b; --ground: #141311; --line: #7a756d; --accent: #7fd1b1; --on-accent: #10241c; --bad: #ffb4ab; --bad-ground: #3b1f1c; --good-ground: #1b3329; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
header, main { max-width: 36rem; margin: 0 auto; }
header { padding: 1.5rem .25rem 1rem; font-weight: 700; }
header a { color: inherit; text-decoration: none; }
main { padding: 2rem; background: var(--paper); border-radius: 1rem; box-shadow: 0 1px 3px #0003; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
p { margin: .5rem 0; }
.soft { color: var(--soft); }
form { display: grid; gap: 1.25rem; margin-top: 1.5rem; }
label, legend { font-weight: 600; }
input[type=text], input[type=password] { display: block; width: 100%; margin-top: .35rem; padding: .65rem .75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
.hint { display: block; margin-top: .35rem; font-size: .95rem; font-weight: 400; color: var(--soft); }
fieldset { margin: 0; padding: 0; border: 0; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem; margin-top: .5rem; }
.choices label { display: flex; gap: .6rem; align-items: center; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; font-weight: 500; cursor: pointer; }
.choices label:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
input[type=radio] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
button, .button { display: inline-block; justify-self: start; text-align: center; padding: .7rem 1.4rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: .5rem; text-decoration: none; cursor: pointer; }
button.second { color: var(--ink); background: transparent; border-color: var(--line); }
button:hover, .button:hover { filter: brightness(1.1); }
a { color: var(--accent); }
.button { color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.bad, .good { margin: 0 0 1rem; padding: .75rem 1rem; border-radius: .5rem; }
.bad { background: var(--bad-ground); color: var(--bad); font-weight: 600; }
.good { background: var(--good-ground); }
.next { margin-top: 1.5rem; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
.demo { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.waits::before { content: ""; display: inline-block; width: .7rem; height: .7rem; margin-right: .6rem; border-radius: 50%; background: var(--accent); animation: waits 1.6s ease-in-out infinite; }
@keyframes waits { 50% { opacity: .2; } }
@media (prefers-reduced-motion: reduce) { .waits::before { animation: none; } }
"#;

/// The networks that one signs in with in the browser; the two others connect by a password or a token.
fn by_browser() -> impl Iterator<Item = &'static Platform> {
    Platform::KNOWN.iter().filter(|platform| !matches!(platform, Platform::Bluesky | Platform::Telegram))
}

/// The name of a network as people write it.
fn title(platform: &Platform) -> &str {
    match platform {
        Platform::Facebook => "Facebook",
        Platform::Instagram => "Instagram",
        Platform::Tiktok => "TikTok",
        Platform::Linkedin => "LinkedIn",
        Platform::Youtube => "YouTube",
        Platform::Twitter => "X (Twitter)",
        Platform::Threads => "Threads",
        Platform::Pinterest => "Pinterest",
        other => other.as_str(),
    }
}

pub(crate) fn start(name: &str, fault: Option<&str>) -> Html<String> {
    let choices: String = by_browser()
        .enumerate()
        .map(|(index, platform)| {
            let (value, title) = (escape(platform.as_str()), escape(title(platform)));
            let required = if index == 0 { " required" } else { "" };
            format!("<label><input type=\"radio\" name=\"platform\" value=\"{value}\"{required}>{title}</label>\n")
        })
        .collect();
    let body = format!(
        "{}<p class=\"soft\">Let us publish for you. You sign in with the network itself; we never see your password.</p>\n\
         <form method=\"post\" action=\"/connect\">\n{}\
         <fieldset><legend>Which account?</legend>\n<div class=\"choices\">\n{choices}</div></fieldset>\n\
         <button>Continue to the network</button>\n</form>\n\
         <p class=\"next\"><a href=\"/telegram\">Connect a Telegram channel instead</a></p>",
        alert(fault),
        name_field(name),
    );
    page("Connect an account", &body, "")
}

pub(crate) fn telegram(name: &str, fault: Option<&str>) -> Html<String> {
    let body = format!(
        "{}<p class=\"soft\">Telegram publishes through a bot of your own.</p>\n\
         <form method=\"post\" action=\"/telegram\">\n{}\
         <div><label for=\"bot_token\">Token of your bot</label>\
         <input type=\"password\" id=\"bot_token\" name=\"bot_token\" required autocomplete=\"off\" spellcheck=\"false\" \
         aria-describedby=\"about-token\">\
         <span class=\"hint\" id=\"about-token\">Write /newbot to @BotFather in Telegram. It ends by showing the token.</span></div>\n\
         <button>Connect the bot</button>\n</form>\n\
         <p class=\"next\"><a href=\"/\">Connect another account instead</a></p>",
        alert(fault),
        name_field(name),
    );
    page("Connect a Telegram channel", &body, "")
}

fn name_field(name: &str) -> String {
    format!(
        "<div><label for=\"name\">Your company or brand</label>\
         <input type=\"text\" id=\"name\" name=\"name\" value=\"{}\" required maxlength=\"100\" autocomplete=\"organization\"></div>\n",
        escape(name)
    )
}

fn alert(fault: Option<&str>) -> String {
    fault.map(|text| format!("<p class=\"bad\" role=\"alert\">{}</p>\n", escape(text))).unwrap_or_default()
}

pub(crate) fn connected(platform: &Platform, group: &str) -> Html<String> {
    let body = format!(
        "<p class=\"good\" role=\"status\">Your {} account now belongs to <strong>{}</strong>.</p>\n\
         <p>We can publish to it from now on. There is nothing else to do.</p>\n{}",
        escape(title(platform)),
        escape(group),
        next("Connect another account"),
    );
    page("Your account is connected", &body, "")
}

/// What to tell the user of each way to fail.
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

/// The browser says that it succeeded, and the group has no new profile.
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

/// The group has an account of this network.
pub(crate) fn taken(platform: &Platform) -> Html<String> {
    let body = format!(
        "<p class=\"bad\" role=\"alert\">Your brand has its {} account here already.</p>\n\
         <p>We publish to that one. Write to us if another is to take its place.</p>\n{}",
        escape(title(platform)),
        next("Connect another account"),
    );
    page("There is an account already", &body, "")
}

pub(crate) fn refused(message: &str, help: Option<&str>) -> Html<String> {
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

/// A page around what is escaped already.
fn page(title: &str, body: &str, head: &str) -> Html<String> {
    let title = escape(title);
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} – Brightside Agency</title>\n<link rel=\"icon\" href=\"data:,\">\n{head}<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><a href=\"/\">Brightside Agency</a></header>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    ))
}

/// Text as HTML.
fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}
