//! Receives webhooks with actix-web.
//!
//! `WEBHOOK_SECRET=whsec_... cargo run` in this folder listens at `127.0.0.1:3000`; `cargo test` delivers to the handler.

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use postproxy::webhook::{EventData, Verifier};

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = web::Data::new(Verifier::new(std::env::var("WEBHOOK_SECRET")?));
    let app = move || App::new().app_data(verifier.clone()).route("/webhooks", web::post().to(receive));
    Ok(HttpServer::new(app).bind(("127.0.0.1", 3000))?.run().await?)
}

/// Verifies a delivery. The headers of actix-web are handed over as a function, and the body as it was received.
async fn receive(verifier: web::Data<Verifier>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let header = |name: &str| request.headers().get(name)?.to_str().ok();
    match verifier.verify(header, &body) {
        Ok(event) => {
            match &event.data {
                EventData::PlatformPost(post) => println!("{} on {}: {}", post.post_id, post.platform, post.status),
                EventData::Unknown(_) => println!("unknown to this version: {}", event.raw()),
                _ => println!("{} {}", event.event_type, event.id),
            }
            HttpResponse::NoContent().finish()
        }
        Err(error) => {
            eprintln!("rejected: {error}");
            HttpResponse::BadRequest().finish()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use actix_web::http::StatusCode;
    use actix_web::test::{TestRequest, call_service, init_service};
    use postproxy::webhook::{SIGNATURE_HEADER, sign};

    use super::*;

    #[actix_web::test]
    async fn a_delivery_is_received_and_a_forged_one_rejected() {
        let verifier = web::Data::new(Verifier::new("whsec_example"));
        let app = init_service(App::new().app_data(verifier).route("/webhooks", web::post().to(receive))).await;
        let body = r#"{"id":"evt_1","type":"media.failed","created_at":"2025-01-15T10:30:02Z","data":{}}"#;
        for (secret, status) in [("whsec_example", StatusCode::NO_CONTENT), ("whsec_other", StatusCode::BAD_REQUEST)] {
            let header = (SIGNATURE_HEADER, sign(secret, SystemTime::now(), body));
            let request = TestRequest::post().uri("/webhooks").insert_header(header).set_payload(body);
            assert_eq!(call_service(&app, request.to_request()).await.status(), status);
        }
    }
}
