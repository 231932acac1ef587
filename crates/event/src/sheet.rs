//! What is printed: for whom a leaflet is, and how large.

payung_values::vocabulary! {
    /// The paper of a leaflet.
    pub enum Paper {
        /// One on a sheet.
        A4 = "a4",
        /// Two beside one another on a sheet, to be cut.
        A5 = "a5",
    }
}
