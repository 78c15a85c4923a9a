//! A PostProxy in memory as a program, for tests in any language and for the browser.
//!
//! `cargo run --features mock --example fake_postproxy -- --listen 127.0.0.1:4010 --api-key dev`

use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use postproxy::mock::{FakePostProxy, SeenRequest};

const USAGE: &str = "\
A PostProxy in memory, to test against.

usage: fake_postproxy [--listen ADDRESS] [--public-url URL] [--api-key KEY]

  --listen      where to listen: HOST:PORT, a PORT of this machine alone, or :PORT at all of its addresses;
                127.0.0.1:4010 by default, port 0 for a free one
  --public-url  where browsers reach it, if that is not the host that a request names
  --api-key     the API key with full access; a random one by default
  --help        prints this";

/// The port that is listened at by default.
const PORT: u16 = 4010;

/// The arguments.
#[derive(Debug, PartialEq, Eq)]
enum Task {
    Help,
    Serve(Settings),
}

#[derive(Debug, PartialEq, Eq)]
struct Settings {
    listen: SocketAddr,
    public_url: Option<String>,
    api_key: Option<String>,
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)) {
        Ok(Task::Help) => finish(writeln!(io::stdout(), "{USAGE}")),
        Ok(Task::Serve(settings)) => serve(settings),
        Err(fault) => fail(&format!("{fault}\n\n{USAGE}"), 2),
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Task, String> {
    let mut settings =
        Settings { listen: SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)), public_url: None, api_key: None };
    while let Some(argument) = arguments.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        // A wrong argument may be a key, so it is not printed.
        let mut value = || value.clone().or_else(|| arguments.next()).ok_or_else(|| format!("{name} requires a value"));
        match name.as_str() {
            "--help" | "-h" => return Ok(Task::Help),
            "--listen" => settings.listen = address(&value()?)?,
            "--public-url" => settings.public_url = Some(public_url(value()?)?),
            "--api-key" => settings.api_key = Some(api_key(value()?)?),
            _ => return Err("an argument is none of these".to_owned()),
        }
    }
    Ok(Task::Serve(settings))
}

/// Reads where to listen: `localhost:4010`, `[::1]:4010`, `4010`, or `:4010` for all addresses.
fn address(text: &str) -> Result<SocketAddr, String> {
    if let Ok(port) = text.parse::<u16>() {
        return Ok((Ipv4Addr::LOCALHOST, port).into());
    }
    if let Some(port) = text.strip_prefix(':').and_then(|port| port.parse::<u16>().ok()) {
        return Ok((Ipv4Addr::UNSPECIFIED, port).into());
    }
    let fault = || format!("--listen requires an address and a port, such as 127.0.0.1:{PORT}, and `{text}` is none");
    let found: Vec<SocketAddr> = text.to_socket_addrs().map_err(|_| fault())?.collect();
    // `localhost` has two addresses as a rule, and more programs know the first version of them.
    found.iter().find(|address| address.is_ipv4()).or(found.first()).copied().ok_or_else(fault)
}

fn public_url(text: String) -> Result<String, String> {
    match text.split_once("://") {
        Some(("http" | "https", host)) if !host.is_empty() => Ok(text),
        _ => Err(format!("--public-url requires a URL, such as https://fake.example.com, and `{text}` is none")),
    }
}

fn api_key(text: String) -> Result<String, String> {
    match text.is_empty() || !text.chars().all(|letter| letter.is_ascii_graphic()) {
        true => Err("--api-key requires letters, digits and signs without a space, as a header does".to_owned()),
        false => Ok(text),
    }
}

fn serve(settings: Settings) -> ExitCode {
    let Settings { listen, public_url, api_key } = settings;
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
        if let Some(url) = &public_url {
            builder = builder.public_url(url);
        }
        let fake = match builder.start().await {
            Ok(fake) => fake,
            Err(error) => return fail(&error.to_string(), 2),
        };
        let ended = match ended() {
            Ok(ended) => ended,
            Err(error) => return fail(&format!("signals cannot be received: {error}"), 1),
        };
        if let Err(error) = writeln!(io::stdout(), "{}", greeting(&fake, public_url.as_deref(), known)) {
            return finish(Err(error));
        }
        ended.await;
        finish(writeln!(io::stdout(), "{} requests came in; it ends.", SEEN.load(Ordering::Relaxed)))
    })
}

/// Returns how to use it. A key of the caller's own is not printed.
fn greeting(fake: &FakePostProxy, public_url: Option<&str>, known: bool) -> String {
    let url = public_url.unwrap_or(fake.url()).trim_end_matches('/');
    let local = fake.url();
    let key = if known { "<the key of --api-key>" } else { fake.api_key().expose() };
    let auth = "-H \"Authorization: Bearer $POSTPROXY_API_KEY\"";
    let json = "-H 'Content-Type: application/json'";
    format!(
        "A PostProxy in memory listens at {local}. Ctrl-C ends it, and everything in it.\n\n\
         Set these, and every example of the API works:\n\n  \
         export POSTPROXY_BASE_URL={url}\n  \
         export POSTPROXY_API_KEY={key}\n\n\
         List the groups, create one, connect an account (open the `url` of the response in a browser):\n\n  \
         curl {url}/api/profile_groups {auth}\n  \
         curl {url}/api/profile_groups {auth} {json} -d '{{\"profile_group\":{{\"name\":\"Brand\"}}}}'\n  \
         curl {url}/api/profile_groups/GROUP/initialize_connection {auth} {json} \\\n    \
         -d '{{\"platform\":\"instagram\",\"redirect_url\":\"http://localhost:3000/done\"}}'\n\n\
         Add a profile, publish a post with a file, let a network reject it, see the result:\n\n  \
         curl {url}/fake/profiles {auth} {json} -d '{{\"profile_group_id\":\"GROUP\",\"platform\":\"twitter\"}}'\n  \
         curl '{url}/api/posts?profile_group_id=GROUP' {auth} -F 'post[body]=Hi' -F 'profiles[]=twitter' -F 'media[]=@photo.jpg'\n  \
         curl {url}/fake/platform_failures {auth} {json} \\\n    \
         -d '{{\"post_id\":\"POST\",\"platform\":\"twitter\",\"error\":\"Suspended\"}}'\n  \
         curl '{url}/api/posts?profile_group_id=GROUP' {auth}\n\n\
         Add a channel to a Telegram profile, order failures, advance the clock by a day, list the requests:\n\n  \
         curl {url}/fake/channels {auth} {json} -d '{{\"profile_id\":\"PROFILE\",\"name\":\"News\"}}'\n  \
         curl {url}/fake/failures {auth} {json} -d '{{\"times\":2,\"status\":429,\"retry_after\":1}}'\n  \
         curl {url}/fake/failures {auth} {json} -d '{{\"kind\":\"lose_response\"}}'\n  \
         curl {url}/fake/clock {auth} {json} -d '{{\"seconds\":86400}}'\n  \
         curl {url}/fake/requests {auth}\n\n\
         A failure is a status, or of the kind drop_connection, lose_response, cut_response, or trickle_response (with \"bytes\"\n\
         and \"milliseconds\"). There are also placements, keys, delay, publishing_time, media_failures, edit_failures,\n\
         events, uploads and revocations. The response to an incomplete control says what is missing.\n"
    )
}

/// How many requests came in. The fake keeps only the latest of them.
static SEEN: AtomicUsize = AtomicUsize::new(0);

/// A line for each request; there is no secret in it.
fn log_and_count(request: &SeenRequest) {
    SEEN.fetch_add(1, Ordering::Relaxed);
    // It goes on if nobody reads the output.
    let _ = writeln!(io::stdout(), "{request}");
}

/// Returns what waits for a signal to end. The signals count from now on.
#[cfg(unix)]
fn ended() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn ended() -> io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}

fn finish(result: io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("the output cannot be written: {error}"), 1),
    }
}

fn fail(message: &str, code: u8) -> ExitCode {
    // There is nowhere else to report it.
    let _ = writeln!(io::stderr(), "fake_postproxy: {message}");
    ExitCode::from(code)
}
