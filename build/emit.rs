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

/// Removes the generated files of a folder that were not generated this time, such as that of a tag that is gone.
pub fn remove_others(folder: &str, files: &[String]) -> Result<(), String> {
    let fault = |error: io::Error| format!("{folder}: it cannot be cleaned up: {error}");
    for entry in fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rs") && !files.contains(&name) {
            fs::remove_file(&path).map_err(fault)?;
        }
    }
    Ok(())
}
