//! Calls of endpoints that the document lacks.

use std::borrow::Cow;
use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::body::Payload;
use super::bounds::{Bound, Part};
use super::headers::Headers;
use super::operation::{self, Operation};
use super::request::header_value;
use super::response::Response;
use super::transport::{self, Draft, Read};
use crate::generated::{HEADERS, OPERATIONS, SECRETS};
use crate::{Client, Error, Secret};

impl Client {
    /// Creates a call of an endpoint that the document lacks, with the same authorization, retries, limits and errors as any
    /// other call. Every 2xx is a success. If the document does have the endpoint, the bounds of its parameters hold.
    ///
    /// The path begins with `/` and has no query. Percent-encode the values that you put into it. A path that is malformed or
    /// has the segment `..` is an error of the kind [`Request`](crate::ErrorKind::Request) when the call is sent.
    ///
    /// # Examples
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
        let mut headers = Headers::default();
        headers.set(ACCEPT, HeaderValue::from_static("application/json"));
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

/// Returns what is wrong with a path.
fn fault(path: &str) -> Option<&'static str> {
    let is_step = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if !path.starts_with('/') {
        Some("does not begin with `/`")
    } else if path.contains(['?', '#', '\\']) {
        Some("contains one of the characters ? # \\; set the query by `query`")
    } else if path.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("contains white space or a control character")
    } else if path.split('/').any(is_step) {
        Some("has the segment `..`")
    } else {
        None
    }
}

/// Checks the values of a call by the bounds of the operation that it calls, if the document has one.
fn check(client: &Client, method: &Method, draft: &Draft) -> Result<(), Error> {
    let settings = client.settings();
    let path = draft.url.path().strip_prefix(settings.base.path().trim_end_matches('/')).unwrap_or_default();
    let Some((operation, arguments)) = operation::find(OPERATIONS, method, path) else { return Ok(()) };
    let pairs: Vec<(String, String)> = draft.url.query_pairs().into_owned().collect();
    for bound in operation.bounds {
        let values: Vec<String> = match bound.part {
            Part::Path => {
                arguments.iter().filter(|(name, _)| *name == bound.name).map(|(_, value)| value.clone()).collect()
            }
            Part::Query => {
                pairs.iter().filter(|(name, _)| name == bound.name).map(|(_, value)| value.clone()).collect()
            }
            Part::Header => {
                let value = draft.headers.get(bound.name).into_iter();
                value.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
            }
        };
        if let Some(fault) = bound.fault_as_sent(&values).filter(|_| !values.is_empty()) {
            return Err(Error::request(fault));
        }
    }
    Ok(())
}

/// A call of an endpoint that the document lacks; see [`Client::request`].
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

    /// Adds pairs to the query.
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
            draft.secrets.extend(super::secrets::find(body, SECRETS));
            Ok(())
        })
    }

    /// Sets a header. The bounds that the document declares for a header of this name hold here, too.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|draft| {
            let key = reqwest::header::HeaderName::from_bytes(name.as_bytes());
            let key = key.map_err(|_| Error::request(format!("`{name}` is no name of a header")))?;
            let bound = Bound::of(HEADERS, Part::Header, name);
            if let Some(fault) = bound.and_then(|bound| bound.fault_as_sent(&[value.to_owned()])) {
                return Err(Error::request(fault));
            }
            if SECRETS.iter().any(|secret| secret.eq_ignore_ascii_case(name)) {
                draft.secrets.push(Secret::from(value));
            }
            draft.headers.set(key, header_value(name, value)?);
            Ok(())
        })
    }

    /// Sets an `Idempotency-Key`, so that a write is retried. Use it only if the endpoint supports the header.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// Marks a value of the request as a secret, which is redacted in errors and logs.
    pub fn secret(self, secret: impl Into<Secret>) -> Self {
        self.with(|draft| {
            draft.secrets.push(secret.into());
            Ok(())
        })
    }

    /// Sets the deadline of this call. The default is that of the client.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|draft| {
            draft.timeout = Some(timeout);
            Ok(())
        })
    }

    /// Sends the request, and decodes the response as a `T`. Use `serde_json::Value` for any JSON.
    ///
    /// # Errors
    ///
    /// Those of every call. If another operation documents the error, [`Error::help`] returns its remedy.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let mut draft = self.draft?;
        check(self.client, &self.method, &draft)?;
        let pairs = draft.url.query_pairs();
        let secrets: Vec<Secret> = pairs
            .filter(|(name, _)| SECRETS.contains(&name.as_ref()))
            .map(|(_, value)| Secret::from(value.into_owned()))
            .collect();
        draft.secrets.extend(secrets);
        let operation = Operation {
            id: Cow::Borrowed("request"),
            method: self.method,
            // The path may contain ids, which are not logged.
            path: Cow::Borrowed("(not in the document)"),
            idempotency_key: false,
            authenticated: true,
            defaults: &[],
            secrets: &[],
            bounds: &[],
        };
        transport::exchange(self.client, &operation, &mut draft).await?.decode_as()
    }
}

/// Arguments are not printed, because they may be secrets or ids.
impl std::fmt::Debug for CustomCall<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomCall").field("method", &self.method).finish_non_exhaustive()
    }
}
