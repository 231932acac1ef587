//! The first door of a row, and why there is none where there is none.

use crate::answer::Answer;
use payung_values::criterion_id::CriterionId;
use payung_values::route::Route;
use payung_values::segment::Segment;

payung_values::vocabulary! {
    /// The first door of a row, and why there is none where there is none.
    pub enum FirstDoor {
        /// A scheme paid by APBN or APBD.
        Government = "government",
        /// A donor.
        Donor = "donor",
        /// Join and pay oneself.
        SelfPay = "self_pay",
        /// The employer has to register the worker.
        Employer = "employer",
        /// The contractor has to register the project.
        Contractor = "contractor",
        /// The scheme for migrant workers.
        Migrant = "migrant",
        /// None is needed: a member already.
        Member = "member",
        /// None, for their age.
        Age = "age",
        /// None at BPJS Ketenagakerjaan: civil servants, and who does not work.
        Outside = "outside",
        /// Nobody knows how they work.
        Unknown = "unknown",
    }
}

impl FirstDoor {
    /// The door of an answer.
    pub fn of(answer: &Answer) -> Self {
        match answer.route {
            Route::Government => Self::Government,
            Route::Donor => Self::Donor,
            Route::SelfPay => Self::SelfPay,
            Route::Employer => Self::Employer,
            Route::Contractor => Self::Contractor,
            Route::Migrant => Self::Migrant,
            Route::None => match answer.segment {
                // What shuts every door needs no knowing how they work.
                None if lacks(answer, CriterionId::NotInsured) => Self::Member,
                None if is_no_age(answer) => Self::Age,
                None => Self::Unknown,
                Some(Segment::None) => Self::Outside,
                Some(_) => Self::shut(answer),
            },
        }
    }

    /// Why even the door of one's own money is shut: a scheme of theirs is not met for it.
    fn shut(answer: &Answer) -> Self {
        if lacks(answer, CriterionId::NotInsured) {
            Self::Member
        } else {
            Self::Age
        }
    }
}

/// Whether a scheme is not met for this.
fn lacks(answer: &Answer, id: CriterionId) -> bool {
    answer.schemes.iter().any(|scheme| scheme.unmet.contains(id))
}

/// Whether no scheme takes somebody of this age.
fn is_no_age(answer: &Answer) -> bool {
    let mut schemes = answer.schemes.iter();
    !answer.schemes.is_empty() && schemes.all(|scheme| scheme.unmet.contains(CriterionId::Age))
}
