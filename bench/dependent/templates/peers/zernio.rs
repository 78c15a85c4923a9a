//! Calls by zernio, as many as the other programs make.

use zernio::apis::configuration::Configuration;
use zernio::apis::{posts_api, profiles_api};
use zernio::models::CreateProfileRequest;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let key = arguments.next().ok_or("the first argument is the API key")?;
    let configuration = Configuration { bearer_access_token: Some(key), ..Configuration::new() };
    let request = CreateProfileRequest::new("New Client Project".into());
    let created = profiles_api::create_profile(&configuration, request, None).await?;
    println!("{created:?}");
    println!("{:?}", profiles_api::get_profile(&configuration, "prof").await?.profile);
    println!("{:?}", posts_api::get_post(&configuration, "post").await?);
    println!("{:?}", posts_api::delete_post(&configuration, "post").await?);
    println!("{:?}", profiles_api::delete_profile(&configuration, "prof").await?);
    Ok(())
}
