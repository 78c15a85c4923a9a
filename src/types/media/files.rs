//! The files of a request body while it is encoded: JSON cannot hold a file, so a placeholder stands for it.

use std::cell::RefCell;
use std::mem;

use crate::http::random;

use super::Media;

/// The files of a body, by the placeholders that stand for them in its JSON.
///
/// Placeholders hold a random number, so that no text of a caller or of the service is taken for one.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// What the placeholders of these files begin with; empty while there is no file.
    prefix: String,
    files: Vec<Media>,
}

thread_local! {
    /// The files of the body that this thread encodes or decodes at the moment.
    static CURRENT: RefCell<Option<Files>> = const { RefCell::new(None) };
}

/// Restores the files of the outer body, after a panic too.
struct Restore(Option<Files>);

impl Drop for Restore {
    fn drop(&mut self) {
        CURRENT.replace(self.0.take());
    }
}

impl Files {
    /// Returns a set without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file and returns its placeholder.
    pub fn insert(&mut self, file: Media) -> String {
        if self.prefix.is_empty() {
            self.prefix = format!("\0file:{}:", random::uuid().unwrap_or_default());
        }
        self.files.push(file);
        format!("{}{}", self.prefix, self.files.len() - 1)
    }

    /// Returns the file that a text is the placeholder of.
    pub fn get(&self, text: &str) -> Option<&Media> {
        if self.prefix.is_empty() {
            return None;
        }
        self.files.get(text.strip_prefix(&self.prefix)?.parse::<usize>().ok()?)
    }

    /// Returns whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Returns what the placeholders begin with in JSON text.
    pub(crate) fn json_prefix(&self) -> String {
        self.prefix.replace('\0', "\\u0000")
    }

    /// Runs a function in which files have a JSON form: those that are serialized are added here, and the placeholders
    /// of those that are here are deserialized to them.
    pub fn scope<R>(&mut self, run: impl FnOnce() -> R) -> R {
        let restore = Restore(CURRENT.replace(Some(mem::take(self))));
        let result = run();
        *self = CURRENT.take().unwrap_or_default();
        drop(restore);
        result
    }
}

/// Returns the placeholder of a file, if a body with files is being encoded.
pub(super) fn placeholder(file: &Media) -> Option<String> {
    CURRENT.with_borrow_mut(|files| files.as_mut().map(|files| files.insert(file.clone())))
}

/// Returns the file that a text is the placeholder of, if a body with files is being decoded.
pub(super) fn resolve(text: &str) -> Option<Media> {
    CURRENT.with_borrow(|files| files.as_ref().and_then(|files| files.get(text).cloned()))
}
