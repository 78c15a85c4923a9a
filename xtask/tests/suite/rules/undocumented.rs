//! Faults of fixtures: what they show and the document does not say.

use super::cases::{
    ADD, CARD, Case, DECLINED, EMMA, EVENTS, FRAUD, GONE, LEDGER, LIST, NO_NUMBER, NO_TITLE, SPEC, UNKNOWN,
};
use crate::common::Edit::{Copy, Put, Replace};
use xtask::finding::Code;

/// A payment that does not say by which method; what follows stands in its body, on line 8.
macro_rules! no_method {
    () => {
        "source: { kind: recorded, host: eu.shop.example, date: 2024-06-01 }
refused: [method]
then: { status: 422, header: [{ name: content-type, value: application/problem+json }], json_body: { title: No method } }
when:
  method: POST
  path: /v2/payments
  json_body:
"
    };
}

/// The cases.
pub(super) const CASES: &[Case] = &[
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
        title: "a response in another media type",
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
        title: "a property of a response",
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
        title: "a required property that is missing from a response",
        fault: &[Replace(EMMA, "    id: 7\n", "")],
        at: (EMMA, 10, 3, "json_body"),
        // `readOnly`, so a request goes without it.
        near: &[Replace(ADD, "    title: Odes\n", "    title: Odes\n    labels: {}\n")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "what only a response may hold, in a request",
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
        title: "a response that fits no variant",
        fault: &[
            Replace(DECLINED, "reason: funds", "because: funds"),
            Copy(DECLINED, "fixtures/pay/200-declined.yaml", "EMMA", "ODES"),
        ],
        at: (DECLINED, 13, 3, "json_body"),
        near: &[Copy(DECLINED, "fixtures/pay/200-declined.yaml", "EMMA", "ODES")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a response that fits two variants",
        fault: &[Copy(DECLINED, "fixtures/pay/200-both.yaml", "reason: funds", "reason: funds\n    receipt: R-2")],
        at: ("fixtures/pay/200-both.yaml", 13, 3, "json_body"),
        near: &[Copy(CARD, "fixtures/pay/200-paid.yaml", "receipt: R-1", "receipt: R-2")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a header of the response that is missing",
        fault: &[Replace(LIST, "    - { name: X-Total-Count, value: \"1\" }\n", "")],
        at: (LIST, 13, 3, "header"),
        near: &[Replace(LIST, "X-Total-Count", "x-total-count")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a response without its body",
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
        code: Code::ForbiddenProperty,
        title: "a property where the document says that there are no others",
        fault: &[
            Replace(
                SPEC,
                "    Problem:\n      type: object\n",
                "    Problem:\n      type: object\n      additionalProperties: false\n",
            ),
            Replace(UNKNOWN, "    title: No such book", "    title: No such book\n    code: 9"),
        ],
        at: (UNKNOWN, 12, 5, "code"),
        near: &[Replace(
            SPEC,
            "    Problem:\n      type: object\n",
            "    Problem:\n      type: object\n      additionalProperties: false\n",
        )],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a list that is not exploded, in two parts",
        fault: &[Replace(LIST, "value: \"new,paper\" }", "value: new }\n    - { name: tag, value: paper }")],
        at: (LIST, 9, 15, "tag"),
        near: &[Replace(LIST, "value: \"new,paper\"", "value: paper")],
    },
    Case {
        code: Code::UndocumentedProperty,
        title: "a property of an object in the query",
        fault: &[
            Replace(LIST, "name: \"price[from]\"", "name: \"price[above]\""),
            Replace(SPEC, "              from: { type: number }\n", ""),
        ],
        at: (LIST, 9, 15, "\"price[above]\""),
        near: &[Replace(
            LIST,
            "    - { name: \"price[from]\", value: \"5\" }\n",
            "    - { name: \"price[from]\", value: \"5.0\" }\n",
        )],
    },
    Case {
        code: Code::UndocumentedValue,
        title: "a number that an open list of numbers does not hold",
        fault: &[
            Replace(SPEC, "price: { type: number,", "price: { type: number, x-extensible-enum: [12],"),
            Replace(SPEC, "price: 9.5, genre", "price: 12, genre"),
        ],
        at: (EMMA, 13, 12, "***"),
        near: &[Replace(SPEC, "price: { type: number,", "price: { type: number, x-extensible-enum: [12, 9.5],")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "an item of the query twice",
        fault: &[Replace(LIST, "value: \"new,paper\"", "value: \"new,new\"")],
        at: (LIST, 8, 27, "*********"),
        near: &[Replace(LIST, "value: \"new,paper\"", "value: \"new,newer\"")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a header of the response that is no number",
        fault: &[Replace(LIST, "name: X-Total-Count, value: \"1\"", "name: X-Total-Count, value: one")],
        at: (LIST, 15, 37, "***"),
        near: &[Replace(LIST, "name: X-Total-Count, value: \"1\"", "name: X-Total-Count, value: \"0\"")],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a request without its body",
        fault: &[Replace(NO_TITLE, "refused: [title]\n", ""), Replace(NO_TITLE, "  json_body:\n    price: 12\n", "")],
        at: (NO_TITLE, 2, 1, "when"),
        // All that the body would have to hold is what it lacks.
        near: &[
            Replace(NO_TITLE, "refused: [title]", "refused: [price, title]"),
            Replace(NO_TITLE, "  json_body:\n    price: 12\n", ""),
        ],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a parameter of the query that is missing",
        fault: &[Replace(
            SPEC,
            "- name: genre\n          in: query\n",
            "- name: genre\n          in: query\n          required: true\n",
        )],
        at: ("fixtures/listBooks/503-maintenance.yaml", 4, 3, "path"),
        near: &[Replace(
            SPEC,
            "- name: genre\n          in: query\n",
            "- name: genre\n          in: query\n          required: false\n",
        )],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a parameter of the query twice",
        fault: &[Replace(LIST, "    - { name: tag", "    - { name: limit, value: \"3\" }\n    - { name: tag")],
        at: (LIST, 8, 15, "limit"),
        // A list may be written so, if it is exploded.
        near: &[
            Replace(SPEC, "          explode: false\n", ""),
            Replace(LIST, "value: \"new,paper\" }", "value: new }\n    - { name: tag, value: paper }"),
        ],
    },
    Case {
        code: Code::SchemaMismatch,
        title: "a property of a request that does not tell its variant",
        fault: &[Put("fixtures/pay/422-no-method.yaml", concat!(no_method!(), "    holder: Jane\n"))],
        at: ("fixtures/pay/422-no-method.yaml", 8, 13, "****"),
        near: &[Put("fixtures/pay/422-no-method.yaml", concat!(no_method!(), "    holder: { name: Jane }\n"))],
    },
];
