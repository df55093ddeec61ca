//! Dutch, written and formatted as in the Netherlands.

use super::Phrases;
use crate::ledger::Notice;
use crate::money::Amount;

pub(super) static DUTCH: Phrases = Phrases {
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
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
    highest: "Dat is het hoogste percentage dat aan een consument mag worden gevraagd; afgesproken \
         was {asked}.",
    provisional: "Het percentage voor deze dagen is nog niet bekendgemaakt; daarom is het laatste \
         bekende gebruikt.",
    fixed_sum: "Er is niet op tijd betaald. In de handel is dan meteen {amount} voor incasso \
         verschuldigd, ook zonder brief.",
    tariff: "De veertien dagen van de brief zijn voorbij. Over de {base} die nog open stond, zijn \
         vanaf {on} incassokosten volgens het wettelijke tarief verschuldigd.",
    clause: "De veertien dagen van de brief zijn voorbij. De afgesproken incassokosten zijn vanaf \
         {on} verschuldigd.",
    recurring: "Voor kleine termijnbedragen van één overeenkomst mag in {months} maanden hoogstens \
         {most} aan incassokosten worden gerekend. Daarvan was eerder al {before} gerekend; de \
         rest is vanaf {on} verschuldigd.",
    vat: "Btw van {rate} over de incassokosten: de schuldeiser kan die niet terugvragen en dat \
         stond in de brief.",
    penalty: "De betaling is te laat. Daarom is vanaf {on} de afgesproken forfaitaire vergoeding \
         verschuldigd, over de {base} die toen nog open stond.",
    lump_sum: "De wachttijd na de eerste herinnering is voorbij. Over de {base} die nog open \
         stond, is vanaf {on} de afgesproken forfaitaire vergoeding verschuldigd.",
    highest_lump_sum: "De wachttijd na de eerste herinnering is voorbij. Over de {base} die nog \
         open stond, is vanaf {on} de hoogste forfaitaire vergoeding verschuldigd die aan een \
         consument mag worden gevraagd.",
    reminder: "Een volgende herinnering van {on} vraagt {asked}; dat mag hoogstens {allowed} zijn.",
    share: "De brief ging over {all} samen; dit is het deel van deze factuur, zo afgerond dat de \
         delen samen kloppen.",
    owed_already: "Van het geheel was {amount} al verschuldigd; dat gaat eraf.",
    payment: "Een betaling op {on}: {parts}.",
    part_of: "Dit is een deel van een betaling van {whole}.",
    credit_note: "Een creditnota verlaagt de factuur vanaf {on}.",
    waiver: "De rente die op {on} openstond, is in een betalingsregeling kwijtgescholden.",
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
        Notice::ContractBeforeCommercialInterest { sure: true, .. } => {
            "De overeenkomst is van vóór {contracts_from}. Daarom is de gewone wettelijke rente \
             geteld, niet de handelsrente."
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
        Notice::LetterTermFaulty => {
            "Volgens de tekst van deze brief begint de termijn te vroeg. Daarom zijn door deze brief geen kosten verschuldigd. Dat kan alleen met een nieuwe brief met de juiste termijn."
        }
        Notice::LetterUnchecked => {
            "Of in de brief alles staat wat erin moet staan, is niet gecontroleerd. Een fout kan de \
             schuldeiser kosten wat de brief toevoegt."
        }
        Notice::OrderOfClaimsWeaklySourced => {
            "Welke factuur een betaling het eerst betaalt als de schuldenaar dat niet zegt, is maar in \
             één bron gevonden."
        }
        Notice::PublicDebtorAgreement => {
            "Alleen bedrijven mogen een andere rente afspreken dan die van de wet. Tegen een overheid \
             telt de afgesproken rente misschien niet; hier is ze gebruikt zoals opgegeven."
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
            "Hoe de eerste herinnering is verstuurd, is niet bekend. We gaan ervan uit dat die met \
             de post is verstuurd; dan is er meer tijd."
        }
        Notice::ClauseNotReciprocal => {
            "De voorwaarden beloven de consument niet hetzelfde als het bedrijf te laat is. Zo’n \
             beding is niet geldig: op grond daarvan is niets geteld. Een rechter kan nog wel \
             wettelijke rente toekennen."
        }
        Notice::ClauseNotSaid { .. } => {
            "Of de voorwaarden bij te late betaling een forfaitaire vergoeding vragen, is niet \
             bekend; daarom is er geen geteld. Vragen ze die wel, dan is die hoogstens {most}."
        }
        Notice::ClauseRateTooHigh { .. } => {
            "De afgesproken rente van {asked} ligt boven het toegestane maximum van {most}. De wet \
             bevrijdt de consument dan van het hele beding: op grond daarvan is niets geteld. Een rechter kan nog wel wettelijke rente toekennen."
        }
        Notice::ClauseSumTooHigh { .. } => {
            "De afgesproken forfaitaire vergoeding van {asked} ligt boven het toegestane maximum \
             van {most}. De wet bevrijdt de consument dan van het hele beding: op grond daarvan \
             is niets geteld. Een rechter kan nog wel wettelijke rente \
             toekennen."
        }
        Notice::DefaultFromNotice => {
            "De rente begint na de ingebrekestelling, of na de termijn die daarin staat. Of alles \
             erin staat wat erin moet staan, is niet gecontroleerd."
        }
        Notice::DueOnIssueAssumed => {
            "Er is geen uiterste betaaldag bekend. We gaan ervan uit dat de schuld al op de dag \
             van de factuur betaald moest worden."
        }
        Notice::FixedSumWordingYounger { .. } => {
            "De wettekst die {amount} zonder ingebrekestelling toekent, is van {since}; de \
             betaling was al vóór die dag te laat."
        }
        Notice::ImputationWeaklySourced => {
            "Dat een betaling eerst voor de kosten telt, dan voor de rente en dan voor de factuur, \
             is in maar één bron gevonden."
        }
        Notice::LegalInterestAfterWaiting => {
            "Er is geen afgesproken rente bekend. Daarom is de wettelijke rente geteld, na de \
             wachttijd van de herinnering. Dat die rente zo lang moet wachten, zegt de wet niet \
             met zoveel woorden; het is eruit afgeleid."
        }
        Notice::LumpSumOnSeveral => {
            "De herinnering ging over meer dan één factuur. De forfaitaire vergoeding is berekend \
             over alle facturen samen; dat is nooit meer dan over elke factuur apart. De wet zegt \
             niet wat juist is."
        }
        Notice::NoticeNeededDespiteTerm => {
            "De rente begint pas na een schriftelijke ingebrekestelling, en die is niet bekend. \
             Een uiterste betaaldag alleen is niet genoeg."
        }
        Notice::OlderConsumerContract { .. } => {
            "De overeenkomst is van vóór {contracts_from} en de betaling was toen al te laat. De \
             regels die consumenten sindsdien beschermen, gelden daarom niet. Wat is afgesproken, \
             is gebruikt zoals opgegeven; een rechter kan het verlagen."
        }
        Notice::PenaltyClauseUnchecked => {
            "De afgesproken forfaitaire vergoeding is gebruikt zoals opgegeven. Is ook het vaste \
             bedrag voor incasso verschuldigd, dan zit dat erin. Een rechter kan de vergoeding \
             verlagen."
        }
        Notice::PublicCreditor => {
            "De regels die consumenten beschermen, zijn toegepast. Voor een overheid gelden ze \
             alleen waar die als onderneming handelt."
        }
        Notice::ReciprocityAssumed => {
            "We gaan ervan uit dat de voorwaarden de consument evenveel beloven als het bedrijf te \
             laat is. Doen ze dat niet, dan is op grond van die voorwaarden alleen de factuur \
             verschuldigd."
        }
        Notice::RecurringCap { .. } => {
            "Voor kleine termijnbedragen is in {months} maanden hoogstens {most} aan incassokosten \
             geteld. De tekst van deze regel is niet gezien. Hoe de maanden worden geteld, staat \
             niet vast, en ook niet of een brief over meerdere termijnbedragen zoveel mag kosten \
             als hier."
        }
        Notice::ReminderChargeDisputed => {
            "Of een volgende herinnering naast een forfaitaire vergoeding nog iets mag kosten, is \
             omstreden."
        }
        Notice::ReminderChargeNotOwed { .. } => {
            "Voor de herinnering zelf wordt {asked} gevraagd. Dat is hier niet meegeteld."
        }
        Notice::ReminderChargeTooHigh { .. } => {
            "Voor de herinnering zelf wordt {asked} gevraagd; dat mag hoogstens {most} zijn. Wie \
             meer vraagt, kan het hele beding over te late betaling verliezen."
        }
        Notice::ReminderNeeded => {
            "Een consument hoeft alleen de factuur te betalen tot een eerste kosteloze herinnering \
             is verstuurd en de wachttijd daarvan voorbij is. Zo’n herinnering is niet bekend."
        }
        Notice::ReminderTooEarly { invoices } if invoices.is_empty() => {
            "De eerste herinnering is verstuurd voordat de betaling te laat was. Daarom telt de \
             wachttijd daarvan niet."
        }
        Notice::ReminderTooEarly { .. } => {
            "De eerste herinnering is verstuurd voordat de betaling van {invoices} te laat was. \
             Daarom telt de wachttijd daarvan daar niet."
        }
        Notice::SizeAssumedLarge => {
            "Hoe groot de schuldeiser is, is niet bekend. We gaan uit van een groot bedrijf; dan \
             begint de afgesproken rente na de wachttijd. Een klein of middelgroot bedrijf mag die \
             rente tellen vanaf de dag na de herinnering."
        }
        Notice::TermTooLong { .. } => {
            "Bedrijven mogen niet meer dan {days} dagen afspreken. De afgesproken dag telt niet: \
             de termijn is {instead} dagen na ontvangst van de factuur."
        }
        Notice::TransitionalConsumerContract { .. } => {
            "De overeenkomst is ouder dan de regels die consumenten beschermen; vanaf \
             {applies_from} gelden die er ook voor. Wat vóór die dag is gevraagd, is hier niet \
             beoordeeld."
        }
        Notice::WaitingTermRunning { pay_by: None, amount: Amount::ZERO, .. } => {
            "Volgens één lezing van de wet is de wachttijd al voorbij. Vanaf {from} mag in elk geval \
             rente worden gevraagd."
        }
        Notice::WaitingTermRunning { pay_by: None, .. } => {
            "Volgens één lezing van de wet is de wachttijd al voorbij. Vanaf {from} mag in elk geval \
             rente worden gevraagd, en een forfaitaire vergoeding van {amount}."
        }
        Notice::WaitingTermRunning { amount: Amount::ZERO, .. } => {
            "De wachttijd van de herinnering loopt nog. Wordt de factuur uiterlijk op {pay_by} \
             betaald, dan komt er niets bij. Vanaf {from} mag rente worden gevraagd."
        }
        Notice::WaitingTermRunning { .. } => {
            "De wachttijd van de herinnering loopt nog. Wordt de factuur uiterlijk op {pay_by} \
             betaald, dan komt er niets bij. Vanaf {from} mag rente worden gevraagd, en een \
             forfaitaire vergoeding van {amount}."
        }
        Notice::WaitingTermUnsettled { .. } => {
            "De wet kan op twee manieren worden gelezen: de wachttijd eindigt op {earliest} of op \
             {latest}. Betaal voor de zekerheid uiterlijk op de eerste van die dagen; meer mag pas \
             worden gevraagd als de tweede voorbij is. Hier eindigt de wachttijd op {applied}."
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
