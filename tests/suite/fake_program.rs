//! The fake as a program: its output, its arguments, and how it ends.
#![cfg(unix)]

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};

use postproxy::Client;

/// Where cargo put the example: it builds the examples before it runs a test.
fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a file");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("it is in target/<profile>/deps");
    let program = folder.join("examples/fake_postproxy");
    assert!(program.exists(), "build it first: cargo build --features mock --example fake_postproxy");
    program
}

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(program()).args(arguments).output().expect("it runs");
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).expect("it is text"))
}

/// The program, and what it prints.
struct Running {
    child: Child,
    /// None when nobody reads any more.
    lines: Option<std::io::Lines<BufReader<std::process::ChildStdout>>>,
    url: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(program()).args(arguments).stdout(Stdio::piped()).spawn().expect("it runs");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let first = lines.next().expect("it says something").expect("it is text");
        let url = first.split_whitespace().find(|word| word.starts_with("http://")).expect("it says where it is");
        Self { child, lines: Some(lines), url: url.trim_end_matches('.').to_owned() }
    }

    fn end(mut self, signal: &str) -> (ExitStatus, String) {
        let kill = Command::new("kill").args([signal, &self.child.id().to_string()]).status().expect("kill runs");
        assert!(kill.success());
        let mut text = String::new();
        for line in self.lines.iter_mut().flatten() {
            text += &(line.expect("it is text") + "\n");
        }
        (self.child.wait().expect("it ends"), text)
    }
}

/// A test that fails leaves no program behind.
impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[tokio::test]
async fn serves_logs_and_ends_by_a_signal() {
    for signal in ["-TERM", "-INT"] {
        let running = Running::start(&["--listen", "127.0.0.1:0", "--api-key", "dev-3f9c"]);
        let client = Client::builder().api_key("dev-3f9c").base_url(&running.url).build().unwrap();
        let group = client.profile_groups().create("Brand").send().await.unwrap();
        client.connect_telegram(&group.id, "123456789:SECRET-part").await.unwrap();
        let wrong = Client::builder().api_key("dev-0000").base_url(&running.url).build().unwrap();
        assert!(wrong.profile_groups().list().send().await.unwrap_err().is_invalid_api_key());
        let url = running.url.clone();
        let (status, text) = running.end(signal);
        assert!(status.success(), "{signal}: {status}");
        for line in [
            format!("export POSTPROXY_BASE_URL={url}"),
            format!("curl {url}/api/profile_groups"),
            "POST /api/profile_groups 201 create_profile_group".to_owned(),
            format!("POST /api/profile_groups/{}/initialize_connection 200 initialize_connection", group.id),
            "GET /api/profile_groups 401 list_profile_groups".to_owned(),
            "3 requests came in; it ends.".to_owned(),
        ] {
            assert!(text.contains(&line), "{line:?} is not in\n{text}");
        }
        for secret in ["dev-3f9c", "dev-0000", "SECRET"] {
            assert!(!text.contains(secret), "{secret} is printed:\n{text}");
        }
    }
}

#[tokio::test]
async fn prints_a_random_key() {
    let running = Running::start(&["--listen=127.0.0.1:0"]);
    let url = running.url.clone();
    let (status, text) = running.end("-TERM");
    assert!(status.success());
    let key = text.lines().find_map(|line| line.trim().strip_prefix("export POSTPROXY_API_KEY="));
    assert!(key.is_some_and(|key| key.len() == 48), "{text}");
    assert!(url.starts_with("http://127.0.0.1:"));
}

#[test]
fn listens_at_names_and_ports() {
    for listen in ["localhost:0", ":0", "0", "[::1]:0"] {
        let running = Running::start(&["--listen", listen]);
        let expected = if listen.starts_with('[') { "http://[::1]:" } else { "http://127.0.0.1:" };
        assert!(running.url.starts_with(expected), "{listen}: {}", running.url);
        assert!(running.end("-TERM").0.success());
    }
}

#[test]
fn reports_a_taken_address_and_bad_arguments() {
    let running = Running::start(&["--listen", "127.0.0.1:0"]);
    let taken = running.url.trim_start_matches("http://").to_owned();
    let (code, text) = run(&["--listen", &taken]);
    assert_eq!(code, Some(2), "{text}");
    assert!(text.contains(&format!("nothing can listen at {taken}; the port is taken")), "{text}");
    drop(running.end("-TERM"));

    for (arguments, says) in [
        (&["--listen"][..], "--listen requires a value"),
        (&["--listen", "nowhere"], "`nowhere` is none"),
        (&["--listen", "127.0.0.1"], "such as 127.0.0.1:4010"),
        (&["--public-url", "example.com"], "such as https://fake.example.com"),
        (&["--api-key", "two words"], "without a space"),
        (&["--api-key="], "without a space"),
        (&["--port", "80"], "none of these"),
        (&["dev"], "none of these"),
    ] {
        let (code, text) = run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {text}");
        assert!(text.contains(says) && text.contains("usage: "), "{arguments:?}: {text}");
        assert!(!text.contains("panicked"), "{text}");
    }
    let (code, text) = run(&["--help"]);
    assert!(code == Some(0) && text.contains("--api-key"), "{text}");
}

/// Nobody reads what it prints, and it answers all the same.
#[tokio::test]
async fn continues_when_nobody_reads() {
    let mut running = Running::start(&["--listen", "127.0.0.1:0", "--api-key", "dev"]);
    let url = running.url.clone();
    let client = Client::builder().api_key("dev").base_url(&url).build().unwrap();
    // The reading end is closed, once the whole greeting is out: the program ends if it cannot say where it listens.
    let mut lines = running.lines.take().expect("nobody took them");
    let mut is_last = false;
    for line in lines.by_ref().map_while(Result::ok) {
        if is_last && line.is_empty() {
            break;
        }
        is_last = line.contains("says what is missing");
    }
    drop(lines);
    for _ in 0..3 {
        client.profile_groups().list().send().await.unwrap();
    }
    assert!(running.child.try_wait().unwrap().is_none(), "it is there still");
}
