//! What the user's browser brings back from the OAuth flow.

use reqwest::Url;

use crate::Error;
use crate::types::ConnectionFailureCode;

/// How the connection of an account ended, read from the address at which the user's browser came back.
///
/// The service appends `failure=true` and `error_code` to the `redirect_url` of the request when the account was not
/// connected. What it appends after a success is not documented, so everything but a failure is a completion: look at
/// the group's profiles for the new one.
///
/// The address is the user's to change. Whoever acts on it should know from their own state, in a parameter of
/// `redirect_url` for one, which connection it speaks of.
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
    /// The account was connected, as far as the address tells.
    Completed {
        /// The parameters of the address, decoded, in their order.
        parameters: Vec<(String, String)>,
    },
    /// The account was not connected.
    Failed {
        /// Why. `Other("")` when the service did not say.
        code: ConnectionFailureCode,
        /// The caller's own parameters, decoded, in their order: all but those that the service appended.
        parameters: Vec<(String, String)>,
    },
}

impl ConnectionCallback {
    /// Reads an address: a whole URL, or path and query as a web server sees them (`/callback?org=123`).
    ///
    /// The service appends, so of a parameter that occurs more than once the last counts, and those before it are the
    /// caller's.
    ///
    /// # Errors
    ///
    /// [`Request`](crate::ErrorKind::Request) when it is neither.
    pub fn parse(address: &str) -> Result<Self, Error> {
        let base = Url::parse("http://localhost/").ok();
        let url = if address.starts_with('/') || address.starts_with('?') {
            base.and_then(|base| base.join(address).ok())
        } else {
            Url::parse(address).ok().filter(Url::has_host)
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
