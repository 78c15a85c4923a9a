//! The address at which the user's browser comes back.

use postproxy::{ConnectionCallback, ConnectionFailureCode, ErrorKind};

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn completed(parameters: &[(&str, &str)]) -> ConnectionCallback {
    ConnectionCallback::Completed { parameters: pairs(parameters) }
}

fn failed(code: &str, parameters: &[(&str, &str)]) -> ConnectionCallback {
    ConnectionCallback::Failed { code: code.into(), parameters: pairs(parameters) }
}

#[test]
fn an_address_tells_how_it_ended() {
    for (address, wanted) in [
        // The example of the reference.
        (
            "https://myapp.com/callback?org=123&failure=true&error_code=user_abandoned",
            failed("user_abandoned", &[("org", "123")]),
        ),
        ("https://myapp.com/callback?org=123", completed(&[("org", "123")])),
        ("https://myapp.com/callback", completed(&[])),
        // As a web server sees it.
        ("/callback?failure=true&error_code=update_failed", failed("update_failed", &[])),
        ("/callback", completed(&[])),
        ("/", completed(&[])),
        ("?failure=true&error_code=update_failed", failed("update_failed", &[])),
        ("//not.a.host?a=1", completed(&[("a", "1")])),
        // In whatever order, with whatever between.
        ("/?error_code=user_abandoned&org=1&failure=true&x=2", failed("user_abandoned", &[("org", "1"), ("x", "2")])),
        // In whatever encoding.
        (
            "/?f%61ilure=%74rue&error%5Fcode=user%5Fabandoned&na+me=a%20b%26c",
            failed("user_abandoned", &[("na me", "a b&c")]),
        ),
        ("/?failure=TRUE&error_code=user_abandoned", failed("user_abandoned", &[])),
        // The service appends: the last one is its own, those before it the caller's.
        (
            "/?error_code=mine&failure=false&failure=true&error_code=user_abandoned",
            failed("user_abandoned", &[("error_code", "mine"), ("failure", "false")]),
        ),
        // A failure without a reason, or with one that nobody knows, is a failure.
        ("/?failure=true", failed("", &[])),
        ("/?failure=true&error_code=", failed("", &[])),
        ("/?failure=true&error_code=brand_new", failed("brand_new", &[])),
        // What says nothing of a failure is none, and is the caller's own.
        ("/?failure=false&error_code=mine", completed(&[("failure", "false"), ("error_code", "mine")])),
        ("/?failure", completed(&[("failure", "")])),
        ("/?error_code=mine", completed(&[("error_code", "mine")])),
        // A fragment is the page's, not the service's.
        ("https://myapp.com/callback?org=1#failure=true", completed(&[("org", "1")])),
        // What is not UTF-8 is still read.
        ("/?org=%FF&failure=true&error_code=user_abandoned", failed("user_abandoned", &[("org", "\u{fffd}")])),
        ("/?a=1&a=2&&=3", completed(&[("a", "1"), ("a", "2"), ("", "3")])),
    ] {
        assert_eq!(
            ConnectionCallback::parse(address).unwrap_or_else(|error| panic!("{address}: {error}")),
            wanted,
            "{address}"
        );
    }
}

#[test]
fn every_documented_code_is_known() {
    for code in ConnectionFailureCode::KNOWN {
        let address = format!("/?failure=true&error_code={code}");
        let Ok(ConnectionCallback::Failed { code: found, .. }) = ConnectionCallback::parse(&address) else {
            panic!("{address} is a failure")
        };
        assert_eq!(found, *code);
        assert!(!matches!(found, ConnectionFailureCode::Other(_)));
    }
}

#[test]
fn what_is_no_address_is_an_error() {
    for address in
        ["", "callback?org=1", "failure=true", "mailto:me@example.com?failure=true", "https://", "http://[", "data:,x"]
    {
        let error = ConnectionCallback::parse(address).expect_err(address);
        assert_eq!(error.kind(), ErrorKind::Request, "{address}");
    }
}
