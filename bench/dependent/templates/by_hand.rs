//! The calls by hand on reqwest and serde.

use std::fmt;
use std::time::Duration;

use reqwest::{Client, Method, RequestBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const BASE: &str = "https://api.postproxy.dev/api";

/// Why a call failed.
#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Refused { status: u16, message: String },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => write!(f, "{error}"),
            Self::Refused { status, message } => write!(f, "{status}: {message}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

#[derive(Debug, Deserialize)]
struct Rejection {
    #[serde(alias = "error")]
    message: String,
}

#[derive(Debug, Deserialize)]
struct List<T> {
    data: Vec<T>,
}

#[derive(Debug, Deserialize)]
struct Group {
    id: String,
    name: String,
    profiles_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
struct Deleted {
    deleted: bool,
}

#[derive(Debug, Deserialize)]
struct Oauth {
    url: String,
}

#[derive(Debug, Deserialize)]
struct Connection {
    profile: Profile,
}

#[derive(Debug, Deserialize)]
struct Profile {
    id: String,
}

#[derive(Debug, Deserialize)]
struct Placement {
    name: String,
}

#[derive(Debug, Serialize)]
struct NewGroup<'a> {
    profile_group: Named<'a>,
}

#[derive(Debug, Serialize)]
struct Named<'a> {
    name: &'a str,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Connect<'a> {
    Oauth { platform: &'a str, redirect_url: &'a str },
    Bluesky { platform: &'a str, identifier: &'a str, app_password: &'a str },
    Telegram { platform: &'a str, bot_token: &'a str },
}

pub struct Api {
    client: Client,
    key: String,
}

impl Api {
    pub fn new(key: &str) -> Result<Self, Error> {
        let client = tls(Client::builder()).timeout(Duration::from_secs(30)).connect_timeout(Duration::from_secs(10)).build()?;
        Ok(Self { client, key: key.to_owned() })
    }

    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{BASE}/{path}")).bearer_auth(&self.key)
    }

    async fn send<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Error> {
        let response = request.send().await?;
        let status = response.status();
        if status.is_success() {
            return Ok(response.json().await?);
        }
        let message = response.json::<Rejection>().await.map(|rejection| rejection.message).unwrap_or_default();
        Err(Error::Refused { status: status.as_u16(), message })
    }

    async fn connect<T: DeserializeOwned>(&self, id: &str, body: &Connect<'_>) -> Result<T, Error> {
        let path = format!("profile_groups/{id}/initialize_connection");
        Self::send(self.call(Method::POST, &path).json(body)).await
    }

    pub async fn create(&self, name: &str) -> Result<String, Error> {
        let body = NewGroup { profile_group: Named { name } };
        Ok(Self::send::<Group>(self.call(Method::POST, "profile_groups").json(&body)).await?.id)
    }

    pub async fn list(&self) -> Result<Vec<(String, String)>, Error> {
        let list: List<Group> = Self::send(self.call(Method::GET, "profile_groups")).await?;
        Ok(list.data.into_iter().map(|group| (group.id, group.name)).collect())
    }

    pub async fn profiles(&self, id: &str) -> Result<Option<i64>, Error> {
        Ok(Self::send::<Group>(self.call(Method::GET, &format!("profile_groups/{id}"))).await?.profiles_count)
    }

    pub async fn delete(&self, id: &str) -> Result<bool, Error> {
        Ok(Self::send::<Deleted>(self.call(Method::DELETE, &format!("profile_groups/{id}"))).await?.deleted)
    }

    pub async fn connect_oauth(&self, id: &str, platform: &str, redirect_url: &str) -> Result<String, Error> {
        Ok(self.connect::<Oauth>(id, &Connect::Oauth { platform, redirect_url }).await?.url)
    }

    pub async fn connect_bluesky(&self, id: &str, identifier: &str, password: &str) -> Result<String, Error> {
        let body = Connect::Bluesky { platform: "bluesky", identifier, app_password: password };
        Ok(self.connect::<Connection>(id, &body).await?.profile.id)
    }

    pub async fn connect_telegram(&self, id: &str, token: &str) -> Result<String, Error> {
        Ok(self.connect::<Connection>(id, &Connect::Telegram { platform: "telegram", bot_token: token }).await?.profile.id)
    }

    pub async fn placements(&self, profile: &str, group: &str) -> Result<Vec<String>, Error> {
        let request = self.call(Method::GET, &format!("profiles/{profile}/placements")).query(&[("profile_group_id", group)]);
        let list: List<Placement> = Self::send(request).await?;
        Ok(list.data.into_iter().map(|placement| placement.name).collect())
    }
}
