//! Nobody's text becomes markup, a formula, a line of a calendar or a character that is not seen.

use roxmltree::{Document, Node};

/// Controls, marks of direction, what is not seen, and ends of lines other than a line feed.
fn is_foul(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

pub fn is_clean(text: &str) {
    let foul: Vec<char> = text.chars().filter(|letter| is_foul(*letter)).collect();
    assert!(foul.is_empty(), "{foul:?} in {text:?}");
}

/// Shapes and words; nothing that runs, fetches or styles. Only a text and the name of the picture say what was typed.
pub fn is_picture(svg: &str) {
    is_clean(svg);
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error} in {svg}"));
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        assert!(["svg", "path", "rect", "circle", "text"].contains(&name), "<{name}> in a picture");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let harmful = name.starts_with("on") || ["style", "href", "src"].contains(&name);
            let plain = value
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || " .,-#%".contains(letter));
            assert!(!harmful && (plain || name == "aria-label"), "{name}={value:?}");
        }
    }
}

/// The tags of a letter, and what stands between them.
pub fn parts(html: &str) -> (Vec<&str>, Vec<String>) {
    let (mut tags, mut texts, mut left) = (Vec::new(), Vec::new(), html);
    let mut keep = |text: &str| {
        assert!(!text.contains(['>', '"', '\'']), "a bare sign in {text:?}");
        let text = unescaped(text.trim());
        texts.extend((!text.is_empty()).then_some(text));
    };
    while let Some((text, rest)) = left.split_once('<') {
        keep(text);
        let (tag, rest) = rest.split_once('>').expect("the end of a tag");
        tags.push(tag);
        left = rest;
    }
    keep(left);
    (tags, texts)
}

/// Text of HTML as it is read; the sign that escapes last, so that nothing is read twice.
fn unescaped(text: &str) -> String {
    let escapes = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    let bare = escapes.iter().fold(text.to_owned(), |text, (code, _)| text.replace(code, ""));
    assert!(!bare.contains('&'), "a bare & in {text:?}");
    escapes.iter().fold(text.to_owned(), |text, (code, letter)| text.replace(code, letter))
}

/// Lines of at most 75 octets, properties that a calendar of days has, and no sign of the format within a text (RFC 5545).
pub fn is_calendar(file: &str) {
    const LINES: [&str; 15] = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:",
        "DTSTAMP:",
        "DTSTART;VALUE=DATE:",
        "DTEND;VALUE=DATE:",
        "SUMMARY:",
        "DESCRIPTION:",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];
    is_clean(&file.replace("\r\n", "\n"));
    assert!(
        !file.replace("\r\n", "").contains('\n') && file.lines().all(|line| line.len() <= 75),
        "{file}"
    );
    for line in file.replace("\r\n ", "").lines() {
        let known = LINES.iter().any(|begin| line.starts_with(begin)) || line == "END:VCALENDAR";
        assert!(known, "{line:?} in a calendar");
        if let Some(text) = line.strip_prefix("SUMMARY:").or(line.strip_prefix("DESCRIPTION:")) {
            let escaped = ["\\\\", "\\,", "\\;", "\\n"];
            let bare = escaped.iter().fold(text.to_owned(), |text, code| text.replace(code, ""));
            assert!(!bare.contains(['\\', ',', ';']), "{text:?} in a calendar");
        }
    }
}

/// As many cells in each row, none of them a formula; only a sum may begin with a minus.
pub fn is_table(text: &str, delimiter: u8, rows: usize) {
    is_clean(&text.replace("\r\n", "\n"));
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let records: Vec<_> =
        reader.records().map(|row| row.expect("a row as long as the others")).collect();
    assert_eq!(records.len(), rows);
    for cell in records.iter().flatten() {
        let number = cell.strip_prefix('-').is_some_and(|rest| {
            rest.chars().all(|letter| letter.is_ascii_digit() || ".,".contains(letter))
        });
        assert!(
            number || !cell.trim_start().starts_with(['=', '+', '-', '@']),
            "{cell:?} is a formula"
        );
    }
}
