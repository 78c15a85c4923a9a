//! The texts with which the service rejects a request.

use super::Finding;
use super::table::{MediaKind, Messages};

/// Returns the text of the service for a finding, if one is published that can be said of its platform and format.
pub(super) fn text(messages: &Messages, finding: &Finding, format: &str) -> Option<String> {
    let property = without_indices(&finding.property);
    let is_among = |kind: &MediaKind| finding.allowed.iter().any(|words| words == kind.words()[1]);
    let message = messages.texts.iter().find(|message| {
        message.kind == finding.kind && message.at.contains(&property.as_str()) && message.among.iter().all(is_among)
    })?;
    let name = |names: &[(&str, &'static str)], of: &str| {
        names.iter().find(|(own, _)| *own == of).map(|(_, name)| (*name).to_owned())
    };
    let platform = || name(messages.platforms, finding.platform.as_ref()?.as_str());
    let format = || name(messages.formats, format);
    let media = || MediaKind::ALL.into_iter().map(|kind| kind.words()[1]).find(|words| *words == finding.words);
    let mut text = String::new();
    let mut rest = message.text;
    while let Some((before, (placeholder, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        text += before;
        text += &match placeholder {
            "platform" => platform()?,
            "format" => format()?,
            "Format" => capitalized(&format()?),
            "media" => media()?.to_owned(),
            "Media" => capitalized(media()?),
            _ => finding.limit.as_ref()?.to_string(),
        };
        rest = after;
    }
    Some(text + rest)
}

/// Returns `thread[].media` of `thread[1].media`.
fn without_indices(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| path + "[]" + part.split_once(']').map_or("", |(_, rest)| rest))
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
