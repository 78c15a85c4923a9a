//! Bodies other than JSON, headers of requests, and callbacks: planted faults, and near misses.

use crate::common::Edit::{Copy, Put, Replace};
use crate::common::{Edit, Project, SPEC, listed};
use xtask::finding::Code;

const UPLOAD: &str = "fixtures/create_clip/201-upload.yaml";
const JSON: &str = "fixtures/create_clip/201-json.yaml";
const NO_TITLE: &str = "fixtures/create_clip/422-no-title.yaml";
const CAPTIONS: &str = "fixtures/put_captions/204-kept.yaml";
const SOUND: &str = "fixtures/get_audio/200-sound.yaml";
const NO_CLIP: &str = "fixtures/get_audio/404-no-clip.yaml";
const LOGIN: &str = "fixtures/create_session/204-welcome.yaml";
const HOOK: &str = "fixtures/create_hook/204-kept.yaml";
const READY: &str = "fixtures/create_hook.clip_ready/200-taken.yaml";

/// A fault, the code of its finding, the file, and what of the message tells it.
type Row = (&'static [Edit], Code, &'static str, &'static str);

const FAULTS: &[Row] = &[
    // The grammar.
    (&[Replace(UPLOAD, "  multipart:", "  body: x\n  multipart:")], Code::InvalidFixture, UPLOAD, "two bodies"),
    (
        &[Replace(UPLOAD, "      content_type: image/png\n      size", "      size")],
        Code::InvalidFixture,
        UPLOAD,
        "`content_type`",
    ),
    (
        &[Replace(UPLOAD, "      size: 1204", "      size: 4\n      content: abcd")],
        Code::InvalidFixture,
        UPLOAD,
        "`size` and `content`",
    ),
    (&[Replace(UPLOAD, "      size: 1204", "      size: many")], Code::InvalidFixture, UPLOAD, "not a size"),
    (&[Replace(UPLOAD, "      size: 1204", "      value: x")], Code::InvalidFixture, UPLOAD, "no key `value`"),
    (&[Replace(UPLOAD, "iVBORw0KGgo=", "iVBORw0KGgo")], Code::InvalidFixture, UPLOAD, "not base64"),
    (&[Replace(SOUND, "SUQzBAA=", "SUQzBAB=")], Code::InvalidFixture, SOUND, "not base64"),
    (&[Replace(SOUND, "  body_base64", "  form_urlencoded_tuple")], Code::InvalidFixture, SOUND, "no key"),
    (
        &[Replace(CAPTIONS, "body: \"WEBVTT\\n\"", "body: { a: 1 }")],
        Code::InvalidFixture,
        CAPTIONS,
        "a text is a string",
    ),
    (
        &[Replace(HOOK, "page 9", "page 9\n  inferred: [request_header]")],
        Code::InvalidFixture,
        HOOK,
        "`request_header`",
    ),
    // Headers of requests.
    (&[Replace(JSON, "name: x-workspace", "name: x-workspaces")], Code::UndocumentedProperty, JSON, "`x-workspaces`"),
    (
        &[Replace(JSON, "name: x-workspace", "name: x-workspaces")],
        Code::SchemaMismatch,
        JSON,
        "`X-Workspace` is missing",
    ),
    (&[Replace(JSON, "value: \"7\"", "value: seven")], Code::SchemaMismatch, JSON, "a string stands here"),
    (&[Replace(JSON, "value: \"7\"", "value: \"0\"")], Code::SchemaMismatch, JSON, "below 1"),
    (
        &[Replace(
            JSON,
            "    - name: x-workspace",
            "    - name: X-Workspace\n      value: \"7\"\n    - name: x-workspace",
        )],
        Code::SchemaMismatch,
        JSON,
        "more than once",
    ),
    (
        &[Replace(HOOK, "  json_body", "  header: [{ name: Authorization, value: x }]\n  json_body")],
        Code::SecretInFixture,
        HOOK,
        "`authorization`",
    ),
    (
        &[Replace(HOOK, "  json_body", "  header: [{ name: Date, value: x }]\n  json_body")],
        Code::VolatileHeader,
        HOOK,
        "`date`",
    ),
    (
        &[Replace(NO_TITLE, "refused: [X-Workspace, ", "refused: [")],
        Code::SchemaMismatch,
        NO_TITLE,
        "`X-Workspace` is missing",
    ),
    // Multipart.
    (&[Replace(UPLOAD, "clip[title]", "clip[titel]")], Code::UndocumentedProperty, UPLOAD, "`titel`"),
    (&[Replace(UPLOAD, "clip[title]", "clip[titel]")], Code::SchemaMismatch, UPLOAD, "`title` is missing"),
    (&[Replace(UPLOAD, "value: \"true\"", "value: \"True\"")], Code::SchemaMismatch, UPLOAD, "a string stands here"),
    (
        &[Replace(UPLOAD, "[volume]\n      value: \"22\"", "[volume]\n      value: loud")],
        Code::SchemaMismatch,
        UPLOAD,
        "a string stands here",
    ),
    (&[Replace(UPLOAD, "value: short", "value: tiny")], Code::UndocumentedValue, UPLOAD, "`tiny`"),
    (
        &[Replace(UPLOAD, "value: correct horse", "value: battery staple")],
        Code::SecretInFixture,
        UPLOAD,
        "not the example",
    ),
    (&[Replace(UPLOAD, "options[tv][tags][]", "options[tv][tags]")], Code::SchemaMismatch, UPLOAD, "is a list"),
    (
        &[Replace(UPLOAD, "channels[]\n      value: main", "channels\n      value: main")],
        Code::SchemaMismatch,
        UPLOAD,
        "`channels[]` has a value, and other names",
    ),
    (
        &[Replace(
            UPLOAD,
            "channels[]\n      value: main\n    - name: channels[]",
            "channels\n      value: main\n    - name: channels",
        )],
        Code::SchemaMismatch,
        UPLOAD,
        "`channels` stands here twice",
    ),
    (
        &[Replace(
            UPLOAD,
            "options[tv][cover_file]\n      file: cover.png\n      content_type: image/png\n      content_base64: iVBORw0KGgo=",
            "options[tv][cover_file]\n      value: cover",
        )],
        Code::SchemaMismatch,
        UPLOAD,
        "a text stands here",
    ),
    (
        &[Replace(
            UPLOAD,
            "clip[title]\n      value: A walk",
            "clip[title]\n      file: a.txt\n      content_type: text/plain\n      content: A walk",
        )],
        Code::SchemaMismatch,
        UPLOAD,
        "a file stands here",
    ),
    (
        &[Replace(UPLOAD, "value: https://example.com/a.png", "value: not a link")],
        Code::SchemaMismatch,
        UPLOAD,
        "fits no variant",
    ),
    (&[Replace(UPLOAD, "chapters[1][title]", "chapters[2][title]")], Code::SchemaMismatch, UPLOAD, "after number 1"),
    (
        &[Replace(UPLOAD, "chapters[1][title]", "chapters[title]")],
        Code::SchemaMismatch,
        UPLOAD,
        "an object stands here",
    ),
    (&[Replace(NO_TITLE, ", clip.title", "")], Code::SchemaMismatch, NO_TITLE, "`title` is missing"),
    // JSON holds no file.
    (
        &[Replace(JSON, "    channels:", "    options: { tv: { cover_file: abc } }\n    channels:")],
        Code::SchemaMismatch,
        JSON,
        "a text stands here",
    ),
    // Forms in text.
    (&[Replace(LOGIN, "value: \"4\"", "value: four")], Code::SchemaMismatch, LOGIN, "a string stands here"),
    (&[Replace(LOGIN, "name: remember", "name: forget")], Code::UndocumentedProperty, LOGIN, "`forget`"),
    (&[Replace(LOGIN, "form_urlencoded_tuple", "multipart")], Code::UndocumentedMediaType, LOGIN, "such a body"),
    // Texts and bytes.
    (&[Replace(CAPTIONS, "WEBVTT\\n", "VTT")], Code::SchemaMismatch, CAPTIONS, "fewer than the 6"),
    (&[Replace(CAPTIONS, "text/vtt", "text/csv")], Code::UndocumentedMediaType, CAPTIONS, "`text/csv`"),
    (
        &[Replace(CAPTIONS, "body: \"WEBVTT\\n\"", "body_base64: V0VCVlRU")],
        Code::SchemaMismatch,
        CAPTIONS,
        "a file stands here",
    ),
    (&[Replace(NO_CLIP, "no such clip", "not here")], Code::UndocumentedValue, NO_CLIP, "not among the values"),
    (
        &[Replace(
            NO_CLIP,
            "    - name: content-type\n      value: text/plain\n",
            "    - name: content-language\n      value: en\n",
        )],
        Code::UndocumentedMediaType,
        NO_CLIP,
        "no header names",
    ),
    (&[Replace(SOUND, "  body_base64: SUQzBAA=\n", "")], Code::SchemaMismatch, SOUND, "there is none here"),
    (&[Replace(SOUND, "  body_base64: SUQzBAA=", "  json_body: x")], Code::UndocumentedMediaType, SOUND, "write"),
    (
        &[Replace(JSON, "  json_body:\n    id: c2", "  body: \"{\\\"id\\\":\\\"c2\\\"}\"")],
        Code::UndocumentedMediaType,
        JSON,
        "write",
    ),
    (
        &[Replace(SOUND, "SUQzBAA=", "QmVhcmVyIDAxMjM0NTY3ODlhYmNkZWYwMTIz")],
        Code::SecretInFixture,
        SOUND,
        "Authorization",
    ),
    // Callbacks.
    (&[Replace(READY, "value: v1=0", "value: v2=0")], Code::SchemaMismatch, READY, "pattern"),
    (
        &[Replace(READY, "    - name: x-signature\n      value: v1=0\n", "")],
        Code::SchemaMismatch,
        READY,
        "`X-Signature` is missing",
    ),
    (&[Replace(READY, "type: clip.ready", "type: clip.gone")], Code::UndocumentedValue, READY, "`clip.gone`"),
    (&[Replace(READY, "method: POST", "method: PUT")], Code::UndocumentedOperation, READY, "is a POST"),
    (
        &[Replace(
            SPEC,
            "id: { type: string }\n            seen_at",
            "id: { type: string, writeOnly: true }\n            seen_at",
        )],
        Code::SchemaMismatch,
        READY,
        "writeOnly",
    ),
    (
        &[Copy(READY, "fixtures/create_hook.clip_ready/500-broken.yaml", "status: 200", "status: 500")],
        Code::UndocumentedStatus,
        "fixtures/create_hook.clip_ready/500-broken.yaml",
        "status 500",
    ),
    (&[Edit::Remove(READY)], Code::UnprovenOperation, SPEC, "`create_hook.clip_ready`"),
    // What a multipart request alone shows is unproven without it.
    (&[Edit::Remove(UPLOAD)], Code::UnprovenVariant, SPEC, "variant `File`"),
    (&[Edit::Remove(UPLOAD)], Code::UnprovenProperty, SPEC, "`cover_file`"),
];

#[test]
fn the_project_holds() {
    let outcome = Project::studio().check();
    assert!(outcome.findings.is_empty(), "{}", listed(&outcome));
    assert_eq!((outcome.summary.open, outcome.summary.operations, outcome.summary.callbacks), (0, 5, 1));
}

#[test]
fn finds_planted_faults() {
    let mut failures = Vec::new();
    for (edits, code, file, words) in FAULTS {
        let outcome = Project::studio().with(edits).check();
        let is_it = |finding: &&xtask::finding::Finding| {
            let told = format!("{} {}", finding.what, finding.remedy);
            finding.code == *code && &*finding.at.file == *file && told.contains(words)
        };
        if outcome.findings.iter().find(is_it).is_none() {
            failures.push(format!("no {code} of {words:?} in {file} after {edits:?}, but\n{}", listed(&outcome)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn accepts_what_the_document_allows() {
    let rows: &[&[Edit]] = &[
        // Another order of names, and an object or a list as one JSON text.
        &[
            Replace(UPLOAD, "chapters[0][title]", "chapters[1][title]"),
            Replace(UPLOAD, "chapters[0][media]", "chapters[1][media]"),
            Replace(
                UPLOAD,
                "    - name: chapters[1][title]\n      value: The end",
                "    - name: chapters[0][title]\n      value: The end",
            ),
        ],
        &[Replace(LOGIN, "name: seats[]\n      value: \"4\"", "name: seats\n      value: \"[4, 5]\"")],
        &[Replace(JSON, "    channels:", "    options: { tv: { volume: 3 } }\n    channels:")],
        // Items that are objects begin anew when a name comes again.
        &[
            Replace(UPLOAD, "chapters[0][title]", "chapters[][title]"),
            Replace(UPLOAD, "chapters[0][media]", "chapters[][media]"),
            Replace(UPLOAD, "chapters[1][title]", "chapters[][title]"),
        ],
        &[Replace(
            JSON,
            "  header:\n",
            "  header:\n    - name: Accept\n      value: application/json\n    - name: Content-Type\n      value: application/json\n",
        )],
        &[Replace(NO_CLIP, "text/plain", "text/plain; charset=utf-8")],
        &[Replace(READY, "path: /hook", "path: /any/where\n  query_param: [{ name: tenant, value: a }]")],
        // The only plain media type needs no header.
        &[Replace(CAPTIONS, "  header:\n    - name: content-type\n      value: text/vtt\n", "")],
        // JSON shows what multipart does, but for files.
        &[
            Replace(UPLOAD, "    - name: clip[kind]\n      value: short\n", ""),
            Put(
                "fixtures/create_clip/201-short.yaml",
                "source: { kind: reference, at: the manual }\nwhen:\n  method: POST\n  path: /clips\n  header: [{ name: x-workspace, value: '7' }]\n  json_body: { clip: { title: A walk, kind: short }, channels: [main] }\nthen:\n  status: 201\n  header: [{ name: content-type, value: application/json }]\n  json_body: { id: c3 }\n",
            ),
        ],
    ];
    let mut failures = Vec::new();
    for edits in rows {
        let outcome = Project::studio().with(edits).check();
        if !outcome.findings.is_empty() {
            failures.push(format!("{edits:?}\n{}", listed(&outcome)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn fixtures_have_their_canonical_form() {
    for (name, text) in Project::studio().files {
        if name.starts_with("fixtures/") && !name.ends_with("unproven.yaml") {
            assert_eq!(xtask::canonical::normalize(&text).unwrap(), text, "{name}");
        }
    }
    let upload = &Project::studio().files[UPLOAD];
    let shuffled = upload
        .replace(
            "      file: b.png\n      content_type: image/png\n      size: 1204",
            "      size: 1204\n      content_type: image/png\n      file: b.png",
        )
        .replace("name: x-workspace", "name: X-Workspace");
    assert_ne!(shuffled, *upload);
    assert_eq!(xtask::canonical::normalize(&shuffled).unwrap(), *upload);
}
