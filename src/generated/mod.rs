// @generated from openapi.yaml 96725945af3e98b7
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
/// Every parameter, and every property in the body of some request, that is a secret.
pub(crate) static SECRETS: &[&str] = &["app_password", "bot_token"];
/// The bounds of headers, for calls that the document does not have.
pub(crate) static HEADERS: &[crate::http::bounds::Bound] = &[
    crate::http::bounds::Bound {
        part: crate::http::bounds::Part::Header,
        name: "Idempotency-Key",
        length: (Some(1), Some(255)),
        value: (None, None),
        step: None,
        items: (None, None),
        commas: false,
    },
];
/// Every operation.
pub(crate) static OPERATIONS: &[&crate::http::operation::Operation] = &[
    &calendar::LIST_CALENDAR_EVENTS,
    &connections::INITIALIZE_CONNECTION,
    &placements::LIST_PLACEMENTS,
    &posts::LIST_POSTS,
    &posts::CREATE_POST,
    &posts::GET_POST_STATS,
    &posts::GET_POST,
    &posts::UPDATE_POST,
    &posts::DELETE_POST,
    &posts::PUBLISH_POST,
    &posts::DELETE_POST_ON_PLATFORM,
    &profile_groups::LIST_PROFILE_GROUPS,
    &profile_groups::CREATE_PROFILE_GROUP,
    &profile_groups::GET_PROFILE_GROUP,
    &profile_groups::DELETE_PROFILE_GROUP,
    &profiles::LIST_PROFILES,
    &profiles::GET_PROFILE,
    &profiles::DELETE_PROFILE,
    &queues::LIST_QUEUES,
    &queues::CREATE_QUEUE,
    &queues::GET_QUEUE,
    &queues::UPDATE_QUEUE,
    &queues::DELETE_QUEUE,
    &queues::GET_QUEUE_NEXT_SLOT,
    &uploads::CREATE_UPLOAD,
    &webhooks::LIST_WEBHOOKS,
    &webhooks::CREATE_WEBHOOK,
    &webhooks::GET_WEBHOOK,
    &webhooks::UPDATE_WEBHOOK,
    &webhooks::DELETE_WEBHOOK,
    &webhooks::LIST_WEBHOOK_DELIVERIES,
];
impl crate::ClientBuilder {
    /**Sets the `profile_group_id` of every call whose operation declares it. A call can be given another.

The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[must_use]
    pub fn profile_group_id(self, value: impl Into<String>) -> Self {
        self.default_parameter("profile_group_id", value.into())
    }
}
