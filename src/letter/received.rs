//! Is a letter that someone received right? What it says, when it was sent, and what it asks, held
//! against what the law asks of its kind and against what is owed.

use super::lint::{Fault, Severity, lint_known};
use crate::calendar::Day;
use crate::case::{
    Asks, Case, Channel, Fault as Problem, Invalid, ReceivedLetter, TermFrom, names,
};
use crate::law::{Basis, Effect, Field, FixedText, LetterKind, Reply, Rule, StepKind};
use crate::ledger::{Account, AskError, Ledger, Refusal};
use crate::money::{Amount, Exact, Overflow};
use crate::sorted::{Set, sort_by_key};
use crate::statement::Sums;
use crate::text::{Language, LetterFault, Status};
use crate::timeline::{Clock, clocks};
use serde::Serialize;

/// What was found of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterCheck {
    /// The kind of letter.
    pub kind: LetterKind,
    /// Is nothing found by which it does not do what it is for?
    pub sound: bool,
    /// What is wrong, the worst first.
    pub findings: Vec<Finding>,
    /// How much more than is owed on its day it asks, as far as it says its sums.
    pub too_much: Amount,
    /// What was not said of it and matters, the weightiest first.
    pub questions: Vec<Question>,
    /// With what the debtor may answer, the fitting one first.
    pub replies: Vec<Answer>,
    /// Sentences that the law words itself.
    pub fixed_texts: Vec<&'static FixedText>,
    /// All in one sentence, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// Something that is wrong with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The stable code.
    pub code: LetterFault,
    /// How bad it is.
    pub severity: Severity,
    /// What is missing, or should not be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// How much the letter asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<Amount>,
    /// How much is owed on its day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owed: Option<Amount>,
    /// The day before which it was too early, or after which it is too late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// What it costs the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    /// The article, if one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// All this in words.
    pub message: String,
}

/// Something that was not said of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The field.
    pub field: Field,
    /// Must it be there, or must it not?
    pub rule: Rule,
    /// How bad it would be.
    pub severity: Severity,
    /// Its name.
    pub title: &'static str,
}

/// A way to answer a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The stable code.
    pub code: Reply,
    /// Its name.
    pub title: &'static str,
    /// The sentence.
    pub message: &'static str,
}

/// Is a letter that someone received about a case right, as known on a day? Explained in a language.
pub fn check_letter(
    case: &Case,
    as_of: Day,
    letter: &ReceivedLetter,
    language: Language,
) -> Result<LetterCheck, AskError> {
    if as_of < letter.on {
        let fault = Problem::LetterAfter(as_of);
        return Err(AskError::Invalid(Invalid::one(&fault, "letter.on".to_owned())));
    }
    let on_its_day = Ledger::of(case, letter.on)?;
    let sums = Sums::of(&on_its_day, |at| names(&letter.claims, at))?;
    let check = Check { case, letter, ledger: &on_its_day, sums: &sums, language };
    let mut known = Known { has: letter.has.clone(), lacks: letter.lacks.clone() };
    let mut findings = check.of_time(&mut known);
    findings.extend(check.of_sums(&mut known)?);
    let now = Ledger::of(case, as_of)?;
    findings.extend(check.of_the_debt(&now, &clocks(case, as_of, language)?));
    let debtor = case.debtor.capacity;
    let (broken, open) = lint_known(case.law(), debtor, letter.kind, &known.has, &known.lacks);
    findings.extend(broken.into_iter().map(|fault| check.broken(&fault)));
    sort_by_key(&mut findings, |found| (found.severity, found.code, found.field));
    let too_much = check.too_much()?;
    let sound = findings.iter().all(|finding| finding.severity != Severity::Fatal);
    let replies = replies(&findings, &open, too_much);
    let more = Some(too_much).filter(|more| *more > Amount::ZERO);
    Ok(LetterCheck {
        kind: letter.kind,
        sound,
        message: language.letter_checked(findings.is_empty(), more),
        too_much,
        fixed_texts: check.fixed_texts(),
        questions: open.iter().map(|fault| check.question(fault)).collect(),
        replies: replies.into_iter().map(|code| Answer::of(code, language)).collect(),
        findings,
    })
}

/// What is known of a letter.
struct Known {
    has: Set<Field>,
    lacks: Set<Field>,
}

impl Known {
    /// What follows from the days and the sums needs no answer.
    fn learn(&mut self, field: Field, there: bool) {
        let (into, from) =
            if there { (&mut self.has, &mut self.lacks) } else { (&mut self.lacks, &mut self.has) };
        into.insert(field);
        from.remove(&field);
    }
}

/// A letter beside what was owed on its day.
struct Check<'c> {
    case: &'c Case,
    letter: &'c ReceivedLetter,
    ledger: &'c Ledger<'c>,
    sums: &'c Sums,
    language: Language,
}

impl Check<'_> {
    /// The sentences that the law words for such a letter.
    fn fixed_texts(&self) -> Vec<&'static FixedText> {
        let law = self.case.law();
        let (kind, debtor) = (self.letter.kind, self.case.debtor.capacity);
        let asked = |text: &&FixedText| {
            law.afterwards()
                .letters
                .iter()
                .any(|rule| rule.field == text.field && rule.governs(kind, debtor))
        };
        law.letter_law.fixed.iter().filter(asked).collect()
    }

    /// When it was sent, and how long it gives.
    fn of_time(&self, known: &mut Known) -> Vec<Finding> {
        let mut found = Vec::new();
        let letter = self.letter;
        let allowed = self.allowed_from();
        if letter.kind == LetterKind::FourteenDayLetter {
            // Too early is told with its day, if there is one.
            known.learn(Field::SentAfterDefault, allowed.is_some());
        }
        if let Some((day, effect)) = allowed
            && letter.on < day
        {
            found.push(self.finding(LetterFault::SentTooEarly, Some(effect)).on(day));
        }
        if let Some(from) = letter.term_from {
            let right = from == TermFrom::DayAfterReceipt;
            known.learn(Field::PeriodText, true);
            known.learn(Field::PeriodCountedFromLetterDate, false);
            if !right && self.case.debtor_is_protected() {
                found.push(self.finding(LetterFault::TermFaulty, Some(Effect::NoCosts)));
            }
        }
        if let (Some(pay_by), Some((earliest, effect))) = (letter.pay_by, self.earliest_end())
            && pay_by < earliest
        {
            found.push(self.finding(LetterFault::PayByTooEarly, Some(effect)).on(earliest));
        }
        found.into_iter().map(|finding| finding.said(self.language)).collect()
    }

    /// The first day on which such a letter may be sent, and what it costs to send it before.
    fn allowed_from(&self) -> Option<(Day, Effect)> {
        let accounts = || {
            let all = self.ledger.accounts.iter().enumerate();
            all.filter(|(at, _)| names(&self.letter.claims, *at)).map(|(_, account)| account)
        };
        // Of claims that are named the last one decides; of others it may be about the first.
        let deciding = |days: &mut dyn Iterator<Item = Option<Day>>| match self.letter.claims {
            Some(_) => days.map(|day| day.unwrap_or(Day::LAST)).max(),
            None => days.flatten().min(),
        };
        match self.letter.kind {
            LetterKind::FourteenDayLetter => {
                let after = deciding(&mut accounts().map(|account| account.interest_after));
                let known = after.filter(|day| *day < Day::LAST);
                known.map(|day| (day.next(), Effect::NoCosts))
            }
            LetterKind::FirstFreeReminder => {
                let late = deciding(&mut accounts().map(|account| account.due_on));
                let known = late.filter(|day| *day < Day::LAST);
                known.map(|day| (day.next(), Effect::ClauseLost))
            }
            LetterKind::CollectorNotice => {
                let first = |step| step == StepKind::FirstFreeReminder;
                let given = self.ledger.given.iter().filter(|given| first(given.step));
                given.map(|given| given.last_day.next()).min().map(|day| (day, Effect::Fine))
            }
            _ => None,
        }
    }

    /// The earliest day on which the term of such a letter may end, and what it costs to name an
    /// earlier one.
    fn earliest_end(&self) -> Option<(Day, Effect)> {
        let (law, letter) = (self.case.law(), self.letter);
        let consumer = self.ledger.accounts.iter().find_map(|account| account.regime.consumer);
        match letter.kind {
            LetterKind::FourteenDayLetter if self.case.debtor_is_protected() => {
                let demand = &law.letter_costs.as_ref()?.demand;
                let posted = || law.delivered(letter.on, &demand.post);
                let received = letter.received_on.unwrap_or_else(posted);
                Some((received.plus_days(demand.days), Effect::NoCosts))
            }
            LetterKind::FirstFreeReminder => {
                let term = &consumer?.waiting_term;
                // By electronic means it may end sooner.
                let readings = term.readings(letter.channel != Some(Channel::Post));
                let end = law.end_of_term(letter.on, term.days, readings.earliest);
                Some((end, Effect::ClauseLost))
            }
            LetterKind::CollectorNotice => {
                let term = &consumer?.collector_term;
                Some((law.end_of_term(letter.on, term.days, term.by_post.earliest), Effect::Fine))
            }
            // A term that is over when the letter is read is none.
            LetterKind::NoticeOfDefault => Some((letter.on.next(), Effect::NoDefault)),
            _ => Some((letter.on.next(), Effect::Custom)),
        }
    }

    /// What it asks, beside what was owed on its day.
    fn of_sums(&self, known: &mut Known) -> Result<Vec<Finding>, Refusal> {
        let mut found = Vec::new();
        let Asks { principal, interest, costs, total } = self.letter.asks;
        let open = &self.sums.open;
        let costs_fault = if open.costs > Amount::ZERO {
            LetterFault::CostsTooHigh
        } else {
            LetterFault::CostsNotOwed
        };
        for (asked, owed, code) in [
            (principal, open.principal, LetterFault::PrincipalTooHigh),
            (interest, open.interest, LetterFault::InterestTooHigh),
            (costs, open.costs, costs_fault),
        ] {
            if let Some(asked) = asked.filter(|asked| *asked > owed) {
                found.push(self.finding(code, None).of(asked, owed));
            }
        }
        if let (Some(principal), Some(interest), Some(costs), Some(total)) =
            (principal, interest, costs, total)
        {
            let parts = principal.plus(interest)?.plus(costs)?;
            if parts != total {
                found.push(self.finding(LetterFault::SumsDoNotAddUp, None).of(total, parts));
            }
        }
        if let Some(costs) = costs {
            let asked = costs > Amount::ZERO;
            // Interest, too, may be asked from the start; costs may not.
            for field in [Field::CollectionCostsCharged, Field::CostsAlreadyAdded, Field::AnyCost] {
                known.learn(field, asked && costs > open.costs);
            }
        }
        if let Some((asked, most)) = self.letter.announced_costs.zip(self.most_costs()?) {
            known.learn(Field::CostAmount, true);
            known.learn(Field::CostAmountTooHigh, asked > most);
            if asked > most {
                let fault = self.finding(LetterFault::CostsTooHigh, Some(Effect::NoCosts));
                found.push(fault.of(asked, most));
            }
        }
        Ok(found.into_iter().map(|finding| finding.said(self.language)).collect())
    }

    /// The most that a letter of fourteen days may announce on what is open, VAT included.
    fn most_costs(&self) -> Result<Option<Amount>, Overflow> {
        let fourteen = self.letter.kind == LetterKind::FourteenDayLetter;
        let Some(law) = self.case.law().letter_costs.as_ref().filter(|_| fourteen) else {
            return Ok(None);
        };
        let costs = law.tariff.charge(self.sums.open.principal)?.amount;
        let vat = match law.vat.on(self.letter.on) {
            Ok(piece) if self.case.creditor.recovers_vat == Some(false) => {
                Exact::of(costs).percent(piece.row.rate)?.round_half_up()?
            }
            _ => Amount::ZERO,
        };
        costs.plus(vat).map(Some)
    }

    /// Whether anything can still be asked at all.
    fn of_the_debt(&self, now: &Ledger, clocks: &[Clock]) -> Vec<Finding> {
        let mut found = Vec::new();
        if !now.accounts.iter().any(Account::is_open) {
            found.push(self.finding(LetterFault::AlreadyPaid, None));
        }
        let open = clocks.iter().filter(|clock| clock.status != Status::Settled);
        if open.clone().all(|clock| clock.status == Status::Barred)
            && let Some(clock) = open.max_by_key(|clock| clock.run.bars_after)
        {
            let mut finding = self.finding(LetterFault::Prescribed, None);
            finding.basis = clock.basis.first().copied();
            found.push(finding.on(clock.run.bars_after.next()));
        }
        found.into_iter().map(|finding| finding.said(self.language)).collect()
    }

    /// A finding that makes the letter useless if it has an effect or ends everything, else a fault.
    fn finding(&self, code: LetterFault, effect: Option<Effect>) -> Finding {
        let ends = matches!(code, LetterFault::Prescribed | LetterFault::AlreadyPaid);
        let harmless = [Effect::Fine, Effect::Unlawful, Effect::Custom];
        let fatal = ends || effect.is_some_and(|effect| !harmless.contains(&effect));
        let severity = if fatal { Severity::Fatal } else { Severity::Fault };
        let grounds = self.ledger.accounts.first().map(|account| account.regime.procedure);
        let mut of_kind = self.case.law().afterwards().letters.iter().filter(|rule| {
            effect == Some(rule.effect) && rule.governs(self.letter.kind, self.case.debtor.capacity)
        });
        let basis = of_kind.find_map(|rule| rule.basis);
        let basis = basis.or_else(|| grounds.map(|procedure| procedure.grounds.dispute));
        Finding { effect, ..Finding::plain(code, severity, basis, String::new()) }
    }

    fn broken(&self, fault: &Fault) -> Finding {
        let code = match fault.rule {
            Rule::Forbidden => LetterFault::Forbidden,
            _ => LetterFault::Missing,
        };
        let plain = Finding::plain(code, fault.severity, fault.basis, String::new());
        let finding = Finding { field: Some(fault.field), effect: Some(fault.effect), ..plain };
        finding.said(self.language)
    }

    fn question(&self, fault: &Fault) -> Question {
        let Fault { field, rule, severity, .. } = *fault;
        Question { field, rule, severity, title: self.language.field(field) }
    }

    /// How much more than was owed on its day it asks.
    fn too_much(&self) -> Result<Amount, Overflow> {
        let Asks { principal, interest, costs, total } = self.letter.asks;
        let open = &self.sums.open;
        let more = |asked: Option<Amount>, owed: Amount| match asked {
            Some(asked) => asked.minus(owed).map(|more| more.max(Amount::ZERO)),
            None => Ok(Amount::ZERO),
        };
        let parts = more(principal, open.principal)?
            .plus(more(interest, open.interest)?)?
            .plus(more(costs, open.costs)?)?;
        Ok(parts.max(more(total, self.sums.due)?))
    }
}

impl Finding {
    pub(super) const fn plain(
        code: LetterFault,
        severity: Severity,
        basis: Option<Basis>,
        message: String,
    ) -> Self {
        let (field, asked, owed, day, effect) = (None, None, None, None, None);
        Self { code, severity, field, asked, owed, day, effect, basis, message }
    }

    fn on(self, day: Day) -> Self {
        Self { day: Some(day), ..self }
    }

    fn of(self, asked: Amount, owed: Amount) -> Self {
        Self { asked: Some(asked), owed: Some(owed), ..self }
    }

    fn said(self, language: Language) -> Self {
        let sums = self.asked.zip(self.owed);
        let message = language.letter_fault(self.code, self.field, sums, self.day, self.effect);
        Self { message, ..self }
    }
}

impl Answer {
    fn of(code: Reply, language: Language) -> Self {
        let (title, message) = language.reply(code);
        Self { code, title, message }
    }
}

/// With what the debtor may answer, the fitting one first.
fn replies(findings: &[Finding], open: &[Fault], too_much: Amount) -> Vec<Reply> {
    let found = |code| findings.iter().any(|finding| finding.code == code);
    let wrong = findings.iter().any(|finding| finding.severity != Severity::Advice);
    let unknown = open.iter().any(|fault| fault.severity != Severity::Advice);
    let fitting = [
        (Reply::AlreadyPaid, found(LetterFault::AlreadyPaid)),
        (Reply::Prescribed, found(LetterFault::Prescribed)),
        (Reply::Dispute, wrong || too_much > Amount::ZERO),
        (Reply::AskProof, unknown),
    ];
    let fitting = fitting.into_iter().filter_map(|(reply, fits)| fits.then_some(reply));
    let ends = found(LetterFault::AlreadyPaid) || found(LetterFault::Prescribed);
    fitting.chain((!ends).then_some(Reply::ProposePlan)).collect()
}
