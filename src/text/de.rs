//! German, written and formatted as in the German-speaking part of Belgium.

use super::Phrases;
use crate::ledger::Notice;

pub(super) static GERMAN: Phrases = Phrases {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    date: "{day}. {month} {year}",
    thousands: '.',
    decimal_point: ',',
    euros: "{sign}{number}\u{a0}€",
    percentage: "{number}\u{a0}%",
    principal: "Die Rechnung vom {issued_on}. Letzter Tag für eine rechtzeitige Zahlung: {due_on}.",
    principal_undated: "Die Rechnung vom {issued_on}. Es wurde kein letzter Zahlungstag \
         vereinbart, die Zahlung ist also noch nicht verspätet.",
    one_day: "Tag",
    more_days: "Tage",
    interest: "Zinsen von {rate} pro Jahr auf {base}, {days} lang: vom {from} bis einschließlich \
         {to}.",
    capitalised: "In diesem Betrag sind {amount} Zinsen aus früheren vollen Jahren enthalten; auch \
         darauf fallen Zinsen an.",
    surcharge: "Der Satz besteht aus {legal} nach dem Gesetz und {points} vereinbarten Punkten.",
    floor: "Es gilt der vereinbarte Mindestsatz, weil der Satz des Gesetzes, {legal}, und die \
         vereinbarten {points} Punkte zusammen weniger ergeben.",
    highest: "That is the highest rate that may be asked of a consumer; {asked} was agreed.",
    provisional: "Für diese Tage ist noch kein Zinssatz veröffentlicht: Verwendet wird der letzte \
         bekannte.",
    fixed_sum: "Die Zahlung ist nicht rechtzeitig erfolgt. Im Geschäftsverkehr ist dann sofort ein \
         Betrag von {amount} für das Inkasso geschuldet, auch ohne Brief.",
    tariff: "Die vierzehn Tage des Briefs sind vorbei. Auf den noch offenen Betrag von {base} sind \
         ab dem {on} Inkassokosten nach dem gesetzlichen Tarif geschuldet.",
    clause: "Die vierzehn Tage des Briefs sind vorbei. Die vereinbarten Inkassokosten sind ab dem \
         {on} geschuldet.",
    recurring: "For small instalments of one contract at most {most} of collection costs may be \
         charged in {months} months. {before} of that was charged before; the rest is owed from {on}.",
    vat: "Mehrwertsteuer von {rate} auf die Inkassokosten: Der Gläubiger kann sie nicht \
         zurückfordern, und das stand im Brief.",
    penalty: "Payment is late, so the agreed lump sum is owed from {on}, on the {base} still \
         unpaid then.",
    lump_sum: "The waiting term after the first reminder has passed. On the {base} still unpaid, \
         the agreed lump sum is owed from {on}.",
    highest_lump_sum: "The waiting term after the first reminder has passed. On the {base} still \
         unpaid, the highest lump sum that may be asked of a consumer is owed from {on}.",
    reminder: "A further reminder of {on} asks {asked}; at most {allowed} may be asked.",
    share: "Im Brief ging es insgesamt um {all}; dies ist der Anteil dieser Rechnung, so gerundet, \
         dass die Anteile das Ganze ergeben.",
    owed_already: "Vom Ganzen waren {amount} schon geschuldet und werden abgezogen.",
    payment: "Eine Zahlung am {on}: {parts}.",
    part_of: "Das ist ein Teil einer Zahlung von {whole}.",
    credit_note: "Eine Gutschrift verringert die Rechnung ab dem {on}.",
    beyond: "Sie ist {amount} höher als der offene Rest der Rechnung.",
    parts: ["für Kosten", "für Zinsen", "für die Rechnung selbst", "mehr, als geschuldet war"],
    notice,
};

#[expect(clippy::too_many_lines, reason = "one sentence for each notice")]
fn notice(notice: &Notice) -> &'static str {
    match notice {
        Notice::AgreedInterestUnchecked => {
            "Die vereinbarten Zinsen sind so übernommen, wie sie angegeben wurden. Ob ein Richter \
             sie anerkennen würde, vor allem gegenüber einem Verbraucher, wurde nicht geprüft."
        }
        Notice::AsOfBeforeInvoice => "An diesem Tag war die Rechnung noch nicht verschickt.",
        Notice::CapitalisedInterestOutsideCostsBase => {
            "Die Inkassokosten sind auf den unbezahlten Teil der Rechnung berechnet. Eine Quelle \
             rechnet die Zinsen aus vollen Jahren hinzu; dann wären die Kosten höher. Das ist \
             nicht geklärt, deshalb sehen Sie den niedrigeren Betrag."
        }
        Notice::ContractBeforeCommercialInterest { .. } => {
            "Der Vertrag ist von vor dem {contracts_from}. Deshalb werden die gewöhnlichen \
             gesetzlichen Zinsen gezählt, nicht die Handelszinsen. So steht es in einer einzigen \
             Quelle."
        }
        Notice::CostsClauseUnchecked => {
            "Die vereinbarten Inkassokosten werden wie angegeben verwendet, sobald die Frist eines \
             Briefes abgelaufen ist; von einem Verbraucher nie mehr als der gesetzliche Tarif. Ob \
             ein Gericht sie anerkennt, wurde nicht geprüft."
        }
        Notice::InterestPaused { .. } => {
            "Vom {from} bis einschließlich {until} werden keine Zinsen verlangt."
        }
        Notice::ContractDateAssumed => {
            "Wir gehen davon aus, dass der Vertrag am Tag der Rechnung geschlossen wurde. Für viel \
             ältere Verträge gelten andere Regeln."
        }
        Notice::CreditNoteFromItsDate => {
            "Wir gehen davon aus, dass die Gutschrift die Schuld ab ihrem eigenen Datum \
             verringert. An den Zinsen aus der Zeit davor ändert sich nichts."
        }
        Notice::EventsAfterAsOf { count: 1 } => {
            "Ein Ereignis liegt nach diesem Tag und zählt nicht mit."
        }
        Notice::EventsAfterAsOf { .. } => {
            "{count} Ereignisse liegen nach diesem Tag und zählen nicht mit."
        }
        Notice::FixedSumContractTooOld { .. } => {
            "Der Vertrag stammt aus der Zeit vor dem {contracts_from}. Deshalb ist der feste \
             Betrag von {amount} für das Inkasso ohne Brief nicht geschuldet."
        }
        Notice::FixedSumPerInvoice { .. } => {
            "Der feste Betrag von {amount} für das Inkasso ist für jede Rechnung gezählt. So wird \
             die Regel oft verstanden, aber das ist nicht bestätigt."
        }
        Notice::InterestIsSimple => {
            "Zu Zinsen auf Zinsen wurde nichts angegeben. Deshalb gehen wir davon aus, dass auf \
             die vereinbarten Zinsen keine weiteren Zinsen anfallen."
        }
        Notice::LetterBeforeDefault { invoices } if invoices.is_empty() => {
            "Der Brief wurde verschickt, bevor die Zahlung verspätet war. Er lässt deshalb keine \
             Inkassokosten entstehen."
        }
        Notice::LetterBeforeDefault { .. } => {
            "Der Brief wurde verschickt, bevor die Zahlung von {invoices} verspätet war. Dort \
             lässt er deshalb keine Inkassokosten entstehen."
        }
        Notice::LetterNeeded => {
            "Ein Verbraucher schuldet keine Inkassokosten, solange ihm kein korrekter Brief \
             vierzehn Tage Zeit gegeben hat, um ohne Kosten zu zahlen."
        }
        Notice::LetterTermExtended { .. } => {
            "Die vierzehn Tage enden am {counted}, einem Samstag, Sonntag oder Feiertag. Ob die \
             Frist dann bis einschließlich {extended} weiterläuft, ist nicht geklärt; hier endet \
             sie am {applied}."
        }
        Notice::LetterTermRunning { .. } => {
            "Die Frist des Briefs läuft bis einschließlich {until}. Wird bis dahin nichts gezahlt, \
             kommen Inkassokosten von {amount} hinzu."
        }
        Notice::MonthAsTwelfth => {
            "Ein Zinssatz pro Monat wird als zwölfmal so hoher Zinssatz pro Jahr gerechnet."
        }
        Notice::NoticeTermUnchecked => {
            "Die Zinsen beginnen nach der Frist der Inverzugsetzung, also der schriftlichen \
             Mahnung. Ob diese Frist lang genug war, wurde nicht geprüft."
        }
        Notice::NoticeOfDefaultNeeded => {
            "Es wurde kein letzter Zahlungstag vereinbart. Zinsen und Kosten beginnen erst nach \
             einer Inverzugsetzung. Das ist eine schriftliche Mahnung mit einer letzten \
             Gelegenheit zu zahlen, und keine ist bekannt."
        }
        Notice::Overpaid { invoice: None, .. } => {
            "Es wurden {amount} mehr gezahlt oder gutgeschrieben, als geschuldet war."
        }
        Notice::Overpaid { invoice: Some(_), .. } => {
            "Auf {invoice} wurden {amount} mehr gezahlt oder gutgeschrieben, als dort geschuldet \
             war."
        }
        Notice::ProvisionalRates { .. } => {
            "Die Zinssätze sind bis einschließlich {known_until} veröffentlicht. Für die Zeit \
             danach wird vorläufig der letzte Zinssatz verwendet; der Betrag kann sich noch \
             ändern."
        }
        Notice::RateWeaklySourced { .. } => {
            "Der Zinssatz ab dem {day} wurde nur in einer einzigen Quelle gefunden. Prüfen Sie \
             ihn, bevor Sie sich darauf verlassen."
        }
        Notice::ReceiptAssumed { .. } => {
            "Wann der Brief angekommen ist, ist nicht bekannt. Mit der Post wäre das am {on}. Wenn \
             Sie das bestreiten, muss der Absender es beweisen."
        }
        Notice::SimpleInterestBeforeCode { .. } => {
            "Bei einer Schuld, die schon vor dem {defaults_from} überfällig war, fallen auf Zinsen \
             keine Zinsen an. Das sagt nur eine Quelle."
        }
        Notice::SizesNotSaid { .. } => {
            "Ist der Schuldner ein großes Unternehmen und der Gläubiger ein kleines oder \
             mittleres, dann ist eine Frist von mehr als {days} Tagen nicht gültig. Geben Sie an, \
             wie groß sie sind; bis dahin gilt der vereinbarte Tag."
        }
        Notice::TermLong { most: None, .. } => {
            "Die vereinbarte Frist ist länger als {days} Tage. Sie gilt nur, wenn sie ausdrücklich \
             vereinbart wurde und nicht offensichtlich unfair ist; hier wird der vereinbarte Tag \
             verwendet."
        }
        Notice::TermLong { most: Some(_), .. } => {
            "Die vereinbarte Frist ist länger als {days} Tage. Eine Behörde darf sich so viel Zeit \
             nur mit gutem Grund nehmen und nie mehr als {most} Tage; hier wird der vereinbarte \
             Tag verwendet."
        }
        Notice::TermVoid { .. } => {
            "Ein großes Unternehmen darf mit einem kleinen oder mittleren Unternehmen nicht mehr \
             als {days} Tage vereinbaren. Der vereinbarte Tag zählt nicht; die Frist beträgt \
             {instead} Tage nach Erhalt der Rechnung."
        }
        Notice::TariffNotInForce { .. } => {
            "Der Tarif für Inkassokosten gilt ab dem {in_force}. Für diese ältere Schuld sind \
             keine Kosten gezählt."
        }
        Notice::TermAgreementAssumed => {
            "Wir gehen davon aus, dass der letzte Zahlungstag vereinbart wurde. Stand er nur auf \
             der Rechnung, beginnen die Zinsen vielleicht später."
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
             releases the consumer from the whole clause: no interest and no lump sum are counted. \
             A judge may still grant legal interest."
        }
        Notice::ClauseSumTooHigh { .. } => {
            "The agreed lump sum of {asked} is above the highest allowed, {most}. The law then \
             releases the consumer from the whole clause: no lump sum and no interest are counted. \
             A judge may still grant legal interest."
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
             agreed interest starts after the waiting term; a small one may count it from the day \
             after the reminder."
        }
        Notice::TermTooLong { .. } => {
            "Companies may not agree on more than {days} days. The agreed day does not count: the \
             term is {instead} days after receipt of the invoice."
        }
        Notice::TransitionalConsumerContract { .. } => {
            "The contract is older than the rules that protect consumers; they apply to it from \
             {applies_from}. What was asked before that day is not judged here."
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
            "Auf die Kosten kommt keine Mehrwertsteuer, weil der Brief nicht sagt, dass sie \
             hinzukommt und warum."
        }
        Notice::VatReclaimable => {
            "Der Brief kündigt Mehrwertsteuer auf die Kosten an. Aber ein Gläubiger, der die \
             Mehrwertsteuer zurückfordern kann, darf sie nicht hinzurechnen."
        }
        Notice::VatRateUnknown { .. } => {
            "Mehrwertsteuer auf Kosten aus der Zeit vor dem {known_from} ist nicht gezählt: Der \
             Satz ist nicht bestätigt."
        }
    }
}
