//! The tests of this package in one program, which builds and runs faster than one for each file. Those that change or count what a
//! process has once are programs of their own, as are those that are run without TLS.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../support/class.rs"]
mod class;
mod fake_support;
#[path = "../support/fixtures.rs"]
mod fixtures;
#[path = "../../build/mod.rs"]
#[allow(missing_docs, missing_debug_implementations, reason = "it is made for build.rs")]
mod generator;
mod http2_support;
#[path = "../support/json.rs"]
mod json;
#[path = "../support/model.rs"]
#[allow(clippy::duplicate_mod, reason = "other programs have it without the generator, of which it is a part")]
mod model;
mod onboarding_support;
#[path = "../support/project.rs"]
mod project;
#[path = "../support/mod.rs"]
mod support;
mod webhook_support;

mod broken_documents;
mod callback;
mod connect;
mod custom;
mod defaults;
mod error_responses;
mod errors;
mod examples;
mod exchanges;
mod fake;
mod fake_controls;
mod fake_document;
mod fake_edits;
mod fake_events;
mod fake_fallback;
mod fake_fixtures;
mod fake_idempotency;
mod fake_limits;
mod fake_page;
mod fake_post_fixtures;
mod fake_posts;
mod fake_program;
mod fake_queues;
mod fake_schemas;
mod fake_uploads;
mod fake_webhooks;
mod faults;
mod forms;
mod generation;
mod http2;
mod lenient;
mod manifest;
mod mock;
mod names;
mod new_resource;
mod official_sdk;
mod onboarding;
mod onboarding_browser;
mod open_enums;
mod outcome;
mod paging;
mod preflight;
mod preflight_limits;
mod preflight_profiles;
mod publish_example;
mod quickstart;
mod rack;
mod rebuild;
mod receive_webhooks;
mod retries;
mod robust;
mod robustness;
mod round_trip;
mod schema;
mod secrets;
mod secrets_quoted;
mod shapes;
mod upload_flow;
mod uploads;
mod wait;
mod webhook_events;
mod webhook_signature;
