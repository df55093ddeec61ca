//! The legal holidays.

use crate::calendar::{Holiday, HolidayRules, Moving};

/// The ten legal holidays.
pub(super) const HOLIDAYS: HolidayRules = HolidayRules {
    rules: &[
        every_year("Nieuwjaar", Moving::Fixed(1, 1)),
        every_year("Paasmaandag", Moving::Easter(1)),
        every_year("Dag van de Arbeid", Moving::Fixed(5, 1)),
        every_year("O.L.H.-Hemelvaart", Moving::Easter(39)),
        every_year("Pinkstermaandag", Moving::Easter(50)),
        every_year("Nationale feestdag", Moving::Fixed(7, 21)),
        every_year("O.L.V.-Hemelvaart", Moving::Fixed(8, 15)),
        every_year("Allerheiligen", Moving::Fixed(11, 1)),
        every_year("Wapenstilstand", Moving::Fixed(11, 11)),
        every_year("Kerstmis", Moving::Fixed(12, 25)),
    ],
    equated: &[],
};

const fn every_year(name: &'static str, on: Moving) -> Holiday {
    Holiday { name, on, from_year: i32::MIN, until_year: i32::MAX }
}
