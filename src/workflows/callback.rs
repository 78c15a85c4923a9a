//! Parses the URL at which the user's browser returns from the OAuth flow.

use std::fmt;

use reqwest::Url;

use crate::Error;
use crate::types::ConnectionFailureCode;

/// The outcome of an OAuth connection, parsed from the URL at which the user's browser returned.
///
/// If the account was not connected, the service appends `failure=true` and `error_code` to the `redirect_url` of the
/// request. It is not documented what it appends after a success. A URL with any sign of a failure is a failure: a parameter
/// `failure`, `failed` or `denied` whose value is not a "no", a parameter whose name begins with `error` and that is not empty,
/// or a `success` whose value is a "no". The signs count in the query, in the fragment, where a hash router has its parameters,
/// after a second `?`, and after an `&` without a query. Every other URL is a completion: check the group's profiles for the new one. So do not
/// give parameters of your own in `redirect_url` such names.
///
/// The user can change the URL. Put a parameter with an unguessable value into `redirect_url`, and accept a callback only if
/// it has the value of the user's session.
///
/// # Examples
///
/// ```
/// use postproxy::ConnectionCallback;
/// use postproxy::types::ConnectionFailureCode;
///
/// let url = "https://myapp.com/callback?org=123&failure=true&error_code=user_abandoned";
/// match ConnectionCallback::parse(url)? {
///     ConnectionCallback::Completed { parameters } => println!("connected: {parameters:?}"),
///     ConnectionCallback::Failed { code, parameters } => {
///         assert_eq!(code, ConnectionFailureCode::UserAbandoned);
///         assert_eq!(parameters, [("org".to_owned(), "123".to_owned())]);
///     }
/// }
/// # Ok::<_, postproxy::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub enum ConnectionCallback {
    /// The account was connected, according to the URL.
    Completed {
        /// The parameters of the URL, decoded, in their order.
        parameters: Vec<(String, String)>,
    },
    /// The account was not connected.
    Failed {
        /// The reason: `error_code`, else `error`. `Other("")` if the URL has neither.
        code: ConnectionFailureCode,
        /// The parameters of the URL without those that the service appended, decoded, in their order.
        parameters: Vec<(String, String)>,
    },
}

impl ConnectionCallback {
    /// Parses a whole URL, or path and query as a web server gets them (`/callback?org=123`). The URL may be that of an
    /// application (`com.example.app:/callback`).
    ///
    /// If `failure` or `error_code` occurs more than once, the last one is that of the service, and the others are the
    /// caller's.
    ///
    /// # Errors
    ///
    /// [`Request`](crate::ErrorKind::Request) if the text is neither.
    pub fn parse(url: &str) -> Result<Self, Error> {
        let base = Url::parse("http://localhost/").ok();
        let url = if url.starts_with('/') || url.starts_with('?') {
            base.and_then(|base| base.join(url).ok())
        } else {
            Url::parse(url).ok().filter(is_address)
        };
        let Some(url) = url else {
            return Err(Error::request("the callback is neither a URL nor a path with a query".to_owned()));
        };
        let mut parameters = pairs(url.query().unwrap_or_default());
        // What is appended to an address without a query may begin with `&`.
        let address = url.as_str().split(['?', '#']).next().unwrap_or_default();
        let in_address = address.split_once('&').map(|(_, appended)| pairs(appended)).unwrap_or_default();
        if in_address.iter().any(is_sign) {
            parameters.splice(0..0, in_address);
        }
        // The address of a hash router has a query of its own. Any other fragment is the network's or the caller's.
        let fragment = url.fragment().unwrap_or_default();
        let in_fragment = pairs(fragment.split_once('?').map_or(fragment, |(_, query)| query));
        if fragment.contains('?') || in_fragment.iter().any(is_sign) {
            parameters.extend(in_fragment);
        }
        if !parameters.iter().any(is_sign) {
            return Ok(Self::Completed { parameters });
        }
        let mut take = |name: &str| {
            let at = parameters
                .iter()
                .rposition(|pair| pair.0 == name)
                .filter(|at| name != "failure" || is_sign(&parameters[*at]))?;
            Some(parameters.remove(at).1)
        };
        take("failure");
        let code = take("error_code").or_else(|| take("error")).unwrap_or_default();
        Ok(Self::Failed { code: code.into(), parameters })
    }
}

/// Returns whether a URL can be that of a callback. The schemes of the web need a host, and a few others have content in place
/// of an address.
fn is_address(url: &Url) -> bool {
    url.has_host() || !matches!(url.scheme(), "about" | "blob" | "data" | "file" | "javascript" | "mailto" | "tel")
}

/// Decodes the pairs of a query. A service that appends a query to one begins it with a second `?`.
fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| serde_urlencoded::from_str::<Vec<(String, String)>>(text).unwrap_or_default();
    let mut pairs = Vec::new();
    for text in query.split('&') {
        match text.rsplit_once('?') {
            Some((before, after)) if decode(after).iter().any(is_sign) => {
                pairs.extend(decode(before));
                pairs.extend(decode(after));
            }
            _ => pairs.extend(decode(text)),
        }
    }
    pairs
}

/// Returns whether a parameter says that the account was not connected.
fn is_sign((name, value): &(String, String)) -> bool {
    // A link that was escaped as HTML and not read as such has `&amp;` between its pairs.
    let (name, value) = (name.trim_start_matches("amp;").to_ascii_lowercase(), value.trim().to_ascii_lowercase());
    let is_no = matches!(value.as_str(), "false" | "0" | "no" | "none" | "null" | "off");
    match name.as_str() {
        "failure" | "failed" | "denied" => !is_no,
        "success" => is_no,
        name => name.starts_with("error") && !is_no && !value.is_empty(),
    }
}

/// Prints no values, because one of them proves that the user's session started the connection.
impl fmt::Debug for ConnectionCallback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names(parameters: &[(String, String)]) -> Vec<&str> {
            parameters.iter().map(|(name, _)| name.as_str()).collect()
        }
        match self {
            Self::Completed { parameters } => {
                f.debug_struct("Completed").field("parameters", &names(parameters)).finish()
            }
            Self::Failed { code, parameters } => {
                f.debug_struct("Failed").field("code", code).field("parameters", &names(parameters)).finish()
            }
        }
    }
}
