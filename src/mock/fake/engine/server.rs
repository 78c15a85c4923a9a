//! The network of the fake: a thread, a port, and their end.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use http_body_util::{BodyExt, Limited};
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use super::body::form;
use super::failure::Pace;
use super::pace::{HangUp, Paced};
use super::request::SeenRequest;
use super::response::Response;
use super::service::{Outcome, Service};

/// How long a body may be, 128 MiB. It is held in memory.
const MAX_BODY: usize = 128 * 1024 * 1024;

/// A server in a thread of its own, so that it responds even while the threads of the caller are blocked. Dropping it ends the
/// thread, and with it every task, every connection and the port.
pub(crate) struct Server {
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves at ports that are open, and does other work beside it.
    pub(crate) async fn start(
        listeners: Vec<TcpListener>,
        service: Arc<Service>,
        work: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<Self> {
        listeners.iter().try_for_each(|listener| listener.set_nonblocking(true))?;
        let (stop, stopped) = oneshot::channel();
        let (started, starts) = oneshot::channel();
        let thread = thread::Builder::new().name("fake-postproxy".to_owned()).spawn(move || {
            let runtime = match Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(started.send(Err(error))),
            };
            runtime.block_on(async {
                let listeners = listeners.into_iter().map(tokio::net::TcpListener::from_std);
                match listeners.collect::<io::Result<Vec<_>>>() {
                    Ok(listeners) => {
                        for listener in listeners {
                            tokio::spawn(accept(listener, Arc::clone(&service)));
                        }
                        tokio::spawn(work);
                        drop(started.send(Ok(())));
                        // Nothing is ever sent: the other end is dropped.
                        drop(stopped.await);
                    }
                    Err(error) => drop(started.send(Err(error))),
                }
            });
        })?;
        let server = Self { stop: Some(stop), thread: Some(thread) };
        starts.await.unwrap_or_else(|_| Err(io::Error::other("the thread of the server ended")))?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        // What the thread still has to do is to drop its tasks, which takes no time worth mentioning.
        drop(self.thread.take().map(JoinHandle::join));
    }
}

async fn accept(listener: tokio::net::TcpListener, service: Arc<Service>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Too many open files, for one; others may be closed soon.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let service = Arc::clone(&service);
        tokio::spawn(async move {
            let respond = service_fn(|request| respond(&service, request));
            // The client may hang up, and an ordered failure ends the connection: neither is a matter here.
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), respond);
            drop(connection.await);
        });
    }
}

/// The header by which the service finds a request in its logs.
const REQUEST_ID: &str = "x-request-id";

async fn respond(service: &Service, request: Request<Incoming>) -> Result<hyper::Response<Paced>, HangUp> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, MAX_BODY).collect().await else {
        return Ok(response(Response::page(413, "The body is too long.".to_owned()), Pace::Whole));
    };
    let text = |value: &hyper::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let request = SeenRequest {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: form::pairs(head.uri.query().unwrap_or_default()),
        headers: head.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect(),
        body: body.to_bytes(),
        shown_path: String::new(),
        operation: None,
        status: None,
        executed: false,
    };
    let mut received = service.receive(request);
    let Outcome { response: sent, pace, delay, in_flight, .. } = received.handle();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    drop(in_flight);
    received.request.status = sent.as_ref().map(|sent| sent.status);
    sent.map(|sent| response(sent, pace)).ok_or(HangUp)
}

fn response(from: Response, pace: Pace) -> hyper::Response<Paced> {
    let mut response = hyper::Response::builder().status(from.status);
    // A page is that of a gateway, or for the user.
    let is_page = |(name, value): &(String, String)| name == "content-type" && value.starts_with("text/html");
    if !from.headers.iter().any(|header| is_page(header) || header.0 == REQUEST_ID) {
        response = response.header(REQUEST_ID, uuid::Uuid::new_v4().to_string());
    }
    for (name, value) in from.headers {
        response = response.header(name, value);
    }
    // A status that is none was ordered by a test, and no header holds a line break.
    response.body(Paced::new(from.body, pace)).unwrap_or_else(|error| {
        let what = format!("FakePostProxy: the response cannot be sent: {error}");
        let mut response = hyper::Response::new(Paced::new(what.into(), Pace::Whole));
        *response.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}
