// @generated from openapi.yaml
#[allow(unused_imports, reason = "which of them the tables need is up to the document")]
use crate::preflight::{
    KnownProfile, Preflight, Unit,
    table::{Check, Condition, Kind, Limits, MediaKind, Rule},
};
#[allow(unused_imports, reason = "which of them the tables need is up to the document")]
use crate::types;
pub(crate) static CREATE_POST_REQUEST: Limits = Limits {
    named: "profiles",
    keyed: "platforms",
    format: "format",
    defaults: &[
        ("facebook", "post"),
        ("instagram", "post"),
        ("tiktok", "video"),
        ("linkedin", "post"),
        ("youtube", "post"),
        ("twitter", "post"),
        ("threads", "post"),
        ("pinterest", "pin"),
        ("bluesky", "post"),
        ("telegram", "post"),
        ("google_business", "standard"),
    ],
    names: &[
        "facebook",
        "instagram",
        "tiktok",
        "linkedin",
        "youtube",
        "twitter",
        "threads",
        "pinterest",
        "bluesky",
        "telegram",
        "google_business",
    ],
    partial: false,
    rules: &[
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Items {
                at: &["profiles"],
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Together(&["post.scheduled_at", "queue_id"]),
            note: None,
        },
        Rule {
            platforms: &[
                ("facebook", &[]),
                ("instagram", &[]),
                ("tiktok", &[]),
                ("linkedin", &[]),
                ("youtube", &[]),
                ("pinterest", &[]),
                ("telegram", &[]),
                ("google_business", &[]),
            ],
            when: &[],
            check: Check::Forbidden(&["thread"]),
            note: Some("Threads are for X, Threads and Bluesky."),
        },
        Rule {
            platforms: &[("facebook", &["post"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(63206),
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["reel"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2200),
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["story"]), ("instagram", &["story"])],
            when: &[],
            check: Check::Forbidden(&["post.body"]),
            note: Some("A story is made of its media alone."),
        },
        Rule {
            platforms: &[("facebook", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 10,
                        size: Some(10485760),
                        types: &["image/jpeg", "image/png", "image/gif", "image/webp"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(4294967296),
                        types: &["video/mp4", "video/quicktime"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["reel"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(314572800),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["story"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(10485760),
                        types: &["image/jpeg", "image/png"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(4294967296),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Required(&["platforms.facebook.page_id"]),
            note: Some("Without it the service publishes to any of the connected pages."),
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Together(&["platforms.facebook.link", "media"]),
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.facebook.title", &["reel"]),
                    ("platforms.facebook.first_comment", &["post"]),
                    ("platforms.facebook.link", &["post"]),
                    ("platforms.facebook.made_with_ai", &["post"]),
                    ("platforms.facebook.countries", &["post"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["post", "reel"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2200),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(10),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 10,
                        size: Some(8388608),
                        types: &["image/jpeg", "image/png"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 10,
                        size: Some(314572800),
                        types: &[],
                    },
                ],
                mixed: &[MediaKind::Image, MediaKind::Video],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["reel"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(314572800),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["story"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(8388608),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(104857600),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["reel"])],
            when: &[],
            check: Check::Items {
                at: &["platforms.instagram.collaborators"],
                min: 0,
                max: Some(3),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[("media", Condition::Only(MediaKind::Image))],
            check: Check::Required(
                &[
                    "platforms.instagram.user_tags[].x",
                    "platforms.instagram.user_tags[].y",
                ],
            ),
            note: Some("A tag in an image has a position."),
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.instagram.first_comment", &["post", "reel"]),
                    ("platforms.instagram.collaborators", &["post", "reel"]),
                    ("platforms.instagram.cover_url", &["reel"]),
                    ("platforms.instagram.cover_file", &["reel"]),
                    ("platforms.instagram.thumb_offset", &["reel"]),
                    ("platforms.instagram.audio_name", &["reel"]),
                    ("platforms.instagram.audio_id", &["reel"]),
                    ("platforms.instagram.audio_volume", &["reel"]),
                    ("platforms.instagram.video_volume", &["reel"]),
                    ("platforms.instagram.strip_audio", &["reel", "story"]),
                    ("platforms.instagram.trial_strategy", &["reel"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::Utf16,
                min: 0,
                max: Some(2200),
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &["video"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(4294967296),
                        types: &["video/mp4", "video/quicktime", "video/webm"],
                    },
                ],
                mixed: &[],
            },
            note: Some("Images need the format `image`."),
        },
        Rule {
            platforms: &[("tiktok", &["image"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(35),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 35,
                        size: Some(20971520),
                        types: &["image/jpeg", "image/gif"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.tiktok.made_with_ai", &["video"]),
                    ("platforms.tiktok.disable_duet", &["video"]),
                    ("platforms.tiktok.disable_stitch", &["video"]),
                    ("platforms.tiktok.cover_url", &["video"]),
                    ("platforms.tiktok.cover_file", &["video"]),
                    ("platforms.tiktok.thumb_offset", &["video"]),
                    ("platforms.tiktok.photo_cover_index", &["image"]),
                    ("platforms.tiktok.auto_add_music", &["image"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(3000),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 20,
                        size: Some(8388608),
                        types: &["image/jpeg", "image/png", "image/gif"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(5368709120),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Document,
                        max: 1,
                        size: Some(104857600),
                        types: &[
                            "application/pdf",
                            "application/msword",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/vnd.ms-powerpoint",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        ],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &["poll"])],
            when: &[],
            check: Check::Required(
                &["platforms.linkedin.poll_question", "platforms.linkedin.poll_options"],
            ),
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Values {
                at: &["platforms.linkedin.poll_duration_days"],
                values: &["1", "3", "7", "14"],
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[("platforms.linkedin.countries", Condition::Present)],
            check: Check::Required(&["platforms.linkedin.organization_id"]),
            note: Some("Only the posts of organizations are for some countries."),
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.linkedin.poll_question", &["poll"]),
                    ("platforms.linkedin.poll_options", &["poll"]),
                    ("platforms.linkedin.poll_duration_days", &["poll"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::Bytes,
                min: 0,
                max: Some(5000),
            },
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(274877906944),
                        types: &[
                            "video/mp4",
                            "video/quicktime",
                            "video/x-msvideo",
                            "video/x-ms-wmv",
                            "video/x-flv",
                            "video/3gpp",
                        ],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["post"])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::Weighted,
                min: 0,
                max: Some(280),
            },
            note: Some("Paid accounts may have 25,000."),
        },
        Rule {
            platforms: &[("twitter", &["post"])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::Weighted,
                min: 0,
                max: Some(25000),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["poll"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::Weighted,
                min: 0,
                max: Some(280),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media", "thread[].media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 4,
                        size: Some(5242880),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(536870912),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["poll"])],
            when: &[],
            check: Check::Forbidden(&["media", "thread"]),
            note: Some("A poll is a text alone."),
        },
        Rule {
            platforms: &[("twitter", &["poll"])],
            when: &[],
            check: Check::Required(
                &[
                    "platforms.twitter.poll_options",
                    "platforms.twitter.poll_duration_minutes",
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.twitter.poll_options", &["poll"]),
                    ("platforms.twitter.poll_duration_minutes", &["poll"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::EmojiBytes,
                min: 0,
                max: Some(500),
            },
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Media {
                at: &["media", "thread[].media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 20,
                        size: Some(8388608),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(1073741824),
                        types: &[],
                    },
                ],
                mixed: &[MediaKind::Image, MediaKind::Video],
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(500),
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(33554432),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(2147483648),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[("media", Condition::Only(MediaKind::Image))],
            check: Check::Forbidden(
                &[
                    "platforms.pinterest.cover_url",
                    "platforms.pinterest.cover_file",
                    "platforms.pinterest.thumb_offset",
                ],
            ),
            note: Some("Only videos have a cover."),
        },
        Rule {
            platforms: &[("bluesky", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::Graphemes,
                min: 0,
                max: Some(300),
            },
            note: None,
        },
        Rule {
            platforms: &[("bluesky", &[])],
            when: &[],
            check: Check::Media {
                at: &["media", "thread[].media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 4,
                        size: Some(1048576),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(52428800),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: Some("Two sources of four allow videos of 100 MB."),
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(4096),
            },
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[("media", Condition::Present)],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(1024),
            },
            note: Some("The text of a message with media is cut."),
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 10,
                        size: Some(10485760),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 10,
                        size: Some(52428800),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Document,
                        max: 1,
                        size: Some(52428800),
                        types: &[
                            "application/pdf",
                            "application/msword",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/zip",
                            "audio/mpeg",
                            "audio/wav",
                        ],
                    },
                ],
                mixed: &[MediaKind::Image, MediaKind::Video],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["standard", "event", "offer"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(1500),
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["photo"])],
            when: &[],
            check: Check::Forbidden(&["post.body"]),
            note: Some("A photo of the gallery has no text."),
        },
        Rule {
            platforms: &[("google_business", &["standard", "event", "offer"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(5242880),
                        types: &["image/jpeg", "image/png"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["photo"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(5242880),
                        types: &["image/jpeg", "image/png"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["event"])],
            when: &[],
            check: Check::Required(&["platforms.google_business.event_title"]),
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["event", "offer"])],
            when: &[],
            check: Check::Required(
                &[
                    "platforms.google_business.event_start_date",
                    "platforms.google_business.event_end_date",
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["standard", "event", "offer"])],
            when: &[
                (
                    "platforms.google_business.cta_action_type",
                    Condition::NotIn(&["CALL"]),
                ),
            ],
            check: Check::Required(&["platforms.google_business.cta_url"]),
            note: Some("Every button but `CALL` leads to an address."),
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    (
                        "platforms.google_business.language_code",
                        &["standard", "event", "offer"],
                    ),
                    (
                        "platforms.google_business.cta_action_type",
                        &["standard", "event", "offer"],
                    ),
                    (
                        "platforms.google_business.cta_url",
                        &["standard", "event", "offer"],
                    ),
                    ("platforms.google_business.event_title", &["event", "offer"]),
                    ("platforms.google_business.event_start_date", &["event", "offer"]),
                    ("platforms.google_business.event_start_time", &["event", "offer"]),
                    ("platforms.google_business.event_end_date", &["event", "offer"]),
                    ("platforms.google_business.event_end_time", &["event", "offer"]),
                    ("platforms.google_business.offer_coupon_code", &["offer"]),
                    ("platforms.google_business.offer_redeem_url", &["offer"]),
                    ("platforms.google_business.offer_terms", &["offer"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Required(&["post"]),
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Required(&["profiles"]),
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Text {
                at: &["profiles[]"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.facebook"],
                allowed: &[
                    "format",
                    "page_id",
                    "title",
                    "first_comment",
                    "link",
                    "alt_text",
                    "made_with_ai",
                    "countries",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.facebook.page_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.instagram"],
                allowed: &[
                    "format",
                    "first_comment",
                    "collaborators",
                    "cover_url",
                    "cover_file",
                    "thumb_offset",
                    "audio_name",
                    "audio_id",
                    "audio_volume",
                    "video_volume",
                    "strip_audio",
                    "trial_strategy",
                    "user_tags",
                    "alt_text",
                    "made_with_ai",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.instagram.first_comment"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2196),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.instagram.collaborators"],
                min: 0,
                max: Some(10),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.instagram.audio_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.audio_volume"],
                min: Some((1f64, false)),
                max: Some((100f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.video_volume"],
                min: Some((1f64, false)),
                max: Some((100f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Required(&["platforms.instagram.user_tags[].username"]),
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.instagram.user_tags[].username"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.user_tags[].x"],
                min: Some((0f64, false)),
                max: Some((1f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.user_tags[].y"],
                min: Some((0f64, false)),
                max: Some((1f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.user_tags[].media_index"],
                min: Some((0f64, false)),
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.tiktok"],
                allowed: &[
                    "format",
                    "privacy_status",
                    "made_with_ai",
                    "disable_comment",
                    "disable_duet",
                    "disable_stitch",
                    "brand_content_toggle",
                    "brand_organic_toggle",
                    "photo_cover_index",
                    "auto_add_music",
                    "upload_as_draft",
                    "cover_url",
                    "cover_file",
                    "thumb_offset",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.tiktok.photo_cover_index"],
                min: Some((0f64, false)),
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.linkedin"],
                allowed: &[
                    "format",
                    "organization_id",
                    "reshare_urn",
                    "alt_text",
                    "countries",
                    "poll_question",
                    "poll_options",
                    "poll_duration_days",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.linkedin.organization_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.linkedin.countries"],
                min: 0,
                max: Some(25),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.linkedin.poll_question"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(140),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.linkedin.poll_options"],
                min: 2,
                max: Some(4),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.linkedin.poll_options[]"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(30),
            },
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.youtube"],
                allowed: &[
                    "format",
                    "title",
                    "privacy_status",
                    "cover_url",
                    "cover_file",
                    "made_for_kids",
                    "tags",
                    "category_id",
                    "contains_synthetic_media",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.youtube.title"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(100),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.twitter"],
                allowed: &["format", "poll_options", "poll_duration_minutes", "alt_text"],
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.twitter.poll_options"],
                min: 2,
                max: Some(4),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.twitter.poll_options[]"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(25),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.twitter.poll_duration_minutes"],
                min: Some((5f64, false)),
                max: Some((10080f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.threads"],
                allowed: &["format", "alt_text", "topic_tag"],
            },
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.threads.topic_tag"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(50),
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Required(&["platforms.pinterest.board_id"]),
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.pinterest"],
                allowed: &[
                    "format",
                    "board_id",
                    "title",
                    "destination_link",
                    "cover_url",
                    "cover_file",
                    "thumb_offset",
                    "alt_text",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.pinterest.board_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.pinterest.title"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(100),
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.pinterest.destination_link"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2048),
            },
            note: None,
        },
        Rule {
            platforms: &[("bluesky", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.bluesky"],
                allowed: &["format", "alt_text"],
            },
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Required(&["platforms.telegram.chat_id"]),
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.telegram"],
                allowed: &[
                    "format",
                    "chat_id",
                    "parse_mode",
                    "disable_link_preview",
                    "disable_notification",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.telegram.chat_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Required(&["platforms.google_business.location_id"]),
            note: None,
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.google_business"],
                allowed: &[
                    "format",
                    "location_id",
                    "language_code",
                    "cta_action_type",
                    "cta_url",
                    "event_title",
                    "event_start_date",
                    "event_start_time",
                    "event_end_date",
                    "event_end_time",
                    "offer_coupon_code",
                    "offer_redeem_url",
                    "offer_terms",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.google_business.location_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Required(&["thread[].body"]),
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Text {
                at: &["queue_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
    ],
};
impl types::CreatePostRequest {
    /// Checks the body against the documented limits. See [`preflight`](crate::preflight).
    pub fn preflight(&self) -> Preflight {
        self.preflight_for(Vec::<KnownProfile>::new())
    }
    /// The same with profiles whose network is known: those that the service returned, or pairs of id and network.
    pub fn preflight_for<P: Into<KnownProfile>>(
        &self,
        profiles: impl IntoIterator<Item = P>,
    ) -> Preflight {
        crate::preflight::check(&CREATE_POST_REQUEST, self, None, profiles)
    }
    /// Checks JSON that is to be such a body, and may have properties that the type does not have.
    pub fn preflight_json<P: Into<KnownProfile>>(
        json: &serde_json::Value,
        profiles: impl IntoIterator<Item = P>,
    ) -> Preflight {
        crate::preflight::of_json(
            &CREATE_POST_REQUEST,
            json,
            &Default::default(),
            profiles,
        )
    }
}
pub(crate) static UPDATE_POST_REQUEST: Limits = Limits {
    named: "profiles",
    keyed: "platforms",
    format: "format",
    defaults: &[
        ("facebook", "post"),
        ("instagram", "post"),
        ("tiktok", "video"),
        ("linkedin", "post"),
        ("youtube", "post"),
        ("twitter", "post"),
        ("threads", "post"),
        ("pinterest", "pin"),
        ("bluesky", "post"),
        ("telegram", "post"),
        ("google_business", "standard"),
    ],
    names: &[
        "facebook",
        "instagram",
        "tiktok",
        "linkedin",
        "youtube",
        "twitter",
        "threads",
        "pinterest",
        "bluesky",
        "telegram",
        "google_business",
    ],
    partial: true,
    rules: &[
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Items {
                at: &["profiles"],
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Together(&["post.scheduled_at", "queue_id"]),
            note: None,
        },
        Rule {
            platforms: &[
                ("facebook", &[]),
                ("instagram", &[]),
                ("tiktok", &[]),
                ("linkedin", &[]),
                ("youtube", &[]),
                ("pinterest", &[]),
                ("telegram", &[]),
                ("google_business", &[]),
            ],
            when: &[],
            check: Check::Forbidden(&["thread"]),
            note: Some("Threads are for X, Threads and Bluesky."),
        },
        Rule {
            platforms: &[("facebook", &["post"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(63206),
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["reel"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2200),
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["story"]), ("instagram", &["story"])],
            when: &[],
            check: Check::Forbidden(&["post.body"]),
            note: Some("A story is made of its media alone."),
        },
        Rule {
            platforms: &[("facebook", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 10,
                        size: Some(10485760),
                        types: &["image/jpeg", "image/png", "image/gif", "image/webp"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(4294967296),
                        types: &["video/mp4", "video/quicktime"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["reel"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(314572800),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &["story"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(10485760),
                        types: &["image/jpeg", "image/png"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(4294967296),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Required(&["platforms.facebook.page_id"]),
            note: Some("Without it the service publishes to any of the connected pages."),
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Together(&["platforms.facebook.link", "media"]),
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.facebook.title", &["reel"]),
                    ("platforms.facebook.first_comment", &["post"]),
                    ("platforms.facebook.link", &["post"]),
                    ("platforms.facebook.made_with_ai", &["post"]),
                    ("platforms.facebook.countries", &["post"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["post", "reel"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2200),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(10),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 10,
                        size: Some(8388608),
                        types: &["image/jpeg", "image/png"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 10,
                        size: Some(314572800),
                        types: &[],
                    },
                ],
                mixed: &[MediaKind::Image, MediaKind::Video],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["reel"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(314572800),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["story"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(8388608),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(104857600),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &["reel"])],
            when: &[],
            check: Check::Items {
                at: &["platforms.instagram.collaborators"],
                min: 0,
                max: Some(3),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[("media", Condition::Only(MediaKind::Image))],
            check: Check::Required(
                &[
                    "platforms.instagram.user_tags[].x",
                    "platforms.instagram.user_tags[].y",
                ],
            ),
            note: Some("A tag in an image has a position."),
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.instagram.first_comment", &["post", "reel"]),
                    ("platforms.instagram.collaborators", &["post", "reel"]),
                    ("platforms.instagram.cover_url", &["reel"]),
                    ("platforms.instagram.cover_file", &["reel"]),
                    ("platforms.instagram.thumb_offset", &["reel"]),
                    ("platforms.instagram.audio_name", &["reel"]),
                    ("platforms.instagram.audio_id", &["reel"]),
                    ("platforms.instagram.audio_volume", &["reel"]),
                    ("platforms.instagram.video_volume", &["reel"]),
                    ("platforms.instagram.strip_audio", &["reel", "story"]),
                    ("platforms.instagram.trial_strategy", &["reel"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::Utf16,
                min: 0,
                max: Some(2200),
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &["video"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(4294967296),
                        types: &["video/mp4", "video/quicktime", "video/webm"],
                    },
                ],
                mixed: &[],
            },
            note: Some("Images need the format `image`."),
        },
        Rule {
            platforms: &[("tiktok", &["image"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(35),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 35,
                        size: Some(20971520),
                        types: &["image/jpeg", "image/gif"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.tiktok.made_with_ai", &["video"]),
                    ("platforms.tiktok.disable_duet", &["video"]),
                    ("platforms.tiktok.disable_stitch", &["video"]),
                    ("platforms.tiktok.cover_url", &["video"]),
                    ("platforms.tiktok.cover_file", &["video"]),
                    ("platforms.tiktok.thumb_offset", &["video"]),
                    ("platforms.tiktok.photo_cover_index", &["image"]),
                    ("platforms.tiktok.auto_add_music", &["image"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(3000),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 20,
                        size: Some(8388608),
                        types: &["image/jpeg", "image/png", "image/gif"],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(5368709120),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Document,
                        max: 1,
                        size: Some(104857600),
                        types: &[
                            "application/pdf",
                            "application/msword",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/vnd.ms-powerpoint",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        ],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &["poll"])],
            when: &[],
            check: Check::Required(
                &["platforms.linkedin.poll_question", "platforms.linkedin.poll_options"],
            ),
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Values {
                at: &["platforms.linkedin.poll_duration_days"],
                values: &["1", "3", "7", "14"],
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[("platforms.linkedin.countries", Condition::Present)],
            check: Check::Required(&["platforms.linkedin.organization_id"]),
            note: Some("Only the posts of organizations are for some countries."),
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.linkedin.poll_question", &["poll"]),
                    ("platforms.linkedin.poll_options", &["poll"]),
                    ("platforms.linkedin.poll_duration_days", &["poll"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::Bytes,
                min: 0,
                max: Some(5000),
            },
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(274877906944),
                        types: &[
                            "video/mp4",
                            "video/quicktime",
                            "video/x-msvideo",
                            "video/x-ms-wmv",
                            "video/x-flv",
                            "video/3gpp",
                        ],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["post"])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::Weighted,
                min: 0,
                max: Some(280),
            },
            note: Some("Paid accounts may have 25,000."),
        },
        Rule {
            platforms: &[("twitter", &["post"])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::Weighted,
                min: 0,
                max: Some(25000),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["poll"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::Weighted,
                min: 0,
                max: Some(280),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["post"])],
            when: &[],
            check: Check::Media {
                at: &["media", "thread[].media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 4,
                        size: Some(5242880),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(536870912),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &["poll"])],
            when: &[],
            check: Check::Forbidden(&["media", "thread"]),
            note: Some("A poll is a text alone."),
        },
        Rule {
            platforms: &[("twitter", &["poll"])],
            when: &[],
            check: Check::Required(
                &[
                    "platforms.twitter.poll_options",
                    "platforms.twitter.poll_duration_minutes",
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    ("platforms.twitter.poll_options", &["poll"]),
                    ("platforms.twitter.poll_duration_minutes", &["poll"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::EmojiBytes,
                min: 0,
                max: Some(500),
            },
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Media {
                at: &["media", "thread[].media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 20,
                        size: Some(8388608),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(1073741824),
                        types: &[],
                    },
                ],
                mixed: &[MediaKind::Image, MediaKind::Video],
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(500),
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(33554432),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(2147483648),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[("media", Condition::Only(MediaKind::Image))],
            check: Check::Forbidden(
                &[
                    "platforms.pinterest.cover_url",
                    "platforms.pinterest.cover_file",
                    "platforms.pinterest.thumb_offset",
                ],
            ),
            note: Some("Only videos have a cover."),
        },
        Rule {
            platforms: &[("bluesky", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body", "thread[].body"],
                unit: Unit::Graphemes,
                min: 0,
                max: Some(300),
            },
            note: None,
        },
        Rule {
            platforms: &[("bluesky", &[])],
            when: &[],
            check: Check::Media {
                at: &["media", "thread[].media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 4,
                        size: Some(1048576),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 1,
                        size: Some(52428800),
                        types: &[],
                    },
                ],
                mixed: &[],
            },
            note: Some("Two sources of four allow videos of 100 MB."),
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(4096),
            },
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[("media", Condition::Present)],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(1024),
            },
            note: Some("The text of a message with media is cut."),
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: None,
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 10,
                        size: Some(10485760),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Video,
                        max: 10,
                        size: Some(52428800),
                        types: &[],
                    },
                    Kind {
                        kind: MediaKind::Document,
                        max: 1,
                        size: Some(52428800),
                        types: &[
                            "application/pdf",
                            "application/msword",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/zip",
                            "audio/mpeg",
                            "audio/wav",
                        ],
                    },
                ],
                mixed: &[MediaKind::Image, MediaKind::Video],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["standard", "event", "offer"])],
            when: &[],
            check: Check::Text {
                at: &["post.body"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(1500),
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["photo"])],
            when: &[],
            check: Check::Forbidden(&["post.body"]),
            note: Some("A photo of the gallery has no text."),
        },
        Rule {
            platforms: &[("google_business", &["standard", "event", "offer"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 0,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(5242880),
                        types: &["image/jpeg", "image/png"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["photo"])],
            when: &[],
            check: Check::Media {
                at: &["media"],
                min: 1,
                max: Some(1),
                kinds: &[
                    Kind {
                        kind: MediaKind::Image,
                        max: 1,
                        size: Some(5242880),
                        types: &["image/jpeg", "image/png"],
                    },
                ],
                mixed: &[],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["event"])],
            when: &[],
            check: Check::Required(&["platforms.google_business.event_title"]),
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["event", "offer"])],
            when: &[],
            check: Check::Required(
                &[
                    "platforms.google_business.event_start_date",
                    "platforms.google_business.event_end_date",
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[("google_business", &["standard", "event", "offer"])],
            when: &[
                (
                    "platforms.google_business.cta_action_type",
                    Condition::NotIn(&["CALL"]),
                ),
            ],
            check: Check::Required(&["platforms.google_business.cta_url"]),
            note: Some("Every button but `CALL` leads to an address."),
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Formats(
                &[
                    (
                        "platforms.google_business.language_code",
                        &["standard", "event", "offer"],
                    ),
                    (
                        "platforms.google_business.cta_action_type",
                        &["standard", "event", "offer"],
                    ),
                    (
                        "platforms.google_business.cta_url",
                        &["standard", "event", "offer"],
                    ),
                    ("platforms.google_business.event_title", &["event", "offer"]),
                    ("platforms.google_business.event_start_date", &["event", "offer"]),
                    ("platforms.google_business.event_start_time", &["event", "offer"]),
                    ("platforms.google_business.event_end_date", &["event", "offer"]),
                    ("platforms.google_business.event_end_time", &["event", "offer"]),
                    ("platforms.google_business.offer_coupon_code", &["offer"]),
                    ("platforms.google_business.offer_redeem_url", &["offer"]),
                    ("platforms.google_business.offer_terms", &["offer"]),
                ],
            ),
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Text {
                at: &["profiles[]"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.facebook"],
                allowed: &[
                    "format",
                    "page_id",
                    "title",
                    "first_comment",
                    "link",
                    "alt_text",
                    "made_with_ai",
                    "countries",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("facebook", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.facebook.page_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.instagram"],
                allowed: &[
                    "format",
                    "first_comment",
                    "collaborators",
                    "cover_url",
                    "cover_file",
                    "thumb_offset",
                    "audio_name",
                    "audio_id",
                    "audio_volume",
                    "video_volume",
                    "strip_audio",
                    "trial_strategy",
                    "user_tags",
                    "alt_text",
                    "made_with_ai",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.instagram.first_comment"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2196),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.instagram.collaborators"],
                min: 0,
                max: Some(10),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.instagram.audio_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.audio_volume"],
                min: Some((1f64, false)),
                max: Some((100f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.video_volume"],
                min: Some((1f64, false)),
                max: Some((100f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Required(&["platforms.instagram.user_tags[].username"]),
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.instagram.user_tags[].username"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.user_tags[].x"],
                min: Some((0f64, false)),
                max: Some((1f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.user_tags[].y"],
                min: Some((0f64, false)),
                max: Some((1f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("instagram", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.instagram.user_tags[].media_index"],
                min: Some((0f64, false)),
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.tiktok"],
                allowed: &[
                    "format",
                    "privacy_status",
                    "made_with_ai",
                    "disable_comment",
                    "disable_duet",
                    "disable_stitch",
                    "brand_content_toggle",
                    "brand_organic_toggle",
                    "photo_cover_index",
                    "auto_add_music",
                    "upload_as_draft",
                    "cover_url",
                    "cover_file",
                    "thumb_offset",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("tiktok", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.tiktok.photo_cover_index"],
                min: Some((0f64, false)),
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.linkedin"],
                allowed: &[
                    "format",
                    "organization_id",
                    "reshare_urn",
                    "alt_text",
                    "countries",
                    "poll_question",
                    "poll_options",
                    "poll_duration_days",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.linkedin.organization_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.linkedin.countries"],
                min: 0,
                max: Some(25),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.linkedin.poll_question"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(140),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.linkedin.poll_options"],
                min: 2,
                max: Some(4),
            },
            note: None,
        },
        Rule {
            platforms: &[("linkedin", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.linkedin.poll_options[]"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(30),
            },
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.youtube"],
                allowed: &[
                    "format",
                    "title",
                    "privacy_status",
                    "cover_url",
                    "cover_file",
                    "made_for_kids",
                    "tags",
                    "category_id",
                    "contains_synthetic_media",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("youtube", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.youtube.title"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(100),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.twitter"],
                allowed: &["format", "poll_options", "poll_duration_minutes", "alt_text"],
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Items {
                at: &["platforms.twitter.poll_options"],
                min: 2,
                max: Some(4),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.twitter.poll_options[]"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(25),
            },
            note: None,
        },
        Rule {
            platforms: &[("twitter", &[])],
            when: &[],
            check: Check::Number {
                at: &["platforms.twitter.poll_duration_minutes"],
                min: Some((5f64, false)),
                max: Some((10080f64, false)),
            },
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.threads"],
                allowed: &["format", "alt_text", "topic_tag"],
            },
            note: None,
        },
        Rule {
            platforms: &[("threads", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.threads.topic_tag"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(50),
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.pinterest"],
                allowed: &[
                    "format",
                    "board_id",
                    "title",
                    "destination_link",
                    "cover_url",
                    "cover_file",
                    "thumb_offset",
                    "alt_text",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.pinterest.board_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.pinterest.title"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(100),
            },
            note: None,
        },
        Rule {
            platforms: &[("pinterest", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.pinterest.destination_link"],
                unit: Unit::CodePoints,
                min: 0,
                max: Some(2048),
            },
            note: None,
        },
        Rule {
            platforms: &[("bluesky", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.bluesky"],
                allowed: &["format", "alt_text"],
            },
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.telegram"],
                allowed: &[
                    "format",
                    "chat_id",
                    "parse_mode",
                    "disable_link_preview",
                    "disable_notification",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("telegram", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.telegram.chat_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Keys {
                at: &["platforms.google_business"],
                allowed: &[
                    "format",
                    "location_id",
                    "language_code",
                    "cta_action_type",
                    "cta_url",
                    "event_title",
                    "event_start_date",
                    "event_start_time",
                    "event_end_date",
                    "event_end_time",
                    "offer_coupon_code",
                    "offer_redeem_url",
                    "offer_terms",
                ],
            },
            note: None,
        },
        Rule {
            platforms: &[("google_business", &[])],
            when: &[],
            check: Check::Text {
                at: &["platforms.google_business.location_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Required(&["thread[].body"]),
            note: None,
        },
        Rule {
            platforms: &[],
            when: &[],
            check: Check::Text {
                at: &["queue_id"],
                unit: Unit::CodePoints,
                min: 1,
                max: None,
            },
            note: None,
        },
    ],
};
impl types::UpdatePostRequest {
    /// Checks the body against the documented limits. See [`preflight`](crate::preflight).
    pub fn preflight(&self) -> Preflight {
        self.preflight_for(Vec::<KnownProfile>::new())
    }
    /// The same with profiles whose network is known: those that the service returned, or pairs of id and network.
    pub fn preflight_for<P: Into<KnownProfile>>(
        &self,
        profiles: impl IntoIterator<Item = P>,
    ) -> Preflight {
        crate::preflight::check(&UPDATE_POST_REQUEST, self, None, profiles)
    }
    /// Checks JSON that is to be such a body, and may have properties that the type does not have.
    pub fn preflight_json<P: Into<KnownProfile>>(
        json: &serde_json::Value,
        profiles: impl IntoIterator<Item = P>,
    ) -> Preflight {
        crate::preflight::of_json(
            &UPDATE_POST_REQUEST,
            json,
            &Default::default(),
            profiles,
        )
    }
}
impl From<&types::Profile> for KnownProfile {
    fn from(value: &types::Profile) -> Self {
        KnownProfile::new(value.id.clone(), value.platform.clone().as_str())
    }
}
impl From<&types::PlatformResult> for KnownProfile {
    fn from(value: &types::PlatformResult) -> Self {
        KnownProfile::new(
            value.profile_id.clone().unwrap_or_else(|| "".into()),
            value.platform.clone().as_str(),
        )
    }
}
