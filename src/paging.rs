//! Streams over the pages of a list.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::Serialize;

use crate::{Error, Response, ResponseFuture};

type Fetch<'a, P> = dyn FnMut(i64) -> ResponseFuture<'a, P> + Send + 'a;

/// The properties of a page that decide whether there is another.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    length: usize,
    total: Option<i64>,
    per_page: Option<i64>,
    /// A hash of the items, to recognize a repeated page.
    content: u64,
}

impl Facts {
    pub(crate) fn new(items: &[impl Serialize], total: Option<i64>, per_page: Option<i64>) -> Self {
        let mut hasher = DefaultHasher::new();
        serde_json::to_string(items).unwrap_or_default().hash(&mut hasher);
        Self { length: items.len(), total, per_page, content: hasher.finish() }
    }
}

/// A stream of the pages of a list, in their order.
///
/// It ends after the first page that is empty, that is the same as the one before, or that is not full and reaches the
/// `total` of the service. So it ends even if the service ignores the page or counts wrong, and the last page is empty if the
/// one before it is full. Pages are numbers, so an item may
/// come twice, or not at all, if others are added or removed in the meantime.
///
/// After an error the stream goes on with the same page, so a caller can try again.
///
/// ```no_run
/// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
/// let mut pages = client.posts().list().per_page(50).pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} of {}", page.data.len(), page.total);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<'a, P> {
    fetch: Box<Fetch<'a, P>>,
    facts: fn(&P) -> Facts,
    next: Option<i64>,
    fetching: Option<ResponseFuture<'a, P>>,
    seen: usize,
    previous: Option<u64>,
}

impl<'a, P> Pages<'a, P> {
    pub(crate) fn new(
        first: i64,
        fetch: impl FnMut(i64) -> ResponseFuture<'a, P> + Send + 'a,
        facts: fn(&P) -> Facts,
    ) -> Self {
        Self { fetch: Box::new(fetch), facts, next: Some(first), fetching: None, seen: 0, previous: None }
    }

    /// Returns the next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn try_next(&mut self) -> Result<Option<Response<P>>, Error> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// Records a page, and decides whether there is another. Returns `None` for a repeated page.
    fn note(&mut self, number: i64, page: Response<P>) -> Option<Response<P>> {
        let facts = (self.facts)(&page);
        // A stream that begins with a later page has passed over those before it.
        if self.previous.is_none() {
            let passed = number.max(0).saturating_mul(facts.per_page.unwrap_or(0).max(0));
            self.seen = usize::try_from(passed).unwrap_or(usize::MAX);
        }
        self.seen = self.seen.saturating_add(facts.length);
        let is_repeated = facts.length > 0 && self.previous == Some(facts.content);
        let is_full = facts.per_page.is_some_and(|size| size > 0 && facts.length as i128 >= i128::from(size));
        let is_all = facts.total.is_none_or(|total| self.seen as i128 >= i128::from(total));
        let is_last = facts.length == 0 || is_repeated || (!is_full && is_all);
        self.next = number.checked_add(1).filter(|_| !is_last);
        self.previous = Some(facts.content);
        (!is_repeated).then_some(page)
    }
}

impl<P> Stream for Pages<'_, P> {
    type Item = Result<Response<P>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(number) = this.next else { return Poll::Ready(None) };
        let fetching = this.fetching.get_or_insert_with(|| (this.fetch)(number));
        let result = ready!(Pin::new(fetching).poll(cx));
        this.fetching = None;
        match result {
            Ok(page) => Poll::Ready(this.note(number, page).map(Ok)),
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }
}

impl<P> fmt::Debug for Pages<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).field("seen", &self.seen).finish_non_exhaustive()
    }
}

/// A stream of the items of a list, page after page. See [`Pages`] for how it ends.
///
/// ```no_run
/// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
/// let mut posts = client.posts().list().items();
/// while let Some(post) = posts.try_next().await? {
///     println!("{}", post.id);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<'a, P, T> {
    pages: Pages<'a, P>,
    split: fn(P) -> Vec<T>,
    items: vec::IntoIter<T>,
}

impl<'a, P, T> Items<'a, P, T> {
    pub(crate) fn new(pages: Pages<'a, P>, split: fn(P) -> Vec<T>) -> Self {
        Self { pages, split, items: Vec::new().into_iter() }
    }

    /// Returns the next item; `None` after the last.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        loop {
            if let Some(item) = self.items.next() {
                return Ok(Some(item));
            }
            let Some(page) = self.pages.try_next().await? else { return Ok(None) };
            self.items = (self.split)(page.into_inner()).into_iter();
        }
    }
}

impl<P, T: Unpin> Stream for Items<'_, P, T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.items = (this.split)(page.into_inner()).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P, T> fmt::Debug for Items<'_, P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
