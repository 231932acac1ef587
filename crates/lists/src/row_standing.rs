//! Where a row stands: the one word a list shows for it.

payung_values::vocabulary! {
    /// Where a row stands. Never an entitlement, and never a bare no.
    #[derive(enum_map::Enum)]
    pub enum RowStanding {
        /// Something has to be mended before the row is worth an answer.
        Mend = "mend",
        /// Meets the published criteria of a scheme by which others pay.
        Met = "met",
        /// Cannot be said yet: the row does not tell enough.
        Open = "open",
        /// No scheme of others, but the person can register and pay alone.
        OwnDoor = "own_door",
        /// Another way: the employer, a contractor, another agency, a member already, too young or too old.
        OtherWay = "other_way",
    }
}

impl RowStanding {
    /// All of them as people read them: those who meet the criteria first, those to be mended last.
    pub const IN_ORDER: [Self; 5] = [Self::Met, Self::Open, Self::OwnDoor, Self::OtherWay, Self::Mend];
}
