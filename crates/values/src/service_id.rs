//! What JKK gives in kind after a work accident.

vocabulary! {
    /// A service of JKK besides money: care, transport, aids, help to return to work.
    pub enum ServiceId {
        /// Medical care.
        Care = "care",
        /// Transport by land, river or lake.
        TransportLand = "transport_land",
        /// Transport by sea.
        TransportSea = "transport_sea",
        /// Transport by air.
        TransportAir = "transport_air",
        /// Orthosis or prosthesis.
        Prosthesis = "prosthesis",
        /// Dentures.
        Dentures = "dentures",
        /// Hearing aid.
        HearingAid = "hearing_aid",
        /// Glasses.
        Glasses = "glasses",
        /// Care at home.
        HomeCare = "home_care",
        /// Finding out whether a disease comes from work.
        Diagnostics = "diagnostics",
        /// Return to work: rehabilitation and case management.
        ReturnToWork = "return_to_work",
    }
}
