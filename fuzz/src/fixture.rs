//! Fixtures: read, or refused by a place of the file.

use serde_json::Value;

use super::front::fixture;
use super::place::inside;

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match fixture::parse(&text) {
        Ok(fixture) => {
            assert!((100..=599).contains(&fixture.status) && fixture.path.starts_with('/'));
            let json = fixture.to_json();
            assert_eq!(json.pointer("/then/status").and_then(Value::as_u64), Some(u64::from(fixture.status)));
            assert_eq!(json.pointer("/when/path").and_then(Value::as_str), Some(fixture.path.as_str()));
            assert_eq!(json.pointer("/when/method").and_then(Value::as_str), Some(fixture.method.as_str()));
        }
        Err(problem) => inside(&text, problem.place.line, problem.place.column),
    }
}
