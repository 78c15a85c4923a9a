//! The answer of a success, and what it is decoded to. What does not fit is told by its place, and not by what stands
//! there.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::http::decode;
use crate::http::operation::Operation;
use crate::http::trace::Span;
use crate::{Error, ResponseValue};

/// An answer with the status of a success.
pub(crate) struct Answer<'a> {
    pub(crate) span: Span,
    pub(crate) operation: &'a Operation,
    pub(crate) received: Received,
}

/// What came back.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// What was read of a body.
pub(crate) enum Body {
    Whole(Bytes),
    /// It is longer than the client reads.
    TooLong,
}

impl Answer<'_> {
    /// What it holds.
    pub(crate) fn value<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.span.decoded(|| {
            let value = match &self.received.body {
                Body::Whole(body) => decode::json(body, &self.received.headers),
                Body::TooLong => {
                    Err("it is longer than the client reads; see `ClientBuilder::max_response_size`".to_owned())
                }
            };
            value.map_err(|what| self.told(Error::misfit(self.operation, what)))
        })
    }

    /// What it holds, with its status and its headers.
    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let value = self.value()?;
        let Received { status, headers, .. } = self.received;
        Ok(ResponseValue::new(value, status, headers))
    }

    /// Its status and its headers, where it holds nothing.
    #[allow(dead_code, reason = "whether an operation answers with nothing is up to the document")]
    pub(crate) fn empty(self) -> Result<ResponseValue<()>, Error> {
        let Received { status, headers, .. } = self.received;
        Ok(ResponseValue::new((), status, headers))
    }

    /// An error with what is known of this answer.
    pub(crate) fn told(&self, error: Error) -> Error {
        error.with_answer(self.received.status, &self.received.headers)
    }
}
