//! Lists in a query: each item is sent as it is, in its order and in the style that the document names.

use postproxy::ErrorKind;

use super::api::OPERATIONS;
use super::input::Input;
use super::{query, wire};

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let operations: Vec<_> = OPERATIONS.iter().filter(|operation| !operation.lists.is_empty()).collect();
    let number = input.number();
    let Some(operation) = operations.get(number % operations.len().max(1)) else { return };
    let mut items = Vec::new();
    while !input.is_empty() && items.len() < 8 {
        items.push(input.text());
    }
    let argument = |name: &str| match operation.lists.iter().any(|list| list.name == name) {
        true => items.clone(),
        false => operation.argument(name),
    };
    let (result, sent) = wire::call(None, operation, &argument, 0, wire::response(401, &[], b"", 1));
    let error = result.expect_err("the service rejects it");
    let Some(sent) = sent else {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        return;
    };
    let found = query::read(sent.url.split_once('?').map_or("", |(_, query)| query));
    for list in &operation.lists {
        let values: Vec<String> =
            found.iter().filter(|(name, _)| *name == list.name).map(|(_, value)| value.clone()).collect();
        match list.explode {
            _ if items.is_empty() => assert!(values.is_empty(), "{}", sent.url),
            true => assert_eq!(values, items, "{}", sent.url),
            false => {
                assert_eq!(values, [items.join(",")], "{}", sent.url);
                // One text is taken for the list as it is on the wire.
                let is_ambiguous = items.len() > 1 && items.iter().any(|item| item.contains(','));
                assert!(!is_ambiguous, "{items:?} would be other items");
            }
        }
    }
}
