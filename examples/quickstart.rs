//! The journey of an integration, call by call.
//!
//! Without a key it runs against a server inside this process, which answers with the project's fixtures, exchanges from the public
//! reference of the API: `cargo run --example quickstart`. With `POSTPROXY_API_KEY` set it does the harmless part against the real
//! service: it makes a profile group of its own and deletes that one and nothing else.

use std::error::Error;
use std::io::{self, Write};

use postproxy::mock::{Fixture, httpmock::MockServer};
use postproxy::types::{
    BlueskyConnectionRequest, Connection, OauthConnectionRequest, Placement, ProfileGroup, TelegramConnectionRequest,
};
use postproxy::{Client, Platform};

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

/// The whole journey, with a server in this process to travel through.
///
/// # Errors
///
/// The first call that fails ends it; so does an output that cannot be written to.
pub async fn embedded(out: &mut impl Write) -> Result<()> {
    let server = Embedded::start().await;
    let client = Client::builder().api_key("any key will do here").base_url(server.0.base_url()).build()?;
    writeln!(
        out,
        "PostProxy, from the first call to the last. No key is set, so a server inside this process answers,"
    )?;
    writeln!(out, "with exchanges from the public API reference. Set POSTPROXY_API_KEY to talk to the real service.")?;

    title(out, 1, "Which profile groups are there?")?;
    let groups = server.play("list_profile_groups/200-full-access-key", client.list_profile_groups().send()).await?;
    groups.data.iter().try_for_each(|group| line(out, &describe(group)))?;

    title(out, 2, "Create one for a new client.")?;
    let call = client.create_profile_group().body("New Client Project").send();
    let group = server.play("create_profile_group/201-new-client-project", call).await?;
    line(out, &describe(&group))?;

    title(out, 3, "Look at one group of the list.")?;
    let group =
        server.play("get_profile_group/200-main-brand", client.get_profile_group().id("grp123abc").send()).await?;
    line(out, &describe(&group))?;

    title(out, 4, "Connect Instagram to Main Brand. The user signs in with the network, so this takes a browser.")?;
    let request = OauthConnectionRequest::builder()
        .platform(Platform::Instagram)
        .redirect_url("https://myapp.com/oauth/callback");
    let call = client.initialize_connection().id(&group.id).body(request).send();
    match server.play("initialize_connection/200-instagram", call).await?.into_inner() {
        Connection::OauthConnection(connection) => {
            line(out, &format!("send the user to {}", connection.url))?;
            line(out, "and wait at https://myapp.com/oauth/callback for the browser to return")?;
        }
        other => line(out, &format!("not what was asked for: {other:?}"))?,
    }

    title(out, 5, "Connect Bluesky. An app password is enough, and it is printed nowhere.")?;
    let request =
        BlueskyConnectionRequest::builder().identifier("yourname.bsky.social").app_password("xxxx-xxxx-xxxx-xxxx");
    line(out, &format!("{:?}", postproxy::types::ConnectionRequest::try_from(request.clone())?))?;
    let call = client.initialize_connection().id(&group.id).body(request).send();
    let connection = server.play("initialize_connection/200-bluesky", call).await?;
    connected(out, &connection)?;

    title(out, 6, "Connect a Telegram bot by its token.")?;
    let request = TelegramConnectionRequest::builder().bot_token("123456789:ABCdef-GhIJklMnOpQrStUvWxYz");
    let call = client.initialize_connection().id(&group.id).body(request).send();
    let connection = server.play("initialize_connection/200-telegram", call).await?;
    connected(out, &connection)?;

    title(out, 7, "The user makes the bot an administrator of two channels. Which are they?")?;
    let call = client.list_placements().id("prof321zyx").send();
    let placements = server.play("list_placements/200-telegram-channels", call).await?;
    placements.data.iter().try_for_each(|placement| line(out, &channel(placement)))?;

    title(out, 8, "Some calls are refused. With a key that is scoped to one group, creating another is.")?;
    let call = client.create_profile_group().body("New Client Project").send();
    match server.play("create_profile_group/422-permission-denied", call).await {
        Err(error) => refused(out, &error)?,
        Ok(group) => line(out, &format!("it was not, to our surprise: {}", describe(&group)))?,
    }

    title(out, 9, "Delete Main Brand, and all profiles in it.")?;
    let deleted =
        server.play("delete_profile_group/200-deleted", client.delete_profile_group().id(&group.id).send()).await?;
    line(out, if deleted.deleted { "it is gone" } else { "it is still there" })?;
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

/// The server inside this process.
struct Embedded(MockServer);

impl Embedded {
    async fn start() -> Self {
        Self(MockServer::start_async().await)
    }

    /// Makes a call while the server answers with one fixture: some of them differ in nothing but the answer.
    async fn play<T>(
        &self,
        fixture: &str,
        call: impl Future<Output = std::result::Result<T, postproxy::Error>>,
    ) -> std::result::Result<T, postproxy::Error> {
        let fixture = Fixture::named(fixture).expect("the project has this fixture");
        let mock = fixture.play(&self.0);
        let result = call.await;
        mock.delete_async().await;
        result
    }
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

fn connected(out: &mut impl Write, connection: &Connection) -> io::Result<()> {
    let Connection::AccountConnection(connection) = connection else {
        return line(out, &format!("not what was asked for: {connection:?}"));
    };
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
