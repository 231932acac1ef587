//! What the build says of a spoilt rule file: file, line, what is wrong and what would be right.
//!
//! Each test copies the frozen rules of tests, spoils one thing, and compares every complaint. The line expected is that
//! of the change, or the one on which a named text stands in the spoilt copy. Long, because every complaint of the
//! reader has its sentence here.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_rulebook::rule_set;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A copy of the frozen rules, to be spoilt.
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
        // What an earlier run left there, translations too.
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixture/rules")).unwrap()
        {
            let path = entry.unwrap().path();
            fs::write(folder.join(path.file_name().unwrap()), fs::read(path).unwrap()).unwrap();
        }
        Self {
            root,
            folder,
            languages: Vec::new(),
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

    /// What the English of a file says.
    fn translate(&self, file: &str, text: &str) {
        let folder = self.root.join("locales/en/rules");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(file), text).unwrap();
    }

    /// Asks for texts in English, too.
    fn in_english(mut self) -> Self {
        self.languages.push("en".to_owned());
        self
    }

    fn complaints(&self) -> Vec<String> {
        match rule_set::read(&self.root, "rules", &self.languages) {
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
    /// The line on which the change stands.
    line: usize,
}

#[track_caller]
fn spoilt(file: &'static str, after: &str, old: &str, new: &str) -> Spoilt {
    let rules = Rules::copied();
    let text = rules.text(file);
    let (before, behind) = text
        .split_once(after)
        .unwrap_or_else(|| unreachable!("`{after}` does not stand in {file}"));
    let place = before.len() + format!("{after}{behind}").find(old).unwrap();
    let blank = new.len() - new.trim_start().len();
    let line = format!("{}{}", &text[..place], &new[..blank])
        .matches('\n')
        .count()
        + 1;
    Spoilt {
        rules: rules.with(file, after, old, new),
        file,
        line,
    }
}

impl Spoilt {
    /// Expects one complaint, on the line of the change itself.
    #[track_caller]
    fn says(&self, what: &str) {
        let said = format!("rules/{}:{}: {what}", self.file, self.line);
        assert_eq!(self.rules.complaints(), [said]);
    }

    /// Expects one complaint, on the line where `mark` begins: where the table begins that lacks something, or where
    /// the second of two stands.
    #[track_caller]
    fn says_at(&self, mark: &str, what: &str) {
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
const AREA_NOTES: &str = "area_notes.toml";
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
const MUBA: &str = "id = \"muba-perbup-54-2023\"";
const KEPRI: &str = "id = \"kepri-apbd\"";
const NELAYAN: &str = "[nelayan]";
const PP_44: &str = "[pp-44-2015]";
const SUMUT: &str = "[[line]]\narea = \"12\"\nfrom = \"2025-03-01\"";
const KALTIM: &str = "[[line]]\narea = \"64\"\nfrom = \"2025-03-01\"";
const DOMESTIC: &str = "[[group]]\nid = \"household_duty\"";

#[test]
fn the_frozen_rules_have_no_complaint() {
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
    .says_at(
        "from = \"2026-04\"",
        "the window 2026-04 to 2026-12 overlaps `pp-50-2025-transport`; a sector has one discount a month",
    );
    spoilt(CONTRIBUTION, DISCOUNT, "to = \"2027-03\"", "to = \"2025-12\"")
        .says("the window ends in 2025-12, before it begins in 2026-01");
    spoilt(CONTRIBUTION, DISCOUNT, "to = \"2027-03\"", "to = \"2027-13\"")
        .says("to `2027-13`: the month must be 01 to 12");
}

#[test]
fn brackets_ascend_from_0_without_a_gap() {
    spoilt(CONTRIBUTION, ROWS, "[1100000, 1200000]", "[1300000, 1200000]").says_at(
        "[1300000, 1400000]",
        "bracket [1300000, 1400000] does not ascend from [1300000, 1200000] above it; both numbers must grow",
    );
    spoilt(CONTRIBUTION, ROWS, "[1100000, 1200000]", "[1100000, 1000000]").says(
        "bracket [1100000, 1000000] does not ascend from [0, 1000000] above it; both numbers must grow",
    );
    spoilt(CONTRIBUTION, ROWS, "[0, 1000000]", "[1, 1000000]")
        .says("the first bracket must begin at 0, or incomes below it fall into a gap");
    spoilt(CONTRIBUTION, ROWS, "[0, 1000000]", "[0, 0]").says("a deemed base is above 0");
}

#[test]
fn deciles_are_complete_and_have_known_labels() {
    let fourth = "[[decile_label]]\ndecile = 4";
    spoilt(MEMBERSHIP, fourth, "decile = 4", "decile = 5")
        .says("deciles must be 1 to 10 in order, each once, without a gap");
    spoilt(MEMBERSHIP, fourth, "near_poor", "nearly_poor")
        .says("unknown label `nearly_poor`; known are extreme_poor, poor, near_poor, not_poor");
}

#[test]
fn membership_ages_ascend() {
    spoilt(MEMBERSHIP, "[membership_age_to]", "\"64\"", "\"17\"")
        .says("membership ages must ascend; 17 stands after 18");
}

#[test]
fn an_unknown_criterion_is_named_with_all_known_ones() {
    spoilt(SCHEMES, FIRST_SCHEME, "\"informal\"", "\"informel\"").says(
        "unknown criterion `informel`; known are area, age, informal, irregular_income, low_income, \
         not_insured, not_civil_servant, not_student, residence, welfare, decile, occupation",
    );
}

#[test]
fn an_area_has_one_note_of_a_known_report() {
    spoilt(AREA_NOTES, "row = 44", "areas = [\"33\"", "areas = [\"33.27\"")
        .says("area 33.27 has a note already; write both in one");
    spoilt(
        AREA_NOTES,
        "areas = [\"33.27\"]",
        "reported = \"2025-11-08\"",
        "reported = \"25\"",
    )
    .says("reported `25` is no day; write 2025-05-14, 2025-05 or 2025");
    spoilt(
        AREA_NOTES,
        "areas = [\"33.27\"]",
        "source = \"payung\"",
        "source = \"payung#1\"",
    )
    .says("source names a whole document here, without `#1`");
}

#[test]
fn a_criterion_stands_once_and_takes_its_own_parameters_only() {
    spoilt(
        SCHEMES,
        "id = \"samarinda-apbd\"",
        "{ id = \"informal\"",
        "{  id = \"age\"",
    )
    .says("criterion `age` stands here twice");
    spoilt(
        SCHEMES,
        BALIKPAPAN,
        "id = \"residence\", months = 6",
        "id = \"residence\"",
    )
    .says("`residence` takes `months = 6`, and no other criterion does");
    let decile = "{ id = \"decile\", most = 3 }";
    spoilt(SCHEMES, MUBA, decile, "{ id = \"decile\" }")
        .says("`decile` takes `most = 4`, and no other criterion does");
    spoilt(SCHEMES, MUBA, "most = 3", "most = 11").says("11 is no decile; they go from 1 to 10");
    spoilt(SCHEMES, KEPRI, "\"petani\"]", "\"petanni\"]")
        .says("occupation `petanni` does not stand in occupations.toml; add it there or mend the id");
    spoilt(SCHEMES, KEPRI, ", occupations = [\"nelayan\", \"petani\"]", "")
        .says("`occupation` takes `occupations = [\"nelayan\", …]`, and no other criterion does");
    spoilt(
        SCHEMES,
        MUBA,
        "reported = \"2025-04-30\"",
        "reported = \"30 April 2025\"",
    )
    .says("reported `30 April 2025` is no day; write 2025-05-14, 2025-05 or 2025");
    spoilt(SCHEMES, PPU, "from = 18, to = 65", "from = 65, to = 18").says("the age window 65 to 18 is empty");
    spoilt(
        SCHEMES,
        BALIKPAPAN,
        "{ id = \"informal\" }",
        "{ id = \"informal\", from = 18 }",
    )
    .says("`informal` takes no `from` or `to`; only `age` does");
    let labels = ", labels = [\"extreme_poor\", \"poor\", \"near_poor\"]";
    spoilt(SCHEMES, SAMOSIR, labels, "")
        .says("`welfare` takes `labels = [\"poor\", …]`, and no other criterion does");
    spoilt(SCHEMES, SAMOSIR, "\"near_poor\"]", "\"poorish\"]")
        .says("unknown label `poorish`; known are extreme_poor, poor, near_poor, not_poor");
    spoilt(
        SCHEMES,
        "id = \"gn-lingkaran\"",
        "{ id = \"age\" }",
        "{ id = \"age\" }, {  id = \"area\" }",
    )
    .says("a scheme for all of Indonesia has no criterion `area`");
    spoilt(
        SCHEMES,
        SAMOSIR,
        "criteria = [\n  { id = \"area\" },",
        "criteria = [",
    )
    .says("the criterion `area` is missing");
    spoilt(SCHEMES, SAMOSIR, labels, ", labels = []").says("`labels` is empty; name at least one");
}

#[test]
fn every_value_has_a_source_that_stands_in_the_sources() {
    let source = "source = \"pp-44-2015\", ";
    let not_there =
        |key: &str| format!("source `{key}` does not stand in sources.toml; add it there or mend the key");
    spoilt(CONTRIBUTION, JKM, source, "").says("`source` is missing");
    spoilt(CONTRIBUTION, JKM, source, "source = \"pp-99-2015#pasal-1\", ").says(&not_there("pp-99-2015"));
    spoilt(SCHEMES, SAMOSIR, "segaris-2024-07-10", "segaris").says(&not_there("segaris"));
    spoilt(
        OCCUPATIONS,
        NELAYAN,
        "source = \"regional-facts\"",
        "source = \"hearsay\"",
    )
    .says(&not_there("hearsay"));
}

#[test]
fn a_confidence_is_one_of_five_words_and_a_check_has_a_day() {
    let what = |word: &str| {
        let known = "verified (with n_sources), single-source, conflict, inference, unverified";
        format!("confidence `{word}` is none of {known}")
    };
    spoilt(CONTRIBUTION, JKM, "\"verified\"", "\"sure\"").says(&what("sure"));
    spoilt(CONTRIBUTION, JKM, ", n_sources = 4", "").says(&what("verified"));
    spoilt(CONTRIBUTION, JKM, "n_sources = 4", "n_sources = 0").says(&what("verified"));
    spoilt(
        CONTRIBUTION,
        JKM,
        "checked_on = \"2026-11-21\"",
        "checked_on = \"2026-11-31\"",
    )
    .says("checked_on `2026-11-31`: this day does not exist in the calendar");
}

#[test]
fn an_unknown_key_is_named_with_the_known_ones() {
    spoilt(CONTRIBUTION, JKM, "amount = ", "amuont = ").says(
        "unknown key `amuont`; known are from, amount, source, n_sources, confidence, checked_on, note; \
         `amount` is missing",
    );
    spoilt(CONTRIBUTION, "[jht_rate]", "[jht_rate]", "[jht_rates]").says(
        "unknown key `jht_rates`; known are bpu_bracket, jkk_rate, jkm_monthly, jht_rate, discount, doubtful; \
         `jht_rate` is missing",
    );
    spoilt(SCHEMES, PPU, "payer = ", "payor = ").says(
        "unknown key `payor`; known are id, name, area, payer, from, until, programs, criteria, office, \
         offices, bring, notes, more_sources, reported, from_precision, source, n_sources, confidence, checked_on; \
         `payer` is missing",
    );
}

#[test]
fn a_unit_is_the_one_the_parameter_is_read_in() {
    spoilt(CONTRIBUTION, JKM, "unit = \"IDR/month\"", "unit = \"IDR/year\"")
        .says("unit `IDR/year` of this parameter must be `IDR/month`");
    spoilt(
        CONTRIBUTION,
        "[bpu_bracket]",
        "unit = \"IDR/month\"",
        "unit = \"IDR\"",
    )
    .says("unit must be `IDR/month`");
}

#[test]
fn a_share_is_from_0_to_100_per_cent_and_money_is_digits() {
    spoilt(CONTRIBUTION, "[jkk_rate]", "amount = \"1%\"", "amount = \"101%\"")
        .says("amount `101%` is not a share from 0% to 100%");
    spoilt(
        BENEFIT,
        "[jkk_death_share]",
        "amount = \"60%\"",
        "amount = \"0.6\"",
    )
    .says("amount `0.6` is not a share from 0% to 100%");
    spoilt(CONTRIBUTION, DISCOUNT, "share = \"50%\"", "share = \"150%\"")
        .says("share `150%` is not a share from 0% to 100%");
    spoilt(CONTRIBUTION, JKM, "amount = \"6800\"", "amount = \"6.800\"")
        .says("amount `6.800` is not a plain number of IDR/month");
    spoilt(
        BENEFIT,
        "[jkm_waiting_months]",
        "amount = \"3\"",
        "amount = \"three\"",
    )
    .says("amount `three` is not a plain number of months");
    spoilt(
        BENEFIT,
        "[[scholarship_level]]",
        "yearly = \"1500000\"",
        "yearly = \"1,5 juta\"",
    )
    .says("yearly `1,5 juta` is not a plain number of rupiah");
}

#[test]
fn school_levels_are_complete_and_in_order() {
    spoilt(BENEFIT, "[[scholarship_level]]", "id = \"sd\"", "id = \"sma\"")
        .says("level `sma` is out of place; scholarship levels must be tk, sd, smp, sma, pt in this order, without a gap");
}

#[test]
fn employer_sizes_are_complete_and_in_order() {
    spoilt(WAGE_EARNER, "[[employer_size]]", "id = \"small\"", "id = \"big\"")
        .says("size `big` is out of place; employer sizes must be micro, small, medium, large in this order, without a gap");
}

#[test]
fn a_registration_is_of_a_wage_earner_once_with_a_group_and_programs_that_exist() {
    let first = "[[registration]]\nengagement = \"village_official\"";
    spoilt(WAGE_EARNER, first, "risk_group = \"1\"", "risk_group = \"6\"")
        .says("unknown risk_group `6`; known are 1, 2, 3, 4, 5");
    spoilt(WAGE_EARNER, first, "\"jkm\"", "\"jpk\"")
        .says("unknown program `jpk`; known are jkk, jkm, jht, jp, jkp");
    spoilt(
        WAGE_EARNER,
        first,
        "from_precision = \"report\"",
        "from_precision = \"week\"",
    )
    .says("unknown from_precision `week`; known are day, report, month, year");
    let other = "engagement = \"government_non_asn\"";
    spoilt(WAGE_EARNER, other, "government_non_asn", "partner")
        .says("who works as `partner` is no wage earner");
    let twice = spoilt(WAGE_EARNER, other, other, "engagement =  \"village_official\"");
    twice.says("engagement `village_official` stands here twice; delete one of them");
}

#[test]
fn there_are_five_risk_groups() {
    spoilt(WAGE_EARNER, "[jkk_group_5]", "[jkk_group_5]", "[jkk_group_6]").says(
        "unknown key `jkk_group_6`; known are jkk_group_1, jkk_group_2, jkk_group_3, jkk_group_4, jkk_group_5, \
         jkm_employer, jht_employer, jht_worker, jp_employer, jp_worker, jp_wage_ceiling, jkp_state, jkp_from_jkk, \
         payroll_rounding, employer_size, registration; `jkk_group_5` is missing",
    );
}

#[test]
fn contract_bands_ascend_and_the_last_is_open() {
    let gap = "the last band must have no `up_to`, or larger contracts fall into a gap";
    let last = "{ jkk = \"0.09%\"";
    spoilt(CONSTRUCTION, last, "{ jkk", "{ up_to = 9000000000, jkk").says_at("rows = [", gap);
    let second = "{ up_to = 500000000,";
    spoilt(CONSTRUCTION, second, "500000000", "100000000")
        .says("the band up to 100000000 does not ascend from 100000000");
    spoilt(CONSTRUCTION, second, "up_to = 500000000, ", "").says_at(
        "{ up_to = 1000000000,",
        "the band above has no `up_to`; only the last band has none",
    );
    spoilt(CONSTRUCTION, second, "0.17%", "170%").says("jkk `170%` is not a share from 0% to 100%");
    spoilt(
        CONSTRUCTION,
        "[contract_bands]",
        "unit = \"IDR\"",
        "unit = \"share\"",
    )
    .says("unit must be `IDR`");
}

#[test]
fn a_migrant_package_stands_once_and_covers_a_month_or_more() {
    let second = "id = \"term-12\"";
    spoilt(MIGRANT, second, "term-12", "agency-24")
        .says("package `agency-24` stands here twice; give one of them another id or delete it");
    spoilt(MIGRANT, second, "months = 12", "months = 0")
        .says("a package covers at least one month; leave `months` out where no source says it");
    spoilt(MIGRANT, second, "\"189000\"", "\"189.000\"")
        .says("amount `189.000` is not a plain number of rupiah");
}

#[test]
fn a_definition_has_its_note_and_source() {
    spoilt(
        WAGE_EARNER,
        "[payroll_rounding]",
        "source = \"payung\"",
        "source = \"hearsay\"",
    )
    .says("source `hearsay` does not stand in sources.toml; add it there or mend the key");
}

#[test]
fn an_area_that_does_not_exist_is_named() {
    let what = "area `64.99` does not stand in areas.toml; write a Kemendagri code such as \"64.07\"";
    spoilt(SCHEMES, PPU, "area = \"64.09\"", "area = \"64.99\"").says(what);
    spoilt(WAGES, "[[wage]]", "area = \"64.71\"", "area = \"64.99\"").says(what);
    spoilt(WAGES, "[[unsettled]]", "area = \"64.11\"", "area = \"64.99\"").says(what);
}

#[test]
fn an_area_lies_in_a_province_that_is_listed() {
    spoilt(AREAS, "[regency]", "\"11.01\"", "\"99.01\"")
        .says("area `99.01` lies in province `99`, which is not listed");
    spoilt(AREAS, "[regency]", "\"11.01\"", "\"11.1\"")
        .says("area code `11.1` is not of the form \"64\" or \"64.07\"");
}

#[test]
fn the_kecamatan_are_all_there_and_in_areas_that_exist() {
    spoilt(DISTRICTS, "[district]", "\"11.01\"", "\"11.99\"")
        .says("area `11.99` does not stand in areas.toml; write a Kemendagri code such as \"64.07\"");
    spoilt(DISTRICTS, "version", "n_districts = 7285", "n_districts = 7286")
        .says("7285 kecamatan stand here, 7286 should");
    spoilt(DISTRICTS, "[district]", "\"1-18\"", "\"18-1\"").says("`18-1` is no run of numbers from 1 to 63");
}

#[test]
fn a_word_of_lists_is_plain_and_stands_once() {
    spoilt(COLUMNS, "[header]", "\"no nik\"", "\"No. NIK\"")
        .says("`No. NIK` must be lower case letters and digits with single spaces");
    spoilt(COLUMNS, "[header]", "\"no nik\"", "\"no kk\"").says("`no kk` stands twice in [header]");
}

#[test]
fn an_area_has_one_readable_wage_a_year() {
    spoilt(WAGES, "area = \"12\"\nyear = 2026", "year = 2026", "year =  2025")
        .says("area 12 has two wages for 2025");
    let first = "[[wage]]\narea = \"64.01\"";
    spoilt(WAGES, first, "\"3776998.06\"", "\"3.776.998,06\"")
        .says("amount `3.776.998,06` is not rupiah with two decimals, such as \"4391337.55\"");
    spoilt(WAGES, first, "kind = \"umk\"", "kind = \"umr\"").says("kind `umr` is neither umk nor ump");
}

#[test]
fn a_scheme_stands_once_and_ends_after_it_begins() {
    spoilt(
        SCHEMES,
        "[[scheme]]\nid = \"sertakan\"",
        "\nid = \"sertakan\"",
        "\nid =  \"gn-lingkaran\"",
    )
    .says("scheme `gn-lingkaran` stands here twice; give one of them another id or delete it");
    spoilt(
        SCHEMES,
        FIRST_SCHEME,
        "until = \"2025-10-22\"",
        "until = \"2023-06-12\"",
    )
    .says("the scheme ends on 2023-06-12, before it begins on 2023-06-13");
    spoilt(
        SCHEMES,
        FIRST_SCHEME,
        "from = \"2023-06-13\"",
        "from = \"13-06-2023\"",
    )
    .says("from `13-06-2023`: a date is written YYYY-MM-DD");
    spoilt(SCHEMES, FIRST_SCHEME, "payer = \"apbd\"", "payer = \"province\"")
        .says("unknown payer `province`; known are self, donor, employer, apbn, apbd, village");
    spoilt(SCHEMES, FIRST_SCHEME, "\"jkk\", \"jkm\"", "\"jkk\", \"jp\"")
        .says("unknown program `jp`; known are jkk, jkm, jht");
    spoilt(
        SCHEMES,
        FIRST_SCHEME,
        "from_precision = \"day\"",
        "from_precision = \"hour\"",
    )
    .says("unknown from_precision `hour`; known are day, report, month, year");
}

#[test]
fn an_occupation_has_a_plain_id_a_known_sector_and_a_place_of_its_own() {
    spoilt(OCCUPATIONS, NELAYAN, NELAYAN, "[Nelayan]").says("occupation id `Nelayan` is not snake_case");
    spoilt(OCCUPATIONS, NELAYAN, "sector = \"other\"", "sector = \"fishery\"")
        .says("unknown sector `fishery`; known are transport, other");
    spoilt(OCCUPATIONS, NELAYAN, "\"own_account\"", "\"freelance\"").says(
        "unknown engagement `freelance`; known are own_account, partner, casual, household, employee, \
         village_official, government_non_asn, construction_project, abroad, civil_servant, not_working",
    );
    spoilt(OCCUPATIONS, NELAYAN, "common = 1", "common = 9").says("common = 9 is taken or not 1 to 8");
}

#[test]
fn a_telephone_number_is_digits() {
    spoilt(CONTACTS, "[care_centre]", "\"175\"", "\"1-7-5\"").says("number `1-7-5` is not all digits");
}

#[test]
fn a_poverty_line_is_of_a_province_and_each_day_has_one() {
    spoilt(POVERTY, SUMUT, "area = \"12\"", "area = \"12.17\"")
        .says("area `12.17` is not a province; a kabupaten or kota uses its province's line");
    spoilt(POVERTY, KALTIM, "\"2025-09-01\"", "\"2025-03-01\"").says(
        "the line of 64 from 2025-03-01 overlaps the one above it; order lines by first day, each day once",
    );
    for amount in ["0", "866.193", "-1", "many"] {
        spoilt(POVERTY, KALTIM, "\"866193\"", &format!("\"{amount}\"")).says(&format!(
            "amount `{amount}` is not a plain number of rupiah above 0"
        ));
    }
}

#[test]
fn a_list_has_items_and_short_ones() {
    const PERIODS: &str = "[pay_periods]";
    spoilt(REGISTRATION, "[overpayment]", "items = [\n", "items = [] #")
        .rules
        .with(REGISTRATION, "items = [] #", "\n]", "")
        .expect(&[(REGISTRATION, "items = [] #", "a list needs at least one item")]);
    spoilt(REGISTRATION, PERIODS, "6 bulan", "").says("a text must not be empty");
    let long = "a".repeat(161);
    spoilt(REGISTRATION, PERIODS, "6 bulan", &long)
        .says(&format!("the text `{long}` has 161 letters; at most 160"));
}

#[test]
fn a_group_is_of_known_occupations_and_has_notes_from_a_known_source() {
    spoilt(GROUPS, DOMESTIC, "\"pekerja_rumah_tangga\"", "\"art\"")
        .says("occupation `art` does not stand in occupations.toml; add it there or mend the id");
    spoilt(GROUPS, DOMESTIC, "\"household\"", "\"home\"").says(
        "unknown engagement `home`; known are own_account, partner, casual, household, employee, \
         village_official, government_non_asn, construction_project, abroad, civil_servant, not_working",
    );
    let nobody = "a group names at least one of `occupations` and `engagements`, or nobody sees it";
    spoilt(GROUPS, "id = \"rt_rw\"", "[\"ketua_rt_rw\"]", "[]").says(nobody);
    spoilt(GROUPS, DOMESTIC, "\"uu-2-2026#", "\"uu-3-2026#")
        .says("source `uu-3-2026` does not stand in sources.toml; add it there or mend the key");
    spoilt(GROUPS, DOMESTIC, "household_duty", "rt_rw")
        .says("group `rt_rw` stands here twice; give one of them another id or delete it");
    let long = "a".repeat(161);
    spoilt(
        GROUPS,
        "id = \"two_jobs\"",
        "notes = [",
        &format!("notes = [\n  {{ id = \"{long}\" }},"),
    )
    .says_at(
        &format!("{{ id = \"{long}"),
        &format!("the text `{long}` has 161 letters; at most 160"),
    );
}

#[test]
fn a_service_has_the_limit_it_names() {
    const LAND: &str = "[[service]]\nid = \"transport_land\"";
    const CARE: &str = "[[service]]\nid = \"care\"";
    let limit = "limit = \"up_to\"";
    spoilt(SERVICE, LAND, limit, "limit = \"some\"")
        .says("unknown limit `some`; known are none, up_to, up_to_within, hospital_price_plus, covered");
    spoilt(SERVICE, LAND, limit, "limit = \"none\"").says("limit `none` takes nothing, not amount");
    spoilt(SERVICE, LAND, limit, "limit = \"up_to_within\"")
        .says("limit `up_to_within` takes amount, months, not amount");
    spoilt(SERVICE, LAND, "\"5000000\"", "\"0\"").says("amount `0` is not a plain number of rupiah above 0");
    spoilt(SERVICE, "id = \"home_care\"", "months = 12", "months = 0").says("months must be 1 or more");
    spoilt(SERVICE, "id = \"prosthesis\"", "\"40%\"", "\"140%\"")
        .says("share `140%` is not a share from 0% to 100%");
    spoilt(SERVICE, LAND, "transport_land", "care").rules.expect(&[
        (SERVICE, "#", "the service `transport_land` is missing"),
        (
            SERVICE,
            // Below the ceiling of the journey by land.
            "from = \"2019-12-02\"\nsource = \"pp-82-2019\"\nconfidence = \"single-source\"\nchecked_on = \"2026-11-21\"\n\n[[service]]\nid = \"transport_sea\"",
            "the service `care` from 2019-12-02 overlaps the one above it; order by first day, each day once",
        ),
    ]);
    spoilt(SERVICE, CARE, "\"pp-82-2019\"", "\"pp-83-2019\"")
        .says("source `pp-83-2019` does not stand in sources.toml; add it there or mend the key");
}

#[test]
fn a_loss_stands_in_its_row_with_a_share() {
    const EYE: &str = "[[loss]]\nid = \"eye_one\"";
    const SCALP: &str = "[[loss]]\nid = \"scalp\"";
    const EACH: &str = "each = {";
    const LESS: &str = "[[loss]]\nid = \"hearing_less_both\"";
    spoilt(DISABILITY, EYE, "\"35%\"", "\"135%\"").says("percent `135%` is not a share from 0% to 100%");
    spoilt(DISABILITY, EYE, "eye_one", "Eye").says("loss id `Eye` is not snake_case");
    spoilt(DISABILITY, EYE, "eye_one", "scalp").says_at(
        SCALP_AGAIN,
        "loss `scalp` stands here twice; give one of them another id or delete it",
    );
    spoilt(DISABILITY, EYE, "row = 12", "row = 14").rules.expect(&[
        (
            DISABILITY,
            "row = 14",
            "row 14 stands after row 11; rows stand in order, without a gap",
        ),
        (
            DISABILITY,
            "row = 13",
            "row 13 stands after row 14; rows stand in order, without a gap",
        ),
    ]);
    spoilt(DISABILITY, SCALP, "to = \"30%\"", "to = \"10%\"")
        .says("the span 10% to 10% is empty; `to` is the larger share");
    spoilt(DISABILITY, LESS, "whole = \"hearing_both\"", "to = \"40%\"")
        .says_at(EACH, "`each` takes `whole`, and neither stands beside `to`");
    for whole in ["scalp", "septum_both"] {
        spoilt(
            DISABILITY,
            LESS,
            "whole = \"hearing_both\"",
            &format!("whole = \"{whole}\""),
        )
        .says(&format!(
            "`whole` is `{whole}`, which is no row with one share larger than 6%"
        ));
    }
    spoilt(DISABILITY, EYE, "\"single-source\"", "\"sure\"").says("confidence `sure` is none of verified (with n_sources), single-source, conflict, inference, unverified",
    );
}

/// The second of two: the scalp itself, after another row was given its id.
const SCALP_AGAIN: &str = "id = \"scalp\"\nrow = 17";

#[test]
fn a_list_of_claims_is_checked_as_any_other() {
    spoilt(CLAIMS, "[violence]", "[violence]", "[Violence]").says(
        "unknown key `Violence`; known are age_line, burial_once, death_claim_deadline, heirs, heirs_will, \
         jkk_documents, jkm_documents, late_disease, report_accident, report_late_employer, \
         scholarship_documents, scholarship_paid, sudden_death, violence; `violence` is missing",
    );
}

#[test]
fn a_misquoted_figure_was_said_of_something() {
    const SPAN: &str = "[[misquoted]]\nid = \"death_41_42\"";
    spoilt(MISQUOTED, SPAN, "event = \"death\"", "event = \"flood\"").says(
        "unknown event `flood`; known are death, work_death, work_total_disability, work_partial_disability, \
         temporary_incapacity",
    );
    spoilt(MISQUOTED, SPAN, "said = \"41000000\"", "said = \"41 juta\"")
        .says("said `41 juta` is not a plain number of rupiah");
    spoilt(
        MISQUOTED,
        SPAN,
        "said_to = \"42000000\"",
        "said_to = \"41000000\"",
    )
    .says("said_to `41000000` is not above `said`");
    spoilt(MISQUOTED, SPAN, "death_41_42", "work_death_170")
        .says("misquoted `work_death_170` stands here twice; give one of them another id or delete it");
}

#[test]
fn a_source_says_what_it_is() {
    spoilt(SOURCES, PP_44, "kind = \"regulation\"", "kind = \"law\"")
        .says("unknown kind `law`; known are regulation, official, press, inference");
    spoilt(SOURCES, PP_44, "read = \"cited\"", "read = \"yes\"")
        .says("unknown read `yes`; known are primary, cited, seen");
    spoilt(SOURCES, PP_44, "day = \"2015\"", "day = \"mid 2015\"").says("day `mid 2015` is neither a year, a month nor a day, such as \"2015\", \"2015-06\" or \"2015-06-30\"",
    );
    spoilt(
        SOURCES,
        PP_44,
        "title = \"PP 44/2015 (JKK dan JKM)\"",
        "title = \" \"",
    )
    .says("title of a source must not be empty");
}

/// The words of a file of translations, for each text that a rule file says.
fn translations(of: &str) -> String {
    let mut texts = BTreeSet::new();
    for piece in of.split("{ id = \"").skip(1) {
        texts.insert(piece.split('"').next().unwrap());
    }
    let entry = |text: &&str| format!("[[label]]\nid = \"{text}\"\nen = \"E\"\n");
    texts.iter().map(entry).collect()
}

#[test]
fn a_text_without_its_translation_is_named() {
    let missing = "the text `Iuran kematian (JKM) sebulan` has no translation; add it to \
                   locales/en/rules/contribution.toml";
    let rules = Rules::copied().in_english();
    let complaints = rules.complaints();
    let wanted = format!(
        "rules/{CONTRIBUTION}:{}: {missing}",
        rules.line_of(CONTRIBUTION, "label = { id = \"Iuran kematian (JKM) sebulan")
    );
    assert!(complaints.contains(&wanted), "{complaints:#?}");
    let about = |file: &str, complaints: &[String]| {
        let of = format!("rules/{file}:");
        complaints
            .iter()
            .filter(|one| one.contains(&of))
            .cloned()
            .collect::<Vec<_>>()
    };
    let all = translations(&rules.text(CONTRIBUTION));
    rules.translate(CONTRIBUTION, &all);
    assert_eq!(about(CONTRIBUTION, &rules.complaints()), [""; 0]);
    let in_english = |more: &str| {
        rules.translate(CONTRIBUTION, &format!("{all}{more}"));
        about(CONTRIBUTION, &rules.complaints())
    };
    let line = all.matches('\n').count() + 1;
    let place = format!("locales/en/rules/{CONTRIBUTION}:");
    assert_eq!(
        in_english("[[label]]\nid = \"Iuran bulan depan\"\nen = \"E\"\n"),
        [format!(
            "{place}{}: `Iuran bulan depan` does not stand in the rule file; mend the text or delete it",
            line + 1
        )]
    );
    assert_eq!(
        in_english("[[label]]\nid = \"Iuran kematian (JKM) sebulan\"\nen = \"E\"\n"),
        [format!(
            "{place}{}: `Iuran kematian (JKM) sebulan` stands here twice",
            line + 1
        )]
    );
    let shape = "a file of translations holds `[[label]]`, with `id = \"…\"` and `en = \"…\"`";
    for spoilt in [
        "[[label]]\nid = \"x\"\n",
        "[[label]]\nid = \"x\"\nen = \"\"\n",
        "[[labels]]\n",
    ] {
        assert_eq!(
            in_english(spoilt),
            [format!("{place}{line}: {shape}")],
            "{spoilt}"
        );
    }
}

#[test]
fn a_translation_is_as_short_as_its_original_has_to_be() {
    let rules = Rules::copied().in_english();
    let groups = "groups.toml";
    let text = rules.text(groups);
    let note = text.split("notes = [").nth(1).unwrap();
    let note = note.split("{ id = \"").nth(1).unwrap().split('"').next().unwrap();
    let long = "E".repeat(161);
    rules.translate(groups, &format!("[[label]]\nid = \"{note}\"\nen = \"{long}\"\n"));
    let wanted = format!("locales/en/rules/{groups}:2: the text `{long}` has 161 letters; at most 160");
    assert!(rules.complaints().contains(&wanted), "{:#?}", rules.complaints());
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
            "area `64.99` does not stand in areas.toml; write a Kemendagri code such as \"64.07\"",
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
        spoilt(COVERAGE, FIRST, old, new).says(what);
    }
    for amount in ["0", "-5", "20 ribu", "2%"] {
        spoilt(
            COVERAGE,
            "measure = \"covered\"",
            "\"837154\"",
            &format!("\"{amount}\""),
        )
        .says(&format!(
            "amount `{amount}` does not fit `covered`; a share is written as `63%`, people as digits"
        ));
    }
}

#[test]
fn an_empty_text_counts_as_missing() {
    spoilt(CONTRIBUTION, JKM, "Iuran kematian (JKM) sebulan", " ").says("a text must not be empty");
}

#[test]
fn a_file_that_is_no_toml_is_named_with_its_line() {
    spoilt(CONTRIBUTION, JKM, JKM, "[jkm_monthly").says("unclosed table, expected `]`");
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
                "payer = \"province\"",
                "unknown payer `province`; known are self, donor, employer, apbn, apbd, village",
            ),
        ]);
}

/// A key of a rule file, the first of its kind: of the file, of its list of tables, of its inline tables.
struct Key {
    file: String,
    name: String,
    value: String,
    /// The line it stands on and the one its table begins on, from 0.
    line: usize,
    table: usize,
    is_inline: bool,
}

/// Every kind of key that stands in the rules. Words of lists and names of places are ids, not keys.
fn every_key() -> Vec<Key> {
    let rules = Rules::copied();
    let mut names: Vec<_> = fs::read_dir(&rules.folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            let is_toml = Path::new(name).extension().is_some_and(|ending| ending == "toml");
            is_toml && name != "published.toml" && name != COLUMNS
        })
        .collect();
    names.sort();
    let mut keys: Vec<Key> = Vec::new();
    let mut seen = BTreeSet::new();
    for file in names {
        let (mut header, mut table, mut parent) = (String::new(), 0, String::new());
        for (line, text) in rules.text(&file).lines().enumerate() {
            if text.starts_with('[') {
                // Tables of one list are alike; so are those with an id of their own.
                header = if text.starts_with("[[") {
                    text.to_owned()
                } else {
                    String::new()
                };
                table = line;
            }
            let is_inline = text.starts_with("  {");
            let pieces: Vec<&str> = if is_inline {
                text.trim_start().trim_start_matches("{ ").split(", ").collect()
            } else {
                vec![text]
            };
            for piece in pieces {
                let Some((key, value)) = piece.split_once(" = ") else {
                    continue;
                };
                if !key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') || key.is_empty() {
                    continue;
                }
                if !is_inline {
                    key.clone_into(&mut parent);
                }
                if seen.insert((
                    file.clone(),
                    header.clone(),
                    parent.clone(),
                    is_inline,
                    key.to_owned(),
                )) {
                    keys.push(Key {
                        file: file.clone(),
                        name: key.to_owned(),
                        value: value.trim_end_matches([',', '}', ' ']).to_owned(),
                        line,
                        table: if is_inline { line } else { table },
                        is_inline,
                    });
                }
            }
        }
    }
    keys
}

impl Key {
    /// How a complaint about a line of the key's file begins.
    fn at(&self, line: usize, what: &str) -> String {
        format!("rules/{}:{}: {what}", self.file, line + 1)
    }

    /// The line without the key.
    fn removed(&self, line: &str) -> String {
        if !self.is_inline {
            return String::new();
        }
        let given = format!("{} = {}", self.name, self.value);
        line.replacen(&format!("{given}, "), "", 1)
            .replacen(&format!(", {given}"), "", 1)
    }
}

/// The complaints about the rules in which the lines of all these keys are changed.
fn complaints_of(keys: &[Key], change: impl Fn(&Key, &str) -> String) -> Vec<String> {
    let rules = Rules::copied();
    for key in keys {
        let text = rules.text(&key.file);
        let lines = text.lines().enumerate().map(|(number, line)| {
            if number == key.line {
                change(key, line)
            } else {
                line.to_owned()
            }
        });
        let lines: Vec<String> = lines.collect();
        fs::write(
            rules.folder.join(&key.file),
            lines.join(
                "
",
            ),
        )
        .unwrap();
    }
    rules.complaints()
}

#[test]
fn every_misspelt_key_is_named_with_its_own_line() {
    let (inline, others): (Vec<Key>, Vec<Key>) = every_key().into_iter().partition(|key| key.is_inline);
    assert!(
        inline.len() > 30 && others.len() > 200,
        "{} {}",
        inline.len(),
        others.len()
    );
    for keys in [inline, others] {
        let complaints = complaints_of(&keys, |key, line| {
            line.replacen(&format!("{} = ", key.name), &format!("{}_x = ", key.name), 1)
        });
        for key in &keys {
            let wanted = key.at(key.line, &format!("unknown key `{}_x`; known are ", key.name));
            assert!(
                complaints.iter().any(|complaint| complaint.starts_with(&wanted)),
                "{wanted}"
            );
        }
    }
}

#[test]
fn what_every_entry_rests_on_is_checked_on_its_own_line_and_missed_where_the_entry_begins() {
    for (name, n_kinds, spoilt) in [
        ("source", 30, "hearsay"),
        ("confidence", 30, "sure"),
        ("checked_on", 30, "2026-11-31"),
        ("from", 20, "2026-02-30"),
        ("area", 3, "64.99"),
    ] {
        let mut keys = every_key();
        // A criterion's `from` is an age.
        keys.retain(|key| key.name == name && key.value.starts_with('"'));
        assert!(keys.len() >= n_kinds, "{} kinds of {name}", keys.len());
        let complaints = complaints_of(&keys, |key, line| {
            line.replacen(&key.value, &format!("\"{spoilt}\""), 1)
        });
        assert_eq!(complaints.len(), keys.len(), "{complaints:#?}");
        for key in &keys {
            let wanted = key.at(key.line, "");
            assert!(
                complaints
                    .iter()
                    .any(|complaint| complaint.starts_with(&wanted) && complaint.contains(spoilt)),
                "{wanted}{name} {complaints:#?}"
            );
        }
        // Nothing misses the area of a scheme, which holds everywhere then.
        keys.retain(|key| key.file != SCHEMES || name != "area" || key.is_inline);
        let mut complaints = complaints_of(&keys, Key::removed);
        let mut wanted: Vec<String> = keys
            .iter()
            .map(|key| key.at(key.table, &format!("`{name}` is missing")))
            .collect();
        complaints.sort();
        wanted.sort();
        assert_eq!(complaints, wanted);
    }
}

const DOUBTFUL: &str = "[[doubtful]]";
const QUESTIONS: &str = "open_questions.toml";
const EDITION: &str = "edition.toml";
const PAST: &str = "past.toml";

#[test]
fn doubtful_months_are_in_order() {
    spoilt(CONTRIBUTION, DOUBTFUL, "to = \"2021-12\"", "to = \"2019-12\"")
        .says("the months end in 2019-12, before they begin in 2020-01");
}

#[test]
fn an_open_question_is_open_and_stands_once() {
    spoilt(
        QUESTIONS,
        "id = \"least_age\"",
        "confidence = \"conflict\"",
        "confidence = \"single-source\"",
    )
    .says("an open question is `conflict` where sources differ, `unverified` where none was found");
    spoilt(
        QUESTIONS,
        "id = \"discount_prolonged\"",
        "id = \"discount_prolonged\"",
        "id = \"least_age\"",
    )
    .says("question `least_age` stands here twice; give one of them another id or delete it");
}

#[test]
fn an_edition_has_three_numbers() {
    spoilt(EDITION, "version", "\"1.0.0\"", "\"1.0\"")
        .says("version `1.0` is not three numbers such as \"1.2.0\"");
    spoilt(EDITION, "version", "\"1.0.0\"", "\"1.00.0\"")
        .says("version `1.00.0` is not three numbers such as \"1.2.0\"");
}

#[test]
fn what_was_before_rests_on_a_source_there_is() {
    spoilt(
        PAST,
        "id = \"jkm-2015\"",
        "source = \"pp-44-2015\"",
        "source = \"nobody\"",
    )
    .says("source `nobody` does not stand in sources.toml; add it there or mend the key");
}
