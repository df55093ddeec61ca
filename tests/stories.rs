//! The stories: dossiers told day by day, with what a lawyer says holds on each of the days.
//! `tests/stories/README.md` says how they are written.

use crate::support::{day, json_files, read};
use serde_json::Value;
use vordering::{Day, Language, timeline};

/// The folders, each named after a procedure, and how many stories each has at least.
const PROCEDURES: [(&str, usize); 5] =
    [("nlConsumer", 10), ("nlTrade", 10), ("beConsumer", 10), ("beTrade", 10), ("beCivil", 4)];

/// Every step that a procedure may have: a story may say of one that it is not listed.
const STEPS: [&str; 17] = [
    "dueDate",
    "reminder",
    "firstFreeReminder",
    "phoneCall",
    "secondReminder",
    "noticeOfDefault",
    "fourteenDayLetter",
    "finalNotice",
    "handover",
    "collectorNotice",
    "bailiffDemand",
    "nonDisputeReport",
    "enforceableTitle",
    "summons",
    "judgment",
    "service",
    "seizure",
];

const OF_STORY: &[&str] = &["story", "sources", "case", "moments"];
const OF_MOMENT: &[&str] = &[
    "on",
    "says",
    "invoice",
    "steps",
    "next",
    "advice",
    "measures",
    "agreements",
    "announcements",
    "settled",
    "reason",
    "disputed",
    "past",
];
const OF_STEP: &[&str] =
    &["status", "doneOn", "earliestOn", "recommendedOn", "deadline", "blockers", "until"];
const OF_NEXT: &[&str] = &["kind", "code", "allowed", "blockers", "earliestOn", "recommendedOn"];
const OF_MEASURE: &[&str] = &["code", "deadline", "amount"];

/// Of a moment, what only says which one it is.
const NAMES_OF_MOMENT: [&str; 3] = ["on", "says", "invoice"];

/// Every story, by the folder and the name of its file.
pub fn stories() -> Vec<(&'static str, String, Value)> {
    let of_folder = |(procedure, _): &(&'static str, usize)| {
        let procedure = *procedure;
        let named = json_files(&format!("stories/{procedure}")).into_iter();
        named.map(move |(name, story)| (procedure, name, story)).collect::<Vec<_>>()
    };
    PROCEDURES.iter().flat_map(of_folder).collect()
}

#[test]
fn every_story_is_told_as_the_readme_says() {
    let (stories, mut faults) = (stories(), Vec::new());
    for (procedure, least) in PROCEDURES {
        let told = stories.iter().filter(|(folder, ..)| *folder == procedure).count();
        if told < least {
            faults.push(format!("{procedure}: {told} stories, not {least}"));
        }
    }
    for (procedure, name, story) in &stories {
        let mut report = Report::of(format!("{procedure}/{name}"));
        told_well(&mut report, story);
        faults.extend(report.lines);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_story_holds_on_each_of_its_days() {
    let mut differences = Vec::new();
    for (procedure, name, story) in stories() {
        let mut report = Report::of(format!("{procedure}/{name}"));
        hold(&mut report, procedure, &story);
        differences.extend(report.lines);
    }
    let count = differences.len();
    assert!(differences.is_empty(), "{count} differences:\n{}", differences.join("\n"));
}

/// Collects what is wrong with a story, each with its place.
struct Report {
    story: String,
    /// The day that is looked at, and of which invoice if it says so.
    moment: String,
    lines: Vec<String>,
}

impl Report {
    fn of(story: String) -> Self {
        Self { story, moment: String::new(), lines: Vec::new() }
    }

    fn say(&mut self, what: &str) {
        self.lines.push(format!("{}{}: {what}", self.story, self.moment));
    }

    /// What is absent from the answer is null in a story.
    fn compare(&mut self, what: &str, expected: &Value, found: &Value) {
        if expected != found {
            self.say(&format!("{what}: expected {expected}, got {found}"));
        }
    }

    fn known(&mut self, what: &str, value: &Value, names: &[&str]) {
        match value.as_object() {
            None => self.say(&format!("{what} is no object")),
            Some(fields) => {
                for name in fields.keys().filter(|name| !names.contains(&name.as_str())) {
                    self.say(&format!("{what} has no {name}"));
                }
            }
        }
    }
}

fn told_well(report: &mut Report, story: &Value) {
    report.known("a story", story, OF_STORY);
    if !is_text(&story["story"]) {
        report.say("it is not told in words");
    }
    let sources = items(&story["sources"]);
    if sources.is_empty() || !sources.iter().all(is_text) {
        report.say("it names no source");
    }
    let moments = items(&story["moments"]);
    if moments.len() < 2 {
        report.say("it has fewer than two moments");
    }
    let mut before = None;
    for moment in moments {
        report.moment = at(moment);
        let on = moment["on"].as_str().and_then(|text| Day::parse(text).ok());
        if on.is_none() || on < before {
            report.say("its day is none, or before the last one");
        }
        before = on;
        moment_told_well(report, moment);
    }
}

fn moment_told_well(report: &mut Report, moment: &Value) {
    report.known("a moment", moment, OF_MOMENT);
    if !is_text(&moment["says"]) {
        report.say("nothing is said");
    }
    let checks = |name: &String| !NAMES_OF_MOMENT.contains(&name.as_str());
    if !moment.as_object().is_some_and(|fields| fields.keys().any(checks)) {
        report.say("nothing is expected");
    }
    for (id, step) in fields(&moment["steps"]) {
        if !STEPS.contains(&id.as_str()) {
            report.say(&format!("there is no step {id}"));
        }
        if !step.is_null() {
            report.known(id, step, OF_STEP);
        }
    }
    if !moment["next"].is_null() {
        report.known("next", &moment["next"], OF_NEXT);
    }
    for measure in items(&moment["measures"]).iter().filter(|measure| !measure.is_string()) {
        report.known("a measure", measure, OF_MEASURE);
    }
}

fn hold(report: &mut Report, procedure: &str, story: &Value) {
    let case = match read(&story["case"]) {
        Ok(case) => case,
        Err(invalid) => return report.say(&format!("its case is not read: {invalid}")),
    };
    for moment in items(&story["moments"]) {
        report.moment = at(moment);
        let Some(on) = moment["on"].as_str() else {
            report.say("it has no day");
            continue;
        };
        match timeline(&case, day(on), Language::English) {
            Ok(found) => match serde_json::to_value(&found) {
                Ok(found) => holds(report, procedure, moment, &found),
                Err(error) => report.say(&format!("no JSON: {error}")),
            },
            Err(refusal) => report.say(&format!("refused: {refusal}")),
        }
    }
}

/// Is everything that the moment says also in the timeline?
fn holds(report: &mut Report, procedure: &str, moment: &Value, found: &Value) {
    let claims = items(&found["claims"]);
    for claim in claims {
        report.compare("procedure", &Value::from(procedure), &claim["procedure"]);
    }
    let about = moment["invoice"].as_str();
    let is_meant = |claim: &&Value| about.is_none_or(|invoice| claim["invoice"] == invoice);
    let Some(claim) = claims.iter().find(is_meant) else {
        return report.say("the timeline has no such claim");
    };
    for (name, expected) in fields(moment) {
        match name.as_str() {
            "steps" => {
                for (id, step) in fields(expected) {
                    step_holds(report, id, step, &claim["steps"]);
                }
            }
            "next" => next_holds(report, expected, &claim["next"]),
            "advice" => {
                let given = Value::from(listed(&found["advice"], "code"));
                for code in items(expected).iter().filter(|code| !items(&given).contains(code)) {
                    report.say(&format!("advice: expected {code} among {given}"));
                }
            }
            "measures" => measures_hold(report, expected, &claim["measures"]),
            "agreements" | "announcements" => {
                report.compare(name, expected, &Value::from(listed(&found[name], "status")));
            }
            "past" => report.compare(name, expected, &Value::from(listed(&found[name], "code"))),
            "reason" => report.compare(name, expected, &claim["reason"]["code"]),
            "settled" | "disputed" => report.compare(name, expected, &claim[name]),
            _ => {}
        }
    }
}

fn step_holds(report: &mut Report, id: &str, expected: &Value, steps: &Value) {
    let found = items(steps).iter().find(|step| step["id"] == id);
    let found = match (expected.is_null(), found) {
        (true, None) => return,
        (true, Some(_)) => return report.say(&format!("{id} is listed")),
        (false, None) => return report.say(&format!("{id} is not listed")),
        (false, Some(found)) => found,
    };
    for (name, value) in fields(expected) {
        let what = format!("{id}.{name}");
        match name.as_str() {
            "blockers" => report.compare(&what, value, &Value::from(listed(&found[name], "code"))),
            "until" => {
                for (code, last) in fields(value) {
                    let blocker = items(&found["blockers"]).iter().find(|b| b["code"] == **code);
                    let until = blocker.map_or(&Value::Null, |blocker| &blocker["until"]);
                    report.compare(&format!("{what}.{code}"), last, until);
                }
            }
            _ => report.compare(&what, value, &found[name]),
        }
    }
}

fn next_holds(report: &mut Report, expected: &Value, found: &Value) {
    if expected.is_null() || found.is_null() {
        return report.compare("next", expected, found);
    }
    for (name, value) in fields(expected) {
        let what = format!("next.{name}");
        match name.as_str() {
            "blockers" => report.compare(&what, value, &Value::from(listed(&found[name], "code"))),
            _ => report.compare(&what, value, &found[name]),
        }
    }
}

/// The codes exactly; of a measure that is told as an object, its other fields too.
fn measures_hold(report: &mut Report, expected: &Value, found: &Value) {
    let code_of = |measure: &Value| match measure {
        Value::Object(fields) => fields.get("code").cloned().unwrap_or_default(),
        code => code.clone(),
    };
    let codes: Vec<Value> = items(expected).iter().map(code_of).collect();
    report.compare("measures", &Value::from(codes), &Value::from(listed(found, "code")));
    for measure in items(expected).iter().filter(|measure| measure.is_object()) {
        let Some(given) = items(found).iter().find(|given| given["code"] == measure["code"]) else {
            continue;
        };
        let code = measure["code"].as_str().unwrap_or("measure");
        for (name, value) in fields(measure) {
            report.compare(&format!("{code}.{name}"), value, &given[name]);
        }
    }
}

/// The day of a moment, and its invoice if it names one.
fn at(moment: &Value) -> String {
    let on = moment["on"].as_str().unwrap_or("no day");
    let invoice = moment["invoice"].as_str().map(|id| format!(", invoice {id}"));
    format!(", {on}{}", invoice.unwrap_or_default())
}

fn is_text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty())
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// One field of each item of a list.
fn listed(list: &Value, field: &str) -> Vec<Value> {
    items(list).iter().map(|item| item[field].clone()).collect()
}
