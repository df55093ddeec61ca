//! What in the dossier stands in the way of a step.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::super::input::{cents, optional_day};
use super::Claim;
use super::agreements::Agreement;
use super::events::Event;
use super::table::Row;

/// Why a step cannot be taken today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Blocker {
    pub code: &'static str,
    /// The last day on which it blocks, if that is known.
    pub until: Option<NaiveDate>,
    /// The step that is needed first.
    pub step: Option<&'static str>,
}

impl Blocker {
    pub fn endless(code: &'static str) -> Blocker {
        Blocker { code, until: None, step: None }
    }

    fn until(code: &'static str, last: NaiveDate) -> Blocker {
        Blocker { until: Some(last), ..Blocker::endless(code) }
    }

    pub fn told(&self) -> Value {
        let mut told = json!({ "code": self.code });
        if let Some(last) = self.until {
            told["until"] = json!(last.to_string());
        }
        if let Some(step) = self.step {
            told["step"] = json!(step);
        }
        told
    }
}

/// Which steps a blocker stops.
const NOT_OURS: [&str; 3] = ["dueDate", "judgment", "enforceableTitle"];
const PRESSURE: [&str; 6] =
    ["finalNotice", "handover", "collectorNotice", "bailiffDemand", "nonDisputeReport", "summons"];
const ENFORCEMENT: [&str; 4] = ["handover", "collectorNotice", "bailiffDemand", "summons"];
const UNDISPUTED: [&str; 2] = ["bailiffDemand", "nonDisputeReport"];

impl<'a> Claim<'a> {
    /// Of a step that is not done; and does the law let it be taken?
    pub fn dossier_blockers(&self, row: &Row, lawful: bool) -> Vec<Blocker> {
        let all = !NOT_OURS.contains(&row.id);
        let undisputed = UNDISPUTED.contains(&row.id);
        let disputed = self.is_disputed(true) && all || self.is_disputed(false) && undisputed;
        let pressing = PRESSURE.contains(&row.id);
        let found = [
            self.has("insolvency").filter(|_| all).map(|_| Blocker::endless("insolvency")),
            disputed.then(|| Blocker::endless("disputed")),
            self.paused().filter(|_| all),
            self.promise_running().filter(|_| all),
            self.plan_running().filter(|_| all),
            self.plan_undecided().filter(|_| pressing),
            self.copy().filter(|_| all),
            self.too_little().filter(|_| all),
            (self.barred && ENFORCEMENT.contains(&row.id)).then(|| Blocker::endless("prescribed")),
            self.registration_unknown().filter(|_| undisputed),
            self.payments_not_checked().filter(|_| all && lawful),
        ];
        found.into_iter().flatten().collect()
    }

    fn of_kind(&self, kind: &'static str) -> impl DoubleEndedIterator<Item = &Event<'a>> {
        self.events.iter().filter(move |event| event.kind == kind)
    }

    fn has(&self, kind: &'static str) -> Option<&Event<'a>> {
        self.of_kind(kind).next()
    }

    /// The latest event that says what is the matter.
    pub fn reason(&self) -> Option<&Event<'a>> {
        self.events.iter().rfind(|event| event.reason().is_some())
    }

    /// Is there a dispute of the whole, or of a part, that is not resolved?
    fn is_disputed(&self, whole: bool) -> bool {
        self.of_kind("dispute")
            .filter(|dispute| dispute.amount().is_none() == whole)
            .any(|dispute| !self.of_kind("disputeResolved").any(|end| end.comes_after(dispute)))
    }

    /// Art. 1394/20 Ger.W. is for what is not disputed: a dispute before the report ends it for good.
    pub fn is_disputed_after_demand(&self) -> bool {
        let demanded = self.done.get("bailiffDemand");
        let reported = self.done.get("nonDisputeReport");
        let in_time = |one: &Event| !reported.is_some_and(|report| one.comes_after(report));
        let mut disputes = self.of_kind("dispute").filter(|one| in_time(one));
        demanded.is_some_and(|demand| disputes.any(|one| one.comes_after(demand)))
    }

    fn paused(&self) -> Option<Blocker> {
        let runs = |pause: &&Event| {
            pause.day("until").is_none_or(|until| self.today <= until)
                && !self.of_kind("resume").any(|resume| resume.comes_after(pause))
        };
        let ends: Vec<_> = self.of_kind("pause").filter(runs).map(|p| p.day("until")).collect();
        if ends.is_empty() {
            return None;
        }
        // One without an end outlasts all others.
        let last = ends.into_iter().collect::<Option<Vec<_>>>();
        Some(Blocker {
            until: last.and_then(|ends| ends.into_iter().max()),
            ..Blocker::endless("paused")
        })
    }

    fn grace(&self) -> u64 {
        self.case["policy"]["graceDays"].as_u64().unwrap_or(3)
    }

    fn latest_agreement(&self, kind: &'static str) -> Option<Agreement<'a>> {
        let made = self.of_kind(kind).next_back()?;
        Some(Agreement::new(self.case, *made, self.all, self.grace()))
    }

    fn promise_running(&self) -> Option<Blocker> {
        let promise = self.latest_agreement("promise")?;
        let last = promise.last_of_promise();
        let runs = self.today <= last && !promise.promise_is_kept();
        runs.then(|| Blocker::until("promiseRunning", last))
    }

    fn plan_running(&self) -> Option<Blocker> {
        let plan = self.latest_agreement("plan")?;
        if self.of_kind("planEnded").any(|end| end.comes_after(&plan.made)) {
            return None;
        }
        let last = plan.next_of_plan(self.today)?;
        (self.today <= last).then(|| Blocker::until("planRunning", last))
    }

    fn plan_undecided(&self) -> Option<Blocker> {
        let asks =
            |event: &&Event| event.kind == "planRequest" || event.reason() == Some("cannotPay");
        let asked = self.events.iter().rfind(asks)?;
        let answers = |event: &&Event| {
            ["plan", "planDeclined", "planEnded"].contains(&event.kind)
                || event.reason() == Some("willNotPay")
        };
        let answered = self.events.iter().filter(answers).any(|event| event.comes_after(asked));
        (!answered).then(|| Blocker::endless("planUndecided"))
    }

    /// The debtor says that there is no invoice.
    fn copy(&self) -> Option<Blocker> {
        let reason = self.reason().filter(|event| event.reason() == Some("notReceived"))?;
        let days = Days::new(self.case["policy"]["copyDays"].as_u64().unwrap_or(7));
        let sent = self.of_kind("invoiceCopySent").filter(|copy| copy.on >= reason.on);
        match sent.map(|copy| copy.on + days).max() {
            None => Some(Blocker::endless("copyNeeded")),
            Some(last) => (self.today <= last).then(|| Blocker::until("copyTermRunning", last)),
        }
    }

    fn too_little(&self) -> Option<Blocker> {
        let threshold = &self.case["policy"]["threshold"];
        let little =
            threshold.is_string() && (0 < self.due_in_case && self.due_in_case < cents(threshold));
        little.then(|| Blocker::endless("belowThreshold"))
    }

    fn registration_unknown(&self) -> Option<Blocker> {
        let unknown = ["creditor", "debtor"].iter().any(|of| self.case[of]["registered"].is_null());
        unknown.then(|| Blocker::endless("registrationUnknown"))
    }

    fn payments_not_checked(&self) -> Option<Blocker> {
        let checked = optional_day(&self.case["policy"]["paymentsCheckedOn"]);
        let current = checked.is_some_and(|on| on >= self.today);
        (!current).then(|| Blocker::endless("paymentsNotChecked"))
    }
}
