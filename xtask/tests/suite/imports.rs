//! Imports between the modules of this crate run one way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The modules of the crate that each module imports. A folder is one module, but for `commands`, whose files are one each.
type Imports = BTreeMap<String, BTreeSet<String>>;

fn collect(folder: &Path, module: Option<&str>, imports: &mut Imports) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            collect(&path, Some(module.unwrap_or(&name)), imports);
            continue;
        }
        let module = module.unwrap_or(&name).to_owned();
        let text = fs::read_to_string(&path).unwrap();
        imports.entry(module.clone()).or_default().extend(named(&text).filter(|name| *name != module));
    }
}

/// The modules that a file names by `crate::`.
fn named(text: &str) -> impl Iterator<Item = String> {
    named_by("crate::", text)
}

fn named_by(prefix: &str, text: &str) -> impl Iterator<Item = String> + use<> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = Vec::new();
    for rest in code.split(prefix).skip(1) {
        let list = rest.strip_prefix('{').and_then(|rest| rest.split('}').next());
        let words = list.unwrap_or(rest).split(',').take(if list.is_some() { usize::MAX } else { 1 });
        let name = |part: &str| {
            part.trim().split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap().to_owned()
        };
        names.extend(words.map(name).filter(|name| name.starts_with(|letter: char| letter.is_lowercase())));
    }
    names.into_iter()
}

/// The modules of a cycle, if there is one: what is left when modules that import nothing of the rest are taken away.
fn cycle(mut imports: Imports) -> Vec<String> {
    loop {
        let known: BTreeSet<String> = imports.keys().cloned().collect();
        let before = imports.len();
        imports.retain(|_, of| of.iter().any(|name| known.contains(name)));
        if imports.len() == before {
            return imports.into_keys().collect();
        }
    }
}

#[test]
fn no_module_imports_one_that_imports_it() {
    let mut imports = Imports::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), None, &mut imports);
    assert!(imports["cli"].contains("commands") && imports["secrets"].contains("token"), "{imports:?}");
    assert_eq!(cycle(imports.clone()), Vec::<String>::new());
    // It can tell.
    imports.get_mut("judge").unwrap().insert("cli".to_owned());
    assert!(cycle(imports).contains(&"commands".to_owned()));
}

/// The files of `diff`, each of which is a module of its own.
#[test]
fn no_file_of_diff_imports_one_that_imports_it() {
    let mut imports = Imports::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_file() && name != "mod" {
            imports.insert(name, named_by("super::", &fs::read_to_string(&path).unwrap()).collect());
        }
    }
    assert!(imports["schemas"].contains("walk") && imports["compare"].contains("operations"), "{imports:?}");
    assert_eq!(cycle(imports.clone()), Vec::<String>::new());
    // It can tell.
    imports.get_mut("walk").unwrap().insert("schemas".to_owned());
    assert!(cycle(imports).contains(&"properties".to_owned()));
}
