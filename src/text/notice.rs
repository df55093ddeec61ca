//! Which figures each notice has; the words around them come from the language.

use super::{Gap, Language, Phrases, fill};
use crate::calendar::Day;
use crate::ledger::Notice;
use crate::money::Amount;

/// What the reader must know.
pub(crate) fn notice(language: Language, notice: &Notice) -> String {
    let phrases = language.phrases();
    fill((phrases.notice)(notice), &gaps(phrases, notice))
}

/// The gaps of a notice, named as its fields are.
fn gaps(phrases: &Phrases, notice: &Notice) -> Vec<Gap> {
    let day = |name, day: &Day| (name, phrases.day(*day));
    let sum = |name, amount: &Amount| (name, phrases.amount(*amount));
    let number = |name, number: &u32| (name, number.to_string());
    match notice {
        Notice::ContractBeforeCommercialInterest { contracts_from, .. }
        | Notice::OlderConsumerContract { contracts_from } => {
            vec![day("contracts_from", contracts_from)]
        }
        Notice::EventsAfterAsOf { count } => vec![("count", count.to_string())],
        Notice::FixedSumContractTooOld { amount, contracts_from } => {
            vec![sum("amount", amount), day("contracts_from", contracts_from)]
        }
        Notice::FixedSumPerInvoice { amount } => vec![sum("amount", amount)],
        Notice::InterestPaused { from, until } => vec![day("from", from), day("until", until)],
        Notice::LetterBeforeDefault { invoices } | Notice::ReminderTooEarly { invoices } => {
            vec![("invoices", invoices.clone())]
        }
        Notice::LetterTermExtended { counted, extended, applied } => {
            vec![day("counted", counted), day("extended", extended), day("applied", applied)]
        }
        Notice::LetterTermRunning { until, amount } => {
            vec![day("until", until), sum("amount", amount)]
        }
        Notice::Overpaid { amount, invoice } => {
            let invoice = invoice.iter().map(|invoice| ("invoice", invoice.clone()));
            invoice.chain([sum("amount", amount)]).collect()
        }
        Notice::ProvisionalRates { known_until } => vec![day("known_until", known_until)],
        Notice::RateWeaklySourced { day: first } => vec![day("day", first)],
        Notice::ReceiptAssumed { on } => vec![day("on", on)],
        Notice::SimpleInterestBeforeCode { defaults_from } => {
            vec![day("defaults_from", defaults_from)]
        }
        Notice::SizesNotSaid { days } => vec![number("days", days)],
        Notice::TariffNotInForce { in_force } => vec![day("in_force", in_force)],
        Notice::TermLong { days, most } => {
            let most = most.iter().map(|most| number("most", most));
            most.chain([number("days", days)]).collect()
        }
        Notice::TermVoid { days, instead } | Notice::TermTooLong { days, instead } => {
            vec![number("days", days), number("instead", instead)]
        }
        Notice::ClauseNotSaid { most } => vec![sum("most", most)],
        Notice::ClauseRateTooHigh { asked, most } => {
            vec![("asked", phrases.percent(*asked)), ("most", phrases.percent(*most))]
        }
        Notice::ClauseSumTooHigh { asked, most }
        | Notice::ReminderChargeTooHigh { asked, most } => {
            vec![sum("asked", asked), sum("most", most)]
        }
        Notice::FixedSumWordingYounger { amount, since } => {
            vec![sum("amount", amount), day("since", since)]
        }
        Notice::RecurringCap { most, months } => {
            vec![sum("most", most), number("months", months)]
        }
        Notice::ReminderChargeNotOwed { asked } => vec![sum("asked", asked)],
        Notice::TransitionalConsumerContract { applies_from } => {
            vec![day("applies_from", applies_from)]
        }
        Notice::WaitingTermRunning { pay_by, from, amount } => {
            let pay_by = pay_by.iter().map(|pay_by| day("pay_by", pay_by));
            pay_by.chain([day("from", from), sum("amount", amount)]).collect()
        }
        Notice::WaitingTermUnsettled { earliest, latest, applied } => {
            vec![day("earliest", earliest), day("latest", latest), day("applied", applied)]
        }
        Notice::VatRateUnknown { known_from } => vec![day("known_from", known_from)],
        _ => Vec::new(),
    }
}
