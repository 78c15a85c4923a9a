//! Which proxies a client uses.

use reqwest::{ClientBuilder, Proxy, Url};

use crate::Error;

/// Ignores the proxies of the environment and of the system unless the base URL is `https` to another machine.
///
/// With plain `http` a proxy reads the API key, and a variable like `ALL_PROXY` is no leave to show it. A proxy cannot
/// reach what listens on loopback here. The proxies that are set on an HTTP client of the caller's own are kept.
///
/// # Errors
///
/// `Config` if reqwest takes no proxy, which it does.
pub(crate) fn configure(
    http: ClientBuilder,
    own: bool,
    base_url: &Url,
    is_loopback: bool,
) -> Result<ClientBuilder, Error> {
    let is_https = base_url.scheme() == "https";
    if is_https && !is_loopback {
        return Ok(http);
    }
    if !own {
        return Ok(http.no_proxy());
    }
    // Any proxy switches those of the environment off, even one for the scheme that no request has. `no_proxy` would drop
    // the caller's too, and a proxy by a function would parse the URL of each request.
    let never = if is_https { Proxy::http("http://localhost") } else { Proxy::https("http://localhost") };
    Ok(http.proxy(never.map_err(Error::no_http_client)?))
}
