//! The risk groups of work accidents.

vocabulary! {
    /// How dangerous the work is, in the five groups of JKK for wage earners; 1 costs least.
    ///
    /// Which group a job is in, BPJS Ketenagakerjaan decides; we know it only where it was published.
    pub enum RiskGroup {
        /// Kelompok risiko 1.
        First = "1",
        /// Kelompok risiko 2.
        Second = "2",
        /// Kelompok risiko 3.
        Third = "3",
        /// Kelompok risiko 4.
        Fourth = "4",
        /// Kelompok risiko 5.
        Fifth = "5",
    }
}
