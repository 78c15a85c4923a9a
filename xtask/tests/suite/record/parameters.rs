//! Parameters of every style: what is secret in them, and what a fixture keeps.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use tempfile::TempDir;

use super::support::{Setup, client};
use crate::common::{Project, listed, put};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Parameters, version: "1" }
paths:
  /things/{keys}:
    patch:
      operationId: things/change
      parameters:
        - { name: keys, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { $ref: "#/components/schemas/Secret" } } }
        - { name: tokens, in: query, explode: false, schema: { type: array, items: { $ref: "#/components/schemas/Secret" } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { pass: { $ref: "#/components/schemas/Secret" }, page: { type: integer } } } }
        - { name: json, in: query, content: { application/json: { schema: { type: object, properties: { inner: { $ref: "#/components/schemas/Secret" } } } } } }
        - { name: X-Codes, in: header, schema: { type: array, items: { $ref: "#/components/schemas/Secret" } } }
        - { name: theme, in: cookie, required: true, schema: { type: string, enum: [dark] } }
      requestBody:
        content:
          application/json: { schema: { type: object, properties: { a: { type: string } } } }
          application/merge-patch+json: { schema: { type: object, properties: { a: { type: string, nullable: true } } } }
      responses:
        "204":
          description: Done.
          headers: { X-Next: { explode: true, schema: { type: object, properties: { code: { $ref: "#/components/schemas/Secret" } } } } }
components:
  schemas:
    Secret: { type: string, format: password, example: secret }
"##;

#[test]
fn hides_secrets_in_parameters_of_every_style() {
    let folder = TempDir::new().unwrap();
    let (spec, fixtures) = (folder.path().join("openapi.yaml"), folder.path().join("fixtures"));
    put(&spec, DOCUMENT.as_bytes());
    std::fs::create_dir(&fixtures).unwrap();
    let service = Router::new().fallback(any(|| async { (StatusCode::NO_CONTENT, [("x-next", "code=Vx8Lq2Rt")]) }));
    let left = Setup::new(&spec, &fixtures).record(service, |base| async move {
        let url = format!(
            "{base}/things/;keys=Ab3Cd4Ef;keys=Gh5Jk6Lm?tokens=Np7Qr8St,Uv9Wx1Yz&filter[pass]=Ba2Dc3Fe&filter[page]=2&json=%7B%22inner%22:%22Hg4Kj5Ml%22%7D"
        );
        let call = client().patch(url).header("x-codes", "Pn6Rq7Ts, Vu8Xw9Zy").header("cookie", "theme=dark; other=Qq1Ww2Ee3Rr4");
        let call = call.header("content-type", "application/merge-patch+json").body(r#"{"a":null}"#);
        assert_eq!(call.send().await.unwrap().status(), 204);
    });
    assert_eq!(left.counts.recorded, 1, "{}", left.printed);
    let (name, text) = left.files.first_key_value().unwrap();
    assert!(name.starts_with("things/change/204-"), "{name}");
    for secret in [
        "Ab3Cd4Ef", "Gh5Jk6Lm", "Np7Qr8St", "Uv9Wx1Yz", "Ba2Dc3Fe", "Hg4Kj5Ml", "Pn6Rq7Ts", "Vu8Xw9Zy", "Vx8Lq2Rt",
        "Qq1Ww2Ee",
    ] {
        assert!(!text.contains(secret) && !left.printed.contains(secret), "{secret}: {text}");
    }
    let project = Project::of(DOCUMENT, &[(name, text)]);
    let outcome = project.check();
    // What it recorded holds, and proves what it shows; JSON of the other kind is not among it.
    let open: Vec<&str> = outcome.findings.iter().map(|finding| finding.what.as_str()).collect();
    assert_eq!(open, ["no fixture shows the property `a` of `things/change.request`"], "{text}{}", listed(&outcome));
}
