use crate::calendar::Day;
use crate::case::{AgreedRate, Case};
use crate::law::{Basis, InterestKind};
use crate::money::Amount;
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
            Self::LetterTermExtended { .. } => "letterTermExtended",
            Self::LetterTermRunning { .. } => "letterTermRunning",
            Self::MonthAsTwelfth => "monthAsTwelfth",
            Self::NoticeOfDefaultNeeded => "noticeOfDefaultNeeded",
            Self::NoticeTermUnchecked => "noticeTermUnchecked",
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
            | Self::Overpaid { .. } => Severity::Info,
            Self::ContractDateAssumed
            | Self::CreditNoteFromItsDate
            | Self::InterestIsSimple
            | Self::MonthAsTwelfth
            | Self::ReceiptAssumed { .. }
            | Self::SizesNotSaid { .. }
            | Self::TermAgreementAssumed => Severity::Assumption,
            Self::AgreedInterestUnchecked
            | Self::AsOfBeforeInvoice
            | Self::CapitalisedInterestOutsideCostsBase
            | Self::ContractBeforeCommercialInterest { .. }
            | Self::CostsClauseUnchecked
            | Self::FixedSumPerInvoice { .. }
            | Self::LetterBeforeDefault { .. }
            | Self::LetterTermExtended { .. }
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
            | Self::VatRateUnknown { .. } => Severity::Caution,
        }
    }
}

impl Warning {
    pub(super) const fn new(notice: Notice, path: String, basis: Option<Basis>) -> Self {
        Self { notice, path, basis }
    }
}

/// What was taken to be agreed because the case does not say.
pub(super) fn on_terms(case: &Case, warnings: &mut Vec<Warning>) {
    let mut add = |notice, place: &str, basis| {
        warnings.push(Warning::new(notice, place.to_owned(), basis));
    };
    let terms = &case.terms;
    if terms.term_agreed.is_none() {
        let basis = Some(case.law().default_by_term);
        add(Notice::TermAgreementAssumed, "terms.termAgreed", basis);
    }
    let regimes = || case.claims.iter().map(|claim| case.regime(claim));
    let commercial = regimes().find(|regime| regime.kind == InterestKind::Commercial);
    if let (Some(regime), None) = (commercial, terms.contract_date) {
        add(Notice::ContractDateAssumed, "terms.contractDate", Some(regime.basis));
    }
    let newest = case.law().regime(case.creditor.capacity, case.debtor.capacity, Day::LAST);
    // With one contract day for all, one claim speaks for all.
    let spoken_for = if terms.contract_date.is_some() { 1 } else { case.claims.len() };
    for (at, regime) in regimes().enumerate().take(spoken_for) {
        let place = match terms.contract_date {
            Some(_) => "terms.contractDate".to_owned(),
            None => format!("invoices[{at}].issuedOn"),
        };
        if regime.kind != newest.kind {
            let contracts_from = case.law().contracts_from(newest.kind);
            let notice = Notice::ContractBeforeCommercialInterest { contracts_from };
            add(notice, &place, Some(regime.basis));
        } else if let (None, Some(fixed)) = (&regime.fixed_sum, &newest.fixed_sum) {
            let contracts_from = newest.contracts_from;
            let notice = Notice::FixedSumContractTooOld { amount: fixed.amount, contracts_from };
            add(notice, &place, Some(fixed.basis));
        }
    }
    if terms.costs_clause.is_some() {
        let basis = Some(case.law().agreed_costs);
        add(Notice::CostsClauseUnchecked, "terms.costsClause", basis);
    }
    if let Some(agreed) = terms.interest {
        let basis = match agreed.rate {
            AgreedRate::Annual(_) | AgreedRate::Monthly(_) => None,
            AgreedRate::Surcharge { .. } => {
                case.claims.first().map(|claim| case.regime(claim).basis)
            }
        };
        add(Notice::AgreedInterestUnchecked, "terms.interest", basis);
        if matches!(agreed.rate, AgreedRate::Monthly(_)) {
            add(Notice::MonthAsTwelfth, "terms.interest.monthlyPercent", None);
        }
        if agreed.compounding.is_none() {
            add(Notice::InterestIsSimple, "terms.interest.compounding", None);
        }
    }
}
