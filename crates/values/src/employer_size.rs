//! How large an employer is.

vocabulary! {
    /// How large an employer is; it decides which programs are compulsory (Perpres 109/2013 Pasal 6).
    pub enum EmployerSize {
        /// Usaha mikro.
        Micro = "micro",
        /// Usaha kecil.
        Small = "small",
        /// Usaha menengah.
        Medium = "medium",
        /// Usaha besar.
        Large = "large",
    }
}
