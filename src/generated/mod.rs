// @generated from openapi.yaml b1c15a82e889eb3e
pub(crate) mod errors;
pub(crate) mod limits;
mod calendar;
mod connections;
mod placements;
mod posts;
mod profile_groups;
mod profiles;
mod queues;
mod uploads;
mod webhooks;
pub(crate) mod types;
/// The handles and calls of all tags.
pub mod handles {
    pub use super::calendar::*;
    pub use super::connections::*;
    pub use super::placements::*;
    pub use super::posts::*;
    pub use super::profile_groups::*;
    pub use super::profiles::*;
    pub use super::queues::*;
    pub use super::uploads::*;
    pub use super::webhooks::*;
}
/// Every property that is a secret in the body of some request.
pub(crate) static SECRETS: &[&str] = &["app_password", "bot_token"];
/// The bounds of headers, for calls that the document does not have.
pub(crate) static HEADERS: &[crate::http::bounds::Bound] = &[
    crate::http::bounds::Bound {
        part: crate::http::bounds::Part::Header,
        name: "Idempotency-Key",
        length: (Some(1), Some(255)),
        value: (None, None),
        items: (None, None),
    },
];
impl crate::ClientBuilder {
    /**Sets the `profile_group_id` of every call whose operation declares it. A call can be given another.

The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `list_profiles` alone defaults to all groups.*/
    #[must_use]
    pub fn profile_group_id(self, value: impl Into<String>) -> Self {
        self.default_parameter("profile_group_id", value.into())
    }
}
