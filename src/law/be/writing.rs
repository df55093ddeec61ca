//! What Belgian letters have in common.

use super::basis;
use crate::calendar::Day;
use crate::law::Language::{Dutch, French, German};
use crate::law::{
    Confidence, Field, FixedText, Help, LetterLaw, Region, RegionRule, Spoken, practice,
};

pub(super) static LETTER_LAW: LetterLaw = LetterLaw {
    languages: &[Dutch, French, German],
    // Established for invoices; that reminders which the law prescribes fall under it follows from it,
    // but was not found in so many words.
    by_region: Some(&RegionRule {
        languages: &[
            (Region::Flanders, &[Dutch]),
            (Region::Wallonia, &[French]),
            (Region::Brussels, &[Dutch, French]),
            (Region::GermanSpeaking, &[German]),
        ],
        basis: basis::LANGUAGES_52,
        source: "elfri.be; mondaq.com; legalnews.be; crivits-persyn.be; Court of Appeal of Antwerp, 5 \
                 September 2022",
        confidence: Confidence::Computed,
    }),
    usual_terms: practice::USUAL_TERMS,
    help: &[Help {
        name: Spoken {
            dutch: "Het OCMW van uw gemeente",
            french: "Le CPAS de votre commune",
            german: "Das ÖSHZ Ihrer Gemeinde",
            english: "The public welfare centre of your municipality (OCMW, CPAS, ÖSHZ)",
        },
        reach: Spoken {
            dutch: "vraag naar schuldbemiddeling; eerstehulpbijschulden.be",
            french: "demandez la médiation de dettes ; mediationdedettes.be (Bruxelles)",
            german: "fragen Sie nach der Schuldnerberatung",
            english: "ask for debt mediation; eerstehulpbijschulden.be (in Dutch)",
        },
        checked_on: Day::literal("2026-11-21"),
        source: "eerstehulpbijschulden.be; mediationdedettes.be",
    }],
    // The official French and German words were not found whole, so they are not here.
    fixed: &[FixedText {
        field: Field::NotASummonsSentence,
        language: Dutch,
        text: "Deze brief betreft GEEN dagvaarding voor de rechtbank of beslag. Het gaat niet om een \
               procedure van gerechtelijke invordering.",
        basis: basis::WER_XIX_7_2,
        source: "WER, consolidation up to 14 April 2026",
    }],
};
