//! A letter of one's own: filled from the case, in words, and checked before it is shown.

use super::facts::Facts;
use super::fill::{Asked, Desk};
use super::layout;
use super::model::{self, blocks};
use super::outlook::{Outlook, Sent};
use super::proof::{Checked, Item};
use super::received::LetterCheck;
use super::words::{Words, courtesy, words};
use crate::calendar::Day;
use crate::case::Line;
use crate::case::{Case, Channel, Draft, Fault, Invalid, Reach, Sending};
use crate::law::{Field, Language, Writing};
use crate::ledger::{AskError, Ledger};
use crate::money::Amount;
use crate::sorted::Set;
use crate::statement::Sums;
use crate::timeline::{Plan, Step, Timeline, Track, clocks, plans};
use serde::Serialize;

/// A letter, ready to be shown, copied or printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// Which it is.
    pub kind: Writing,
    /// Its name, in the language of whoever writes it.
    pub title: &'static str,
    /// Its day.
    pub on: Day,
    /// Its language.
    pub language: Language,
    /// The languages that count instead; none if this one does.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub official_languages: &'static [Language],
    /// Who writes.
    pub from: Address,
    /// Who reads.
    pub to: Address,
    /// The day, as it is printed.
    pub date: String,
    /// What it is about, on one line.
    pub subject: String,
    /// What it says, block by block.
    pub blocks: Vec<LetterBlock>,
    /// The name below it.
    pub signed_by: String,
    /// What it asks now.
    pub asks: LetterAsks,
    /// The last day to pay that it gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_by: Option<Day>,
    /// The costs or the lump sum that it announces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced_costs: Option<Amount>,
    /// The whole as HTML, in which nothing that was filled in is markup.
    pub html: String,
    /// The whole as plain text.
    pub text: String,
    /// What must be said before the debtor signs or sends it: what it does to prescription.
    pub warnings: Vec<String>,
    /// What is wrong with it, found as in a letter that is received; none of a debtor's letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<LetterCheck>,
    /// What it must, should and must not have, and whether it has.
    pub checklist: Vec<Item>,
}

/// A name with an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Address {
    /// The name.
    pub name: String,
    /// The address, line by line.
    pub lines: Vec<String>,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterBlock {
    /// Its name: the same in every language.
    pub name: String,
    /// Its heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// What it lists.
    pub rows: Vec<LetterRow>,
    /// What of the rules it fulfils.
    pub says: Vec<Field>,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterRow {
    /// What it is.
    pub label: String,
    /// How much, when, or where.
    pub value: String,
}

/// The sums that a letter asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LetterAsks {
    /// Of the invoices.
    pub principal: Amount,
    /// Interest.
    pub interest: Amount,
    /// Costs and lump sums.
    pub costs: Amount,
    /// All together.
    pub total: Amount,
}

/// Writes a letter about a case on a day. What is said about it is in the language of `notes`.
pub fn write_letter(
    case: &Case,
    on: Day,
    draft: &Draft,
    notes: Language,
) -> Result<Letter, AskError> {
    let ledger = Ledger::of(case, on)?;
    let clocks = clocks(case, on, notes)?;
    let timeline = Timeline::of(&ledger, &clocks, notes)?;
    let about = about(case, draft, &ledger, &timeline.claims)?;
    let sums = Sums::of(&ledger, |at| about.contains(&at))?;
    if draft.agreed_part.is_some_and(|part| part > sums.due) {
        let path = "letter.agreedPart".to_owned();
        return Err(Invalid::one(&Fault::MoreThanOwed(sums.due), path).into());
    }
    let sending = sending(case, draft);
    let outlook = match draft.kind {
        Writing::Letter(kind) => {
            Sent { case, kind, on, about: &about, channel: sending.channel, pay_by: draft.pay_by }
                .outlook()?
        }
        Writing::Reply(_) => Outlook::default(),
    };
    let (language, official) = language(case, draft);
    let plan = plan(case, on, draft, language)?;
    let asked = Asked::of(draft.kind, &sums, plan.as_ref())?;
    let desk = Desk {
        case,
        draft,
        ledger: &ledger,
        on,
        language,
        official,
        about: &about,
        sending,
        outlook: &outlook,
        tracks: &timeline.claims,
        clocks: &clocks,
        plan: plan.as_ref(),
    };
    let facts = desk.facts(asked, &sums).map_err(crate::ledger::Refusal::from)?;
    let written = written(draft.kind, language, &facts);
    let checked = Checked::of(&desk, asked, &written, notes)?;
    Ok(desk.letter(facts, asked, written, checked, notes))
}

/// The blocks of a letter, each with its words: the subject first, and above all, if there is one, the
/// line that it is only a copy.
fn written(kind: Writing, language: Language, facts: &Facts) -> Vec<Words> {
    let courtesy = courtesy(language, facts);
    let mut written = words(kind, language, facts);
    let after_subject = written.len().min(1);
    written.splice(after_subject..after_subject, courtesy);
    written
}

/// The positions of the claims that a letter is about: those that are named, else those for which it
/// may be sent, else those for which the law lets it be sent, else all that are late, else all.
fn about(
    case: &Case,
    draft: &Draft,
    ledger: &Ledger,
    tracks: &[Track],
) -> Result<Set<usize>, Invalid> {
    let (mut about, mut problems) = (Set::new(), Vec::new());
    for (at, id) in draft.claims.iter().enumerate() {
        if let Some(position) = case.claims.iter().position(|claim| claim.id == *id) {
            about.insert(position);
        } else {
            let path = format!("letter.invoices[{at}]");
            problems.extend(Invalid::one(&Fault::UnknownInvoice, path).problems);
        }
    }
    if !problems.is_empty() {
        return Err(Invalid { problems });
    }
    let these = |fits: &dyn Fn(&Track) -> bool| -> Set<usize> {
        let fitting = tracks.iter().enumerate().filter(|(_, track)| fits(track));
        fitting.map(|(at, _)| at).collect()
    };
    let kind = draft.kind.step();
    let step = |track: &Track| track.steps.iter().find(|step| Some(step.id) == kind).cloned();
    let begun = |step: Step| step.earliest_on.is_some_and(|day| day <= ledger.as_of);
    let late = |invoice: &str| {
        let account = ledger.accounts.iter().find(|account| account.claim.id == invoice);
        account.and_then(|account| account.due_on).is_some_and(|due_on| due_on < ledger.as_of)
    };
    let choices = [
        about,
        these(&|track| step(track).is_some_and(|step| step.is_allowed())),
        these(&|track| step(track).is_some_and(begun)),
        these(&|track| !track.settled && late(&track.invoice)),
        these(&|track| !track.settled),
    ];
    let chosen = choices.into_iter().find(|claims| !claims.is_empty());
    Ok(chosen.unwrap_or_else(|| (0..case.claims.len()).collect()))
}

/// As the draft says, else as the policy sends the step, else by post.
fn sending(case: &Case, draft: &Draft) -> Sending {
    let by_policy = draft.kind.step().and_then(|step| case.policy.channels.get(step).copied());
    let channel = by_policy.unwrap_or(Channel::Post);
    draft.sending.unwrap_or(Sending { channel, registered: false })
}

/// The language of a letter, and the languages that count instead if it is none of them. The creditor's
/// letters follow the law; a debtor writes as he likes.
fn language(case: &Case, draft: &Draft) -> (Language, &'static [Language]) {
    let rules = case.law().letter_law;
    let counting = rules.languages_of(case.creditor.seat_region);
    let reads = case.debtor.language.filter(|language| counting.contains(language));
    let usual = reads.or(counting.first().copied()).unwrap_or_default();
    let language = draft.language.unwrap_or(usual);
    let bound = rules.by_region.is_some() && draft.kind.letter().is_some();
    let counts = !bound || counting.contains(&language);
    (language, if counts { &[] } else { counting })
}

/// The plan that the draft asks for.
fn plan(case: &Case, on: Day, draft: &Draft, language: Language) -> Result<Option<Plan>, AskError> {
    let Some(question) = &draft.plan else { return Ok(None) };
    match plans(case, on, core::slice::from_ref(question), language) {
        Ok(plans) => Ok(plans.into_iter().next()),
        Err(AskError::Invalid(mut invalid)) => {
            for problem in &mut invalid.problems {
                problem.path = problem.path.replacen("plans[0]", "letter.plan", 1);
            }
            Err(AskError::Invalid(invalid))
        }
        Err(refusal) => Err(refusal),
    }
}

impl Desk<'_> {
    fn letter(
        &self,
        facts: Facts,
        asked: Asked,
        written: Vec<Words>,
        checked: Checked,
        notes: Language,
    ) -> Letter {
        let Checked { check, checklist, says } = checked;
        let (case, kind) = (self.case, self.draft.kind);
        let mut blocks = written.into_iter();
        let subject = blocks.next().and_then(|block| block.paragraphs.into_iter().next());
        let blocks = blocks.map(|block| LetterBlock::of(block, kind, &says)).collect();
        let (creditor, debtor) = (&case.creditor.reach, &case.debtor.reach);
        let by_debtor = facts.from != facts.creditor;
        let (from, to) = if by_debtor { (debtor, creditor) } else { (creditor, debtor) };
        let specialist = facts.specialist.filter(|_| facts.interrupts_by_law);
        let sender = specialist.map_or_else(|| facts.from.clone(), |specialist| specialist.name);
        let signed_by = Line::seen(self.draft.signed_by.as_deref()).unwrap_or(sender);
        let mut letter = Letter {
            kind,
            title: notes.writing(kind),
            on: self.on,
            language: self.language,
            official_languages: self.official,
            from: Address::of(facts.from, from),
            to: Address::of(facts.to, to),
            date: facts.date.into_text(),
            subject: subject.unwrap_or_default().into_text(),
            blocks,
            signed_by: signed_by.into_text(),
            asks: LetterAsks {
                principal: asked.principal,
                interest: asked.interest,
                costs: asked.costs,
                total: asked.total,
            },
            pay_by: self.outlook.pay_by,
            announced_costs: Some(self.outlook.costs).filter(|costs| *costs > Amount::ZERO),
            html: String::new(),
            text: String::new(),
            warnings: self.warnings(),
            check,
            checklist,
        };
        letter.html = layout::html(&letter);
        letter.text = layout::text(&letter);
        letter
    }
}

impl Address {
    fn of(name: Line, reach: &Reach) -> Self {
        let lines = reach.address.iter().map(|one| Line::of(one)).filter(|one| !one.is_empty());
        Self { name: name.into_text(), lines: lines.map(Line::into_text).collect() }
    }
}

impl LetterBlock {
    fn of(words: Words, kind: Writing, says: &Set<Field>) -> Self {
        let model = blocks(kind).iter().find(|(name, _)| *name == words.name);
        let fields = model.map_or(model::COURTESY.1, |(_, fields)| *fields);
        let rows = words
            .rows
            .into_iter()
            .map(|(label, value)| LetterRow { label: label.into_text(), value: value.into_text() });
        Self {
            title: words.title.map(Line::into_text),
            paragraphs: words.paragraphs.into_iter().map(Line::into_text).collect(),
            rows: rows.collect(),
            says: fields.iter().copied().filter(|field| says.contains(field)).collect(),
            name: words.name,
        }
    }
}
