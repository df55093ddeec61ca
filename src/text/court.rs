//! What is said of the costs of going to court, in which order, and the words of each language.

use super::{Language, fill};
use crate::law::{Award, Confidence, CourtCost, CourtKind, FeeCharged, Span};
use crate::money::Amount;

/// What a cost is about.
pub(crate) enum AboutCost<'a> {
    /// What the court asks.
    Fee(AboutFee<'a>),
    /// What the court awards for the winner's work, per point.
    Points {
        /// Each point.
        each: Amount,
        /// Never more points than this.
        most: u32,
        /// The claim by which it is found.
        claim: Amount,
    },
    /// What is added after the judgment.
    AfterJudgment(Span),
    /// What the bailiff asks for the summons, without VAT or as a whole.
    Summons {
        /// How much.
        amount: Span,
        /// Does VAT come on top?
        without_vat: bool,
    },
    /// What goes to a fund.
    Fund(Amount),
    /// What the loser pays for the winner's lawyer.
    Indemnity {
        /// The amounts.
        award: Award,
        /// What is left of it when everything is paid before the judgment.
        before_judgment: Option<Amount>,
    },
}

/// What the court asks.
pub(crate) struct AboutFee<'a> {
    /// How much.
    pub(crate) amount: Span,
    /// The claim by which it is found.
    pub(crate) claim: Amount,
    /// When it is asked.
    pub(crate) charged: FeeCharged,
    /// The courts that may hear the case.
    pub(crate) courts: &'a [CourtKind],
    /// What a natural person pays who is in business, if that is less.
    pub(crate) sole_trader: Option<Span>,
    /// What a natural person of small means pays, if that is less.
    pub(crate) small_means: Option<Amount>,
    /// Is there no fee for the defendant?
    pub(crate) free_defence: bool,
}

/// What a cost is, and what the reader must know of its figure: the year of a figure that is not the
/// present one, and how sure it is.
pub(crate) fn court_cost(
    language: Language,
    about: &AboutCost,
    outdated: Option<i32>,
    confidence: Confidence,
) -> String {
    let phrases = language.court();
    let mut said = sentences(language, about);
    if let Some(year) = outdated {
        said.push(fill(phrases.outdated, &[("year", year.to_string())]));
    }
    let caution = match confidence {
        Confidence::Official | Confidence::Several => None,
        Confidence::Single => Some(phrases.single),
        Confidence::Computed => Some(phrases.computed),
        Confidence::Weak => Some(phrases.weak),
    };
    said.extend(caution.map(str::to_owned));
    said.join(" ")
}

/// That a cost is not known for a claim on a day.
pub(crate) fn unknown_court_cost(language: Language, cost: CourtCost) -> String {
    let phrases = language.court();
    fill(phrases.unknown, &[("cost", (phrases.cost)(cost).to_owned())])
}

fn sentences(language: Language, about: &AboutCost) -> Vec<String> {
    let phrases = language.court();
    let one = |name, amount| (name, language.phrases().amount(amount));
    match about {
        AboutCost::Fee(about) => fee(language, about),
        AboutCost::Points { each, most, claim } => {
            let most = ("points", most.to_string());
            vec![fill(phrases.points, &[one("amount", *each), one("claim", *claim), most])]
        }
        AboutCost::AfterJudgment(amount) => {
            vec![fill(phrases.after_judgment, &[("amount", span(language, *amount))])]
        }
        AboutCost::Summons { amount, without_vat } => {
            let phrase = if *without_vat { phrases.summons_without_vat } else { phrases.summons };
            vec![fill(phrase, &[("amount", span(language, *amount))])]
        }
        AboutCost::Fund(amount) => vec![fill(phrases.fund, &[one("amount", *amount)])],
        AboutCost::Indemnity { award, before_judgment } => {
            let Award { base, least, most } = *award;
            let gaps = [one("usual", base), one("from", least), one("to", most)];
            let mut said = vec![fill(phrases.indemnity, &gaps)];
            if let Some(amount) = before_judgment {
                said.push(fill(phrases.before_judgment, &[one("amount", *amount)]));
            }
            said.push(phrases.before_roll.to_owned());
            said
        }
    }
}

fn fee(language: Language, about: &AboutFee) -> Vec<String> {
    let phrases = language.court();
    let names: Vec<&str> = about.courts.iter().map(|court| (phrases.court)(*court)).collect();
    let phrase = match about.charged {
        FeeCharged::AtOnce => phrases.fee,
        FeeCharged::AfterJudgment => phrases.roll_fee,
    };
    let gaps = [
        ("amount", span(language, about.amount)),
        ("claim", language.phrases().amount(about.claim)),
        ("courts", names.join(", ")),
    ];
    let mut said = vec![fill(phrase, &gaps)];
    if let Some(amount) = about.sole_trader {
        said.push(fill(phrases.sole_trader, &[("amount", span(language, amount))]));
    }
    if let Some(amount) = about.small_means {
        let amount = language.phrases().amount(amount);
        said.push(fill(phrases.small_means, &[("amount", amount)]));
    }
    if about.free_defence {
        said.push(phrases.free_defence.to_owned());
    }
    if names.len() > 1 {
        said.push(phrases.several_courts.to_owned());
    }
    said
}

/// The names of courts.
pub(super) fn court_names(language: Language, courts: &[CourtKind]) -> String {
    let name = language.court().court;
    let names: Vec<&str> = courts.iter().map(|court| name(*court)).collect();
    names.join(", ")
}

/// The name of a cost.
pub(super) fn cost_name(language: Language, cost: CourtCost) -> &'static str {
    (language.court().cost)(cost)
}

/// From one amount to another.
pub(super) fn range(language: Language, Span { amount_from, amount_to }: Span) -> String {
    let amount = |amount| language.phrases().amount(amount);
    if amount_from == amount_to {
        return amount(amount_to);
    }
    fill(language.court().range, &[("from", amount(amount_from)), ("to", amount(amount_to))])
}

/// One amount, or from one to another.
pub(super) fn span(language: Language, Span { amount_from, amount_to }: Span) -> String {
    if amount_from == Amount::ZERO && amount_to != Amount::ZERO {
        let most = language.phrases().amount(amount_to);
        return fill(language.court().at_most, &[("to", most)]);
    }
    range(language, Span { amount_from, amount_to })
}

/// What a language says of the costs of going to court. In a phrase, `{amount}` and the like are
/// gaps to fill.
struct CourtPhrases {
    /// `{from}`, `{to}`.
    range: &'static str,
    /// `{to}`.
    at_most: &'static str,
    /// `{amount}`, `{claim}`, `{courts}`.
    fee: &'static str,
    /// The same, where the court asks it after the judgment.
    roll_fee: &'static str,
    several_courts: &'static str,
    /// `{amount}`.
    sole_trader: &'static str,
    /// `{amount}`.
    small_means: &'static str,
    free_defence: &'static str,
    /// `{amount}`, `{claim}`, `{points}`.
    points: &'static str,
    /// `{amount}`.
    after_judgment: &'static str,
    /// `{amount}`.
    summons: &'static str,
    /// `{amount}`.
    summons_without_vat: &'static str,
    /// `{amount}`.
    fund: &'static str,
    /// `{usual}`, `{from}`, `{to}`.
    indemnity: &'static str,
    /// `{amount}`.
    before_judgment: &'static str,
    before_roll: &'static str,
    /// `{year}`.
    outdated: &'static str,
    single: &'static str,
    computed: &'static str,
    weak: &'static str,
    /// `{cost}`.
    unknown: &'static str,
    /// The names of the courts.
    court: fn(CourtKind) -> &'static str,
    /// The names of the costs.
    cost: fn(CourtCost) -> &'static str,
}

impl Language {
    fn court(self) -> &'static CourtPhrases {
        match self {
            Self::English => &ENGLISH,
            Self::Dutch => &DUTCH,
            Self::French => &FRENCH,
            Self::German => &GERMAN,
        }
    }
}

const ENGLISH: CourtPhrases = CourtPhrases {
    range: "{from} to {to}",
    at_most: "at most {to}",
    fee: "To bring a claim of {claim} the creditor pays a court fee of {amount} ({courts}).",
    roll_fee: "After the judgment the court charges a fee of {amount} to the party that the \
         judgment names ({courts}).",
    several_courts: "Which of these courts hears the case depends on more than is known here.",
    sole_trader: "This is the fee of a legal person; a sole trader pays the lower fee of natural \
         persons, {amount}.",
    small_means: "A natural person of small means pays {amount}.",
    free_defence: "The defendant pays no court fee there.",
    points: "For the work of the winner’s representative in court {amount} is reckoned per point, \
         on a claim of {claim} for at most {points} points; the total counts from none to all of \
         them.",
    after_judgment: "After the judgment, costs are added: {amount}.",
    summons: "The bailiff’s summons costs {amount}.",
    summons_without_vat: "The bailiff’s summons costs {amount} without VAT; a creditor who cannot \
         reclaim VAT adds it.",
    fund: "A contribution of {amount} goes to the fund for legal aid.",
    indemnity: "For the winner’s lawyer the loser pays a procedural indemnity, usually {usual}; \
         the judge may choose an amount from {from} to {to}.",
    before_judgment: "If everything is paid once the case is on the court’s roll but before the \
         judgment, a quarter of it is owed: {amount}.",
    before_roll: "If everything is paid before the case is on the roll, no indemnity is owed.",
    outdated: "That is the figure of {year}; the present one is not known here.",
    single: "The figure was found in one source only.",
    computed: "The figure was worked out by the published rule and not seen in print.",
    weak: "The figure is a rough one from a weak source.",
    unknown: "Not known here for this claim on this day: {cost}.",
    court: |court| match court {
        CourtKind::Subdistrict => "subdistrict court",
        CourtKind::District => "district court",
        CourtKind::JusticeOfThePeace => "justice of the peace",
        CourtKind::FirstInstance => "court of first instance",
        CourtKind::Enterprise => "enterprise court",
        CourtKind::Appeal => "court of appeal",
        CourtKind::Cassation => "Court of Cassation",
    },
    cost: |cost| match cost {
        CourtCost::CourtFee => "the court fee",
        CourtCost::ProceduralPoints => "what is awarded for the winner’s representative",
        CourtCost::AfterJudgment => "the costs after the judgment",
        CourtCost::Summons => "the bailiff’s summons",
        CourtCost::FundContribution => "the contribution to the fund for legal aid",
        CourtCost::ProceduralIndemnity => "the procedural indemnity",
    },
};

const DUTCH: CourtPhrases = CourtPhrases {
    range: "{from} tot {to}",
    at_most: "ten hoogste {to}",
    fee: "Om een vordering van {claim} voor de rechter te brengen betaalt de schuldeiser {amount} \
         griffierecht ({courts}).",
    roll_fee: "Na het vonnis vraagt de rechtbank een rolrecht van {amount} aan de partij die het \
         vonnis aanwijst ({courts}).",
    several_courts: "Welke van deze rechters de zaak behandelt, hangt af van meer dan hier bekend \
         is.",
    sole_trader: "Dit is het bedrag voor een rechtspersoon; een eenmanszaak betaalt het lagere \
         bedrag voor natuurlijke personen, {amount}.",
    small_means: "Een natuurlijke persoon met een laag inkomen betaalt {amount}.",
    free_defence: "Wie daar wordt gedagvaard, betaalt geen griffierecht.",
    points: "Voor het werk van de gemachtigde van de winnaar rekent de rechter {amount} per punt, \
         bij een vordering van {claim} voor ten hoogste {points} punten; het totaal telt er geen \
         tot alle mee.",
    after_judgment: "Na het vonnis komen er kosten bij: {amount}.",
    summons: "De dagvaarding door de deurwaarder kost {amount}.",
    summons_without_vat: "De dagvaarding door de deurwaarder kost {amount} zonder btw; een \
         schuldeiser die btw niet kan terugvragen, telt die erbij op.",
    fund: "Een bijdrage van {amount} gaat naar het fonds voor juridische bijstand.",
    indemnity: "Voor de advocaat van de winnaar betaalt de verliezer een \
         rechtsplegingsvergoeding, gewoonlijk {usual}; de rechter kan een bedrag van {from} tot \
         {to} kiezen.",
    before_judgment: "Wordt alles betaald als de zaak al op de rol staat maar vóór het vonnis, \
         dan is een kwart daarvan verschuldigd: {amount}.",
    before_roll: "Wordt alles betaald voordat de zaak op de rol staat, dan is geen vergoeding \
         verschuldigd.",
    outdated: "Dat is het bedrag van {year}; het huidige is hier niet bekend.",
    single: "Het bedrag is in maar één bron gevonden.",
    computed: "Het bedrag is berekend volgens de bekendgemaakte regel en niet in druk gezien.",
    weak: "Het bedrag is een ruwe schatting uit een zwakke bron.",
    unknown: "Hier niet bekend voor deze vordering op deze dag: {cost}.",
    court: |court| match court {
        CourtKind::Subdistrict => "kantonrechter",
        CourtKind::District => "rechtbank",
        CourtKind::JusticeOfThePeace => "vrederechter",
        CourtKind::FirstInstance => "rechtbank van eerste aanleg",
        CourtKind::Enterprise => "ondernemingsrechtbank",
        CourtKind::Appeal => "hof van beroep",
        CourtKind::Cassation => "Hof van Cassatie",
    },
    cost: |cost| match cost {
        CourtCost::CourtFee => "het griffierecht",
        CourtCost::ProceduralPoints => "de vergoeding voor de gemachtigde van de winnaar",
        CourtCost::AfterJudgment => "de kosten na het vonnis",
        CourtCost::Summons => "de dagvaarding door de deurwaarder",
        CourtCost::FundContribution => "de bijdrage aan het fonds voor juridische bijstand",
        CourtCost::ProceduralIndemnity => "de rechtsplegingsvergoeding",
    },
};

const FRENCH: CourtPhrases = CourtPhrases {
    range: "{from} à {to}",
    at_most: "au plus {to}",
    fee: "Pour porter en justice une créance de {claim}, le créancier paie des droits de \
         greffe\u{a0}: {amount} ({courts}).",
    roll_fee: "Après le jugement, le tribunal demande un droit de mise au rôle à la partie \
         désignée par le jugement\u{a0}: {amount} ({courts}).",
    several_courts: "Lequel de ces tribunaux est compétent dépend de plus que ce qui est connu \
         ici.",
    sole_trader: "C’est le montant pour une personne morale\u{a0}; un entrepreneur individuel \
         paie le montant plus bas des personnes physiques\u{a0}: {amount}.",
    small_means: "Une personne physique à faibles revenus paie {amount}.",
    free_defence: "Le défendeur n’y paie pas de droits de greffe.",
    points: "Pour le travail du représentant de la partie gagnante, le juge compte {amount} par \
         point, pour une créance de {claim} au plus {points} points\u{a0}; le total en compte de \
         zéro à tous.",
    after_judgment: "Après le jugement, des frais s’ajoutent\u{a0}: {amount}.",
    summons: "Coût de la citation par huissier de justice\u{a0}: {amount}.",
    summons_without_vat: "Coût de la citation par huissier de justice, sans TVA\u{a0}: {amount}. \
         Un créancier qui ne peut pas récupérer la TVA l’ajoute.",
    fund: "Une contribution de {amount} va au fonds d’aide juridique.",
    indemnity: "Pour l’avocat de la partie gagnante, la partie perdante paie une indemnité de \
         procédure, normalement {usual}\u{a0}; le juge peut choisir un montant de {from} à {to}.",
    before_judgment: "Si tout est payé quand l’affaire est déjà inscrite au rôle, mais avant le \
         jugement, un quart est dû\u{a0}: {amount}.",
    before_roll: "Si tout est payé avant l’inscription de l’affaire au rôle, aucune indemnité \
         n’est due.",
    outdated: "C’est le montant de {year}\u{a0}; le montant actuel n’est pas connu ici.",
    single: "Ce montant n’a été trouvé que dans une seule source.",
    computed: "Ce montant a été calculé selon la règle publiée et n’a pas été vu imprimé.",
    weak: "Ce montant est une estimation grossière tirée d’une source faible.",
    unknown: "Pas connu ici pour cette créance ce jour-là\u{a0}: {cost}.",
    court: |court| match court {
        CourtKind::Subdistrict => "juge cantonal",
        CourtKind::District => "tribunal d’arrondissement",
        CourtKind::JusticeOfThePeace => "juge de paix",
        CourtKind::FirstInstance => "tribunal de première instance",
        CourtKind::Enterprise => "tribunal de l’entreprise",
        CourtKind::Appeal => "cour d’appel",
        CourtKind::Cassation => "Cour de cassation",
    },
    cost: |cost| match cost {
        CourtCost::CourtFee => "les droits de greffe",
        CourtCost::ProceduralPoints => "l’indemnité pour le représentant de la partie gagnante",
        CourtCost::AfterJudgment => "les frais après le jugement",
        CourtCost::Summons => "la citation par huissier de justice",
        CourtCost::FundContribution => "la contribution au fonds d’aide juridique",
        CourtCost::ProceduralIndemnity => "l’indemnité de procédure",
    },
};

const GERMAN: CourtPhrases = CourtPhrases {
    range: "{from} bis {to}",
    at_most: "höchstens {to}",
    fee: "Um eine Forderung von {claim} vor Gericht zu bringen, zahlt der Gläubiger eine \
         Gerichtsgebühr: {amount} ({courts}).",
    roll_fee: "Nach dem Urteil verlangt das Gericht eine Eintragungsgebühr von der Partei, die \
         das Urteil nennt: {amount} ({courts}).",
    several_courts: "Welches dieser Gerichte zuständig ist, hängt von mehr ab, als hier bekannt \
         ist.",
    sole_trader: "Das ist die Gebühr für eine juristische Person; ein Einzelunternehmer zahlt die \
         niedrigere Gebühr für natürliche Personen: {amount}.",
    small_means: "Eine natürliche Person mit geringen Mitteln zahlt {amount}.",
    free_defence: "Die beklagte Partei zahlt dort keine Gerichtsgebühr.",
    points: "Für die Arbeit des Vertreters der siegreichen Partei rechnet das Gericht {amount} \
         pro Punkt, bei einer Forderung von {claim} höchstens {points} Punkte; die Summe zählt \
         von keinem bis zu allen.",
    after_judgment: "Nach dem Urteil kommen Kosten hinzu: {amount}.",
    summons: "Die Ladung durch den Gerichtsvollzieher kostet {amount}.",
    summons_without_vat: "Die Ladung durch den Gerichtsvollzieher kostet {amount} ohne \
         Mehrwertsteuer; ein Gläubiger, der sie nicht zurückfordern kann, rechnet sie hinzu.",
    fund: "Ein Beitrag von {amount} geht an den Fonds für juristischen Beistand.",
    indemnity: "Für den Anwalt der siegreichen Partei zahlt die unterlegene eine \
         Verfahrensentschädigung, gewöhnlich {usual}; das Gericht kann einen Betrag von {from} \
         bis {to} wählen.",
    before_judgment: "Wird alles bezahlt, wenn die Sache schon in die Liste eingetragen ist, aber \
         vor dem Urteil, so ist ein Viertel davon geschuldet: {amount}.",
    before_roll: "Wird alles bezahlt, bevor die Sache in die Liste eingetragen ist, so ist keine \
         Entschädigung geschuldet.",
    outdated: "Das ist der Betrag von {year}; der jetzige ist hier nicht bekannt.",
    single: "Der Betrag wurde nur in einer Quelle gefunden.",
    computed: "Der Betrag wurde nach der veröffentlichten Regel berechnet und nicht gedruckt \
         gesehen.",
    weak: "Der Betrag ist eine grobe Schätzung aus einer schwachen Quelle.",
    unknown: "Hier für diese Forderung an diesem Tag nicht bekannt: {cost}.",
    court: |court| match court {
        CourtKind::Subdistrict => "Kantongericht",
        CourtKind::District => "Bezirksgericht",
        CourtKind::JusticeOfThePeace => "Friedensgericht",
        CourtKind::FirstInstance => "Gericht erster Instanz",
        CourtKind::Enterprise => "Unternehmensgericht",
        CourtKind::Appeal => "Appellationshof",
        CourtKind::Cassation => "Kassationshof",
    },
    cost: |cost| match cost {
        CourtCost::CourtFee => "die Gerichtsgebühr",
        CourtCost::ProceduralPoints => "die Vergütung für den Vertreter der siegreichen Partei",
        CourtCost::AfterJudgment => "die Kosten nach dem Urteil",
        CourtCost::Summons => "die Ladung durch den Gerichtsvollzieher",
        CourtCost::FundContribution => "der Beitrag an den Fonds für juristischen Beistand",
        CourtCost::ProceduralIndemnity => "die Verfahrensentschädigung",
    },
};
