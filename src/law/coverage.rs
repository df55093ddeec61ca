use super::{Dated, Law, REFINANCING, Schedule, Tenure};
use crate::calendar::Day;

/// Until when a table of figures speaks that are published for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The table: `nl-consumer`, `be-court-fees`.
    pub table: String,
    /// The last day for which its publisher has spoken.
    pub known_until: Day,
    /// Is it a rate, so that every sum of a later day is refused? Estimates are told as outdated instead.
    pub is_rate: bool,
}

impl Law {
    /// The tables of rates that are read for the days to come.
    fn rates_to_come(&self) -> impl Iterator<Item = &'static Schedule> {
        let caps = self.consumer_rules().map(|rules| rules.highest_rate);
        let all = self.all_regimes().map(|regime| regime.rates).chain(caps);
        all.filter_map(<[Tenure]>::last).map(|tenure| tenure.table)
    }

    /// The last day for which every rate is published.
    #[must_use]
    pub fn known_until(&self) -> Day {
        self.rates_to_come().map(|table| table.known_until).min().unwrap_or(Day::FIRST)
    }
}

/// Every table of every law that is published for a period, and the rate from which some of them follow.
#[must_use]
pub fn coverage() -> Vec<Coverage> {
    let mut found = vec![rates(&REFINANCING)];
    for law in Law::all() {
        for table in law.rates_to_come().map(rates) {
            if !found.contains(&table) {
                found.push(table);
            }
        }
        let afterwards = law.afterwards();
        let court = afterwards.court;
        let mut estimate = |name: &str, known_until: Option<Day>| {
            let table = format!("{}-{name}", law.jurisdiction.prefix());
            found.extend(known_until.map(|known_until| Coverage {
                table,
                known_until,
                is_rate: false,
            }));
        };
        estimate("court-fees", until(court.fees));
        estimate("court-points", court.points.iter().filter_map(|one| until(one.rows)).min());
        let after_judgment = court.after_judgment.iter();
        estimate("court-after-judgment", after_judgment.filter_map(|one| until(one.rows)).min());
        estimate("court-summons", until(court.summons));
        estimate("court-fund", until(court.fund));
        let indexed = court.indemnity.as_ref().and_then(|indemnity| until(indemnity.indexed));
        estimate("court-indemnity", indexed);
        estimate("protected-wages", until(afterwards.protected_wages));
    }
    found
}

fn rates(table: &Schedule) -> Coverage {
    Coverage { table: table.id.to_owned(), known_until: table.known_until, is_rate: true }
}

fn until<T>(rows: &[Dated<T>]) -> Option<Day> {
    rows.last().map(|row| row.known_until)
}
