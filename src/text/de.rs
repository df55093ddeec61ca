//! German, written and formatted as in the German-speaking part of Belgium.

use super::Phrases;
use crate::ledger::Notice;
use crate::money::Amount;

pub(super) static GERMAN: Phrases = Phrases {
    months: [
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
    ],
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
    highest: "Das ist der höchste Satz, der von einem Verbraucher verlangt werden darf; vereinbart \
         waren {asked}.",
    provisional: "Für diese Tage ist noch kein Zinssatz veröffentlicht: Verwendet wird der letzte \
         bekannte.",
    fixed_sum: "Die Zahlung ist nicht rechtzeitig erfolgt. Im Geschäftsverkehr ist dann sofort ein \
         Betrag von {amount} für das Inkasso geschuldet, auch ohne Brief.",
    tariff: "Die vierzehn Tage des Briefs sind vorbei. Auf den noch offenen Betrag von {base} sind \
         ab dem {on} Inkassokosten nach dem gesetzlichen Tarif geschuldet.",
    clause: "Die vierzehn Tage des Briefs sind vorbei. Die vereinbarten Inkassokosten sind ab dem \
         {on} geschuldet.",
    recurring: "Für kleine Raten desselben Vertrags dürfen in {months} Monaten höchstens {most} an \
         Inkassokosten berechnet werden. Davon wurden früher schon {before} berechnet; der Rest \
         ist ab dem {on} geschuldet.",
    vat: "Mehrwertsteuer von {rate} auf die Inkassokosten: Der Gläubiger kann sie nicht \
         zurückfordern, und das stand im Brief.",
    penalty: "Die Zahlung ist verspätet. Deshalb ist ab dem {on} die vereinbarte pauschale \
         Entschädigung geschuldet, auf den dann noch offenen Betrag von {base}.",
    lump_sum: "Die Wartefrist nach der ersten Zahlungserinnerung ist vorbei. Auf den noch offenen \
         Betrag von {base} ist ab dem {on} die vereinbarte pauschale Entschädigung geschuldet.",
    highest_lump_sum: "Die Wartefrist nach der ersten Zahlungserinnerung ist vorbei. Auf den noch \
         offenen Betrag von {base} ist ab dem {on} die höchste pauschale Entschädigung geschuldet, \
         die von einem Verbraucher verlangt werden darf.",
    reminder: "Eine weitere Zahlungserinnerung vom {on} verlangt {asked}; höchstens {allowed} \
         dürfen verlangt werden.",
    share: "Im Brief ging es insgesamt um {all}; dies ist der Anteil dieser Rechnung, so gerundet, \
         dass die Anteile das Ganze ergeben.",
    owed_already: "Vom Ganzen waren {amount} schon geschuldet und werden abgezogen.",
    payment: "Eine Zahlung am {on}: {parts}.",
    part_of: "Das ist ein Teil einer Zahlung von {whole}.",
    credit_note: "Eine Gutschrift verringert die Rechnung ab dem {on}.",
    waiver: "Auf die am {on} offenen Zinsen wurde in einem Ratenplan verzichtet.",
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
        Notice::ContractBeforeCommercialInterest { sure: true, .. } => {
            "Der Vertrag ist von vor dem {contracts_from}. Deshalb werden die gewöhnlichen \
             gesetzlichen Zinsen gezählt, nicht die Handelszinsen."
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
        Notice::LetterTermFaulty => {
            "Nach den Worten dieses Briefes beginnt die Frist zu früh; deshalb werden durch ihn keine Kosten fällig. Das kann nur ein neuer Brief mit der richtigen Frist."
        }
        Notice::LetterUnchecked => {
            "Ob im Brief alles steht, was darin stehen muss, wurde nicht geprüft. Ein Fehler kann den \
             Gläubiger kosten, was der Brief hinzufügt."
        }
        Notice::OrderOfClaimsWeaklySourced => {
            "Welche Rechnung eine Zahlung zuerst bezahlt, wenn der Schuldner nichts sagt, wurde nur in \
             einer Quelle gefunden."
        }
        Notice::PublicDebtorAgreement => {
            "Nur Unternehmen dürfen andere Zinsen vereinbaren als die gesetzlichen. Gegen eine Behörde \
             zählen die vereinbarten Zinsen vielleicht nicht; hier werden sie wie angegeben \
             verwendet."
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
            "Wie die erste Zahlungserinnerung verschickt wurde, ist nicht bekannt. Wir gehen davon \
             aus, dass sie mit der Post kam; dann bleibt mehr Zeit."
        }
        Notice::ClauseNotReciprocal => {
            "Die Bedingungen versprechen dem Verbraucher nicht dasselbe, wenn das Unternehmen in \
             Verzug ist. Eine solche Klausel ist nicht gültig: Auf ihrer Grundlage wird nichts \
             gezählt. Ein Richter kann trotzdem gesetzliche Zinsen zusprechen."
        }
        Notice::ClauseNotSaid { .. } => {
            "Ob die Bedingungen bei verspäteter Zahlung eine pauschale Entschädigung verlangen, \
             ist nicht bekannt; deshalb ist keine gezählt. Verlangen sie eine, dann beträgt sie \
             höchstens {most}."
        }
        Notice::ClauseRateTooHigh { .. } => {
            "Der vereinbarte Zinssatz von {asked} liegt über dem höchsten zulässigen von {most}. \
             Das Gesetz befreit den Verbraucher dann von der ganzen Klausel: Auf ihrer Grundlage \
             wird nichts gezählt. Ein Richter kann trotzdem gesetzliche \
             Zinsen zusprechen."
        }
        Notice::ClauseSumTooHigh { .. } => {
            "Die vereinbarte pauschale Entschädigung von {asked} liegt über der höchsten \
             zulässigen von {most}. Das Gesetz befreit den Verbraucher dann von der ganzen \
             Klausel: Auf ihrer Grundlage wird nichts gezählt. Ein Richter \
             kann trotzdem gesetzliche Zinsen zusprechen."
        }
        Notice::DefaultFromNotice => {
            "Die Zinsen beginnen nach der Inverzugsetzung oder nach der Frist, die sie setzt. Ob \
             sie alles enthält, was sie enthalten muss, wurde nicht geprüft."
        }
        Notice::DueOnIssueAssumed => {
            "Es ist kein letzter Zahlungstag bekannt. Wir gehen davon aus, dass die Schuld schon \
             am Tag der Rechnung fällig war."
        }
        Notice::FixedSumWordingYounger { .. } => {
            "Der Gesetzestext, der {amount} ohne Inverzugsetzung gewährt, ist vom {since}; die \
             Zahlung war schon vor diesem Tag verspätet."
        }
        Notice::ImputationWeaklySourced => {
            "Dass eine Zahlung zuerst auf die Kosten, dann auf die Zinsen und dann auf die \
             Rechnung angerechnet wird, wurde nur in einer einzigen Quelle gefunden."
        }
        Notice::LegalInterestAfterWaiting => {
            "Es sind keine vereinbarten Zinsen bekannt. Deshalb sind die gesetzlichen Zinsen \
             gezählt, nach der Wartefrist der Zahlungserinnerung. Dass sie so lange warten müssen, \
             sagt das Gesetz nicht ausdrücklich; es ist daraus abgeleitet."
        }
        Notice::LumpSumOnSeveral => {
            "In der Zahlungserinnerung ging es um mehrere Rechnungen. Die pauschale Entschädigung \
             ist auf alle zusammen berechnet; das ergibt nie mehr als die Berechnung für jede \
             einzelne. Das Gesetz sagt nicht, was richtig ist."
        }
        Notice::NoticeNeededDespiteTerm => {
            "Die Zinsen beginnen erst nach einer schriftlichen Inverzugsetzung, und keine ist \
             bekannt. Der letzte Zahlungstag allein genügt nicht."
        }
        Notice::OlderConsumerContract { .. } => {
            "Der Vertrag stammt aus der Zeit vor dem {contracts_from}, und die Zahlung war damals \
             schon verspätet. Die Regeln, die Verbraucher seitdem schützen, gelten deshalb nicht. \
             Was vereinbart wurde, ist so übernommen, wie es angegeben wurde; ein Richter kann es \
             herabsetzen."
        }
        Notice::PenaltyClauseUnchecked => {
            "Die vereinbarte pauschale Entschädigung ist so übernommen, wie sie angegeben wurde. \
             Ist auch der feste Betrag für das Inkasso geschuldet, ist er darin enthalten. Ein \
             Richter kann die Entschädigung herabsetzen."
        }
        Notice::PublicCreditor => {
            "Die Regeln, die Verbraucher schützen, sind angewandt. Eine Behörde ist nur dort an \
             sie gebunden, wo sie als Unternehmen handelt."
        }
        Notice::ReciprocityAssumed => {
            "Wir gehen davon aus, dass die Bedingungen dem Verbraucher ebenso viel versprechen, \
             wenn das Unternehmen in Verzug ist. Tun sie das nicht, ist nach diesen Bedingungen \
             nur die Rechnung geschuldet."
        }
        Notice::RecurringCap { .. } => {
            "Für kleine Raten sind in {months} Monaten höchstens {most} an Inkassokosten gezählt. \
             Der Text dieser Regel lag nicht vor. Wie die Monate gezählt werden, ist nicht sicher, \
             und auch nicht, ob ein Brief über mehrere Raten so viel kosten darf wie hier."
        }
        Notice::ReminderChargeDisputed => {
            "Ob eine weitere Zahlungserinnerung neben einer pauschalen Entschädigung noch etwas \
             kosten darf, ist umstritten."
        }
        Notice::ReminderChargeNotOwed { .. } => {
            "Für die Zahlungserinnerung selbst werden {asked} verlangt. Das ist hier nicht \
             mitgezählt."
        }
        Notice::ReminderChargeTooHigh { .. } => {
            "Für die Zahlungserinnerung selbst werden {asked} verlangt; höchstens {most} sind \
             zulässig. Wer mehr verlangt, kann die ganze Klausel über verspätete Zahlung verlieren."
        }
        Notice::ReminderNeeded => {
            "Ein Verbraucher schuldet nur die Rechnung, bis eine erste kostenlose \
             Zahlungserinnerung verschickt wurde und deren Wartefrist vorbei ist. Eine solche \
             Zahlungserinnerung ist nicht bekannt."
        }
        Notice::ReminderTooEarly { invoices } if invoices.is_empty() => {
            "Die erste Zahlungserinnerung wurde verschickt, bevor die Zahlung verspätet war. Ihre \
             Wartefrist zählt deshalb nicht."
        }
        Notice::ReminderTooEarly { .. } => {
            "Die erste Zahlungserinnerung wurde verschickt, bevor die Zahlung von {invoices} \
             verspätet war. Dort zählt ihre Wartefrist deshalb nicht."
        }
        Notice::SizeAssumedLarge => {
            "Wie groß der Gläubiger ist, ist nicht bekannt. Wir gehen von einem großen Unternehmen \
             aus; dann beginnen die vereinbarten Zinsen nach der Wartefrist. Ein kleines oder \
             mittleres Unternehmen darf sie ab dem Tag nach der Zahlungserinnerung zählen."
        }
        Notice::TermTooLong { .. } => {
            "Unternehmen dürfen nicht mehr als {days} Tage vereinbaren. Der vereinbarte Tag zählt \
             nicht; die Frist beträgt {instead} Tage nach Erhalt der Rechnung."
        }
        Notice::TransitionalConsumerContract { .. } => {
            "Der Vertrag ist älter als die Regeln, die Verbraucher schützen; für ihn gelten sie ab \
             dem {applies_from}. Was vor diesem Tag verlangt wurde, ist hier nicht beurteilt."
        }
        Notice::WaitingTermRunning { pay_by: None, amount: Amount::ZERO, .. } => {
            "Nach einer Lesart des Gesetzes ist die Wartefrist schon vorbei. Ab dem {from} dürfen auf \
             jeden Fall Zinsen verlangt werden."
        }
        Notice::WaitingTermRunning { pay_by: None, .. } => {
            "Nach einer Lesart des Gesetzes ist die Wartefrist schon vorbei. Ab dem {from} dürfen auf \
             jeden Fall Zinsen verlangt werden und eine pauschale Entschädigung von {amount}."
        }
        Notice::WaitingTermRunning { amount: Amount::ZERO, .. } => {
            "Die Wartefrist der Zahlungserinnerung läuft noch. Wird die Rechnung spätestens am \
             {pay_by} bezahlt, kommt nichts hinzu. Ab dem {from} dürfen Zinsen verlangt werden."
        }
        Notice::WaitingTermRunning { .. } => {
            "Die Wartefrist der Zahlungserinnerung läuft noch. Wird die Rechnung spätestens am \
             {pay_by} bezahlt, kommt nichts hinzu. Ab dem {from} dürfen Zinsen verlangt werden und \
             eine pauschale Entschädigung von {amount}."
        }
        Notice::WaitingTermUnsettled { .. } => {
            "Das Gesetz lässt sich auf zwei Arten lesen: Die Wartefrist endet am {earliest} oder \
             am {latest}. Zahlen Sie sicherheitshalber spätestens am ersten dieser Tage; mehr darf \
             erst verlangt werden, wenn der zweite vorbei ist. Hier endet sie am {applied}."
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
