//! The dossier as plain text, for whoever takes it over or wants to keep it.

use crate::calendar::Day;
use crate::case::{Case, Line};
use crate::ledger::Refusal;
use crate::statement::Statement;
use crate::text::{Language, Word};
use crate::timeline::{Party, Timeline, dossier};
use crate::view::table::kind;

/// Everything about a case as known at the end of a day, as plain text: the sums with their lines, what
/// happened and what may follow, what is missing as proof, and what all this rests on.
pub fn dossier_text(case: &Case, as_of: Day, language: Language) -> Result<String, Refusal> {
    let dossier = dossier(case, as_of, language)?;
    let (statement, timeline) = (&dossier.statement, &dossier.timeline);
    let mut file = File { text: String::new(), language };
    let title = language.word(Word::Dossier);
    file.line(&[title, ", ", &language.date(as_of)]);
    file.party(Word::Creditor, &dossier.creditor);
    file.party(Word::Debtor, &dossier.debtor);
    file.owed(statement);
    file.lines(statement);
    file.list(Word::Warnings, statement.warnings.iter().map(|warning| warning.message.as_str()));
    file.past(timeline);
    file.list(Word::Agreements, timeline.agreements.iter().map(|one| one.message.as_str()));
    file.next(timeline);
    file.list(
        Word::Prescription,
        dossier.prescription.iter().map(|clock| clock.explanation.as_str()),
    );
    file.list(Word::Missing, dossier.missing.iter().map(|missing| missing.message));
    file.list(Word::Hints, dossier.hints.iter().map(|hint| hint.message.as_str()));
    file.receipt(statement);
    Ok(file.text)
}

struct File {
    text: String,
    language: Language,
}

impl File {
    /// The parts on one line; whoever wrote them, they begin no other.
    fn line(&mut self, parts: &[&str]) {
        self.text.push_str(&Line::of(&parts.concat()).into_text());
        self.text.push('\n');
    }

    fn heading(&mut self, word: Word) {
        self.text.push('\n');
        self.line(&[self.language.word(word)]);
    }

    /// What something is, and how much.
    fn pair(&mut self, label: &str, value: &str) {
        self.line(&["- ", label, self.language.colon(), value]);
    }

    /// A section, if there is something to list.
    fn list<'t>(&mut self, word: Word, items: impl Iterator<Item = &'t str>) {
        let mut items = items.peekable();
        if items.peek().is_some() {
            self.heading(word);
            items.for_each(|item| self.line(&["- ", item]));
        }
    }

    fn party(&mut self, word: Word, party: &Party) {
        if let Some(name) = &party.name {
            self.line(&[self.language.word(word), self.language.colon(), name]);
        }
    }

    fn owed(&mut self, statement: &Statement) {
        let language = self.language;
        let sums = &statement.totals.sums;
        self.heading(Word::Owed);
        let parts = [
            (Word::Principal, sums.open.principal),
            (Word::Interest, sums.open.interest),
            (Word::Costs, sums.open.costs),
            (Word::Due, sums.due),
            (Word::Paid, sums.paid),
        ];
        for (word, amount) in parts {
            self.pair(language.word(word), &language.euros(amount));
        }
    }

    /// Each line with its sum and its reason.
    fn lines(&mut self, statement: &Statement) {
        let language = self.language;
        self.heading(Word::Lines);
        for line in &statement.lines {
            let name = language.word(kind(line));
            let amount = language.euros(line.amount);
            let label = [line.id.as_str(), ". ", name, ", ", &line.invoice].concat();
            self.pair(&label, &amount);
            let laws = line.basis.iter().map(|basis| format!("{} {}", basis.law, basis.article));
            let laws = laws.collect::<Vec<_>>().join("; ");
            let reason = if laws.is_empty() { laws } else { format!(" ({laws})") };
            self.text.push_str("  ");
            self.line(&[&line.explanation, &reason]);
        }
    }

    fn past(&mut self, timeline: &Timeline) {
        let language = self.language;
        let said = timeline.past.iter().map(|past| {
            let note = past.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
            let day = language.date(past.on);
            [&day, language.colon(), &past.message, &note].concat()
        });
        let said: Vec<String> = said.collect();
        self.list(Word::Past, said.iter().map(String::as_str));
    }

    /// The next step of each invoice.
    fn next(&mut self, timeline: &Timeline) {
        let said = timeline.claims.iter().filter_map(|track| {
            let next = track.next.as_ref()?;
            Some([track.invoice.as_str(), self.language.colon(), &next.message].concat())
        });
        let said: Vec<String> = said.collect();
        self.list(Word::Next, said.iter().map(String::as_str));
    }

    fn receipt(&mut self, statement: &Statement) {
        let language = self.language;
        let receipt = &statement.receipt;
        self.heading(Word::Receipt);
        let pairs = [
            (Word::Engine, ["vordering ", receipt.engine].concat()),
            (Word::LawFingerprint, receipt.law.clone()),
            (Word::CaseFingerprint, receipt.case.clone()),
            (Word::Day, receipt.as_of.to_string()),
            (Word::RatesUntil, receipt.rates_known_until.to_string()),
        ];
        for (word, value) in pairs {
            self.pair(language.word(word), &value);
        }
    }
}
