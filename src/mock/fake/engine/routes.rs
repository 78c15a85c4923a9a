//! Which operation a request is of.

use super::operation::Operation;
use super::template::Arguments;

/// Where a request leads.
pub(crate) enum Route<'a> {
    /// To an operation, with the arguments in its path.
    To(&'a Operation, Arguments),
    /// To a path that has other methods than the request's.
    OtherMethods(Vec<&'a str>),
    Nowhere,
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
    // The methods of the path itself: what `/api/posts/{id}` has is not offered at `/api/posts/stats`.
    let best = fitting[0].0.path.order();
    let mut methods: Vec<&str> = Vec::new();
    for (operation, _) in fitting.iter().filter(|(operation, _)| operation.path.order() == best) {
        if !methods.contains(&operation.method.as_str()) {
            methods.push(&operation.method);
        }
    }
    let found = fitting.into_iter().find(|(operation, _)| operation.method == method);
    found.map_or(Route::OtherMethods(methods), |(operation, arguments)| Route::To(operation, arguments))
}
