//! A browser without a window, driven by the W3C's WebDriver protocol, which is JSON over HTTP. A library for it would
//! bring forty crates, for the ten commands that are used here.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// The timeout of a page.
const TOO_LONG: Duration = Duration::from_secs(20);

const HOW_TO_INSTALL: &str = "chromedriver cannot be started; install it and the browser: \
     apt-get install --yes --no-install-recommends chromium chromium-driver";

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// axe-core, which checks each page.
const HOW_TO_GET_AXE: &str = "POSTPROXY_AXE names the file axe.min.js of axe-core, and is not set or leads nowhere: \
     npm install --no-save --prefix target/axe axe-core@4.14.1 brings target/axe/node_modules/axe-core/axe.min.js";

/// What is wrong with the page for those who cannot see it, or see it badly: contrast, labels, names, landmarks, headings,
/// language, descriptions that lead nowhere.
const VIOLATIONS: &str = "return axe.run({ resultTypes: ['violations'], RULES }).then(({ violations }) => \
     violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`)));";

const TOO_WIDE: &str = "return document.documentElement.scrollWidth > innerWidth;";

/// A browser. It ends with its driver.
pub(crate) struct Browser {
    http: reqwest::Client,
    session: String,
    driver: Child,
    folder: PathBuf,
    axe: String,
}

impl Browser {
    pub(crate) async fn start() -> Self {
        let axe = std::env::var_os("POSTPROXY_AXE").and_then(|path| std::fs::read_to_string(path).ok());
        let axe = axe.expect(HOW_TO_GET_AXE);
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // The browser that it starts is of the same group, and ends with it whatever becomes of the test.
            .process_group(0)
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
        // The driver blocks if its output is not read.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("onboarding");
        let profile = Self::profile(&folder);
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
        let mut browser = Self { http, session: base.clone(), driver, folder, axe };
        let started = browser.command("", json!({ "capabilities": { "alwaysMatch": wanted } })).await;
        let started = started.unwrap_or_else(|error| panic!("the browser does not start: {error}\n{HOW_TO_INSTALL}"));
        browser.session = format!("{base}/{}", started["sessionId"].as_str().expect("a session has an id"));
        browser
    }

    async fn command(&self, path: &str, body: Value) -> Result<Value, String> {
        let response = self.http.post(format!("{}{path}", self.session)).json(&body).send().await;
        Self::value(response).await
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
        let response = self.http.delete(format!("{}/cookie", self.session)).send().await;
        Self::value(response).await.expect("cookies can be forgotten");
    }

    /// Waits for an alert.
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

    /// Selects the option of a label.
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

    /// Returns the focused field: its name, whether it is invalid, and its description.
    pub(crate) async fn focused(&self) -> (String, bool, String) {
        let script = "const field = document.activeElement; \
             const about = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean); \
             return [field.name, field.getAttribute('aria-invalid') === 'true', \
                 about.map((id) => document.getElementById(id).textContent).join(' ')];";
        // A page is loaded before `autofocus` takes effect.
        let body = "return document.activeElement === document.body;";
        for _ in 0..100 {
            if self.script(body).await != true {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let found = self.script(script).await;
        let text = |index: usize| found[index].as_str().unwrap_or_default().to_owned();
        (text(0), found[1] == true, text(2))
    }

    /// Returns a property of a field, such as its value.
    pub(crate) async fn property(&self, label: &str, name: &str) -> String {
        let field = self.find(&format!("//input[@id=//label[normalize-space()=\"{label}\"]/@for]")).await;
        let value = self.ask(&format!("/element/{field}/property/{name}")).await.expect("a field has it");
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Returns the source of the page.
    pub(crate) async fn source(&self) -> String {
        self.ask("/source").await.expect("there is a page").as_str().unwrap_or_default().to_owned()
    }

    /// Returns the names of the elements in tab order.
    pub(crate) async fn tab_order(&self) -> Vec<String> {
        self.script("document.activeElement.blur();").await;
        let mut names = Vec::new();
        let tab = json!({ "actions": [{ "type": "key", "id": "keys", "actions": [
            { "type": "keyDown", "value": "\u{e004}" }, { "type": "keyUp", "value": "\u{e004}" },
        ] }] });
        let focused =
            "const at = document.activeElement; return at === document.body ? '' : at.name || at.textContent;";
        while names.len() < 30 {
            self.command("/actions", tab.clone()).await.expect("the browser takes keys");
            let name = self.script(focused).await.as_str().unwrap_or_default().to_owned();
            if name.is_empty() || names.first() == Some(&name) {
                break;
            }
            names.push(name);
        }
        names
    }

    /// Waits for a page by its heading.
    pub(crate) async fn heading(&self, text: &str) {
        self.find(&format!("//h1[normalize-space()=\"{text}\"]")).await;
    }

    /// Returns the visible text of the page.
    pub(crate) async fn text(&self) -> String {
        let text = self.script("return document.body.innerText;").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    async fn script(&self, script: &str) -> Value {
        self.command("/execute/sync", json!({ "script": script, "args": [] })).await.expect("the script runs")
    }

    /// Takes pictures of the page, light and dark, wide and narrow, and checks it in each.
    pub(crate) async fn inspect(&self, name: &str) {
        // Only the colors differ, so the other rules are checked once.
        let (all, colours) = ("", "runOnly: ['color-contrast']");
        for (scheme, width, rules) in [("light", 1100, all), ("dark", 700, colours), ("light", 360, colours)] {
            let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
            let media = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } });
            self.command("/goog/cdp/execute", media).await.expect("the browser takes it");
            let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
            let metrics = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
            self.command("/goog/cdp/execute", metrics).await.expect("the browser takes it");
            assert_eq!(self.faults(rules).await, Vec::<String>::new(), "{name}, {scheme}, {width} wide");
            let shot = json!({ "cmd": "Page.captureScreenshot", "params": { "captureBeyondViewport": true } });
            let shot = self.command("/goog/cdp/execute", shot).await.expect("the browser takes a picture");
            self.keep(&format!("{name}-{scheme}-{width}.png"), shot["data"].as_str().unwrap_or_default());
        }
    }

    /// Returns the violations of the page, by all rules or by some.
    pub(crate) async fn faults(&self, rules: &str) -> Vec<String> {
        if self.script("return typeof axe === 'undefined';").await == true {
            self.script(&self.axe).await;
        }
        let violations = self.script(&VIOLATIONS.replace("RULES", rules)).await;
        let mut faults: Vec<String> = serde_json::from_value(violations).expect("it is a list of texts");
        if self.script(TOO_WIDE).await == true {
            faults.push("the page is wider than the window".to_owned());
        }
        faults
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

    /// Returns what the browser blocked because of the content security policy.
    pub(crate) async fn violations(&self) -> Vec<String> {
        let log = self.command("/se/log", json!({ "type": "browser" })).await.expect("the browser has a log");
        let messages = log.as_array().into_iter().flatten().filter_map(|entry| entry["message"].as_str());
        messages.filter(|text| text.contains("Content Security Policy")).map(str::to_owned).collect()
    }

    /// Closes the browser.
    pub(crate) async fn close(self) {
        drop(self.http.delete(&self.session).send().await);
    }

    fn profile(folder: &Path) -> PathBuf {
        folder.join(format!("profile-{}", std::process::id()))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(group) = self.driver.id() {
            drop(std::process::Command::new("kill").args(["-KILL", "--", &format!("-{group}")]).status());
        }
        drop(std::fs::remove_dir_all(Self::profile(&self.folder)));
    }
}
