use super::TimelinePhrases;
use super::en::ENGLISH;

pub(super) const GERMAN: TimelinePhrases = ENGLISH;
