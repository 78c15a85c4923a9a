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
pub mod types;

/// What build.rs made of `openapi.yaml`.
#[allow(single_use_lifetimes, unreachable_pub, unused_mut, unused_qualifications, clippy::all, clippy::redundant_clone)]
#[path = "generated/client.rs"]
#[rustfmt::skip]
mod generated;

pub use client::ClientBuilder;
pub use error::{Error, ErrorKind};
pub use generated::values::*;
pub use generated::{Client, builder};
pub use http::custom::CustomCall;
pub use http::download::Download;
pub use http::response::ResponseValue;
pub use http::retry::RetryPolicy;
pub use reqwest;
pub use types::media::Media;
#[doc(hidden)]
pub use types::media::files::Files as MediaFiles;
pub use types::secret::Secret;
pub use types::timestamp::{ParseTimestampError, Timestamp};
pub use workflows::callback::ConnectionCallback;
pub use workflows::wait::Wait;
