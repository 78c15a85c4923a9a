//! Drives a client of another service as `bench/call` drives this project's.

#[path = "../../call/src/load.rs"]
mod load;

use std::error::Error;
use std::future::Future;
use std::rc::Rc;

/// Which call is made.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// One object is read.
    Get,
    /// Ten objects are listed.
    List,
    /// One object is created.
    Create,
}

/// The same values as in `bench/call/src/work.rs`.
pub mod sent {
    /// The API key.
    pub const KEY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef";
    /// The id of the object.
    pub const GROUP: &str = "grp123abc";
    /// The name of the object.
    pub const NAME: &str = "New Client Project";
}

/// Runs what the arguments of the program say: the call, how many, how many at once, and the base URL.
pub fn run<C, F>(
    client: impl FnOnce(&str) -> Result<C, Box<dyn Error>>,
    call: impl Fn(Rc<C>, What) -> F + Copy + 'static,
) -> Result<(), Box<dyn Error>>
where
    C: 'static,
    F: Future<Output = Result<usize, Box<dyn Error>>> + 'static,
{
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, calls, concurrency, url] = &arguments[..] else {
        return Err("usage: get|list|create CALLS CONCURRENCY URL".into());
    };
    let what = match what.as_str() {
        "get" => What::Get,
        "list" => What::List,
        "create" => What::Create,
        _ => return Err("the call is get, list or create".into()),
    };
    load::run(|| client(url), calls.parse()?, concurrency.parse()?, move |client| call(client, what))
}
