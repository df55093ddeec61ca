//! Changed inputs: JSON by its values, so that much of what comes out can be read, and everything by its bytes.

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use vordering::Day;

/// Names of fields, codes and signs that mean something, as libFuzzer reads them too.
const DICTIONARY: &str = include_str!("../../fuzz/dictionary.txt");

/// What people, programs and attackers put where a text belongs.
const TEXTS: [&str; 16] = [
    "",
    " ",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=x> & 'Co'",
    "=1+1",
    "-1+cmd|' /C calc'!A0",
    "Jan\r\nPiet\tWim\u{2028}Bob",
    "\u{202e}gro.live\u{202c}\u{200b}\u{0}",
    "{{ l.to }} {% raw %} &lt;",
    "== pay Pay here",
    "a,b;c\\d\"",
    "RF18539007547034",
    "+++123/4567/89002+++",
    "Жан 李雷 👩\u{200d}👧",
    "2024-02-29",
    "1e3",
];

const AMOUNTS: [&str; 8] =
    ["0.01", "0.00", "-0.01", "40.00", "2500.00", "266.67", "999999999999.99", "1000000000000.00"];

/// Random numbers, the same in every run (xorshift64*).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32
    }

    /// Below a number that is not zero.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next()).expect("32 bits") % end.max(1)
    }

    fn one<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// The names in the dictionary, without the quotes and signs of JSON around them.
static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let entries = DICTIONARY.lines().filter(|line| line.starts_with('"'));
    entries.map(|line| line.trim_matches('"')).collect()
});

/// The input with one to three changes; seldom one that a reader could not read at all.
pub fn changed(input: &[u8], random: &mut Random) -> Vec<u8> {
    let changes = 1 + random.below(3).min(random.below(3));
    let readable = random.below(16) > 0;
    if let Ok(mut value) = serde_json::from_slice::<Value>(input)
        && value.is_object()
        && readable
    {
        if let Some(fields) = value.as_object_mut() {
            fields.retain(|name, _| {
                !["expect", "moments", "source", "sources", "story", "note"]
                    .contains(&name.as_str())
            });
        }
        (0..changes).for_each(|_| change(&mut value, random));
        return value.to_string().into_bytes();
    }
    if let Ok(text) = std::str::from_utf8(input)
        && readable
    {
        let mut text = text.to_owned();
        (0..changes).for_each(|_| change_text(&mut text, random));
        return text.into_bytes();
    }
    let mut bytes = input.to_vec();
    (0..changes).for_each(|_| change_bytes(&mut bytes, random));
    bytes
}

/// Changes one value somewhere within another.
fn change(whole: &mut Value, random: &mut Random) {
    let mut paths = Vec::new();
    list(whole, &mut String::new(), &mut paths);
    let other = random.one(&paths).clone();
    let name = other.rsplit('/').next().unwrap_or_default().to_owned();
    let other = whole.pointer(&other).cloned().unwrap_or_default();
    let path = random.one(&paths).clone();
    let Some(value) = whole.pointer_mut(&path) else { return };
    match value {
        Value::Object(fields) => change_fields(fields, (name, other), random),
        Value::Array(items) => change_items(items, other, random),
        scalar if random.below(12) == 0 => *scalar = other,
        scalar => *scalar = other_scalar(scalar, random),
    }
}

/// Changes, takes out or repeats a line, or changes what stands between two tags.
fn change_text(text: &mut String, random: &mut Random) {
    let ends: Vec<usize> = text.match_indices(['<', '>', '\n']).map(|(at, _)| at).collect();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (one, two) = (random.below(lines.len()), random.below(lines.len()));
    if lines.len() > 1 && random.below(3) == 0 {
        let mut lines = lines;
        match random.below(3) {
            0 => drop(lines.remove(one)),
            1 => lines.swap(one, two),
            _ => lines.insert(two, lines[one]),
        }
        *text = lines.concat();
        return;
    }
    // What begins at a tag is left: within one little can be changed that is read at all.
    let ends: Vec<usize> = ends.into_iter().filter(|at| !text[*at..].starts_with('<')).collect();
    let begin = if ends.is_empty() { 0 } else { random.one(&ends) + 1 };
    let end = text[begin..].find(['<', '>', '\n']).map_or(text.len(), |length| begin + length);
    let other = other_scalar(&json!(text[begin..end]), random);
    let other = other.as_str().unwrap_or_default();
    let other = if ends.is_empty() {
        other.to_owned()
    } else {
        other.replace('&', "&amp;").replace('<', "&lt;")
    };
    text.replace_range(begin..end, &other);
}

/// The paths of all values, as JSON pointers.
fn list(value: &Value, path: &mut String, paths: &mut Vec<String>) {
    paths.push(path.clone());
    let length = path.len();
    let mut deeper = |name: &str, value: &Value| {
        path.push('/');
        path.push_str(&name.replace('~', "~0").replace('/', "~1"));
        list(value, path, paths);
        path.truncate(length);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| deeper(name, value)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| deeper(&at.to_string(), value));
        }
        _ => {}
    }
}

/// Takes a field out, copies one from elsewhere, or makes one up.
fn change_fields(
    fields: &mut Map<String, Value>,
    (name, value): (String, Value),
    random: &mut Random,
) {
    let names: Vec<String> = fields.keys().cloned().collect();
    match random.below(5) {
        0 | 1 if !names.is_empty() => drop(fields.remove(random.one(&names))),
        0..4 => drop(fields.insert(name, value)),
        _ => {
            let made_up = match random.below(5) {
                0 => json!(random.below(2) == 0),
                1 => json!(random.below(400)),
                2 => json!(a_day(random)),
                3 => json!(*random.one(&AMOUNTS)),
                _ => json!(*random.one(&WORDS)),
            };
            fields.insert((*random.one(&WORDS)).to_owned(), made_up);
        }
    }
}

fn change_items(items: &mut Vec<Value>, other: Value, random: &mut Random) {
    if items.is_empty() {
        items.push(other);
        return;
    }
    let (one, two) = (random.below(items.len()), random.below(items.len()));
    match random.below(6) {
        0 => drop(items.remove(one)),
        1 => items.swap(one, two),
        2 => items.push(other),
        3 if random.below(8) == 0 && items.len() < 300 => {
            let item = items[one].clone();
            let most = (super::LARGE / item.to_string().len()).min(60);
            items.extend(std::iter::repeat_n(item, random.below(most + 1)));
        }
        _ => items.insert(two, items[one].clone()),
    }
}

fn other_scalar(value: &Value, random: &mut Random) -> Value {
    let Some(text) = value.as_str() else {
        return match value {
            Value::Bool(value) => json!(!value),
            Value::Number(number) => {
                let number = number.as_i64().unwrap_or_default();
                let near = number.saturating_add(*random.one(&[-365, -30, -1, 1, 1, 30, 365]));
                json!(*random.one(&[
                    near,
                    near,
                    near,
                    -1,
                    0,
                    10_001,
                    i64::from(u32::MAX),
                    i64::MAX
                ]))
            }
            _ => json!(*random.one(&TEXTS)),
        };
    };
    if let Ok(day) = Day::parse(text) {
        let (early, days) =
            (random.below(2) == 0, *random.one(&[1, 1, 2, 13, 14, 15, 30, 31, 365, 366, 1_500]));
        let near =
            if early { (0..days).fold(day, |day, _| day.previous()) } else { day.plus_days(days) };
        return if random.below(10) == 0 { json!(a_day(random)) } else { json!(near.to_string()) };
    }
    if text.contains('.') && text.parse::<f64>().is_ok() {
        let most = *random.one(&[100, 10_000, 1_000_000]);
        let cents = random.below(most);
        let random_amount = format!("{}.{:02}", cents / 100, cents % 100);
        return if random.below(3) == 0 {
            json!(*random.one(&AMOUNTS))
        } else {
            json!(random_amount)
        };
    }
    match random.below(5) {
        0 => json!(*random.one(&TEXTS)),
        1 => json!(text.repeat(random.below((super::LARGE / (text.len() + 1)).min(40)))),
        2 => {
            let mut bytes = text.as_bytes().to_vec();
            change_bytes(&mut bytes, random);
            json!(String::from_utf8_lossy(&bytes))
        }
        _ => json!(*random.one(&WORDS)),
    }
}

/// Mostly from years in which much happens.
fn a_day(random: &mut Random) -> String {
    let year = if random.below(8) == 0 { 1890 + random.below(330) } else { 2019 + random.below(9) };
    format!("{year}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(31))
}

fn change_bytes(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let end = (at + 1 + random.below(8)).min(bytes.len());
    match random.below(7) {
        0 => drop(bytes.drain(at..end)),
        1 => bytes.truncate(at),
        2 => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        3 => {
            bytes.splice(at..at, random.one(&WORDS).bytes());
        }
        4 => {
            bytes.splice(at..at, random.one(&TEXTS).bytes());
        }
        5 => bytes.insert(at, b'0' + u8::try_from(random.below(10)).expect("a digit")),
        _ => {
            let noise = u8::try_from(random.below(256)).expect("a byte");
            if let Some(byte) = bytes.get_mut(at) {
                *byte = if random.below(2) == 0 {
                    noise
                } else {
                    *random.one(b"<>&\"'\\/+*-. \n\r0A9Z")
                };
            }
        }
    }
}

/// The names that the dictionary does not have.
pub fn unknown<'n>(names: impl IntoIterator<Item = &'n str>) -> BTreeSet<&'n str> {
    names.into_iter().filter(|name| !WORDS.contains(name)).collect()
}
