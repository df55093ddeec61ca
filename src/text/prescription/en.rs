use super::{Act, ClockCaution, ClockPhrases};
use crate::law::{InterruptionKind, LimitationKind};

pub(super) const ENGLISH: ClockPhrases = ClockPhrases {
    one_year: "one year",
    more_years: "{count} years",
    one_month: "one month",
    more_months: "{count} months",
    term: "The term for {kind} is {term}, counted from {starts_on}.",
    kind: |kind| match kind {
        LimitationKind::General => "a debt from a contract",
        LimitationKind::ConsumerSale => "goods sold to someone who is not in trade",
        LimitationKind::Utility => "energy, water and telecommunications",
        LimitationKind::Periodic => "rent and other sums due each year or more often",
        LimitationKind::Medical => "medical care",
        LimitationKind::LegalWork => "the fees of a lawyer",
        LimitationKind::BailiffWork => "the fees of a bailiff",
        LimitationKind::Lodging => "board and lodging",
        LimitationKind::Decision => "a decision of a court",
    },
    decided: "A court decided on {on}.",
    renewed: "The term that counts now is {term}, counted from {starts_on}.",
    running: "The debt can be claimed until {bars_after}, that day included.",
    not_due: "It is not due yet. Once it is, it can be claimed until {bars_after}, that day \
         included.",
    enforceable: "The decision can be enforced until {bars_after}, that day included.",
    barred: "The term ended on {bars_after}. Nobody can be made to pay any more who says so; \
         paying anyway is valid.",
    only_if_invoked: "A judge does not look at it unasked.",
    unasked: "A judge may look at it unasked here.",
    presumed: "The term ended on {bars_after}. If the debtor says that the debt was paid, the law \
         takes that to be true, unless a written acknowledgement shows otherwise; the creditor can \
         ask for an oath.",
    settled: "Everything was paid or credited; there is nothing left to claim.",
    interest_barred: "Interest has a term of its own, {term} for each day of it. The debtor can \
         refuse interest of days before {first_day}.",
    interest_alive: "Interest has a term of its own, {term} for each day of it; none is over.",
    happened: "{what}, {on}.",
    what: |kind| match kind {
        InterruptionKind::Judgment => "Decision of a court",
        InterruptionKind::Acknowledgement => "Acknowledgement by the debtor",
        InterruptionKind::PartPayment => "Payment, which acknowledges the debt",
        InterruptionKind::Summons => "Summons",
        InterruptionKind::BailiffDemand => "Demand by a bailiff",
        InterruptionKind::Service => "Service of the decision",
        InterruptionKind::Seizure => "Seizure",
        InterruptionKind::RegisteredNotice => "Registered notice by a lawyer or bailiff",
        InterruptionKind::WrittenDemand => "Letter that demands payment",
    },
    new_term: "A new term of {term} begins the next day: the debt can be claimed until \
         {bars_after}, that day included.",
    decision: "It can be enforced for {term}: until {bars_after}, that day included.",
    ended_presumption: "With this the debt is no longer presumed to be paid, and the general term \
         counts.",
    must_arrive: "It counts if it reached the debtor in time.",
    too_late: "This comes too late: the term ended on {bars_after}.",
    perhaps_given_up: "The debtor may have given up with it that the term is over; that depends on \
         what was said and known.",
    not_running: "The term did not run yet, so it changes nothing.",
    not_by_this: "In the law of this debt it does not interrupt the term, so it changes nothing.",
    used_before: "Such a notice interrupts only once, and an earlier one did. It changes nothing.",
    ends_no_later: "A new term would end no later, so the last day stays {bars_after}.",
    caution: |caution| match caution {
        ClockCaution::SubjectNotSaid { .. } => {
            "It is not said what the invoice is for. For some things the term is shorter, down to \
             {term}."
        }
        ClockCaution::DueAtOnce => {
            "No last day of payment was agreed, so the debt could be claimed at once. The term is \
             counted from the day of the invoice; it may have begun even earlier."
        }
        ClockCaution::StartAssumed => {
            "The law counts this term from the delivery or the end of the work. That day is not \
             known here; the day of the invoice is taken."
        }
        ClockCaution::MonthAssumed => {
            "The law counts this term from the end of the month of the care. That month is not \
             known here; the month of the invoice is taken."
        }
        ClockCaution::ShorterTaken { .. } => {
            "This term is settled for gas and electricity. For water and telecommunications {term} \
             may count; the shorter term is shown."
        }
        ClockCaution::SignedDocument { .. } => {
            "If there is a signed order or contract, the general term of {term} may count."
        }
        ClockCaution::WritingNotSaid => {
            "It is not said whether the acknowledgement is in writing. Only then does the general \
             term count."
        }
        ClockCaution::PaymentByLaw => {
            "A payment named no invoice. The order of the law brings it to this one; whether it \
             acknowledges this one can be disputed."
        }
        ClockCaution::PendingCase => {
            "As long as the case is before the court, the debt cannot become too old. If the claim \
             is dismissed or dropped, the summons may count for nothing."
        }
        ClockCaution::ElectronicLetter => {
            "A letter went by electronic means. That this interrupts is widely held, but not \
             beyond doubt."
        }
        ClockCaution::NoticeUnchecked => {
            "Whether the registered notice says all that the law asks was not checked. If it does \
             not, it interrupts nothing."
        }
        ClockCaution::DecisionAssumed => {
            "The decision is taken to award this claim, and to be final."
        }
        ClockCaution::EndOnHoliday => {
            "The last day is a Saturday, Sunday or holiday. It is taken not to move on, which was \
             not confirmed."
        }
        ClockCaution::WeaklySourced => {
            "A part of the law behind this was found in one source only, or is a reading that was \
             not confirmed."
        }
    },
    act: |act| match act {
        Act::Acknowledgement => "An acknowledgement of the debt",
        Act::Plan => "A plan of payment",
        Act::PartPayment => "A part payment",
    },
    restarts: "{act} on this day begins a new term: the debt could then be claimed until \
         {bars_after}, that day included.",
    gives_up: "The term is over. {act} may be understood as giving that up; the debt could then be \
         claimed again.",
};
