use crate::calendar::Day;
use crate::law::InterestKind;
use crate::ledger::{Account, Ledger, Refusal};
use crate::money::{Amount, Exact, Overflow};
use serde::Serialize;

/// The sums of a claim or of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    /// Invoiced.
    pub principal: Amount,
    /// Taken off by credit notes.
    pub credited: Amount,
    /// Interest since default, paid or not.
    pub interest: Amount,
    /// Collection costs, paid or not.
    pub costs: Amount,
    /// Received in payments.
    pub paid: Amount,
    /// Still owed.
    pub due: Amount,
    /// Received or credited beyond what was owed.
    pub overpaid: Amount,
    /// The parts of what is still owed.
    pub open: Open,
    /// What the next day adds in interest; none when its rate is not known. While a waiting term
    /// runs it is nothing: a warning says what may follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_day: Option<Amount>,
}

/// The parts of what is still owed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Open {
    /// Of the sum invoiced.
    pub principal: Amount,
    /// Of the interest.
    pub interest: Amount,
    /// Of the costs.
    pub costs: Amount,
}

/// The sums of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// The sums of all claims together.
    #[serde(flatten)]
    pub sums: Sums,
    /// The last day on which paying what is due settles everything; none when nothing is owed, or
    /// nothing more is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_by: Option<Day>,
}

/// The sums of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ClaimTotals {
    /// The invoice.
    pub invoice: String,
    /// Last day on which payment was in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    /// First day that bears interest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_from: Option<Day>,
    /// Which interest runs.
    pub interest_kind: InterestKind,
    /// The sums.
    #[serde(flatten)]
    pub sums: Sums,
}

impl Totals {
    /// The sums of all claims of a ledger.
    pub fn of(ledger: &Ledger) -> Result<Self, Refusal> {
        Ok(Self { sums: Sums::of(ledger, |_| true)?, pay_by: pay_by(ledger)? })
    }
}

/// The sums of each claim of a ledger.
pub(super) fn of_claims(ledger: &Ledger) -> Result<Vec<ClaimTotals>, Refusal> {
    let claims = ledger.accounts.iter().map(|account| {
        Ok(ClaimTotals {
            invoice: account.claim.id.clone(),
            due_on: account.due_on,
            default_from: account.default_from(),
            interest_kind: account.interest_kind(),
            sums: Sums::of_account(account, ledger.as_of)?,
        })
    });
    claims.collect()
}

fn rounded(exact: Option<Exact>) -> Result<Option<Amount>, Overflow> {
    exact.map(Exact::round_half_up).transpose()
}

fn of_account(account: &Account) -> Result<Sums, Overflow> {
    let open = Open {
        principal: account.principal,
        interest: account.open_interest(),
        costs: account.costs,
    };
    Ok(Sums {
        principal: account.claim.amount,
        credited: account.credited,
        interest: account.interest_stated,
        costs: account.costs_charged,
        paid: account.paid,
        due: open.sum()?,
        overpaid: account.overpaid,
        open,
        per_day: None,
    })
}

/// The sum changes when a claim does, and when the term of a letter has passed.
fn pay_by(ledger: &Ledger) -> Result<Option<Day>, Overflow> {
    let mut until = ledger.letter_running_until;
    for account in &ledger.accounts {
        let settled = account.settled_until(ledger.as_of)?;
        until = [until, settled].into_iter().flatten().min();
    }
    Ok(until)
}

impl Open {
    fn sum(self) -> Result<Amount, Overflow> {
        self.principal.plus(self.interest)?.plus(self.costs)
    }

    fn plus(self, other: Self) -> Result<Self, Overflow> {
        Ok(Self {
            principal: self.principal.plus(other.principal)?,
            interest: self.interest.plus(other.interest)?,
            costs: self.costs.plus(other.costs)?,
        })
    }
}

impl Sums {
    /// The sums of those claims of a ledger whose positions count.
    pub(crate) fn of(ledger: &Ledger, counts: impl Fn(usize) -> bool) -> Result<Self, Refusal> {
        let mut sums = Self::default();
        let mut next_day = Some(Exact::ZERO);
        for (_, account) in ledger.accounts.iter().enumerate().filter(|(at, _)| counts(*at)) {
            sums = sums.plus(&of_account(account)?)?;
            next_day = match (next_day, account.interest_of_next_day(ledger.as_of)?) {
                (Some(sum), Some(more)) => Some(sum.plus(more)?),
                _ => None,
            };
        }
        sums.per_day = rounded(next_day)?;
        Ok(sums)
    }

    /// The sums of one account on the day until which it is counted.
    pub(crate) fn of_account(account: &Account, as_of: Day) -> Result<Self, Refusal> {
        let per_day = rounded(account.interest_of_next_day(as_of)?)?;
        Ok(Self { per_day, ..of_account(account)? })
    }

    fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            principal: self.principal.plus(other.principal)?,
            credited: self.credited.plus(other.credited)?,
            interest: self.interest.plus(other.interest)?,
            costs: self.costs.plus(other.costs)?,
            paid: self.paid.plus(other.paid)?,
            due: self.due.plus(other.due)?,
            overpaid: self.overpaid.plus(other.overpaid)?,
            open: self.open.plus(other.open)?,
            per_day: None,
        })
    }
}
