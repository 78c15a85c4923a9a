//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::call::Call;
use super::received::Success;
use super::response::Response;
use super::transport::Read;
use crate::types::decode::Decode;
use crate::{Download, Error};

/// A request that is being sent, whose response is not decoded yet.
pub(crate) type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Success<'static>, Error>> + Send + 'a>>;

/// The response to a call that is being sent. `send` and `await` of a call return it.
///
/// The request is sent when the future is polled, and given up when the future is dropped.
///
/// ```no_run
/// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
/// use postproxy::ResponseFuture;
/// use postproxy::types::Post;
///
/// let pending: ResponseFuture<'_, Post> = client.posts().get("abc123xyz").send();
/// println!("{}", pending.await?.id);
/// # Ok(()) }
/// ```
// It is one type for all calls. A state machine for each of them, whose parts the compiler would have to show to be `Send`,
// was a seventh of what checking the crate cost, and compiled each call whether it is used or not.
#[must_use = "a call is sent when it is awaited"]
pub struct ResponseFuture<'a, T> {
    exchange: Exchange<'a>,
    decode: fn(Success<'static>) -> Result<Response<T>, Error>,
}

impl<'a, T> ResponseFuture<'a, T> {
    fn new(
        call: Result<Call<'a>, Error>,
        read: Read,
        decode: fn(Success<'static>) -> Result<Response<T>, Error>,
    ) -> Self {
        let exchange = match call {
            Ok(call) => call.exchange_boxed(read),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        };
        Self { exchange, decode }
    }

    /// The response is JSON.
    pub(crate) fn json(call: Result<Call<'a>, Error>) -> Self
    where
        T: Decode,
    {
        Self::new(call, Read::Whole, Success::decode)
    }
}

impl<'a> ResponseFuture<'a, ()> {
    /// The body of the response is ignored.
    #[allow(dead_code, reason = "whether an operation returns nothing is up to the document")]
    pub(crate) fn empty(call: Result<Call<'a>, Error>) -> Self {
        Self::new(call, Read::Whole, |success| Ok(success.empty()))
    }
}

impl<'a> ResponseFuture<'a, Download> {
    /// The response is a file.
    #[allow(dead_code, reason = "whether an operation returns a file is up to the document")]
    pub(crate) fn download(call: Result<Call<'a>, Error>) -> Self {
        Self::new(call, Read::Stream, Success::download)
    }
}

impl<T> Future for ResponseFuture<'_, T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match ready!(self.exchange.as_mut().poll(cx)) {
            Ok(success) => Poll::Ready((self.decode)(success)),
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

impl<T> fmt::Debug for ResponseFuture<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
