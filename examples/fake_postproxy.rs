//! A PostProxy in memory as a program, for tests in any language and for the browser.
//!
//! Run `cargo run --features mock --example fake_postproxy -- --listen 127.0.0.1:4010 --api-key dev`.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use postproxy::mock::{FakePostProxy, SeenRequest};

const USAGE: &str = "\
A PostProxy in memory, to test against.

usage: fake_postproxy [--listen ADDRESS:PORT] [--api-key KEY]

  --listen   where to listen; 127.0.0.1:4010 unless given, port 0 for a free one
  --api-key  the API key with full access; one is made up unless given
  --help     prints this";

/// What the arguments ask for.
#[derive(Debug, PartialEq, Eq)]
enum Task {
    Help,
    Serve { listen: SocketAddr, api_key: Option<String> },
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)) {
        Ok(Task::Help) => finish(writeln!(io::stdout(), "{USAGE}")),
        Ok(Task::Serve { listen, api_key }) => serve(listen, api_key),
        Err(fault) => fail(&format!("{fault}\n\n{USAGE}"), 2),
    }
}

fn parse(arguments: impl Iterator<Item = String>) -> Result<Task, String> {
    let (mut listen, mut api_key) = (SocketAddr::from(([127, 0, 0, 1], 4010)), None);
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        // A wrong argument may be a key, so it is not printed.
        let mut value = || value.clone().or_else(|| arguments.next()).ok_or_else(|| format!("{name} takes a value"));
        match name.as_str() {
            "--help" | "-h" => return Ok(Task::Help),
            "--listen" => {
                let text = value()?;
                listen = text.parse().map_err(|_| {
                    format!("--listen takes an address and a port, such as 127.0.0.1:4010, and `{text}` is none")
                })?;
            }
            "--api-key" => {
                let key = value()?;
                if key.trim().is_empty() || !key.chars().all(|letter| letter.is_ascii_graphic()) {
                    return Err(
                        "--api-key takes letters, digits and signs without a space, as a header does".to_owned()
                    );
                }
                api_key = Some(key);
            }
            _ => return Err("there is an argument that is none of these".to_owned()),
        }
    }
    Ok(Task::Serve { listen, api_key })
}

fn serve(listen: SocketAddr, api_key: Option<String>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("the program cannot run: {error}"), 1),
    };
    runtime.block_on(async {
        let known = api_key.is_some();
        let mut builder = FakePostProxy::builder().listen(listen).on_request(log_and_count);
        if let Some(key) = api_key {
            builder = builder.api_key(key);
        }
        let fake = match builder.start().await {
            Ok(fake) => fake,
            Err(error) => return fail(&error.to_string(), 2),
        };
        if let Err(error) = writeln!(io::stdout(), "{}", greeting(&fake, known)) {
            return finish(Err(error));
        }
        if let Err(error) = ended().await {
            return fail(&format!("signals cannot be waited for: {error}"), 1);
        }
        finish(writeln!(io::stdout(), "{} requests came in; it ends.", SEEN.load(Ordering::Relaxed)))
    })
}

/// Returns the instructions. A key that the caller gave is not printed.
fn greeting(fake: &FakePostProxy, known: bool) -> String {
    let url = fake.url();
    let key = if known { "<the key of --api-key>" } else { fake.api_key().expose() };
    let auth = "-H \"Authorization: Bearer $POSTPROXY_API_KEY\"";
    let json = "-H 'Content-Type: application/json'";
    format!(
        "A PostProxy in memory listens at {url}. Ctrl-C ends it, and everything in it.\n\n\
         Set these, and every example of the API works:\n\n  \
         export POSTPROXY_BASE_URL={url}\n  \
         export POSTPROXY_API_KEY={key}\n\n\
         List the groups, create one, connect an account (open the url of the response in a browser):\n\n  \
         curl {url}/api/profile_groups {auth}\n  \
         curl {url}/api/profile_groups {auth} {json} -d '{{\"profile_group\":{{\"name\":\"Brand\"}}}}'\n  \
         curl {url}/api/profile_groups/GROUP/initialize_connection {auth} {json} \\\n    \
         -d '{{\"platform\":\"instagram\",\"redirect_url\":\"http://localhost:3000/done\"}}'\n\n\
         Add a channel to a Telegram profile, make requests fail, advance the clock by a day, list the requests:\n\n  \
         curl {url}/fake/channels {auth} {json} -d '{{\"profile_id\":\"PROFILE\",\"name\":\"News\"}}'\n  \
         curl {url}/fake/failures {auth} {json} -d '{{\"times\":2,\"status\":429,\"retry_after\":1}}'\n  \
         curl {url}/fake/failures {auth} {json} -d '{{\"kind\":\"lose_response\"}}'\n  \
         curl {url}/fake/clock {auth} {json} -d '{{\"seconds\":86400}}'\n  \
         curl {url}/fake/requests {auth}\n\n\
         A failure is a status, or a kind: drop_connection, lose_response, cut_response, or trickle_response (with \"bytes\" and\n\
         \"milliseconds\"). Other controls are profiles, placements, keys, delay and revocations. An invalid body is rejected with the reason.\n"
    )
}

/// The number of requests. The service keeps only the latest ones.
static SEEN: AtomicUsize = AtomicUsize::new(0);

/// Prints a line for each request, without secrets.
fn log_and_count(request: &SeenRequest) {
    SEEN.fetch_add(1, Ordering::Relaxed);
    // The output may be closed, which must not stop the service.
    let _ = writeln!(io::stdout(), "{request}");
}

/// Waits for a signal to stop.
#[cfg(unix)]
async fn ended() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::select! {
        _ = interrupted.recv() => Ok(()),
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn ended() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

fn finish(result: io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("the output cannot be written: {error}"), 1),
    }
}

fn fail(message: &str, code: u8) -> ExitCode {
    // If this cannot be written, there is nothing left to do.
    let _ = writeln!(io::stderr(), "fake_postproxy: {message}");
    ExitCode::from(code)
}
