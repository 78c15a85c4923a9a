//! A list that the service may add to takes every string.

use std::collections::HashSet;

use postproxy::Platform;

#[test]
fn known_values_have_a_name_and_others_are_kept() {
    assert_eq!(Platform::from("instagram"), Platform::Instagram);
    assert_eq!(Platform::Instagram.as_str(), "instagram");
    assert!(matches!(Platform::from("mastodon"), Platform::Other(text) if text == "mastodon"));
    assert!(matches!(Platform::from("Instagram"), Platform::Other(_)), "the service tells upper from lower case");
    for text in ["instagram", "mastodon", "", "with \"quotes\" and \u{1F980}"] {
        let platform: Platform = text.parse().unwrap();
        assert_eq!(platform.to_string(), text);
        assert_eq!(serde_json::from_value::<Platform>(serde_json::to_value(&platform).unwrap()).unwrap(), platform);
    }
}

#[test]
fn every_listed_value_is_known() {
    let document: serde_json::Value =
        serde_saphyr::from_str(include_str!("../openapi.yaml")).expect("the document is YAML");
    let listed = document["components"]["schemas"]["Platform"]["x-extensible-enum"].as_array().unwrap().clone();
    let known: Vec<&str> = Platform::KNOWN.iter().map(Platform::as_str).collect();
    assert_eq!(listed, known);
    assert!(Platform::KNOWN.iter().all(|platform| !matches!(platform, Platform::Other(_))));
}

#[test]
fn a_known_value_in_other_is_the_known_value() {
    let other = Platform::Other("telegram".to_owned());
    assert_eq!(other, Platform::Telegram);
    assert_eq!(HashSet::from([other, Platform::Telegram]).len(), 1);
}

#[test]
fn only_strings_are_values() {
    assert!(serde_json::from_str::<Platform>("5").is_err());
    assert!(serde_json::from_str::<Platform>("null").is_err());
}
