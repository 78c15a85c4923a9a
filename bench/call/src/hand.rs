//! The calls written by hand on reqwest and serde: the same bytes on the wire, a timeout, a check of the status, and typed
//! responses. There are no retries, no error texts of the service, no limit of the response's size, and no redaction.

use std::time::Duration;

use reqwest::Client;
use reqwest::header::{ACCEPT, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::work::{What, sent};

/// A profile group.
#[derive(Debug, Deserialize)]
pub(crate) struct Group {
    /// Its id.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// How many profiles it has.
    pub(crate) profiles_count: Option<i64>,
}

/// Profile groups.
#[derive(Debug, Deserialize)]
pub(crate) struct Groups {
    /// The groups.
    pub(crate) data: Vec<Group>,
}

#[derive(Debug, Deserialize)]
struct Connection {
    success: bool,
    profile: Profile,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "a response is decoded completely, as by the other client")]
struct Profile {
    id: String,
    network: String,
    name: String,
    external_username: Option<String>,
}

#[derive(Serialize)]
struct NewGroup<'a> {
    profile_group: Named<'a>,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Bluesky<'a> {
    platform: &'a str,
    identifier: &'a str,
    app_password: &'a str,
}

/// The client by hand.
#[derive(Debug)]
pub(crate) struct Hand {
    client: Client,
    base_url: String,
}

impl Hand {
    /// Creates a client of the service at a URL, with or without timeouts.
    pub(crate) fn new(base_url: &str, limits: bool) -> Result<Self, reqwest::Error> {
        // The one that postproxy uses, which reqwest has to be given. An error means that there is one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // As postproxy does on loopback; to ask for the proxies of the environment takes instructions of each call.
        let mut builder = Client::builder().no_proxy().user_agent(concat!("by-hand/", env!("CARGO_PKG_VERSION")));
        if limits {
            builder = builder.timeout(Duration::from_secs(30)).connect_timeout(Duration::from_secs(10));
        }
        Ok(Self { client: builder.build()?, base_url: base_url.to_owned() })
    }

    /// Makes a call, and returns a number from its response.
    pub(crate) async fn call(&self, what: What) -> Result<usize, reqwest::Error> {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");
        let groups = format!("{}/api/profile_groups", self.base_url);
        let group = || format!("{groups}/{}", sent::GROUP);
        let request = match what {
            What::Get => self.client.get(group()),
            What::List => self.client.get(groups),
            What::Create => self
                .client
                .post(groups)
                .header("idempotency-key", uuid::Uuid::new_v4().to_string())
                .json(&NewGroup { profile_group: Named { name: sent::NAME } }),
            What::Connect => {
                let body = Bluesky { platform: "bluesky", identifier: sent::HANDLE, app_password: sent::PASSWORD };
                self.client.post(format!("{}/initialize_connection", group())).json(&body)
            }
        };
        let response = request.bearer_auth(sent::KEY).header(ACCEPT, JSON).send().await?.error_for_status()?;
        Ok(match what {
            What::Get | What::Create => {
                let group = response.json::<Group>().await?;
                group.id.len() + group.name.len() + usize::from(group.profiles_count.is_some())
            }
            What::List => response.json::<Groups>().await?.data.len(),
            What::Connect => {
                let connection = response.json::<Connection>().await?;
                connection.profile.id.len() + usize::from(connection.success)
            }
        })
    }
}
