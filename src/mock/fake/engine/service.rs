//! Handles requests. Nothing here knows the network, and nothing knows an operation.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::call::Call;
use super::clock::Clock;
use super::document::Document;
use super::failure::{Failure, Kind, Pace};
use super::idempotency::{InFlight, Keys};
use super::request::{Log, SeenRequest};
use super::response::{Response, own};
use super::routes::Route;
use super::urls::Urls;
use super::{body, fallback};

/// Where the operations are.
const API: &str = "/api/";

const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// What the operations of a document do.
pub(crate) trait Application: Send + Sync {
    /// Returns an error response if the caller may not call the operation.
    fn admit(&self, call: &Call<'_>) -> Result<(), Response>;

    /// Executes a call, or returns `None` if the operation has no behavior. `Err` says that nothing was executed.
    fn perform(&self, call: &Call<'_>) -> Option<Result<Response, Response>>;

    /// Responds to a request of a path that is not the API's, if it is the application's.
    fn serve(&self, service: &Service, request: &SeenRequest) -> Option<Response>;

    /// Returns a path without secrets.
    fn shown_path<'p>(&self, path: &'p str) -> &'p str;
}

/// Receives each request when its response was sent, or when the client no longer waits for it.
pub(crate) type Observer = Box<dyn Fn(&SeenRequest) + Send + Sync>;

/// A service without a network.
pub(crate) struct Service {
    pub(crate) document: Arc<Document>,
    pub(crate) application: Arc<dyn Application>,
    pub(crate) clock: Arc<Clock>,
    pub(crate) keys: Keys,
    /// The failures that were ordered, and how often each.
    failures: Mutex<VecDeque<(Kind, usize)>>,
    delay: Mutex<Duration>,
    log: Mutex<Log>,
    observer: Option<Observer>,
    pub(crate) urls: Urls,
}

/// What the sender of a request gets.
pub(crate) struct Outcome {
    /// None closes the connection.
    pub(crate) response: Option<Response>,
    pub(crate) pace: Pace,
    /// How long the response is held back.
    pub(crate) delay: Duration,
    /// In flight until then.
    pub(crate) in_flight: Option<InFlight>,
    pub(crate) executed: bool,
}

/// The result of a call.
struct Done {
    response: Response,
    /// Its idempotency key, which is in flight until the response is sent.
    in_flight: Option<InFlight>,
    executed: bool,
}

/// Nothing was executed.
impl From<Response> for Done {
    fn from(response: Response) -> Self {
        Self { response, in_flight: None, executed: false }
    }
}

impl Outcome {
    /// Nothing is executed, and no response is sent.
    fn close() -> Self {
        Self { response: None, pace: Pace::Whole, delay: Duration::ZERO, in_flight: None, executed: false }
    }
}

impl From<Response> for Outcome {
    fn from(response: Response) -> Self {
        Done::from(response).into()
    }
}

impl From<Done> for Outcome {
    fn from(done: Done) -> Self {
        let Done { response, in_flight, executed } = done;
        Self { response: Some(response), pace: Pace::Whole, delay: Duration::ZERO, in_flight, executed }
    }
}

impl Service {
    pub(crate) fn new(
        document: Arc<Document>,
        application: Arc<dyn Application>,
        clock: Arc<Clock>,
        urls: Urls,
        observer: Option<Observer>,
    ) -> Self {
        Self {
            document,
            application,
            keys: Keys::new(Arc::clone(&clock)),
            clock,
            failures: Mutex::default(),
            delay: Mutex::default(),
            log: Mutex::default(),
            observer,
            urls,
        }
    }

    pub(crate) fn fail_next(&self, times: usize, failure: &Failure) {
        if times > 0 {
            lock(&self.failures).push_back((failure.kind.clone(), times));
        }
    }

    /// Takes the failure that was ordered for the next request.
    fn next_failure(&self) -> Option<Kind> {
        let mut failures = lock(&self.failures);
        let (kind, times) = failures.front_mut()?;
        *times -= 1;
        match *times {
            0 => failures.pop_front().map(|(kind, _)| kind),
            _ => Some(kind.clone()),
        }
    }

    pub(crate) fn delay(&self, delay: Duration) {
        *lock(&self.delay) = delay;
    }

    pub(crate) fn requests(&self) -> Vec<SeenRequest> {
        lock(&self.log).all()
    }

    /// Receives a request, which is in the log from now on.
    pub(crate) fn receive(&self, mut request: SeenRequest) -> Received<'_> {
        request.shown_path = self.application.shown_path(&request.path).to_owned();
        if let Route::To(operation, _) = self.document.route(&request.method, &request.path) {
            request.operation = Some(operation.id.clone());
        }
        let number = lock(&self.log).add(request.clone());
        Received { service: self, number, request }
    }

    fn handle(&self, request: &SeenRequest) -> Outcome {
        if let Some(response) = self.application.serve(self, request) {
            return response.into();
        }
        if !request.path.starts_with(API) {
            return own::unknown_path(&request.path).into();
        }
        let delay = *lock(&self.delay);
        let outcome = match self.next_failure() {
            Some(Kind::DropConnection) => Outcome::close(),
            Some(Kind::Status { status, retry_after, html }) => self.failed(request, status, retry_after, html).into(),
            Some(Kind::LoseResponse) => Outcome { response: None, ..self.call(request).into() },
            Some(Kind::Spoil(pace)) => Outcome { pace, ..self.call(request).into() },
            None => self.call(request).into(),
        };
        Outcome { delay, ..outcome }
    }

    /// Makes a call.
    fn call(&self, request: &SeenRequest) -> Done {
        let (operation, arguments) = match self.document.route(&request.method, &request.path) {
            Route::To(operation, arguments) => (operation, arguments),
            Route::OtherMethods(methods) => return own::other_methods(&methods).into(),
            Route::Nowhere => return own::unknown_path(&request.path).into(),
        };
        let call = Call {
            document: &self.document,
            operation,
            request,
            arguments,
            now: self.clock.now(),
            urls: &self.urls,
            content: body::read(operation, &self.document.rules, request),
        };
        if let Err(response) = self.application.admit(&call) {
            return response.into();
        }
        if let Err(what) = call.valid_parameters() {
            return fallback::rejected(&call).unwrap_or_else(|| call.invalid(&what)).into();
        }
        let mut in_flight = None;
        if let Some(key) = request.header(IDEMPOTENCY_KEY).filter(|_| operation.declares_header(IDEMPOTENCY_KEY)) {
            match self.keys.begin(key, call.as_use()) {
                Ok(held) => in_flight = Some(held),
                Err(response) => return response.into(),
            }
        }
        let result = self.application.perform(&call).unwrap_or_else(|| fallback::respond(&call));
        let executed = result.is_ok();
        let response = result.unwrap_or_else(|response| response);
        if let Some(held) = &mut in_flight {
            held.keep(&response);
        }
        Done { response, in_flight, executed }
    }

    fn failed(
        &self,
        request: &SeenRequest,
        status: u16,
        retry_after: Option<Duration>,
        html: Option<String>,
    ) -> Response {
        let documented = || match self.document.route(&request.method, &request.path) {
            Route::To(operation, _) => operation.any_example(|own| own == status),
            _ => None,
        };
        let response = match html {
            Some(page) => Response::page(status, page),
            None => documented().map_or_else(|| own::ordered(status), |(_, body)| Response::json(status, body)),
        };
        match retry_after {
            Some(delay) => response.with("retry-after", delay.as_secs().to_string()),
            None => response,
        }
    }
}

/// A request in progress. It ends when this is dropped: when the response was sent, or when the client no longer waits.
pub(crate) struct Received<'a> {
    service: &'a Service,
    number: usize,
    pub(crate) request: SeenRequest,
}

impl Received<'_> {
    pub(crate) fn handle(&mut self) -> Outcome {
        let outcome = self.service.handle(&self.request);
        self.request.executed = outcome.executed;
        self.update();
        outcome
    }

    /// Updates the log, if the request is still in it.
    fn update(&self) {
        if let Some(seen) = lock(&self.service.log).get_mut(self.number) {
            seen.status = self.request.status;
            seen.executed = self.request.executed;
        }
    }
}

impl Drop for Received<'_> {
    fn drop(&mut self) {
        self.update();
        if let Some(observer) = &self.service.observer {
            observer(&self.request);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
