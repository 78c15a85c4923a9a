//! The canonical form: nothing is lost on the way into it, and what has it keeps it.

mod command;
mod generated;

use crate::common::golden;
use xtask::canonical::normalize;

/// A fixture in no form at all.
const MESS: &str = "\
# At the head of the file.

# About the response, but nothing stands before it.
then: { header: [ {value: 'application/json', name: Content-Type} ], # behind the headers
        json_body: {b: &b [1, 2.50, 0x1F, ~], a: *b, 'c d': \"x\", e: '2024-06-01', f: \"yes\", g: [[1], []], h: {}, },
        status: 422 }   # behind the status
# About the source.
source:
    at: >-
        The manual,
        page 2
    kind: reference   # a kind
    # About what is inferred.
    inferred: [header, # why the header
        status]
when:
  path:   \"/a#b\"
  method: POST
  json_body:
  # About the text.
  - text: |
      one # no comment
      two
    # About the number.
    number: 1 # a number
  - - # in a list
      inner
    - last
  - \"with: colon, and # sign\"
refused: ['a', b.c]
# At the end.
";

#[test]
fn a_mess_becomes_a_fixture() {
    golden("normalize/mess.yaml", &normalize(MESS).unwrap());
}
