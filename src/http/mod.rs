//! The wire: what happens between a call and its response.

pub(crate) mod answer;
pub(crate) mod custom;
pub(crate) mod decode;
pub(crate) mod operation;
pub(crate) mod passwords;
pub(crate) mod proxy;
pub(crate) mod random;
pub(crate) mod redact;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod tls;
pub(crate) mod trace;
pub(crate) mod transport;
