//! What can happen to a member.

vocabulary! {
    /// The event a benefit is asked for.
    pub enum Event {
        /// Death not caused by work (JKM).
        Death = "death",
        /// Death by a work accident or occupational disease (JKK).
        WorkDeath = "work_death",
        /// Permanent total disability by work (JKK).
        WorkTotalDisability = "work_total_disability",
        /// Permanent partial disability by work (JKK).
        WorkPartialDisability = "work_partial_disability",
        /// Temporarily unable to work after a work accident (JKK, STMB).
        TemporaryIncapacity = "temporary_incapacity",
    }
}
