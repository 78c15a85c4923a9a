//! Parses the URL at which the user's browser returns from the OAuth flow.

use reqwest::Url;

use crate::Error;
use crate::types::ConnectionFailureCode;

/// The outcome of an OAuth connection, parsed from the URL at which the user's browser returned.
///
/// If the account was not connected, the service appends `failure=true` and `error_code` to the `redirect_url` of the
/// request. It is not documented what it appends after a success, so every other URL is a completion: check the group's
/// profiles for the new one.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectionCallback {
    /// The account was connected, according to the URL.
    Completed {
        /// The parameters of the URL, decoded, in their order.
        parameters: Vec<(String, String)>,
    },
    /// The account was not connected.
    Failed {
        /// The reason. `Other("")` if the URL has none.
        code: ConnectionFailureCode,
        /// The parameters of the URL without those that the service appended, decoded, in their order.
        parameters: Vec<(String, String)>,
    },
}

impl ConnectionCallback {
    /// Parses a whole URL, or path and query as a web server gets them (`/callback?org=123`).
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
            Url::parse(url).ok().filter(Url::has_host)
        };
        let Some(url) = url else {
            return Err(Error::request("the callback is neither a URL nor a path with a query".to_owned()));
        };
        let mut parameters: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let last = |name: &str, parameters: &[(String, String)]| parameters.iter().rposition(|(key, _)| key == name);
        match last("failure", &parameters) {
            Some(failure) if parameters[failure].1.eq_ignore_ascii_case("true") => {
                parameters.remove(failure);
                let code = last("error_code", &parameters).map(|code| parameters.remove(code).1).unwrap_or_default();
                Ok(Self::Failed { code: code.into(), parameters })
            }
            _ => Ok(Self::Completed { parameters }),
        }
    }
}
