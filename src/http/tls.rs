//! TLS: which backend a client uses, and how rustls is set up.

#[cfg(feature = "rustls-no-provider")]
use std::sync::Arc;

use reqwest::{ClientBuilder, Url};
#[cfg(feature = "rustls-no-provider")]
use rustls::{ClientConfig, ConfigBuilder, WantsVerifier, crypto::CryptoProvider};

use crate::Error;

#[cfg(feature = "rustls-no-provider")]
mod absent;
#[cfg(feature = "rustls-no-provider")]
mod on_use;

/// Whether this build can call an `https` base URL.
pub(crate) const AVAILABLE: bool = cfg!(any(feature = "rustls-no-provider", feature = "native-tls"));

/// A TLS implementation that [`ClientBuilder::tls_backend`](crate::ClientBuilder::tls_backend) can choose.
///
/// A variant exists if its cargo feature is on. Without a choice, rustls is used if it is in the build, whatever features
/// other crates switch on.
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsBackend {
    /// rustls with the certificates of the platform: the features `rustls`, `aws-lc-rs` and `rustls-no-provider`.
    ///
    /// The cryptography is that of `CryptoProvider::install_default` if the program has called it, else of aws-lc if the
    /// feature `aws-lc-rs` is on, else of ring if the feature `rustls` is. With none of them, only base URLs of plain `http` work.
    #[cfg(feature = "rustls-no-provider")]
    Rustls,
    /// The library of the operating system: the feature `native-tls`.
    #[cfg(feature = "native-tls")]
    NativeTls,
}

#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
impl TlsBackend {
    #[cfg(feature = "rustls-no-provider")]
    const DEFAULT: Self = Self::Rustls;
    #[cfg(not(feature = "rustls-no-provider"))]
    const DEFAULT: Self = Self::NativeTls;
}

/// The choice of a backend. Without TLS in the build there is none.
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
pub(crate) type Choice = Option<TlsBackend>;
#[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
pub(crate) type Choice = ();

/// The TLS of the HTTP clients that this crate makes.
pub(crate) enum Tls {
    #[cfg(feature = "rustls-no-provider")]
    Rustls(Box<ClientConfig>),
    #[cfg(feature = "native-tls")]
    Native,
    #[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
    Absent,
}

impl Tls {
    /// Sets up TLS.
    ///
    /// # Errors
    ///
    /// `Config` if the base URL is `https`, and rustls has no crypto provider or the platform has no certificates.
    #[allow(unused_variables, clippy::unnecessary_wraps, reason = "without TLS there is nothing to set up")]
    pub(crate) fn new(choice: Choice, base_url: &Url) -> Result<Self, Error> {
        #[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
        return match choice.unwrap_or(TlsBackend::DEFAULT) {
            #[cfg(feature = "rustls-no-provider")]
            TlsBackend::Rustls => rustls_config(base_url).map(|config| Self::Rustls(Box::new(config))),
            #[cfg(feature = "native-tls")]
            TlsBackend::NativeTls => Ok(Self::Native),
        };
        #[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
        Ok(Self::Absent)
    }

    /// Gives an HTTP client its TLS.
    pub(crate) fn configure(&self, http: ClientBuilder) -> ClientBuilder {
        match self {
            #[cfg(feature = "rustls-no-provider")]
            Self::Rustls(config) => http.tls_backend_preconfigured(ClientConfig::clone(config)),
            #[cfg(feature = "native-tls")]
            Self::Native => http.tls_backend_native(),
            #[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
            Self::Absent => http,
        }
    }
}

/// Sets up TLS on an HTTP client of the caller's own. Its certificates and other settings stay, unless there is no TLS and the
/// base URL needs none.
///
/// # Errors
///
/// `Config` if rustls has no crypto provider, and the base URL is `https`.
#[allow(unused_variables, reason = "without TLS there is nothing to set up")]
pub(crate) fn configure_own(http: ClientBuilder, choice: Choice, base_url: &Url) -> Result<ClientBuilder, Error> {
    #[cfg(feature = "native-tls")]
    if choice == Some(TlsBackend::NativeTls) {
        return Ok(http.tls_backend_native());
    }
    #[cfg(feature = "rustls-no-provider")]
    {
        // reqwest rejects a client without certificates, also one that never needs them, and panics without a provider. Where
        // there are some, the caller's settings stay, because a proxy may be `https`.
        if base_url.scheme() == "http" && provider().and_then(verified).is_err() {
            return Ok(http.tls_backend_preconfigured(rustls_config(base_url)?));
        }
        // reqwest takes the provider of the process. The settings of the caller cannot be read, so the provider cannot be
        // handed over with them. With `aws-lc-rs`, reqwest has a provider of its own.
        #[cfg(not(feature = "aws-lc-rs"))]
        if CryptoProvider::get_default().is_none() {
            // Another thread may have installed one in the meantime, which is as good.
            let _ = CryptoProvider::install_default(Arc::unwrap_or_clone(provider()?));
        }
        if choice == Some(TlsBackend::Rustls) {
            return Ok(http.tls_backend_rustls());
        }
    }
    Ok(http)
}

/// Returns the settings of rustls. Nothing is installed for the whole process.
#[cfg(feature = "rustls-no-provider")]
fn rustls_config(base_url: &Url) -> Result<ClientConfig, Error> {
    let mut config = match base_url.scheme() {
        "https" => verified(provider()?)?,
        _ => for_http(provider().unwrap_or_else(|_| absent::provider()))?,
    };
    // reqwest sets these for the settings that it makes, and leaves those that it is given alone.
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Returns the settings for a base URL of plain http. Only a file that is uploaded may go to another host, by https. What that
/// needs is not asked for before.
#[cfg(feature = "rustls-no-provider")]
fn for_http(provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let verifier = Arc::new(on_use::OnUse::new(Arc::clone(&provider)));
    Ok(builder(provider)?.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

#[cfg(feature = "rustls-no-provider")]
fn builder(provider: Arc<CryptoProvider>) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))
}

/// Returns settings with the certificates of the platform.
#[cfg(feature = "rustls-no-provider")]
fn verified(provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    use rustls_platform_verifier::BuilderVerifierExt;
    let with_verifier = builder(provider)?.with_platform_verifier().map_err(|error| {
        Error::config(format!(
            "TLS cannot be set up: {error}; install the CA certificates of the system (`ca-certificates`), or name a \
             file of them in `SSL_CERT_FILE`"
        ))
    })?;
    Ok(with_verifier.with_no_client_auth())
}

/// Returns the program's own choice, else that of the features.
#[cfg(feature = "rustls-no-provider")]
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    if let Some(installed) = CryptoProvider::get_default() {
        return Ok(Arc::clone(installed));
    }
    #[cfg(feature = "aws-lc-rs")]
    return Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    #[cfg(all(feature = "rustls", not(feature = "aws-lc-rs")))]
    return Ok(Arc::new(rustls::crypto::ring::default_provider()));
    #[cfg(not(any(feature = "rustls", feature = "aws-lc-rs")))]
    Err(Error::config(absent::REASON))
}
