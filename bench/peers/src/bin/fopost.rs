//! Calls by fopost.

use std::error::Error;
use std::rc::Rc;

use fopost::Client;
use fopost::models::CreateWorkspace;
use peers::{What, sent};

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|url| Ok(Client::builder().api_key(sent::KEY).base_url(url).build()?), call)
}

async fn call(client: Rc<Client>, what: What) -> Result<usize, Box<dyn Error>> {
    let workspaces = client.workspaces();
    Ok(match what {
        What::Get => workspaces.get(sent::GROUP).await?.name.len(),
        What::List => workspaces.list().await?.len(),
        What::Create => workspaces.create(&CreateWorkspace::new(sent::NAME, "new-client-project")).await?.name.len(),
    })
}
