//! Profile groups.

/// A profile group.
pub(in super::super) struct Group {
    pub(in super::super) id: String,
    pub(in super::super) name: String,
}
