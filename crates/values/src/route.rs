//! The first door to knock on.

vocabulary! {
    /// The first door to knock on.
    pub enum Route {
        /// A scheme paid by APBN or APBD.
        Government = "government",
        /// A donor: GN Lingkaran, SERTAKAN.
        Donor = "donor",
        /// Join and pay oneself.
        SelfPay = "self_pay",
        /// The employer has to register the worker.
        Employer = "employer",
        /// The contractor has to register the project.
        Contractor = "contractor",
        /// The scheme for migrant workers.
        Migrant = "migrant",
        /// No door: member already, too old to register, outside BPJS Ketenagakerjaan, or nothing known yet.
        None = "none",
    }
}
