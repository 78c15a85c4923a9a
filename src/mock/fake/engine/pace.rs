//! The body of a response on its way out: whole, slow, or cut off.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use super::failure::Pace;

/// Ends the connection.
#[derive(Debug)]
pub(crate) struct HangUp;

impl fmt::Display for HangUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection ends before the response does")
    }
}

impl std::error::Error for HangUp {}

/// The rest of a body. Its length is sent before the first byte, so that the receiver notices if less arrives.
pub(crate) struct Paced {
    rest: Bytes,
    pace: Pace,
    pause: Option<Pin<Box<Sleep>>>,
    cut: bool,
}

impl Paced {
    pub(crate) fn new(body: Bytes, pace: Pace) -> Self {
        Self { rest: body, pace, pause: None, cut: false }
    }

    fn wait(&mut self, pause: Duration) {
        self.pause = Some(Box::pin(sleep(pause)));
    }
}

impl Body for Paced {
    type Data = Bytes;
    type Error = HangUp;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        if self.cut {
            return Poll::Ready(Some(Err(HangUp)));
        }
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let length = self.rest.len();
        let part = match self.pace {
            Pace::Whole => length,
            Pace::Half => {
                self.cut = true;
                // The server sends what it has when it has to wait for more; an error would end it before that.
                self.wait(Duration::from_millis(1));
                length / 2
            }
            Pace::Slow { bytes, pause } => {
                if bytes < length {
                    self.wait(pause);
                }
                bytes.min(length)
            }
        };
        let part = self.rest.split_to(part);
        Poll::Ready(Some(Ok(Frame::data(part))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && !self.cut
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
