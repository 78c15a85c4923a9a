//! Parsing the URL at which the user's browser returns from the OAuth flow.

use postproxy::types::ConnectionFailureCode;
use postproxy::{ConnectionCallback, ErrorKind};

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
fn parses_urls_and_request_targets() {
    for (address, wanted) in [
        // The example of the reference.
        (
            "https://myapp.com/callback?org=123&failure=true&error_code=user_abandoned",
            failed("user_abandoned", &[("org", "123")]),
        ),
        ("https://myapp.com/callback?org=123", completed(&[("org", "123")])),
        ("https://myapp.com/callback", completed(&[])),
        // The target of a request, as a web server gets it.
        ("/callback?failure=true&error_code=update_failed", failed("update_failed", &[])),
        ("/callback", completed(&[])),
        ("/", completed(&[])),
        ("?failure=true&error_code=update_failed", failed("update_failed", &[])),
        ("//not.a.host?a=1", completed(&[("a", "1")])),
        // In any order, with other parameters between.
        ("/?error_code=user_abandoned&org=1&failure=true&x=2", failed("user_abandoned", &[("org", "1"), ("x", "2")])),
        // Percent-encoded.
        (
            "/?f%61ilure=%74rue&error%5Fcode=user%5Fabandoned&na+me=a%20b%26c",
            failed("user_abandoned", &[("na me", "a b&c")]),
        ),
        ("/?failure=TRUE&error_code=user_abandoned", failed("user_abandoned", &[])),
        // The service appends: the last parameter of a name is its own, those before it are the caller's.
        (
            "/?error_code=mine&failure=false&failure=true&error_code=user_abandoned",
            failed("user_abandoned", &[("error_code", "mine"), ("failure", "false")]),
        ),
        // A failure without a code, or with an unknown one, is a failure.
        ("/?failure=true", failed("", &[])),
        ("/?failure=true&error_code=", failed("", &[])),
        ("/?failure=true&error_code=brand_new", failed("brand_new", &[])),
        // Any sign of a failure is one.
        ("/cb?error_code=user_abandoned", failed("user_abandoned", &[])),
        ("/cb?failure=1&error_code=user_abandoned", failed("user_abandoned", &[])),
        ("/cb?failure=1", failed("", &[])),
        ("/cb?failure", failed("", &[])),
        ("/cb?failure=yes", failed("", &[])),
        ("/cb?FAILURE=true", failed("", &[("FAILURE", "true")])),
        ("/cb?failed=true&a=b", failed("", &[("failed", "true"), ("a", "b")])),
        ("/cb?success=false", failed("", &[("success", "false")])),
        ("/cb?denied=token", failed("", &[("denied", "token")])),
        ("/cb?error=access_denied&error_description=No", failed("access_denied", &[("error_description", "No")])),
        ("/cb?error_reason=user_denied", failed("", &[("error_reason", "user_denied")])),
        ("/cb?error=x&error_code=update_failed", failed("update_failed", &[("error", "x")])),
        ("/?failure=false&error_code=mine", failed("mine", &[("failure", "false")])),
        // After a `?` that the service adds to an address that has one.
        ("/cb?org=1?failure=true&error_code=user_abandoned", failed("user_abandoned", &[("org", "1")])),
        ("/cb?failure=true?error_code=user_abandoned", failed("user_abandoned", &[])),
        ("/cb?a=1&next=/path?x=1", completed(&[("a", "1"), ("next", "/path?x=1")])),
        // After an `&` that the service adds to an address without a query.
        ("/cb&failure=true&error_code=user_abandoned", failed("user_abandoned", &[])),
        ("https://myapp.com/cb&error=access_denied?org=1", failed("access_denied", &[("org", "1")])),
        ("myapp://cb&failure=true&error_code=update_failed", failed("update_failed", &[])),
        ("com.example.app:cb&failure=true", failed("", &[])),
        ("/salt&pepper?org=1", completed(&[("org", "1")])),
        ("https://myapp.com/a&b=c", completed(&[])),
        // In the address of a hash router, and elsewhere in a fragment.
        (
            "https://myapp.com/#/cb?org=1&failure=true&error_code=user_abandoned",
            failed("user_abandoned", &[("org", "1")]),
        ),
        (
            "https://myapp.com/?failure=true&error_code=user_abandoned#/cb?org=1",
            failed("user_abandoned", &[("org", "1")]),
        ),
        ("https://myapp.com/#/cb?org=1", completed(&[("org", "1")])),
        ("https://myapp.com/callback?org=1#failure=true", failed("", &[("org", "1")])),
        ("https://myapp.com/callback?org=1#error=access_denied", failed("access_denied", &[("org", "1")])),
        // Other fragments are the network's, or a place on the page.
        ("https://myapp.com/callback?org=1#_=_", completed(&[("org", "1")])),
        ("https://myapp.com/callback?org=1#top", completed(&[("org", "1")])),
        // Escaped as HTML.
        ("/cb?org=1&amp;failure=true", failed("", &[("org", "1"), ("amp;failure", "true")])),
        // What says no is no sign.
        ("/cb?failure=false&error_code=", completed(&[("failure", "false"), ("error_code", "")])),
        (
            "/cb?failure=0&error=none&success=true",
            completed(&[("failure", "0"), ("error", "none"), ("success", "true")]),
        ),
        // Applications have schemes of their own, with and without `//`.
        ("com.example.app:/cb?org=1&failure=true", failed("", &[("org", "1")])),
        ("com.example.app:cb?org=1", completed(&[("org", "1")])),
        ("myapp:?failure=true", failed("", &[])),
        ("myapp://cb?org=1", completed(&[("org", "1")])),
        // Invalid UTF-8 is replaced.
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
fn decodes_every_documented_failure_code() {
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
fn rejects_text_that_is_no_url() {
    for address in
        ["", "callback?org=1", "failure=true", "mailto:me@example.com?failure=true", "https://", "http://[", "data:,x"]
    {
        let error = ConnectionCallback::parse(address).expect_err(address);
        assert_eq!(error.kind(), ErrorKind::Request, "{address}");
    }
}
