//! Which proxies a client uses.

use reqwest::{ClientBuilder, Proxy, Url};

use crate::Error;

/// Ignores the proxies of the environment and of the system unless the base URL is `https` to another machine.
///
/// With plain `http` a proxy can read the API key, which a variable such as `ALL_PROXY` does not allow. A proxy cannot reach a
/// server on loopback here. Proxies that the caller has set on the HTTP client are kept.
///
/// # Errors
///
/// `Config` if reqwest rejects the proxy, which does not happen.
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
    // Any proxy switches off those of the environment, even one for an unused scheme. `no_proxy` would drop the caller's, too,
    // and a proxy by a function would parse the URL of each request.
    let never = if is_https { Proxy::http("http://localhost") } else { Proxy::https("http://localhost") };
    Ok(http.proxy(never.map_err(Error::no_http_client)?))
}
