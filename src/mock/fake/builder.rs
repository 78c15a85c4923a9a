//! Building a fake.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::Value;

use super::FakePostProxy;
use super::account::Account;
use super::deliver::Deliverer;
use super::engine::clock::Clock;
use super::engine::document::Document;
use super::engine::request::SeenRequest;
use super::engine::server::Server;
use super::engine::service::{Application, Observer, Service};
use super::engine::urls::Urls;
use super::error::FakeError;
use super::resources::Resources;
use super::seed::SeedGroup;
use crate::Secret;

/// The group that every account begins with.
const FIRST_GROUP: &str = "Default";

/// Builds a [`FakePostProxy`]. Every setting has a default.
#[derive(Default)]
pub struct FakeBuilder {
    address: Option<SocketAddr>,
    public_url: Option<String>,
    api_key: Option<Secret>,
    document: Option<Value>,
    starts_at: Option<SystemTime>,
    without_state: bool,
    reaches_others: bool,
    observer: Option<Observer>,
}

impl FakeBuilder {
    /// Sets where to listen. The default is a free port of `127.0.0.1`.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets the URL under which browsers and other programs reach the fake, such as `https://fake.example.com` behind a
    /// proxy. It stands in the addresses that the fake hands out. The default is the host that each request names.
    #[must_use]
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into().trim_end_matches('/').to_owned());
        self
    }

    /// Sets the API key with full access. The default is a random one.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets the OpenAPI document, as JSON. The default is the one that this crate was built from.
    ///
    /// An operation that the fake has no state for responds with the document's example. A document with more operations
    /// lets one test [calls](crate::Client::request) of what this version does not have yet.
    #[must_use]
    pub fn document(mut self, document: Value) -> Self {
        self.document = Some(document);
        self
    }

    /// Sets the time that the clock of the fake has when it starts, such as a day with daylight saving. From there on it runs as
    /// fast as the system's, and [`advance`](FakePostProxy::advance) moves it. The default is the time of the system.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use postproxy::mock::FakePostProxy;
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000);
    /// let fake = FakePostProxy::builder().starts_at(noon).start().await?;
    /// assert!(fake.now() >= noon && fake.now() < noon + Duration::from_secs(60 * 60));
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn starts_at(mut self, time: SystemTime) -> Self {
        self.starts_at = Some(time);
        self
    }

    /// Responds to every operation with the fixture whose request fits best, or with the document's example, and keeps no
    /// state. API keys, validation, failures and idempotency keys work as ever.
    #[must_use]
    pub fn without_state(mut self) -> Self {
        self.without_state = true;
        self
    }

    /// Sets an observer of requests, such as a log. It is called when the response was sent, or when the client no longer
    /// waits for it. It must not block.
    #[must_use]
    pub fn on_request(mut self, observer: impl Fn(&SeenRequest) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Delivers events to the addresses of webhooks on other machines, too. By default, a delivery to another machine fails, and
    /// nothing is sent.
    #[must_use]
    pub fn deliver_to_other_machines(mut self) -> Self {
        self.reaches_others = true;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// If the address is not available, the document lacks an error that the fake responds with, or the time to start at is
    /// not between the years -9999 and 9999.
    pub async fn start(self) -> Result<FakePostProxy, FakeError> {
        let document = match self.document {
            Some(root) => Arc::new(Document::new(root)?),
            None => Document::embedded()?,
        };
        let wanted = self.address.unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let (listener, address) = listen(wanted)?;
        let mut listeners = vec![listener];
        // Files go to another host at the service. Where a test chose the address, the fake is reached at that one only.
        let mut files = None;
        if self.address.is_none() && self.public_url.is_none() {
            let (listener, address) = listen(wanted)?;
            listeners.push(listener);
            files = Some(url(address));
        }
        // Forty-eight digits, as the service makes them.
        let random = || format!("{}{:.16}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple().to_string());
        let api_key = self.api_key.unwrap_or_else(|| Secret::from(random()));
        let mut account = Account::default();
        account.add_group(SeedGroup::named(FIRST_GROUP))?;
        account.add_key(api_key.clone(), None)?;
        let clock = match self.starts_at {
            Some(time) => Clock::at(time.try_into().map_err(|_| {
                FakeError::new("the clock cannot start then: it has the years from -9999 to 9999".to_owned())
            })?),
            None => Clock::default(),
        };
        let clock = Arc::new(clock);
        let resources = Arc::new(Resources::new(account, &document, Arc::clone(&clock), !self.without_state)?);
        let deliverer = Deliverer::new(Arc::clone(&resources), Arc::clone(&clock), self.reaches_others)?;
        let deliverer = Arc::new(deliverer);
        let application: Arc<dyn Application> = Arc::<Resources>::clone(&resources);
        let urls = Urls { local: url(address), public: self.public_url, files };
        let service = Arc::new(Service::new(document, application, clock, urls, self.observer));
        let server = Server::start(listeners, Arc::clone(&service), Arc::clone(&deliverer).run())
            .await
            .map_err(|error| FakeError::io("the server could not be started", error))?;
        Ok(FakePostProxy { service, resources, deliverer, address, api_key, _server: server })
    }
}

impl fmt::Debug for FakeBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeBuilder").field("listen", &self.address).finish_non_exhaustive()
    }
}

fn listen(wanted: SocketAddr) -> Result<(TcpListener, SocketAddr), FakeError> {
    let listener = TcpListener::bind(wanted).map_err(|error| cannot_listen(wanted, error))?;
    let address = listener.local_addr().map_err(|error| cannot_listen(wanted, error))?;
    Ok((listener, address))
}

/// Returns the URL for a client on this machine. A fake that listens at all addresses is reached at this one, too.
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
        io::ErrorKind::AddrInUse => {
            "the port is taken: stop what listens there, or choose another; port 0 is a free one"
        }
        io::ErrorKind::AddrNotAvailable => "this machine does not have the address: 127.0.0.1 is one that it has",
        io::ErrorKind::PermissionDenied => "the port is reserved: choose one above 1023",
        _ => "try another address",
    };
    FakeError::io(format!("nothing can listen at {address}; {remedy}"), error)
}
