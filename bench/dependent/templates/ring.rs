
/// Sets up rustls with ring.
#[cfg(feature = "tls")]
fn tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    use rustls_platform_verifier::BuilderVerifierExt;
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_platform_verifier());
    let Ok(config) = config else { return builder };
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    builder.tls_backend_preconfigured(config)
}

#[cfg(not(feature = "tls"))]
fn tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}
