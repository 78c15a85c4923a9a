//! Hostile input: the fuzz targets of `fuzz/` as an ordinary test, over a real connection and without instrumentation.
//! Seeds come from the document and the fixtures, mutations from a number that is the same each time.
//!
//! `fuzz/run` is the long form. What it finds is kept in `fuzz/regressions/`, and is tried here first.
#![allow(clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::duplicate_mod, reason = "the model of schemas and the front of the generator share files")]
#![allow(unreachable_pub, missing_docs, missing_debug_implementations, reason = "the targets are a library elsewhere")]

#[path = "../../fuzz/src/api.rs"]
mod api;
#[path = "../../fuzz/src/base_url.rs"]
mod base_url;
#[path = "../../fuzz/src/callback.rs"]
mod callback;
#[path = "../../fuzz/src/document.rs"]
mod document;
#[path = "../../fuzz/src/fixture.rs"]
mod fixture;
#[path = "../../fuzz/src/folder.rs"]
mod folder;
#[path = "../../fuzz/src/form.rs"]
mod form;
#[path = "../../fuzz/src/front.rs"]
mod front;
#[path = "../../fuzz/src/id.rs"]
mod id;
#[path = "../../fuzz/src/input.rs"]
mod input;
#[path = "../../fuzz/src/list.rs"]
mod list;
#[path = "../support/model.rs"]
mod model;
#[path = "../../fuzz/src/open_enum.rs"]
mod open_enum;
#[path = "../../fuzz/src/pages.rs"]
mod pages;
#[path = "../support/form.rs"]
mod parts;
#[path = "../../fuzz/src/place.rs"]
mod place;
#[path = "../../fuzz/src/query.rs"]
mod query;
#[path = "../../fuzz/src/response.rs"]
mod response;
#[path = "../../fuzz/src/retry_after.rs"]
mod retry_after;
#[path = "../../fuzz/src/seeds.rs"]
mod seeds;
#[path = "../../fuzz/src/timestamp.rs"]
mod timestamp;
#[path = "../../fuzz/src/webhook.rs"]
mod webhook;

mod mutate;
mod planted;
mod server;
#[path = "../support/table.rs"]
#[allow(dead_code, unused_mut, unused_qualifications, reason = "it is generated, and other tests use the rest")]
mod table;
mod wire;

/// The root of the project.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A test for each target, with how many inputs it tries.
macro_rules! targets {
    ($($target:ident $inputs:literal)*) => {$(
        #[test]
        fn $target() {
            mutate::run(stringify!($target), seeds::of(stringify!($target)), $inputs, $target::run);
        }
    )*};
}

mod tries {
    use super::*;

    targets! {
        response 2_000
        base_url 500
        callback 20_000
        document 1_000
        fixture 3_000
        form 1_000
        id 3_000
        list 2_000
        open_enum 20_000
        pages 2_000
        retry_after 1_000
        timestamp 20_000
        webhook 5_000
    }
}
