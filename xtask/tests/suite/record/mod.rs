//! Recording: what passes, what is written, and what never is.

mod command;
mod entropy;
mod forms;
mod names;
mod parameters;
mod passing;
mod replay;
mod secrets;
mod support;
