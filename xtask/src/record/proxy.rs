//! The server that passes the caller's traffic on, and reports it.

use std::error::Error;
use std::future::Future;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::Response;
use futures_util::stream;
use reqwest::redirect::Policy;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::exchange::{Exchange, Seen, media_type};
use super::upstream::Upstream;
use crate::files::MAX_FIXTURE;
use crate::model::operation::is_json;

/// How long a connection to the service may take.
const CONNECT: Duration = Duration::from_secs(10);
/// How long what is under way may take when the session ends.
const GRACE: Duration = Duration::from_secs(5);

/// Headers that hold for one connection (RFC 9110, 7.6.1), and those that a proxy sets itself.
const HOP_BY_HOP: [&str; 8] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// What the server reports.
#[derive(Debug)]
pub enum Message {
    /// An exchange passed. The response waits until it was taken.
    Passed(Box<Exchange>, oneshot::Sender<()>),
    /// A request did not come to a response, and why.
    Broken(Method, String, String),
}

struct Proxy {
    client: reqwest::Client,
    upstream: Upstream,
    messages: Sender<Message>,
}

/// Passes on what comes to `listener`, until `end` says so.
pub async fn serve(
    listener: TcpListener,
    upstream: Upstream,
    messages: Sender<Message>,
    end: impl Future<Output = ()> + Send + 'static,
) -> Result<(), String> {
    // The caller gets what the service says, as it says it: redirects are not followed, and nothing is unpacked.
    let client = reqwest::Client::builder();
    // By plain http, a proxy of the environment would read the key of the caller.
    let client = if upstream.is_plain() { client.no_proxy() } else { client };
    let client = client
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .no_gzip()
        .no_deflate()
        .no_brotli()
        .no_zstd()
        .build()
        .map_err(|error| format!("no connection can be made: {}", reasons(error)))?;
    let proxy = Arc::new(Proxy { client, upstream, messages });
    let app = Router::new().fallback(pass).with_state(proxy);
    let (ended, begin) = oneshot::channel::<()>();
    let signal = async move {
        end.await;
        // The client that waits for it may be gone.
        let _ = ended.send(());
    };
    let server = axum::serve(listener, app).with_graceful_shutdown(signal);
    let late = async {
        let _ = begin.await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        result = server.into_future() => result.map_err(|error| format!("the server broke down: {error}")),
        // What takes longer than that is cut off.
        () = late => Ok(()),
    }
}

async fn pass(State(proxy): State<Arc<Proxy>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    if head.method == Method::CONNECT || head.uri.scheme().is_some() {
        let text = "this server stands in for one service: use its address as that of the service, not as a proxy's";
        return error_response(StatusCode::BAD_REQUEST, text);
    }
    let path = head.uri.path().to_owned();
    let broken = |why: String| {
        // Nobody listens any more when the session has ended.
        let _ = proxy.messages.send(Message::Broken(head.method.clone(), path.clone(), why));
    };
    let Ok(sent) = to_bytes(body, MAX_FIXTURE as usize).await else {
        let text = format!("the request broke off, or is larger than the {} MiB that are passed on", MAX_FIXTURE >> 20);
        broken(text.clone());
        return error_response(StatusCode::PAYLOAD_TOO_LARGE, &text);
    };
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    let url = match proxy.upstream.url(target) {
        Ok(url) => url,
        Err(why) => {
            broken(why.clone());
            return error_response(StatusCode::BAD_REQUEST, &format!("the request is not passed on: {why}"));
        }
    };
    let call =
        proxy.client.request(head.method.clone(), url).headers(request_headers(&head.headers)).body(sent.clone());
    let response = match call.send().await {
        Ok(response) => response,
        Err(error) => {
            let text = format!("{} did not respond: {}", proxy.upstream.host(), reasons(error));
            broken(text.clone());
            let text = format!("{text}; see that `--upstream` is right and that the service can be reached from here");
            return error_response(StatusCode::BAD_GATEWAY, &text);
        }
    };
    let (status, headers) = (response.status(), response.headers().clone());
    let (seen, body) = match read(response).await {
        Ok(read) => read,
        Err(error) => {
            let text = format!("the response of {} broke off: {}", proxy.upstream.host(), reasons(error));
            broken(text.clone());
            return error_response(StatusCode::BAD_GATEWAY, &text);
        }
    };
    let is_head = head.method == Method::HEAD;
    let exchange = Exchange {
        method: head.method.to_string(),
        path,
        query: head.uri.query().map(str::to_owned),
        request_headers: head.headers,
        request_body: sent.to_vec(),
        status: status.as_u16(),
        response_headers: headers.clone(),
        response_body: seen,
    };
    let (taken, wait) = oneshot::channel();
    // The response waits until its fixture is there, so that a caller with the response finds the fixture.
    if proxy.messages.send(Message::Passed(Box::new(exchange), taken)).is_ok() {
        let _ = wait.await;
    }
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = end_to_end(&headers);
    if !is_head {
        // The length is that of what is sent here.
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    response
}

/// What is kept of a response, and its body to pass on. JSON, and what says how long it is, is read whole, up to what a fixture may
/// have. Anything else passes as it comes, because it may never end.
async fn read(mut response: reqwest::Response) -> Result<(Seen, Body), reqwest::Error> {
    let ends = response.headers().contains_key(CONTENT_LENGTH);
    let wanted = is_json(&media_type(response.headers())) || ends || response.content_length() == Some(0);
    if !wanted {
        return Ok((Seen::Passed, rest(Bytes::new(), response)));
    }
    let mut whole = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        whole.extend_from_slice(&chunk);
        if whole.len() as u64 > MAX_FIXTURE {
            return Ok((Seen::TooLarge, rest(whole.into(), response)));
        }
    }
    Ok((Seen::Whole(whole.clone()), whole.into()))
}

/// A body of what was read and what is still to come.
fn rest(read: Bytes, response: reqwest::Response) -> Body {
    let first = (!read.is_empty()).then_some(read);
    Body::from_stream(stream::try_unfold((first, response), |(first, mut response)| async {
        let chunk = match first {
            Some(first) => Some(first),
            None => response.chunk().await?,
        };
        Ok::<_, reqwest::Error>(chunk.map(|chunk| (chunk, (None, response))))
    }))
}

/// The headers that go on to the service. It is asked for no compression but the one that is understood here.
fn request_headers(headers: &HeaderMap) -> HeaderMap {
    let mut passed = end_to_end(headers);
    for name in [HOST, CONTENT_LENGTH, EXPECT] {
        passed.remove(name);
    }
    let accepted = passed.remove(ACCEPT_ENCODING);
    let gzip =
        accepted.is_some_and(|value| value.to_str().is_ok_and(|list| list.contains("gzip") || list.contains('*')));
    passed.insert(ACCEPT_ENCODING, HeaderValue::from_static(if gzip { "gzip" } else { "identity" }));
    passed
}

/// Headers without those that hold for one connection.
fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    let named = headers.get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let named: Vec<HeaderName> =
        named.flat_map(|list| list.split(',')).filter_map(|name| name.trim().parse().ok()).collect();
    let mut passed = headers.clone();
    for name in named {
        passed.remove(name);
    }
    for name in HOP_BY_HOP {
        passed.remove(name);
    }
    passed
}

fn error_response(status: StatusCode, text: &str) -> Response {
    let mut response = Response::new(Body::from(format!("record: {text}\n")));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// An error and what it comes from, without the URL, which may hold a key.
fn reasons(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut reasons = vec![error.to_string()];
    let mut source = error.source();
    while let Some(error) = source {
        reasons.push(error.to_string());
        source = error.source();
    }
    reasons.dedup();
    reasons.join(": ")
}
