//! English, written and formatted as in the United Kingdom and Ireland.

use super::Phrases;
use crate::ledger::Notice;
use crate::money::Amount;

pub(super) static ENGLISH: Phrases = Phrases {
    months: [
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
    ],
    date: "{day} {month} {year}",
    thousands: ',',
    decimal_point: '.',
    euros: "{sign}€{number}",
    percentage: "{number}%",
    principal: "The invoice of {issued_on}. Last day to pay in time: {due_on}.",
    principal_undated: "The invoice of {issued_on}. No last day of payment was agreed, so it is \
         not late yet.",
    one_day: "day",
    more_days: "days",
    interest: "Interest of {rate} a year on {base} for {days}, from {from} up to and including \
         {to}.",
    capitalised: "That sum includes {amount} of interest from earlier full years, which bears \
         interest too.",
    surcharge: "The rate is the {legal} of the law and {points} points that were agreed.",
    floor: "The agreed lowest rate counts, because the {legal} of the law and the agreed {points} \
         points together are less.",
    highest: "That is the highest rate that may be asked of a consumer; {asked} was agreed.",
    provisional: "The rate for these days is not published yet, so the last one known is used.",
    fixed_sum: "This was not paid in time. In trade {amount} for collection is then owed at once, \
         without a letter.",
    tariff: "The fourteen days of the letter have passed. On the {base} still unpaid, collection \
         costs by the legal tariff are owed from {on}.",
    clause: "The fourteen days of the letter have passed. The agreed collection costs are owed \
         from {on}.",
    recurring: "For small instalments of one contract at most {most} of collection costs may be \
         charged in {months} months. {before} of that was charged before; the rest is owed from {on}.",
    vat: "VAT of {rate} on the collection costs: the creditor cannot reclaim it, and the letter \
         said so.",
    penalty: "Payment is late, so the agreed lump sum is owed from {on}, on the {base} still \
         unpaid then.",
    lump_sum: "The waiting term after the first reminder has passed. On the {base} still unpaid, \
         the agreed lump sum is owed from {on}.",
    highest_lump_sum: "The waiting term after the first reminder has passed. On the {base} still \
         unpaid, the highest lump sum that may be asked of a consumer is owed from {on}.",
    reminder: "A further reminder of {on} asks {asked}; at most {allowed} may be asked.",
    share: "The letter was about {all} together; this is the share of this invoice, rounded so \
         that the shares add up.",
    owed_already: "{amount} of the whole was owed already and is taken off.",
    payment: "A payment on {on}: {parts}.",
    part_of: "This is part of a payment of {whole}.",
    credit_note: "A credit note lowers the invoice from {on}.",
    waiver: "The interest that was open on {on} was given up in a plan to pay.",
    beyond: "It is {amount} more than was left of the invoice.",
    parts: ["to costs", "to interest", "to the invoice itself", "more than was owed"],
    notice,
};

#[expect(clippy::too_many_lines, reason = "one sentence for each notice")]
fn notice(notice: &Notice) -> &'static str {
    match notice {
        Notice::AgreedInterestUnchecked => {
            "The agreed interest is used as given. Whether a judge would accept it, above all \
             against a consumer, was not checked."
        }
        Notice::AsOfBeforeInvoice => "On this day the invoice was not sent yet.",
        Notice::CapitalisedInterestOutsideCostsBase => {
            "The collection costs are reckoned on the unpaid part of the invoice. One source adds \
             interest of full years to it; that would make the costs higher. It is not settled, so \
             the lower sum is shown."
        }
        Notice::ContractBeforeCommercialInterest { sure: true, .. } => {
            "The contract is from before {contracts_from}, so ordinary statutory interest is \
             counted, not commercial interest."
        }
        Notice::ContractBeforeCommercialInterest { .. } => {
            "The contract is from before {contracts_from}, so ordinary statutory interest is \
             counted, not commercial interest. One source says so."
        }
        Notice::CostsClauseUnchecked => {
            "The agreed collection costs are used as given, once the term of a letter has passed; \
             from a consumer never more than the legal tariff. Whether a judge would accept them \
             was not checked."
        }
        Notice::InterestPaused { .. } => {
            "No interest is asked from {from} up to and including {until}."
        }
        Notice::ContractDateAssumed => {
            "The contract is taken to be made on the day of the invoice. For much older contracts \
             other rules apply."
        }
        Notice::CreditNoteFromItsDate => {
            "The credit note is taken to lower the debt from its own day. Interest from before \
             that day stays as it is."
        }
        Notice::EventsAfterAsOf { count: 1 } => "One event lies after this day and is left out.",
        Notice::EventsAfterAsOf { .. } => "{count} events lie after this day and are left out.",
        Notice::FixedSumContractTooOld { .. } => {
            "The contract is from before {contracts_from}, so the fixed sum of {amount} for \
             collection without a letter is not owed."
        }
        Notice::FixedSumPerInvoice { .. } => {
            "The fixed sum of {amount} for collection is counted for each invoice. That reading is \
             common, but was not confirmed."
        }
        Notice::InterestIsSimple => {
            "Nothing was said of interest on interest, so the agreed interest is taken to be \
             simple."
        }
        Notice::LetterBeforeDefault { invoices } if invoices.is_empty() => {
            "The letter was sent before payment was late, so it makes no collection costs fall \
             due."
        }
        Notice::LetterBeforeDefault { .. } => {
            "The letter was sent before payment of {invoices} was late, so it makes no collection \
             costs fall due there."
        }
        Notice::LetterNeeded => {
            "A consumer owes no collection costs before a correct letter has given fourteen days \
             to pay without costs."
        }
        Notice::LetterTermFaulty => {
            "The words of this letter let its term begin too early, so it makes no costs fall due. Only a new letter with the right term does."
        }
        Notice::LetterUnchecked => {
            "Whether the letter says all that it must was not checked. A fault in it can cost the \
             creditor what it adds."
        }
        Notice::OrderOfClaimsWeaklySourced => {
            "Which invoice a payment pays first, if the debtor does not say, was found in one source \
             only."
        }
        Notice::PublicDebtorAgreement => {
            "Only companies may agree on other interest than that of the law. Against a public \
             authority the agreed interest may not count; here it is used as given."
        }
        Notice::LetterTermExtended { .. } => {
            "The fourteen days end on {counted}, a Saturday, Sunday or holiday. Whether the term \
             then runs up to and including {extended} is not settled; here it ends on {applied}."
        }
        Notice::LetterTermRunning { .. } => {
            "The term of the letter runs up to and including {until}. If nothing is paid by then, \
             {amount} of collection costs is added."
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
        Notice::Overpaid { invoice: None, .. } => {
            "{amount} more was paid or credited than was owed."
        }
        Notice::Overpaid { invoice: Some(_), .. } => {
            "On {invoice} {amount} more was paid or credited than was owed there."
        }
        Notice::ProvisionalRates { .. } => {
            "Rates are published up to and including {known_until}. After that day the last rate \
             is used for now; the sum may change."
        }
        Notice::RateWeaklySourced { .. } => {
            "The rate from {day} was found in one source only. Check it before you rely on it."
        }
        Notice::ReceiptAssumed { .. } => {
            "When the letter was received is not known. By post it would be {on}; the sender must \
             prove it if you dispute it."
        }
        Notice::SimpleInterestBeforeCode { .. } => {
            "For a debt that was late before {defaults_from} interest bears no interest. One \
             source says so."
        }
        Notice::SizesNotSaid { .. } => {
            "If the debtor is a large company and the creditor a small or medium-sized one, a term \
             of more than {days} days is not valid. Say how large they are; until then the agreed \
             day is used."
        }
        Notice::TermLong { most: None, .. } => {
            "The agreed term is longer than {days} days. It stands only if it was agreed expressly \
             and is not clearly unfair; here the agreed day is used."
        }
        Notice::TermLong { most: Some(_), .. } => {
            "The agreed term is longer than {days} days. A public authority may take so long only \
             with good reason, and never more than {most} days; here the agreed day is used."
        }
        Notice::TermVoid { .. } => {
            "A large company may not agree on more than {days} days with a small or medium-sized \
             one. The agreed day does not count: the term is {instead} days after receipt of the \
             invoice."
        }
        Notice::TariffNotInForce { .. } => {
            "The tariff for collection costs applies from {in_force}. For this older debt no costs \
             are counted."
        }
        Notice::TermAgreementAssumed => {
            "The last day of payment is taken to be agreed. If it only stood on the invoice, \
             interest may start later."
        }
        Notice::ChannelAssumed => {
            "How the first reminder was sent is not known. It is taken to be sent by post, which \
             gives more time."
        }
        Notice::ClauseNotReciprocal => {
            "The terms do not promise the consumer the same when the company is late. Such a \
             clause is not valid: nothing is counted under it. A judge may still grant legal \
             interest."
        }
        Notice::ClauseNotSaid { .. } => {
            "Whether the terms ask a lump sum for late payment is not known, so none is counted. \
             If they do, it is at most {most}."
        }
        Notice::ClauseRateTooHigh { .. } => {
            "The agreed interest of {asked} is above the highest allowed, {most}. The law then \
             releases the consumer from the whole clause, so nothing is counted under it. A judge may still grant legal interest."
        }
        Notice::ClauseSumTooHigh { .. } => {
            "The agreed lump sum of {asked} is above the highest allowed, {most}. The law then \
             releases the consumer from the whole clause, so nothing is counted under it. A judge may still grant legal interest."
        }
        Notice::DefaultFromNotice => {
            "Interest starts after the notice of default, or after the term that it gives. Whether \
             it says all that it must was not checked."
        }
        Notice::DueOnIssueAssumed => {
            "No last day of payment is known. The debt is taken to be due on the day of the \
             invoice."
        }
        Notice::FixedSumWordingYounger { .. } => {
            "The words of the law that grant {amount} without notice are from {since}; payment was \
             late before that day."
        }
        Notice::ImputationWeaklySourced => {
            "That a payment pays costs first, then interest, then the invoice was found in one \
             source only."
        }
        Notice::LegalInterestAfterWaiting => {
            "No agreed interest is known, so legal interest is counted, after the waiting term of \
             the reminder. That it has to wait follows from the law only by inference."
        }
        Notice::LumpSumOnSeveral => {
            "The reminder was about several invoices. The lump sum is reckoned on all of them \
             together, which is never more than on each; the law does not say which is right."
        }
        Notice::NoticeNeededDespiteTerm => {
            "Interest starts only after a written notice of default, and none is known. The last \
             day of payment alone is not enough."
        }
        Notice::OlderConsumerContract { .. } => {
            "The contract is from before {contracts_from} and payment was late too early for the \
             rules that protect consumers since then. What was agreed is used as given; a judge may \
             lower it."
        }
        Notice::PenaltyClauseUnchecked => {
            "The agreed lump sum is used as given, with the fixed sum inside it where one is owed. \
             A judge may lower it."
        }
        Notice::PublicCreditor => {
            "The rules that protect consumers are applied. They bind a public authority only where \
             it acts as an enterprise."
        }
        Notice::ReciprocityAssumed => {
            "The terms are taken to promise the consumer as much when the company is late. If they \
             do not, nothing is owed under them but the invoice."
        }
        Notice::RecurringCap { .. } => {
            "For small instalments at most {most} of collection costs is counted in {months} \
             months. The text of this rule was not seen: how the months are counted, and whether a \
             letter about several instalments may cost as much as here, is not certain."
        }
        Notice::ReminderChargeDisputed => {
            "Whether a further reminder may cost something besides a lump sum is disputed."
        }
        Notice::ReminderChargeNotOwed { .. } => {
            "The reminder asks {asked} for itself. That is not counted here."
        }
        Notice::ReminderChargeTooHigh { .. } => {
            "The reminder asks {asked} for itself; at most {most} may be asked. Who asks more may \
             lose the whole clause on late payment."
        }
        Notice::ReminderNeeded => {
            "A consumer owes nothing but the invoice before a first free reminder was sent and its \
             waiting term has passed; no such reminder is known."
        }
        Notice::ReminderTooEarly { invoices } if invoices.is_empty() => {
            "The first reminder was sent before payment was late, so its waiting term does not \
             count."
        }
        Notice::ReminderTooEarly { .. } => {
            "The first reminder was sent before payment of {invoices} was late, so its waiting term \
             does not count there."
        }
        Notice::SizeAssumedLarge => {
            "How large the creditor is is not known. It is taken to be a large company, so that \
             agreed interest starts after the waiting term; a small or medium-sized one may count it \
             from the day after the reminder."
        }
        Notice::TermTooLong { .. } => {
            "Companies may not agree on more than {days} days. The agreed day does not count: the \
             term is {instead} days after receipt of the invoice."
        }
        Notice::TransitionalConsumerContract { .. } => {
            "The contract is older than the rules that protect consumers; they apply to it from \
             {applies_from}. What was asked before that day is not judged here."
        }
        Notice::WaitingTermRunning { pay_by: None, amount: Amount::ZERO, .. } => {
            "By one reading of the law the waiting term is over already. From {from} interest may be \
             asked in any case."
        }
        Notice::WaitingTermRunning { pay_by: None, .. } => {
            "By one reading of the law the waiting term is over already. From {from} interest may be \
             asked in any case, and a lump sum of {amount}."
        }
        Notice::WaitingTermRunning { amount: Amount::ZERO, .. } => {
            "The waiting term of the reminder still runs. Pay the invoice by {pay_by} and nothing is \
             added. From {from} interest may be asked."
        }
        Notice::WaitingTermRunning { .. } => {
            "The waiting term of the reminder still runs. Pay the invoice by {pay_by} and nothing is \
             added. From {from} interest may be asked, and a lump sum of {amount}."
        }
        Notice::WaitingTermUnsettled { .. } => {
            "The law can be read in two ways: the waiting term ends on {earliest} or on {latest}. \
             To be safe, pay by the first; no more may be asked before the second has passed. Here it \
             ends on {applied}."
        }
        Notice::VatNotAnnounced => {
            "No VAT is added to the costs, because the letter does not say that it is added and \
             why."
        }
        Notice::VatReclaimable => {
            "The letter announces VAT on the costs, but a creditor who can reclaim VAT may not add \
             it."
        }
        Notice::VatRateUnknown { .. } => {
            "VAT on costs of before {known_from} is not counted: the rate was not confirmed."
        }
    }
}
