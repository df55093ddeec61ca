use crate::calendar::{Day, DayError};
use crate::money::{Amount, AmountError};
use core::fmt;
use serde::Serialize;

/// An input that is not a case: every problem with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// The problems, at least one, in the order of the input.
    pub problems: Vec<Problem>,
}

/// One problem with the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What is wrong; never reused for something else.
    pub code: &'static str,
    /// Where: `invoices[0].dueOn`; empty for the whole.
    pub path: String,
    /// One sentence in English.
    pub message: String,
}

/// What can be wrong with an input. Each has a code and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The text is not JSON; with the reader's reason.
    NotJson(String),
    /// Something else stands where an object belongs.
    ExpectedObject,
    /// Something else stands where a list belongs.
    ExpectedList,
    /// Something else stands where a text belongs.
    ExpectedText,
    /// Something else stands where yes or no belongs.
    ExpectedBoolean,
    /// Something else stands where a whole number belongs.
    ExpectedWholeNumber,
    /// A needed field is not there.
    Missing,
    /// A field that does not belong there; with the name that was perhaps meant.
    UnknownField(Option<&'static str>),
    /// A word that is none of the choices.
    UnknownValue(String, Vec<&'static str>),
    /// Not an amount such as `1250.00`.
    AmountMalformed,
    /// An amount above a trillion euros.
    AmountTooLarge,
    /// An amount of zero or less where it must be more.
    AmountNotPositive,
    /// Not a day such as `2026-11-22`.
    DayMalformed,
    /// The calendar has no such day.
    NoSuchDay,
    /// A day before 1900 or after 2199.
    DayOutOfRange,
    /// Not a percentage such as `10.40`.
    PercentMalformed,
    /// Not an account number, or one whose check digits are wrong.
    IbanMalformed,
    /// Not a chance in percent such as `62.5`.
    ChanceMalformed,
    /// A number above the largest.
    NumberTooLarge(u32),
    /// A number below the smallest.
    NumberTooSmall(u32),
    /// A text longer than this many bytes.
    TextTooLong(usize),
    /// A text with more characters than this.
    TooManyCharacters(usize),
    /// A character that is not seen, or that ends a line.
    HiddenCharacter,
    /// A character that the character set does not have.
    NotInCharset,
    /// Not the code of a bank.
    BicMalformed,
    /// No code of a bank where one is needed.
    BicMissing,
    /// Not the code of a purpose.
    PurposeMalformed,
    /// A reference whose check digits are wrong.
    ReferenceMalformed,
    /// Both a reference and a text.
    ReferenceOrText,
    /// More than can be transferred at once, which is this.
    AmountAbove(Amount),
    /// A payment code longer than this many bytes.
    PaymentCodeTooLong(usize),
    /// Not a payment code.
    NotPaymentCode,
    /// Not XML; with the line where that shows.
    NotXml(u32),
    /// XML with a DOCTYPE.
    Doctype,
    /// XML with more elements than an invoice has.
    XmlTooLarge,
    /// XML that is no invoice.
    NotInvoice,
    /// An invoice between other parties than the first.
    OtherParties,
    /// A list with more items than this.
    TooMany(usize),
    /// An empty list where one item is needed.
    TooFew,
    /// An invoice has the same id as an earlier one.
    DuplicateId,
    /// No invoice has that id.
    UnknownInvoice,
    /// With several invoices an event must say which it is about.
    InvoiceNotNamed,
    /// A column that is not as long as it must be.
    WrongLength(usize),
    /// Neither a due date nor a term of payment is given.
    DueDateMissing,
    /// Without an agreed term the day of receipt decides.
    ReceiptDateMissing,
    /// The invoice is due before it was issued.
    DueBeforeIssued,
    /// The invoice was received before it was issued.
    ReceivedBeforeIssued,
    /// The letter was received before it was sent.
    ReceivedBeforeSent,
    /// The event ends before it begins.
    EndsBeforeStart,
    /// Agreed interest has one rate.
    OneRate,
    /// A penalty clause is a sum or a percentage.
    OneSum,
    /// The law of the case knows no such thing.
    NotInThisLaw,
    /// A policy that is faster than the law, which asks for so many days.
    FasterThanLaw(u32),
    /// Under the law of the case only a lawyer or a bailiff can send such a letter.
    SenderNeeded,
    /// More than is owed, which is this.
    MoreThanOwed(Amount),
    /// A letter of after this day, on which it is asked about.
    LetterAfter(Day),
    /// The same is said to be there and not to be there.
    BothWays,
    /// The terms of a plan are not in the order of their days.
    NotInOrder,
    /// A plan has so many terms, or terms of an amount.
    TermsOrAmount,
    /// The first term of a plan lies before this day, on which the plan is made.
    PlanStartsBefore(Day),
    /// A picture that ends before this day, on which it is asked about.
    UntilBefore(Day),
    /// So small an amount does not pay the debt in as many terms as a plan may have.
    PlanNeverEnds {
        /// How many terms that is.
        most: usize,
        /// The smallest amount that does.
        smallest: Amount,
    },
}

impl Fault {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotJson(_) => "notJson",
            Self::ExpectedObject => "expectedObject",
            Self::ExpectedList => "expectedList",
            Self::ExpectedText => "expectedText",
            Self::ExpectedBoolean => "expectedBoolean",
            Self::ExpectedWholeNumber => "expectedWholeNumber",
            Self::Missing => "missing",
            Self::UnknownField(_) => "unknownField",
            Self::UnknownValue(..) => "unknownValue",
            Self::AmountMalformed => "amountMalformed",
            Self::AmountTooLarge => "amountTooLarge",
            Self::AmountNotPositive => "amountNotPositive",
            Self::DayMalformed => "dayMalformed",
            Self::NoSuchDay => "noSuchDay",
            Self::DayOutOfRange => "dayOutOfRange",
            Self::PercentMalformed => "percentMalformed",
            Self::IbanMalformed => "ibanMalformed",
            Self::ChanceMalformed => "chanceMalformed",
            Self::NumberTooLarge(_) => "numberTooLarge",
            Self::NumberTooSmall(_) => "numberTooSmall",
            Self::TextTooLong(_) => "textTooLong",
            Self::TooManyCharacters(_) => "tooManyCharacters",
            Self::HiddenCharacter => "hiddenCharacter",
            Self::NotInCharset => "notInCharset",
            Self::BicMalformed => "bicMalformed",
            Self::BicMissing => "bicMissing",
            Self::PurposeMalformed => "purposeMalformed",
            Self::ReferenceMalformed => "referenceMalformed",
            Self::ReferenceOrText => "referenceOrText",
            Self::AmountAbove(_) => "amountAbove",
            Self::PaymentCodeTooLong(_) => "paymentCodeTooLong",
            Self::NotPaymentCode => "notPaymentCode",
            Self::NotXml(_) => "notXml",
            Self::Doctype => "doctype",
            Self::XmlTooLarge => "xmlTooLarge",
            Self::NotInvoice => "notInvoice",
            Self::OtherParties => "otherParties",
            Self::TooMany(_) => "tooMany",
            Self::TooFew => "tooFew",
            Self::DuplicateId => "duplicateId",
            Self::UnknownInvoice => "unknownInvoice",
            Self::InvoiceNotNamed => "invoiceNotNamed",
            Self::WrongLength(_) => "wrongLength",
            Self::DueDateMissing => "dueDateMissing",
            Self::ReceiptDateMissing => "receiptDateMissing",
            Self::DueBeforeIssued => "dueBeforeIssued",
            Self::ReceivedBeforeIssued => "receivedBeforeIssued",
            Self::ReceivedBeforeSent => "receivedBeforeSent",
            Self::EndsBeforeStart => "endsBeforeStart",
            Self::OneRate => "oneRate",
            Self::OneSum => "oneSum",
            Self::NotInThisLaw => "notInThisLaw",
            Self::FasterThanLaw(_) => "fasterThanLaw",
            Self::SenderNeeded => "senderNeeded",
            Self::MoreThanOwed(_) => "moreThanOwed",
            Self::LetterAfter(_) => "letterAfter",
            Self::BothWays => "bothWays",
            Self::NotInOrder => "notInOrder",
            Self::TermsOrAmount => "termsOrAmount",
            Self::PlanStartsBefore(_) => "planStartsBefore",
            Self::UntilBefore(_) => "untilBefore",
            Self::PlanNeverEnds { .. } => "planNeverEnds",
        }
    }
}

impl fmt::Display for Fault {
    #[expect(clippy::too_many_lines, reason = "a sentence for each fault")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = match self {
            Self::NotJson(reason) => return write!(f, "This is not JSON: {reason}."),
            Self::UnknownField(None) => "There is no such field here.",
            Self::UnknownField(Some(nearest)) => {
                return write!(f, "There is no such field here; did you mean {nearest}?");
            }
            Self::UnknownValue(given, choices) => {
                return write!(f, "\"{given}\" is none of {}.", choices.join(", "));
            }
            Self::WrongLength(length) => {
                return write!(f, "This column must have {length} items.");
            }
            Self::NumberTooLarge(most) => return write!(f, "This may be at most {most}."),
            Self::NumberTooSmall(least) => return write!(f, "This must be at least {least}."),
            Self::MoreThanOwed(owed) => return write!(f, "This is more than the {owed} owed."),
            Self::LetterAfter(day) => {
                return write!(f, "The letter is of after {day}, the day that is asked about.");
            }
            Self::FasterThanLaw(least) => {
                return write!(f, "The law asks for at least {least} days here.");
            }
            Self::PlanStartsBefore(day) => {
                return write!(f, "The first term must not lie before {day}, the day of the plan.");
            }
            Self::UntilBefore(day) => {
                return write!(f, "This must not lie before {day}, the day that is asked about.");
            }
            Self::PlanNeverEnds { most, smallest } => {
                return write!(
                    f,
                    "With this amount the plan does not end within {most} terms; the smallest amount that does is {smallest}."
                );
            }
            Self::TextTooLong(most) => {
                return write!(f, "This text is longer than {most} bytes.");
            }
            Self::TooManyCharacters(most) => {
                return write!(f, "This text has more than {most} characters.");
            }
            Self::NotXml(line) => {
                return write!(f, "This is not XML; it breaks off in line {line}.");
            }
            Self::AmountAbove(most) => return write!(f, "This may be at most {most}."),
            Self::PaymentCodeTooLong(most) => {
                return write!(
                    f,
                    "All together is longer than the {most} bytes of a payment code."
                );
            }
            Self::HiddenCharacter => {
                "This text has a character that is not seen, or that ends a line."
            }
            Self::NotInCharset => {
                "This text has a character that the chosen character set does not have; charset 1 has all."
            }
            Self::BicMalformed => "The code of a bank has 8 or 11 letters and digits.",
            Self::BicMissing => {
                "The code of the bank is needed in version 001, and for banks outside the European Economic Area."
            }
            Self::PurposeMalformed => "The code of a purpose has one to four letters and digits.",
            Self::ReferenceMalformed => {
                "This reference begins as those of ISO 11649 do, but its check digits are wrong."
            }
            Self::ReferenceOrText => "Give a reference or a text, not both.",
            Self::Doctype => {
                "XML with a DOCTYPE is not read: no electronic invoice has one, and it can hide anything."
            }
            Self::XmlTooLarge => "This XML has more in it than an invoice has.",
            Self::NotInvoice => "This is not an invoice or a credit note in UBL.",
            Self::OtherParties => "This invoice is between other parties than the first.",
            Self::NotPaymentCode => {
                "This is not the text of a payment code: BCD, the version, the character set, SCT, and what follows, each on a line."
            }
            Self::TooMany(most) => return write!(f, "This list may have at most {most} items."),
            Self::ExpectedObject => "This must be an object.",
            Self::ExpectedList => "This must be a list.",
            Self::ExpectedText => "This must be a text.",
            Self::ExpectedBoolean => "This must be true or false.",
            Self::ExpectedWholeNumber => "This must be a whole number, zero or more.",
            Self::Missing => "This field is needed.",
            Self::AmountMalformed => {
                "This must be an amount as a text with at most two decimals, such as \"1250.00\"."
            }
            Self::AmountTooLarge => "Amounts go up to 1,000,000,000,000.00.",
            Self::AmountNotPositive => "This amount must be more than zero.",
            Self::DayMalformed => "This must be a day written as YYYY-MM-DD.",
            Self::NoSuchDay => "The calendar has no such day.",
            Self::DayOutOfRange => "Days go from 1900-01-01 to 2199-12-31.",
            Self::PercentMalformed => {
                "This must be a percentage as a text, at most 1000 and with at most four decimals, such as \"10.40\"."
            }
            Self::IbanMalformed => {
                "This must be an IBAN; its check digits tell when a digit is wrong."
            }
            Self::ChanceMalformed => {
                "This must be a chance in percent as a text, from 0 to 100 and with at most four decimals, such as \"62.5\"."
            }
            Self::TooFew => "This list needs at least one item.",
            Self::DuplicateId => "Another invoice has this id already.",
            Self::UnknownInvoice => "No invoice of this case has this id.",
            Self::InvoiceNotNamed => "This case has several invoices: say which one this is about.",
            Self::DueDateMissing => {
                "Give the last day of payment here, or terms.paymentTermDays for all invoices."
            }
            Self::ReceiptDateMissing => {
                "Interest may start thirty days after the invoice was received: give that day."
            }
            Self::DueBeforeIssued => "This day lies before the day of the invoice.",
            Self::EndsBeforeStart => "This day lies before the day of the event.",
            Self::OneRate => {
                "Give one rate: annualPercent, monthlyPercent, or surchargePercent with or without floorPercent."
            }
            Self::OneSum => "Give an amount, or a percent with or without minimum and maximum.",
            Self::NotInThisLaw => "The law of this case knows no such thing for this debt.",
            Self::SenderNeeded => {
                "Only a lawyer or a bailiff can send such a letter: say who does."
            }
            Self::BothWays => "The same cannot be there and not be there.",
            Self::NotInOrder => "The terms of a plan come in the order of their days.",
            Self::TermsOrAmount => "Give a number of terms, or an amount for each.",
            Self::ReceivedBeforeIssued => "An invoice cannot be received before it was issued.",
            Self::ReceivedBeforeSent => "A letter cannot be received before it was sent.",
        };
        f.write_str(sentence)
    }
}

impl Problem {
    pub(crate) fn new(fault: &Fault, path: String) -> Self {
        Self { code: fault.code(), path, message: fault.to_string() }
    }
}

impl Invalid {
    /// The problems of a part that lies at a path.
    pub(crate) fn under(self, path: &str) -> impl Iterator<Item = Problem> {
        self.problems.into_iter().map(move |problem| {
            let dot = if problem.path.is_empty() { "" } else { "." };
            Problem { path: format!("{path}{dot}{}", problem.path), ..problem }
        })
    }

    /// The input as a whole, or one part of it, is wrong.
    #[must_use]
    pub fn one(fault: &Fault, path: String) -> Self {
        Self { problems: vec![Problem::new(fault, path)] }
    }
}

impl From<AmountError> for Fault {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::Malformed => Self::AmountMalformed,
            AmountError::TooLarge => Self::AmountTooLarge,
        }
    }
}

impl From<DayError> for Fault {
    fn from(error: DayError) -> Self {
        match error {
            DayError::Malformed => Self::DayMalformed,
            DayError::NoSuchDay => Self::NoSuchDay,
            DayError::OutOfRange => Self::DayOutOfRange,
        }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.problems.iter().enumerate() {
            let separator = if position == 0 { "" } else { "\n" };
            write!(f, "{separator}{}: {}", problem.path, problem.message)?;
        }
        Ok(())
    }
}

impl core::error::Error for Invalid {}
