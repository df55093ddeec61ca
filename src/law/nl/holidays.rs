//! The days on which, under the Algemene termijnenwet, no term ends.

use crate::calendar::{Day, Holiday, HolidayRules, Moving};

/// Art. 3 (1) and (2), and the days equated by decree under art. 3 (3).
///
/// The decrees for 2020 to 2022 were not all seen: of those years only 27 May 2022 is here.
pub(super) const HOLIDAYS: HolidayRules = HolidayRules {
    rules: &[
        every_year("Nieuwjaarsdag", Moving::Fixed(1, 1)),
        every_year("Goede Vrijdag", Moving::Easter(-2)),
        every_year("Tweede Paasdag", Moving::Easter(1)),
        Holiday {
            name: "Koninginnedag",
            on: Moving::FixedNotSunday(4, 30),
            from_year: 1980,
            until_year: 2013,
        },
        Holiday {
            name: "Koningsdag",
            on: Moving::FixedNotSunday(4, 27),
            from_year: 2014,
            until_year: i32::MAX,
        },
        every_year("Bevrijdingsdag", Moving::Fixed(5, 5)),
        every_year("Hemelvaartsdag", Moving::Easter(39)),
        every_year("Tweede Pinksterdag", Moving::Easter(50)),
        every_year("Eerste Kerstdag", Moving::Fixed(12, 25)),
        every_year("Tweede Kerstdag", Moving::Fixed(12, 26)),
    ],
    equated: &[
        Day::literal("2017-04-28"),
        Day::literal("2017-05-26"),
        Day::literal("2018-05-11"),
        Day::literal("2018-12-24"),
        Day::literal("2018-12-31"),
        Day::literal("2019-05-31"),
        Day::literal("2019-12-27"),
        Day::literal("2022-05-27"),
        Day::literal("2023-04-28"),
        Day::literal("2023-05-19"),
        Day::literal("2024-05-10"),
        Day::literal("2024-12-27"),
        Day::literal("2025-05-30"),
        Day::literal("2026-01-02"),
        Day::literal("2026-05-15"),
        Day::literal("2027-05-07"),
        Day::literal("2028-04-28"),
        Day::literal("2028-05-26"),
    ],
};

const fn every_year(name: &'static str, on: Moving) -> Holiday {
    Holiday { name, on, from_year: i32::MIN, until_year: i32::MAX }
}
