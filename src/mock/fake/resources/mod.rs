//! What the operations of PostProxy do: one file for each resource, with a table of its operations.

pub(super) mod access;
mod behavior;
mod calendar;
pub(super) mod connections;
mod controls;
pub(super) mod hosted_page;
mod placements;
pub(super) mod posts;
mod profile_groups;
mod profiles;
mod queues;
mod style;
mod upload;
mod uploads;
mod webhooks;

use std::sync::Arc;

use super::account::{Account, Locked, SharedAccount};
use super::engine::call::Call;
use super::engine::clock::Clock;
use super::engine::document::Document;
use super::engine::request::SeenRequest;
use super::engine::response::Response;
use super::engine::service::{Application, Service};
use super::error::FakeError;
use behavior::Behavior;
pub use upload::UploadedFile;

/// The tables of all resources.
const TABLES: [&[Behavior]; 9] = [
    profile_groups::OPERATIONS,
    connections::OPERATIONS,
    placements::OPERATIONS,
    profiles::OPERATIONS,
    posts::OPERATIONS,
    uploads::OPERATIONS,
    queues::OPERATIONS,
    calendar::OPERATIONS,
    webhooks::OPERATIONS,
];

fn behaviors() -> impl Iterator<Item = &'static Behavior> {
    TABLES.into_iter().flatten()
}

/// The resources of an account.
pub(super) struct Resources {
    account: SharedAccount,
    /// Whether operations have behaviors. Without them, they respond with fixtures and examples.
    stateful: bool,
}

impl Resources {
    /// Creates the resources of an account, for a document that has the errors that they respond with.
    pub(super) fn new(
        account: Account,
        document: &Document,
        clock: Arc<Clock>,
        stateful: bool,
    ) -> Result<Self, FakeError> {
        for behavior in behaviors().filter(|_| stateful) {
            let Some(operation) = document.operation(behavior.operation) else { continue };
            if let Some(name) = behavior.errors.iter().find(|name| operation.example(name).is_none()) {
                return Err(FakeError::new(format!(
                    "the document has no example `{name}` among the responses of `{}`, and the fake responds with it; add \
                     the example to the document, or correct its name in `mock/fake/resources`",
                    operation.id
                )));
            }
        }
        let events = document.values("EventType").iter().map(|(name, _)| name.clone()).collect();
        Ok(Self { account: SharedAccount::new(account, clock, events), stateful })
    }

    pub(super) fn account(&self) -> Locked<'_> {
        self.account.lock()
    }

    pub(super) fn shared(&self) -> &SharedAccount {
        &self.account
    }
}

impl Application for Resources {
    fn admit(&self, call: &Call<'_>) -> Result<(), Response> {
        access::caller(&self.account(), call).map(drop)
    }

    fn perform(&self, call: &Call<'_>) -> Option<Result<Response, Response>> {
        let behavior = behaviors().find(|own| self.stateful && own.operation == call.operation.id)?;
        let mut account = self.account();
        Some(access::caller(&account, call).and_then(|key| {
            account.update(call.now);
            (behavior.run)(&mut account, &key, call)
        }))
    }

    fn serve(&self, service: &Service, request: &SeenRequest) -> Option<Response> {
        if let Some(token) = request.path.strip_prefix(connections::PAGE) {
            return Some(hosted_page::respond(&self.account, service, request, token));
        }
        if let Some(control) = request.path.strip_prefix(controls::PATH) {
            return Some(controls::respond(&self.account, service, request, control));
        }
        if let Some(token) = request.path.strip_prefix(uploads::PATH) {
            return Some(uploads::receive(&mut self.account(), service, request, token));
        }
        let media = request.path.strip_prefix(posts::MEDIA)?;
        Some(posts::media_file(&self.account(), media))
    }

    fn shown_path<'p>(&self, path: &'p str) -> &'p str {
        let secret = [connections::PAGE, uploads::PATH].into_iter().find(|prefix| path.starts_with(prefix));
        secret.unwrap_or(path)
    }
}
