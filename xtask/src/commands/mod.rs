//! The commands: each file has the arguments of one, and runs it. The work is done by the core, which knows no command.

pub mod check;
pub mod coverage;
pub mod diff;
pub mod normalize;
pub mod record;
pub mod tightness;
