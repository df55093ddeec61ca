use crate::calendar::Day;
use crate::case::Case;
use core::fmt::Write;
use core::hash::{Hash, Hasher};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What a statement rests on: with the same engine, law and case, the same day gives the same
/// statement forever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// The version of this crate.
    pub engine: &'static str,
    /// SHA-256 of the tables of the law.
    pub law: String,
    /// SHA-256 of the case as it was understood.
    pub case: String,
    /// The day of the statement.
    pub as_of: Day,
    /// The last day for which every rate is published.
    pub rates_known_until: Day,
}

impl Receipt {
    pub(super) fn of(case: &Case, as_of: Day) -> Self {
        Self {
            engine: env!("CARGO_PKG_VERSION"),
            law: case.law().fingerprint().to_owned(),
            case: fingerprint(case),
            as_of,
            rates_known_until: case.law().known_until(),
        }
    }
}

/// SHA-256 of a value: of what its derived hash feeds to a hasher.
#[must_use]
pub fn fingerprint(value: &impl Hash) -> String {
    let mut hasher = Fingerprint(Sha256::new());
    value.hash(&mut hasher);
    let mut text = String::new();
    for byte in hasher.0.finalize() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Feeds what derived hashes feed to a hasher into SHA-256, alike on every platform: the widths
/// that differ between platforms are made 64 bits.
struct Fingerprint(Sha256);

impl Hasher for Fingerprint {
    /// Not inlined: a case has hundreds of fields, and each would carry its own copy.
    #[inline(never)]
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(u64::try_from(number).unwrap_or(u64::MAX));
    }

    fn write_isize(&mut self, number: isize) {
        self.write_i64(i64::try_from(number).unwrap_or(i64::MAX));
    }

    /// Never asked for: the digest is taken whole.
    fn finish(&self) -> u64 {
        0
    }
}
