//! Media of a request: a URL, or a file that is sent with it.

pub(crate) mod files;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde_json::Value;
use tokio::io::AsyncRead;

/// An image, a video or a document of a request: a URL, a local file, bytes or a stream.
///
/// A request whose media are all URLs is sent as JSON. A request with a file, bytes or a stream in it is sent as
/// `multipart/form-data`. Files are opened when the request is sent, streamed from disk, and opened again for a retry.
///
/// ```
/// use postproxy::Media;
///
/// let image = Media::file("images/cover.png");
/// let video = Media::url("https://example.com/clip.mp4");
/// let generated = Media::bytes("chart.png", vec![0x89, b'P', b'N', b'G']).content_type("image/png");
/// # drop((image, video, generated));
/// ```
///
/// A string is a URL and a path is a file:
///
/// ```
/// use std::path::Path;
/// use postproxy::Media;
///
/// assert_eq!(Media::from("https://example.com/a.png"), Media::url("https://example.com/a.png"));
/// assert_eq!(Media::from(Path::new("a.png")), Media::file("a.png"));
/// ```
#[derive(Clone)]
pub struct Media {
    content: Content,
    file_name: Option<String>,
    content_type: Option<String>,
}

/// Where the content of a [`Media`] comes from.
#[derive(Clone)]
pub(crate) enum Content {
    Url(String),
    Json(Value),
    File(PathBuf),
    Bytes(Bytes),
    Stream { length: Option<u64>, open: Arc<Open> },
    Once { length: Option<u64>, reader: Arc<Mutex<Option<Reader>>> },
}

/// A stream of content.
pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// Opens a stream from its start.
pub(crate) type Open = dyn Fn() -> Pin<Box<dyn Future<Output = io::Result<Reader>> + Send>> + Send + Sync;

impl Media {
    fn new(content: Content) -> Self {
        Self { content, file_name: None, content_type: None }
    }

    /// Creates media that the service downloads from a URL.
    pub fn url(url: impl Into<String>) -> Self {
        Self::new(Content::Url(url.into()))
    }

    /// Creates media from a local file, which is opened when the request is sent.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::new(Content::File(path.into()))
    }

    /// Creates media from bytes in memory.
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(bytes.into())).file_name(file_name)
    }

    /// Creates media from a stream. `open` is called for each attempt and returns the stream from its start.
    ///
    /// `length` is the number of bytes, if it is known. Without it, the request is sent in chunks without a
    /// `Content-Length`. A stream that ends earlier or goes on longer fails the call.
    ///
    /// ```
    /// use postproxy::Media;
    ///
    /// let media = Media::stream("clip.mp4", None, || tokio::fs::File::open("/mnt/clip.mp4"));
    /// # drop(media);
    /// ```
    pub fn stream<F, O, R>(file_name: impl Into<String>, length: impl Into<Option<u64>>, open: F) -> Self
    where
        F: Fn() -> O + Send + Sync + 'static,
        O: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + 'static,
    {
        let open = move || {
            let opening = open();
            Box::pin(async move { opening.await.map(|reader| Box::pin(reader) as Reader) }) as Pin<Box<_>>
        };
        Self::new(Content::Stream { length: length.into(), open: Arc::new(open) }).file_name(file_name)
    }

    /// Creates media from a stream that can be read once. A request with it is not retried.
    ///
    /// The clones of the value share the stream: the first request that is sent takes it. Prefer [`stream`](Self::stream)
    /// where the content can be read again.
    pub fn stream_once<R>(file_name: impl Into<String>, length: impl Into<Option<u64>>, reader: R) -> Self
    where
        R: AsyncRead + Send + 'static,
    {
        let reader = Arc::new(Mutex::new(Some(Box::pin(reader) as Reader)));
        Self::new(Content::Once { length: length.into(), reader }).file_name(file_name)
    }

    /// Creates media from another JSON form that the service documents, such as
    /// `{"base64": "..", "content_type": "..", "filename": ".."}`. It is sent as it is.
    ///
    /// ```
    /// use postproxy::Media;
    /// use serde_json::json;
    ///
    /// let media = Media::json(json!({ "url": "https://example.com/a.png" }));
    /// assert_eq!(media.as_json(), Some(&json!({ "url": "https://example.com/a.png" })));
    /// ```
    pub fn json(form: Value) -> Self {
        match form {
            Value::String(url) => Self::url(url),
            form => Self::new(Content::Json(form)),
        }
    }

    /// Sets the media type, such as `image/png`. By default it follows from the extension of the file name, and it is
    /// `application/octet-stream` if the extension is unknown. Has no effect on a URL or a JSON form.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets the file name that is sent. By default it is the last part of the path. Quotes and control characters are
    /// percent-encoded. Has no effect on a URL or a JSON form.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Returns the URL, if the media is one.
    pub fn as_url(&self) -> Option<&str> {
        match &self.content {
            Content::Url(url) => Some(url),
            _ => None,
        }
    }

    /// Returns the JSON form, if the media was made by [`json`](Self::json) or decoded from an object.
    pub fn as_json(&self) -> Option<&Value> {
        match &self.content {
            Content::Json(form) => Some(form),
            _ => None,
        }
    }

    /// Returns whether the content is sent with the request: a file, bytes or a stream.
    pub fn is_file(&self) -> bool {
        !matches!(self.content, Content::Url(_) | Content::Json(_))
    }

    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    /// Returns the file name to send, which is never empty: a server may drop a part without one.
    pub(crate) fn name(&self) -> String {
        let path = || match &self.content {
            Content::File(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            _ => None,
        };
        let name = self.file_name.clone().or_else(path).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| "file".to_owned())
    }

    /// Returns the media type to send.
    pub(crate) fn media_type(&self) -> String {
        if let Some(content_type) = &self.content_type {
            return content_type.clone();
        }
        let of_name = mime_guess::from_path(self.name()).first_raw();
        let of_path = || match &self.content {
            Content::File(path) => mime_guess::from_path(path).first_raw(),
            _ => None,
        };
        of_name.or_else(of_path).unwrap_or("application/octet-stream").to_owned()
    }
}

impl From<&str> for Media {
    fn from(url: &str) -> Self {
        Self::url(url)
    }
}

impl From<String> for Media {
    fn from(url: String) -> Self {
        Self::url(url)
    }
}

impl From<&Path> for Media {
    fn from(path: &Path) -> Self {
        Self::file(path)
    }
}

impl From<PathBuf> for Media {
    fn from(path: PathBuf) -> Self {
        Self::file(path)
    }
}

/// Two files are equal if path, name and type are; two streams if one is a clone of the other.
impl PartialEq for Media {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.content, &other.content) {
            (Content::Url(one), Content::Url(two)) => one == two,
            (Content::Json(one), Content::Json(two)) => one == two,
            (Content::File(one), Content::File(two)) => one == two,
            (Content::Bytes(one), Content::Bytes(two)) => one == two,
            (Content::Stream { open: one, .. }, Content::Stream { open: two, .. }) => Arc::ptr_eq(one, two),
            (Content::Once { reader: one, .. }, Content::Once { reader: two, .. }) => Arc::ptr_eq(one, two),
            _ => false,
        };
        is_same && self.file_name == other.file_name && self.content_type == other.content_type
    }
}

/// Prints the kind and the file name. A URL may hold a signature and a path a user's name, so neither is printed.
impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Url(_) => f.write_str("Media::url(..)"),
            Content::Json(_) => f.write_str("Media::json(..)"),
            Content::File(_) => write!(f, "Media::file({:?})", self.name()),
            Content::Bytes(bytes) => write!(f, "Media::bytes({:?}, {} bytes)", self.name(), bytes.len()),
            Content::Stream { .. } => write!(f, "Media::stream({:?}, ..)", self.name()),
            Content::Once { .. } => write!(f, "Media::stream_once({:?}, ..)", self.name()),
        }
    }
}

impl serde::Serialize for Media {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.content {
            Content::Url(url) => serializer.serialize_str(url),
            Content::Json(form) => form.serialize(serializer),
            _ => match files::placeholder(self) {
                Some(placeholder) => serializer.serialize_str(&placeholder),
                None => Err(serde::ser::Error::custom(format_args!(
                    "the file `{}` has no JSON form; this request takes a URL",
                    self.name()
                ))),
            },
        }
    }
}

impl<'de> serde::Deserialize<'de> for Media {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Media;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a URL or an object")
            }

            fn visit_str<E>(self, text: &str) -> Result<Media, E> {
                Ok(files::resolve(text).unwrap_or_else(|| Media::url(text)))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Media, A::Error> {
                let object = serde::Deserialize::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(Media::json(Value::Object(object)))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Media {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Media".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "oneOf": [{ "type": "string" }, { "type": "object" }] })
    }
}
