//! How far a version must step for what changed, by Semantic Versioning as Cargo reads it.

use semver::Version;

use super::change::Class;

/// The version after which a release may hold a change, given the last one that people have.
///
/// A breaking change steps the first number that is not zero, an additive one the number after it; in `0.0.z` every
/// version breaks with the one before, so any visible change steps the last number. What nobody sees needs no step.
pub fn needed(from: &Version, class: Class) -> Version {
    let Version { major, minor, patch, .. } = *from;
    let core = Version::new(major, minor, patch);
    // A pre-release promises nothing to the next one and to the release that it is for.
    if class == Class::Invisible || !from.pre.is_empty() {
        return from.clone();
    }
    let breaks = class <= Class::Unjudged;
    match (breaks, major, minor) {
        (_, 0, 0) => Version { patch: patch + 1, ..core },
        (true, 0, _) => Version::new(0, minor + 1, 0),
        (false, 0, _) => Version { patch: patch + 1, ..core },
        (true, _, _) => Version::new(major + 1, 0, 0),
        (false, _, _) => Version::new(major, minor + 1, 0),
    }
}

/// Whether a version makes the step that `class` asks for after `from`.
pub fn makes(version: &Version, from: &Version, class: Class) -> bool {
    let needed = needed(from, class);
    if class == Class::Invisible {
        return version >= from;
    }
    if !from.pre.is_empty() {
        return version > from;
    }
    // A pre-release of the version that is needed makes the step, although it orders before it.
    let core = Version::new(version.major, version.minor, version.patch);
    core >= needed
}

/// What the step is called, for the version that it starts from.
pub fn title(from: &Version, class: Class) -> &'static str {
    match (class, from.major, from.minor) {
        (Class::Invisible, ..) => "none",
        (_, 0, 0) => "the third number, as before 0.1 for every visible change",
        (Class::Additive, 0, _) => "the third number, as before 1.0 for additions",
        (_, 0, _) => "the second number, as before 1.0 for what breaks",
        (Class::Additive, ..) => "the second number (minor)",
        _ => "the first number (major)",
    }
}
