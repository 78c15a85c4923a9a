//! Exit statuses, the same for every command.

/// What was asked holds.
pub const HOLDS: u8 = 0;

/// It falls short: there are findings. A document with a syntax error falls short too.
pub const FALLS_SHORT: u8 = 1;

/// The question could not be asked: bad arguments, no such file, a report that cannot be written. Argument parsers
/// use 2 for bad arguments, so it stands for the rest of its kind.
pub const COULD_NOT_RUN: u8 = 2;
