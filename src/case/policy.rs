//! How the creditor wants to go about it.

use super::event::CHANNELS;
use super::fields;
use super::problem::Fault;
use super::read::{Object, Path, Reader};
use super::source::Source;
use super::{Channel, Sending};
use crate::calendar::Day;
use crate::law::{Law, Stage, StepKind, Tone};
use crate::money::{Amount, Rate};
use crate::sorted::Map;

/// How the creditor wants to go about it; never faster than the law.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Policy {
    /// How many days a promise or a term of a plan may be late before it counts as broken.
    pub grace_days: u32,
    /// How many days a debtor has to look at a copy of the invoice.
    pub copy_days: u32,
    /// Below this nothing is started.
    pub threshold: Option<Amount>,
    /// Until the end of which day incoming payments are in the case.
    pub payments_checked_on: Option<Day>,
    /// After how many days from the step before it a step is taken.
    pub offsets: Map<StepKind, u32>,
    /// How many days a letter gives.
    pub terms: Map<StepKind, u32>,
    /// How a letter is sent.
    pub channels: Map<StepKind, Channel>,
    /// No letter speaks more firmly.
    pub tone: Option<Tone>,
    /// The insurance of what debtors do not pay.
    pub credit_insurance: Option<CreditInsurance>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            grace_days: 3,
            copy_days: 7,
            threshold: None,
            payments_checked_on: None,
            offsets: Map::new(),
            terms: Map::new(),
            channels: Map::new(),
            tone: None,
            credit_insurance: None,
        }
    }
}

/// An insurance against debtors who do not pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CreditInsurance {
    /// Which part of the principal is insured.
    pub insured: Rate,
    /// How many days after the last day of payment the insurer must know.
    pub notify_within_days: u32,
}

/// How firmly a letter may speak.
pub(super) const TONES: &[(&str, Tone)] =
    &[("friendly", Tone::Friendly), ("neutral", Tone::Neutral), ("firm", Tone::Firm)];

/// The most days that a policy may wait.
pub(super) const MOST_DAYS: u32 = 365;
/// The most days of grace.
pub(super) const MOST_GRACE: u32 = 90;

impl Reader {
    pub(super) fn policy<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        law: Option<&'static Law>,
    ) -> Option<Policy> {
        let object = self.object(value, path, fields::POLICY)?;
        let usual = Policy::default();
        let grace = |r: &mut Self, v: &S, p: &Path| r.whole(v, p, MOST_GRACE);
        Some(Policy {
            grace_days: self.optional(&object, "graceDays", grace).unwrap_or(usual.grace_days),
            copy_days: self.optional(&object, "copyDays", grace).unwrap_or(usual.copy_days),
            threshold: self.optional(&object, "threshold", Self::positive_amount),
            payments_checked_on: self.optional(&object, "paymentsCheckedOn", Self::day),
            offsets: self.by_step(&object, "offsets", law, |r, v, p, stage| {
                let days = r.whole(v, p, MOST_DAYS)?;
                stage.usual_after.map(|_| days).or_else(|| r.refuse(Fault::NotInThisLaw, p))
            }),
            terms: self.by_step(&object, "terms", law, |r, v, p, stage| {
                let days = r.whole(v, p, MOST_DAYS)?;
                match stage.term {
                    None => r.refuse(Fault::NotInThisLaw, p),
                    Some(term) if days < term.least => {
                        r.refuse(Fault::FasterThanLaw(term.least), p)
                    }
                    Some(_) => Some(days),
                }
            }),
            channels: self.by_step(&object, "channels", law, |r, v, p, stage| {
                let Sending { channel, .. } = r.choice(v, p, CHANNELS)?;
                stage.step.tone().map(|_| channel).or_else(|| r.refuse(Fault::NotInThisLaw, p))
            }),
            tone: self.optional(&object, "tone", |r, v, p| r.choice(v, p, TONES)),
            credit_insurance: self.optional(&object, "creditInsurance", Self::insurance),
        })
    }

    /// What is said of each step, where the law of the case has that step.
    fn by_step<S: Source, T>(
        &mut self,
        object: &Object<S>,
        name: &'static str,
        law: Option<&'static Law>,
        read: impl Fn(&mut Self, &S, &Path, &'static Stage) -> Option<T>,
    ) -> Map<StepKind, T> {
        let said = self.optional(object, name, |r, value, path| {
            let names: Vec<&'static str> =
                StepKind::CHOICES.iter().map(|(name, _)| *name).collect();
            let said = r.object(value, path, &names)?;
            let mut found = Vec::new();
            for step in StepKind::ALL {
                let read =
                    r.optional(&said, step.code(), |r, value, path| match law?.stage(*step) {
                        Some(stage) => read(r, value, path, stage),
                        None => r.refuse(Fault::NotInThisLaw, path),
                    });
                found.extend(read.map(|read| (*step, read)));
            }
            Some(found.into_iter().collect())
        });
        said.unwrap_or_default()
    }

    fn insurance<S: Source>(&mut self, value: &S, path: &Path) -> Option<CreditInsurance> {
        let object = self.object(value, path, fields::CREDIT_INSURANCE)?;
        let insured = self.required(&object, "insuredPercent", Self::share);
        let days = |r: &mut Self, v: &S, p: &Path| r.whole(v, p, MOST_DAYS);
        let notify_within_days = self.required(&object, "notifyWithinDays", days);
        Some(CreditInsurance { insured: insured?, notify_within_days: notify_within_days? })
    }

    /// A percentage of a whole.
    fn share<S: Source>(&mut self, value: &S, path: &Path) -> Option<Rate> {
        const WHOLE: Rate = Rate::literal("100");
        let share = self.percent(value, path)?;
        if share.steps() <= WHOLE.steps() {
            return Some(share);
        }
        self.refuse(Fault::NumberTooLarge(100), path)
    }
}
