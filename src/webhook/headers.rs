//! The headers of a delivery, from any framework.

use reqwest::header::HeaderMap;

/// The headers of a request.
///
/// It is implemented for [`http::HeaderMap`](HeaderMap), which axum, hyper, warp, poem and others use, and for any function
/// from the name of a header to its value. The names that it is asked for are `X-Postproxy-Signature` and
/// `X-Postproxy-Delivery`; a function must ignore case as the headers of its framework do.
pub trait Headers: sealed::Headers {}

impl<T: sealed::Headers> Headers for T {}

pub(super) mod sealed {
    /// Reads a header.
    #[allow(unnameable_types, reason = "the trait is sealed by it")]
    pub trait Headers {
        /// Calls a function with the value of a header.
        fn read<R>(&self, name: &str, read: impl FnOnce(Option<&[u8]>) -> R) -> R;
    }
}

impl sealed::Headers for HeaderMap {
    fn read<R>(&self, name: &str, read: impl FnOnce(Option<&[u8]>) -> R) -> R {
        read(self.get(name).map(|value| value.as_bytes()))
    }
}

impl sealed::Headers for &HeaderMap {
    fn read<R>(&self, name: &str, read: impl FnOnce(Option<&[u8]>) -> R) -> R {
        sealed::Headers::read(*self, name, read)
    }
}

impl<F, S> sealed::Headers for F
where
    F: Fn(&str) -> Option<S>,
    S: AsRef<str>,
{
    fn read<R>(&self, name: &str, read: impl FnOnce(Option<&[u8]>) -> R) -> R {
        let value = self(name);
        read(value.as_ref().map(|value| value.as_ref().as_bytes()))
    }
}
