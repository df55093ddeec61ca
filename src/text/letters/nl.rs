use super::LetterPhrases;
use super::en::ENGLISH;

pub(super) const DUTCH: LetterPhrases = ENGLISH;
