//! What Dutch letters have in common.

use crate::calendar::Day;
use crate::law::Language::Dutch;
use crate::law::{Help, LetterLaw, Spoken, practice};

/// No statute on the language of letters was found: Dutch, and others so that they are understood.
pub(super) static LETTER_LAW: LetterLaw = LetterLaw {
    languages: &[Dutch],
    by_region: None,
    usual_terms: practice::USUAL_TERMS,
    help: &[
        Help {
            name: Spoken::everywhere("Geldfit"),
            reach: Spoken::everywhere("0800 8115, geldfit.nl"),
            ..MUNICIPALITY
        },
        MUNICIPALITY,
    ],
    fixed: &[],
};

const MUNICIPALITY: Help = Help {
    name: Spoken {
        dutch: "Uw gemeente",
        french: "Votre commune",
        german: "Ihre Gemeinde",
        english: "Your municipality",
    },
    reach: Spoken {
        dutch: "vraag naar schuldhulpverlening",
        french: "demandez l’aide aux personnes endettées",
        german: "fragen Sie nach der Schuldenberatung",
        english: "ask for debt help",
    },
    checked_on: Day::literal("2026-11-21"),
    source: "geldfit.nl; Wet gemeentelijke schuldhulpverlening",
};
