use super::{IbanFault, PayPhrases, PayWarningCode, ReferenceFault, Scheme};

pub(super) const DUTCH: PayPhrases = PayPhrases {
    scheme,
    reference,
    length,
    body,
    iban,
    warning,
    code: "Betaalcode voor de app van uw bank",
};

fn scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Een gestructureerde mededeling",
        Scheme::Rf => "Een RF-referentie",
        Scheme::Betalingskenmerk => "Een betalingskenmerk",
        Scheme::Text => "Een kenmerk",
    }
}

fn reference(fault: ReferenceFault) -> &'static str {
    match fault {
        ReferenceFault::Empty => "Er staat geen kenmerk.",
        ReferenceFault::NotDigits => "{scheme} heeft alleen cijfers.",
        ReferenceFault::NotLettersOrDigits => {
            "{scheme} heeft alleen cijfers en letters zonder accenten."
        }
        ReferenceFault::PrefixMissing => "{scheme} begint met RF.",
        ReferenceFault::CheckDigits => {
            "De controlecijfers passen niet bij de rest: er klopt iets niet in dit kenmerk."
        }
        ReferenceFault::HiddenCharacter => {
            "In dit kenmerk staat een teken dat u niet ziet, of meer dan één regel."
        }
        ReferenceFault::TooLong => "Een kenmerk heeft hooguit 140 tekens.",
        ReferenceFault::WrongLength | ReferenceFault::CannotMake => "",
    }
}

fn length(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Een gestructureerde mededeling heeft 12 cijfers.",
        Scheme::Rf => "Een RF-referentie heeft 5 tot 25 tekens.",
        Scheme::Betalingskenmerk => "Een betalingskenmerk heeft 7, 9 tot 14, of 16 cijfers.",
        Scheme::Text => "",
    }
}

fn body(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Een gestructureerde mededeling wordt gemaakt van hooguit 10 cijfers.",
        Scheme::Rf => "Een RF-referentie wordt gemaakt van hooguit 21 letters en cijfers.",
        Scheme::Betalingskenmerk => {
            "Een betalingskenmerk wordt gemaakt van 7 tot 12 cijfers, of van 15."
        }
        Scheme::Text => "",
    }
}

fn iban(fault: IbanFault) -> &'static str {
    match fault {
        IbanFault::NotIban => {
            "Een IBAN begint met twee letters en twee cijfers, zoals NL91 ABNA 0417 1643 00."
        }
        IbanFault::WrongLength => {
            "IBAN’s van dit land hebben een andere lengte, of cijfers waar hier letters staan."
        }
        IbanFault::CheckDigits => {
            "De controlecijfers passen niet bij de rest: er klopt iets niet in dit IBAN."
        }
        IbanFault::UnknownCountry => "De eerste twee letters zijn geen land met IBAN’s.",
    }
}

fn warning(code: PayWarningCode) -> &'static str {
    match code {
        PayWarningCode::NothingDue => "Er hoeft niets betaald te worden.",
        PayWarningCode::DirectDebit => {
            "De schuldeiser incasseert dit zelf van de rekening van de schuldenaar. Wie ook betaalt, betaalt dubbel."
        }
        PayWarningCode::PayeeMissing => "De naam van de schuldeiser is niet ingevuld.",
        PayWarningCode::IbanMissing => "De rekening van de schuldeiser is niet ingevuld.",
        PayWarningCode::NoPaymentCode => {
            "Deze gegevens passen niet in een betaalcode voor apps van banken. Overtypen kan wel."
        }
        PayWarningCode::ReferenceFaulty => "Het kenmerk wordt als gewone tekst gebruikt. {fault}",
    }
}
