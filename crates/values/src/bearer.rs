//! Who bears a wage earner's contribution.

vocabulary! {
    /// Who bears a part of a wage earner's contribution.
    pub enum Bearer {
        /// The employer, on top of the wage.
        Employer = "employer",
        /// The worker: cut from the wage.
        Worker = "worker",
        /// The state, for JKP alone.
        State = "state",
    }
}
