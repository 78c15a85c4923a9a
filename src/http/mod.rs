//! The wire: what happens between a call and its response.

pub(crate) mod answer;
#[allow(dead_code, reason = "the generated client decides what is used")]
pub(crate) mod body;
pub(crate) mod custom;
pub(crate) mod decode;
mod disposition;
pub(crate) mod download;
pub(crate) mod operation;
pub(crate) mod passwords;
pub(crate) mod redact;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod trace;
pub(crate) mod transport;
