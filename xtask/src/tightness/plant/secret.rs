//! Secrets that were left in, and what is another in every response.

use serde_json::json;

use crate::tightness::edit::{Edit, path};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::tightness::site::Site;

pub(super) const OPERATORS: [Operator; 6] = [
    Operator {
        name: "secret-in-its-place",
        stands_for: "where the document says that a secret stands, there is a real one",
        survives: GAP,
        plant: in_its_place,
    },
    Operator {
        name: "secret-in-text",
        stands_for: "a text of a body holds a credential that is known by its form",
        survives: GAP,
        plant: in_text,
    },
    Operator { name: "secret-in-path", stands_for: "a bot's token stands in the path", survives: GAP, plant: in_path },
    Operator {
        name: "secret-in-query",
        stands_for: "the key of the service stands in the query",
        survives: GAP,
        plant: in_query,
    },
    Operator {
        name: "secret-in-header",
        stands_for: "a header of the response carries credentials",
        survives: GAP,
        plant: in_header,
    },
    Operator {
        name: "volatile-header",
        stands_for: "a header that is another in every response was recorded",
        survives: GAP,
        plant: volatile,
    },
];

/// What looks like an access key. It is put together here, so that no scanner takes this file for a leak.
fn access_key() -> String {
    format!("AK{}{}", "IA", "Q7".repeat(8))
}

fn in_its_place(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let is_secret = |site: &&Site<'_>| {
        site.value.is_string() && site.schemas.iter().any(|id| scene.model.schemas.get(*id).is_secret())
    };
    let fault = |site: &Site<'_>| {
        // It looks like nothing that is known: only the document says that it is a secret.
        let edit = Edit::Set(site.path.clone(), json!("correct horse battery staple"));
        Fault::new(site.place, format!("`{}` holds a real secret", site.show()), edit)
    };
    scene.sites.iter().filter(is_secret).map(fault).collect()
}

fn in_text(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |direction| {
        let text = |site: &&Site<'_>| site.direction == direction && site.value.is_string();
        let site = scene.sites.iter().find(text)?;
        let value = format!("{} {}", site.value.as_str()?, access_key());
        let what = format!("`{}` holds a credential", site.show());
        Some(Fault::new(site.place, what, Edit::Set(site.path.clone(), json!(value))))
    };
    use crate::model::translate::Direction::{Request, Response};
    [Request, Response].into_iter().filter_map(fault).collect()
}

fn in_path(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let segments = scene.segments();
    let whole = |template: &str| template.starts_with('{') && template.ends_with('}');
    let argument = segments.iter().rposition(|(_, template)| template.is_some_and(whole));
    let Some(at) = argument else { return Vec::new() };
    let token = format!("123456789:{}", "Ab3-".repeat(9));
    let text = |(number, (segment, _)): (usize, &(&str, _))| if number == at { &token } else { *segment }.to_owned();
    let to: Vec<String> = segments.iter().enumerate().map(text).collect();
    let edit = Edit::Set(path(&["when", "path"]), json!(format!("/{}", to.join("/"))));
    vec![Fault::new(scene.place(&["when", "path"]), "the path holds a token", edit)]
}

fn in_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |name: &&str| {
        let item = json!({ "name": name, "value": "correct horse battery staple" });
        let edit = Edit::Push(path(&["when", "query_param"]), item);
        Fault::new(scene.place(&["when", "query_param"]), format!("the query holds `{name}`"), edit)
    };
    scene.operation.credentials.iter().map(fault).collect()
}

fn in_header(scene: &Scene<'_, '_>) -> Vec<Fault> {
    headers(scene, &[("authorization", "correct horse battery staple"), ("x-api-key", "correct horse battery staple")])
}

fn volatile(scene: &Scene<'_, '_>) -> Vec<Fault> {
    headers(scene, &[("date", "Mon, 06 May 2024 10:00:00 GMT"), ("set-cookie", "session=1; HttpOnly")])
}

fn headers(scene: &Scene<'_, '_>, headers: &[(&str, &str)]) -> Vec<Fault> {
    let fault = |(name, value): &(&str, &str)| {
        let edit = Edit::Push(path(&["then", "header"]), json!({ "name": name, "value": value }));
        Fault::new(scene.place(&["then", "header"]), format!("the response has the header `{name}`"), edit)
    };
    headers.iter().map(fault).collect()
}
