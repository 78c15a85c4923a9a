//! Which proxies see a request, and with it the API key.

mod support;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use postproxy::{Client, ClientBuilder, RetryPolicy};
use serde_json::json;
use support::{KEY, Server, child, response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn builder() -> ClientBuilder {
    Client::builder().api_key(KEY).retry(RetryPolicy::none()).allow_insecure_http(true)
}

async fn server() -> Server {
    Server::responding_json(200, &json!({ "id": "grp1", "name": "Brand" })).await
}

/// Returns the name of the group, or the error.
async fn call(client: &Client) -> String {
    match client.profile_groups().get("grp1").await {
        Ok(group) => group.into_inner().name,
        Err(error) => format!("error: {error}"),
    }
}

/// Calls a base URL with the proxies of the environment; a host name stands for an address on loopback.
#[tokio::test]
#[ignore = "other tests run it with proxies in the environment"]
async fn in_an_environment_with_proxies() {
    let Some(task) = child::task() else { return };
    let (base_url, address) = task.split_once(' ').unwrap_or((&task, ""));
    let client = match address.parse::<SocketAddr>() {
        Ok(address) => builder().http_client(reqwest::Client::builder().resolve("api.example.test", address)),
        Err(_) => builder(),
    };
    println!("{}", call(&client.base_url(base_url).build().expect("the client can be built")).await);
}

const CHILD: &str = "in_an_environment_with_proxies";

#[tokio::test]
async fn loopback_base_urls_ignore_the_proxies_of_the_environment() {
    let (server, proxy) = (server().await, server().await);
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        let printed = child::run(CHILD, server.url(), &[(name, proxy.url())]).await;
        assert!(printed.contains("Brand"), "{name}: {printed}");
        assert!(proxy.received().is_empty(), "{name}: the proxy was sent {:?}", proxy.received());
    }
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn plain_http_base_urls_ignore_the_proxies_of_the_environment() {
    let (server, proxy) = (server().await, server().await);
    let task = format!("http://api.example.test {}", server.url().trim_start_matches("http://"));
    for name in ["HTTP_PROXY", "ALL_PROXY"] {
        let printed = child::run(CHILD, &task, &[(name, proxy.url())]).await;
        assert!(printed.contains("Brand"), "{name}: {printed}");
        assert!(proxy.received().is_empty(), "{name}: the proxy was sent {:?}", proxy.received());
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn https_base_urls_use_the_proxies_of_the_environment() {
    let proxy = server().await;
    for name in ["HTTPS_PROXY", "ALL_PROXY"] {
        let printed = child::run(CHILD, "https://api.example.test", &[(name, proxy.url())]).await;
        assert!(printed.contains("error: "), "the proxy is no service: {printed}");
    }
    for request in proxy.received() {
        assert_eq!((&*request.method, &*request.target), ("CONNECT", "api.example.test:443"));
        assert_eq!(request.header("authorization"), Vec::<&str>::new());
    }
    assert_eq!(proxy.received().len(), 2);
}

#[tokio::test]
async fn a_proxy_of_the_callers_own_is_used_for_every_base_url() {
    for base_url in ["http://127.0.0.1:9", "http://api.example.test"] {
        let proxy = server().await;
        let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(proxy.url()).expect("it is a URL"));
        let client = builder().http_client(http).base_url(base_url).build().expect("the client can be built");
        assert_eq!(call(&client).await, "Brand");
        assert_eq!(proxy.received()[0].target, format!("{base_url}/api/profile_groups/grp1"));
    }
}

/// A SOCKS5 proxy that answers in the place of every host. It keeps the hosts, and the first byte that each was sent.
async fn socks() -> (SocketAddr, Arc<Mutex<Vec<(String, u8)>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
    let address = listener.local_addr().expect("it is bound");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                // Version, one method, no authentication.
                let mut greeting = [0; 3];
                stream.read_exact(&mut greeting).await?;
                assert_eq!(greeting, [5, 1, 0]);
                stream.write_all(&[5, 0]).await?;
                // Version, connect, reserved, a host by its name of so many bytes.
                let mut head = [0; 5];
                stream.read_exact(&mut head).await?;
                assert_eq!(head[..4], [5, 1, 0, 3]);
                let mut host = vec![0; usize::from(head[4]) + 2];
                stream.read_exact(&mut host).await?;
                let port = u16::from_be_bytes([host[host.len() - 2], host[host.len() - 1]]);
                host.truncate(host.len() - 2);
                stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
                let mut first = [0];
                stream.read_exact(&mut first).await?;
                let name = format!("{}:{port}", String::from_utf8_lossy(&host));
                log.lock().expect("no test panics with the lock").push((name, first[0]));
                if first[0] != TLS && support::read(&mut stream).await.is_some() {
                    let body = br#"{"id":"grp1","name":"Brand"}"#;
                    stream.write_all(&response(200, &[("content-type", "application/json")], body)).await?;
                }
                stream.shutdown().await
            });
        }
    });
    (address, seen)
}

/// The first byte of a connection that begins TLS.
const TLS: u8 = 0x16;

#[tokio::test]
async fn a_socks_proxy_is_spoken_to_in_socks() {
    let (proxy, seen) = socks().await;
    let http = reqwest::Client::builder()
        .proxy(reqwest::Proxy::all(format!("socks5h://{proxy}")).expect("it is the URL of a proxy"));
    let client = builder().http_client(http).base_url("http://api.example.test").build();
    assert_eq!(call(&client.expect("the client can be built")).await, "Brand");
    assert_eq!(*seen.lock().expect("no test panics with the lock"), [("api.example.test:80".to_owned(), b'G')]);
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_socks_proxy_of_the_environment_is_sent_tls_only() {
    let (proxy, seen) = socks().await;
    let proxy = format!("socks5h://{proxy}");
    let printed = child::run(CHILD, "https://api.example.test", &[("ALL_PROXY", &proxy)]).await;
    assert!(printed.contains("error: "), "the proxy is no service: {printed}");
    assert_eq!(*seen.lock().expect("no test panics with the lock"), [("api.example.test:443".to_owned(), TLS)]);
}
