//! The words of letters: a template for each kind and language, cut into blocks.

use super::facts::Facts;
use crate::case::Line;
use crate::law::{Language, LetterKind, Reply, Writing};
use askama::Template;

/// A block of a letter in words.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Its name.
    pub(super) name: String,
    /// Its heading.
    pub(super) title: Option<Line>,
    /// What it says.
    pub(super) paragraphs: Vec<Line>,
    /// What it lists, each with a label.
    pub(super) rows: Vec<(Line, Line)>,
}

impl Words {
    fn is_empty(&self) -> bool {
        self.paragraphs.is_empty() && self.rows.is_empty()
    }
}

/// The words of a letter in a language, block by block; none that has nothing to say.
pub(super) fn words(kind: Writing, language: Language, facts: &Facts) -> Vec<Words> {
    let shared = cut(&shared(language, facts));
    let own = cut(&own(kind, language, facts));
    let filled = own.into_iter().filter_map(|block| {
        if !block.is_empty() {
            return Some(block);
        }
        let found = shared.iter().find(|other| other.name == block.name)?;
        (!found.is_empty()).then(|| found.copy())
    });
    filled.collect()
}

/// What is put above a copy in a language that does not count.
pub(super) fn courtesy(language: Language, facts: &Facts) -> Option<Words> {
    let blocks = cut(&shared(language, facts));
    blocks.into_iter().find(|block| block.name == super::model::COURTESY.0 && !block.is_empty())
}

impl Words {
    fn copy(&self) -> Self {
        Self {
            name: self.name.clone(),
            title: self.title.clone(),
            paragraphs: self.paragraphs.clone(),
            rows: self.rows.clone(),
        }
    }
}

/// Cuts the text of a template into blocks: `== name Title` begins one, a line with a tab is a row, and
/// every other line is a paragraph. What is filled in is on one line and has no tab, so it can be neither.
fn cut(text: &str) -> Vec<Words> {
    let mut blocks: Vec<Words> = Vec::new();
    for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        let row = line.split_once('\t');
        match (line.strip_prefix("== "), row, blocks.last_mut()) {
            (Some(heading), None, _) => {
                let (name, title) = heading.split_once(' ').unwrap_or((heading, ""));
                let title = Some(Line::of(title)).filter(|title| !title.is_empty());
                blocks.push(Words { name: name.to_owned(), title, ..Words::default() });
            }
            (_, Some((label, value)), Some(block)) => {
                block.rows.push((Line::of(label), Line::of(value)));
            }
            (_, None, Some(block)) => block.paragraphs.push(Line::of(line)),
            (_, _, None) => {}
        }
    }
    blocks
}

/// A function that renders a template for each language.
macro_rules! in_languages {
    ($language:expr, $facts:expr; $nl:literal $fr:literal $de:literal $en:literal) => {
        match $language {
            Language::Dutch => rendered!($nl, $facts),
            Language::French => rendered!($fr, $facts),
            Language::German => rendered!($de, $facts),
            Language::English => rendered!($en, $facts),
        }
    };
}

/// Renders one template. Writing to a string cannot fail.
macro_rules! rendered {
    ($path:literal, $facts:expr) => {{
        #[derive(Template)]
        #[template(path = $path, escape = "none", config = "src/letter/askama.toml")]
        struct Text<'f> {
            l: &'f Facts,
        }
        Text { l: $facts }.render().unwrap_or_default()
    }};
}

fn shared(language: Language, facts: &Facts) -> String {
    in_languages!(language, facts; "nl/shared.txt" "fr/shared.txt" "de/shared.txt" "en/shared.txt")
}

fn own(kind: Writing, language: Language, facts: &Facts) -> String {
    match kind {
        Writing::Letter(kind) => of_creditor(kind, language, facts),
        Writing::Reply(reply) => of_debtor(reply, language, facts),
    }
}

fn of_creditor(kind: LetterKind, language: Language, facts: &Facts) -> String {
    match kind {
        LetterKind::Reminder => in_languages!(language, facts;
            "nl/reminder.txt" "fr/reminder.txt" "de/reminder.txt" "en/reminder.txt"),
        LetterKind::SecondReminder => in_languages!(language, facts;
            "nl/second_reminder.txt" "fr/second_reminder.txt"
            "de/second_reminder.txt" "en/second_reminder.txt"),
        LetterKind::FourteenDayLetter => in_languages!(language, facts;
            "nl/fourteen_day_letter.txt" "fr/fourteen_day_letter.txt"
            "de/fourteen_day_letter.txt" "en/fourteen_day_letter.txt"),
        LetterKind::FirstFreeReminder => in_languages!(language, facts;
            "nl/first_free_reminder.txt" "fr/first_free_reminder.txt"
            "de/first_free_reminder.txt" "en/first_free_reminder.txt"),
        LetterKind::NoticeOfDefault => in_languages!(language, facts;
            "nl/notice_of_default.txt" "fr/notice_of_default.txt"
            "de/notice_of_default.txt" "en/notice_of_default.txt"),
        LetterKind::FinalNotice => in_languages!(language, facts;
            "nl/final_notice.txt" "fr/final_notice.txt"
            "de/final_notice.txt" "en/final_notice.txt"),
        LetterKind::PhoneConfirmation => in_languages!(language, facts;
            "nl/phone_confirmation.txt" "fr/phone_confirmation.txt"
            "de/phone_confirmation.txt" "en/phone_confirmation.txt"),
        LetterKind::PaymentPlan => in_languages!(language, facts;
            "nl/payment_plan.txt" "fr/payment_plan.txt"
            "de/payment_plan.txt" "en/payment_plan.txt"),
        LetterKind::Acknowledgement => in_languages!(language, facts;
            "nl/acknowledgement.txt" "fr/acknowledgement.txt"
            "de/acknowledgement.txt" "en/acknowledgement.txt"),
        LetterKind::Interruption => in_languages!(language, facts;
            "nl/interruption.txt" "fr/interruption.txt"
            "de/interruption.txt" "en/interruption.txt"),
        LetterKind::Handover => in_languages!(language, facts;
            "nl/handover.txt" "fr/handover.txt" "de/handover.txt" "en/handover.txt"),
        _ => String::new(),
    }
}

fn of_debtor(reply: Reply, language: Language, facts: &Facts) -> String {
    match reply {
        Reply::Dispute => in_languages!(language, facts;
            "nl/dispute.txt" "fr/dispute.txt" "de/dispute.txt" "en/dispute.txt"),
        Reply::AskProof => in_languages!(language, facts;
            "nl/ask_proof.txt" "fr/ask_proof.txt" "de/ask_proof.txt" "en/ask_proof.txt"),
        Reply::ProposePlan => in_languages!(language, facts;
            "nl/propose_plan.txt" "fr/propose_plan.txt"
            "de/propose_plan.txt" "en/propose_plan.txt"),
        Reply::AlreadyPaid => in_languages!(language, facts;
            "nl/already_paid.txt" "fr/already_paid.txt"
            "de/already_paid.txt" "en/already_paid.txt"),
        Reply::Prescribed => in_languages!(language, facts;
            "nl/prescribed.txt" "fr/prescribed.txt"
            "de/prescribed.txt" "en/prescribed.txt"),
    }
}
