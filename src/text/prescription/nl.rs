use super::{Act, ClockCaution, ClockPhrases};
use crate::law::{InterruptionKind, LimitationKind};

pub(super) const DUTCH: ClockPhrases = ClockPhrases {
    one_year: "één jaar",
    more_years: "{count} jaar",
    one_month: "één maand",
    more_months: "{count} maanden",
    term: "De termijn voor {kind} is {term}, gerekend vanaf {starts_on}.",
    kind: |kind| match kind {
        LimitationKind::General => "een schuld uit een overeenkomst",
        LimitationKind::ConsumerSale => "goederen verkocht aan iemand die geen handelaar is",
        LimitationKind::Utility => "energie, water en telecommunicatie",
        LimitationKind::Periodic => "huur en wat verder elk jaar of vaker moet worden betaald",
        LimitationKind::Medical => "medische zorg",
        LimitationKind::LegalWork => "het ereloon van een advocaat",
        LimitationKind::BailiffWork => "het loon van een deurwaarder",
        LimitationKind::Lodging => "kost en inwoning",
        LimitationKind::Decision => "een rechterlijke uitspraak",
    },
    decided: "De rechter heeft op {on} beslist.",
    renewed: "De termijn die nu telt is {term}, gerekend vanaf {starts_on}.",
    running: "De schuld kan worden opgeëist tot en met {bars_after}.",
    not_due: "De schuld is nog niet opeisbaar. Daarna kan zij worden opgeëist tot en met \
         {bars_after}.",
    enforceable: "De uitspraak kan ten uitvoer worden gelegd tot en met {bars_after}.",
    barred: "De termijn is op {bars_after} geëindigd. Wie zich daarop beroept, kan niet meer tot \
         betalen worden gedwongen; wie toch betaalt, betaalt geldig.",
    only_if_invoked: "Een rechter kijkt daar niet uit zichzelf naar.",
    unasked: "Een rechter mag daar hier ook uit zichzelf naar kijken.",
    presumed: "De termijn is op {bars_after} geëindigd. Zegt de schuldenaar dat de schuld is \
         betaald, dan neemt de wet dat aan, tenzij uit een schriftelijke erkenning iets anders \
         blijkt; de schuldeiser kan een eed vragen.",
    settled: "Alles is betaald of gecrediteerd; er valt niets meer op te eisen.",
    interest_barred: "Rente heeft een eigen termijn, {term} voor elke dag rente. Rente over dagen \
         vóór {first_day} kan de schuldenaar weigeren.",
    interest_alive: "Rente heeft een eigen termijn, {term} voor elke dag rente; daarvan is er nog \
         geen voorbij.",
    happened: "{what}, {on}.",
    what: |kind| match kind {
        InterruptionKind::Judgment => "Rechterlijke uitspraak",
        InterruptionKind::Acknowledgement => "Erkenning door de schuldenaar",
        InterruptionKind::PartPayment => "Betaling, waarmee de schuld wordt erkend",
        InterruptionKind::Summons => "Dagvaarding",
        InterruptionKind::BailiffDemand => "Aanmaning door een gerechtsdeurwaarder",
        InterruptionKind::Service => "Betekening van de uitspraak",
        InterruptionKind::Seizure => "Beslag",
        InterruptionKind::RegisteredNotice => "Aangetekende brief van een advocaat of deurwaarder",
        InterruptionKind::WrittenDemand => "Brief die om betaling vraagt",
    },
    new_term: "De volgende dag begint een nieuwe termijn van {term}: de schuld kan worden opgeëist \
         tot en met {bars_after}.",
    decision: "Zij kan {term} lang ten uitvoer worden gelegd: tot en met {bars_after}.",
    ended_presumption: "Daarmee wordt niet meer vermoed dat de schuld is betaald, en telt de \
         algemene termijn.",
    must_arrive: "De brief telt als hij de schuldenaar op tijd heeft bereikt.",
    too_late: "Dit komt te laat: de termijn is op {bars_after} geëindigd.",
    perhaps_given_up: "Misschien heeft de schuldenaar daarmee opgegeven dat de termijn voorbij is; \
         dat hangt af van wat er is gezegd en wat hij wist.",
    not_running: "De termijn liep nog niet, dus dit verandert niets.",
    not_by_this: "In het recht van deze schuld stuit dit de verjaring niet, dus het verandert \
         niets.",
    used_before: "Zo’n brief stuit de verjaring maar één keer, en dat is al gebeurd. Deze \
         verandert niets.",
    ends_no_later: "Een nieuwe termijn zou niet later eindigen, dus de laatste dag blijft \
         {bars_after}.",
    caution: |caution| match caution {
        ClockCaution::SubjectNotSaid { .. } => {
            "Er is niet gezegd waarvoor de factuur is. Voor sommige zaken is de termijn korter, \
             tot {term} toe."
        }
        ClockCaution::DueAtOnce => {
            "Er is geen laatste betaaldag afgesproken, dus de schuld kon meteen worden opgeëist. De \
             termijn is gerekend vanaf de dag van de factuur; zij kan nog eerder zijn begonnen."
        }
        ClockCaution::StartAssumed => {
            "De wet rekent deze termijn vanaf de levering of het einde van het werk. Die dag is \
             hier niet bekend; de dag van de factuur is genomen."
        }
        ClockCaution::MonthAssumed => {
            "De wet rekent deze termijn vanaf het einde van de maand van de zorg. Die maand is hier \
             niet bekend; de maand van de factuur is genomen."
        }
        ClockCaution::ShorterTaken { .. } => {
            "Voor gas en elektriciteit staat deze termijn vast. Voor water en telecommunicatie telt \
             misschien {term}; de kortere termijn is aangehouden."
        }
        ClockCaution::SignedDocument { .. } => {
            "Is er een ondertekende bestelling of overeenkomst, dan telt misschien de algemene \
             termijn van {term}."
        }
        ClockCaution::WritingNotSaid => {
            "Er is niet gezegd of de erkenning schriftelijk is. Alleen dan telt de algemene \
             termijn."
        }
        ClockCaution::PaymentByLaw => {
            "Een betaling noemde geen factuur. De volgorde van de wet brengt haar bij deze; of zij \
             deze ook erkent, is te betwisten."
        }
        ClockCaution::PendingCase => {
            "Zolang de zaak bij de rechter loopt, kan de schuld niet verjaren. Wordt de vordering \
             afgewezen of ingetrokken, dan telt de dagvaarding misschien niet."
        }
        ClockCaution::ElectronicLetter => {
            "Een brief is elektronisch verstuurd. Dat zo’n brief stuit, wordt veelal aangenomen, \
             maar staat niet helemaal vast."
        }
        ClockCaution::NoticeUnchecked => {
            "Of de aangetekende brief alles zegt wat de wet vraagt, is niet nagegaan. Zo niet, dan \
             stuit hij niets."
        }
        ClockCaution::DecisionAssumed => {
            "Aangenomen is dat de uitspraak deze vordering toewijst en definitief is."
        }
        ClockCaution::EndOnHoliday => {
            "De laatste dag is een zaterdag, zondag of feestdag. Aangenomen is dat hij niet \
             opschuift; dat is niet bevestigd."
        }
        ClockCaution::WeaklySourced => {
            "Een deel van het recht hierachter is in maar één bron gevonden, of is een lezing die \
             niet is bevestigd."
        }
    },
    act: |act| match act {
        Act::Acknowledgement => "Een erkenning van de schuld",
        Act::Plan => "Een betalingsregeling",
        Act::PartPayment => "Een deelbetaling",
    },
    restarts: "{act} op deze dag begint een nieuwe termijn: de schuld zou dan kunnen worden \
         opgeëist tot en met {bars_after}.",
    gives_up: "De termijn is voorbij. {act} kan worden opgevat als het opgeven daarvan; de schuld \
         zou dan weer kunnen worden opgeëist.",
};
