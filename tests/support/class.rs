//! One operation for each class of operations, chosen from the document: what retries and faults mean depends on the class
//! alone, so the tests of them do not grow with the document.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::time::Duration;

use postproxy::mock::Fixture;
use postproxy::{Client, ClientBuilder, Error, RetryPolicy};
use serde_json::Value;
use tokio::task::{JoinHandle, LocalSet};

use crate::fixtures;
use crate::model;
use crate::support::fault_server::FaultServer;
use crate::support::table::{self, OPERATIONS, Operation};
use crate::support::{KEY, response};

/// Longer than any call of a test may take; a call that reaches it hangs.
pub(crate) const TOO_LONG: Duration = Duration::from_secs(120);

/// How the client treats an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Read,
    /// A write that declares an idempotency key.
    KeyedWrite,
    UnkeyedWrite,
    /// A write with a file in its body.
    Upload,
    /// A read whose response is a file.
    Download,
    /// A read whose response is a page of a list.
    Page,
}

impl Kind {
    const ALL: [Self; 6] = [Self::Read, Self::KeyedWrite, Self::UnkeyedWrite, Self::Upload, Self::Download, Self::Page];

    fn has(self, operation: &Operation) -> bool {
        let Operation { idempotency_key, pages, files, bytes, .. } = *operation;
        let is_plain = !files && !bytes && !pages;
        match self {
            Self::Read => operation.is_read() && is_plain,
            Self::KeyedWrite => !operation.is_read() && idempotency_key && is_plain,
            Self::UnkeyedWrite => !operation.is_read() && !idempotency_key && is_plain,
            Self::Upload => files,
            Self::Download => bytes,
            Self::Page => pages,
        }
    }
}

/// An operation that stands for its class, with a request of it and its success.
#[derive(Debug)]
pub(crate) struct Representative {
    pub(crate) kind: Kind,
    pub(crate) operation: &'static Operation,
    fixture: Fixture,
    body: Option<Value>,
}

impl Representative {
    /// Returns one operation of each class that the document has.
    pub(crate) fn all() -> Vec<Self> {
        let all: Vec<Self> = Kind::ALL.iter().filter_map(|kind| Self::of(*kind)).collect();
        for kind in [Kind::Read, Kind::KeyedWrite, Kind::UnkeyedWrite] {
            assert!(all.iter().any(|representative| representative.kind == kind), "there is no {kind:?}");
        }
        all
    }

    /// Runs a test for one operation of each class, all at the same time.
    pub(crate) async fn each<F: Future<Output = ()> + 'static>(test: impl Fn(Self) -> F) {
        let set = LocalSet::new();
        let tests: Vec<JoinHandle<()>> = Self::all().into_iter().map(|one| set.spawn_local(test(one))).collect();
        let all_pass = async {
            for test in tests {
                if let Err(error) = test.await {
                    std::panic::resume_unwind(error.into_panic());
                }
            }
        };
        set.run_until(all_pass).await;
    }

    /// Returns an operation of a class, if the document has one with a fixture of a success.
    pub(crate) fn of(kind: Kind) -> Option<Self> {
        OPERATIONS.iter().filter(|operation| kind.has(operation)).find_map(|operation| {
            let is_success = |fixture: &Fixture| fixture.operation() == operation.id && fixture.status() < 300;
            let fixture = Fixture::all().find(is_success)?;
            let mut body = fixtures::request_body(&fixture);
            if kind == Kind::Upload {
                let file = table::file("a.png", "image/png", b"\x89PNG");
                assert!(model::add_file(operation.id, body.get_or_insert_default(), &file), "a file has a place");
            }
            Some(Self { kind, operation, fixture, body })
        })
    }

    pub(crate) fn name(&self) -> &'static str {
        self.operation.id
    }

    /// Returns whether a retry has no side effects beyond those of one call.
    pub(crate) fn is_safe_to_retry(&self) -> bool {
        self.operation.is_read() || self.operation.idempotency_key
    }

    pub(crate) fn status(&self) -> u16 {
        self.fixture.status()
    }

    /// Returns the success as bytes.
    pub(crate) fn success(&self) -> Vec<u8> {
        let headers: Vec<(&str, &str)> = self.fixture.headers().collect();
        response(self.status(), &headers, &fixtures::response_body(&self.fixture))
    }

    /// Calls the operation.
    pub(crate) async fn call(&self, client: &Client) -> Result<Value, Error> {
        let argument = |name: &str| self.operation.argument(name);
        let call = table::call(client, self.name(), &argument, self.body.clone());
        let result = tokio::time::timeout(TOO_LONG, call).await.expect("the call ends");
        result.expect("the operation is in the table")
    }
}

/// Returns the builder of a client that has as many retries as it wants, and time for each attempt, however slow the machine is.
pub(crate) fn builder(server: &FaultServer, policy: RetryPolicy) -> ClientBuilder {
    Client::builder()
        .api_key(KEY)
        .base_url(server.url())
        .retry(policy.budget(u32::MAX))
        .timeout(TOO_LONG)
        .attempt_timeout(TOO_LONG)
}

/// Returns a client whose attempts end soon, for what ends in no other way.
pub(crate) fn impatient(server: &FaultServer, policy: RetryPolicy) -> Client {
    builder(server, policy).attempt_timeout(Duration::from_secs(1)).build().expect("the client can be built")
}

pub(crate) fn client(server: &FaultServer, policy: RetryPolicy) -> Client {
    builder(server, policy).build().expect("the client can be built")
}

/// Returns a policy of three attempts, with next to no time in between.
pub(crate) fn thrice() -> RetryPolicy {
    RetryPolicy::default().attempts(3).initial_delay(Duration::from_millis(1))
}
