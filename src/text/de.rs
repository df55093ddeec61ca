//! German, written and formatted as in the German-speaking part of Belgium.

use super::{Phrases, Sentences, grouped, month};
use crate::calendar::Day;
use crate::ledger::Notice;
use crate::money::{Amount, Rate};

pub(super) struct German;

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// What movements are, and why.
const PHRASES: Phrases = Phrases {
    decimal_point: ',',
    day: "Tag",
    days: "Tage",
    interest: "Zinsen von {rate} pro Jahr auf {base}, {days} lang: vom {from} bis einschließlich {to}.",
    capitalised: "In diesem Betrag sind {amount} Zinsen aus früheren vollen Jahren enthalten; auch darauf \
         fallen Zinsen an.",
    surcharge: "Der Satz besteht aus {legal} nach dem Gesetz und {points} vereinbarten Punkten.",
    floor: "Es gilt der vereinbarte Mindestsatz, weil der Satz des Gesetzes, {legal}, und die \
         vereinbarten {points} Punkte zusammen weniger ergeben.",
    provisional: "Für diese Tage ist noch kein Zinssatz veröffentlicht: Verwendet wird der letzte \
         bekannte.",
    fixed_sum: "Die Zahlung ist nicht rechtzeitig erfolgt. Im Geschäftsverkehr ist dann sofort ein \
         Betrag von {amount} für das Inkasso geschuldet, auch ohne Brief.",
    tariff: "Die vierzehn Tage des Briefs sind vorbei. Auf den noch offenen Betrag von {base} sind \
         ab dem {on} Inkassokosten nach dem gesetzlichen Tarif geschuldet.",
    clause: "Die vierzehn Tage des Briefs sind vorbei. Die vereinbarten Inkassokosten sind ab dem \
         {on} geschuldet.",
    vat: "Mehrwertsteuer von {rate} auf die Inkassokosten: Der Gläubiger kann sie nicht \
         zurückfordern, und das stand im Brief.",
    share: "Im Brief ging es insgesamt um {all}; dies ist der Anteil dieser Rechnung, so gerundet, \
         dass die Anteile das Ganze ergeben.",
    owed_already: "Vom Ganzen waren {amount} schon geschuldet und werden abgezogen.",
    payment: "Eine Zahlung am {on}: {parts}.",
    part_of: "Das ist ein Teil einer Zahlung von {whole}.",
    credit_note: "Eine Gutschrift verringert die Rechnung ab dem {on}.",
    beyond: "Sie ist {amount} höher als der offene Rest der Rechnung.",
    parts: ["für Kosten", "für Zinsen", "für die Rechnung selbst", "mehr, als geschuldet war"],
};

impl Sentences for German {
    fn amount(&self, amount: Amount) -> String {
        let sign = if amount < Amount::ZERO { "-" } else { "" };
        format!("{sign}{}\u{a0}€", grouped(amount, '.', ','))
    }

    fn day(&self, day: Day) -> String {
        format!("{}. {} {}", day.day_of_month(), month(day, &MONTHS), day.year())
    }

    fn percent(&self, rate: Rate) -> String {
        format!("{rate}\u{a0}%").replace('.', ",")
    }

    fn principal(&self, issued_on: Day, due_on: Option<Day>) -> String {
        let issued = self.day(issued_on);
        match due_on {
            Some(day) => {
                format!(
                    "Die Rechnung vom {issued}. Letzter Tag für eine rechtzeitige Zahlung: {}.",
                    self.day(day)
                )
            }
            None => format!(
                "Die Rechnung vom {issued}. Es wurde kein letzter Zahlungstag vereinbart, die \
                 Zahlung ist also noch nicht verspätet."
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
                "Die vereinbarten Zinsen sind so übernommen, wie sie angegeben wurden. Ob ein \
                 Richter sie anerkennen würde, vor allem gegenüber einem Verbraucher, wurde nicht \
                 geprüft."
            }
            Notice::AsOfBeforeInvoice => "An diesem Tag war die Rechnung noch nicht verschickt.",
            Notice::CapitalisedInterestOutsideCostsBase => {
                "Die Inkassokosten sind auf den unbezahlten Teil der Rechnung berechnet. Eine \
                 Quelle rechnet die Zinsen aus vollen Jahren hinzu; dann wären die Kosten höher. \
                 Das ist nicht geklärt, deshalb sehen Sie den niedrigeren Betrag."
            }
            Notice::ContractBeforeCommercialInterest { contracts_from } => {
                return format!(
                    "Der Vertrag ist von vor dem {}. Deshalb werden die gewöhnlichen gesetzlichen \
                     Zinsen gezählt, nicht die Handelszinsen. So steht es in einer einzigen \
                     Quelle.",
                    self.day(*contracts_from)
                );
            }
            Notice::CostsClauseUnchecked => {
                "Die vereinbarten Inkassokosten werden wie angegeben verwendet, sobald die Frist \
                 eines Briefes abgelaufen ist; von einem Verbraucher nie mehr als der gesetzliche \
                 Tarif. Ob ein Gericht sie anerkennt, wurde nicht geprüft."
            }
            Notice::InterestPaused { from, until } => {
                return format!(
                    "Vom {} bis einschließlich {} werden keine Zinsen verlangt.",
                    self.day(*from),
                    self.day(*until)
                );
            }
            Notice::ContractDateAssumed => {
                "Wir gehen davon aus, dass der Vertrag am Tag der Rechnung geschlossen wurde. Für \
                 viel ältere Verträge gelten andere Regeln."
            }
            Notice::CreditNoteFromItsDate => {
                "Wir gehen davon aus, dass die Gutschrift die Schuld ab ihrem eigenen Datum \
                 verringert. An den Zinsen aus der Zeit davor ändert sich nichts."
            }
            Notice::EventsAfterAsOf { count: 1 } => {
                "Ein Ereignis liegt nach diesem Tag und zählt nicht mit."
            }
            Notice::EventsAfterAsOf { count } => {
                return format!("{count} Ereignisse liegen nach diesem Tag und zählen nicht mit.");
            }
            Notice::FixedSumContractTooOld { amount, contracts_from } => {
                return format!(
                    "Der Vertrag stammt aus der Zeit vor dem {}. Deshalb ist der feste Betrag von \
                     {} für das Inkasso ohne Brief nicht geschuldet.",
                    self.day(*contracts_from),
                    self.amount(*amount),
                );
            }
            Notice::FixedSumPerInvoice { amount } => {
                return format!(
                    "Der feste Betrag von {} für das Inkasso ist für jede Rechnung gezählt. So \
                     wird die Regel oft verstanden, aber das ist nicht bestätigt.",
                    self.amount(*amount),
                );
            }
            Notice::InterestIsSimple => {
                "Zu Zinsen auf Zinsen wurde nichts angegeben. Deshalb gehen wir davon aus, dass \
                 auf die vereinbarten Zinsen keine weiteren Zinsen anfallen."
            }
            Notice::LetterBeforeDefault { invoices } if invoices.is_empty() => {
                "Der Brief wurde verschickt, bevor die Zahlung verspätet war. Er lässt deshalb \
                 keine Inkassokosten entstehen."
            }
            Notice::LetterBeforeDefault { invoices } => {
                return format!(
                    "Der Brief wurde verschickt, bevor die Zahlung von {invoices} verspätet war. \
                     Dort lässt er deshalb keine Inkassokosten entstehen."
                );
            }
            Notice::LetterNeeded => {
                "Ein Verbraucher schuldet keine Inkassokosten, solange ihm kein korrekter Brief \
                 vierzehn Tage Zeit gegeben hat, um ohne Kosten zu zahlen."
            }
            Notice::LetterTermExtended { counted, extended, applied } => {
                return format!(
                    "Die vierzehn Tage enden am {}, einem Samstag, Sonntag oder Feiertag. Ob die \
                     Frist dann bis einschließlich {} weiterläuft, ist nicht geklärt; hier endet \
                     sie am {}.",
                    self.day(*counted),
                    self.day(*extended),
                    self.day(*applied),
                );
            }
            Notice::LetterTermRunning { until, amount } => {
                return format!(
                    "Die Frist des Briefs läuft bis einschließlich {}. Wird bis dahin nichts \
                     gezahlt, kommen Inkassokosten von {} hinzu.",
                    self.day(*until),
                    self.amount(*amount),
                );
            }
            Notice::MonthAsTwelfth => {
                "Ein Zinssatz pro Monat wird als zwölfmal so hoher Zinssatz pro Jahr gerechnet."
            }
            Notice::NoticeTermUnchecked => {
                "Die Zinsen beginnen nach der Frist der Inverzugsetzung, also der schriftlichen \
                 Mahnung. Ob diese Frist lang genug war, wurde nicht geprüft."
            }
            Notice::NoticeOfDefaultNeeded => {
                "Es wurde kein letzter Zahlungstag vereinbart. Zinsen und Kosten beginnen erst \
                 nach einer Inverzugsetzung. Das ist eine schriftliche Mahnung mit einer letzten \
                 Gelegenheit zu zahlen, und keine ist bekannt."
            }
            Notice::Overpaid { amount, invoice: None } => {
                return format!(
                    "Es wurden {} mehr gezahlt oder gutgeschrieben, als geschuldet war.",
                    self.amount(*amount)
                );
            }
            Notice::Overpaid { amount, invoice: Some(invoice) } => {
                return format!(
                    "Auf {invoice} wurden {} mehr gezahlt oder gutgeschrieben, als dort \
                     geschuldet war.",
                    self.amount(*amount)
                );
            }
            Notice::ProvisionalRates { known_until } => {
                return format!(
                    "Die Zinssätze sind bis einschließlich {} veröffentlicht. Für die Zeit danach \
                     wird vorläufig der letzte Zinssatz verwendet; der Betrag kann sich noch \
                     ändern.",
                    self.day(*known_until),
                );
            }
            Notice::RateWeaklySourced { day } => {
                return format!(
                    "Der Zinssatz ab dem {} wurde nur in einer einzigen Quelle gefunden. Prüfen \
                     Sie ihn, bevor Sie sich darauf verlassen.",
                    self.day(*day),
                );
            }
            Notice::ReceiptAssumed { on } => {
                return format!(
                    "Wann der Brief angekommen ist, ist nicht bekannt. Mit der Post wäre das am \
                     {}. Wenn Sie das bestreiten, muss der Absender es beweisen.",
                    self.day(*on),
                );
            }
            Notice::SimpleInterestBeforeCode { defaults_from } => {
                return format!(
                    "Bei einer Schuld, die schon vor dem {} überfällig war, fallen auf Zinsen \
                     keine Zinsen an. Das sagt nur eine Quelle.",
                    self.day(*defaults_from),
                );
            }
            Notice::SizesNotSaid { days } => {
                return format!(
                    "Ist der Schuldner ein großes Unternehmen und der Gläubiger ein kleines oder \
                     mittleres, dann ist eine Frist von mehr als {days} Tagen nicht gültig. Geben \
                     Sie an, wie groß sie sind; bis dahin gilt der vereinbarte Tag."
                );
            }
            Notice::TermLong { days, most: None } => {
                return format!(
                    "Die vereinbarte Frist ist länger als {days} Tage. Sie gilt nur, wenn sie \
                     ausdrücklich vereinbart wurde und nicht offensichtlich unfair ist; hier wird \
                     der vereinbarte Tag verwendet."
                );
            }
            Notice::TermLong { days, most: Some(most) } => {
                return format!(
                    "Die vereinbarte Frist ist länger als {days} Tage. Eine Behörde darf sich so \
                     viel Zeit nur mit gutem Grund nehmen und nie mehr als {most} Tage; hier wird \
                     der vereinbarte Tag verwendet."
                );
            }
            Notice::TermVoid { days, instead } => {
                return format!(
                    "Ein großes Unternehmen darf mit einem kleinen oder mittleren Unternehmen \
                     nicht mehr als {days} Tage vereinbaren. Der vereinbarte Tag zählt nicht; die \
                     Frist beträgt {instead} Tage nach Erhalt der Rechnung."
                );
            }
            Notice::TariffNotInForce { in_force } => {
                return format!(
                    "Der Tarif für Inkassokosten gilt ab dem {}. Für diese ältere Schuld sind \
                     keine Kosten gezählt.",
                    self.day(*in_force),
                );
            }
            Notice::TermAgreementAssumed => {
                "Wir gehen davon aus, dass der letzte Zahlungstag vereinbart wurde. Stand er nur \
                 auf der Rechnung, beginnen die Zinsen vielleicht später."
            }
            Notice::VatNotAnnounced => {
                "Auf die Kosten kommt keine Mehrwertsteuer, weil der Brief nicht sagt, dass sie \
                 hinzukommt und warum."
            }
            Notice::VatReclaimable => {
                "Der Brief kündigt Mehrwertsteuer auf die Kosten an. Aber ein Gläubiger, der die \
                 Mehrwertsteuer zurückfordern kann, darf sie nicht hinzurechnen."
            }
            Notice::VatRateUnknown { known_from } => {
                return format!(
                    "Mehrwertsteuer auf Kosten aus der Zeit vor dem {} ist nicht gezählt: Der \
                     Satz ist nicht bestätigt.",
                    self.day(*known_from),
                );
            }
        }
        .to_owned()
    }
}
