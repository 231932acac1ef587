//! The edges of the lists' verdict cache: rows one rupiah, one day, one month or one word apart stand in one list and
//! must each get the answer they get alone, which is that of the self-check.
//!
//! The edges are read from the rules: whatever a criterion or a price compares has its two sides here.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]
#![expect(clippy::indexing_slicing, reason = "a test may stop at once")]

use payung_lists::answer::Answer;
use payung_lists::checker::Checker;
use payung_lists::columns::Columns;
use payung_lists::cost::Cost;
use payung_lists::facts::FactReader;
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_lists::verdict_cache::VerdictCache;
use payung_questions::contribution;
use payung_questions::eligibility::{self, SchemeVerdict, Worker};
use payung_rules::rules::Rules;
use payung_rules::scheme::Criterion;
use payung_sheets::cell::Cell;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::field::Field;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::payer::Payer;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::truth::Truth;
use payung_values::welfare::Decile;
use std::collections::{BTreeMap, BTreeSet};

fn lists_rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

/// The digits of Samarinda.
const SAMARINDA: u16 = 6472;

/// The day on which everything here is asked.
fn day() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn rules() -> &'static Rules {
    payung_fixture::rules()
}

/// Somebody who meets what every scheme of `area` asks, and is vulnerable by the income alone.
fn worker(area: AreaCode) -> Worker {
    let mut occupations = rules().occupations.iter();
    Worker {
        age: Age::new(41),
        area: Some(area),
        residence_months: Some(24),
        occupation: occupations.find(|occupation| occupation.sector == Sector::Other),
        engagement: Some(Engagement::OwnAccount),
        income: Some(Rupiah::new(1_500_000)),
        income_regular: Some(IncomeRegularity::Irregular),
        registry: Some(Registry::Poor),
        insured: Some(Insured::None),
        student: Some(false),
        ..Worker::default()
    }
}

/// The columns that say everything of a person.
const FIELDS: [Field; 14] = [
    Field::Age,
    Field::BirthDate,
    Field::Regency,
    Field::Residence,
    Field::Occupation,
    Field::Engagement,
    Field::Income,
    Field::RegularIncome,
    Field::Registry,
    Field::Decile,
    Field::Verified,
    Field::Insured,
    Field::Student,
    Field::Nik,
];

/// The place of the NIK among them.
const NIK: usize = FIELDS.len() - 1;

/// A person and the row that says so.
#[derive(Clone)]
struct Person {
    worker: Worker,
    cells: Vec<String>,
}

impl Person {
    fn of(worker: Worker) -> Self {
        let text = |cell: Option<String>| cell.unwrap_or_default();
        let yes = |cell: Option<bool>| text(cell.map(|yes| if yes { "ya" } else { "tidak" }.to_owned()));
        let regular = worker.income_regular.map(|one| one == IncomeRegularity::Regular);
        let cells = vec![
            text(worker.age.map(|age| age.get().to_string())),
            text(worker.birth_date.map(|birth| birth.to_string())),
            text(worker.area.map(|area| area.to_string())),
            text(worker.residence_months.map(|months| format!("{months} bulan"))),
            text(worker.occupation.map(|occupation| occupation.label.to_owned())),
            text(worker.engagement.map(|one| one.id().replace('_', " "))),
            text(worker.income.map(|income| income.get().to_string())),
            yes(regular),
            text(worker.registry.map(|one| one.id().replace('_', " "))),
            text(worker.decile.map(|decile| decile.get().to_string())),
            yes(worker.field_verified),
            text(worker.insured.map(|one| one.id().replace('_', " "))),
            yes(worker.student),
            String::new(),
        ];
        Self { worker, cells }
    }

    /// The cells of the row.
    fn row(&self) -> Vec<Cell<'_>> {
        self.cells.iter().map(|cell| Cell::from(cell.as_str())).collect()
    }

    /// With the day of birth in the NIK alone.
    fn by_nik(worker: Worker, birth: Date) -> Self {
        let mut person = Self::of(worker);
        let (day, month, year) = (birth.day(), birth.month(), birth.year() % 100);
        person.cells[NIK] = format!("647201{day:02}{month:02}{year:02}0001");
        person.worker.birth_date = Some(birth);
        person
    }
}

/// Two people on the two sides of one edge.
struct Edge {
    kind: &'static str,
    sides: [Person; 2],
}

/// The first day of life of who turns `years` on `day`.
fn born(years: u16, day: Date) -> Date {
    Date::new(day.year() - i32::from(years), day.month(), day.day()).unwrap()
}

fn day_after(day: Date) -> Date {
    Date::of_day_number(day.day_number() + 1).unwrap()
}

/// Every age from which a criterion or the national rule says something else.
fn ages() -> BTreeSet<u16> {
    let eligibility = rules().eligibility;
    let mut ages = BTreeSet::from([
        eligibility.age_open_from.at(day()).unwrap().value,
        eligibility.age_from.at(day()).unwrap().value,
        eligibility.age_to.at(day()).unwrap().value + 1,
    ]);
    for criterion in eligibility.schemes.iter().flat_map(|scheme| scheme.criteria) {
        if let Criterion::Age { from, to } = criterion {
            ages.extend(from.map(u16::from));
            ages.extend(to.map(|to| u16::from(to) + 1));
        }
    }
    ages
}

/// The edges around what `of` is.
fn edges(of: &Worker) -> Vec<Edge> {
    let mut edges = Vec::new();
    let mut add = |kind, below: Worker, at: Worker| {
        let sides = [Person::of(below), Person::of(at)];
        edges.push(Edge { kind, sides });
    };
    let set = |change: &dyn Fn(&mut Worker)| {
        let mut worker = of.clone();
        change(&mut worker);
        worker
    };
    for years in ages() {
        let aged = |years: u16| set(&|worker| worker.age = Age::new(i64::from(years)));
        add("age", aged(years - 1), aged(years));
        let born_on = |birth: Date| {
            set(&|worker| {
                worker.age = None;
                worker.birth_date = Some(birth);
            })
        };
        let birthday = born(years, day());
        add("day of birth", born_on(day_after(birthday)), born_on(birthday));
    }
    for criterion in rules()
        .eligibility
        .schemes
        .iter()
        .flat_map(|scheme| scheme.criteria)
    {
        if let Criterion::Residence { months } = *criterion {
            let held = |months| set(&|worker| worker.residence_months = Some(months));
            add("residence", held(months - 1), held(months));
        }
    }
    let earning = |income: i64, regular| {
        set(&|worker| {
            worker.income = Some(Rupiah::new(income));
            worker.income_regular = Some(regular);
        })
    };
    let mut wages = rules().eligibility.minimum_wages.iter();
    if let Some(wage) = wages.find(|wage| Some(wage.area) == of.area && wage.year == day().year()) {
        let most = wage.sen / 100;
        for regular in IncomeRegularity::ALL {
            add(
                "minimum wage",
                earning(most, *regular),
                earning(most + 1, *regular),
            );
            add(
                "minimum wage",
                earning(most - 1, *regular),
                earning(most + 1, *regular),
            );
        }
    }
    // What own money costs is the same everywhere, so one area is enough.
    let priced = of.area == AreaCode::new(SAMARINDA);
    for row in rules()
        .contribution
        .brackets
        .rows
        .iter()
        .skip(1)
        .filter(|_| priced)
    {
        let from = row.from.get();
        let of = |income| earning(income, IncomeRegularity::Regular);
        add("bracket", of(from - 1), of(from));
    }
    let ranked = |decile: i64, verified| {
        set(&|worker| {
            worker.registry = None;
            worker.decile = u8::try_from(decile).ok().and_then(Decile::new);
            worker.field_verified = verified;
        })
    };
    for decile in 1..10 {
        add("decile", ranked(decile, None), ranked(decile + 1, None));
    }
    for verified in [None, Some(true)] {
        add("field check", ranked(2, verified), ranked(2, Some(false)));
    }
    let words = words(of);
    for (kind, known) in words {
        for pair in known.windows(2) {
            add(kind, pair[0].clone(), pair[1].clone());
        }
    }
    for years in ages() {
        let mut unaged = of.clone();
        unaged.age = None;
        let birthday = born(years, day());
        let sides = [day_after(birthday), birthday];
        edges.push(Edge {
            kind: "day of birth in the NIK",
            sides: sides.map(|birth| Person::by_nik(unaged.clone(), birth)),
        });
    }
    edges
}

/// Of each fact that is one of a few words: a person with each of them, and one of whom it is not known.
fn words(of: &Worker) -> Vec<(&'static str, Vec<Worker>)> {
    fn each<T: Copy>(of: &Worker, all: &[T], put: impl Fn(&mut Worker, Option<T>)) -> Vec<Worker> {
        let values = all.iter().copied().map(Some).chain([None]);
        let with = |value| {
            let mut worker = of.clone();
            put(&mut worker, value);
            worker
        };
        values.map(with).collect()
    }
    let truths = [true, false];
    let mut sectors: Vec<_> = rules().occupations.iter().collect();
    sectors.dedup_by_key(|occupation| occupation.sector);
    vec![
        (
            "registry",
            each(of, Registry::ALL, |worker, one| worker.registry = one),
        ),
        (
            "engagement",
            each(of, Engagement::ALL, |worker, one| worker.engagement = one),
        ),
        (
            "regular income",
            each(of, IncomeRegularity::ALL, |worker, one| {
                worker.income_regular = one;
                worker.income = Some(Rupiah::new(9_999_999));
            }),
        ),
        (
            "insured",
            each(of, Insured::ALL, |worker, one| worker.insured = one),
        ),
        ("student", each(of, &truths, |worker, one| worker.student = one)),
        (
            "sector",
            each(of, &sectors, |worker, one| worker.occupation = one),
        ),
        (
            "unknown income",
            each(of, &[1_000_000], |worker, one| {
                worker.income = one.map(Rupiah::new);
                worker.income_regular = Some(IncomeRegularity::Regular);
            }),
        ),
        (
            "unknown residence",
            each(of, &[0, 1_200], |worker, one| worker.residence_months = one),
        ),
        (
            "unknown age",
            each(of, &[41], |worker, one| worker.age = one.and_then(Age::new)),
        ),
    ]
}

/// What a list says of a row, without its place.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    answer: Answer,
    standing: RowStanding,
    cost: Cost,
}

/// The columns of a list of these people: with a NIK only where one is given, since a missing one has to be mended.
fn columns_of(people: &[&Person]) -> Columns {
    let mut fields = FIELDS.map(Some).to_vec();
    if people.iter().all(|person| person.cells[NIK].is_empty()) {
        fields.truncate(NIK);
    }
    Columns {
        fields,
        ..Columns::default()
    }
}

/// What each row of one list of these people is told.
fn together(people: &[&Person], settings: Settings) -> Vec<Told> {
    let columns = columns_of(people);
    let n_columns = columns.fields.len();
    let mut checker = Checker::new(lists_rules(), columns, settings).unwrap();
    for (number, person) in (1_u32..).zip(people) {
        checker.row(number, &person.row()[..n_columns]);
    }
    let list = checker.finish().unwrap();
    assert_eq!(usize::try_from(list.n_rows()), Ok(people.len()));
    let told = |id| {
        let row = list.row(id).unwrap();
        Told {
            answer: list.answer(row.situation).unwrap().clone(),
            standing: row.standing,
            cost: row.cost,
        }
    };
    (0..list.n_rows()).map(told).collect()
}

/// What somebody is told when nobody was asked before; the verdict is that of the self-check.
fn alone(reader: &mut FactReader, person: &Person, settings: Settings) -> Told {
    let facts = reader.read(person.row().as_slice());
    assert_eq!(facts.worker, person.worker, "{:?}", person.cells);
    let mut cache = VerdictCache::new(lists_rules(), settings).unwrap();
    let index = cache.index(&facts).unwrap();
    let answer = cache.answer(index).unwrap().clone();
    let single = eligibility::assess(rules().eligibility, &person.worker, day()).unwrap();
    let said = (answer.segment, answer.vulnerable, answer.welfare, answer.route);
    let asked = (single.segment, single.vulnerable, single.welfare, single.route);
    assert_eq!(said, asked, "{:?}", person.cells);
    assert_eq!(answer.schemes.len(), single.schemes.len());
    for (said, asked) in answer.schemes.iter().zip(&single.schemes) {
        assert_eq!(
            payung_fixture::rules().eligibility.schemes[usize::from(said.scheme)].id,
            asked.scheme.id
        );
        assert_eq!(said.truth, asked.truth, "{} {:?}", asked.scheme.id, person.cells);
        assert!(said.unmet.iter().eq(in_order(asked, Truth::No)));
        assert!(said.unknown.iter().eq(in_order(asked, Truth::Unknown)));
    }
    let question = answer.question(&settings, person.worker.income, facts.sector);
    let cost = question.map_or(Cost::default(), |question| {
        let quote = contribution::quote(rules().contribution, &question).unwrap();
        Cost {
            monthly: quote.first.monthly,
            total: quote.total,
        }
    });
    Told {
        standing: answer.standing,
        answer,
        cost,
    }
}

/// The criteria that are so, in the order in which a set lists them.
fn in_order(verdict: &SchemeVerdict, truth: Truth) -> impl Iterator<Item = CriterionId> {
    verdict.with(truth).collect::<BTreeSet<_>>().into_iter()
}

/// Areas of schemes and of minimum wages, their provinces, and one without either.
fn areas() -> BTreeSet<AreaCode> {
    let schemes = rules()
        .eligibility
        .schemes
        .iter()
        .filter_map(|scheme| scheme.area);
    let wages = rules().eligibility.minimum_wages.iter().map(|wage| wage.area);
    let mut areas: BTreeSet<AreaCode> = schemes.chain(wages).collect();
    areas.extend(areas.clone().into_iter().map(AreaCode::province));
    areas.insert(AreaCode::parse("53.71").unwrap());
    areas
}

#[test]
fn rows_on_two_sides_of_an_edge_are_each_answered_as_if_alone() {
    let mut telling: BTreeMap<&str, bool> = BTreeMap::new();
    for payer in [None, Some(Payer::Own)] {
        let settings = Settings {
            payer,
            ..Settings::on(day())
        };
        let columns = Columns {
            fields: FIELDS.map(Some).to_vec(),
            ..Columns::default()
        };
        let mut reader = FactReader::new(lists_rules(), columns, settings).unwrap();
        let all = areas();
        let samarinda = AreaCode::new(SAMARINDA).into_iter().collect();
        for area in if payer.is_none() { all } else { samarinda } {
            let edges = edges(&worker(area));
            let mut known: BTreeMap<&[String], Told> = BTreeMap::new();
            for person in edges.iter().flat_map(|edge| &edge.sides) {
                let told = known.entry(&person.cells);
                told.or_insert_with(|| alone(&mut reader, person, settings));
            }
            for edge in &edges {
                let [below, at] = edge.sides.each_ref().map(|side| &known[side.cells.as_slice()]);
                *telling.entry(edge.kind).or_default() |= below != at;
            }
            let people = edges.iter().flat_map(|edge| &edge.sides);
            let (with_nik, without): (Vec<_>, Vec<_>) = people.partition(|one| !one.cells[NIK].is_empty());
            for mut people in [with_nik, without] {
                // The row that is met first is asked for all that are alike: once each side of an edge is.
                for _ in 0..2 {
                    for (told, person) in together(&people, settings).iter().zip(&people) {
                        let expected = &known[person.cells.as_slice()];
                        assert_eq!(told, expected, "{area}: {:?}", person.cells);
                    }
                    people.reverse();
                }
            }
        }
    }
    // No edge stands here in vain: each kind changes the answer or the cost somewhere.
    let vain: Vec<_> = telling.iter().filter(|(_, tells)| !**tells).collect();
    assert!(vain.is_empty(), "{vain:?}");
}

/// An area is compared as a whole: neighbours by number, a province and its kabupaten.
#[test]
fn rows_of_neighbouring_areas_are_each_answered_as_if_alone() {
    let settings = Settings::on(day());
    let people = areas().into_iter().map(Some).chain([None]).map(|area| {
        Person::of(Worker {
            area,
            ..worker(AreaCode::parse("64").unwrap())
        })
    });
    let people: Vec<Person> = people.collect();
    let all: Vec<&Person> = people.iter().collect();
    let mut reader = FactReader::new(lists_rules(), columns_of(&all), settings).unwrap();
    let answers = together(&all, settings);
    for (person, told) in people.iter().zip(&answers) {
        assert_eq!(told, &alone(&mut reader, person, settings), "{:?}", person.cells);
    }
    assert!(answers.windows(2).all(|pair| pair[0] != pair[1]));
}
