//! The journey of an integration, call by call.
//!
//! Without a key it runs against a PostProxy in memory: `cargo run --example quickstart`. With `POSTPROXY_API_KEY` set it does the
//! harmless part against the real service: it makes a profile group of its own and deletes that one and nothing else.

use std::error::Error;
use std::io::{self, Write};

use postproxy::mock::FakePostProxy;
use postproxy::types::{AccountConnection, BlueskyConnectionRequest, Placement, ProfileGroup};
use postproxy::{Client, Platform, Wait};

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

/// The whole journey, with a PostProxy in this process to travel through.
///
/// # Errors
///
/// The first call that fails ends it; so does an output that cannot be written to.
pub async fn embedded(out: &mut impl Write) -> Result<()> {
    let fake = FakePostProxy::start().await?;
    let main_brand = fake.add_group("Main Brand")?;
    for platform in [Platform::Facebook, Platform::Linkedin] {
        fake.add_profile(&main_brand, platform)?;
    }
    let client = fake.client()?;
    writeln!(
        out,
        "PostProxy, from the first call to the last. No key is set, so a PostProxy in memory answers; it keeps"
    )?;
    writeln!(out, "what it is told until the end of this program. Set POSTPROXY_API_KEY to talk to the real service.")?;

    title(out, 1, "Which profile groups are there?")?;
    let groups = client.list_profile_groups().send().await?;
    groups.data.iter().try_for_each(|group| line(out, &describe(group)))?;

    title(out, 2, "Create one for a new client.")?;
    let group = client.create_profile_group().body("New Client Project").send().await?;
    line(out, &describe(&group))?;

    title(out, 3, "Connect Instagram to it. The user signs in with the network, so this takes a browser.")?;
    let connection = client.connect_oauth(&group.id, Platform::Instagram, "https://myapp.com/oauth/callback").await?;
    line(out, &format!("send the user to {}", connection.url))?;
    line(out, "and wait at https://myapp.com/oauth/callback for the browser to return")?;

    title(out, 4, "Connect Bluesky. An app password is enough, and it is printed nowhere.")?;
    let request =
        BlueskyConnectionRequest::builder().identifier("yourname.bsky.social").app_password("xxxx-xxxx-xxxx-xxxx");
    line(out, &format!("{:?}", postproxy::types::ConnectionRequest::try_from(request)?))?;
    let bluesky = client.connect_bluesky(&group.id, "yourname.bsky.social", "xxxx-xxxx-xxxx-xxxx").await?;
    connected(out, &bluesky)?;

    title(out, 5, "Connect a Telegram bot by its token.")?;
    let telegram = client.connect_telegram(&group.id, "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await?;
    connected(out, &telegram)?;

    title(out, 6, "The user makes the bot an administrator of two channels. Which are they?")?;
    let bot = &telegram.profile.id;
    fake.add_channel(bot, "My Channel (@mychannel)")?;
    fake.add_channel(bot, "Private Channel")?;
    let channels = client.wait_for_placements(bot, Wait::default().in_group(&group.id)).await?;
    channels.iter().try_for_each(|placement| line(out, &channel(placement)))?;

    title(out, 7, "Look at the group: two profiles are in it. The third comes when the user has signed in.")?;
    line(out, &describe(&*client.get_profile_group().id(&group.id).send().await?))?;

    title(out, 8, "Some calls are refused. With a key that is scoped to one group, creating another is.")?;
    let partner = fake.client_with(fake.add_scoped_key(&group.id)?)?;
    match partner.create_profile_group().body("A Group of My Own").send().await {
        Err(error) => refused(out, &error)?,
        Ok(group) => line(out, &format!("it was not, to our surprise: {}", describe(&group)))?,
    }

    title(out, 9, "Delete the group, and all profiles in it.")?;
    let deleted = client.delete_profile_group().id(&group.id).send().await?;
    line(out, if deleted.deleted { "it is gone" } else { "it is still there" })?;
    let groups = client.list_profile_groups().send().await?;
    groups.data.iter().try_for_each(|group| line(out, &describe(group)))?;
    Ok(())
}

/// The part of the journey that does no harm, with the real service.
///
/// # Errors
///
/// The first call that fails ends it, but for the deletion of what was made; so does an output that cannot be written to.
pub async fn live(client: &Client, out: &mut impl Write) -> Result<()> {
    writeln!(out, "PostProxy at {}. Only a group that this example makes itself is changed.", client.base_url())?;
    title(out, 1, "Which profile groups are there?")?;
    let groups = client.list_profile_groups().send().await?;
    groups.data.iter().try_for_each(|group| line(out, &describe(group)))?;

    title(out, 2, "Create one.")?;
    let group = client.create_profile_group().body("postproxy quickstart").send().await?;
    line(out, &describe(&group))?;

    // From here on the group is ours to clean up, whatever happens to the calls in between.
    let visited = visit(client, &group, out).await;

    title(out, 5, "Delete the group that was made.")?;
    let deleted = client.delete_profile_group().id(&group.id).send().await.map_err(|error| {
        format!("{error}\nThe profile group {} ({}) was left behind; delete it by hand.", group.id, group.name)
    })?;
    line(out, if deleted.deleted { "it is gone" } else { "it is still there" })?;
    visited
}

async fn visit(client: &Client, group: &ProfileGroup, out: &mut impl Write) -> Result<()> {
    title(out, 3, "Look at it.")?;
    line(out, &describe(&*client.get_profile_group().id(&group.id).send().await?))?;

    title(out, 4, "Some calls are refused. There is no profile group with this id.")?;
    match client.get_profile_group().id("postproxy-quickstart-none").send().await {
        Err(error) => refused(out, &error)?,
        Ok(group) => line(out, &format!("there is, to our surprise: {}", describe(&group)))?,
    }
    Ok(())
}

fn title(out: &mut impl Write, number: u8, text: &str) -> io::Result<()> {
    writeln!(out, "\n{number}. {text}")
}

fn line(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "   {text}")
}

fn describe(group: &ProfileGroup) -> String {
    let profiles = match group.profiles_count {
        Some(1) => "1 profile".to_owned(),
        Some(count) => format!("{count} profiles"),
        None => "number of profiles unknown".to_owned(),
    };
    format!("{:<12} {:<20} {profiles}", group.id, group.name)
}

fn channel(placement: &Placement) -> String {
    format!("{:<16} {}", placement.id.as_deref().unwrap_or("(no id)"), placement.name)
}

fn connected(out: &mut impl Write, connection: &AccountConnection) -> io::Result<()> {
    let profile = &connection.profile;
    let name = profile.external_username.as_deref().unwrap_or(&profile.name);
    line(out, &format!("{} is the {} profile of {name}", profile.id, profile.network))?;
    connection.next_step.iter().try_for_each(|step| line(out, step))
}

fn refused(out: &mut impl Write, error: &postproxy::Error) -> io::Result<()> {
    let status = error.status().map(|status| status.to_string()).unwrap_or_default();
    line(out, &format!("status   {status}"))?;
    line(out, &format!("message  {}", error.message().unwrap_or("none")))?;
    line(out, &format!("remedy   {}", error.help().unwrap_or("none is documented")))?;
    line(out, &format!("did it take effect? {}", if error.may_have_taken_effect() { "perhaps" } else { "no" }))
}
