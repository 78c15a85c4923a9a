//! Faults of the document: what it says and no fixture shows.

use super::cases::{CARD, Case, DECLINED, EMMA, EVENTS, GONE, LEDGER, LIST, NO_NUMBER, SPEC, UNKNOWN, VOUCHER_PAID};
use crate::common::Edit::{Copy, Put, Remove, Replace};
use xtask::finding::Code;

/// The cases.
pub(super) const CASES: &[Case] = &[
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
        title: "a variant of a response",
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
        code: Code::UnjudgedParameter,
        title: "a parameter that OpenAPI does not say how to write",
        fault: &[Replace(SPEC, "style: deepObject", "style: pipeDelimited\n          explode: true")],
        at: (SPEC, 28, 11, "name"),
        near: &[
            Replace(SPEC, "style: deepObject", "style: pipeDelimited"),
            Replace(LIST, "\"price[from]\", value: \"5\"", "price, value: \"from|5|to|10.5\""),
            Replace(LIST, "    - { name: \"price[to]\", value: \"10.5\" }\n", ""),
        ],
    },
];
