//! Serves an OpenAPI document: routing, validation, idempotency, failures, paging, fixtures and examples.
//!
//! It knows no operation. What operations do comes from an [`Application`](service::Application).

pub(super) mod body;
pub(super) mod call;
pub(super) mod clock;
pub(super) mod document;
pub(super) mod failure;
mod fallback;
mod file_mark;
mod idempotency;
mod media_type;
mod model;
mod operation;
mod pace;
mod paging;
pub(super) mod request;
pub(super) mod response;
mod routes;
mod schema;
pub(super) mod server;
pub(super) mod service;
mod template;
pub(super) mod urls;

pub(super) use body::form;
