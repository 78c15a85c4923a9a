//! Uploads a file before the post that it belongs to: creates an upload, and sends the file to the URL of it.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderValue};
use reqwest::{Method, Url};
use serde::de::MapAccess;
use tokio::time::{Instant, sleep};

use crate::handles::Uploads;
use crate::http::base_url::is_loopback;
use crate::http::body::{Payload, Progress};
use crate::http::headers::Headers;
use crate::http::operation::Operation;
use crate::http::random;
use crate::http::retry::{self, RetryContext};
use crate::http::transport::{self, BUDGET_IS_SPENT, Draft, Read};
use crate::types::decode;
use crate::{Client, Error, Media, Secret};

impl<'a> Uploads<'a> {
    /// Uploads a file, and returns what goes into `media` of a post.
    ///
    /// The call creates an upload, and streams the file to the URL that the service returns. That is another host, so the API key
    /// is not sent there. A failure while the file is sent is retried with a new upload and the whole file; what was uploaded
    /// without being used expires.
    ///
    /// To give the file to `media` of a post is simpler, and the usual way. Upload it first if several posts have it, or if
    /// the post is to be created in an instant.
    ///
    /// # Errors
    ///
    /// * Those of [`create`](Uploads::create).
    /// * [`Io`](crate::ErrorKind::Io) if the file cannot be read, or if it changes while it is sent.
    /// * [`Decode`](crate::ErrorKind::Decode) if the service returns no URL to send the file to, or none of the uploaded file.
    ///
    /// Nothing is published by an upload, so it can be called again after any error.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// let clip = client.uploads().file("clip.mp4").on_progress(|sent, _| println!("{sent} bytes")).await?;
    /// client.posts().create(["youtube"]).body("A clip").media([clip]).await?;
    /// # Ok(()) }
    /// ```
    pub fn file(&self, path: impl Into<PathBuf>) -> FileUpload<'a> {
        self.upload(Media::file(path))
    }

    /// Does the same as [`file`](Uploads::file) with a file that has another name or media type, with bytes, or with a stream.
    pub fn upload(&self, media: Media) -> FileUpload<'a> {
        FileUpload { client: self.client, media, group: None, progress: None, timeout: None }
    }
}

/// A call of [`Uploads::file`], which is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct FileUpload<'a> {
    client: &'a Client,
    media: Media,
    group: Option<String>,
    progress: Option<Progress>,
    timeout: Option<Duration>,
}

/// The response of the host that the file is sent to.
struct Uploaded {
    url: String,
}

impl decode::Object for Uploaded {
    const NAMES: &'static [&'static str] = &["url"];

    fn members<'de, A: MapAccess<'de>>(members: &mut decode::Members<'de, A>) -> Option<Self> {
        let mut url = decode::Always(None::<String>);
        members.read(&mut [&mut url], None);
        Some(Self { url: url.0? })
    }
}

decode::deserialize!(Uploaded);

impl FileUpload<'_> {
    /// Sets the profile group of the upload. The default is that of the client.
    pub fn profile_group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group = Some(group_id.into());
        self
    }

    /// Calls a function while the file is sent, with the number of bytes sent so far and of all, if that is known. A retry begins
    /// again at zero.
    pub fn on_progress(mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// Sets the deadline of this call, including its retries. By default it has none, and it fails if no byte is sent for
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Uploads the file. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See [`Uploads::file`].
    pub async fn send(self) -> Result<Media, Error> {
        let payload = Payload::file(&self.media)?;
        let settings = self.client.settings();
        let (started, timeout) = (Instant::now(), self.timeout.unwrap_or(Duration::MAX));
        let left = || timeout.saturating_sub(started.elapsed());
        let mut number = 1;
        loop {
            let upload = self.client.uploads().create().timeout(left().min(settings.timeout));
            let upload = match &self.group {
                Some(group) => upload.profile_group_id(group),
                None => upload,
            };
            let target = upload.await?.into_inner().upload_url;
            let mut error = match self.attempt(&target, payload.clone(), left()).await {
                Ok(media) => {
                    // The transport knows nothing of this retry.
                    if number > 1 {
                        settings.budget.earn(true);
                    }
                    return Ok(media);
                }
                Err(error) => error,
            };
            // Nothing refers to what was uploaded.
            error.set_effect(false);
            // The transport has retried what it may; a new upload has no side effects of the one before it.
            let of = |is_safe_to_retry| RetryContext { is_safe_to_retry, may_be_in_flight: false };
            let is_retried = |context| retry::is_retried(context, error.kind(), error.status());
            if !is_retried(of(true)) || is_retried(of(false)) {
                return Err(error);
            }
            if !payload.is_replayable() {
                return Err(error.with_hint("it is not retried, because a stream in its body cannot be opened again"));
            }
            let delay = settings.retry.delay(number, error.retry_after(), left(), random::fraction());
            let Some(delay) = delay else { return Err(error) };
            if !settings.budget.take() {
                return Err(error.with_hint(BUDGET_IS_SPENT));
            }
            sleep(delay).await;
            number += 1;
        }
    }

    async fn attempt(&self, target: &str, payload: Payload, left: Duration) -> Result<Media, Error> {
        let operation = Operation {
            id: Cow::Borrowed("upload_file"),
            method: Method::POST,
            // Anyone who has the URL can send a file to it, so it is not logged.
            path: Cow::Borrowed("(the URL of the upload)"),
            idempotency_key: false,
            authenticated: false,
            defaults: &[],
            secrets: &[],
            bounds: &[],
        };
        let is_plain_allowed = self.client.settings().base.scheme() == "http";
        let url = parse(target, is_plain_allowed).map_err(|what| Error::undecodable(&operation, what))?;
        let mut headers = Headers::default();
        headers.set(ACCEPT, HeaderValue::from_static("application/json"));
        let mut draft = Draft {
            url,
            headers,
            payload,
            progress: self.progress.clone(),
            timeout: Some(left).filter(|left| *left < Duration::MAX),
            secrets: vec![Secret::from(target)],
            read: Read::Whole,
        };
        let uploaded =
            transport::exchange(self.client, &operation, &mut draft).await?.decode_as::<Uploaded>()?.into_inner();
        Ok(Media::url(uploaded.url))
    }
}

/// Parses the URL that a file is sent to. Plain http is for a service that is reached by it, too, and for this machine.
fn parse(text: &str, is_plain_allowed: bool) -> Result<Url, &'static str> {
    let Ok(url) = Url::parse(text) else { return Err("the `upload_url` is not a URL") };
    match url.scheme() {
        "https" => {}
        "http" if is_plain_allowed || is_loopback(&url) => {}
        _ => return Err("the `upload_url` is not one of https, so the file was not sent"),
    }
    // They would become a header `Authorization`.
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the `upload_url` has credentials, so the file was not sent");
    }
    Ok(url)
}

impl<'a> IntoFuture for FileUpload<'a> {
    type Output = Result<Media, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for FileUpload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileUpload").field("media", &self.media).finish_non_exhaustive()
    }
}
