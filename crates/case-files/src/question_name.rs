//! The four questions, by name.

payung_values::vocabulary! {
    /// The four questions.
    pub enum QuestionName {
        /// What does it cost.
        Contribution = "contribution",
        /// What does it pay.
        Benefit = "benefit",
        /// Who may join, through which door.
        Eligibility = "eligibility",
        /// How many workers does a budget carry.
        Donation = "donation",
    }
}
