#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
mod callback;
mod client;
mod connect;
mod custom;
mod decode;
mod error;
mod open_list;
mod operation;
mod passwords;
mod redact;
mod refusal;
mod request;
mod response;
mod retry;
mod secret;
mod trace;
mod transport;
mod wait;

#[cfg(fuzzing)]
extern crate self as postproxy;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
pub mod guide;
#[cfg(feature = "mock")]
pub mod mock;

/// What build.rs made of `openapi.yaml`.
#[allow(single_use_lifetimes, unused_mut, unused_qualifications, clippy::all, clippy::redundant_clone)]
#[path = "generated/client.rs"]
#[rustfmt::skip]
mod generated;

pub use callback::ConnectionCallback;
pub use client::ClientBuilder;
pub use custom::CustomCall;
pub use error::{Error, ErrorKind};
pub use generated::values::*;
pub use generated::{Client, builder, types};
pub use reqwest;
pub use response::ResponseValue;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use wait::Wait;
