use super::{StepPhrases, StepWords};
use crate::law::{Form, StepKind};

pub(super) const GERMAN: StepPhrases = StepPhrases {
    step,
    form,
    guide: [
        "Fragen Sie ruhig, warum die Rechnung nicht bezahlt wurde.",
        "Hören Sie zu und unterbrechen Sie nicht: Es kann einen guten Grund geben.",
        "Vereinbaren Sie eine einzige klare Sache: einen Betrag und einen Tag.",
        "Bestätigen Sie noch am selben Tag schriftlich, was gesagt wurde.",
    ],
};

#[expect(clippy::too_many_lines, reason = "three phrases for each step")]
fn step(step: StepKind) -> StepWords {
    let (title, means, can_do) = match step {
        StepKind::DueDate => (
            "Letzter Zahlungstag",
            "Nach diesem Tag ist die Zahlung verspätet.",
            "Zahlen Sie rechtzeitig, oder sagen Sie vor diesem Tag, warum das nicht geht.",
        ),
        StepKind::Reminder => (
            "Freundliche Zahlungserinnerung",
            "Der Gläubiger fragt, ob die Rechnung übersehen wurde. Die Erinnerung selbst kostet \
             nichts.",
            "Zahlen Sie, oder sagen Sie, was nicht stimmt.",
        ),
        StepKind::PhoneCall => (
            "Anruf",
            "Der Gläubiger ruft an, um zu hören, warum die Rechnung nicht bezahlt ist.",
            "Sagen Sie offen, was los ist, und bitten Sie um eine schriftliche Bestätigung.",
        ),
        StepKind::SecondReminder => (
            "Zweite Mahnung",
            "Diese Mahnung ist förmlicher: Sie setzt eine neue Frist und sagt, was folgen kann.",
            "Zahlen Sie innerhalb der neuen Frist, bitten Sie um einen Ratenplan, oder schreiben \
             Sie, warum Sie nicht einverstanden sind.",
        ),
        StepKind::NoticeOfDefault => (
            "Inverzugsetzung",
            "Ein förmlicher Brief setzt eine letzte Frist und sagt, was folgt. Bei manchen \
             Schulden können Zinsen oder Kosten erst danach beginnen.",
            "Zahlen Sie innerhalb der Frist, oder antworten Sie schriftlich, bevor sie endet.",
        ),
        StepKind::FirstFreeReminder => (
            "Erste kostenlose Mahnung",
            "Das Gesetz verlangt diese kostenlose Mahnung, bevor ein Verbraucher mehr als die \
             Rechnung schulden kann.",
            "Zahlen Sie innerhalb der Wartefrist der Mahnung: Dann kommt nichts hinzu.",
        ),
        StepKind::FourteenDayLetter => (
            "Vierzehn-Tage-Brief",
            "Das Gesetz verlangt diesen Brief, bevor ein Verbraucher Inkassokosten schulden kann. \
             Er gibt vierzehn volle Tage Zeit, ab dem Tag nach dem Empfang.",
            "Zahlen Sie innerhalb dieser vierzehn Tage: Dann sind keine Inkassokosten geschuldet.",
        ),
        StepKind::FinalNotice => (
            "Letzte Mahnung",
            "Ein letzter Brief sagt, welcher Schritt wirklich folgt, und wann.",
            "Zahlen Sie, oder rufen Sie bald an, um einen Ratenplan zu vereinbaren. Sind Sie nicht \
             einverstanden, so schreiben Sie, warum.",
        ),
        StepKind::Handover => (
            "Übergabe an Fachleute",
            "Ein Inkassounternehmen, eine Anwaltskanzlei oder ein Gerichtsvollzieher übernimmt. \
             Ein Inkassounternehmen kann nichts pfänden.",
            "Prüfen Sie, wer fragt und welches Konto stimmt. Sie können weiterhin zahlen, um einen \
             Ratenplan bitten oder die Schuld bestreiten.",
        ),
        StepKind::CollectorNotice => (
            "Erste Mahnung des Inkassounternehmens",
            "Ein Inkassounternehmen muss mit dieser Mahnung beginnen und dann warten.",
            "Innerhalb der Frist: Zahlen Sie, bitten Sie um einen Ratenplan, oder bestreiten Sie \
             die Schuld mit Gründen.",
        ),
        StepKind::BailiffDemand => (
            "Zahlungsaufforderung durch einen Gerichtsvollzieher",
            "Zwischen Unternehmen kann ein Gerichtsvollzieher eine unbestrittene Schuld ohne \
             Gericht einfordern.",
            "Innerhalb eines Monats: Zahlen Sie, bitten Sie um Ratenzahlung, oder bestreiten Sie \
             die Schuld mit Gründen.",
        ),
        StepKind::NonDisputeReport => (
            "Protokoll, dass nichts bestritten wurde",
            "Der Gerichtsvollzieher hält fest, dass die Schuld weder bezahlt noch bestritten \
             wurde.",
            "Zahlen Sie, oder wenden Sie sich bald an den Gerichtsvollzieher.",
        ),
        StepKind::EnforceableTitle => (
            "Vollstreckungstitel",
            "Ein Magistrat macht das Protokoll vollstreckbar. Ein Gerichtsvollzieher kann damit \
             dann vorgehen wie mit einem Urteil.",
            "Zahlen Sie, oder lassen Sie sich bald anwaltlich beraten, was noch möglich ist.",
        ),
        StepKind::Summons => (
            "Ladung vor Gericht",
            "Ein Gerichtsvollzieher bringt einen Brief, der den Schuldner für einen bestimmten Tag \
             vor Gericht ruft.",
            "Zahlen Sie vor diesem Tag, oder antworten Sie dem Gericht. Bleiben Sie weg, so kann \
             es entscheiden, ohne Sie zu hören.",
        ),
        StepKind::Judgment => (
            "Urteil",
            "Das Gericht entscheidet, was geschuldet ist, und wer die Kosten der Sache trägt.",
            "Prüfen Sie, ob und bis wann Sie dagegen vorgehen können (Einspruch oder Berufung), \
             und holen Sie Rat ein.",
        ),
        StepKind::Service => (
            "Zustellung und Zahlungsbefehl",
            "Ein Gerichtsvollzieher übergibt die Entscheidung und ordnet an, innerhalb kurzer \
             Frist zu zahlen.",
            "Zahlen Sie, oder vereinbaren Sie bald mit dem Gerichtsvollzieher, in Raten zu zahlen.",
        ),
        StepKind::Seizure => (
            "Pfändung",
            "Ein Gerichtsvollzieher kann Lohn, ein Konto oder Sachen pfänden. Ein Teil des \
             Einkommens bleibt frei.",
            "Nennen Sie dem Gerichtsvollzieher Ihr Einkommen und Ihre festen Kosten, damit der \
             geschützte Teil stimmt. Eine Schuldnerberatung kann Ihnen beistehen.",
        ),
    };
    StepWords { title, means, can_do }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::None => "Es wird nichts verschickt.",
        Form::Free => "In beliebiger Form. Eine E-Mail oder ein Brief lässt sich später vorzeigen.",
        Form::Phone => "Per Telefon, und schriftlich bestätigt. Per E-Mail, wenn niemand abnimmt.",
        Form::Provable => {
            "Schriftlich, so dass sich der Empfang beweisen lässt: per Einschreiben, oder \
             übergeben gegen Unterschrift. Die Post braucht einige Tage: Rechnen Sie diese ein."
        }
        Form::Durable => {
            "Auf Papier, oder als Nachricht, die sich aufbewahren lässt. Eine Frist beginnt nach \
             dem Versand; mit der Post einige Tage später."
        }
        Form::Writ => "Ein Gerichtsvollzieher bringt das Schriftstück.",
        Form::Decision => "Schriftlich, durch das Gericht.",
    }
}
