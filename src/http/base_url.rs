//! Checks base URLs.

use std::net::IpAddr;

use reqwest::Url;

use super::tls;
use crate::Error;

/// Parses a base URL, and rejects one that could expose the key. The URL is not printed, because it may contain a password.
pub(crate) fn parse(text: &str, allow_insecure_http: bool) -> Result<Url, Error> {
    let reject = |what: &str| Err(Error::config(format!("the base URL {what}")));
    let Ok(url) = Url::parse(text) else { return reject("is not a URL; write it as in https://api.postproxy.dev") };
    match url.scheme() {
        "https" if !tls::AVAILABLE => {
            return reject("needs TLS, which this build lacks; switch on the feature `rustls` or `native-tls`");
        }
        "https" => {}
        "http" if allow_insecure_http || is_loopback(&url) => {}
        "http" => {
            return reject(
                "sends the API key over plain http; use https, or `allow_insecure_http(true)` if this is intended",
            );
        }
        _ => return reject("has neither the scheme https nor http"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return reject("contains credentials; the service supports the API key only");
    }
    if url.host_str().is_some_and(|host| host.contains(['"', '`', '{', '}'])) {
        return reject("has an invalid host");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return reject("has a query or a fragment, and paths are appended to it");
    }
    Ok(url)
}

/// Returns whether a URL is that of this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
