//! The Dutch rates of interest, one row for each decision or half year.

use crate::calendar::Day;
use crate::law::Confidence::{Official, Several, Single};
use crate::law::schedule::{row, schedule};
use crate::law::{Formula, Margin, Pick, Rounding, Schedule, Series};
use crate::money::Rate;

/// Statutory interest, art. 6:119 and 6:120 (1) BW, set by decree (Besluit wettelijke rente).
///
/// The decrees of 1980 to 1990 and of 1996 were seen in one secondary table only. A change is
/// announced some weeks before 1 January or 1 July; the last check saw no change on 1 July 2026.
#[rustfmt::skip]
pub(super) const CONSUMER: Schedule = schedule("nl-consumer", "2026-12-31", None, &[
    // from         percent  instrument                                       confidence
    row("1976-04-01", "8",     "Stb. 1976, 139", Several),
    row("1979-01-01", "10",    "Stb. 1979, 1", Official),
    row("1980-04-01", "12",    "Raad van Arbitrage, historical table of statutory interest", Single),
    row("1983-01-01", "9",     "Raad van Arbitrage, historical table of statutory interest", Single),
    row("1987-04-01", "8",     "Raad van Arbitrage, historical table of statutory interest", Single),
    row("1990-01-01", "10",    "Raad van Arbitrage, historical table of statutory interest", Several),
    row("1990-07-01", "11",    "Raad van Arbitrage, historical table of statutory interest", Single),
    row("1992-01-01", "12",    "Raad van Arbitrage, historical table of statutory interest", Several),
    row("1993-07-01", "10",    "Raad van Arbitrage, historical table of statutory interest", Several),
    row("1994-01-01", "9",     "Raad van Arbitrage, historical table of statutory interest", Several),
    row("1995-01-01", "8",     "Raad van Arbitrage, historical table of statutory interest", Several),
    row("1996-01-01", "7",     "Raad van Arbitrage, historical table of statutory interest", Single),
    row("1996-07-01", "5",     "Raad van Arbitrage, historical table of statutory interest", Single),
    row("1998-01-01", "6",     "Raad van Arbitrage, historical table of statutory interest", Several),
    row("2001-01-01", "8",     "Raad van Arbitrage, historical table of statutory interest", Several),
    row("2002-01-01", "7",     "Raad van Arbitrage, historical table of statutory interest", Several),
    row("2003-08-01", "5",     "Raad van Arbitrage, historical table of statutory interest", Several),
    row("2004-02-01", "4",     "Stb. 2004, 13", Several),
    row("2007-01-01", "6",     "Stb. 2006, 700", Several),
    row("2009-07-01", "4",     "Stb. 2009, 262", Official),
    row("2010-01-01", "3",     "Stb. 2009, 618", Official),
    row("2011-07-01", "4",     "Besluit 23 juni 2011", Official),
    row("2012-07-01", "3",     "Stb. 2012, 285", Official),
    row("2015-01-01", "2",     "Stb. 2014, 491", Official),
    row("2023-01-01", "4",     "Stb. 2022, 520", Official),
    row("2023-07-01", "6",     "Besluit wettelijke rente, as from 1 July 2023", Several),
    row("2024-01-01", "7",     "Stb. 2023, 484", Several),
    row("2025-01-01", "6",     "Besluit wettelijke rente, as from 1 January 2025", Several),
    row("2026-01-01", "4",     "Stb. 2025, 438", Official),
]);

/// Commercial interest, art. 6:119a, 6:119b and 6:120 (2) BW: the rate of the European Central
/// Bank's last main refinancing operation before the half year, plus 8 points; until 15 March
/// 2013 plus 7. No decree is needed: the instrument names the reference rate and the margin.
#[rustfmt::skip]
pub(super) const COMMERCIAL: Schedule = schedule("nl-commercial", "2026-12-31", Some(FORMULA), &[
    // from         percent   instrument
    row("2002-12-01", "10.35",  "ECB 3.35 + 7", Several),
    row("2003-01-01", "9.85",   "ECB 2.85 + 7", Several),
    row("2003-07-01", "9.10",   "ECB 2.10 + 7", Several),
    row("2004-01-01", "9.02",   "ECB 2.02 + 7", Several),
    row("2004-07-01", "9.01",   "ECB 2.01 + 7", Several),
    row("2005-01-01", "9.09",   "ECB 2.09 + 7", Several),
    row("2005-07-01", "9.05",   "ECB 2.05 + 7", Several),
    row("2006-01-01", "9.25",   "ECB 2.25 + 7", Several),
    row("2006-07-01", "9.83",   "ECB 2.83 + 7", Several),
    row("2007-01-01", "10.58",  "ECB 3.58 + 7", Several),
    row("2007-07-01", "11.07",  "ECB 4.07 + 7", Several),
    row("2008-01-01", "11.20",  "ECB 4.20 + 7", Several),
    row("2008-07-01", "11.07",  "ECB 4.07 + 7", Several),
    row("2009-01-01", "9.50",   "ECB 2.50 + 7", Several),
    row("2009-07-01", "8.00",   "ECB 1.00 + 7", Several),
    row("2010-01-01", "8.00",   "ECB 1.00 + 7", Several),
    row("2010-07-01", "8.00",   "ECB 1.00 + 7", Several),
    row("2011-01-01", "8.00",   "ECB 1.00 + 7", Several),
    row("2011-07-01", "8.25",   "ECB 1.25 + 7", Several),
    row("2012-01-01", "8.00",   "ECB 1.00 + 7", Several),
    row("2012-07-01", "8.00",   "ECB 1.00 + 7", Several),
    row("2013-01-01", "7.75",   "ECB 0.75 + 7", Several),
    row("2013-03-16", "8.75",   "ECB 0.75 + 8", Several),
    row("2013-07-01", "8.50",   "ECB 0.50 + 8", Several),
    row("2014-01-01", "8.25",   "ECB 0.25 + 8", Several),
    row("2014-07-01", "8.15",   "ECB 0.15 + 8", Several),
    row("2015-01-01", "8.05",   "ECB 0.05 + 8", Several),
    row("2015-07-01", "8.05",   "ECB 0.05 + 8", Several),
    row("2016-01-01", "8.05",   "ECB 0.05 + 8", Several),
    row("2016-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2017-01-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2017-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2018-01-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2018-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2019-01-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2019-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2020-01-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2020-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2021-01-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2021-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2022-01-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2022-07-01", "8.00",   "ECB 0.00 + 8", Several),
    row("2023-01-01", "10.50",  "ECB 2.50 + 8", Several),
    row("2023-07-01", "12.00",  "ECB 4.00 + 8", Several),
    row("2024-01-01", "12.50",  "ECB 4.50 + 8", Several),
    row("2024-07-01", "12.25",  "ECB 4.25 + 8", Several),
    row("2025-01-01", "11.15",  "ECB 3.15 + 8", Several),
    row("2025-07-01", "10.15",  "ECB 2.15 + 8", Several),
    row("2026-01-01", "10.15",  "ECB 2.15 + 8", Several),
    row("2026-07-01", "10.40",  "ECB 2.40 + 8", Several),
]);

const FORMULA: Formula = Formula {
    series: Series::CentralBankRefinancing,
    pick: Pick::LastTenderBefore,
    margins: &[
        Margin { from: Day::FIRST, points: Rate::literal("7") },
        Margin { from: Day::literal("2013-03-16"), points: Rate::literal("8") },
    ],
    rounding: Rounding::None,
};
