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
pub(super) static LIST_WEBHOOKS: Operation = Operation {
    id: Cow::Borrowed("list_webhooks"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/webhooks"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
pub(super) static CREATE_WEBHOOK: Operation = Operation {
    id: Cow::Borrowed("create_webhook"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/webhooks"),
    idempotency_key: true,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Header,
            name: "Idempotency-Key",
            length: (Some(1), Some(255)),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
pub(super) static GET_WEBHOOK: Operation = Operation {
    id: Cow::Borrowed("get_webhook"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/webhooks/{id}"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Path,
            name: "id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
pub(super) static UPDATE_WEBHOOK: Operation = Operation {
    id: Cow::Borrowed("update_webhook"),
    method: reqwest::Method::PATCH,
    path: Cow::Borrowed("/api/webhooks/{id}"),
    idempotency_key: true,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Path,
            name: "id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Header,
            name: "Idempotency-Key",
            length: (Some(1), Some(255)),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
pub(super) static DELETE_WEBHOOK: Operation = Operation {
    id: Cow::Borrowed("delete_webhook"),
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/api/webhooks/{id}"),
    idempotency_key: true,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Path,
            name: "id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Header,
            name: "Idempotency-Key",
            length: (Some(1), Some(255)),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
pub(super) static LIST_WEBHOOK_DELIVERIES: Operation = Operation {
    id: Cow::Borrowed("list_webhook_deliveries"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/webhooks/{id}/deliveries"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Path,
            name: "id",
            length: (Some(1), None),
            value: (None, None),
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
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
impl Client {
    ///Webhooks: Subscriptions of an address to events, such as a post that was published.
    #[inline]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { client: self }
    }
}
/**Webhooks: Subscriptions of an address to events, such as a post that was published.

Returned by [`Client::webhooks`].*/
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Webhooks<'a> {
    /**List webhooks.

Lists the webhooks. The list is not paged, and its webhooks have no `secret`; `webhooks().get` returns it.

Sends `GET /api/webhooks`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.webhooks().list().await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self) -> ListWebhooks<'a> {
        ListWebhooks {
            call: Call::new(self.client, &LIST_WEBHOOKS),
        }
    }
    /**Create a webhook.

Subscribes an address to events. The response has the `secret` by which the receiver verifies what is delivered; keep it
like a password.

Sends `POST /api/webhooks`.

# Arguments

* `url`: The address to which events are delivered, by https.
* `events`: The types of events to deliver. `*` alone stands for all.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client
    .webhooks()
    .create(
        "https://example.com/webhooks",
        ["post.processed", "platform_post.published"],
    )
    .description("Production webhook")
    .await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn create(
        &self,
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<types::EventType>>,
    ) -> CreateWebhook<'a> {
        CreateWebhook {
            call: Call::new(self.client, &CREATE_WEBHOOK),
            body: types::CreateWebhookRequest::new(url, events),
        }
    }
    /**Get a webhook.

Returns one webhook with its secret.

Sends `GET /api/webhooks/{id}`.

# Arguments

* `id`: The id of the webhook.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.webhooks().get("wh_abc123").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetWebhook<'a> {
        GetWebhook {
            call: Call::new(self.client, &GET_WEBHOOK).segment::<String>("id", id.into()),
        }
    }
    /**Change a webhook.

Changes what the request names and leaves the rest as it is. The secret stays the same.

Sends `PATCH /api/webhooks/{id}`.

# Arguments

* `id`: The id of the webhook.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.webhooks().update("wh_abc123").enabled(false).await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn update(&self, id: impl Into<String>) -> UpdateWebhook<'a> {
        UpdateWebhook {
            call: Call::new(self.client, &UPDATE_WEBHOOK)
                .segment::<String>("id", id.into()),
            body: types::UpdateWebhookRequest::new(),
        }
    }
    /**Delete a webhook.

Deletes a webhook. Nothing is delivered to it any more.

Sends `DELETE /api/webhooks/{id}`.

# Arguments

* `id`: The id of the webhook.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.webhooks().delete("wh_abc123").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeleteWebhook<'a> {
        DeleteWebhook {
            call: Call::new(self.client, &DELETE_WEBHOOK)
                .segment::<String>("id", id.into()),
        }
    }
    /**List the deliveries of a webhook.

Lists what was sent to a webhook, page by page, one entry for each attempt. The order is not documented.

Sends `GET /api/webhooks/{id}/deliveries`.

# Arguments

* `id`: The id of the webhook.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let mut items = client.webhooks().list_deliveries("wh_abc123").items();
while let Some(item) = items.try_next().await? {
    println!("{item:?}");
}
# Ok(())
# }
```
*/
    #[inline]
    pub fn list_deliveries(&self, id: impl Into<String>) -> ListWebhookDeliveries<'a> {
        ListWebhookDeliveries {
            call: Call::new(self.client, &LIST_WEBHOOK_DELIVERIES)
                .segment::<String>("id", id.into()),
        }
    }
}
///A call of [`Webhooks::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListWebhooks<'a> {
    call: Call<'a>,
}
impl<'a> ListWebhooks<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::WebhookList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListWebhooks<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListWebhooks, types::WebhookList);
///A call of [`Webhooks::create`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreateWebhook<'a> {
    call: Call<'a>,
    body: types::CreateWebhookRequest,
}
impl<'a> CreateWebhook<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    #[inline]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("Idempotency-Key", value.into());
        self
    }
    ///What the webhook is for.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(mut self, value: impl Into<types::CreateWebhookRequest>) -> Self {
        self.body = value.into().into();
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Webhook> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for CreateWebhook<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json(body)?))
    }
}
call!(CreateWebhook, types::Webhook);
///A call of [`Webhooks::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetWebhook<'a> {
    call: Call<'a>,
}
impl<'a> GetWebhook<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Webhook> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetWebhook<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetWebhook, types::Webhook);
///A call of [`Webhooks::update`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct UpdateWebhook<'a> {
    call: Call<'a>,
    body: types::UpdateWebhookRequest,
}
impl<'a> UpdateWebhook<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    #[inline]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("Idempotency-Key", value.into());
        self
    }
    ///The address to which events are delivered, by https.
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.body.url = Some(value.into());
        self
    }
    ///The types of events to deliver. `*` alone stands for all.
    #[inline]
    pub fn events(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::EventType>>,
    ) -> Self {
        self.body.events = Some(value.into_iter().map(Into::into).collect());
        self
    }
    ///Whether events are delivered.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    ///What the webhook is for.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(mut self, value: impl Into<types::UpdateWebhookRequest>) -> Self {
        self.body = value.into().into();
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Webhook> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for UpdateWebhook<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json(body)?))
    }
}
call!(UpdateWebhook, types::Webhook);
///A call of [`Webhooks::delete`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteWebhook<'a> {
    call: Call<'a>,
}
impl<'a> DeleteWebhook<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    #[inline]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("Idempotency-Key", value.into());
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Deleted> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for DeleteWebhook<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(DeleteWebhook, types::Deleted);
///A call of [`Webhooks::list_deliveries`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListWebhookDeliveries<'a> {
    call: Call<'a>,
}
impl<'a> ListWebhookDeliveries<'a> {
    ///The number of the page. The first page is 0.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.call = self.call.query::<i64>("page", value);
        self
    }
    ///How many deliveries a page has. No maximum is documented.
    #[inline]
    pub fn per_page(mut self, value: i64) -> Self {
        self.call = self.call.query::<i64>("per_page", value);
        self
    }
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /// Returns a stream over the pages, beginning with the one that was set, or with the first.
    #[inline]
    pub fn pages(self) -> Pages<'a, types::WebhookDeliveryList> {
        let first = self.call.number("page").unwrap_or(0);
        let facts = |page: &types::WebhookDeliveryList| Facts::new(
            &page.data[..],
            Some(page.total),
            Some(page.per_page),
        );
        Pages::new(first, move |page| Clone::clone(&self).page(page).send(), facts)
    }
    /// Returns a stream over the items of all pages.
    #[inline]
    pub fn items(self) -> Items<'a, types::WebhookDeliveryList, types::WebhookDelivery> {
        Items::new(self.pages(), |page| page.data)
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::WebhookDeliveryList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListWebhookDeliveries<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListWebhookDeliveries, types::WebhookDeliveryList);
