//! Counts texts as networks do.

use unicode_segmentation::UnicodeSegmentation;

use super::Unit;

/// What a link counts by the weights of X, however long it is.
const LINK: u64 = 23;

/// Returns the length of a text.
pub(super) fn count(text: &str, unit: Unit) -> u64 {
    let length = match unit {
        Unit::Bytes => text.len(),
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => text.encode_utf16().count(),
        Unit::Graphemes => text.graphemes(true).count(),
        Unit::EmojiBytes => {
            let length = |cluster: &str| if is_emoji(cluster) { cluster.len() } else { cluster.chars().count() };
            text.graphemes(true).map(length).sum()
        }
        Unit::Weighted => return weighted(text),
    };
    length as u64
}

/// Counts by the weights that X publishes: a link counts 23, an emoji 2, other characters 1 or 2.
fn weighted(text: &str) -> u64 {
    let words = text.split_inclusive(char::is_whitespace);
    words
        .map(|word| {
            let start = word.find("https://").or_else(|| word.find("http://"));
            let (before, link) = start.map_or((word, ""), |start| word.split_at(start));
            let end = link.trim_end_matches(|c: char| c.is_whitespace() || ".,;:!?)\"'".contains(c)).len();
            let (link, after) = link.split_at(end);
            let link = if link.is_empty() { 0 } else { LINK };
            link + [before, after].into_iter().flat_map(|part| part.graphemes(true)).map(weight).sum::<u64>()
        })
        .sum()
}

fn weight(cluster: &str) -> u64 {
    let is_light = |c: char| matches!(u32::from(c), 0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247);
    if is_emoji(cluster) { 2 } else { cluster.chars().map(|c| if is_light(c) { 1 } else { 2 }).sum() }
}

/// Returns whether a cluster is an emoji: it has a character of the blocks of emoji, or is shown as one.
fn is_emoji(cluster: &str) -> bool {
    let is_pictograph = |c: char| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2B00..=0x2BFF);
    cluster.chars().any(|c| is_pictograph(c) || c == '\u{FE0F}' || c == '\u{20E3}')
}
