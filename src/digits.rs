//! Numbers in digits.
//!
//! Sums and days are written by the thousand; this takes a fraction of the time of `core::fmt`.

/// A short text of ASCII, put together from its end to its beginning.
pub(crate) struct Digits {
    text: [u8; Self::ROOM],
    start: usize,
}

impl Digits {
    /// What the longest amount needs, and more.
    const ROOM: usize = 32;

    pub(crate) const fn new() -> Self {
        Self { text: [b'0'; Self::ROOM], start: Self::ROOM }
    }

    /// Puts a character before the text; what is no ASCII, or does not fit, is left out.
    pub(crate) fn after(mut self, character: char) -> Self {
        if let Ok(byte) = u8::try_from(character) {
            self.put(byte);
        }
        self
    }

    /// Puts a number before the text, with zeros before it to so many digits.
    pub(crate) fn after_number(mut self, number: u64, digits: usize) -> Self {
        let mut rest = number;
        let mut written: usize = 0;
        while rest > 0 || written < digits.max(1) {
            self.put(b'0'.saturating_add(u8::try_from(rest % 10).unwrap_or_default()));
            rest /= 10;
            written = written.saturating_add(1);
        }
        self
    }

    fn put(&mut self, byte: u8) {
        if let Some(start) = self.start.checked_sub(1)
            && let Some(place) = self.text.get_mut(start)
        {
            *place = byte;
            self.start = start;
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        let written = self.text.get(self.start..).unwrap_or_default();
        core::str::from_utf8(written).unwrap_or_default()
    }
}

/// A number in digits.
pub(crate) fn digits(number: u64) -> Digits {
    Digits::new().after_number(number, 1)
}
