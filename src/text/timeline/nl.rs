use super::TimelinePhrases;
use super::en::ENGLISH;

pub(super) const DUTCH: TimelinePhrases = ENGLISH;
