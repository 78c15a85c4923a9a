//! HTTP: requests, attempts, retries and responses.

pub(crate) mod base_url;
#[allow(dead_code, reason = "the document decides what is used")]
pub(crate) mod body;
pub(crate) mod bounds;
pub(crate) mod budget;
pub(crate) mod call;
pub(crate) mod custom;
pub(crate) mod decode;
mod disposition;
pub(crate) mod download;
pub(crate) mod future;
pub(crate) mod headers;
pub(crate) mod identity;
mod needles;
pub(crate) mod objects;
pub(crate) mod operation;
pub(crate) mod pool;
#[cfg_attr(fuzzing, allow(dead_code))]
pub(crate) mod protocol;
pub(crate) mod proxy;
pub(crate) mod random;
pub(crate) mod received;
pub(crate) mod redact;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod secrets;
pub(crate) mod tls;
pub(crate) mod trace;
pub(crate) mod transport;
