//! Building a client.

use std::env;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;

use crate::http::retry::Budget;
use crate::http::{proxy, tls};
use crate::{Error, RetryPolicy, Secret};

/// Where the service is, unless the caller says otherwise.
const BASE_URL: &str = "https://api.postproxy.dev";

const TIMEOUT: Duration = Duration::from_secs(60);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const MAX_RESPONSE_SIZE: usize = 8 * 1024 * 1024;

#[doc = include_str!("generated/about.md")]
///
/// It is cheap to clone, and its clones share connections and the retry budget.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

/// What all calls of a client have in common.
pub(crate) struct Settings {
    pub(crate) http: reqwest::Client,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    pub(crate) api_key: Secret,
    /// The value of the header, marked so that nothing prints it.
    pub(crate) authorization: HeaderValue,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    /// The values of query parameters that calls need not be given, by name.
    pub(crate) defaults: Vec<(&'static str, String)>,
}

impl Client {
    /// Creates a client with an API key, and the defaults of [`ClientBuilder`] for everything else.
    ///
    /// Keys are made at <https://app.postproxy.dev/api_keys>.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config) if no header can hold the key, or if it is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// let client = postproxy::Client::new("0123456789abcdef")?;
    /// # Ok::<_, postproxy::Error>(())
    /// ```
    pub fn new(api_key: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// Creates a client with the API key in `POSTPROXY_API_KEY` and, if they are set, the base URL in `POSTPROXY_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config) if there is no key in the environment, and in the cases of
    /// [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        let read = |name: &str| match env::var(name) {
            Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
            Err(env::VarError::NotPresent) => Ok(None),
            Err(env::VarError::NotUnicode(_)) => {
                Err(Error::config(format!("the environment variable {name} is not valid Unicode")))
            }
        };
        let key = read("POSTPROXY_API_KEY")?.ok_or_else(|| {
            Error::config("the environment variable POSTPROXY_API_KEY is not set; set it to an API key".to_owned())
        })?;
        let mut builder = Self::builder().api_key(key);
        if let Some(url) = read("POSTPROXY_BASE_URL")? {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Returns a builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns the base URL that the paths of the API are appended to.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    #[cfg_attr(fuzzing, allow(dead_code))]
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    /// Returns the default of a query parameter.
    pub(crate) fn default_of(&self, name: &str) -> Option<&str> {
        self.0.defaults.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base_url).finish_non_exhaustive()
    }
}

/// Builds a [`Client`]. Only the API key must be given.
///
/// ```
/// use std::time::Duration;
///
/// let client = postproxy::Client::builder()
///     .api_key("0123456789abcdef")
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// assert_eq!(client.base_url(), "https://api.postproxy.dev");
/// # Ok::<_, postproxy::Error>(())
/// ```
#[derive(Default)]
pub struct ClientBuilder {
    api_key: Option<Secret>,
    base_url: Option<String>,
    http_client: Option<reqwest::ClientBuilder>,
    retry: RetryPolicy,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    max_response_size: Option<usize>,
    allow_insecure_http: bool,
    tls_backend: tls::Choice,
    defaults: Vec<(&'static str, String)>,
}

impl ClientBuilder {
    /// The API key that every call carries. There is no default.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Where the service is. The default is `https://api.postproxy.dev`; a path in it stays in front of the API's
    /// paths.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// How long a call may take as a whole, with its repetitions and the waits between them. The default is 60 seconds.
    /// A call can be given a time limit of its own by its `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long one attempt of a call may take, from the connection to the end of the answer. The default is 30
    /// seconds.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// When a call that failed is made again. The default is that of [`RetryPolicy`]; [`RetryPolicy::none`] makes every
    /// call one request.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The HTTP client to build on, for what is set there: proxies, certificates, TLS, decompression. The default is
    /// that of reqwest, without decompression.
    ///
    /// Authorization, time limits, repetitions and the rest stay this client's own; redirects are never followed. A
    /// limit of time that reqwest is given for the whole of a request is overruled by that of this client.
    ///
    /// # Proxies
    ///
    /// A proxy that is set here is used for every base URL. The proxies of the environment (`HTTPS_PROXY`, `ALL_PROXY`) and of
    /// the system are used only if the base URL is `https` and not on loopback: with plain `http` they would read the API key.
    /// HTTP, HTTPS and SOCKS proxies are supported.
    ///
    /// # TLS
    ///
    /// The TLS backend is the one that this builder names, else the default of reqwest, which is the operating system's
    /// library wherever any crate switches on reqwest's feature `native-tls`. `ClientBuilder::tls_backend` overrules it.
    ///
    /// rustls takes the crypto provider of the process, and the feature `rustls` installs ring as that if there is none when
    /// [`build`](Self::build) is called. A program with another choice calls `CryptoProvider::install_default` before.
    #[must_use]
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http_client = Some(builder);
        self
    }

    /// Sets the TLS backend. The default is rustls if it is in the build, else the operating system's library.
    #[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
    #[must_use]
    pub fn tls_backend(mut self, backend: crate::TlsBackend) -> Self {
        self.tls_backend = Some(backend);
        self
    }

    /// How long it may take to connect. The default is 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How many bytes of an answer are read at most. The default is 8 MiB; a success that is longer is an error of the
    /// kind [`Decode`](crate::ErrorKind::Decode), and of a refusal that is longer only the status is kept.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Lets the key travel over plain `http` to another machine. The default is no: without TLS everybody on the way
    /// can read it. To this machine (`127.0.0.1`, `localhost`, `[::1]`) plain `http` needs no leave.
    #[must_use]
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// Sets the default of a query parameter; the document says of which there is one.
    pub(crate) fn default_parameter(mut self, name: &'static str, value: String) -> Self {
        self.defaults.retain(|(other, _)| *other != name);
        self.defaults.push((name, value));
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config) when there is no API key or no header takes it, when the base URL is none
    /// or would send the key astray, and when TLS is called for and cannot be had. The message never holds the key.
    pub fn build(self) -> Result<Client, Error> {
        let key =
            self.api_key.ok_or_else(|| Error::config("there is no API key; give one with `api_key`".to_owned()))?;
        let base_url = self.base_url.as_deref().unwrap_or(BASE_URL);
        let base_url = check_base_url(base_url, self.allow_insecure_http)?;
        let is_own = self.http_client.is_some();
        let http = match self.http_client {
            Some(own) => tls::configure_own(own, self.tls_backend)?,
            None => {
                let http = reqwest::Client::builder().no_gzip().no_brotli().no_zstd().no_deflate();
                tls::configure(http, self.tls_backend, &base_url)?
            }
        };
        let attempt_timeout = self.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
        let client = proxy::configure(http, is_own, &base_url, is_loopback(&base_url))?
            // Following a 307 would send the body again, with the app password in it, to wherever the answer points.
            .redirect(Policy::none())
            // Repetitions are counted and told by this client; those of reqwest would come on top of them.
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            // Here, and not on each request, which would take three allocations for it.
            .timeout(attempt_timeout)
            .build()
            .map_err(Error::no_http_client)?;
        Ok(Client(Arc::new(Settings {
            http: client,
            // As it was understood when it was checked: a blank at its end, for one, is no part of a URL, and would become
            // one with a path behind it.
            base_url: base_url.as_str().trim_end_matches('/').to_owned(),
            authorization: authorization(&key)?,
            api_key: key,
            user_agent: user_agent(),
            timeout: self.timeout.unwrap_or(TIMEOUT),
            attempt_timeout,
            max_response_size: self.max_response_size.unwrap_or(MAX_RESPONSE_SIZE),
            budget: Budget::new(&self.retry),
            retry: self.retry,
            defaults: self.defaults,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the base URL, which was not checked for credentials yet, nor the HTTP client with whatever headers it
        // was given.
        f.debug_struct("ClientBuilder").field("retry", &self.retry).finish_non_exhaustive()
    }
}

/// Says who calls, as in `postproxy-rust/0.1.0 (linux; x86_64)`.
fn user_agent() -> HeaderValue {
    const OS: &str = env::consts::OS;
    const ARCH: &str = env::consts::ARCH;
    let text = format!("postproxy-rust/{} ({OS}; {ARCH})", env!("CARGO_PKG_VERSION"));
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("postproxy-rust"))
}

fn authorization(key: &Secret) -> Result<HeaderValue, Error> {
    if key.expose().trim().is_empty() {
        return Err(Error::config("the API key is empty".to_owned()));
    }
    let mut value = HeaderValue::from_str(&format!("Bearer {}", key.expose())).map_err(|_| {
        Error::config("the API key holds a character that no header takes; a line break at its end, perhaps".to_owned())
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Refuses a base URL that could send the key where it does not belong. The URL itself is not printed: it may hold a
/// password.
fn check_base_url(text: &str, allow_insecure_http: bool) -> Result<Url, Error> {
    let refuse = |what: &str| Err(Error::config(format!("the base URL {what}")));
    let Ok(url) = Url::parse(text) else { return refuse("is not a URL; write it as in https://api.postproxy.dev") };
    match url.scheme() {
        "https" if !tls::AVAILABLE => {
            return refuse("calls for TLS, and this build has none; switch on the feature `rustls` or `native-tls`");
        }
        "https" => {}
        "http" if allow_insecure_http || is_loopback(&url) => {}
        "http" => {
            return refuse(
                "sends the API key over plain http; use https, or `allow_insecure_http(true)` if that is meant",
            );
        }
        _ => return refuse("has neither the scheme https nor http"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("holds credentials; the API key is all that the service takes");
    }
    if url.host_str().is_some_and(|host| host.contains(['"', '`', '{', '}'])) {
        return refuse("has a host that no request can name");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("has a query or a fragment, and paths are appended to it");
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So that nothing that prints a request prints the key, and no proxy's header compression keeps it.
    #[test]
    fn the_authorization_header_is_marked_sensitive() {
        let value = authorization(&Secret::from("key-5b1c3d9e")).expect("a header takes it");
        assert!(value.is_sensitive() && value == "Bearer key-5b1c3d9e");
        assert_eq!(format!("{value:?}"), "Sensitive");
    }
}
