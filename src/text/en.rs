//! English, written and formatted as in the United Kingdom and Ireland.

use super::{Phrases, Sentences, grouped, month};
use crate::calendar::Day;
use crate::ledger::Notice;
use crate::money::{Amount, Rate};

pub(super) struct English;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What movements are, and why.
const PHRASES: Phrases = Phrases {
    decimal_point: '.',
    day: "day",
    days: "days",
    interest: "Interest of {rate} a year on {base} for {days}, from {from} up to and including {to}.",
    capitalised: "That sum includes {amount} of interest from earlier full years, which bears interest \
         too.",
    surcharge: "The rate is the {legal} of the law and {points} points that were agreed.",
    floor: "The agreed lowest rate counts, because the {legal} of the law and the agreed {points} \
         points together are less.",
    provisional: "The rate for these days is not published yet, so the last one known is used.",
    fixed_sum: "This was not paid in time. In trade {amount} for collection is then owed at once, \
         without a letter.",
    tariff: "The fourteen days of the letter have passed. On the {base} still unpaid, collection \
         costs by the legal tariff are owed from {on}.",
    clause: "The fourteen days of the letter have passed. The agreed collection costs are owed from \
         {on}.",
    vat: "VAT of {rate} on the collection costs: the creditor cannot reclaim it, and the letter \
         said so.",
    share: "The letter was about {all} together; this is the share of this invoice, rounded so that \
         the shares add up.",
    owed_already: "{amount} of the whole was owed already and is taken off.",
    payment: "A payment on {on}: {parts}.",
    part_of: "This is part of a payment of {whole}.",
    credit_note: "A credit note lowers the invoice from {on}.",
    beyond: "It is {amount} more than was left of the invoice.",
    parts: ["to costs", "to interest", "to the invoice itself", "more than was owed"],
};

impl Sentences for English {
    fn amount(&self, amount: Amount) -> String {
        let sign = if amount < Amount::ZERO { "-" } else { "" };
        format!("{sign}€{}", grouped(amount, ',', '.'))
    }

    fn day(&self, day: Day) -> String {
        format!("{} {} {}", day.day_of_month(), month(day, &MONTHS), day.year())
    }

    fn percent(&self, rate: Rate) -> String {
        format!("{rate}%")
    }

    fn principal(&self, issued_on: Day, due_on: Option<Day>) -> String {
        let issued = self.day(issued_on);
        match due_on {
            Some(day) => {
                format!("The invoice of {issued}. Last day to pay in time: {}.", self.day(day))
            }
            None => format!(
                "The invoice of {issued}. No last day of payment was agreed, so it is not late yet."
            ),
        }
    }

    fn phrases(&self) -> &'static Phrases {
        &PHRASES
    }

    #[expect(clippy::too_many_lines, reason = "one sentence for each notice")]
    fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::AgreedInterestUnchecked => {
                "The agreed interest is used as given. Whether a judge would accept it, above all \
                 against a consumer, was not checked."
            }
            Notice::AsOfBeforeInvoice => "On this day the invoice was not sent yet.",
            Notice::CapitalisedInterestOutsideCostsBase => {
                "The collection costs are reckoned on the unpaid part of the invoice. One source \
                 adds interest of full years to it; that would make the costs higher. It is not \
                 settled, so the lower sum is shown."
            }
            Notice::ContractBeforeCommercialInterest { contracts_from } => {
                return format!(
                    "The contract is from before {}, so ordinary statutory interest is counted, \
                     not commercial interest. One source says so.",
                    self.day(*contracts_from)
                );
            }
            Notice::CostsClauseUnchecked => {
                "The agreed collection costs are used as given, once the term of a letter has \
                 passed; from a consumer never more than the legal tariff. Whether a judge would \
                 accept them was not checked."
            }
            Notice::InterestPaused { from, until } => {
                return format!(
                    "No interest is asked from {} up to and including {}.",
                    self.day(*from),
                    self.day(*until)
                );
            }
            Notice::ContractDateAssumed => {
                "The contract is taken to be made on the day of the invoice. For much older \
                 contracts other rules apply."
            }
            Notice::CreditNoteFromItsDate => {
                "The credit note is taken to lower the debt from its own day. Interest from \
                 before that day stays as it is."
            }
            Notice::EventsAfterAsOf { count: 1 } => {
                "One event lies after this day and is left out."
            }
            Notice::EventsAfterAsOf { count } => {
                return format!("{count} events lie after this day and are left out.");
            }
            Notice::FixedSumContractTooOld { amount, contracts_from } => {
                return format!(
                    "The contract is from before {}, so the fixed sum of {} for collection \
                     without a letter is not owed.",
                    self.day(*contracts_from),
                    self.amount(*amount),
                );
            }
            Notice::FixedSumPerInvoice { amount } => {
                return format!(
                    "The fixed sum of {} for collection is counted for each invoice. That reading \
                     is common, but was not confirmed.",
                    self.amount(*amount),
                );
            }
            Notice::InterestIsSimple => {
                "Nothing was said of interest on interest, so the agreed interest is taken to be \
                 simple."
            }
            Notice::LetterBeforeDefault { invoices } if invoices.is_empty() => {
                "The letter was sent before payment was late, so it makes no collection costs \
                 fall due."
            }
            Notice::LetterBeforeDefault { invoices } => {
                return format!(
                    "The letter was sent before payment of {invoices} was late, so it makes no \
                     collection costs fall due there."
                );
            }
            Notice::LetterNeeded => {
                "A consumer owes no collection costs before a correct letter has given fourteen \
                 days to pay without costs."
            }
            Notice::LetterTermExtended { counted, extended, applied } => {
                return format!(
                    "The fourteen days end on {}, a Saturday, Sunday or holiday. Whether the term \
                     then runs up to and including {} is not settled; here it ends on {}.",
                    self.day(*counted),
                    self.day(*extended),
                    self.day(*applied),
                );
            }
            Notice::LetterTermRunning { until, amount } => {
                return format!(
                    "The term of the letter runs up to and including {}. If nothing is paid by \
                     then, {} of collection costs is added.",
                    self.day(*until),
                    self.amount(*amount),
                );
            }
            Notice::MonthAsTwelfth => {
                "Interest by the month is counted as twelve times as much by the year."
            }
            Notice::NoticeTermUnchecked => {
                "Interest starts after the term of the written notice. Whether that term was long \
                 enough was not checked."
            }
            Notice::NoticeOfDefaultNeeded => {
                "No last day of payment was agreed. Interest and costs begin only after a written \
                 notice with a last chance to pay, and none is known."
            }
            Notice::Overpaid { amount, invoice: None } => {
                return format!(
                    "{} more was paid or credited than was owed.",
                    self.amount(*amount)
                );
            }
            Notice::Overpaid { amount, invoice: Some(invoice) } => {
                return format!(
                    "On {invoice} {} more was paid or credited than was owed there.",
                    self.amount(*amount)
                );
            }
            Notice::ProvisionalRates { known_until } => {
                return format!(
                    "Rates are published up to and including {}. After that day the last rate is \
                     used for now; the sum may change.",
                    self.day(*known_until),
                );
            }
            Notice::RateWeaklySourced { day } => {
                return format!(
                    "The rate from {} was found in one source only. Check it before you rely on \
                     it.",
                    self.day(*day),
                );
            }
            Notice::ReceiptAssumed { on } => {
                return format!(
                    "When the letter was received is not known. By post it would be {}; the \
                     sender must prove it if you dispute it.",
                    self.day(*on),
                );
            }
            Notice::SimpleInterestBeforeCode { defaults_from } => {
                return format!(
                    "For a debt that was late before {} interest bears no interest. One source \
                     says so.",
                    self.day(*defaults_from),
                );
            }
            Notice::SizesNotSaid { days } => {
                return format!(
                    "If the debtor is a large company and the creditor a small or medium-sized \
                     one, a term of more than {days} days is not valid. Say how large they are; \
                     until then the agreed day is used."
                );
            }
            Notice::TermLong { days, most: None } => {
                return format!(
                    "The agreed term is longer than {days} days. It stands only if it was agreed \
                     expressly and is not clearly unfair; here the agreed day is used."
                );
            }
            Notice::TermLong { days, most: Some(most) } => {
                return format!(
                    "The agreed term is longer than {days} days. A public authority may take so \
                     long only with good reason, and never more than {most} days; here the agreed \
                     day is used."
                );
            }
            Notice::TermVoid { days, instead } => {
                return format!(
                    "A large company may not agree on more than {days} days with a small or \
                     medium-sized one. The agreed day does not count: the term is {instead} days \
                     after receipt of the invoice."
                );
            }
            Notice::TariffNotInForce { in_force } => {
                return format!(
                    "The tariff for collection costs applies from {}. For this older debt no \
                     costs are counted.",
                    self.day(*in_force),
                );
            }
            Notice::TermAgreementAssumed => {
                "The last day of payment is taken to be agreed. If it only stood on the invoice, \
                 interest may start later."
            }
            Notice::VatNotAnnounced => {
                "No VAT is added to the costs, because the letter does not say that it is added \
                 and why."
            }
            Notice::VatReclaimable => {
                "The letter announces VAT on the costs, but a creditor who can reclaim VAT may \
                 not add it."
            }
            Notice::VatRateUnknown { known_from } => {
                return format!(
                    "VAT on costs of before {} is not counted: the rate was not confirmed.",
                    self.day(*known_from),
                );
            }
        }
        .to_owned()
    }
}
