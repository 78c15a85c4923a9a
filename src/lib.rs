#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod error;
mod http;
mod workflows;

#[cfg(fuzzing)]
extern crate self as postproxy;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
pub mod guide;
#[cfg(feature = "mock")]
pub mod mock;
#[allow(dead_code, reason = "the document decides what is used")]
pub mod preflight;
pub mod types;
pub mod webhook;

/// The code that `build.rs` generates from `openapi.yaml`.
#[allow(deprecated, single_use_lifetimes, unused_mut, unused_qualifications, clippy::redundant_clone, clippy::all)]
#[rustfmt::skip]
mod generated;
mod paging;

pub use client::{Client, ClientBuilder};
pub use error::{Error, ErrorKind};
pub use generated::handles;
pub use http::custom::CustomCall;
pub use http::download::Download;
pub use http::future::ResponseFuture;
pub use http::response::Response;
pub use http::retry::RetryPolicy;
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
pub use http::tls::TlsBackend;
pub use paging::{Items, Pages};
/// The HTTP client that this crate uses. A `reqwest::Client` of your own needs a crypto provider: see [Using it](crate#using-it).
pub use reqwest;
#[doc(hidden)]
pub use types::media::files::Files as MediaFiles;
pub use types::timestamp::ParseTimestampError;
pub use types::{Media, Platform, Secret, Timestamp};
pub use workflows::callback::ConnectionCallback;
pub use workflows::uploads::FileUpload;
pub use workflows::wait::Wait;
