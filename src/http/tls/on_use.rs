//! Verifies certificates by those of the platform, which are read when the first connection uses TLS.

use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

/// The verifier of the platform, once a connection has asked for it.
#[derive(Debug)]
pub(super) struct OnUse {
    provider: Arc<CryptoProvider>,
    platform: OnceLock<Result<Verifier, Error>>,
}

impl OnUse {
    pub(super) fn new(provider: Arc<CryptoProvider>) -> Self {
        Self { provider, platform: OnceLock::new() }
    }

    fn platform(&self) -> Result<&Verifier, Error> {
        let platform = self.platform.get_or_init(|| Verifier::new(Arc::clone(&self.provider)));
        platform.as_ref().map_err(Clone::clone)
    }
}

impl ServerCertVerifier for OnUse {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.platform()?.verify_server_cert(certificate, intermediates, name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform()?.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform()?.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        match self.platform() {
            Ok(platform) => platform.supported_verify_schemes(),
            // The certificate is not verified either, and that error says why.
            Err(_) => self.provider.signature_verification_algorithms.supported_schemes(),
        }
    }
}
