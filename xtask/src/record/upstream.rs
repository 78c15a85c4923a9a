//! The service that is recorded.

use std::str::FromStr;

use percent_encoding::percent_decode_str;
use reqwest::Url;

use crate::model::routes::has_dot_segment;

/// The address of a service: scheme, host, and where its paths begin.
#[derive(Clone, Debug)]
pub struct Upstream(Url);

impl Upstream {
    /// The host, with the port if it is another than usual.
    pub fn host(&self) -> String {
        let host = self.0.host_str().unwrap_or_default();
        self.0.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// The address.
    pub fn address(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// Returns whether it is reached by plain http.
    pub fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// Returns the address of a path with its query.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with a path that would reach the service as another one, as `/a/%2e%2e` does as `/`.
    pub fn url(&self, target: &str) -> Result<Url, String> {
        let path = target.split('?').next().unwrap_or_default();
        if !path.starts_with('/') {
            return Err("what is asked for is not a path that begins with `/`".to_owned());
        }
        if has_dot_segment(path) {
            return Err("its path has a segment `.` or `..`, and would reach the service as another path".to_owned());
        }
        let url =
            Url::parse(&format!("{}{target}", self.address())).map_err(|error| format!("it has no URL: {error}"))?;
        let wanted = format!("{}{path}", self.0.path().trim_end_matches('/'));
        let bytes = |text: &str| percent_decode_str(text).collect::<Vec<u8>>();
        match url.origin() == self.0.origin() && bytes(url.path()) == bytes(&wanted) {
            true => Ok(url),
            false => Err("its path would reach the service as another path".to_owned()),
        }
    }
}

impl FromStr for Upstream {
    type Err = String;

    // The message does not quote the address, because it may hold a key.
    fn from_str(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|error| {
            format!("this is no URL ({error}): write the address of the service, such as https://api.example.com")
        })?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return Err("write an address that begins with https:// or http://".to_owned());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(
                "the address holds a name or a password: let the caller send its key as it always does".to_owned()
            );
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the address ends with its path: leave out what follows `?` or `#`".to_owned());
        }
        Ok(Self(url))
    }
}
