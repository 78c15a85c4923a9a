//! The client and its builder.

use std::env;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;

use crate::http::budget::Budget;
use crate::http::pool::{self, Pool};
use crate::http::redact::Needles;
use crate::http::{base_url, identity, proxy, tls};
use crate::{Error, RetryPolicy, Secret};

/// The default base URL.
const BASE_URL: &str = "https://api.postproxy.dev";

const TIMEOUT: Duration = Duration::from_secs(60);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const MAX_RESPONSE_SIZE: usize = 8 * 1024 * 1024;

#[doc = include_str!("generated/about.md")]
///
/// A client is cheap to clone. Its clones share connections and the retry budget.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

/// The settings that all calls of a client share.
pub(crate) struct Settings {
    pub(crate) pool: Pool,
    /// Without a trailing slash.
    pub(crate) base_url: String,
    /// The same.
    pub(crate) base: Url,
    /// What gives the API key away, and the secrets among the defaults.
    pub(crate) needles: Needles,
    /// The value of the header, marked as sensitive so that it is not printed.
    pub(crate) authorization: HeaderValue,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    /// The defaults of query parameters, by name.
    pub(crate) defaults: Vec<(&'static str, String)>,
}

impl Client {
    /// Creates a client with an API key, and the defaults of [`ClientBuilder`] for everything else.
    ///
    /// Create keys at <https://app.postproxy.dev/api_keys>.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config) if the key is empty, or has anything in it or around it that is not part of a key,
    /// such as white space or quotes.
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

/// Builds a [`Client`]. Only the API key is required.
///
/// | option | default |
/// |---|---|
/// | [`base_url`](Self::base_url) | `https://api.postproxy.dev` |
/// | [`timeout`](Self::timeout) | 60 seconds for a call, none for an upload |
/// | [`attempt_timeout`](Self::attempt_timeout) | 30 seconds |
/// | [`connect_timeout`](Self::connect_timeout) | 10 seconds |
/// | [`max_response_size`](Self::max_response_size) | 8 MiB |
/// | [`retry`](Self::retry) | 3 attempts, see [`RetryPolicy`] |
///
/// # Examples
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
    /// The secrets among the defaults.
    secrets: Vec<Secret>,
}

impl ClientBuilder {
    /// Sets the API key that is sent with every call. There is no default.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets the base URL. The default is `https://api.postproxy.dev`. The paths of the API are appended to a path in it.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sets the deadline of a call, including its retries and the delays between them. The default is 60 seconds. `timeout` on
    /// a call overrides it.
    ///
    /// It does not apply to uploads, which take as long as their files: those have a deadline only by `timeout` on the call.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of one attempt, from connecting to the end of the response. The default is 30 seconds.
    ///
    /// An upload or a download may take longer as a whole. An upload fails if no byte is sent for this time, or if the response
    /// does not arrive within this time after it. A download fails if the response does not begin within this time.
    ///
    /// HTTP/2 connections are pinged after a third of this time without a sign of life, at most after 10 seconds, and closed if
    /// there is none for as long again. If an attempt times out nevertheless, the retry uses another connection, unless
    /// [`http_client`](Self::http_client) is set.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets when a failed call is retried. [`RetryPolicy::none`] switches retries off.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the HTTP client to build on, to configure proxies, certificates, TLS and decompression. The default is that of
    /// reqwest, without decompression.
    ///
    /// Authorization, timeouts and retries are those of this client, and redirects are never followed. A timeout set on the
    /// reqwest builder is replaced, and so are the settings of HTTP/2 pings.
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

    /// Sets the timeout of connecting. The default is 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets how many bytes of a response body are read at most. The default is 8 MiB. A longer success is an error of the
    /// kind [`Decode`](crate::ErrorKind::Decode). Of a longer error response, only the status is kept.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Allows plain `http` to another machine. The default is `false`, because the API key can be read on the way. Plain
    /// `http` to this machine (`127.0.0.1`, `localhost`, `[::1]`) is always allowed.
    #[must_use]
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// Sets the default of a query parameter. Generated code has a public method for each parameter with a default.
    pub(crate) fn default_parameter(mut self, name: &'static str, value: String) -> Self {
        self.defaults.retain(|(other, _)| *other != name);
        self.defaults.push((name, value));
        self
    }

    /// Sets the default of a query parameter that is a secret.
    #[allow(dead_code, reason = "whether a default is a secret is up to the document")]
    pub(crate) fn default_secret(mut self, name: &'static str, value: Secret) -> Self {
        self.secrets.push(value.clone());
        self.default_parameter(name, value.expose().to_owned())
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config) if the API key is missing or invalid, if the base URL is invalid or could expose
    /// the key, or if the base URL is `https` and TLS is not available. The message never contains the key.
    pub fn build(self) -> Result<Client, Error> {
        let key =
            self.api_key.ok_or_else(|| Error::config("there is no API key; give one with `api_key`".to_owned()))?;
        let base_url = self.base_url.as_deref().unwrap_or(BASE_URL);
        let base_url = base_url::parse(base_url, self.allow_insecure_http)?;
        let attempt_timeout = self.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
        let connect_timeout = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let configure = move |http: reqwest::ClientBuilder| {
            pool::keep_alive(http, attempt_timeout)
                // Following a 307 would send the body, with an app password in it, to another server.
                .redirect(Policy::none())
                // This client counts and logs its retries. Those of reqwest would come on top of them.
                .retry(reqwest::retry::never())
                .connect_timeout(connect_timeout)
                // Set once, because a timeout on each request costs three allocations.
                .timeout(attempt_timeout)
        };
        let is_loopback = base_url::is_loopback(&base_url);
        let pool = match self.http_client {
            Some(own) => {
                let http = tls::configure_own(own, self.tls_backend, &base_url)?;
                let http = configure(proxy::configure_own(http, &base_url, is_loopback)?);
                Pool::new(http.build().map_err(Error::no_http_client)?, None)
            }
            None => {
                let tls = tls::Tls::new(self.tls_backend, &base_url)?;
                let uses_proxies = proxy::are_allowed(&base_url, is_loopback);
                let build = move || {
                    let http = reqwest::Client::builder().no_gzip().no_brotli().no_zstd().no_deflate();
                    let http = tls.configure(http);
                    configure(if uses_proxies { http } else { http.no_proxy() }).build()
                };
                let http = build().map_err(Error::no_http_client)?;
                // Without TLS there is no HTTP/2, and a connection of HTTP/1 is closed by each timeout.
                let is_https = base_url.scheme() == "https";
                Pool::new(http, is_https.then(|| Box::new(build) as _))
            }
        };
        let authorization = identity::authorization(&key)?;
        Ok(Client(Arc::new(Settings {
            pool,
            // The URL as it was parsed and checked. The text may have a space at its end, which would become part of a path.
            base_url: base_url.as_str().trim_end_matches('/').to_owned(),
            base: base_url,
            authorization,
            needles: Needles::new(self.secrets.iter().chain([&key])),
            user_agent: identity::user_agent(),
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
        // The base URL may have credentials, and the HTTP client may have headers with secrets.
        f.debug_struct("ClientBuilder").field("retry", &self.retry).finish_non_exhaustive()
    }
}
