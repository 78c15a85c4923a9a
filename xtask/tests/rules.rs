//! Each rule: a planted fault that fires it, at its place and with what it marks, and a near miss that does not.

mod common;

use std::collections::HashSet;

use common::Edit::{Copy, Put, Remove, Replace};
use common::{Edit, Project, golden, listed, of_code};
use xtask::finding::Code;
use xtask::report::{Format, write};

/// A rule, a fault and a near miss of it.
struct Case {
    code: Code,
    title: &'static str,
    fault: &'static [Edit],
    /// File, line, column, and the text that is marked as the report shows it.
    at: (&'static str, u64, u64, &'static str),
    /// What is as near as can be and right. Nothing at all may be found then.
    near: &'static [Edit],
}

const LIST: &str = "fixtures/listBooks/200-all-filters.yaml";
const ADD: &str = "fixtures/addBook/201-poetry.yaml";
const NO_TITLE: &str = "fixtures/addBook/422-no-title.yaml";
const EMMA: &str = "fixtures/getBook/200-emma.yaml";
const UNKNOWN: &str = "fixtures/getBook/404-unknown.yaml";
const GONE: &str = "fixtures/removeBook/204-gone.yaml";
const CARD: &str = "fixtures/pay/200-card.yaml";
const DECLINED: &str = "fixtures/pay/200-voucher-declined.yaml";
const NO_NUMBER: &str = "fixtures/pay/422-no-number.yaml";
const EVENTS: &str = "fixtures/listEvents/200-both.yaml";
const LEDGER: &str = "fixtures/unproven.yaml";
const SPEC: &str = common::SPEC;

const CASES: &[Case] = &[
    Case {
        code: Code::UndocumentedOperation,
        title: "a path that the document does not have",
        fault: &[Copy(GONE, "fixtures/removeShelf/204-gone.yaml", "/v2/books/7", "/v2/shelves/7")],
        at: ("fixtures/removeShelf/204-gone.yaml", 4, 9, "*************"),
        // Below the path of the server, or below none.
        near: &[Replace(GONE, "/v2/books/7", "/books/7")],
    },
    Case {
        code: Code::UndocumentedOperation,
        title: "a method that the path does not have",
        fault: &[Copy(GONE, "fixtures/patchBook/204-gone.yaml", "DELETE", "PATCH")],
        at: ("fixtures/patchBook/204-gone.yaml", 3, 11, "PATCH"),
        near: &[Replace(GONE, "DELETE", "delete")],
    },
    Case {
        code: Code::UndocumentedStatus,
        title: "a status without a range or a default",
        fault: &[Copy(UNKNOWN, "fixtures/getBook/410-unknown.yaml", "status: 404", "status: 410")],
        at: ("fixtures/getBook/410-unknown.yaml", 6, 11, "410"),
        // The operation has `4XX`.
        near: &[Copy(NO_TITLE, "fixtures/addBook/400-no-title.yaml", "status: 422", "status: 400")],
    },
    Case {
        code: Code::UndocumentedMediaType,
        title: "an answer in another media type",
        fault: &[Replace(UNKNOWN, "application/problem+json", "application/json")],
        at: (UNKNOWN, 9, 14, "application/json"),
        near: &[Replace(UNKNOWN, "application/problem+json", "Application/Problem+JSON; charset=utf-8")],
    },
    Case {
        code: Code::UndocumentedMediaType,
        title: "a body where the document promises none",
        fault: &[Replace(
            GONE,
            "status: 204",
            "status: 204\n  header: [{ name: content-type, value: application/json }]\n  json_body: {}",
        )],
        at: (GONE, 7, 41, "application/json"),
        near: &[Replace(GONE, "status: 204", "status: 204\n  header: [{ name: content-language, value: en }]")],
    },
    Case {
        code: Code::UndocumentedMediaType,
        title: "a request body of an operation that has none",
        fault: &[Replace(GONE, "path: /v2/books/7", "path: /v2/books/7\n  json_body: { really: true }")],
        at: (GONE, 5, 3, "json_body"),
        near: &[Replace(GONE, "then:", "# really\nthen:")],
    },
    Case {
        code: Code::UndocumentedMediaType,
        title: "a body of which no header says what it is",
        fault: &[Replace(EMMA, "  header:\n    - name: content-type\n      value: application/json\n", "")],
        at: (EMMA, 7, 3, "json_body"),
        near: &[Replace(EMMA, "name: content-type", "name: CONTENT-TYPE")],
    },
    Case {
        code: Code::UndocumentedProperty,
        title: "a property of an answer",
        fault: &[Replace(EMMA, "title: Emma", "title: Emma\n    cover: hardback")],
        at: (EMMA, 13, 5, "cover"),
        // `additionalProperties` describes these.
        near: &[Replace(LIST, "shelf: B4", "shelf: B4, cover: hardback")],
    },
    Case {
        code: Code::UndocumentedProperty,
        title: "a property of a request, deep inside",
        fault: &[Replace(CARD, "name: Jane", "name: Jane\n      title: Ms")],
        at: (CARD, 10, 7, "title"),
        near: &[Replace(CARD, "name: Jane", "name: title")],
    },
    Case {
        code: Code::UndocumentedProperty,
        title: "a parameter of the query",
        fault: &[Replace(LIST, "name: limit", "name: offset")],
        at: (LIST, 7, 15, "offset"),
        near: &[Replace(LIST, "    - { name: limit, value: \"2\" }\n", "")],
    },
    Case {
        code: Code::UndocumentedProperty,
        title: "a property of one heir in another",
        fault: &[Replace(EVENTS, "book: 7", "book: 7\n      copies: 3")],
        at: (EVENTS, 14, 7, "copies"),
        near: &[Replace(EVENTS, "kind: Restock", "kind: Restock # copies")],
    },
    Case {
        code: Code::UndocumentedValue,
        title: "a value that an open list does not hold",
        fault: &[Replace(EMMA, "genre: novel", "genre: romance")],
        at: (EMMA, 14, 12, "romance"),
        near: &[Replace(EMMA, "genre: novel", "genre: \"novel\"")],
    },
    Case {
        code: Code::UndocumentedValue,
        title: "a value that a closed list does not hold",
        fault: &[
            Replace(SPEC, "enum: [funds, fraud]", "enum: [expired, fraud]"),
            Replace(LEDGER, "fraud\n", "expired\n"),
            Put("fixtures/pay/200-fraud.yaml", FRAUD),
        ],
        at: (DECLINED, 14, 13, "funds"),
        near: &[Replace(SPEC, "enum: [funds, fraud]", "enum: [fraud, funds]")],
    },
    Case {
        code: Code::UndocumentedValue,
        title: "a discriminator that leads nowhere",
        fault: &[Copy(CARD, "fixtures/pay/200-cash.yaml", "method: card", "method: cash")],
        at: ("fixtures/pay/200-cash.yaml", 6, 13, "cash"),
        near: &[Replace(SPEC, "voucher: Voucher", "voucher: \"#/components/schemas/Voucher\"")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a string for a number",
        fault: &[Replace(EMMA, "price: 9.5", "price: \"9.5\"")],
        at: (EMMA, 13, 12, "*****"),
        near: &[Replace(EMMA, "price: 9.5", "price: 9")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "null where it is not allowed",
        fault: &[Replace(EMMA, "title: Emma", "title: null")],
        at: (EMMA, 12, 12, "****"),
        near: &[Replace(LIST, "blurb: null", "blurb: ~")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a required property that is missing from an answer",
        fault: &[Replace(EMMA, "    id: 7\n", "")],
        at: (EMMA, 10, 3, "json_body"),
        // `readOnly`, so a request goes without it.
        near: &[Replace(ADD, "    title: Odes\n", "    title: Odes\n    labels: {}\n")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "what only an answer may hold, in a request",
        fault: &[Replace(ADD, "    title: Odes\n", "    id: 8\n    title: Odes\n")],
        at: (ADD, 9, 5, "id"),
        near: &[Replace(ADD, "    price: 12\n", "    price: 12.0\n")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a bound that is exclusive",
        fault: &[Replace(EMMA, "price: 9.5", "price: 0")],
        at: (EMMA, 13, 12, "*"),
        near: &[Replace(EMMA, "price: 9.5", "price: 0.01")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "an argument of the path",
        fault: &[Replace(EMMA, "path: /v2/books/7", "path: /v2/books/emma")],
        at: (EMMA, 4, 9, "**************"),
        near: &[Replace(EMMA, "path: /v2/books/7", "path: /v2/books/%37")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a parameter of the query, out of its bounds",
        fault: &[Replace(LIST, "value: \"2\"", "value: \"101\"")],
        at: (LIST, 7, 29, "*****"),
        near: &[Replace(LIST, "value: \"2\"", "value: \"100\"")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "an answer that fits no variant",
        fault: &[
            Replace(DECLINED, "reason: funds", "because: funds"),
            Copy(DECLINED, "fixtures/pay/200-declined.yaml", "EMMA", "ODES"),
        ],
        at: (DECLINED, 13, 3, "json_body"),
        near: &[Copy(DECLINED, "fixtures/pay/200-declined.yaml", "EMMA", "ODES")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "an answer that fits two variants",
        fault: &[Copy(DECLINED, "fixtures/pay/200-both.yaml", "reason: funds", "reason: funds\n    receipt: R-2")],
        at: ("fixtures/pay/200-both.yaml", 13, 3, "json_body"),
        near: &[Copy(CARD, "fixtures/pay/200-paid.yaml", "receipt: R-1", "receipt: R-2")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a header of the answer that is missing",
        fault: &[Replace(LIST, "    - { name: X-Total-Count, value: \"1\" }\n", "")],
        at: (LIST, 13, 3, "header"),
        near: &[Replace(LIST, "X-Total-Count", "x-total-count")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "an answer without its body",
        fault: &[Replace(EMMA, "  json_body:\n    id: 7\n    title: Emma\n    price: 9.5\n    genre: novel\n", "")],
        at: (EMMA, 5, 1, "then"),
        near: &[Replace(GONE, "status: 204", "status: 204 # and nothing else")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a request that lacks something and does not say that it was refused for it",
        fault: &[Replace(NO_NUMBER, "refused: [number, holder.name]", "refused: [number]")],
        at: (NO_NUMBER, 8, 5, "holder"),
        near: &[Replace(NO_NUMBER, "refused: [number, holder.name]", "refused: [holder.name, number]")],
    },
    Case {
        code: Code::UnprovenOperation,
        title: "an operation without fixtures",
        fault: &[Remove(GONE)],
        at: (SPEC, 83, 5, "delete"),
        near: &[Copy(GONE, "fixtures/removeBook/204-again.yaml", "/v2/books/7", "/v2/books/8")],
    },
    Case {
        code: Code::UnprovenStatus,
        title: "a status without fixtures",
        fault: &[Remove(UNKNOWN)],
        at: (SPEC, 81, 9, "\"404\""),
        near: &[Copy(UNKNOWN, "fixtures/getBook/404-other.yaml", "No such book", "Not here")],
    },
    Case {
        code: Code::UnprovenVariant,
        title: "a variant of an answer",
        fault: &[
            Remove(DECLINED),
            Put("fixtures/pay/200-voucher.yaml", VOUCHER_PAID),
            Replace(
                LEDGER,
                "- claim: unproven-value Genre",
                "- claim: unproven-property Outcome.Declined reason\n  reason: none\n  source: none\n- claim: unproven-value Outcome.Declined.reason funds\n  reason: none\n  source: none\n- claim: unproven-value Genre",
            ),
        ],
        at: (SPEC, 97, 9, "\"200\""),
        near: &[Put("fixtures/pay/200-voucher.yaml", VOUCHER_PAID)],
    },
    Case {
        code: Code::UnprovenVariant,
        title: "an heir",
        fault: &[Replace(EVENTS, "    - kind: Restock\n      at: \"2024-06-01T11:00:00Z\"\n      copies: 3\n", "")],
        at: (SPEC, 195, 7, "allOf"),
        near: &[Replace(SPEC, "propertyName: kind\n", "propertyName: kind\n        mapping: { Restock: Restock }\n")],
    },
    Case {
        code: Code::UnprovenProperty,
        title: "a property that nothing shows",
        fault: &[Replace(SPEC, "        added:", "        pages: { type: integer }\n        added:")],
        at: (SPEC, 137, 9, "pages"),
        near: &[
            Replace(SPEC, "        added:", "        pages: { type: integer }\n        added:"),
            Replace(EMMA, "title: Emma", "title: Emma\n    pages: 400"),
        ],
    },
    Case {
        code: Code::UnprovenProperty,
        title: "a property of a request that was refused",
        fault: &[Replace(CARD, "    holder:\n      name: Jane\n", "")],
        at: (SPEC, 156, 9, "holder"),
        near: &[
            Replace(NO_NUMBER, "    holder: {}\n", ""),
            Replace(NO_NUMBER, "refused: [number, holder.name]", "refused: [number]"),
        ],
    },
    Case {
        code: Code::UnprovenValue,
        title: "a value that nothing shows",
        fault: &[Replace(SPEC, "[novel, poetry, drama]", "[novel, poetry, drama, crime]")],
        at: (SPEC, 127, 49, "crime"),
        near: &[Replace(SPEC, "[novel, poetry, drama]", "[poetry, drama, novel]")],
    },
    Case {
        code: Code::UnprovenNull,
        title: "null that nothing shows",
        fault: &[Replace(LIST, "blurb: null", "blurb: A comedy")],
        at: (SPEC, 136, 32, "nullable"),
        near: &[Replace(SPEC, "type: string, nullable: true", "type: string, nullable: true, maxLength: 900")],
    },
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
];

const TWICE: &str = "\
then: { status: 204 }
when: { path: /v2/books/7, method: DELETE }
source: { kind: reference, at: nowhere }
";

const FRAUD: &str = "\
source: { kind: reference, at: the manual }
when:
  method: POST
  path: /payments
  json_body: { method: voucher, code: ODES }
then:
  status: 200
  header: [{ name: content-type, value: application/json }]
  json_body: { reason: fraud }
";

const VOUCHER_PAID: &str = "\
source: { kind: reference, at: the manual }
when:
  method: POST
  path: /payments
  json_body: { method: voucher, code: ODES }
then:
  status: 200
  header: [{ name: content-type, value: application/json }]
  json_body: { receipt: R-3 }
";

#[test]
fn the_project_holds() {
    let outcome = Project::bookshop().check();
    assert!(outcome.findings.is_empty(), "{}", listed(&outcome));
    assert_eq!(outcome.summary.open, 0);
}

#[test]
fn a_planted_fault_is_found_at_its_place() {
    let project = Project::bookshop();
    let mut failures = Vec::new();
    for case in CASES {
        let outcome = project.with(case.fault).check();
        let (file, line, column, marked) = case.at;
        let found = outcome.findings.iter().find(|finding| {
            let place = finding.at.place;
            finding.code == case.code && (&*finding.at.file, place.line, place.column) == (file, line, column)
        });
        let Some(found) = found else {
            let place = format!("{file}:{line}:{column}");
            failures.push(format!("{} ({}) is not found at {place}, but\n{}", case.title, case.code, listed(&outcome)));
            continue;
        };
        let excerpt = found.at.excerpt.as_ref();
        let found = excerpt.map_or("", |excerpt| &excerpt.line[excerpt.mark.clone()]);
        if found != marked {
            failures.push(format!("{} ({}) marks {found:?} in {excerpt:?}", case.title, case.code));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn a_near_miss_is_not_found() {
    let project = Project::bookshop();
    for case in CASES {
        let outcome = project.with(case.near).check();
        assert!(outcome.findings.is_empty(), "{} ({}):\n{}", case.title, case.code, listed(&outcome));
    }
}

#[test]
fn every_rule_has_a_case() {
    let cases: HashSet<Code> = CASES.iter().map(|case| case.code).collect();
    for code in Code::ALL {
        assert!(cases.contains(&code), "no case of {code}");
    }
}

#[test]
fn every_rule_reads_as_it_did() {
    let project = Project::bookshop();
    let mut seen = HashSet::new();
    for case in CASES.iter().filter(|case| seen.insert(case.code)) {
        let mut outcome = project.with(case.fault).check();
        // The rule alone, without what else follows from the fault.
        outcome.findings.retain(|finding| finding.code == case.code);
        for (color, extension) in [(false, "txt"), (true, "ansi")] {
            let mut text = Vec::new();
            write(Format::Text, &outcome, color, &mut text).unwrap();
            golden(&format!("rules/{}.{extension}", case.code), &String::from_utf8(text).unwrap());
        }
    }
}

#[test]
fn a_fault_is_found_by_its_rule_alone() {
    let project = Project::bookshop();
    // Faults from which nothing else follows.
    for title in
        ["a property of an answer", "a value that an open list does not hold", "a date", "a string for a number"]
    {
        let case = CASES.iter().find(|case| case.title == title).unwrap();
        let outcome = project.with(case.fault).check();
        assert_eq!(outcome.findings.len(), of_code(&outcome, case.code).len(), "{title}:\n{}", listed(&outcome));
    }
}
