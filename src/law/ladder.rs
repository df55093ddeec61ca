//! The steps that good practice takes in any country: who takes them, in which form, and how long after
//! the one before. A procedure adds its rules and its articles.

use super::StepKind::{
    DueDate, FinalNotice, Handover, Judgment, NoticeOfDefault, PhoneCall, Reminder, SecondReminder,
    Seizure, Service, Summons,
};
use super::{Actor, After, Basis, Capacity, Confidence, Form, GivenTerm, Need, Stage, StepKind};

/// What comes after a debt was decided on.
pub(super) const DECIDED: &[StepKind] = &[Judgment, StepKind::EnforceableTitle, Service, Seizure];
/// Who gave a last term waits for its end.
pub(super) const WARNED: &[After] = &[After::Claimable, After::TermIfSent(FinalNotice)];
/// The same where the debtor must be in default.
pub(super) const DEFAULT_WARNED: &[After] = &[After::Default, After::TermIfSent(FinalNotice)];

pub(super) const fn due_date(basis: Basis) -> Stage {
    Stage {
        step: DueDate,
        actor: Actor::Debtor,
        need: Need::Law,
        form: Form::None,
        between: (Capacity::ALL, Capacity::ALL),
        only_if_notice_needed: false,
        registered: false,
        undisputed: false,
        after: &[],
        closed_by: &[],
        usual_after: None,
        term: None,
        basis,
        confidence: Confidence::Official,
    }
}

pub(super) const fn reminder(basis: Basis) -> Stage {
    Stage {
        step: Reminder,
        actor: Actor::Creditor,
        need: Need::Custom,
        form: Form::Free,
        after: &[After::Claimable],
        usual_after: Some(3),
        ..due_date(basis)
    }
}

pub(super) const fn phone_call(basis: Basis) -> Stage {
    Stage { step: PhoneCall, form: Form::Phone, usual_after: Some(7), ..reminder(basis) }
}

pub(super) const fn second_reminder(basis: Basis) -> Stage {
    Stage { step: SecondReminder, usual_after: Some(7), ..reminder(basis) }
}

pub(super) const fn notice_of_default(basis: Basis) -> Stage {
    Stage {
        step: NoticeOfDefault,
        need: Need::Law,
        form: Form::Provable,
        closed_by: DECIDED,
        usual_after: Some(7),
        term: Some(GivenTerm { usual: 14, least: 1 }),
        ..reminder(basis)
    }
}

pub(super) const fn final_notice(basis: Basis) -> Stage {
    Stage {
        step: FinalNotice,
        form: Form::Provable,
        usual_after: Some(7),
        term: Some(GivenTerm { usual: 7, least: 1 }),
        ..reminder(basis)
    }
}

pub(super) const fn handover(basis: Basis) -> Stage {
    Stage { step: Handover, after: WARNED, usual_after: Some(14), ..reminder(basis) }
}

pub(super) const fn summons(basis: Basis) -> Stage {
    Stage {
        step: Summons,
        actor: Actor::Bailiff,
        form: Form::Writ,
        after: WARNED,
        closed_by: DECIDED,
        usual_after: Some(14),
        ..due_date(basis)
    }
}

pub(super) const fn judgment(basis: Basis) -> Stage {
    Stage {
        step: Judgment,
        actor: Actor::Court,
        form: Form::Decision,
        closed_by: &[StepKind::EnforceableTitle, Service, Seizure],
        usual_after: None,
        ..summons(basis)
    }
}

pub(super) const fn service(basis: Basis) -> Stage {
    Stage {
        step: Service,
        after: &[After::Days(Judgment, 0)],
        closed_by: &[Seizure],
        usual_after: Some(7),
        ..summons(basis)
    }
}

pub(super) const fn seizure(basis: Basis) -> Stage {
    Stage { step: Seizure, closed_by: &[], usual_after: Some(1), ..summons(basis) }
}
