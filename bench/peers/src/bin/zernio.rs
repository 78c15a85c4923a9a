//! Calls by zernio.

use std::error::Error;
use std::rc::Rc;

use peers::{What, sent};
use zernio::apis::configuration::Configuration;
use zernio::apis::profiles_api::{create_profile, get_profile, list_profiles};
use zernio::models::{CreateProfileRequest, Profile};

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(
        |url| {
            let bearer_access_token = Some(sent::KEY.to_owned());
            Ok(Configuration { base_path: url.to_owned(), bearer_access_token, ..Configuration::new() })
        },
        call,
    )
}

async fn call(configuration: Rc<Configuration>, what: What) -> Result<usize, Box<dyn Error>> {
    let size = |profile: Option<Box<Profile>>| profile.and_then(|profile| profile.name).map(|name| name.len());
    let size = match what {
        What::Get => size(get_profile(&configuration, sent::GROUP).await?.profile),
        What::List => list_profiles(&configuration, None, None, None, None, None).await?.profiles.map(|all| all.len()),
        What::Create => {
            let request = CreateProfileRequest::new(sent::NAME.to_owned());
            size(create_profile(&configuration, request, None).await?.profile)
        }
    };
    size.ok_or_else(|| "it is another answer".into())
}
