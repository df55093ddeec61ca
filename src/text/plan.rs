//! What is said of a plan to pay in terms, in which order, and the words of each language.

use super::{Language, fill};
use crate::calendar::Day;
use crate::case::{Every, PlanInterest};
use crate::money::Amount;

/// What a plan comes to.
pub(crate) struct AboutPlan {
    /// The day on which it is made.
    pub(crate) as_of: Day,
    /// How many terms it has.
    pub(crate) count: usize,
    /// The time between them.
    pub(crate) every: Every,
    /// The day of the first, and of the last.
    pub(crate) days: Option<(Day, Day)>,
    /// Each term but the last.
    pub(crate) amount: Amount,
    /// The last term.
    pub(crate) last: Amount,
    /// How much more it costs than paying everything at once; negative for less.
    pub(crate) extra: Amount,
    /// What becomes of interest.
    pub(crate) interest: PlanInterest,
    /// The interest that is open when it is made.
    pub(crate) open_interest: Amount,
}

/// A plan in some sentences.
pub(crate) fn plan(language: Language, about: &AboutPlan) -> String {
    let phrases = language.plan();
    let sum = |name, amount| (name, language.phrases().amount(amount));
    let day = |name, day| (name, language.phrases().day(day));
    let Some((first, last)) = about.days else {
        return fill(phrases.nothing, &[day("as_of", about.as_of)]);
    };
    let terms = match about.count {
        1 => phrases.one_term,
        _ if about.last == about.amount => phrases.equal_terms,
        _ => phrases.terms,
    };
    let compared = match about.extra {
        extra if extra > Amount::ZERO => phrases.more,
        extra if extra < Amount::ZERO => phrases.less,
        _ => phrases.same,
    };
    let interest = match about.interest {
        PlanInterest::Runs => phrases.runs,
        PlanInterest::Stops => phrases.stops,
        PlanInterest::Waived if about.open_interest > Amount::ZERO => phrases.waived,
        PlanInterest::Waived => phrases.waived_nothing,
    };
    let gaps = [
        ("count", about.count.to_string()),
        ("every", (phrases.every)(about.every).to_owned()),
        day("first", first),
        day("end", last),
        day("as_of", about.as_of),
        sum("amount", about.amount),
        sum("last", about.last),
        sum("difference", about.extra.magnitude()),
        sum("interest", about.open_interest),
    ];
    let ends = if about.count == 1 { None } else { Some(phrases.ends) };
    let said = [Some(terms), ends, Some(compared), Some(interest)];
    let said: Vec<String> = said.into_iter().flatten().map(|said| fill(said, &gaps)).collect();
    said.join(" ")
}

/// What a plan has to do with collection costs: those open when it is made, and those that fall due
/// while it is kept.
pub(crate) fn plan_costs(language: Language, open: Amount, added: Amount) -> String {
    let phrases = language.plan();
    let amount = |amount| [("amount", language.phrases().amount(amount))];
    let mut said = Vec::new();
    if open > Amount::ZERO {
        said.push(fill(phrases.open_costs, &amount(open)));
    }
    if added > Amount::ZERO {
        said.push(fill(phrases.added_costs, &amount(added)));
    }
    if said.is_empty() {
        said.push(phrases.no_costs.to_owned());
    }
    said.join(" ")
}

/// That some terms rest on a rate that is not published yet, which the case asked for or not.
pub(crate) fn provisional_terms(language: Language, known_until: Day, asked: bool) -> String {
    let phrases = language.plan();
    let known_until = [("known_until", language.phrases().day(known_until))];
    let said = fill(phrases.provisional, &known_until);
    if asked { said } else { [&said, phrases.not_asked].join(" ") }
}

/// What a language says of a plan. In a phrase, `{amount}` and the like are gaps to fill.
struct PlanPhrases {
    /// `{as_of}`.
    nothing: &'static str,
    /// `{amount}`, `{first}`.
    one_term: &'static str,
    /// `{count}`, `{amount}`, `{every}`, `{first}`.
    equal_terms: &'static str,
    /// The same, and `{last}`.
    terms: &'static str,
    /// `{end}`.
    ends: &'static str,
    /// `{difference}`, `{as_of}`.
    more: &'static str,
    /// `{difference}`, `{as_of}`.
    less: &'static str,
    /// `{as_of}`.
    same: &'static str,
    runs: &'static str,
    stops: &'static str,
    /// `{interest}`.
    waived: &'static str,
    waived_nothing: &'static str,
    no_costs: &'static str,
    /// `{amount}`.
    open_costs: &'static str,
    /// `{amount}`.
    added_costs: &'static str,
    /// `{known_until}`.
    provisional: &'static str,
    not_asked: &'static str,
    /// The names of the times between terms.
    every: fn(Every) -> &'static str,
}

impl Language {
    fn plan(self) -> &'static PlanPhrases {
        match self {
            Self::English => &ENGLISH,
            Self::Dutch => &DUTCH,
            Self::French => &FRENCH,
            Self::German => &GERMAN,
        }
    }
}

const ENGLISH: PlanPhrases = PlanPhrases {
    nothing: "Nothing is left to pay from {as_of}, so there are no terms.",
    one_term: "One term of {last} on {first}.",
    equal_terms: "{count} terms of {amount}, {every} from {first}.",
    terms: "{count} terms of {amount}, {every} from {first}, the last of {last}.",
    ends: "The plan ends on {end}.",
    more: "It costs {difference} more than paying everything on {as_of}.",
    less: "It costs {difference} less than everything that is open on {as_of}.",
    same: "It costs the same as paying everything on {as_of}.",
    runs: "Interest goes on until everything is paid.",
    stops: "No interest is added as long as the plan is kept.",
    waived: "No interest is added as long as the plan is kept, and the {interest} that is open is \
         not asked.",
    waived_nothing: "No interest is added as long as the plan is kept; none is open.",
    no_costs: "No collection costs are open, and none fall due while the plan is kept.",
    open_costs: "The plan pays {amount} of collection costs or lump sums that are open.",
    added_costs: "While it runs, {amount} of collection costs or lump sums fall due, because a \
         term that has begun ends before everything is paid; the plan pays that too.",
    provisional: "Rates of interest are published until {known_until}. For later days the last one \
         is used, so the amounts can change.",
    not_asked: "The case does not ask for provisionalRates; without them these days could not be \
         reckoned.",
    every: |every| match every {
        Every::Week => "one each week",
        Every::TwoWeeks => "one every two weeks",
        Every::Month => "one each month",
    },
};

const DUTCH: PlanPhrases = PlanPhrases {
    nothing: "Vanaf {as_of} is er niets te betalen; er zijn dus geen termijnen.",
    one_term: "Eén termijn van {last} op {first}.",
    equal_terms: "{count} termijnen van {amount}, {every} vanaf {first}.",
    terms: "{count} termijnen van {amount}, {every} vanaf {first}, de laatste van {last}.",
    ends: "De regeling eindigt op {end}.",
    more: "Dat kost {difference} meer dan alles op {as_of} betalen.",
    less: "Dat kost {difference} minder dan alles wat op {as_of} openstaat.",
    same: "Dat kost evenveel als alles op {as_of} betalen.",
    runs: "De rente loopt door tot alles is betaald.",
    stops: "Er komt geen rente bij zolang de regeling wordt nagekomen.",
    waived: "Er komt geen rente bij zolang de regeling wordt nagekomen, en de {interest} rente die \
         openstaat wordt niet gevraagd.",
    waived_nothing: "Er komt geen rente bij zolang de regeling wordt nagekomen; er staat geen rente \
         open.",
    no_costs: "Er staan geen incassokosten open en er komen er geen bij zolang de regeling wordt \
         nagekomen.",
    open_costs: "De regeling betaalt {amount} aan incassokosten of forfaitaire vergoedingen die \
         openstaan.",
    added_costs: "Tijdens de regeling komt er {amount} aan incassokosten of forfaitaire \
         vergoedingen bij, omdat een termijn die al loopt eindigt voordat alles is betaald; de \
         regeling betaalt ook die.",
    provisional: "De rentepercentages zijn bekendgemaakt tot en met {known_until}. Voor latere \
         dagen is het laatste gebruikt; de bedragen kunnen dus nog veranderen.",
    not_asked: "Het dossier vraagt niet om provisionalRates; zonder voorlopige percentages waren \
         deze dagen niet te berekenen.",
    every: |every| match every {
        Every::Week => "elke week één",
        Every::TwoWeeks => "om de twee weken één",
        Every::Month => "elke maand één",
    },
};

const FRENCH: PlanPhrases = PlanPhrases {
    nothing: "À partir du {as_of} il ne reste rien à payer\u{a0}: il n’y a donc pas d’échéances.",
    one_term: "Une échéance de {last} le {first}.",
    equal_terms: "{count} échéances de {amount}, {every} à partir du {first}.",
    terms: "{count} échéances de {amount}, {every} à partir du {first}, la dernière de {last}.",
    ends: "Le plan se termine le {end}.",
    more: "Il coûte {difference} de plus que de tout payer le {as_of}.",
    less: "Il coûte {difference} de moins que tout ce qui est ouvert le {as_of}.",
    same: "Il coûte autant que de tout payer le {as_of}.",
    runs: "Les intérêts continuent à courir jusqu’à ce que tout soit payé.",
    stops: "Aucun intérêt ne s’ajoute tant que le plan est respecté.",
    waived: "Aucun intérêt ne s’ajoute tant que le plan est respecté, et les {interest} d’intérêts \
         ouverts ne sont pas demandés.",
    waived_nothing: "Aucun intérêt ne s’ajoute tant que le plan est respecté\u{a0}; aucun n’est \
         ouvert.",
    no_costs: "Aucuns frais de recouvrement ne sont ouverts, et aucuns ne deviennent dus tant que \
         le plan est respecté.",
    open_costs: "Le plan paie {amount} de frais de recouvrement ou d’indemnités forfaitaires qui \
         sont ouverts.",
    added_costs: "Pendant le plan, {amount} de frais de recouvrement ou d’indemnités forfaitaires \
         deviennent dus, parce qu’un délai déjà commencé se termine avant que tout soit payé\u{a0}; \
         le plan les paie aussi.",
    provisional: "Les taux d’intérêt sont publiés jusqu’au {known_until}. Pour les jours suivants, \
         le dernier taux est utilisé\u{a0}: les montants peuvent donc changer.",
    not_asked: "Le dossier ne demande pas provisionalRates\u{a0}; sans taux provisoires, ces jours \
         ne pouvaient pas être calculés.",
    every: |every| match every {
        Every::Week => "une par semaine",
        Every::TwoWeeks => "une toutes les deux semaines",
        Every::Month => "une par mois",
    },
};

const GERMAN: PlanPhrases = PlanPhrases {
    nothing: "Ab dem {as_of} ist nichts mehr zu zahlen; es gibt also keine Raten.",
    one_term: "Eine Rate von {last} am {first}.",
    equal_terms: "{count} Raten von {amount}, {every} ab dem {first}.",
    terms: "{count} Raten von {amount}, {every} ab dem {first}, die letzte von {last}.",
    ends: "Der Plan endet am {end}.",
    more: "Er kostet {difference} mehr, als am {as_of} alles zu zahlen.",
    less: "Er kostet {difference} weniger als alles, was am {as_of} offen ist.",
    same: "Er kostet gleich viel, wie am {as_of} alles zu zahlen.",
    runs: "Die Zinsen laufen weiter, bis alles bezahlt ist.",
    stops: "Es kommen keine Zinsen hinzu, solange der Plan eingehalten wird.",
    waived: "Es kommen keine Zinsen hinzu, solange der Plan eingehalten wird, und die {interest} \
         offenen Zinsen werden nicht verlangt.",
    waived_nothing: "Es kommen keine Zinsen hinzu, solange der Plan eingehalten wird; offen sind \
         keine.",
    no_costs: "Es sind keine Inkassokosten offen, und es werden keine fällig, solange der Plan \
         eingehalten wird.",
    open_costs: "Der Plan zahlt {amount} an Inkassokosten oder Pauschalen, die offen sind.",
    added_costs: "Während des Plans werden {amount} an Inkassokosten oder Pauschalen fällig, weil \
         eine schon laufende Frist endet, bevor alles bezahlt ist; der Plan zahlt auch diese.",
    provisional: "Die Zinssätze sind bis zum {known_until} veröffentlicht. Für spätere Tage gilt \
         hier der letzte; die Beträge können sich also ändern.",
    not_asked: "Der Fall verlangt keine provisionalRates; ohne vorläufige Sätze ließen sich diese \
         Tage nicht berechnen.",
    every: |every| match every {
        Every::Week => "eine je Woche",
        Every::TwoWeeks => "eine alle zwei Wochen",
        Every::Month => "eine je Monat",
    },
};
