//! Open enums and secrets: any text comes out as it went in, and a secret only where it may.

use postproxy::Secret;

/// How many open enums one input is tried on, however many there are.
const TRIED: usize = 16;

pub fn run(data: &[u8]) {
    with(data, super::table::OPEN_ENUMS);
}

/// An open enum, and what is left of a text after it read it, in every way.
pub type OpenEnum = (&'static str, fn(&str) -> Vec<String>);

/// The target over any open enums. The input decides which of them read it.
pub fn with(data: &[u8], open_enums: &[OpenEnum]) {
    let text = String::from_utf8_lossy(data);
    let first = data.iter().fold(0, |sum: usize, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    let first = first % open_enums.len().max(1);
    for (name, ways) in open_enums.iter().cycle().skip(first).take(TRIED.min(open_enums.len())) {
        for way in ways(&text) {
            assert_eq!(way, text, "{name}");
        }
    }
    secret(&text);
}

fn secret(text: &str) {
    let secret = Secret::from(text);
    assert_eq!(secret.expose(), text);
    assert_eq!(format!("{secret:?}"), "Secret(..)");
    let json = serde_json::to_string(&secret).expect("a text is JSON");
    assert_eq!(json, serde_json::to_string(text).expect("a text is JSON"));
    let again: Secret = serde_json::from_str(&json).expect("a text is a secret");
    assert!(again == secret && secret == Secret::from(text.to_owned()));
    assert!(secret != Secret::from(format!("{text}x")));
}
