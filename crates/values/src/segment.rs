//! The membership segments.

vocabulary! {
    /// The membership segment of BPJS Ketenagakerjaan.
    pub enum Segment {
        /// Bukan Penerima Upah: not a wage earner.
        Bpu = "bpu",
        /// Penerima Upah: wage earner, the employer registers.
        Pu = "pu",
        /// Jasa konstruksi: the contractor registers the project.
        Construction = "construction",
        /// Pekerja migran Indonesia.
        Migrant = "migrant",
        /// Outside BPJS Ketenagakerjaan: civil servants (Taspen) and people not working.
        None = "none",
    }
}
