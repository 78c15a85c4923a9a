//! Prints texts without the credentials in them.
#![allow(dead_code, reason = "which texts have credentials is up to the document")]

use std::fmt;

use reqwest::Url;

/// What `Debug` prints of a value that is or holds texts with credentials.
pub(crate) struct Redacted<'a, T> {
    value: &'a T,
    show: fn(&str) -> String,
}

impl<'a, T> Redacted<'a, T> {
    /// Prints URLs without user, query and fragment, which may be signed.
    pub(crate) fn query(value: &'a T) -> Self {
        Self { value, show: without_query }
    }

    /// Prints the host of a URL only. Any other text is a credential as a whole.
    pub(crate) fn all(value: &'a T) -> Self {
        Self { value, show: host }
    }
}

impl<T: Texts> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.print(self.show, f)
    }
}

/// A text, or what holds texts.
pub(crate) trait Texts {
    fn print(&self, show: fn(&str) -> String, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Texts for String {
    fn print(&self, show: fn(&str) -> String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&show(self), f)
    }
}

impl<T: Texts> Texts for Option<T> {
    fn print(&self, show: fn(&str) -> String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_ref().map(|value| Redacted { value, show }), f)
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn print(&self, show: fn(&str) -> String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|value| Redacted { value, show })).finish()
    }
}

impl<T: Texts> Texts for Box<T> {
    fn print(&self, show: fn(&str) -> String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).print(show, f)
    }
}

fn without_query(text: &str) -> String {
    let mut text = text;
    let mut marks = String::new();
    for (mark, shown) in [('#', "#.."), ('?', "?..")] {
        if let Some((before, _)) = text.split_once(mark) {
            (text, marks) = (before, format!("{shown}{marks}"));
        }
    }
    // What the text has before an `@`, in the place of the host, is a user with a password.
    let (scheme, rest) = text.split_once("://").map_or(("", text), |(scheme, rest)| (scheme, rest));
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match host.rsplit_once('@') {
        Some((_, host)) if !scheme.is_empty() => format!("{scheme}://..@{host}{path}{marks}"),
        _ => format!("{text}{marks}"),
    }
}

fn host(text: &str) -> String {
    let url = Url::parse(text).ok();
    let host = url.as_ref().and_then(|url| Some((url.scheme(), url.host_str()?)));
    host.map_or_else(|| "..".to_owned(), |(scheme, host)| format!("{scheme}://{host}/.."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_printed_without_what_may_be_signed() {
        for (text, printed) in [
            ("https://cdn.example.com/a.png", "https://cdn.example.com/a.png"),
            ("https://cdn.example.com/a.png?X-Amz-Signature=1#t=5", "https://cdn.example.com/a.png?..#.."),
            ("https://cdn.example.com/a#b?c=d", "https://cdn.example.com/a#.."),
            ("https://me:pass@example.com:8080/a@b", "https://..@example.com:8080/a@b"),
            ("/a?b=c", "/a?.."),
            ("me@example.com", "me@example.com"),
            ("", ""),
        ] {
            assert_eq!(without_query(text), printed);
        }
        let nested = Some(vec![Some("https://a.example/?b".to_owned()), None]);
        assert_eq!(format!("{:?}", Redacted::query(&nested)), r#"Some([Some("https://a.example/?.."), None])"#);
    }

    #[test]
    fn a_capability_is_printed_as_its_host() {
        assert_eq!(host("https://app.example.com/connect/inv789xyz?a=b"), "https://app.example.com/..");
        assert_eq!([host("inv789xyz"), host("mailto:me")], ["..", ".."]);
    }
}
