//! A document that no client can be generated from stops the build, and says where, why and what to do.

use crate::generator;

use crate::generator::client;
use crate::generator::document::Document;
use crate::project::{DOCUMENT, Project};

/// A way to break the document.
struct Fault {
    /// What is replaced, once, by what.
    edit: (&'static str, &'static str),
    /// The text at whose first occurrence after the edit the fault is reported.
    at: &'static str,
    /// What is wrong, and what to do, in the words of the report.
    says: [&'static str; 2],
}

const fn fault(
    edit: (&'static str, &'static str),
    at: &'static str,
    reason: &'static str,
    remedy: &'static str,
) -> Fault {
    Fault { edit, at, says: [reason, remedy] }
}

const IN_QUERY: &str = "schema: { type: boolean } }\n        - { name: since";

const FAULTS: [Fault; 104] = [
    // Syntax.
    fault(
        ("tags: [Connections]", "tags: [Connections"),
        ": Connect an account",
        "this is not valid YAML",
        "mend the YAML",
    ),
    fault(
        ("      summary: List shapes", "      operationId: list_again\n      summary: List shapes"),
        "operationId: list_again",
        "duplicate mapping key: operationId",
        "mend the YAML",
    ),
    // The structure of OpenAPI.
    fault(("openapi: 3.0.3", "openapi: 3.1.0"), "3.1.0", "this is OpenAPI 3.1.0", "`openapi: 3.0.3`"),
    fault(
        ("  version: 0.1.0\n", "  version: 1\n"),
        "1\n  description: Shapes",
        "`version` is a string, and this is a number",
        "write a string",
    ),
    fault(("  title: Small API\n", ""), "info:", "`info` must have `title`", "add `title`"),
    fault(
        ("summary: List shapes", "sumary: List shapes"),
        "sumary",
        "OpenAPI 3.0 has no `sumary` in an operation",
        "begin it with `x-`",
    ),
    fault(
        ("required: [shape]", "require: [shape]"),
        "require: [shape]",
        "OpenAPI 3.0 has no `require` in a schema",
        "correct the name",
    ),
    fault(
        ("required: [shape]", "required: true"),
        "true\n      properties:\n        shape:",
        "`required` is a list of strings",
        "write a list of strings",
    ),
    fault(
        ("minimum: 1\n", "minimum: one\n"),
        "one\n      maximum",
        "`minimum` is a number, and this is a string",
        "write a number",
    ),
    fault(
        ("type: integer\n      description: A limit.", "type: int\n      description: A limit."),
        "int\n      description: A limit.",
        "a schema has no type `int`",
        "write one of array, boolean",
    ),
    fault(
        ("items: { type: integer, nullable: true }", "items: [integer]"),
        "[integer]",
        "a schema is a mapping, and this is a list",
        "write a mapping",
    ),
    fault(
        ("        - { name: X-Trace-Id, in: header", "        - { in: header"),
        "{ in: header",
        "a parameter must have `name`",
        "add `name`",
    ),
    fault(
        ("\"204\": { description: Deleted. }", "\"204\": {}"),
        "\"204\": {}",
        "a response must have `description`",
        "add `description`",
    ),
    // References.
    fault(
        ("#/components/schemas/ShapePage\"", "#/components/schemas/ShapePages\""),
        "\"#/components/schemas/ShapePages\"",
        "leads nowhere",
        "correct the name",
    ),
    fault(
        ("\"#/components/schemas/ShapePage\"", "other.yaml"),
        "other.yaml",
        "leads out of this file",
        "bring what it names into this document",
    ),
    fault(
        ("\"#/components/schemas/ShapePage\"", "1"),
        "1 } }\n        \"401\"",
        "a reference is a string, and this is a number",
        "write a string",
    ),
    fault(
        (
            "    Id: { type: string, description: An id., x-source: [T] }",
            "    Id: { $ref: \"#/components/schemas/Id\" }",
        ),
        "{ $ref: \"#/components/schemas/Id\" }",
        "these references lead in a circle",
        "let one of them lead to a definition",
    ),
    fault(
        ("        - $ref: \"#/components/schemas/Identified\"", "        - $ref: \"#/components/schemas/Shape\""),
        "description: A shape, of parts.",
        "the schema `Shape` is made of itself",
        "let a property or the items of a list lead back",
    ),
    // What hand-written Rust uses.
    fault(
        ("    ErrorCode:\n", "    ErrorCodes:\n"),
        "\"#/components/schemas/ErrorCode\"",
        "leads nowhere",
        "correct the name",
    ),
    fault(
        ("    ConnectionFailureCode:\n", "    FailureCode:\n"),
        "securitySchemes:",
        "there is no schema `ConnectionFailureCode`, which hand-written Rust uses",
        "add it under `components/schemas`",
    ),
    fault(
        ("        message: { type: string, description: A text. }\n", ""),
        "ErrorResponse:",
        "hand-written Rust uses `ErrorResponse.message`, and it is no optional property",
        "make it one",
    ),
    fault(
        ("required: [success, profile]", "required: [profile]"),
        "success: { type: boolean, description: Whether. }\n        profile",
        "`AccountConnection.success`, and it is no required property",
        "make it one",
    ),
    fault(
        ("x-method: initialize\n", "x-method: begin\n"),
        "paths:",
        "no operation of the tag `Connections` has the method `initialize`",
        "add `x-method: initialize`",
    ),
    fault(
        ("x-enum-groups: { final: [published, failed, deleted], ", "x-enum-groups: { "),
        "PlatformStatus:\n",
        "hand-written Rust asks whether a `PlatformStatus` is final",
        "list its values in `x-enum-groups`",
    ),
    fault(
        ("operationId: make_upload\n      x-method: create", "operationId: make_upload\n      x-method: file"),
        "x-method: file",
        "`Uploads` has a method `file` of hand-written Rust",
        "another `x-method`",
    ),
    // Operations.
    fault(
        ("      operationId: replace_shape\n", ""),
        "put:\n",
        "PUT /api/shapes/{id} has no operationId",
        "add `operationId: some_name`",
    ),
    fault(
        ("operationId: replace_shape", "operationId: list_shapes"),
        "list_shapes\n      x-method: replace",
        "the operationId `list_shapes` is taken by the operation at line",
        "of its own",
    ),
    fault(
        ("operationId: replace_shape", "operationId: replaceShape"),
        "replaceShape",
        "`replaceShape` is not a name in lower case",
        "`x-method` names the method",
    ),
    fault(
        ("operationId: replace_shape", "operationId: type"),
        "type\n      x-method: replace",
        "`type` is not a name in lower case",
        "write it as in `list_things`",
    ),
    fault(
        ("x-method: replace", "x-method: list"),
        "x-method: list\n      x-source: [T]\n      tags: [Shapes]\n      summary: Replace",
        "`Shapes` has a method `list` already, of `list_shapes`",
        "another `x-method`",
    ),
    fault(
        ("tags: [Shapes]", "tags: [Shape]"),
        "Shape]",
        "the tag `Shape` of `list_shapes` is not among the tags",
        "list it under `tags`",
    ),
    fault(
        ("tags: [Shapes]", "tags: [Shapes, Type]"),
        "[Shapes, Type]",
        "`list_shapes` has 2 tags",
        "write `tags: [..]` with one tag",
    ),
    fault(
        ("name: Unused,", "name: Shapes,"),
        "Shapes, description: A tag without",
        "there are two tags `Shapes`",
        "list each tag once",
    ),
    // Parameters.
    fault(
        ("  /api/batches/{ids}:\n", "  /api/batches/{ids}/{kind}:\n"),
        "/api/batches/{ids}/{kind}:",
        "the parameter `kind` of this path is not declared for `get_batch`",
        "`in: path` and `required: true`",
    ),
    fault(
        ("  /api/batches/{ids}:\n", "  /api/batches:\n"),
        "{ name: ids",
        "the path `/api/batches` has no place for the parameter `ids`",
        "put `{ids}` into the path",
    ),
    fault(
        ("in: query, description: Even", "in: cookie, description: Even"),
        "{ name: force",
        "`force` goes neither in the path nor in the query nor in a header",
        "write `in: path`",
    ),
    fault(
        ("name: force, in: query", "name: a b, in: header"),
        "{ name: a b",
        "`a b` is no name of a header",
        "letters, digits and hyphens",
    ),
    fault(
        ("{ name: self, in: query", "{ name: url, in: query"),
        "{ name: url, in: query, description: A keyword",
        "the parameter `url` is declared twice",
        "declare it once",
    ),
    fault(
        (IN_QUERY, "schema: { type: object } }\n        - { name: since"),
        "{ type: object } }\n        - { name: since",
        "the parameter `empty` is an object",
        "make it a string",
    ),
    fault(
        (IN_QUERY, "schema: { oneOf: [{ type: string }, { type: integer }] } }\n        - { name: since"),
        "{ oneOf: [{ type: string }",
        "the parameter `empty` is one of several types",
        "make it a string",
    ),
    fault(
        (IN_QUERY, "schema: { type: string, format: binary } }\n        - { name: since"),
        "{ type: string, format: binary } }\n        - { name: since",
        "the parameter `empty` is a file",
        "make it a string",
    ),
    fault(
        (IN_QUERY, "schema: {} }\n        - { name: since"),
        "{} }\n        - { name: since",
        "the parameter `empty` is of no type",
        "make it a string",
    ),
    fault(
        (IN_QUERY, "schema: { type: array, items: { type: array, items: {} } } }\n        - { name: since"),
        "{ type: array, items: { type: array",
        "the items of the parameter `empty` are no single values",
        "make them strings",
    ),
    fault(
        ("style: form", "style: pipeDelimited"),
        "pipeDelimited",
        "writes a list in a query in the style `form`",
        "`explode: false` for commas",
    ),
    fault(
        (IN_QUERY, "content: { text/plain: {} } }\n        - { name: since"),
        "{ name: empty",
        "the parameter `empty` has no schema",
        "add `schema: { type: string }`",
    ),
    fault(
        ("in: query\n      description: The group.", "in: header\n      description: The group."),
        "x-client-default",
        "a client can hold a default for optional parameters of the query",
        "remove `x-client-default`",
    ),
    fault(
        ("{ page: page, items: data", "{ page: since, items: data"),
        "x-pagination",
        "`list_shapes` has no integer parameter `since` in its query",
        "name another in `page`",
    ),
    fault(
        ("{ page: page, items: data", "{ page: page, items: total"),
        "x-pagination",
        "`items` names a property that is no list",
        "name the list of items",
    ),
    // Bodies.
    fault(
        (
            "          multipart/form-data:\n            schema: { $ref: \"#/components/schemas/CreateShapeRequest\" }",
            "          multipart/form-data:\n            schema: { $ref: \"#/components/schemas/NewShape\" }",
        ),
        "{ $ref: \"#/components/schemas/NewShape\" }",
        "the body of `create_shape` has another schema as a form than as JSON",
        "let both be the same `$ref`",
    ),
    fault(
        (
            "          application/json: { schema: { $ref: \"#/components/schemas/Tree\" } }",
            "          text/plain: { schema: { $ref: \"#/components/schemas/Tree\" } }",
        ),
        "text/plain",
        "the client sends no body of the type `text/plain`",
        "write `application/json` or `multipart/form-data`",
    ),
    fault(
        (
            "        name: { type: string, description: The name. }\n        left:",
            "        name: { type: string, format: binary, description: The name. }\n        left:",
        ),
        "post:\n      operationId: create_tree",
        "there is a file in the body of `create_tree`, and JSON can hold none",
        "add `multipart/form-data`",
    ),
    // Responses.
    fault(
        ("        \"204\": { description: Deleted. }", "        2XX: { description: Deleted. }"),
        "2XX",
        "`2XX` is not one status",
        "document each status by its number",
    ),
    fault(
        ("        \"204\": { description: Deleted. }", "        \"404\": { description: Deleted. }"),
        "responses:\n        \"404\"",
        "`delete_shape` documents no success",
        "such as \"200\"",
    ),
    fault(
        (
            "        \"201\":\n          description: Created.",
            "        \"204\": { description: Gone. }\n        \"201\":\n          description: Created.",
        ),
        "\"204\": { description: Gone. }",
        "`replace_shape` returns nothing with the status 204, and `Shape` with 200",
        "have the same schema",
    ),
    fault(
        ("schema: { $ref: \"#/components/schemas/ErrorResponse\" }", "schema: { $ref: \"#/components/schemas/Tree\" }"),
        "{ $ref: \"#/components/schemas/Tree\" }\n              examples",
        "is no `ErrorResponse`",
        "write `$ref",
    ),
    fault(
        ("                  x-remedy: Give the shape a name.\n", ""),
        "summary: No name",
        "this example of an error response has no remedy",
        "add `x-remedy: ..`",
    ),
    // Schemas.
    fault(
        ("enum: [bluesky]", "enum: [bluesky, mastodon]"),
        "[bluesky, mastodon]",
        "this list of values is closed",
        "`x-extensible-enum`",
    ),
    fault(
        ("reason: { type: string,", "reason: { type: string, x-extensible-enum: [a],"),
        "x-extensible-enum: [a],",
        "this open list of values has no name",
        "under `components/schemas`",
    ),
    fault(("[red, self,", "[red, red, self,"), "red, self,", "this value is listed twice", "list each value once"),
    fault(
        ("      required: [kind, text]", "      required: [kind, text, size]"),
        "size]",
        "`size` is required, and there is no such property",
        "describe it under `properties`",
    ),
    fault(
        (
            "      discriminator: { propertyName: kind",
            "      properties: { extra: { type: string } }\n      discriminator: { propertyName: kind",
        ),
        "description: \"Closed, by a discriminator.\"",
        "`Message` has properties beside variants with other properties",
        "let each variant have it in its `allOf`",
    ),
    fault(
        ("count: { type: integer,", "count: { type: integer, format: password,"),
        "password, nullable",
        "a password is a string, and this is not",
        "write `type: string`",
    ),
    fault(
        (
            "      additionalProperties: true\n      properties:\n        width",
            "      additionalProperties: false\n      properties:\n        width",
        ),
        "false\n      properties:\n        width",
        "this rejects every property that is not listed",
        "remove `additionalProperties: false`",
    ),
    // Outer discriminators.
    fault(
        ("          shape.erased: \"#/components/schemas/ShapeErased\"\n", ""),
        "shape.erased]",
        "`EventData` does not say what has this value of `EventType`",
        "add it to `x-outer-discriminator.mapping`",
    ),
    fault(
        (
            "          shape.drawn_again: \"#/components/schemas/ShapeDrawn\"",
            "          shape.drawn_again: \"#/components/schemas/Odd\"",
        ),
        "\"#/components/schemas/Odd\"\n          shape.erased",
        "`shape.drawn_again` leads to a schema that is no variant of `EventData`",
        "add it to the variants",
    ),
    fault(
        ("          shape.erased: \"#", "          shape.erased: Nowhere\n          shape.gone: \"#"),
        "Nowhere",
        "Nowhere",
        "",
    ),
    fault(
        (
            "          shape.erased: \"#",
            "          shape.gone: \"#/components/schemas/ShapeErased\"\n          shape.erased: \"#",
        ),
        "shape.gone",
        "`EventType` does not list this value",
        "remove it from the mapping",
    ),
    fault(
        (
            "        - $ref: \"#/components/schemas/ShapeErased\"\n",
            "        - $ref: \"#/components/schemas/ShapeErased\"\n        - $ref: \"#/components/schemas/Odd\"\n",
        ),
        "$ref: \"#/components/schemas/Odd\"\n      x-outer",
        "no value of `type` leads to this variant of `EventData`",
        "add it to `x-outer-discriminator.mapping`",
    ),
    fault(
        (
            "        propertyName: type\n        mapping:\n          shape.drawn:",
            "        propertyName: kind\n        mapping:\n          shape.drawn:",
        ),
        "propertyName: kind\n        mapping:\n          shape.drawn:",
        "no object that holds `EventData` has a property `kind`",
        "correct `propertyName`",
    ),
    fault(
        (
            "      x-hand-written: true\n      required: [type, data]",
            "      x-hand-written: true\n      required: [data]",
        ),
        "type: { $ref: \"#/components/schemas/EventType\" }",
        "`Notice.type` decides what `EventData` is, and is not required",
        "list it under `required`",
    ),
    fault(
        ("x-enum-groups: { dispatched: [processed]", "x-enum-groups: { Dispatched: [processed]"),
        "Dispatched",
        "the group `Dispatched` has no name for a predicate",
        "write it in lower case",
    ),
    fault(
        ("dispatched: [processed]", "dispatched: []"),
        "[], failed: [media",
        "the group `dispatched` has no list of values",
        "list values of `x-extensible-enum`",
    ),
    fault(
        ("dispatched: [processed]", "dispatched: [done]"),
        "done]",
        "`done` is no value of the enum",
        "or correct it",
    ),
    // Limits.
    fault(
        ("x-limits: shapes", "x-limits: shape"),
        "shape\n      x-source",
        "no table of limits `shape`",
        "under `x-limits`",
    ),
    fault(
        ("x-limits: shapes", "x-limits: { table: shapes, part: true }"),
        "part: true",
        "has no `part`",
        "table, partial",
    ),
    fault(
        ("      x-limits: shapes\n", ""),
        "shapes:\n    platforms",
        "no schema has the limits `shapes`",
        "or remove it",
    ),
    fault(
        ("    platforms: { keyed", "    networks: { keyed"),
        "networks: {",
        "has no `networks`",
        "platforms, messages",
    ),
    fault(("keyed: platforms, ", ""), "{ format: format", "`platforms` must have `keyed`", "add `keyed`"),
    fault(
        ("keyed: platforms,", "keyed: networks,"),
        "networks, format",
        "the body has no property `networks`",
        "write its path from the body",
    ),
    fault(("schema: Placement,", "schema: Place,"), "Place, id", "there is no schema `Place`", "correct the name"),
    fault(("platform: name }", "platform: size }"), "size }]", "`Placement` has no string `size`", "name a property"),
    fault(
        ("for: [instagram], text", "for: [myspace], text"),
        "myspace",
        "there is no such platform",
        "correct the name",
    ),
    fault(
        ("for: [instagram], text", "for: { instagram: [reel] }, text"),
        "reel] }, text",
        "`reel` is no format of `instagram`",
        "one of the values of `platforms.instagram.format`",
    ),
    fault(("at: shape.name,", "at: shape.title,"), "shape.title", "no property `shape.title`", "as in `thread[].body`"),
    fault(("unit: graphemes", "unit: letters"), "letters,", "there is no unit `letters`", "code_points, emoji_bytes"),
    fault((", max: 10 }", " }"), "{ at: shape.name", "this limits nothing", "add `max`, or `min`"),
    fault((", max: 10 }", ", min: 11, max: 10 }"), "{ at: shape.name", "`min` is more than `max`", "correct one"),
    fault((", max: 10 }", ", max: -10 }"), "-10", "`max` is a whole number", "that is not negative"),
    fault(("size: 8 MiB", "size: 8 MB"), "8 MB", "`8 MB` is no size", "as in `10 MiB`"),
    fault(("{ only: image }", "{ just: image }"), "{ just", "this is no condition", "`{ only: image }`"),
    fault(
        ("required: shape.note,", "required: shape.note, forbidden: media,"),
        "{ for: [instagram], when",
        "a rule says one thing, and this says 2",
        "and a rule for each",
    ),
    fault(("advice: true", "advice: maybe"), "maybe }", "`advice` is `true`", "leave it out"),
    fault((", kind: image, max: 4 MiB", ", kind: image"), "{ at: media, kind", "this limits nothing", "add `max`"),
    fault(("kind: image, max", "kind: sound, max"), "sound, max", "no kind of media `sound`", "image, video, document"),
    fault(("instagram: Instagram", "myspace: Instagram"), "myspace", "there is no such platform", "correct the name"),
    fault(
        ("platforms: { instagram: Instagram }", "formats: { reel: reel }"),
        "reel: reel",
        "`reel` is no format of a platform",
        "correct the name",
    ),
    fault(("of: missing", "of: absent"), "absent, at", "there is no fault `absent`", "missing, mixed_media"),
    fault(
        ("at: shape.note, example", "at: shape.words, example"),
        "shape.words",
        "no property `shape.words`",
        "as in `thread[].body`",
    ),
    fault(("{ of: missing, at: shape.note,", "{ of: missing,"), "{ of: missing", "must have `at`", "as in `at: media`"),
    fault(
        ("example: no_note", "example: no_words"),
        "no_words",
        "no error response of an operation has an example `no_words`",
        "or add it",
    ),
    fault(
        ("{platform} needs a note\"", "{platform} wants a note\""),
        "no_note, text",
        "the example `no_note` shows another text: Instagram needs a note",
        "correct the text",
    ),
    fault(
        ("\"{platform} needs", "\"{network} needs"),
        "\"{network}",
        "there is no `{network}`",
        "write one of {platform}, {format}",
    ),
    fault(("\"{platform} needs", "\"{max} needs"), "\"{max}", "`{max}` is unknown here", "leave it out"),
    fault(
        ("texts: [", "texts: [{ of: missing, at: shape.note, example: no_note, text: Instagram needs a note }, "),
        "{ of: missing, at: shape.note, example: no_note, text: \"",
        "an earlier text is used wherever this one could be",
        "or remove it",
    ),
];

/// Line and column, from 1, of a text in another.
fn place(text: &str, part: &str) -> String {
    let start = text.find(part).unwrap_or_else(|| panic!("{part:?} is not in the document"));
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    format!("{}:{}", text[..start].matches('\n').count() + 1, text[line_start..start].chars().count() + 1)
}

/// What the build says of a document.
fn problems(document: &str) -> Vec<String> {
    let document = match Document::parse(document) {
        Ok(document) => document,
        Err(problem) => return vec![problem.in_file("openapi.yaml")],
    };
    let problems = client::crate_sources(&document).err().unwrap_or_default();
    problems.iter().map(|problem| problem.in_file("openapi.yaml")).collect()
}

#[test]
fn names_place_reason_and_remedy() {
    assert_eq!(problems(DOCUMENT), [] as [String; 0]);
    let mut wrong = Vec::new();
    for Fault { edit: (from, to), at, says: [reason, remedy] } in FAULTS {
        assert!(DOCUMENT.contains(from), "{from:?} is not in the document");
        let document = DOCUMENT.replacen(from, to, 1);
        let found = problems(&document);
        let place = format!("openapi.yaml:{}: ", place(&document, at));
        if !found.iter().any(|line| line.starts_with(&place) && line.contains(reason) && line.contains(remedy)) {
            wrong.push(format!("{place}{reason} .. {remedy}\nis not in {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (document, says) in [
        ("", "openapi.yaml:1:1: the file is empty; write the document, or restore it"),
        ("# nothing but a comment\n", "openapi.yaml:1:1: the file is empty"),
        ("just a string\n", "openapi.yaml:1:1: this does not say which OpenAPI it is"),
        ("openapi: 3.0.3\n", "openapi.yaml:1:1: the document must have `info`"),
        ("a: &a [x]\nb: &b [*a, *a]\nc: \"\u{0}\"\n", "openapi.yaml:3:5: this is not valid YAML"),
    ] {
        assert!(problems(document).concat().contains(says), "{document:?}: {:?}", problems(document));
    }
}

/// The list of what hand-written Rust uses is complete, so that a document without it gets a problem with a place.
#[test]
fn the_list_of_required_schemas_is_that_of_the_sources() {
    let document = Document::parse(include_str!("../../openapi.yaml")).expect("the document is YAML");
    let components = document.components("schemas").iter().map(|entry| entry.key.as_str());
    let components: Vec<&str> = components.collect();
    let mut open = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() && !path.ends_with("generated") {
            open.extend(std::fs::read_dir(&path).expect("the folder can be read").flatten().map(|entry| entry.path()));
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("the file can be read");
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for rest in code.split("types::").skip(1) {
            let end = rest.find(|c: char| !c.is_alphanumeric() && !"_{, ".contains(c)).unwrap_or(rest.len());
            let list = if rest.starts_with('{') {
                &rest[..end]
            } else {
                rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
            };
            for name in list.split(|c: char| !c.is_alphanumeric()).filter(|name| components.contains(name)) {
                assert!(
                    generator::required::SCHEMAS.iter().any(|required| required.schema == name),
                    "{} uses `{name}`; add it to build/required.rs",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn reports_everything_at_once_in_the_order_of_the_file() {
    let document = DOCUMENT.replacen("      operationId: replace_shape\n", "", 1);
    let document = document.replacen("enum: [bluesky]", "enum: [a, b]", 1);
    let found = problems(&document);
    let starts: Vec<bool> = found.iter().map(|line| line.contains("has no operationId")).collect();
    assert_eq!(starts, [true, false], "{found:#?}");
}

#[test]
fn a_broken_document_or_fixture_stops_the_build() {
    let project = Project::small("broken");
    project.write("openapi.yaml", &DOCUMENT.replacen("enum: [bluesky]", "enum: [bluesky, mastodon]", 1));
    // As the workspace builds it for its tests, whose dependencies are there.
    let build = || project.cargo(&["test", "--workspace", "--all-features", "--no-run", "--lib"]);
    let (success, output) = build();
    assert!(
        !success && output.contains("openapi.yaml:") && output.contains("this list of values is closed"),
        "{output}"
    );
    for noise in ["panicked", "backtrace", "RUST_BACKTRACE"] {
        assert!(!output.contains(noise), "{noise}: {output}");
    }
    project.write("openapi.yaml", DOCUMENT);
    let file = "tests/fixtures/delete_shape/204-broken.yaml";
    let fixture = include_str!("../small/fixtures/delete_shape/204-gone.yaml");
    for (text, says) in [
        (fixture.replacen("path:", "path_includes:", 1), "`when` has no key `path_includes`"),
        (fixture.replacen("status: 204", "status: 2000", 1), "this is not a status"),
        (fixture.replacen("status: 204", "status: 404", 1), "the name says another status than 404"),
        (fixture.replacen("DELETE", "POST", 1), "this is not a request of `delete_shape`"),
        (fixture.replacen("kind: published", "kind: hearsay", 1), "a source of the kind `hearsay` is unknown"),
    ] {
        project.write(file, &text);
        let (success, output) = build();
        assert!(!success && output.contains(file) && output.contains(says), "{says}: {output}");
    }
}
