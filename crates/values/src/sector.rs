//! The two sectors PP 50/2025 tells apart.

vocabulary! {
    /// Whether the work is driving or delivering.
    #[derive(enum_map::Enum)]
    pub enum Sector {
        /// Drivers and couriers, with or without a platform.
        Transport = "transport",
        /// Everybody else.
        Other = "other",
    }
}
