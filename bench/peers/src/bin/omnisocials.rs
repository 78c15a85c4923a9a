//! Calls by omnisocials, which hands out `serde_json::Value`.

use std::error::Error;
use std::rc::Rc;

use omnisocials::{Client, CreateFolderParams};
use peers::{What, sent};

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|url| Ok(Client::builder().api_key(sent::KEY).base_url(url).build()?), call)
}

async fn call(client: Rc<Client>, what: What) -> Result<usize, Box<dyn Error>> {
    let answer = match what {
        What::Get => client.accounts().get(sent::GROUP).await?,
        What::List => client.accounts().list().await?,
        What::Create => {
            let params = CreateFolderParams { name: sent::NAME.to_owned(), ..CreateFolderParams::default() };
            client.folders().create(params).await?
        }
    };
    let size = answer["name"].as_str().map(str::len).or(answer["data"].as_array().map(Vec::len));
    size.ok_or_else(|| "it is another answer".into())
}
