//! Calls by fopost, as many as the other programs make.

use fopost::Client;
use fopost::models::{CreatePost, CreateWorkspace};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let key = arguments.next().ok_or("the first argument is the API key")?;
    let client = Client::builder().api_key(key).build()?;
    let workspace = client.workspaces().create(&CreateWorkspace::new("New Client Project", "new-client-project")).await?;
    for workspace in client.workspaces().list().await? {
        println!("{} {}", workspace.id, workspace.name);
    }
    println!("{:?} accounts", client.workspaces().get(&workspace.id).await?.accounts.len());
    let accounts = client.accounts().list(Some(&workspace.id)).await?;
    let ids: Vec<_> = accounts.iter().map(|account| account.id.clone()).collect();
    let post = client.posts().create(&CreatePost::text(&workspace.id, "Hello").accounts(ids)).await?;
    println!("{}", client.posts().get(&post.id).await?.id);
    client.posts().delete(&post.id).await?;
    client.workspaces().delete(&workspace.id).await?;
    Ok(())
}
