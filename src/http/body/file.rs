//! The files of a body: how they are opened and read.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use tokio::io::ReadBuf;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::Error;
use crate::types::media::{Content, Media, Reader};

/// How many bytes of a file are read at once. One chunk is read while another is sent.
const CHUNK: usize = 128 * 1024;

/// Which state of a file an attempt sends. Another attempt must not send another one with the same idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Version {
    length: u64,
    modified: Option<SystemTime>,
}

/// An open file or stream.
pub(super) struct Source {
    name: String,
    length: Option<u64>,
    version: Option<Version>,
    sent: u64,
    input: Input,
}

enum Input {
    /// The chunk that is read ahead, with the file.
    File(JoinHandle<(File, io::Result<Vec<u8>>)>),
    Stream {
        reader: Reader,
        buffer: Box<[u8]>,
    },
    Ended,
}

impl Source {
    /// Opens a file or a stream.
    pub(super) async fn open(media: &Media) -> Result<Self, Error> {
        let name = media.name();
        let opened = match media.content() {
            Content::File(path) => open_file(path.clone()).await,
            Content::Stream { length, open } => open().await.map(|reader| (*length, None, stream(reader))),
            Content::Once { length, reader } => {
                let reader = reader.lock().ok().and_then(|mut reader| reader.take());
                let Some(reader) = reader else {
                    let what = format!("the stream `{name}` was read by an earlier attempt and cannot be opened again");
                    return Err(Error::io(what, io::Error::other("the stream can be read once")));
                };
                Ok((*length, None, stream(reader)))
            }
            Content::Url(_) | Content::Json(_) | Content::Bytes(_) => Err(io::ErrorKind::Unsupported.into()),
        };
        match opened {
            Ok((length, version, input)) => Ok(Self { name, length, version, sent: 0, input }),
            Err(error) => Err(Error::file(&format!("the file `{name}`"), "cannot be opened", error)),
        }
    }

    /// Returns the number of bytes, if it is known.
    pub(super) fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns which state of the file this is; `None` for a stream.
    pub(super) fn version(&self) -> Option<Version> {
        self.version
    }

    /// Returns the error for a file that is not in the state that an earlier attempt has sent.
    pub(super) fn changed(&self) -> Error {
        let what = format!("the file `{}` has changed since an earlier attempt, so the call is not retried", self.name);
        Error::io(what, io::Error::other("the length or the time of modification differs"))
    }

    /// Returns the next chunk, or `None` at the end.
    pub(super) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        let chunk = ready!(self.input.poll_read(cx))
            .map_err(|error| Error::file(&format!("the file `{}`", self.name), "cannot be read", error))?;
        let sent = self.sent + chunk.len() as u64;
        match self.length {
            Some(length) if sent > length => {
                let what = format!("the file `{}` has grown beyond {length} bytes while it was sent", self.name);
                Poll::Ready(Err(Error::io(what, io::Error::other("there is more than the announced length"))))
            }
            Some(length) if chunk.is_empty() && sent < length => {
                let what = format!("the file `{}` ended after {sent} of {length} bytes while it was sent", self.name);
                Poll::Ready(Err(Error::io(what, io::ErrorKind::UnexpectedEof.into())))
            }
            _ => {
                self.sent = sent;
                Poll::Ready(Ok(Some(chunk).filter(|chunk| !chunk.is_empty())))
            }
        }
    }
}

impl Input {
    /// Returns the next bytes, which are none at the end.
    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        match self {
            Self::File(reading) => {
                let (file, chunk) = match ready!(Pin::new(reading).poll(cx)) {
                    Ok(read) => read,
                    Err(error) => {
                        *self = Self::Ended;
                        return Poll::Ready(Err(io::Error::other(error)));
                    }
                };
                *self = match &chunk {
                    Ok(chunk) if !chunk.is_empty() => read(file),
                    _ => Self::Ended,
                };
                Poll::Ready(chunk.map(Bytes::from))
            }
            Self::Stream { reader, buffer } => {
                let mut buffer = ReadBuf::new(buffer);
                ready!(reader.as_mut().poll_read(cx, &mut buffer))?;
                Poll::Ready(Ok(Bytes::copy_from_slice(buffer.filled())))
            }
            Self::Ended => Poll::Ready(Ok(Bytes::new())),
        }
    }
}

async fn open_file(path: PathBuf) -> io::Result<(Option<u64>, Option<Version>, Input)> {
    let open = move || {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        // A pipe or a device has a length of 0 whatever it holds.
        let version =
            metadata.is_file().then(|| Version { length: metadata.len(), modified: metadata.modified().ok() });
        Ok((file, version))
    };
    let (file, version) = spawn_blocking(open).await.map_err(io::Error::other)??;
    Ok((version.map(|version| version.length), version, read(file)))
}

/// Reads the next chunk of a file.
fn read(mut file: File) -> Input {
    Input::File(spawn_blocking(move || {
        let mut chunk = Vec::with_capacity(CHUNK);
        let result = Read::by_ref(&mut file).take(CHUNK as u64).read_to_end(&mut chunk);
        (file, result.map(|_| chunk))
    }))
}

fn stream(reader: Reader) -> Input {
    Input::Stream { reader, buffer: vec![0; CHUNK].into() }
}
