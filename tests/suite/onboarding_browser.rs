//! Every path through the onboarding example, in a real browser. It needs Debian's `chromium` and `chromium-driver`, and the
//! path of axe-core's `axe.min.js` in `POSTPROXY_AXE`. It runs if `POSTPROXY_BROWSER_TESTS=1` is set, as `.ci/run` does.

use std::io::Write;

use crate::onboarding_support::Served;
use crate::onboarding_support::browser::Browser;

const NAME: &str = "Fern & Fig <Ltd>";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_path_in_a_browser() {
    if std::env::var("POSTPROXY_BROWSER_TESTS").is_ok_and(|value| value == "1") {
        let (served, browser) = (Served::start().await, Browser::start().await);
        finds_the_violations_of_a_bad_page(&browser).await;
        connects_an_account(&served, &browser).await;
        shows_a_page_for_each_failure(&served, &browser).await;
        rejects_callbacks_without_a_state(&served, &browser).await;
        waits_for_a_channel(&served, &browser).await;
        connects_bluesky(&served, &browser).await;
        reports_errors(&served, &browser).await;
        browser.close().await;
    } else {
        let how = "not run: set POSTPROXY_BROWSER_TESTS=1, with chromium and chromium-driver installed";
        writeln!(std::io::stderr(), "tests/suite/onboarding_browser.rs: {how}").expect("there is an output");
    }
}

/// Shows that the checks find violations.
async fn finds_the_violations_of_a_bad_page(browser: &Browser) {
    browser
        .open("data:text/html,<title>Bad</title><h1>Bad</h1><p style='color:%23aaa;width:9000px'>Pale<input name=a>")
        .await;
    let faults = browser.faults("").await;
    for fault in ["html-has-lang", "color-contrast", "label", "landmark-one-main", "wider than the window"] {
        assert!(faults.iter().any(|found| found.contains(fault)), "{fault} is not in {faults:#?}");
    }
}

/// From the first page to the hosted one.
async fn begin(served: &Served, browser: &Browser, network: &str) {
    browser.open(&served.url).await;
    browser.heading("Connect an account").await;
    browser.fill("Your company or brand", NAME).await;
    browser.choose(network).await;
    browser.press("Continue to the network").await;
}

async fn connects_an_account(served: &Served, browser: &Browser) {
    browser.open(&served.url).await;
    browser.inspect("1-start").await;
    begin(served, browser, "Instagram").await;
    browser.heading("Connect instagram").await;
    assert!(browser.url().await.contains("/partner_connect/"));
    assert!(browser.text().await.contains(NAME), "the name is shown as it was written");
    browser.inspect("2-hosted").await;
    browser.press("Connect the account").await;
    browser.heading("Your account is connected").await;
    assert!(browser.url().await.starts_with(&format!("{}/callback?state=", served.url)));
    assert!(browser.text().await.contains(&format!("Your Instagram account now belongs to {NAME}.")));
    browser.inspect("3-connected").await;
    assert_eq!(served.profiles(NAME).await, Some(1));
    assert_eq!(browser.violations().await, Vec::<String>::new());

    // The second time, the group has an account of this network, so the browser stays here.
    browser.press("Connect another account").await;
    begin(served, browser, "Instagram").await;
    browser.heading("There is an account already").await;
    assert!(browser.text().await.contains("Your brand has its Instagram account here already."));
    browser.inspect("4-refused").await;
    assert_eq!(served.profiles(NAME).await, Some(1), "and no second group was made");
}

async fn shows_a_page_for_each_failure(served: &Served, browser: &Browser) {
    for (button, heading, picture) in [
        ("User abandoned", "You left before the account was connected", "5-abandoned"),
        ("Account is already connected", "This account is connected already", "6-already-connected"),
        ("Update failed", "The connection could not be renewed", "7-update-failed"),
    ] {
        begin(served, browser, "TikTok").await;
        browser.heading("Connect tiktok").await;
        browser.press(button).await;
        browser.heading(heading).await;
        assert!(browser.text().await.contains("TikTok was not connected."), "{button}");
        browser.inspect(picture).await;
        browser.press("Try again").await;
        browser.heading("Connect an account").await;
    }
    assert_eq!(served.profiles(NAME).await, Some(1));
    assert_eq!(browser.violations().await, Vec::<String>::new());
}

async fn rejects_callbacks_without_a_state(served: &Served, browser: &Browser) {
    for query in ["", "?state=made-up", "?failure=true&error_code=user_abandoned", "?state=%3Cscript%3E"] {
        browser.open(&format!("{}/callback{query}", served.url)).await;
        browser.heading("Please begin again").await;
    }
    browser.inspect("8-begin-again").await;
    // A valid state is accepted once, and its outcome is kept for who reloads the page.
    begin(served, browser, "Threads").await;
    browser.heading("Connect threads").await;
    browser.press("User abandoned").await;
    browser.heading("You left before the account was connected").await;
    let address = browser.url().await;
    browser.open(&address).await;
    browser.heading("You left before the account was connected").await;
}

async fn waits_for_a_channel(served: &Served, browser: &Browser) {
    browser.open(&served.url).await;
    browser.press("Connect a Telegram channel instead").await;
    browser.heading("Connect a Telegram channel").await;
    browser.inspect("9-telegram").await;
    browser.fill("Your company or brand", NAME).await;
    browser.fill("Token of your bot", "no token").await;
    browser.press("Connect the bot").await;
    browser.find_alert("Telegram bot token is invalid or revoked").await;
    let (field, at_fault, about) = browser.focused().await;
    assert!(
        (field.as_str(), at_fault) == ("bot_token", true) && about.contains("Ask the user for the token"),
        "{about}"
    );
    browser.inspect("10-bad-token").await;
    browser.fill("Token of your bot", "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await;
    browser.press("Connect the bot").await;
    browser.heading("Now add the bot to your channel").await;
    let text = browser.text().await;
    assert!(text.contains("make @fake_123456789_bot an administrator") && !text.contains("ABCdef"), "{text}");
    browser.inspect("11-waiting").await;
    browser.press("Add the bot to a channel").await;
    browser.heading("Your channel is connected").await;
    assert!(browser.text().await.contains("My Channel (@mychannel)"));
    browser.inspect("12-channel").await;

    // The page reloads when a channel appears.
    browser.open(&format!("{}/telegram", served.url)).await;
    browser.fill("Your company or brand", NAME).await;
    browser.fill("Token of your bot", "987654321:another").await;
    browser.press("Connect the bot").await;
    browser.heading("Now add the bot to your channel").await;
    browser.press("Look again now").await;
    browser.heading("Now add the bot to your channel").await;
    served.add_channel("987654321:another", NAME, "<b>News</b>").await;
    browser.heading("Your channel is connected").await;
    assert!(browser.text().await.contains("<b>News</b>"), "a name is text");
    assert_eq!(browser.violations().await, Vec::<String>::new());
}

const HANDLE: &str = "yourname.bsky.social";
const APP_PASSWORD: &str = "abcd-efgh-ijkl-mnop";

/// Fills in the form and sends it.
async fn send_to_bluesky(browser: &Browser, handle: &str, password: &str) {
    browser.fill("Your company or brand", NAME).await;
    browser.fill("Your handle", handle).await;
    browser.fill("App password", password).await;
    browser.press("Connect the account").await;
}

async fn connects_bluesky(served: &Served, browser: &Browser) {
    browser.open(&served.url).await;
    browser.press("Connect a Bluesky account instead").await;
    browser.heading("Connect a Bluesky account").await;
    browser.inspect("13-bluesky").await;
    let order = browser.tab_order().await;
    let expected = [
        "Brightside Agency",
        "name",
        "identifier",
        "app_password",
        "bsky.app, in a new tab",
        "Connect the account",
        "Connect another account instead",
    ];
    assert_eq!(order, expected, "as the eye goes");
    for (label, kind, autocomplete) in [
        ("Your handle", "text", "username"),
        ("App password", "password", "off"),
        ("Your company or brand", "text", "organization"),
    ] {
        assert_eq!(browser.property(label, "type").await, kind);
        assert_eq!(browser.property(label, "autocomplete").await, autocomplete);
    }

    // Empty and blank fields: the invalid field is focused and described.
    let rejected = async |name: &str, says: &str| {
        browser.heading("Not yet: Connect a Bluesky account").await;
        browser.find_alert(says).await;
        let (field, at_fault, about) = browser.focused().await;
        assert_eq!((field.as_str(), at_fault), (name, true));
        assert!(about.contains(says), "{about}");
        assert_eq!(browser.property("App password", "value").await, "", "a password does not come back");
        assert_eq!(browser.property("Your company or brand", "value").await, NAME);
        about
    };
    send_to_bluesky(browser, HANDLE, "").await;
    browser.heading("Connect a Bluesky account").await;
    send_to_bluesky(browser, " ", APP_PASSWORD).await;
    rejected("identifier", "Enter your handle").await;
    send_to_bluesky(browser, HANDLE, " ").await;
    rejected("app_password", "Enter the app password").await;
    browser.inspect("14-bluesky-missing").await;
    assert_eq!(browser.property("Your handle", "value").await, HANDLE, "what is no secret stays");

    // The password of the account, which has a second factor, and a revoked app password.
    send_to_bluesky(browser, HANDLE, "correct horse battery").await;
    let about = rejected("app_password", "This account requires 2FA.").await;
    assert!(about.contains("Ask the user for an app password"), "the client's advice: {about}");
    assert!(!browser.source().await.contains("correct horse"));
    browser.inspect("15-bluesky-2fa").await;
    served.revoke_app_password(APP_PASSWORD).await;
    send_to_bluesky(browser, HANDLE, APP_PASSWORD).await;
    rejected("app_password", "This account requires 2FA.").await;

    // An account that another group has.
    served.connect_bluesky_elsewhere("taken.bsky.social").await;
    send_to_bluesky(browser, "taken.bsky.social", "abcd-efgh-ijkl-0001").await;
    let about = rejected("identifier", "already connected").await;
    assert!(about.contains("remove it from the other profile group"), "the client's advice: {about}");
    browser.inspect("16-bluesky-elsewhere").await;

    let before = served.profiles(NAME).await.expect("there is a group");
    send_to_bluesky(browser, HANDLE, "abcd-efgh-ijkl-0002").await;
    browser.heading("Your account is connected").await;
    assert!(browser.text().await.contains(&format!("Your Bluesky account {HANDLE} now belongs to {NAME}.")));
    assert!(!browser.source().await.contains("abcd-efgh") && browser.url().await.ends_with("/bluesky/connected"));
    browser.inspect("17-bluesky-connected").await;
    assert_eq!(served.profiles(NAME).await, Some(before + 1));
    assert_eq!(browser.violations().await, Vec::<String>::new());
}

async fn reports_errors(served: &Served, browser: &Browser) {
    browser.open(&served.url).await;
    browser.fill("Your company or brand", " ").await;
    browser.choose("Instagram").await;
    browser.press("Continue to the network").await;
    browser.heading("Not yet: Connect an account").await;
    let (field, at_fault, about) = browser.focused().await;
    assert_eq!(
        (field.as_str(), at_fault, about.as_str()),
        ("name", true, "Enter the name of your company, of at most 100 letters.")
    );
    browser.inspect("18-start-missing").await;
    // The agency's API key is rejected, which the user cannot fix.
    served.fail_next(401).await;
    begin(served, browser, "Threads").await;
    browser.heading("That did not work").await;
    browser.find_alert("Invalid API key").await;
    browser.inspect("19-refused").await;
    browser.open(&format!("{}/nowhere", served.url)).await;
    browser.heading("There is no such page").await;
    browser.inspect("20-nowhere").await;
    assert_eq!(browser.violations().await, Vec::<String>::new());
}
