//! A file that was uploaded.

use std::fmt;

use bytes::Bytes;

/// A file that was uploaded, with a post or before it; see [`FakePostProxy::uploads`](crate::mock::FakePostProxy::uploads).
#[derive(Clone, PartialEq, Eq)]
pub struct UploadedFile {
    pub(super) post_id: Option<String>,
    pub(super) file_name: Option<String>,
    pub(super) content_type: String,
    pub(super) content: Bytes,
}

impl UploadedFile {
    /// Returns the id of the post, or `None` if the file was sent to the address of an upload that no post has.
    pub fn post_id(&self) -> Option<&str> {
        self.post_id.as_deref()
    }

    /// Returns the name of the file, if the upload had one.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Returns the content type: that of the upload, or that of the extension of its name.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Returns the bytes.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

impl fmt::Debug for UploadedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadedFile")
            .field("post_id", &self.post_id)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}
