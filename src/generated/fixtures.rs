// @generated from tests/fixtures
pub(crate) static FIXTURES: &[(&str, &str)] = &[
    (
        "create_post/201-alt-texts",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Launch day\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":\"https://example.com/2.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"countries\":[\"US\"]},\"platform\":\"facebook\",\"profile_id\":\"ig-profile\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"alt_text\":[\"Our team\",\"The product\"],\"made_with_ai\":false},\"platform\":\"instagram\",\"profile_id\":\"li-profile\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"alt_text\":\"Our team and the product\",\"countries\":[\"US\",\"CA\"],\"organization_id\":\"123\"},\"platform\":\"linkedin\",\"profile_id\":\"fb-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/1.jpg\",\"https://example.com/2.jpg\"],\"platforms\":{\"facebook\":{\"countries\":[\"US\"]},\"instagram\":{\"alt_text\":[\"Our team\",\"The product\"],\"made_with_ai\":false},\"linkedin\":{\"alt_text\":\"Our team and the product\",\"countries\":[\"US\",\"CA\"],\"organization_id\":\"123\"}},\"post\":{\"body\":\"Launch day\"},\"profiles\":[\"ig-profile\",\"li-profile\",\"fb-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-bluesky-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Shipping a new feature today 🚀 https://example.com/launch\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"bluesky\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"bluesky\":{}},\"post\":{\"body\":\"Shipping a new feature today 🚀 https://example.com/launch\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-bluesky-mention",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hey @jay.bsky.team — new #release out: https://example.com/post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"bluesky\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Hey @jay.bsky.team — new #release out: https://example.com/post\"},\"profiles\":[\"bluesky\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-bluesky-thread",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"1/ Quick thread on what we shipped 🧵\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"2/ Faster sync and a new webhook.\",\"id\":\"thr123abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"thr1m3\",\"source_url\":\"https://example.com/shot.jpg\",\"status\":\"pending\",\"url\":null}]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"1/ Quick thread on what we shipped 🧵\"},\"profiles\":[\"prof_abc123\"],\"thread\":[{\"body\":\"2/ Faster sync and a new webhook.\",\"media\":[\"https://example.com/shot.jpg\"]}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-carousel",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out these photos!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":\"https://example.com/photo2.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc125\",\"source_url\":\"https://example.com/photo3.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo1.jpg\",\"https://example.com/photo2.jpg\",\"https://example.com/photo3.jpg\"],\"post\":{\"body\":\"Check out these photos!\"},\"profiles\":[\"instagram\",\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-collaborators-for-three-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My video\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"username1\",\"username2\"],\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"My Video Title\"},\"platform\":\"youtube\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"username1\",\"username2\"],\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"tiktok\":{\"auto_add_music\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"youtube\":{\"privacy_status\":\"public\",\"title\":\"My Video Title\"}},\"post\":{\"body\":\"My video\"},\"profiles\":[\"instagram\",\"youtube\",\"tiktok\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-by-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Draft content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Draft content\",\"draft\":true},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-for-instagram-and-facebook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello from PostProxy PHP SDK!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Thanks for reading!\",\"format\":\"post\"},\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"facebook\":{\"first_comment\":\"Thanks for reading!\",\"format\":\"post\"},\"instagram\":{\"format\":\"post\"}},\"post\":{\"body\":\"Hello from PostProxy PHP SDK!\",\"draft\":true},\"profiles\":[\"instagram\",\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-for-instagram",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Content to review before posting\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Content to review before posting\",\"draft\":true},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"This starts as a draft\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"This starts as a draft\",\"draft\":true},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-draft-of-dotnet",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"format\":\"image\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"prof123tt\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"friend_username\"],\"format\":\"post\"},\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"friend_username\"],\"format\":\"post\"},\"tiktok\":{\"auto_add_music\":true,\"format\":\"image\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post!\",\"draft\":true},\"profiles\":[\"prof123tt\",\"prof123ig\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out this reel!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\"},\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"instagram\":{\"format\":\"post\"}},\"post\":{\"body\":\"Check out this reel!\",\"draft\":true},\"profiles\":[\"prof123ig\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-of-java",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello from PostProxy SDK!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Hello from PostProxy SDK!\",\"draft\":true},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-of-ruby",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Draft\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Draft\",\"draft\":true},\"profiles\":[\"prof-1\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-with-image-of-java",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out this image!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Check out this image!\",\"draft\":true},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-with-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Draft content to review before posting\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"post\":{\"body\":\"Draft content to review before posting\",\"draft\":true},\"profiles\":[\"instagram\",\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-with-parameters",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"@friend\"],\"first_comment\":\"First!\",\"format\":\"post\"},\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"format\":\"image\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"prof123tt\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"@friend\"],\"first_comment\":\"First!\",\"format\":\"post\"},\"tiktok\":{\"auto_add_music\":true,\"format\":\"image\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post!\",\"draft\":true},\"profiles\":[\"prof123ig\",\"prof123tt\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft-with-photo",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out this photo!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"post\":{\"body\":\"Check out this photo!\",\"draft\":true},\"profiles\":[\"prof123ig\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-draft",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Work in progress\",\"draft\":true},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-duplicate-on-purpose",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Same text again\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"header\":[{\"name\":\"x-skip-duplicate-check\",\"value\":\"true\"}],\"json_body\":{\"post\":{\"body\":\"Same text again\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-eight-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post with custom settings per network\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"First!\",\"format\":\"post\"},\"platform\":\"facebook\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"@collab_account\"],\"format\":\"reel\"},\"platform\":\"instagram\",\"profile_id\":\"prof789def\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"format\":\"video\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"prof654jkl\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\",\"organization_id\":\"org-123\"},\"platform\":\"linkedin\",\"profile_id\":\"prof321ghi\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\",\"privacy_status\":\"public\",\"title\":\"My Video Title\"},\"platform\":\"youtube\",\"profile_id\":\"prof111aaa\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"board_id\":\"board-abc\",\"destination_link\":\"https://example.com\",\"format\":\"pin\",\"title\":\"Pin Title\"},\"platform\":\"pinterest\",\"profile_id\":\"prof222bbb\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\"},\"platform\":\"threads\",\"profile_id\":\"prof333ccc\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\"},\"platform\":\"twitter\",\"profile_id\":\"prof444ddd\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"facebook\":{\"first_comment\":\"First!\",\"format\":\"post\"},\"instagram\":{\"collaborators\":[\"@collab_account\"],\"format\":\"reel\"},\"linkedin\":{\"format\":\"post\",\"organization_id\":\"org-123\"},\"pinterest\":{\"board_id\":\"board-abc\",\"destination_link\":\"https://example.com\",\"format\":\"pin\",\"title\":\"Pin Title\"},\"threads\":{\"format\":\"post\"},\"tiktok\":{\"auto_add_music\":true,\"format\":\"video\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"twitter\":{\"format\":\"post\"},\"youtube\":{\"format\":\"post\",\"privacy_status\":\"public\",\"title\":\"My Video Title\"}},\"post\":{\"body\":\"Cross-platform post with custom settings per network\",\"draft\":true},\"profiles\":[\"prof123abc\",\"prof789def\",\"prof654jkl\",\"prof321ghi\",\"prof111aaa\",\"prof222bbb\",\"prof333ccc\",\"prof444ddd\"]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-facebook-and-instagram",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Hi!\",\"format\":\"post\"},\"platform\":\"facebook\",\"profile_id\":\"prof-1\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"facebook\":{\"first_comment\":\"Hi!\",\"format\":\"post\"},\"instagram\":{\"format\":\"reel\"}},\"post\":{\"body\":\"Hello!\"},\"profiles\":[\"prof-1\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-facebook-by-name",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Exciting news! Check out our latest update.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"What do you think? Let us know!\",\"format\":\"post\",\"page_id\":\"123456789\"},\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"facebook\":{\"first_comment\":\"What do you think? Let us know!\",\"format\":\"post\",\"page_id\":\"123456789\"}},\"post\":{\"body\":\"Exciting news! Check out our latest update.\"},\"profiles\":[\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-facebook-draft-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check this out!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"First!\",\"format\":\"post\",\"page_id\":\"123456789\"},\"platform\":\"facebook\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"platforms\":{\"facebook\":{\"first_comment\":\"First!\",\"format\":\"post\",\"page_id\":\"123456789\"}},\"post\":{\"body\":\"Check this out!\",\"draft\":true},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-facebook-link",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Read the announcement\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"link\":\"https://example.com/blog/launch\"},\"platform\":\"facebook\",\"profile_id\":\"fb-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"facebook\":{\"link\":\"https://example.com/blog/launch\"}},\"post\":{\"body\":\"Read the announcement\"},\"profiles\":[\"fb-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-facebook-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Exciting news! Check out our latest update.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"What do you think? Let us know!\",\"format\":\"post\",\"page_id\":\"123456789\"},\"platform\":\"facebook\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"facebook\":{\"first_comment\":\"What do you think? Let us know!\",\"format\":\"post\",\"page_id\":\"123456789\"}},\"post\":{\"body\":\"Exciting news! Check out our latest update.\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-facebook-without-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our new product!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/product.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Link to purchase: https://example.com/shop\",\"format\":\"post\"},\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/product.jpg\"],\"platforms\":{\"facebook\":{\"first_comment\":\"Link to purchase: https://example.com/shop\",\"format\":\"post\"}},\"post\":{\"body\":\"Check out our new product!\"},\"profiles\":[\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-address-and-file",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Mixed media\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Mixed media\"},{\"name\":\"profiles[]\",\"value\":\"profile-id\"},{\"name\":\"media[]\",\"value\":\"https://example.com/image.jpg\"},{\"content_type\":\"image/jpeg\",\"file\":\"local-photo.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-cover-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Behind the scenes\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/bts.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"video\"},\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Behind the scenes\"},{\"name\":\"profiles[]\",\"value\":\"tiktok\"},{\"name\":\"media[]\",\"value\":\"https://example.com/bts.mp4\"},{\"name\":\"platforms[tiktok][format]\",\"value\":\"video\"},{\"content_type\":\"image/jpeg\",\"file\":\"cover.jpg\",\"name\":\"platforms[tiktok][cover_file]\"}],\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-form-draft-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Posted with a local file!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Posted with a local file!\"},{\"name\":\"post[draft]\",\"value\":\"true\"},{\"name\":\"profiles[]\",\"value\":\"prof123abc\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-form-draft-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Draft with local file\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Draft with local file\"},{\"name\":\"post[draft]\",\"value\":\"true\"},{\"name\":\"profiles[]\",\"value\":\"prof123ig\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-draft-with-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Local upload!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Local upload!\"},{\"name\":\"post[draft]\",\"value\":\"true\"},{\"name\":\"profiles[]\",\"value\":\"prof123ig\"},{\"content_type\":\"image/jpeg\",\"file\":\"image.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-draft",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Draft post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Draft post content\"},{\"name\":\"profiles[]\",\"value\":\"twitter\"},{\"content_type\":\"image/jpeg\",\"file\":\"image.jpg\",\"name\":\"media[]\"},{\"name\":\"post[draft]\",\"value\":\"true\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-image-and-video",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Posted with a local file!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null},{\"content_type\":\"video/mp4\",\"id\":\"abc124\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Posted with a local file!\"},{\"name\":\"profiles[]\",\"value\":\"profile-id\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"media[]\"},{\"content_type\":\"video/mp4\",\"file\":\"video.mp4\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-image-of-php",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Post with uploads\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Post with uploads\"},{\"name\":\"profiles[]\",\"value\":\"prof-1\"},{\"content_type\":\"image/jpeg\",\"file\":\"image.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out this photo from my computer!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Check out this photo from my computer!\"},{\"name\":\"profiles[]\",\"value\":\"instagram\"},{\"content_type\":\"image/jpeg\",\"file\":\"image.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-photo-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Caption\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Caption\"},{\"name\":\"profiles[]\",\"value\":\"profile-id\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-photo-of-node",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Uploading files!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Uploading files!\"},{\"name\":\"profiles[]\",\"value\":\"prof123abc\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-photo-of-ruby",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Uploaded!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Uploaded!\"},{\"name\":\"profiles[]\",\"value\":\"prof-1\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-platforms-as-json",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello world from API!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"category_id\":\"22\",\"made_for_kids\":false,\"privacy_status\":\"public\",\"tags\":[\"launch\",\"product\"],\"title\":\"My Video\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Hello world from API!\"},{\"name\":\"post[draft]\",\"value\":\"true\"},{\"content_type\":\"video/mp4\",\"file\":\"video.mp4\",\"name\":\"media[]\"},{\"name\":\"profiles[]\",\"value\":\"youtube\"},{\"name\":\"platforms\",\"value\":\"{\\\"youtube\\\":{\\\"made_for_kids\\\":false,\\\"privacy_status\\\":\\\"public\\\",\\\"title\\\":\\\"My Video\\\",\\\"tags\\\":[\\\"launch\\\",\\\"product\\\"],\\\"category_id\\\":\\\"22\\\"}}\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-thread",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Thread starts here\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"Second post in the thread\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"Third with media\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"thr2m3\",\"source_url\":null,\"status\":\"pending\",\"url\":null}]}]},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Thread starts here\"},{\"name\":\"profiles[]\",\"value\":\"twitter\"},{\"name\":\"thread[0][body]\",\"value\":\"Second post in the thread\"},{\"name\":\"thread[1][body]\",\"value\":\"Third with media\"},{\"content_type\":\"image/jpeg\",\"file\":\"photo.jpg\",\"name\":\"thread[1][media][]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-tiktok-cover",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"New video\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"video\"},\"platform\":\"tiktok\",\"profile_id\":\"tt-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"New video\"},{\"name\":\"profiles[]\",\"value\":\"tt-profile\"},{\"name\":\"media[]\",\"value\":\"https://example.com/video.mp4\"},{\"name\":\"platforms[tiktok][format]\",\"value\":\"video\"},{\"content_type\":\"image/jpeg\",\"file\":\"cover.jpg\",\"name\":\"platforms[tiktok][cover_file]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-two-images",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out this image!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/png\",\"id\":\"abc124\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"Check out this image!\"},{\"name\":\"profiles[]\",\"value\":\"instagram\"},{\"name\":\"profiles[]\",\"value\":\"twitter\"},{\"content_type\":\"image/jpeg\",\"file\":\"image.jpg\",\"name\":\"media[]\"},{\"content_type\":\"image/png\",\"file\":\"image2.png\",\"name\":\"media[]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-form-youtube-cover",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"My Video\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"method\":\"POST\",\"multipart\":[{\"name\":\"post[body]\",\"value\":\"My post\"},{\"name\":\"profiles[]\",\"value\":\"youtube\"},{\"content_type\":\"video/mp4\",\"file\":\"video.mp4\",\"name\":\"media[]\"},{\"name\":\"platforms[youtube][privacy_status]\",\"value\":\"public\"},{\"name\":\"platforms[youtube][title]\",\"value\":\"My Video\"},{\"content_type\":\"image/jpeg\",\"file\":\"thumbnail.jpg\",\"name\":\"platforms[youtube][cover_file]\"}],\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-four-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"Video Title\"},\"platform\":\"youtube\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"parse_mode\":\"HTML\"},\"platform\":\"telegram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"telegram\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"parse_mode\":\"HTML\"},\"tiktok\":{\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"youtube\":{\"privacy_status\":\"public\",\"title\":\"Video Title\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"instagram\",\"youtube\",\"tiktok\",\"telegram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-google-business-event",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Join us for our 5-year anniversary party — live music, free coffee, prizes.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cta_action_type\":\"LEARN_MORE\",\"cta_url\":\"https://acme.example.com/anniversary\",\"event_end_date\":\"2026-06-15\",\"event_end_time\":\"22:00\",\"event_start_date\":\"2026-06-15\",\"event_start_time\":\"18:00\",\"event_title\":\"Acme Coffee 5-Year Anniversary\",\"format\":\"event\",\"location_id\":\"accounts/123456789/locations/987654321\"},\"platform\":\"google_business\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"google_business\":{\"cta_action_type\":\"LEARN_MORE\",\"cta_url\":\"https://acme.example.com/anniversary\",\"event_end_date\":\"2026-06-15\",\"event_end_time\":\"22:00\",\"event_start_date\":\"2026-06-15\",\"event_start_time\":\"18:00\",\"event_title\":\"Acme Coffee 5-Year Anniversary\",\"format\":\"event\",\"location_id\":\"accounts/123456789/locations/987654321\"}},\"post\":{\"body\":\"Join us for our 5-year anniversary party — live music, free coffee, prizes.\"},\"profiles\":[\"google_business\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-google-business-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Now open weekends!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/store.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cta_action_type\":\"LEARN_MORE\",\"cta_url\":\"https://example.com\",\"format\":\"standard\",\"location_id\":\"accounts/123/locations/456\"},\"platform\":\"google_business\",\"profile_id\":\"gbp-profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/store.jpg\"],\"platforms\":{\"google_business\":{\"cta_action_type\":\"LEARN_MORE\",\"cta_url\":\"https://example.com\",\"format\":\"standard\",\"location_id\":\"accounts/123/locations/456\"}},\"post\":{\"body\":\"Now open weekends!\"},\"profiles\":[\"gbp-profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-google-business-offer",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"20% off all whole-bean coffee through the end of the month.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"event_end_date\":\"2026-06-30\",\"event_start_date\":\"2026-06-01\",\"format\":\"offer\",\"location_id\":\"accounts/123456789/locations/987654321\",\"offer_coupon_code\":\"BEANS20\",\"offer_redeem_url\":\"https://acme.example.com/shop\",\"offer_terms\":\"One per customer. Cannot be combined with other offers.\"},\"platform\":\"google_business\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"google_business\":{\"event_end_date\":\"2026-06-30\",\"event_start_date\":\"2026-06-01\",\"format\":\"offer\",\"location_id\":\"accounts/123456789/locations/987654321\",\"offer_coupon_code\":\"BEANS20\",\"offer_redeem_url\":\"https://acme.example.com/shop\",\"offer_terms\":\"One per customer. Cannot be combined with other offers.\"}},\"post\":{\"body\":\"20% off all whole-bean coffee through the end of the month.\"},\"profiles\":[\"google_business\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-google-business-standard",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"We're now open on Sundays from 10am to 4pm — come visit!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cta_action_type\":\"LEARN_MORE\",\"cta_url\":\"https://acme.example.com/hours\",\"format\":\"standard\",\"location_id\":\"accounts/123456789/locations/987654321\"},\"platform\":\"google_business\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"google_business\":{\"cta_action_type\":\"LEARN_MORE\",\"cta_url\":\"https://acme.example.com/hours\",\"format\":\"standard\",\"location_id\":\"accounts/123456789/locations/987654321\"}},\"post\":{\"body\":\"We're now open on Sundays from 10am to 4pm — come visit!\"},\"profiles\":[\"google_business\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-idempotency-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"header\":[{\"name\":\"idempotency-key\",\"value\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"}],\"json_body\":{\"post\":{\"body\":\"Hello\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-ids-and-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"My post content\"},\"profiles\":[\"prof123abc\",\"twitter\",\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-image-by-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Photo post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Photo post\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-image-for-one-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check this out!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Check this out!\"},\"profiles\":[\"prof-1\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-image-for-text-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello from Postproxy!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Hello from Postproxy!\"},\"profiles\":[\"twitter\",\"linkedin\",\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-image-for-three-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Post content here\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Post content here\"},\"profiles\":[\"twitter\",\"linkedin\",\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-image-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Caption\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Caption\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-immediate-text",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Live now!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Live now!\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello from PostProxy Python SDK!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Hello from PostProxy Python SDK!\"},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-instagram-collaborators",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"username1\",\"username2\"],\"first_comment\":\"Follow for more content!\",\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"username1\",\"username2\"],\"first_comment\":\"Follow for more content!\",\"format\":\"post\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-feed-post",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Three takeaways from our launch week 👇\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/slide1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":\"https://example.com/slide2.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc125\",\"source_url\":\"https://example.com/slide3.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"partnerhandle\"],\"first_comment\":\"Follow for more content!\",\"format\":\"post\"},\"platform\":\"instagram\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/slide1.jpg\",\"https://example.com/slide2.jpg\",\"https://example.com/slide3.jpg\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"partnerhandle\"],\"first_comment\":\"Follow for more content!\",\"format\":\"post\"}},\"post\":{\"body\":\"Three takeaways from our launch week 👇\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-music",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Summer vibes\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/reel.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"audio_id\":\"1234567890\",\"audio_volume\":60,\"format\":\"reel\",\"video_volume\":30},\"platform\":\"instagram\",\"profile_id\":\"ig-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/reel.mp4\"],\"platforms\":{\"instagram\":{\"audio_id\":\"1234567890\",\"audio_volume\":60,\"format\":\"reel\",\"video_volume\":30}},\"post\":{\"body\":\"Summer vibes\"},\"profiles\":[\"ig-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-post-with-collaborators",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Amazing content!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"username1\",\"username2\"],\"first_comment\":\"What do you think? 🔥\",\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"username1\",\"username2\"],\"first_comment\":\"What do you think? 🔥\",\"format\":\"post\"}},\"post\":{\"body\":\"Amazing content!\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-reel-with-cover",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out this reel! #viral\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"audio_name\":\"Trending Audio\",\"collaborators\":[\"collaborator_username\"],\"cover_url\":\"https://example.com/thumbnail.jpg\",\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"audio_name\":\"Trending Audio\",\"collaborators\":[\"collaborator_username\"],\"cover_url\":\"https://example.com/thumbnail.jpg\",\"first_comment\":\"Link in bio!\",\"format\":\"reel\"}},\"post\":{\"body\":\"Check out this reel! #viral\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-reel",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"audio_name\":\"Trending Audio Track\",\"collaborators\":[\"username1\",\"username2\"],\"cover_url\":\"https://example.com/thumbnail.jpg\",\"first_comment\":\"Full tutorial on our channel!\",\"format\":\"reel\",\"thumb_offset\":5000,\"trial_strategy\":\"MANUAL\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"audio_name\":\"Trending Audio Track\",\"collaborators\":[\"username1\",\"username2\"],\"cover_url\":\"https://example.com/thumbnail.jpg\",\"first_comment\":\"Full tutorial on our channel!\",\"format\":\"reel\",\"thumb_offset\":5000,\"trial_strategy\":\"MANUAL\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-slides",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Five things we learned shipping our SDK this week ↓\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://yourcdn.com/tip-1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":\"https://yourcdn.com/tip-2.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc125\",\"source_url\":\"https://yourcdn.com/tip-3.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc126\",\"source_url\":\"https://yourcdn.com/tip-4.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc127\",\"source_url\":\"https://yourcdn.com/tip-5.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Code samples for each tip in the comments below ↓\",\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://yourcdn.com/tip-1.jpg\",\"https://yourcdn.com/tip-2.jpg\",\"https://yourcdn.com/tip-3.jpg\",\"https://yourcdn.com/tip-4.jpg\",\"https://yourcdn.com/tip-5.jpg\"],\"platforms\":{\"instagram\":{\"first_comment\":\"Code samples for each tip in the comments below ↓\",\"format\":\"post\"}},\"post\":{\"body\":\"Five things we learned shipping our SDK this week ↓\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-instagram-user-tags",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Shot on location\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":\"https://example.com/2.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"video/mp4\",\"id\":\"abc125\",\"source_url\":\"https://example.com/3.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"post\",\"user_tags\":[{\"username\":\"natgeo\",\"x\":0.5,\"y\":0.4},{\"media_index\":1,\"username\":\"nasa\",\"x\":0.2,\"y\":0.8},{\"media_index\":2,\"username\":\"spacex\"}]},\"platform\":\"instagram\",\"profile_id\":\"ig-profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/1.jpg\",\"https://example.com/2.jpg\",\"https://example.com/3.mp4\"],\"platforms\":{\"instagram\":{\"format\":\"post\",\"user_tags\":[{\"username\":\"natgeo\",\"x\":0.5,\"y\":0.4},{\"media_index\":1,\"username\":\"nasa\",\"x\":0.2,\"y\":0.8},{\"media_index\":2,\"username\":\"spacex\"}]}},\"post\":{\"body\":\"Shot on location\"},\"profiles\":[\"ig-profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-launch-video-for-three-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Product launch video\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"cover_url\":\"https://example.com/yt-thumbnail.jpg\",\"privacy_status\":\"public\",\"title\":\"Product Launch 2024\"},\"platform\":\"youtube\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"tiktok\":{\"auto_add_music\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"youtube\":{\"cover_url\":\"https://example.com/yt-thumbnail.jpg\",\"privacy_status\":\"public\",\"title\":\"Product Launch 2024\"}},\"post\":{\"body\":\"Product launch video\"},\"profiles\":[\"instagram\",\"youtube\",\"tiktok\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-linkedin-document",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest report\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"application/pdf\",\"id\":\"abc123\",\"source_url\":\"https://example.com/report.pdf\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"organization_id\":\"12345678\"},\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/report.pdf\"],\"platforms\":{\"linkedin\":{\"organization_id\":\"12345678\"}},\"post\":{\"body\":\"Check out our latest report\"},\"profiles\":[\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-linkedin-organization",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"We're hiring! Join our team\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/careers.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"organization_id\":\"company-id-12345\"},\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/careers.jpg\"],\"platforms\":{\"linkedin\":{\"organization_id\":\"company-id-12345\"}},\"post\":{\"body\":\"We're hiring! Join our team\"},\"profiles\":[\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-linkedin-personal-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"linkedin\":{}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-linkedin-poll",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Quick question for you all\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"poll\",\"organization_id\":\"123\",\"poll_duration_days\":7,\"poll_options\":[\"Tabs\",\"Spaces\"],\"poll_question\":\"Tabs or spaces?\"},\"platform\":\"linkedin\",\"profile_id\":\"li-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"linkedin\":{\"format\":\"poll\",\"organization_id\":\"123\",\"poll_duration_days\":7,\"poll_options\":[\"Tabs\",\"Spaces\"],\"poll_question\":\"Tabs or spaces?\"}},\"post\":{\"body\":\"Quick question for you all\"},\"profiles\":[\"li-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-made-with-ai",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/clip.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"friend_username\"],\"format\":\"reel\"},\"platform\":\"instagram\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/clip.mp4\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"friend_username\"],\"format\":\"reel\"},\"tiktok\":{\"made_with_ai\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post!\"},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-media-object",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Photos\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/jpeg\",\"id\":\"abc124\",\"source_url\":\"https://example.com/2.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/1.jpg\",{\"url\":\"https://example.com/2.jpg\"}],\"post\":{\"body\":\"Photos\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-photo-for-instagram-and-tiktok",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"@friend\"],\"first_comment\":\"First!\",\"format\":\"post\"},\"platform\":\"instagram\",\"profile_id\":\"prof789def\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"format\":\"image\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"prof654jkl\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"@friend\"],\"first_comment\":\"First!\",\"format\":\"post\"},\"tiktok\":{\"auto_add_music\":true,\"format\":\"image\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post!\",\"draft\":true},\"profiles\":[\"prof789def\",\"prof654jkl\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-pinterest-by-name",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"10 Tips for Better Photography\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"board_id\":\"987654321\",\"destination_link\":\"https://example.com/blog/photography-tips\",\"title\":\"10 Tips for Better Photography\"},\"platform\":\"pinterest\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"pinterest\":{\"board_id\":\"987654321\",\"destination_link\":\"https://example.com/blog/photography-tips\",\"title\":\"10 Tips for Better Photography\"}},\"post\":{\"body\":\"10 Tips for Better Photography\"},\"profiles\":[\"pinterest\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-pinterest-cover-data-uri",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"New pin\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"board_id\":\"board-id\"},\"platform\":\"pinterest\",\"profile_id\":\"pin-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"pinterest\":{\"board_id\":\"board-id\",\"cover_file\":\"data:image/jpeg;base64,/9j/4AAQSkZJRg==\"}},\"post\":{\"body\":\"New pin\"},\"profiles\":[\"pin-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-pinterest-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"10 Tips for Better Photography\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"board_id\":\"987654321\",\"destination_link\":\"https://example.com/blog/photography-tips\",\"title\":\"10 Tips for Better Photography\"},\"platform\":\"pinterest\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"pinterest\":{\"board_id\":\"987654321\",\"destination_link\":\"https://example.com/blog/photography-tips\",\"title\":\"10 Tips for Better Photography\"}},\"post\":{\"body\":\"10 Tips for Better Photography\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-pinterest-video",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Watch: editing a photo in 30 seconds\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"board_id\":\"987654321\",\"cover_url\":\"https://example.com/cover.jpg\",\"destination_link\":\"https://example.com/tutorials\",\"title\":\"30-Second Edit\"},\"platform\":\"pinterest\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"pinterest\":{\"board_id\":\"987654321\",\"cover_url\":\"https://example.com/cover.jpg\",\"destination_link\":\"https://example.com/tutorials\",\"title\":\"30-Second Edit\"}},\"post\":{\"body\":\"Watch: editing a photo in 30 seconds\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-queued-by-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"This post will be scheduled by the queue\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"queue_id\":\"queue-id\",\"queue_priority\":\"high\",\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"This post will be scheduled by the queue\"},\"profiles\":[\"profile-id\"],\"queue_id\":\"queue-id\",\"queue_priority\":\"high\"},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-queued-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"This post will be scheduled by the queue\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"queue_id\":\"q1abc\",\"queue_priority\":\"high\",\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"This post will be scheduled by the queue\"},\"profiles\":[\"prof123abc\"],\"queue_id\":\"q1abc\",\"queue_priority\":\"high\"},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-queued",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Queued post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"}],\"queue_id\":\"q1abc\",\"queue_priority\":\"high\",\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Queued post content\"},\"profiles\":[\"twitter\",\"linkedin\"],\"queue_id\":\"q1abc\",\"queue_priority\":\"high\"},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-reel-and-ai-of-java",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"friend_username\"],\"format\":\"reel\"},\"platform\":\"instagram\",\"profile_id\":\"prof123ig\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"made_with_ai\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"prof123tt\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"friend_username\"],\"format\":\"reel\"},\"tiktok\":{\"made_with_ai\":true,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post!\"},\"profiles\":[\"prof123ig\",\"prof123tt\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-reel-and-tiktok-of-java",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"@friend\"],\"format\":\"reel\"},\"platform\":\"instagram\",\"profile_id\":\"ig-profile\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"tt-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"@friend\"],\"format\":\"reel\"},\"tiktok\":{\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post\"},\"profiles\":[\"ig-profile\",\"tt-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-reel-and-tiktok",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Cross-platform post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/clip.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"collaborators\":[\"@friend\"],\"format\":\"reel\"},\"platform\":\"instagram\",\"profile_id\":\"ig-profile\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"video\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"tt-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/clip.mp4\"],\"platforms\":{\"instagram\":{\"collaborators\":[\"@friend\"],\"format\":\"reel\"},\"tiktok\":{\"format\":\"video\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Cross-platform post\"},\"profiles\":[\"ig-profile\",\"tt-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-reel-and-video",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"My Video Title\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"first_comment\":\"Link in bio!\",\"format\":\"reel\"},\"youtube\":{\"privacy_status\":\"public\",\"title\":\"My Video Title\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"instagram\",\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-reel-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Caption\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"reel\"},\"platform\":\"instagram\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"format\":\"reel\"}},\"post\":{\"body\":\"Caption\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-reel-with-first-comment",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My video\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Check the link in bio!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"My Video Title\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"first_comment\":\"Check the link in bio!\",\"format\":\"reel\"},\"youtube\":{\"privacy_status\":\"public\",\"title\":\"My Video Title\"}},\"post\":{\"body\":\"My video\"},\"profiles\":[\"instagram\",\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-announcement",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Big announcement coming at noon!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-20T12:00:00Z\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Big announcement coming at noon!\",\"scheduled_at\":\"2024-01-20T12:00:00Z\"},\"profiles\":[\"twitter\",\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-by-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Scheduled post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":\"2025-12-25T09:00:00Z\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Scheduled post\",\"scheduled_at\":\"2025-12-25T09:00:00Z\"},\"profiles\":[\"profile-id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-draft",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Post body\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-2\",\"status\":\"pending\"}],\"scheduled_at\":\"2025-06-01T12:00:00Z\",\"status\":\"draft\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"post\":{\"body\":\"Post body\",\"draft\":true,\"scheduled_at\":\"2025-06-01T12:00:00Z\"},\"profiles\":[\"prof-1\",\"prof-2\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-for-one-network",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Scheduled post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-16T09:00:00Z\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Scheduled post\",\"scheduled_at\":\"2024-01-16T09:00:00Z\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"This post is scheduled!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":\"2025-12-25T09:00:00Z\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"This post is scheduled!\",\"scheduled_at\":\"2025-12-25T09:00:00Z\"},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-scheduled-in-june",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Scheduled post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":\"2026-06-16T09:00:00Z\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Scheduled post\",\"scheduled_at\":\"2026-06-16T09:00:00Z\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-media",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Big announcement tomorrow!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"instagram\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-16T09:00:00Z\",\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"post\":{\"body\":\"Big announcement tomorrow!\",\"scheduled_at\":\"2024-01-16T09:00:00Z\"},\"profiles\":[\"instagram\",\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-text",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Big announcement tomorrow!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-16T09:00:00Z\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Big announcement tomorrow!\",\"scheduled_at\":\"2024-01-16T09:00:00Z\"},\"profiles\":[\"twitter\",\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-scheduled-with-offset",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Scheduled post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123abc\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-15T12:30:00+01:00\",\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Scheduled post\",\"scheduled_at\":\"2024-01-15T12:30:00+01:00\"},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-telegram-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"<b>New release</b> — read the changelog: https://example.com/changelog\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"parse_mode\":\"HTML\"},\"platform\":\"telegram\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"telegram\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"parse_mode\":\"HTML\"}},\"post\":{\"body\":\"<b>New release</b> — read the changelog: https://example.com/changelog\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-telegram-text",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Latest update — check it out 👀\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"parse_mode\":\"HTML\"},\"platform\":\"telegram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"telegram\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"parse_mode\":\"HTML\"}},\"post\":{\"body\":\"Latest update — check it out 👀\"},\"profiles\":[\"telegram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-telegram-with-notification",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"<b>New release</b> — read more on our blog https://example.com/post\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"disable_notification\":false,\"parse_mode\":\"HTML\"},\"platform\":\"telegram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"telegram\":{\"chat_id\":\"-1001234567890\",\"disable_link_preview\":true,\"disable_notification\":false,\"parse_mode\":\"HTML\"}},\"post\":{\"body\":\"<b>New release</b> — read more on our blog https://example.com/post\"},\"profiles\":[\"telegram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-text-for-three-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Exciting announcement coming soon!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"linkedin\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Exciting announcement coming soon!\"},\"profiles\":[\"twitter\",\"linkedin\",\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-text-for-two-profiles",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Hello!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-2\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Hello!\"},\"profiles\":[\"prof-1\",\"prof-2\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread-by-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Thread starts here\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"Second post in the thread\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"Third with media\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc723\",\"source_url\":\"https://example.com/img.jpg\",\"status\":\"pending\",\"url\":null}]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Thread starts here\"},\"profiles\":[\"profile-id\"],\"thread\":[{\"body\":\"Second post in the thread\"},{\"body\":\"Third with media\",\"media\":[\"https://example.com/img.jpg\"]}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Here's a thread about PostProxy 🧵\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123tw\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"First, connect your social accounts.\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"Then, create posts with media!\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc723\",\"source_url\":\"https://example.com/demo.jpg\",\"status\":\"pending\",\"url\":null}]},{\"body\":\"Finally, schedule or publish instantly.\",\"id\":\"thr323abc\",\"media\":[]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Here's a thread about PostProxy 🧵\"},\"profiles\":[\"prof123tw\"],\"thread\":[{\"body\":\"First, connect your social accounts.\"},{\"body\":\"Then, create posts with media!\",\"media\":[\"https://example.com/demo.jpg\"]},{\"body\":\"Finally, schedule or publish instantly.\"}]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-thread-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Here's a thread about PostProxy 🧵\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof123tw\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"First, connect your social accounts.\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"Then, create posts with media!\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc723\",\"source_url\":\"https://example.com/demo.jpg\",\"status\":\"pending\",\"url\":null}]},{\"body\":\"Finally, schedule or publish instantly.\",\"id\":\"thr323abc\",\"media\":[]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Here's a thread about PostProxy 🧵\"},\"profiles\":[\"prof123tw\"],\"thread\":[{\"body\":\"First, connect your social accounts.\"},{\"body\":\"Then, create posts with media!\",\"media\":[\"https://example.com/demo.jpg\"]},{\"body\":\"Finally, schedule or publish instantly.\"}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread-of-images",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"1/ Here is a thread with screenshots\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"2/ First feature\",\"id\":\"thr123abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"thr1m3\",\"source_url\":\"https://example.com/screenshot1.jpg\",\"status\":\"pending\",\"url\":null}]},{\"body\":\"3/ Second feature\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"thr2m3\",\"source_url\":\"https://example.com/screenshot2.jpg\",\"status\":\"pending\",\"url\":null}]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"1/ Here is a thread with screenshots\"},\"profiles\":[\"twitter\"],\"thread\":[{\"body\":\"2/ First feature\",\"media\":[\"https://example.com/screenshot1.jpg\"]},{\"body\":\"3/ Second feature\",\"media\":[\"https://example.com/screenshot2.jpg\"]}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread-of-ruby",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Thread starts here\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof-1\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"Second post in the thread\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"Third with media\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc723\",\"source_url\":\"https://example.com/img.jpg\",\"status\":\"pending\",\"url\":null}]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Thread starts here\"},\"profiles\":[\"prof-1\"],\"thread\":[{\"body\":\"Second post in the thread\"},{\"body\":\"Third with media\",\"media\":[\"https://example.com/img.jpg\"]}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread-of-texts",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"1/ Here is a thread about our product launch\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"3/ Then we added the key features...\",\"id\":\"thr223abc\",\"media\":[]},{\"body\":\"4/ And finally, we launched! Check it out at example.com\",\"id\":\"thr323abc\",\"media\":[]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"1/ Here is a thread about our product launch\"},\"profiles\":[\"twitter\",\"threads\"],\"thread\":[{\"body\":\"2/ First, we built the foundation...\"},{\"body\":\"3/ Then we added the key features...\"},{\"body\":\"4/ And finally, we launched! Check it out at example.com\"}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread-of-the-collection",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"1/ Here is a thread about our product launch\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"3/ Then we added the key features...\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc723\",\"source_url\":\"https://example.com/screenshot.jpg\",\"status\":\"pending\",\"url\":null}]},{\"body\":\"4/ And finally, we launched! Check it out at example.com\",\"id\":\"thr323abc\",\"media\":[]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"1/ Here is a thread about our product launch\"},\"profiles\":[\"twitter\",\"threads\"],\"thread\":[{\"body\":\"2/ First, we built the foundation...\"},{\"body\":\"3/ Then we added the key features...\",\"media\":[\"https://example.com/screenshot.jpg\"]},{\"body\":\"4/ And finally, we launched! Check it out at example.com\"}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-thread",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"1/ Here is a thread about our launch\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"id\":\"thr123abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"thr1m3\",\"source_url\":\"https://example.com/screenshot.jpg\",\"status\":\"pending\",\"url\":null}]},{\"body\":\"3/ Then we added the features...\",\"id\":\"thr223abc\",\"media\":[]},{\"body\":\"4/ Check it out at example.com\",\"id\":\"thr323abc\",\"media\":[]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"1/ Here is a thread about our launch\"},\"profiles\":[\"twitter\",\"threads\"],\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"media\":[\"https://example.com/screenshot.jpg\"]},{\"body\":\"3/ Then we added the features...\"},{\"body\":\"4/ Check it out at example.com\"}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-threads-by-name",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Exciting announcement coming soon! Stay tuned.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"threads\":{}},\"post\":{\"body\":\"Exciting announcement coming soon! Stay tuned.\"},\"profiles\":[\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-threads-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Exciting announcement coming soon! Stay tuned.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"threads\":{}},\"post\":{\"body\":\"Exciting announcement coming soon! Stay tuned.\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-threads-screenshot",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Built this dashboard over the weekend. Feedback welcome.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/png\",\"id\":\"abc123\",\"source_url\":\"https://yourcdn.com/dashboard-screenshot.png\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://yourcdn.com/dashboard-screenshot.png\"],\"post\":{\"body\":\"Built this dashboard over the weekend. Feedback welcome.\"},\"profiles\":[\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-threads-text",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"First post from the API. Hello, Threads.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"First post from the API. Hello, Threads.\"},\"profiles\":[\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-threads-thread",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"1/ Here is a thread about our launch\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\",\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"id\":\"thr123abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"thr1m3\",\"source_url\":\"https://example.com/shot.jpg\",\"status\":\"pending\",\"url\":null}]},{\"body\":\"3/ Check it out at example.com\",\"id\":\"thr223abc\",\"media\":[]}]},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"1/ Here is a thread about our launch\"},\"profiles\":[\"prof_abc123\"],\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"media\":[\"https://example.com/shot.jpg\"]},{\"body\":\"3/ Check it out at example.com\"}]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-threads-video",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"30-second walkthrough of the new flow.\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://yourcdn.com/walkthrough.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://yourcdn.com/walkthrough.mp4\"],\"post\":{\"body\":\"30-second walkthrough of the new flow.\"},\"profiles\":[\"threads\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-tiktok-comments-allowed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Quick tip: Building APIs just got easier! 🚀\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"disable_comment\":false,\"made_with_ai\":false,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"tiktok\":{\"disable_comment\":false,\"made_with_ai\":false,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Quick tip: Building APIs just got easier! 🚀\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-tiktok-default-format",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check this out! #fyp\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"disable_comment\":false,\"disable_duet\":false,\"disable_stitch\":false,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"tiktok\":{\"auto_add_music\":true,\"disable_comment\":false,\"disable_duet\":false,\"disable_stitch\":false,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"Check this out! #fyp\"},\"profiles\":[\"tiktok\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-tiktok-images",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"auto_add_music\":true,\"format\":\"image\",\"photo_cover_index\":0,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"tiktok\":{\"auto_add_music\":true,\"format\":\"image\",\"photo_cover_index\":0,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"tiktok\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-tiktok-inbox-and-threads-topic",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"New drop\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/clip.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cover_url\":\"https://example.com/cover.jpg\",\"format\":\"video\",\"upload_as_draft\":true},\"platform\":\"tiktok\",\"profile_id\":\"threads-profile\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"topic_tag\":\"Sneakers\"},\"platform\":\"threads\",\"profile_id\":\"tt-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/clip.mp4\"],\"platforms\":{\"threads\":{\"topic_tag\":\"Sneakers\"},\"tiktok\":{\"cover_url\":\"https://example.com/cover.jpg\",\"format\":\"video\",\"upload_as_draft\":true}},\"post\":{\"body\":\"New drop\"},\"profiles\":[\"threads-profile\",\"tt-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-tiktok-video",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"brand_content_toggle\":false,\"brand_organic_toggle\":false,\"disable_comment\":false,\"disable_duet\":false,\"disable_stitch\":false,\"format\":\"video\",\"made_with_ai\":false,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"tiktok\":{\"brand_content_toggle\":false,\"brand_organic_toggle\":false,\"disable_comment\":false,\"disable_duet\":false,\"disable_stitch\":false,\"format\":\"video\",\"made_with_ai\":false,\"privacy_status\":\"PUBLIC_TO_EVERYONE\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"tiktok\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-twitter-by-name",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Just shipped a new feature! Check it out 🎉\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"twitter\":{}},\"post\":{\"body\":\"Just shipped a new feature! Check it out 🎉\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-twitter-image",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Just shipped a new feature! Check it out 🎉\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"prof_abc123\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image.jpg\"],\"platforms\":{\"twitter\":{}},\"post\":{\"body\":\"Just shipped a new feature! Check it out 🎉\"},\"profiles\":[\"prof_abc123\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-twitter-launch",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Exciting news — we just launched our new feature!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/launch.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/launch.jpg\"],\"post\":{\"body\":\"Exciting news — we just launched our new feature!\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-twitter-poll",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Which framework?\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"poll\",\"poll_duration_minutes\":1440,\"poll_options\":[\"Rails\",\"Django\",\"Laravel\",\"Other\"]},\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"platforms\":{\"twitter\":{\"format\":\"poll\",\"poll_duration_minutes\":1440,\"poll_options\":[\"Rails\",\"Django\",\"Laravel\",\"Other\"]}},\"post\":{\"body\":\"Which framework?\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_post/201-two-images",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/image1.jpg\",\"status\":\"pending\",\"url\":null},{\"content_type\":\"image/png\",\"id\":\"abc124\",\"source_url\":\"https://example.com/image2.png\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"facebook\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/image1.jpg\",\"https://example.com/image2.png\"],\"post\":{\"body\":\"My post content\"},\"profiles\":[\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-two-profiles",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our new product!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id-1\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"profile_id\":\"profile-id-2\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"scheduled\"},\"status\":201},\"when\":{\"json_body\":{\"post\":{\"body\":\"Check out our new product!\"},\"profiles\":[\"profile-id-1\",\"profile-id-2\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-video-for-three-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"New video is live!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"Tutorial: Getting Started\"},\"platform\":\"youtube\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"format\":\"reel\"},\"tiktok\":{\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"youtube\":{\"privacy_status\":\"public\",\"title\":\"Tutorial: Getting Started\"}},\"post\":{\"body\":\"New video is live!\"},\"profiles\":[\"youtube\",\"tiktok\",\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-video-with-formats",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"New video is live!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"Getting Started Tutorial\"},\"platform\":\"youtube\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"format\":\"video\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"platform\":\"tiktok\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":{\"first_comment\":\"Full tutorial on our channel!\",\"format\":\"reel\"},\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"instagram\":{\"first_comment\":\"Full tutorial on our channel!\",\"format\":\"reel\"},\"tiktok\":{\"format\":\"video\",\"privacy_status\":\"PUBLIC_TO_EVERYONE\"},\"youtube\":{\"privacy_status\":\"public\",\"title\":\"Getting Started Tutorial\"}},\"post\":{\"body\":\"New video is live!\"},\"profiles\":[\"youtube\",\"tiktok\",\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-youtube-by-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"New video\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cover_url\":\"https://example.com/cover.jpg\",\"title\":\"Launch\"},\"platform\":\"youtube\",\"profile_id\":\"yt-profile\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"youtube\":{\"cover_url\":\"https://example.com/cover.jpg\",\"title\":\"Launch\"}},\"post\":{\"body\":\"New video\"},\"profiles\":[\"yt-profile\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-youtube-cover-base64",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"public\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"youtube\":{\"cover_file\":{\"base64\":\"iVBORw0KGgo=\",\"content_type\":\"image/png\",\"filename\":\"thumbnail.png\"},\"privacy_status\":\"public\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-youtube-cover-url",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cover_url\":\"https://example.com/thumbnail.jpg\",\"privacy_status\":\"public\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"youtube\":{\"cover_url\":\"https://example.com/thumbnail.jpg\",\"privacy_status\":\"public\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-youtube-not-for-kids",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"My post content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cover_url\":\"https://example.com/custom-thumbnail.jpg\",\"made_for_kids\":false,\"privacy_status\":\"public\",\"title\":\"How to Build an API Integration\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"youtube\":{\"cover_url\":\"https://example.com/custom-thumbnail.jpg\",\"made_for_kids\":false,\"privacy_status\":\"public\",\"title\":\"How to Build an API Integration\"}},\"post\":{\"body\":\"My post content\"},\"profiles\":[\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/201-youtube-video",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"This is the video description with links and details\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"cover_url\":\"https://example.com/custom-thumbnail.jpg\",\"privacy_status\":\"public\",\"title\":\"My Tutorial: How to Build an API\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":201},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"youtube\":{\"cover_url\":\"https://example.com/custom-thumbnail.jpg\",\"privacy_status\":\"public\",\"title\":\"My Tutorial: How to Build an API\"}},\"post\":{\"body\":\"This is the video description with links and details\"},\"profiles\":[\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/400-missing-profiles",
        "{\"refused\":[\"profiles\"],\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Bad Request\",\"message\":\"param is missing or the value is empty: Missing profiles parameter\",\"status\":400},\"status\":400},\"when\":{\"json_body\":{\"post\":{\"body\":\"Hello from Postproxy!\"}},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"post\":{\"body\":\"Hello from Postproxy!\"},\"profiles\":[\"twitter\",\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/409-duplicate-post",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"duplicate_post_id\":\"abc123xyz\",\"error\":\"Duplicate post\"},\"status\":409},\"when\":{\"json_body\":{\"post\":{\"body\":\"Same text again\"},\"profiles\":[\"prof123abc\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-content-not-allowed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Content is not allowed for story on Instagram\"]},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\"],\"platforms\":{\"instagram\":{\"format\":\"story\"}},\"post\":{\"body\":\"Look at this\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-documents-not-supported",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Documents are not supported for feed post on Twitter\"]},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/report.pdf\"],\"post\":{\"body\":\"Our report\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-invalid-platform-params",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format\"},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/video.mp4\"],\"platforms\":{\"youtube\":{\"title\":\"My Video Title\"}},\"post\":{\"body\":\"New video\"},\"profiles\":[\"youtube\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-media-required",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Media is required for feed post on Instagram\"]},\"status\":422},\"when\":{\"json_body\":{\"post\":{\"body\":\"Look at this\"},\"profiles\":[\"instagram\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-mixed-documents",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Cannot mix documents with images or videos for feed post on LinkedIn\"]},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/report.pdf\",\"https://example.com/photo.jpg\"],\"post\":{\"body\":\"Our report\"},\"profiles\":[\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-mixed-media",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Cannot mix video and image for feed post on Facebook\"]},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo.jpg\",\"https://example.com/video.mp4\"],\"post\":{\"body\":\"Look at this\"},\"profiles\":[\"facebook\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-no-profile-and-no-media",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Post profiles must have at least one profile selected\",\"Media is required for feed post on Instagram\"]},\"status\":422},\"when\":{\"json_body\":{\"platforms\":{\"instagram\":{\"format\":\"post\"}},\"post\":{\"body\":\"Look at this\"},\"profiles\":[]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-profile-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Profile not found for invalid_id\"},\"status\":422},\"when\":{\"json_body\":{\"post\":{\"body\":\"Look at this\"},\"profiles\":[\"invalid_id\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-too-many-documents",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Too many documents for Feed post on LinkedIn (max: 1)\"]},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/report1.pdf\",\"https://example.com/report2.pdf\"],\"post\":{\"body\":\"Our reports\"},\"profiles\":[\"linkedin\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
    (
        "create_post/422-too-many-images",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"errors\":[\"Too many images for Feed post on Twitter (max: 4)\"]},\"status\":422},\"when\":{\"json_body\":{\"media\":[\"https://example.com/photo1.jpg\",\"https://example.com/photo2.jpg\",\"https://example.com/photo3.jpg\",\"https://example.com/photo4.jpg\",\"https://example.com/photo5.jpg\"],\"post\":{\"body\":\"Five photos\"},\"profiles\":[\"twitter\"]},\"method\":\"POST\",\"path\":\"/api/posts\"}}",
    ),
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
        "create_queue/201-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Weekday morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":0,\"profile_group_id\":\"grp123abc\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":201},\"when\":{\"json_body\":{\"post_queue\":{\"description\":\"Weekday morning content\",\"jitter\":10,\"name\":\"Morning Posts\",\"queue_timeslots_attributes\":[{\"day\":1,\"time\":\"09:00\"},{\"day\":2,\"time\":\"09:00\"},{\"day\":3,\"time\":\"09:00\"},{\"day\":4,\"time\":\"09:00\"},{\"day\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"profile_group_id\":\"grp123abc\"},\"method\":\"POST\",\"path\":\"/api/post_queues\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "create_queue/201-three-days",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Weekday morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":0,\"profile_group_id\":\"profile-group-id\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":201},\"when\":{\"json_body\":{\"post_queue\":{\"description\":\"Weekday morning content\",\"jitter\":10,\"name\":\"Morning Posts\",\"queue_timeslots_attributes\":[{\"day\":1,\"time\":\"09:00\"},{\"day\":2,\"time\":\"09:00\"},{\"day\":3,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"profile_group_id\":\"profile-group-id\"},\"method\":\"POST\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "create_queue/201-weekday-mornings",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":null,\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Weekday Mornings\",\"posts_count\":0,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":201},\"when\":{\"json_body\":{\"post_queue\":{\"jitter\":10,\"name\":\"Weekday Mornings\",\"queue_timeslots_attributes\":[{\"day\":1,\"time\":\"09:00\"},{\"day\":2,\"time\":\"09:00\"},{\"day\":3,\"time\":\"09:00\"},{\"day\":4,\"time\":\"09:00\"},{\"day\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"profile_group_id\":\"pg123\"},\"method\":\"POST\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "create_queue/201-weekdays-with-jitter",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Weekday morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":0,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":201},\"when\":{\"json_body\":{\"post_queue\":{\"description\":\"Weekday morning content\",\"jitter\":10,\"name\":\"Morning Posts\",\"queue_timeslots_attributes\":[{\"day\":1,\"time\":\"09:00\"},{\"day\":2,\"time\":\"09:00\"},{\"day\":3,\"time\":\"09:00\"},{\"day\":4,\"time\":\"09:00\"},{\"day\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"profile_group_id\":\"pg123\"},\"method\":\"POST\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "create_queue/201-weekdays",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Weekday morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":0,\"name\":\"Morning Posts\",\"posts_count\":0,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":201},\"when\":{\"json_body\":{\"post_queue\":{\"description\":\"Weekday morning content\",\"name\":\"Morning Posts\",\"queue_timeslots_attributes\":[{\"day\":1,\"time\":\"09:00\"},{\"day\":2,\"time\":\"09:00\"},{\"day\":3,\"time\":\"09:00\"},{\"day\":4,\"time\":\"09:00\"},{\"day\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"profile_group_id\":\"pg123\"},\"method\":\"POST\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "create_queue/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"post_queue\":{\"name\":\"Morning Posts\"},\"profile_group_id\":\"pg123\"},\"method\":\"POST\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "create_upload/201-created",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"expires_in\":3600,\"key\":\"upl_9f2c4e7a81d3\",\"upload_url\":\"https://tmpfiles.postproxy.dev/upl_9f2c4e7a81d3\"},\"status\":201},\"when\":{\"method\":\"POST\",\"path\":\"/api/uploads\"}}",
    ),
    (
        "create_upload/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"POST\",\"path\":\"/api/uploads\"}}",
    ),
    (
        "create_webhook/201-publish-notifications",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"Publish notifications\",\"enabled\":true,\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"id\":\"wh_def456\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/postproxy/webhook\"},\"status\":201},\"when\":{\"json_body\":{\"description\":\"Publish notifications\",\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"url\":\"https://example.com/postproxy/webhook\"},\"method\":\"POST\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "create_webhook/201-sdk-webhook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"My webhook\",\"enabled\":true,\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"id\":\"wh-id\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/webhook\"},\"status\":201},\"when\":{\"json_body\":{\"description\":\"My webhook\",\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"url\":\"https://example.com/webhook\"},\"method\":\"POST\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "create_webhook/201-two-events",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"Production webhook\",\"enabled\":true,\"events\":[\"post.processed\",\"platform_post.published\"],\"id\":\"wh_abc123\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/webhooks\"},\"status\":201},\"when\":{\"json_body\":{\"description\":\"Production webhook\",\"events\":[\"post.processed\",\"platform_post.published\"],\"url\":\"https://example.com/webhooks\"},\"method\":\"POST\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "create_webhook/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"events\":[\"post.processed\"],\"url\":\"https://example.com/webhooks\"},\"method\":\"POST\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-comment-created",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:05Z\",\"data\":{\"author_avatar_url\":\"https://example.com/avatar.jpg\",\"author_external_id\":\"user_789\",\"author_name\":\"Jane Doe\",\"author_username\":\"janedoe\",\"body\":\"Great post!\",\"created_at\":\"2025-01-15T10:30:05Z\",\"external_id\":\"ig_comment_456\",\"id\":\"n5y1z7\",\"is_hidden\":false,\"like_count\":0,\"parent_external_id\":null,\"permalink\":\"https://instagram.com/p/abc123/c/456\",\"platform\":\"instagram\",\"platform_data\":{},\"platform_post_id\":\"j4r9v2\",\"post_id\":\"q7d3k8\",\"posted_at\":null,\"reply_count\":0,\"status\":\"published\"},\"id\":\"h2c8f3\",\"type\":\"comment.created\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-early-platform-post-failed",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"error\":\"Invalid credentials\",\"id\":\"pp_456\",\"platform\":\"instagram\",\"post_id\":\"abc123\",\"status\":\"failed\"},\"event_type\":\"platform_post.failed\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-early-post-processed",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"body\":\"Hello world!\",\"id\":\"abc123\",\"platforms\":[{\"platform\":\"twitter\",\"status\":\"published\"},{\"platform\":\"instagram\",\"status\":\"published\"}],\"status\":\"processed\"},\"event_type\":\"post.processed\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-envelope",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:00Z\",\"data\":{\"error\":null,\"error_details\":null,\"id\":\"pp_abc123\",\"platform\":\"twitter\",\"platform_id\":\"1234567890\",\"post_id\":\"abc123xyz\",\"profile_id\":\"prof_xyz\",\"profile_name\":\"My Twitter\",\"status\":\"published\"},\"id\":\"evt_a1b2c3d4e5\",\"type\":\"platform_post.published\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-headers",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"user-agent\",\"value\":\"Postproxy-Webhooks/1.0\"},{\"name\":\"x-postproxy-event\",\"value\":\"post.processed\"},{\"name\":\"x-postproxy-delivery\",\"value\":\"abc123\"},{\"name\":\"x-postproxy-signature\",\"value\":\"t=1705312200,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd\"},{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:00Z\",\"data\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2025-01-15T10:30:00Z\",\"id\":\"abc123xyz\",\"platforms\":[{\"id\":\"prof_xyz\",\"name\":\"My Twitter\",\"platform\":\"twitter\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"id\":\"evt_abc124\",\"type\":\"post.processed\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-media-failed",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:02Z\",\"data\":{\"content_type\":\"image/jpeg\",\"error_message\":\"Media file not found\",\"id\":\"att_xyz\",\"post_id\":\"abc123xyz\",\"status\":\"failed\"},\"id\":\"evt_med01\",\"type\":\"media.failed\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-platform-post-insights",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T18:00:00Z\",\"data\":{\"error\":null,\"error_details\":null,\"id\":\"pp_abc123\",\"insights\":{\"comments\":7,\"impressions\":1523,\"likes\":42,\"shares\":3},\"platform\":\"twitter\",\"platform_id\":\"1234567890\",\"post_id\":\"abc123xyz\",\"profile_id\":\"prof_xyz\",\"profile_name\":\"My Twitter\",\"status\":\"published\"},\"id\":\"evt_ins789\",\"type\":\"platform_post.insights\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-platform-post-published",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:01Z\",\"data\":{\"error\":null,\"error_details\":null,\"id\":\"pp_abc123\",\"platform\":\"twitter\",\"platform_id\":\"1234567890\",\"post_id\":\"abc123xyz\",\"profile_id\":\"prof_xyz\",\"profile_name\":\"My Twitter\",\"status\":\"published\"},\"id\":\"evt_def456\",\"type\":\"platform_post.published\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-post-imported",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:00Z\",\"data\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2025-01-15T10:30:00Z\",\"id\":\"q7d3k8\",\"platform\":\"instagram\",\"platform_post_id\":\"17841405822304914\",\"posted_at\":\"2025-01-14T18:22:00Z\",\"profile\":{\"id\":\"m1x5b9\",\"name\":\"Acme Brand\",\"platform\":\"instagram\"},\"public_id\":\"DEF456abc\",\"source\":\"imported\"},\"id\":\"k9m2x7\",\"type\":\"post.imported\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-post-processed",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:30:00Z\",\"data\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2025-01-15T10:30:00Z\",\"id\":\"abc123xyz\",\"platforms\":[{\"id\":\"prof_xyz\",\"name\":\"My Twitter\",\"platform\":\"twitter\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"id\":\"evt_abc123\",\"type\":\"post.processed\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-profile-comment-created",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2026-05-13T06:00:01Z\",\"data\":{\"author_avatar_url\":\"https://lh3.googleusercontent.com/...\",\"author_username\":\"Jane D.\",\"body\":\"Great coffee, friendly staff!\",\"created_at\":\"2026-05-13T06:00:01Z\",\"external_id\":\"accounts/1234/locations/5678/reviews/AbFvOq\",\"id\":\"abc123\",\"parent_external_id\":null,\"placement_id\":\"accounts/1234/locations/5678\",\"platform\":\"google_business\",\"platform_data\":{\"star_rating\":5,\"update_time\":\"2026-05-10T12:00:00Z\"},\"posted_at\":\"2026-05-10T11:55:00Z\",\"profile_id\":\"prof123abc\",\"status\":\"synced\"},\"id\":\"evt_pcm01\",\"type\":\"profile_comment.created\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-profile-disconnected",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T12:00:00Z\",\"data\":{\"id\":\"prof_xyz\",\"name\":\"My Twitter\",\"platform\":\"twitter\",\"profile_group_id\":\"grp456xyz\",\"status\":\"disconnected\",\"uid\":\"twitter_456\",\"username\":\"myhandle\"},\"id\":\"evt_prof01\",\"type\":\"profile.disconnected\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-profile-stats",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2026-05-11T08:00:00Z\",\"data\":{\"placement_id\":\"108520199\",\"platform\":\"linkedin\",\"profile_id\":\"prof_xyz\",\"recorded_at\":\"2026-05-11T08:00:00Z\",\"stats\":{\"allPageViews\":12728,\"followerCount\":4567,\"likeCount\":99,\"shareCount\":10}},\"id\":\"evt_stats01\",\"type\":\"profile.stats\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "create_webhook.event_delivered/200-wrapped",
        "{\"refused\":null,\"then\":{\"status\":200},\"when\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2026-06-11T10:30:00Z\",\"data\":{\"object\":{\"error\":null,\"error_details\":null,\"id\":\"pp_abc123\",\"platform\":\"twitter\",\"platform_id\":\"1234567890\",\"post_id\":\"abc123xyz\",\"profile_id\":\"prof_xyz\",\"profile_name\":\"My Twitter\",\"status\":\"published\"}},\"id\":\"whevt_abc\",\"object\":\"event\",\"type\":\"platform_post.published\"},\"method\":\"POST\",\"path\":\"/webhooks\"}}",
    ),
    (
        "delete_post/200-deleted-on-platforms",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/posts/abc123xyz\",\"query_param\":[{\"name\":\"delete_on_platform\",\"value\":\"true\"}]}}",
    ),
    (
        "delete_post/200-deleted",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "delete_post/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "delete_post/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/posts/nonexistent\"}}",
    ),
    (
        "delete_post_on_platform/200-every-network-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/post-id/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-every-network",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"},{\"platform\":\"linkedin\",\"post_profile_id\":\"pp_abc456\"}],\"success\":true},\"status\":200},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-entry-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp-abc\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"post_profile_id\":\"pp-abc\"},\"method\":\"POST\",\"path\":\"/api/posts/post-id/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-entry-of-the-skill",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"post_profile_id\":\"pp_abc123\"},\"method\":\"POST\",\"path\":\"/api/posts/abc456xyz/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-entry",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"post_profile_id\":\"pp_abc123\"},\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-network-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"network\":\"twitter\"},\"method\":\"POST\",\"path\":\"/api/posts/post-id/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-network",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"network\":\"twitter\"},\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-profile-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"profile_id\":\"prof-abc\"},\"method\":\"POST\",\"path\":\"/api/posts/post-id/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/200-one-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleting\":[{\"platform\":\"twitter\",\"post_profile_id\":\"pp_abc123\"}],\"success\":true},\"status\":200},\"when\":{\"json_body\":{\"profile_id\":\"prof_abc123\"},\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"json_body\":{\"network\":\"twitter\"},\"method\":\"POST\",\"path\":\"/api/posts/nonexistent/delete_on_platform\"}}",
    ),
    (
        "delete_post_on_platform/422-no-eligible-profiles",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"No profiles eligible for deletion: platform deletion is not supported for instagram\"},\"status\":422},\"when\":{\"json_body\":{\"network\":\"instagram\"},\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/delete_on_platform\"}}",
    ),
    (
        "delete_profile/200-deleted",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"success\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profiles/profile-id\"}}",
    ),
    (
        "delete_profile/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profiles/prof123abc\"}}",
    ),
    (
        "delete_profile/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/profiles/nonexistent\"}}",
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
        "delete_queue/200-deleted-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/post_queues/queue-id\"}}",
    ),
    (
        "delete_queue/200-deleted",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "delete_queue/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/post_queues/q1abc\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "delete_queue/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "delete_queue/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/post_queues/nonexistent\"}}",
    ),
    (
        "delete_webhook/200-deleted",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/webhooks/wh_abc123\"}}",
    ),
    (
        "delete_webhook/200-sdk-webhook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"deleted\":true},\"status\":200},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/webhooks/wh-id\"}}",
    ),
    (
        "delete_webhook/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/webhooks/wh_abc123\"}}",
    ),
    (
        "delete_webhook/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"DELETE\",\"path\":\"/api/webhooks/wh_unknown\"}}",
    ),
    (
        "get_post/200-by-path",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"id\":\"abc123xyz\",\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"insights\":{\"impressions\":1523,\"on\":\"2024-01-15T18:00:00.000Z\"},\"params\":null,\"platform\":\"twitter\",\"status\":\"published\"},{\"attempted_at\":\"2024-01-15T10:30:02.000Z\",\"error\":null,\"insights\":{\"impressions\":3842,\"on\":\"2024-01-15T18:00:00.000Z\"},\"params\":{\"first_comment\":\"Link in bio!\",\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-draft",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"drf456abc\",\"media\":[],\"platforms\":[{\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/drf456abc\"}}",
    ),
    (
        "get_post/200-every-property",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"error_message\":null,\"id\":\"abc123\",\"platforms\":[{\"error\":\"Unsupported format\",\"error_details\":{\"platform_error_code\":\"2207026\",\"platform_error_message\":\"Unsupported format\",\"platform_error_subcode\":\"1\",\"postproxy_note\":\"Convert the file\"},\"platform\":\"instagram\",\"status\":\"failed\"},{\"error\":null,\"error_details\":null,\"platform\":\"threads\",\"status\":\"failed\"}],\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"processed\",\"url\":\"https://cdn.postproxy.dev/uploads/photo.jpg\"}],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"error_details\":null,\"insights\":{\"impressions\":1523,\"on\":\"2024-01-15T18:00:00.000Z\"},\"params\":null,\"permalink\":\"https://x.com/mycompany/status/1\",\"platform\":\"twitter\",\"profile_id\":\"prof_xyz\",\"profile_name\":\"My Twitter\",\"status\":\"published\"},{\"attempted_at\":null,\"error\":\"Unsupported format\",\"error_details\":{\"platform_error_code\":null,\"platform_error_message\":null,\"platform_error_subcode\":null,\"postproxy_note\":null},\"params\":{\"first_comment\":\"Link in bio!\",\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"failed\"},{\"error\":null,\"error_details\":null,\"platform\":\"facebook\",\"status\":\"pending_deletion\"},{\"error\":null,\"error_details\":null,\"platform\":\"bluesky\",\"status\":\"deleted\"}],\"queue_id\":\"q1abc\",\"queue_priority\":\"high\",\"scheduled_at\":\"2024-01-15T10:30:00.000Z\",\"source\":\"imported\",\"status\":\"processed\",\"thread\":[{\"body\":\"2/ First, we built the foundation...\",\"id\":\"thr123abc\",\"media\":[],\"platforms\":[{\"error\":null,\"permalink\":\"https://x.com/mycompany/status/2\",\"platform\":\"twitter\",\"status\":\"published\"}]}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "get_post/200-media-failed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"error_message\":\"Media file not found (404)\",\"id\":\"abc123\",\"source_url\":\"https://example.com/missing.jpg\",\"status\":\"failed\"}],\"platforms\":[{\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"media_processing_failed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-nulls",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":null,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"error_message\":null,\"id\":\"abc123\",\"platforms\":[],\"source_url\":null,\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attachments\":[{\"content_type\":\"image/jpeg\",\"id\":\"att123abc\",\"status\":\"processed\",\"type\":\"cover\",\"url\":null}],\"attempted_at\":null,\"error\":null,\"error_details\":null,\"insights\":null,\"params\":null,\"permalink\":null,\"platform\":\"tiktok\",\"profile_id\":null,\"profile_name\":null,\"status\":\"published\"},{\"attachments\":[{\"content_type\":null,\"id\":\"att456def\",\"status\":\"processed\",\"type\":\"cover\",\"url\":\"https://cdn.postproxy.dev/uploads/cover.jpg\"}],\"insights\":{\"impressions\":null,\"on\":null},\"platform\":\"youtube\",\"status\":\"published\"}],\"queue_id\":null,\"queue_priority\":null,\"scheduled_at\":null,\"source\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-partial-failure",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"},{\"error\":null,\"platform\":\"linkedin\",\"status\":\"published\"},{\"error\":\"Instagram account disconnected\",\"platform\":\"instagram\",\"status\":\"failed\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-pending",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"pending\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-processed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"},{\"platform\":\"instagram\",\"status\":\"processing\"},{\"error\":\"Unsupported format\",\"platform\":\"youtube\",\"status\":\"failed\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-processing",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"platform\":\"twitter\",\"status\":\"processing\"}],\"scheduled_at\":null,\"status\":\"processing\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-scheduled",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-14T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"error_message\":null,\"id\":\"abc123\",\"source_url\":\"https://example.com/photo.jpg\",\"status\":\"processed\",\"url\":\"https://cdn.postproxy.dev/uploads/photo.jpg\"}],\"platforms\":[{\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-15T10:00:00Z\",\"status\":\"scheduled\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/200-waiting-for-retry",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"error\":\"Rate limit exceeded\",\"platform\":\"twitter\",\"retry_after\":\"2024-01-15T10:20:00Z\",\"retry_attempts\":2,\"status\":\"failed_waiting_for_retry\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "get_post/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/nonexistent\"}}",
    ),
    (
        "get_post_stats/200-a-time-of-ruby",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-a-time-with-offset",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-1\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00+00:00\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00+00:00\"}]}}",
    ),
    (
        "get_post_stats/200-filters-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"abc123xyz\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"},{\"name\":\"post_ids\",\"value\":\"abc123xyz\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-filters-of-go",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]},\"post-id-2\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1,post-id-2\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-filters-of-php",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-1\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-from-a-time",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]},\"post-id-2\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1,post-id-2\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"abc123xyz\":{\"platforms\":[{\"platform\":\"youtube\",\"profile_id\":\"prof123abc\",\"records\":[{\"raw_stats\":{\"likes\":9,\"views\":150},\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":1,\"impressions\":150,\"likes\":9,\"saved\":0}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"},{\"name\":\"post_ids\",\"value\":\"abc123xyz\"}]}}",
    ),
    (
        "get_post_stats/200-networks-and-profiles",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof-abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]},\"post-id-2\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof-abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1,post-id-2\"},{\"name\":\"profiles\",\"value\":\"instagram,prof-abc\"},{\"name\":\"from\",\"value\":\"2026-01-25T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-networks-of-the-ruby-example",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"}]}}",
    ),
    (
        "get_post_stats/200-one-post-with-filters",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-one-post",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"abc123\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"abc123\"}]}}",
    ),
    (
        "get_post_stats/200-one-profile",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof-abc123\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1\"},{\"name\":\"profiles\",\"value\":\"prof-abc123\"}]}}",
    ),
    (
        "get_post_stats/200-three-posts",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]},\"post-id-2\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]},\"post-id-3\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1,post-id-2,post-id-3\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-two-networks-of-ruby",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"}]}}",
    ),
    (
        "get_post_stats/200-two-posts-of-php",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]},\"post-2\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-1,post-2\"}]}}",
    ),
    (
        "get_post_stats/200-two-posts-of-the-collection",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"abc123\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]},\"def456\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"abc123,def456\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"}]}}",
    ),
    (
        "get_post_stats/200-two-posts-with-filters",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"abc123\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]},\"def456\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof_def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"abc123,def456\"},{\"name\":\"profiles\",\"value\":\"instagram,twitter\"},{\"name\":\"from\",\"value\":\"2026-02-01T00:00:00Z\"},{\"name\":\"to\",\"value\":\"2026-02-24T00:00:00Z\"}]}}",
    ),
    (
        "get_post_stats/200-two-posts",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id-1\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]},\"post-id-2\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof_abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id-1,post-id-2\"}]}}",
    ),
    (
        "get_post_stats/200-two-profiles",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":{\"post-id\":{\"platforms\":[{\"platform\":\"instagram\",\"profile_id\":\"prof-abc\",\"records\":[{\"recorded_at\":\"2026-02-19T12:00:00Z\",\"stats\":{\"comments\":7,\"impressions\":800,\"likes\":52,\"saved\":5}},{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":12,\"impressions\":1200,\"likes\":85,\"saved\":8}}]},{\"platform\":\"twitter\",\"profile_id\":\"prof-def\",\"records\":[{\"recorded_at\":\"2026-02-20T12:00:00Z\",\"stats\":{\"comments\":2,\"impressions\":430,\"likes\":21,\"quotes\":1,\"retweets\":4,\"saved\":3}}]}]}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"post-id\"},{\"name\":\"profiles\",\"value\":\"prof-abc,prof-def\"}]}}",
    ),
    (
        "get_post_stats/400-missing-post-ids",
        "{\"refused\":[\"post_ids\"],\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Bad Request\",\"message\":\"param is missing or the value is empty: post_ids\",\"status\":400},\"status\":400},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\"}}",
    ),
    (
        "get_post_stats/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts/stats\",\"query_param\":[{\"name\":\"post_ids\",\"value\":\"abc123\"}]}}",
    ),
    (
        "get_profile/200-every-property",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"avatar_url\":\"https://cdn.postproxy.dev/uploads/avatar_prof_abc123.jpg\",\"expires_at\":null,\"id\":\"prof123abc\",\"inactive_reason\":\"network_taken\",\"name\":\"@mycompany\",\"placements_sync_status\":\"synced\",\"platform\":\"instagram\",\"platform_id\":\"17841400000000000\",\"platform_url\":\"https://www.instagram.com/mycompany\",\"post_count\":42,\"profile_group_id\":\"grp456xyz\",\"status\":\"inactive\",\"username\":\"mycompany\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof123abc\"}}",
    ),
    (
        "get_profile/200-nulls",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"avatar_url\":null,\"expires_at\":null,\"id\":\"prof654jkl\",\"inactive_reason\":null,\"latest_stats\":[],\"name\":\"@mycompany\",\"placements_sync_status\":null,\"platform\":\"twitter\",\"platform_id\":null,\"platform_url\":null,\"post_count\":0,\"profile_group_id\":\"grp456xyz\",\"status\":\"active\",\"summary_stats\":null,\"username\":null},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof654jkl\"}}",
    ),
    (
        "get_profile/200-with-statistics",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"expires_at\":null,\"id\":\"prof321ghi\",\"latest_stats\":[{\"placement_id\":\"108520199\",\"recorded_at\":\"2026-05-09T08:00:00Z\",\"stats\":{\"followerCount\":4500}}],\"name\":\"John Doe\",\"platform\":\"linkedin\",\"post_count\":15,\"profile_group_id\":\"grp456xyz\",\"status\":\"active\",\"summary_stats\":{\"recorded_at\":\"2026-05-09T08:00:00Z\",\"stats\":{\"followerCount\":4500}}},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof321ghi\"}}",
    ),
    (
        "get_profile/200-without-placements",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"expires_at\":\"2024-03-15T00:00:00.000Z\",\"id\":\"prof789def\",\"latest_stats\":[{\"placement_id\":null,\"recorded_at\":\"2026-05-09T08:00:00Z\",\"stats\":{\"followers_count\":1200}}],\"name\":\"@mycompany\",\"platform\":\"instagram\",\"post_count\":38,\"profile_group_id\":\"grp456xyz\",\"status\":\"expired\",\"summary_stats\":null},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof789def\"}}",
    ),
    (
        "get_profile/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/prof123abc\"}}",
    ),
    (
        "get_profile/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles/nonexistent\"}}",
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
        "get_queue/200-queue-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":null,\"enabled\":false,\"id\":\"queue-id\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/queue-id\"}}",
    ),
    (
        "get_queue/200-queue",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "get_queue/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "get_queue/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/nonexistent\"}}",
    ),
    (
        "get_queue_next_slot/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"next_slot\":\"2026-03-11T14:00:00Z\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/q1abc/next_slot\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "get_queue_next_slot/200-next-slot-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"next_slot\":\"2026-03-11T14:00:00Z\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/queue-id/next_slot\"}}",
    ),
    (
        "get_queue_next_slot/200-next-slot",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"next_slot\":\"2026-03-11T14:00:00Z\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/q1abc/next_slot\"}}",
    ),
    (
        "get_queue_next_slot/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/q1abc/next_slot\"}}",
    ),
    (
        "get_queue_next_slot/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/nonexistent/next_slot\"}}",
    ),
    (
        "get_queue_next_slot/422-no-available-slots",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"No available slots found. Add timeslots to your queue.\"},\"status\":422},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues/q1abc/next_slot\"}}",
    ),
    (
        "get_webhook/200-sdk-webhook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"My webhook\",\"enabled\":true,\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"id\":\"wh-id\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/webhook\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh-id\"}}",
    ),
    (
        "get_webhook/200-with-secret",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"Production webhook\",\"enabled\":true,\"events\":[\"post.processed\",\"platform_post.published\"],\"id\":\"wh_abc123\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/webhooks\"},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_abc123\"}}",
    ),
    (
        "get_webhook/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_abc123\"}}",
    ),
    (
        "get_webhook/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_unknown\"}}",
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
        "list_calendar_events/200-black-friday-week",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"category\":\"post_trigger\",\"countries\":[\"US\"],\"date\":\"2026-11-26\",\"name\":\"Thanksgiving\",\"posting_tip\":\"Say thank you.\",\"tags\":[\"food\"],\"type\":\"public_holiday\"},{\"category\":\"post_trigger\",\"countries\":[\"US\"],\"date\":\"2026-11-27\",\"name\":\"Black Friday\",\"posting_tip\":\"Announce your offers.\",\"tags\":[\"commerce\"],\"type\":\"commerce_event\"}],\"filters\":{\"country\":\"US\",\"from\":\"2026-11-25\",\"to\":\"2026-12-01\"},\"page\":0,\"per_page\":50,\"total\":2},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/calendar\",\"query_param\":[{\"name\":\"country\",\"value\":\"US\"},{\"name\":\"from\",\"value\":\"2026-11-25\"},{\"name\":\"to\",\"value\":\"2026-12-01\"}]}}",
    ),
    (
        "list_calendar_events/200-coffee",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"category\":\"post_trigger\",\"countries\":null,\"date\":\"2026-10-01\",\"name\":\"International Coffee Day\",\"posting_tip\":\"Share your favorite coffee.\",\"tags\":[\"food\"],\"type\":\"fun_holiday\"}],\"filters\":{\"q\":\"coffee\"},\"page\":0,\"per_page\":50,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/calendar\",\"query_param\":[{\"name\":\"q\",\"value\":\"coffee\"}]}}",
    ),
    (
        "list_calendar_events/200-every-event",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"category\":\"post_trigger\",\"countries\":[\"US\",\"CN\",\"DE\",\"JP\",\"FR\",\"IT\",\"CA\",\"BR\",\"KR\",\"AU\",\"MX\",\"ES\",\"ID\",\"NL\",\"TR\",\"CH\"],\"date\":\"2026-01-01\",\"name\":\"New Year's Day\",\"tags\":[],\"type\":\"public_holiday\"}],\"filters\":{},\"page\":0,\"per_page\":50,\"total\":284},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/calendar\"}}",
    ),
    (
        "list_calendar_events/200-food-in-december",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"category\":\"post_trigger\",\"countries\":[\"US\"],\"date\":\"2026-12-04\",\"name\":\"National Cookie Day\",\"posting_tip\":\"Share a recipe.\",\"tags\":[\"food\"],\"type\":\"fun_holiday\"}],\"filters\":{\"month\":\"12\",\"tag\":\"food\",\"type\":\"fun_holiday\"},\"page\":0,\"per_page\":50,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/calendar\",\"query_param\":[{\"name\":\"type\",\"value\":\"fun_holiday\"},{\"name\":\"month\",\"value\":\"12\"},{\"name\":\"tag\",\"value\":\"food\"}]}}",
    ),
    (
        "list_calendar_events/200-no-post-and-sensitive",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"category\":\"no_post\",\"countries\":null,\"date\":\"2026-01-27\",\"name\":\"International Holocaust Remembrance Day\",\"posting_tip\":\"Do not publish promotional content.\",\"tags\":[],\"type\":\"remembrance\"},{\"category\":\"sensitive\",\"countries\":[\"US\",\"DE\",\"GB\"],\"date\":\"2026-04-03\",\"name\":\"Good Friday\",\"posting_tip\":null,\"tags\":[],\"type\":\"religious_event\"}],\"filters\":{\"category\":\"no_post,sensitive\"},\"page\":0,\"per_page\":50,\"total\":2},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/calendar\",\"query_param\":[{\"name\":\"category\",\"value\":\"no_post,sensitive\"}]}}",
    ),
    (
        "list_calendar_events/200-sporting-events",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"category\":\"post_trigger\",\"countries\":null,\"date\":\"2026-07-19\",\"name\":\"FIFA World Cup Final\",\"posting_tip\":null,\"tags\":[\"sports\"],\"type\":\"sporting_event\"}],\"filters\":{\"type\":\"sporting_event\"},\"page\":0,\"per_page\":50,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/calendar\",\"query_param\":[{\"name\":\"type\",\"value\":\"sporting_event\"}]}}",
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
        "list_posts/200-default-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\"}}",
    ),
    (
        "list_posts/200-draft",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"drf456abc\",\"media\":[],\"platforms\":[{\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"status\",\"value\":\"draft\"}]}}",
    ),
    (
        "list_posts/200-drafts-by-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"page\",\"value\":\"0\"},{\"name\":\"per_page\",\"value\":\"10\"},{\"name\":\"status\",\"value\":\"draft\"}]}}",
    ),
    (
        "list_posts/200-failed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Exciting news!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"fai123xyz\",\"media\":[],\"platforms\":[{\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"},{\"error\":\"Instagram account disconnected\",\"platform\":\"instagram\",\"status\":\"failed\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"status\",\"value\":\"failed\"}]}}",
    ),
    (
        "list_posts/200-first-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"id\":\"abc123xyz\",\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"insights\":{\"impressions\":1523,\"on\":\"2024-01-15T18:00:00.000Z\"},\"params\":null,\"platform\":\"twitter\",\"status\":\"published\"},{\"attempted_at\":\"2024-01-15T10:30:02.000Z\",\"error\":null,\"insights\":{\"impressions\":3842,\"on\":\"2024-01-15T18:00:00.000Z\"},\"params\":{\"first_comment\":\"Link in bio!\",\"format\":\"post\"},\"platform\":\"instagram\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":10,\"total\":42},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"page\",\"value\":\"0\"},{\"name\":\"per_page\",\"value\":\"10\"}]}}",
    ),
    (
        "list_posts/200-five-of-the-collection",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":5,\"total\":42},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"page\",\"value\":\"0\"},{\"name\":\"per_page\",\"value\":\"5\"}]}}",
    ),
    (
        "list_posts/200-for-two-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"New video is live!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"sch789def\",\"media\":[],\"platforms\":[{\"platform\":\"instagram\",\"status\":\"pending\"},{\"platform\":\"tiktok\",\"status\":\"pending\"}],\"scheduled_at\":\"2025-06-02T09:00:00Z\",\"status\":\"scheduled\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"platforms[]\",\"value\":\"instagram\"},{\"name\":\"platforms[]\",\"value\":\"tiktok\"},{\"name\":\"scheduled_after\",\"value\":\"2025-06-01T00:00:00Z\"}]}}",
    ),
    (
        "list_posts/200-imported",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Made on the network\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"imp123xyz\",\"media\":[],\"platforms\":[{\"error\":null,\"platform\":\"instagram\",\"status\":\"published\"}],\"scheduled_at\":null,\"source\":\"imported\",\"status\":\"processed\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"source\",\"value\":\"imported\"}]}}",
    ),
    (
        "list_posts/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":5,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"},{\"name\":\"per_page\",\"value\":\"5\"}]}}",
    ),
    (
        "list_posts/200-one-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":1,\"total\":42},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"},{\"name\":\"per_page\",\"value\":\"1\"}]}}",
    ),
    (
        "list_posts/200-published-by-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":1,\"per_page\":10,\"total\":11},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"page\",\"value\":\"1\"},{\"name\":\"per_page\",\"value\":\"10\"},{\"name\":\"status\",\"value\":\"published\"}]}}",
    ),
    (
        "list_posts/200-published",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"platform\":\"twitter\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"status\",\"value\":\"published\"}]}}",
    ),
    (
        "list_posts/200-scheduled-by-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-16T09:00:00Z\",\"status\":\"scheduled\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"page\",\"value\":\"0\"},{\"name\":\"per_page\",\"value\":\"10\"},{\"name\":\"status\",\"value\":\"scheduled\"}]}}",
    ),
    (
        "list_posts/200-scheduled-for-two-networks",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Check out our latest update!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"platform\":\"instagram\",\"status\":\"pending\"}],\"scheduled_at\":\"2025-06-16T09:00:00Z\",\"status\":\"scheduled\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"platforms[]\",\"value\":\"instagram\"},{\"name\":\"platforms[]\",\"value\":\"tiktok\"},{\"name\":\"scheduled_after\",\"value\":\"2025-06-01T00:00:00Z\"}]}}",
    ),
    (
        "list_posts/200-scheduled",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"body\":\"Big announcement tomorrow!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"sch789def\",\"media\":[],\"platforms\":[{\"platform\":\"twitter\",\"status\":\"pending\"},{\"platform\":\"linkedin\",\"status\":\"pending\"}],\"scheduled_at\":\"2024-01-16T09:00:00Z\",\"status\":\"scheduled\"}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"status\",\"value\":\"scheduled\"}]}}",
    ),
    (
        "list_posts/200-second-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[],\"page\":1,\"per_page\":10,\"total\":3},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\",\"query_param\":[{\"name\":\"page\",\"value\":\"1\"},{\"name\":\"status\",\"value\":\"draft\"}]}}",
    ),
    (
        "list_posts/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/posts\"}}",
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
    (
        "list_profiles/200-bluesky",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"avatar_url\":\"https://cdn.postproxy.dev/uploads/avatar_prof_abc123.jpg\",\"expires_at\":null,\"id\":\"prof_abc123\",\"name\":\"mycompany.bsky.social\",\"platform\":\"bluesky\",\"post_count\":72,\"profile_group_id\":\"grp_xyz789\",\"status\":\"active\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\"}}",
    ),
    (
        "list_profiles/200-facebook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"avatar_url\":\"https://cdn.postproxy.dev/uploads/avatar_prof_abc123.jpg\",\"expires_at\":null,\"id\":\"prof_abc123\",\"name\":\"My Company Page\",\"platform\":\"facebook\",\"post_count\":84,\"profile_group_id\":\"grp_xyz789\",\"status\":\"active\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\"}}",
    ),
    (
        "list_profiles/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"expires_at\":null,\"id\":\"prof123abc\",\"name\":\"My Company Page\",\"platform\":\"facebook\",\"post_count\":42,\"profile_group_id\":\"grp456xyz\",\"status\":\"active\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp456xyz\"}]}}",
    ),
    (
        "list_profiles/200-instagram",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"avatar_url\":\"https://cdn.postproxy.dev/uploads/avatar_prof_abc123.jpg\",\"expires_at\":null,\"id\":\"prof_abc123\",\"name\":\"@mycompany\",\"platform\":\"instagram\",\"post_count\":96,\"profile_group_id\":\"grp_xyz789\",\"status\":\"active\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\"}}",
    ),
    (
        "list_profiles/200-telegram",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"avatar_url\":\"https://cdn.postproxy.dev/uploads/avatar_prof_abc123.jpg\",\"expires_at\":null,\"id\":\"prof_abc123\",\"name\":\"My Channel Bot\",\"platform\":\"telegram\",\"post_count\":25,\"profile_group_id\":\"grp_xyz789\",\"status\":\"active\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\"}}",
    ),
    (
        "list_profiles/200-three-profiles",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"expires_at\":null,\"id\":\"prof123abc\",\"name\":\"My Company Page\",\"platform\":\"facebook\",\"post_count\":42,\"profile_group_id\":\"grp456xyz\",\"status\":\"active\"},{\"expires_at\":\"2024-03-15T00:00:00.000Z\",\"id\":\"prof789def\",\"name\":\"@mycompany\",\"platform\":\"instagram\",\"post_count\":38,\"profile_group_id\":\"grp456xyz\",\"status\":\"expired\"},{\"expires_at\":null,\"id\":\"prof321ghi\",\"name\":\"John Doe\",\"platform\":\"linkedin\",\"post_count\":15,\"profile_group_id\":\"grp456xyz\",\"status\":\"inactive\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\"}}",
    ),
    (
        "list_profiles/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/profiles\"}}",
    ),
    (
        "list_queues/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":0,\"profile_group_id\":\"grp123abc\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "list_queues/200-one-queue",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"}],\"timezone\":\"America/New_York\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "list_queues/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/post_queues\"}}",
    ),
    (
        "list_webhook_deliveries/200-first-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"attempt_number\":1,\"attempted_at\":\"2025-01-15T10:30:01Z\",\"created_at\":\"2025-01-15T10:30:01Z\",\"event_id\":\"evt_abc123\",\"event_type\":\"post.processed\",\"id\":\"abc123\",\"response_status\":200,\"success\":true}],\"page\":0,\"per_page\":20,\"total\":15},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_abc123/deliveries\"}}",
    ),
    (
        "list_webhook_deliveries/200-sdk-ten",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"attempt_number\":2,\"attempted_at\":\"2025-01-15T10:31:01Z\",\"created_at\":\"2025-01-15T10:30:01Z\",\"event_id\":\"evt_abc124\",\"event_type\":\"platform_post.failed\",\"id\":\"del_2\",\"response_status\":null,\"success\":false}],\"page\":0,\"per_page\":10,\"total\":1},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh-id/deliveries\",\"query_param\":[{\"name\":\"page\",\"value\":\"0\"},{\"name\":\"per_page\",\"value\":\"10\"}]}}",
    ),
    (
        "list_webhook_deliveries/200-second-page",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"attempt_number\":1,\"attempted_at\":\"2025-01-15T10:31:01Z\",\"created_at\":\"2025-01-15T10:30:01Z\",\"event_id\":\"evt_abc124\",\"event_type\":\"platform_post.failed\",\"id\":\"del_11\",\"response_status\":500,\"success\":false}],\"page\":1,\"per_page\":10,\"total\":11},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh-id/deliveries\",\"query_param\":[{\"name\":\"page\",\"value\":\"1\"},{\"name\":\"per_page\",\"value\":\"10\"}]}}",
    ),
    (
        "list_webhook_deliveries/200-twenty",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"attempt_number\":1,\"attempted_at\":\"2025-01-15T10:30:01Z\",\"created_at\":\"2025-01-15T10:30:01Z\",\"event_id\":\"evt_abc123\",\"event_type\":\"post.processed\",\"id\":\"abc123\",\"response_status\":200,\"success\":true}],\"page\":0,\"per_page\":20,\"total\":15},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_def456/deliveries\",\"query_param\":[{\"name\":\"page\",\"value\":\"0\"},{\"name\":\"per_page\",\"value\":\"20\"}]}}",
    ),
    (
        "list_webhook_deliveries/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_abc123/deliveries\"}}",
    ),
    (
        "list_webhook_deliveries/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks/wh_unknown/deliveries\"}}",
    ),
    (
        "list_webhooks/200-one-webhook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"Production webhook\",\"enabled\":true,\"events\":[\"post.processed\",\"platform_post.published\"],\"id\":\"wh_abc123\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/webhooks\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "list_webhooks/200-sdk-webhook",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"data\":[{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"My webhook\",\"enabled\":true,\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"id\":\"wh-id\",\"updated_at\":\"2025-01-15T10:00:00Z\",\"url\":\"https://example.com/webhook\"}]},\"status\":200},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "list_webhooks/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"GET\",\"path\":\"/api/webhooks\"}}",
    ),
    (
        "publish_post/200-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"This starts as a draft\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"drf456abc\",\"media\":[],\"platforms\":[{\"platform\":\"twitter\",\"status\":\"processing\"}],\"scheduled_at\":null,\"status\":\"processing\"},\"status\":200},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/drf456abc/publish\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "publish_post/200-processing",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"drf456abc\",\"media\":[],\"platforms\":[{\"platform\":\"twitter\",\"status\":\"processing\"}],\"scheduled_at\":null,\"status\":\"processing\"},\"status\":200},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/drf456abc/publish\"}}",
    ),
    (
        "publish_post/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/drf456abc/publish\"}}",
    ),
    (
        "publish_post/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/nonexistent/publish\"}}",
    ),
    (
        "publish_post/422-not-a-draft",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Post is not a draft\"},\"status\":422},\"when\":{\"method\":\"POST\",\"path\":\"/api/posts/abc123xyz/publish\"}}",
    ),
    (
        "update_post/200-no-media",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"media\":[]},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/200-platform-parameter-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"A video about it\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"processed\",\"url\":\"https://cdn.postproxy.dev/uploads/video.mp4\"}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"unlisted\",\"title\":\"My Video Title\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"platforms\":{\"youtube\":{\"privacy_status\":\"unlisted\"}}},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/200-platform-parameter",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"A video about it\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"video/mp4\",\"id\":\"abc123\",\"source_url\":\"https://example.com/video.mp4\",\"status\":\"processed\",\"url\":\"https://cdn.postproxy.dev/uploads/video.mp4\"}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":{\"privacy_status\":\"unlisted\",\"title\":\"My Video Title\"},\"platform\":\"youtube\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"platforms\":{\"youtube\":{\"privacy_status\":\"unlisted\"}}},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_post/200-profiles-and-media-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc223\",\"source_url\":\"https://example.com/new-image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"media\":[\"https://example.com/new-image.jpg\"],\"profiles\":[\"twitter\",\"threads\"]},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/200-profiles-and-media-of-node",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc223\",\"source_url\":\"https://example.com/new.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"media\":[\"https://example.com/new.jpg\"],\"profiles\":[\"twitter\",\"threads\"]},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/200-profiles-and-media",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc223\",\"source_url\":\"https://example.com/new-image.jpg\",\"status\":\"pending\",\"url\":null}],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"},{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"threads\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"media\":[\"https://example.com/new-image.jpg\"],\"profiles\":[\"twitter\",\"threads\"]},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_post/200-published-text-and-title",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Fixed a typo\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"published-post-id\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"Better title\"},\"permalink\":\"https://www.youtube.com/watch?v=abc\",\"platform\":\"youtube\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"json_body\":{\"platforms\":{\"youtube\":{\"title\":\"Better title\"}},\"post\":{\"body\":\"Fixed a typo\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/published-post-id\"}}",
    ),
    (
        "update_post/200-published-title-and-link",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Launch day! (now with the right link)\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":false,\"id\":\"published-post-id\",\"media\":[],\"platforms\":[{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"params\":{\"privacy_status\":\"public\",\"title\":\"Launch day — full walkthrough\"},\"platform\":\"youtube\",\"status\":\"published\"},{\"attempted_at\":\"2024-01-15T10:30:01.000Z\",\"error\":null,\"params\":{\"board_id\":\"987654321\",\"destination_link\":\"https://example.com/launch\"},\"platform\":\"pinterest\",\"status\":\"published\"}],\"scheduled_at\":null,\"status\":\"processed\"},\"status\":200},\"when\":{\"json_body\":{\"platforms\":{\"pinterest\":{\"destination_link\":\"https://example.com/launch\"},\"youtube\":{\"title\":\"Launch day — full walkthrough\"}},\"post\":{\"body\":\"Launch day! (now with the right link)\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/published-post-id\"}}",
    ),
    (
        "update_post/200-text-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Updated content!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"post\":{\"body\":\"Updated content!\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/200-text-of-node",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Updated content\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"post\":{\"body\":\"Updated content\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/200-text",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Updated post content!\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"abc123xyz\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\"},\"status\":200},\"when\":{\"json_body\":{\"post\":{\"body\":\"Updated post content!\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_post/200-thread",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"body\":\"Work in progress\",\"created_at\":\"2024-01-15T10:30:00.000Z\",\"draft\":true,\"id\":\"post-id\",\"media\":[],\"platforms\":[{\"attempted_at\":null,\"error\":null,\"params\":null,\"platform\":\"twitter\",\"status\":\"pending\"}],\"scheduled_at\":null,\"status\":\"draft\",\"thread\":[{\"body\":\"Updated first reply\",\"id\":\"thr123abc\",\"media\":[]},{\"body\":\"Updated second reply\",\"id\":\"thr223abc\",\"media\":[{\"content_type\":\"image/jpeg\",\"id\":\"abc523\",\"source_url\":\"https://example.com/img.jpg\",\"status\":\"pending\",\"url\":null}]}]},\"status\":200},\"when\":{\"json_body\":{\"thread\":[{\"body\":\"Updated first reply\"},{\"body\":\"Updated second reply\",\"media\":[\"https://example.com/img.jpg\"]}]},\"method\":\"PATCH\",\"path\":\"/api/posts/post-id\"}}",
    ),
    (
        "update_post/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"post\":{\"body\":\"Updated post content!\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_post/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"json_body\":{\"post\":{\"body\":\"Updated post content!\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/nonexistent\"}}",
    ),
    (
        "update_post/422-invalid-platform-params",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid platform params for youtube: bad_key. Allowed: title, privacy_status, format\"},\"status\":422},\"when\":{\"json_body\":{\"platforms\":{\"youtube\":{\"title\":\"My Video Title\"}}},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_post/422-not-editable",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Post cannot be edited (only drafts or scheduled posts more than 5 minutes before publish time)\"},\"status\":422},\"when\":{\"json_body\":{\"post\":{\"body\":\"Updated post content!\"}},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_post/422-profile-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Profile not found for invalid_id\"},\"status\":422},\"when\":{\"json_body\":{\"profiles\":[\"invalid_id\"]},\"method\":\"PATCH\",\"path\":\"/api/posts/abc123xyz\"}}",
    ),
    (
        "update_queue/200-everything",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":false,\"id\":\"q1abc\",\"jitter\":5,\"name\":\"New Name\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":43,\"time\":\"10:00\"}],\"timezone\":\"America/Los_Angeles\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"enabled\":false,\"jitter\":5,\"name\":\"New Name\",\"queue_timeslots_attributes\":[{\"day\":2,\"time\":\"10:00\"},{\"_destroy\":true,\"id\":42}],\"timezone\":\"America/Los_Angeles\"}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/200-paused-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":false,\"id\":\"queue-id\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"enabled\":false}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/queue-id\"}}",
    ),
    (
        "update_queue/200-paused-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":false,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"grp123abc\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"enabled\":false}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "update_queue/200-paused",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":false,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"enabled\":false}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/200-slot-added",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"},{\"day\":2,\"id\":4,\"time\":\"10:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"queue_timeslots_attributes\":[{\"day\":2,\"time\":\"10:00\"}]}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/200-slot-removed",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"queue_timeslots_attributes\":[{\"_destroy\":true,\"id\":42}]}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/200-slots-by-sdk",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"queue-id\",\"jitter\":15,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":6,\"id\":4,\"time\":\"10:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"jitter\":15,\"queue_timeslots_attributes\":[{\"day\":6,\"time\":\"10:00\"},{\"_destroy\":true,\"id\":1}]}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/queue-id\"}}",
    ),
    (
        "update_queue/200-slots-in-a-profile-group",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":15,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"grp123abc\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"},{\"day\":5,\"id\":5,\"time\":\"09:00\"},{\"day\":6,\"id\":6,\"time\":\"10:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"jitter\":15,\"queue_timeslots_attributes\":[{\"day\":6,\"time\":\"10:00\"}]}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\",\"query_param\":[{\"name\":\"profile_group_id\",\"value\":\"grp123abc\"}]}}",
    ),
    (
        "update_queue/200-slots-of-java",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":15,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":2,\"id\":2,\"time\":\"09:00\"},{\"day\":3,\"id\":3,\"time\":\"09:00\"},{\"day\":4,\"id\":4,\"time\":\"09:00\"}],\"timezone\":\"America/New_York\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"jitter\":15,\"queue_timeslots_attributes\":[{\"day\":4,\"time\":\"09:00\"}]}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/200-timezone",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"description\":\"Daily morning content\",\"enabled\":true,\"id\":\"q1abc\",\"jitter\":10,\"name\":\"Morning Posts\",\"posts_count\":5,\"profile_group_id\":\"pg123\",\"timeslots\":[{\"day\":1,\"id\":1,\"time\":\"09:00\"},{\"day\":3,\"id\":2,\"time\":\"09:00\"},{\"day\":5,\"id\":3,\"time\":\"14:00\"}],\"timezone\":\"America/Los_Angeles\"},\"status\":200},\"when\":{\"json_body\":{\"post_queue\":{\"timezone\":\"America/Los_Angeles\"}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"post_queue\":{\"enabled\":false}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/q1abc\"}}",
    ),
    (
        "update_queue/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"json_body\":{\"post_queue\":{\"enabled\":false}},\"method\":\"PATCH\",\"path\":\"/api/post_queues/nonexistent\"}}",
    ),
    (
        "update_webhook/200-disabled-by-placeholder",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"Publish notifications\",\"enabled\":false,\"events\":[\"platform_post.published\",\"platform_post.failed\"],\"id\":\"wh_def456\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T12:00:00Z\",\"url\":\"https://example.com/postproxy/webhook\"},\"status\":200},\"when\":{\"json_body\":{\"enabled\":false},\"method\":\"PATCH\",\"path\":\"/api/webhooks/wh_def456\"}}",
    ),
    (
        "update_webhook/200-disabled",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"Production webhook\",\"enabled\":false,\"events\":[\"post.processed\",\"platform_post.published\"],\"id\":\"wh_abc123\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T12:00:00Z\",\"url\":\"https://example.com/webhooks\"},\"status\":200},\"when\":{\"json_body\":{\"enabled\":false},\"method\":\"PATCH\",\"path\":\"/api/webhooks/wh_abc123\"}}",
    ),
    (
        "update_webhook/200-sdk-events-and-disabled",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"created_at\":\"2025-01-15T10:00:00Z\",\"description\":\"My webhook\",\"enabled\":false,\"events\":[\"platform_post.published\"],\"id\":\"wh-id\",\"secret\":\"whsec_a1b2c3d4e5f6...\",\"updated_at\":\"2025-01-15T12:00:00Z\",\"url\":\"https://example.com/webhook\"},\"status\":200},\"when\":{\"json_body\":{\"enabled\":false,\"events\":[\"platform_post.published\"]},\"method\":\"PATCH\",\"path\":\"/api/webhooks/wh-id\"}}",
    ),
    (
        "update_webhook/401-invalid-api-key",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Invalid API key\"},\"status\":401},\"when\":{\"json_body\":{\"enabled\":false},\"method\":\"PATCH\",\"path\":\"/api/webhooks/wh_abc123\"}}",
    ),
    (
        "update_webhook/404-not-found",
        "{\"refused\":null,\"then\":{\"header\":[{\"name\":\"content-type\",\"value\":\"application/json\"}],\"json_body\":{\"error\":\"Not found\"},\"status\":404},\"when\":{\"json_body\":{\"enabled\":false},\"method\":\"PATCH\",\"path\":\"/api/webhooks/wh_unknown\"}}",
    ),
];
