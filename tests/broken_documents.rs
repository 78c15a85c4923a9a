//! A document that no client can be generated from stops the build, and says where, why and what to do.
#![allow(clippy::panic, reason = "a test fails by panicking")]

#[path = "support/project.rs"]
mod project;

use project::Project;

const DOCUMENT: &str = include_str!("../openapi.yaml");

/// A way to break the document.
struct Fault {
    /// What is replaced, once, by what.
    edit: (&'static str, &'static str),
    /// The text at whose first occurrence after the edit the fault is reported.
    at: &'static str,
    /// What is wrong, and what to do, in the words of the report.
    says: [&'static str; 2],
}

const FAULTS: [Fault; 22] = [
    // Syntax.
    Fault {
        edit: ("tags: [Profile groups]", "tags: [Profile groups"),
        at: ": List profile groups",
        says: ["this is not valid YAML", "mend the YAML"],
    },
    Fault {
        edit: (
            "      summary: List profile groups",
            "      operationId: list_again\n      summary: List profile groups",
        ),
        at: "operationId: list_again",
        says: ["duplicate mapping key: operationId", "mend the YAML"],
    },
    // A reference that leads nowhere, or out of the file.
    Fault {
        edit: ("#/components/schemas/ProfileGroupList\"", "#/components/schemas/ProfileGroupLists\""),
        at: "\"#/components/schemas/ProfileGroupLists\"",
        says: ["leads nowhere", "correct the name"],
    },
    Fault {
        edit: ("\"#/components/schemas/ProfileGroupList\"", "other.yaml"),
        at: "other.yaml",
        says: ["leads out of this file", "bring what it names into this document"],
    },
    // Two error types in an operation.
    Fault {
        edit: (
            "\"404\":\n          $ref: \"#/components/responses/NotFound\"",
            "\"404\":\n          description: Gone.",
        ),
        at: "\"404\":\n          description: Gone.",
        says: [
            "`get_profile_group` has two error types: 404 holds nothing, and 401 holds `ErrorResponse`",
            "same component",
        ],
    },
    // An operation without a name, with a name twice, with a name that is taken, with a name that is none.
    Fault {
        edit: ("      operationId: get_profile_group\n", ""),
        at: "get:\n      tags: [Profile groups]\n      summary: Get",
        says: ["GET /api/profile_groups/{id} has no operationId", "add `operationId: some_name`"],
    },
    Fault {
        edit: ("operationId: get_profile_group", "operationId: list_profile_groups"),
        at: "list_profile_groups\n      tags: [Profile groups]\n      summary: Get",
        says: ["the operationId `list_profile_groups` is taken by the operation at line", "of its own"],
    },
    Fault {
        edit: ("operationId: get_profile_group", "operationId: from_env"),
        at: "from_env",
        says: ["the client has a method `from_env` already", "another operationId"],
    },
    Fault {
        edit: ("operationId: get_profile_group", "operationId: getProfileGroup"),
        at: "getProfileGroup",
        says: ["`getProfileGroup` is not a name for a method", "in lower case with underscores"],
    },
    // Another OpenAPI.
    Fault {
        edit: ("openapi: 3.0.3", "openapi: 3.1.0"),
        at: "3.1.0",
        says: ["this is OpenAPI 3.1.0", "`openapi: 3.0.3`"],
    },
    // An open list that is no component, a closed list, a list whose values have one name.
    Fault {
        edit: (
            "      properties:\n        deleted:\n          type: boolean",
            "      properties:\n        why: { type: string, x-extensible-enum: [old, unused] }\n        deleted:\n          type: boolean",
        ),
        at: "x-extensible-enum: [old, unused]",
        says: ["this open list of values has no name", "under `components/schemas`"],
    },
    Fault {
        edit: ("enum: [bluesky]", "enum: [bluesky, mastodon]"),
        at: "[bluesky, mastodon]",
        says: ["this list of values is closed", "`x-extensible-enum`"],
    },
    Fault {
        edit: ("        - user_abandoned\n", "        - user_abandoned\n        - userAbandoned\n"),
        at: "userAbandoned",
        says: ["the variant `UserAbandoned` of this value is taken", "each value once"],
    },
    // A path parameter that nobody declares, and one without a place.
    Fault {
        edit: ("  /api/profiles/{id}/placements:\n", "  /api/profiles/{id}/placements/{kind}:\n"),
        at: "/api/profiles/{id}/placements/{kind}:",
        says: [
            "nobody declares the parameter `kind` of this path for `list_placements`",
            "`in: path` and `required: true`",
        ],
    },
    Fault {
        edit: ("  /api/profiles/{id}/placements:\n", "  /api/placements:\n"),
        at: "$ref: \"#/components/parameters/ProfileId\"",
        says: ["the path `/api/placements` has no place for the parameter `id`", "put `{id}` into the path"],
    },
    // A list where one value goes, a list of lists, and one that is written in another way.
    Fault {
        edit: ("schema: { type: string, minLength: 1 }", "schema: { type: array, items: { type: string } }"),
        at: "{ type: array, items",
        says: ["the parameter `id` is a list, and a path takes one value", "write `in: query`, or make it a string"],
    },
    Fault {
        edit: (
            "          schema: { type: string }\n          example: grp123abc",
            "          schema: { type: array, items: { type: array, items: {} } }",
        ),
        at: "{ type: array, items: {} }",
        says: ["the items of the parameter `profile_group_id` are no single values", "make them strings"],
    },
    Fault {
        edit: (
            "          schema: { type: string }\n          example: grp123abc",
            "          explode: false\n          schema: { type: array, items: { type: string } }",
        ),
        at: "false\n          schema: { type: array",
        says: ["a pair for each of its values, and this says another way", "leave `style` and `explode` out"],
    },
    // A 204 beside a 200.
    Fault {
        edit: (
            "        \"200\":\n          description: The group and",
            "        \"204\":\n          description: Gone.\n        \"200\":\n          description: The group and",
        ),
        at: "\"200\":\n          description: The group and",
        says: [
            "`delete_profile_group` has two success types: 200 holds `DeletedProfileGroup`, and 204 holds nothing",
            "`oneOf`",
        ],
    },
    // A refusal that does not help.
    Fault {
        edit: (
            "                  x-remedy: Send `redirect_url`, the address to which the user's browser returns.\n",
            "",
        ),
        at: "summary: OAuth without a way back",
        says: ["this example of a refusal has no remedy", "add `x-remedy: ..`"],
    },
    // What only the generator knows that it cannot take: an error of its own, and a panic.
    Fault {
        edit: (
            "        - name: profile_group_id\n          in: query\n",
            "        - name: profile_group_id\n          in: query\n          style: deepObject\n",
        ),
        at: "get:\n      operationId: list_placements",
        says: ["the generator cannot take `list_placements`: unexpected or unhandled format", "in simpler terms"],
    },
    Fault {
        edit: ("    Platform:\n", "    Odd:\n      type: text\n    Platform:\n"),
        at: "Odd:",
        says: ["the generator cannot take the schema `Odd`", "in simpler terms"],
    },
];

/// Line and column, from 1, of a text in another.
fn place(text: &str, part: &str) -> String {
    let start = text.find(part).unwrap_or_else(|| panic!("{part:?} is not in the document"));
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    format!("{}:{}", text[..start].matches('\n').count() + 1, text[line_start..start].chars().count() + 1)
}

/// Builds a document, and answers with what cargo says of it.
fn refusal(project: &Project, document: &str) -> String {
    project.write("openapi.yaml", document);
    let (success, output) = project.cargo(&["build", "--lib", "--all-features"]);
    assert!(!success, "it was built:\n{document}");
    for noise in ["panicked", "backtrace", "RUST_BACKTRACE"] {
        assert!(!output.contains(noise), "{noise}: {output}");
    }
    output
}

#[test]
fn a_broken_document_stops_the_build_with_place_reason_and_remedy() {
    let project = Project::copy("broken-documents");
    let (success, output) = project.cargo(&["build", "--lib", "--all-features"]);
    assert!(success, "the document as it is builds: {output}");

    let mut wrong = Vec::new();
    for Fault { edit: (from, to), at, says: [reason, remedy] } in FAULTS {
        assert!(DOCUMENT.contains(from), "{from:?} is not in the document");
        let document = DOCUMENT.replacen(from, to, 1);
        let output = refusal(&project, &document);
        let place = format!("openapi.yaml:{}: ", place(&document, at));
        if !output.lines().any(|line| [&place, reason, remedy].iter().all(|part| line.contains(*part))) {
            wrong.push(format!("{place}{reason} .. {remedy}\nis not in\n{output}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    for (document, says) in [
        ("", "openapi.yaml:1:1: the file is empty; write the document, or restore it"),
        ("# nothing but a comment\n", "openapi.yaml:1:1: the file is empty"),
        ("just a string\n", "openapi.yaml:1:1: this does not say which OpenAPI it is"),
        ("openapi: 3.0.3\n", "this is not OpenAPI 3.0: missing field `info`"),
        ("a: &a [x]\nb: &b [*a, *a]\nc: \"\u{0}\"\n", "openapi.yaml:3:5: this is not valid YAML"),
    ] {
        let output = refusal(&project, document);
        assert!(output.contains(says), "{document:?}: {output}");
    }
}

/// Everything that is wrong is told at once, in the order of the file.
#[test]
fn all_faults_are_told_at_once() {
    let project = Project::copy("broken-twice");
    let document = DOCUMENT.replacen("      operationId: get_profile_group\n", "", 1).replacen(
        "enum: [bluesky]",
        "enum: [a, b]",
        1,
    );
    let output = refusal(&project, &document);
    let found: Vec<usize> =
        ["has no operationId", "this list of values is closed"].iter().filter_map(|text| output.find(text)).collect();
    assert!(matches!(found[..], [first, second] if first < second), "{output}");
}

/// A fixture that the mock cannot embed stops the build too.
#[test]
fn a_broken_fixture_stops_the_build() {
    let project = Project::copy("broken-fixture");
    let file = "tests/fixtures/get_profile_group/200-broken.yaml";
    let fixture = include_str!("fixtures/get_profile_group/200-main-brand.yaml");
    for (text, says) in [
        (
            fixture.replacen("path:", "path_includes:", 1),
            "`when` has no key `path_includes`; it may hold method, path, query_param, json_body",
        ),
        (fixture.replacen("status: 200", "status: 2000", 1), "this is not a status"),
        (fixture.replacen("status: 200", "status: 404", 1), "the name says another status than 404"),
        (fixture.replacen("method: GET", "method: POST", 1), "this is no request of `get_profile_group`"),
        (fixture.replacen("kind: reference", "kind: hearsay", 1), "a source of the kind `hearsay` is unknown"),
        (fixture.replacen("kind: reference", "kind: recorded", 1), "a source of the kind `recorded` must have `host`"),
    ] {
        project.write(file, &text);
        let (success, output) = project.cargo(&["build", "--lib", "--all-features"]);
        assert!(!success && output.contains(file) && output.contains(says), "{says}: {output}");
    }
}
