#![allow(missing_docs)]
use vordering::{Case, Day, Language, case::asked_draft, letter_choices, write_letter};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let case = Case::from_json(&std::fs::read_to_string(&args[1]).unwrap())
        .unwrap_or_else(|e| panic!("{e}"));
    let on = Day::parse(&args[2]).unwrap();
    if args.len() < 4 {
        for c in letter_choices(&case, on, Language::English).unwrap() {
            println!("{}", serde_json::to_string(&c).unwrap());
        }
        return;
    }
    let d: serde_json::Value = serde_json::from_str(&args[3]).unwrap();
    let draft = asked_draft(&Some(&d), case.jurisdiction).unwrap_or_else(|e| panic!("{e}"));
    let l = write_letter(&case, on, &draft, Language::English).unwrap_or_else(|e| panic!("{e}"));
    println!("{}\n-----", l.text);
    if args.len() > 4 {
        println!("{}\n---", l.html);
    }
    if let Some(c) = &l.check {
        println!("sound {}", c.sound);
        for f in &c.findings {
            println!("{:?} {:?} {:?} {}", f.severity, f.code, f.field, f.message);
        }
        for q in &c.questions {
            println!("? {:?} {:?}", q.field, q.severity);
        }
    }
    for i in &l.checklist {
        println!("{:?} {:?} {:?} {:?}", i.state, i.rule, i.field, i.severity);
    }
}
