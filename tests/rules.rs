//! What always holds of the rule data: every day has one value, rows fit together, nothing is missing or
//! unused. Long, because the tables of the facts that the data is compared with stand here.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung::rules_age::Age;
use payung_book::{Book, BookRules};
use payung_current::tables::{
    AGE_LINE, ARREARS_END_MONTHS, CLAIM_LISTS, JKK_CLAIM_YEARS, JKK_LATE_DAILY, JKK_PAYMENT_DAYS,
    JKM_LATE_DAILY, JKM_PAYMENT_DAYS, JKM_WAITING_SCOPE, LOSSES, SERVICES, TRANSPORT_TOGETHER,
};
use payung_current::tables::{
    BPU_BRACKET, CARE_CENTRE, CONTRACT_BANDS, DECILE_LABELS, DISCOUNTS, JHT_EMPLOYER, JHT_RATE, JHT_WORKER,
    JKK_BURIAL, JKK_DEATH_FLOOR, JKK_DEATH_SHARE, JKK_PERIODIC, JKK_RATE, JKK_TOTAL_SHARE, JKK_WAGE_MULTIPLE,
    JKM_BURIAL, JKM_DEATH_GRANT, JKM_EMPLOYER, JKM_MONTHLY, JKM_PERIODIC, JKM_SCHOLARSHIP_MONTHS,
    JKM_WAITING_MONTHS, JKP_FROM_JKK, JKP_STATE, JP_EMPLOYER, JP_WAGE_CEILING, JP_WORKER,
    MEMBERSHIP_AGE_FROM, MEMBERSHIP_AGE_OPEN_FROM, MEMBERSHIP_AGE_TO, MIGRANT_JHT_LEAST, MIGRANT_PACKAGES,
    MINIMUM_WAGES, MORE_SOURCES, PROJECT_WAGE_JKK, PROJECT_WAGE_JKM, REGISTRATIONS, SCHEMES,
    SCHOLARSHIP_AGE_LIMIT, SCHOLARSHIP_CHILDREN, SCHOLARSHIP_LEVELS, SIZE_PROGRAMS, STMB_FULL_MONTHS,
    STMB_FULL_SHARE, STMB_LATER_SHARE, UNSETTLED_WAGES,
};
use payung_current::tables::{
    DONOR_MONTHS, EXTREME_POVERTY_ABOUT, GROUPS, LISTS, PAY_PERIODS, POVERTY_AREAS, POVERTY_LINES,
    REGISTER_NEEDS,
};
use payung_rules::area::Area;
use payung_rules::claim::Claim;
use payung_rules::dated::{Dated, NotInForce};
use payung_rules::group::Group;
use payung_rules::listed::Listed;
use payung_rules::loss::{Loss, LossShare};
use payung_rules::occupation::Occupation;
use payung_rules::rules::Rules;
use payung_rules::scheme::{Criterion, Scheme};
use payung_rules::service::Limit;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::employer_size::EmployerSize;
use payung_values::engagement::Engagement;
use payung_values::language::Language;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::rate::{Rate, Rounding};
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::school::{SchoolClass, SchoolLevel};
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;
use payung_values::wage_program::WageProgram;
use payung_values::welfare::Welfare;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The rule set in force, with its names.
fn rules() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| payung_current::current(payung_current::NAMES).unwrap());
    &RULES
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Every day from `first` to the end of 2035.
fn days_from(first: Date) -> impl Iterator<Item = Date> {
    let all = (first.year()..=2035).flat_map(|year| (1..=12).map(move |month| (year, month)));
    let days = all.flat_map(|(year, month)| (1..=31).filter_map(move |day| Date::new(year, month, day)));
    days.filter(move |day| *day >= first)
}

/// Exactly one entry holds on each day from `first` on, the asked one, and none before.
fn holds_once_a_day_from<T: Copy>(parameter: &'static Dated<T>, first: &str) {
    let (id, first) = (parameter.id, day(first));
    for day in days_from(first) {
        let asked = parameter.at(day).unwrap();
        let holding = parameter.entries.iter().enumerate().filter(|(index, entry)| {
            let next = parameter.entries.get(index + 1).map(|next| next.basis.since);
            entry.basis.since <= day && next.is_none_or(|next| day < next)
        });
        let is_asked: Vec<bool> = holding.map(|(_, entry)| std::ptr::eq(entry, asked)).collect();
        assert_eq!(is_asked, [true], "{id} on {day}");
    }
    let asked = first.day_before().unwrap();
    assert_eq!(
        parameter.at(asked).err(),
        Some(NotInForce {
            parameter: id,
            asked,
            first
        })
    );
}

#[test]
fn each_day_since_july_2015_has_one_price_of_each_program() {
    holds_once_a_day_from(&JKK_RATE, "2015-07-01");
    holds_once_a_day_from(&JKM_MONTHLY, "2015-07-01");
    holds_once_a_day_from(&JHT_RATE, "2015-07-01");
    assert_eq!(BPU_BRACKET.basis.since, day("2015-07-01"));
}

#[test]
fn each_day_since_july_2015_has_one_membership_age() {
    holds_once_a_day_from(&MEMBERSHIP_AGE_OPEN_FROM, "2015-07-01");
    holds_once_a_day_from(&MEMBERSHIP_AGE_FROM, "2015-07-01");
    holds_once_a_day_from(&MEMBERSHIP_AGE_TO, "2015-07-01");
}

#[test]
fn each_day_since_pp_82_2019_has_one_value_of_each_benefit() {
    for amount in [
        &JKM_DEATH_GRANT,
        &JKM_PERIODIC,
        &JKM_BURIAL,
        &JKK_PERIODIC,
        &JKK_BURIAL,
        &JKK_DEATH_FLOOR,
    ] {
        holds_once_a_day_from(amount, "2019-12-02");
    }
    for share in [
        &JKK_DEATH_SHARE,
        &JKK_TOTAL_SHARE,
        &STMB_FULL_SHARE,
        &STMB_LATER_SHARE,
    ] {
        holds_once_a_day_from(share, "2019-12-02");
    }
    for count in [
        &JKM_WAITING_MONTHS,
        &JKM_SCHOLARSHIP_MONTHS,
        &JKK_WAGE_MULTIPLE,
        &STMB_FULL_MONTHS,
        &SCHOLARSHIP_CHILDREN,
        &SCHOLARSHIP_AGE_LIMIT,
    ] {
        holds_once_a_day_from(count, "2019-12-02");
    }
    assert!(
        SCHOLARSHIP_LEVELS
            .iter()
            .all(|level| level.basis.since == day("2019-12-02"))
    );
}

/// Permenaker 1/2025, promulgated 24 February 2025: three paid months in a row (national.md 4.2); that exactly three
/// are enough stands in three wordings (addendum-2.md F3).
#[test]
fn the_three_month_rule_begins_on_24_february_2025() {
    assert_eq!(JKM_WAITING_MONTHS.at(day("2025-02-23")).unwrap().value, 0);
    assert_eq!(JKM_WAITING_MONTHS.at(day("2025-02-24")).unwrap().value, 3);
    assert_eq!(
        JKM_WAITING_MONTHS.at(day("2025-02-24")).unwrap().basis.confidence,
        Confidence::Verified(3)
    );
}

/// PP 50/2025: January 2026 to March 2027 for transport, April to December 2026 for all others, half of JKK
/// and JKM, nothing for money of APBN or APBD (national.md 2.2 to 2.4, 2.7; village money: 2.14).
#[test]
fn each_month_and_sector_has_at_most_one_discount_and_the_windows_are_those_of_pp_50_2025() {
    let mut discounted: BTreeMap<Sector, Vec<YearMonth>> = BTreeMap::new();
    for year in 2015..=2035 {
        for month in 1..=12 {
            let month = YearMonth::new(year, month).unwrap();
            for sector in Sector::ALL {
                let covering = DISCOUNTS
                    .iter()
                    .filter(|discount| discount.covers(*sector, month))
                    .count();
                assert!(covering <= 1, "{month} {}", sector.id());
                if covering == 1 {
                    discounted.entry(*sector).or_default().push(month);
                }
            }
        }
    }
    let ends = |sector: Sector| {
        let months = &discounted[&sector];
        (
            months.first().unwrap().to_string(),
            months.last().unwrap().to_string(),
            months.len(),
        )
    };
    assert_eq!(
        ends(Sector::Transport),
        ("2026-01".to_owned(), "2027-03".to_owned(), 15)
    );
    assert_eq!(
        ends(Sector::Other),
        ("2026-04".to_owned(), "2026-12".to_owned(), 9)
    );
    for discount in DISCOUNTS {
        assert_eq!(discount.share, Rate::new(50, 2));
        assert_eq!(discount.programs, [Program::Jkk, Program::Jkm]);
        let who = Payer::ALL
            .iter()
            .filter(|payer| discount.is_for(**payer))
            .collect::<Vec<_>>();
        assert_eq!(who, [&Payer::Own, &Payer::Donor, &Payer::Employer]);
        assert_eq!(discount.unsettled, [Payer::Village]);
    }
}

/// "33 rows"; the first begins at any income (national.md 1.A).
#[test]
fn lampiran_ii_has_33_ascending_rows_from_0() {
    assert_eq!(BPU_BRACKET.rows.len(), 33);
    assert_eq!(BPU_BRACKET.rows[0].from, Rupiah::ZERO);
    assert!(
        BPU_BRACKET
            .rows
            .is_sorted_by(|one, next| one.from < next.from && one.base < next.base)
    );
}

/// "For rows 2 to 32 the base is exactly the average of the row's lower bound and the next row's lower
/// bound"; row 1 (1.000.000) and row 33 (20.700.000) are set by hand (national.md 1.A).
#[test]
fn a_base_is_the_middle_of_its_row() {
    for (number, pair) in (1..).zip(BPU_BRACKET.rows.windows(2)) {
        if number > 1 {
            assert_eq!(
                pair[0].base.get() * 2,
                pair[0].from.get() + pair[1].from.get(),
                "row {number}"
            );
        }
    }
    assert_eq!(BPU_BRACKET.rows[0].base, Rupiah::new(1_000_000));
    assert_eq!(BPU_BRACKET.rows[32].base, Rupiah::new(20_700_000));
}

/// "No rounding rule is therefore ever needed with table bases" (national.md 1.A).
#[test]
fn one_per_cent_two_per_cent_and_their_halves_are_whole_rupiah_in_every_row() {
    let exactly = |share: Rate, amount: Rupiah| {
        let millionths = i64::from(share.millionths().unwrap());
        assert_eq!(millionths * amount.get() % 1_000_000, 0, "{share} of {amount}");
        share.of(amount, Rounding::Down).unwrap()
    };
    let half = DISCOUNTS[0].share;
    for row in BPU_BRACKET.rows {
        let jkk = exactly(JKK_RATE.entries[0].value, row.base);
        exactly(half, jkk);
        assert_eq!(jkk.get() % 500, 0, "every JKK value is a multiple of 500");
        exactly(JHT_RATE.entries[0].value, row.base);
    }
    exactly(half, JKM_MONTHLY.entries[0].value);
}

/// National.md 1.B and 3: 48 and 56 wages, whole rupiah for every base.
#[test]
fn grants_after_an_accident_are_48_and_56_wages() {
    let multiple = i64::from(JKK_WAGE_MULTIPLE.entries[0].value);
    let wages = |share: Rate| {
        share
            .of(Rupiah::new(multiple * 100), Rounding::Down)
            .unwrap()
            .get()
    };
    assert_eq!(wages(JKK_DEATH_SHARE.entries[0].value), 4_800);
    assert_eq!(wages(JKK_TOTAL_SHARE.entries[0].value), 5_600);
}

/// National.md 3.B: at most Rp87.000.000 a child.
#[test]
fn scholarship_levels_are_complete_and_sum_to_87_juta() {
    assert!(
        SCHOLARSHIP_LEVELS
            .iter()
            .map(|level| level.level)
            .eq(SchoolLevel::ALL.iter().copied())
    );
    let sum: i64 = SCHOLARSHIP_LEVELS
        .iter()
        .map(|level| level.yearly.get() * i64::from(level.years))
        .sum();
    assert_eq!(sum, 87_000_000);
    for level in SCHOLARSHIP_LEVELS {
        let class = |class: u8| SchoolClass::parse(&format!("{}_{class}", level.level.id()));
        let is_kindergarten = level.level == SchoolLevel::Tk;
        assert!(
            is_kindergarten || (class(level.years).is_some() && class(level.years + 1).is_none()),
            "{:?}",
            level.level
        );
    }
}

fn share(text: &str) -> Rate {
    Rate::parse(text).unwrap()
}

/// national.md section 5, row PU: the five groups, employer pays.
#[test]
fn risk_groups_cost_what_section_5_says_and_each_costs_more_than_the_one_before() {
    let rates = RiskGroup::ALL.iter().map(|group| {
        let rate = rules().payroll.jkk_rate(*group);
        holds_once_a_day_from(rate, "2015-07-01");
        assert_eq!(rate.entries[0].basis.confidence, Confidence::Verified(4));
        assert!(
            rate.label
                .text(Language::indonesian())
                .contains(&format!("kelompok risiko {}", group.id()))
        );
        rate.entries[0].value
    });
    let rates: Vec<Rate> = rates.collect();
    assert_eq!(rates, ["0.24%", "0.54%", "0.89%", "1.27%", "1.74%"].map(share));
    assert!(rates.is_sorted_by(|one, next| one < next));
}

/// national.md section 5, row PU; JKP: addendum.md section 9, PP 6/2025 Pasal 11.
#[test]
fn wage_earners_pay_the_shares_of_section_5() {
    for (parameter, amount, first) in [
        (&JKM_EMPLOYER, "0.30%", "2015-07-01"),
        (&JHT_EMPLOYER, "3.7%", "2015-07-01"),
        (&JHT_WORKER, "2%", "2015-07-01"),
        (&JP_EMPLOYER, "2%", "2024-03-01"),
        (&JP_WORKER, "1%", "2024-03-01"),
        (&JKP_STATE, "0.22%", "2025-02-17"),
        (&JKP_FROM_JKK, "0.14%", "2025-02-17"),
    ] {
        holds_once_a_day_from(parameter, first);
        assert_eq!(parameter.entries.len(), 1, "{}", parameter.id);
        assert_eq!(parameter.entries[0].value, share(amount), "{}", parameter.id);
    }
    // What goes to JKP must be there in the contribution it is taken out of.
    assert!(JKP_FROM_JKK.entries[0].value < rules().payroll.jkk_rate(RiskGroup::First).entries[0].value);
}

/// national.md 5.1 to 5.3. By hand: 10.547.400 x 1,0511 = 11.086.372,14, cut to hundreds.
#[test]
fn the_pension_ceiling_changes_each_march() {
    holds_once_a_day_from(&JP_WAGE_CEILING, "2024-03-01");
    let ceilings = JP_WAGE_CEILING.entries.iter().map(|entry| {
        (
            entry.basis.since.to_string(),
            entry.value.get(),
            entry.basis.confidence,
        )
    });
    let wanted = [
        ("2024-03-01", 10_042_300, Confidence::SingleSource),
        ("2025-03-01", 10_547_400, Confidence::Verified(3)),
        ("2026-03-01", 11_086_300, Confidence::Verified(3)),
    ];
    let wanted = wanted.map(|(from, amount, confidence)| (from.to_owned(), amount, confidence));
    assert_eq!(ceilings.collect::<Vec<_>>(), wanted);
    let letter = JP_WAGE_CEILING.entries[2]
        .note
        .unwrap()
        .text(Language::indonesian());
    assert!(letter.contains("B/3307/022026") && letter.contains("B/1226/022026"));
}

/// national.md 5.5 (one source), 6.4, 6.5. Nothing but 6.4 says which risk group somebody is in.
#[test]
fn programs_of_employers_and_published_registrations_are_those_of_the_facts() {
    use WageProgram::{Jht, Jkk, Jkm, Jp};
    let sizes: Vec<_> = SIZE_PROGRAMS
        .iter()
        .map(|found| (found.size, found.programs))
        .collect();
    let wanted: [(EmployerSize, &[WageProgram]); 4] = [
        (EmployerSize::Micro, &[Jkk, Jkm]),
        (EmployerSize::Small, &[Jkk, Jkm, Jht]),
        (EmployerSize::Medium, &[Jkk, Jkm, Jht, Jp]),
        (EmployerSize::Large, &[Jkk, Jkm, Jht, Jp]),
    ];
    assert_eq!(sizes, wanted);
    let single = |found: Confidence| found == Confidence::SingleSource;
    assert!(SIZE_PROGRAMS.iter().all(|found| single(found.basis.confidence)));
    let registrations: Vec<_> = REGISTRATIONS
        .iter()
        .map(|found| (found.engagement, found.programs, found.group))
        .collect();
    let wanted: [(Engagement, &[WageProgram], Option<RiskGroup>); 2] = [
        (Engagement::VillageOfficial, &[Jkk, Jkm], Some(RiskGroup::First)),
        (Engagement::GovernmentNonAsn, &[Jkk, Jkm, Jht], None),
    ];
    assert_eq!(registrations, wanted);
}

/// national.md section 5, row jasa konstruksi: shares by contract value (two sources), or of the wages (one).
#[test]
fn construction_has_five_bands_and_a_wage_route() {
    let bands: Vec<_> = CONTRACT_BANDS
        .rows
        .iter()
        .map(|band| (band.up_to.map(Rupiah::get), band.jkk, band.jkm))
        .collect();
    let wanted = [
        (Some(100_000_000), "0.21%", "0.03%"),
        (Some(500_000_000), "0.17%", "0.02%"),
        (Some(1_000_000_000), "0.13%", "0.02%"),
        (Some(5_000_000_000), "0.11%", "0.01%"),
        (None, "0.09%", "0.01%"),
    ];
    assert_eq!(
        bands,
        wanted.map(|(up_to, jkk, jkm)| (up_to, share(jkk), share(jkm)))
    );
    assert_eq!(CONTRACT_BANDS.basis.confidence, Confidence::Verified(2));
    for (parameter, amount) in [(&PROJECT_WAGE_JKK, "1.74%"), (&PROJECT_WAGE_JKM, "0.30%")] {
        assert_eq!(parameter.entries[0].value, share(amount));
        assert_eq!(parameter.entries[0].basis.confidence, Confidence::SingleSource);
    }
}

/// national.md section 5, row PMI; W38 (24 months, 370.000). One source each.
#[test]
fn migrant_packages_are_those_of_section_5() {
    let packages: Vec<_> = MIGRANT_PACKAGES
        .iter()
        .map(|package| (package.id, package.months, package.amount.get()))
        .collect();
    let wanted = [
        ("agency-24", Some(24), 370_000),
        ("individual", None, 332_500),
        ("term-12", Some(12), 189_000),
        ("term-6", Some(6), 108_000),
        ("extension", Some(1), 13_500),
    ];
    assert_eq!(packages, wanted);
    assert_eq!(MIGRANT_JHT_LEAST.entries[0].value, Rupiah::new(50_000));
    let bases = MIGRANT_PACKAGES.iter().map(|package| package.basis);
    let mut all = bases.chain([MIGRANT_JHT_LEAST.entries[0].basis]);
    assert!(all.all(|basis| basis.confidence == Confidence::SingleSource));
}

/// Kemendagri, package `idn-area-data`.
#[test]
fn there_are_38_provinces_and_514_kabupaten_and_kota() {
    let (provinces, regencies): (Vec<&Area>, Vec<&Area>) =
        rules().areas.iter().partition(|area| area.code.is_province());
    assert_eq!((provinces.len(), regencies.len()), (38, 514));
    assert!(
        rules().areas.is_sorted_by(|one, next| one.code < next.code),
        "sorted, each code once"
    );
    for area in rules().areas {
        assert_eq!(Area::find(rules().areas, area.code), Some(area));
        assert_eq!(Area::parse(rules().areas, &area.code.to_string()), Some(area));
        assert!(
            !area.name.trim().is_empty() && !Area::name_of(rules().areas, area.code.province()).is_empty(),
            "{}",
            area.code
        );
    }
    // "01.. are Kabupaten, 71.. are Kota" (national.md 9.5).
    for area in regencies {
        let is_kota = area.code.to_string()[3..].parse::<u16>().unwrap() > 70;
        assert!(
            area.name
                .starts_with(if is_kota { "Kota " } else { "Kabupaten " }),
            "{} {}",
            area.code,
            area.name
        );
    }
}

#[test]
fn deciles_1_to_10_have_the_labels_of_schemes_md() {
    let labels: Vec<Welfare> = DECILE_LABELS.iter().map(|label| label.welfare).collect();
    let not_poor = [Welfare::NotPoor; 6];
    assert_eq!(
        labels[..4],
        [
            Welfare::ExtremePoor,
            Welfare::Poor,
            Welfare::NearPoor,
            Welfare::NearPoor
        ]
    );
    assert_eq!(labels[4..], not_poor);
    // Press usage, not law: never shown as settled.
    let open = |confidence: Confidence| matches!(confidence, Confidence::Conflict | Confidence::Inference);
    assert!(DECILE_LABELS.iter().all(|label| open(label.basis.confidence)));
}

/// The 2025 and 2026 columns of regional.md 2.11, in hundredths of a rupiah.
#[test]
fn minimum_wages_are_those_of_regional_md() {
    let wanted = [
        ("12", 2025, 299_255_900),
        ("12", 2026, 322_897_100),
        ("12.17", 2025, 299_255_900),
        ("12.17", 2026, 322_897_100),
        ("64", 2025, 357_931_300),
        ("64", 2026, 376_243_100),
        ("64.01", 2026, 377_699_806),
        ("64.02", 2025, 376_637_919),
        ("64.02", 2026, 399_179_700),
        ("64.03", 2025, 408_137_631),
        ("64.03", 2026, 439_133_755),
        ("64.07", 2025, 395_223_398),
        ("64.07", 2026, 423_161_740),
        ("64.08", 2025, 374_382_000),
        ("64.08", 2026, 406_743_600),
        ("64.09", 2025, 395_734_589),
        ("64.09", 2026, 418_113_400),
        ("64.71", 2026, 385_669_443),
        ("64.72", 2026, 398_388_200),
        ("64.74", 2026, 379_948_000),
    ];
    let those_years = MINIMUM_WAGES
        .iter()
        .filter(|wage| (2025..=2026).contains(&wage.year));
    let mut found: Vec<_> = those_years
        .map(|wage| (wage.area.to_string(), wage.year, wage.sen))
        .collect();
    found.sort();
    assert_eq!(
        found,
        wanted.map(|(area, year, sen)| (area.to_owned(), year, sen))
    );
    let unsettled: Vec<String> = UNSETTLED_WAGES.iter().map(|(area, _)| area.to_string()).collect();
    assert_eq!(unsettled, ["64.11"]);
}

#[test]
fn there_are_60_occupations_or_more_and_each_can_be_found() {
    assert!(
        rules().occupations.len() >= 60,
        "only {}",
        rules().occupations.len()
    );
    assert!(
        rules().occupations.is_sorted_by(|one, next| one.id < next.id),
        "sorted, each id once"
    );
    for occupation in rules().occupations {
        assert_eq!(
            Occupation::parse(rules().occupations, occupation.id),
            Some(occupation)
        );
        assert!(!occupation.label.trim().is_empty(), "{}", occupation.id);
        assert!(
            occupation.hint.is_none_or(|hint| !hint.trim().is_empty()),
            "{}",
            occupation.id
        );
        let synonyms: Vec<&str> = occupation.synonyms.split('|').collect();
        assert!(
            synonyms
                .iter()
                .all(|word| !word.is_empty() && word.trim() == *word),
            "{}",
            occupation.id
        );
        assert!(
            synonyms.iter().all(|word| *word == word.to_lowercase()),
            "{}",
            occupation.id
        );
        let once: BTreeSet<&&str> = synonyms.iter().collect();
        assert_eq!(
            once.len(),
            synonyms.len(),
            "{} has a synonym twice",
            occupation.id
        );
    }
    let common: BTreeSet<u8> = rules()
        .occupations
        .iter()
        .filter_map(|occupation| occupation.common)
        .collect();
    assert_eq!(common, (1..=8).collect());
}

#[test]
fn everyday_words_lead_to_an_occupation() {
    for word in ["ojol", "pkl", "kuli", "marbot", "art", "motoris"] {
        let named = |occupation: &&Occupation| {
            occupation.label.to_lowercase() == word
                || occupation.synonyms.split('|').any(|synonym| synonym == word)
        };
        assert!(
            rules().occupations.iter().any(|occupation| named(&occupation)),
            "{word}"
        );
    }
    for id in [
        "nelayan",
        "pedagang_kaki_lima",
        "pekerja_rumah_tangga",
        "buruh_harian",
        "pemulung",
        "petani",
    ] {
        assert!(Occupation::parse(rules().occupations, id).is_some(), "{id}");
    }
}

/// National.md 2.5: drivers and couriers, with or without a platform.
#[test]
fn drivers_and_couriers_are_transport_and_fishers_are_not() {
    let sector = |id: &str| Occupation::parse(rules().occupations, id).unwrap().sector;
    for id in [
        "ojek_online",
        "ojek_pangkalan",
        "kurir",
        "sopir",
        "sopir_angkot",
        "sopir_taksi",
        "sopir_truk",
    ] {
        assert_eq!(sector(id), Sector::Transport, "{id}");
    }
    for id in [
        "nelayan",
        "petani",
        "pemulung",
        "pedagang_kaki_lima",
        "buruh_harian",
    ] {
        assert_eq!(sector(id), Sector::Other, "{id}");
    }
}

/// The table *Schemes* of schemes.md: id, area, payer, first and last day, criteria in their order.
#[rustfmt::skip]
const SCHEMES_MD: [(&str, &str, &str, &str, &str, &str); 16] = [
    ("kaltim-pergub-19-2023", "64", "apbd", "2023-06-13", "2025-10-22", "area, age, informal, irregular_income, not_insured"),
    ("kaltim-pergub-40-2025", "64", "apbd", "2025-10-23", "", "area, age, informal, irregular_income, not_insured, welfare: extreme_poor or poor"),
    ("samarinda-apbd", "64.72", "apbd", "2025-01-01", "", "area, age, informal, not_insured"),
    ("balikpapan-perwali-3-2025", "64.71", "apbd", "2025-04-01", "", "area, residence >= 6, age <= 64, informal, low_income, not_insured"),
    ("bontang-apbd", "64.74", "apbd", "2023-10-06", "", "area, age, informal, low_income, not_insured"),
    ("kukar-apbd", "64.02", "apbd", "2021-10-01", "", "area, age, informal, not_insured"),
    ("kutim-perbup-29-2024", "64.08", "apbd", "2024-05-01", "", "area, age, informal, irregular_income, not_insured"),
    ("kubar-gn-lingkaran", "64.07", "donor", "2023-07-31", "", "area, age, informal, not_insured"),
    ("mahulu-apbd", "64.11", "apbd", "2025-01-01", "", "area, age, informal, not_insured"),
    ("berau-perbup-44-2024", "64.03", "apbd", "2024-01-01", "", "area, age, informal, not_insured"),
    ("paser-perbup-4-2022", "64.01", "apbd", "2022-01-01", "", "area, age 15 to 64, informal, not_civil_servant, not_student, not_insured"),
    ("ppu-apbd", "64.09", "apbd", "2024-01-01", "", "area, age 18 to 65, informal, irregular_income, not_insured"),
    ("samosir-lanjutkan", "12.17", "apbd", "2024-07-10", "", "area, age, informal, not_insured, welfare: extreme_poor or poor or near_poor"),
    ("gn-lingkaran", "Indonesia", "donor", "2016-01-01", "", "age, informal, not_insured"),
    ("sertakan", "Indonesia", "donor", "2022-01-01", "", "age, informal, not_insured"),
    ("bpu-self", "Indonesia", "self", "2015-07-01", "", "age, informal, not_insured"),
];

/// The table *Rows* of schemes-2.md.
#[rustfmt::skip]
const SCHEMES_2_MD: [(&str, &str, &str, &str, &str, &str); 21] = [
    ("muba-perbup-54-2023", "16.06", "apbd", "2023-01-01", "", "area, age, informal, not_insured, decile 3"),
    ("batam-transport-2025", "21.71", "apbd", "2025-06-01", "2025-12-31", "area, age, informal, not_insured, occupation: ojek_online, tukang_becak, motoris"),
    ("bantul-perbup-41-2025", "34.02", "apbd", "2025-01-01", "", "area, age, informal, not_insured, welfare: extreme_poor or poor"),
    ("mabar-apbd", "53.15", "apbd", "2024-01-01", "", "area, age, informal, not_insured, welfare: extreme_poor or poor"),
    ("ntt-2025", "53", "apbd", "2025-07-01", "2025-12-31", "area, age, informal, not_insured, welfare: extreme_poor or poor"),
    ("tabalong-apbd", "63.09", "apbd", "2025-01-01", "", "area, age 18 to 65, informal, not_insured, welfare: extreme_poor or poor"),
    ("kepahiang-2025", "17.08", "apbd", "2025-10-01", "2025-12-31", "area, age, informal, not_insured, decile 1"),
    ("mukomuko-sawit-2024", "17.06", "apbd", "2024-03-01", "2024-12-31", "area, age 17 to 65, informal, not_insured, occupation: buruh_sawit"),
    ("ponorogo-dbhcht", "35.02", "apbd", "2025-01-01", "", "area, age, informal, not_insured, decile 2"),
    ("aceh-barat-sawit", "11.05", "apbd", "2024-03-01", "", "area, age 18 to 65, informal, not_insured, occupation: petani_sawit, buruh_sawit"),
    ("sijunjung-nagari", "13.03", "apbd", "2022-01-01", "", "area, age, informal, not_insured, welfare: extreme_poor or poor"),
    ("jabar-2025", "32", "apbd", "2025-11-01", "2025-12-31", "area, age, informal, not_insured, decile 4"),
    ("makassar-berjasa", "73.71", "apbd", "2024-01-01", "", "area, age, informal, not_insured, welfare: extreme_poor or poor or near_poor"),
    ("sekadau-sawit", "61.09", "apbd", "2024-01-01", "", "area, age 17 to 61, informal, not_insured, occupation: petani_sawit, buruh_sawit"),
    ("pematangsiantar-2025", "12.72", "apbd", "2025-06-01", "2025-12-31", "area, age, informal, not_insured, welfare: extreme_poor or poor or near_poor"),
    ("bojonegoro-apbd", "35.22", "apbd", "2025-01-01", "", "area, age, informal, not_insured, welfare: extreme_poor or poor"),
    ("garut-dbhcht", "32.05", "apbd", "2025-12-01", "2025-12-31", "area, age, informal, not_insured, decile 2, occupation: buruh_tani_tembakau"),
    ("yogyakarta-apbd", "34.71", "apbd", "2024-01-01", "", "area, age, informal, not_insured, welfare: extreme_poor or poor or near_poor"),
    ("landak-sawit", "61.08", "apbd", "2025-08-01", "2026-07-31", "area, age, informal, not_insured, occupation: petani_sawit, buruh_sawit"),
    ("banjar-perbup-14-2024", "63.03", "apbd", "2024-01-01", "", "area, age, informal, not_insured"),
    ("kepri-apbd", "21", "apbd", "2021-01-01", "", "area, age, informal, not_insured, occupation: nelayan, petani"),
];

/// A criterion in the words of that table.
fn in_words(criterion: &Criterion) -> String {
    let id = criterion.id().id();
    match criterion {
        Criterion::Age {
            from: Some(from),
            to: Some(to),
        } => format!("{id} {from} to {to}"),
        Criterion::Age {
            from: None,
            to: Some(to),
        } => format!("{id} <= {to}"),
        Criterion::Age {
            from: Some(from),
            to: None,
        } => format!("{id} >= {from}"),
        Criterion::Residence { months } => format!("{id} >= {months}"),
        Criterion::Welfare { labels } => {
            let labels: Vec<&str> = labels.iter().map(|label| label.id()).collect();
            format!("{id}: {}", labels.join(" or "))
        }
        Criterion::Age { from: None, to: None }
        | Criterion::Area
        | Criterion::Informal
        | Criterion::IrregularIncome
        | Criterion::LowIncome
        | Criterion::NotInsured
        | Criterion::NotCivilServant
        | Criterion::NotStudent => id.to_owned(),
        Criterion::Decile { most } => format!("{id} {}", most.get()),
        Criterion::Occupation { ids } => format!("{id}: {}", ids.join(", ")),
    }
}

#[test]
fn the_schemes_are_those_of_schemes_md_and_schemes_2_md() {
    for (id, area, payer, from, until, criteria) in SCHEMES_MD.into_iter().chain(SCHEMES_2_MD) {
        let scheme = Scheme::parse(SCHEMES, id).unwrap();
        assert_eq!(
            scheme
                .area
                .map_or("Indonesia".to_owned(), |area| area.to_string()),
            area,
            "{id}"
        );
        assert_eq!(scheme.payer.id(), payer, "{id}");
        assert_eq!(scheme.from.to_string(), from, "{id}");
        assert_eq!(
            scheme.until.map(|until| until.to_string()).unwrap_or_default(),
            until,
            "{id}"
        );
        let words: Vec<String> = scheme.criteria.iter().map(in_words).collect();
        assert_eq!(words.join(", "), criteria, "{id}");
    }
    let first: Vec<&str> = SCHEMES
        .iter()
        .take(SCHEMES_MD.len())
        .map(|scheme| scheme.id)
        .collect();
    assert_eq!(
        first,
        SCHEMES_MD.map(|row| row.0),
        "the order people read them in"
    );
}

#[test]
fn a_scheme_id_is_unique_and_a_scheme_is_complete() {
    let ids: BTreeSet<&str> = SCHEMES.iter().map(|scheme| scheme.id).collect();
    assert_eq!(ids.len(), SCHEMES.len());
    for scheme in SCHEMES {
        assert!(
            scheme
                .area
                .is_none_or(|area| Area::find(rules().areas, area).is_some()),
            "{}",
            scheme.id
        );
        assert!(
            scheme.programs.contains(&Program::Jkk) && scheme.programs.contains(&Program::Jkm),
            "{}",
            scheme.id
        );
        assert_eq!(
            scheme.area.is_some(),
            scheme.criteria.contains(&Criterion::Area),
            "{}",
            scheme.id
        );
        assert!(
            scheme
                .criteria
                .iter()
                .any(|criterion| matches!(criterion, Criterion::Age { .. })),
            "{}",
            scheme.id
        );
        for note in scheme.notes {
            assert!(
                note.text(Language::indonesian()).chars().count() <= 160,
                "{}: {}",
                scheme.id,
                note.text(Language::indonesian())
            );
        }
        for (area, _) in scheme.offices {
            assert!(
                scheme.area.is_none_or(|own| own.contains(*area)),
                "{}: office of {area}",
                scheme.id
            );
        }
    }
}

/// "Care centre 175" (national.md 7.4).
#[test]
fn the_care_centre_has_its_number() {
    assert_eq!(CARE_CENTRE, "175");
}

#[test]
fn further_sources_belong_to_a_scheme_and_stand_once() {
    for (id, sources) in MORE_SOURCES {
        let scheme = Scheme::parse(SCHEMES, id).unwrap();
        let keys: BTreeSet<&str> = sources.iter().map(|source| source.key).collect();
        assert_eq!(keys.len(), sources.len(), "{id}");
        assert!(!keys.contains(scheme.basis.source.key), "{id}");
    }
    assert!(
        SCHEMES
            .iter()
            .all(|scheme| MORE_SOURCES.iter().any(|(id, _)| *id == scheme.id))
    );
}

/// regional.md 5; before 2025 addendum-2.md 1.7. The household lines printed beside them are whole multiples of the
/// average household: Rp897.759 x 5,14 people = Rp4.614.481 in Kalimantan Timur, Rp833.955 x 5,13 = Rp4.278.189 in
/// March 2024; food and non-food add up to the line.
#[test]
fn poverty_lines_are_those_of_regional_md() {
    let lines = POVERTY_LINES.iter().map(|line| {
        (
            line.area.to_string(),
            line.basis.since.to_string(),
            line.monthly.get(),
        )
    });
    let of = |area: &str, from: &str, monthly| (area.to_owned(), from.to_owned(), monthly);
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            of("12", "2025-03-01", 666_546),
            of("12", "2025-09-01", 718_220),
            of("64", "2022-03-01", 728_208),
            of("64", "2023-03-01", 790_186),
            of("64", "2024-03-01", 833_955),
            of("64", "2025-03-01", 866_193),
            of("64", "2025-09-01", 897_759),
        ]
    );
    assert_eq!(629_611 + 268_148, 897_759);
    assert_eq!(897_759 * 514 / 100, 4_614_481);
    assert_eq!(833_955 * 513 / 100, 4_278_189);
    let areas: Vec<String> = POVERTY_AREAS.iter().map(ToString::to_string).collect();
    assert_eq!(areas, ["12", "64"]);
}

/// Samosir and Kutai Barat print no line of their own (regional.md 5).
#[test]
fn a_kabupaten_has_the_line_of_its_province_and_others_have_none() {
    for area in rules().areas {
        let line = rules().poverty.line_of(area.code, day("2026-11-21"));
        let expected = match area.code.province().to_string().as_str() {
            "12" => Some(718_220),
            "64" => Some(897_759),
            _ => None,
        };
        assert_eq!(line.map(|line| line.monthly.get()), expected, "{}", area.name);
        let is_in_kaltim = area.code.province().to_string() == "64";
        let before = if is_in_kaltim { "2022-02-28" } else { "2025-02-28" };
        assert_eq!(rules().poverty.line_of(area.code, day(before)), None);
    }
}

/// "about Rp391 ribu" (regional.md 5): a figure that says it is rough.
#[test]
fn the_extreme_poverty_figure_says_that_it_is_rough() {
    let [entry] = EXTREME_POVERTY_ABOUT.entries else {
        unreachable!("one value")
    };
    assert_eq!(entry.value, Rupiah::new(391_000));
    assert_eq!(entry.basis.confidence, Confidence::SingleSource);
    assert!(
        EXTREME_POVERTY_ABOUT
            .label
            .text(Language::indonesian())
            .contains("kira-kira")
    );
    assert!(
        entry
            .note
            .unwrap()
            .text(Language::indonesian())
            .contains("sekitar Rp391 ribu")
    );
}

fn listed(id: &str) -> &'static Listed {
    LISTS.iter().find(|(found, _)| *found == id).unwrap().1
}

#[test]
fn a_list_has_items_that_differ() {
    for (id, listed) in LISTS.iter().chain(CLAIM_LISTS) {
        let items: BTreeSet<&str> = listed
            .items
            .iter()
            .map(|item| item.text(Language::indonesian()))
            .collect();
        assert!(!items.is_empty() && items.len() == listed.items.len(), "{id}");
    }
}

/// Months to pay at once 1, 3, 6, 12 (national.md 7.6); of donors 3, 6, 12 (8.11).
#[test]
fn months_at_once_are_those_of_national_md() {
    let items = |listed: &'static Listed| {
        listed
            .items
            .iter()
            .map(|item| item.text(Language::indonesian()))
            .collect::<Vec<_>>()
    };
    assert_eq!(items(&PAY_PERIODS), ["1 bulan", "3 bulan", "6 bulan", "12 bulan"]);
    assert_eq!(items(&DONOR_MONTHS), ["3 bulan", "6 bulan", "12 bulan"]);
}

/// What a list says again in words moves with the figure it repeats.
#[test]
fn what_registering_needs_agrees_with_the_figures() {
    let has = |words: &str| {
        REGISTER_NEEDS
            .items
            .iter()
            .any(|item| item.text(Language::indonesian()).contains(words))
    };
    let oldest = MEMBERSHIP_AGE_TO.entries.last().unwrap().value;
    assert!(has(&format!("belum {} tahun", oldest + 1)));
    assert!(has(&format!("mulai {}", BPU_BRACKET.rows[0].base)));
}

/// Confidence as national.md 2.11, 2.12, 4.7 to 4.9, 7.1 to 7.6, 8.10 to 8.12 and the addendum give it.
#[test]
fn a_list_is_as_sure_as_the_facts_are() {
    for (id, confidence) in [
        ("register_needs", Confidence::Verified(2)),
        ("jmo_declarations", Confidence::SingleSource),
        ("register_channels", Confidence::Verified(2)),
        ("pay_places", Confidence::SingleSource),
        ("pay_periods", Confidence::Verified(2)),
        ("overpayment", Confidence::Verified(3)),
        ("prepaid_price", Confidence::Inference),
        ("arrears_limit", Confidence::Verified(4)),
        ("arrears_end", Confidence::Conflict),
        ("arrears_restart", Confidence::Conflict),
        ("arrears_claim", Confidence::Inference),
        ("arrears_discount", Confidence::Verified(2)),
        ("donor_months", Confidence::SingleSource),
        ("gn_lingkaran", Confidence::Verified(2)),
        ("sertakan", Confidence::Verified(3)),
        ("registry_update", Confidence::SingleSource),
        ("not_member", Confidence::Inference),
    ] {
        assert_eq!(listed(id).basis.confidence, confidence, "{id}");
    }
    assert_eq!(LISTS.len(), 17);
}

/// Confidence as national.md 3.24 to 3.27, 4.6, 4.13, 4.14, 7.8 to 7.10 and the addendum give it.
#[test]
fn a_list_of_claims_is_as_sure_as_the_facts_are() {
    let claims: Vec<(&str, Confidence)> = CLAIM_LISTS
        .iter()
        .map(|(id, listed)| (*id, listed.basis.confidence))
        .collect();
    assert_eq!(
        claims,
        [
            ("age_line", Confidence::Verified(3)),
            ("burial_once", Confidence::SingleSource),
            ("death_claim_deadline", Confidence::Verified(2)),
            ("heirs", Confidence::Verified(2)),
            ("heirs_will", Confidence::Inference),
            ("jkk_documents", Confidence::Verified(3)),
            ("jkm_documents", Confidence::Verified(3)),
            ("late_disease", Confidence::SingleSource),
            ("report_accident", Confidence::Verified(2)),
            ("report_late_employer", Confidence::SingleSource),
            ("scholarship_documents", Confidence::SingleSource),
            ("scholarship_paid", Confidence::Verified(3)),
            ("sudden_death", Confidence::SingleSource),
            ("violence", Confidence::Verified(2)),
        ]
    );
    // What a list says again in words moves with the figure it repeats.
    let oldest = MEMBERSHIP_AGE_TO.entries.last().unwrap().value;
    let says = format!("belum berumur {} tahun", oldest + 1);
    assert!(AGE_LINE.items[0].text(Language::indonesian()).contains(&says));
}

/// Ceilings and confidence of national.md 3.1 to 3.5 and 3.15 to 3.21; home care: addendum-2.md F6.
#[test]
fn services_are_those_of_national_md() {
    let up_to = |amount| Limit::UpTo(Rupiah::new(amount));
    let home = Limit::UpToWithin {
        amount: Rupiah::new(20_000_000),
        months: 12,
    };
    let single = Confidence::SingleSource;
    let found = SERVICES
        .iter()
        .map(|service| (service.id, service.limit, service.basis.confidence));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            (ServiceId::Care, Limit::NoCeiling, Confidence::Verified(2)),
            (ServiceId::TransportLand, up_to(5_000_000), single),
            (ServiceId::TransportSea, up_to(2_000_000), single),
            (ServiceId::TransportAir, up_to(10_000_000), single),
            (
                ServiceId::Prosthesis,
                Limit::HospitalPricePlus(Rate::new(40, 2)),
                single
            ),
            (ServiceId::Dentures, up_to(5_000_000), single),
            (ServiceId::HearingAid, up_to(2_500_000), single),
            (ServiceId::Glasses, up_to(1_000_000), single),
            (ServiceId::HomeCare, home, Confidence::Verified(2)),
            (ServiceId::Diagnostics, Limit::Covered, single),
            (ServiceId::ReturnToWork, Limit::Covered, single),
        ]
    );
    assert_eq!(TRANSPORT_TOGETHER.basis.confidence, single);
}

/// The table of national.md 3.A: row, per cent, and whether it was read (E) or is known from memory (U).
#[test]
fn losses_are_those_of_national_md() {
    const TABLE: &str = "1 40 E, 2 35 E, 3 35 U, 4 30 U, 5 32 U, 6 28 U, 7 70 U, 8 35 U, 9 50 U, 10 25 U, \
        11 70 E, 12 35 E, 13 40 E, 14 20 E, 15 15 U, 15 12 U, 16 9 U, 16 7 U, 17 10-30 E, 18 4 U, 18 3 U, \
        19 4,5 U, 19 3,5 U, 20 2 U, 20 1,5 U, 21 5 U, 22 3 U, 23 2 U, 24 30 U, 25 10 U, 25 20 U, 25 30 U, \
        26 6/10 desibel E, 27 3/10 desibel E, 28 5 E, 28 10 E, 29 30 E, 30 15 E, 31 10 E, \
        32 40 U, 32 20 U, 32 5 U, 33 70 U, 34 7/10% efisiensi penglihatan E, 35 10 E, 36 7/10% lapang pandang E";
    let percent = |rate: Rate| rate.to_string().replace('%', "");
    let found = LOSSES.iter().map(|loss| {
        let share = match loss.share {
            LossShare::Fixed(share) => percent(share),
            LossShare::Between { least, most } => format!("{}-{}", percent(least), percent(most)),
            LossShare::Each { each, step, .. } => {
                format!("{}/{}", percent(each), step.text(Language::indonesian()))
            }
        };
        let evidence = match loss.basis.confidence {
            Confidence::SingleSource => "E",
            Confidence::Unverified => "U",
            other @ (Confidence::Verified(_)
            | Confidence::Conflict
            | Confidence::Inference
            | Confidence::HomeMade) => {
                unreachable!("{}: {other:?}", loss.id)
            }
        };
        assert_eq!(Loss::find(LOSSES, loss.id), Some(loss));
        format!("{} {share} {evidence}", loss.row)
    });
    assert_eq!(found.collect::<Vec<_>>().join(", "), TABLE);
}

/// What a report says of a claim is said of one that was published.
#[test]
fn what_was_reported_is_of_a_published_claim() {
    for one in rules().claim.reported {
        assert!(Claim::find(rules().claims, one.case).is_some(), "{}", one.case);
    }
}

/// Claims: addendum 4 (JKK two, then five years; seven and three working days; 1 % a day), A6 (arrears).
#[test]
fn claims_have_the_counts_of_the_addendum() {
    assert_eq!(JKK_CLAIM_YEARS.at(day("2019-12-01")).unwrap().value, 2);
    assert_eq!(JKK_CLAIM_YEARS.at(day("2019-12-02")).unwrap().value, 5);
    let today = day("2026-11-21");
    let counts = [&JKK_PAYMENT_DAYS, &JKM_PAYMENT_DAYS, &ARREARS_END_MONTHS];
    assert_eq!(counts.map(|count| count.at(today).unwrap().value), [7, 3, 3]);
    let percent = Rate::new(1, 2);
    assert_eq!(JKK_LATE_DAILY.at(today).unwrap().value, percent);
    assert_eq!(JKM_LATE_DAILY.at(today).unwrap().value, percent);
    assert_eq!(
        JKM_LATE_DAILY.at(today).unwrap().basis.confidence,
        Confidence::Inference
    );
    assert_eq!(
        ARREARS_END_MONTHS.at(today).unwrap().basis.confidence,
        Confidence::Conflict
    );
    assert_eq!(JKM_WAITING_SCOPE.basis.since, day("2025-02-24"));
}

/// national.md 6.4 to 6.9, addendum.md A5 and 5 to 7.
#[test]
fn groups_are_as_sure_as_the_facts_are() {
    let groups = GROUPS
        .iter()
        .map(|group| (group.id, group.basis.source.key, group.basis.confidence));
    assert_eq!(
        groups.collect::<Vec<_>>(),
        [
            ("village_official", "permendagri-20-2018", Confidence::Verified(4)),
            ("rt_rw", "national-facts", Confidence::Conflict),
            ("government_non_asn", "permenaker-1-2025", Confidence::Verified(3)),
            ("private_teacher", "permenaker-5-2021", Confidence::Verified(2)),
            ("freelance_teacher", "permenaker-5-2021", Confidence::Verified(2)),
            ("religious_worker", "brosur-bpu-2026", Confidence::Verified(5)),
            ("online_transport", "pp-50-2025", Confidence::Verified(5)),
            ("platform_duty", "perpres-27-2026", Confidence::Unverified),
            ("household_duty", "uu-2-2026", Confidence::Verified(2)),
            ("household_route", "payung", Confidence::Inference),
            ("employs_others", "pp-50-2025", Confidence::Inference),
            ("two_jobs", "fajar-2022-05-24", Confidence::SingleSource),
        ]
    );
}

/// UU 2/2026 was enacted on 30 April 2026 (addendum 5): the note says the day, since no question about it is asked.
#[test]
fn a_domestic_worker_reads_since_when_the_household_pays() {
    let occupation = Occupation::parse(rules().occupations, "pekerja_rumah_tangga");
    let duty = Group::all_for(GROUPS, occupation, None).next().unwrap();
    assert_eq!(duty.basis.since, day("2026-04-30"));
    assert!(
        duty.notes[0]
            .text(Language::indonesian())
            .contains("Sejak 30 April 2026")
    );
}

fn rule_file(name: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("rules").join(name)).unwrap()
}

#[test]
fn an_address_is_a_host_and_a_path_without_scheme() {
    let sources: toml::Table = rule_file("sources.toml").parse().unwrap();
    for (key, source) in &sources {
        let Some(address) = source.get("address") else {
            continue;
        };
        let address = address.as_str().unwrap();
        let (host, _) = address.split_once(['/', '?']).unwrap_or((address, ""));
        assert!(
            host.contains('.') && !host.starts_with('.') && !host.ends_with('.'),
            "{key}: {address}"
        );
        assert!(
            host.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b)),
            "{key}: {address}"
        );
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"./?=&-_~%+#".contains(&b);
        assert!(address.bytes().all(plain), "{key}: {address}");
        assert!(!address.ends_with(['/', '.', ',']), "{key}: {address}");
    }
}

#[test]
fn no_source_stands_unused_and_none_is_newer_than_its_check() {
    let sources: toml::Table = rule_file("sources.toml").parse().unwrap();
    let users = [
        "contribution",
        "benefit",
        "membership",
        "wages",
        "schemes",
        "contacts",
        "occupations",
        "poverty",
        "registration",
        "groups",
        "coverage",
        "wage_earner",
        "construction",
        "migrant",
        "service",
        "disability",
        "claims",
        "misquoted",
        "area_notes",
        "open_questions",
        "past",
    ];
    let text: String = users
        .iter()
        .map(|name| rule_file(&format!("{name}.toml")))
        .collect();
    for (key, source) in &sources {
        let is_used = text.contains(&format!("\"{key}\"")) || text.contains(&format!("\"{key}#"));
        assert!(is_used, "source `{key}` is used by no rule");
        let checked_on = source["checked_on"].as_str().unwrap();
        let day = source.get("day").map_or("", |day| day.as_str().unwrap());
        assert!(day <= checked_on, "{key}: {day} lies after {checked_on}");
    }
}

/// What is shown as settled was looked at within half a year of the edition, `rules/edition.toml`.
#[test]
fn nothing_settled_is_older_than_its_edition_allows() {
    let book = Book::of(BookRules::of(rules()));
    let age = Age::of(&book);
    assert!(age.outdated.is_empty(), "{}", age.outdated.join("\n"));
    // Both windows of PP 50/2025 have an end; the first is near.
    let ends = |id: &str| age.ending.iter().any(|line| line.starts_with(id));
    assert!(ends("pp-50-2025-other"), "{}", age.ending.join("\n"));
}

/// An edition has its line in the changelog, and no rule file was looked at after it.
#[test]
fn an_edition_has_its_line_in_the_changelog() {
    let edition = rules().edition;
    assert!(rules().checked_on <= edition.released);
    let changelog = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md")).unwrap();
    let (_, of_rules) = changelog.split_once("### Rules").unwrap();
    let line = format!("- Edition {} of {}", edition.version, edition.released);
    assert!(
        of_rules.contains(&line),
        "CHANGELOG.md: write `{line}: …` below *Rules*"
    );
}

/// What an open question or an entry of earlier times is about exists.
#[test]
fn what_is_asked_and_what_was_is_about_rules_there_are() {
    let book = Book::of(BookRules::of(rules()));
    let questions = rules().open_questions.iter().flat_map(|question| question.about);
    for id in questions.chain(rules().past.iter().flat_map(|past| past.about)) {
        assert!(book.rule(id).is_some(), "{id}");
    }
    let mut ids: Vec<&str> = book.all.iter().map(|rule| rule.id.as_str()).collect();
    let n_rules = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), n_rules, "two rules have one id");
}

/// Every Rust file below `folder`.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
    let below = folders.iter().flat_map(|folder| rust_files(folder));
    files
        .into_iter()
        .chain(below)
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

/// `docs/decisions/027-rules-are-a-value.md`: everything else takes the rules from its caller.
#[test]
fn only_programs_ask_for_the_rules_in_force() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut asking: Vec<String> = [root.join("src"), root.join("crates")]
        .iter()
        .flat_map(|folder| rust_files(folder))
        .filter(|path| fs::read_to_string(path).unwrap().contains("payung_current"))
        .map(|path| path.strip_prefix(root).unwrap().to_string_lossy().into_owned())
        .collect();
    asking.sort();
    assert!(asking.contains(&"src/bin/check.rs".to_owned()), "{asking:?}");
    asking.retain(|path| !path.starts_with("src/bin/") && path != "crates/cases/src/main.rs");
    assert_eq!(asking, Vec::<String>::new());
}
