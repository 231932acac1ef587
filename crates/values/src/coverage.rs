//! The words of statements about how many workers are protected.

vocabulary! {
    /// What a statement counts.
    pub enum Measure {
        /// The share of workers who are protected.
        CoveredShare = "covered_share",
        /// The number of workers who are protected.
        Covered = "covered",
        /// The number of workers who are not protected.
        Unprotected = "unprotected",
        /// The number of workers there are, protected or not.
        Counted = "counted",
        /// The number of workers a program wants to reach.
        Target = "target",
        /// The share of workers a program wants to reach.
        TargetShare = "target_share",
    }
}

vocabulary! {
    /// Which workers a statement is about.
    pub enum Whom {
        /// All workers.
        Workers = "workers",
        /// Workers of the informal sector.
        Informal = "informal",
        /// Vulnerable workers.
        Vulnerable = "vulnerable",
    }
}

vocabulary! {
    /// How the figure was said.
    pub enum Nearness {
        /// As a figure.
        Exact = "exact",
        /// "About".
        About = "about",
        /// "Near", from below.
        Near = "near",
        /// "More than".
        Over = "over",
    }
}

impl Measure {
    /// Whether it is a share; otherwise it is a number of people.
    pub const fn is_share(self) -> bool {
        matches!(self, Self::CoveredShare | Self::TargetShare)
    }
}
