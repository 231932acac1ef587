//! How somebody works.

use crate::segment::Segment;
use crate::truth::Truth;

vocabulary! {
    /// How somebody works, in the words of the case format.
    pub enum Engagement {
        /// On own account, without an employer.
        OwnAccount = "own_account",
        /// As a partner (mitra) of a platform or company.
        Partner = "partner",
        /// Per day or per job, without employment.
        Casual = "casual",
        /// In somebody's private household.
        Household = "household",
        /// For a regular wage under an employer.
        Employee = "employee",
        /// As village head, village official or similar.
        VillageOfficial = "village_official",
        /// For a government office, without civil-servant status.
        GovernmentNonAsn = "government_non_asn",
        /// On a construction project.
        ConstructionProject = "construction_project",
        /// Abroad, as a migrant worker.
        Abroad = "abroad",
        /// As a civil servant (ASN), soldier or police officer.
        CivilServant = "civil_servant",
        /// Not working.
        NotWorking = "not_working",
    }
}

impl Engagement {
    /// The membership segment this engagement leads to.
    pub const fn segment(self) -> Segment {
        match self {
            Self::OwnAccount | Self::Partner | Self::Casual | Self::Household => Segment::Bpu,
            Self::Employee | Self::VillageOfficial | Self::GovernmentNonAsn => Segment::Pu,
            Self::ConstructionProject => Segment::Construction,
            Self::Abroad => Segment::Migrant,
            Self::CivilServant | Self::NotWorking => Segment::None,
        }
    }

    /// Whether this is informal work in the sense of the criterion `informal`.
    pub const fn is_informal(self) -> Truth {
        Truth::of(matches!(self.segment(), Segment::Bpu))
    }
}
