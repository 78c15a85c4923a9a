
/// Leaves TLS as reqwest sets it up.
fn tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}
