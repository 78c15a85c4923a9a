//! Writes what was generated.

use std::fs;
use std::io;
use std::path::Path;

use proc_macro2::TokenStream;

/// Writes Rust, formatted. A file that is the same already is left alone, so that nothing is built again for it.
pub fn emit(path: &Path, tokens: TokenStream) -> Result<(), String> {
    let file = syn::parse2(tokens).map_err(|error| format!("what was generated is not Rust: {error}"))?;
    write(path, &prettyplease::unparse(&file)).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let new = path.with_extension("new");
    #[allow(clippy::disallowed_methods, reason = "the file is renamed into place when it is whole")]
    fs::write(&new, text)?;
    fs::rename(&new, path)
}
