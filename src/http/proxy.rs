//! Which proxies a client uses.

use reqwest::{ClientBuilder, Proxy, Url};

/// Ignores the proxies of the environment and of the system unless the base URL is `https` to another machine.
///
/// With plain `http` a proxy reads the API key, and a variable like `ALL_PROXY` is no leave to show it. A proxy cannot
/// reach what listens on loopback here. Proxies that the caller has set are kept.
pub(crate) fn configure(http: ClientBuilder, base_url: &Url, is_loopback: bool) -> ClientBuilder {
    if base_url.scheme() == "https" && !is_loopback {
        return http;
    }
    // Any proxy, even one for no URL, switches those of the environment off. `no_proxy` would drop the caller's too.
    http.proxy(Proxy::custom(|_| None::<Url>))
}
