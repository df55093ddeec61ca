use super::{IbanFault, PayPhrases, PayWarningCode, ReferenceFault, Scheme};

pub(super) const GERMAN: PayPhrases = PayPhrases {
    scheme,
    reference,
    length,
    body,
    iban,
    warning,
    code: "Zahlungscode für die App Ihrer Bank",
};

fn scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Eine belgische strukturierte Mitteilung",
        Scheme::Rf => "Eine RF-Referenz",
        Scheme::Betalingskenmerk => "Eine niederländische Zahlungsreferenz",
        Scheme::Text => "Ein Verwendungszweck",
    }
}

fn reference(fault: ReferenceFault) -> &'static str {
    match fault {
        ReferenceFault::Empty => "Es gibt keine Referenz.",
        ReferenceFault::NotDigits => "{scheme} hat nur Ziffern.",
        ReferenceFault::NotLettersOrDigits => {
            "{scheme} hat nur Ziffern und Buchstaben ohne Akzente."
        }
        ReferenceFault::PrefixMissing => "{scheme} beginnt mit RF.",
        ReferenceFault::CheckDigits => {
            "Die Prüfziffern passen nicht zum Rest: In dieser Referenz stimmt etwas nicht."
        }
        ReferenceFault::HiddenCharacter => {
            "In dieser Referenz steht ein Zeichen, das man nicht sieht, oder mehr als eine Zeile."
        }
        ReferenceFault::TooLong => "Ein Verwendungszweck hat höchstens 140 Zeichen.",
        ReferenceFault::WrongLength | ReferenceFault::CannotMake => "",
    }
}

fn length(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Eine belgische strukturierte Mitteilung hat 12 Ziffern.",
        Scheme::Rf => "Eine RF-Referenz hat 5 bis 25 Zeichen.",
        Scheme::Betalingskenmerk => {
            "Eine niederländische Zahlungsreferenz hat 7, 9 bis 14 oder 16 Ziffern."
        }
        Scheme::Text => "",
    }
}

fn body(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => {
            "Eine belgische strukturierte Mitteilung wird aus höchstens 10 Ziffern gemacht."
        }
        Scheme::Rf => "Eine RF-Referenz wird aus höchstens 21 Buchstaben und Ziffern gemacht.",
        Scheme::Betalingskenmerk => {
            "Eine niederländische Zahlungsreferenz wird aus 7 bis 12 oder aus 15 Ziffern gemacht."
        }
        Scheme::Text => "",
    }
}

fn iban(fault: IbanFault) -> &'static str {
    match fault {
        IbanFault::NotIban => {
            "Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, wie BE68 5390 0754 7034."
        }
        IbanFault::WrongLength => {
            "Die IBANs dieses Landes haben eine andere Länge oder Ziffern, wo hier Buchstaben stehen."
        }
        IbanFault::CheckDigits => {
            "Die Prüfziffern passen nicht zum Rest: In dieser IBAN stimmt etwas nicht."
        }
        IbanFault::UnknownCountry => "Die ersten zwei Buchstaben gehören zu keinem Land mit IBANs.",
    }
}

fn warning(code: PayWarningCode) -> &'static str {
    match code {
        PayWarningCode::NothingDue => "Es ist nichts zu zahlen.",
        PayWarningCode::DirectDebit => {
            "Der Gläubiger zieht dies selbst vom Konto des Schuldners ein. Wer auch zahlt, zahlt doppelt."
        }
        PayWarningCode::PayeeMissing => "Der Name des Gläubigers ist nicht ausgefüllt.",
        PayWarningCode::IbanMissing => "Das Konto des Gläubigers ist nicht ausgefüllt.",
        PayWarningCode::NoPaymentCode => {
            "Diese Angaben passen nicht in einen Zahlungscode für Banking-Apps. Man kann sie abtippen."
        }
        PayWarningCode::ReferenceFaulty => {
            "Die Referenz wird als einfacher Text verwendet. {fault}"
        }
    }
}
