//! How exactly a first day is known.

vocabulary! {
    /// How exactly the first day of a rule is known.
    pub enum Precision {
        /// To the day, by the rule itself.
        Day = "day",
        /// To the day of the first report.
        Report = "report",
        /// To the month of the first report.
        Month = "month",
        /// To the year of the first report.
        Year = "year",
    }
}
