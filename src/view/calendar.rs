//! The days that matter, as a file for a calendar (RFC 5545).

use super::dates::{Dated, dates};
use crate::calendar::Day;
use crate::case::{Audience, Case, Line};
use crate::ledger::{Ledger, Refusal};
use crate::text::Language;
use crate::timeline::{Timeline, clocks};

/// No line of the file has more bytes, but for its end.
const MOST_BYTES: usize = 75;
/// So many invoices of a day are named; of more the others are meant by dots.
const MOST_NAMED: usize = 3;

/// The days that still matter to one side of a case, as a file for a calendar; nothing if there are none.
///
/// Each is a day without hours and with a name that it keeps when it moves, so that a newer file takes the
/// place of an older one. Its title names no sum and no step: others may see the calendar.
pub fn calendar(
    case: &Case,
    as_of: Day,
    audience: Audience,
    language: Language,
) -> Result<String, Refusal> {
    let ledger = Ledger::of(case, as_of)?;
    let clocks = clocks(case, as_of, language)?;
    let timeline = Timeline::of(&ledger, &clocks, language)?;
    let dates = dates(&ledger, &timeline, &clocks, audience, language);
    if dates.is_empty() {
        return Ok(String::new());
    }
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", concat!("-//vordering//vordering ", env!("CARGO_PKG_VERSION"), "//EN"));
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    for dated in &dates {
        file.event(dated, as_of, language);
    }
    file.line("END", "VCALENDAR");
    Ok(file.0)
}

#[derive(Default)]
struct File(String);

impl File {
    fn event(&mut self, dated: &Dated, as_of: Day, language: Language) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &format!("{}@vordering", dated.id));
        self.line("DTSTAMP", &format!("{}T000000Z", digits(as_of)));
        self.line("DTSTART;VALUE=DATE", &digits(dated.on));
        // The end is the first day after.
        self.line("DTEND;VALUE=DATE", &digits(dated.on.next()));
        self.text("SUMMARY", &language.date_of(dated.kind, &named(&dated.invoices)));
        if !dated.message.is_empty() {
            self.text("DESCRIPTION", &dated.message);
        }
        self.line("CLASS", "PRIVATE");
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// A text on one line, in which nothing has a meaning of its own.
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::new();
        for letter in Line::of(text).into_text().chars() {
            if matches!(letter, '\\' | ';' | ',') {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
        self.line(name, &escaped);
    }

    /// A line, folded where it is longer than it may be, never within a letter.
    fn line(&mut self, name: &str, value: &str) {
        let mut length: usize = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            let bytes = letter.len_utf8();
            if length.saturating_add(bytes) > MOST_BYTES {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length = length.saturating_add(bytes);
        }
        self.0.push_str("\r\n");
    }
}

/// A day without its dashes.
fn digits(day: Day) -> String {
    day.to_string().replace('-', "")
}

fn named(invoices: &[String]) -> String {
    let named = invoices.iter().take(MOST_NAMED).map(|invoice| Line::of(invoice).into_text());
    let more = (invoices.len() > MOST_NAMED).then(|| "…".to_owned());
    named.chain(more).collect::<Vec<_>>().join(", ")
}
