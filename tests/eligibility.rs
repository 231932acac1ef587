//! Question 3 at its named edges: ages, areas, wages, labels, days in force, the first door.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_questions::eligibility::{self, Eligibility, SchemeVerdict, Worker};
use payung_questions::explain::Finding;
use payung_rules::occupation::Occupation;
use payung_rules::scheme::Criterion;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::welfare::{Decile, Welfare};

/// A person on a day. Begins as somebody of 41 years in Kutai Barat on 21 November 2026 who works on own
/// account, has an irregular income of Rp1.500.000 and no insurance.
#[derive(Clone)]
struct Person {
    worker: Worker,
    day: Date,
}

impl Person {
    fn of_kutai_barat() -> Self {
        let worker = Worker {
            age: Age::new(41),
            area: AreaCode::parse("64.07"),
            engagement: Some(Engagement::OwnAccount),
            income: Some(Rupiah::new(1_500_000)),
            income_regular: Some(IncomeRegularity::Irregular),
            insured: Some(Insured::None),
            ..Worker::default()
        };
        Self {
            worker,
            day: Date::parse("2026-11-21").unwrap(),
        }
    }

    fn unknown() -> Self {
        Self {
            worker: Worker::default(),
            ..Self::of_kutai_barat()
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Worker)) -> Self {
        change(&mut self.worker);
        self
    }

    fn on(self, day: &str) -> Self {
        Self {
            day: Date::parse(day).unwrap(),
            ..self
        }
    }

    fn in_area(self, code: &str) -> Self {
        self.with(|worker| worker.area = AreaCode::parse(code))
    }

    fn of_age(self, years: i64) -> Self {
        self.with(|worker| worker.age = Age::new(years))
    }

    fn earning(self, income: i64) -> Self {
        self.with(|worker| worker.income = Some(Rupiah::new(income)))
    }

    fn regularly(self) -> Self {
        self.with(|worker| worker.income_regular = Some(IncomeRegularity::Regular))
    }

    fn working(self, engagement: Engagement) -> Self {
        self.with(|worker| worker.engagement = Some(engagement))
    }

    fn listed_as(self, registry: Registry) -> Self {
        self.with(|worker| worker.registry = Some(registry))
    }

    fn in_decile(self, decile: u8) -> Self {
        self.with(|worker| worker.decile = Decile::new(decile))
    }

    #[track_caller]
    fn assessed(&self) -> Eligibility {
        eligibility::assess(payung_fixture::rules().eligibility, &self.worker, self.day).unwrap()
    }

    #[track_caller]
    fn refusal(&self) -> String {
        eligibility::assess(payung_fixture::rules().eligibility, &self.worker, self.day)
            .unwrap_err()
            .to_string()
    }

    /// Expects the verdict on a scheme; if not `Yes`, by exactly these criteria.
    #[track_caller]
    fn expect_scheme(&self, id: &str, truth: Truth, by: &[CriterionId]) -> &Self {
        let assessed = self.assessed();
        let verdict = assessed.scheme(id).unwrap();
        assert_eq!(verdict.truth, truth, "{id}");
        if truth != Truth::Yes {
            assert_eq!(verdict.with(truth).collect::<Vec<_>>(), by, "{id}");
        }
        self
    }

    #[track_caller]
    fn expect_route(&self, route: Route, door: Option<&str>) -> &Self {
        let assessed = self.assessed();
        assert_eq!(
            (assessed.route, assessed.door.map(|scheme| scheme.id)),
            (route, door)
        );
        self
    }

    #[track_caller]
    fn expect_vulnerable(&self, truth: Truth) -> &Self {
        assert_eq!(self.assessed().vulnerable, truth);
        self
    }
}

const KALTIM: &str = "kaltim-pergub-40-2025";
const PLAIN: &str = "gn-lingkaran";
const PASER: &str = "paser-perbup-4-2022";
const PPU: &str = "ppu-apbd";
const BALIKPAPAN: &str = "balikpapan-perwali-3-2025";
const AGE: &[CriterionId] = &[CriterionId::Age];

/// National membership: 18 to 64 yes, 15 to 17 open, else no (schemes.md; national.md 4.6, 10.4).
#[test]
fn a_plain_scheme_takes_18_to_64_and_leaves_15_to_17_open() {
    for (age, truth) in [
        (0, Truth::No),
        (14, Truth::No),
        (15, Truth::Unknown),
        (17, Truth::Unknown),
        (18, Truth::Yes),
        (64, Truth::Yes),
        (65, Truth::No),
        (120, Truth::No),
    ] {
        for scheme in [PLAIN, "sertakan", "bpu-self", "kubar-gn-lingkaran"] {
            Person::of_kutai_barat()
                .of_age(age)
                .expect_scheme(scheme, truth, AGE);
        }
    }
}

/// Paser: 15 to 64, "Umur 15 sampai 64 menurut berita" (regional.md 2.9). The open national age stays open.
#[test]
fn paser_takes_15_to_64_as_far_as_the_national_rule_does() {
    for (age, truth) in [
        (14, Truth::No),
        (15, Truth::Unknown),
        (17, Truth::Unknown),
        (18, Truth::Yes),
        (64, Truth::Yes),
        (65, Truth::No),
    ] {
        let person = Person::of_kutai_barat()
            .in_area("64.01")
            .with(|worker| worker.student = Some(false))
            .of_age(age);
        person.expect_scheme(PASER, truth, AGE);
    }
}

/// Penajam Paser Utara: 18 to 65 (regional.md 2.10); nobody registers at 65 (national.md 4.6).
#[test]
fn penajam_paser_utara_decides_17_itself_and_not_65() {
    for (age, truth) in [
        (17, Truth::No),
        (18, Truth::Yes),
        (64, Truth::Yes),
        (65, Truth::No),
    ] {
        Person::of_kutai_barat()
            .in_area("64.09")
            .of_age(age)
            .expect_scheme(PPU, truth, AGE);
    }
}

#[test]
fn an_age_is_counted_on_the_day_asked() {
    let born = |birth: &str| {
        Person::of_kutai_barat().with(|worker| {
            worker.age = None;
            worker.birth_date = Date::parse(birth).ok();
        })
    };
    born("1961-11-22").expect_scheme(PLAIN, Truth::Yes, &[]);
    born("1961-11-21").expect_scheme(PLAIN, Truth::No, AGE);
    born("2008-11-21").expect_scheme(PLAIN, Truth::Yes, &[]);
    born("2008-11-22").expect_scheme(PLAIN, Truth::Unknown, AGE);
    born("2011-11-22").expect_scheme(PLAIN, Truth::No, AGE);
    // Born on 29 February: a year older on 1 March of a common year.
    born("1962-02-28")
        .on("2027-02-27")
        .expect_scheme(PLAIN, Truth::Yes, &[]);
    born("2008-02-29")
        .on("2026-02-28")
        .expect_scheme(PLAIN, Truth::Unknown, AGE);
    born("2008-02-29")
        .on("2026-03-01")
        .expect_scheme(PLAIN, Truth::Yes, &[]);
}

#[test]
fn an_age_that_contradicts_the_day_of_birth_is_refused() {
    let born =
        |birth: &str| Person::of_kutai_barat().with(|worker| worker.birth_date = Date::parse(birth).ok());
    born("1985-11-21").expect_scheme(PLAIN, Truth::Yes, &[]);
    assert_eq!(
        born("1985-11-22").refusal(),
        "`age` is 41, but `birth_date` gives 40; leave one of them out"
    );
    assert_eq!(
        born("2026-11-22").refusal(),
        "`birth_date` 2026-11-22 gives no age from 0 to 120 on 2026-11-21"
    );
    assert_eq!(
        born("1905-11-21").refusal(),
        "`birth_date` 1905-11-21 gives no age from 0 to 120 on 2026-11-21"
    );
}

/// Schemes.md, `area`: a province alone leaves the scheme of a kabupaten or kota open.
#[test]
fn a_province_alone_decides_for_the_province_and_opens_its_districts() {
    let in_kaltim = Person::of_kutai_barat().in_area("64").listed_as(Registry::Poor);
    in_kaltim.expect_scheme(KALTIM, Truth::Yes, &[]);
    in_kaltim.expect_scheme("samarinda-apbd", Truth::Unknown, &[CriterionId::Area]);
    in_kaltim.expect_scheme("samosir-lanjutkan", Truth::No, &[CriterionId::Area]);
    in_kaltim.expect_route(Route::Government, Some(KALTIM));

    let in_sumut = Person::of_kutai_barat().in_area("12").listed_as(Registry::Poor);
    in_sumut.expect_scheme("samosir-lanjutkan", Truth::Unknown, &[CriterionId::Area]);
    in_sumut.expect_scheme(KALTIM, Truth::No, &[CriterionId::Area]);
    in_sumut.expect_route(Route::Donor, Some(PLAIN));
}

/// "An unknown area counts no regional scheme" (schemes.md, `route`).
#[test]
fn an_unknown_area_counts_no_regional_scheme() {
    let nowhere = Person::of_kutai_barat()
        .with(|worker| worker.area = None)
        .listed_as(Registry::Poor);
    nowhere.expect_scheme(KALTIM, Truth::Unknown, &[CriterionId::Area]);
    nowhere.expect_route(Route::Donor, Some(PLAIN));
}

/// Balikpapan's UMK 2026 is Rp3.856.694,43 (regional.md 2.11): whole rupiah above it begin at Rp3.856.695.
#[test]
fn the_sen_of_a_minimum_wage_are_not_lost_and_not_rounded() {
    let trader = Person::of_kutai_barat()
        .in_area("64.71")
        .with(|worker| worker.residence_months = Some(6));
    trader
        .clone()
        .earning(3_856_694)
        .expect_scheme(BALIKPAPAN, Truth::Yes, &[]);
    trader
        .clone()
        .earning(3_856_695)
        .expect_scheme(BALIKPAPAN, Truth::No, &[CriterionId::LowIncome]);
    // Kutai Barat 2025: ,98 does not make the next rupiah affordable.
    let regular = Person::of_kutai_barat().regularly().on("2025-12-31");
    regular.clone().earning(3_952_233).expect_vulnerable(Truth::Yes);
    regular.earning(3_952_234).expect_vulnerable(Truth::No);
}

/// A kabupaten or kota that sets a UMK never falls back to the UMP (schemes.md, below the table).
#[test]
fn a_wage_that_is_not_printed_stays_unknown() {
    let low_income = |person: Person| {
        let decided = person.regularly().earning(1).assessed().vulnerable_because;
        decided
            .into_iter()
            .find(|decided| decided.criterion.id() == CriterionId::LowIncome)
            .unwrap()
    };
    for (area, day) in [
        ("64.72", "2025-06-30"),
        ("64.71", "2025-06-30"),
        ("64.74", "2025-06-30"),
        ("64.01", "2025-06-30"),
        ("64.11", "2026-11-21"),
        ("64.07", "2024-12-31"),
        ("53.71", "2026-11-21"),
        ("12.71", "2026-11-21"),
    ] {
        let decided = low_income(Person::of_kutai_barat().in_area(area).on(day));
        assert_eq!(decided.truth, Truth::Unknown, "{area} {day}");
        let year = Date::parse(day).unwrap().year();
        assert_eq!(
            decided.finding,
            Finding::WageUnknown {
                area: AreaCode::parse(area).unwrap(),
                year
            }
        );
    }
    for (area, day) in [
        ("64", "2025-01-01"),
        ("12", "2026-12-31"),
        ("12.17", "2025-12-31"),
        ("64.02", "2025-12-31"),
    ] {
        assert_eq!(
            low_income(Person::of_kutai_barat().in_area(area).on(day)).truth,
            Truth::Yes,
            "{area} {day}"
        );
    }
}

/// Schemes.md: "Where a label and a decile are both given, the label wins"; `unlisted` is a label, too.
#[test]
fn the_registers_label_counts_before_the_decile() {
    let welfare = |person: &Person| person.assessed().welfare;
    let poor = Person::of_kutai_barat().listed_as(Registry::Poor).in_decile(9);
    poor.expect_scheme(KALTIM, Truth::Yes, &[]);
    assert_eq!(welfare(&poor), Some(Welfare::Poor));
    let not_poor = Person::of_kutai_barat().listed_as(Registry::NotPoor).in_decile(1);
    not_poor.expect_scheme(KALTIM, Truth::No, &[CriterionId::Welfare]);
    assert_eq!(welfare(&not_poor), Some(Welfare::NotPoor));
    let unlisted = Person::of_kutai_barat()
        .listed_as(Registry::Unlisted)
        .in_decile(1);
    unlisted.expect_scheme(KALTIM, Truth::No, &[CriterionId::Welfare]);
    assert_eq!(welfare(&unlisted), None);
    let by_decile = Person::of_kutai_barat().in_decile(1);
    by_decile.expect_scheme(KALTIM, Truth::Yes, &[]);
    assert_eq!(welfare(&by_decile), Some(Welfare::ExtremePoor));
}

/// Schemes.md, `welfare`: no when `field_verified` is no; pergub 40/2025 asks for field verification.
#[test]
fn a_negative_field_check_decides_against_any_label() {
    let verified = |person: Person, answer: bool| person.with(|worker| worker.field_verified = Some(answer));
    let no = &[CriterionId::Welfare];
    verified(Person::of_kutai_barat().listed_as(Registry::ExtremePoor), false).expect_scheme(
        KALTIM,
        Truth::No,
        no,
    );
    verified(Person::of_kutai_barat().in_decile(1), false).expect_scheme(KALTIM, Truth::No, no);
    verified(Person::of_kutai_barat(), false).expect_scheme(KALTIM, Truth::No, no);
    verified(Person::of_kutai_barat(), true).expect_scheme(KALTIM, Truth::Unknown, no);
    verified(Person::of_kutai_barat().listed_as(Registry::Poor), true).expect_scheme(KALTIM, Truth::Yes, &[]);
}

const MUBA: &str = "muba-perbup-54-2023";
const KEPRI: &str = "kepri-apbd";

/// Schemes-2.md, `decile` with n = 3: the decile before the label, `unlisted` alone is no, `near_poor` alone is open.
#[test]
fn the_decile_counts_before_the_registers_label() {
    let no = &[CriterionId::Decile];
    let here = || Person::of_kutai_barat().in_area("16.06");
    let poor = Registry::Poor;
    here().in_decile(3).expect_scheme(MUBA, Truth::Yes, &[]);
    here().in_decile(4).expect_scheme(MUBA, Truth::No, no);
    here()
        .in_decile(4)
        .listed_as(poor)
        .expect_scheme(MUBA, Truth::No, no);
    here()
        .in_decile(3)
        .listed_as(Registry::Unlisted)
        .expect_scheme(MUBA, Truth::Yes, &[]);
    for (registry, truth) in [
        (Registry::ExtremePoor, Truth::Yes),
        (poor, Truth::Yes),
        (Registry::NearPoor, Truth::Unknown),
        (Registry::NotPoor, Truth::No),
        (Registry::Unlisted, Truth::No),
    ] {
        let not_met: &[CriterionId] = if truth == Truth::Yes { &[] } else { no };
        here().listed_as(registry).expect_scheme(MUBA, truth, not_met);
    }
    here().expect_scheme(MUBA, Truth::Unknown, no);
    let refused = here()
        .in_decile(1)
        .with(|worker| worker.field_verified = Some(false));
    refused.expect_scheme(MUBA, Truth::No, no);
}

/// Schemes-2.md, `occupation`.
#[test]
fn a_scheme_for_some_occupations_takes_no_other() {
    let of = |id: Option<&str>| {
        let occupations = payung_fixture::rules().occupations;
        let occupation = id.map(|id| Occupation::parse(occupations, id).unwrap());
        Person::of_kutai_barat()
            .in_area("21.03")
            .with(|worker| worker.occupation = occupation)
    };
    let no = &[CriterionId::Occupation];
    of(Some("nelayan")).expect_scheme(KEPRI, Truth::Yes, &[]);
    of(Some("pemulung")).expect_scheme(KEPRI, Truth::No, no);
    of(None).expect_scheme(KEPRI, Truth::Unknown, no);
}

/// Schemes-2.md: an ended scheme is told to those who would have met its other criteria or have not said enough to fail
/// them, and where another scheme of the very same area is in force there is nothing to ask.
#[test]
fn an_ended_scheme_is_told_to_whom_it_may_still_concern() {
    let ended = |person: Person| -> Vec<&'static str> {
        let assessed = person.assessed();
        assessed.ended.iter().map(|verdict| verdict.scheme.id).collect()
    };
    let here = || Person::of_kutai_barat().in_area("32.05");
    assert_eq!(ended(here().in_decile(4)), ["jabar-2025"]);
    assert_eq!(ended(here()), ["jabar-2025"]);
    assert_eq!(ended(here().in_decile(5)), [""; 0]);
    let employed = here().with(|worker| worker.engagement = Some(Engagement::Employee));
    assert_eq!(ended(employed), [""; 0]);
    // Pergub 19/2023 was followed by Pergub 40/2025, both of Kalimantan Timur.
    assert_eq!(ended(Person::of_kutai_barat()), [""; 0]);
    assert_eq!(ended(Person::of_kutai_barat().in_area("31.74")), [""; 0]);
}

/// Schemes.md, `residence`; Balikpapan: at least six months on the KTP (regional.md 2.2).
#[test]
fn six_months_on_the_ktp_are_enough_and_five_are_not() {
    let held = |months: Option<u16>| {
        Person::of_kutai_barat()
            .in_area("64.71")
            .with(|worker| worker.residence_months = months)
    };
    let residence = &[CriterionId::Residence];
    held(Some(5)).expect_scheme(BALIKPAPAN, Truth::No, residence);
    held(Some(6)).expect_scheme(BALIKPAPAN, Truth::Yes, &[]);
    held(None).expect_scheme(BALIKPAPAN, Truth::Unknown, residence);
}

/// The column *in force* of schemes.md: first and last day hold, the days around them do not.
#[test]
fn a_scheme_holds_from_its_first_day_to_its_last() {
    let in_force = |day: Date, id: &str| {
        let assessed =
            eligibility::assess(payung_fixture::rules().eligibility, &Worker::default(), day).unwrap();
        assessed.scheme(id).is_some()
    };
    for (id, first, last) in [
        ("kaltim-pergub-19-2023", "2023-06-13", Some("2025-10-22")),
        (KALTIM, "2025-10-23", None),
        ("samarinda-apbd", "2025-01-01", None),
        (BALIKPAPAN, "2025-04-01", None),
        ("bontang-apbd", "2023-10-06", None),
        ("kukar-apbd", "2021-10-01", None),
        ("kutim-perbup-29-2024", "2024-05-01", None),
        ("kubar-gn-lingkaran", "2023-07-31", None),
        ("mahulu-apbd", "2025-01-01", None),
        ("berau-perbup-44-2024", "2024-01-01", None),
        (PASER, "2022-01-01", None),
        (PPU, "2024-01-01", None),
        ("samosir-lanjutkan", "2024-07-10", None),
        (PLAIN, "2016-01-01", None),
        ("sertakan", "2022-01-01", None),
        ("bpu-self", "2015-07-01", None),
    ] {
        let first = Date::parse(first).unwrap();
        assert!(in_force(first, id), "{id} on {first}");
        let before = first.day_before().unwrap();
        assert!(!in_force(before, id), "{id} on {before}");
        match last.map(|last| Date::parse(last).unwrap()) {
            Some(last) => {
                let after = Date::parse("2025-10-23").unwrap();
                assert!(in_force(last, id) && !in_force(after, id), "{id} after {last}");
            }
            None => assert!(in_force(Date::parse("2035-12-31").unwrap(), id), "{id}"),
        }
    }
}

/// Before July 2015 there was no scheme; then, for half a year, only paying oneself.
#[test]
fn before_the_first_scheme_there_is_no_door() {
    let schemes = |person: &Person| {
        let schemes = person.assessed().schemes;
        schemes
            .iter()
            .map(|verdict| verdict.scheme.id)
            .collect::<Vec<_>>()
    };
    let before = Person::of_kutai_barat().on("2015-06-30");
    assert_eq!(schemes(&before), Vec::<&str>::new());
    before
        .expect_vulnerable(Truth::Yes)
        .expect_route(Route::None, None);
    let first = Person::of_kutai_barat().on("2015-07-01");
    assert_eq!(schemes(&first), ["bpu-self"]);
    first.expect_route(Route::SelfPay, Some("bpu-self"));
}

/// Schemes.md, *Person-level answers*: `segment` and `route` of each way of working.
#[test]
fn each_way_of_working_has_its_segment_and_door() {
    for (engagement, segment, route, door) in [
        (Engagement::OwnAccount, Segment::Bpu, Route::Donor, Some(PLAIN)),
        (Engagement::Partner, Segment::Bpu, Route::Donor, Some(PLAIN)),
        (Engagement::Casual, Segment::Bpu, Route::Donor, Some(PLAIN)),
        (Engagement::Household, Segment::Bpu, Route::Donor, Some(PLAIN)),
        (Engagement::Employee, Segment::Pu, Route::Employer, None),
        (Engagement::VillageOfficial, Segment::Pu, Route::Employer, None),
        (Engagement::GovernmentNonAsn, Segment::Pu, Route::Employer, None),
        (
            Engagement::ConstructionProject,
            Segment::Construction,
            Route::Contractor,
            None,
        ),
        (Engagement::Abroad, Segment::Migrant, Route::Migrant, None),
        (Engagement::CivilServant, Segment::None, Route::None, None),
        (Engagement::NotWorking, Segment::None, Route::None, None),
    ] {
        let person = Person::of_kutai_barat().in_area("53.71").working(engagement);
        person.expect_route(route, door);
        assert_eq!(person.assessed().segment, Some(segment), "{}", engagement.id());
        person.expect_vulnerable(Truth::of(segment == Segment::Bpu));
    }
    let untold = Person::of_kutai_barat().with(|worker| worker.engagement = None);
    assert_eq!(untold.assessed().segment, None);
    untold
        .expect_vulnerable(Truth::Unknown)
        .expect_route(Route::None, None);
}

/// Schemes.md, `vulnerable`: irregular or low income; both no is no; else unknown.
#[test]
fn vulnerable_is_irregular_or_low_income() {
    let untold = |person: Person| person.with(|worker| worker.income_regular = None);
    let (low, high) = (4_231_617, 4_231_618);
    Person::of_kutai_barat()
        .earning(high)
        .expect_vulnerable(Truth::Yes);
    Person::of_kutai_barat()
        .earning(low)
        .regularly()
        .expect_vulnerable(Truth::Yes);
    Person::of_kutai_barat()
        .earning(high)
        .regularly()
        .expect_vulnerable(Truth::No);
    untold(Person::of_kutai_barat().earning(low)).expect_vulnerable(Truth::Yes);
    untold(Person::of_kutai_barat().earning(high)).expect_vulnerable(Truth::Unknown);
    Person::of_kutai_barat()
        .regularly()
        .with(|worker| worker.income = None)
        .expect_vulnerable(Truth::Unknown);
}

/// Schemes.md, `route`: government, else donor, else self-paid, else none.
#[test]
fn the_first_door_follows_the_order_of_schemes_md() {
    let poor = Person::of_kutai_barat().listed_as(Registry::Poor);
    poor.expect_route(Route::Government, Some(KALTIM));
    // Not decidable yet is still a door.
    Person::of_kutai_barat().expect_route(Route::Government, Some(KALTIM));
    // The province refuses; the district's donor scheme stands behind the donor's door.
    Person::of_kutai_barat()
        .listed_as(Registry::Unlisted)
        .expect_route(Route::Donor, Some("kubar-gn-lingkaran"));
    // Not vulnerable: nobody gives, one pays oneself.
    let well_off = Person::of_kutai_barat().earning(9_000_000).regularly();
    well_off.expect_route(Route::SelfPay, Some("bpu-self"));
    // Too old for any door, or a member already.
    well_off.of_age(65).expect_route(Route::None, None);
    poor.clone().of_age(65).expect_route(Route::None, None);
    poor.clone()
        .with(|worker| worker.insured = Some(Insured::Active))
        .expect_route(Route::None, None);
    poor.with(|worker| worker.insured = Some(Insured::Lapsed))
        .expect_route(Route::Government, Some(KALTIM));
    // Of two schemes that pay, the one whose criteria are met comes before the one that is still open.
    Person::of_kutai_barat()
        .in_area("64.72")
        .expect_route(Route::Government, Some("samarinda-apbd"));
    // Seventeen: everything is open, nothing is closed.
    Person::of_kutai_barat()
        .in_area("53.71")
        .of_age(17)
        .expect_route(Route::Donor, Some(PLAIN));
}

#[test]
fn nothing_told_asks_every_criterion_of_every_scheme_and_refuses_none() {
    let assessed = Person::unknown().assessed();
    for verdict in &assessed.schemes {
        let all: Vec<CriterionId> = verdict.scheme.criteria.iter().map(Criterion::id).collect();
        assert_eq!(verdict.truth, Truth::Unknown, "{}", verdict.scheme.id);
        assert_eq!(
            verdict.with(Truth::Unknown).collect::<Vec<_>>(),
            all,
            "{}",
            verdict.scheme.id
        );
        assert!(
            verdict
                .decided
                .iter()
                .all(|decided| decided.finding == Finding::NotGiven),
            "{}",
            verdict.scheme.id
        );
    }
    assert_eq!(
        (assessed.route, assessed.segment, assessed.welfare),
        (Route::None, None, None)
    );
    let in_force = payung_fixture::rules()
        .eligibility
        .schemes
        .iter()
        .filter(|scheme| scheme.until.is_none())
        .count();
    assert_eq!(assessed.schemes.len(), in_force);
}

/// Each verdict has a step with a basis: the figure that decided, or the scheme's own source.
#[test]
fn every_criterion_of_a_scheme_is_a_step_with_its_basis() {
    let assessed = Person::of_kutai_barat().listed_as(Registry::Poor).assessed();
    for verdict in &assessed.schemes {
        let steps: Vec<_> = SchemeVerdict::steps(verdict).collect();
        assert_eq!(
            steps.len(),
            verdict.scheme.criteria.len(),
            "{}",
            verdict.scheme.id
        );
        assert!(
            steps.iter().all(|step| step.basis.is_some()),
            "{}",
            verdict.scheme.id
        );
    }
    let of_schemes: usize = assessed.schemes.iter().map(|verdict| verdict.decided.len()).sum();
    assert_eq!(
        assessed.steps().count(),
        assessed.vulnerable_because.len() + of_schemes
    );
}
