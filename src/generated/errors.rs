// @generated from openapi.yaml
use crate::error::documented::Documented;
pub(crate) static DOCUMENTED: &[Documented] = &[
    Documented {
        operation: "list_profile_groups",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "create_profile_group",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "create_profile_group",
        status: 422u16,
        texts: &["Your API key has no such permission"],
        pattern: &[],
        code: None,
        remedy: "Use an API key with full account access; a key that is scoped to a profile group may not do this.",
        predicate: Some("permission_denied"),
    },
    Documented {
        operation: "get_profile_group",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_profile_group",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "delete_profile_group",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "delete_profile_group",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "delete_profile_group",
        status: 422u16,
        texts: &["Your API key has no such permission"],
        pattern: &[],
        code: None,
        remedy: "Use an API key with full account access; a key that is scoped to a profile group may not do this.",
        predicate: Some("permission_denied"),
    },
    Documented {
        operation: "initialize_connection",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 401u16,
        texts: &[
            "This account requires 2FA. Generate an app password at bsky.app/settings/app-passwords and use that instead of your main password.",
        ],
        pattern: &[],
        code: Some("bluesky_login_failed"),
        remedy: "Ask the user for an app password made at https://bsky.app/settings/app-passwords, not for the password of the account, and check the handle.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 401u16,
        texts: &[
            "Telegram bot token is invalid or revoked — please reconnect the profile.",
        ],
        pattern: &[],
        code: Some("telegram_connect_failed"),
        remedy: "Ask the user for the token that @BotFather gives for the bot now, and connect it again.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &["Missing platform"],
        pattern: &[],
        code: None,
        remedy: "Name the network in `platform`; a field called `network` does not count.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &["Missing redirect_url"],
        pattern: &[],
        code: None,
        remedy: "Send `redirect_url`, the address to which the user's browser returns.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &["Platform already connected"],
        pattern: &[],
        code: None,
        remedy: "Use the profile of this platform that the group has, or connect the account to another group.",
        predicate: Some("already_connected"),
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &[
            "Bluesky requires `identifier` (handle) and `app_password` in the payload. Generate an app password at https://bsky.app/settings/app-passwords",
        ],
        pattern: &[],
        code: Some("missing_credentials"),
        remedy: "Send the handle in `identifier` and an app password, made at https://bsky.app/settings/app-passwords, in `app_password`.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &["This Bluesky profile is already connected to Postproxy."],
        pattern: &[],
        code: Some("account_is_already_connected"),
        remedy: "Use the profile where it is, or remove it from the other profile group before connecting it here.",
        predicate: Some("already_connected"),
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &[
            "Telegram requires `bot_token` in the payload. Create a bot via @BotFather (https://t.me/BotFather) and pass the token.",
        ],
        pattern: &[],
        code: None,
        remedy: "Send the token that @BotFather (https://t.me/BotFather) issued for the bot in `bot_token`.",
        predicate: None,
    },
    Documented {
        operation: "initialize_connection",
        status: 422u16,
        texts: &["This Telegram bot is already connected to Postproxy."],
        pattern: &[],
        code: Some("account_is_already_connected"),
        remedy: "Use the profile where it is, or create another bot with @BotFather for this profile group.",
        predicate: Some("already_connected"),
    },
    Documented {
        operation: "list_posts",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 400u16,
        texts: &["param is missing or the value is empty: Missing profiles parameter"],
        pattern: &[],
        code: None,
        remedy: "Name at least one profile in `profiles`, by its id or by the name of its network.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 409u16,
        texts: &["Duplicate post"],
        pattern: &[],
        code: None,
        remedy: "Use the post that `duplicate_post_id` names, or send `X-Skip-Duplicate-Check: true` to publish the same post again.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Post profiles must have at least one profile selected"],
        pattern: &[],
        code: None,
        remedy: "Name at least one connected profile in `profiles`, by its id or by the name of its network.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Media is required for feed post on Instagram"],
        pattern: &["Media is required for ", " on ", ""],
        code: None,
        remedy: "Add an image or a video in `media`, or leave out the profiles of this network.",
        predicate: Some("media_required"),
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Too many images for Feed post on Twitter (max: 4)"],
        pattern: &["Too many ", " for ", " on ", " (max: ", ")"],
        code: None,
        remedy: "Send no more media than the text in parentheses allows, or split them over several posts.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Content is not allowed for story on Instagram"],
        pattern: &["Content is not allowed for ", " on ", ""],
        code: None,
        remedy: "Leave out `post.body`; a story is made of its media alone.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Cannot mix video and image for feed post on Facebook"],
        pattern: &["Cannot mix video and image for ", " on ", ""],
        code: None,
        remedy: "Send either images or one video to this network.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Documents are not supported for feed post on Twitter"],
        pattern: &["Documents are not supported for ", " on ", ""],
        code: None,
        remedy: "Leave out the document, or the profiles of this network; LinkedIn and Telegram support documents.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Too many documents for Feed post on LinkedIn (max: 1)"],
        pattern: &["Too many documents for ", " on ", " (max: ", ")"],
        code: None,
        remedy: "Send one document only, or split them over several posts.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Cannot mix documents with images or videos for feed post on LinkedIn"],
        pattern: &["Cannot mix documents with images or videos for ", " on ", ""],
        code: None,
        remedy: "Send either the document or images and videos, not both in one post.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &["Profile not found for invalid_id"],
        pattern: &["Profile not found for ", ""],
        code: None,
        remedy: "Check the id with `list_profiles`, pass the profile's group as `profile_group_id`, and connect an account before its network is named.",
        predicate: None,
    },
    Documented {
        operation: "create_post",
        status: 422u16,
        texts: &[
            "Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format",
        ],
        pattern: &["Invalid platform params for ", ""],
        code: None,
        remedy: "Leave out the parameter that the text names; the text lists those that the network supports.",
        predicate: Some("invalid_platform_params"),
    },
    Documented {
        operation: "get_post_stats",
        status: 400u16,
        texts: &["param is missing or the value is empty: post_ids"],
        pattern: &[],
        code: None,
        remedy: "Name 1 to 50 posts in `post_ids`, by their ids.",
        predicate: None,
    },
    Documented {
        operation: "get_post_stats",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_post",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_post",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "update_post",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "update_post",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "update_post",
        status: 422u16,
        texts: &[
            "Post cannot be edited (only drafts or scheduled posts more than 5 minutes before publish time)",
        ],
        pattern: &["Post cannot be edited"],
        code: None,
        remedy: "Edit a draft, or a scheduled post more than 5 minutes before its time. Of a published post only the text, and titles and links on YouTube and Pinterest, can change.",
        predicate: Some("not_editable"),
    },
    Documented {
        operation: "update_post",
        status: 422u16,
        texts: &["Profile not found for invalid_id"],
        pattern: &["Profile not found for ", ""],
        code: None,
        remedy: "Check the id with `list_profiles`, pass the profile's group as `profile_group_id`, and connect an account before its network is named.",
        predicate: None,
    },
    Documented {
        operation: "update_post",
        status: 422u16,
        texts: &[
            "Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format",
        ],
        pattern: &["Invalid platform params for ", ""],
        code: None,
        remedy: "Leave out the parameter that the text names; the text lists those that the network supports.",
        predicate: Some("invalid_platform_params"),
    },
    Documented {
        operation: "delete_post",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "delete_post",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "publish_post",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "publish_post",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "publish_post",
        status: 422u16,
        texts: &["Post is not a draft"],
        pattern: &[],
        code: None,
        remedy: "Publish drafts only; a post that is scheduled or queued goes out by itself.",
        predicate: Some("not_a_draft"),
    },
    Documented {
        operation: "delete_post_on_platform",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "delete_post_on_platform",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "delete_post_on_platform",
        status: 422u16,
        texts: &[
            "No profiles eligible for deletion: platform deletion is not supported for instagram",
        ],
        pattern: &["No profiles eligible for deletion"],
        code: None,
        remedy: "Name a network that supports the deletion, on which the post is published; on others the user deletes it.",
        predicate: Some("not_deletable_on_platform"),
    },
    Documented {
        operation: "create_upload",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "list_queues",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "create_queue",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_queue",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_queue",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "update_queue",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "update_queue",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "delete_queue",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "delete_queue",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "get_queue_next_slot",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_queue_next_slot",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "get_queue_next_slot",
        status: 422u16,
        texts: &["No available slots found. Add timeslots to your queue."],
        pattern: &[],
        code: None,
        remedy: "Add a slot with `update_queue`.",
        predicate: Some("no_available_slots"),
    },
    Documented {
        operation: "list_profiles",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_profile",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "get_profile",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "delete_profile",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "delete_profile",
        status: 404u16,
        texts: &["Not found"],
        pattern: &[],
        code: None,
        remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
        predicate: None,
    },
    Documented {
        operation: "list_placements",
        status: 401u16,
        texts: &["Invalid API key"],
        pattern: &[],
        code: None,
        remedy: "Check the API key, or create a new one at https://app.postproxy.dev/api_keys.",
        predicate: None,
    },
    Documented {
        operation: "list_placements",
        status: 401u16,
        texts: &[
            "Invalid API key or profile group. Be sure to check that you are using the correct id and not name",
        ],
        pattern: &[],
        code: None,
        remedy: "Check the API key, and pass the id of the profile group, not its name, as `profile_group_id`.",
        predicate: None,
    },
    Documented {
        operation: "list_placements",
        status: 404u16,
        texts: &["Not found. Make sure you pass the correct profile_group_id"],
        pattern: &[],
        code: None,
        remedy: "Check the id of the profile, and pass the id of its profile group as `profile_group_id`.",
        predicate: None,
    },
];
impl crate::Error {
    /**Returns whether the service rejected the call with

* 422 (`account_is_already_connected`): This Bluesky profile is already connected to Postproxy.
* 422 (`account_is_already_connected`): This Telegram bot is already connected to Postproxy.
* 422: Platform already connected

Recognized by the text, or by the code where there is one.*/
    pub fn is_already_connected(&self) -> bool {
        self.has_predicate("already_connected")
    }
    /**Returns whether the service rejected the call with

* 422: Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format

Recognized by the text, or by the code where there is one.*/
    pub fn is_invalid_platform_params(&self) -> bool {
        self.has_predicate("invalid_platform_params")
    }
    /**Returns whether the service rejected the call with

* 422: Media is required for feed post on Instagram

Recognized by the text, or by the code where there is one.*/
    pub fn is_media_required(&self) -> bool {
        self.has_predicate("media_required")
    }
    /**Returns whether the service rejected the call with

* 422: No available slots found. Add timeslots to your queue.

Recognized by the text, or by the code where there is one.*/
    pub fn is_no_available_slots(&self) -> bool {
        self.has_predicate("no_available_slots")
    }
    /**Returns whether the service rejected the call with

* 422: Post is not a draft

Recognized by the text, or by the code where there is one.*/
    pub fn is_not_a_draft(&self) -> bool {
        self.has_predicate("not_a_draft")
    }
    /**Returns whether the service rejected the call with

* 422: No profiles eligible for deletion: platform deletion is not supported for instagram

Recognized by the text, or by the code where there is one.*/
    pub fn is_not_deletable_on_platform(&self) -> bool {
        self.has_predicate("not_deletable_on_platform")
    }
    /**Returns whether the service rejected the call with

* 422: Post cannot be edited (only drafts or scheduled posts more than 5 minutes before publish time)

Recognized by the text, or by the code where there is one.*/
    pub fn is_not_editable(&self) -> bool {
        self.has_predicate("not_editable")
    }
    /**Returns whether the service rejected the call with

* 422: Your API key has no such permission

Recognized by the text, or by the code where there is one.*/
    pub fn is_permission_denied(&self) -> bool {
        self.has_predicate("permission_denied")
    }
}
