//! Whatever is filled into a letter is text: it makes no block, no line, no markup, and hides nothing.

use crate::support::written::{Fixed, fixed, list, merge, text, try_written};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vordering::Language;

/// What people, programs and attackers put into a field, and how it must be read.
fn corpus() -> Vec<(&'static str, String)> {
    let mut found: Vec<(&str, String)> = vec![
        ("markup", "<b onclick=\"x()\">Jan</b> & 'Co' <!-- -->".into()),
        ("closing markup", "</article></section><script>alert(1)</script>".into()),
        ("an entity", "&lt;script&gt; &amp;amp; &#0; &nbsp".into()),
        ("template syntax", "{{ l.to }} {% raw %} {# note #} ${x} %s".into()),
        ("the beginning of a block", "== pay Pay here".into()),
        ("a block on a line of its own", "Jan\n== pay Pay here\nIBAN\tNL00EVIL0000000000".into()),
        ("a row", "Jan\tNL00EVIL0000000000\t\t".into()),
        ("a tab at the begin", "\tJan".into()),
        (
            "marks of direction",
            "Jan \u{202e}gro.live\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}".into(),
        ),
        (
            "ends of lines",
            "Jan\r\nPiet\rKlaas\nWim\u{2028}Bob\u{2029}Tom\u{85}Ed\u{b}Al\u{c}Lu".into(),
        ),
        ("what is not seen", "J\u{200b}a\u{feff}n\u{ad} \u{2060}\u{180e}\u{e0041}\u{fff9}".into()),
        ("controls", "Jan\u{0}\u{1b}[31m\u{7f}\u{8}\u{9b}".into()),
        ("a formula", "=1+1".into()),
        ("a formula with a plus", "+1".into()),
        ("a formula with a minus", "-1+cmd|' /C calc'!A0".into()),
        ("a formula with an at", "@SUM(A1)".into()),
        ("a wide text", "Жан 李雷 👩‍👧 e\u{301} İ ﬁ".into()),
        ("spaces", "   Jan \u{a0}\u{3000} Piet   ".into()),
        ("a value of markup", "javascript:alert(1)//\" ' ` onfocus=x autofocus".into()),
    ];
    found.push(("a long text", "Langenaam ".repeat(999)));
    found
}

/// Puts a text into a letter.
type Put = fn(&mut Fixed, &str);

/// The fields of a letter that take a text, and how to put one there.
fn fields() -> Vec<(&'static str, Put)> {
    fn first_invoice(letter: &mut Fixed) -> &mut Value {
        &mut letter.case["invoices"][0]
    }
    vec![
        ("creditor.name", |letter, value| letter.case["creditor"]["name"] = json!(value)),
        ("creditor.address", |letter, value| {
            letter.case["creditor"]["address"] = json!([value, "B 2", value]);
        }),
        ("creditor.contact.phone", |letter, value| {
            letter.case["creditor"]["contact"]["phone"] = json!(value);
        }),
        ("creditor.contact.email", |letter, value| {
            letter.case["creditor"]["contact"]["email"] = json!(value);
        }),
        ("creditor.registrationNumber", |letter, value| {
            letter.case["creditor"]["registrationNumber"] = json!(value);
        }),
        ("debtor.name", |letter, value| letter.case["debtor"]["name"] = json!(value)),
        ("debtor.address", |letter, value| {
            letter.case["debtor"]["address"] = json!(["A 1", value]);
        }),
        ("invoice.id", |letter, value| {
            let old = first_invoice(letter)["id"].clone();
            first_invoice(letter)["id"] = json!(value);
            first_invoice(letter)["reference"] = json!("R 1");
            for event in letter.case["events"].as_array_mut().expect("events") {
                if event["invoice"] == old {
                    event["invoice"] = json!(value);
                }
            }
        }),
        ("invoice.description", |letter, value| {
            first_invoice(letter)["description"] = json!(value);
        }),
        ("invoice.reference", |letter, value| first_invoice(letter)["reference"] = json!(value)),
        ("signedBy", |letter, value| letter.draft["signedBy"] = json!(value)),
        ("call.at", |letter, value| call(letter, "at", value)),
        ("call.by", |letter, value| call(letter, "by", value)),
        ("call.with", |letter, value| call(letter, "with", value)),
        ("specialist.name", |letter, value| specialist(letter, "name", json!(value))),
        ("specialist.address", |letter, value| {
            specialist(letter, "address", json!([value, value]));
        }),
        ("specialist.contact", |letter, value| {
            specialist(letter, "contact", json!({ "phone": value, "email": value }));
        }),
        ("specialist.number", |letter, value| specialist(letter, "number", json!(value))),
        ("specialist.reference", |letter, value| specialist(letter, "reference", json!(value))),
        ("reasons", |letter, value| {
            if letter.draft.get("reasons").is_some() {
                letter.draft["reasons"] = json!(value);
            }
        }),
        ("plan.name", |letter, value| {
            if letter.draft.get("plan").is_some() {
                letter.draft["plan"]["name"] = json!(value);
            }
        }),
        ("event.note", |letter, value| {
            for event in letter.case["events"].as_array_mut().expect("events") {
                event["note"] = json!(value);
            }
        }),
    ]
}

fn call(letter: &mut Fixed, name: &str, value: &str) {
    if letter.draft.get("call").is_some() {
        letter.draft["call"][name] = json!(value);
    }
}

fn specialist(letter: &mut Fixed, name: &str, value: Value) {
    if letter.draft.get("specialist").is_some() {
        merge(&mut letter.draft, &json!({ "specialist": { name: value } }));
    }
}

/// The blocks with their numbers of paragraphs and rows.
fn shape(letter: &Value) -> Vec<(String, bool, usize, usize)> {
    let blocks = list(letter, "blocks").iter();
    let of_block = |block: &Value| {
        let counted = |name| list(block, name).len();
        let title = block.get("title").is_some();
        (text(block, "name").to_owned(), title, counted("paragraphs"), counted("rows"))
    };
    blocks.map(of_block).collect()
}

/// The tags of HTML with their attributes, in their order. Text may have no `<` and no `>` of its own.
fn tags(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut left = html;
    while let Some(begin) = left.find('<') {
        assert!(!left[..begin].contains('>'), "a bare > in {}", &left[..begin]);
        let end = begin + left[begin..].find('>').expect("an end");
        found.push(left[begin..=end].to_owned());
        left = &left[end + 1..];
    }
    assert!(!left.contains('>'), "a bare > in {left}");
    found
}

/// What the tags are about: without the day, which is the same in any case.
fn texts(html: &str) -> String {
    let mut left = html.to_owned();
    while let Some(begin) = left.find('<') {
        let end = begin + left[begin..].find('>').expect("an end");
        left.replace_range(begin..=end, "\u{1}");
    }
    unescaped(&left)
}

/// Text of HTML as it is read; the sign that escapes last, so that nothing is read twice.
fn unescaped(text: &str) -> String {
    let escapes = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    escapes.iter().fold(text.to_owned(), |found, (code, letter)| found.replace(code, letter))
}

/// What may not be in a letter beyond the line feeds of its layout: controls, marks of direction, what is not
/// seen, and other ends of lines.
fn is_foul(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A value as it must be readable: its words, without what is not seen, on one line.
fn read_as(value: &str) -> String {
    let parted = |letter: char| {
        if matches!(
            letter,
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        ) {
            ' '
        } else {
            letter
        }
    };
    let seen: String = value.chars().map(parted).filter(|letter| !is_foul(*letter)).collect();
    seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Every field with every text, in each kind of letter and one language in turn.
#[test]
fn what_is_filled_in_is_text_and_nothing_else() {
    let (mut tried, mut shown) = (0, BTreeSet::new());
    let languages = Language::ALL.iter().cycle();
    for (letter, language) in fixed().iter().zip(languages) {
        let plain = letter.in_language(*language);
        for (field, put) in fields() {
            let mut harmless = plain.clone();
            put(&mut harmless, "Harmless");
            let expected = harmless.written();
            let lines = text(&expected, "text").lines().count();
            let expected_tags = tags(text(&expected, "html"));
            let there = text(&expected, "text").contains("Harmless");
            if there {
                shown.insert(field);
            }
            for (what, value) in corpus() {
                let place = format!("{} in {}: {what} as {field}", letter.name(), language.code());
                let mut other = plain.clone();
                put(&mut other, &value);
                let found = try_written(&other.case, &other.on, &other.draft, Language::English);
                let found = found.unwrap_or_else(|issues| panic!("{place}: {issues:?}"));
                assert_eq!(shape(&found), shape(&expected), "{place}");
                let (html, plain_text) = (text(&found, "html"), text(&found, "text"));
                let foul: Vec<char> =
                    plain_text.chars().filter(|letter| is_foul(*letter)).collect();
                assert!(foul.is_empty(), "{place}: {foul:?} in the text");
                let foul: Vec<char> = html.chars().filter(|letter| is_foul(*letter)).collect();
                assert!(foul.is_empty(), "{place}: {foul:?} in the HTML");
                assert_eq!(plain_text.lines().count(), lines, "{place}");
                assert_eq!(
                    plain_text.split('\n').count(),
                    text(&expected, "text").split('\n').count(),
                    "{place}"
                );
                assert_eq!(tags(html), expected_tags, "{place}");
                if there {
                    let read = read_as(&value);
                    assert!(plain_text.contains(&read), "{place}: no {read:?} in {plain_text}");
                    assert!(texts(html).contains(&read), "{place}: no {read:?} in the HTML");
                }
                for name in
                    ["kind", "title", "on", "language", "asks", "payBy", "announcedCosts", "date"]
                {
                    assert_eq!(found.get(name), expected.get(name), "{place}: {name}");
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000, "{tried}");
    let unseen: BTreeSet<&str> =
        fields().iter().map(|(field, _)| *field).filter(|field| !shown.contains(field)).collect();
    assert_eq!(unseen, BTreeSet::from(["event.note", "plan.name"]), "they are in no letter");
}

/// A value of which nothing is left is as good as none: no label without a value, no empty line for it.
#[test]
fn what_cannot_be_seen_leaves_no_trace() {
    let mut faults = BTreeSet::new();
    for letter in fixed() {
        for (field, put) in fields() {
            let mut other = letter.clone();
            put(&mut other, "\u{200b}\u{202e} \t\n");
            let found = try_written(&other.case, &other.on, &other.draft, Language::English);
            let found = match found {
                // Who takes over, or signs, must have a name.
                Err(issues) if field == "specialist.name" => {
                    let missing = json!([{ "code": "missing", "path": "letter.specialist.name" }]);
                    assert_eq!(json!(issues), missing);
                    continue;
                }
                found => found.unwrap_or_else(|issues| panic!("{field}: {issues:?}")),
            };
            let mut say = |what: &str| {
                faults.insert(format!("{field}: {what} ({})", letter.name()));
            };
            for block in list(&found, "blocks") {
                for row in list(block, "rows") {
                    if text(row, "value").is_empty() || text(row, "label").is_empty() {
                        say(&format!("a row of {} is empty", text(block, "name")));
                    }
                }
                for paragraph in list(block, "paragraphs") {
                    let said = paragraph.as_str().expect("a text").replace(" ...", "");
                    let whole = ["salutation", "closing"].contains(&text(block, "name"))
                        || said.trim_end_matches('"').ends_with(['.', '?', ':']);
                    if !whole {
                        say(&format!("{said:?} is no sentence"));
                    }
                    if [" .", " ,", "  ", "()"].iter().any(|gap| said.contains(gap)) {
                        say(&format!("a gap in {said:?}"));
                    }
                }
            }
            if text(&found, "text").contains("\n\n\n") {
                say("an empty line too many");
            }
            if text(&found, "signedBy").is_empty() {
                say("signed by nobody");
            }
        }
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The scanner must see what it is for.
#[test]
fn the_scanner_of_tags_sees_markup() {
    assert_eq!(tags("<p>a &#60;b&#62;</p>"), ["<p>", "</p>"]);
    assert_ne!(tags("<p>a <b></p>"), tags("<p>a</p>"));
    assert!(is_foul('\u{202e}') && is_foul('\t') && !is_foul('\n') && !is_foul('\u{a0}'));
    assert_eq!(read_as(" a\r\nb\u{200b}c "), "a bc");
}
