use super::{IbanFault, PayPhrases, PayWarningCode, ReferenceFault, Scheme};

pub(super) const ENGLISH: PayPhrases = PayPhrases {
    scheme,
    reference,
    length,
    body,
    iban,
    warning,
    code: "Payment code for your banking app",
};

fn scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "A Belgian structured message",
        Scheme::Rf => "An RF reference",
        Scheme::Betalingskenmerk => "A Dutch payment reference",
        Scheme::Text => "A reference",
    }
}

fn reference(fault: ReferenceFault) -> &'static str {
    match fault {
        ReferenceFault::Empty => "There is no reference.",
        ReferenceFault::NotDigits => "{scheme} has digits only.",
        ReferenceFault::NotLettersOrDigits => {
            "{scheme} has only digits and letters without accents."
        }
        ReferenceFault::PrefixMissing => "{scheme} begins with RF.",
        ReferenceFault::CheckDigits => {
            "The check digits do not fit the rest: something in this reference is wrong."
        }
        ReferenceFault::HiddenCharacter => {
            "This reference has a character that is not seen, or more than one line."
        }
        ReferenceFault::TooLong => "A reference has at most 140 characters.",
        ReferenceFault::WrongLength | ReferenceFault::CannotMake => "",
    }
}

fn length(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "A Belgian structured message has 12 digits.",
        Scheme::Rf => "An RF reference has 5 to 25 characters.",
        Scheme::Betalingskenmerk => "A Dutch payment reference has 7, 9 to 14, or 16 digits.",
        Scheme::Text => "",
    }
}

fn body(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Ogm => "A Belgian structured message is made of at most 10 digits.",
        Scheme::Rf => "An RF reference is made of at most 21 letters and digits.",
        Scheme::Betalingskenmerk => {
            "A Dutch payment reference is made of 7 to 12 digits, or of 15."
        }
        Scheme::Text => "",
    }
}

fn iban(fault: IbanFault) -> &'static str {
    match fault {
        IbanFault::NotIban => {
            "An IBAN begins with two letters and two digits, such as NL91 ABNA 0417 1643 00."
        }
        IbanFault::WrongLength => {
            "The IBANs of this country have another length, or digits where letters stand here."
        }
        IbanFault::CheckDigits => {
            "The check digits do not fit the rest: something in this IBAN is wrong."
        }
        IbanFault::UnknownCountry => "The first two letters name no country with IBANs.",
    }
}

fn warning(code: PayWarningCode) -> &'static str {
    match code {
        PayWarningCode::NothingDue => "Nothing has to be paid.",
        PayWarningCode::DirectDebit => {
            "The creditor collects this from the debtor’s account. Who also pays, pays twice."
        }
        PayWarningCode::PayeeMissing => "The name of the creditor is not filled in.",
        PayWarningCode::IbanMissing => "The account of the creditor is not filled in.",
        PayWarningCode::NoPaymentCode => {
            "These details do not fit a payment code for banking apps. They can be typed over."
        }
        PayWarningCode::ReferenceFaulty => "The reference is used as a plain text. {fault}",
    }
}
