//! Another status, another method, another path.

use serde_json::json;

use crate::model::operation::Response;
use crate::model::schema::SchemaId;
use crate::source::document::is_success;
use crate::tightness::edit::{Edit, path};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;

/// Statuses of each class that services use; those that an operation has not are planted.
const STATUSES: [&[u16]; 3] = [&[204, 202, 206], &[418, 451, 431], &[500, 503, 507]];

/// The methods that a request is made with.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

pub(super) const OPERATORS: [Operator; 7] = [
    Operator {
        name: "undocumented-status",
        stands_for: "the service responds with a status that the operation does not have; the file is named after it",
        survives: GAP,
        plant: undocumented_status,
    },
    Operator {
        name: "status-against-name",
        stands_for: "the status is another of the operation, and the file is still named after the old one",
        survives: GAP,
        plant: status_against_name,
    },
    Operator {
        name: "status-of-other-class",
        stands_for: "a success has the status of an error, or the reverse; the file is named after it",
        survives: "the schema of the other status allows this response, too",
        plant: status_of_other_class,
    },
    Operator {
        name: "other-method",
        stands_for: "the request uses another method",
        survives: GAP,
        plant: other_method,
    },
    Operator {
        name: "misspelt-path",
        stands_for: "a fixed part of the path is misspelt",
        survives: "another path of the document fits it",
        plant: misspelt_path,
    },
    Operator {
        name: "other-depth",
        stands_for: "the path has one segment more or less",
        survives: "another path of the document fits it",
        plant: other_depth,
    },
    Operator {
        name: "empty-argument",
        stands_for: "an argument of the path is empty",
        survives: GAP,
        plant: empty_argument,
    },
];

fn status(scene: &Scene<'_, '_>, status: u16, what: String) -> Fault {
    Fault::new(scene.place(&["then", "status"]), what, Edit::Set(path(&["then", "status"]), json!(status)))
}

fn undocumented_status(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let unknown = |status: &&u16| scene.operation.response(**status).is_none();
    let statuses = STATUSES.iter().filter_map(|class| class.iter().find(unknown));
    let fault = |code: &u16| status(scene, *code, format!("the status becomes {code}")).called(scene.renamed(*code));
    statuses.map(fault).collect()
}

/// The other statuses of the operation that it names one by one.
fn others<'s>(scene: &'s Scene<'_, '_>) -> impl Iterator<Item = (u16, &'s Response<'s>)> {
    let named =
        scene.operation.responses.iter().filter_map(|response| Some((response.entry.key.parse().ok()?, response)));
    named.filter(|(code, _)| *code != scene.fixture.status)
}

fn status_against_name(scene: &Scene<'_, '_>) -> Vec<Fault> {
    others(scene).map(|(code, _)| status(scene, code, format!("the status becomes {code}"))).collect()
}

fn status_of_other_class(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let class = |code: u16| is_success(&code.to_string());
    let schema = |response: &Response<'_>| -> Option<SchemaId> {
        response.body.json().and_then(|media| media.schema).map(|id| scene.model.schemas.resolve(id))
    };
    let own = scene.response.and_then(schema);
    // The same schema, or none, makes no difference between the two.
    let different = others(scene).filter(|(code, _)| class(*code) != class(scene.fixture.status));
    let different = different.filter(|(_, response)| schema(response) != own);
    let fault = |(code, response): (u16, _)| {
        status(scene, code, format!("the status becomes {code}")).called(scene.renamed(code)).by(schema(response))
    };
    different.map(fault).collect()
}

fn other_method(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let own = scene.fixture.method.to_ascii_uppercase();
    let fault = |method: &&str| {
        let edit = Edit::Set(path(&["when", "method"]), json!(method));
        Fault::new(scene.place(&["when", "method"]), format!("the method becomes {method}"), edit)
    };
    METHODS.iter().filter(|method| **method != own).map(fault).collect()
}

fn at_path(scene: &Scene<'_, '_>, what: &str, segments: &[String]) -> Fault {
    let edit = Edit::Set(path(&["when", "path"]), json!(format!("/{}", segments.join("/"))));
    Fault::new(scene.place(&["when", "path"]), what, edit)
}

/// The path with one of its segments as something else.
fn with_segment(scene: &Scene<'_, '_>, at: usize, to: &str) -> Vec<String> {
    let segments = scene.segments().into_iter().enumerate();
    segments.map(|(number, (segment, _))| if number == at { to.to_owned() } else { segment.to_owned() }).collect()
}

fn misspelt_path(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, (segment, template)) in scene.segments().into_iter().enumerate() {
        // Below no segment of the template stands the path of a server, which is fixed, too.
        if template.is_none_or(|template| !template.contains('{')) && !segment.is_empty() {
            let segments = with_segment(scene, at, &format!("{segment}x"));
            faults.push(at_path(scene, &format!("segment {} of the path is misspelt", at + 1), &segments));
        }
    }
    faults
}

fn other_depth(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let mut segments: Vec<String> = scene.segments().into_iter().map(|(segment, _)| segment.to_owned()).collect();
    if scene.operation.is_callback {
        return Vec::new();
    }
    segments.push("more".to_owned());
    let mut faults = vec![at_path(scene, "the path has a segment more", &segments)];
    segments.truncate(segments.len().saturating_sub(2));
    if !segments.is_empty() {
        faults.push(at_path(scene, "the path lacks its last segment", &segments));
    }
    faults
}

fn empty_argument(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let segments = scene.segments().into_iter().enumerate();
    let arguments = segments.filter_map(|(at, (_, template))| {
        let name = template?.strip_prefix('{')?.strip_suffix('}')?;
        Some((at, name.to_owned()))
    });
    let fault = |(at, name): (usize, String)| {
        at_path(scene, &format!("the argument `{name}` of the path is empty"), &with_segment(scene, at, ""))
    };
    arguments.map(fault).collect()
}
