// @generated from openapi.yaml 224d3001ca061a22
pub(crate) mod errors;
mod connections;
mod placements;
mod profile_groups;
pub(crate) mod types;
/// The handles and calls of all tags.
pub mod handles {
    pub use super::connections::*;
    pub use super::placements::*;
    pub use super::profile_groups::*;
}
#[allow(unused_imports, reason = "what is named in other modules")]
pub use handles::{Connections, Placements, ProfileGroups};
/// Every property that is a secret in the body of some request.
pub(crate) static SECRETS: &[&str] = &["app_password", "bot_token"];
impl crate::ClientBuilder {}
