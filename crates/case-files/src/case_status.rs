//! Where an expected answer comes from.

payung_values::vocabulary! {
    /// Where an expected answer comes from.
    pub enum CaseStatus {
        /// An office or a newspaper printed it.
        Published = "published",
        /// It was computed by hand from the law.
        Derived = "derived",
        /// Nobody has confirmed it.
        Unverified = "unverified",
    }
}
