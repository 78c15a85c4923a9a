//! The form of a case, and the files of the bookshop that cases change.
#![allow(unreachable_pub, reason = "this is a part of a test")]

use crate::common::Edit;
use xtask::finding::Code;

/// A rule, a fault and a near miss of it.
pub struct Case {
    pub code: Code,
    pub title: &'static str,
    pub fault: &'static [Edit],
    /// File, line, column, and the text that is marked as the report shows it.
    pub at: (&'static str, u64, u64, &'static str),
    /// What is as near as can be and right. Nothing at all may be found then.
    pub near: &'static [Edit],
}

pub const LIST: &str = "fixtures/listBooks/200-all-filters.yaml";
pub const ADD: &str = "fixtures/addBook/201-poetry.yaml";
pub const NO_TITLE: &str = "fixtures/addBook/422-no-title.yaml";
pub const EMMA: &str = "fixtures/getBook/200-emma.yaml";
pub const UNKNOWN: &str = "fixtures/getBook/404-unknown.yaml";
pub const GONE: &str = "fixtures/removeBook/204-gone.yaml";
pub const CARD: &str = "fixtures/pay/200-card.yaml";
pub const DECLINED: &str = "fixtures/pay/200-voucher-declined.yaml";
pub const NO_NUMBER: &str = "fixtures/pay/422-no-number.yaml";
pub const EVENTS: &str = "fixtures/listEvents/200-both.yaml";
pub const LEDGER: &str = "fixtures/unproven.yaml";
pub const SPEC: &str = crate::common::SPEC;

pub const TWICE: &str = "\
then: { status: 204 }
when: { path: /v2/books/7, method: DELETE }
source: { kind: reference, at: nowhere }
";

pub const FRAUD: &str = "\
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

pub const VOUCHER_PAID: &str = "\
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
