//! Fills a letter from the case and its ledger.

use super::facts::{
    AddsFacts, CallFacts, ClaimFacts, Facts, HelpFacts, PaymentFacts, PlanFacts, PromiseFacts,
    SpecialistFacts, VatFacts,
};
use super::outlook::{Outlook, accounts};
use crate::calendar::Day;
use crate::case::Line;
use crate::case::{
    Capacity, Case, Channel, Claim, Draft, Event, EventKind, NamedSpecialist, PlanInterest, Reach,
    Sending, Specialist,
};
use crate::law::{Language, LetterKind, Reply, StepKind, Tone, Writing};
use crate::ledger::{Account, Ledger};
use crate::money::{Amount, Overflow};
use crate::payment::reference_of;
use crate::sorted::Set;
use crate::statement::Sums;
use crate::timeline::{Act, Clock, Plan, Status, StepStatus, Track};

/// What is known when a letter is written.
pub(super) struct Desk<'c> {
    pub(super) case: &'c Case,
    pub(super) draft: &'c Draft,
    pub(super) ledger: &'c Ledger<'c>,
    pub(super) on: Day,
    /// The language of the letter.
    pub(super) language: Language,
    /// The languages that count instead, if it is none of them.
    pub(super) official: &'static [Language],
    /// The positions of the claims that it is about.
    pub(super) about: &'c Set<usize>,
    pub(super) sending: Sending,
    pub(super) outlook: &'c Outlook,
    /// The steps of each claim.
    pub(super) tracks: &'c [Track],
    pub(super) clocks: &'c [Clock],
    /// The plan that was asked for.
    pub(super) plan: Option<&'c Plan>,
}

/// What a letter asks now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) principal: Amount,
    pub(super) interest: Amount,
    pub(super) costs: Amount,
    pub(super) total: Amount,
}

impl Asked {
    /// What is open. A friendly reminder asks for the invoices alone, and a plan may waive interest.
    pub(super) fn of(kind: Writing, sums: &Sums, plan: Option<&Plan>) -> Result<Self, Overflow> {
        let friendly = kind == Writing::Letter(LetterKind::Reminder);
        let waived = plan.is_some_and(|plan| plan.interest == PlanInterest::Waived);
        let asked = |amount, skipped: bool| if skipped { Amount::ZERO } else { amount };
        let principal = sums.open.principal;
        let interest = asked(sums.open.interest, friendly || waived);
        let costs = asked(sums.open.costs, friendly);
        Ok(Self { principal, interest, costs, total: principal.plus(interest)?.plus(costs)? })
    }
}

impl<'c> Desk<'c> {
    /// Everything that the letter can say.
    pub(super) fn facts(&self, asked: Asked, sums: &Sums) -> Result<Facts, Overflow> {
        let (case, draft) = (self.case, self.draft);
        let by_debtor = matches!(draft.kind, Writing::Reply(_))
            || draft.kind == Writing::Letter(LetterKind::Acknowledgement);
        let creditor = name(case.creditor.name.as_deref());
        let debtor = name(case.debtor.name.as_deref());
        let (from, to) =
            if by_debtor { (debtor, creditor.clone()) } else { (creditor.clone(), debtor) };
        let tone = self.tone();
        let paid = sums.paid.plus(sums.credited)?;
        let to_principal = sums.principal.minus(sums.open.principal)?;
        // Who sold the claim is not to be paid any more.
        let sold_to = draft.specialist.as_ref().filter(|specialist| specialist.bought);
        let sold_to = sold_to.map(|specialist| Line::of(&specialist.name));
        let sold = sold_to.is_some();
        let next = self.next();
        let asked_interest = asked.interest > Amount::ZERO;
        Ok(Facts {
            friendly: tone == Some(Tone::Friendly),
            firm: tone == Some(Tone::Firm),
            consumer: case.debtor.capacity == Capacity::Consumer,
            from,
            to,
            payee: sold_to.unwrap_or_else(|| creditor.clone()),
            creditor,
            date: self.day(self.on),
            several: self.about.len() > 1,
            invoices: self.list(self.claims().map(|claim| claim.id.clone())),
            claims: accounts(self.ledger, self.about).map(|account| self.claim(account)).collect(),
            paid: self.some(paid),
            paid_on_top: self.some(paid.minus(sums.overpaid)?.minus(to_principal)?),
            principal: self.sum(asked.principal),
            interest: self.some(asked.interest),
            costs: self.some(asked.costs),
            total: self.sum(asked.total),
            interest_running: sums.per_day.is_some_and(|amount| amount > Amount::ZERO),
            in_default: accounts(self.ledger, self.about)
                .all(|account| account.default_from().is_some_and(|from| from <= self.on)),
            per_day: asked_interest.then(|| self.some(sums.per_day.unwrap_or_default())).flatten(),
            rate: asked_interest.then(|| self.rate()).flatten(),
            pay_by: self.outlook.pay_by.map(|day| self.day(day)),
            by_post: self.sending.channel == Channel::Post,
            adds: self.adds(),
            earlier: self.earlier(),
            next_is_handover: next == Some(StepKind::Handover),
            next_is_bailiff: next == Some(StepKind::BailiffDemand),
            next_is_court: next == Some(StepKind::Summons),
            iban: Line::seen(case.creditor.iban.as_deref()).filter(|_| !sold),
            reference: Some(self.reference()).filter(|reference| !reference.is_empty()),
            phone: Line::seen(case.creditor.reach.phone.as_deref()),
            email: Line::seen(case.creditor.reach.email.as_deref()),
            help: self.help(),
            creditor_number: Line::seen(case.creditor.registration_number.as_deref()),
            plan: self.plan(asked)?,
            call: self.call(),
            specialist: draft.specialist.as_ref().map(specialist),
            interrupts_by_law: self.interrupts_by_law(),
            reasons: Line::seen(draft.reasons.as_deref()),
            agreed_part: draft.agreed_part.map(|amount| self.sum(amount)),
            barred_since: self.barred_since(),
            payments: self.payments(),
            official: (!self.official.is_empty())
                .then(|| Line::of(&self.language.either(self.official))),
        })
    }

    fn day(&self, day: Day) -> Line {
        Line::of(&self.language.date(day))
    }

    fn sum(&self, amount: Amount) -> Line {
        Line::of(&self.language.euros(amount))
    }

    fn some(&self, amount: Amount) -> Option<Line> {
        (amount > Amount::ZERO).then(|| self.sum(amount))
    }

    fn list(&self, items: impl Iterator<Item = String>) -> Line {
        Line::of(&self.language.all_of(&items.collect::<Vec<_>>()))
    }

    fn claims(&self) -> impl Iterator<Item = &'c Claim> {
        let claims = self.case.claims.iter().enumerate();
        claims.filter_map(|(at, claim)| self.about.contains(&at).then_some(claim))
    }

    fn claim(&self, account: &Account) -> ClaimFacts {
        let claim = account.claim;
        ClaimFacts {
            number: Line::of(&claim.id),
            issued_on: self.day(claim.issued_on),
            due_on: account.due_on.map(|day| self.day(day)),
            amount: self.sum(claim.amount),
            open: self.sum(account.principal),
            part_paid: account.principal < claim.amount,
            description: Line::seen(claim.description.as_deref()),
        }
    }

    /// The yearly rate at which interest runs, if it is the same for all claims.
    fn rate(&self) -> Option<Line> {
        let last = |account: &Account| account.accruals().last().map(|accrual| accrual.rate);
        let mut rates = accounts(self.ledger, self.about).map(last);
        let first = rates.next()??;
        rates.all(|rate| rate == Some(first)).then(|| Line::of(&self.language.percentage(first)))
    }

    fn reference(&self) -> Line {
        let (reference, _) = reference_of(self.claims(), self.language);
        Line::of(&reference.printed)
    }

    /// As the draft wants it; else as its kind speaks, and no firmer than the policy lets it.
    fn tone(&self) -> Option<Tone> {
        let usual = self.draft.kind.step().and_then(StepKind::tone);
        let most = self.case.policy.tone;
        let bounded = usual.map(|tone| most.map_or(tone, |most| tone.min(most)));
        self.draft.tone.or(bounded)
    }

    fn adds(&self) -> AddsFacts {
        let Outlook { costs, vat, interest, .. } = self.outlook;
        AddsFacts {
            costs: self.some(*costs),
            vat: vat.map(|(amount, rate)| VatFacts {
                amount: self.sum(amount),
                rate: Line::of(&self.language.percentage(rate)),
            }),
            per_day: interest.and_then(|(per_day, ..)| self.some(per_day)),
            rate: interest.map(|(_, rate, _)| Line::of(&self.language.percentage(rate))),
            since: interest.map(|(.., from)| self.day(from)),
        }
    }

    /// The days of the letters about these claims before.
    fn earlier(&self) -> Option<Line> {
        let letters = self.events().filter(|event| {
            matches!(
                event.kind,
                EventKind::Reminder(_)
                    | EventKind::FirstFreeReminder(_)
                    | EventKind::FourteenDayLetter(_)
                    | EventKind::NoticeOfDefault(_)
                    | EventKind::FinalNotice(_)
                    | EventKind::CollectorNotice(_)
            )
        });
        let days: Set<Day> = letters.map(|event| event.on).collect();
        let days = days.into_iter().map(|day| self.language.date(day));
        Some(self.list(days)).filter(|days| !days.is_empty())
    }

    /// The events about these claims up to the day.
    fn events(&self) -> impl Iterator<Item = &'c Event> {
        let known = self.case.events.iter().filter(|event| event.on <= self.on);
        known.filter(|event| self.about.iter().any(|at| event.kind.is_about(*at)))
    }

    /// The step by which the debt leaves the creditor's hands next: the same for all claims, or none.
    fn next(&self) -> Option<StepKind> {
        let chosen = self.draft.specialist.as_ref().map(|_| StepKind::Handover);
        let of_claim = |at: &usize| {
            let steps = self.tracks.get(*at).map(|track| track.steps.iter());
            let open = |status: StepStatus| status.is_open();
            let next = steps?.find(|step| step.id.goes_on() && open(step.status));
            next.map(|step| step.id)
        };
        let mut steps = self.about.iter().filter_map(of_claim);
        let first = chosen.or_else(|| steps.next())?;
        (chosen.is_some() || steps.all(|step| step == first)).then_some(first)
    }

    fn help(&self) -> Vec<HelpFacts> {
        if self.case.debtor.capacity != Capacity::Consumer {
            return Vec::new();
        }
        let help = self.case.law().letter_law.help.iter().map(|help| HelpFacts {
            name: Line::of(help.name.in_language(self.language)),
            how: Line::of(help.reach.in_language(self.language)),
        });
        help.collect()
    }

    /// The plan that was asked for, or the last that was agreed on.
    fn plan(&self, asked: Asked) -> Result<Option<PlanFacts>, Overflow> {
        if let Some(plan) = self.plan {
            let terms = plan.terms.iter().map(|term| (term.on, term.amount));
            return self.terms(terms, plan.interest, asked).map(Some);
        }
        let agreed = self.events().filter_map(|event| match &event.kind {
            EventKind::Plan(plan) => Some(plan),
            _ => None,
        });
        let plan = agreed.last().map(|plan| {
            let terms = plan.instalments.iter().map(|term| (term.on, term.amount));
            self.terms(terms, plan.interest, asked)
        });
        plan.transpose()
    }

    /// What a plan in the dossier comes to, if no interest is added while it lasts.
    pub(super) fn agreed_total(&self) -> Option<Amount> {
        let plans = self.events().filter_map(|event| match &event.kind {
            EventKind::Plan(plan) => Some(plan),
            _ => None,
        });
        let of_plan = self.draft.kind == Writing::Letter(LetterKind::PaymentPlan);
        let plan = plans
            .last()
            .filter(|plan| of_plan && self.plan.is_none() && plan.interest != PlanInterest::Runs)?;
        Amount::total(plan.instalments.iter().map(|term| term.amount)).ok()
    }

    fn terms(
        &self,
        terms: impl Iterator<Item = (Day, Amount)> + Clone,
        interest: PlanInterest,
        asked: Asked,
    ) -> Result<PlanFacts, Overflow> {
        let mut amounts = terms.clone().map(|(_, amount)| amount);
        let total = amounts.try_fold(Amount::ZERO, Amount::plus)?;
        let rows = terms.map(|(on, amount)| self.payment(on, amount));
        Ok(PlanFacts {
            terms: rows.collect(),
            total: self.sum(total),
            more: self.some(total.minus(asked.total)?),
            interest_runs: interest == PlanInterest::Runs,
            interest_stops: interest == PlanInterest::Stops,
            interest_waived: interest == PlanInterest::Waived,
        })
    }

    fn payment(&self, on: Day, amount: Amount) -> PaymentFacts {
        PaymentFacts { on: self.day(on), amount: self.sum(amount) }
    }

    fn payments(&self) -> Vec<PaymentFacts> {
        let payments = self.events().filter_map(|event| match &event.kind {
            EventKind::Payment(payment) => Some(self.payment(event.on, payment.amount)),
            _ => None,
        });
        payments.collect()
    }

    /// The last call, and what was promised on its day or after.
    fn call(&self) -> Option<CallFacts> {
        let called = self.events().filter(|event| matches!(event.kind, EventKind::PhoneCall(_)));
        let call = called.last()?;
        let promised = self.events().filter(|event| event.on >= call.on);
        let promise = promised.filter_map(|event| match &event.kind {
            EventKind::Promise(promise) => Some(PromiseFacts {
                amount: promise.amount.map(|amount| self.sum(amount)),
                pay_by: self.day(promise.pay_by),
            }),
            _ => None,
        });
        let notes = self.draft.call.clone().unwrap_or_default();
        Some(CallFacts {
            on: self.day(call.on),
            at: Line::seen(notes.at.as_deref()),
            by: Line::seen(notes.by.as_deref()),
            with: Line::seen(notes.with.as_deref()),
            promise: promise.last(),
        })
    }

    /// Is it a notice that a lawyer or bailiff must send? The draft names one then.
    fn interrupts_by_law(&self) -> bool {
        self.case.law().wants_lawyer_or_bailiff(self.draft.kind)
    }

    /// What must be said before the debtor acknowledges the debt, or agrees on a plan.
    pub(super) fn warnings(&self) -> Vec<String> {
        let act = match self.draft.kind {
            Writing::Letter(LetterKind::Acknowledgement) => Act::Acknowledgement,
            Writing::Letter(LetterKind::PaymentPlan) | Writing::Reply(Reply::ProposePlan) => {
                Act::Plan
            }
            _ => return Vec::new(),
        };
        let clocks = self.about.iter().filter_map(|at| self.clocks.get(*at));
        let said = clocks.filter_map(|clock| clock.warning_before(act));
        let mut said: Vec<String> = said.map(|warning| warning.message.clone()).collect();
        said.dedup();
        said
    }

    /// The day since which none of the claims can be enforced.
    pub(super) fn barred_since(&self) -> Option<Line> {
        let mut clocks = self.about.iter().filter_map(|at| self.clocks.get(*at)).peekable();
        clocks.peek()?;
        let days: Option<Vec<Day>> = clocks
            .map(|clock| (clock.status == Status::Barred).then(|| clock.run.bars_after.next()))
            .collect();
        days?.into_iter().max().map(|day| self.day(day))
    }

    /// Has every claim a last day of payment?
    pub(super) fn all_due(&self) -> bool {
        accounts(self.ledger, self.about).all(|account| account.due_on.is_some())
    }

    /// Does every claim say what it is for?
    pub(super) fn all_described(&self) -> bool {
        self.claims().all(|claim| Line::seen(claim.description.as_deref()).is_some())
    }
}

/// A name that may not be known.
fn name(text: Option<&str>) -> Line {
    Line::seen(text).unwrap_or_else(|| Line::of("…"))
}

/// The lines of an address on one.
fn address(reach: &Reach) -> Option<Line> {
    Line::seen(Some(&reach.address.join(", ")))
}

fn specialist(named: &NamedSpecialist) -> SpecialistFacts {
    SpecialistFacts {
        name: Line::of(&named.name),
        is_collector: named.kind == Specialist::Collector,
        is_lawyer: named.kind == Specialist::Lawyer,
        is_bailiff: named.kind == Specialist::Bailiff,
        address: address(&named.reach),
        phone: Line::seen(named.reach.phone.as_deref()),
        email: Line::seen(named.reach.email.as_deref()),
        iban: Line::seen(named.iban.as_deref()),
        reference: Line::seen(named.reference.as_deref()),
        number: Line::seen(named.number.as_deref()),
        bought: named.bought,
    }
}
