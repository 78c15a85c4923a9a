//! Calls of endpoints that the document does not have yet.

use std::borrow::Cow;
use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::body::Payload;
use super::bounds::{Bound, Part};
use super::operation::Operation;
use super::request::header_value;
use super::response::Response;
use super::transport::{self, Draft, Read};
use crate::generated::{HEADERS, SECRETS};
use crate::{Client, Error, Secret};

impl Client {
    /// Begins a call of an endpoint that the document does not have yet, with the same authorization, retries, limits and
    /// errors as any other call. Every 2xx is a success.
    ///
    /// The path begins with `/` and holds no query. What goes into it from elsewhere must be encoded as one segment. A path
    /// that climbs (`..`) or is malformed is an error of the kind [`Request`](crate::ErrorKind::Request) when the call is
    /// sent.
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::reqwest::Method;
    ///
    /// let call = client.request(Method::GET, "/api/things").query(&[("page", 0)]);
    /// let things = call.send::<serde_json::Value>().await?;
    /// println!("{} things", things["total"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> CustomCall<'_> {
        let text = format!("{}{path}", self.base_url());
        let url = match fault(path) {
            Some(fault) => Err(Error::request(format!("path: the value {fault}"))),
            None => Url::parse(&text).map_err(|_| Error::request("path: the value makes no URL".to_owned())),
        };
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let draft = url.map(|url| Draft {
            url,
            headers,
            payload: Payload::Empty,
            progress: None,
            timeout: None,
            secrets: Vec::new(),
            read: Read::Whole,
        });
        CustomCall { client: self, method, draft }
    }
}

/// What is wrong with a path.
fn fault(path: &str) -> Option<&'static str> {
    let is_step = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if !path.starts_with('/') {
        Some("does not begin with `/`")
    } else if path.contains(['?', '#', '\\']) {
        Some("holds one of the characters ? # \\; a query goes into `query`")
    } else if path.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("holds white space or a control character")
    } else if path.split('/').any(is_step) {
        Some("climbs")
    } else {
        None
    }
}

/// A call of an endpoint that the document does not have; see [`Client::request`].
#[must_use = "a call is sent by `send`"]
pub struct CustomCall<'a> {
    client: &'a Client,
    method: Method,
    /// The request, or the first thing that is wrong with it.
    draft: Result<Draft, Error>,
}

impl CustomCall<'_> {
    fn with(mut self, change: impl FnOnce(&mut Draft) -> Result<(), Error>) -> Self {
        self.draft = self.draft.and_then(|mut draft| change(&mut draft).map(|()| draft));
        self
    }

    /// Adds to the query.
    pub fn query(self, query: &(impl Serialize + ?Sized)) -> Self {
        self.with(|draft| {
            let mut pairs = draft.url.query_pairs_mut();
            let result = query.serialize(serde_urlencoded::Serializer::new(&mut pairs)).map(|_| ());
            drop(pairs);
            if draft.url.query() == Some("") {
                draft.url.set_query(None);
            }
            result.map_err(|error| Error::request(format!("query: {error}")))
        })
    }

    /// Sets the body of the request, as JSON.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.with(|draft| {
            draft.payload = Payload::json(body)?;
            draft.secrets = super::secrets::find(body, SECRETS);
            Ok(())
        })
    }

    /// Sets a header. The bounds that the document declares for a header of this name hold here, too.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|draft| {
            let key = reqwest::header::HeaderName::from_bytes(name.as_bytes());
            let key = key.map_err(|_| Error::request(format!("`{name}` is no name of a header")))?;
            let bound = Bound::of(HEADERS, Part::Header, name);
            if let Some(fault) = bound.and_then(|bound| bound.fault(&[value.to_owned()])) {
                return Err(Error::request(fault));
            }
            draft.headers.insert(key, header_value(name, value)?);
            Ok(())
        })
    }

    /// Sets an `Idempotency-Key`, which makes the client retry a write. Only where the endpoint supports it.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// Marks a value of the request as a secret, which no error and no log prints.
    pub fn secret(self, secret: impl Into<Secret>) -> Self {
        self.with(|draft| {
            draft.secrets.push(secret.into());
            Ok(())
        })
    }

    /// Sets how long this call may take as a whole. The default is that of the client.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|draft| {
            draft.timeout = Some(timeout);
            Ok(())
        })
    }

    /// Sends the request and waits for the response, which is decoded as a `T`; `serde_json::Value` takes any.
    ///
    /// # Errors
    ///
    /// Those of every call. Of an error that another operation documents, the remedy is known here too.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let draft = self.draft?;
        let operation = Operation {
            id: Cow::Borrowed("request"),
            method: self.method,
            // The path of this call may hold ids, which belong in no name.
            path: Cow::Borrowed("(not in the document)"),
            idempotency_key: false,
            authenticated: true,
            defaults: &[],
            secrets: &[],
            bounds: &[],
        };
        transport::exchange(self.client, &operation, draft).await?.decode()
    }
}

/// Arguments may be secrets or ids, so none is printed.
impl std::fmt::Debug for CustomCall<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomCall").field("method", &self.method).finish_non_exhaustive()
    }
}
