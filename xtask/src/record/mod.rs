//! `cargo xtask record`: what passes between a caller and a service becomes fixtures.
//!
//! A server on this machine stands in for the service and passes everything on (`proxy`). It hands each exchange to a `recorder`,
//! which learns what is secret in it (`learn`, `vault`), frees it of that (`scrub`) and writes it down (`store`). Nothing of an
//! exchange reaches the disk or the terminal before that.
//!
//! All of it stands behind the feature `record`, for a server and a client weigh more than all the rest; what is here builds
//! without, and runs the other.

#[cfg(feature = "record")]
pub mod body;
#[cfg(feature = "record")]
pub mod entropy;
#[cfg(feature = "record")]
pub mod exchange;
#[cfg(feature = "record")]
mod fields;
#[cfg(feature = "record")]
pub mod learn;
#[cfg(feature = "record")]
pub mod name;
#[cfg(feature = "record")]
mod pairs;
#[cfg(feature = "record")]
pub mod proxy;
#[cfg(feature = "record")]
pub mod recorder;
#[cfg(feature = "record")]
pub mod scrub;
#[cfg(feature = "record")]
pub mod session;
#[cfg(feature = "record")]
pub mod store;
#[cfg(feature = "record")]
pub mod upstream;
#[cfg(feature = "record")]
pub mod vault;
