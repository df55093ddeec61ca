//! Prints the assessment of a case as JSON: `assess CASE.json 2026-11-22`, `-` for standard input.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};
use std::{env, fs, process};
use vordering::{Case, Day, assess};

fn main() {
    if let Err(error) = run() {
        eprintln!("{error}");
        process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(file), Some(day), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err(
            "usage: assess CASE.json YYYY-MM-DD (- reads the case from standard input)".into()
        );
    };
    let mut text = String::new();
    if file == "-" {
        stdin().read_to_string(&mut text)?;
    } else {
        text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    }
    let case = Case::from_json(&text)?;
    let day = Day::parse(&day).map_err(|error| format!("{day}: {error}"))?;
    let assessment = assess(&case, day)?;
    writeln!(stdout(), "{}", serde_json::to_string_pretty(&assessment)?)?;
    Ok(())
}
