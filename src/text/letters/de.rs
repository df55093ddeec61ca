use super::LetterPhrases;
use super::en::ENGLISH;

pub(super) const GERMAN: LetterPhrases = ENGLISH;
