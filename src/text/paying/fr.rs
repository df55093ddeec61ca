use super::{IbanFault, PayPhrases, PayWarningCode, ReferenceFault, Scheme};

pub(super) const FRENCH: PayPhrases = PayPhrases {
    scheme,
    reference,
    length,
    body,
    iban,
    warning,
    code: "Code de paiement pour l’application de votre banque",
};

fn scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Une communication structurée",
        Scheme::Rf => "Une référence RF",
        Scheme::Betalingskenmerk => "Une référence de paiement néerlandaise",
        Scheme::Text => "Une référence",
    }
}

fn reference(fault: ReferenceFault) -> &'static str {
    match fault {
        ReferenceFault::Empty => "Il n’y a pas de référence.",
        ReferenceFault::NotDigits => "{scheme} ne contient que des chiffres.",
        ReferenceFault::NotLettersOrDigits => {
            "{scheme} ne contient que des chiffres et des lettres sans accent."
        }
        ReferenceFault::PrefixMissing => "{scheme} commence par RF.",
        ReferenceFault::CheckDigits => {
            "Les chiffres de contrôle ne vont pas avec le reste : il y a une erreur dans cette référence."
        }
        ReferenceFault::HiddenCharacter => {
            "Cette référence contient un caractère qui ne se voit pas, ou plus d’une ligne."
        }
        ReferenceFault::TooLong => "Une référence a au plus 140 caractères.",
        ReferenceFault::WrongLength | ReferenceFault::CannotMake => "",
    }
}

fn length(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Une communication structurée a 12 chiffres.",
        Scheme::Rf => "Une référence RF a de 5 à 25 caractères.",
        Scheme::Betalingskenmerk => {
            "Une référence de paiement néerlandaise a 7, de 9 à 14, ou 16 chiffres."
        }
        Scheme::Text => "",
    }
}

fn body(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "Une communication structurée se fait avec 10 chiffres au plus.",
        Scheme::Rf => "Une référence RF se fait avec 21 lettres et chiffres au plus.",
        Scheme::Betalingskenmerk => {
            "Une référence de paiement néerlandaise se fait avec 7 à 12 chiffres, ou avec 15."
        }
        Scheme::Text => "",
    }
}

fn iban(fault: IbanFault) -> &'static str {
    match fault {
        IbanFault::NotIban => {
            "Un IBAN commence par deux lettres et deux chiffres, comme BE68 5390 0754 7034."
        }
        IbanFault::WrongLength => {
            "Les IBAN de ce pays ont une autre longueur, ou des chiffres à la place de lettres."
        }
        IbanFault::CheckDigits => {
            "Les chiffres de contrôle ne vont pas avec le reste : il y a une erreur dans cet IBAN."
        }
        IbanFault::UnknownCountry => {
            "Les deux premières lettres ne sont pas celles d’un pays qui a des IBAN."
        }
    }
}

fn warning(code: PayWarningCode) -> &'static str {
    match code {
        PayWarningCode::NothingDue => "Il n’y a rien à payer.",
        PayWarningCode::DirectDebit => {
            "Le créancier encaisse lui-même par domiciliation. Qui paie aussi, paie deux fois."
        }
        PayWarningCode::PayeeMissing => "Le nom du créancier n’est pas rempli.",
        PayWarningCode::IbanMissing => "Le compte du créancier n’est pas rempli.",
        PayWarningCode::NoPaymentCode => {
            "Ces données n’entrent pas dans un code de paiement pour les applications des banques. On peut les recopier."
        }
        PayWarningCode::ReferenceFaulty => "La référence est utilisée comme simple texte. {fault}",
    }
}
