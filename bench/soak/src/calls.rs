//! The calls: which one comes next, and what its response changes.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use postproxy::reqwest::Method;
use postproxy::types::ProfileGroup;
use postproxy::{Client, Error, Platform, RetryPolicy, Secret};

use crate::groups::{Group, Groups};
use crate::observed::number;
use crate::plan::ATTEMPT;
use crate::plant::{Leaks, Plant};
use crate::reported::{Reported, Write};
use crate::watch::count_retries;

/// The retries of a call. This and the budget are the defaults of the policy.
pub(crate) const RETRIES: u32 = 2;

/// The maximum delay before a retry.
pub(crate) const MAX_DELAY: Duration = Duration::from_secs(2);

/// The delay before the first retry, short so that a run does not consist of waiting.
const INITIAL_DELAY: Duration = Duration::from_millis(5);

/// How many groups there are at most, so that lists stay short.
const GROUPS: usize = 96;

/// A valid app password. The only digits in a request are those of the call's number.
const APP_PASSWORD: &str = "soak-soak-soak-soak";

/// Builds a client with the defaults of a user, but with short delays.
pub(crate) fn client(url: &str, key: &Secret) -> Result<Client, Error> {
    let retry = RetryPolicy::default().initial_delay(INITIAL_DELAY).max_delay(MAX_DELAY);
    let builder = Client::builder().api_key(key.clone()).base_url(url).retry(retry);
    builder.attempt_timeout(ATTEMPT).timeout(Duration::from_secs(10)).build()
}

/// A kind of call.
#[derive(Clone, Copy, Debug)]
enum What {
    List,
    Get,
    GetMissing,
    GetFromNowhere,
    Create,
    Delete,
    Oauth,
    OauthRejected,
    Bluesky,
    BlueskyRejected,
    Telegram,
    Placements,
    Post,
    Posts,
    GetPost,
    DeletePost,
}

/// The share of each kind of call, in 1,000.
const SHARES: [(What, u32); 16] = [
    (What::List, 100),
    (What::Get, 140),
    (What::GetMissing, 10),
    (What::GetFromNowhere, 5),
    (What::Create, 240),
    (What::Delete, 140),
    (What::Oauth, 50),
    (What::OauthRejected, 5),
    (What::Bluesky, 80),
    (What::BlueskyRejected, 5),
    (What::Telegram, 50),
    (What::Placements, 50),
    (What::Post, 60),
    (What::Posts, 20),
    (What::GetPost, 25),
    (What::DeletePost, 20),
];

impl What {
    fn draw(rng: &mut Rng) -> Self {
        let mut number = rng.u32(0..1000);
        for (what, share) in SHARES {
            match number.checked_sub(share) {
                Some(rest) => number = rest,
                None => return what,
            }
        }
        Self::List
    }
}

/// How a call ended.
struct Done {
    operation: &'static str,
    error: Option<Error>,
    write: Option<Write>,
}

impl Done {
    fn read<T>(operation: &'static str, result: Result<T, Error>) -> Self {
        Self { operation, error: result.err(), write: None }
    }

    fn write<T>(operation: &'static str, write: Write, result: Result<T, Error>) -> Self {
        Self { operation, error: result.err(), write: Some(write) }
    }
}

/// The state that all calls of a run share.
#[derive(Debug)]
pub(crate) struct World {
    client: Client,
    /// A client whose service does not exist.
    nowhere: Client,
    groups: Groups,
    reported: Mutex<Reported>,
    seed: u64,
    plant: Option<Plant>,
    leaks: Leaks,
}

impl World {
    pub(crate) fn new(client: Client, nowhere: Client, reported: Reported, seed: u64, plant: Option<Plant>) -> Self {
        let (reported, groups, leaks) = (Mutex::new(reported), Groups::default(), Leaks::default());
        Self { client, nowhere, groups, reported, seed, plant, leaks }
    }

    /// Returns what the client reported, and the planted leaks.
    pub(crate) fn into_reported(self) -> (Reported, Leaks) {
        (self.reported.into_inner().unwrap_or_else(PoisonError::into_inner), self.leaks)
    }

    /// Makes the call of this number.
    pub(crate) async fn call(&self, call: u32) {
        let mut rng = Rng::with_seed(self.seed.rotate_left(32) ^ u64::from(call));
        self.leaks.leak(self.plant, call).await;
        let (done, retries) = count_retries(self.make(call, What::draw(&mut rng), &mut rng)).await;
        let is_retryable = !matches!(done.write, Some(Write::Connect(_)));
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(write) = done.write {
            reported.write(write, done.error.as_ref());
        }
        reported.end(done.operation, done.error.as_ref(), retries, is_retryable);
    }

    async fn make(&self, call: u32, what: What, rng: &mut Rng) -> Done {
        let client = &self.client;
        match what {
            What::List => {
                let list = client.profile_groups().list().await;
                list.iter().for_each(|list| self.groups.see(&list.data));
                Done::read("list_profile_groups", list)
            }
            What::GetMissing => Done::read("get_profile_group", client.profile_groups().get("missing").await),
            What::GetFromNowhere => Done::read("get_profile_group", self.nowhere.profile_groups().get("any").await),
            What::Create if self.groups.len() < GROUPS => self.create(call).await,
            What::Create => self.delete(call, rng).await,
            What::Delete => self.delete(call, rng).await,
            What::GetPost => self.get_post(call, rng).await,
            What::DeletePost => self.delete_post(call, rng).await,
            _ => match self.groups.any(rng) {
                Some(group) => self.with(&group, call, what).await,
                None => self.create(call).await,
            },
        }
    }

    async fn create(&self, call: u32) -> Done {
        let name = format!("Soak {call}");
        let result = match self.plant {
            Some(Plant::DoubledWrite) => careless(&self.client, &name).await,
            Some(Plant::InventedWrite) if call.is_multiple_of(100) => Ok(None),
            _ => self.client.profile_groups().create(name.as_str()).await.map(|group| Some(group.into_inner())),
        };
        match &result {
            Ok(group) => group.iter().for_each(|group| self.groups.add(group.id.clone())),
            Err(error) if error.may_have_taken_effect() => self.groups.may_be_created(name),
            Err(_) => {}
        }
        Done::write("create_profile_group", Write::Create(call), result)
    }

    async fn delete(&self, call: u32, rng: &mut Rng) -> Done {
        let Some(group) = self.groups.take(rng) else { return self.create(call).await };
        let result = self.client.profile_groups().delete(&group.id).await;
        let write = Write::Delete(number(&group.id));
        match &result {
            Err(error) if error.may_have_taken_effect() => self.groups.may_be_deleted(group.id),
            Err(error) if !error.is_not_found() => self.groups.put_back(group),
            _ => {}
        }
        Done::write("delete_profile_group", write, result)
    }

    async fn bluesky(&self, group: &str, call: u32, password: &str) -> Done {
        let handle = format!("soak-{call}.bsky.social");
        let result = self.client.connect_bluesky(group, handle.as_str(), password).await;
        result.iter().for_each(|account| self.groups.has_account(group, account.profile.id.clone()));
        Done::write("initialize_connection", Write::Connect(call), result)
    }

    async fn post(&self, group: &str, profile: &str, call: u32) -> Done {
        let create = self.client.posts().create([profile]).body(format!("Soak {call}")).profile_group_id(group);
        let result = create.await;
        result.iter().for_each(|post| self.groups.add_post(post.id.clone(), group));
        Done::write("create_post", Write::Post(call), result)
    }

    async fn get_post(&self, call: u32, rng: &mut Rng) -> Done {
        let Some(post) = self.groups.take_post(rng) else { return self.create(call).await };
        let result = self.client.posts().get(&post.id).profile_group_id(&post.group).await;
        if result.is_ok() {
            self.groups.add_post(post.id, &post.group);
        }
        Done::read("get_post", result)
    }

    async fn delete_post(&self, call: u32, rng: &mut Rng) -> Done {
        let Some(post) = self.groups.take_post(rng) else { return self.create(call).await };
        let result = self.client.posts().delete(&post.id).profile_group_id(&post.group).await;
        Done::write("delete_post", Write::DeletePost(number(&post.id)), result)
    }

    /// Makes a call with a group, which other calls may delete at the same time.
    async fn with(&self, group: &Group, call: u32, what: What) -> Done {
        let (client, id) = (&self.client, group.id.as_str());
        let connect = |result| Done::write("initialize_connection", Write::Connect(call), result);
        match (what, &group.bot) {
            (What::Oauth | What::OauthRejected, _) => {
                let rejected = matches!(what, What::OauthRejected);
                let platform = if rejected { Platform::from("nowhere") } else { Platform::Instagram };
                let back = format!("https://soak.example/{call}");
                connect(client.connect_oauth(id, platform, back.as_str()).await.map(drop))
            }
            (What::Bluesky | What::BlueskyRejected, _) => {
                let rejected = matches!(what, What::BlueskyRejected);
                let password = if rejected { "the password of the account" } else { APP_PASSWORD };
                self.bluesky(id, call, password).await
            }
            (What::Post, _) => match &group.account {
                Some(profile) => self.post(id, profile, call).await,
                None => self.bluesky(id, call, APP_PASSWORD).await,
            },
            (What::Posts, _) => Done::read("list_posts", client.posts().list().profile_group_id(id).per_page(5).await),
            (What::Placements, Some(bot)) => {
                let placements = client.placements().list(bot).profile_group_id(id).await;
                Done::read("list_placements", placements)
            }
            (What::Telegram | What::Placements, _) => {
                let token = format!("{call}:soak");
                let result = client.connect_telegram(id, token.as_str()).await;
                result.iter().for_each(|bot| self.groups.has_bot(id, bot.profile.id.clone()));
                connect(result.map(drop))
            }
            _ => Done::read("get_profile_group", client.profile_groups().get(id).await),
        }
    }
}

/// Creates a group carelessly: without an idempotency key, and again whenever there was no response.
async fn careless(client: &Client, name: &str) -> Result<Option<ProfileGroup>, Error> {
    let body = serde_json::json!({ "profile_group": { "name": name } });
    let mut tries = 0;
    loop {
        tries += 1;
        match client.request(Method::POST, "/api/profile_groups").json(&body).send::<ProfileGroup>().await {
            Err(error) if error.may_have_taken_effect() && tries < 3 => {}
            result => return result.map(|group| Some(group.into_inner())),
        }
    }
}
