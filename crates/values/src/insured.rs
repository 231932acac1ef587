//! Membership already held.

vocabulary! {
    /// Whether a person is a member of BPJS Ketenagakerjaan today.
    pub enum Insured {
        /// Never a member.
        None = "none",
        /// Member with the contributions paid.
        Active = "active",
        /// Was a member; the membership has ended.
        Lapsed = "lapsed",
    }
}
