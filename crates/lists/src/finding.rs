//! What is odd about a row: a code each, with its kind and the column it is about.
//!
//! A row keeps its findings as bits. What was found and what it was read as are told on demand from the row's cells.
//!
//! Nobody can be answered without a name and a NIK, or from a row whose cells do not stand in their columns: those are
//! to be mended. Whatever else cannot be read is unknown and to be compared.

use enumset::EnumSet;
use payung_sheets::row::{Cut, Shape, Width};
use payung_values::field::Field;
use serde::{Deserialize, Serialize};

payung_values::vocabulary! {
    /// How much a finding matters.
    #[derive(enum_map::Enum)]
    pub enum Kind {
        /// Has to be mended before the row is worth an answer.
        Mend = "mend",
        /// Two things do not agree, or something is unusual: to be compared with the papers. The answer stands.
        Compare = "compare",
        /// Was written unusually and read all the same: nothing to do unless it was read wrongly.
        Read = "read",
    }
}

/// Declares [`Code`] with kind and field of each.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident; $($(#[$doc:meta])* $code:ident = $id:literal, $kind:ident, $field:expr;)+) => {
        payung_values::vocabulary! {
            $(#[$meta])*
            pub enum $name { $($(#[$doc])* $code = $id,)+ }
        }

        impl $name {
            /// How much it matters.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$code => Kind::$kind,)+ }
            }

            /// The field whose column it is about; `None`: the row as a whole.
            pub const fn field(self) -> Option<Field> {
                match self { $(Self::$code => $field,)+ }
            }
        }
    };
}

codes! {
    /// What is odd about a row.
    #[derive(enum_map::Enum, enumset::EnumSetType)]
    #[enumset(no_super_impls, no_ops, repr = "u128", serialize_repr = "u128")]
    pub enum Code;

    /// The row is longer than `MOST_ROW_BYTES`; what lies beyond was not read.
    RowTooLong = "row_too_long", Mend, None;
    /// A quotation mark was opened and never closed; the row was ended at its line.
    QuoteOpen = "quote_open", Mend, None;
    /// A NUL byte: the file is damaged, or no text.
    NulByte = "nul_byte", Mend, None;
    /// More cells than the header has.
    TooManyCells = "too_many_cells", Mend, None;
    /// Fewer cells than the header has; the missing ones count as empty.
    TooFewCells = "too_few_cells", Compare, None;
    /// No name.
    NameMissing = "name_missing", Mend, Some(Field::Name);
    /// No NIK.
    NikMissing = "nik_missing", Mend, Some(Field::Nik);
    /// A NIK stored as a number whose last digit is gone, or may be: sheets keep 15 digits, and write a nought for
    /// the others.
    NikNumber = "nik_number", Mend, Some(Field::Nik);
    /// A NIK stored as a number that still has all its digits.
    NikWhole = "nik_whole", Compare, Some(Field::Nik);
    /// Some of its digits were hidden before the list was handed on.
    NikMasked = "nik_masked", Mend, Some(Field::Nik);
    /// Not 16 digits.
    NikLength = "nik_length", Mend, Some(Field::Nik);
    /// Something else than digits.
    NikLetters = "nik_letters", Mend, Some(Field::Nik);
    /// No province has the first two digits.
    NikProvince = "nik_province", Mend, Some(Field::Nik);
    /// The date digits are no day.
    NikDate = "nik_date", Mend, Some(Field::Nik);
    /// The serial is 0000, which is not issued.
    NikSerial = "nik_serial", Mend, Some(Field::Nik);
    /// An earlier row has the same NIK.
    NikTwice = "nik_twice", Mend, Some(Field::Nik);
    /// No kabupaten or kota of today has these digits: an old code after a split, or a slip.
    NikRegency = "nik_regency", Compare, Some(Field::Nik);
    /// No kecamatan of today has these digits: an old code after a split, or a slip.
    NikDistrict = "nik_district", Compare, Some(Field::Nik);
    /// The day digits say another sex than the column.
    NikSex = "nik_sex", Compare, Some(Field::Sex);
    /// The date digits say another day than the column. A NIK never changes, so neither is wrong for sure; of days that
    /// are years apart neither was taken.
    NikBirthDate = "nik_birth_date", Compare, Some(Field::BirthDate);
    /// Blanks, points, dashes, quotation marks or unseen characters were left out.
    NikTidied = "nik_tidied", Read, Some(Field::Nik);
    /// An earlier row has the same name and day of birth.
    SamePerson = "same_person", Compare, Some(Field::Name);
    /// The number of the family card is not 16 digits.
    FamilyCardLength = "family_card_length", Compare, Some(Field::FamilyCard);
    /// The day of birth cannot be read.
    BirthDateUnreadable = "birth_date_unreadable", Compare, Some(Field::BirthDate);
    /// The day of birth does not exist.
    BirthDateImpossible = "birth_date_impossible", Compare, Some(Field::BirthDate);
    /// The day of birth lies in the future or more than 120 years back.
    BirthDateFar = "birth_date_far", Compare, Some(Field::BirthDate);
    /// The day of birth was written as eight digits in a row.
    BirthDateRead = "birth_date_read", Read, Some(Field::BirthDate);
    /// The year had two digits; the latest such year that is not in the future was taken.
    CenturyTaken = "century_taken", Read, Some(Field::BirthDate);
    /// The day of birth was a sheet's serial number.
    BirthDateSerial = "birth_date_serial", Read, Some(Field::BirthDate);
    /// The day of birth begins with its month, as its column does.
    BirthDateMonthFirst = "birth_date_month_first", Read, Some(Field::BirthDate);
    /// Some days of the column begin with the day, others with the month, and this one may do both; it was not taken.
    BirthDateTwoWay = "birth_date_two_way", Compare, Some(Field::BirthDate);
    /// The year of birth has two digits, and nobody who works was born in either of the years they can be.
    BirthDateCentury = "birth_date_century", Compare, Some(Field::BirthDate);
    /// The day of birth was taken from the NIK, for want of another and of an age.
    BirthDateFromNik = "birth_date_from_nik", Read, Some(Field::BirthDate);
    /// The age cannot be read.
    AgeUnreadable = "age_unreadable", Compare, Some(Field::Age);
    /// The age was a year of birth: one of two ages, on one side of all that can decide.
    AgeOfYear = "age_of_year", Read, Some(Field::Age);
    /// The age was a year of birth: one of two ages, of which one may register and the other may not; neither was taken.
    AgeOfYearOpen = "age_of_year_open", Compare, Some(Field::Age);
    /// The age is more than a year off the day of birth; neither counts, unless the NIK has the day.
    AgeDiffers = "age_differs", Compare, Some(Field::Age);
    /// Too young to register.
    TooYoung = "too_young", Compare, Some(Field::Age);
    /// Between the ages at which sources disagree.
    AgeOpen = "age_open", Compare, Some(Field::Age);
    /// Too old to register; a member may go on paying.
    TooOld = "too_old", Compare, Some(Field::Age);
    /// The sex cannot be read.
    SexUnreadable = "sex_unreadable", Compare, Some(Field::Sex);
    /// The occupation is not known to us; nothing is concluded from it.
    OccupationUnknown = "occupation_unknown", Compare, Some(Field::Occupation);
    /// The word stands for more than one occupation; only what they share is concluded.
    OccupationAmbiguous = "occupation_ambiguous", Compare, Some(Field::Occupation);
    /// The occupation was read from an everyday word or a near spelling.
    OccupationRead = "occupation_read", Read, Some(Field::Occupation);
    /// The occupation was a number of those of the KTP.
    OccupationNumber = "occupation_number", Read, Some(Field::Occupation);
    /// The occupation says another way of working than the column for it, or than the column of employers.
    OccupationContradicts = "occupation_contradicts", Compare, Some(Field::Occupation);
    /// The way of working cannot be read.
    EngagementUnreadable = "engagement_unreadable", Compare, Some(Field::Engagement);
    /// Two columns say different things about how the person works; the civil servant counts first, then the column
    /// of the way of working, then the employer.
    WorkContradicts = "work_contradicts", Compare, Some(Field::HasEmployer);
    /// The kabupaten or kota cannot be found.
    RegencyUnreadable = "regency_unreadable", Compare, Some(Field::Regency);
    /// The name is that of a kabupaten and of a kota; neither was taken.
    RegencyAmbiguous = "regency_ambiguous", Compare, Some(Field::Regency);
    /// The name was read from a near spelling.
    RegencyRead = "regency_read", Read, Some(Field::Regency);
    /// The province cannot be found, and no kabupaten or kota is given.
    ProvinceUnreadable = "province_unreadable", Compare, Some(Field::Province);
    /// The code of the area and the name beside it are not of one area: BPS and the interior ministry number some
    /// kabupaten differently. The name counts.
    AreaCodeDiffers = "area_code_differs", Compare, Some(Field::Regency);
    /// The code of the area is one of the interior ministry and another one of BPS; neither was taken.
    AreaCodeTwoWay = "area_code_two_way", Compare, Some(Field::Regency);
    /// The kabupaten or kota does not lie in the province given; neither was taken.
    ProvinceDiffers = "province_differs", Compare, Some(Field::Province);
    /// The income cannot be read.
    IncomeUnreadable = "income_unreadable", Compare, Some(Field::Income);
    /// The income was written in words or with decimals.
    IncomeRead = "income_read", Read, Some(Field::Income);
    /// The income is so small that thousands may have been left out, or so large that they stand twice; it was not taken.
    IncomeUnlikely = "income_unlikely", Compare, Some(Field::Income);
    /// The number means one amount with a decimal comma and another with a comma for thousands; neither was taken.
    IncomeTwoWay = "income_two_way", Compare, Some(Field::Income);
    /// The income is told for another time than a month; it was not taken.
    IncomePeriod = "income_period", Compare, Some(Field::Income);
    /// The income is a range; it lies on one side of all that can decide.
    IncomeRange = "income_range", Read, Some(Field::Income);
    /// The income is a range on both sides of the minimum wage; it was not taken.
    IncomeStraddles = "income_straddles", Compare, Some(Field::Income);
    /// The cell of the income says that it is irregular.
    IncomeIrregular = "income_irregular", Read, Some(Field::Income);
    /// Whether the income is regular cannot be read.
    RegularIncomeUnreadable = "regular_income_unreadable", Compare, Some(Field::RegularIncome);
    /// Whether the income is irregular cannot be read.
    IrregularIncomeUnreadable = "irregular_income_unreadable", Compare, Some(Field::IrregularIncome);
    /// The two columns about a regular income contradict one another; neither counts.
    RegularIncomeContradicts = "regular_income_contradicts", Compare, Some(Field::IrregularIncome);
    /// The register's label cannot be read.
    RegistryUnreadable = "registry_unreadable", Compare, Some(Field::Registry);
    /// The register has the family, and its label is not told.
    RegistryUnlabelled = "registry_unlabelled", Compare, Some(Field::Registry);
    /// The decile is not 1 to 10.
    DecileUnreadable = "decile_unreadable", Compare, Some(Field::Decile);
    /// The decile was written in letters, or is one of an older register.
    DecileRead = "decile_read", Read, Some(Field::Decile);
    /// The decile says in words that the register does not have the family.
    DecileZero = "decile_zero", Read, Some(Field::Decile);
    /// The result of the field check cannot be read.
    VerifiedUnreadable = "verified_unreadable", Compare, Some(Field::Verified);
    /// The membership cannot be read.
    InsuredUnreadable = "insured_unreadable", Compare, Some(Field::Insured);
    /// Whether there is an employer cannot be read.
    HasEmployerUnreadable = "has_employer_unreadable", Compare, Some(Field::HasEmployer);
    /// Whether the person is a civil servant cannot be read.
    CivilServantUnreadable = "civil_servant_unreadable", Compare, Some(Field::CivilServant);
    /// Whether the work is driving or delivering cannot be read.
    TransportUnreadable = "transport_unreadable", Compare, Some(Field::Transport);
    /// Whether the person studies cannot be read.
    StudentUnreadable = "student_unreadable", Compare, Some(Field::Student);
    /// The months of residence cannot be read.
    ResidenceUnreadable = "residence_unreadable", Compare, Some(Field::Residence);
    /// A mark was read as yes. It is about the first column in which one stands.
    MarkRead = "mark_read", Read, None;
    /// The remarks hold words that may change the answer, such as that somebody is dead or a member. What the settings say
    /// of blank cells is not said of this person, and nobody who is gone may register.
    RemarkSays = "remark_says", Compare, Some(Field::Remark);
    /// What stands beside the name may change the answer. What the settings say of blank cells is not said of this person.
    NameSays = "name_says", Compare, Some(Field::Name);
    /// The code of the desa, the kecamatan or the address are of another area than the one set for the list; that one was
    /// not taken. It is about the first of them.
    PlaceElsewhere = "place_elsewhere", Compare, None;
    /// The label in the register and the decile contradict one another.
    WelfareContradicts = "welfare_contradicts", Compare, Some(Field::Decile);
    /// The number of the family card is the NIK.
    FamilyCardIsNik = "family_card_is_nik", Compare, Some(Field::FamilyCard);
    /// Residence since birth was counted by the age.
    ResidenceSinceBirth = "residence_since_birth", Read, Some(Field::Residence);
    /// Two columns of one fact say different things. It is about the second.
    SecondDiffers = "second_differs", Compare, None;
}

/// The findings of one row, as bits of one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings(EnumSet<Code>);

impl Findings {
    /// No finding.
    pub const NONE: Self = Self(EnumSet::empty());

    /// Every finding of a kind.
    pub fn of_kind(kind: Kind) -> Self {
        Self(
            EnumSet::all()
                .iter()
                .filter(|code: &Code| code.kind() == kind)
                .collect(),
        )
    }

    /// What is odd about a row as a whole.
    #[inline]
    pub fn of_shape(shape: Shape) -> Self {
        let mut findings = Self::NONE;
        match shape.cut {
            Some(Cut::TooLong) => findings.add(Code::RowTooLong),
            Some(Cut::OpenQuote) => findings.add(Code::QuoteOpen),
            None => {}
        }
        findings.note(shape.has_nul, Code::NulByte);
        match shape.width {
            Width::TooFew => findings.add(Code::TooFewCells),
            Width::TooMany => findings.add(Code::TooManyCells),
            Width::Expected => {}
        }
        findings
    }

    /// Adds one.
    #[inline]
    pub fn add(&mut self, code: Code) {
        self.0.insert(code);
    }

    /// Adds one if it holds.
    #[inline]
    pub(super) fn note(&mut self, holds: bool, code: Code) {
        if holds {
            self.add(code);
        }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Whether `code` is among them.
    #[inline]
    pub fn has(self, code: Code) -> bool {
        self.0.contains(code)
    }

    /// Whether one of `others` is among them.
    #[inline]
    pub fn has_any(self, others: Self) -> bool {
        !self.0.is_disjoint(others.0)
    }

    /// Those that are in both.
    #[must_use]
    pub fn among(self, others: Self) -> Self {
        Self(self.0.intersection(others.0))
    }

    /// Those of either.
    #[inline]
    #[must_use]
    pub fn with(self, others: Self) -> Self {
        Self(self.0.union(others.0))
    }

    /// How many.
    pub fn count(self) -> usize {
        self.0.len()
    }

    /// One by one, in the order of [`Code::ALL`].
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = Code> {
        self.0.iter()
    }
}

/// The findings of one row as a list keeps them: twelve bytes, for at most 96 codes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PackedFindings([u32; 3]);

const _: () = assert!(
    Code::ALL.len() <= 96,
    "a list keeps twelve bytes of findings a row"
);

impl PackedFindings {
    /// The bits, in the order in which [`Self::from`] takes them.
    #[inline]
    pub(super) const fn words(self) -> [u32; 3] {
        self.0
    }
}

impl From<[u32; 3]> for PackedFindings {
    #[inline]
    fn from(words: [u32; 3]) -> Self {
        Self(words)
    }
}

impl From<Findings> for PackedFindings {
    #[inline]
    fn from(findings: Findings) -> Self {
        let bits = findings.0.as_u128();
        let part = |from: u32| {
            let [a, b, c, d, ..] = (bits >> from).to_le_bytes();
            u32::from_le_bytes([a, b, c, d])
        };
        Self([part(0), part(32), part(64)])
    }
}

impl From<PackedFindings> for Findings {
    #[inline]
    fn from(PackedFindings([low, middle, high]): PackedFindings) -> Self {
        let bits = u128::from(low) | u128::from(middle) << 32 | u128::from(high) << 64;
        Self(EnumSet::from_u128_truncated(bits))
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Findings, Kind, PackedFindings};

    #[test]
    fn every_code_is_in_the_set_of_its_kind_alone_and_all_stand_in_their_order() {
        let mut all = Findings::NONE;
        for code in Code::ALL.iter().rev() {
            let mut one = Findings::NONE;
            one.add(*code);
            assert_eq!(one.iter().collect::<Vec<_>>(), [*code]);
            assert_eq!(Findings::from(PackedFindings::from(one)), one);
            let kinds = Kind::ALL
                .iter()
                .filter(|kind| Findings::of_kind(**kind).has(*code));
            assert_eq!(kinds.collect::<Vec<_>>(), [&code.kind()]);
            all = all.with(one);
        }
        assert_eq!(all.iter().collect::<Vec<_>>(), Code::ALL);
        assert_eq!(all.count(), Code::ALL.len());
    }
}
