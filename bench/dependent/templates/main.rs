//! A program that makes every call once. It is the same for each client.

mod api;

use api::Api;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let key = arguments.next().ok_or("the first argument is the API key")?;
    let api = Api::new(&key)?;
    let group = api.create("New Client Project").await?;
    for (id, name) in api.list().await? {
        println!("{id} {name}");
    }
    println!("{:?} profiles", api.profiles(&group).await?);
    println!("open {}", api.connect_oauth(&group, "instagram", "https://myapp.com/connected").await?);
    println!("{}", api.connect_bluesky(&group, "yourname.bsky.social", "xxxx-xxxx-xxxx-xxxx").await?);
    let bot = api.connect_telegram(&group, "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await?;
    for name in api.placements(&bot, &group).await? {
        println!("{name}");
    }
    println!("deleted: {}", api.delete(&group).await?);
    Ok(())
}
