//! References, accounts, sums, days and payment codes: what is printed reads as what it was.

use super::asked::{Asked, right};
use super::marked::{is_clean, is_picture};
use vordering::case::{Scheme, asked_payment};
use vordering::money::Amount;
use vordering::payment::{PaymentCode, check_iban, check_reference, make_reference};
use vordering::{Day, Language, QrCode};

/// A text that may be any of them.
pub fn references_hold(input: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(input) else { return false };
    let language = Language::ALL[input.len() % Language::ALL.len()];
    let schemes = Scheme::CHOICES.iter().map(|(_, scheme)| *scheme);
    let found = check_reference(text, None, language);
    assert_eq!(found, check_reference(text, Some(found.scheme), language), "by its own scheme");
    for scheme in schemes {
        for reference in
            [check_reference(text, Some(scheme), language), make_reference(text, scheme, language)]
        {
            assert_eq!(reference.scheme, scheme);
            assert_eq!(reference.valid, reference.problem.is_none());
            let (Some(value), Some(printed)) = (&reference.value, &reference.printed) else {
                assert!(
                    !reference.valid
                        && reference.problem.is_some_and(|said| !said.message.is_empty())
                );
                continue;
            };
            is_clean(printed);
            for again in [value, printed] {
                assert_eq!(check_reference(again, Some(scheme), language), reference, "{again:?}");
            }
            if matches!(scheme, Scheme::Ogm | Scheme::Rf) {
                a_wrong_digit_is_found(value, scheme);
            }
        }
    }
    let account = check_iban(text, language);
    assert_eq!(account.valid, account.problem.is_none());
    for again in [&account.iban, &account.printed].into_iter().flatten() {
        assert_eq!(check_iban(again, language), account);
    }
    if let Ok(amount) = Amount::parse(text) {
        assert_eq!(Amount::parse(&amount.to_string()), Ok(amount));
    }
    if let Ok(day) = Day::parse(text) {
        assert_eq!(day.to_string(), text);
        assert_eq!(Day::from_epoch(day.to_epoch()), Some(day));
    }
    true
}

/// Digits that check by the remainder by 97 find every single wrong digit (ISO 7064): one of them is tried.
fn a_wrong_digit_is_found(value: &str, scheme: Scheme) {
    let digits = value.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit());
    let digits: Vec<(usize, u8)> = digits.collect();
    let any: usize = value.bytes().map(usize::from).sum();
    let (at, digit) = digits[any % digits.len()];
    let mut wrong = value.as_bytes().to_vec();
    wrong[at] = if digit == b'9' { b'0' } else { digit + 1 };
    let wrong = String::from_utf8(wrong).expect("digits");
    let check = check_reference(&wrong, Some(scheme), Language::English);
    assert!(!check.valid, "{wrong} is as right as {value}");
}

/// The text that a camera saw, or the details of a code that is to be made.
pub fn codes_hold(input: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(input) else { return false };
    if !text.starts_with('{') {
        let code = right(PaymentCode::read(text));
        code.iter().for_each(is_printed);
        return code.is_some();
    }
    let Some(asked) = Asked::of(input) else { return false };
    let details = asked.field("payment").and_then(|payment| right(asked_payment(&Some(payment))));
    let Some(details) = details else { return false };
    let code = right(PaymentCode::of(&details));
    let drawn = right(QrCode::of(&details, asked.language));
    assert_eq!(
        drawn.as_ref().map(|drawn| &drawn.payload),
        code.as_ref().map(ToString::to_string).as_ref()
    );
    if let (Some(code), Some(drawn)) = (code, drawn) {
        is_printed(&code);
        is_picture(&drawn.svg);
    }
    true
}

/// At most twelve lines and 331 bytes (EPC069-12), which are read as what they were.
fn is_printed(code: &PaymentCode) {
    let text = code.to_string();
    is_clean(&text);
    assert_eq!(PaymentCode::read(&text).as_ref(), Ok(code), "{text:?}");
    assert!(text.lines().count() <= 12 && text.chars().count() <= 331, "{text:?}");
}
