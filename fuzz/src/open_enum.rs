//! Open enums and secrets: any text comes out as it went in, and a secret only where it may.

use postproxy::Secret;

pub fn run(data: &[u8]) {
    with(data, &super::table::open_enums);
}

/// Returns a text after each open enum read it, in every way.
pub type OpenEnums<'f> = &'f dyn Fn(&str) -> Vec<(&'static str, Vec<String>)>;

/// The target over any reader of open enums.
pub fn with(data: &[u8], open_enums: OpenEnums<'_>) {
    let text = String::from_utf8_lossy(data);
    for (list, ways) in open_enums(&text) {
        for way in ways {
            assert_eq!(way, text, "{list}");
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
