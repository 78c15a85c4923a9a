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
pub(super) static LIST_QUEUES: Operation = Operation {
    id: Cow::Borrowed("list_queues"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/post_queues"),
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
pub(super) static CREATE_QUEUE: Operation = Operation {
    id: Cow::Borrowed("create_queue"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/post_queues"),
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
pub(super) static GET_QUEUE: Operation = Operation {
    id: Cow::Borrowed("get_queue"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/post_queues/{id}"),
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
pub(super) static UPDATE_QUEUE: Operation = Operation {
    id: Cow::Borrowed("update_queue"),
    method: reqwest::Method::PATCH,
    path: Cow::Borrowed("/api/post_queues/{id}"),
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
pub(super) static DELETE_QUEUE: Operation = Operation {
    id: Cow::Borrowed("delete_queue"),
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/api/post_queues/{id}"),
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
pub(super) static GET_QUEUE_NEXT_SLOT: Operation = Operation {
    id: Cow::Borrowed("get_queue_next_slot"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/post_queues/{id}/next_slot"),
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
impl Client {
    ///Queues: Weekly slots in which queued posts go out.
    #[inline]
    pub fn queues(&self) -> Queues<'_> {
        Queues { client: self }
    }
}
/**Queues: Weekly slots in which queued posts go out.

Returned by [`Client::queues`].*/
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Queues<'a> {
    /**List queues.

Lists the queues of the account, or of one profile group. The list is not paged.

Sends `GET /api/post_queues`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.queues().list().await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self) -> ListQueues<'a> {
        ListQueues {
            call: Call::new(self.client, &LIST_QUEUES),
        }
    }
    /**Create a queue.

Creates a queue, which decides when the posts that are added to it go out (`posts().create` with `queue_id`). Its slots
come every week. In each slot one post goes out: of the highest priority, and of those the oldest.

Sends `POST /api/post_queues`.

# Arguments

* `profile_group_id`: The id of the profile group that the queue is for.
* `name`: The name that people see.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
use postproxy::types;
let response = client
    .queues()
    .create("pg123", "Morning Posts")
    .description("Weekday morning content")
    .timezone("America/New_York")
    .queue_timeslots_attributes([
        types::NewTimeslot::new(1, "09:00"),
        types::NewTimeslot::new(2, "09:00"),
        types::NewTimeslot::new(3, "09:00"),
        types::NewTimeslot::new(4, "09:00"),
        types::NewTimeslot::new(5, "09:00"),
    ])
    .await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn create(
        &self,
        profile_group_id: impl Into<String>,
        name: impl Into<String>,
    ) -> CreateQueue<'a> {
        CreateQueue {
            call: Call::new(self.client, &CREATE_QUEUE),
            body: types::CreateQueueRequest::new(
                profile_group_id,
                types::NewQueue::new(name),
            ),
        }
    }
    /**Get a queue.

Returns one queue with its slots.

Sends `GET /api/post_queues/{id}`.

# Arguments

* `id`: The id of the queue.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.queues().get("q1abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetQueue<'a> {
        GetQueue {
            call: Call::new(self.client, &GET_QUEUE).segment::<String>("id", id.into()),
        }
    }
    /**Update a queue.

Changes a queue. What the request leaves out stays as it is, and so do slots that it does not name. A paused queue
publishes nothing; when it is enabled again, its posts get new times.

Sends `PATCH /api/post_queues/{id}`.

# Arguments

* `id`: The id of the queue.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.queues().update("q1abc").enabled(false).await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn update(&self, id: impl Into<String>) -> UpdateQueue<'a> {
        UpdateQueue {
            call: Call::new(self.client, &UPDATE_QUEUE)
                .segment::<String>("id", id.into()),
            body: types::UpdateQueueRequest::new(types::UpdatedQueue::new()),
        }
    }
    /**Delete a queue.

Deletes a queue. Its posts stay, and belong to no queue any more.

Sends `DELETE /api/post_queues/{id}`.

# Arguments

* `id`: The id of the queue.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.queues().delete("q1abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeleteQueue<'a> {
        DeleteQueue {
            call: Call::new(self.client, &DELETE_QUEUE)
                .segment::<String>("id", id.into()),
        }
    }
    /**Get the next slot of a queue.

Returns when a post that is added to the queue now would go out.

Sends `GET /api/post_queues/{id}/next_slot`.

# Arguments

* `id`: The id of the queue.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |
| 422 |  | No available slots found. Add timeslots to your queue. | Add a slot with `queues().update`. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.queues().next_slot("q1abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn next_slot(&self, id: impl Into<String>) -> GetQueueNextSlot<'a> {
        GetQueueNextSlot {
            call: Call::new(self.client, &GET_QUEUE_NEXT_SLOT)
                .segment::<String>("id", id.into()),
        }
    }
}
///A call of [`Queues::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListQueues<'a> {
    call: Call<'a>,
}
impl<'a> ListQueues<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::QueueList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListQueues<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListQueues, types::QueueList);
///A call of [`Queues::create`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreateQueue<'a> {
    call: Call<'a>,
    body: types::CreateQueueRequest,
}
impl<'a> CreateQueue<'a> {
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
    ///What the queue is for.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.post_queue.description = Some(value.into());
        self
    }
    ///The time zone of the slots, by its IANA name.
    #[inline]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.body.post_queue.timezone = Some(value.into());
        self
    }
    ///By how many minutes a post goes out before or after its slot at most, from 0 to 60.
    #[inline]
    pub fn jitter(mut self, value: i64) -> Self {
        self.body.post_queue.jitter = Some(value);
        self
    }
    ///The slots of a week.
    #[inline]
    pub fn queue_timeslots_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewTimeslot>>,
    ) -> Self {
        self.body.post_queue.queue_timeslots_attributes = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(mut self, value: impl Into<types::CreateQueueRequest>) -> Self {
        self.body = value.into().into();
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Queue> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for CreateQueue<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json(body)?))
    }
}
call!(CreateQueue, types::Queue);
///A call of [`Queues::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetQueue<'a> {
    call: Call<'a>,
}
impl<'a> GetQueue<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::Queue> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetQueue<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetQueue, types::Queue);
///A call of [`Queues::update`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct UpdateQueue<'a> {
    call: Call<'a>,
    body: types::UpdateQueueRequest,
}
impl<'a> UpdateQueue<'a> {
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
    ///The name that people see.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.post_queue.name = Some(value.into());
        self
    }
    ///What the queue is for. Null removes it.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.post_queue.description = Some(Some(value.into()));
        self
    }
    ///Sets `description` to null, which is not the same as to leave it out.
    #[inline]
    pub fn description_null(mut self) -> Self {
        self.body.post_queue.description = Some(None);
        self
    }
    ///The time zone of the slots, by its IANA name.
    #[inline]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.body.post_queue.timezone = Some(value.into());
        self
    }
    ///Whether the queue publishes. False pauses it.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.post_queue.enabled = Some(value);
        self
    }
    ///By how many minutes a post goes out before or after its slot at most, from 0 to 60.
    #[inline]
    pub fn jitter(mut self, value: i64) -> Self {
        self.body.post_queue.jitter = Some(value);
        self
    }
    ///The slots to add and to remove. Others stay.
    #[inline]
    pub fn queue_timeslots_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::TimeslotChange>>,
    ) -> Self {
        self.body.post_queue.queue_timeslots_attributes = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(mut self, value: impl Into<types::UpdateQueueRequest>) -> Self {
        self.body = value.into().into();
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Queue> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for UpdateQueue<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json(body)?))
    }
}
call!(UpdateQueue, types::Queue);
///A call of [`Queues::delete`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteQueue<'a> {
    call: Call<'a>,
}
impl<'a> DeleteQueue<'a> {
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
impl<'a> Prepare<'a> for DeleteQueue<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(DeleteQueue, types::Deleted);
///A call of [`Queues::next_slot`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetQueueNextSlot<'a> {
    call: Call<'a>,
}
impl<'a> GetQueueNextSlot<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::NextSlot> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetQueueNextSlot<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetQueueNextSlot, types::NextSlot);
