// @generated from tests/fixtures
pub(crate) static FIXTURES: &[(&str, &str)] = &[
    (
        "create_profile_group/201-new-client-project",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"id\":\"grp999xyz\",\"name\":\"New Client Project\",\"profiles_count\":0},\"status\":201},\"when\":{\"json_body\":{\"profile_group\":{\"name\":\"New Client Project\"}},\"method\":\"POST\",\"path\":\"/api/profile_groups\"}}",
    ),
    (
        "create_profile_group/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"profile_group\":{\"name\":\"New Client Project\"}},\"method\":\"POST\",\"path\":\"/api/profile_groups\"}}",
    ),
    (
        "create_profile_group/422-permission-denied",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Your API key has no such permission\"},\"status\":422},\"when\":{\"json_body\":{\"profile_group\":{\"name\":\"New Client Project\"}},\"method\":\"POST\",\"path\":\"/api/profile_groups\"}}",
    ),
    (
        "delete_profile_group/200-deleted",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "delete_profile_group/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "delete_profile_group/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "delete_profile_group/422-permission-denied",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Your API key has no such permission\"},\"status\":422},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "get_profile_group/200-main-brand",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"id\":\"grp123abc\",\"name\":\"Main Brand\",\"profiles_count\":5},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "get_profile_group/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "get_profile_group/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups/grp123abc\"}}",
    ),
    (
        "initialize_connection/200-bluesky",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"profile\":{\"external_username\":\"yourname.bsky.social\",\"id\":\"prof321zyx\",\"name\":\"Your Display Name\",\"network\":\"bluesky\"},\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"app_password\":\"xxxx-xxxx-xxxx-xxxx\",\"identifier\":\"yourname.bsky.social\",\"platform\":\"bluesky\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/200-instagram",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"success\":true,\"url\":\"https://app.postproxy.dev/partner_connect/inv789xyz\"},\"status\":200},\"when\":{\"json_body\":{\"platform\":\"instagram\",\"redirect_url\":\"https://myapp.com/oauth/callback\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/200-telegram",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"next_step\":\"Add @my_bot as administrator to the Telegram channel(s) you want to publish to. Channels will appear in GET /api/profiles/prof321zyx/placements once Telegram notifies us.\",\"profile\":{\"external_username\":\"my_bot\",\"id\":\"prof321zyx\",\"name\":\"My Bot\",\"network\":\"telegram\"},\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"bot_token\":\"123456789:ABCdef-GhIJklMnOpQrStUvWxYz\",\"platform\":\"telegram\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/401-bluesky-login-failed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"This account requires 2FA. Generate an app password at bsky.app/settings/app-passwords and use that instead of your main password.\",\"error_code\":\"bluesky_login_failed\"},\"status\":401},\"when\":{\"json_body\":{\"app_password\":\"xxxx-xxxx-xxxx-xxxx\",\"identifier\":\"yourname.bsky.social\",\"platform\":\"bluesky\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"platform\":\"instagram\",\"redirect_url\":\"https://myapp.com/oauth/callback\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/401-telegram-connect-failed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Telegram bot token is invalid or revoked — please reconnect the profile.\",\"error_code\":\"telegram_connect_failed\"},\"status\":401},\"when\":{\"json_body\":{\"bot_token\":\"123456789:ABCdef-GhIJklMnOpQrStUvWxYz\",\"platform\":\"telegram\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"json_body\":{\"platform\":\"instagram\",\"redirect_url\":\"https://myapp.com/oauth/callback\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-bluesky-already-connected",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"This Bluesky profile is already connected to Postproxy.\",\"error_code\":\"account_is_already_connected\"},\"status\":422},\"when\":{\"json_body\":{\"app_password\":\"xxxx-xxxx-xxxx-xxxx\",\"identifier\":\"yourname.bsky.social\",\"platform\":\"bluesky\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-bluesky-missing-credentials",
        "{\"refused\":[\"identifier\",\"app_password\"],\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Bluesky requires `identifier` (handle) and `app_password` in the payload. Generate an app password at https://bsky.app/settings/app-passwords\",\"error_code\":\"missing_credentials\"},\"status\":422},\"when\":{\"json_body\":{\"platform\":\"bluesky\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-missing-platform",
        "{\"refused\":[\"platform\"],\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Missing platform\"},\"status\":422},\"when\":{\"json_body\":{\"redirect_url\":\"https://myapp.com/oauth/callback\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-missing-redirect-url",
        "{\"refused\":[\"redirect_url\"],\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Missing redirect_url\"},\"status\":422},\"when\":{\"json_body\":{\"platform\":\"instagram\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-platform-already-connected",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Platform already connected\"},\"status\":422},\"when\":{\"json_body\":{\"platform\":\"instagram\",\"redirect_url\":\"https://myapp.com/oauth/callback\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-telegram-already-connected",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"This Telegram bot is already connected to Postproxy.\",\"error_code\":\"account_is_already_connected\"},\"status\":422},\"when\":{\"json_body\":{\"bot_token\":\"123456789:ABCdef-GhIJklMnOpQrStUvWxYz\",\"platform\":\"telegram\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection/422-telegram-missing-bot-token",
        "{\"refused\":[\"bot_token\"],\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Telegram requires `bot_token` in the payload. Create a bot via @BotFather (https://t.me/BotFather) and pass the token.\"},\"status\":422},\"when\":{\"json_body\":{\"platform\":\"telegram\"},\"method\":\"POST\",\"path\":\"/api/profile_groups/grp123abc/initialize_connection\"}}",
    ),
    (
        "initialize_connection.connection_returned/200-user-abandoned",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/callback\",\"query_param\":[{\"name\":\"org\",\"value\":\"123\"},{\"name\":\"failure\",\"value\":\"true\"},{\"name\":\"error_code\",\"value\":\"user_abandoned\"}]}}",
    ),
    (
        "list_placements/200-linkedin",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"id\":null,\"name\":\"Personal Profile\"},{\"id\":\"108520199\",\"name\":\"Acme Marketing\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321zyx/placements\"}}",
    ),
    (
        "list_placements/200-no-channel-yet",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321zyx/placements\"}}",
    ),
    (
        "list_placements/200-telegram-channels",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"id\":\"-1001234567890\",\"name\":\"My Channel (@mychannel)\"},{\"id\":\"-1009876543210\",\"name\":\"Private Channel\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321zyx/placements\"}}",
    ),
    (
        "list_placements/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321zyx/placements\"}}",
    ),
    (
        "list_placements/401-invalid-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key or profile group. Be sure to check that you are using the correct id and not name\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321zyx/placements\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"main-brand\"}]}}",
    ),
    (
        "list_placements/404-other-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found. Make sure you pass the correct profile_group_id\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321zyx/placements\"}}",
    ),
    (
        "list_profile_groups/200-full-access-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"id\":\"grp123abc\",\"name\":\"Main Brand\",\"profiles_count\":5},{\"id\":\"grp456def\",\"name\":\"Client Project\",\"profiles_count\":3},{\"id\":\"grp789ghi\",\"name\":\"Personal\",\"profiles_count\":2}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups\"}}",
    ),
    (
        "list_profile_groups/200-observed-live",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"id\":\"zj3F5b\",\"name\":\"dssds\",\"profiles_count\":0},{\"id\":\"zgYFg9\",\"name\":\"Default\",\"profiles_count\":1}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups\"}}",
    ),
    (
        "list_profile_groups/200-scoped-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"id\":\"grp123abc\",\"name\":\"Main Brand\",\"profiles_count\":5}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups\"}}",
    ),
    (
        "list_profile_groups/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/profile_groups\"}}",
    ),
];
