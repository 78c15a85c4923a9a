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
pub(super) static LIST_PROFILE_GROUPS: Operation = Operation {
    id: Cow::Borrowed("list_profile_groups"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profile_groups"),
    idempotency_key: false,
    authenticated: true,
    defaults: &[],
    secrets: &[],
    bounds: &[],
};
pub(super) static CREATE_PROFILE_GROUP: Operation = Operation {
    id: Cow::Borrowed("create_profile_group"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/profile_groups"),
    idempotency_key: true,
    authenticated: true,
    defaults: &[],
    secrets: &[],
    bounds: &[
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
pub(super) static GET_PROFILE_GROUP: Operation = Operation {
    id: Cow::Borrowed("get_profile_group"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profile_groups/{id}"),
    idempotency_key: false,
    authenticated: true,
    defaults: &[],
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
    ],
};
pub(super) static DELETE_PROFILE_GROUP: Operation = Operation {
    id: Cow::Borrowed("delete_profile_group"),
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/api/profile_groups/{id}"),
    idempotency_key: true,
    authenticated: true,
    defaults: &[],
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
impl Client {
    ///Profile groups: The folders that hold the connected accounts of one brand, client or project.
    #[inline]
    pub fn profile_groups(&self) -> ProfileGroups<'_> {
        ProfileGroups { client: self }
    }
}
/**Profile groups: The folders that hold the connected accounts of one brand, client or project.

Returned by [`Client::profile_groups`].*/
#[derive(Clone, Copy, Debug)]
pub struct ProfileGroups<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> ProfileGroups<'a> {
    /**List profile groups.

Lists the profile groups that the API key gives access to: all groups of the account for a key with full access, the
one group of its scope for a scoped key. The list is not paged.

Sends `GET /api/profile_groups`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().list().await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self) -> ListProfileGroups<'a> {
        ListProfileGroups {
            call: Call::new(self.client, &LIST_PROFILE_GROUPS),
        }
    }
    /**Create a profile group.

Creates an empty profile group. The API key must have full access. No source says that the service rejects a name
that is taken, so a create that is sent twice may create two groups, unless both carry the same `Idempotency-Key`.

Sends `POST /api/profile_groups`.

# Arguments

* `name`: The name that people see.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 422 |  | Your API key has no such permission | Use an API key with full account access; a key that is scoped to a profile group may not do this. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().create("New Client Project").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn create(&self, name: impl Into<String>) -> CreateProfileGroup<'a> {
        CreateProfileGroup {
            call: Call::new(self.client, &CREATE_PROFILE_GROUP),
            body: types::CreateProfileGroupRequest::new(
                types::NewProfileGroup::new(name),
            ),
        }
    }
    /**Get a profile group.

Returns one profile group.

Sends `GET /api/profile_groups/{id}`.

# Arguments

* `id`: The id of the profile group.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().get("grp123abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetProfileGroup<'a> {
        GetProfileGroup {
            call: Call::new(self.client, &GET_PROFILE_GROUP)
                .segment::<String>("id", id.into()),
        }
    }
    /**Delete a profile group.

Deletes a profile group **together with all profiles in it**. The service asks for no confirmation and does not
require the group to be empty. The API key must have full access.

Sends `DELETE /api/profile_groups/{id}`.

# Arguments

* `id`: The id of the profile group.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |
| 422 |  | Your API key has no such permission | Use an API key with full account access; a key that is scoped to a profile group may not do this. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().delete("grp123abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeleteProfileGroup<'a> {
        DeleteProfileGroup {
            call: Call::new(self.client, &DELETE_PROFILE_GROUP)
                .segment::<String>("id", id.into()),
        }
    }
}
///A call of [`ProfileGroups::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListProfileGroups<'a> {
    call: Call<'a>,
}
impl<'a> ListProfileGroups<'a> {
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::ProfileGroupList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListProfileGroups<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListProfileGroups, types::ProfileGroupList);
///A call of [`ProfileGroups::create`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreateProfileGroup<'a> {
    call: Call<'a>,
    body: types::CreateProfileGroupRequest,
}
impl<'a> CreateProfileGroup<'a> {
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    #[inline]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("Idempotency-Key", value.into());
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(
        mut self,
        value: impl Into<types::CreateProfileGroupRequest>,
    ) -> Self {
        self.body = value.into().into();
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::ProfileGroup> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for CreateProfileGroup<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json(body)?))
    }
}
call!(CreateProfileGroup, types::ProfileGroup);
///A call of [`ProfileGroups::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetProfileGroup<'a> {
    call: Call<'a>,
}
impl<'a> GetProfileGroup<'a> {
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::ProfileGroup> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetProfileGroup<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetProfileGroup, types::ProfileGroup);
///A call of [`ProfileGroups::delete`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteProfileGroup<'a> {
    call: Call<'a>,
}
impl<'a> DeleteProfileGroup<'a> {
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
impl<'a> Prepare<'a> for DeleteProfileGroup<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(DeleteProfileGroup, types::Deleted);
