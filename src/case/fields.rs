//! The names of the fields that the objects of a case may have; those of events stand with their types.
//!
//! The reader refuses every other field, and the published schema is made from the same lists.

/// Of a case.
pub(super) const CASE: &[&str] = &[
    "schema",
    "jurisdiction",
    "creditor",
    "debtor",
    "terms",
    "invoices",
    "events",
    "conventions",
    "policy",
];

/// Of who claims.
pub(super) const CREDITOR: &[&str] = &[
    "name",
    "capacity",
    "size",
    "recoversVat",
    "registered",
    "address",
    "contact",
    "registrationNumber",
    "iban",
    "seatRegion",
];

/// Of who owes.
pub(super) const DEBTOR: &[&str] =
    &["name", "capacity", "size", "registered", "paidLateBefore", "address", "contact", "language"];

/// Of how to reach someone.
pub(super) const CONTACT: &[&str] = &["phone", "email"];

/// Of what was agreed.
pub(super) const TERMS: &[&str] = &[
    "contractDate",
    "paymentTermDays",
    "termAgreed",
    "interest",
    "costsClause",
    "penaltyClause",
    "reciprocal",
    "recurringSupply",
    "inWriting",
    "directDebit",
];

/// Of agreed interest.
pub(super) const INTEREST: &[&str] =
    &["annualPercent", "monthlyPercent", "surchargePercent", "floorPercent", "compounding"];

/// Of a sum agreed for collection.
pub(super) const COSTS_CLAUSE: &[&str] = &["amount"];

/// Of a lump sum agreed for lateness.
pub(super) const PENALTY_CLAUSE: &[&str] = &["amount", "percent", "minimum", "maximum"];

/// Of an invoice.
pub(super) const INVOICE: &[&str] = &[
    "id",
    "issuedOn",
    "receivedOn",
    "deliveredOn",
    "dueOn",
    "amount",
    "subject",
    "description",
    "reference",
];

/// Of a term of an agreed plan.
pub(super) const INSTALMENT: &[&str] = &["on", "amount"];

/// Of the choices where the law is silent.
pub(super) const CONVENTIONS: &[&str] = &[
    "dayCount",
    "rounding",
    "asOfDay",
    "compounding",
    "imputation",
    "fourteenDayTerm",
    "waitingTerm",
    "releasedClause",
    "provisionalRates",
];

/// Of how the creditor goes about it.
pub(super) const POLICY: &[&str] = &[
    "graceDays",
    "copyDays",
    "threshold",
    "paymentsCheckedOn",
    "offsets",
    "terms",
    "channels",
    "tone",
    "creditInsurance",
];

/// Of an insurance against debtors who do not pay.
pub(super) const CREDIT_INSURANCE: &[&str] = &["insuredPercent", "notifyWithinDays"];
