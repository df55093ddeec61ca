//! What the debtor needs to pay what is owed on a day.

use super::{PaymentCode, Reference, Said, picture, reference_of};
use crate::calendar::Day;
use crate::case::{Invalid, Line, PaymentDetails, Scheme};
use crate::ledger::{Ledger, Refusal};
use crate::money::Amount;
use crate::statement::{Sums, Totals};
use crate::text::{Language, PayWarningCode};
use serde::Serialize;

/// How to pay what is owed at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentRequest {
    /// The day.
    pub as_of: Day,
    /// All that is due then, exactly as the statement of that day says.
    pub amount: Amount,
    /// Always euros.
    pub currency: &'static str,
    /// Whom to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<String>,
    /// On which account, in groups of four.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// With which reference.
    pub reference: Reference,
    /// The last day on which this amount settles everything; none when nothing more is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_by: Option<Day>,
    /// The same for banking apps; none where a warning says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<QrCode>,
    /// What is missing or must be known.
    pub warnings: Vec<PayWarning>,
}

/// A payment code and its picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QrCode {
    /// The text of the code.
    pub payload: String,
    /// The picture, with a name for those who do not see it.
    pub svg: String,
}

/// Something that who asks for payment must know.
pub type PayWarning = Said<PayWarningCode>;

impl QrCode {
    /// The code of some details, and its picture named in a language.
    ///
    /// [`Invalid`] holds every problem with them.
    pub fn of(details: &PaymentDetails, language: Language) -> Result<Self, Invalid> {
        let code = PaymentCode::of(details)?;
        // Details that are written are in a set that has bytes, and no longer than fits.
        let drawn = code.bytes().and_then(|bytes| picture::svg(&bytes, language.payment_code()));
        Ok(Self { payload: code.to_string(), svg: drawn.unwrap_or_default() })
    }
}

impl PaymentRequest {
    /// How to pay what a ledger says is due, explained in a language.
    pub fn of(ledger: &Ledger, language: Language) -> Result<Self, Refusal> {
        let case = ledger.case;
        let Totals { sums, pay_by } = Totals::of(ledger)?;
        let mut open = Vec::new();
        for account in &ledger.accounts {
            if Sums::of_account(account, ledger.as_of)?.due > Amount::ZERO {
                open.push(account.claim);
            }
        }
        let claims = if open.is_empty() { case.claims.iter().collect() } else { open };
        let (reference, fault) = reference_of(claims.into_iter(), language);
        let payee = Line::seen(case.creditor.name.as_deref()).map(Line::into_text);
        let nothing = sums.due <= Amount::ZERO;
        let hindered = [
            (nothing, PayWarningCode::NothingDue),
            (case.terms.direct_debit, PayWarningCode::DirectDebit),
            (payee.is_none(), PayWarningCode::PayeeMissing),
            (case.creditor.iban.is_none(), PayWarningCode::IbanMissing),
        ];
        let mut codes: Vec<_> =
            hindered.into_iter().filter_map(|(is, code)| is.then_some(code)).collect();
        let details = details(payee.clone(), case.creditor.iban.clone(), sums.due, &reference);
        let code = codes.is_empty().then(|| QrCode::of(&details, language).ok()).flatten();
        if codes.is_empty() && code.is_none() {
            codes.push(PayWarningCode::NoPaymentCode);
        }
        let say = |code: PayWarningCode| Said { code, message: language.pay_warning(code) };
        let mut warnings: Vec<PayWarning> = codes.into_iter().map(say).collect();
        warnings.extend(fault.map(|(scheme, fault)| Said {
            code: PayWarningCode::ReferenceFaulty,
            message: language.faulty_reference(fault, scheme),
        }));
        Ok(Self {
            as_of: ledger.as_of,
            amount: sums.due,
            currency: "EUR",
            payee,
            iban: case.creditor.iban.clone(),
            reference,
            pay_by,
            code,
            warnings,
        })
    }
}

fn details(
    name: Option<String>,
    iban: Option<String>,
    amount: Amount,
    reference: &Reference,
) -> PaymentDetails {
    // Banking apps know a structured message by how it is printed.
    let (structured, text) = match reference.scheme {
        Scheme::Ogm => (Some(reference.printed.clone()), None),
        Scheme::Rf => (Some(reference.value.clone()), None),
        Scheme::Betalingskenmerk | Scheme::Text => (None, Some(reference.value.clone())),
    };
    let amount = Some(amount.to_string());
    PaymentDetails { name, iban, amount, reference: structured, text, ..Default::default() }
}
