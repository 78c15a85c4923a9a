//! The stream of a body while it is sent, and what is known of it afterwards.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::file::Source;
use super::{Opened, Progress};
use crate::Error;

/// Watches what happens to the body of an attempt. There is nothing to watch of a body that is sent as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Watch(Option<Arc<Shared>>);

#[derive(Debug, Default)]
struct Shared {
    is_complete: AtomicBool,
    sent: AtomicU64,
    error: Mutex<Option<Error>>,
}

impl Watch {
    /// Returns the watch of a body that is sent as a whole.
    pub(super) fn complete() -> Self {
        Self(None)
    }

    /// Returns whether the whole body was handed to the connection. If not, the request was incomplete, so the service
    /// cannot have executed it.
    pub(crate) fn is_complete(&self) -> bool {
        self.0.as_ref().is_none_or(|shared| shared.is_complete.load(Ordering::Acquire))
    }

    /// Returns the number of bytes that were handed to the connection.
    pub(crate) fn sent(&self) -> u64 {
        self.0.as_ref().map_or(0, |shared| shared.sent.load(Ordering::Relaxed))
    }

    /// Returns the error of the file that could not be read, if that is why the attempt failed.
    pub(crate) fn take_error(&self) -> Option<Error> {
        self.0.as_ref()?.error.lock().ok()?.take()
    }
}

impl Shared {
    fn fail(&self, error: Error) {
        if let Ok(mut slot) = self.error.lock() {
            *slot = Some(error);
        }
    }
}

/// A piece of a body.
pub(super) enum Piece {
    Bytes(Bytes),
    Source(Source),
}

/// The stream of a body.
struct Stream {
    /// In a mutex because reqwest asks for `Sync`; it is never locked.
    pieces: Mutex<VecDeque<Piece>>,
    sent: u64,
    length: Option<u64>,
    progress: Option<Progress>,
    watch: Arc<Shared>,
}

/// Opens a body of pieces.
pub(super) fn open(pieces: VecDeque<Piece>, length: Option<u64>, progress: Option<&Progress>) -> Opened {
    let watch = Arc::<Shared>::default();
    watch.is_complete.store(length == Some(0), Ordering::Release);
    let stream =
        Stream { pieces: Mutex::new(pieces), sent: 0, length, progress: progress.cloned(), watch: watch.clone() };
    let body = Some(reqwest::Body::wrap(stream));
    Opened { body, content_type: None, content_length: length, watch: Watch(Some(watch)) }
}

/// Opens a body of bytes, without a stream unless somebody wants to know of the progress.
pub(super) fn in_memory(bytes: Bytes, progress: Option<&Progress>) -> Opened {
    let length = Some(bytes.len() as u64);
    match progress {
        Some(_) => open(VecDeque::from([Piece::Bytes(bytes)]), length, progress),
        None => {
            Opened { body: Some(bytes.into()), content_type: None, content_length: length, watch: Watch::complete() }
        }
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let stream = self.get_mut();
        let pieces = stream.pieces.get_mut().map_err(|_| io::Error::other("a reader has panicked"))?;
        let chunk = loop {
            match pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    pieces.pop_front();
                    if !bytes.is_empty() {
                        break bytes;
                    }
                }
                Some(Piece::Source(source)) => match ready!(source.poll_chunk(cx)) {
                    Ok(Some(bytes)) => break bytes,
                    Ok(None) => {
                        pieces.pop_front();
                        if pieces.is_empty() {
                            stream.watch.is_complete.store(true, Ordering::Release);
                        }
                    }
                    Err(error) => {
                        pieces.clear();
                        stream.watch.fail(error);
                        return Poll::Ready(Some(Err(io::Error::other("the body of the request cannot be read"))));
                    }
                },
            }
        };
        stream.sent += chunk.len() as u64;
        stream.watch.sent.store(stream.sent, Ordering::Relaxed);
        // A body that ends with a file is not polled again once its length is reached.
        if pieces.is_empty() || stream.length == Some(stream.sent) {
            stream.watch.is_complete.store(true, Ordering::Release);
        }
        if let Some(progress) = &stream.progress {
            progress(stream.sent, stream.length);
        }
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        match self.length {
            Some(length) => SizeHint::with_exact(length.saturating_sub(self.sent)),
            None => SizeHint::default(),
        }
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("sent", &self.sent).field("length", &self.length).finish_non_exhaustive()
    }
}
