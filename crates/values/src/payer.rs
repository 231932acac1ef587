//! Whose money pays.

vocabulary! {
    /// Whose money pays the contribution.
    #[derive(enum_map::Enum)]
    pub enum Payer {
        /// The member, out of pocket.
        Own = "self",
        /// A company, a zakat body or a person who gives.
        Donor = "donor",
        /// The employer or household: private money.
        Employer = "employer",
        /// The state budget.
        Apbn = "apbn",
        /// A province's or district's budget.
        Apbd = "apbd",
        /// The village budget (APBDes): unsettled in the sources.
        Village = "village",
    }
}

impl Payer {
    /// Whether this is a government scheme's money in the sense of the route: APBN or APBD.
    pub const fn is_government(self) -> bool {
        matches!(self, Self::Apbn | Self::Apbd)
    }
}
