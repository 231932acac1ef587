//! What the numbers of a column of money count.

payung_values::vocabulary! {
    /// What the numbers of a column of money count, by the word that says so behind a sum.
    pub enum AmountUnit {
        /// Thousands.
        Thousand = "ribu",
        /// Millions.
        Million = "juta",
    }
}
