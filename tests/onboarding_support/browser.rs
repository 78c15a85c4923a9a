//! A browser without a window, driven by the W3C's WebDriver protocol, which is JSON over HTTP. A library for it would
//! bring forty crates, for the ten commands that are used here.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// How long a page may take.
const TOO_LONG: Duration = Duration::from_secs(20);

const HOW_TO_INSTALL: &str = "chromedriver cannot be started; install it and the browser: \
     apt-get install --yes --no-install-recommends chromium chromium-driver";

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Texts whose contrast with what is behind them is below 4.5, which WCAG 2 asks for.
const PALE: &str = r#"
const parse = (text) => { const [r, g, b, a] = text.match(/[\d.]+/g).map(Number); return { rgb: [r, g, b], a: a ?? 1 }; };
const light = (rgb) => { const [r, g, b] = rgb.map((c) => { c /= 255; return c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
const behind = (element) => { for (let at = element; at; at = at.parentElement) { const color = parse(getComputedStyle(at).backgroundColor); if (color.a === 1) return color.rgb; } return [255, 255, 255]; };
const pale = [];
for (const element of document.body.querySelectorAll("*")) {
  if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
  const [a, b] = [light(parse(getComputedStyle(element).color).rgb), light(behind(element))].sort((x, y) => y - x);
  if ((a + .05) / (b + .05) < 4.5) pale.push(element.tagName + ": " + element.textContent.trim() + " " + ((a + .05) / (b + .05)).toFixed(2));
}
return pale;
"#;

/// What everybody needs who cannot see the page, and what is not there.
const GAPS: &str = r#"
const gaps = [];
if (document.documentElement.lang !== "en") gaps.push("the page has no language");
if (!document.title) gaps.push("the page has no title");
if (document.querySelectorAll("h1").length !== 1) gaps.push("there is not one main heading");
if (document.querySelectorAll("main").length !== 1) gaps.push("there is not one main part");
for (const input of document.querySelectorAll("input:not([type=hidden])")) if (!input.labels.length) gaps.push("a field has no label: " + input.name);
for (const set of document.querySelectorAll("fieldset")) if (!set.querySelector("legend")) gaps.push("a group of fields has no legend");
for (const control of document.querySelectorAll("a, button")) if (!control.textContent.trim()) gaps.push("a control has no text");
for (const part of document.querySelectorAll("[aria-describedby]")) if (!document.getElementById(part.getAttribute("aria-describedby"))) gaps.push("a description is missing");
if (document.documentElement.scrollWidth > innerWidth) gaps.push("the page is wider than the window");
return gaps;
"#;

/// A browser. It ends with its driver.
pub(crate) struct Browser {
    http: reqwest::Client,
    session: String,
    driver: Child,
    folder: PathBuf,
}

impl Browser {
    pub(crate) async fn start() -> Self {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect(HOW_TO_INSTALL);
        let mut lines = BufReader::new(driver.stdout.take().expect("it is piped")).lines();
        let port = loop {
            let line = lines.next_line().await.expect("it is text").expect(HOW_TO_INSTALL);
            if let Some((_, port)) = line.split_once("on port ").filter(|_| line.contains("started successfully")) {
                break port.trim_end_matches('.').to_owned();
            }
        };
        // Whoever stops reading makes it wait.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("onboarding");
        let profile = folder.join(format!("profile-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&profile));
        std::fs::create_dir_all(&profile).expect("the folder can be made");
        let user_data = format!("--user-data-dir={}", profile.display());
        let mut arguments: Vec<&str> =
            "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync \
             --disable-background-networking --disable-component-update --disable-dev-shm-usage --window-size=700,900"
                .split_whitespace()
                .collect();
        arguments.push(&user_data);
        let options = json!({ "args": arguments });
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let http = reqwest::Client::builder().no_proxy().build().expect("it is built");
        let base = format!("http://127.0.0.1:{port}/session");
        let mut browser = Self { http, session: base.clone(), driver, folder };
        let started = browser.command("", json!({ "capabilities": { "alwaysMatch": wanted } })).await;
        let started = started.unwrap_or_else(|error| panic!("the browser does not start: {error}\n{HOW_TO_INSTALL}"));
        browser.session = format!("{base}/{}", started["sessionId"].as_str().expect("a session has an id"));
        browser
    }

    async fn command(&self, path: &str, body: Value) -> Result<Value, String> {
        let answer = self.http.post(format!("{}{path}", self.session)).json(&body).send().await;
        Self::value(answer).await
    }

    async fn ask(&self, path: &str) -> Result<Value, String> {
        Self::value(self.http.get(format!("{}{path}", self.session)).send().await).await
    }

    async fn value(answer: Result<reqwest::Response, reqwest::Error>) -> Result<Value, String> {
        let body: Value = answer.map_err(|e| e.to_string())?.json().await.map_err(|e| e.to_string())?;
        match body["value"]["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", body["value"]["message"].as_str().unwrap_or_default())),
            None => Ok(body["value"].clone()),
        }
    }

    pub(crate) async fn open(&self, url: &str) {
        self.command("/url", json!({ "url": url })).await.expect("the page opens");
    }

    pub(crate) async fn url(&self) -> String {
        self.ask("/url").await.expect("there is a page").as_str().unwrap_or_default().to_owned()
    }

    pub(crate) async fn forget_cookies(&self) {
        let answer = self.http.delete(format!("{}/cookie", self.session)).send().await;
        Self::value(answer).await.expect("cookies can be forgotten");
    }

    /// Waits for a message that is announced to everybody.
    pub(crate) async fn find_alert(&self, text: &str) {
        self.find(&format!("//*[@role='alert'][contains(., \"{text}\")]")).await;
    }

    /// An element by XPath, as soon as there is one.
    async fn find(&self, xpath: &str) -> String {
        let found = tokio::time::timeout(TOO_LONG, async {
            loop {
                match self.command("/element", json!({ "using": "xpath", "value": xpath })).await {
                    Ok(element) => break element[ELEMENT].as_str().expect("it is an element").to_owned(),
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                }
            }
        });
        match found.await {
            Ok(element) => element,
            Err(_) => panic!("{xpath} is not on {}:\n{}", self.url().await, self.text().await),
        }
    }

    async fn on(&self, element: &str, command: &str, body: Value) {
        self.command(&format!("/element/{element}/{command}"), body).await.expect("the element takes it");
    }

    /// Presses a button or follows a link, by its text.
    pub(crate) async fn press(&self, text: &str) {
        let element = self.find(&format!("//*[self::a or self::button][normalize-space()=\"{text}\"]")).await;
        self.on(&element, "click", json!({})).await;
    }

    /// Chooses what a label says.
    pub(crate) async fn choose(&self, label: &str) {
        let element = self.find(&format!("//label[normalize-space()=\"{label}\"]")).await;
        self.on(&element, "click", json!({})).await;
    }

    /// Writes into the field of a label.
    pub(crate) async fn fill(&self, label: &str, text: &str) {
        let field = self.find(&format!("//input[@id=//label[normalize-space()=\"{label}\"]/@for]")).await;
        self.on(&field, "clear", json!({})).await;
        self.on(&field, "value", json!({ "text": text })).await;
    }

    /// Waits for a page by its heading.
    pub(crate) async fn heading(&self, text: &str) {
        self.find(&format!("//h1[normalize-space()=\"{text}\"]")).await;
    }

    /// What can be read on the page.
    pub(crate) async fn text(&self) -> String {
        let text = self.script("return document.body.innerText;").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    async fn script(&self, script: &str) -> Value {
        self.command("/execute/sync", json!({ "script": script, "args": [] })).await.expect("the script runs")
    }

    /// Looks at the page as it is, light and dark, wide and narrow: pictures of it, and what is wrong with it.
    pub(crate) async fn inspect(&self, name: &str) {
        for (scheme, width) in [("light", 700), ("dark", 700), ("light", 360)] {
            let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
            let media = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } });
            self.command("/goog/cdp/execute", media).await.expect("the browser takes it");
            let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
            let metrics = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
            self.command("/goog/cdp/execute", metrics).await.expect("the browser takes it");
            let (pale, gaps) = (self.script(PALE).await, self.script(GAPS).await);
            assert_eq!((&pale, &gaps), (&json!([]), &json!([])), "{name}, {scheme}, {width} wide");
            let shot = json!({ "cmd": "Page.captureScreenshot", "params": { "captureBeyondViewport": true } });
            let shot = self.command("/goog/cdp/execute", shot).await.expect("the browser takes a picture");
            self.keep(&format!("{name}-{scheme}-{width}.png"), shot["data"].as_str().unwrap_or_default());
        }
    }

    #[allow(clippy::disallowed_methods, reason = "a picture is for people to look at, after the test")]
    fn keep(&self, name: &str, base64: &str) {
        let value = |letter: u8| match letter {
            b'A'..=b'Z' => u32::from(letter - b'A'),
            b'a'..=b'z' => u32::from(letter - b'a') + 26,
            b'0'..=b'9' => u32::from(letter - b'0') + 52,
            b'+' => 62,
            _ => 63,
        };
        let mut bytes = Vec::new();
        for four in base64.trim_end_matches('=').as_bytes().chunks(4) {
            let number = four.iter().fold(0, |number, letter| number << 6 | value(*letter)) << (6 * (4 - four.len()));
            bytes.extend(&number.to_be_bytes()[1..four.len()]);
        }
        std::fs::write(self.folder.join(name), bytes).expect("the picture can be kept");
    }

    /// What the browser refused to load or run, by the policy of the pages.
    pub(crate) async fn violations(&self) -> Vec<String> {
        let log = self.command("/se/log", json!({ "type": "browser" })).await.expect("the browser has a log");
        let messages = log.as_array().into_iter().flatten().filter_map(|entry| entry["message"].as_str());
        messages.filter(|text| text.contains("Content Security Policy")).map(str::to_owned).collect()
    }

    /// Ends it.
    pub(crate) async fn close(mut self) {
        drop(self.http.delete(&self.session).send().await);
        drop(self.driver.kill().await);
        drop(std::fs::remove_dir_all(self.folder.join(format!("profile-{}", std::process::id()))));
    }
}
