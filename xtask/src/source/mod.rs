//! The loader that the build script and this crate share: YAML with places, the document, the fixtures.
//!
//! The files stand in `build/`, for the package of the client must build without this crate.
#![allow(dead_code, reason = "the build script uses the rest")]

#[path = "../../../build/document.rs"]
pub mod document;
#[path = "../../../build/fixture.rs"]
pub mod fixture;
#[path = "../../../build/load.rs"]
pub mod load;
#[path = "../../../build/place.rs"]
pub mod place;
#[path = "../../../build/walk.rs"]
pub mod walk;
