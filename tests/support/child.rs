//! A test in a process of its own, because it needs other environment variables.

use std::env;
use std::process::{Command, Output};

/// Tells the test that it is in the process of its own, and what to do there.
const TASK: &str = "POSTPROXY_TEST_TASK";

/// The variables that decide about proxies and certificates. None is inherited.
const NOT_INHERITED: [&str; 10] = [
    "ALL_PROXY",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NO_PROXY",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];

/// Runs an ignored test of this file with a task and environment variables, and returns what it printed.
pub(crate) async fn run(test: &'static str, task: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().expect("a test has a file"));
    command.args(["--exact", test, "--ignored", "--nocapture"]).env(TASK, task);
    for name in NOT_INHERITED {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("it does not panic");
    let Output { status, stdout, stderr } = output.expect("the test can be run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("a test prints text");
    let (stdout, stderr) = (text(stdout), text(stderr));
    assert!(status.success(), "{stdout}\n{stderr}");
    stdout
}

/// Returns the task of this process. There is none if all ignored tests are run by hand.
pub(crate) fn task() -> Option<String> {
    env::var(TASK).ok()
}
