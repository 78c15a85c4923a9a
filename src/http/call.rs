//! A call: an operation with its arguments.

use std::fmt;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{ACCEPT, HeaderName, HeaderValue};
use serde::Serialize;

use super::body::{Payload, Progress};
use super::bounds::{Bound, Part};
use super::future::Exchange;
use super::headers::Headers;
use super::operation::Operation;
use super::received::Success;
use super::request::{header_value, segment};
use super::transport::{self, Draft, Read};
use crate::{Client, Error, Secret};

/// A call of an operation of the document. Generated code creates it and sets the arguments.
#[derive(Clone)]
pub(crate) struct Call<'a> {
    client: &'a Client,
    operation: &'static Operation,
    /// The arguments of the path, in the order of the template, with their names.
    segments: Vec<(&'static str, String)>,
    query: Vec<(&'static str, String)>,
    headers: Vec<(&'static str, String)>,
    /// The parameters whose values are out of their bounds, and why.
    faults: Vec<(Part, &'static str, String)>,
    payload: Payload,
    progress: Option<Progress>,
    secrets: Vec<Secret>,
    timeout: Option<Duration>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(client: &'a Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            segments: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            faults: Vec::new(),
            payload: Payload::Empty,
            progress: None,
            secrets: Vec::new(),
            timeout: None,
        }
    }

    /// Adds an argument of the path.
    pub(crate) fn segment<T: fmt::Display>(mut self, name: &'static str, value: T) -> Self {
        let value = value.to_string();
        self.note(Part::Path, name, std::slice::from_ref(&value));
        self.segments.push((name, value));
        self
    }

    /// Adds an argument of the path that is a list, with commas.
    #[allow(dead_code, reason = "whether a path has a list is up to the document")]
    pub(crate) fn segments<T: IntoIterator<Item: fmt::Display>>(mut self, name: &'static str, values: T) -> Self {
        let values = self.joined(Part::Path, name, &texts(values));
        self.segments.push((name, values));
        self
    }

    /// Sets a parameter of the query.
    pub(crate) fn query<T: fmt::Display>(self, name: &'static str, value: T) -> Self {
        self.list(name, [value])
    }

    /// Sets a parameter of the query that is a list: a pair for each item.
    pub(crate) fn list<T: IntoIterator<Item: fmt::Display>>(mut self, name: &'static str, values: T) -> Self {
        let values = texts(values);
        self.note(Part::Query, name, &values);
        self.query.retain(|(other, _)| *other != name);
        self.query.extend(values.into_iter().map(|value| (name, value)));
        self
    }

    /// Sets a parameter of the query that is a list, in one pair, with commas.
    #[allow(dead_code, reason = "whether a query has a list with commas is up to the document")]
    pub(crate) fn commas<T: IntoIterator<Item: fmt::Display>>(mut self, name: &'static str, values: T) -> Self {
        let values = self.joined(Part::Query, name, &texts(values));
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name, values));
        self
    }

    /// Sets a header.
    pub(crate) fn header<T: fmt::Display>(mut self, name: &'static str, value: T) -> Self {
        let value = value.to_string();
        self.note(Part::Header, name, std::slice::from_ref(&value));
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value));
        self
    }

    /// Sets a header that is a list, with commas.
    #[allow(dead_code, reason = "whether a header has a list is up to the document")]
    pub(crate) fn headers<T: IntoIterator<Item: fmt::Display>>(mut self, name: &'static str, values: T) -> Self {
        let values = self.joined(Part::Header, name, &texts(values));
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, values));
        self
    }

    /// Joins the items of a list by commas. An item with a comma would arrive as two.
    fn joined(&mut self, part: Part, name: &'static str, values: &[String]) -> String {
        self.note(part, name, values);
        if values.iter().any(|value| value.contains(',')) {
            let fault = format!(
                "{name}: an item contains a comma, and the service would read it as two items; remove the comma"
            );
            self.faults.push((part, name, fault));
        }
        values.join(",")
    }

    /// Takes note of values that are out of their bounds, and forgets what was wrong with earlier ones.
    fn note(&mut self, part: Part, name: &'static str, values: &[String]) {
        self.faults.retain(|(of, other, _)| (*of, *other) != (part, name));
        let bound = Bound::of(self.operation.bounds, part, name);
        self.faults.extend(bound.and_then(|bound| bound.fault(values)).map(|fault| (part, name, fault)));
    }

    /// Takes note of an argument that is a secret, for redaction.
    #[allow(dead_code, reason = "whether a parameter is a secret is up to the document")]
    pub(crate) fn secrets(mut self, secrets: &[Secret]) -> Self {
        self.secrets.extend_from_slice(secrets);
        self
    }

    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    pub(crate) fn set_progress(&mut self, progress: Progress) {
        self.progress = Some(progress);
    }

    /// Returns a parameter of the query that is a number, if it is set.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.query.iter().find(|(other, _)| *other == name).and_then(|(_, value)| value.parse().ok())
    }

    /// Sets the body.
    pub(crate) fn with_body(mut self, payload: Payload) -> Self {
        self.payload = payload;
        self
    }

    /// Collects the secrets in a body for redaction. Generated code does this for a body that the document says has secrets.
    #[allow(dead_code, reason = "whether a body has secrets is up to the document")]
    pub(crate) fn with_secrets(mut self, body: &impl Serialize) -> Self {
        self.secrets.extend(super::secrets::find(body, self.operation.secrets));
        self
    }

    /// Sends the request and returns the successful response, which is not decoded yet.
    pub(crate) async fn exchange(self, read: Read) -> Result<Success<'static>, Error> {
        let (client, operation) = (self.client, self.operation);
        transport::exchange(client, operation, &mut self.draft(read)?).await
    }

    /// The same as a future in a box.
    pub(crate) fn exchange_boxed(self, read: Read) -> Exchange<'a> {
        let (client, operation) = (self.client, self.operation);
        match self.draft(read) {
            // It is moved into the box as a whole, so it has the draft in it and not the call.
            Ok(mut draft) => Box::pin(async move { transport::exchange(client, operation, &mut draft).await }),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn draft(self, read: Read) -> Result<Draft, Error> {
        if let Some((.., fault)) = self.faults.first() {
            return Err(Error::request(fault.clone()));
        }
        Ok(Draft {
            url: self.url()?,
            headers: self.prepared_headers(read)?,
            payload: self.payload,
            progress: self.progress,
            timeout: self.timeout,
            secrets: self.secrets,
            read,
        })
    }

    fn url(&self) -> Result<Url, Error> {
        let base = &self.client.settings().base;
        let mut path = String::with_capacity(base.path().len() + self.operation.path.len() + 32);
        path += base.path().trim_end_matches('/');
        let mut rest = &*self.operation.path;
        for (name, value) in &self.segments {
            // An argument stands for its name in braces.
            let Some((before, after)) = rest.split_once('{') else { break };
            path += before;
            path.extend(segment(name, value)?);
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        path += rest;
        // To parse the whole of it for each call takes as long as all else that is done before it is sent.
        let mut url = base.clone();
        url.set_path(&path);
        let is_set = |name: &str| self.query.iter().any(|(other, _)| *other == name);
        let defaults = self.operation.defaults.iter().filter(|name| !is_set(name));
        let defaults = defaults.filter_map(|name| Some((*name, self.client.default_of(name)?)));
        for (name, value) in defaults.clone() {
            let bound = Bound::of(self.operation.bounds, Part::Query, name);
            if let Some(fault) = bound.and_then(|bound| bound.fault_as_sent(&[value.to_owned()])) {
                return Err(Error::request(fault));
            }
        }
        let given = self.query.iter().map(|(name, value)| (*name, value.as_str()));
        let mut pairs = given.chain(defaults).peekable();
        if pairs.peek().is_some() {
            url.query_pairs_mut().extend_pairs(pairs);
        }
        Ok(url)
    }

    fn prepared_headers(&self, read: Read) -> Result<Headers, Error> {
        let mut headers = Headers::default();
        let accept = if read == Read::Stream { "*/*" } else { "application/json" };
        headers.set(ACCEPT, HeaderValue::from_static(accept));
        for (name, value) in &self.headers {
            let key = HeaderName::from_bytes(name.as_bytes());
            let key = key.map_err(|_| Error::request(format!("`{name}` is not a valid header name")))?;
            headers.set(key, header_value(name, value)?);
        }
        Ok(headers)
    }
}

fn texts(values: impl IntoIterator<Item: fmt::Display>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

/// A call of an operation with all of its arguments. It is a trait because the names of its functions may be those of
/// arguments, too.
pub(crate) trait Prepare<'a>: Sized {
    /// Gives the call its body.
    fn prepare(self) -> Result<Call<'a>, Error>;
}

/// Arguments are not printed, because they may be secrets or ids.
impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// Implements what every call has: `timeout` and `IntoFuture`.
macro_rules! call {
    ($name:ident, $output:ty) => {
        impl $name<'_> {
            /// Sets the deadline of this call, including its retries. The default is that of the client.
            #[inline]
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }
        }

        #[allow(deprecated)]
        impl<'a> IntoFuture for $name<'a> {
            type Output = Result<crate::Response<$output>, crate::Error>;
            type IntoFuture = ResponseFuture<'a, $output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

pub(crate) use call;
