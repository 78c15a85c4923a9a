//! The base URL: what is accepted leads every call below it and sends the key nowhere else; what is refused is not
//! printed.

use std::net::{Ipv4Addr, Ipv6Addr};

use postproxy::reqwest::Url;
use postproxy::{Client, Error, ErrorKind, RetryPolicy};

use super::api::OPERATIONS;
use super::input::Input;
use super::{id, wire};

/// A password that is planted in what is given.
const PASSWORD: &str = "pl4nted-p4ssword";

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let insecure = input.number() % 2 == 1;
    let text = String::from_utf8_lossy(input.0).into_owned();
    match build(&text, insecure) {
        Ok(client) => accepted(&client, &text, insecure),
        Err(error) => assert_eq!(error.kind(), ErrorKind::Config, "{text:?}: {error}"),
    }
    // With credentials in it, it is refused and never shown.
    let is_scheme = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric());
    if let Some((scheme, rest)) = text.split_once("://").filter(|(scheme, _)| is_scheme(scheme)) {
        let error = build(&format!("{scheme}://user:{PASSWORD}@{rest}"), insecure).expect_err("it holds credentials");
        assert!(!format!("{error} {error:?} {error:#?}").contains(PASSWORD), "{error}");
    }
}

fn build(text: &str, insecure: bool) -> Result<Client, Error> {
    let builder = Client::builder().api_key(wire::KEY).http_client(wire::http()).retry(RetryPolicy::none());
    builder.base_url(text).allow_insecure_http(insecure).build()
}

fn accepted(client: &Client, text: &str, insecure: bool) {
    // The second opinion: a URL that was put together from its parts again.
    let url = Url::parse(text).expect("what is accepted is a URL");
    assert!(matches!(url.scheme(), "http" | "https"), "{text:?}");
    assert!(!text.contains(['?', '#']) && url.username().is_empty() && url.password().is_none(), "{text:?}");
    let host = url.host_str().expect("there is a host");
    if url.scheme() == "http" && !insecure {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        let loopback = address.parse::<Ipv4Addr>().is_ok_and(|address| address.octets()[0] == 127)
            || address.parse::<Ipv6Addr>().is_ok_and(|address| address == Ipv6Addr::LOCALHOST)
            || host == "localhost";
        assert!(loopback, "{text:?} sends the key to {host} in the clear");
    }
    if url.scheme() == "https" {
        // There is no server with TLS here.
        return;
    }
    let base = url.as_str().trim_end_matches('/');
    for operation in OPERATIONS.iter().take(2) {
        let argument = |name: &str| operation.argument(name);
        let response = wire::response(401, &[], b"", 1);
        let (result, request) = wire::call(Some(client), operation, &argument, 0, response);
        let request = request.unwrap_or_else(|| panic!("{text:?}: {result:?}"));
        id::sent(&request, base, operation, "id1", None);
    }
}
