//! What a request does, and what it is answered with. No network is known here.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::account::Account;
use super::answer::{Answer, own};
use super::calls::{self, Done};
use super::clock::Clock;
use super::connect::PAGE;
use super::control;
use super::document::{Document, Route};
use super::failure::{Failure, Kind, Pace};
use super::idempotency::{InFlight, Keys};
use super::page;
use super::request::{Log, SeenRequest};

/// Where the operations are.
const API: &str = "/api/";

/// What is told of every request when it is done with.
pub(super) type Observer = Box<dyn Fn(&SeenRequest) + Send + Sync>;

/// A PostProxy without a network.
pub(super) struct Service {
    pub(super) document: Arc<Document>,
    account: Mutex<Account>,
    pub(super) clock: Arc<Clock>,
    pub(super) keys: Keys,
    /// What is to fail next, and how often.
    failures: Mutex<VecDeque<(Kind, usize)>>,
    delay: Mutex<Duration>,
    log: Mutex<Log>,
    observer: Option<Observer>,
    /// Where it can be reached.
    pub(super) url: String,
}

/// What becomes of a request.
pub(super) struct Outcome {
    /// None ends the connection.
    pub(super) answer: Option<Answer>,
    pub(super) pace: Pace,
    /// When.
    pub(super) delay: Duration,
    /// Until then.
    pub(super) in_flight: Option<InFlight>,
    pub(super) carried_out: bool,
}

impl Outcome {
    /// Nothing is done, and nothing is answered.
    fn hang_up() -> Self {
        Self { answer: None, pace: Pace::Whole, delay: Duration::ZERO, in_flight: None, carried_out: false }
    }
}

impl From<Answer> for Outcome {
    fn from(answer: Answer) -> Self {
        Done::from(answer).into()
    }
}

impl From<Done> for Outcome {
    fn from(done: Done) -> Self {
        let Done { answer, in_flight, carried_out } = done;
        Self { answer: Some(answer), pace: Pace::Whole, delay: Duration::ZERO, in_flight, carried_out }
    }
}

impl Service {
    pub(super) fn new(document: Arc<Document>, account: Account, url: String, observer: Option<Observer>) -> Self {
        let clock = Arc::<Clock>::default();
        Self {
            document,
            account: Mutex::new(account),
            keys: Keys::new(Arc::clone(&clock)),
            clock,
            failures: Mutex::default(),
            delay: Mutex::default(),
            log: Mutex::default(),
            observer,
            url,
        }
    }

    pub(super) fn account(&self) -> MutexGuard<'_, Account> {
        lock(&self.account)
    }

    pub(super) fn fail_next(&self, times: usize, failure: &Failure) {
        if times > 0 {
            lock(&self.failures).push_back((failure.kind.clone(), times));
        }
    }

    /// The failure that was ordered for the next request.
    fn ordered(&self) -> Option<Kind> {
        let mut failures = lock(&self.failures);
        let (kind, times) = failures.front_mut()?;
        *times -= 1;
        match *times {
            0 => failures.pop_front().map(|(kind, _)| kind),
            _ => Some(kind.clone()),
        }
    }

    pub(super) fn delay(&self, delay: Duration) {
        *lock(&self.delay) = delay;
    }

    pub(super) fn requests(&self) -> Vec<SeenRequest> {
        lock(&self.log).all()
    }

    /// Begins with a request: it is in the list from now on.
    pub(super) fn attend(&self, request: SeenRequest) -> Attended<'_> {
        let number = lock(&self.log).add(request.clone());
        Attended { service: self, number, request }
    }

    /// The operation that a request is of.
    pub(super) fn operation(&self, request: &SeenRequest) -> Option<String> {
        match self.document.route(&request.method, &request.path) {
            Route::To(operation, _) => Some(operation.id.clone()),
            _ => None,
        }
    }

    fn handle(&self, request: &SeenRequest) -> Outcome {
        if let Some(token) = request.path.strip_prefix(PAGE) {
            return page::answer(self, request, token).into();
        }
        if let Some(control) = request.path.strip_prefix(control::PATH) {
            return control::answer(self, request, control).into();
        }
        if !request.path.starts_with(API) {
            return own::nowhere(&request.path).into();
        }
        let delay = *lock(&self.delay);
        let outcome = match self.ordered() {
            Some(Kind::DropConnection) => Outcome::hang_up(),
            Some(Kind::Status { status, retry_after, html }) => self.failed(request, status, retry_after, html).into(),
            Some(Kind::LoseAnswer) => Outcome { answer: None, ..calls::call(self, request).into() },
            Some(Kind::Spoil(pace)) => Outcome { pace, ..calls::call(self, request).into() },
            None => calls::call(self, request).into(),
        };
        Outcome { delay, ..outcome }
    }

    fn failed(
        &self,
        request: &SeenRequest,
        status: u16,
        retry_after: Option<Duration>,
        html: Option<String>,
    ) -> Answer {
        let of_document = || match self.document.route(&request.method, &request.path) {
            Route::To(operation, _) => self.document.any_example(operation, |own| own == status),
            _ => None,
        };
        let answer = match html {
            Some(page) => Answer::page(status, page),
            None => of_document().map_or_else(|| own::ordered(status), |(_, body)| Answer::json(status, body)),
        };
        match retry_after {
            Some(delay) => answer.with("retry-after", delay.as_secs().to_string()),
            None => answer,
        }
    }
}

/// A request that is being worked on. It is done with when this is dropped: when it was answered, or when the client did
/// not wait for that.
pub(super) struct Attended<'a> {
    service: &'a Service,
    number: usize,
    pub(super) request: SeenRequest,
}

impl Attended<'_> {
    /// Carries it out.
    pub(super) fn handle(&mut self) -> Outcome {
        let outcome = self.service.handle(&self.request);
        self.request.carried_out = outcome.carried_out;
        self.note();
        outcome
    }

    /// Has it in the list as it is now, if it is still there.
    fn note(&self) {
        if let Some(seen) = lock(&self.service.log).get_mut(self.number) {
            seen.status = self.request.status;
            seen.carried_out = self.request.carried_out;
        }
    }
}

impl Drop for Attended<'_> {
    fn drop(&mut self) {
        self.note();
        if let Some(observer) = &self.service.observer {
            observer(&self.request);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
