//! Which proxies a client uses.

use reqwest::{ClientBuilder, Proxy, Url};

use crate::Error;

/// Returns whether the proxies of the environment and of the system may be used: only if the base URL is `https` to another
/// machine.
///
/// With plain `http` a proxy can read the API key, which a variable such as `ALL_PROXY` does not allow. A proxy cannot reach a
/// server on loopback here.
pub(crate) fn are_allowed(base_url: &Url, is_loopback: bool) -> bool {
    base_url.scheme() == "https" && !is_loopback
}

/// Ignores the proxies of the environment on an HTTP client of the caller's own, unless they are allowed. Proxies that the caller
/// has set are kept.
///
/// # Errors
///
/// `Config` if reqwest rejects the proxy, which does not happen.
pub(crate) fn configure_own(http: ClientBuilder, base_url: &Url, is_loopback: bool) -> Result<ClientBuilder, Error> {
    if are_allowed(base_url, is_loopback) {
        return Ok(http);
    }
    // Any proxy switches off those of the environment, even one for an unused scheme. `no_proxy` would drop the caller's, too,
    // and a proxy by a function would parse the URL of each request.
    let is_https = base_url.scheme() == "https";
    let never = if is_https { Proxy::http("http://localhost") } else { Proxy::https("http://localhost") };
    Ok(http.proxy(never.map_err(Error::no_http_client)?))
}
