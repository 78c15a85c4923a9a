//! Names that hand-written Rust has already, so that no name of the document may become one of them. A test compares the
//! lists with the sources.

/// Types: what generated code uses without a path, and the hand-written types that stand beside the generated ones.
pub const TYPES: [&str; 18] = [
    "Box",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "Map",
    "Media",
    "None",
    "Ok",
    "Option",
    "Result",
    "Secret",
    "Some",
    "String",
    "Timestamp",
    "Value",
    "Vec",
];

/// Types of calls and handles, which stand beside what their modules import.
pub const CALLS: [&str; 29] = [
    "Box",
    "Call",
    "Client",
    "Clone",
    "Cow",
    "Default",
    "Err",
    "Error",
    "Facts",
    "Fn",
    "From",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Items",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Pages",
    "Payload",
    "Prepare",
    "ResponseFuture",
    "Result",
    "Send",
    "Some",
    "String",
    "Sync",
];

/// Modules of `src/generated` that are no handle.
pub const MODULES: [&str; 7] = ["errors", "fixtures", "handles", "limits", "mock", "mod", "types"];

/// Methods of `Client`.
pub const CLIENT: [&str; 14] = [
    "base_url",
    "builder",
    "connect_bluesky",
    "connect_oauth",
    "connect_telegram",
    "connect",
    "default_of",
    "from_env",
    "new",
    "request",
    "settings",
    "wait_for_placements",
    "wait_for_post",
    "watch_post",
];

/// Methods of `types::Post`, whose properties have setters.
pub const POST: [&str; 8] =
    ["failed", "has_failed", "is_final", "is_live", "live", "permalinks", "results", "retrying"];

/// Methods of `ClientBuilder`.
pub const BUILDER: [&str; 13] = [
    "allow_insecure_http",
    "api_key",
    "attempt_timeout",
    "base_url",
    "build",
    "connect_timeout",
    "default_parameter",
    "default_secret",
    "http_client",
    "max_response_size",
    "retry",
    "timeout",
    "tls_backend",
];

/// Predicates of `Error`, without `is_`.
pub const PREDICATES: [&str; 7] =
    ["invalid_api_key", "not_found", "of_service", "rate_limited", "retryable", "timeout", "unprocessed"];

/// Methods of `httpmock::MockServer`, which hide those of a trait, and of the trait.
pub const MOCK_SERVER: [&str; 26] = [
    "address",
    "base_url",
    "connect",
    "connect_async",
    "connect_from_env",
    "connect_from_env_async",
    "forward_to",
    "forward_to_async",
    "host",
    "mock",
    "mock_async",
    "mock_with",
    "playback",
    "playback_async",
    "playback_from_yaml",
    "playback_from_yaml_async",
    "port",
    "proxy",
    "proxy_async",
    "record",
    "record_async",
    "reset",
    "reset_async",
    "start",
    "start_async",
    "url",
];
