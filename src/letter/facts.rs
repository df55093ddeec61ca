//! What the templates of letters are filled with, as the language of the letter writes it.

use crate::case::Line;

/// Everything that a letter can say. Templates know it as `l`.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "templates ask yes or no")]
pub(super) struct Facts {
    /// Does it speak as if it was a mistake?
    pub(super) friendly: bool,
    /// Does it say what follows?
    pub(super) firm: bool,
    /// Is the debtor a consumer?
    pub(super) consumer: bool,
    /// Who writes.
    pub(super) from: Line,
    /// Who reads.
    pub(super) to: Line,
    /// Who claims.
    pub(super) creditor: Line,
    /// The day of the letter.
    pub(super) date: Line,
    /// Is it about more than one invoice?
    pub(super) several: bool,
    /// The numbers of the invoices.
    pub(super) invoices: Line,
    /// Each invoice.
    pub(super) claims: Vec<ClaimFacts>,
    /// What was paid on them, or credited.
    pub(super) paid: Option<Line>,
    /// How much of that went to interest and costs.
    pub(super) paid_on_top: Option<Line>,
    /// What is open of the invoices.
    pub(super) principal: Line,
    /// Interest up to the day of the letter.
    pub(super) interest: Option<Line>,
    /// Costs and lump sums that are owed.
    pub(super) costs: Option<Line>,
    /// All that is asked now.
    pub(super) total: Line,
    /// Does interest run?
    pub(super) interest_running: bool,
    /// Is the debtor in default with all of it?
    pub(super) in_default: bool,
    /// What each further day adds in interest.
    pub(super) per_day: Option<Line>,
    /// The yearly rate at which it runs, if it is the same for all.
    pub(super) rate: Option<Line>,
    /// The last day to pay.
    pub(super) pay_by: Option<Line>,
    /// Does it go by post?
    pub(super) by_post: bool,
    /// What follows when its term is over.
    pub(super) adds: AddsFacts,
    /// The days of the letters before.
    pub(super) earlier: Option<Line>,
    /// Does someone else take over next?
    pub(super) next_is_handover: bool,
    /// Does a bailiff ask for payment next?
    pub(super) next_is_bailiff: bool,
    /// Is it for the court next?
    pub(super) next_is_court: bool,
    /// Whom to pay.
    pub(super) payee: Line,
    /// On which account.
    pub(super) iban: Option<Line>,
    /// With which reference.
    pub(super) reference: Option<Line>,
    /// Where to call.
    pub(super) phone: Option<Line>,
    /// Where to write.
    pub(super) email: Option<Line>,
    /// Free help with debts.
    pub(super) help: Vec<HelpFacts>,
    /// The creditor's number in the register of enterprises.
    pub(super) creditor_number: Option<Line>,
    /// The plan to pay in terms.
    pub(super) plan: Option<PlanFacts>,
    /// The call.
    pub(super) call: Option<CallFacts>,
    /// Who takes over, or writes for the creditor.
    pub(super) specialist: Option<SpecialistFacts>,
    /// Is it the notice of a lawyer or bailiff that interrupts prescription by itself?
    pub(super) interrupts_by_law: bool,
    /// Why the debtor writes.
    pub(super) reasons: Option<Line>,
    /// How much he agrees with.
    pub(super) agreed_part: Option<Line>,
    /// Since when the debt can no longer be enforced.
    pub(super) barred_since: Option<Line>,
    /// What was paid so far.
    pub(super) payments: Vec<PaymentFacts>,
    /// The languages that count, where this one does not.
    pub(super) official: Option<Line>,
}

/// An invoice.
#[derive(Debug)]
pub(super) struct ClaimFacts {
    pub(super) number: Line,
    pub(super) issued_on: Line,
    pub(super) due_on: Option<Line>,
    /// The sum invoiced.
    pub(super) amount: Line,
    /// What is open of it.
    pub(super) open: Line,
    /// Was a part of it paid, or credited?
    pub(super) part_paid: bool,
    pub(super) description: Option<Line>,
}

/// What falls due after the term of a letter.
#[derive(Debug, Default)]
pub(super) struct AddsFacts {
    /// Costs or a lump sum, VAT included.
    pub(super) costs: Option<Line>,
    /// The VAT in them.
    pub(super) vat: Option<VatFacts>,
    /// Interest that begins then, for each day.
    pub(super) per_day: Option<Line>,
    /// Its yearly rate.
    pub(super) rate: Option<Line>,
    /// Its first day.
    pub(super) since: Option<Line>,
}

/// VAT on costs.
#[derive(Debug)]
pub(super) struct VatFacts {
    pub(super) amount: Line,
    pub(super) rate: Line,
}

/// Who helps, and how to reach them.
#[derive(Debug)]
pub(super) struct HelpFacts {
    pub(super) name: Line,
    pub(super) how: Line,
}

/// A plan to pay in terms.
#[derive(Debug)]
pub(super) struct PlanFacts {
    pub(super) terms: Vec<PaymentFacts>,
    pub(super) total: Line,
    /// How much more that is than what is asked now.
    pub(super) more: Option<Line>,
    pub(super) interest_runs: bool,
    pub(super) interest_stops: bool,
    pub(super) interest_waived: bool,
}

/// An amount on a day.
#[derive(Debug)]
pub(super) struct PaymentFacts {
    pub(super) on: Line,
    pub(super) amount: Line,
}

/// A call, and what was promised in it.
#[derive(Debug)]
pub(super) struct CallFacts {
    pub(super) on: Line,
    pub(super) at: Option<Line>,
    pub(super) by: Option<Line>,
    pub(super) with: Option<Line>,
    pub(super) promise: Option<PromiseFacts>,
}

/// A promise; without an amount it is about all that is open.
#[derive(Debug)]
pub(super) struct PromiseFacts {
    pub(super) amount: Option<Line>,
    pub(super) pay_by: Line,
}

/// A collector, a lawyer or a bailiff.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "templates ask yes or no")]
pub(super) struct SpecialistFacts {
    pub(super) name: Line,
    pub(super) is_collector: bool,
    pub(super) is_lawyer: bool,
    pub(super) is_bailiff: bool,
    pub(super) address: Option<Line>,
    pub(super) phone: Option<Line>,
    pub(super) email: Option<Line>,
    pub(super) iban: Option<Line>,
    pub(super) reference: Option<Line>,
    pub(super) number: Option<Line>,
    /// Was the claim sold to him?
    pub(super) bought: bool,
}
