use super::{Act, ClockCaution, ClockPhrases};
use crate::law::{InterruptionKind, LimitationKind};

pub(super) const GERMAN: ClockPhrases = ClockPhrases {
    one_year: "einem Jahr",
    more_years: "{count} Jahren",
    one_month: "einem Monat",
    more_months: "{count} Monaten",
    term: "Für {kind} gilt eine Frist von {term}, gerechnet ab dem {starts_on}.",
    kind: |kind| match kind {
        LimitationKind::General => "eine Schuld aus einem Vertrag",
        LimitationKind::ConsumerSale => {
            "Waren, die an jemanden verkauft wurden, der kein Kaufmann ist,"
        }
        LimitationKind::Utility => "Energie, Wasser und Telekommunikation",
        LimitationKind::Periodic => "Miete und was sonst jedes Jahr oder öfter zu zahlen ist",
        LimitationKind::Medical => "medizinische Behandlung",
        LimitationKind::LegalWork => "die Vergütung eines Rechtsanwalts",
        LimitationKind::BailiffWork => "die Vergütung eines Gerichtsvollziehers",
        LimitationKind::Lodging => "Unterkunft und Verpflegung",
        LimitationKind::Decision => "eine gerichtliche Entscheidung",
    },
    decided: "Das Gericht hat am {on} entschieden.",
    renewed: "Jetzt zählt eine Frist von {term}, gerechnet ab dem {starts_on}.",
    running: "Die Schuld kann bis einschließlich {bars_after} eingefordert werden.",
    not_due: "Sie ist noch nicht fällig. Danach kann sie bis einschließlich {bars_after} \
         eingefordert werden.",
    enforceable: "Die Entscheidung kann bis einschließlich {bars_after} vollstreckt werden.",
    barred: "Die Frist endete am {bars_after}. Wer sich darauf beruft, kann nicht mehr zur Zahlung \
         gezwungen werden; wer trotzdem zahlt, zahlt wirksam.",
    only_if_invoked: "Ein Gericht prüft das nicht von sich aus.",
    unasked: "Ein Gericht darf das hier auch von sich aus prüfen.",
    presumed: "Die Frist endete am {bars_after}. Sagt der Schuldner, die Schuld sei bezahlt, so \
         nimmt das Gesetz das an, es sei denn, eine schriftliche Anerkennung zeigt etwas anderes; \
         der Gläubiger kann einen Eid verlangen.",
    settled: "Alles wurde bezahlt oder gutgeschrieben; es ist nichts mehr einzufordern.",
    interest_barred: "Zinsen haben eine eigene Frist von {term} für jeden Zinstag. Zinsen für Tage \
         vor dem {first_day} kann der Schuldner verweigern.",
    interest_alive: "Zinsen haben eine eigene Frist von {term} für jeden Zinstag; keine davon ist \
         abgelaufen.",
    happened: "{what}, {on}.",
    what: |kind| match kind {
        InterruptionKind::Judgment => "Gerichtliche Entscheidung",
        InterruptionKind::Acknowledgement => "Anerkennung durch den Schuldner",
        InterruptionKind::PartPayment => "Zahlung, mit der die Schuld anerkannt wird",
        InterruptionKind::Summons => "Ladung vor Gericht",
        InterruptionKind::BailiffDemand => "Zahlungsaufforderung durch einen Gerichtsvollzieher",
        InterruptionKind::Service => "Zustellung der Entscheidung",
        InterruptionKind::Seizure => "Pfändung",
        InterruptionKind::RegisteredNotice => {
            "Einschreiben eines Rechtsanwalts oder Gerichtsvollziehers"
        }
        InterruptionKind::WrittenDemand => "Brief, der Zahlung verlangt",
    },
    new_term: "Am nächsten Tag beginnt eine neue Frist von {term}: Die Schuld kann bis \
         einschließlich {bars_after} eingefordert werden.",
    decision: "Für sie gilt eine Frist von {term}: Sie kann bis einschließlich {bars_after} \
         vollstreckt werden.",
    ended_presumption: "Damit wird nicht mehr vermutet, dass die Schuld bezahlt ist, und es zählt \
         die allgemeine Frist.",
    must_arrive: "Er zählt, wenn er den Schuldner rechtzeitig erreicht hat.",
    too_late: "Das kommt zu spät: Die Frist endete am {bars_after}.",
    perhaps_given_up: "Vielleicht hat der Schuldner damit aufgegeben, dass die Frist abgelaufen \
         ist; das hängt davon ab, was gesagt wurde und was er wusste.",
    not_running: "Die Frist lief noch nicht, es ändert also nichts.",
    not_by_this: "Im Recht dieser Schuld unterbricht das die Verjährung nicht, es ändert also \
         nichts.",
    used_before: "Ein solches Einschreiben unterbricht nur einmal, und das ist schon geschehen. \
         Dieses ändert nichts.",
    ends_no_later: "Eine neue Frist würde nicht später enden, der letzte Tag bleibt also der \
         {bars_after}.",
    caution: |caution| match caution {
        ClockCaution::SubjectNotSaid { .. } => {
            "Wofür die Rechnung ist, wurde nicht gesagt. Für manches ist die Frist kürzer, bis hin \
             zu {term}."
        }
        ClockCaution::DueAtOnce => {
            "Es wurde kein letzter Zahltag vereinbart, die Schuld konnte also sofort eingefordert \
             werden. Die Frist ist ab dem Rechnungstag gerechnet; sie kann noch früher begonnen haben."
        }
        ClockCaution::StartAssumed => {
            "Das Gesetz rechnet diese Frist ab der Lieferung oder dem Ende der Arbeit. Dieser Tag \
             ist hier nicht bekannt; der Rechnungstag wurde genommen."
        }
        ClockCaution::MonthAssumed => {
            "Das Gesetz rechnet diese Frist ab dem Ende des Monats der Behandlung. Dieser Monat ist \
             hier nicht bekannt; der Monat der Rechnung wurde genommen."
        }
        ClockCaution::ShorterTaken { .. } => {
            "Für Gas und Strom steht diese Frist fest. Für Wasser und Telekommunikation zählt \
             vielleicht eine von {term}; gezeigt ist die kürzere."
        }
        ClockCaution::SignedDocument { .. } => {
            "Gibt es eine unterschriebene Bestellung oder einen unterschriebenen Vertrag, so zählt \
             vielleicht die allgemeine Frist von {term}."
        }
        ClockCaution::WritingNotSaid => {
            "Es wurde nicht gesagt, ob die Anerkennung schriftlich ist. Nur dann zählt die \
             allgemeine Frist."
        }
        ClockCaution::PaymentByLaw => {
            "Eine Zahlung nannte keine Rechnung. Die Reihenfolge des Gesetzes bringt sie zu dieser; \
             ob sie diese auch anerkennt, lässt sich bestreiten."
        }
        ClockCaution::PendingCase => {
            "Solange die Sache vor Gericht ist, kann die Schuld nicht verjähren. Wird die Klage \
             abgewiesen oder zurückgenommen, so zählt die Ladung vielleicht nicht."
        }
        ClockCaution::ElectronicLetter => {
            "Ein Brief wurde elektronisch gesandt. Dass das unterbricht, wird meist angenommen, \
             steht aber nicht ganz fest."
        }
        ClockCaution::NoticeUnchecked => {
            "Ob das Einschreiben alles sagt, was das Gesetz verlangt, wurde nicht geprüft. Wenn \
             nicht, unterbricht es nichts."
        }
        ClockCaution::DecisionAssumed => {
            "Es wird angenommen, dass die Entscheidung diese Forderung zuspricht und endgültig ist."
        }
        ClockCaution::EndOnHoliday => {
            "Der letzte Tag ist ein Samstag, Sonntag oder Feiertag. Es wird angenommen, dass er sich \
             nicht verschiebt; bestätigt wurde das nicht."
        }
        ClockCaution::WeaklySourced => {
            "Ein Teil des Rechts dahinter wurde nur in einer Quelle gefunden oder ist eine Lesart, \
             die nicht bestätigt wurde."
        }
    },
    act: |act| match act {
        Act::Acknowledgement => "Eine Anerkennung der Schuld",
        Act::Plan => "Ein Zahlungsplan",
        Act::PartPayment => "Eine Teilzahlung",
    },
    restarts: "{act} an diesem Tag lässt eine neue Frist beginnen: Die Schuld könnte dann bis \
         einschließlich {bars_after} eingefordert werden.",
    gives_up: "Die Frist ist abgelaufen. {act} kann so verstanden werden, dass das aufgegeben wird; \
         die Schuld könnte dann wieder eingefordert werden.",
};
