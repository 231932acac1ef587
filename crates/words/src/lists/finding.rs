//! What is odd about a row of a list, in words: how much it matters, what was found, what to do.

use crate::check::topic;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::rules::PersonRules;
use payung_lists::finding::{Code, Kind};
use payung_lists::reading::Reading;
use payung_lists::row_finding::RowFinding;
use payung_rules::area::Area;
use payung_rules::work_word::WorkWord;
use payung_values::field::Field;
use payung_values::rupiah::Rupiah;
use std::borrow::Cow;

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// How much it matters, as the words that come first: `Perlu diperbaiki.`
    pub kind: String,
    /// What was found.
    pub what: String,
    /// What to do.
    pub advice: String,
}

/// How much a finding matters.
pub fn kind(texts: Texts, kind: Kind) -> Cow<'static, str> {
    match kind {
        Kind::Mend => texts.finding_mend(),
        Kind::Compare => texts.finding_compare(),
        Kind::Read => texts.finding_read(),
    }
}

/// What is odd where no row is at hand: the places of what stands there are left open.
pub fn what(texts: Texts, code: Code) -> String {
    const OPEN: &str = "…";
    let about = About {
        earlier: OPEN.to_owned(),
        reading: OPEN.to_owned(),
    };
    found(texts, code, &about).to_string()
}

/// A finding of one row.
pub fn finding(texts: Texts, rules: &PersonRules, finding: &RowFinding) -> Words {
    let earlier = finding.earlier_row.map(|row| format::count(texts, row));
    let earlier = earlier.unwrap_or_default();
    let earlier = match &finding.earlier_sheet {
        Some(sheet) => texts
            .lists_row_in_sheet(args::ListsRowInSheet { row: &earlier, sheet })
            .to_string(),
        None => earlier,
    };
    let reading = finding.reading.as_ref().map(|one| reading(texts, rules, one));
    let about = About {
        earlier,
        reading: reading.unwrap_or_default(),
    };
    let name = kind(texts, finding.code.kind());
    Words {
        // What was read all the same is one sentence with its kind; the others are two.
        kind: if finding.code.kind() == Kind::Read {
            name.to_string()
        } else {
            [&name, "."].concat()
        },
        what: found(texts, finding.code, &about).to_string(),
        advice: remedy(texts, finding.code).to_string(),
    }
}

/// What to do about a finding, whatever the row.
pub fn advice(texts: Texts, code: Code) -> String {
    remedy(texts, code).to_string()
}

/// What the sentences name.
struct About {
    earlier: String,
    reading: String,
}

/// What a cell was read as.
fn reading(texts: Texts, rules: &PersonRules, reading: &Reading) -> String {
    match reading {
        Reading::Money(amount) => amount.written(texts),
        Reading::Moneys(Rupiah::ZERO, Some(most)) => {
            let most = &most.written(texts);
            texts.finding_at_most(args::FindingAtMost { most }).to_string()
        }
        Reading::Moneys(least, None) => {
            let least = &least.written(texts);
            texts.finding_at_least(args::FindingAtLeast { least }).to_string()
        }
        Reading::Moneys(least, Some(most)) => {
            let (least, most) = (&least.written(texts), &most.written(texts));
            texts
                .finding_between(args::FindingBetween { least, most })
                .to_string()
        }
        Reading::Decile(decile) => texts
            .finding_decile_of(args::FindingDecileOf {
                decile: &decile.get().to_string(),
            })
            .to_string(),
        Reading::Day(day) => format::date(texts, *day),
        Reading::Age(age) => texts
            .result_age(args::ResultAge {
                age: &age.get().to_string(),
            })
            .to_string(),
        Reading::Occupation(index) => {
            let occupation = rules.occupations.get(usize::from(*index));
            format::in_sentence(occupation.map_or("", |occupation| occupation.label))
        }
        Reading::KtpOccupation(number) => {
            let is_it = |word: &&WorkWord| word.number.is_some_and(|one| u16::from(one) == *number);
            let word = rules.work_words.iter().find(is_it);
            word.map_or("", |word| word.word).to_owned()
        }
        Reading::Area(area) => Area::name_of(rules.areas, *area).to_owned(),
        Reading::Nik(nik) => nik.masked(),
        Reading::Digits(count) | Reading::Cells(count) => count.to_string(),
        Reading::Registry(registry) => format::in_sentence(&topic::registry(texts, *registry)),
        Reading::Woman(true) => texts.finding_woman().to_string(),
        Reading::Woman(false) => texts.finding_man().to_string(),
    }
}

/// What a column holds.
pub fn field(texts: Texts, field: Field) -> Cow<'static, str> {
    match field {
        Field::Name => texts.list_field_name(),
        Field::Nik => texts.list_field_nik(),
        Field::FamilyCard => texts.list_field_family_card(),
        Field::BirthDate => texts.list_field_birth_date(),
        Field::Sex => texts.list_field_sex(),
        Field::Age => texts.list_field_age(),
        Field::Occupation => texts.list_field_occupation(),
        Field::Engagement => texts.list_field_engagement(),
        Field::Address => texts.list_field_address(),
        Field::Village => texts.list_field_village(),
        Field::District => texts.list_field_district(),
        Field::Regency => texts.list_field_regency(),
        Field::Province => texts.list_field_province(),
        Field::Income => texts.list_field_income(),
        Field::RegularIncome => texts.list_field_regular_income(),
        Field::IrregularIncome => texts.list_field_irregular_income(),
        Field::Registry => texts.list_field_registry(),
        Field::Decile => texts.list_field_decile(),
        Field::Verified => texts.list_field_verified(),
        Field::Insured => texts.list_field_insured(),
        Field::HasEmployer => texts.list_field_employer(),
        Field::CivilServant => texts.list_field_civil_servant(),
        Field::Transport => texts.list_field_transport(),
        Field::Business => texts.list_field_business(),
        Field::Student => texts.list_field_student(),
        Field::Residence => texts.list_field_residence(),
        Field::Phone => texts.list_field_phone(),
        Field::Remark => texts.list_field_remark(),
    }
}

/// What was found.
fn found(texts: Texts, code: Code, about: &About) -> Cow<'static, str> {
    let (reading, row) = (about.reading.as_str(), about.earlier.as_str());
    match code {
        Code::RowTooLong => texts.finding_row_too_long(),
        Code::QuoteOpen => texts.finding_quote_open(),
        Code::NulByte => texts.finding_nul_byte(),
        Code::TooManyCells => texts.finding_too_many_cells(),
        Code::TooFewCells => texts.finding_too_few_cells(),
        Code::NameMissing => texts.finding_name_missing(),
        Code::NikMissing => texts.finding_nik_missing(),
        Code::NikNumber => texts.finding_nik_number(),
        Code::NikWhole => texts.finding_nik_whole(),
        Code::NikMasked => texts.finding_nik_masked(),
        Code::NikLength => texts.finding_nik_length(args::FindingNikLength { reading }),
        Code::NikLetters => texts.finding_nik_letters(),
        Code::NikProvince => texts.finding_nik_province(),
        Code::NikDate => texts.finding_nik_date(),
        Code::NikSerial => texts.finding_nik_serial(),
        Code::NikTwice => texts.finding_nik_twice(args::FindingNikTwice { row }),
        Code::NikRegency => texts.finding_nik_regency(),
        Code::NikDistrict => texts.finding_nik_district(),
        Code::NikSex => texts.finding_nik_sex(args::FindingNikSex { reading }),
        Code::NikBirthDate => texts.finding_nik_birth_date(args::FindingNikBirthDate { reading }),
        Code::NikTidied => texts.finding_nik_tidied(),
        Code::SamePerson => texts.finding_same_person(args::FindingSamePerson { row }),
        Code::FamilyCardLength => texts.finding_family_card(),
        Code::BirthDateUnreadable => texts.finding_birth_unreadable(),
        Code::BirthDateImpossible => texts.finding_birth_impossible(),
        Code::BirthDateFar => texts.finding_birth_far(),
        Code::BirthDateRead
        | Code::IncomeRead
        | Code::IncomeRange
        | Code::OccupationRead
        | Code::OccupationNumber
        | Code::RegencyRead
        | Code::DecileRead => texts.finding_read_as(args::FindingReadAs { reading }),
        Code::CenturyTaken => texts.finding_century(args::FindingCentury { reading }),
        Code::BirthDateSerial => texts.finding_birth_serial(args::FindingBirthSerial { reading }),
        Code::BirthDateMonthFirst => {
            texts.finding_birth_month_first(args::FindingBirthMonthFirst { reading })
        }
        Code::BirthDateTwoWay => texts.finding_birth_two_way(),
        Code::BirthDateCentury => texts.finding_birth_century(),
        Code::BirthDateFromNik => texts.finding_birth_from_nik(args::FindingBirthFromNik { reading }),
        Code::AgeUnreadable => texts.finding_age_unreadable(),
        Code::AgeOfYear => texts.finding_age_of_year(args::FindingAgeOfYear { reading }),
        Code::AgeOfYearOpen => texts.finding_age_of_year_open(),
        Code::AgeDiffers => texts.finding_age_differs(),
        Code::TooYoung => texts.finding_too_young(args::FindingTooYoung { reading }),
        Code::AgeOpen => texts.finding_age_open(args::FindingAgeOpen { reading }),
        Code::TooOld => texts.finding_too_old(args::FindingTooOld { reading }),
        Code::SexUnreadable => texts.finding_sex_unreadable(),
        Code::OccupationUnknown => texts.finding_occupation_unknown(),
        Code::OccupationAmbiguous => texts.finding_occupation_ambiguous(),
        Code::OccupationContradicts => texts.finding_occupation_contradicts(),
        Code::EngagementUnreadable => texts.finding_engagement(),
        Code::WorkContradicts => texts.finding_work_contradicts(),
        Code::RegencyUnreadable => texts.finding_regency(),
        Code::RegencyAmbiguous => texts.finding_regency_ambiguous(),
        Code::ProvinceUnreadable => texts.finding_province(),
        Code::AreaCodeDiffers => texts.finding_area_code(args::FindingAreaCode { reading }),
        Code::AreaCodeTwoWay => texts.finding_area_code_two_way(),
        Code::ProvinceDiffers => texts.finding_province_differs(),
        Code::IncomeUnreadable => texts.finding_income(),
        Code::IncomeUnlikely => texts.finding_income_unlikely(args::FindingIncomeUnlikely { reading }),
        Code::IncomeTwoWay => texts.finding_income_two_way(),
        Code::IncomePeriod => texts.finding_income_period(),
        Code::IncomeStraddles => texts.finding_income_straddles(),
        Code::IncomeIrregular => texts.finding_income_irregular(),
        Code::RegularIncomeContradicts => texts.finding_regular_contradicts(),
        Code::RegistryUnreadable => texts.finding_registry(),
        Code::RegistryUnlabelled => texts.finding_registry_unlabelled(),
        Code::DecileUnreadable => texts.finding_decile(),
        Code::DecileZero => texts.finding_decile_zero(),
        Code::InsuredUnreadable => texts.finding_insured(),
        Code::ResidenceUnreadable => texts.finding_residence(),
        Code::MarkRead => texts.finding_mark(),
        Code::SecondDiffers => texts.finding_second(),
        Code::RemarkSays => texts.finding_remark(),
        Code::NameSays => texts.finding_name_says(),
        Code::PlaceElsewhere => texts.finding_place(),
        Code::WelfareContradicts => texts.finding_welfare(),
        Code::FamilyCardIsNik => texts.finding_card_is_nik(),
        Code::ResidenceSinceBirth => texts.finding_since_birth(),
        Code::RegularIncomeUnreadable
        | Code::IrregularIncomeUnreadable
        | Code::HasEmployerUnreadable
        | Code::CivilServantUnreadable
        | Code::TransportUnreadable
        | Code::StudentUnreadable
        | Code::VerifiedUnreadable => texts.finding_yes_no(),
    }
}

/// What to do about it.
fn remedy(texts: Texts, code: Code) -> Cow<'static, str> {
    match code {
        Code::RowTooLong => texts.finding_row_too_long_do(),
        Code::QuoteOpen => texts.finding_quote_open_do(),
        Code::NulByte => texts.finding_nul_byte_do(),
        Code::TooManyCells => texts.finding_too_many_cells_do(),
        Code::TooFewCells => texts.finding_too_few_cells_do(),
        Code::NameMissing => texts.finding_name_missing_do(),
        Code::NikMissing => texts.finding_nik_missing_do(),
        Code::NikNumber => texts.finding_nik_number_do(),
        Code::NikMasked => texts.finding_nik_masked_do(),
        Code::NikLength => texts.finding_nik_length_do(),
        Code::NikLetters => texts.finding_nik_letters_do(),
        Code::NikProvince => texts.finding_nik_province_do(),
        Code::NikDate => texts.finding_nik_date_do(),
        Code::NikSerial => texts.finding_nik_serial_do(),
        Code::NikTwice => texts.finding_nik_twice_do(),
        Code::NikRegency | Code::NikDistrict => texts.finding_nik_place_do(),
        Code::NikSex | Code::NikBirthDate => texts.finding_nik_never_do(),
        Code::NikTidied
        | Code::BirthDateRead
        | Code::IncomeRead
        | Code::IncomeRange
        | Code::BirthDateSerial => texts.finding_nothing_to_do(),
        Code::SamePerson => texts.finding_same_person_do(),
        Code::FamilyCardLength | Code::FamilyCardIsNik => texts.finding_family_card_do(),
        Code::BirthDateUnreadable => texts.finding_birth_unreadable_do(),
        Code::BirthDateMonthFirst => texts.finding_birth_month_first_do(),
        Code::BirthDateTwoWay => texts.finding_birth_two_way_do(),
        Code::BirthDateCentury => texts.finding_birth_century_do(),
        Code::BirthDateImpossible
        | Code::BirthDateFar
        | Code::BirthDateFromNik
        | Code::AgeDiffers
        | Code::NikWhole
        | Code::AreaCodeDiffers
        | Code::AreaCodeTwoWay
        | Code::AgeOfYear
        | Code::AgeOfYearOpen
        | Code::PlaceElsewhere
        | Code::ProvinceDiffers => texts.finding_look_ktp(),
        Code::CenturyTaken => texts.finding_century_do(),
        Code::AgeUnreadable => texts.finding_age_unreadable_do(),
        Code::TooYoung => texts.finding_too_young_do(),
        Code::AgeOpen => texts.finding_age_open_do(),
        Code::TooOld => texts.finding_too_old_do(),
        Code::SexUnreadable => texts.finding_sex_unreadable_do(),
        Code::OccupationUnknown => texts.finding_occupation_unknown_do(),
        Code::OccupationAmbiguous => texts.finding_occupation_ambiguous_do(),
        Code::OccupationRead
        | Code::OccupationNumber
        | Code::RegencyRead
        | Code::DecileRead
        | Code::DecileZero
        | Code::MarkRead
        | Code::ResidenceSinceBirth
        | Code::IncomeIrregular => texts.finding_change(),
        Code::EngagementUnreadable => texts.finding_engagement_do(),
        Code::WorkContradicts | Code::OccupationContradicts => texts.finding_work_contradicts_do(),
        Code::RegencyUnreadable => texts.finding_regency_do(),
        Code::RegencyAmbiguous => texts.finding_regency_ambiguous_do(),
        Code::ProvinceUnreadable => texts.finding_province_do(),
        Code::IncomeUnlikely => texts.finding_income_unlikely_do(),
        Code::IncomeUnreadable | Code::IncomeTwoWay | Code::IncomeStraddles => texts.finding_income_do(),
        Code::IncomePeriod => texts.finding_income_period_do(),
        Code::RegularIncomeContradicts => texts.finding_regular_contradicts_do(),
        Code::RegistryUnreadable => texts.finding_registry_do(),
        Code::RegistryUnlabelled => texts.finding_registry_unlabelled_do(),
        Code::SecondDiffers | Code::WelfareContradicts => texts.finding_second_do(),
        Code::RemarkSays | Code::NameSays => texts.finding_remark_do(),
        Code::DecileUnreadable => texts.finding_decile_do(),
        Code::InsuredUnreadable => texts.finding_insured_do(),
        Code::ResidenceUnreadable => texts.finding_residence_do(),
        Code::RegularIncomeUnreadable
        | Code::IrregularIncomeUnreadable
        | Code::HasEmployerUnreadable
        | Code::CivilServantUnreadable
        | Code::TransportUnreadable
        | Code::StudentUnreadable
        | Code::VerifiedUnreadable => texts.finding_yes_no_do(),
    }
}

#[cfg(test)]
mod tests {
    use super::{PersonRules, finding};
    use crate::texts::indonesian;
    use payung_lists::finding::{Code, Kind};
    use payung_lists::reading::Reading;
    use payung_lists::row_finding::RowFinding;
    use payung_values::rupiah::Rupiah;

    fn of(code: Code, reading: Option<Reading>, earlier_row: Option<u32>) -> String {
        let words = finding(
            indonesian(),
            &PersonRules::of(payung_fixture::rules()),
            &RowFinding {
                code,
                column: None,
                found: String::new(),
                reading,
                earlier_row,
                earlier_sheet: None,
            },
        );
        format!("{} {} {}", words.kind, words.what, words.advice)
    }

    #[test]
    fn every_finding_says_what_and_what_to_do_in_whole_sentences() {
        for code in Code::ALL {
            let words = finding(
                indonesian(),
                &PersonRules::of(payung_fixture::rules()),
                &RowFinding {
                    code: *code,
                    column: None,
                    found: String::new(),
                    reading: None,
                    earlier_row: None,
                    earlier_sheet: None,
                },
            );
            assert!(words.what.ends_with('.'), "{code:?}: {}", words.what);
            assert!(words.advice.ends_with('.'), "{code:?}: {}", words.advice);
            assert_eq!(words.kind.ends_with('.'), code.kind() != Kind::Read, "{code:?}");
        }
    }

    #[test]
    fn a_finding_names_the_row_and_the_reading_it_is_about() {
        for (code, reading, earlier, words) in [
            (
                Code::NikTwice,
                None,
                Some(81_200),
                "Perlu diperbaiki. NIK sama dengan baris 81.200. Hapus salah satu, atau perbaiki NIK.",
            ),
            (
                Code::NikLength,
                Some(Reading::Digits(15)),
                None,
                "Perlu diperbaiki. NIK 15 angka, seharusnya 16. Lihat KTP, betulkan jumlah angkanya.",
            ),
            (
                Code::NikSex,
                Some(Reading::Woman(true)),
                None,
                "Perlu dicocokkan. Tanggal di NIK berarti perempuan, kolom ini lain. NIK tidak pernah berubah. Lihat KTP.",
            ),
            (
                Code::IncomeRead,
                Some(Reading::Money(Rupiah::new(1_500_000))),
                None,
                "Dibaca otomatis sebagai Rp1.500.000. Tidak perlu apa-apa.",
            ),
        ] {
            assert_eq!(of(code, reading, earlier), words);
        }
    }
}
