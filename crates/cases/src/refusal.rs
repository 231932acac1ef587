//! A question's refusal as what is wrong with a case.

use payung_case_files::{Complaint, Wrong};
use payung_questions::{benefit, contribution, donation, eligibility};
use payung_values::rupiah::Rupiah;

/// The key of something that is given.
fn input(field: &str) -> String {
    ["input.", field].concat()
}

pub(crate) fn of_contribution(refusal: &contribution::Refusal) -> Complaint {
    use contribution::Refusal;
    let what = match refusal {
        Refusal::WageMissing => Wrong::Missing(input("income")),
        Refusal::NegativeIncome { .. } => Wrong::TooLow(input("income"), Rupiah::ZERO),
        Refusal::NoSuchBase { below, above, .. } => {
            Wrong::NoSuchBase([*below, *above].into_iter().flatten().collect())
        }
        Refusal::NotInForce(when) => Wrong::TooEarly(when.first),
        Refusal::NegativeWorkers { .. } | Refusal::BeyondCalendar | Refusal::TooLarge => Wrong::TooLarge,
    };
    Complaint::new(what, refusal.to_string())
}

pub(crate) fn of_benefit(refusal: &benefit::Refusal) -> Complaint {
    use benefit::Refusal;
    let what = match refusal {
        Refusal::Missing { field, .. } => Wrong::Missing(input(field)),
        Refusal::WageTooLow { field, least, .. } => Wrong::TooLow(input(field), *least),
        Refusal::MoreInARow { .. } => Wrong::MoreInARow,
        Refusal::NotInForce(when) => Wrong::TooEarly(when.first),
        Refusal::TooLarge => Wrong::TooLarge,
    };
    Complaint::new(what, refusal.to_string())
}

pub(crate) fn of_eligibility(refusal: &eligibility::Refusal) -> Complaint {
    use eligibility::Refusal;
    let what = match refusal {
        Refusal::NotInForce(when) => Wrong::TooEarly(when.first),
        Refusal::NoAge { .. } => Wrong::NoAge,
        Refusal::AgesDiffer { .. } => Wrong::OneOf(vec![input("age"), input("birth_date")]),
    };
    Complaint::new(what, refusal.to_string())
}

pub(crate) fn of_donation(refusal: &donation::Refusal) -> Complaint {
    use donation::Refusal;
    let what = match refusal {
        Refusal::Contribution(refusal) => return of_contribution(refusal),
        Refusal::NegativeBudget { .. } => Wrong::TooLow(input("budget"), Rupiah::ZERO),
        Refusal::NoGroups => Wrong::Missing(input("groups")),
    };
    Complaint::new(what, refusal.to_string())
}
