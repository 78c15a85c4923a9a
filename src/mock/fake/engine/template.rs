//! Paths with parameters in them.

/// The arguments of a path, by the names of their parameters.
pub(crate) type Arguments = Vec<(String, String)>;

/// A path with parameters in it, as `/api/posts/{id}`.
#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

impl Template {
    pub(crate) fn new(path: &str) -> Self {
        let segment = |text: &str| match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            None => Segment::Literal(text.to_owned()),
        };
        Self(path.split('/').map(segment).collect())
    }

    /// Returns the arguments of a path, if it is one of the template's.
    pub(crate) fn arguments(&self, path: &[&str]) -> Option<Arguments> {
        if self.0.len() != path.len() {
            return None;
        }
        let mut arguments = Vec::new();
        for (segment, found) in self.0.iter().zip(path) {
            match segment {
                Segment::Literal(wanted) if wanted == found => {}
                Segment::Parameter(name) if !found.is_empty() => {
                    let value = percent_encoding::percent_decode_str(found).decode_utf8_lossy().into_owned();
                    arguments.push((name.clone(), value));
                }
                _ => return None,
            }
        }
        Some(arguments)
    }

    /// Orders templates: a literal segment comes before a parameter.
    pub(crate) fn order(&self) -> Vec<bool> {
        self.0.iter().map(|segment| matches!(segment, Segment::Parameter(_))).collect()
    }
}
