//! The programs of wage earners.

vocabulary! {
    /// A program of BPJS Ketenagakerjaan that a wage earner (PU) can be in.
    pub enum WageProgram {
        /// Jaminan Kecelakaan Kerja: work accident.
        Jkk = "jkk",
        /// Jaminan Kematian: death not caused by work.
        Jkm = "jkm",
        /// Jaminan Hari Tua: old-age savings.
        Jht = "jht",
        /// Jaminan Pensiun: pension.
        Jp = "jp",
        /// Jaminan Kehilangan Pekerjaan: loss of work.
        Jkp = "jkp",
    }
}
