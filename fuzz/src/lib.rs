//! What each fuzz target does: see whether the promise of its name holds, as the tests do; and change inputs in ways
//! that a reader of JSON can read.

#[path = "../../tests/promises/mod.rs"]
pub mod promises;

pub use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

/// Changes an input by its values or, as often, by its bytes; the length of the new one.
pub fn change(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut random = promises::mutate::Random::new(u64::from(seed));
    if seed.is_multiple_of(2) {
        let changed = promises::mutate::changed(&data[..size], &mut random);
        if (1..=most).contains(&changed.len()) {
            data[..changed.len()].copy_from_slice(&changed);
            return changed.len();
        }
    }
    fuzzer_mutate(data, size, most)
}

/// The target of a promise.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        $crate::fuzz_target!(|data: &[u8]| {
            $crate::promises::hold($name, data);
        });
        $crate::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
            $crate::change(data, size, most, seed)
        });
    };
}
