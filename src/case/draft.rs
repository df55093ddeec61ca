//! What is asked beside the case: a letter that is to be written.

use super::event::CHANNELS;
use super::notes::SPECIALISTS;
use super::policy::TONES;
use super::problem::{Fault, Invalid};
use super::read::{Path, Reader};
use super::source::Source;
use super::{Jurisdiction, Line, PlanQuestion, Reach, Sending, Specialist};
use crate::calendar::Day;
use crate::law::{Field, Language, Law, Tone, Writing};
use crate::money::Amount;
use crate::sorted::Set;

/// A letter that is to be written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Draft {
    /// Which.
    pub kind: Writing,
    /// In which language; not said leaves it to the law and the debtor.
    pub language: Option<Language>,
    /// How it speaks; not said leaves it to its kind and the policy.
    pub tone: Option<Tone>,
    /// How it is sent; not said leaves it to the policy, or means by post.
    pub sending: Option<Sending>,
    /// The ids of the claims that it is about; none means all that are open.
    pub claims: Vec<String>,
    /// The last day to pay that it gives; not said means as the law and the policy count it.
    pub pay_by: Option<Day>,
    /// Who signs.
    pub signed_by: Option<String>,
    /// What the sender confirms that cannot be seen from the letter.
    pub confirms: Set<Field>,
    /// The plan that it is about.
    pub plan: Option<PlanQuestion>,
    /// The call that it is about.
    pub call: Option<CallNotes>,
    /// Who takes over, or writes for the creditor.
    pub specialist: Option<NamedSpecialist>,
    /// Why, in the debtor's own words.
    pub reasons: Option<String>,
    /// How much the debtor agrees with.
    pub agreed_part: Option<Amount>,
}

/// What is known of a call beside the event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct CallNotes {
    /// The time, as it is to be printed.
    pub at: Option<String>,
    /// Who called.
    pub by: Option<String>,
    /// Who was spoken with.
    pub with: Option<String>,
}

/// Who takes over a claim, or writes for the creditor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NamedSpecialist {
    /// What he is.
    pub kind: Specialist,
    /// His name.
    pub name: String,
    /// Where to reach him.
    pub reach: Reach,
    /// His number in the register.
    pub number: Option<String>,
    /// The account to pay to from now on.
    pub iban: Option<String>,
    /// His reference.
    pub reference: Option<String>,
    /// Was the claim sold to him?
    pub bought: bool,
}

/// Reads a letter that is to be written about the claims of a case under a law.
///
/// [`Invalid`] holds every problem, with paths such as `letter.specialist.name`.
pub fn asked_draft(source: &impl Source, jurisdiction: Jurisdiction) -> Result<Draft, Invalid> {
    let mut reader = Reader::default();
    let path = Path::Field(&Path::Root, "letter");
    let draft = reader.draft(source, &path, Law::of(jurisdiction));
    reader.finish(draft)
}

impl Reader {
    fn draft<S: Source>(&mut self, value: &S, path: &Path, law: &'static Law) -> Option<Draft> {
        const FIELDS: &[&str] = &[
            "kind",
            "language",
            "tone",
            "channel",
            "invoices",
            "payBy",
            "signedBy",
            "confirms",
            "plan",
            "call",
            "specialist",
            "reasons",
            "agreedPart",
        ];
        let object = self.object(value, path, FIELDS)?;
        let kind = self.required(&object, "kind", |r, value, path| {
            let kind = r.choice(value, path, Writing::CHOICES)?;
            let known = kind.letter().is_none_or(|kind| law.writes(kind));
            if known { Some(kind) } else { r.refuse(Fault::NotInThisLaw, path) }
        });
        let language =
            self.optional(&object, "language", |r, v, p| r.choice(v, p, Language::CHOICES));
        let tone = self.optional(&object, "tone", |r, v, p| r.choice(v, p, TONES));
        let sending = self.optional(&object, "channel", |r, v, p| r.choice(v, p, CHANNELS));
        let claims = self.optional(&object, "invoices", |r, v, p| r.list(v, p, Self::text));
        let pay_by = self.optional(&object, "payBy", Self::day);
        let signed_by = self.optional(&object, "signedBy", Self::text);
        let confirms = self.optional(&object, "confirms", Self::confirmed);
        let plan = self.optional(&object, "plan", Self::plan);
        let call = self.optional(&object, "call", Self::call_notes);
        let specialist = self.optional(&object, "specialist", Self::specialist);
        let by = specialist.as_ref().map(|specialist: &NamedSpecialist| specialist.kind);
        // One that could not be read is there all the same.
        let wrong = object.lacks("specialist") || by == Some(Specialist::Collector);
        if kind.is_some_and(|kind| law.wants_lawyer_or_bailiff(kind)) && wrong {
            self.fault(Fault::SenderNeeded, &Path::Field(path, "specialist"));
        }
        let reasons = self.optional(&object, "reasons", Self::text);
        let agreed_part = self.optional(&object, "agreedPart", Self::positive_amount);
        Some(Draft {
            kind: kind?,
            language,
            tone,
            sending,
            claims: claims.unwrap_or_default().into_iter().flatten().collect(),
            pay_by,
            signed_by,
            confirms: confirms.unwrap_or_default(),
            plan,
            call,
            specialist,
            reasons,
            agreed_part,
        })
    }

    fn confirmed<S: Source>(&mut self, value: &S, path: &Path) -> Option<Set<Field>> {
        let choices: Vec<_> =
            Field::TO_CONFIRM.iter().map(|field| (field.code(), *field)).collect();
        let read = self.list(value, path, |r, v, p| r.choice(v, p, &choices))?;
        Some(read.into_iter().flatten().collect())
    }

    fn call_notes<S: Source>(&mut self, value: &S, path: &Path) -> Option<CallNotes> {
        let object = self.object(value, path, &["at", "by", "with"])?;
        Some(CallNotes {
            at: self.optional(&object, "at", Self::text),
            by: self.optional(&object, "by", Self::text),
            with: self.optional(&object, "with", Self::text),
        })
    }

    fn specialist<S: Source>(&mut self, value: &S, path: &Path) -> Option<NamedSpecialist> {
        const FIELDS: &[&str] =
            &["kind", "name", "address", "contact", "number", "iban", "reference", "bought"];
        let object = self.object(value, path, FIELDS)?;
        let kind = self.required(&object, "kind", |r, v, p| r.choice(v, p, SPECIALISTS));
        let name = self.required(&object, "name", |r, value, path| {
            let name = r.text(value, path)?;
            if Line::of(&name).is_empty() { r.refuse(Fault::Missing, path) } else { Some(name) }
        });
        let address = self.optional(&object, "address", Self::address);
        let contact = self.optional(&object, "contact", Self::contact);
        let number = self.optional(&object, "number", Self::text);
        let iban = self.optional(&object, "iban", Self::iban);
        let reference = self.optional(&object, "reference", Self::text);
        let bought = self.optional(&object, "bought", Self::boolean).unwrap_or_default();
        let reach = Reach { address: address.unwrap_or_default(), ..contact.unwrap_or_default() };
        Some(NamedSpecialist { kind: kind?, name: name?, reach, number, iban, reference, bought })
    }
}
