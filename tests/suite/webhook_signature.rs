//! Which deliveries a verifier accepts, and what it says of the others.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use postproxy::reqwest::header::{HeaderMap, HeaderValue};
use postproxy::webhook::{DELIVERY_HEADER, SIGNATURE_HEADER, Verifier, VerifyError, sign};

const SECRET: &str = "whsec_example";
const SIGNED_AT: u64 = 1_705_312_200;

/// A body with the HMAC of it at `SIGNED_AT`, by another implementation.
const VECTORS: [(&str, &str); 2] = [
    (
        r#"{"id":"evt_example","type":"media.failed","created_at":"2026-01-15T10:30:00Z","data":{"id":"att_1","post_id":"p_1","content_type":"image/jpeg","status":"failed","error_message":"Connection timed out"}}"#,
        "4b782e87246bcbbeac0c6d9c362b9a5812ebb883844b12219140e1ed80373421",
    ),
    (
        r#"{"id":"whevt_example","object":"event","type":"comment.created","created_at":"2026-01-15T10:30:00Z","data":{"object":{"id":"c_1","body":"Schön ☕"}}}"#,
        "0343b01baac3c6fbe40929d3942faa36213bf6af7d70dbd92ed5bf760d7ded2f",
    ),
];

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn verifier(secret: &str) -> Verifier {
    Verifier::new(secret).clock(|| at(SIGNED_AT))
}

fn body() -> &'static str {
    VECTORS[0].0
}

fn mac() -> &'static str {
    VECTORS[0].1
}

/// Returns what a verifier makes of a delivery with a header.
fn verdict(verifier: &Verifier, header: &str, body: impl AsRef<[u8]>) -> Result<String, VerifyError> {
    let found = |name: &str| name.eq_ignore_ascii_case(SIGNATURE_HEADER).then(|| header.to_owned());
    verifier.verify(found, body).map(|event| event.id)
}

#[test]
fn signs_as_other_implementations_do() {
    for (body, mac) in VECTORS {
        let header = format!("t={SIGNED_AT},v1={mac}");
        assert_eq!(sign(SECRET, at(SIGNED_AT), body), header);
        assert!(verdict(&verifier(SECRET), &header, body).is_ok());
    }
}

#[test]
fn reads_the_headers_of_http() {
    let mut headers = HeaderMap::new();
    let verifier = verifier(SECRET);
    assert_eq!(verifier.verify(&headers, body()), Err(VerifyError::MissingHeader));
    headers.insert(SIGNATURE_HEADER, format!("t={SIGNED_AT},v1={}", mac()).parse().unwrap());
    assert_eq!(verifier.verify(&headers, body()).unwrap().delivery_id(), None);
    headers.insert(DELIVERY_HEADER, HeaderValue::from_static("del_1"));
    assert_eq!(verifier.verify(headers.clone(), body()).unwrap().delivery_id(), Some("del_1"));
    headers.insert(SIGNATURE_HEADER, HeaderValue::from_bytes(b"t=1,v1=\xff").unwrap());
    assert_eq!(verifier.verify(&headers, body()), Err(VerifyError::NoMatch));
}

#[test]
fn rejects_what_was_tampered_with() {
    let (verifier, mac) = (verifier(SECRET), mac());
    let signed = format!("t={SIGNED_AT},v1={mac}");
    let changed = body().replace("timed out", "timed  out");
    assert_eq!(verdict(&verifier, &signed, &changed), Err(VerifyError::NoMatch));
    assert_eq!(verdict(&verifier, &signed, &body()[1..]), Err(VerifyError::NoMatch));
    // Every digit of the HMAC counts, and so does the time.
    for number in 0..mac.len() {
        let mut other = mac.to_owned();
        let digit = if &mac[number..=number] == "0" { "1" } else { "0" };
        other.replace_range(number..=number, digit);
        assert_eq!(verdict(&verifier, &format!("t={SIGNED_AT},v1={other}"), body()), Err(VerifyError::NoMatch));
    }
    for time in [SIGNED_AT + 1, SIGNED_AT - 1] {
        assert_eq!(verdict(&verifier, &format!("t={time},v1={mac}"), body()), Err(VerifyError::NoMatch));
    }
    assert_eq!(verdict(&verifier, &format!("t=0{SIGNED_AT},v1={mac}"), body()), Err(VerifyError::NoMatch));
    assert_eq!(verdict(&self::verifier("whsec_other"), &signed, body()), Err(VerifyError::NoMatch));
}

#[test]
fn accepts_each_of_several_secrets_and_signatures() {
    let signed = format!("t={SIGNED_AT},v1={}", mac());
    assert!(verdict(&verifier("whsec_new").also(SECRET), &signed, body()).is_ok());
    assert!(verdict(&verifier(SECRET).also("whsec_new"), &signed, body()).is_ok());
    assert_eq!(verdict(&verifier("whsec_new").also("whsec_old"), &signed, body()), Err(VerifyError::NoMatch));
    let zeros = "0".repeat(64);
    for signatures in [
        format!("v1={zeros},v1={}", mac()),
        format!("v1={},v1={zeros}", mac()),
        format!("v0=what,v1=short,v2={zeros},v1={}", mac()),
    ] {
        assert!(verdict(&verifier(SECRET), &format!("t={SIGNED_AT},{signatures}"), body()).is_ok(), "{signatures}");
        assert!(verdict(&verifier(SECRET), &format!("{signatures},t={SIGNED_AT}"), body()).is_ok(), "{signatures}");
    }
    let others = format!("t={SIGNED_AT},v0={mac},v2={mac},v11={mac},v1={zeros}", mac = mac());
    assert_eq!(verdict(&verifier(SECRET), &others, body()), Err(VerifyError::NoMatch));
}

#[test]
fn an_empty_secret_matches_nothing() {
    let signed = sign("", at(SIGNED_AT), body());
    assert_eq!(verdict(&verifier(""), &signed, body()), Err(VerifyError::NoMatch));
    assert_eq!(verdict(&verifier(SECRET).also(""), &signed, body()), Err(VerifyError::NoMatch));
}

#[test]
fn ignores_case_of_digits_and_space_around_parts() {
    for header in [
        format!("t={SIGNED_AT},v1={}", mac().to_uppercase()),
        format!(" t={SIGNED_AT} , v1={} ", mac()),
        format!("t = {SIGNED_AT},\tv1 = {}", mac()),
        format!(",t={SIGNED_AT},,v1={},", mac()),
    ] {
        assert!(verdict(&verifier(SECRET), &header, body()).is_ok(), "{header}");
    }
}

#[test]
fn says_that_a_header_is_malformed() {
    let mac = mac();
    for header in [
        String::new(),
        "t".to_owned(),
        ",,,".to_owned(),
        format!("t={SIGNED_AT}"),
        format!("v1={mac}"),
        format!("t=,v1={mac}"),
        format!("t=soon,v1={mac}"),
        format!("t=-1,v1={mac}"),
        format!("t=1.5,v1={mac}"),
        format!("t=1,t={SIGNED_AT},v1={mac}"),
        format!("T={SIGNED_AT},v1={mac}"),
        format!("t={},v1={mac}", "9".repeat(20)),
        format!("t={SIGNED_AT};v1={mac}"),
    ] {
        assert_eq!(verdict(&verifier(SECRET), &header, body()), Err(VerifyError::MalformedHeader), "{header}");
    }
    for header in [format!("t={SIGNED_AT},v1="), format!("t={SIGNED_AT},v1={mac}0"), format!("t={SIGNED_AT},v1=é{mac}")]
    {
        assert_eq!(verdict(&verifier(SECRET), &header, body()), Err(VerifyError::NoMatch), "{header}");
    }
}

#[test]
fn limits_header_and_body() {
    let signature = format!(",v1={}", mac());
    let header = format!("t={SIGNED_AT}{}", signature.repeat((1 << 20) / signature.len()));
    assert_eq!(verdict(&verifier(SECRET), &header, body()), Err(VerifyError::MalformedHeader));
    let long = format!("{}{}", body(), " ".repeat(1 << 20));
    let signed = sign(SECRET, at(SIGNED_AT), &long);
    assert_eq!(verdict(&verifier(SECRET), &signed, &long), Err(VerifyError::BodyTooLarge));
    assert!(verdict(&verifier(SECRET).max_body_size(long.len()), &signed, &long).is_ok());
}

#[test]
fn the_tolerance_holds_both_ways() {
    let signed = format!("t={SIGNED_AT},v1={}", mac());
    let seen = |tolerance: Option<u64>, now: u64| {
        let verifier = Verifier::new(SECRET).clock(move || at(now));
        let verifier = match tolerance {
            Some(seconds) => verifier.tolerance(Duration::from_secs(seconds)),
            None => verifier.tolerance(None),
        };
        verdict(&verifier, &signed, body()).err()
    };
    let default = |now: u64| verdict(&Verifier::new(SECRET).clock(move || at(now)), &signed, body()).err();
    assert_eq!(default(SIGNED_AT + 300), None);
    assert_eq!(default(SIGNED_AT + 301), Some(VerifyError::TooOld));
    assert_eq!(default(SIGNED_AT - 300), None);
    assert_eq!(default(SIGNED_AT - 301), Some(VerifyError::TooNew));
    assert_eq!(seen(Some(0), SIGNED_AT), None);
    assert_eq!(seen(Some(0), SIGNED_AT + 1), Some(VerifyError::TooOld));
    assert_eq!(seen(Some(u64::MAX), 0), None);
    assert_eq!(seen(None, 0), None);
    assert_eq!(seen(None, u64::from(u32::MAX)), None);
    // A forger does not learn whether the time would have been right.
    let forged = format!("t=1,v1={}", mac());
    assert_eq!(verdict(&verifier(SECRET), &forged, body()), Err(VerifyError::NoMatch));
    // The latest time that a header can have.
    let header = sign(SECRET, UNIX_EPOCH + Duration::from_secs(i64::MAX as u64 / 2), body());
    assert_eq!(verdict(&verifier(SECRET), &header, body()), Err(VerifyError::TooNew));
}

#[test]
fn nothing_secret_is_printed() {
    let verifier = verifier(SECRET).also("whsec_second");
    let signed = format!("t={SIGNED_AT},v1={}", mac());
    let printed = format!("{verifier:?}");
    assert!(!printed.contains("whsec"), "{printed}");
    for error in [
        verdict(&verifier, "t=1,v1=00", body()).unwrap_err(),
        verdict(&verifier, "whsec_example", "the letter").unwrap_err(),
        verdict(&verifier, &signed, "the letter").unwrap_err(),
        verdict(&verifier, &sign(SECRET, at(SIGNED_AT), "the letter"), "the letter").unwrap_err(),
    ] {
        let printed = format!("{error} {error:?}");
        assert!(!["whsec", "the letter", mac(), "1705312200"].iter().any(|part| printed.contains(part)), "{printed}");
    }
}
