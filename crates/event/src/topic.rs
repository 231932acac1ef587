//! What slides are about, besides stories.

payung_values::vocabulary! {
    /// What a slide is about that tells no story. The id stands in links.
    pub enum Topic {
        /// Hands up: who is a member.
        HandsMember = "tangan-peserta",
        /// Hands up: for whom somebody pays.
        HandsPaid = "tangan-dibayari",
        /// Hands up: who wants to register today.
        HandsJoin = "tangan-mendaftar",
        /// What JKK and JKM are.
        Programs = "jaminan",
        /// The price of a month.
        Price = "iuran",
        /// The price of a month for drivers and couriers.
        PriceTransport = "iuran-angkutan",
        /// The price of a month in things people buy.
        PriceThings = "iuran-barang",
        /// The scholarship by year.
        School = "beasiswa",
        /// Papers of a claim after an accident.
        JkkPapers = "berkas-kecelakaan",
        /// Papers of a claim after a death.
        JkmPapers = "berkas-kematian",
        /// Papers of a scholarship.
        SchoolPapers = "berkas-beasiswa",
        /// Reporting an accident.
        Report = "lapor",
        /// Until when a claim is made.
        Deadline = "tenggat",
        /// Who claims.
        Heirs = "ahli-waris",
        /// Misquoted figures, a slide each.
        Misquoted = "keliru",
        /// Who pays here.
        Payers = "daerah",
        /// What the schemes here ask, a slide each.
        Schemes = "syarat-daerah",
        /// What one needs to register.
        Needs = "syarat-daftar",
        /// Where one registers.
        Channels = "tempat-daftar",
        /// Where one pays.
        PayPlaces = "tempat-bayar",
        /// For how long one can pay at once.
        PayPeriods = "lama-bayar",
        /// What a donor pays for a worker.
        DonorPrice = "csr-biaya",
        /// What a company can do.
        Donor = "csr",
        /// Who registers people around them.
        Sertakan = "sertakan",
        /// From the floor: the age at which one registers.
        Age = "tanya-umur",
        /// From the floor: months not paid.
        Late = "tanya-menunggak",
        /// From the floor: the price of next year.
        NextYear = "tanya-tahun-depan",
        /// From the floor: a wife or husband who is no member.
        Spouse = "tanya-pasangan",
    }
}

payung_values::vocabulary! {
    /// What topics stand together under one heading.
    pub enum Shelf {
        /// Hands up.
        Hands = "tangan",
        /// What it is and what it costs.
        Basics = "dasar",
        /// What to know of a claim.
        Claim = "klaim",
        /// Who pays here.
        Here = "daerah",
        /// How to register and pay.
        Register = "daftar",
        /// What donors can do.
        Donors = "donatur",
        /// Questions from the floor.
        Questions = "tanya",
    }
}

impl Topic {
    /// Under which heading it is offered.
    pub const fn shelf(self) -> Shelf {
        match self {
            Self::HandsMember | Self::HandsPaid | Self::HandsJoin => Shelf::Hands,
            Self::Programs
            | Self::Price
            | Self::PriceTransport
            | Self::PriceThings
            | Self::School
            | Self::Misquoted => Shelf::Basics,
            Self::JkkPapers
            | Self::JkmPapers
            | Self::SchoolPapers
            | Self::Report
            | Self::Deadline
            | Self::Heirs => Shelf::Claim,
            Self::Payers | Self::Schemes => Shelf::Here,
            Self::Needs | Self::Channels | Self::PayPlaces | Self::PayPeriods => Shelf::Register,
            Self::DonorPrice | Self::Donor | Self::Sertakan => Shelf::Donors,
            Self::Age | Self::Late | Self::NextYear | Self::Spouse => Shelf::Questions,
        }
    }

    /// The place of its count of hands, if hands are counted.
    pub fn hands(self) -> Option<usize> {
        let counted = [Self::HandsMember, Self::HandsPaid, Self::HandsJoin];
        counted.iter().position(|topic| *topic == self)
    }
}
