//! Makes calls: the process that is measured.

use std::error::Error;
use std::hint::black_box;
use std::rc::Rc;

use postproxy::types::ProfileGroupList;

use crate::hand::{Groups, Hand};
use crate::load;
use crate::server;
use crate::work::{What, Who, sent};

/// What to do how often.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Args {
    /// Who makes the calls.
    #[arg(long)]
    pub(crate) who: Who,
    /// Which call it is.
    #[arg(long)]
    pub(crate) what: What,
    /// How many there are.
    #[arg(long)]
    pub(crate) calls: usize,
    /// How many of them are under way at once.
    #[arg(long, default_value_t = 1)]
    pub(crate) concurrency: usize,
    /// The base URL of the service.
    #[arg(long)]
    pub(crate) url: String,
    /// For serde_json alone: how many groups the list has.
    #[arg(long, default_value_t = 10)]
    pub(crate) groups: usize,
}

enum Caller {
    Postproxy(postproxy::Client),
    Hand(Hand),
    Serde(String),
    Types(String),
}

impl Caller {
    fn new(args: &Args) -> Result<Self, Box<dyn Error>> {
        Ok(match args.who {
            Who::Postproxy => {
                Self::Postproxy(postproxy::Client::builder().api_key(sent::KEY).base_url(&args.url).build()?)
            }
            Who::Hand => Self::Hand(Hand::new(&args.url, true)?),
            Who::Bare => Self::Hand(Hand::new(&args.url, false)?),
            Who::Serde => Self::Serde(server::list(args.groups)),
            Who::Types => Self::Types(server::list(args.groups)),
            Who::Fopost | Who::Omnisocials | Who::Zernio => return Err("it has a program of its own".into()),
        })
    }

    async fn call(&self, what: What) -> Result<usize, Box<dyn Error>> {
        match self {
            Self::Postproxy(client) => Ok(by_client(client, what).await?),
            Self::Hand(hand) => Ok(hand.call(what).await?),
            Self::Serde(body) => Ok(serde_json::from_slice::<Groups>(black_box(body.as_bytes()))?.data.len()),
            Self::Types(body) => Ok(serde_json::from_slice::<ProfileGroupList>(black_box(body.as_bytes()))?.data.len()),
        }
    }
}

async fn by_client(client: &postproxy::Client, what: What) -> Result<usize, postproxy::Error> {
    let size = |group: &postproxy::types::ProfileGroup| {
        group.id.len() + group.name.len() + usize::from(group.profiles_count.is_some())
    };
    Ok(match what {
        What::Get => size(&client.profile_groups().get(sent::GROUP).await?.into_inner()),
        What::List => client.profile_groups().list().await?.data.len(),
        What::Create => size(&client.profile_groups().create(sent::NAME).await?.into_inner()),
        What::Connect => {
            let connection = client.connect_bluesky(sent::GROUP, sent::HANDLE, sent::PASSWORD).await?;
            connection.profile.id.len() + usize::from(connection.success)
        }
    })
}

/// Makes the calls and prints what they took, as JSON.
pub(crate) fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let what = args.what;
    load::run(
        || Caller::new(args),
        args.calls,
        args.concurrency,
        move |caller: Rc<Caller>| async move { caller.call(what).await },
    )
}
