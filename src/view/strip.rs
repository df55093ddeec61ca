//! What happened and what may follow, side by side where there is room, else one below the other.

use super::dates::dates;
use super::picture::{Anchor, Ink, Picture, Units, letters, shortened, units, wrapped};
use super::{Chart, ChartCell, ChartTable, width};
use crate::calendar::Day;
use crate::case::{Audience, Case, Layout};
use crate::law::StepKind;
use crate::ledger::{Ledger, Refusal};
use crate::sorted::{Set, sort_by_key};
use crate::text::{Language, Word};
use crate::timeline::{Timeline, clocks};

/// So much of what is to come is shown, and so much of all.
const MOST_TO_COME: usize = 4;
/// No text has more lines.
const MOST_LINES: usize = 4;
/// From one line of words to the next.
const LINE: Units = units(16);

/// Something on a day.
struct Entry {
    on: Day,
    state: Word,
    text: String,
}

pub(super) fn chart(
    case: &Case,
    as_of: Day,
    layout: Layout,
    language: Language,
) -> Result<Chart, Refusal> {
    let ledger = Ledger::of(case, as_of)?;
    let clocks = clocks(case, as_of, language)?;
    let timeline = Timeline::of(&ledger, &clocks, language)?;
    let mut entries = past(&ledger, &timeline, language);
    entries.push(Entry {
        on: as_of,
        state: Word::Today,
        text: language.word(Word::Today).to_owned(),
    });
    let to_come = dates(&ledger, &timeline, &clocks, Audience::Creditor, language);
    entries.extend(to_come.into_iter().map(|dated| Entry {
        on: dated.on,
        state: Word::ToCome,
        text: dated.title,
    }));
    let title = language.strip_title();
    let mut picture = Picture::new(title, width(layout));
    match layout {
        Layout::Wide => across(&mut picture, &shown(&entries, 9), language),
        Layout::Narrow => down(&mut picture, &shown(&entries, 12), language),
    }
    let next = timeline.next.as_ref().map(|of| of.next.message.clone());
    let finding = next.unwrap_or_else(|| language.no_next_step().to_owned());
    let columns = [Word::Day, Word::State, Word::What];
    let mut table = ChartTable::new(language, title.to_owned(), &columns);
    table.rows = entries.iter().map(|entry| row(entry, language)).collect();
    Ok(Chart::of(&picture, title.to_owned(), finding, table))
}

/// What happened: the events, and the last days of payment that have passed.
fn past(ledger: &Ledger, timeline: &Timeline, language: Language) -> Vec<Entry> {
    let due_on = ledger.accounts.iter().filter_map(|account| account.due_on);
    let passed: Set<Day> = due_on.filter(|day| *day < ledger.as_of).collect();
    let done = |on, text| Entry { on, state: Word::Done, text };
    let due = language.step(StepKind::DueDate).title;
    let passed = passed.into_iter().map(|day| done(day, due.to_owned()));
    let events = timeline.past.iter().map(|past| done(past.on, past.message.clone()));
    let mut entries: Vec<Entry> = passed.chain(events).collect();
    sort_by_key(&mut entries, |entry| entry.on);
    entries
}

/// Of a long history the beginning, what was last, and what comes first.
fn shown(entries: &[Entry], most: usize) -> Vec<&Entry> {
    let to_come = entries.iter().filter(|entry| entry.state == Word::ToCome);
    let mut last: Vec<&Entry> = to_come.take(MOST_TO_COME).collect();
    let until_now: Vec<&Entry> =
        entries.iter().filter(|entry| entry.state != Word::ToCome).collect();
    let room = most.saturating_sub(last.len());
    let mut shown = match until_now.split_first() {
        Some((first, rest)) if until_now.len() > room => {
            let skipped = rest.len().saturating_sub(room.saturating_sub(1));
            [first].into_iter().chain(rest.iter().skip(skipped)).copied().collect()
        }
        _ => until_now,
    };
    shown.append(&mut last);
    shown
}

fn row(entry: &Entry, language: Language) -> Vec<ChartCell> {
    vec![
        ChartCell::day(language, entry.on),
        ChartCell::text(language.word(entry.state).to_owned()),
        ChartCell::text(entry.text.clone()),
    ]
}

/// The lines of a text that fits so much room.
fn lines(text: &str, room: Units) -> Vec<String> {
    let most = room.whole().div_euclid(7).max(1);
    let mut lines = wrapped(text, most);
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        if let Some(last) = lines.last_mut() {
            *last = shortened(&format!("{last} …"), most);
        }
    }
    lines.into_iter().map(|line| shortened(&line, most)).collect()
}

/// Draws the mark of an entry.
fn mark(picture: &mut Picture, entry: &Entry, (x, y): (Units, Units), upright: bool) {
    match entry.state {
        Word::Today if upright => picture.line(Ink::Edge, (x, y - units(9)), (x, y + units(9))),
        Word::Today => picture.line(Ink::Edge, (x - units(8), y), (x + units(8), y)),
        Word::ToCome => picture.dot(Ink::ToCome, (x, y)),
        _ => picture.dot(Ink::Done, (x, y)),
    }
}

const fn way_to(entry: &Entry) -> Ink {
    if matches!(entry.state, Word::ToCome) { Ink::Later } else { Ink::Edge }
}

/// Side by side at equal distances, with their words above and below in turn.
fn across(picture: &mut Picture, entries: &[&Entry], language: Language) {
    let count = i64::try_from(entries.len()).unwrap_or(1);
    let slot = picture.width.share(1, count);
    let room = slot * 2 - units(12);
    let texts: Vec<Vec<String>> = entries.iter().map(|entry| lines(&entry.text, room)).collect();
    let tallest = |parity: usize| {
        let every_other = texts.iter().skip(parity).step_by(2);
        i64::try_from(every_other.map(Vec::len).max().unwrap_or_default()).unwrap_or_default()
    };
    let y = LINE * (tallest(0).saturating_add(1)) + units(22);
    picture.height = y + units(28) + LINE * (tallest(1).saturating_add(1));
    let mut x = slot.share(1, 2);
    let mut before: Option<Units> = None;
    for (at, (entry, text)) in entries.iter().zip(&texts).enumerate() {
        if let Some(before) = before {
            let (from, to) = (before + units(9), x - units(9));
            picture.line(way_to(entry), (from, y), (to, y));
        }
        mark(picture, entry, (x, y), true);
        let above = at.is_multiple_of(2);
        let height = LINE * i64::try_from(text.len()).unwrap_or_default();
        let top = if above { y - units(20) - height } else { y + units(30) };
        let (anchor, from) = if at == 0 {
            (Anchor::Start, units(0))
        } else if at.saturating_add(1) == entries.len() {
            (Anchor::End, picture.width)
        } else {
            (Anchor::Middle, x)
        };
        words(picture, entry, text, (from, top), anchor, language);
        before = Some(x);
        x = x + slot;
    }
}

/// One below the other.
fn down(picture: &mut Picture, entries: &[&Entry], language: Language) {
    let (x, indent) = (units(10), units(30));
    let mut y = units(10);
    let mut before: Option<Units> = None;
    for entry in entries {
        if let Some(before) = before {
            picture.line(way_to(entry), (x, before + units(9)), (x, y - units(9)));
        }
        mark(picture, entry, (x, y), false);
        let text = lines(&entry.text, picture.width - indent);
        words(picture, entry, &text, (indent, y + units(5)), Anchor::Start, language);
        before = Some(y);
        y = y + LINE * i64::try_from(text.len()).unwrap_or_default() + units(34);
    }
    picture.height = y - units(16);
}

/// The day, and below it what happens on it.
fn words(
    picture: &mut Picture,
    entry: &Entry,
    text: &[String],
    (x, top): (Units, Units),
    anchor: Anchor,
    language: Language,
) {
    let mut y = top;
    picture.text(Ink::Strong, (x, y), anchor, &language.date(entry.on));
    for line in text.iter().filter(|line| letters(line) > 0) {
        y = y + LINE;
        picture.text(Ink::Label, (x, y), anchor, line);
    }
}
