//! What is said of going on or not, in which order, and the words of each language.

use super::court::{cost_name, court_names, range, span};
use super::{Language, fill};
use crate::calendar::Day;
use crate::law::{CourtCost, CourtKind, FurtherCost, Span};
use crate::money::{Amount, Rate};

/// What a route is about.
pub(crate) enum AboutRoute<'a> {
    /// Nothing more is done about so much.
    Stop(Amount),
    /// The sums on which the parties may agree: everything, without costs, without interest, and the
    /// principal alone.
    Settle([Amount; 4]),
    /// A collector asks for so much.
    Collector(Amount),
    /// A court decides.
    Court(AboutCourtRoute<'a>),
}

/// What going to court is about.
pub(crate) struct AboutCourtRoute<'a> {
    /// The courts that may hear the case.
    pub(crate) courts: &'a [CourtKind],
    /// What is open.
    pub(crate) claim: Amount,
    /// What the creditor pays beforehand.
    pub(crate) cost: Span,
    /// Is anything known of that?
    pub(crate) cost_known: bool,
    /// What the debtor owes on top if the creditor wins.
    pub(crate) recoverable: Span,
    /// What the creditor owes if the debtor wins.
    pub(crate) if_lost: Span,
    /// Is there an indemnity, counted at what is usual?
    pub(crate) indemnity: bool,
    /// The chance from which on it pays for itself, in whole percents.
    pub(crate) break_even: Option<(u32, u32)>,
}

/// A route in some sentences, with what it is expected to bring at a chance.
pub(crate) fn route(
    language: Language,
    about: &AboutRoute,
    expected: Option<(Rate, Span)>,
) -> String {
    let phrases = language.routes();
    let sum = |name, amount| (name, language.phrases().amount(amount));
    let mut said = match about {
        AboutRoute::Stop(claim) => return fill(phrases.stop, &[sum("claim", *claim)]),
        AboutRoute::Settle([full, without_costs, without_interest, principal]) => {
            let gaps = [
                sum("full", *full),
                sum("without_costs", *without_costs),
                sum("without_interest", *without_interest),
                sum("principal", *principal),
            ];
            return fill(phrases.settle, &gaps);
        }
        AboutRoute::Collector(claim) => vec![fill(phrases.collector, &[sum("claim", *claim)])],
        AboutRoute::Court(about) => court(language, about),
    };
    said.push(match expected {
        Some((chance, expected)) => {
            let chance = ("chance", language.phrases().percent(chance));
            fill(phrases.expected, &[chance, ("expected", range(language, expected))])
        }
        None => phrases.no_chance.to_owned(),
    });
    said.join(" ")
}

fn court(language: Language, about: &AboutCourtRoute) -> Vec<String> {
    let phrases = language.routes();
    let percent = |name, number: u32| {
        (name, fill(language.phrases().percentage, &[("number", number.to_string())]))
    };
    let gaps = [
        ("courts", court_names(language, about.courts)),
        ("claim", language.phrases().amount(about.claim)),
        ("cost", span(language, about.cost)),
        ("recoverable", span(language, about.recoverable)),
        ("if_lost", span(language, about.if_lost)),
    ];
    let beforehand = if about.cost_known { phrases.court } else { phrases.court_unknown };
    let mut said = vec![fill(beforehand, &gaps)];
    if about.recoverable.amount_to > Amount::ZERO {
        said.push(fill(phrases.won, &gaps));
    }
    if about.cost_known {
        said.push(phrases.lost_cost.to_owned());
    }
    if about.if_lost.amount_to > Amount::ZERO {
        said.push(fill(phrases.lost, &gaps));
    }
    if about.indemnity {
        said.push(phrases.usual_indemnity.to_owned());
    }
    match about.break_even {
        Some((from, to)) if from == to => {
            said.push(fill(phrases.break_even, &[percent("from", from)]));
        }
        Some((from, to)) => {
            let gaps = [percent("from", from), percent("to", to)];
            said.push(fill(phrases.break_even_range, &gaps));
        }
        None => {}
    }
    said
}

/// What is to be said of all routes.
pub(crate) fn routes(language: Language) -> String {
    language.routes().about_all.to_owned()
}

/// That nothing is open on a day.
pub(crate) fn nothing_to_go_on_with(language: Language, as_of: Day) -> String {
    fill(language.routes().nothing, &[("as_of", language.phrases().day(as_of))])
}

/// That these costs are not known and are left out.
pub(crate) fn missing_costs(language: Language, names: &[String]) -> String {
    fill(language.routes().missing, &[("list", names.join(", "))])
}

/// The name of a cost for which no table has a figure.
pub(crate) fn further_cost(language: Language, cost: FurtherCost) -> String {
    (language.routes().further)(cost).to_owned()
}

/// The name of a cost of the court.
pub(crate) fn known_cost(language: Language, cost: CourtCost) -> String {
    cost_name(language, cost).to_owned()
}

/// What a language says of going on or not. In a phrase, `{amount}` and the like are gaps to fill.
struct RoutePhrases {
    about_all: &'static str,
    /// `{as_of}`.
    nothing: &'static str,
    /// `{claim}`.
    stop: &'static str,
    /// `{full}`, `{without_costs}`, `{without_interest}`, `{principal}`.
    settle: &'static str,
    /// `{claim}`.
    collector: &'static str,
    /// `{courts}`, `{cost}`.
    court: &'static str,
    court_unknown: &'static str,
    /// `{recoverable}`, `{claim}`.
    won: &'static str,
    lost_cost: &'static str,
    /// `{if_lost}`.
    lost: &'static str,
    usual_indemnity: &'static str,
    /// `{from}`.
    break_even: &'static str,
    /// `{from}`, `{to}`.
    break_even_range: &'static str,
    /// `{chance}`, `{expected}`.
    expected: &'static str,
    no_chance: &'static str,
    /// `{list}`.
    missing: &'static str,
    /// The names of costs for which no table has a figure.
    further: fn(FurtherCost) -> &'static str,
}

impl Language {
    fn routes(self) -> &'static RoutePhrases {
        match self {
            Self::English => &ENGLISH,
            Self::Dutch => &DUTCH,
            Self::French => &FRENCH,
            Self::German => &GERMAN,
        }
    }
}

const ENGLISH: RoutePhrases = RoutePhrases {
    about_all: "These are estimates: published figures, and the chance that was given. They do not \
         say what anyone should do.",
    nothing: "Nothing is open on {as_of}, so there is nothing to go on with.",
    stop: "Stopping here costs nothing more. The {claim} that is open stays owed, but nothing more \
         is done about it.",
    settle: "The parties can agree on a sum. Everything is {full}; without costs that is \
         {without_costs}, without interest {without_interest}, and the principal alone is \
         {principal}.",
    collector: "A collector asks the debtor for the {claim} that is open.",
    court: "Going to court ({courts}) asks {cost} of the creditor beforehand.",
    court_unknown: "What going to court asks of the creditor beforehand is not known here.",
    won: "If the creditor wins and the debtor can pay, {recoverable} comes on top of the {claim} \
         that is open.",
    lost_cost: "If the creditor loses, what was paid beforehand is gone.",
    lost: "On losing, the creditor also owes {if_lost}.",
    usual_indemnity: "The procedural indemnity is counted at its usual amount.",
    break_even: "It pays for itself from a chance of {from} on.",
    break_even_range: "It pays for itself from a chance between {from} and {to} on, depending on how \
         the figures turn out.",
    expected: "With a chance of {chance} the expected result is {expected}.",
    no_chance: "No chance was given, so no result is reckoned.",
    missing: "Not known here and left out, so that the result may be lower: {list}.",
    further: |cost| match cost {
        FurtherCost::CollectorFee => "what the collector asks of the creditor",
        FurtherCost::OwnRepresentation => "the creditor’s own lawyer or representative",
        FurtherCost::OpponentCourtFee => "the court fee of the other side",
        FurtherCost::Enforcement => "service of the judgment and seizure",
    },
};

const DUTCH: RoutePhrases = RoutePhrases {
    about_all: "Dit zijn schattingen: bekendgemaakte bedragen en de kans die is opgegeven. Ze zeggen \
         niet wat iemand moet doen.",
    nothing: "Op {as_of} staat niets open; er is dus niets om mee door te gaan.",
    stop: "Hier stoppen kost verder niets. De {claim} die openstaat blijft verschuldigd, maar er \
         wordt niets meer aan gedaan.",
    settle: "De partijen kunnen een bedrag afspreken. Alles samen is {full}; zonder kosten is dat \
         {without_costs}, zonder rente {without_interest}, en de hoofdsom alleen is {principal}.",
    collector: "Een incassobureau vraagt de schuldenaar om de {claim} die openstaat.",
    court: "Naar de rechter gaan ({courts}) vraagt vooraf {cost} van de schuldeiser.",
    court_unknown: "Wat naar de rechter gaan vooraf van de schuldeiser vraagt, is hier niet bekend.",
    won: "Wint de schuldeiser en kan de schuldenaar betalen, dan komt er {recoverable} bij de \
         {claim} die openstaat.",
    lost_cost: "Bij verlies is weg wat vooraf is betaald.",
    lost: "Bij verlies is de schuldeiser ook {if_lost} verschuldigd.",
    usual_indemnity: "De rechtsplegingsvergoeding is voor haar gebruikelijke bedrag geteld.",
    break_even: "Vanaf een kans van {from} weegt de opbrengst tegen de kosten op.",
    break_even_range: "Vanaf een kans tussen {from} en {to} weegt de opbrengst tegen de kosten op, \
         naargelang de bedragen uitvallen.",
    expected: "Bij een kans van {chance} is de verwachte uitkomst {expected}.",
    no_chance: "Er is geen kans opgegeven; daarom is geen uitkomst berekend.",
    missing: "Hier niet bekend en weggelaten, zodat de uitkomst lager kan zijn: {list}.",
    further: |cost| match cost {
        FurtherCost::CollectorFee => "wat het incassobureau de schuldeiser vraagt",
        FurtherCost::OwnRepresentation => "de eigen advocaat of gemachtigde van de schuldeiser",
        FurtherCost::OpponentCourtFee => "het griffierecht van de andere partij",
        FurtherCost::Enforcement => "de betekening van het vonnis en het beslag",
    },
};

const FRENCH: RoutePhrases = RoutePhrases {
    about_all: "Ce sont des estimations\u{a0}: des montants publiés et la chance indiquée. Elles ne \
         disent pas ce qu’il faut faire.",
    nothing: "Le {as_of}, rien n’est ouvert\u{a0}: il n’y a donc rien à poursuivre.",
    stop: "S’arrêter ici ne coûte plus rien. Les {claim} ouverts restent dus, mais plus rien n’est \
         entrepris.",
    settle: "Les parties peuvent convenir d’un montant. Le tout est de {full}\u{a0}; sans les frais, \
         {without_costs}\u{a0}; sans les intérêts, {without_interest}\u{a0}; le principal seul, \
         {principal}.",
    collector: "Une agence de recouvrement demande au débiteur les {claim} ouverts.",
    court: "Aller en justice ({courts}) demande d’abord {cost} au créancier.",
    court_unknown: "Ce qu’aller en justice demande d’abord au créancier n’est pas connu ici.",
    won: "Si le créancier gagne et que le débiteur peut payer, {recoverable} s’ajoutent aux {claim} \
         ouverts.",
    lost_cost: "Si le créancier perd, ce qui a été payé d’abord est perdu.",
    lost: "En cas de perte, le créancier doit aussi {if_lost}.",
    usual_indemnity: "L’indemnité de procédure est comptée à son montant habituel.",
    break_even: "Cela couvre ses coûts à partir d’une chance de {from}.",
    break_even_range: "Cela couvre ses coûts à partir d’une chance située entre {from} et {to}, selon \
         ce que seront les montants.",
    expected: "Avec une chance de {chance}, le résultat attendu est de {expected}.",
    no_chance: "Aucune chance n’est indiquée\u{a0}: aucun résultat n’est donc calculé.",
    missing: "Pas connu ici et laissé de côté, de sorte que le résultat peut être plus bas\u{a0}: \
         {list}.",
    further: |cost| match cost {
        FurtherCost::CollectorFee => "ce que l’agence de recouvrement demande au créancier",
        FurtherCost::OwnRepresentation => "l’avocat ou le représentant du créancier",
        FurtherCost::OpponentCourtFee => "les droits de greffe de l’autre partie",
        FurtherCost::Enforcement => "la signification du jugement et la saisie",
    },
};

const GERMAN: RoutePhrases = RoutePhrases {
    about_all: "Das sind Schätzungen: veröffentlichte Beträge und die angegebene Aussicht. Sie sagen \
         nicht, was jemand tun soll.",
    nothing: "Am {as_of} ist nichts offen; es gibt also nichts fortzusetzen.",
    stop: "Hier aufzuhören kostet nichts mehr. Die offenen {claim} bleiben geschuldet, aber es wird \
         nichts mehr unternommen.",
    settle: "Die Parteien können sich auf einen Betrag einigen. Alles zusammen sind {full}; ohne \
         Kosten sind es {without_costs}, ohne Zinsen {without_interest}, und die Hauptsumme allein \
         beträgt {principal}.",
    collector: "Ein Inkassounternehmen verlangt vom Schuldner die offenen {claim}.",
    court: "Vor Gericht zu gehen ({courts}) verlangt vom Gläubiger vorab {cost}.",
    court_unknown: "Was es vorab vom Gläubiger verlangt, vor Gericht zu gehen, ist hier nicht bekannt.",
    won: "Gewinnt der Gläubiger und kann der Schuldner zahlen, so kommen zu den offenen {claim} noch \
         {recoverable} hinzu.",
    lost_cost: "Verliert der Gläubiger, so ist verloren, was vorab gezahlt wurde.",
    lost: "Bei einer Niederlage schuldet der Gläubiger auch {if_lost}.",
    usual_indemnity: "Die Verfahrensentschädigung ist mit ihrem gewöhnlichen Betrag gezählt.",
    break_even: "Ab einer Aussicht von {from} trägt sich das selbst.",
    break_even_range: "Ab einer Aussicht zwischen {from} und {to} trägt sich das selbst, je nachdem, \
         wie die Beträge ausfallen.",
    expected: "Bei einer Aussicht von {chance} beträgt das erwartete Ergebnis {expected}.",
    no_chance: "Es wurde keine Aussicht angegeben; daher ist kein Ergebnis berechnet.",
    missing: "Hier nicht bekannt und weggelassen, sodass das Ergebnis niedriger sein kann: {list}.",
    further: |cost| match cost {
        FurtherCost::CollectorFee => "was das Inkassounternehmen vom Gläubiger verlangt",
        FurtherCost::OwnRepresentation => "der eigene Anwalt oder Vertreter des Gläubigers",
        FurtherCost::OpponentCourtFee => "die Gerichtsgebühr der Gegenseite",
        FurtherCost::Enforcement => "die Zustellung des Urteils und die Pfändung",
    },
};
