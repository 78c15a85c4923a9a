//! A successful response, and its decoding. An error names the invalid property, but never a value.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::decode;
use super::operation::Operation;
use super::redact::Redactor;
use super::response::Response;
use super::trace::Span;
use crate::types::decode::Decode;
use crate::{Download, Error};

/// A response with the status of a success.
pub(crate) struct Success<'o> {
    pub(crate) span: Span,
    pub(crate) operation: &'o Operation,
    pub(crate) received: Received,
    pub(crate) redactor: Redactor,
}

/// A response.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// The body of a response, as far as it was read.
pub(crate) enum Body {
    Whole(Bytes),
    /// It is longer than the client reads.
    TooLong,
    /// It is read by the caller, up to this many bytes at once.
    Stream(Box<reqwest::Response>, usize),
}

impl Success<'_> {
    /// Decodes the body as a type of the document.
    pub(crate) fn value<T: Decode>(&self) -> Result<T, Error> {
        self.value_by(decode::json)
    }

    fn value_by<T>(&self, decode: fn(&[u8], &HeaderMap) -> Result<T, String>) -> Result<T, Error> {
        let value = match &self.received.body {
            Body::Whole(body) => decode(body, &self.received.headers),
            Body::TooLong | Body::Stream(..) => {
                Err("it is longer than the client reads; see `ClientBuilder::max_response_size`".to_owned())
            }
        };
        match value {
            Ok(value) => Ok(value),
            Err(what) => Err(self.undecodable(&what)),
        }
    }

    /// The error for a body that does not decode.
    fn undecodable(&self, what: &str) -> Error {
        let body = match &self.received.body {
            Body::Whole(body) => Some(self.redactor.body(&String::from_utf8_lossy(body))),
            Body::TooLong | Body::Stream(..) => None,
        };
        // A key of a map, which is part of the path, may quote a secret.
        let what = self.redactor.text(what).into_owned();
        let error = self.with_response(Error::undecodable(self.operation, what)).with_raw_body(body);
        self.span.undecodable(&error);
        error
    }

    /// Decodes the body as a type of the document, and keeps status and headers.
    pub(crate) fn decode<T: Decode>(self) -> Result<Response<T>, Error> {
        self.decode_by(decode::json)
    }

    /// Decodes the body as a type of the caller, and keeps status and headers.
    pub(crate) fn decode_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode_by(decode::json_as)
    }

    fn decode_by<T>(self, decode: fn(&[u8], &HeaderMap) -> Result<T, String>) -> Result<Response<T>, Error> {
        let value = self.value_by(decode)?;
        let Received { status, headers, .. } = self.received;
        Ok(Response::new(value, status, headers))
    }

    /// Ignores the body.
    #[allow(dead_code, reason = "whether an operation returns nothing is up to the document")]
    pub(crate) fn empty(self) -> Response<()> {
        let Received { status, headers, .. } = self.received;
        Response::new((), status, headers)
    }

    /// Hands the body to the caller.
    #[allow(dead_code, reason = "whether an operation returns a file is up to the document")]
    pub(crate) fn download(self) -> Result<Response<Download>, Error> {
        let Received { status, headers, body } = self.received;
        match body {
            Body::Stream(response, limit) => {
                let download = Download::new(*response, self.operation, limit, self.redactor);
                Ok(Response::new(download, status, headers))
            }
            Body::Whole(_) | Body::TooLong => {
                Err(Error::undecodable(self.operation, "the body was read already".to_owned()))
            }
        }
    }

    /// An error with status and request id of this response.
    pub(crate) fn with_response(&self, error: Error) -> Error {
        error.with_response(self.received.status, &self.received.headers)
    }
}
