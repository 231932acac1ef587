//! Benefit stories: claims that were published, months and years that add up, conditions, and what cannot be.
//!
//! Long, because a story is told, changed and refused here with one builder.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use insta::assert_snapshot;
use payung_case_files::{CaseEntry, CaseStatus, QuestionName};
use payung_questions::benefit;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_rulebook::case_folder;
use payung_rules::claim::Claim;
use payung_rules::loss::{Loss, LossShare};
use payung_rules::service::{Limit, Service};
use payung_stories::circumstances::{Journey, Member, Mode};
use payung_stories::claim::draft_of;
use payung_stories::condition::{Condition, ConditionId, ConditionState, FirstHeirs, MonthsNeeded};
use payung_stories::draft::{ChildTyped, Field, FieldPath, PERCENT, Problem, StoryWrong};
use payung_stories::injury::{Extent, Injury, Misfit, most_steps};
use payung_stories::misquote::corrections;
use payung_stories::paid_in::Counting;
use payung_stories::rules::StoriesRules;
use payung_stories::school::End;
use payung_stories::timeline::{Amount, Entry, What, When, grouped};
use payung_stories::{Circumstances, Draft, Refusal, Story, StoryOutcome, compute};
use payung_typed::problem::Wrong;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::{MoneyProblem, Rupiah};
use payung_values::school::SchoolLevel;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use std::path::Path;
use std::sync::LazyLock;

/// The stories' part of the frozen rules.
fn rules() -> &'static StoriesRules {
    static RULES: LazyLock<StoriesRules> = LazyLock::new(|| StoriesRules::of(payung_fixture::rules()));
    &RULES
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn today() -> Date {
    day("2026-11-21")
}

/// A draft being put together.
#[derive(Clone)]
struct Told(Draft);

impl Told {
    fn of(story: Story) -> Self {
        Self(Draft::of(rules(), story))
    }

    fn with(mut self, field: Field, typed: &str) -> Self {
        self.0.keep(field, typed);
        self
    }

    /// Children as `sd_3` or `sd_3|9` with an age.
    fn with_children(mut self, children: &[&str]) -> Self {
        let child = |text: &&str| {
            let (class, age) = text.split_once('|').unwrap_or((text, ""));
            ChildTyped {
                class: class.to_owned(),
                age: age.to_owned(),
            }
        };
        self.0.children = children.iter().map(child).collect();
        self
    }

    #[track_caller]
    fn circumstances(&self) -> Circumstances {
        self.0.read(rules(), today()).unwrap()
    }

    #[track_caller]
    fn told(&self) -> StoryOutcome {
        compute(rules(), &self.circumstances()).unwrap()
    }

    #[track_caller]
    fn condition(&self, id: ConditionId) -> Condition {
        let mut conditions = self.told().conditions.into_iter();
        conditions.find(|condition| condition.id == id).unwrap()
    }

    #[track_caller]
    fn problems(&self) -> Vec<Problem> {
        self.0.read(rules(), today()).unwrap_err()
    }
}

fn exactly(entry: &Entry) -> Option<Rupiah> {
    match entry.amount {
        Amount::Exactly(amount) => Some(amount),
        Amount::Limited(_) => None,
    }
}

fn sum_of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Rupiah {
    Rupiah::checked_sum(entries.into_iter().filter_map(exactly)).unwrap()
}

fn is_school(entry: &Entry) -> bool {
    matches!(entry.what, What::School { .. })
}

/// The timeline pays what the answer, the trace and `payable` say, month by month and year by year.
fn adds_up(told: &StoryOutcome) {
    let school = sum_of(told.timeline.iter().filter(|entry| is_school(entry)));
    let cash = sum_of(told.timeline.iter().filter(|entry| !is_school(entry)));
    assert_eq!(cash, told.cash.amount);
    assert_eq!(cash, told.benefit.cash);
    assert_eq!(school, told.scholarship.amount);
    assert_eq!(Some(told.total.amount), cash.checked_add(school));
    let by_child = told.schooling.iter().map(|one| {
        assert_eq!(
            Rupiah::checked_sum(one.years.iter().map(|year| year.amount)),
            Some(one.sum)
        );
        one.sum
    });
    assert_eq!(Rupiah::checked_sum(by_child), Some(school));
    let months = told
        .timeline
        .iter()
        .filter(|entry| matches!(entry.what, What::Incapacity { .. }));
    assert_eq!(sum_of(months), told.benefit.incapacity);
    let groups = grouped(&told.timeline);
    assert_eq!(
        groups.iter().map(|group| group.n_entries).sum::<usize>(),
        told.timeline.len()
    );
    let grouped_sum = Rupiah::checked_sum(groups.iter().filter_map(|group| group.sum));
    assert_eq!(grouped_sum, Some(told.total.amount));
    for entry in &told.timeline {
        if let (Some(amount), Some(step)) = (exactly(entry), entry.steps.last()) {
            assert_eq!(step.result, Outcome::Money(amount), "{:?}", entry.what);
        }
    }
    assert_eq!(paid_by(&told.steps), told.total.amount);
}

/// What the steps of a trace pay in all.
fn paid_by(steps: &[Step]) -> Rupiah {
    let mut paid = Vec::new();
    for step in steps {
        let Outcome::Money(amount) = step.result else {
            continue;
        };
        if matches!(step.applied, Applied::Bracket { .. }) {
            continue;
        }
        // The floor and the age limit stand in place of the sum above them.
        if matches!(step.applied, Applied::DeathFloor | Applied::ScholarshipAge { .. }) {
            paid.pop();
        }
        paid.push(amount);
    }
    Rupiah::checked_sum(paid).unwrap()
}

#[test]
fn every_story_is_told_and_adds_up() {
    for story in Story::ALL {
        let told = Told::of(*story).told();
        assert_eq!(told.circumstances.event, story.event(), "{}", story.id());
        adds_up(&told);
    }
    for event in Event::ALL {
        assert_eq!(Story::of_event(*event).event(), *event);
    }
}

/// Published: a fisherman lost at sea after one paid month (selalukabar.com 118438), which the story begins with.
#[test]
fn the_death_at_sea_begins_as_it_was_published() {
    let told = Told::of(Story::DeathAtSea).told();
    assert_eq!(told.cash.amount, Rupiah::new(70_000_000));
    assert_eq!(told.scholarship.amount, Rupiah::new(153_000_000));
    assert_eq!(told.paid_in.total, Rupiah::new(8_400));
}

#[test]
fn published_claims_are_told_as_they_were_published() {
    assert!(payung_fixture::rules().claims.len() >= 20);
    for claim in payung_fixture::rules().claims {
        let circumstances = draft_of(rules(), claim).read(rules(), today()).unwrap();
        assert_eq!((circumstances.day, circumstances.event), (claim.day, claim.event));
        let told = compute(rules(), &circumstances).unwrap();
        adds_up(&told);
        // A report says no class of school: those that fit the sum are told as that.
        let family = payung_words::stories::family(
            rules(),
            payung_words::texts::indonesian(),
            &draft_of(rules(), claim),
        );
        let fits = family.starts_with("Kelas yang cocok dengan jumlahnya: ");
        assert_eq!(fits, !claim.children.is_empty(), "{}: {family}", claim.id);
        let (benefit, expected) = (&told.benefit, claim.expected);
        let amounts = [
            (expected.death_grant, benefit.death_grant),
            (expected.disability_grant, benefit.disability_grant),
            (expected.periodic, benefit.periodic),
            (expected.burial, benefit.burial),
            (expected.incapacity, benefit.incapacity),
            (expected.cash, told.cash.amount),
            (expected.scholarship, told.scholarship.amount),
            (expected.total, told.total.amount),
        ];
        for (published, told) in amounts {
            assert_eq!(published.unwrap_or(told), told, "{}", claim.id);
        }
        let by_child: Vec<Rupiah> = told.schooling.iter().map(|one| one.sum).collect();
        assert_eq!(
            expected.scholarship_by_child.unwrap_or(&by_child),
            by_child,
            "{}",
            claim.id
        );
        assert_eq!(
            Claim::find(payung_fixture::rules().claims, claim.id)
                .unwrap()
                .name,
            claim.name
        );
    }
    assert!(
        Claim::find(payung_fixture::rules().claims, "TOTAL-56").is_none(),
        "a derived case is no claim"
    );
}

#[test]
fn every_published_benefit_case_is_a_claim() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_claim = |entry: &CaseEntry| {
        entry.question == Some(QuestionName::Benefit) && entry.status == Some(CaseStatus::Published)
    };
    let mut published = Vec::new();
    for (_, entries) in case_folder::read(root, "tests/cases").unwrap() {
        let claims = entries.into_iter().filter(is_claim);
        published.extend(claims.filter_map(|entry| entry.id));
    }
    let claims: Vec<&str> = payung_current::tables::CLAIMS
        .iter()
        .map(|claim| claim.id)
        .collect();
    assert_eq!(claims, published);
}

/// By hand, national.md D10: 12 months of Rp1.000.000 and 2 of Rp500.000.
#[test]
fn the_fall_pays_twelve_full_months_then_half_ones() {
    let told = Told::of(Story::Fall).told();
    let months: Vec<(When, i64)> = told
        .timeline
        .iter()
        .filter(|entry| matches!(entry.what, What::Incapacity { .. }))
        .map(|entry| (entry.when, exactly(entry).unwrap().get()))
        .collect();
    assert_eq!(months.len(), 14);
    assert!(months[..12].iter().all(|(_, amount)| *amount == 1_000_000));
    assert_eq!(months[11].0, When::Month(12));
    assert_eq!(
        months[12..],
        [(When::Month(13), 500_000), (When::Month(14), 500_000)]
    );
    let groups = grouped(&told.timeline);
    let sums: Vec<(usize, Option<i64>)> = groups
        .iter()
        .map(|group| (group.n_entries, group.sum.map(Rupiah::get)))
        .collect();
    // Care, transport, the full months, the half ones.
    assert_eq!(
        sums,
        [(1, None), (1, None), (12, Some(12_000_000)), (2, Some(1_000_000))]
    );
}

/// A wage of Rp1.000.001 has halves of a rupiah; the months still add up. By hand: two half months are Rp1.000.001.
#[test]
fn months_add_up_whatever_is_rounded() {
    let told = Told::of(Story::Fall)
        .with(Field::Segment, "pu")
        .with(Field::Wage, "1000001")
        .told();
    let amounts: Vec<i64> = told
        .timeline
        .iter()
        .filter_map(exactly)
        .map(Rupiah::get)
        .collect();
    assert_eq!(amounts[12..], [500_001, 500_000]);
    assert_eq!(told.cash.amount, Rupiah::new(12 * 1_000_001 + 1_000_001));
}

/// National.md 3.A: row 5 is known from memory alone.
#[test]
fn a_lost_hand_never_loses_its_label() {
    let told = Told::of(Story::Hand).with(Field::Loss, "hand_right").told();
    assert_eq!(told.unverified_loss.unwrap().id, "hand_right");
    // 32 % of 80 wages of Rp1.000.000, and three months unable to work.
    assert_eq!(told.benefit.disability_grant, Rupiah::new(25_600_000));
    assert_eq!(told.cash.amount, Rupiah::new(28_600_000));
    assert!(told.cash.is_unverified() && told.total.is_unverified());
    let grant = told
        .timeline
        .iter()
        .find(|entry| matches!(entry.what, What::DisabilityGrant))
        .unwrap();
    assert_eq!(grant.basis.confidence, Confidence::Unverified);
    let of_row = |step: &&Step| matches!(step.applied, Applied::Loss { .. } | Applied::WageShare { .. });
    let steps: Vec<Confidence> = told
        .steps
        .iter()
        .filter(of_row)
        .map(|step| step.basis.unwrap().confidence)
        .collect();
    assert_eq!(steps, [Confidence::Unverified; 2]);
}

/// D11: 70 % of 80 wages; the row was read in one source.
#[test]
fn blindness_rests_on_one_source() {
    let told = Told::of(Story::Blindness).with(Field::Incapacity, "").told();
    assert_eq!(told.cash.amount, Rupiah::new(56_000_000));
    assert_eq!(told.cash.confidence, Some(Confidence::SingleSource));
    assert_eq!(told.unverified_loss, None);
}

#[test]
fn no_row_that_is_not_read_gives_a_sum_without_its_label() {
    for loss in payung_fixture::rules().claim.losses {
        let extent = match loss.share {
            LossShare::Fixed(_) => "",
            LossShare::Between { .. } => "20",
            LossShare::Each { .. } => "2",
        };
        let told = Told::of(Story::Hand)
            .with(Field::Loss, loss.id)
            .with(Field::Extent, extent)
            .told();
        adds_up(&told);
        assert_eq!(told.total.is_unverified(), !loss.is_read(), "{}", loss.id);
        assert_eq!(told.unverified_loss, Some(loss).filter(|loss| !loss.is_read()));
    }
}

/// National.md 3.9: half of the function of an eye is 50 % of 35 %. By steps: 6 % for each 10 dB. By hand.
#[test]
fn parts_of_a_loss_count_as_parts() {
    let grant = |loss: &str, extent: &str| {
        let told = Told::of(Story::Hand)
            .with(Field::Loss, loss)
            .with(Field::Extent, extent)
            .told();
        told.benefit.disability_grant.get()
    };
    assert_eq!(grant("eye_one", ""), 28_000_000);
    assert_eq!(grant("eye_one", "50"), 14_000_000);
    assert_eq!(grant("scalp", "10"), 8_000_000);
    assert_eq!(grant("scalp", "30%"), 24_000_000);
    assert_eq!(grant("hearing_less_both", "3"), 14_400_000);
    assert_eq!(grant("index_tip_right", ""), 3_600_000);
    assert_eq!(grant(PERCENT, "12,5"), 10_000_000);
}

#[test]
fn steps_end_where_the_whole_loss_counts_less() {
    let most = |id: &str| {
        most_steps(
            rules(),
            Loss::find(payung_fixture::rules().claim.losses, id).unwrap(),
        )
    };
    assert_eq!(
        most("hearing_less_both"),
        6,
        "6 x 6 % is below 40 %, 7 x 6 % is not"
    );
    assert_eq!(most("hearing_less_one"), 6, "6 x 3 % is below 20 %");
    assert_eq!(most("sight_less"), 10, "10 x 7 % is 70 %");
    assert_eq!(most("field_less"), 10);
    assert_eq!(most("eye_one"), 0);
}

/// Circumstances that no draft reads are refused by name, too.
#[test]
fn an_extent_that_does_not_fit_its_row_is_refused() {
    let mut circumstances = Told::of(Story::Hand).circumstances();
    let mut refusal = |id: &str, extent: Extent| {
        let loss = Loss::find(payung_fixture::rules().claim.losses, id).unwrap();
        circumstances.injury = Some(Injury::Row { loss, extent });
        compute(rules(), &circumstances).unwrap_err()
    };
    let (ten, thirty) = (Rate::new(10, 2), Rate::new(30, 2));
    assert_eq!(
        refusal("eye_one", Extent::Steps(1)),
        Refusal::Injury(Misfit::Kind)
    );
    assert_eq!(refusal("scalp", Extent::Whole), Refusal::Injury(Misfit::Kind));
    assert_eq!(
        refusal("scalp", Extent::Set(Rate::new(31, 2))),
        Refusal::Injury(Misfit::Share {
            least: ten,
            most: thirty
        })
    );
    for steps in [0, 7] {
        let found = refusal("hearing_less_both", Extent::Steps(steps));
        assert_eq!(found, Refusal::Injury(Misfit::Steps { most: 6 }));
    }
    circumstances.injury = None;
    assert!(matches!(
        compute(rules(), &circumstances),
        Err(Refusal::Benefit(benefit::Refusal::Missing {
            field: "loss_percent",
            ..
        }))
    ));
    circumstances.paid_months = 241;
    circumstances.day = day("2046-11-21");
    circumstances.injury = Some(Injury::Percent(ten));
    assert_eq!(
        compute(rules(), &circumstances).unwrap_err().to_string(),
        "`paid_months` is 241; it can be at most 240"
    );
}

/// National.md 3.2 to 3.5: each way counts up to its own ceiling; 17 juta for all three.
#[test]
fn every_way_of_transport_counts_up_to_its_own_ceiling() {
    let most = |ways: &str| {
        let told = Told::of(Story::DeathAtSea).with(Field::Journey, ways).told();
        told.transport.map(|(most, basis)| (most.get(), basis.confidence))
    };
    let single = Confidence::SingleSource;
    assert_eq!(most(""), None);
    assert_eq!(most("laut"), Some((2_000_000, single)));
    assert_eq!(most("udara, darat"), Some((15_000_000, single)));
    assert_eq!(most("darat,laut,udara,laut"), Some((17_000_000, single)));
    let journey = Journey::of([Mode::Air, Mode::Land, Mode::Air]);
    assert_eq!(journey.modes().collect::<Vec<_>>(), [Mode::Land, Mode::Air]);
    let natural = Told::of(Story::DeathAtHome).with(Field::Journey, "darat").told();
    assert_eq!(natural.transport, None, "JKM pays no transport");
}

#[test]
fn services_are_in_no_sum_and_begin_on_the_first_day() {
    let told = Told::of(Story::DeathAtSea)
        .with(Field::Journey, "laut,udara")
        .told();
    let services: Vec<(Limit, When)> = told
        .timeline
        .iter()
        .filter_map(|entry| match entry.amount {
            Amount::Limited(limit) => Some((limit, entry.when)),
            Amount::Exactly(_) => None,
        })
        .collect();
    let up_to = |amount| Limit::UpTo(Rupiah::new(amount));
    assert_eq!(
        services,
        [
            (Limit::NoCeiling, When::FirstDay),
            (up_to(2_000_000), When::FirstDay),
            (up_to(10_000_000), When::FirstDay)
        ]
    );
    for story in Story::ALL {
        for id in story.services() {
            assert!(
                Service::at(payung_fixture::rules().claim.services, *id, today()).is_some(),
                "{}",
                id.id()
            );
            assert!(
                Service::at(payung_fixture::rules().claim.services, *id, day("2019-12-01")).is_none(),
                "{}",
                id.id()
            );
        }
    }
}

/// The limit is 23 (national.md 3.B). By hand: senior high from year 2 is 2 x 3 juta, then 5 x 12 juta. A child of 19
/// has four years left: 2 x 3 + 2 x 12 = 30 juta; one of 22 has one: 3 juta; one of 16 has all seven: 66 juta.
#[test]
fn a_known_age_ends_the_scholarship_and_an_unknown_one_does_not() {
    let sum = |child: &str| {
        let told = Told::of(Story::DeathAtSea).with_children(&[child]).told();
        adds_up(&told);
        let one = &told.schooling[0];
        (one.sum.get(), one.years.len(), one.end)
    };
    let cut = |years_lost| End::AgeLimit {
        limit: 23,
        years_lost,
    };
    assert_eq!(sum("sma_2"), (66_000_000, 7, End::Completed));
    assert_eq!(sum("sma_2|16"), (66_000_000, 7, End::Completed));
    assert_eq!(sum("sma_2|17"), (54_000_000, 6, cut(1)));
    assert_eq!(sum("sma_2|19"), (30_000_000, 4, cut(3)));
    assert_eq!(sum("sma_2|22"), (3_000_000, 1, cut(6)));
    assert_eq!(sum("tk|0"), (87_000_000, 19, End::Completed));
    assert_eq!(sum("tk|4"), (87_000_000, 19, End::Completed));
    assert_eq!(sum("tk|5"), (75_000_000, 18, cut(1)));
}

#[test]
fn school_years_run_through_the_levels() {
    let told = Told::of(Story::DeathAtSea).with_children(&["smp_3"]).told();
    let years: Vec<(u8, SchoolLevel, u8, i64)> = told.schooling[0]
        .years
        .iter()
        .map(|year| (year.number, year.level, year.of_level, year.amount.get()))
        .collect();
    assert_eq!(years.len(), 9);
    assert_eq!(years[0], (1, SchoolLevel::Smp, 3, 2_000_000));
    assert_eq!(years[1], (2, SchoolLevel::Sma, 1, 3_000_000));
    assert_eq!(years[8], (9, SchoolLevel::Pt, 5, 12_000_000));
}

#[test]
fn two_children_count_and_every_child_keeps_its_place() {
    let told = Told::of(Story::DeathAtSea)
        .with_children(&["sd_1", "pt_1", "sma_1"])
        .told();
    let places: Vec<usize> = told.schooling.iter().map(|one| one.child).collect();
    assert_eq!(places, [1, 2]);
    let standing = Told::of(Story::DeathAtSea)
        .with_children(&["sd_1", "pt_1", "sma_1"])
        .condition(ConditionId::Children)
        .standing;
    assert_eq!(standing, ConditionState::Counted { counted: 2, all: 3 });
}

fn months(condition: &Condition) -> MonthsNeeded {
    let ConditionState::Months(months) = condition.standing else {
        unreachable!("{:?}", condition.standing)
    };
    months
}

/// National.md 4.2 and 4.4. By hand: 10 juta before three months, 42 after, 174 more with two young children from
/// 36 months on.
#[test]
fn missing_months_say_what_hangs_on_them() {
    let home = |paid: &str| {
        Told::of(Story::DeathAtHome)
            .with(Field::PaidMonths, paid)
            .with_children(&["tk", "tk"])
    };
    let waiting = |paid: &str| months(&home(paid).condition(ConditionId::Waiting));
    let early = waiting("1");
    assert_eq!((early.needed, early.paid, early.missing), (3, 1, 2));
    assert_eq!(early.met_from.unwrap().to_string(), "2027-01");
    assert_eq!(
        (early.without.get(), early.with.unwrap().get()),
        (10_000_000, 42_000_000)
    );
    let met = waiting("3");
    assert_eq!((met.missing, met.met_from), (0, None));
    assert_eq!(
        (met.without.get(), met.with.unwrap().get()),
        (10_000_000, 42_000_000)
    );
    let scholarship = |paid: &str| months(&home(paid).condition(ConditionId::ScholarshipMonths));
    let missing = scholarship("35");
    assert_eq!((missing.needed, missing.missing), (36, 1));
    assert_eq!(
        (missing.without.get(), missing.with.unwrap().get()),
        (42_000_000, 216_000_000)
    );
    assert_eq!(scholarship("36").missing, 0);
    let broken = home("40").with(Field::InARow, "2");
    assert_eq!(broken.told().total.amount, Rupiah::new(10_000_000));
    assert_eq!(
        months(&broken.condition(ConditionId::Waiting)).with,
        Some(Rupiah::new(216_000_000))
    );
    assert_eq!(
        months(&broken.condition(ConditionId::ScholarshipMonths)).missing,
        0
    );
}

/// By hand, from November 2026 to July 2029, three Julys later: SMP 2 is SMA 2 (66 juta) and SD 3 is SD 6 (76,5 juta),
/// with 42 juta Rp184.500.000. Who studies in year 4 or 5 has finished; 22 is 24 by then, above the limit of 23.
#[test]
fn children_are_as_far_in_school_as_they_will_be_then() {
    let later = |children: &[&str]| {
        let home = Told::of(Story::DeathAtHome).with_children(children);
        let months = months(&home.condition(ConditionId::ScholarshipMonths));
        (months.met_from.unwrap().to_string(), months.with.unwrap().get())
    };
    let of = |with: i64| ("2029-07".to_owned(), with);
    assert_eq!(later(&["smp_2", "sd_3"]), of(184_500_000));
    assert_eq!(later(&["pt_4", "pt_5"]), of(42_000_000));
    assert_eq!(later(&["sma_2|22"]), of(42_000_000));
    // Two years on 20 is 22: one more year, the second at university.
    assert_eq!(later(&["sma_3|20"]), of(42_000_000 + 12_000_000));
    // In kindergarten for a second year, then in primary school: SD 1 to 6, and all that follows.
    assert_eq!(later(&["tk"]), of(42_000_000 + 82_500_000));
    // A third child counts when an elder one has finished.
    assert_eq!(later(&["pt_5", "smp_2", "sd_3"]), of(184_500_000));
    // Nobody can say in which month a membership that has ended would meet it.
    let ended = Told::of(Story::DeathAtHome).with(Field::Unpaid, "3");
    let ended = months(&ended.condition(ConditionId::ScholarshipMonths));
    assert_eq!((ended.met_from, ended.with), (None, None));
}

/// addendum-2.md F3: exactly three months are enough, and that is no less sure than what is paid below and above.
#[test]
fn exactly_three_months_are_as_sure_as_fewer_and_more() {
    let sure = |paid: &str| {
        let told = Told::of(Story::DeathAtHome).with(Field::PaidMonths, paid).told();
        told.cash.confidence.unwrap()
    };
    for paid in ["0", "2", "3", "4", "40"] {
        assert_eq!(sure(paid), Confidence::Verified(3), "{paid}");
    }
}

#[test]
fn nobody_waited_before_the_rule() {
    let standing = Told::of(Story::DeathAtHome)
        .with(Field::Day, "23-2-2025")
        .with(Field::PaidMonths, "1")
        .condition(ConditionId::Waiting)
        .standing;
    assert_eq!(standing, ConditionState::NotConcerned);
}

/// The addendum, A6: cover is cut on entering the third unpaid month; whether month 1 or 2 is honoured is open.
#[test]
fn unpaid_months_are_covered_not_covered_or_not_known() {
    let covered = |unpaid: &str| {
        let condition = Told::of(Story::DeathAtSea)
            .with(Field::Unpaid, unpaid)
            .condition(ConditionId::Arrears);
        assert_eq!(condition.steps[0].basis.unwrap().confidence, Confidence::Conflict);
        let ConditionState::Arrears { covered, ends_at, .. } = condition.standing else {
            unreachable!("{:?}", condition.standing)
        };
        (covered, ends_at)
    };
    assert_eq!(covered(""), (Truth::Yes, 3));
    assert_eq!(covered("1"), (Truth::Unknown, 3));
    assert_eq!(covered("2"), (Truth::Unknown, 3));
    assert_eq!(covered("3"), (Truth::No, 3));
    let told = |unpaid: &str| {
        Told::of(Story::DeathAtSea)
            .with(Field::Unpaid, unpaid)
            .told()
            .covered()
    };
    assert_eq!(["", "2", "3"].map(told), [Truth::Yes, Truth::Unknown, Truth::No]);
    let late = Told::of(Story::DeathAtHome)
        .with(Field::PaidMonths, "1")
        .with(Field::Unpaid, "3");
    assert_eq!(months(&late.condition(ConditionId::Waiting)).met_from, None);
    // The month paid lies before the unpaid ones.
    assert_eq!(late.told().paid_in.from.unwrap().to_string(), "2026-08");
}

/// PP 82/2019: five years for JKK; none known for JKM (addendum A1). PP 44/2015 art. 37: seven working days, 1 % a day.
#[test]
fn deadlines_and_delays_are_worked_out() {
    let sea = Told::of(Story::DeathAtSea);
    assert_eq!(
        sea.condition(ConditionId::ClaimDeadline).standing,
        ConditionState::Until(day("2031-11-21"))
    );
    assert_eq!(
        sea.condition(ConditionId::Payment).standing,
        ConditionState::Payment {
            working_days: 7,
            per_day_late: Some((Rupiah::new(700_000), Confidence::Verified(1)))
        }
    );
    let home = Told::of(Story::DeathAtHome);
    assert_eq!(
        home.condition(ConditionId::ClaimDeadline).standing,
        ConditionState::NoLimit
    );
    assert_eq!(
        home.condition(ConditionId::Payment).standing,
        ConditionState::Payment {
            working_days: 3,
            per_day_late: Some((Rupiah::new(420_000), Confidence::Inference))
        }
    );
    let before = home
        .clone()
        .with(Field::Day, "2024-11-21")
        .condition(ConditionId::Payment);
    assert_eq!(
        before.standing,
        ConditionState::Payment {
            working_days: 3,
            per_day_late: None
        }
    );
}

#[test]
fn heirs_begin_with_who_is_left() {
    let first = |spouse: &str, children: &[&str]| {
        Told::of(Story::DeathAtSea)
            .with(Field::Spouse, spouse)
            .with_children(children)
            .condition(ConditionId::Heirs)
            .standing
    };
    assert_eq!(
        first("ada", &["tk"]),
        ConditionState::Heirs(FirstHeirs::SpouseAndChildren)
    );
    assert_eq!(first("ada", &[]), ConditionState::Heirs(FirstHeirs::Spouse));
    assert_eq!(
        first("tidak-ada", &["tk"]),
        ConditionState::Heirs(FirstHeirs::Children)
    );
    assert_eq!(first("tidak-ada", &[]), ConditionState::Heirs(FirstHeirs::Others));
    assert_eq!(first("", &[]), ConditionState::Told);
}

#[test]
fn every_condition_is_told_with_a_source_or_worked_out() {
    let mut seen = Vec::new();
    for story in Story::ALL {
        for segment in ["bpu", "pu"] {
            let told = Told::of(*story)
                .with(Field::Segment, segment)
                .with(Field::Wage, "3000000")
                .told();
            for condition in &told.conditions {
                let has_ground = condition.steps.iter().any(|step| step.basis.is_some());
                assert!(has_ground || !condition.lists.is_empty(), "{}", condition.id.id());
                seen.push(condition.id);
            }
            assert!(told.conditions.is_sorted_by_key(|condition| condition.id));
        }
    }
    for id in ConditionId::ALL {
        assert!(seen.contains(id), "{} concerns no story", id.id());
    }
    let violence = |day: &str| {
        let told = Told::of(Story::DeathAtSea).with(Field::Day, day).told();
        told.conditions
            .iter()
            .any(|condition| condition.id == ConditionId::Violence)
    };
    assert!(violence("2025-02-24") && !violence("2025-02-23"));
}

/// National.md 4.2 concerns BPU; 5.8: 48 real wages. By hand: 3 juta x 48 + 22 juta; JKK 0,24 % and JKM 0,30 % of it.
#[test]
fn a_wage_earner_does_not_wait_and_is_paid_on_the_real_wage() {
    let home = Told::of(Story::DeathAtHome)
        .with(Field::PaidMonths, "1")
        .with_children(&[]);
    let as_pu = home
        .clone()
        .with(Field::Segment, "pu")
        .with(Field::Wage, "3 juta");
    assert_eq!(home.told().cash.amount, Rupiah::new(10_000_000));
    assert_eq!(as_pu.told().cash.amount, Rupiah::new(42_000_000));
    assert_eq!(
        as_pu.condition(ConditionId::Waiting).standing,
        ConditionState::NotConcerned
    );
    assert!(
        as_pu
            .told()
            .steps
            .iter()
            .any(|step| step.applied == Applied::NoWaiting)
    );
    let member = Member::Pu {
        wage: Rupiah::new(3_000_000),
        group: RiskGroup::First,
    };
    let sea = Told::of(Story::DeathAtSea)
        .with(Field::PaidMonths, "2")
        .circumstances();
    let told = compute(rules(), &Circumstances { member, ..sea }).unwrap();
    assert_eq!(told.cash.amount, Rupiah::new(166_000_000));
    assert_eq!(told.paid_in.total, Rupiah::new(2 * (7_200 + 9_000)));
    assert_eq!(told.paid_in.by_worker, Rupiah::ZERO);
    assert_eq!(told.paid_in.counting, Counting::AtTodaysWage);
    // The scholarship of a wage earner after a death not by work still needs its months.
    let with_child = as_pu.with_children(&["tk"]);
    assert_eq!(with_child.told().scholarship.amount, Rupiah::ZERO);
}

#[test]
fn only_bpu_members_wait() {
    let question = benefit::Question {
        day: today(),
        event: Event::Death,
        wage: None,
        consecutive_paid_months: Some(0),
        paid_months: Some(0),
        incapacity_months: None,
        loss: None,
        children: Vec::new(),
    };
    for segment in Segment::ALL {
        let cash = benefit::payable_in(payung_fixture::rules().benefit, *segment, &question)
            .unwrap()
            .cash
            .get();
        let expected = if *segment == Segment::Bpu {
            10_000_000
        } else {
            42_000_000
        };
        assert_eq!(cash, expected, "{}", segment.id());
    }
}

/// By hand: November 2026 is discounted (8.400), and so are the eight months before; March 2026 is not.
#[test]
fn what_was_paid_in_counts_backwards_from_the_last_month_paid() {
    let sea = |paid: &str| Told::of(Story::DeathAtSea).with(Field::PaidMonths, paid);
    let paid_in = sea("9").told().paid_in;
    assert_eq!(
        (paid_in.total.get(), paid_in.by_worker.get()),
        (9 * 8_400 - 8_400 + 16_800, 84_000)
    );
    assert_eq!(paid_in.from.unwrap().to_string(), "2026-03");
    assert_eq!(paid_in.runs.len(), 2);
    let by_region = sea("9").with(Field::Payer, "apbd").told().paid_in;
    assert_eq!(
        (by_region.total.get(), by_region.by_worker.get()),
        (9 * 16_800, 0)
    );
    let nothing = sea("0").told().paid_in;
    assert_eq!((nothing.total, nothing.from), (Rupiah::ZERO, None));
    let broken = Told::of(Story::DeathAtHome)
        .with(Field::PaidMonths, "9")
        .with(Field::InARow, "4");
    assert_eq!(broken.told().paid_in.counting, Counting::AsIfUnbroken);
}

/// Regional.md 8: "Rp170 juta", "Rp41-42 juta", "42 juta" for a work accident; the addendum: 24 juta, Rp10.800.
#[test]
fn misquoted_figures_stand_beside_the_right_ones() {
    let found: Vec<(&str, i64, i64)> = corrections(rules(), today())
        .unwrap()
        .iter()
        .map(|one| (one.misquoted.id, one.right.get(), one.scholarship.get()))
        .collect();
    assert_eq!(
        found,
        [
            ("work_death_170", 70_000_000, 174_000_000),
            ("death_41_42", 42_000_000, 0),
            ("work_death_42", 70_000_000, 174_000_000),
            ("death_24", 42_000_000, 0),
            ("discounted_10800", 8_400, 0),
        ]
    );
    for one in corrections(rules(), today()).unwrap() {
        assert!(!one.steps.is_empty());
        let is_span = one.misquoted.said_to.is_some();
        assert!(is_span || one.misquoted.said != one.right, "{}", one.misquoted.id);
    }
    assert!(corrections(rules(), day("2019-12-01")).is_err());
}

#[track_caller]
fn refused(told: &Told, place: FieldPath, found: &str, wrong: Wrong<StoryWrong>, nearest: Option<&str>) {
    let problem = Problem {
        field: place,
        typed: found.to_owned(),
        wrong,
        nearest: nearest.map(str::to_owned),
    };
    assert_eq!(told.problems(), std::slice::from_ref(&problem));
    assert_eq!(told.0.problem(rules(), place, today()), Some(problem));
    assert_eq!(
        told.0.problem(rules(), FieldPath::Field(Field::Event), today()),
        None
    );
}

/// `refused` with the field's own box as the place, and the typed text as what was found.
#[track_caller]
fn refused_at(told: &Told, field: Field, wrong: Wrong<StoryWrong>, nearest: Option<&str>) {
    let found = told.0.typed(field).to_owned();
    refused(told, FieldPath::Field(field), &found, wrong, nearest);
}

fn sea() -> Told {
    Told::of(Story::DeathAtSea).with_children(&[])
}

fn count(least: i64, most: i64) -> Wrong<StoryWrong> {
    Wrong::OutOfRange { least, most }
}

fn no_count(least: i64, most: i64) -> Wrong<StoryWrong> {
    Wrong::NotNumber { least, most }
}

#[test]
fn children_that_cannot_be_are_named_with_the_nearest_that_can() {
    let too_many = sea().with_children(&["tk"; 11]);
    refused(
        &too_many,
        FieldPath::Field(Field::Children),
        "11",
        count(0, 10),
        Some("10"),
    );
    for (typed, nearest) in [("11", "10"), ("-1", "0"), ("99999999999999999999", "10")] {
        let told = sea().with(Field::Children, typed);
        refused_at(&told, Field::Children, count(0, 10), Some(nearest));
    }
    let too_old = || Wrong::Own(StoryWrong::TooOld { limit: 23 });
    for (child, found, wrong, nearest) in [
        ("pt_1|30", "30", too_old(), Some("22")),
        ("pt_1|23", "23", too_old(), Some("22")),
        ("tk|-2", "-2", count(0, 22), Some("0")),
        ("tk|kecil", "kecil", no_count(0, 22), None),
    ] {
        let told = sea().with_children(&["tk", child]);
        refused(&told, FieldPath::ChildAge(1), found, wrong, nearest);
    }
    let no_class = sea().with_children(&["|5"]);
    refused(&no_class, FieldPath::ChildClass(0), "", Wrong::Missing, None);
    let unknown = sea().with_children(&["sd_7"]);
    refused(&unknown, FieldPath::ChildClass(0), "sd_7", Wrong::NotChosen, None);
}

/// JKK has been paid since July 2015: 137 months up to November 2026, both counted. By hand: 6 + 10 x 12 + 11.
#[test]
fn months_that_cannot_be_are_named_with_the_nearest_that_can() {
    let since = |most| {
        Wrong::Own(StoryWrong::MonthsSince {
            from: YearMonth::parse("2015-07").unwrap(),
            to: YearMonth::parse("2026-11").unwrap(),
            most,
        })
    };
    for (typed, wrong, nearest) in [
        ("138", since(137), Some("137")),
        ("99999", since(137), Some("137")),
        ("-3", count(0, 137), Some("0")),
        ("", Wrong::Missing, None),
        ("1,5", no_count(0, 137), None),
    ] {
        refused_at(
            &sea().with(Field::PaidMonths, typed),
            Field::PaidMonths,
            wrong,
            nearest,
        );
    }
    assert_eq!(
        sea().with(Field::PaidMonths, "137").circumstances().paid_months,
        137
    );
    let with_unpaid = sea().with(Field::PaidMonths, "137").with(Field::Unpaid, "1");
    refused_at(&with_unpaid, Field::PaidMonths, since(136), Some("136"));
    let unpaid = sea().with(Field::PaidMonths, "0").with(Field::Unpaid, "138");
    refused_at(&unpaid, Field::Unpaid, count(0, 137), Some("137"));
    let far = sea()
        .with(Field::Day, "2046-11-21")
        .with(Field::PaidMonths, "241");
    refused_at(&far, Field::PaidMonths, count(0, 240), Some("240"));
    let home = |typed| Told::of(Story::DeathAtHome).with(Field::InARow, typed);
    refused_at(
        &home("5"),
        Field::InARow,
        Wrong::Own(StoryWrong::MoreInARow { paid: 4 }),
        Some("4"),
    );
    refused_at(&home("-5"), Field::InARow, count(0, 4), Some("0"));
    refused_at(
        &sea().with(Field::Incapacity, "241"),
        Field::Incapacity,
        count(0, 240),
        Some("240"),
    );
    let fall = Told::of(Story::Fall).with(Field::Incapacity, "");
    refused_at(&fall, Field::Incapacity, Wrong::Missing, None);
}

#[test]
fn a_loss_that_cannot_be_is_named_with_the_nearest_that_can() {
    let of = |loss, typed| {
        Told::of(Story::Hand)
            .with(Field::Loss, loss)
            .with(Field::Extent, typed)
    };
    let share = |least, most| Wrong::Share {
        least: Rate::new(least, 2),
        most: Rate::new(most, 2),
    };
    for (loss, typed, wrong, nearest) in [
        (PERCENT, "101", share(0, 100), Some("100%")),
        (PERCENT, "100,5%", share(0, 100), Some("100%")),
        (PERCENT, "-1", share(0, 100), Some("0%")),
        (PERCENT, "separuh", share(0, 100), None),
        (PERCENT, "", Wrong::Missing, None),
        ("eye_one", "101", share(0, 100), Some("100%")),
        ("scalp", "5", share(10, 30), Some("10%")),
        ("scalp", "31", share(10, 30), Some("30%")),
        ("scalp", "", Wrong::Missing, None),
        ("hearing_less_one", "7", count(1, 6), Some("6")),
        ("hearing_less_one", "0", count(1, 6), Some("1")),
    ] {
        refused_at(&of(loss, typed), Field::Extent, wrong, nearest);
    }
    refused_at(&of("ekor", "1"), Field::Loss, Wrong::NotChosen, None);
    refused_at(&of("", "1"), Field::Loss, Wrong::Missing, None);
}

#[test]
fn anything_else_that_cannot_be_is_named() {
    let first = day("2019-12-02");
    for (field, typed, wrong, nearest) in [
        (Field::Day, "31-11-2026", Wrong::NoDay, None),
        (
            Field::Day,
            "1-12-2019",
            Wrong::TooEarly { first },
            Some("2019-12-02"),
        ),
        (
            Field::Income,
            "-1",
            Wrong::Money(MoneyProblem::Negative),
            Some("0"),
        ),
        (
            Field::Income,
            "banyak",
            Wrong::Money(MoneyProblem::NotMoney),
            None,
        ),
        (
            Field::Income,
            "9999999999999",
            Wrong::Money(MoneyProblem::TooLarge),
            Some("999999999999"),
        ),
        (Field::Income, "", Wrong::Missing, None),
        (Field::Segment, "migrant", Wrong::NotChosen, None),
        (Field::Sector, "udara", Wrong::NotChosen, None),
        (Field::Payer, "raja", Wrong::NotChosen, None),
        (Field::Journey, "laut, kuda", Wrong::NotChosen, None),
        (Field::Spouse, "mungkin", Wrong::NotChosen, None),
    ] {
        refused_at(&sea().with(field, typed), field, wrong, nearest);
    }
    let as_pu = sea().with(Field::Segment, "pu");
    let least = Rupiah::new(1);
    refused_at(
        &as_pu.clone().with(Field::Wage, "0"),
        Field::Wage,
        Wrong::Own(StoryWrong::MoneyTooLittle { least }),
        Some("1"),
    );
    let group = as_pu.with(Field::Wage, "Rp1 saja").with(Field::Group, "6");
    refused_at(&group, Field::Group, Wrong::NotChosen, None);
    let event = sea().with(Field::Event, "flood").problems();
    assert_eq!(event[0].wrong, Wrong::NotChosen);
    assert_eq!(event.len(), 1);
}

#[test]
fn everything_that_is_wrong_is_said_at_once_in_order() {
    let places: Vec<FieldPath> = Told::of(Story::DeathAtSea)
        .with(Field::Income, "x")
        .with(Field::PaidMonths, "x")
        .with(Field::Day, "x")
        .with_children(&["x|x", "tk|99"])
        .problems()
        .iter()
        .map(|problem| problem.field)
        .collect();
    assert_eq!(
        places,
        [
            FieldPath::Field(Field::Day),
            FieldPath::Field(Field::Income),
            FieldPath::Field(Field::PaidMonths),
            FieldPath::ChildClass(0),
            FieldPath::ChildAge(0),
            FieldPath::ChildAge(1),
        ]
    );
}

#[test]
fn fields_nobody_asks_for_are_passed_over_and_kept() {
    let home = Told::of(Story::DeathAtHome)
        .with(Field::Incapacity, "x")
        .with(Field::Wage, "x")
        .with(Field::Loss, "x");
    assert_eq!(home.told().cash.amount, Rupiah::new(42_000_000));
    assert_eq!(home.0.typed(Field::Incapacity), "x");
    assert!(!home.0.fields().contains(&Field::Incapacity));
    let as_pu = home.with(Field::Segment, "pu");
    assert!(as_pu.0.fields().contains(&Field::Wage) && !as_pu.0.fields().contains(&Field::InARow));
    assert_eq!(Draft::default().fields(), [Field::Event]);
}

#[test]
fn the_tab_remembers_a_draft_as_it_was_typed() {
    for story in Story::ALL {
        let draft = Told::of(*story)
            .with(Field::PaidMonths, "dua\n=3")
            .with_children(&["sma_2|17", "|x", ""])
            .0;
        let again = Draft::from_lines(&draft.to_lines());
        assert_eq!(again.children, draft.children);
        assert_eq!(again.typed(Field::PaidMonths), "dua =3");
        assert_eq!(again.to_lines(), draft.to_lines());
    }
    assert_eq!(Draft::from_lines("x=1\nanakonda\n"), Draft::default());
}

#[test]
fn a_number_of_children_adds_and_takes_away() {
    let mut draft = Told::of(Story::DeathAtSea).0;
    draft.keep(Field::Children, "3");
    assert_eq!(draft.children.len(), 3);
    assert_eq!(draft.children[0].class, "sma_2");
    draft.keep(Field::Children, "1");
    assert_eq!(draft.children.len(), 1);
    draft.keep(Field::Children, "40");
    assert_eq!(draft.children.len(), 1);
}

#[test]
fn children_are_added_changed_and_removed_one_by_one() {
    let mut draft = Told::of(Story::DeathAtSea).with(Field::Children, "2").0;
    draft.add_child();
    draft.keep_at(FieldPath::ChildClass(2), "sd_1");
    draft.keep_at(FieldPath::ChildAge(2), "7");
    draft.keep_at(FieldPath::ChildAge(3), "8");
    draft.keep_at(FieldPath::Field(Field::PaidMonths), "5");
    assert_eq!(draft.typed(Field::Children), "");
    let third = ChildTyped {
        class: "sd_1".to_owned(),
        age: "7".to_owned(),
    };
    assert_eq!(draft.children.len(), 3);
    assert_eq!(draft.children.get(2), Some(&third));
    assert_eq!(draft.typed(Field::PaidMonths), "5");
    draft.remove_child(0);
    draft.remove_child(9);
    let classes: Vec<&str> = draft.children.iter().map(|child| child.class.as_str()).collect();
    assert_eq!(classes, ["tk", "sd_1"]);
    // An eleventh child is kept as typed, and named when the draft is read.
    (0..9).for_each(|_| draft.add_child());
    assert_eq!(draft.children.len(), 11);
    let problem = draft
        .problem(rules(), FieldPath::Field(Field::Children), today())
        .unwrap();
    assert_eq!(problem.nearest.as_deref(), Some("10"));
}

/// One timeline as data, so that a change of a rule shows where it lands.
#[test]
fn timeline_of_a_disease() {
    let told = Told::of(Story::Disease)
        .with(Field::Incapacity, "13")
        .with_children(&["sma_2|18", "sma_1"])
        .told();
    let line = |entry: &Entry| {
        let what = match entry.what {
            What::Service(service) => service.id.id().to_owned(),
            What::Incapacity { share } => format!("incapacity at {share}"),
            What::DisabilityGrant => "disability grant".to_owned(),
            What::DeathGrant => "death grant".to_owned(),
            What::Periodic => "periodic".to_owned(),
            What::Burial => "burial".to_owned(),
            What::School { child, level, year } => format!("child {child}, {} {year}", level.id()),
        };
        let amount = exactly(entry).map_or("limited".to_owned(), |amount| amount.to_string());
        let source = entry.basis.source.key;
        format!(
            "{:?}: {what}, {amount} to {:?} [{source}, {:?}]",
            entry.when, entry.to, entry.basis.confidence
        )
    };
    let lines: Vec<String> = told.timeline.iter().map(line).collect();
    let sums = format!(
        "cash {} ({:?})\nscholarship {} ({:?})\ntotal {} ({:?})",
        told.cash.amount,
        told.cash.confidence,
        told.scholarship.amount,
        told.scholarship.confidence,
        told.total.amount,
        told.total.confidence
    );
    assert_snapshot!(format!("{}\n\n{sums}", lines.join("\n")));
}

mod laws {
    use super::rules;
    use super::{
        Circumstances, Date, Event, Injury, Journey, Member, Payer, Rate, RiskGroup, Rupiah, Sector, Wage,
        adds_up, benefit, compute, today,
    };
    use payung_stories::circumstances::{Child, Mode, Spouse};
    use payung_stories::{Draft, draft::Field};
    use payung_values::age::Age;
    use payung_values::school::SchoolClass;
    use proptest::prelude::*;

    const CLASSES: [&str; 18] = [
        "tk", "sd_1", "sd_2", "sd_3", "sd_4", "sd_5", "sd_6", "smp_1", "smp_2", "smp_3", "sma_1", "sma_2",
        "sma_3", "pt_1", "pt_2", "pt_3", "pt_4", "pt_5",
    ];

    fn child() -> impl Strategy<Value = Child> {
        let age = proptest::option::of(0_i64..23);
        (prop::sample::select(CLASSES.to_vec()), age).prop_map(|(class, age)| Child {
            class: SchoolClass::parse(class).unwrap(),
            age: age.and_then(Age::new),
        })
    }

    fn member() -> impl Strategy<Value = Member> {
        let bpu = (
            0_i64..30_000_000,
            prop::sample::select(Sector::ALL.to_vec()),
            prop::sample::select(Payer::ALL.to_vec()),
        )
            .prop_map(|(income, sector, payer)| Member::Bpu {
                wage: Wage::Income(Rupiah::new(income)),
                sector,
                payer,
            });
        let pu =
            (1_i64..50_000_000, prop::sample::select(RiskGroup::ALL.to_vec())).prop_map(|(wage, group)| {
                Member::Pu {
                    wage: Rupiah::new(wage),
                    group,
                }
            });
        prop_oneof![bpu, pu]
    }

    fn first_day() -> Date {
        Date::parse("2019-12-02").unwrap()
    }

    prop_compose! {
        fn circumstances()(
            event in prop::sample::select(Event::ALL.to_vec()),
            after in 0_u16..2_600,
            member in member(),
            paid in 0_u16..25,
            in_a_row in 0_u16..25,
            unpaid in 0_u16..4,
            incapacity in 0_u16..40,
            loss in 0_u32..=100,
            ways in proptest::collection::vec(prop::sample::select(Mode::ALL.to_vec()), 0..4),
            children in proptest::collection::vec(child(), 0..5),
        ) -> Circumstances {
            let first = first_day();
            let month = payung_values::month::YearMonth::of(first).plus(after / 30).unwrap().first_day();
            Circumstances {
                day: month.max(first),
                event,
                member,
                paid_months: paid,
                consecutive_paid_months: in_a_row.min(paid),
                unpaid_months: unpaid,
                incapacity_months: incapacity,
                injury: Some(Injury::Percent(Rate::new(loss, 2))),
                journey: Journey::of(ways),
                spouse: Some(Spouse::Left),
                children,
                unreported: Vec::new(),
            }
        }
    }

    proptest! {
        #[test]
        fn the_numbers_of_the_chart_are_those_of_the_trace(circumstances in circumstances()) {
            adds_up(&compute(rules(), &circumstances).unwrap());
        }

        #[test]
        fn cash_never_falls_when_paid_months_rise(circumstances in circumstances(), more in 0_u16..25) {
            let mut later = circumstances.clone();
            later.paid_months += more;
            later.consecutive_paid_months += more;
            let (told, later) = (compute(rules(), &circumstances).unwrap(), compute(rules(), &later).unwrap());
            prop_assert!(told.cash.amount <= later.cash.amount);
            prop_assert!(told.total.amount <= later.total.amount);
            prop_assert!(told.paid_in.total <= later.paid_in.total);
        }

        #[test]
        fn a_work_death_pays_at_least_a_natural_one(circumstances in circumstances()) {
            let of = |event: Event| compute(rules(), &Circumstances { event, ..circumstances.clone() }).unwrap();
            let (work, natural) = (of(Event::WorkDeath), of(Event::Death));
            prop_assert!(natural.cash.amount <= work.cash.amount);
            prop_assert!(natural.total.amount <= work.total.amount);
        }

        /// Without ages a story is what the benefit question answers; ages only take away.
        #[test]
        fn an_age_never_adds(circumstances in circumstances()) {
            let told = compute(rules(), &circumstances).unwrap();
            prop_assert!(told.scholarship.amount <= told.benefit.scholarship);
            let ageless = circumstances.children.iter().map(|child| Child { age: None, ..*child }).collect();
            let ageless = Circumstances { children: ageless, ..circumstances };
            let told = compute(rules(), &ageless).unwrap();
            prop_assert_eq!(told.total.amount, told.benefit.total);
            let by_child: Vec<Rupiah> = told.schooling.iter().map(|one| one.sum).collect();
            prop_assert_eq!(by_child, told.benefit.scholarship_by_child);
        }

        #[test]
        fn the_children_that_count_are_the_furthest(classes in proptest::collection::vec(0_usize..18, 0..6)) {
            let classes: Vec<SchoolClass> =
                classes.iter().map(|at| SchoolClass::parse(CLASSES[*at]).unwrap()).collect();
            let places = benefit::counted(&classes, 2);
            prop_assert_eq!(places.len(), classes.len().min(2));
            for (place, class) in classes.iter().enumerate().filter(|(place, _)| !places.contains(place)) {
                prop_assert!(places.iter().all(|counted| classes[*counted] >= *class), "{}", place);
            }
        }

        /// Whatever is typed is read or named, and what was typed stays.
        #[test]
        fn any_text_is_read_or_named(typed in "\\PC{0,12}", at in 0_usize..17, event in 0_usize..5) {
            let mut draft = Draft::default();
            draft.keep(Field::Event, Event::ALL[event].id());
            draft.keep(Field::Income, "1000000");
            draft.keep(Field::PaidMonths, "3");
            let field = Field::ALL[at];
            draft.keep(field, &typed);
            match draft.read(rules(), today()) {
                Ok(circumstances) => prop_assert!(compute(rules(), &circumstances).is_ok()),
                Err(problems) => prop_assert!(!problems.is_empty()),
            }
            let kept = if typed.trim().is_empty() { "" } else { &typed };
            prop_assert_eq!(draft.typed(field), kept);
        }

        /// What is offered as the nearest can be taken.
        #[test]
        fn the_nearest_can_be_taken(typed in "-?[0-9]{1,7}", at in 0_usize..17) {
            let field = Field::ALL[at];
            for event in Event::ALL {
                let mut draft = Draft::default();
                draft.keep(Field::Event, event.id());
                draft.keep(Field::Income, "1000000");
                draft.keep(Field::PaidMonths, "3");
                draft.keep(Field::Loss, "persen");
                draft.keep(Field::Extent, "10");
                draft.keep(Field::Incapacity, "1");
                draft.keep(field, &typed);
                let problem = draft.problem(rules(), payung_stories::draft::FieldPath::Field(field), today());
                if let Some(nearest) = problem.and_then(|problem| problem.nearest) {
                    draft.keep(field, &nearest);
                    let place = payung_stories::draft::FieldPath::Field(field);
                    prop_assert_eq!(draft.problem(rules(), place, today()), None);
                }
            }
        }
    }
}
