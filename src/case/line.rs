use core::fmt;

/// A text on one line: nothing in it can begin a line, turn the direction of the text, or be unseen.
/// Only such texts are filled into letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Line(String);

impl Line {
    /// The words of a text, with one space for all that stood between them.
    pub(crate) fn of(text: &str) -> Self {
        let seen = text.chars().map(|letter| if breaks(letter) { ' ' } else { letter });
        let seen: String = seen.filter(|letter| !hides(*letter)).collect();
        // Only what parts words is narrowed: the spaces within a sum must not break it.
        let words: Vec<&str> = seen.split(' ').filter(|word| !word.is_empty()).collect();
        Self(words.join(" "))
    }

    /// A text that has something to be seen.
    pub(crate) fn seen(text: Option<&str>) -> Option<Self> {
        text.map(Self::of).filter(|line| !line.is_empty())
    }

    /// Is a text on one line as it is, with nothing in it that is not seen?
    pub(crate) fn is_plain(text: &str) -> bool {
        !text.chars().any(|letter| breaks(letter) || hides(letter))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

/// Ends a line or leaves a gap that is no space.
const fn breaks(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Is not seen, but changes what is: controls, marks of direction, what joins or hides letters.
fn hides(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{fffe}'..='\u{ffff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
