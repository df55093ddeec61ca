use super::TimelinePhrases;
use super::en::ENGLISH;

pub(super) const FRENCH: TimelinePhrases = ENGLISH;
