//! The example that receives webhooks: what it prints without a key.

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../../examples/receive_webhooks.rs"]
mod example;

#[tokio::test]
async fn prints_the_events_of_a_post() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut out = Vec::new();
    example::embedded(listener, &mut out).await.unwrap();
    let text = String::from_utf8(out).unwrap();
    for line in
        ["post.processed", "platform_post.published post", "on twitter is published", "on linkedin is published"]
    {
        assert!(text.contains(line), "{line} is not in:\n{text}");
    }
    assert_eq!(text.lines().count(), 4, "{text}");
}
