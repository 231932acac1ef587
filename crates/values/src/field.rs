//! What a column of a list holds.

vocabulary! {
    /// What a column of a list holds. The header words for each stand in `rules/columns.toml`.
    pub enum Field {
        /// The name of the person.
        Name = "name",
        /// The NIK of the person, 16 digits.
        Nik = "nik",
        /// The number of the family card (KK), 16 digits.
        FamilyCard = "family_card",
        /// The day of birth.
        BirthDate = "birth_date",
        /// Man or woman.
        Sex = "sex",
        /// The age in years.
        Age = "age",
        /// What the person does for a living, in free text.
        Occupation = "occupation",
        /// How the person works, in the words of `Engagement`.
        Engagement = "engagement",
        /// The street or hamlet; shown, never read.
        Address = "address",
        /// The desa or kelurahan.
        Village = "village",
        /// The kecamatan; shown, never read.
        District = "district",
        /// The kabupaten or kota of the KTP, by code or name.
        Regency = "regency",
        /// The province of the KTP, by code or name.
        Province = "province",
        /// The monthly income.
        Income = "income",
        /// Whether the income is regular: yes or no.
        RegularIncome = "regular_income",
        /// Whether the income is irregular: yes or no.
        IrregularIncome = "irregular_income",
        /// The label in the poverty register.
        Registry = "registry",
        /// The welfare decile.
        Decile = "decile",
        /// Whether a field check confirmed the register: yes or no.
        Verified = "verified",
        /// Whether the person is a member today.
        Insured = "insured",
        /// Whether the person has an employer: yes or no.
        HasEmployer = "has_employer",
        /// Whether the person is a civil servant (ASN), soldier or police officer: yes or no.
        CivilServant = "civil_servant",
        /// Whether the work is driving or delivering: yes or no.
        Transport = "transport",
        /// The field of business, in which somebody may do anything: read for whether it is transport.
        Business = "business",
        /// Whether the person studies: yes or no.
        Student = "student",
        /// Months the KTP of the area has been held.
        Residence = "residence",
        /// A telephone number; shown, never read.
        Phone = "phone",
        /// Remarks in free words: what they say is told, and nothing is concluded from it.
        Remark = "remark",
    }
}

impl Field {
    /// How many fields there are.
    pub const COUNT: usize = Self::ALL.len();
}
