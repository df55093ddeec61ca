use crate::calendar::Day;
use crate::law::Basis;
use crate::money::{Amount, Rate};
use serde::Serialize;

/// Something that the reader of the sums must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What.
    pub notice: Notice,
    /// Which part of the case it is about; empty for the whole.
    pub path: String,
    /// The article behind it.
    pub basis: Option<Basis>,
}

/// How much a warning matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Something was not said, and was taken to be so.
    Assumption,
    /// Unsettled, faulty or incomplete.
    Caution,
}

/// What there is to know. The sentences are in `text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Whether the agreed rate is valid was not judged.
    AgreedInterestUnchecked,
    /// The statement is for a day before the invoice.
    AsOfBeforeInvoice,
    /// Interest that bears interest was left out of the sum on which costs are reckoned; one
    /// source says that it belongs to it.
    CapitalisedInterestOutsideCostsBase,
    /// So old a trade contract bears ordinary statutory interest.
    ContractBeforeCommercialInterest {
        /// First day of contracts that bear commercial interest.
        contracts_from: Day,
        /// Does more than one source say so?
        sure: bool,
    },
    /// The contract is taken to be of the day of the invoice.
    ContractDateAssumed,
    /// Whether agreed collection costs are valid was not judged.
    CostsClauseUnchecked,
    /// A credit note is taken to lower the debt from its own day, not from the start.
    CreditNoteFromItsDate,
    /// Some events lie after the day of the statement.
    EventsAfterAsOf {
        /// How many.
        count: usize,
    },
    /// The contract is too old for the fixed sum.
    FixedSumContractTooOld {
        /// The fixed sum.
        amount: Amount,
        /// First day of contracts that bear it.
        contracts_from: Day,
    },
    /// The fixed sum is counted for each invoice.
    FixedSumPerInvoice {
        /// The fixed sum.
        amount: Amount,
    },
    /// Agreed interest is taken to be simple.
    InterestIsSimple,
    /// No interest is asked for some days.
    InterestPaused {
        /// The first.
        from: Day,
        /// The last.
        until: Day,
    },
    /// A letter was sent before the debtor was in default, so it makes no costs fall due.
    LetterBeforeDefault {
        /// For these invoices; empty when the case has only one.
        invoices: String,
    },
    /// No costs are owed, because no letter was sent.
    LetterNeeded,
    /// The words of a letter let its term begin too early, so it makes no costs fall due.
    LetterTermFaulty,
    /// Whether a letter says all that it must was not judged.
    LetterUnchecked,
    /// The term of a letter would end on a day on which no term ends.
    LetterTermExtended {
        /// The end without extension.
        counted: Day,
        /// The end with extension.
        extended: Day,
        /// Which of the two was used.
        applied: Day,
    },
    /// The term of a letter still runs.
    LetterTermRunning {
        /// Its last day.
        until: Day,
        /// What falls due if nothing is paid.
        amount: Amount,
    },
    /// Whether a notice of default gave enough time was not judged.
    NoticeTermUnchecked,
    /// Without an agreed term and a notice of default there is no default.
    NoticeOfDefaultNeeded,
    /// A month of agreed interest is taken as a twelfth of a year.
    MonthAsTwelfth,
    /// The order in which a payment pays several claims rests on one source.
    OrderOfClaimsWeaklySourced,
    /// More came in than was owed.
    Overpaid {
        /// How much more.
        amount: Amount,
        /// On which invoice, when the case has several.
        invoice: Option<String>,
    },
    /// Some days have a rate that is not published yet.
    ProvisionalRates {
        /// The last day with a published rate.
        known_until: Day,
    },
    /// A rate rests on one source.
    RateWeaklySourced {
        /// The first day with such a rate.
        day: Day,
    },
    /// The day of receipt of a letter was worked out.
    ReceiptAssumed {
        /// The day.
        on: Day,
    },
    /// So old a default bears simple interest.
    SimpleInterestBeforeCode {
        /// First day of defaults whose interest bears interest.
        defaults_from: Day,
    },
    /// Whether the sizes of the parties make the agreed term void is not known.
    SizesNotSaid {
        /// The longest term then, in days after receipt of the invoice.
        days: u32,
    },
    /// The tariff does not cover so old a default or letter.
    TariffNotInForce {
        /// Its first day.
        in_force: Day,
    },
    /// The last day of payment is taken to be agreed.
    TermAgreementAssumed,
    /// An agreed term is longer than is allowed without good reason.
    TermLong {
        /// The longest term that needs no reason, in days after receipt of the invoice.
        days: u32,
        /// The longest term there is, whatever the reason.
        most: Option<u32>,
    },
    /// An agreed term is longer than the law allows, so another takes its place.
    TermVoid {
        /// The longest term, in days after receipt of the invoice.
        days: u32,
        /// The term in its place, likewise.
        instead: u32,
    },
    /// A reminder is taken to be sent by post.
    ChannelAssumed,
    /// The terms promise the consumer less than they ask, so nothing is asked by them.
    ClauseNotReciprocal,
    /// Whether the terms ask a lump sum for lateness is not known.
    ClauseNotSaid {
        /// The most that a clause may ask as a lump sum.
        most: Amount,
    },
    /// The agreed rate was above the highest allowed, so the law takes the clause away.
    ClauseRateTooHigh {
        /// The agreed rate.
        asked: Rate,
        /// The highest allowed.
        most: Rate,
    },
    /// The agreed lump sum is above the highest allowed, so the law takes the clause away.
    ClauseSumTooHigh {
        /// The agreed sum.
        asked: Amount,
        /// The highest allowed.
        most: Amount,
    },
    /// Whether a notice of default did what the law asks of it was not judged.
    DefaultFromNotice,
    /// Without a last day of payment the debt is taken to be due on the day of the invoice.
    DueOnIssueAssumed,
    /// The words that grant the fixed sum without notice are younger than the default.
    FixedSumWordingYounger {
        /// The fixed sum.
        amount: Amount,
        /// First day of the wording that grants it without notice.
        since: Day,
    },
    /// The order in which a payment pays rests on one source.
    ImputationWeaklySourced,
    /// That the interest of the law waits for the end of the waiting term follows only by inference.
    LegalInterestAfterWaiting,
    /// The lump sum is reckoned on the invoices of one reminder together.
    LumpSumOnSeveral,
    /// Without a notice of default there is no interest, also where a term was agreed.
    NoticeNeededDespiteTerm,
    /// The contract is too old for the rules that protect consumers.
    OlderConsumerContract {
        /// First day of contracts that are covered.
        contracts_from: Day,
    },
    /// Whether a judge would lower an agreed lump sum was not judged.
    PenaltyClauseUnchecked,
    /// The rules that protect consumers bind an authority only where it acts as an enterprise.
    PublicCreditor,
    /// The law lets only enterprises agree on other interest than its own.
    PublicDebtorAgreement,
    /// The terms are taken to promise the consumer as much as they ask.
    ReciprocityAssumed,
    /// Small instalments bear only so much in some months; the text of the rule was not seen.
    RecurringCap {
        /// The most, without VAT.
        most: Amount,
        /// In so many months.
        months: u32,
    },
    /// Whether a further reminder may cost something besides a lump sum is disputed.
    ReminderChargeDisputed,
    /// A reminder asks for costs that are not owed.
    ReminderChargeNotOwed {
        /// What it asks for.
        asked: Amount,
    },
    /// A reminder asks for more than it may.
    ReminderChargeTooHigh {
        /// What it asks for.
        asked: Amount,
        /// The most that it may, postage included.
        most: Amount,
    },
    /// No more than the invoice is owed, because no first free reminder was sent.
    ReminderNeeded,
    /// A first free reminder was sent before payment was late, so it started no term.
    ReminderTooEarly {
        /// About these invoices; empty when the case has only one.
        invoices: String,
    },
    /// The creditor is taken to be large, so that agreed interest starts later.
    SizeAssumedLarge,
    /// An agreed term is longer than enterprises may agree on, so another takes its place.
    TermTooLong {
        /// The longest term, in days after receipt of the invoice.
        days: u32,
        /// The term in its place, likewise.
        instead: u32,
    },
    /// An older contract is covered because payment was late later than the act.
    TransitionalConsumerContract {
        /// The day from which older contracts are covered.
        applies_from: Day,
    },
    /// The waiting term of a reminder still runs.
    WaitingTermRunning {
        /// Its last day in the reading that ends it first; none if that has passed.
        pay_by: Option<Day>,
        /// The first day on which more may be asked.
        from: Day,
        /// The lump sum that falls due then.
        amount: Amount,
    },
    /// Published readings end the waiting term on different days.
    WaitingTermUnsettled {
        /// In the reading that ends it first.
        earliest: Day,
        /// In the reading that ends it last.
        latest: Day,
        /// Which of the two was used.
        applied: Day,
    },
    /// VAT is not added, because the letter does not announce it.
    VatNotAnnounced,
    /// VAT was announced by a creditor who can reclaim it.
    VatReclaimable,
    /// The rate of VAT on these costs is not confirmed.
    VatRateUnknown {
        /// The first day with a confirmed rate.
        known_from: Day,
    },
}

impl Notice {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AgreedInterestUnchecked => "agreedInterestUnchecked",
            Self::AsOfBeforeInvoice => "asOfBeforeInvoice",
            Self::CapitalisedInterestOutsideCostsBase => "capitalisedInterestOutsideCostsBase",
            Self::ContractBeforeCommercialInterest { .. } => "contractBeforeCommercialInterest",
            Self::ContractDateAssumed => "contractDateAssumed",
            Self::CostsClauseUnchecked => "costsClauseUnchecked",
            Self::CreditNoteFromItsDate => "creditNoteFromItsDate",
            Self::EventsAfterAsOf { .. } => "eventsAfterAsOf",
            Self::FixedSumContractTooOld { .. } => "fixedSumContractTooOld",
            Self::FixedSumPerInvoice { .. } => "fixedSumPerInvoice",
            Self::InterestPaused { .. } => "interestPaused",
            Self::InterestIsSimple => "interestIsSimple",
            Self::LetterBeforeDefault { .. } => "letterBeforeDefault",
            Self::LetterNeeded => "letterNeeded",
            Self::LetterTermFaulty => "letterTermFaulty",
            Self::LetterUnchecked => "letterUnchecked",
            Self::LetterTermExtended { .. } => "letterTermExtended",
            Self::LetterTermRunning { .. } => "letterTermRunning",
            Self::MonthAsTwelfth => "monthAsTwelfth",
            Self::NoticeOfDefaultNeeded => "noticeOfDefaultNeeded",
            Self::NoticeTermUnchecked => "noticeTermUnchecked",
            Self::OrderOfClaimsWeaklySourced => "orderOfClaimsWeaklySourced",
            Self::Overpaid { .. } => "overpaid",
            Self::ProvisionalRates { .. } => "provisionalRates",
            Self::RateWeaklySourced { .. } => "rateWeaklySourced",
            Self::ReceiptAssumed { .. } => "receiptAssumed",
            Self::SimpleInterestBeforeCode { .. } => "simpleInterestBeforeCode",
            Self::TariffNotInForce { .. } => "tariffNotInForce",
            Self::SizesNotSaid { .. } => "sizesNotSaid",
            Self::TermAgreementAssumed => "termAgreementAssumed",
            Self::TermLong { .. } => "termLong",
            Self::TermVoid { .. } => "termVoid",
            Self::ChannelAssumed => "channelAssumed",
            Self::ClauseNotReciprocal => "clauseNotReciprocal",
            Self::ClauseNotSaid { .. } => "clauseNotSaid",
            Self::ClauseRateTooHigh { .. } => "clauseRateTooHigh",
            Self::ClauseSumTooHigh { .. } => "clauseSumTooHigh",
            Self::DefaultFromNotice => "defaultFromNotice",
            Self::DueOnIssueAssumed => "dueOnIssueAssumed",
            Self::FixedSumWordingYounger { .. } => "fixedSumWordingYounger",
            Self::ImputationWeaklySourced => "imputationWeaklySourced",
            Self::LegalInterestAfterWaiting => "legalInterestAfterWaiting",
            Self::LumpSumOnSeveral => "lumpSumOnSeveral",
            Self::NoticeNeededDespiteTerm => "noticeNeededDespiteTerm",
            Self::OlderConsumerContract { .. } => "olderConsumerContract",
            Self::PenaltyClauseUnchecked => "penaltyClauseUnchecked",
            Self::PublicCreditor => "publicCreditor",
            Self::PublicDebtorAgreement => "publicDebtorAgreement",
            Self::ReciprocityAssumed => "reciprocityAssumed",
            Self::RecurringCap { .. } => "recurringCap",
            Self::ReminderChargeDisputed => "reminderChargeDisputed",
            Self::ReminderChargeNotOwed { .. } => "reminderChargeNotOwed",
            Self::ReminderChargeTooHigh { .. } => "reminderChargeTooHigh",
            Self::ReminderNeeded => "reminderNeeded",
            Self::ReminderTooEarly { .. } => "reminderTooEarly",
            Self::SizeAssumedLarge => "sizeAssumedLarge",
            Self::TermTooLong { .. } => "termTooLong",
            Self::TransitionalConsumerContract { .. } => "transitionalConsumerContract",
            Self::WaitingTermRunning { .. } => "waitingTermRunning",
            Self::WaitingTermUnsettled { .. } => "waitingTermUnsettled",
            Self::VatNotAnnounced => "vatNotAnnounced",
            Self::VatReclaimable => "vatReclaimable",
            Self::VatRateUnknown { .. } => "vatRateUnknown",
        }
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::EventsAfterAsOf { .. }
            | Self::FixedSumContractTooOld { .. }
            | Self::InterestPaused { .. }
            | Self::LetterNeeded
            | Self::LetterTermRunning { .. }
            | Self::ReminderNeeded
            | Self::WaitingTermRunning { .. }
            | Self::Overpaid { .. } => Severity::Info,
            Self::ContractDateAssumed
            | Self::CreditNoteFromItsDate
            | Self::InterestIsSimple
            | Self::MonthAsTwelfth
            | Self::ReceiptAssumed { .. }
            | Self::SizesNotSaid { .. }
            | Self::ChannelAssumed
            | Self::ClauseNotSaid { .. }
            | Self::DueOnIssueAssumed
            | Self::ReciprocityAssumed
            | Self::SizeAssumedLarge
            | Self::TermAgreementAssumed => Severity::Assumption,
            Self::AgreedInterestUnchecked
            | Self::AsOfBeforeInvoice
            | Self::CapitalisedInterestOutsideCostsBase
            | Self::ContractBeforeCommercialInterest { .. }
            | Self::CostsClauseUnchecked
            | Self::FixedSumPerInvoice { .. }
            | Self::LetterBeforeDefault { .. }
            | Self::LetterTermExtended { .. }
            | Self::LetterTermFaulty
            | Self::LetterUnchecked
            | Self::NoticeOfDefaultNeeded
            | Self::NoticeTermUnchecked
            | Self::ProvisionalRates { .. }
            | Self::RateWeaklySourced { .. }
            | Self::SimpleInterestBeforeCode { .. }
            | Self::TariffNotInForce { .. }
            | Self::TermLong { .. }
            | Self::TermVoid { .. }
            | Self::VatNotAnnounced
            | Self::VatReclaimable
            | Self::ClauseNotReciprocal
            | Self::ClauseRateTooHigh { .. }
            | Self::ClauseSumTooHigh { .. }
            | Self::DefaultFromNotice
            | Self::FixedSumWordingYounger { .. }
            | Self::ImputationWeaklySourced
            | Self::LegalInterestAfterWaiting
            | Self::LumpSumOnSeveral
            | Self::NoticeNeededDespiteTerm
            | Self::OlderConsumerContract { .. }
            | Self::PenaltyClauseUnchecked
            | Self::OrderOfClaimsWeaklySourced
            | Self::PublicCreditor
            | Self::PublicDebtorAgreement
            | Self::RecurringCap { .. }
            | Self::ReminderChargeDisputed
            | Self::ReminderChargeNotOwed { .. }
            | Self::ReminderChargeTooHigh { .. }
            | Self::ReminderTooEarly { .. }
            | Self::TermTooLong { .. }
            | Self::TransitionalConsumerContract { .. }
            | Self::WaitingTermUnsettled { .. }
            | Self::VatRateUnknown { .. } => Severity::Caution,
        }
    }
}

impl Warning {
    pub(super) const fn new(notice: Notice, path: String, basis: Option<Basis>) -> Self {
        Self { notice, path, basis }
    }
}
