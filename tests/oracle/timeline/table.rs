//! Which steps there are, and what each has to wait for.

/// How a debt is collected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Procedure {
    NlConsumer,
    NlTrade,
    BeConsumer,
    BeTrade,
    BeCivil,
}

impl Procedure {
    pub fn name(self) -> &'static str {
        match self {
            Procedure::NlConsumer => "nlConsumer",
            Procedure::NlTrade => "nlTrade",
            Procedure::BeConsumer => "beConsumer",
            Procedure::BeTrade => "beTrade",
            Procedure::BeCivil => "beCivil",
        }
    }
}

/// What must be true on a day before a step can be taken on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// It is not too early to ask.
    Claimable,
    /// The debtor is in default.
    Default,
    /// The term that a step gives is over.
    Term(&'static str),
    /// The same, but only if that step was taken.
    TermIfSent(&'static str),
    /// So many days have gone by since a step.
    Days(&'static str, i64),
    /// So many months have gone by since a step, their last day being a working day, and so many
    /// days more: art. 53 Ger.W.
    Months(&'static str, u32, u64),
    /// The two days of a bailiff's order are over: art. 439 Rv.
    Order(&'static str),
    /// A step was taken, today or before.
    After(&'static str),
    /// What makes a Belgian debt enforceable: a title without a judge, or a judgment.
    Enforceable,
    /// Some time has gone by since a step: nobody knows how much it takes.
    Unknown(&'static str),
}

/// One step of a procedure.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: &'static str,
    /// Only custom asks for it, not the law.
    pub custom: bool,
    pub after: Vec<Rule>,
    /// Days after the step before.
    pub offset: Option<u64>,
    /// Days that it gives to pay.
    pub term: Option<u64>,
    /// The least that it may give.
    pub least: Option<u64>,
    /// Once one of these is done, it is not needed any more.
    pub closed_by: &'static [&'static str],
}

fn row(id: &'static str, custom: bool, after: &[Rule]) -> Row {
    Row {
        id,
        custom,
        after: after.to_vec(),
        offset: None,
        term: None,
        least: None,
        closed_by: closed_by(id),
    }
}

fn closed_by(id: &str) -> &'static [&'static str] {
    match id {
        "noticeOfDefault" | "fourteenDayLetter" | "firstFreeReminder" => {
            &["judgment", "enforceableTitle", "service", "seizure"]
        }
        "collectorNotice" | "enforceableTitle" => &["summons", "judgment", "service", "seizure"],
        "bailiffDemand" => {
            &["summons", "nonDisputeReport", "enforceableTitle", "judgment", "service", "seizure"]
        }
        "nonDisputeReport" => &["summons", "enforceableTitle", "judgment", "service", "seizure"],
        "summons" => &["judgment", "enforceableTitle", "service", "seizure"],
        "judgment" => &["enforceableTitle", "service", "seizure"],
        "service" => &["seizure"],
        _ => &[],
    }
}

fn law(id: &'static str, after: &[Rule]) -> Row {
    row(id, false, after)
}

fn custom(id: &'static str, after: &[Rule]) -> Row {
    row(id, true, after)
}

impl Row {
    fn offset(self, days: u64) -> Row {
        Row { offset: Some(days), ..self }
    }

    fn gives(self, term: u64, least: u64) -> Row {
        Row { term: Some(term), least: Some(least), ..self }
    }
}

/// What a table depends on beside the procedure.
#[derive(Clone, Copy, Debug)]
pub struct Particulars {
    pub procedure: Procedure,
    /// Only a notice of default makes the debtor late.
    pub notice_needed: bool,
    /// There is a last day of payment.
    pub due: bool,
    /// Both parties are businesses.
    pub both_in_business: bool,
}

/// The steps in their order.
pub fn table(of: Particulars) -> Vec<Row> {
    let rows = match of.procedure {
        Procedure::NlConsumer => nl_consumer(),
        Procedure::NlTrade => nl_trade(of.notice_needed),
        Procedure::BeConsumer => be_consumer(),
        Procedure::BeTrade => be_trade(),
        Procedure::BeCivil => be_civil(),
    };
    let listed = |row: &Row| match row.id {
        "dueDate" => of.due,
        "noticeOfDefault" => of.procedure != Procedure::NlConsumer || of.notice_needed,
        "bailiffDemand" | "nonDisputeReport" | "enforceableTitle" => of.both_in_business,
        _ => true,
    };
    rows.into_iter().filter(listed).collect()
}

/// Who has given a last term waits for it.
const WARNED: Rule = Rule::TermIfSent("finalNotice");

/// What every procedure but that of Book XIX begins with.
fn asking() -> Vec<Row> {
    use Rule::Claimable;
    vec![
        law("dueDate", &[]),
        custom("reminder", &[Claimable]).offset(3),
        custom("phoneCall", &[Claimable]).offset(7),
        custom("secondReminder", &[Claimable]).offset(7),
    ]
}

/// How every Dutch procedure ends: art. 114, 119, 430 and 439 Rv. A summons leaves a week between
/// its own day and that of the court.
fn dutch_court() -> [Row; 3] {
    [
        law("judgment", &[Rule::Days("summons", 8)]),
        law("service", &[Rule::After("judgment")]).offset(7),
        law("seizure", &[Rule::Order("service")]).offset(1),
    ]
}

/// How a Belgian procedure before a judge ends.
fn belgian_court() -> [Row; 3] {
    [
        law("judgment", &[Rule::Unknown("summons")]),
        law("service", &[Rule::After("judgment")]).offset(7),
        law("seizure", &[Rule::Unknown("service")]),
    ]
}

fn nl_consumer() -> Vec<Row> {
    use Rule::{Claimable, Default, Term};
    let mut rows = asking();
    rows.extend([
        law("noticeOfDefault", &[Claimable]).offset(7).gives(14, 1),
        law("fourteenDayLetter", &[Default]).offset(7).gives(14, 14),
        custom("finalNotice", &[Term("fourteenDayLetter")]).offset(3).gives(7, 1),
        custom("handover", &[Default, WARNED]).offset(14),
        law("summons", &[Term("fourteenDayLetter"), WARNED]).offset(14),
    ]);
    rows.extend(dutch_court());
    rows
}

fn nl_trade(notice_needed: bool) -> Vec<Row> {
    use Rule::{Claimable, Default, TermIfSent};
    let mut rows = asking();
    rows.extend([
        row("noticeOfDefault", !notice_needed, &[Claimable]).offset(7).gives(14, 1),
        custom("finalNotice", &[Default, TermIfSent("noticeOfDefault")]).offset(7).gives(7, 1),
        custom("handover", &[Default, WARNED]).offset(14),
        law("summons", &[Default, WARNED]).offset(14),
    ]);
    rows.extend(dutch_court());
    rows
}

fn be_consumer() -> Vec<Row> {
    use Rule::{After, Claimable, Days, Term, TermIfSent, Unknown};
    vec![
        law("dueDate", &[]),
        law("firstFreeReminder", &[Claimable]).offset(3).gives(14, 14),
        custom("phoneCall", &[Claimable]).offset(7),
        custom("secondReminder", &[Days("firstFreeReminder", 1)]).offset(7),
        custom("finalNotice", &[Term("firstFreeReminder")]).offset(3).gives(7, 1),
        custom("handover", &[Claimable, WARNED]).offset(14),
        law("collectorNotice", &[After("handover"), Term("firstFreeReminder")]).offset(0),
        law("summons", &[Term("firstFreeReminder"), TermIfSent("collectorNotice"), WARNED])
            .offset(14),
        law("judgment", &[Unknown("summons")]),
        law("service", &[After("judgment")]).offset(7),
        law("seizure", &[Unknown("service")]),
    ]
}

fn be_trade() -> Vec<Row> {
    use Rule::{After, Claimable, Enforceable, Months, TermIfSent, Unknown};
    let mut rows = asking();
    rows.extend([
        custom("noticeOfDefault", &[Claimable]).offset(7).gives(14, 1),
        custom("finalNotice", &[Claimable, TermIfSent("noticeOfDefault")]).offset(7).gives(7, 1),
        custom("handover", &[Claimable, WARNED]).offset(14),
        law("bailiffDemand", &[Claimable, WARNED]).offset(14),
        law("nonDisputeReport", &[Months("bailiffDemand", 1, 8)]).offset(0),
        law("enforceableTitle", &[After("nonDisputeReport")]),
        law("summons", &[Claimable, WARNED]).offset(14),
        law("judgment", &[Unknown("summons")]),
        law("service", &[Enforceable]).offset(7),
        law("seizure", &[Unknown("service")]),
    ]);
    rows
}

fn be_civil() -> Vec<Row> {
    use Rule::{Claimable, Default, Term};
    let mut rows = asking();
    rows.extend([
        law("noticeOfDefault", &[Claimable]).offset(7).gives(14, 1),
        custom("finalNotice", &[Term("noticeOfDefault"), Claimable]).offset(3).gives(7, 1),
        custom("handover", &[Default, WARNED]).offset(14),
        law("summons", &[Default, WARNED]).offset(14),
    ]);
    rows.extend(belgian_court());
    rows
}
