//! The address at which the user's browser comes back: whatever it is, it is read as the documentation says or refused,
//! and none of the caller's own parameters is lost.

use postproxy::reqwest::Url;
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
    let (bare, fragment) = bare.split_once('#').unwrap_or((&bare, ""));
    match parse(address) {
        Ok(callback) => {
            let mut found = in_address(address);
            found.extend(bare.split_once('?').map_or(Vec::new(), |(_, text)| pairs(text)));
            let of_router = fragment.split_once('?').map(|(_, text)| pairs(text));
            let plain = || pairs(fragment);
            found.extend(of_router.unwrap_or_else(|| if plain().iter().any(is_sign) { plain() } else { Vec::new() }));
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

/// The pairs that a service appended to an address without a query, if one of them is a sign.
fn in_address(address: &str) -> Pairs {
    let base = Url::parse("http://localhost").expect("it is a URL");
    let Ok(url) = Url::parse(address).or_else(|_| base.join(address)) else { return Pairs::new() };
    let head = url.as_str().split(['?', '#']).next().unwrap_or_default();
    let found = head.split_once('&').map_or(Pairs::new(), |(_, text)| pairs(text));
    if found.iter().any(is_sign) { found } else { Pairs::new() }
}

/// The pairs of a query, to which a service may append another.
fn pairs(text: &str) -> Pairs {
    let mut pairs = Pairs::new();
    for part in text.split('&') {
        let second = part.rfind('?').map(|at| (query::read(&part[..at]), query::read(&part[at + 1..])));
        match second.filter(|(_, second)| second.iter().any(is_sign)) {
            Some((first, second)) => pairs.extend(first.into_iter().chain(second)),
            None => pairs.extend(query::read(part)),
        }
    }
    pairs
}

/// What the documentation calls a sign of a failure.
fn is_sign((name, value): &(String, String)) -> bool {
    let mut name = name.to_ascii_lowercase();
    while let Some(rest) = name.strip_prefix("amp;") {
        name = rest.to_owned();
    }
    let value = value.trim().to_ascii_lowercase();
    let is_no = ["false", "0", "no", "none", "null", "off"].contains(&value.as_str());
    match name.as_str() {
        "failure" | "failed" | "denied" => !is_no,
        "success" => is_no,
        _ => name.starts_with("error") && !value.is_empty() && !is_no,
    }
}

/// What the documentation says of the parameters of an address.
fn wanted(mut parameters: Pairs) -> ConnectionCallback {
    if !parameters.iter().any(is_sign) {
        return ConnectionCallback::Completed { parameters };
    }
    let last = |name: &str, parameters: &Pairs| {
        parameters.iter().enumerate().rfind(|(_, (key, _))| key == name).map(|(at, _)| at)
    };
    if let Some(at) = last("failure", &parameters).filter(|at| is_sign(&parameters[*at])) {
        parameters.remove(at);
    }
    let at = last("error_code", &parameters).or_else(|| last("error", &parameters));
    let code = at.map_or(String::new(), |at| parameters.remove(at).1);
    ConnectionCallback::Failed { code: code.as_str().into(), parameters }
}

/// The caller's own parameters, to which the service appends.
fn appended(mut input: Input<'_>, parse: &dyn Fn(&str) -> Result<ConnectionCallback, Error>) {
    const STARTS: [&str; 6] = [
        "/callback?",
        "?",
        "https://myapp.com/callback?",
        "com.example.app://done?",
        "com.example.app:done?",
        "https://myapp.com/#/callback?",
    ];
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
