//! The place at which decoding failed, such as `data[0].id`. It is recorded while an error passes through the values that
//! contain the invalid one, so a value that decodes costs nothing.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::Write as _;

/// A step from a value to one that it contains.
pub(crate) enum Step {
    Property(Cow<'static, str>),
    Item(usize),
}

thread_local! {
    /// The steps to the invalid value, the innermost first; `None` if nobody asks for them.
    static TRAIL: RefCell<Option<Vec<Step>>> = const { RefCell::new(None) };
}

/// Records a step to an invalid value.
pub(crate) fn push(step: Step) {
    TRAIL.with_borrow_mut(|trail| trail.as_mut().map(|steps| steps.push(step)));
}

/// Records the steps to an invalid value until it is dropped.
pub(crate) struct Recording {
    outer: Option<Vec<Step>>,
}

impl Recording {
    pub(crate) fn start() -> Self {
        Self { outer: TRAIL.replace(Some(Vec::new())) }
    }

    /// Returns the place of the invalid value, which is empty for the whole.
    pub(crate) fn place(&self) -> String {
        TRAIL.with_borrow(|steps| steps.as_deref().map(path).unwrap_or_default())
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        TRAIL.set(self.outer.take());
    }
}

/// Tries to decode something that may be something else, and forgets where that failed.
pub(crate) fn attempt<T, E>(decode: impl FnOnce() -> Result<T, E>) -> Option<T> {
    let outer = TRAIL.take();
    let decoded = decode();
    TRAIL.set(outer);
    decoded.ok()
}

fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Property(name) if path.is_empty() => path += name,
            Step::Property(name) => {
                path.push('.');
                path += name;
            }
            Step::Item(index) => _ = write!(path, "[{index}]"),
        }
    }
    path
}
