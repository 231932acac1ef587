//! The parts of a story that have a slide of their own.

payung_values::vocabulary! {
    /// A part of a story, as a slide tells it. The id stands in links.
    pub enum SlidePart {
        /// What happened, and the question.
        Opening = "awal",
        /// The cash.
        Cash = "tunai",
        /// The months unable to work.
        Months = "bulan",
        /// The scholarship.
        School = "sekolah",
        /// What is given in kind.
        Services = "layanan",
        /// The price of a month.
        Price = "iuran",
        /// Paid in and paid out.
        Flow = "masuk-keluar",
        /// What to remember.
        Remember = "ingat",
    }
}
