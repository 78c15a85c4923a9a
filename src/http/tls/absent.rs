//! A crypto provider without cryptography, for a program that installs none and calls a base URL of plain http.
//!
//! rustls makes no settings without a provider, and the HTTP client is built with settings whether a connection needs them or not.
//! With these, a connection that needs TLS fails with a reason before a byte is sent: the exchange of keys comes first. Nothing
//! else of it is ever called.

use std::sync::Arc;

use rustls::crypto::cipher::{
    AeadKey, InboundOpaqueMessage, InboundPlainMessage, Iv, MessageDecrypter, MessageEncrypter, OutboundOpaqueMessage,
    OutboundPlainMessage, Tls13AeadAlgorithm, UnsupportedOperationError,
};
use rustls::crypto::hash::{Context, Hash, HashAlgorithm, Output};
use rustls::crypto::hmac::{Hmac, Key, Tag};
use rustls::crypto::tls13::HkdfUsingHmac;
use rustls::crypto::{
    ActiveKeyExchange, CipherSuiteCommon, CryptoProvider, GetRandomFailed, KeyProvider, SecureRandom, SupportedKxGroup,
    WebPkiSupportedAlgorithms,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::sign::SigningKey;
use rustls::{CipherSuite, ConnectionTrafficSecrets, Error, NamedGroup, SupportedCipherSuite, Tls13CipherSuite};

/// What is missing, and how it is added.
pub(super) const REASON: &str = "rustls has no crypto provider; switch on the feature `rustls` or `aws-lc-rs`, or install one by \
                                 `rustls::crypto::CryptoProvider::install_default`";

/// Returns the provider.
pub(super) fn provider() -> Arc<CryptoProvider> {
    Arc::new(CryptoProvider {
        cipher_suites: vec![SupportedCipherSuite::Tls13(&SUITE)],
        kx_groups: vec![&Absent],
        signature_verification_algorithms: WebPkiSupportedAlgorithms { all: &[], mapping: &[] },
        secure_random: &Absent,
        key_provider: &Absent,
    })
}

/// rustls asks for one suite at least.
static SUITE: Tls13CipherSuite = Tls13CipherSuite {
    common: CipherSuiteCommon {
        suite: CipherSuite::TLS13_AES_128_GCM_SHA256,
        hash_provider: &Absent,
        confidentiality_limit: 0,
    },
    hkdf_provider: &HkdfUsingHmac(&Absent),
    aead_alg: &Absent,
    quic: None,
};

/// Stands for every part of the cryptography.
#[derive(Debug)]
struct Absent;

impl SupportedKxGroup for Absent {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error> {
        Err(Error::General(REASON.to_owned()))
    }

    fn name(&self) -> NamedGroup {
        NamedGroup::X25519
    }
}

impl SecureRandom for Absent {
    /// Succeeds, so that it is the exchange of keys that fails.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), GetRandomFailed> {
        getrandom::getrandom(bytes).map_err(|_| GetRandomFailed)
    }
}

impl KeyProvider for Absent {
    fn load_private_key(&self, _: PrivateKeyDer<'static>) -> Result<Arc<dyn SigningKey>, Error> {
        Err(Error::General(REASON.to_owned()))
    }
}

impl Hash for Absent {
    fn start(&self) -> Box<dyn Context> {
        Box::new(Self)
    }

    fn hash(&self, _: &[u8]) -> Output {
        Output::new(&[])
    }

    fn output_len(&self) -> usize {
        0
    }

    fn algorithm(&self) -> HashAlgorithm {
        HashAlgorithm::NONE
    }
}

impl Context for Absent {
    fn fork_finish(&self) -> Output {
        Output::new(&[])
    }

    fn fork(&self) -> Box<dyn Context> {
        Box::new(Self)
    }

    fn finish(self: Box<Self>) -> Output {
        Output::new(&[])
    }

    fn update(&mut self, _: &[u8]) {}
}

impl Hmac for Absent {
    fn with_key(&self, _: &[u8]) -> Box<dyn Key> {
        Box::new(Self)
    }

    fn hash_output_len(&self) -> usize {
        0
    }
}

impl Key for Absent {
    fn sign_concat(&self, _: &[u8], _: &[&[u8]], _: &[u8]) -> Tag {
        Tag::new(&[])
    }

    fn tag_len(&self) -> usize {
        0
    }
}

impl Tls13AeadAlgorithm for Absent {
    fn encrypter(&self, _: AeadKey, _: Iv) -> Box<dyn MessageEncrypter> {
        Box::new(Self)
    }

    fn decrypter(&self, _: AeadKey, _: Iv) -> Box<dyn MessageDecrypter> {
        Box::new(Self)
    }

    fn key_len(&self) -> usize {
        0
    }

    fn extract_keys(&self, _: AeadKey, _: Iv) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Err(UnsupportedOperationError)
    }
}

impl MessageEncrypter for Absent {
    fn encrypt(&mut self, _: OutboundPlainMessage<'_>, _: u64) -> Result<OutboundOpaqueMessage, Error> {
        Err(Error::EncryptError)
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        length
    }
}

impl MessageDecrypter for Absent {
    fn decrypt<'a>(&mut self, _: InboundOpaqueMessage<'a>, _: u64) -> Result<InboundPlainMessage<'a>, Error> {
        Err(Error::DecryptError)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// The settings are those of a base URL of plain http in a program without a provider.
    #[tokio::test]
    async fn http_works_and_https_fails_with_the_reason_before_a_byte_is_sent() {
        let config = super::super::for_http(provider()).unwrap();
        let http = reqwest::Client::builder().no_proxy().tls_backend_preconfigured(config).build().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serve = async {
            let (mut plain, _) = listener.accept().await.unwrap();
            let _ = plain.read(&mut [0; 1024]).await.unwrap();
            plain.write_all(b"HTTP/1.1 204 None\r\nconnection: close\r\n\r\n").await.unwrap();
            plain.shutdown().await.unwrap();
            let (mut by_tls, _) = listener.accept().await.unwrap();
            by_tls.read(&mut [0; 9]).await.unwrap_or_default()
        };
        let calls = async {
            assert_eq!(http.get(format!("http://{address}/")).send().await.unwrap().status(), 204);
            let error = http.get(format!("https://{address}/")).send().await.unwrap_err();
            assert!(error.is_connect());
            let mut reason: &dyn std::error::Error = &error;
            while let Some(source) = reason.source() {
                reason = source;
            }
            assert!(reason.to_string().contains(REASON), "{reason}");
        };
        let (sent, ()) = tokio::join!(serve, calls);
        assert_eq!(sent, 0);
    }
}
