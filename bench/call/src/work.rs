//! What is measured: who makes which call.

use clap::ValueEnum;

/// Who makes the calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Who {
    /// The client of this project, with its defaults.
    Postproxy,
    /// The same calls, written by hand on reqwest and serde, with timeouts.
    Hand,
    /// By hand, without timeouts.
    Bare,
    /// No calls: serde_json alone decodes the response into hand-written types.
    Serde,
    /// No calls: serde_json alone decodes the response into the types of this project.
    Types,
    /// A client of another service, as are the next two.
    Fopost,
    Omnisocials,
    Zernio,
}

/// Which call it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// A profile group is read.
    Get,
    /// Profile groups are listed.
    List,
    /// A profile group is made, with an idempotency key.
    Create,
    /// A Bluesky account is connected; the request holds a password.
    Connect,
}

impl Who {
    /// The clients of other services.
    pub(crate) const PEERS: [Self; 3] = [Self::Fopost, Self::Omnisocials, Self::Zernio];

    /// Its name on the command line.
    pub(crate) fn name(self) -> String {
        name(self)
    }
}

impl What {
    /// Its name on the command line.
    pub(crate) fn name(self) -> String {
        name(self)
    }
}

fn name(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// What both clients send.
pub(crate) mod sent {
    /// The API key; as long as a real one.
    pub(crate) const KEY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef";
    /// The id of a profile group.
    pub(crate) const GROUP: &str = "grp123abc";
    /// The name of a profile group.
    pub(crate) const NAME: &str = "New Client Project";
    /// A Bluesky handle.
    pub(crate) const HANDLE: &str = "yourname.bsky.social";
    /// An app password.
    pub(crate) const PASSWORD: &str = "xxxx-xxxx-xxxx-xxxx";
}
