//! Faults that are planted on purpose: each target finds those of its kind, or its silence would say nothing.

use std::time::Duration;

use postproxy::webhook::{Event, SIGNATURE_HEADER, VerifyError};
use postproxy::{ConnectionCallback, Error};

use super::{api, callback, id, mutate, open_enum, place, response, retry_after, seeds, webhook, wire};

/// Whether a target finds a fault on its seeds and some mutations of them.
#[track_caller]
fn finds(target: &str, run: impl Fn(&[u8])) {
    let found = mutate::crashes(mutate::inputs(seeds::of(target), 3_000), &|data| run(data));
    assert!(found.is_some(), "{target} does not see the fault");
}

#[test]
fn a_callback_that_is_cut_by_bytes() {
    let broken = |address: &str| {
        // Cuts a character in two where the twentieth byte is in the middle of one.
        let _ = &address[..address.len().min(20)];
        ConnectionCallback::parse(address)
    };
    finds("callback", |data| callback::with(data, &broken));
}

#[test]
fn a_callback_that_loses_the_callers_own() {
    let broken = |address: &str| -> Result<_, Error> {
        let mut callback = ConnectionCallback::parse(address)?;
        if let ConnectionCallback::Failed { parameters, .. } = &mut callback {
            parameters.retain(|(name, _)| name != "error_code");
        }
        Ok(callback)
    };
    finds("callback", |data| callback::with(data, &broken));
}

#[test]
fn an_open_enum_that_trims() {
    finds("open_enum", |data| open_enum::with(data, &[("List", |text| vec![text.trim().to_owned()])]));
}

#[test]
fn a_number_with_a_sign() {
    let broken = |value: &[u8]| Some(Duration::from_secs(std::str::from_utf8(value).ok()?.parse().ok()?));
    let found = mutate::crashes([b"+5".to_vec()].into_iter(), &|data| retry_after::with(data, &broken));
    assert!(found.is_some(), "the sign is not seen");
    // And dates that are not read.
    finds("retry_after", |data| retry_after::with(data, &broken));
}

#[test]
fn an_id_that_climbs() {
    // The call is right, and what is expected is not: the same as the other way round.
    let operation = api::OPERATIONS.iter().find(|operation| operation.path.contains('{')).expect("some path has an id");
    let argument = |name: &str| operation.argument(name);
    let (_, sent) = wire::call(None, operation, &argument, 0, wire::response(401, &[], b"", 0));
    let sent = sent.expect("it was sent");
    let holds = |base: &'static str, id: &'static str| {
        mutate::crashes([Vec::new()].into_iter(), &|_| id::sent(&sent, base, operation, id, None)).is_none()
    };
    assert!(holds(wire::base(), "id1"));
    for (base, id) in [("http://127.0.0.1:2/base", "id1"), ("http://127.0.0.1:1", "id1"), (wire::base(), "id1/..")] {
        assert!(!holds(base, id), "{base} {id}");
    }
}

#[test]
fn an_error_that_prints_a_secret() {
    let body = br#"{ "error": "the service quotes w4s-not-sent" }"#;
    let operation = &api::OPERATIONS[0];
    let argument = |name: &str| operation.argument(name);
    let (result, _) = wire::call(None, operation, &argument, 0, wire::response(422, &[], body, 0));
    let error = result.expect_err("it is an error");
    let is_found =
        |secret: &str| mutate::crashes([Vec::new()].into_iter(), &|_| response::check(&error, &[secret])).is_some();
    assert!(is_found("w4s-not-sent") && !is_found("n0t-quoted"));
}

#[test]
fn a_place_out_of_the_file() {
    let is_inside =
        |line, column| mutate::crashes([Vec::new()].into_iter(), &|_| place::inside("ab\ncd", line, column)).is_none();
    assert!(is_inside(1, 1) && is_inside(2, 3) && is_inside(3, 1));
    assert!(!is_inside(0, 1) && !is_inside(1, 4) && !is_inside(4, 1) && !is_inside(1, 0));
}

#[test]
fn a_delivery_that_is_not_verified() {
    finds("webhook", |data| webhook::with(data, &|_, _, body| Event::from_json(body)));
}

#[test]
fn a_delivery_whose_signature_is_cut() {
    // Only the first digits are compared, so a part of the signature is enough.
    finds("webhook", |data| {
        webhook::with(data, &|verifier, header, body| match verifier
            .verify(|name: &str| (name == SIGNATURE_HEADER).then_some(header), body)
        {
            Err(VerifyError::NoMatch) if header.contains("v1=00") => Event::from_json(body),
            result => result,
        });
    });
}
