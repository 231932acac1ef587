//! Whether the income is the same every month.

vocabulary! {
    /// Whether a person's income comes regularly.
    pub enum IncomeRegularity {
        /// About the same every month.
        Regular = "yes",
        /// Changes from month to month.
        Irregular = "no",
    }
}
