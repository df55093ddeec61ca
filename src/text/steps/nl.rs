use super::{StepPhrases, StepWords};
use crate::law::{Form, StepKind};

pub(super) const DUTCH: StepPhrases = StepPhrases {
    step,
    form,
    guide: [
        "Vraag rustig waarom de factuur nog niet is betaald.",
        "Luister en onderbreek niet: er kan een goede reden zijn.",
        "Spreek één ding duidelijk af: een bedrag en een dag.",
        "Bevestig dezelfde dag schriftelijk wat er is gezegd.",
    ],
};

#[expect(clippy::too_many_lines, reason = "three phrases for each step")]
fn step(step: StepKind) -> StepWords {
    let (title, means, can_do) = match step {
        StepKind::DueDate => (
            "Laatste betaaldag",
            "Na deze dag is de betaling te laat.",
            "Betaal op tijd, of zeg vóór deze dag waarom dat niet lukt.",
        ),
        StepKind::Reminder => (
            "Vriendelijke herinnering",
            "De schuldeiser vraagt of de factuur misschien is vergeten. De herinnering zelf kost \
             niets.",
            "Betaal, of laat weten wat er niet klopt.",
        ),
        StepKind::PhoneCall => (
            "Telefoongesprek",
            "De schuldeiser belt om te horen waarom de factuur niet is betaald.",
            "Zeg gerust wat er aan de hand is, en vraag om een schriftelijke bevestiging.",
        ),
        StepKind::SecondReminder => (
            "Tweede herinnering",
            "Deze herinnering is zakelijker: ze geeft een nieuwe termijn en zegt wat er kan \
             volgen.",
            "Betaal binnen de nieuwe termijn, vraag om een betalingsregeling, of schrijf waarom u \
             het er niet mee eens bent.",
        ),
        StepKind::NoticeOfDefault => (
            "Ingebrekestelling",
            "Een formele brief geeft een laatste termijn en zegt wat er volgt. Bij sommige \
             schulden kunnen rente of kosten pas daarna beginnen.",
            "Betaal binnen de termijn, of antwoord schriftelijk voordat die voorbij is.",
        ),
        StepKind::FirstFreeReminder => (
            "Eerste kosteloze herinnering",
            "De wet eist deze kosteloze herinnering voordat een consument meer dan de factuur \
             hoeft te betalen.",
            "Betaal binnen de wachttijd van de herinnering: dan komt er niets bij.",
        ),
        StepKind::FourteenDayLetter => (
            "Veertiendagenbrief",
            "De wet eist deze brief voordat een consument incassokosten hoeft te betalen. De brief \
             geeft veertien volle dagen, vanaf de dag na ontvangst.",
            "Betaal binnen die veertien dagen: dan bent u geen incassokosten verschuldigd.",
        ),
        StepKind::FinalNotice => (
            "Laatste aanmaning",
            "Een laatste brief zegt welke stap er echt volgt, en wanneer.",
            "Betaal, of bel snel om een betalingsregeling af te spreken. Bent u het er niet mee \
             eens, schrijf dan waarom.",
        ),
        StepKind::Handover => (
            "Overdracht aan een specialist",
            "Een incassobureau, een advocaat of een deurwaarder neemt het over. Een incassobureau \
             kan geen beslag leggen.",
            "Ga na wie er vraagt en welke rekening klopt. U kunt nog steeds betalen, een \
             betalingsregeling vragen of de schuld betwisten.",
        ),
        StepKind::CollectorNotice => (
            "Eerste aanmaning van het incassobureau",
            "Een incassobureau moet met deze aanmaning beginnen en daarna wachten.",
            "Binnen de termijn: betaal, vraag om een betalingsregeling, of betwist de schuld met \
             redenen.",
        ),
        StepKind::BailiffDemand => (
            "Aanmaning door een gerechtsdeurwaarder",
            "Tussen ondernemingen kan een gerechtsdeurwaarder een schuld die niet is betwist, \
             opeisen zonder rechter.",
            "Binnen een maand: betaal, vraag om in termijnen te betalen, of betwist de schuld met \
             redenen.",
        ),
        StepKind::NonDisputeReport => (
            "Proces-verbaal van niet-betwisting",
            "De gerechtsdeurwaarder legt vast dat de schuld niet is betaald en niet is betwist.",
            "Betaal, of neem snel contact op met de gerechtsdeurwaarder.",
        ),
        StepKind::EnforceableTitle => (
            "Uitvoerbare titel",
            "Een magistraat maakt het proces-verbaal uitvoerbaar. Een gerechtsdeurwaarder kan er \
             dan mee optreden als met een vonnis.",
            "Betaal, of vraag snel aan een advocaat wat er nog kan.",
        ),
        StepKind::Summons => (
            "Dagvaarding",
            "Een deurwaarder brengt een brief die de schuldenaar op een bepaalde dag voor de \
             rechter roept.",
            "Betaal vóór die dag, of antwoord bij de rechter. Blijft u weg, dan kan de rechter \
             beslissen zonder u te horen.",
        ),
        StepKind::Judgment => (
            "Vonnis",
            "De rechter beslist wat er is verschuldigd, en wie de kosten van de zaak draagt.",
            "Ga na of en tot wanneer u ertegen in kunt gaan (verzet of hoger beroep), en vraag \
             advies.",
        ),
        StepKind::Service => (
            "Betekening en bevel tot betaling",
            "Een deurwaarder overhandigt de beslissing en beveelt om binnen korte tijd te betalen.",
            "Betaal, of spreek snel met de deurwaarder af dat u in termijnen betaalt.",
        ),
        StepKind::Seizure => (
            "Beslag",
            "Een deurwaarder kan beslag leggen op loon, een rekening of spullen. Een deel van het \
             inkomen blijft vrij.",
            "Geef de deurwaarder uw inkomen en vaste lasten door, zodat het beschermde deel klopt. \
             Schuldhulp kan u bijstaan.",
        ),
    };
    StepWords { title, means, can_do }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::None => "Er wordt niets verstuurd.",
        Form::Free => "In elke vorm. Een e-mail of brief kan later worden getoond.",
        Form::Phone => "Per telefoon, en schriftelijk bevestigd. Per e-mail als niemand opneemt.",
        Form::Provable => {
            "Schriftelijk, zo dat de ontvangst kan worden bewezen: aangetekend, of afgegeven tegen \
             een handtekening. De post doet er enkele dagen over: reken daarop."
        }
        Form::Durable => {
            "Op papier, of als bericht dat kan worden bewaard. Een termijn begint na de \
             verzending; met de post enkele dagen later."
        }
        Form::Writ => "Een deurwaarder brengt het stuk.",
        Form::Decision => "Schriftelijk, door de rechter.",
    }
}
