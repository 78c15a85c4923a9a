//! Calls of endpoints that the document does not have yet.

use std::borrow::Cow;
use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::generated::operations::PASSWORDS;
use crate::http::operation::{Operation, Successes};
use crate::http::{passwords, transport};
use crate::{Client, Error, ResponseValue, Secret};

impl Client {
    /// Begins a call of an endpoint that the document does not have yet, with the same authorization, repetitions,
    /// limits and errors as any other call. Every 2xx is a success.
    ///
    /// The path begins with `/` and holds no query; what goes into it from elsewhere must be encoded as one segment. A
    /// path that climbs (`..`) or is none is an error of the kind [`Request`](crate::ErrorKind::Request) when the call
    /// is made.
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::reqwest::Method;
    ///
    /// let call = client.request(Method::GET, "/api/posts").query(&[("page", 0)]);
    /// let posts = call.send::<serde_json::Value>().await?;
    /// println!("{} posts", posts["total"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> CustomCall<'_> {
        let request = self.client.request(method.clone(), format!("{}{path}", self.baseurl));
        CustomCall { client: self, method, request, passwords: Vec::new(), timeout: None, fault: fault(path) }
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
#[derive(Debug)]
pub struct CustomCall<'a> {
    client: &'a Client,
    method: Method,
    request: RequestBuilder,
    /// Those of the body.
    passwords: Vec<Secret>,
    timeout: Option<Duration>,
    fault: Option<&'static str>,
}

impl CustomCall<'_> {
    /// Adds to the query.
    #[must_use]
    pub fn query(mut self, query: &(impl Serialize + ?Sized)) -> Self {
        self.request = self.request.query(query);
        self
    }

    /// The body of the request, as JSON.
    #[must_use]
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.request = self.request.json(body);
        self.passwords = passwords::find(body, PASSWORDS);
        self
    }

    /// An `Idempotency-Key`, by which the client takes a write for one that may be repeated. Only where the endpoint
    /// honours it.
    #[must_use]
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.request = self.request.header("Idempotency-Key", key);
        self
    }

    /// How long this call may take as a whole. The default is that of the client.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends the request and waits for the answer, which is decoded as a `T`; `serde_json::Value` takes any.
    ///
    /// # Errors
    ///
    /// Those of every call. Of a refusal that another operation documents, the remedy is known here too.
    pub async fn send<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        if let Some(fault) = self.fault {
            return Err(Error::unfit(format!("path: the value {fault}")));
        }
        let request = self.request.header(reqwest::header::ACCEPT, "application/json");
        let request = request.build().map_err(Error::unbuildable)?;
        let operation = Operation {
            id: Cow::Borrowed("request"),
            method: self.method,
            // The path of this call may hold ids, which belong in no name.
            path: Cow::Borrowed("(not in the document)"),
            successes: Successes::Any,
            idempotency_key: false,
        };
        let again = || request.try_clone().ok_or_else(|| Error::unfit("body: it can be sent only once".to_owned()));
        transport::exchange(self.client, &operation, self.timeout, self.passwords, &again).await?.decode()
    }
}
