//! A binary response body, which is read as it arrives.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use reqwest::Response;
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use tokio::fs::{self, File};
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::task::spawn_blocking;

use crate::Error;
use crate::http::disposition;
use crate::http::operation::Operation;
use crate::http::random;
use crate::http::redact::Redactor;

/// A binary response body. It is read once, by one of [`bytes`](Self::bytes), [`write_to`](Self::write_to),
/// [`save`](Self::save) or [`chunk`](Self::chunk).
///
/// The body is read from the connection while it is processed, so a large one does not take memory. One that ends early
/// is an error.
///
/// ```no_run
/// # async fn example(mut download: postproxy::Download) -> Result<(), postproxy::Error> {
/// let name = download.file_name().unwrap_or_else(|| "download.bin".to_owned());
/// let length = download.save(&name).await?;
/// println!("{name}: {length} bytes");
/// # Ok(())
/// # }
/// ```
pub struct Download {
    response: Response,
    operation: Operation,
    redactor: Redactor,
    /// How many bytes `bytes` returns at most.
    limit: usize,
    /// The announced length, if there is one.
    length: Option<u64>,
    received: u64,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    Finished,
    Failed,
}

impl Download {
    #[allow(dead_code, reason = "the document decides whether an operation returns a binary body")]
    pub(crate) fn new(response: Response, operation: &Operation, limit: usize, redactor: Redactor) -> Self {
        let length = response.content_length();
        Self { response, operation: operation.clone(), redactor, limit, length, received: 0, state: State::Open }
    }

    /// Returns the media type that the service declares, such as `text/csv`.
    pub fn content_type(&self) -> Option<&str> {
        self.response.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the number of bytes that the service declares.
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the file name that the service suggests, without any path, and without characters that a file system
    /// rejects. `None` if there is none that is safe to use.
    pub fn file_name(&self) -> Option<String> {
        disposition::file_name(self.response.headers().get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// Returns the next bytes as they arrive, and `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, or if the body ends before its declared length.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.state {
            State::Open => {}
            State::Finished => return Ok(None),
            State::Failed => {
                return Err(self.fail(Error::undecodable(&self.operation, "an earlier read has failed".to_owned())));
            }
        }
        match self.response.chunk().await {
            Ok(Some(chunk)) => {
                self.received += chunk.len() as u64;
                Ok(Some(chunk))
            }
            Ok(None) => match self.length {
                Some(length) if self.received != length => {
                    let what = format!("the body has {} of {length} bytes", self.received);
                    Err(self.fail(Error::undecodable(&self.operation, what)))
                }
                _ => {
                    self.state = State::Finished;
                    Ok(None)
                }
            },
            Err(error) => {
                let error = Error::transport(&self.operation, error).without_secret_source(&self.redactor);
                Err(self.fail(error))
            }
        }
    }

    /// Returns the rest of the body.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, if the body ends early, or if it is longer than
    /// [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size).
    pub async fn bytes(&mut self) -> Result<Bytes, Error> {
        if self.length.is_some_and(|length| length > self.limit as u64) {
            return Err(self.too_long());
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if chunk.len() > self.limit.saturating_sub(body.len()) {
                return Err(self.too_long());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    /// Writes the rest of the body, flushes the writer, and returns how many bytes were written.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks or if the body ends early, and an error of the kind
    /// [`Io`](crate::ErrorKind::Io) if the writer fails.
    pub async fn write_to<W: AsyncWrite + Unpin>(&mut self, mut writer: W) -> Result<u64, Error> {
        self.copy(&mut writer, "the writer").await
    }

    async fn copy<W: AsyncWrite + Unpin>(&mut self, writer: &mut W, name: &str) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(chunk) = self.chunk().await? {
            let result = writer.write_all(&chunk).await;
            result.map_err(|error| {
                self.state = State::Failed;
                not_written(name, error)
            })?;
            written += chunk.len() as u64;
        }
        writer.flush().await.map_err(|error| not_written(name, error))?;
        Ok(written)
    }

    /// Saves the rest of the body in a file, which is replaced if it exists, and returns how many bytes it has.
    ///
    /// The bytes are written to a temporary file in the same folder, which gets its name when it is complete. After an
    /// error, or if the future is dropped, there is no file, or the one that was there before.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks or if the body ends early, and an error of the kind
    /// [`Io`](crate::ErrorKind::Io) if the file cannot be written.
    pub async fn save(&mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let Some(name) = path.file_name().map(|name| name.to_string_lossy().into_owned()) else {
            return Err(not_written("the path without a file name", io::ErrorKind::InvalidInput.into()));
        };
        let name = format!("the file `{name}`");
        let (temporary, mut file) = Temporary::create(path).await.map_err(|error| not_written(&name, error))?;
        let length = self.copy(&mut file, &name).await?;
        file.sync_all().await.map_err(|error| not_written(&name, error))?;
        drop(file);
        temporary.rename(path).await.map_err(|error| not_written(&name, error))?;
        Ok(length)
    }

    fn too_long(&mut self) -> Error {
        let what = "it is longer than the client reads into memory; see `ClientBuilder::max_response_size`, or write it \
                    to a file";
        self.fail(Error::undecodable(&self.operation, what.to_owned()))
    }

    fn fail(&mut self, error: Error) -> Error {
        self.state = State::Failed;
        error.with_response(self.response.status(), self.response.headers())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type())
            .field("content_length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

fn not_written(name: &str, error: io::Error) -> Error {
    Error::file(name, "cannot be written", error)
}

/// A file that is deleted unless it is renamed.
struct Temporary(Option<PathBuf>);

impl Temporary {
    /// Creates an empty file in the folder of `path`. If the future is dropped, the file is deleted when it was created.
    async fn create(path: &Path) -> io::Result<(Self, File)> {
        let unique = random::uuid().map_err(io::Error::other)?;
        let path = path.with_file_name(format!(".{unique}.part"));
        let create = move || {
            let file = std::fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
            Ok::<_, io::Error>((Self(Some(path)), file))
        };
        let (temporary, file) = spawn_blocking(create).await.map_err(io::Error::other)??;
        Ok((temporary, File::from_std(file)))
    }

    async fn rename(mut self, path: &Path) -> io::Result<()> {
        if let Some(temporary) = &self.0 {
            fs::rename(temporary, path).await?;
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = std::fs::remove_file(path);
        }
    }
}

#[cfg(test)]
#[path = "download_tests.rs"]
mod tests;
