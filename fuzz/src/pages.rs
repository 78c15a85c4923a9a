//! The pages of a list, from a service that counts as it likes: the stream ends, and yields what was sent, in its order.

use serde_json::{Value, json};

use super::api::OPERATIONS;
use super::input::Input;
use super::wire;

/// More items than the pages of an input have.
const LIMIT: usize = 64;

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let lists: Vec<_> = OPERATIONS.iter().filter_map(|operation| Some((operation, operation.page.as_ref()?))).collect();
    let number = input.number();
    let Some((operation, page)) = lists.get(number % lists.len().max(1)) else { return };
    let mut pages: Vec<Vec<Value>> = Vec::new();
    let mut bodies = Vec::new();
    while !input.is_empty() && pages.len() < 8 {
        let (length, first) = (input.number() % 4, input.number() % 8);
        let items: Vec<Value> = (first..first + length).map(|number| page.item(number)).collect();
        // Negative numbers and large ones, too.
        let number =
            |byte: usize| if byte < 128 { json!(byte % 16) } else { json!([-1, i64::MIN, i64::MAX][byte % 3]) };
        bodies.push(page.body(&items, &number(input.number()), &number(input.number())).to_string().into_bytes());
        pages.push(items);
    }
    if pages.is_empty() {
        return;
    }
    let count = pages.len();
    let (found, requests) = wire::items(operation, bodies, LIMIT);
    let found: Vec<Value> = found.into_iter().map(|item| item.expect("every page is a page")).collect();
    assert!(found.len() < LIMIT && requests <= count + 1, "{} items, {requests} requests", found.len());
    // A page that is the same as the one before says nothing new.
    let mut sent: Vec<Vec<Value>> = (0..requests).map(|number| pages[number.min(count - 1)].clone()).collect();
    sent.dedup();
    let sent: Vec<Value> = sent.into_iter().flatten().collect();
    let id = |value: &Value| value.get(page.identity()).cloned();
    assert_eq!(found.iter().map(id).collect::<Vec<_>>(), sent.iter().map(id).collect::<Vec<_>>());
}
