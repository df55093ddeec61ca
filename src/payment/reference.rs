//! References by which a creditor finds a payment: recognised, checked, made, and written as people know them.

use super::Said;
use crate::case::{Claim, Line, Scheme};
use crate::text::{Language, ReferenceFault};
use serde::Serialize;

/// A reference that is right, as far as it can be checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// Its form.
    pub scheme: Scheme,
    /// Without what is only there to be read.
    pub value: String,
    /// As people write it.
    pub printed: String,
    /// Would a wrong letter show?
    pub checked: bool,
}

/// Whether a reference is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReferenceCheck {
    /// The form that it has, or was asked to have.
    pub scheme: Scheme,
    /// Is it right, as far as it can be checked?
    pub valid: bool,
    /// Without what is only there to be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// As people write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// Would a wrong letter show?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<bool>,
    /// What is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Said<ReferenceFault>>,
}

/// No text with a payment is longer, in characters (EPC069-12).
pub(super) const LONGEST_TEXT: usize = 140;
/// The most letters and digits after `RF` and its check digits (ISO 11649).
const LONGEST_RF: usize = 21;
/// The digits of a structured message before its check digits.
const OGM_DIGITS: usize = 10;
/// So many digits of a payment reference have no check digit.
const UNCHECKED_DIGITS: usize = 7;
/// So many digits after the check digit have no digit for their number.
const LONG_DIGITS: usize = 15;
/// The weights of the digits of a payment reference, from the right, over and over.
const WEIGHTS: &[u32] = &[2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

type Checked = Result<Reference, ReferenceFault>;

/// Is a reference right? Without a scheme, it is the one that the text looks like.
#[must_use]
pub fn check_reference(text: &str, scheme: Option<Scheme>, language: Language) -> ReferenceCheck {
    let scheme = scheme.unwrap_or_else(|| recognised(text));
    told(scheme, read(text, scheme), language)
}

/// Makes a reference of a scheme: adds the digits that check it to a number or a name of one's own.
#[must_use]
pub fn make_reference(text: &str, scheme: Scheme, language: Language) -> ReferenceCheck {
    told(scheme, make(text, scheme), language)
}

fn told(scheme: Scheme, checked: Checked, language: Language) -> ReferenceCheck {
    let valid = checked.is_ok();
    let (reference, fault) = match checked {
        Ok(reference) => (Some(reference), None),
        Err(fault) => (None, Some(fault)),
    };
    let checked = reference.as_ref().map(|reference| reference.checked);
    let problem =
        fault.map(|fault| Said { code: fault, message: language.reference_fault(fault, scheme) });
    let (value, printed) = reference.map(|read| (read.value, read.printed)).unzip();
    ReferenceCheck { scheme, valid, value, printed, checked, problem }
}

/// The reference with which to pay some claims, and what is wrong with it if it looks like more than
/// the text that it is then taken to be.
///
/// The number of an invoice is never more than a text: that it looks like a reference is chance.
pub(crate) fn reference_of<'c>(
    claims: impl Iterator<Item = &'c Claim>,
    language: Language,
) -> (Reference, Option<(Scheme, ReferenceFault)>) {
    let seen = |claim: &'c Claim| Line::seen(claim.reference.as_deref()).map(Line::into_text);
    let (mut said, mut listed): (Vec<Option<String>>, Vec<String>) = Default::default();
    for claim in claims {
        let reference = seen(claim);
        let called = || Line::seen(Some(&claim.id)).map(Line::into_text);
        // A payment with no word of what it pays is lost: what is called nothing has its day.
        let shown = reference.clone().or_else(called);
        let shown = shown.unwrap_or_else(|| claim.issued_on.to_string());
        if !listed.contains(&shown) {
            said.push(reference);
            listed.push(shown);
        }
    }
    let words = || plain(language.all_of(&listed));
    let [Some(only)] = said.as_slice() else { return (words(), None) };
    let scheme = recognised(only);
    match read(only, scheme) {
        Ok(reference) => (reference, None),
        // One that is too long for a payment is told of where a payment is made.
        Err(_) if scheme == Scheme::Text => (words(), None),
        Err(fault) => (words(), Some((scheme, fault))),
    }
}

/// The scheme that a text looks like. Of a bare number only what fits is more than a number, but
/// that twelve or sixteen digits are meant to check is taken to be so.
fn recognised(text: &str) -> Scheme {
    let text = text.trim();
    let digits = digits(text, " ./+*-");
    let closed = text.starts_with("+++") || text.starts_with("***");
    let parted = text.split(['/', '.', '-', ' ']).map(str::len).eq([3, 4, 5]);
    if closed || (parted && digits.is_some()) {
        return Scheme::Ogm;
    }
    let is_rf = |body: &str| {
        let check = body.strip_prefix("RF").map(|rest| rest.chars().take(2));
        check.is_some_and(|check| check.filter(char::is_ascii_digit).count() == 2)
    };
    if rf_body(text).is_some_and(|body| is_rf(&body)) {
        return Scheme::Rf;
    }
    // A Dutch reference is written with spaces or points at most.
    let Some(digits) = self::digits(text, " .") else { return Scheme::Text };
    let fits = |scheme| read(&digits, scheme).is_ok_and(|reference| reference.checked);
    match digits.len() {
        12 if fits(Scheme::Ogm) => Scheme::Ogm,
        _ if fits(Scheme::Betalingskenmerk) => Scheme::Betalingskenmerk,
        12 => Scheme::Ogm,
        16 => Scheme::Betalingskenmerk,
        _ => Scheme::Text,
    }
}

pub(super) fn read(text: &str, scheme: Scheme) -> Checked {
    if text.trim().is_empty() {
        return Err(ReferenceFault::Empty);
    }
    match scheme {
        Scheme::Ogm => {
            let digits = digits(text, " ./+*-").ok_or(ReferenceFault::NotDigits)?;
            let body = digits.get(..OGM_DIGITS).filter(|_| digits.len() == 12);
            same(ogm(body.ok_or(ReferenceFault::WrongLength)?)?, &digits)
        }
        Scheme::Rf => {
            let closed = rf_body(text).ok_or(ReferenceFault::NotLettersOrDigits)?;
            let body = closed.strip_prefix("RF").ok_or(ReferenceFault::PrefixMissing)?;
            let body = body.get(2..).filter(|body| (1..=LONGEST_RF).contains(&body.len()));
            same(rf(body.ok_or(ReferenceFault::WrongLength)?)?, &closed)
        }
        Scheme::Betalingskenmerk => {
            let digits = digits(text, " .").ok_or(ReferenceFault::NotDigits)?;
            let body = match digits.len() {
                UNCHECKED_DIGITS => return Ok(kenmerk_of(digits, false)),
                9..=14 => digits.get(2..),
                16 => digits.get(1..),
                _ => None,
            };
            same(kenmerk(body.ok_or(ReferenceFault::WrongLength)?)?, &digits)
        }
        Scheme::Text if !Line::is_plain(text) => Err(ReferenceFault::HiddenCharacter),
        Scheme::Text if text.chars().count() > LONGEST_TEXT => Err(ReferenceFault::TooLong),
        Scheme::Text => Ok(plain(text.trim().to_owned())),
    }
}

fn make(text: &str, scheme: Scheme) -> Checked {
    if text.trim().is_empty() {
        return Err(ReferenceFault::Empty);
    }
    match scheme {
        Scheme::Ogm => ogm(&digits(text, " ").ok_or(ReferenceFault::NotDigits)?),
        Scheme::Rf => rf(&rf_body(text).ok_or(ReferenceFault::NotLettersOrDigits)?),
        Scheme::Betalingskenmerk => kenmerk(&digits(text, " ").ok_or(ReferenceFault::NotDigits)?),
        Scheme::Text => read(text, scheme),
    }
}

/// The reference made of the same body, if it is what was read: its check digits are the right ones.
fn same(made: Reference, read: &str) -> Checked {
    if made.value == read { Ok(made) } else { Err(ReferenceFault::CheckDigits) }
}

/// Any text.
fn plain(text: String) -> Reference {
    Reference { scheme: Scheme::Text, printed: text.clone(), value: text, checked: false }
}

/// Up to ten digits, with zeros before them; the check is the remainder by 97, and 97 for none.
fn ogm(body: &str) -> Checked {
    if body.len() > OGM_DIGITS {
        return Err(ReferenceFault::CannotMake);
    }
    let check = match remainder(body) {
        0 => 97,
        rest => rest,
    };
    let value = format!("{body:0>OGM_DIGITS$}{check:02}");
    let part = |range| value.get(range).unwrap_or_default();
    let printed = format!("+++{}/{}/{}+++", part(0..3), part(3..7), part(7..12));
    Ok(Reference { scheme: Scheme::Ogm, value, printed, checked: true })
}

/// The check makes the remainder by 97 one, once `RF` and itself stand at the end.
fn rf(body: &str) -> Checked {
    if body.len() > LONGEST_RF {
        return Err(ReferenceFault::CannotMake);
    }
    let check = 98_u32.saturating_sub(remainder(&format!("{body}RF00")));
    let value = format!("RF{check:02}{body}");
    Ok(Reference { scheme: Scheme::Rf, printed: in_fours(&value), value, checked: true })
}

/// Of 7 to 12 digits, with the last digit of their number before them; or of 15.
fn kenmerk(body: &str) -> Checked {
    let counted = match body.len() {
        LONG_DIGITS => body.to_owned(),
        length @ UNCHECKED_DIGITS..=12 => format!("{}{body}", length.rem_euclid(10)),
        _ => return Err(ReferenceFault::CannotMake),
    };
    let weighted = counted.chars().rev().zip(WEIGHTS.iter().cycle());
    let sum = weighted.fold(0_u32, |sum, (digit, weight)| {
        sum.saturating_add(weight.saturating_mul(digit.to_digit(10).unwrap_or_default()))
    });
    let check = match 11_u32.saturating_sub(sum.rem_euclid(11)) {
        10 => 1,
        11 => 0,
        check => check,
    };
    Ok(kenmerk_of(format!("{check}{counted}"), true))
}

fn kenmerk_of(value: String, checked: bool) -> Reference {
    Reference { scheme: Scheme::Betalingskenmerk, printed: in_fours(&value), value, checked }
}

/// The digits of a text that has nothing but digits and these signs.
fn digits(text: &str, signs: &str) -> Option<String> {
    let kept: String = text.chars().filter(|letter| !signs.contains(*letter)).collect();
    kept.chars().all(|letter| letter.is_ascii_digit()).then_some(kept)
}

/// The letters and digits of a text that has nothing else but spaces, as capitals.
fn rf_body(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|letter| *letter != ' ').collect();
    let fits = kept.chars().all(|letter| letter.is_ascii_alphanumeric());
    fits.then(|| kept.to_ascii_uppercase())
}

/// The remainder by 97 of a number in which A stands for 10 and Z for 35.
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|letter| letter.to_digit(36)).fold(0, |rest, digit| {
        let places = if digit < 10 { 10_u32 } else { 100 };
        rest.saturating_mul(places).saturating_add(digit).rem_euclid(97)
    })
}

fn in_fours(value: &str) -> String {
    let mut printed = String::new();
    for (at, letter) in value.chars().enumerate() {
        if at > 0 && at.is_multiple_of(4) {
            printed.push(' ');
        }
        printed.push(letter);
    }
    printed
}
