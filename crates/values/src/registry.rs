//! The label a person has in the poverty register.

vocabulary! {
    /// What the register (DTSEN, formerly DTKS and P3KE) says of the family.
    pub enum Registry {
        /// Listed as extremely poor.
        ExtremePoor = "extreme_poor",
        /// Listed as poor.
        Poor = "poor",
        /// Listed as nearly poor.
        NearPoor = "near_poor",
        /// Listed, above the poor.
        NotPoor = "not_poor",
        /// Not listed.
        Unlisted = "unlisted",
    }
}
