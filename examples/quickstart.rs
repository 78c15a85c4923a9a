//! Creates a profile group, connects accounts to it, publishes a post with a local file, and cleans up.
//!
//! `cargo run --example quickstart` needs neither a key nor a network: it starts a `FakePostProxy` and calls that. With
//! `POSTPROXY_API_KEY` set it calls the real service. It then publishes nothing: it creates a profile group and, if the
//! account has a profile, a draft, and deletes both.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use postproxy::mock::FakePostProxy;
use postproxy::types::{Post, ProfileGroup, ProfileStatus};
use postproxy::{Client, Media, Platform, Wait};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let out = &mut io::stdout().lock();
    if std::env::var_os("POSTPROXY_API_KEY").is_some() {
        live(&Client::from_env()?, out).await
    } else {
        embedded(out).await
    }
}

/// Runs against a `FakePostProxy` in this process.
///
/// # Errors
///
/// Returns the error of the first call that fails, or of the output.
pub async fn embedded(out: &mut impl Write) -> Result<()> {
    let fake = FakePostProxy::start().await?;
    let client = fake.client()?;
    writeln!(out, "POSTPROXY_API_KEY is not set, so this runs against a PostProxy in memory at {}.", fake.url())?;

    title(out, "Create a profile group")?;
    let group = client.profile_groups().create("New Client Project").await?;
    line(out, &describe_group(&group))?;

    title(out, "Connect Instagram: the user signs in with the network, in a browser")?;
    let connection = client.connect_oauth(&group.id, Platform::Instagram, "https://myapp.com/connected").await?;
    line(out, &format!("send the user to {}", connection.url))?;

    title(out, "Connect Bluesky: an app password is enough")?;
    let bluesky = client.connect_bluesky(&group.id, "yourname.bsky.social", "xxxx-xxxx-xxxx-xxxx").await?;
    line(out, &format!("{} is the profile of {}", bluesky.profile.id, bluesky.profile.name))?;

    title(out, "Connect a Telegram bot, and wait until its user adds it to a channel")?;
    let telegram = client.connect_telegram(&group.id, "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await?;
    fake.add_channel(&telegram.profile.id, "My Channel (@mychannel)")?;
    for channel in client.wait_for_placements(&telegram.profile.id, Wait::default().profile_group_id(&group.id)).await?
    {
        line(out, &format!("channel {}", channel.name))?;
    }

    title(out, "Publish a post with a local file, and wait for the outcome")?;
    let image = std::env::temp_dir().join(format!("postproxy-quickstart-{}.png", std::process::id()));
    tokio::fs::write(&image, PIXEL).await?;
    let published = publish(&client, &bluesky.profile.id, &group.id, &image, out).await;
    tokio::fs::remove_file(&image).await?;
    let post = published?;

    title(out, "Get the post")?;
    let post = client.posts().get(&post.id).profile_group_id(&group.id).await?;
    line(out, &describe_post(&post))?;

    title(out, "List the posts of the group, page after page")?;
    let mut posts = client.posts().list().profile_group_id(&group.id).items();
    while let Some(post) = posts.try_next().await? {
        line(out, &describe_post(&post))?;
    }

    title(out, "Handle an error: a key scoped to one group may not create another")?;
    let partner = fake.client_with(fake.add_scoped_key(&group.id)?)?;
    match partner.profile_groups().create("Another Group").await {
        Ok(group) => line(out, &format!("unexpected success: {}", describe_group(&group)))?,
        Err(error) => explain(out, &error)?,
    }

    title(out, "Delete the post and the group with its profiles")?;
    client.posts().delete(&post.id).profile_group_id(&group.id).await?;
    client.profile_groups().delete(&group.id).await?;
    line(out, "deleted")?;
    for group in &client.profile_groups().list().await?.data {
        line(out, &describe_group(group))?;
    }
    Ok(())
}

/// Publishes a post with an image, and waits for the outcome.
async fn publish(client: &Client, profile: &str, group: &str, image: &Path, out: &mut impl Write) -> Result<Post> {
    let post = client
        .posts()
        .create([profile]) // ids of profiles, or names of networks
        .body("Hello from Rust")
        .media([Media::file(image)]) // sent as multipart/form-data, streamed from disk
        .profile_group_id(group)
        .await?;
    line(out, &describe_post(&post))?;

    // Until each network has published the post or failed to.
    let post = client.wait_for_post(&post.id, Wait::every(Duration::from_millis(500)).profile_group_id(group)).await?;
    for media in post.media.iter().flatten() {
        line(out, &format!("{} {}", media.content_type.as_deref().unwrap_or("(no type)"), media.status))?;
    }
    for result in post.platforms.iter().flatten() {
        line(out, &format!("{} on {}", result.status, result.platform))?;
    }
    Ok(post)
}

/// Runs against the service of a client. It changes nothing but a profile group and a draft of its own, which it deletes.
///
/// # Errors
///
/// Returns the error of the first call that fails, or of the output. What was created is deleted first.
pub async fn live(client: &Client, out: &mut impl Write) -> Result<()> {
    writeln!(out, "This runs against {}. It publishes nothing, and deletes what it creates.", client.base_url())?;

    title(out, "List the profile groups")?;
    for group in &client.profile_groups().list().await?.data {
        line(out, &describe_group(group))?;
    }

    title(out, "Create a profile group, and delete it")?;
    let group = client.profile_groups().create("postproxy quickstart").await?;
    line(out, &describe_group(&group))?;
    // From here on the group is deleted whatever happens.
    let visited = visit(client, &group, out).await;
    client.profile_groups().delete(&group.id).await.map_err(|error| {
        format!("{error}\nThe profile group {} ({}) is left. Delete it by hand.", group.id, group.name)
    })?;
    line(out, "deleted")?;
    visited?;

    title(out, "Create a draft, and delete it")?;
    let profiles = client.profiles().list().await?.into_inner().data;
    let Some(profile) = profiles.iter().find(|profile| profile.status == ProfileStatus::Active) else {
        return Ok(line(out, "skipped: the account has no active profile")?);
    };
    let (profile, group) = (profile.id.as_str(), profile.profile_group_id.as_str());
    let draft =
        client.posts().create([profile]).body("postproxy quickstart").draft(true).profile_group_id(group).await?;
    line(out, &describe_post(&draft))?;
    client
        .posts()
        .delete(&draft.id)
        .profile_group_id(group)
        .await
        .map_err(|error| format!("{error}\nThe draft {} is left. Delete it by hand.", draft.id))?;
    Ok(line(out, "deleted")?)
}

/// Reads a group, and another one that does not exist.
async fn visit(client: &Client, group: &ProfileGroup, out: &mut impl Write) -> Result<()> {
    line(out, &describe_group(&*client.profile_groups().get(&group.id).await?))?;
    match client.profile_groups().get("postproxy-quickstart-none").await {
        Ok(group) => line(out, &format!("unexpected success: {}", describe_group(&group)))?,
        Err(error) => explain(out, &error)?,
    }
    Ok(())
}

/// The smallest PNG: one transparent pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
\0\0\0\x0bIDATx\xdac`\0\x02\0\0\x05\0\x01\xe9\xfa\xdc\xd8\0\0\0\0IEND\xaeB`\x82";

fn title(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "\n{text}")
}

fn line(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "   {text}")
}

fn describe_group(group: &ProfileGroup) -> String {
    let profiles = match group.profiles_count {
        Some(1) => "1 profile".to_owned(),
        Some(count) => format!("{count} profiles"),
        None => "number of profiles unknown".to_owned(),
    };
    format!("{:<12} {:<20} {profiles}", group.id, group.name)
}

fn describe_post(post: &Post) -> String {
    format!("{:<12} {:<20} {}", post.id, post.body.as_deref().unwrap_or("(no text)"), post.status)
}

fn explain(out: &mut impl Write, error: &postproxy::Error) -> io::Result<()> {
    let status = error.status().map(|status| status.to_string()).unwrap_or_default();
    line(out, &format!("status   {status}"))?;
    line(out, &format!("message  {}", error.message().unwrap_or("none")))?;
    line(out, &format!("remedy   {}", error.help().unwrap_or("none is documented")))?;
    line(out, &format!("may have taken effect: {}", error.may_have_taken_effect()))
}
