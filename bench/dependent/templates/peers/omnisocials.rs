//! Calls by omnisocials, as many as the other programs make.

use omnisocials::{Client, CreateFolderParams, CreatePostParams, UpdateFolderParams};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let key = arguments.next().ok_or("the first argument is the API key")?;
    let client = Client::new(key)?;
    let folder = client.folders().create(CreateFolderParams { name: "New Client Project".into(), ..Default::default() }).await?;
    let id = folder["id"].as_str().unwrap_or_default();
    println!("{}", client.folders().list().await?);
    println!("{}", client.folders().update(id, UpdateFolderParams::default()).await?);
    println!("{}", client.accounts().list().await?);
    println!("{}", client.accounts().get("acc").await?);
    let post = client.posts().create(CreatePostParams::default()).await?;
    let post = post["id"].as_str().unwrap_or_default();
    println!("{}", client.posts().get(post).await?);
    println!("{}", client.folders().delete(id).await?);
    Ok(())
}
