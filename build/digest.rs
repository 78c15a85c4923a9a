//! From which document a client was generated, as the first line of the client says.

/// A document by its name and a number that another document does not have but by chance (FNV-1a), the same for every
/// way to end a line.
pub(crate) fn source(name: &str, document: &str) -> String {
    let bytes = document.lines().flat_map(|line| line.bytes().chain(*b"\n"));
    let digest =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{name} {digest:016x}")
}
