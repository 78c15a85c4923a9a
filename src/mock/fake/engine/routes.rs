//! Which operation a request is of.

use super::document::Operation;

/// A path with parameters in it, as `/api/posts/{id}`.
#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

/// The arguments of a path, by the names of their parameters.
pub(crate) type Arguments = Vec<(String, String)>;

/// Where a request leads.
pub(crate) enum Route<'a> {
    /// To an operation, with the arguments in its path.
    To(&'a Operation, Arguments),
    /// To a path that has other methods than the request's.
    OtherMethods(Vec<&'a str>),
    Nowhere,
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
    fn arguments(&self, path: &[&str]) -> Option<Arguments> {
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
    fn order(&self) -> Vec<bool> {
        self.0.iter().map(|segment| matches!(segment, Segment::Parameter(_))).collect()
    }
}

/// Returns the operation of a request; of several, the one with the literal segments (`/api/posts/stats` before
/// `/api/posts/{id}`), whatever their order in the document.
pub(super) fn route<'a>(operations: &'a [Operation], method: &str, path: &str) -> Route<'a> {
    // The service ignores a slash at the end.
    let path: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
    let fitting = operations.iter().filter_map(|operation| Some((operation, operation.path.arguments(&path)?)));
    let mut fitting: Vec<_> = fitting.collect();
    fitting.sort_by_key(|(operation, _)| operation.path.order());
    if fitting.is_empty() {
        return Route::Nowhere;
    }
    let mut methods: Vec<&str> = Vec::new();
    for (operation, _) in &fitting {
        if !methods.contains(&operation.method.as_str()) {
            methods.push(&operation.method);
        }
    }
    let found = fitting.into_iter().find(|(operation, _)| operation.method == method);
    found.map_or(Route::OtherMethods(methods), |(operation, arguments)| Route::To(operation, arguments))
}
