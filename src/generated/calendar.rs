// @generated from openapi.yaml
use std::borrow::Cow;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::http::body::Payload;
use crate::http::call::{Call, Prepare, call};
use crate::http::operation::Operation;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::paging::{Facts, Items, Pages};
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::types;
use crate::{Client, Error, ResponseFuture};
pub(super) static LIST_CALENDAR_EVENTS: Operation = Operation {
    id: Cow::Borrowed("list_calendar_events"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/calendar"),
    idempotency_key: false,
    authenticated: false,
    defaults: &[],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "month",
            length: (None, None),
            value: (Some((1f64, false)), Some((12f64, false))),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "page",
            length: (None, None),
            value: (Some((0f64, false)), None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "per_page",
            length: (None, None),
            value: (Some((1f64, false)), Some((100f64, false))),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
impl Client {
    ///Calendar: Holidays and other dates to plan posts by.
    #[inline]
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar { client: self }
    }
}
/**Calendar: Holidays and other dates to plan posts by.

Returned by [`Client::calendar`].*/
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Calendar<'a> {
    /**List calendar events.

Lists holidays and other dates of 2026 page by page: some to post on, some to be careful on, and some not to post on.
The call needs no API key. There are events of 17 countries (US, CN, DE, JP, GB, FR, IT, CA, BR, KR, AU, MX, ES, ID, NL,
TR, CH) and events of the whole world. All filters together choose the events.

Sends `GET /api/calendar`.

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let mut items = client.calendar().list().items();
while let Some(item) = items.try_next().await? {
    println!("{item:?}");
}
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self) -> ListCalendarEvents<'a> {
        ListCalendarEvents {
            call: Call::new(self.client, &LIST_CALENDAR_EVENTS),
        }
    }
}
///A call of [`Calendar::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListCalendarEvents<'a> {
    call: Call<'a>,
}
impl<'a> ListCalendarEvents<'a> {
    ///Lists the events of these categories.
    #[inline]
    pub fn category(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::CalendarCategory>>,
    ) -> Self {
        self.call = self
            .call
            .commas::<
                Vec<types::CalendarCategory>,
            >("category", value.into_iter().map(Into::into).collect());
        self
    }
    ///Lists the events of these types.
    #[inline]
    pub fn type_(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::CalendarEventType>>,
    ) -> Self {
        self.call = self
            .call
            .commas::<
                Vec<types::CalendarEventType>,
            >("type", value.into_iter().map(Into::into).collect());
        self
    }
    ///Lists the events of these countries, by their codes of two letters (ISO 3166-1), and those of the whole world.
    #[inline]
    pub fn country(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call = self
            .call
            .commas::<
                Vec<String>,
            >("country", value.into_iter().map(Into::into).collect());
        self
    }
    ///Lists the events with any of these tags, such as `sports`, `food`, `pets`, `commerce` or `environment`.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self
            .call
            .commas::<Vec<String>>("tag", value.into_iter().map(Into::into).collect());
        self
    }
    ///Lists the events of this month, from 1 to 12.
    #[inline]
    pub fn month(mut self, value: i64) -> Self {
        self.call = self.call.query::<i64>("month", value);
        self
    }
    ///Lists the events with this text in their names, in capitals or not.
    #[inline]
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("q", value.into());
        self
    }
    ///Lists the events of this day and later.
    #[inline]
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("from", value.into());
        self
    }
    ///Lists the events of this day and earlier.
    #[inline]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("to", value.into());
        self
    }
    ///The number of the page. The first page is 0.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.call = self.call.query::<i64>("page", value);
        self
    }
    ///How many events a page has, from 1 to 100.
    #[inline]
    pub fn per_page(mut self, value: i64) -> Self {
        self.call = self.call.query::<i64>("per_page", value);
        self
    }
    /// Returns a stream over the pages, beginning with the one that was set, or with the first.
    #[inline]
    pub fn pages(self) -> Pages<'a, types::CalendarEventList> {
        let first = self.call.number("page").unwrap_or(0);
        let facts = |page: &types::CalendarEventList| Facts::new(
            &page.data[..],
            Some(page.total),
            Some(page.per_page),
        );
        Pages::new(first, move |page| Clone::clone(&self).page(page).send(), facts)
    }
    /// Returns a stream over the items of all pages.
    #[inline]
    pub fn items(self) -> Items<'a, types::CalendarEventList, types::CalendarEvent> {
        Items::new(self.pages(), |page| page.data)
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::CalendarEventList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListCalendarEvents<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListCalendarEvents, types::CalendarEventList);
