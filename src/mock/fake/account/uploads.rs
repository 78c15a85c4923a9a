//! Files that are sent before the post that they belong to.

use bytes::Bytes;
use jiff::Timestamp;

/// How many are kept.
const KEPT: usize = 10_000;

/// An upload.
#[derive(Clone, Debug)]
pub(in super::super) struct Upload {
    /// What its address ends with.
    pub(in super::super) token: String,
    pub(in super::super) expires_at: Timestamp,
    pub(in super::super) file: Option<StoredFile>,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub(in super::super) struct StoredFile {
    pub(in super::super) id: String,
    /// Where it can be fetched.
    pub(in super::super) url: String,
    pub(in super::super) content_type: String,
    pub(in super::super) content: Bytes,
}

/// The uploads of an account, in the order in which they were created.
#[derive(Debug, Default)]
pub(in super::super) struct Uploads(Vec<Upload>);

impl Uploads {
    pub(in super::super) fn add(&mut self, upload: Upload) {
        if self.0.len() == KEPT {
            self.0.remove(0);
        }
        self.0.push(upload);
    }

    pub(in super::super) fn get_mut(&mut self, token: &str) -> Option<&mut Upload> {
        self.0.iter_mut().find(|upload| upload.token == token)
    }

    /// Returns the files that were sent.
    pub(in super::super) fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.0.iter().filter_map(|upload| upload.file.as_ref())
    }
}
