//! The address at which the user's browser comes back: whatever it is, it is read as the documentation says or refused,
//! and none of the caller's own parameters is lost.

use postproxy::{ConnectionCallback, Error, ErrorKind};

use super::input::Input;
use super::query;

type Pairs = Vec<(String, String)>;

pub fn run(data: &[u8]) {
    with(data, &ConnectionCallback::parse);
}

/// The target over any parser.
pub fn with(data: &[u8], parse: &dyn Fn(&str) -> Result<ConnectionCallback, Error>) {
    foreign(&String::from_utf8_lossy(data), parse);
    appended(Input(data), parse);
}

/// Any address.
fn foreign(address: &str, parse: &dyn Fn(&str) -> Result<ConnectionCallback, Error>) {
    // What the URL standard removes from an address before it reads it.
    let bare: String = address.trim_matches(|c| c <= ' ').replace(['\t', '\n', '\r'], "");
    let bare = bare.split('#').next().unwrap_or_default();
    match parse(address) {
        Ok(callback) => {
            let found = bare.split_once('?').map_or(Vec::new(), |(_, text)| query::read(text));
            assert_eq!(callback, wanted(found), "{address:?}");
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Request, "{address:?}");
            // Of what a web server sees nothing is refused, but for what is the start of another host.
            let is_path = address.starts_with(['/', '?']) && !bare.get(1..2).is_some_and(|next| "/\\".contains(next));
            assert!(!is_path, "{address:?}: {error}");
        }
    }
}

/// What the documentation says of the parameters of an address.
fn wanted(mut parameters: Pairs) -> ConnectionCallback {
    let take = |name: &str, parameters: &mut Pairs| {
        let at = parameters.iter().enumerate().rfind(|(_, (key, _))| key == name)?.0;
        Some((at, parameters.remove(at).1))
    };
    match take("failure", &mut parameters) {
        Some((_, value)) if value.eq_ignore_ascii_case("true") => {
            let code = take("error_code", &mut parameters).map_or(String::new(), |(_, code)| code);
            ConnectionCallback::Failed { code: code.as_str().into(), parameters }
        }
        Some((at, value)) => {
            parameters.insert(at, ("failure".to_owned(), value));
            ConnectionCallback::Completed { parameters }
        }
        None => ConnectionCallback::Completed { parameters },
    }
}

/// The caller's own parameters, to which the service appends.
fn appended(mut input: Input<'_>, parse: &dyn Fn(&str) -> Result<ConnectionCallback, Error>) {
    const STARTS: [&str; 4] = ["/callback?", "?", "https://myapp.com/callback?", "com.example.app://done?"];
    let start = input.choose(&STARTS);
    let code = input.text();
    let mut own = Pairs::new();
    while !input.is_empty() {
        own.push((input.text(), input.text()));
    }
    let mut all = own.clone();
    all.push(("failure".to_owned(), "true".to_owned()));
    all.push(("error_code".to_owned(), code.clone()));
    let failed = ConnectionCallback::Failed { code: code.as_str().into(), parameters: own };
    let address = format!("{start}{}", query::write(&all));
    match parse(&address) {
        Ok(callback) => assert_eq!(callback, failed, "{address}"),
        Err(error) => panic!("{address}: {error}"),
    }
}
