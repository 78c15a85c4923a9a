//! Writes what was generated.

use std::fs;
use std::io;

use proc_macro2::TokenStream;

/// Writes Rust, formatted, below a line that says what it was made from.
pub fn emit(path: &str, source: &str, tokens: TokenStream) -> Result<(), String> {
    let file = syn::parse2(tokens).map_err(|error| format!("{path}: what was generated is not Rust: {error}"))?;
    write(path, &format!("// @generated from {source}\n{}", prettyplease::unparse(&file)))
}

/// Writes a file. One that is the same already is left alone, so that nothing is built again for it.
pub fn write(path: &str, text: &str) -> Result<(), String> {
    replace(path, text).map_err(|error| format!("{path}: it cannot be written: {error}"))
}

fn replace(path: &str, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    // Another build may write the same into the same folder.
    let new = format!("{path}.{}", std::process::id());
    #[allow(clippy::disallowed_methods, reason = "the file is renamed into place when it is whole")]
    fs::write(&new, text)?;
    fs::rename(&new, path).inspect_err(|_| drop(fs::remove_file(&new)))
}
