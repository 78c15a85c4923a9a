//! A delivery of a webhook: whatever its header and its body are, it is accepted only if it is signed, and what is signed is an
//! event that keeps everything, or an error.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use postproxy::webhook::{Event, EventData, SIGNATURE_HEADER, Verifier, VerifyError, sign};
use serde_json::{Value, json};

use super::input::Input;

/// Verifies a delivery by its header and its body.
pub type Verify<'v> = &'v dyn Fn(&Verifier, &str, &[u8]) -> Result<Event, VerifyError>;

const SECRET: &str = "whsec_pl4nted";
const NOW: u64 = 1_705_312_200;

pub fn run(data: &[u8]) {
    with(data, &|verifier, header, body| {
        verifier.verify(|name: &str| (name == SIGNATURE_HEADER).then_some(header), body)
    });
}

/// The target over any verification.
pub fn with(data: &[u8], verify: Verify<'_>) {
    let mut input = Input(data);
    let number = input.number();
    let header = input.text();
    let body = input.0;
    let verifier = Verifier::new(SECRET).also("whsec_other").clock(|| at(NOW));
    foreign(&verifier, &header, body, verify);
    let signed = sign(SECRET, at(NOW), body);
    match verify(&verifier, &signed, body) {
        Ok(event) => decoded(&event, body),
        Err(error) => {
            assert_eq!(error, VerifyError::NotAnEvent, "it is signed");
            let is_event = |value: &Value| {
                ["type", "event_type"].iter().any(|name| value[*name].as_str().is_some_and(|t| !t.is_empty()))
            };
            let value = serde_json::from_slice::<Value>(body).ok();
            assert!(!value.is_some_and(|value| value.is_object() && is_event(&value)), "it is an event");
        }
    }
    // One bit of the body, or of the header, is another delivery.
    let mut other = body.to_vec();
    let count = other.len().max(1);
    if let Some(byte) = other.get_mut(number % count) {
        *byte ^= 1;
        assert_eq!(verify(&verifier, &signed, &other), Err(VerifyError::NoMatch));
    }
    let late = verifier.clock(|| at(NOW + 301));
    assert!(verify(&late, &signed, body).is_err(), "it is too old");
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A header that nobody signed.
fn foreign(verifier: &Verifier, header: &str, body: &[u8], verify: Verify<'_>) {
    let result = verify(&verifier.clone().tolerance(None), header, body);
    if matches!(result, Ok(_) | Err(VerifyError::NotAnEvent)) {
        let times = header.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<u64>().ok());
        let mut signed = times.flat_map(|time| [SECRET, "whsec_other"].map(|secret| sign(secret, at(time), body)));
        let header = header.to_ascii_lowercase();
        let is_in = |signed: String| signed.rsplit_once('=').is_some_and(|(_, mac)| header.contains(mac));
        assert!(signed.any(is_in), "nobody signed it: {header:?}");
    }
    let message = result.err().map(|error| format!("{error}{error:?}")).unwrap_or_default();
    assert!(!message.contains("whsec") && !message.contains("pl4nted"), "{message}");
}

/// An event and the body that it is of.
fn decoded(event: &Event, body: &[u8]) {
    assert_eq!(event.raw().as_bytes(), body);
    let again = Event::from_json(event.raw()).expect("it was one before");
    assert_eq!((&again.id, &again.event_type, &again.data), (&event.id, &event.event_type, &event.data));
    assert!(!event.id.is_empty());
    // serde_json keeps the last of two properties of one name in a value, and rejects them in a structure.
    let value: Value = serde_json::from_slice(body).expect("an event is JSON");
    match &event.data {
        EventData::Unknown(kept) => {
            let data = value.get("data").unwrap_or(&Value::Null);
            assert!(kept == data || Some(kept) == data.get("object"), "what is unknown is kept");
        }
        typed => {
            let data = serde_json::to_value(typed).expect("it encodes");
            let wrapped =
                json!({ "object": "event", "data": { "object": data }, "type": event.event_type, "id": "evt_1" });
            let wrapped = Event::from_json(wrapped.to_string()).expect("it is an event");
            assert_eq!(wrapped.data, event.data, "the shape does not matter");
        }
    }
}
