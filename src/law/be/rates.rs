//! The Belgian rates of interest, one row for each half year or notice.

use crate::calendar::Day;
use crate::law::Confidence::{Official, Several, Single};
use crate::law::schedule::{row, schedule};
use crate::law::{Formula, Margin, Pick, Rounding, Schedule, Series};
use crate::money::Rate;

/// Legal interest in civil matters, Act of 5 May 1865, art. 2: each year the average of the
/// twelve-month EURIBOR of December, up to the next quarter point, plus 2 points.
///
/// The first day of the oldest row is not confirmed; the notice for 2026 was seen in one source.
/// The rate of a year is announced in its first weeks.
#[rustfmt::skip]
pub const CIVIL: Schedule = schedule("be-civil", "2026-12-31", None, &[
    // from         percent instrument
    row("1935-03-20", "4.5",  "Act of 5 May 1865, art. 2", Single),
    row("1970-07-01", "6.5",  "Act of 5 May 1865, art. 2, gazette of 1970-07-24", Several),
    row("1974-11-01", "8",    "Act of 5 May 1865, art. 2, gazette of 1974-10-19", Several),
    row("1981-08-01", "12",   "Act of 5 May 1865, art. 2, gazette of 1981-08-08", Several),
    row("1985-08-01", "10",   "Act of 5 May 1865, art. 2, gazette of 1985-07-23", Several),
    row("1986-08-01", "8",    "Act of 5 May 1865, art. 2, gazette of 1986-07-30", Several),
    row("1996-09-01", "7",    "Act of 5 May 1865, art. 2, gazette of 1996-08-15", Several),
    row("2007-01-01", "6",    "Act of 5 May 1865, art. 2, notice of 2007-01-17", Several),
    row("2008-01-01", "7",    "Act of 5 May 1865, art. 2, notice of 2008-01-15", Several),
    row("2009-01-01", "5.5",  "Act of 5 May 1865, art. 2, notice of 2009-01-16", Several),
    row("2010-01-01", "3.25", "Act of 5 May 1865, art. 2, notice of 2010-01-15", Several),
    row("2011-01-01", "3.75", "Act of 5 May 1865, art. 2, notice of 2011-01-18", Several),
    row("2012-01-01", "4.25", "Act of 5 May 1865, art. 2, notice of 2012-01-18", Several),
    row("2013-01-01", "2.75", "Act of 5 May 1865, art. 2, notice of 2013-01-09", Several),
    row("2014-01-01", "2.75", "Act of 5 May 1865, art. 2, notice of 2014-01-20", Several),
    row("2015-01-01", "2.5",  "Act of 5 May 1865, art. 2, notice of 2015-01-30", Several),
    row("2016-01-01", "2.25", "Act of 5 May 1865, art. 2, notice of 2016-01-18", Several),
    row("2017-01-01", "2",    "Act of 5 May 1865, art. 2, notice of 2017-01-27", Several),
    row("2018-01-01", "2",    "Act of 5 May 1865, art. 2, notice of 2018-01-11", Several),
    row("2019-01-01", "2",    "Act of 5 May 1865, art. 2, notice of 2019-01-14", Several),
    row("2020-01-01", "1.75", "Act of 5 May 1865, art. 2, notice of 2020-01-27", Several),
    row("2021-01-01", "1.75", "Act of 5 May 1865, art. 2, notice of 2021-02-12", Several),
    row("2022-01-01", "1.5",  "Act of 5 May 1865, art. 2, notice of 2022-03-01", Several),
    row("2023-01-01", "5.25", "Act of 5 May 1865, art. 2", Several),
    row("2024-01-01", "5.75", "Act of 5 May 1865, art. 2, notice of 2024-02-23", Several),
    row("2025-01-01", "4.5",  "Act of 5 May 1865, art. 2", Several),
    row("2026-01-01", "4.5",  "Act of 5 May 1865, art. 2", Single),
]);

/// Interest for lateness in trade, Act of 2 August 2002, art. 5, for contracts from before 16 March
/// 2013 and days before 16 March 2015. Rows that are marked single follow from the formula alone.
#[rustfmt::skip]
pub const COMMERCIAL_OLD: Schedule = schedule("be-commercial-old", "2015-03-15", Some(OLD_FORMULA), &[
    // from         percent instrument
    row("2002-08-07", "10.5", "ECB 3.35 + 7, notice of 2002-10-03", Several),
    row("2003-01-01", "10",   "ECB 2.85 + 7, notice of 2003-02-14", Several),
    row("2003-07-01", "9.5",  "ECB 2.10 + 7, notice of 2003-07-17", Several),
    row("2004-01-01", "9.5",  "ECB 2.02 + 7, notice of 2004-01-26", Several),
    row("2004-07-01", "9.5",  "ECB 2.01 + 7, notice of 2004-08-10", Several),
    row("2005-01-01", "9.5",  "ECB 2.09 + 7, notice of 2005-01-26", Several),
    row("2005-07-01", "9.5",  "ECB 2.05 + 7", Single),
    row("2006-01-01", "9.5",  "ECB 2.25 + 7", Single),
    row("2006-07-01", "10",   "ECB 2.83 + 7", Several),
    row("2007-01-01", "11",   "ECB 3.58 + 7, notice of 2007-01-30", Several),
    row("2007-07-01", "11.5", "ECB 4.07 + 7", Single),
    row("2008-01-01", "11.5", "ECB 4.20 + 7, notice of 2008-01-14", Official),
    row("2008-07-01", "11.5", "ECB 4.07 + 7, notice of 2008-07-31", Several),
    row("2009-01-01", "9.5",  "ECB 2.50 + 7, notice of 2009-01-27", Several),
    row("2009-07-01", "8",    "ECB 1.00 + 7, notice of 2009-07-22", Several),
    row("2010-01-01", "8",    "ECB 1.00 + 7, notice of 2010-02-01", Several),
    row("2010-07-01", "8",    "ECB 1.00 + 7, notice of 2010-07-30", Several),
    row("2011-01-01", "8",    "ECB 1.00 + 7, notice of 2011-01-31", Several),
    row("2011-07-01", "8.5",  "ECB 1.25 + 7, notice of 2011-07-25", Several),
    row("2012-01-01", "8",    "ECB 1.00 + 7, notice of 2012-01-30", Several),
    row("2012-07-01", "8",    "ECB 1.00 + 7, notice of 2012-08-22", Several),
    row("2013-01-01", "8",    "ECB 0.75 + 7", Several),
    row("2013-07-01", "7.5",  "ECB 0.50 + 7, notice of 2014-01-23", Several),
    row("2014-01-01", "7.5",  "ECB 0.25 + 7, notice of 2014-01-23", Several),
    row("2014-07-01", "7.5",  "ECB 0.15 + 7, notice of 2014-09-05", Several),
    row("2015-01-01", "7.5",  "ECB 0.05 + 7, notice of 2015-03-16", Several),
]);

/// The same, for younger contracts, and from 16 March 2015 for all. No notice was seen for the
/// half years from 2020-07 to 2022-07 and from 2024-01 on; other sources and the formula agree.
#[rustfmt::skip]
pub const COMMERCIAL: Schedule = schedule("be-commercial", "2026-12-31", Some(FORMULA), &[
    // from         percent instrument
    row("2013-03-16", "9",    "ECB 0.75 + 8, notice of 2014-01-23", Several),
    row("2013-07-01", "8.5",  "ECB 0.50 + 8, notice of 2014-01-23", Several),
    row("2014-01-01", "8.5",  "ECB 0.25 + 8, notice of 2014-01-23", Several),
    row("2014-07-01", "8.5",  "ECB 0.15 + 8, notice of 2014-09-05", Several),
    row("2015-01-01", "8.5",  "ECB 0.05 + 8, notice of 2015-03-16", Several),
    row("2015-07-01", "8.5",  "ECB 0.05 + 8, notice of 2015-08-13", Several),
    row("2016-01-01", "8.5",  "ECB 0.05 + 8, notice of 2016-02-01", Several),
    row("2016-07-01", "8",    "ECB 0.00 + 8, notice of 2016-08-11", Several),
    row("2017-01-01", "8",    "ECB 0.00 + 8, notice of 2017-01-30", Several),
    row("2017-07-01", "8",    "ECB 0.00 + 8, notice of 2017-07-13", Several),
    row("2018-01-01", "8",    "ECB 0.00 + 8, notice of 2018-01-24", Several),
    row("2018-07-01", "8",    "ECB 0.00 + 8, notice of 2018-07-25", Several),
    row("2019-01-01", "8",    "ECB 0.00 + 8, notice of 2019-01-29", Several),
    row("2019-07-01", "8",    "ECB 0.00 + 8, notice of 2019-07-18", Several),
    row("2020-01-01", "8",    "ECB 0.00 + 8, notice of 2020-02-06", Several),
    row("2020-07-01", "8",    "ECB 0.00 + 8", Several),
    row("2021-01-01", "8",    "ECB 0.00 + 8", Several),
    row("2021-07-01", "8",    "ECB 0.00 + 8", Several),
    row("2022-01-01", "8",    "ECB 0.00 + 8", Several),
    row("2022-07-01", "8",    "ECB 0.00 + 8", Several),
    row("2023-01-01", "10.5", "ECB 2.50 + 8, notice of 2023-03-17", Official),
    row("2023-07-01", "12",   "ECB 4.00 + 8, notice of 2023-09-29", Several),
    row("2024-01-01", "12.5", "ECB 4.50 + 8", Several),
    row("2024-07-01", "12.5", "ECB 4.25 + 8", Several),
    row("2025-01-01", "11.5", "ECB 3.15 + 8", Several),
    row("2025-07-01", "10.5", "ECB 2.15 + 8", Several),
    row("2026-01-01", "10.5", "ECB 2.15 + 8", Several),
    row("2026-07-01", "10.5", "ECB 2.40 + 8", Several),
]);

const OLD_FORMULA: Formula = Formula {
    series: Series::CentralBankRefinancing,
    pick: Pick::LastTenderBefore,
    margins: &[Margin { from: Day::FIRST, points: Rate::literal("7") }],
    rounding: Rounding::UpToHalfPoint,
};

const FORMULA: Formula = Formula {
    pick: Pick::FirstDay,
    margins: &[Margin { from: Day::FIRST, points: Rate::literal("8") }],
    ..OLD_FORMULA
};
