//! What the build says of a spoilt rule file: file, line, what is wrong and what would be right.
//!
//! Each test copies `rules/`, spoils one thing, and compares every complaint. The line expected is the one on
//! which the named text stands in the spoilt copy, so that figures can be added above it. Long, because every
//! complaint of the reader has its sentence here.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_rulebook::rulebook;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A copy of `rules/`, to be spoilt.
struct Rules {
    /// What stands above the copy.
    root: PathBuf,
    folder: PathBuf,
    languages: Vec<String>,
}

impl Rules {
    fn copied() -> Self {
        static COPIES: AtomicUsize = AtomicUsize::new(0);
        let number = COPIES.fetch_add(1, Ordering::Relaxed);
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("rulebook")
            .join(number.to_string());
        let folder = root.join("rules");
        fs::create_dir_all(&folder).unwrap();
        for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("rules")).unwrap() {
            let path = entry.unwrap().path();
            fs::write(folder.join(path.file_name().unwrap()), fs::read(path).unwrap()).unwrap();
        }
        Self {
            root,
            folder,
            languages: vec!["id".to_owned()],
        }
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap()
    }

    /// Puts `new` where `old` stands first behind `after`.
    #[track_caller]
    fn with(self, file: &str, after: &str, old: &str, new: &str) -> Self {
        let text = self.text(file);
        let start = text
            .find(after)
            .unwrap_or_else(|| unreachable!("`{after}` does not stand in {file}"));
        let (before, behind) = text.split_at(start);
        assert!(
            behind.contains(old),
            "`{old}` does not stand in {file} behind `{after}`"
        );
        fs::write(
            self.folder.join(file),
            format!("{before}{}", behind.replacen(old, new, 1)),
        )
        .unwrap();
        self
    }

    /// Asks for texts in English, too.
    fn in_english(mut self) -> Self {
        self.languages.push("en".to_owned());
        self
    }

    fn complaints(&self) -> Vec<String> {
        match rulebook::read(&self.root, "rules", &self.languages) {
            Ok(_) => Vec::new(),
            Err(complaints) => complaints.iter().map(ToString::to_string).collect(),
        }
    }

    /// The line of `file` on which `mark` begins for the first time.
    #[track_caller]
    fn line_of(&self, file: &str, mark: &str) -> usize {
        let text = self.text(file);
        let (before, _) = text
            .split_once(mark)
            .unwrap_or_else(|| unreachable!("`{mark}` does not stand in {file}"));
        before.matches('\n').count() + 1
    }

    /// Expects exactly these complaints: file, a text that begins on the line, what is wrong.
    #[track_caller]
    fn expect(&self, complaints: &[(&str, &str, &str)]) {
        let line = |file: &str, mark: &str| self.line_of(file, mark);
        let said = complaints
            .iter()
            .map(|(file, mark, what)| format!("rules/{file}:{}: {what}", line(file, mark)));
        assert_eq!(self.complaints(), said.collect::<Vec<_>>());
    }
}

/// One change of one file, and the complaint about it.
struct Spoilt {
    rules: Rules,
    file: &'static str,
}

#[track_caller]
fn spoilt(file: &'static str, after: &str, old: &str, new: &str) -> Spoilt {
    Spoilt {
        rules: Rules::copied().with(file, after, old, new),
        file,
    }
}

impl Spoilt {
    /// Expects one complaint, on the line where `mark` begins.
    #[track_caller]
    fn says(&self, mark: &str, what: &str) {
        self.rules.expect(&[(self.file, mark, what)]);
    }
}

const CONTRIBUTION: &str = "contribution.toml";
const BENEFIT: &str = "benefit.toml";
const MEMBERSHIP: &str = "membership.toml";
const WAGES: &str = "wages.toml";
const SCHEMES: &str = "schemes.toml";
const AREAS: &str = "areas.toml";
const COLUMNS: &str = "columns.toml";
const DISTRICTS: &str = "districts.toml";
const CONTACTS: &str = "contacts.toml";
const OCCUPATIONS: &str = "occupations.toml";
const SOURCES: &str = "sources.toml";
const WAGE_EARNER: &str = "wage_earner.toml";
const CONSTRUCTION: &str = "construction.toml";
const MIGRANT: &str = "migrant.toml";
const POVERTY: &str = "poverty.toml";
const COVERAGE: &str = "coverage.toml";
const REGISTRATION: &str = "registration.toml";
const GROUPS: &str = "groups.toml";
const SERVICE: &str = "service.toml";
const DISABILITY: &str = "disability.toml";
const CLAIMS: &str = "claims.toml";
const MISQUOTED: &str = "misquoted.toml";

const JKM: &str = "[jkm_monthly]";
const ROWS: &str = "rows = [";
const DISCOUNT: &str = "[[discount]]";
const FIRST_SCHEME: &str = "[[scheme]]\nid = \"kaltim-pergub-19-2023\"";
const BALIKPAPAN: &str = "id = \"balikpapan-perwali-3-2025\"";
const SAMOSIR: &str = "[[scheme]]\nid = \"samosir-lanjutkan\"";
const PPU: &str = "[[scheme]]\nid = \"ppu-apbd\"";
const NELAYAN: &str = "[nelayan]";
const PP_44: &str = "[pp-44-2015]";
const SUMUT: &str = "[[line]]\narea = \"12\"\nfrom = \"2025-03-01\"";
const KALTIM: &str = "[[line]]\narea = \"64\"\nfrom = \"2025-03-01\"";
const DOMESTIC: &str = "[[group]]\nid = \"household_duty\"";

#[test]
fn the_committed_rules_have_no_complaint() {
    Rules::copied().expect(&[]);
}

#[test]
fn a_later_value_may_follow_and_values_may_not_overlap() {
    let value = "{ from = \"2015-07-01\", amount = \"6800\"";
    let second = |day: &str| {
        let entry = |day: &str, amount: &str| {
            let basis = "source = \"pp-44-2015\", confidence = \"inference\", checked_on = \"2026-11-21\"";
            format!("{{ from = \"{day}\", amount = \"{amount}\", {basis} }}")
        };
        let both = format!(
            "{},\n  {},\n] #{value}",
            entry("2015-07-01", "6799"),
            entry(day, "6801")
        );
        spoilt(CONTRIBUTION, JKM, value, &both)
            .rules
            .with(CONTRIBUTION, "] #", "\n]", "")
    };
    second("2015-07-02").expect(&[]);
    for day in ["2015-07-01", "2015-06-30"] {
        let overlap = format!(
            "the value from {day} overlaps the one from 2015-07-01 above it; \
             order values by first day, each day once"
        );
        second(day).expect(&[(
            CONTRIBUTION,
            &format!("{{ from = \"{day}\", amount = \"6801\""),
            &overlap,
        )]);
    }
}

#[test]
fn windows_of_one_sector_may_not_overlap_nor_end_before_they_begin() {
    spoilt(
        CONTRIBUTION,
        DISCOUNT,
        "sector = \"other\"",
        "sector = \"transport\"",
    )
    .says(
        "[[discount]]\nid = \"pp-50-2025-other\"",
        "the window 2026-04 to 2026-12 overlaps `pp-50-2025-transport`; a sector has one discount a month",
    );
    spoilt(CONTRIBUTION, DISCOUNT, "to = \"2027-03\"", "to = \"2025-12\"").says(
        DISCOUNT,
        "the window ends in 2025-12, before it begins in 2026-01",
    );
    spoilt(CONTRIBUTION, DISCOUNT, "to = \"2027-03\"", "to = \"2027-13\"")
        .says(DISCOUNT, "to `2027-13`: the month must be 01 to 12");
}

#[test]
fn brackets_ascend_from_0_without_a_gap() {
    spoilt(CONTRIBUTION, ROWS, "[1100000, 1200000]", "[1300000, 1200000]").says(
        "[1300000, 1400000]",
        "bracket [1300000, 1400000] does not ascend from [1300000, 1200000] above it; both numbers must grow",
    );
    spoilt(CONTRIBUTION, ROWS, "[1100000, 1200000]", "[1100000, 1000000]").says(
        "[1100000, 1000000]",
        "bracket [1100000, 1000000] does not ascend from [0, 1000000] above it; both numbers must grow",
    );
    spoilt(CONTRIBUTION, ROWS, "[0, 1000000]", "[1, 1000000]").says(
        "[bpu_bracket]",
        "the first bracket must begin at 0, or incomes below it fall into a gap",
    );
    spoilt(CONTRIBUTION, ROWS, "[0, 1000000]", "[0, 0]").says("[0, 0]", "a deemed base is above 0");
}

#[test]
fn deciles_are_complete_and_have_known_labels() {
    let fourth = "[[decile_label]]\ndecile = 4";
    spoilt(MEMBERSHIP, fourth, "decile = 4", "decile = 5").says(
        "[[decile_label]]",
        "deciles must be 1 to 10 in order, each once, without a gap",
    );
    spoilt(MEMBERSHIP, fourth, "near_poor", "nearly_poor").says(
        fourth,
        "unknown label `nearly_poor`; known are extreme_poor, poor, near_poor, not_poor",
    );
}

#[test]
fn membership_ages_ascend() {
    spoilt(MEMBERSHIP, "[membership_age_to]", "\"64\"", "\"17\"").says(
        "[membership_age_to]",
        "membership ages must ascend; 17 stands after 18",
    );
}

#[test]
fn an_unknown_criterion_is_named_with_all_known_ones() {
    spoilt(SCHEMES, FIRST_SCHEME, "\"informal\"", "\"informel\"").says(
        "{ id = \"informel\"",
        "unknown criterion `informel`; known are area, age, informal, irregular_income, low_income, \
         not_insured, not_civil_servant, not_student, residence, welfare",
    );
}

#[test]
fn a_criterion_stands_once_and_takes_its_own_parameters_only() {
    spoilt(
        SCHEMES,
        "id = \"samarinda-apbd\"",
        "{ id = \"informal\"",
        "{  id = \"age\"",
    )
    .says("{  id = \"age\"", "criterion `age` stands here twice");
    spoilt(
        SCHEMES,
        BALIKPAPAN,
        "id = \"residence\", months = 6",
        "id = \"residence\"",
    )
    .says(
        "{ id = \"residence\" }",
        "`residence` takes `months = 6`, and no other criterion does",
    );
    spoilt(SCHEMES, PPU, "from = 18, to = 65", "from = 65, to = 18")
        .says("{ id = \"age\", from = 65", "the age window 65 to 18 is empty");
    spoilt(
        SCHEMES,
        BALIKPAPAN,
        "{ id = \"informal\" }",
        "{ id = \"informal\", from = 18 }",
    )
    .says(
        "{ id = \"informal\", from = 18",
        "`informal` takes no `from` or `to`; only `age` does",
    );
    let labels = ", labels = [\"extreme_poor\", \"poor\", \"near_poor\"]";
    spoilt(SCHEMES, SAMOSIR, labels, "").says(
        "{ id = \"welfare\" }",
        "`welfare` takes `labels = [\"poor\", …]`, and no other criterion does",
    );
    spoilt(SCHEMES, SAMOSIR, "\"near_poor\"]", "\"poorish\"]").says(
        "\"poorish\"",
        "unknown label `poorish`; known are extreme_poor, poor, near_poor, not_poor",
    );
    spoilt(
        SCHEMES,
        "id = \"gn-lingkaran\"",
        "{ id = \"age\" }",
        "{  id = \"area\" }",
    )
    .says(
        "{  id = \"area\" }",
        "a scheme for all of Indonesia has no criterion `area`",
    );
}

#[test]
fn every_value_has_a_source_that_stands_in_the_sources() {
    let source = "source = \"pp-44-2015\", ";
    let not_there = |key: &str| {
        format!("source `{key}` does not stand in rules/sources.toml; add it there or mend the key")
    };
    let value = "{ from = \"2015-07-01\", amount = \"6800\"";
    spoilt(CONTRIBUTION, JKM, source, "").says(value, "missing field `source`");
    spoilt(CONTRIBUTION, JKM, source, "source = \"pp-99-2015#pasal-1\", ")
        .says(value, &not_there("pp-99-2015"));
    spoilt(SCHEMES, SAMOSIR, "segaris-2024-07-10", "segaris").says(SAMOSIR, &not_there("segaris"));
    spoilt(
        OCCUPATIONS,
        NELAYAN,
        "source = \"regional-facts\"",
        "source = \"hearsay\"",
    )
    .says(NELAYAN, "source `hearsay` does not stand in rules/sources.toml");
}

#[test]
fn a_confidence_is_one_of_five_words_and_a_check_has_a_day() {
    let value = "{ from = \"2015-07-01\", amount = \"6800\"";
    let what = |word: &str| {
        let known = "verified (with n_sources), single-source, conflict, inference, unverified";
        format!("confidence `{word}` is none of {known}")
    };
    spoilt(CONTRIBUTION, JKM, "\"verified\"", "\"sure\"").says(value, &what("sure"));
    spoilt(CONTRIBUTION, JKM, ", n_sources = 4", "").says(value, &what("verified"));
    spoilt(CONTRIBUTION, JKM, "n_sources = 4", "n_sources = 0").says(value, &what("verified"));
    spoilt(
        CONTRIBUTION,
        JKM,
        "checked_on = \"2026-11-21\"",
        "checked_on = \"2026-11-31\"",
    )
    .says(
        value,
        "checked_on `2026-11-31`: this day does not exist in the calendar",
    );
}

#[test]
fn an_unknown_key_is_named_with_the_known_ones() {
    spoilt(CONTRIBUTION, JKM, "amount = ", "amuont = ").says(
        "amuont",
        "unknown field `amuont`, expected one of `from`, `amount`, `source`, `confidence`, `n_sources`, \
         `checked_on`, `note`",
    );
    spoilt(CONTRIBUTION, "[jht_rate]", "[jht_rate]", "[jht_rates]").says(
        "[jht_rates]",
        "unknown field `jht_rates`, expected one of `bpu_bracket`, `jkk_rate`, `jkm_monthly`, `jht_rate`, \
         `discount`",
    );
    spoilt(SCHEMES, PPU, "payer = ", "payor = ").says(
        "payor",
        "unknown field `payor`, expected one of `id`, `name`, `area`, `payer`, `from`, `from_precision`, \
         `until`, `programs`, `criteria`, `office`, `offices`, `bring`, `notes`, `source`, `more_sources`, \
         `confidence`, `n_sources`, `checked_on`",
    );
}

#[test]
fn a_unit_is_the_one_the_parameter_is_read_in() {
    spoilt(CONTRIBUTION, JKM, "unit = \"IDR/month\"", "unit = \"IDR/year\"")
        .says(JKM, "unit `IDR/year` of this parameter must be `IDR/month`");
    spoilt(
        CONTRIBUTION,
        "[bpu_bracket]",
        "unit = \"IDR/month\"",
        "unit = \"IDR\"",
    )
    .says("[bpu_bracket]", "unit must be `IDR/month`");
}

#[test]
fn a_share_is_from_0_to_100_per_cent_and_money_is_digits() {
    spoilt(CONTRIBUTION, "[jkk_rate]", "amount = \"1%\"", "amount = \"101%\"").says(
        "amount = \"101%\"",
        "amount `101%` is not a share from 0% to 100%",
    );
    spoilt(
        BENEFIT,
        "[jkk_death_share]",
        "amount = \"60%\"",
        "amount = \"0.6\"",
    )
    .says("amount = \"0.6\"", "amount `0.6` is not a share from 0% to 100%");
    spoilt(CONTRIBUTION, DISCOUNT, "share = \"50%\"", "share = \"150%\"")
        .says(DISCOUNT, "share `150%` is not from 0% to 100%");
    spoilt(CONTRIBUTION, JKM, "amount = \"6800\"", "amount = \"6.800\"").says(
        "amount = \"6.800\"",
        "amount `6.800` is not a plain number of IDR/month",
    );
    spoilt(
        BENEFIT,
        "[jkm_waiting_months]",
        "amount = \"3\"",
        "amount = \"three\"",
    )
    .says(
        "amount = \"three\"",
        "amount `three` is not a plain number of months",
    );
    spoilt(
        BENEFIT,
        "[[scholarship_level]]",
        "yearly = \"1500000\"",
        "yearly = \"1,5 juta\"",
    )
    .says(
        "[[scholarship_level]]",
        "yearly `1,5 juta` is not a plain number of rupiah",
    );
}

#[test]
fn school_levels_are_complete_and_in_order() {
    spoilt(BENEFIT, "[[scholarship_level]]", "id = \"sd\"", "id = \"sma\"").says(
        "[[scholarship_level]]",
        "scholarship levels must be tk, sd, smp, sma, pt in this order, without a gap",
    );
}

#[test]
fn employer_sizes_are_complete_and_in_order() {
    spoilt(WAGE_EARNER, "[[employer_size]]", "id = \"small\"", "id = \"big\"").says(
        "[[employer_size]]",
        "employer sizes must be micro, small, medium, large in this order, without a gap",
    );
}

#[test]
fn a_registration_is_of_a_wage_earner_once_with_a_group_and_programs_that_exist() {
    let first = "[[registration]]\nengagement = \"village_official\"";
    spoilt(WAGE_EARNER, first, "risk_group = \"1\"", "risk_group = \"6\"")
        .says(first, "unknown risk_group `6`; known are 1, 2, 3, 4, 5");
    spoilt(WAGE_EARNER, first, "\"jkm\"", "\"jpk\"")
        .says(first, "unknown program `jpk`; known are jkk, jkm, jht, jp, jkp");
    spoilt(
        WAGE_EARNER,
        first,
        "from_precision = \"report\"",
        "from_precision = \"week\"",
    )
    .says(first, "from_precision `week` is none of day, report, month, year");
    let other = "engagement = \"government_non_asn\"";
    spoilt(WAGE_EARNER, other, "government_non_asn", "partner").says(
        "[[registration]]\nengagement = \"partner\"",
        "who works as `partner` is no wage earner",
    );
    let twice = spoilt(WAGE_EARNER, other, other, "engagement =  \"village_official\"");
    twice.says(
        "[[registration]]\nengagement =  \"village_official\"",
        "engagement `village_official` stands here twice",
    );
}

#[test]
fn there_are_five_risk_groups() {
    spoilt(WAGE_EARNER, "[risk_group.5]", "[risk_group.5]", "[risk_group.6]").says(
        "[risk_group.6]",
        "unknown field `6`, expected one of `1`, `2`, `3`, `4`, `5`",
    );
}

#[test]
fn contract_bands_ascend_and_the_last_is_open() {
    let gap = "the last band must have no `up_to`, or larger contracts fall into a gap";
    let last = "{ jkk = \"0.09%\"";
    spoilt(CONSTRUCTION, last, "{ jkk", "{ up_to = 9000000000, jkk").says("[contract_bands]", gap);
    let second = "{ up_to = 500000000,";
    spoilt(CONSTRUCTION, second, "500000000", "100000000").says(
        "{ up_to = 100000000, jkk = \"0.17%\"",
        "the band up to 100000000 does not ascend from 100000000",
    );
    spoilt(CONSTRUCTION, second, "up_to = 500000000, ", "")
        .says("{ jkk = \"0.17%\"", "only the last band has no `up_to`");
    spoilt(CONSTRUCTION, second, "0.17%", "170%")
        .says("{ up_to = 500000000", "share `170%` is not from 0% to 100%");
    spoilt(
        CONSTRUCTION,
        "[contract_bands]",
        "unit = \"IDR\"",
        "unit = \"share\"",
    )
    .says("[contract_bands]", "unit must be `IDR`");
}

#[test]
fn a_migrant_package_stands_once_and_covers_a_month_or_more() {
    let second = "id = \"term-12\"";
    spoilt(MIGRANT, second, "term-12", "agency-24").says(
        "[[package]]\nid = \"agency-24\"\nlabel = { id = \"12 bulan\"",
        "package `agency-24` stands here twice",
    );
    let at = "[[package]]\nid = \"term-12\"";
    spoilt(MIGRANT, second, "months = 12", "months = 0").says(
        at,
        "a package covers at least one month; leave `months` out where no source says it",
    );
    spoilt(MIGRANT, second, "\"189000\"", "\"189.000\"")
        .says(at, "amount `189.000` is not a plain number of rupiah");
}

#[test]
fn a_definition_has_its_note_and_source() {
    spoilt(
        WAGE_EARNER,
        "[payroll_rounding]",
        "source = \"payung\"",
        "source = \"hearsay\"",
    )
    .says(
        "[payroll_rounding]",
        "source `hearsay` does not stand in rules/sources.toml; add it there or mend the key",
    );
}

#[test]
fn an_area_that_does_not_exist_is_named() {
    let what = "area `64.99` does not stand in rules/areas.toml; write a Kemendagri code such as \"64.07\"";
    spoilt(SCHEMES, PPU, "area = \"64.09\"", "area = \"64.99\"").says(PPU, what);
    spoilt(WAGES, "[[wage]]", "area = \"64.71\"", "area = \"64.99\"")
        .says("[[wage]]\narea = \"64.99\"", what);
    spoilt(WAGES, "[[unsettled]]", "area = \"64.11\"", "area = \"64.99\"").says("[[unsettled]]", what);
}

#[test]
fn an_area_lies_in_a_province_that_is_listed() {
    spoilt(AREAS, "[regency]", "\"11.01\"", "\"99.01\"").says(
        "\"99.01\"",
        "area `99.01` lies in province `99`, which is not listed",
    );
    spoilt(AREAS, "[regency]", "\"11.01\"", "\"11.1\"").says(
        "\"11.1\"",
        "area code `11.1` is not of the form \"64\" or \"64.07\"",
    );
}

#[test]
fn the_kecamatan_are_all_there_and_in_areas_that_exist() {
    spoilt(DISTRICTS, "[district]", "\"11.01\"", "\"11.99\"").says(
        "\"11.99\"",
        "area `11.99` does not stand in rules/areas.toml; write a Kemendagri code such as \"64.07\"",
    );
    spoilt(DISTRICTS, "version", "n_districts = 7285", "n_districts = 7286")
        .says("# The numbers", "7285 kecamatan stand here, 7286 should");
    Rules::copied()
        .with(DISTRICTS, "[district]", "\"1-18\"", "\"18-1\"")
        .expect(&[
            (DISTRICTS, "\"11.01\"", "`18-1` is no run of numbers from 1 to 63"),
            (
                DISTRICTS,
                "# The numbers",
                "7267 kecamatan stand here, 7285 should",
            ),
        ]);
}

#[test]
fn a_word_of_lists_is_plain_and_stands_once() {
    spoilt(COLUMNS, "[header]", "\"no nik\"", "\"No. NIK\"").says(
        "nik = [",
        "`No. NIK` must be lower case letters and digits with single spaces",
    );
    spoilt(COLUMNS, "[header]", "\"no nik\"", "\"no kk\"")
        .says("nik = [", "`no kk` stands twice in [header]");
}

#[test]
fn an_area_has_one_readable_wage_a_year() {
    spoilt(WAGES, "area = \"12\"\nyear = 2026", "year = 2026", "year =  2025").says(
        "[[wage]]\narea = \"12\"\nyear =  2025",
        "area 12 has two wages for 2025",
    );
    let first = "[[wage]]\narea = \"64.01\"";
    spoilt(WAGES, first, "\"3776998.06\"", "\"3.776.998,06\"").says(
        first,
        "amount `3.776.998,06` is not rupiah with two decimals, such as \"4391337.55\"",
    );
    spoilt(WAGES, first, "kind = \"umk\"", "kind = \"umr\"").says(first, "kind `umr` is neither umk nor ump");
}

#[test]
fn a_scheme_stands_once_and_ends_after_it_begins() {
    spoilt(
        SCHEMES,
        "[[scheme]]\nid = \"sertakan\"",
        "\nid = \"sertakan\"",
        "\nid =  \"gn-lingkaran\"",
    )
    .says(
        "[[scheme]]\nid =  \"gn-lingkaran\"",
        "scheme `gn-lingkaran` stands here twice",
    );
    spoilt(
        SCHEMES,
        FIRST_SCHEME,
        "until = \"2025-10-22\"",
        "until = \"2023-06-12\"",
    )
    .says(
        FIRST_SCHEME,
        "the scheme ends on 2023-06-12, before it begins on 2023-06-13",
    );
    spoilt(
        SCHEMES,
        FIRST_SCHEME,
        "from = \"2023-06-13\"",
        "from = \"13-06-2023\"",
    )
    .says(FIRST_SCHEME, "from `13-06-2023`: a date is written YYYY-MM-DD");
    spoilt(SCHEMES, FIRST_SCHEME, "payer = \"apbd\"", "payer = \"province\"").says(
        FIRST_SCHEME,
        "unknown payer `province`; known are self, donor, employer, apbn, apbd, village",
    );
    spoilt(SCHEMES, FIRST_SCHEME, "\"jkk\", \"jkm\"", "\"jkk\", \"jp\"")
        .says(FIRST_SCHEME, "unknown program `jp`; known are jkk, jkm, jht");
    spoilt(
        SCHEMES,
        FIRST_SCHEME,
        "from_precision = \"day\"",
        "from_precision = \"hour\"",
    )
    .says(
        FIRST_SCHEME,
        "from_precision `hour` is none of day, report, month, year",
    );
}

#[test]
fn an_occupation_has_a_plain_id_a_known_sector_and_a_place_of_its_own() {
    spoilt(OCCUPATIONS, NELAYAN, NELAYAN, "[Nelayan]")
        .says("[Nelayan]", "occupation id `Nelayan` is not snake_case");
    spoilt(OCCUPATIONS, NELAYAN, "sector = \"other\"", "sector = \"fishery\"")
        .says(NELAYAN, "unknown sector `fishery`; known are transport, other");
    spoilt(OCCUPATIONS, NELAYAN, "\"own_account\"", "\"freelance\"").says(
        NELAYAN,
        "unknown engagement `freelance`; known are own_account, partner, casual, household, employee, \
         village_official, government_non_asn, construction_project, abroad, civil_servant, not_working",
    );
    spoilt(OCCUPATIONS, NELAYAN, "common = 1", "common = 9")
        .says(NELAYAN, "common = 9 is taken or not 1 to 8");
}

#[test]
fn a_telephone_number_is_digits() {
    spoilt(CONTACTS, "[care_centre]", "\"175\"", "\"1-7-5\"")
        .says("[care_centre]", "number `1-7-5` is not all digits");
}

#[test]
fn a_poverty_line_is_of_a_province_and_each_day_has_one() {
    spoilt(POVERTY, SUMUT, "area = \"12\"", "area = \"12.17\"").says(
        "[[line]]\narea = \"12.17\"",
        "area `12.17` is not a province; a kabupaten or kota uses its province's line",
    );
    spoilt(POVERTY, KALTIM, "\"2025-09-01\"", "\"2025-03-01\"").says(
        "[[line]]\narea = \"64\"\nfrom = \"2025-03-01\"\namount = \"897759\"",
        "the line of 64 from 2025-03-01 overlaps the one above it; order lines by first day, each day once",
    );
    for amount in ["0", "866.193", "-1", "many"] {
        spoilt(POVERTY, KALTIM, "\"866193\"", &format!("\"{amount}\"")).says(
            KALTIM,
            &format!("amount `{amount}` is not a plain number of rupiah above 0"),
        );
    }
}

#[test]
fn a_list_has_items_and_short_ones() {
    const PERIODS: &str = "[pay_periods]";
    spoilt(REGISTRATION, "[overpayment]", "items = [\n", "items = [] #")
        .rules
        .with(REGISTRATION, "items = [] #", "\n]", "")
        .expect(&[(REGISTRATION, "[overpayment]", "a list needs at least one item")]);
    spoilt(REGISTRATION, PERIODS, "6 bulan", "")
        .says(PERIODS, "the text `` is missing in `id`; add `id = \"…\"`");
    let long = "a".repeat(161);
    spoilt(REGISTRATION, PERIODS, "6 bulan", &long).says(
        PERIODS,
        &format!("the text `{long}` has 161 letters; at most 160"),
    );
    spoilt(REGISTRATION, PERIODS, PERIODS, "[PayPeriods]")
        .says("[PayPeriods]", "list id `PayPeriods` is not snake_case");
}

#[test]
fn a_group_is_of_known_occupations_and_has_notes_from_a_known_source() {
    spoilt(GROUPS, DOMESTIC, "\"pekerja_rumah_tangga\"", "\"art\"").says(
        DOMESTIC,
        "occupation `art` does not stand in rules/occupations.toml; add it there or mend the id",
    );
    spoilt(GROUPS, DOMESTIC, "\"household\"", "\"home\"").says(
        DOMESTIC,
        "unknown engagement `home`; known are own_account, partner, casual, household, employee, \
         village_official, government_non_asn, construction_project, abroad, civil_servant, not_working",
    );
    let nobody = "a group names at least one of `occupations` and `engagements`, or nobody sees it";
    spoilt(GROUPS, "id = \"rt_rw\"", "[\"ketua_rt_rw\"]", "[]").says("[[group]]\nid = \"rt_rw\"", nobody);
    spoilt(GROUPS, DOMESTIC, "\"uu-2-2026#", "\"uu-3-2026#").says(
        DOMESTIC,
        "source `uu-3-2026` does not stand in rules/sources.toml; add it there or mend the key",
    );
    spoilt(GROUPS, DOMESTIC, "household_duty", "rt_rw").says(
        "[[group]]\nid = \"rt_rw\"\noccupations = [\"pekerja_rumah_tangga\"]",
        "group `rt_rw` stands here twice",
    );
    let long = "a".repeat(161);
    spoilt(
        GROUPS,
        "id = \"two_jobs\"",
        "notes = [",
        &format!("notes = [\n  {{ id = \"{long}\" }},"),
    )
    .says(
        "[[group]]\nid = \"two_jobs\"",
        &format!("the text `{long}` has 161 letters; at most 160"),
    );
}

#[test]
fn a_service_has_the_limit_it_names() {
    const LAND: &str = "[[service]]\nid = \"transport_land\"";
    const CARE: &str = "[[service]]\nid = \"care\"";
    let limit = "limit = \"up_to\"";
    spoilt(SERVICE, LAND, limit, "limit = \"some\"").says(
        LAND,
        "unknown limit `some`; known are none, up_to, up_to_within, hospital_price_plus, covered",
    );
    spoilt(SERVICE, LAND, limit, "limit = \"none\"").says(LAND, "limit `none` takes nothing, not amount");
    spoilt(SERVICE, LAND, limit, "limit = \"up_to_within\"")
        .says(LAND, "limit `up_to_within` takes amount, months, not amount");
    spoilt(SERVICE, LAND, "\"5000000\"", "\"0\"")
        .says(LAND, "amount `0` is not a plain number of rupiah above 0");
    spoilt(SERVICE, "id = \"home_care\"", "months = 12", "months = 0")
        .says("[[service]]\nid = \"home_care\"", "months must be 1 or more");
    spoilt(SERVICE, "id = \"prosthesis\"", "\"40%\"", "\"140%\"").says(
        "[[service]]\nid = \"prosthesis\"",
        "share `140%` is not a share from 0% to 100%",
    );
    spoilt(SERVICE, LAND, "transport_land", "care").rules.expect(&[
        (
            SERVICE,
            "[[service]]\nid = \"care\"\nlabel = { id = \"Angkutan",
            "the service `care` from 2019-12-02 overlaps the one above it; order by first day, each day once",
        ),
        (SERVICE, "#", "the service `transport_land` is missing"),
    ]);
    spoilt(SERVICE, CARE, "\"pp-82-2019\"", "\"pp-83-2019\"").says(
        CARE,
        "source `pp-83-2019` does not stand in rules/sources.toml; add it there or mend the key",
    );
}

#[test]
fn a_loss_stands_in_its_row_with_a_share() {
    const EYE: &str = "[[loss]]\nid = \"eye_one\"";
    const SCALP: &str = "[[loss]]\nid = \"scalp\"";
    const LESS: &str = "[[loss]]\nid = \"hearing_less_both\"";
    spoilt(DISABILITY, EYE, "\"35%\"", "\"135%\"").says(EYE, "percent `135%` is not a share from 0% to 100%");
    spoilt(DISABILITY, EYE, "eye_one", "Eye")
        .says("[[loss]]\nid = \"Eye\"", "loss id `Eye` is not snake_case");
    spoilt(DISABILITY, EYE, "eye_one", "scalp").says(SCALP_AGAIN, "loss `scalp` stands here twice");
    spoilt(DISABILITY, EYE, "row = 12", "row = 14").rules.expect(&[
        (
            DISABILITY,
            EYE,
            "row 14 stands after row 11; rows stand in order, without a gap",
        ),
        (
            DISABILITY,
            "[[loss]]\nid = \"hearing_both\"",
            "row 13 stands after row 14; rows stand in order, without a gap",
        ),
    ]);
    spoilt(DISABILITY, SCALP, "to = \"30%\"", "to = \"10%\"")
        .says(SCALP, "the span 10% to 10% is empty; `to` is the larger share");
    spoilt(DISABILITY, LESS, "whole = \"hearing_both\"", "to = \"40%\"")
        .says(LESS, "`each` takes `whole`, and neither stands beside `to`");
    for whole in ["scalp", "septum_both"] {
        spoilt(
            DISABILITY,
            LESS,
            "whole = \"hearing_both\"",
            &format!("whole = \"{whole}\""),
        )
        .says(
            LESS,
            &format!("`whole` is `{whole}`, which is no row with one share larger than 6%"),
        );
    }
    spoilt(DISABILITY, EYE, "\"single-source\"", "\"sure\"").says(
        EYE,
        "confidence `sure` is none of verified (with n_sources), single-source, conflict, inference, unverified",
    );
}

/// The second of two: the scalp itself, after another row was given its id.
const SCALP_AGAIN: &str = "[[loss]]\nid = \"scalp\"\nrow = 17";

#[test]
fn a_list_of_claims_is_checked_as_any_other() {
    spoilt(CLAIMS, "[violence]", "[violence]", "[Violence]")
        .says("[Violence]", "list id `Violence` is not snake_case");
}

#[test]
fn a_misquoted_figure_was_said_of_something() {
    const SPAN: &str = "[[misquoted]]\nid = \"death_41_42\"";
    spoilt(MISQUOTED, SPAN, "event = \"death\"", "event = \"flood\"").says(
        SPAN,
        "unknown event `flood`; known are death, work_death, work_total_disability, work_partial_disability, \
         temporary_incapacity",
    );
    spoilt(MISQUOTED, SPAN, "said = \"41000000\"", "said = \"41 juta\"")
        .says(SPAN, "said `41 juta` is not a plain number of rupiah");
    spoilt(
        MISQUOTED,
        SPAN,
        "said_to = \"42000000\"",
        "said_to = \"41000000\"",
    )
    .says(
        SPAN,
        "said_to `41000000` is not a plain number of rupiah above `said`",
    );
    spoilt(MISQUOTED, SPAN, "death_41_42", "work_death_170").says(
        "[[misquoted]]\nid = \"work_death_170\"\nlabel = { id = \"Meninggal bukan",
        "misquoted `work_death_170` stands here twice",
    );
}

#[test]
fn a_source_says_what_it_is() {
    spoilt(SOURCES, PP_44, "kind = \"regulation\"", "kind = \"law\"").says(
        PP_44,
        "unknown kind `law`; known are regulation, official, press, inference",
    );
    spoilt(SOURCES, PP_44, "read = \"cited\"", "read = \"yes\"")
        .says(PP_44, "read `yes` is none of primary, cited, seen");
    spoilt(SOURCES, PP_44, "day = \"2015\"", "day = \"mid 2015\"").says(
        PP_44,
        "day `mid 2015` is neither a year, a month nor a day, such as \"2015\", \"2015-06\" or \"2015-06-30\"",
    );
    spoilt(
        SOURCES,
        PP_44,
        "title = \"PP 44/2015 (JKK dan JKM)\"",
        "title = \" \"",
    )
    .says(PP_44, "title and issuer of a source must not be empty");
}

#[test]
fn a_text_without_its_translation_is_named() {
    let missing = "the text `Iuran kematian (JKM) sebulan` is missing in `en`; add `en = \"…\"`";
    let rules = Rules::copied().in_english();
    let complaints = rules.complaints();
    let wanted = format!(
        "rules/{CONTRIBUTION}:{}: {missing}",
        rules.line_of(CONTRIBUTION, JKM)
    );
    assert!(complaints.contains(&wanted), "{complaints:#?}");
    assert!(
        complaints
            .iter()
            .all(|complaint| complaint.ends_with(" is missing in `en`; add `en = \"…\"`"))
    );

    let label = "id = \"Iuran kematian (JKM) sebulan\"";
    let translated = format!("{label}, en = \"JKM contribution a month\"");
    let one_less = spoilt(CONTRIBUTION, JKM, label, &translated)
        .rules
        .in_english()
        .complaints();
    let others = complaints.into_iter().filter(|complaint| *complaint != wanted);
    assert_eq!(one_less, others.collect::<Vec<_>>());
}

#[test]
fn a_statement_about_protected_workers_says_what_it_counts_of_whom_where_and_when() {
    const FIRST: &str = "[[statement]]";
    for (old, new, what) in [
        (
            "areas = [\"64\"]",
            "areas = []",
            "a statement names at least one area",
        ),
        (
            "areas = [\"64\"]",
            "areas = [\"64.99\"]",
            "area `64.99` does not stand in rules/areas.toml; write a Kemendagri code such as \"64.07\"",
        ),
        (
            "measure = \"covered_share\"",
            "measure = \"share\"",
            "unknown measure `share`; known are covered_share, covered, unprotected, counted, target, target_share",
        ),
        (
            "whom = \"workers\"",
            "whom = \"people\"",
            "unknown whom `people`; known are workers, informal, vulnerable",
        ),
        (
            "nearness = \"about\"",
            "nearness = \"roughly\"",
            "unknown nearness `roughly`; known are exact, about, near, over",
        ),
        (
            "amount = \"63%\"",
            "amount = \"63\"",
            "amount `63` does not fit `covered_share`; a share is written as `63%`, people as digits",
        ),
        (
            "said = \"2025-05-14\"",
            "said = \"14-05-2025\"",
            "said `14-05-2025` is no day; write 2025-05-14, 2025-05 or 2025",
        ),
        (
            "said = \"2025-05-14\"",
            "said = \"2025-13\"",
            "said `2025-13` is no day; write 2025-05-14, 2025-05 or 2025",
        ),
    ] {
        spoilt(COVERAGE, FIRST, old, new).says(FIRST, what);
    }
    for amount in ["0", "-5", "20 ribu", "2%"] {
        spoilt(
            COVERAGE,
            "measure = \"covered\"",
            "\"837154\"",
            &format!("\"{amount}\""),
        )
        .rules
        .expect(&[(
            COVERAGE,
            // The table that holds the spoilt amount begins above it.
            "[[statement]]\nareas = [\"64\"]\nmeasure = \"covered\"\n",
            &format!(
                "amount `{amount}` does not fit `covered`; a share is written as `63%`, people as digits"
            ),
        )]);
    }
}

#[test]
fn an_empty_text_counts_as_missing() {
    spoilt(CONTRIBUTION, JKM, "Iuran kematian (JKM) sebulan", " ")
        .says(JKM, "the text ` ` is missing in `id`; add `id = \"…\"`");
}

#[test]
fn a_file_that_is_no_toml_is_named_with_its_line() {
    spoilt(CONTRIBUTION, JKM, JKM, "[jkm_monthly").says("[jkm_monthly", "unclosed table, expected `]`");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let rules = Rules::copied();
    fs::remove_file(rules.folder.join(WAGES)).unwrap();
    let missing = std::io::Error::from_raw_os_error(2);
    assert_eq!(
        rules.complaints(),
        [format!("rules/{WAGES}:1: cannot be read: {missing}")]
    );
}

#[test]
fn every_spoilt_file_is_told_at_once() {
    spoilt(CONTRIBUTION, "[jkk_rate]", "amount = \"1%\"", "amount = \"101%\"")
        .rules
        .with(SCHEMES, FIRST_SCHEME, "payer = \"apbd\"", "payer = \"province\"")
        .expect(&[
            (
                CONTRIBUTION,
                "amount = \"101%\"",
                "amount `101%` is not a share from 0% to 100%",
            ),
            (
                SCHEMES,
                FIRST_SCHEME,
                "unknown payer `province`; known are self, donor, employer, apbn, apbd, village",
            ),
        ]);
}
