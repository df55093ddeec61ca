//! Dutch, written and formatted as in the Netherlands.

use super::Phrases;
use crate::ledger::Notice;

pub(super) static DUTCH: Phrases = Phrases {
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    date: "{day} {month} {year}",
    thousands: '.',
    decimal_point: ',',
    euros: "€\u{a0}{sign}{number}",
    percentage: "{number}%",
    principal: "De factuur van {issued_on}. Laatste dag om op tijd te betalen: {due_on}.",
    principal_undated: "De factuur van {issued_on}. Er is geen uiterste betaaldag afgesproken, dus \
         de betaling is nog niet te laat.",
    one_day: "dag",
    more_days: "dagen",
    interest: "Rente van {rate} per jaar over {base}, {days} lang: van {from} tot en met {to}.",
    capitalised: "In dat bedrag zit {amount} rente over eerdere volle jaren; ook daarover loopt \
         rente.",
    surcharge: "Het percentage is de {legal} van de wet plus {points} procentpunt die is \
         afgesproken.",
    floor: "Het afgesproken laagste percentage geldt, omdat de {legal} van de wet en de \
         afgesproken {points} procentpunt samen minder zijn.",
    highest: "That is the highest rate that may be asked of a consumer; {asked} was agreed.",
    provisional: "Het percentage voor deze dagen is nog niet bekendgemaakt; daarom is het laatste \
         bekende gebruikt.",
    fixed_sum: "Er is niet op tijd betaald. In de handel is dan meteen {amount} voor incasso \
         verschuldigd, ook zonder brief.",
    tariff: "De veertien dagen van de brief zijn voorbij. Over de {base} die nog open stond, zijn \
         vanaf {on} incassokosten volgens het wettelijke tarief verschuldigd.",
    clause: "De veertien dagen van de brief zijn voorbij. De afgesproken incassokosten zijn vanaf \
         {on} verschuldigd.",
    recurring: "For small instalments of one contract at most {most} of collection costs may be \
         charged in {months} months. {before} of that was charged before; the rest is owed from {on}.",
    vat: "Btw van {rate} over de incassokosten: de schuldeiser kan die niet terugvragen en dat \
         stond in de brief.",
    penalty: "Payment is late, so the agreed lump sum is owed from {on}, on the {base} still \
         unpaid then.",
    lump_sum: "The waiting term after the first reminder has passed. On the {base} still unpaid, \
         the agreed lump sum is owed from {on}.",
    highest_lump_sum: "The waiting term after the first reminder has passed. On the {base} still \
         unpaid, the highest lump sum that may be asked of a consumer is owed from {on}.",
    reminder: "A further reminder of {on} asks {asked}; at most {allowed} may be asked.",
    share: "De brief ging over {all} samen; dit is het deel van deze factuur, zo afgerond dat de \
         delen samen kloppen.",
    owed_already: "Van het geheel was {amount} al verschuldigd; dat gaat eraf.",
    payment: "Een betaling op {on}: {parts}.",
    part_of: "Dit is een deel van een betaling van {whole}.",
    credit_note: "Een creditnota verlaagt de factuur vanaf {on}.",
    beyond: "Dat is {amount} meer dan er van de factuur over was.",
    parts: ["voor kosten", "voor rente", "voor de factuur zelf", "meer dan nodig was"],
    notice,
};

#[expect(clippy::too_many_lines, reason = "one sentence for each notice")]
fn notice(notice: &Notice) -> &'static str {
    match notice {
        Notice::AgreedInterestUnchecked => {
            "De afgesproken rente is gebruikt zoals opgegeven. Of een rechter die goedvindt, \
             vooral tegenover een consument, is niet gecontroleerd."
        }
        Notice::AsOfBeforeInvoice => "Op deze dag was de factuur nog niet verstuurd.",
        Notice::CapitalisedInterestOutsideCostsBase => {
            "De incassokosten zijn berekend over wat van de factuur nog open stond. Eén bron telt \
             rente over volle jaren daarbij op; dan worden de kosten hoger. Dat staat niet vast, \
             daarom ziet u het lagere bedrag."
        }
        Notice::ContractBeforeCommercialInterest { .. } => {
            "De overeenkomst is van vóór {contracts_from}. Daarom is de gewone wettelijke rente \
             geteld, niet de handelsrente. Eén bron zegt dat."
        }
        Notice::CostsClauseUnchecked => {
            "De afgesproken incassokosten zijn gebruikt zoals opgegeven, zodra de termijn van een \
             brief voorbij is; bij een consument nooit meer dan het wettelijke tarief. Of een \
             rechter ze goedvindt, is niet gecontroleerd."
        }
        Notice::InterestPaused { .. } => "Van {from} tot en met {until} wordt geen rente gevraagd.",
        Notice::ContractDateAssumed => {
            "We gaan ervan uit dat de overeenkomst van de dag van de factuur is. Voor veel oudere \
             overeenkomsten gelden andere regels."
        }
        Notice::CreditNoteFromItsDate => {
            "We gaan ervan uit dat de creditnota de schuld verlaagt vanaf haar eigen datum. Rente \
             van daarvoor blijft staan."
        }
        Notice::EventsAfterAsOf { count: 1 } => {
            "Eén gebeurtenis ligt na deze dag en telt niet mee."
        }
        Notice::EventsAfterAsOf { .. } => {
            "{count} gebeurtenissen liggen na deze dag en tellen niet mee."
        }
        Notice::FixedSumContractTooOld { .. } => {
            "De overeenkomst is van vóór {contracts_from}. Daarom hoeft het vaste bedrag van \
             {amount} voor incasso zonder brief niet te worden betaald."
        }
        Notice::FixedSumPerInvoice { .. } => {
            "Het vaste bedrag van {amount} voor incasso is voor elke factuur geteld. Zo wordt de \
             regel vaak gelezen, maar dat is niet bevestigd."
        }
        Notice::InterestIsSimple => {
            "Over rente op rente is niets gezegd. Daarom telt over de afgesproken rente geen \
             rente."
        }
        Notice::LetterBeforeDefault { invoices } if invoices.is_empty() => {
            "De brief is verstuurd voordat de betaling te laat was. Daarom komen er door deze \
             brief geen incassokosten bij."
        }
        Notice::LetterBeforeDefault { .. } => {
            "De brief is verstuurd voordat de betaling van {invoices} te laat was. Daarom komen er \
             daar geen incassokosten bij."
        }
        Notice::LetterNeeded => {
            "Een consument hoeft geen incassokosten te betalen voordat een juiste brief veertien \
             dagen de tijd gaf om zonder kosten te betalen."
        }
        Notice::LetterTermExtended { .. } => {
            "De veertien dagen eindigen op {counted}: een zaterdag, zondag of feestdag. Of de \
             termijn dan doorloopt tot en met {extended}, staat niet vast; hier eindigt hij op \
             {applied}."
        }
        Notice::LetterTermRunning { .. } => {
            "De termijn van de brief loopt tot en met {until}. Is er dan niets betaald, dan komt \
             er {amount} aan incassokosten bij."
        }
        Notice::MonthAsTwelfth => "Rente per maand telt als twaalf keer zoveel rente per jaar.",
        Notice::NoticeTermUnchecked => {
            "De rente begint na de termijn van de schriftelijke aanmaning. Of die termijn lang \
             genoeg was, is niet gecontroleerd."
        }
        Notice::NoticeOfDefaultNeeded => {
            "Er is geen uiterste betaaldag afgesproken. Rente en kosten beginnen pas na een \
             schriftelijke aanmaning met een laatste kans om te betalen (ingebrekestelling), en \
             die is niet bekend."
        }
        Notice::Overpaid { invoice: None, .. } => {
            "Er is {amount} meer betaald of gecrediteerd dan nodig was."
        }
        Notice::Overpaid { invoice: Some(_), .. } => {
            "Op {invoice} is {amount} meer betaald of gecrediteerd dan daar nodig was."
        }
        Notice::ProvisionalRates { .. } => {
            "De rente is bekendgemaakt tot en met {known_until}. Daarna is voorlopig het laatste \
             percentage gebruikt; het bedrag kan nog veranderen."
        }
        Notice::RateWeaklySourced { .. } => {
            "Het percentage vanaf {day} is in maar één bron gevonden. Controleer het voordat u \
             erop vertrouwt."
        }
        Notice::ReceiptAssumed { .. } => {
            "Wanneer de brief is ontvangen, is niet bekend. Met de post zou dat {on} zijn; de \
             afzender moet het bewijzen als u het betwist."
        }
        Notice::SimpleInterestBeforeCode { .. } => {
            "Over een schuld die al vóór {defaults_from} te laat was, telt geen rente op rente. \
             Eén bron zegt dat."
        }
        Notice::SizesNotSaid { .. } => {
            "Is de schuldenaar een groot bedrijf en de schuldeiser een klein of middelgroot \
             bedrijf, dan is een termijn van meer dan {days} dagen niet geldig. Geef op hoe groot \
             ze zijn; tot dan geldt de afgesproken dag."
        }
        Notice::TermLong { most: None, .. } => {
            "De afgesproken termijn is langer dan {days} dagen. Die geldt alleen als hij \
             uitdrukkelijk is afgesproken en niet duidelijk oneerlijk is; hier geldt de \
             afgesproken dag."
        }
        Notice::TermLong { most: Some(_), .. } => {
            "De afgesproken termijn is langer dan {days} dagen. Een overheid mag zo lang alleen \
             met een goede reden nemen, en nooit meer dan {most} dagen; hier geldt de afgesproken \
             dag."
        }
        Notice::TermVoid { .. } => {
            "Een groot bedrijf mag met een klein of middelgroot bedrijf niet meer dan {days} dagen \
             afspreken. De afgesproken dag telt niet: de termijn is {instead} dagen na ontvangst \
             van de factuur."
        }
        Notice::TariffNotInForce { .. } => {
            "Het tarief voor incassokosten geldt vanaf {in_force}. Voor deze oudere schuld zijn \
             geen kosten geteld."
        }
        Notice::TermAgreementAssumed => {
            "We gaan ervan uit dat de uiterste betaaldag is afgesproken. Stond die alleen op de \
             factuur, dan begint de rente misschien later."
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
            "Er is geen btw over de kosten geteld, omdat de brief niet zegt dat die erbij komt en \
             waarom."
        }
        Notice::VatReclaimable => {
            "De brief noemt btw over de kosten. Maar wie btw kan terugvragen, mag die niet in \
             rekening brengen."
        }
        Notice::VatRateUnknown { .. } => {
            "Btw over kosten van vóór {known_from} is niet geteld: het percentage is niet \
             bevestigd."
        }
    }
}
