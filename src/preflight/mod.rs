//! Checks a request against the documented limits of the networks, before it is sent.
//!
//! A call whose body has documented limits has `preflight()`. It sends nothing, and a call with findings can be sent all the same.
//!
//! ```
//! use postproxy::preflight::FindingKind;
//!
//! # let client = postproxy::Client::new("0123456789abcdef")?;
//! let call = client.posts().create(["instagram", "bluesky"]).body("x".repeat(301));
//! let preflight = call.preflight();
//! for finding in &preflight {
//!     println!("{finding}");
//! }
//! assert!(preflight.iter().any(|finding| finding.kind == FindingKind::Missing && finding.property == "media"));
//! # drop(call);
//! # Ok::<_, postproxy::Error>(())
//! ```
//!
//! A post names profiles by their ids, by the names of their networks, or both. The limits of a network apply if the post names it,
//! or has parameters for it. The network of an id is unknown: give the profiles to `preflight_for`, as `client.profiles().list()`
//! returned them, or as pairs of id and network. [`Preflight::unknown_profiles`] returns the ids that are left.
//!
//! For most findings the service rejects the request, by its documentation: [`Preflight::rejections`] returns these. For others no
//! source says so: [`Finding::is_advice`] is true of those. X gives paid accounts longer texts, for example, and Telegram cuts the
//! text of a message with media. `FakePostProxy` of the feature `mock` rejects what `rejections` returns, with the
//! [text of the service](Finding::message) as far as one is published. A draft can break the limits until it is published.
//!
//! Texts are counted as the network counts. The kind of a file is that of its media type, which follows from the extension unless it is
//! set. The size of a file is read from the disk. What is in a file is not read, so the length of a video and the dimensions of an image
//! are not checked, and neither is the size of what has a URL.

mod count;
mod evaluate;
mod finding;
mod messages;
pub(crate) mod table;
mod value;

use serde::Serialize;
use serde_json::Value;

pub use finding::{Finding, FindingKind, Unit};

use crate::types::media::files::Files;
use crate::{Error, Platform};
use table::Limits;
use value::Body;
pub(crate) use value::FileFacts;

/// The result of a preflight: the findings, and what it knew.
///
/// If it [is empty](Self::is_empty), the request is within the documented limits of the networks that it knew.
#[derive(Clone, Debug, PartialEq)]
pub struct Preflight {
    findings: Vec<Finding>,
    platforms: Vec<Platform>,
    unknown: Vec<String>,
}

impl Preflight {
    /// Returns the findings.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns an iterator over the findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.findings.iter()
    }

    /// Returns whether there is no finding.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Returns the number of findings.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Returns the findings about one network.
    pub fn of<'a>(&'a self, platform: &'a Platform) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |finding| finding.platform.as_ref() == Some(platform))
    }

    /// Returns the findings for which the service rejects the request, without those that are [advice](Finding::is_advice).
    pub fn rejections(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| !finding.is_advice())
    }

    /// Returns the networks whose limits were applied.
    pub fn platforms(&self) -> &[Platform] {
        &self.platforms
    }

    /// Returns the ids of the profiles whose network is unknown, so that its limits were not applied.
    pub fn unknown_profiles(&self) -> &[String] {
        &self.unknown
    }
}

impl IntoIterator for Preflight {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.into_iter()
    }
}

impl<'a> IntoIterator for &'a Preflight {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A profile whose network is known: its id, and the name of the network.
///
/// Profiles that the service returned convert to it, and so do pairs of id and network.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownProfile {
    /// The id of the profile.
    pub id: String,
    /// Its network.
    pub platform: Platform,
}

impl KnownProfile {
    /// Creates a value of what is required.
    pub fn new(id: impl Into<String>, platform: impl Into<Platform>) -> Self {
        Self { id: id.into(), platform: platform.into() }
    }
}

impl<I: Into<String>, P: Into<Platform>> From<(I, P)> for KnownProfile {
    fn from((id, platform): (I, P)) -> Self {
        Self::new(id, platform)
    }
}

impl From<&KnownProfile> for KnownProfile {
    fn from(profile: &KnownProfile) -> Self {
        profile.clone()
    }
}

/// Checks a body. `prepared` is the error of the call if it cannot be sent.
pub(crate) fn check<P: Into<KnownProfile>>(
    limits: &'static Limits,
    body: &impl Serialize,
    prepared: Option<Error>,
    profiles: impl IntoIterator<Item = P>,
) -> Preflight {
    let mut files = Files::new();
    // As the call encodes it, so that types are compiled for one kind of output.
    let json = files.scope(|| serde_json::to_vec(body)).and_then(|json| serde_json::from_slice::<Value>(&json));
    let unsendable = prepared.map(|error| error.to_string()).or(json.as_ref().err().map(ToString::to_string));
    let mut preflight = of_json(limits, &json.unwrap_or_default(), &files, profiles);
    if let Some(note) = unsendable {
        let finding = Finding { note: Some(note), ..Finding::new(None, String::new(), FindingKind::NotSendable) };
        preflight.findings.insert(0, finding);
    }
    preflight
}

/// Checks the JSON of a body.
pub(crate) fn of_json<P: Into<KnownProfile>>(
    limits: &'static Limits,
    json: &Value,
    files: &Files,
    profiles: impl IntoIterator<Item = P>,
) -> Preflight {
    let profiles: Vec<KnownProfile> = profiles.into_iter().map(Into::into).collect();
    of_files(limits, json, &|value| FileFacts::of(files, value), &profiles)
}

/// Checks the JSON of a body, whose files the caller knows.
pub(crate) fn of_files(
    limits: &'static Limits,
    json: &Value,
    files: &dyn Fn(&Value) -> Option<FileFacts>,
    profiles: &[KnownProfile],
) -> Preflight {
    let found = evaluate::evaluate(limits, &Body { json, files }, profiles);
    Preflight { findings: found.findings, platforms: found.platforms, unknown: found.unknown }
}
