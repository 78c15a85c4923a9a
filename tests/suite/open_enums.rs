//! An open enum keeps every string, and knows the values that the document lists.

use std::collections::HashSet;

use crate::support::table;
use postproxy::Platform;
use serde_json::Value;

#[test]
fn keeps_unknown_values_and_names_known_ones() {
    assert_eq!(Platform::from("instagram"), Platform::Instagram);
    assert_eq!(Platform::Instagram.as_str(), "instagram");
    assert!(matches!(Platform::from("mastodon"), Platform::Other(text) if text == "mastodon"));
    assert!(matches!(Platform::from("Instagram"), Platform::Other(_)), "the service tells upper from lower case");
}

/// Each open enum of the document reads and writes each of its values, and any other text.
#[test]
fn every_open_enum_keeps_every_text() {
    let document: Value = serde_saphyr::from_str(include_str!("../../openapi.yaml")).expect("the document is YAML");
    let schemas = document["components"]["schemas"].as_object().expect("there are schemas");
    let mut compared = 0;
    for (name, ways) in table::OPEN_ENUMS {
        let listed = schemas[*name]["x-extensible-enum"].as_array().expect("the values are listed");
        let listed = listed.iter().filter_map(Value::as_str);
        for text in listed.chain(["mastodon", "", "with \"quotes\" and \u{1F980}"]) {
            let ways = ways(text);
            assert!(ways.iter().all(|way| way == text), "{name}: {text:?} comes out as {ways:?}");
            compared += 1;
        }
    }
    let named = schemas.values().filter(|schema| schema.get("x-extensible-enum").is_some()).count();
    assert!(compared > 3 * named && table::OPEN_ENUMS.len() == named, "{compared} values of {named} enums");
}

#[test]
fn lists_its_known_values() {
    let document: Value = serde_saphyr::from_str(include_str!("../../openapi.yaml")).expect("the document is YAML");
    let listed = document["components"]["schemas"]["Platform"]["x-extensible-enum"].as_array().unwrap().clone();
    let known: Vec<&str> = Platform::KNOWN.iter().map(Platform::as_str).collect();
    assert_eq!(listed, known);
    assert!(Platform::KNOWN.iter().all(|platform| !matches!(platform, Platform::Other(_))));
}

#[test]
fn compares_values_by_their_text() {
    let other = Platform::Other("telegram".to_owned());
    assert_eq!(other, Platform::Telegram);
    assert_eq!(HashSet::from([other, Platform::Telegram]).len(), 1);
}

#[test]
fn rejects_what_is_no_string() {
    assert!(serde_json::from_str::<Platform>("5").is_err());
    assert!(serde_json::from_str::<Platform>("null").is_err());
}
