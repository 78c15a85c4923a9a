//! Where the service is reached.

use super::request::SeenRequest;

/// The addresses of a service.
pub(crate) struct Urls {
    /// Where a client on this machine reaches it.
    pub(crate) local: String,
    /// Where browsers reach it, if that was set.
    pub(crate) public: Option<String>,
    /// Where files are sent, if that is another host than the service's.
    pub(crate) files: Option<String>,
}

impl Urls {
    /// Returns where the sender of a request sends files to.
    pub(super) fn files(&self, request: &SeenRequest) -> String {
        self.files.clone().unwrap_or_else(|| self.base(request))
    }

    /// Returns where the sender of a request reaches the service: the public URL, or the host that the request names.
    pub(crate) fn base(&self, request: &SeenRequest) -> String {
        let host = || {
            let host = request.header("host").filter(|host| !host.is_empty())?;
            let url = reqwest::Url::parse(&format!("http://{host}")).ok()?;
            // Only a host and a port; nothing else of the header goes into an address.
            (url.path() == "/" && url.query().is_none() && url.username().is_empty()).then(|| format!("http://{host}"))
        };
        self.public.clone().or_else(host).unwrap_or_else(|| self.local.clone())
    }
}
