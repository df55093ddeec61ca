use super::LetterPhrases;
use super::en::ENGLISH;

pub(super) const FRENCH: LetterPhrases = ENGLISH;
