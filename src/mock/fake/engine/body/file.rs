//! A file of a request body.

use bytes::Bytes;

/// A file of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}
