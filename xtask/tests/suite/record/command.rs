//! The command: its arguments, its end, and what it says when it cannot.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::support::{client, files};
use crate::common::{Project, data, put};

fn xtask(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("record").args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn what_cannot_be_recorded_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let folder = TempDir::new().unwrap();
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let (spec, fixtures) = (path(&data("other_api/openapi.yaml")), path(folder.path()));
    let broken = folder.path().join("broken.yaml");
    put(&broken, b"openapi: 3.0.3\ninfo: [\n");
    let broken = path(&broken);
    let nowhere = path(&folder.path().join("nowhere"));
    let (good, free) = ("http://127.0.0.1:9", "127.0.0.1:0");
    let cases = [
        ([good, &taken, &spec, &fixtures], "cannot be listened at: "),
        ([good, "0.0.0.0:0", &spec, &fixtures], "can be reached from other machines"),
        ([good, "here", &spec, &fixtures], "invalid value 'here' for '--listen"),
        (["api.example.com", free, &spec, &fixtures], "`--upstream`: this is no URL"),
        (["ftp://api.example.com", free, &spec, &fixtures], "begins with https:// or http://"),
        (["https://user:Zq3vT8nLw5@api.example.com", free, &spec, &fixtures], "holds a name or a password"),
        (["https://api.example.com?key=Zq3vT8nLw5", free, &spec, &fixtures], "leave out what follows"),
        ([good, free, "nowhere.yaml", &fixtures], "the document `nowhere.yaml` cannot be read"),
        ([good, free, &broken, &fixtures], "cannot be understood: run `cargo xtask check`"),
        ([good, free, &spec, &nowhere], "nowhere`, cannot be read: "),
        #[cfg(target_os = "linux")]
        ([good, free, &spec, "/proc/self/attr"], "`/proc/self/attr`, cannot be written into: "),
    ];
    for ([upstream, listen, spec, fixtures], message) in cases {
        let args = ["--upstream", upstream, "--listen", listen, "--spec", spec, "--fixtures", fixtures];
        let output = xtask(&args).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
        assert!(said.contains(message), "{args:?}: {said}");
        assert!(!said.contains("Zq3v"), "{said}");
    }
}

/// A session in a process of its own, and the address that it prints.
struct Running {
    process: Child,
    lines: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
    }
}

#[cfg(unix)]
fn start(upstream: &str, folder: &Path) -> Running {
    start_with(upstream, folder, |_| {})
}

fn start_with(upstream: &str, folder: &Path, change: impl FnOnce(&mut Command)) -> Running {
    let (spec, fixtures) = (folder.join("openapi.yaml"), folder.join("fixtures"));
    let args = ["--upstream", upstream, "--listen", "127.0.0.1:0", "--spec", spec.to_str().unwrap()];
    let mut command = xtask(&args);
    change(command.arg("--fixtures").arg(fixtures));
    let mut process = command.spawn().unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    let address = line.split(' ').next().unwrap().to_owned();
    assert!(address.starts_with("http://127.0.0.1:"), "{line}");
    assert!(line.contains(&format!("stands in for {upstream}")), "{line}");
    line.clear();
    lines.read_line(&mut line).unwrap();
    assert!(line.starts_with("11 fixtures in ") && line.ends_with("; Ctrl-C ends it\n"), "{line}");
    Running { process, lines, address }
}

/// A proxy would read the key in a request by plain http, and does not reach what this machine alone reaches.
#[test]
fn the_proxies_of_the_environment_get_nothing_by_plain_http() {
    let runtime = Runtime::new().unwrap();
    let serve = |name: &'static str| {
        let server = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", server.local_addr().unwrap());
        let service = Router::new().fallback(get(move || async move { name }));
        runtime.spawn(async move { axum::serve(server, service).await.unwrap() });
        address
    };
    let (upstream, proxy) = (serve("service"), serve("proxy"));
    let folder = TempDir::new().unwrap();
    Project::bookshop().write(folder.path());
    let names = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    let running = start_with(&upstream, folder.path(), |command| {
        command.envs(names.map(|name| (name, &proxy))).env_remove("NO_PROXY").env_remove("no_proxy");
    });
    let call = client().get(format!("{}/v2/books/9", running.address));
    let text = runtime.block_on(async { call.send().await.unwrap().text().await.unwrap() });
    assert_eq!(text, "service");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_with_a_summary() {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let upstream = format!("http://{}", server.local_addr().unwrap());
    let books = get(|| async { ([(CONTENT_TYPE, "application/json")], r#"{"id":9,"title":"Persuasion","price":3}"#) });
    let service = Router::new().route("/v2/books/{id}", books);
    runtime.spawn(async move { axum::serve(server, service).await.unwrap() });
    for signal in ["-INT", "-TERM"] {
        let folder = TempDir::new().unwrap();
        Project::bookshop().write(folder.path());
        let mut running = start(&upstream, folder.path());
        // The connection is kept alive, and does not keep the session from its end.
        let client = client();
        let call = client.get(format!("{}/v2/books/9", running.address));
        assert_eq!(runtime.block_on(call.send()).unwrap().status(), 200);
        assert!(folder.path().join("fixtures/getBook/200-ok.yaml").exists(), "it is there when the response is");
        let kill = Command::new("kill").args([signal, &running.process.id().to_string()]).status().unwrap();
        assert!(kill.success());
        let mut said = String::new();
        running.lines.read_to_string(&mut said).unwrap();
        assert_eq!(running.process.wait().unwrap().code(), Some(0), "{said}");
        assert!(said.starts_with("getBook 200: recorded as ") && said.ends_with("\n1 recorded, 0 known\n"), "{said}");
        let left = files(&folder.path().join("fixtures"));
        assert_eq!(left.len(), 13, "nothing half written: {:?}", left.keys());
    }
}
