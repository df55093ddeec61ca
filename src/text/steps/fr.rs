use super::{StepPhrases, StepWords};
use crate::law::{Form, StepKind};

pub(super) const FRENCH: StepPhrases = StepPhrases {
    step,
    form,
    guide: [
        "Demandez calmement pourquoi la facture n’a pas été payée.",
        "Écoutez sans interrompre\u{a0}: il y a peut-être une bonne raison.",
        "Convenez d’une seule chose claire\u{a0}: un montant et un jour.",
        "Confirmez par écrit, le jour même, ce qui a été dit.",
    ],
};

#[expect(clippy::too_many_lines, reason = "three phrases for each step")]
fn step(step: StepKind) -> StepWords {
    let (title, means, can_do) = match step {
        StepKind::DueDate => (
            "Dernier jour de paiement",
            "Après ce jour, le paiement est en retard.",
            "Payez à temps, ou dites avant ce jour pourquoi ce n’est pas possible.",
        ),
        StepKind::Reminder => (
            "Rappel amical",
            "Le créancier demande si la facture a été oubliée. Le rappel lui-même ne coûte rien.",
            "Payez, ou dites ce qui ne va pas.",
        ),
        StepKind::PhoneCall => (
            "Appel téléphonique",
            "Le créancier appelle pour savoir pourquoi la facture n’est pas payée.",
            "Dites librement ce qui se passe, et demandez une confirmation écrite.",
        ),
        StepKind::SecondReminder => (
            "Deuxième rappel",
            "Ce rappel est plus formel\u{a0}: il donne un nouveau délai et dit ce qui peut suivre.",
            "Payez dans le nouveau délai, demandez un plan de paiement, ou écrivez pourquoi vous \
             n’êtes pas d’accord.",
        ),
        StepKind::NoticeOfDefault => (
            "Mise en demeure",
            "Une lettre formelle donne un dernier délai et dit ce qui suit. Pour certaines dettes, \
             les intérêts ou les frais ne peuvent commencer qu’après elle.",
            "Payez dans ce délai, ou répondez par écrit avant sa fin.",
        ),
        StepKind::FirstFreeReminder => (
            "Premier rappel gratuit",
            "La loi exige ce rappel gratuit avant qu’un consommateur puisse devoir plus que la \
             facture.",
            "Payez dans le délai d’attente du rappel\u{a0}: rien ne s’ajoute alors.",
        ),
        StepKind::FourteenDayLetter => (
            "Lettre des quatorze jours",
            "La loi exige cette lettre avant qu’un consommateur puisse devoir des frais de \
             recouvrement. Elle donne quatorze jours entiers, à partir du lendemain de sa \
             réception.",
            "Payez dans ces quatorze jours\u{a0}: aucuns frais de recouvrement ne sont alors dus.",
        ),
        StepKind::FinalNotice => (
            "Dernier avis",
            "Une dernière lettre dit quelle étape suivra réellement, et quand.",
            "Payez, ou appelez vite pour convenir d’un plan de paiement. Si vous n’êtes pas \
             d’accord, écrivez pourquoi.",
        ),
        StepKind::Handover => (
            "Transmission à un spécialiste",
            "Une agence de recouvrement, un avocat ou un huissier de justice prend le relais. Une \
             agence de recouvrement ne peut rien saisir.",
            "Vérifiez qui demande et quel compte est le bon. Vous pouvez encore payer, demander un \
             plan de paiement ou contester la dette.",
        ),
        StepKind::CollectorNotice => (
            "Première mise en demeure de l’agence de recouvrement",
            "Une agence de recouvrement doit commencer par cette mise en demeure, puis attendre.",
            "Dans le délai donné\u{a0}: payez, demandez un plan de paiement, ou contestez la dette \
             avec vos raisons.",
        ),
        StepKind::BailiffDemand => (
            "Sommation de payer par un huissier de justice",
            "Entre entreprises, un huissier de justice peut réclamer sans tribunal une dette non \
             contestée.",
            "Dans le mois\u{a0}: payez, demandez à payer en plusieurs fois, ou contestez la dette \
             avec vos raisons.",
        ),
        StepKind::NonDisputeReport => (
            "Procès-verbal de non-contestation",
            "L’huissier de justice constate que la dette n’a été ni payée ni contestée.",
            "Payez, ou contactez vite l’huissier de justice.",
        ),
        StepKind::EnforceableTitle => (
            "Titre exécutoire",
            "Un magistrat rend le procès-verbal exécutoire. Un huissier de justice peut alors agir \
             comme avec un jugement.",
            "Payez, ou demandez vite à un avocat ce qui est encore possible.",
        ),
        StepKind::Summons => (
            "Citation",
            "Un huissier de justice apporte une lettre qui appelle le débiteur devant le juge, un \
             jour précis.",
            "Payez avant ce jour, ou répondez devant le juge. En votre absence, il peut décider \
             sans vous entendre.",
        ),
        StepKind::Judgment => (
            "Jugement",
            "Le juge décide ce qui est dû, et qui supporte les frais de l’affaire.",
            "Vérifiez si et jusqu’à quand vous pouvez le contester (opposition ou appel), et \
             demandez conseil.",
        ),
        StepKind::Service => (
            "Signification et commandement de payer",
            "Un huissier de justice remet la décision et ordonne de payer dans un court délai.",
            "Payez, ou convenez vite avec l’huissier de justice de payer en plusieurs fois.",
        ),
        StepKind::Seizure => (
            "Saisie",
            "Un huissier de justice peut saisir un salaire, un compte ou des biens. Une partie des \
             revenus reste libre.",
            "Communiquez vos revenus et vos charges à l’huissier de justice, pour que la partie \
             protégée soit juste. Un service d’aide pour les dettes peut vous assister.",
        ),
    };
    StepWords { title, means, can_do }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::None => "Rien n’est envoyé.",
        Form::Free => {
            "Sous n’importe quelle forme. Un e-mail ou une lettre peut être montré plus tard."
        }
        Form::Phone => {
            "Par téléphone, avec une confirmation écrite. Par e-mail si personne ne répond."
        }
        Form::Provable => {
            "Par écrit, de sorte que la réception puisse être prouvée\u{a0}: en recommandé, ou \
             remis contre signature. La poste met quelques jours\u{a0}: comptez-les."
        }
        Form::Durable => {
            "Sur papier, ou par un message qui peut être conservé. Un délai commence après \
             l’envoi\u{a0}; par la poste, quelques jours plus tard."
        }
        Form::Writ => "Un huissier de justice apporte l’acte.",
        Form::Decision => "Par écrit, par le juge.",
    }
}
