//! Writes a letter and prints it with what was found of it, as JSON:
//! `letter CASE.json 2026-11-22 '{ "kind": "reminder" }' [LANGUAGE OF THE NOTES]`, `-` for a case on standard
//! input; with an empty draft, `''`, the letters that can be written.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};
use std::{env, fs, process};
use vordering::case::asked_draft;
use vordering::{Case, Day, Language, letter_choices, write_letter};

fn main() {
    if let Err(error) = run() {
        eprintln!("{error}");
        process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (file, day, draft, language) = match arguments.as_slice() {
        [file, day, draft] => (file, day, draft, "en"),
        [file, day, draft, language] => (file, day, draft, language.as_str()),
        _ => return Err("usage: letter CASE.json YYYY-MM-DD DRAFT [en|nl|fr|de]".into()),
    };
    let mut text = String::new();
    if file == "-" {
        stdin().read_to_string(&mut text)?;
    } else {
        text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    }
    let case = Case::from_json(&text)?;
    let day = Day::parse(day).map_err(|error| format!("{day}: {error}"))?;
    let language = Language::from_code(language).ok_or("no such language")?;
    let answer = if draft.is_empty() {
        serde_json::to_value(letter_choices(&case, day, language)?)?
    } else {
        let draft: serde_json::Value = serde_json::from_str(draft)?;
        let draft = asked_draft(&Some(&draft), case.jurisdiction)?;
        serde_json::to_value(write_letter(&case, day, &draft, language)?)?
    };
    writeln!(stdout(), "{}", serde_json::to_string_pretty(&answer)?)?;
    Ok(())
}
