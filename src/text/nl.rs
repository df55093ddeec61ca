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
    provisional: "Het percentage voor deze dagen is nog niet bekendgemaakt; daarom is het laatste \
         bekende gebruikt.",
    fixed_sum: "Er is niet op tijd betaald. In de handel is dan meteen {amount} voor incasso \
         verschuldigd, ook zonder brief.",
    tariff: "De veertien dagen van de brief zijn voorbij. Over de {base} die nog open stond, zijn \
         vanaf {on} incassokosten volgens het wettelijke tarief verschuldigd.",
    clause: "De veertien dagen van de brief zijn voorbij. De afgesproken incassokosten zijn vanaf \
         {on} verschuldigd.",
    vat: "Btw van {rate} over de incassokosten: de schuldeiser kan die niet terugvragen en dat \
         stond in de brief.",
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
