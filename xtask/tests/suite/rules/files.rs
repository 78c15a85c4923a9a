//! Faults of the files themselves.

use super::cases::{ADD, CARD, Case, EMMA, GONE, LEDGER, LIST, NO_NUMBER, NO_TITLE, SPEC, TWICE, UNKNOWN};
use crate::common::Edit::{Copy, Put, Remove, Replace};
use xtask::finding::Code;

/// The cases.
pub(super) const CASES: &[Case] = &[
    Case {
        code: Code::InvalidDocument,
        title: "a syntax error",
        fault: &[Put(SPEC, "openapi: 3.0.1\npaths: {\n")],
        at: (SPEC, 2, 8, "{"),
        near: &[Replace(SPEC, "openapi: 3.0.1", "openapi: \"3.0.1\"")],
    },
    Case {
        code: Code::InvalidDocument,
        title: "another version",
        fault: &[Replace(SPEC, "openapi: 3.0.1", "openapi: 3.1.0")],
        at: (SPEC, 2, 10, "3.1.0"),
        near: &[Replace(SPEC, "openapi: 3.0.1", "openapi: 3.0.4")],
    },
    Case {
        code: Code::InvalidDocument,
        title: "a key that OpenAPI does not have",
        fault: &[Replace(SPEC, "operationId: getBook", "operationID: getBook\n      operationId: getBook")],
        at: (SPEC, 74, 7, "operationID"),
        near: &[Replace(SPEC, "operationId: getBook", "x-operationID: getBook\n      operationId: getBook")],
    },
    Case {
        code: Code::InvalidDocument,
        title: "a reference that leads nowhere",
        fault: &[
            Replace(
                SPEC,
                "schema: { $ref: \"#/components/schemas/Payment\" }",
                "schema: { $ref: \"#/components/schemas/Fee\" }",
            ),
            Remove(NO_NUMBER),
        ],
        at: (SPEC, 95, 29, "\"#/components/schemas/Fee\""),
        near: &[
            Replace(
                SPEC,
                "schema: { $ref: \"#/components/schemas/Payment\" }",
                "schema: { $ref: \"#/components/schemas/Pay\" }",
            ),
            Replace(SPEC, "    Payment:\n", "    Pay: { $ref: \"#/components/schemas/Payment\" }\n    Payment:\n"),
        ],
    },
    Case {
        code: Code::InvalidDocument,
        title: "a parameter that its path does not name",
        fault: &[Replace(SPEC, "/books/{id}:", "/books/{isbn}:")],
        at: (SPEC, 67, 3, "/books/{isbn}"),
        near: &[Replace(SPEC, "/books/{id}:", "\"/books/{id}\":")],
    },
    Case {
        code: Code::InvalidDocument,
        title: "a pattern that is no regular expression",
        fault: &[Replace(SPEC, "^[A-Z]{4}$", "^([A-Z]{4}$")],
        at: (SPEC, 166, 40, "\"^([A-Z]{4}$\""),
        near: &[Replace(SPEC, "^[A-Z]{4}$", "^(?=E)[A-Z]{4}$")],
    },
    Case {
        code: Code::InvalidDocument,
        title: "a schema that contains itself for one value",
        fault: &[Replace(
            SPEC,
            "    Genre:\n",
            "    Genres: { anyOf: [{ $ref: \"#/components/schemas/Genre\" }, { $ref: \"#/components/schemas/Genres\" }] }\n    Genre:\n",
        )],
        at: (SPEC, 125, 13, "{"),
        near: &[
            Replace(
                SPEC,
                "        labels:\n",
                "        sequel: { $ref: \"#/components/schemas/Book\" }\n        labels:\n",
            ),
            Replace(EMMA, "title: Emma", "title: Emma\n    sequel: { id: 8, title: Emma again, price: 9 }"),
        ],
    },
    Case {
        code: Code::InvalidFixture,
        title: "a key that a fixture does not have",
        fault: &[Copy(
            UNKNOWN,
            "fixtures/getBook/404-typo.yaml",
            "  path: /v2/books/9",
            "  path: /v2/books/8\n  path_contains: /books",
        )],
        at: ("fixtures/getBook/404-typo.yaml", 5, 3, "path_contains"),
        near: &[Copy(
            UNKNOWN,
            "fixtures/getBook/404-typo.yaml",
            "  path: /v2/books/9",
            "  path: /v2/books/8 # path_contains",
        )],
    },
    Case {
        code: Code::InvalidFixture,
        title: "a name that says another status",
        fault: &[Copy(GONE, "fixtures/removeBook/200-gone.yaml", "/v2/books/7", "/v2/books/8")],
        at: ("fixtures/removeBook/200-gone.yaml", 6, 11, "204"),
        near: &[Copy(GONE, "fixtures/removeBook/204.yaml", "/v2/books/7", "/v2/books/8")],
    },
    Case {
        code: Code::InvalidFixture,
        title: "a fixture in the folder of another operation",
        fault: &[Copy(GONE, "fixtures/getBook/204-gone.yaml", "/v2/books/7", "/v2/books/8")],
        at: ("fixtures/getBook/204-gone.yaml", 4, 9, "/v2/books/8"),
        near: &[Copy(GONE, "fixtures/removeBook/204-other.yaml", "/v2/books/7", "/v2/books/8")],
    },
    Case {
        code: Code::InvalidFixture,
        title: "refused for what is not missing",
        fault: &[Replace(NO_TITLE, "refused: [title]", "refused: [title, price]")],
        at: (NO_TITLE, 2, 18, "price"),
        near: &[
            Replace(NO_TITLE, "refused: [title]", "refused: [price, title]"),
            Replace(NO_TITLE, "    price: 12\n", "    genre: novel\n"),
        ],
    },
    Case {
        code: Code::InvalidFixture,
        title: "refused, with a success",
        fault: &[
            Replace(ADD, "when:", "refused: [title]\nwhen:"),
            Replace(
                ADD,
                "    title: Odes\n    price: 12\n    genre: poetry\n    blurb",
                "    price: 12\n    genre: poetry\n    blurb",
            ),
        ],
        at: (ADD, 5, 1, "refused"),
        near: &[Replace(NO_TITLE, "refused: [title]", "refused:\n  - title")],
    },
    Case {
        code: Code::InvalidFixture,
        title: "inferred of what is not there",
        fault: &[Replace(ADD, "inferred: [header]", "inferred: [headers]")],
        at: (ADD, 4, 14, "headers"),
        near: &[Replace(ADD, "inferred: [header]", "inferred: [header, response_body, status, path]")],
    },
    Case {
        code: Code::InvalidFixture,
        title: "an exception without its reason",
        fault: &[Replace(LEDGER, "  reason: The shop had no drama on the day of the recording.\n", "")],
        at: (LEDGER, 1, 3, "claim"),
        near: &[Replace(LEDGER, "reason: The shop", "reason: >-\n    The shop")],
    },
    Case {
        code: Code::ExampleMismatch,
        title: "an example of another type",
        fault: &[Replace(SPEC, "{ id: 7, title: Emma", "{ id: seven, title: Emma")],
        at: (SPEC, 49, 25, "seven"),
        near: &[Replace(SPEC, "{ id: 7, title: Emma", "{ id: 7777, title: Emma")],
    },
    Case {
        code: Code::ExampleMismatch,
        title: "an example of a schema, out of its list",
        fault: &[Replace(SPEC, "x-extensible-enum: [novel", "example: crime\n      x-extensible-enum: [novel")],
        at: (SPEC, 127, 16, "crime"),
        near: &[Replace(SPEC, "x-extensible-enum: [novel", "example: drama\n      x-extensible-enum: [novel")],
    },
    Case {
        code: Code::SecretInFixture,
        title: "a secret where the document has one",
        fault: &[Replace(CARD, "number: 4000 0000 0000 0000", "number: 4111 1111 1111 1111")],
        at: (CARD, 7, 13, "*******************"),
        near: &[Replace(CARD, "number: 4000 0000 0000 0000", "number: '4000 0000 0000 0000'")],
    },
    Case {
        code: Code::SecretInFixture,
        title: "a credential by its form, in a comment",
        fault: &[Replace(GONE, "when:", "# Authorization: Bearer 0123456789abcdef0123\nwhen:")],
        at: (GONE, 2, 25, "********************"),
        near: &[Replace(GONE, "when:", "# Authorization: Bearer <key>\nwhen:")],
    },
    Case {
        code: Code::SecretInFixture,
        title: "the key of the service, in the query",
        fault: &[Replace(LIST, "name: limit", "name: api_key")],
        at: (LIST, 7, 15, "api_key"),
        near: &[Replace(LIST, "value: \"new,paper\"", "value: \"api_key,paper\"")],
    },
    Case {
        code: Code::VolatileHeader,
        title: "a date",
        fault: &[Replace(
            UNKNOWN,
            "  header:\n",
            "  header:\n    - { name: Date, value: \"Sat, 01 Jun 2024 10:00:00 GMT\" }\n",
        )],
        at: (UNKNOWN, 8, 15, "Date"),
        near: &[Replace(UNKNOWN, "  header:\n", "  header:\n    - { name: Retry-After, value: \"3\" }\n")],
    },
    Case {
        code: Code::DuplicateFixture,
        title: "the same exchange, written in another way",
        fault: &[Put("fixtures/removeBook/204-twice.yaml", TWICE)],
        at: ("fixtures/removeBook/204-twice.yaml", 1, 1, "then"),
        near: &[Copy(GONE, "fixtures/removeBook/204-twice.yaml", "/v2/books/7", "/v2/books/70")],
    },
    Case {
        code: Code::StaleException,
        title: "an excuse for what a fixture shows",
        fault: &[Replace(EMMA, "genre: novel", "genre: drama")],
        at: (LEDGER, 1, 10, "unproven-value Genre drama"),
        near: &[Replace(LEDGER, "unproven-value Genre drama", "unproven-value  Genre  drama")],
    },
    Case {
        code: Code::StaleException,
        title: "an excuse for what nobody claims",
        fault: &[Replace(
            LEDGER,
            "- claim: unproven-value Genre drama",
            "- claim: unproven-status addBook 409\n  reason: none\n  source: none\n- claim: unproven-value Genre drama",
        )],
        at: (LEDGER, 1, 10, "unproven-status addBook 409"),
        near: &[Replace(
            LEDGER,
            "- claim: unproven-value Genre drama",
            "# - claim: unproven-status addBook 409\n- claim: unproven-value Genre drama",
        )],
    },
    Case {
        code: Code::InvalidSource,
        title: "an operation that does not say where it comes from",
        fault: &[Replace(SPEC, "openapi: 3.0.1", "openapi: 3.0.1\nx-sources: { M: The manual }")],
        at: (SPEC, 15, 5, "get"),
        near: &[Replace(SPEC, "openapi: 3.0.1", "openapi: 3.0.1\nx-sourced: { M: The manual }")],
    },
    Case {
        code: Code::SecretInFixture,
        title: "a secret in a request that does not tell its variant",
        fault: &[Put("fixtures/pay/422-no-method.yaml", "source: { kind: recorded, host: eu.shop.example, date: 2024-06-01 }
refused: [method]
then: { status: 422, header: [{ name: content-type, value: application/problem+json }], json_body: { title: No method } }
when: { method: POST, path: /v2/payments, json_body: { number: correct horse } }
")],
        at: ("fixtures/pay/422-no-method.yaml", 4, 64, "*************"),
        near: &[Put("fixtures/pay/422-no-method.yaml", "source: { kind: recorded, host: eu.shop.example, date: 2024-06-01 }
refused: [method]
then: { status: 422, header: [{ name: content-type, value: application/problem+json }], json_body: { title: No method } }
when: { method: POST, path: /v2/payments, json_body: { number: 4000 0000 0000 0000 } }
")],
    },
    Case {
        code: Code::SecretInFixture,
        title: "a capability that is not the example of its schema",
        fault: &[Replace(SPEC, "receipt: { type: string }", "receipt: { type: string, x-capability: true, example: R-0 }")],
        at: (CARD, 16, 14, "***"),
        near: &[Replace(SPEC, "receipt: { type: string }", "receipt: { type: string, x-capability: true, example: R-1 }")],
    },
];
