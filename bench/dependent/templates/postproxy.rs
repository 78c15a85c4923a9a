//! The calls by postproxy.

use postproxy::{Client, Error};

pub struct Api(Client);

impl Api {
    pub fn new(key: &str) -> Result<Self, Error> {
        Ok(Self(Client::new(key)?))
    }

    pub async fn create(&self, name: &str) -> Result<String, Error> {
        Ok(self.0.create_profile_group().body(name).send().await?.into_inner().id)
    }

    pub async fn list(&self) -> Result<Vec<(String, String)>, Error> {
        let list = self.0.list_profile_groups().send().await?.into_inner();
        Ok(list.data.into_iter().map(|group| (group.id, group.name)).collect())
    }

    pub async fn profiles(&self, id: &str) -> Result<Option<i64>, Error> {
        Ok(self.0.get_profile_group().id(id).send().await?.profiles_count)
    }

    pub async fn delete(&self, id: &str) -> Result<bool, Error> {
        Ok(self.0.delete_profile_group().id(id).send().await?.deleted)
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
        let list = self.0.list_placements().id(profile).profile_group_id(group).send().await?.into_inner();
        Ok(list.data.into_iter().map(|placement| placement.name).collect())
    }
}
