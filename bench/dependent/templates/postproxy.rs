//! The calls by postproxy.

use postproxy::{Client, Error};

pub struct Api(Client);

impl Api {
    pub fn new(key: &str) -> Result<Self, Error> {
        Ok(Self(Client::new(key)?))
    }

    pub async fn create(&self, name: &str) -> Result<String, Error> {
        Ok(self.0.profile_groups().create(name).await?.into_inner().id)
    }

    pub async fn list(&self) -> Result<Vec<(String, String)>, Error> {
        let list = self.0.profile_groups().list().await?.into_inner();
        Ok(list.data.into_iter().map(|group| (group.id, group.name)).collect())
    }

    pub async fn profiles(&self, id: &str) -> Result<Option<i64>, Error> {
        Ok(self.0.profile_groups().get(id).await?.profiles_count)
    }

    pub async fn delete(&self, id: &str) -> Result<bool, Error> {
        Ok(self.0.profile_groups().delete(id).await?.deleted)
    }

    pub async fn connect_oauth(&self, id: &str, platform: &str, redirect_url: &str) -> Result<String, Error> {
        Ok(self.0.connect_oauth(id, platform, redirect_url).await?.url)
    }

    pub async fn connect_bluesky(&self, id: &str, identifier: &str, password: &str) -> Result<String, Error> {
        Ok(self.0.connect_bluesky(id, identifier, password).await?.profile.id)
    }

    pub async fn connect_telegram(&self, id: &str, token: &str) -> Result<String, Error> {
        Ok(self.0.connect_telegram(id, token).await?.profile.id)
    }

    pub async fn placements(&self, profile: &str, group: &str) -> Result<Vec<String>, Error> {
        let list = self.0.placements().list(profile).profile_group_id(group).await?.into_inner();
        Ok(list.data.into_iter().map(|placement| placement.name).collect())
    }
}
