//! Building a service in memory.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;

use serde_json::Value;

use super::FakePostProxy;
use super::account::Account;
use super::document::Document;
use super::error::FakeError;
use super::request::SeenRequest;
use super::seed::SeedGroup;
use super::server::Server;
use super::service::{Observer, Service};
use crate::Secret;

/// The group that every account begins with.
const FIRST_GROUP: &str = "Default";

/// Builds a [`FakePostProxy`]. Nothing must be given.
#[derive(Default)]
pub struct FakeBuilder {
    address: Option<SocketAddr>,
    api_key: Option<Secret>,
    document: Option<Value>,
    observer: Option<Observer>,
}

impl FakeBuilder {
    /// Where to listen. The default is a free port of `127.0.0.1`.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = Some(address);
        self
    }

    /// The API key with full access. The default is one that is made up.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// The OpenAPI document to answer by, as JSON. The default is the one that this crate was built from.
    ///
    /// An operation that the crate does not know is answered with the example of its success, so a document with more
    /// operations in it lets one test [calls](crate::Client::request) of what this version does not have yet.
    #[must_use]
    pub fn document(mut self, document: Value) -> Self {
        self.document = Some(document);
        self
    }

    /// What to tell of every request when it was answered, or when nobody waits for its answer any more, as a log does. It
    /// must not wait for anything.
    #[must_use]
    pub fn on_request(mut self, observer: impl Fn(&SeenRequest) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened at, and when the document lacks what the service answers with.
    pub async fn start(self) -> Result<FakePostProxy, FakeError> {
        let document = match self.document {
            Some(root) => Arc::new(Document::new(root)?),
            None => Document::embedded()?,
        };
        let wanted = self.address.unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let listener = TcpListener::bind(wanted).map_err(|error| cannot_listen(wanted, error))?;
        let address = listener.local_addr().map_err(|error| cannot_listen(wanted, error))?;
        // Forty-eight digits, as the service makes them.
        let made_up = || format!("{}{:.16}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple().to_string());
        let api_key = self.api_key.unwrap_or_else(|| Secret::from(made_up()));
        let mut account = Account::default();
        account.add_group(SeedGroup::named(FIRST_GROUP))?;
        account.add_key(api_key.clone(), None)?;
        let service = Arc::new(Service::new(document, account, url(address), self.observer));
        let server = Server::start(listener, Arc::clone(&service))
            .await
            .map_err(|error| FakeError::io("the server could not be started", error))?;
        Ok(FakePostProxy { service, address, api_key, _server: server })
    }
}

impl fmt::Debug for FakeBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeBuilder").field("listen", &self.address).finish_non_exhaustive()
    }
}

/// The address as a client reaches it: who listens everywhere is reached here too.
fn url(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

fn cannot_listen(address: SocketAddr, error: io::Error) -> FakeError {
    let remedy = match error.kind() {
        io::ErrorKind::AddrInUse => "the port is taken: end what listens there, or take another; port 0 is a free one",
        io::ErrorKind::AddrNotAvailable => "this machine does not have the address: 127.0.0.1 is one that it has",
        io::ErrorKind::PermissionDenied => "the port is reserved: take one above 1023",
        _ => "try another address",
    };
    FakeError::io(format!("nothing can listen at {address}; {remedy}"), error)
}
