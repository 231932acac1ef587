//! What words around an income mean, beside those of every sum of money.

payung_values::vocabulary! {
    /// What words around an income mean.
    pub enum AmountWord {
        /// The minimum wage.
        Wage = "wage",
        /// Another amount each month.
        Irregular = "irregular",
    }
}
