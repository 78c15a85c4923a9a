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
pub(super) static LIST_POSTS: Operation = Operation {
    id: Cow::Borrowed("list_posts"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/posts"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
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
pub(super) static CREATE_POST: Operation = Operation {
    id: Cow::Borrowed("create_post"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/posts"),
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
pub(super) static GET_POST_STATS: Operation = Operation {
    id: Cow::Borrowed("get_post_stats"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/posts/stats"),
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
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "post_ids",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (Some(1), Some(50)),
            commas: true,
        },
    ],
};
pub(super) static GET_POST: Operation = Operation {
    id: Cow::Borrowed("get_post"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/posts/{id}"),
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
pub(super) static UPDATE_POST: Operation = Operation {
    id: Cow::Borrowed("update_post"),
    method: reqwest::Method::PATCH,
    path: Cow::Borrowed("/api/posts/{id}"),
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
pub(super) static DELETE_POST: Operation = Operation {
    id: Cow::Borrowed("delete_post"),
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/api/posts/{id}"),
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
pub(super) static PUBLISH_POST: Operation = Operation {
    id: Cow::Borrowed("publish_post"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/posts/{id}/publish"),
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
pub(super) static DELETE_POST_ON_PLATFORM: Operation = Operation {
    id: Cow::Borrowed("delete_post_on_platform"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/posts/{id}/delete_on_platform"),
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
impl Client {
    ///Posts: What goes out to one or more profiles, at once, at a given time, or when a draft is published.
    #[inline]
    pub fn posts(&self) -> Posts<'_> {
        Posts { client: self }
    }
}
/**Posts: What goes out to one or more profiles, at once, at a given time, or when a draft is published.

Returned by [`Client::posts`].*/
#[derive(Clone, Copy, Debug)]
pub struct Posts<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Posts<'a> {
    /**List posts.

Lists posts page by page. Of a thread only its first post is listed; the others are in its `thread`. The order is not
documented.

Sends `GET /api/posts`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let mut items = client.posts().list().items();
while let Some(item) = items.try_next().await? {
    println!("{item:?}");
}
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self) -> ListPosts<'a> {
        ListPosts {
            call: Call::new(self.client, &LIST_POSTS),
        }
    }
    /**Create a post.

Creates a post for one or more profiles. A post without `draft`, `scheduled_at` and `queue_id` goes out at once.

A request whose media are all addresses is JSON. A request with a file is a form. The names of its fields are the paths
of the JSON body in brackets, such as `post[body]`, `profiles[]`, `media[]`, `platforms[instagram][cover_file]` and
`thread[0][media][]`. In a form the field `platforms` may instead hold the whole object as one JSON text, which keeps
the types of its values; then no other field may start with `platforms`.

The first status of the new post depends on its kind: a draft is `draft`, a post with media is `pending`, a scheduled
text is `scheduled`, and an immediate text goes through `scheduled` and `processing` to `processed` in under a second.

The limits of the networks, as far as the service checks them:

| Network | Text, in characters | Media |
|---|---|---|
| facebook | 63,206; reel 2,200; story none | post: 10 images, or 1 video; reel: 1 video of 3 to 60 s; story: 1 image or video |
| instagram | 2,200; story none | required; post: 10 images or videos; reel: 1 video of 3 s to 90 min; story: 1 image or video |
| tiktok | 2,200 | required; 1 video, or 35 images |
| linkedin | 3,000 | 20 images, or 1 video, or 1 document |
| youtube | 5,000 | required; 1 video |
| twitter | 280, or 25,000 for a paid account | 4 images, or 1 video of at most 140 s |
| threads | 500 | 20 images, 1 video of at most 5 min |
| pinterest | 500 | required; 1 image, or 1 video |
| bluesky | 300 | 4 images, or 1 video of at most 60 s |
| telegram | 4,096; with media 1,024 | 10 images or videos, or 1 document |
| google_business | 1,500; photo none | 1 image |

Sends `POST /api/posts`.

# Arguments

* `profiles`: Where the post goes: ids of profiles, names of networks, or both. The name of a network stands for the profile of that network in the group.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 400 |  | param is missing or the value is empty: Missing profiles parameter | Name at least one profile in `profiles`, by its id or by the name of its network. |
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 409 |  | Duplicate post | Use the post that `duplicate_post_id` names, or send `X-Skip-Duplicate-Check: true` to publish the same post again. |
| 422 |  | Post profiles must have at least one profile selected | Name at least one connected profile in `profiles`, by its id or by the name of its network. |
| 422 |  | Media is required for feed post on Instagram | Add an image or a video in `media`, or leave out the profiles of this network. |
| 422 |  | Too many images for Feed post on Twitter (max: 4) | Send no more media than the text in parentheses allows, or split them over several posts. |
| 422 |  | Content is not allowed for story on Instagram | Leave out `post.body`; a story is made of its media alone. |
| 422 |  | Cannot mix video and image for feed post on Facebook | Send either images or one video to this network. |
| 422 |  | Documents are not supported for feed post on Twitter | Leave out the document, or the profiles of this network; LinkedIn and Telegram support documents. |
| 422 |  | Too many documents for Feed post on LinkedIn (max: 1) | Send one document only, or split them over several posts. |
| 422 |  | Cannot mix documents with images or videos for feed post on LinkedIn | Send either the document or images and videos, not both in one post. |
| 422 |  | Profile not found for invalid_id | Check the id with `profiles().list`, pass the profile's group as `profile_group_id`, and connect an account before its network is named. |
| 422 |  | Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format | Leave out the parameter that the text names; the text lists those that the network supports. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client
    .posts()
    .create(["twitter", "linkedin"])
    .body("Big announcement tomorrow!")
    .scheduled_at("2024-01-16T09:00:00Z")
    .await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn create(
        &self,
        profiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreatePost<'a> {
        CreatePost {
            call: Call::new(self.client, &CREATE_POST),
            body: types::CreatePostRequest::new(types::NewPost::new(), profiles),
        }
    }
    /**Get the statistics of posts.

Returns how the figures of posts grew: for each post and network the snapshots that the service took, in the order of
time. The figures of a thread count under its first post. Instagram stories and Telegram have none. Whether a post
without figures is absent from `data` or has an empty entry is not documented.

Sends `GET /api/posts/stats`.

# Arguments

* `post_ids`: The ids of the posts, 1 to 50.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 400 |  | param is missing or the value is empty: post_ids | Name 1 to 50 posts in `post_ids`, by their ids. |
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.posts().stats(["abc123", "def456"]).await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn stats(
        &self,
        post_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetPostStats<'a> {
        GetPostStats {
            call: Call::new(self.client, &GET_POST_STATS)
                .commas::<
                    Vec<String>,
                >("post_ids", post_ids.into_iter().map(Into::into).collect()),
        }
    }
    /**Get a post.

Returns one post with what each network made of it. Poll it to learn the outcome: a post is `processed` once
publishing was started everywhere, and each entry of `platforms` has a status of its own.

Sends `GET /api/posts/{id}`.

# Arguments

* `id`: The id of the post.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.posts().get("abc123xyz").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetPost<'a> {
        GetPost {
            call: Call::new(self.client, &GET_POST).segment::<String>("id", id.into()),
        }
    }
    /**Update a post.

Changes a post. What the request leaves out stays as it is. `profiles`, `media` and `thread` replace what was there,
and an empty list removes all of `media` or `thread`. Send those as JSON, because a form cannot hold an empty list.
Parameters of `platforms` are added to those that are stored for each network, unless `profiles` is sent too; then
they apply to the new profiles as for a new post.

| Post | What may change |
|---|---|
| a draft, or scheduled more than 5 minutes ahead | everything |
| published | `post.body`, `platforms.youtube.title`, `platforms.pinterest.title`, `platforms.pinterest.destination_link` |

An edit of a published post is executed in the background, and the response does not wait for the networks.

Sends `PATCH /api/posts/{id}`.

# Arguments

* `id`: The id of the post.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |
| 422 |  | Post cannot be edited (only drafts or scheduled posts more than 5 minutes before publish time) | Edit a draft, or a scheduled post more than 5 minutes before its time. Of a published post only the text, and titles and links on YouTube and Pinterest, can change. |
| 422 |  | Profile not found for invalid_id | Check the id with `profiles().list`, pass the profile's group as `profile_group_id`, and connect an account before its network is named. |
| 422 |  | Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format | Leave out the parameter that the text names; the text lists those that the network supports. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client
    .posts()
    .update("abc123xyz")
    .body("Updated post content!")
    .await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn update(&self, id: impl Into<String>) -> UpdatePost<'a> {
        UpdatePost {
            call: Call::new(self.client, &UPDATE_POST)
                .segment::<String>("id", id.into()),
            body: types::UpdatePostRequest::new(),
        }
    }
    /**Delete a post.

Deletes a post from PostProxy. What was published stays on the networks, unless `delete_on_platform` is true.

Sends `DELETE /api/posts/{id}`.

# Arguments

* `id`: The id of the post.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.posts().delete("abc123xyz").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeletePost<'a> {
        DeletePost {
            call: Call::new(self.client, &DELETE_POST).segment::<String>("id", id.into()),
        }
    }
    /**Publish a draft.

Publishes a draft now. The response does not wait for the networks.

Sends `POST /api/posts/{id}/publish`.

# Arguments

* `id`: The id of the post.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |
| 422 |  | Post is not a draft | Publish drafts only; a post that is scheduled or queued goes out by itself. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.posts().publish("abc123xyz").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn publish(&self, id: impl Into<String>) -> PublishPost<'a> {
        PublishPost {
            call: Call::new(self.client, &PUBLISH_POST)
                .segment::<String>("id", id.into()),
        }
    }
    /**Delete a post from its networks.

Deletes what was published of a post from the networks, and keeps the post. Without a body it is deleted from every
network that supports it: Facebook, Threads, X, LinkedIn, Pinterest, YouTube, Bluesky, Telegram and Google Business, but
neither Instagram nor TikTok. A body names one entry, one profile or one network; what two of them together do is not
documented.

The deletion is executed in the background: an entry of `platforms` goes from `published` through `pending_deletion` to
`deleted`.

Sends `POST /api/posts/{id}/delete_on_platform`.

# Arguments

* `id`: The id of the post.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |
| 422 |  | No profiles eligible for deletion: platform deletion is not supported for instagram | Name a network that supports the deletion, on which the post is published; on others the user deletes it. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client
    .posts()
    .delete_on_platform("abc123xyz")
    .network("twitter")
    .await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn delete_on_platform(&self, id: impl Into<String>) -> DeletePostOnPlatform<'a> {
        DeletePostOnPlatform {
            call: Call::new(self.client, &DELETE_POST_ON_PLATFORM)
                .segment::<String>("id", id.into()),
            body: None,
        }
    }
}
///A call of [`Posts::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListPosts<'a> {
    call: Call<'a>,
}
impl<'a> ListPosts<'a> {
    ///The number of the page. The first page is 0.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.call = self.call.query::<i64>("page", value);
        self
    }
    ///How many posts a page has. No maximum is documented.
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
    ///Which posts to list. The values are not those of a post's `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<types::PostStatusFilter>) -> Self {
        self.call = self.call.query::<types::PostStatusFilter>("status", value.into());
        self
    }
    ///Lists the posts that go to any of these networks.
    #[inline]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Platform>>,
    ) -> Self {
        self.call = self
            .call
            .list::<
                Vec<types::Platform>,
            >("platforms[]", value.into_iter().map(Into::into).collect());
        self
    }
    ///Lists the posts that were made here, or those that were imported.
    #[inline]
    pub fn source(mut self, value: impl Into<types::PostSource>) -> Self {
        self.call = self.call.query::<types::PostSource>("source", value.into());
        self
    }
    ///Lists the posts that are scheduled after this time.
    #[inline]
    pub fn scheduled_after(mut self, value: impl Into<types::Timestamp>) -> Self {
        self.call = self.call.query::<types::Timestamp>("scheduled_after", value.into());
        self
    }
    /// Returns a stream over the pages, beginning with the one that was set, or with the first.
    #[inline]
    pub fn pages(self) -> Pages<'a, types::PostList> {
        let first = self.call.number("page").unwrap_or(0);
        let facts = |page: &types::PostList| Facts::new(
            &page.data[..],
            Some(page.total),
            Some(page.per_page),
        );
        Pages::new(first, move |page| Clone::clone(&self).page(page).send(), facts)
    }
    /// Returns a stream over the items of all pages.
    #[inline]
    pub fn items(self) -> Items<'a, types::PostList, types::Post> {
        Items::new(self.pages(), |page| page.data)
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::PostList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListPosts<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListPosts, types::PostList);
///A call of [`Posts::create`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreatePost<'a> {
    call: Call<'a>,
    body: types::CreatePostRequest,
}
impl<'a> CreatePost<'a> {
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
    ///Publishes the post although the same post was sent moments ago, which is otherwise rejected with 409.
    #[inline]
    pub fn skip_duplicate_check(mut self, value: bool) -> Self {
        self.call = self.call.header::<bool>("X-Skip-Duplicate-Check", value);
        self
    }
    ///The text. Some networks require one, and stories have none.
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body.post.body = Some(value.into());
        self
    }
    ///When the post goes out. Without it the post goes out at once, unless it is a draft or for a queue.
    #[inline]
    pub fn scheduled_at(mut self, value: impl Into<types::Timestamp>) -> Self {
        self.body.post.scheduled_at = Some(value.into());
        self
    }
    ///Whether to keep the post as a draft until `posts().publish` is called.
    #[inline]
    pub fn draft(mut self, value: bool) -> Self {
        self.body.post.draft = Some(value);
        self
    }
    /**The images, videos and documents, in their order. Instagram, TikTok, YouTube and Pinterest require at least one, and
so do stories and reels.*/
    #[inline]
    pub fn media(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Media>>,
    ) -> Self {
        self.body.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    ///Parameters of a post on Facebook.
    #[inline]
    pub fn facebook(mut self, value: impl Into<types::FacebookParams>) -> Self {
        self.body.platforms.get_or_insert_default().facebook = Some(value.into());
        self
    }
    ///Parameters of a post on Instagram.
    #[inline]
    pub fn instagram(mut self, value: impl Into<types::InstagramParams>) -> Self {
        self.body.platforms.get_or_insert_default().instagram = Some(value.into());
        self
    }
    ///Parameters of a post on TikTok.
    #[inline]
    pub fn tiktok(mut self, value: impl Into<types::TiktokParams>) -> Self {
        self.body.platforms.get_or_insert_default().tiktok = Some(value.into());
        self
    }
    ///Parameters of a post on LinkedIn.
    #[inline]
    pub fn linkedin(mut self, value: impl Into<types::LinkedinParams>) -> Self {
        self.body.platforms.get_or_insert_default().linkedin = Some(value.into());
        self
    }
    ///Parameters of a video on YouTube. The text of the post becomes its description.
    #[inline]
    pub fn youtube(mut self, value: impl Into<types::YoutubeParams>) -> Self {
        self.body.platforms.get_or_insert_default().youtube = Some(value.into());
        self
    }
    ///Parameters of a post on X (Twitter).
    #[inline]
    pub fn twitter(mut self, value: impl Into<types::TwitterParams>) -> Self {
        self.body.platforms.get_or_insert_default().twitter = Some(value.into());
        self
    }
    ///Parameters of a post on Threads.
    #[inline]
    pub fn threads(mut self, value: impl Into<types::ThreadsParams>) -> Self {
        self.body.platforms.get_or_insert_default().threads = Some(value.into());
        self
    }
    ///Parameters of a pin on Pinterest.
    #[inline]
    pub fn pinterest(mut self, value: impl Into<types::PinterestParams>) -> Self {
        self.body.platforms.get_or_insert_default().pinterest = Some(value.into());
        self
    }
    /**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[inline]
    pub fn bluesky(mut self, value: impl Into<types::BlueskyParams>) -> Self {
        self.body.platforms.get_or_insert_default().bluesky = Some(value.into());
        self
    }
    ///Parameters of a message in a Telegram channel.
    #[inline]
    pub fn telegram(mut self, value: impl Into<types::TelegramParams>) -> Self {
        self.body.platforms.get_or_insert_default().telegram = Some(value.into());
        self
    }
    ///Parameters of a post on a Google Business Profile. A parameter of another format is rejected with 422.
    #[inline]
    pub fn google_business(
        mut self,
        value: impl Into<types::GoogleBusinessParams>,
    ) -> Self {
        self.body.platforms.get_or_insert_default().google_business = Some(value.into());
        self
    }
    /**Parameters of the networks. A parameter that a network does not have is rejected with 422, which lists those that it
has.*/
    #[inline]
    pub fn platforms(mut self, value: impl Into<types::PlatformParams>) -> Self {
        self.body.platforms = Some(value.into());
        self
    }
    /**The posts that follow as a thread, in their order. X, Threads and Bluesky only; with another network the post is
rejected with 422. They share the profiles and the schedule of the first post.*/
    #[inline]
    pub fn thread(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::ThreadItemInput>>,
    ) -> Self {
        self.body.thread = Some(value.into_iter().map(Into::into).collect());
        self
    }
    ///The id of the queue that decides when the post goes out. Not together with `scheduled_at`.
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.body.queue_id = Some(value.into());
        self
    }
    ///Which posts of a queue go first.
    #[inline]
    pub fn queue_priority(mut self, value: impl Into<types::QueuePriority>) -> Self {
        self.body.queue_priority = Some(Some(value.into()));
        self
    }
    ///Sets `queue_priority` to null, which is not the same as to leave it out.
    #[inline]
    pub fn queue_priority_null(mut self) -> Self {
        self.body.queue_priority = Some(None);
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(mut self, value: impl Into<types::CreatePostRequest>) -> Self {
        self.body = value.into().into();
        self
    }
    /// Calls a function while the files are sent, with the number of bytes sent so far and of all, if that is known. A
    /// retry begins again at zero.
    #[inline]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.call.set_progress(std::sync::Arc::new(progress));
        self
    }
    /// Checks the request against the documented limits, without sending it. See [`preflight`](crate::preflight).
    #[inline]
    pub fn preflight(&self) -> crate::preflight::Preflight {
        self.preflight_for(Vec::<crate::preflight::KnownProfile>::new())
    }
    /// The same with profiles whose network is known: those that the service returned, or pairs of id and network.
    pub fn preflight_for<P: Into<crate::preflight::KnownProfile>>(
        &self,
        profiles: impl IntoIterator<Item = P>,
    ) -> crate::preflight::Preflight {
        let unsendable = Prepare::prepare(Clone::clone(self)).err();
        crate::preflight::check(
            &super::limits::CREATE_POST_REQUEST,
            &self.body,
            unsendable,
            profiles,
        )
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Post> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for CreatePost<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json_or_multipart(body, &["platforms"])?))
    }
}
call!(CreatePost, types::Post);
///A call of [`Posts::stats`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetPostStats<'a> {
    call: Call<'a>,
}
impl<'a> GetPostStats<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /**Returns the figures of these profiles only: ids of profiles, names of networks, or both. What is not the name of a
network counts as the id of a profile.*/
    #[inline]
    pub fn profiles(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call = self
            .call
            .commas::<
                Vec<String>,
            >("profiles", value.into_iter().map(Into::into).collect());
        self
    }
    ///Returns the snapshots that were taken at this time or later.
    #[inline]
    pub fn from(mut self, value: impl Into<types::Timestamp>) -> Self {
        self.call = self.call.query::<types::Timestamp>("from", value.into());
        self
    }
    ///Returns the snapshots that were taken at this time or earlier.
    #[inline]
    pub fn to(mut self, value: impl Into<types::Timestamp>) -> Self {
        self.call = self.call.query::<types::Timestamp>("to", value.into());
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::PostStats> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetPostStats<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetPostStats, types::PostStats);
///A call of [`Posts::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetPost<'a> {
    call: Call<'a>,
}
impl<'a> GetPost<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::Post> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetPost<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetPost, types::Post);
///A call of [`Posts::update`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct UpdatePost<'a> {
    call: Call<'a>,
    body: types::UpdatePostRequest,
}
impl<'a> UpdatePost<'a> {
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
    ///The text.
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body.post.get_or_insert_default().body = Some(value.into());
        self
    }
    ///When the post goes out. Null removes the time.
    #[inline]
    pub fn scheduled_at(mut self, value: impl Into<types::Timestamp>) -> Self {
        self.body.post.get_or_insert_default().scheduled_at = Some(Some(value.into()));
        self
    }
    ///Sets `scheduled_at` to null, which is not the same as to leave it out.
    #[inline]
    pub fn scheduled_at_null(mut self) -> Self {
        self.body.post.get_or_insert_default().scheduled_at = Some(None);
        self
    }
    ///Whether to keep the post as a draft until `posts().publish` is called.
    #[inline]
    pub fn draft(mut self, value: bool) -> Self {
        self.body.post.get_or_insert_default().draft = Some(value);
        self
    }
    ///The post.
    #[inline]
    pub fn post(mut self, value: impl Into<types::UpdatedPost>) -> Self {
        self.body.post = Some(value.into());
        self
    }
    ///Where the post goes, in place of the profiles that it had.
    #[inline]
    pub fn profiles(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.profiles = Some(value.into_iter().map(Into::into).collect());
        self
    }
    ///The images, videos and documents, in place of those that it had. An empty list removes them.
    #[inline]
    pub fn media(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Media>>,
    ) -> Self {
        self.body.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    ///Parameters of a post on Facebook.
    #[inline]
    pub fn facebook(mut self, value: impl Into<types::FacebookParams>) -> Self {
        self.body.platforms.get_or_insert_default().facebook = Some(value.into());
        self
    }
    ///Parameters of a post on Instagram.
    #[inline]
    pub fn instagram(mut self, value: impl Into<types::InstagramParams>) -> Self {
        self.body.platforms.get_or_insert_default().instagram = Some(value.into());
        self
    }
    ///Parameters of a post on TikTok.
    #[inline]
    pub fn tiktok(mut self, value: impl Into<types::TiktokParams>) -> Self {
        self.body.platforms.get_or_insert_default().tiktok = Some(value.into());
        self
    }
    ///Parameters of a post on LinkedIn.
    #[inline]
    pub fn linkedin(mut self, value: impl Into<types::LinkedinParams>) -> Self {
        self.body.platforms.get_or_insert_default().linkedin = Some(value.into());
        self
    }
    ///Parameters of a video on YouTube. The text of the post becomes its description.
    #[inline]
    pub fn youtube(mut self, value: impl Into<types::YoutubeParams>) -> Self {
        self.body.platforms.get_or_insert_default().youtube = Some(value.into());
        self
    }
    ///Parameters of a post on X (Twitter).
    #[inline]
    pub fn twitter(mut self, value: impl Into<types::TwitterParams>) -> Self {
        self.body.platforms.get_or_insert_default().twitter = Some(value.into());
        self
    }
    ///Parameters of a post on Threads.
    #[inline]
    pub fn threads(mut self, value: impl Into<types::ThreadsParams>) -> Self {
        self.body.platforms.get_or_insert_default().threads = Some(value.into());
        self
    }
    ///Parameters to change of a pin on Pinterest.
    #[inline]
    pub fn pinterest(mut self, value: impl Into<types::PinterestChanges>) -> Self {
        self.body.platforms.get_or_insert_default().pinterest = Some(value.into());
        self
    }
    /**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[inline]
    pub fn bluesky(mut self, value: impl Into<types::BlueskyParams>) -> Self {
        self.body.platforms.get_or_insert_default().bluesky = Some(value.into());
        self
    }
    ///Parameters to change of a message in a Telegram channel.
    #[inline]
    pub fn telegram(mut self, value: impl Into<types::TelegramChanges>) -> Self {
        self.body.platforms.get_or_insert_default().telegram = Some(value.into());
        self
    }
    ///Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.
    #[inline]
    pub fn google_business(
        mut self,
        value: impl Into<types::GoogleBusinessChanges>,
    ) -> Self {
        self.body.platforms.get_or_insert_default().google_business = Some(value.into());
        self
    }
    ///Parameters of the networks. They are added to those that the post has, or replace them if `profiles` is sent too.
    #[inline]
    pub fn platforms(mut self, value: impl Into<types::PlatformChanges>) -> Self {
        self.body.platforms = Some(value.into());
        self
    }
    /**The posts that follow as a thread, in place of those that it had. An empty list removes them. They share the
profiles and the schedule of the first post.*/
    #[inline]
    pub fn thread(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::ThreadItemInput>>,
    ) -> Self {
        self.body.thread = Some(value.into_iter().map(Into::into).collect());
        self
    }
    ///The id of the queue that decides when the post goes out. Null takes the post out of its queue.
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.body.queue_id = Some(Some(value.into()));
        self
    }
    ///Sets `queue_id` to null, which is not the same as to leave it out.
    #[inline]
    pub fn queue_id_null(mut self) -> Self {
        self.body.queue_id = Some(None);
        self
    }
    ///Which posts of a queue go first.
    #[inline]
    pub fn queue_priority(mut self, value: impl Into<types::QueuePriority>) -> Self {
        self.body.queue_priority = Some(Some(value.into()));
        self
    }
    ///Sets `queue_priority` to null, which is not the same as to leave it out.
    #[inline]
    pub fn queue_priority_null(mut self) -> Self {
        self.body.queue_priority = Some(None);
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(mut self, value: impl Into<types::UpdatePostRequest>) -> Self {
        self.body = value.into().into();
        self
    }
    /// Calls a function while the files are sent, with the number of bytes sent so far and of all, if that is known. A
    /// retry begins again at zero.
    #[inline]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.call.set_progress(std::sync::Arc::new(progress));
        self
    }
    /// Checks the request against the documented limits, without sending it. See [`preflight`](crate::preflight).
    #[inline]
    pub fn preflight(&self) -> crate::preflight::Preflight {
        self.preflight_for(Vec::<crate::preflight::KnownProfile>::new())
    }
    /// The same with profiles whose network is known: those that the service returned, or pairs of id and network.
    pub fn preflight_for<P: Into<crate::preflight::KnownProfile>>(
        &self,
        profiles: impl IntoIterator<Item = P>,
    ) -> crate::preflight::Preflight {
        let unsendable = Prepare::prepare(Clone::clone(self)).err();
        crate::preflight::check(
            &super::limits::UPDATE_POST_REQUEST,
            &self.body,
            unsendable,
            profiles,
        )
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Post> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for UpdatePost<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json_or_multipart(body, &["platforms"])?))
    }
}
call!(UpdatePost, types::Post);
///A call of [`Posts::delete`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeletePost<'a> {
    call: Call<'a>,
}
impl<'a> DeletePost<'a> {
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
    ///Whether to delete the post from the networks as well.
    #[inline]
    pub fn delete_on_platform(mut self, value: bool) -> Self {
        self.call = self.call.query::<bool>("delete_on_platform", value);
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
impl<'a> Prepare<'a> for DeletePost<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(DeletePost, types::Deleted);
///A call of [`Posts::publish`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct PublishPost<'a> {
    call: Call<'a>,
}
impl<'a> PublishPost<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::Post> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for PublishPost<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(PublishPost, types::Post);
///A call of [`Posts::delete_on_platform`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeletePostOnPlatform<'a> {
    call: Call<'a>,
    body: Option<types::DeletePostOnPlatformRequest>,
}
impl<'a> DeletePostOnPlatform<'a> {
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
    ///The id of one entry of the post, with its whole thread, as events and the response to a deletion have it.
    #[inline]
    pub fn post_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.get_or_insert_default().post_profile_id = Some(value.into());
        self
    }
    ///The id of a profile, for everything of the post that it published.
    #[inline]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.get_or_insert_default().profile_id = Some(value.into());
        self
    }
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[inline]
    pub fn network(mut self, value: impl Into<types::Platform>) -> Self {
        self.body.get_or_insert_default().network = Some(value.into());
        self
    }
    /// Sets the whole body of the request.
    #[inline]
    pub fn request(
        mut self,
        value: impl Into<types::DeletePostOnPlatformRequest>,
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
    pub fn send(self) -> ResponseFuture<'a, types::PlatformDeletion> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for DeletePostOnPlatform<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        match &self.body {
            Some(body) => Ok(self.call.with_body(Payload::json(body)?)),
            None => Ok(self.call),
        }
    }
}
call!(DeletePostOnPlatform, types::PlatformDeletion);
