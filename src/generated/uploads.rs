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
pub(super) static CREATE_UPLOAD: Operation = Operation {
    id: Cow::Borrowed("create_upload"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/uploads"),
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
impl Client {
    ///Uploads: Files that are sent to PostProxy before the post that they belong to.
    #[inline]
    pub fn uploads(&self) -> Uploads<'_> {
        Uploads { client: self }
    }
}
/**Uploads: Files that are sent to PostProxy before the post that they belong to.

Returned by [`Client::uploads`].*/
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Uploads<'a> {
    /**Create an upload.

Returns an address for one file. It is for callers that cannot send a form to `posts().create`, which is the usual way.

1. Create an upload.
2. Send the bytes of the file to its `upload_url` with POST. That is another host, so send no API key there. The
   response is a JSON object with a `url`.
3. Pass that `url` in the `media` of a post.

Sends `POST /api/uploads`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.uploads().create().await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn create(&self) -> CreateUpload<'a> {
        CreateUpload {
            call: Call::new(self.client, &CREATE_UPLOAD),
        }
    }
}
///A call of [`Uploads::create`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreateUpload<'a> {
    call: Call<'a>,
}
impl<'a> CreateUpload<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::Upload> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for CreateUpload<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(CreateUpload, types::Upload);
