//! Which operation a request is one of.

use std::collections::HashMap;

/// The paths of a document, as a tree by segment. A search visits each of its nodes once at most.
#[derive(Debug, Default)]
pub struct Routes {
    literal: HashMap<String, Self>,
    /// Segments with parameters, as the texts between these: `{id}` is two empty texts.
    templated: Vec<(Vec<String>, Self)>,
    /// What ends here, by method in lower case.
    ends: HashMap<String, usize>,
}

impl Routes {
    /// Adds an operation; returns the one that has the place already, if one does.
    pub(super) fn add(&mut self, path: &str, method: &str, operation: usize) -> Option<usize> {
        let mut node = self;
        for segment in path.split('/') {
            node = match texts(segment) {
                None => node.literal.entry(segment.to_owned()).or_default(),
                Some(texts) => {
                    let at = node.templated.iter().position(|(other, _)| *other == texts).unwrap_or_else(|| {
                        node.templated.push((texts, Self::default()));
                        node.templated.len() - 1
                    });
                    &mut node.templated[at].1
                }
            };
        }
        let taken = node.ends.get(method).copied();
        node.ends.entry(method.to_owned()).or_insert(operation);
        taken
    }

    /// The operations, by method, of the paths that fit; a path with fewer parameters comes first.
    pub fn find<'r>(&'r self, path: &str) -> Vec<&'r HashMap<String, usize>> {
        let segments: Vec<&str> = path.split('/').collect();
        let mut found = Vec::new();
        self.collect(&segments, &mut found);
        found
    }

    fn collect<'r>(&'r self, segments: &[&str], found: &mut Vec<&'r HashMap<String, usize>>) {
        let Some((segment, rest)) = segments.split_first() else {
            if !self.ends.is_empty() {
                found.push(&self.ends);
            }
            return;
        };
        if let Some(node) = self.literal.get(*segment) {
            node.collect(rest, found);
        }
        for (_, node) in self.templated.iter().filter(|(texts, _)| arguments(texts, segment).is_some()) {
            node.collect(rest, found);
        }
    }
}

/// The arguments of a path, in the order of the template's parameters; none if the path is not one of the template's.
pub fn path_arguments(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (mut left, mut right) = (template.split('/'), path.split('/'));
    let mut all = Vec::new();
    loop {
        match (left.next(), right.next()) {
            (None, None) => return Some(all),
            (Some(wanted), Some(found)) => match texts(wanted) {
                None if wanted == found => {}
                None => return None,
                Some(texts) => {
                    let names = wanted.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
                    let values = arguments(&texts, found)?;
                    all.extend(names.map(|(name, _)| name.to_owned()).zip(values));
                }
            },
            _ => return None,
        }
    }
}

/// The texts around the parameters of a segment; none if it has no parameter.
fn texts(segment: &str) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        let (_, next) = after.split_once('}')?;
        texts.push(before.to_owned());
        rest = next;
    }
    (!texts.is_empty()).then(|| {
        texts.push(rest.to_owned());
        texts
    })
}

/// What stands between the texts, each part as short as can be and not empty.
fn arguments(texts: &[String], segment: &str) -> Option<Vec<String>> {
    let (first, others) = texts.split_first()?;
    let mut rest = segment.strip_prefix(first.as_str())?;
    let mut values = Vec::new();
    for (at, text) in others.iter().enumerate() {
        let last = at + 1 == others.len();
        let skip = rest.chars().next()?.len_utf8();
        let end = match (last, text.as_str()) {
            (true, "") => rest.len(),
            (true, text) => rest.len().checked_sub(text.len()).filter(|end| rest.is_char_boundary(*end))?,
            (false, text) => skip + rest[skip..].find(text)?,
        };
        if end == 0 || !rest[end..].starts_with(text.as_str()) {
            return None;
        }
        values.push(rest[..end].to_owned());
        rest = &rest[end + text.len()..];
    }
    Some(values)
}

/// Returns whether a segment of a path is `.` or `..`, encoded or not. Clients resolve these before they send the path.
pub fn has_dot_segment(path: &str) -> bool {
    path.split('/').any(|segment| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    })
}
