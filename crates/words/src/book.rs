//! Words for the rulebook: what a rule is called, what it says, since when, and what changed.

pub mod change;
pub mod doubt;
pub mod source;

use crate::asks::{self, Asks};
use crate::check::topic::welfare;
use crate::format;
use crate::format::Written as _;
use crate::step;
use crate::stories;
use crate::texts::{Texts, args};
use payung_book::{BookRules, Held, Rule, Shelf, Title, Value};
use payung_rules::area::Area;
use payung_rules::bracket::Bracket;
use payung_rules::construction::ContractBand;
use payung_rules::discount::Discount;
use payung_rules::parameter::Unit;
use payung_rules::scheme::Scheme;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use std::borrow::Cow;

/// What a shelf is called.
pub fn shelf(texts: Texts, shelf: Shelf) -> Cow<'static, str> {
    match shelf {
        Shelf::Contribution => texts.book_shelf_contribution(),
        Shelf::Benefit => texts.book_shelf_benefit(),
        Shelf::Service => texts.book_shelf_service(),
        Shelf::Loss => texts.book_shelf_loss(),
        Shelf::Membership => texts.book_shelf_membership(),
        Shelf::Payroll => texts.book_shelf_payroll(),
        Shelf::Project => texts.book_shelf_project(),
        Shelf::Scheme => texts.book_shelf_scheme(),
        Shelf::Wage => texts.book_shelf_wage(),
        Shelf::Poverty => texts.book_shelf_poverty(),
        Shelf::Listed => texts.book_shelf_listed(),
        Shelf::Group => texts.book_shelf_group(),
    }
}

/// What a rule is called.
pub fn name(texts: Texts, rules: &BookRules, title: Title) -> String {
    let area = |code| Area::name_of(rules.areas, code);
    match title {
        Title::Label(label) => return format::capitalised(label.text(texts.language())),
        Title::Discount(Sector::Other) => texts.book_name_discount_other(),
        Title::Discount(Sector::Transport) => texts.book_name_discount_transport(),
        Title::Wage(code) => texts.book_name_wage(args::BookNameWage { area: area(code) }),
        Title::Line(code) => texts.book_name_line(args::BookNameLine { area: area(code) }),
        Title::Decile(decile) => texts.book_name_decile(args::BookNameDecile {
            decile: &decile.to_string(),
        }),
        Title::Level(level) => texts.book_name_level(args::BookNameLevel {
            level: level.text(texts.language()),
        }),
        Title::Registration(engagement) => texts.book_name_registration(args::BookNameRegistration {
            who: &who(texts, engagement),
        }),
        Title::Size(size) => texts.book_name_size(args::BookNameSize {
            size: size.text(texts.language()),
        }),
        Title::Brackets => texts.book_name_brackets(),
        Title::Bands => texts.book_name_bands(),
        Title::Vulnerable => texts.book_name_vulnerable(),
        Title::Rounding => texts.book_name_rounding(),
        Title::WaitingScope => texts.book_name_waiting(),
        Title::TransportTogether => texts.book_name_together(),
    }
    .into_owned()
}

fn who(texts: Texts, engagement: Engagement) -> Cow<'static, str> {
    match engagement {
        Engagement::Household => texts.book_who_household(),
        Engagement::Employee => texts.book_who_employee(),
        Engagement::VillageOfficial => texts.book_who_village_official(),
        Engagement::GovernmentNonAsn => texts.book_who_government(),
        Engagement::ConstructionProject => texts.book_who_construction(),
        Engagement::Abroad => texts.book_who_abroad(),
        Engagement::OwnAccount
        | Engagement::Partner
        | Engagement::Casual
        | Engagement::CivilServant
        | Engagement::NotWorking => texts.book_who_other(),
    }
}

/// What a rule says, in one line that can stand inside a sentence.
pub fn value(texts: Texts, rules: &BookRules, value: Value) -> String {
    match value {
        Value::Money(amount, Unit::IdrPerMonth) => monthly(texts, amount),
        Value::Money(amount, _) => amount.written(texts),
        Value::Share(share) => share.written(texts),
        Value::Count(count, unit) => counted(texts, count, unit),
        Value::Wage(wage) => texts
            .book_wage_of(args::BookWageOf {
                amount: &wage.written(texts),
                kind: &wage.kind.id().to_uppercase(),
            })
            .into_owned(),
        Value::Brackets(rows) => brackets(texts, rows),
        Value::Discount(discount) => window(texts, discount),
        Value::Scheme(scheme) => paid_by(texts, rules, scheme),
        Value::Items(items) => {
            let first = items.first().map_or("", |item| item.text(texts.language()));
            match items.len().saturating_sub(1) {
                0 => first.to_owned(),
                more => texts
                    .book_items(args::BookItems {
                        first,
                        more: &more.to_string(),
                    })
                    .into_owned(),
            }
        }
        Value::Meaning(meaning) => meaning
            .map_or("", |meaning| meaning.text(texts.language()))
            .to_owned(),
        Value::Level(level) => texts
            .book_level(args::BookLevel {
                amount: &level.yearly.written(texts),
                years: &level.years.to_string(),
            })
            .into_owned(),
        Value::Limit(limit) => stories::timeline::limit(texts, limit),
        Value::Loss(share) => stories::share(texts, share),
        Value::Welfare(label) => format::in_sentence(&welfare(texts, label)),
        Value::Programs(programs) => listed(programs.iter().map(|program| program.id())),
        Value::Registration(registration) => {
            let programs = listed(registration.programs.iter().map(|program| program.id()));
            let group = registration
                .group
                .map(|group| texts.book_group(args::BookGroup { group: group.id() }));
            [Some(programs), group.map(Cow::into_owned)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ")
        }
        Value::Bands(rows) => texts
            .book_bands(args::BookBands {
                rows: &rows.len().to_string(),
            })
            .into_owned(),
        Value::Package(package) => match package.months {
            Some(months) => texts
                .book_package(args::BookPackage {
                    amount: &package.amount.written(texts),
                    months: &months.to_string(),
                })
                .into_owned(),
            None => package.amount.written(texts),
        },
    }
}

fn monthly(texts: Texts, amount: Rupiah) -> String {
    texts
        .book_a_month(args::BookAMonth {
            amount: &amount.written(texts),
        })
        .into_owned()
}

fn counted(texts: Texts, count: u16, unit: Unit) -> String {
    let count = count.to_string();
    match unit {
        Unit::Months => texts.outcome_months(args::OutcomeMonths { months: &count }),
        Unit::Years => texts.outcome_years(args::OutcomeYears { years: &count }),
        Unit::Children => texts.outcome_people(args::OutcomePeople { people: &count }),
        Unit::Days => texts.book_days(args::BookDays { count: &count }),
        Unit::Wages => texts.book_times(args::BookTimes { count: &count }),
        Unit::Idr | Unit::IdrPerMonth | Unit::Share => Cow::Owned(count),
    }
    .into_owned()
}

fn brackets(texts: Texts, rows: &[Bracket]) -> String {
    let base = |row: Option<&Bracket>| row.map_or(Rupiah::ZERO, |row| row.base).written(texts);
    texts
        .book_rows(args::BookRows {
            least: &base(rows.first()),
            most: &base(rows.last()),
            rows: &rows.len().to_string(),
        })
        .into_owned()
}

fn window(texts: Texts, discount: &Discount) -> String {
    texts
        .book_discount(args::BookDiscount {
            from: &format::month(texts, discount.from),
            share: &discount.share.written(texts),
            to: &format::month(texts, discount.to),
        })
        .into_owned()
}

fn paid_by(texts: Texts, rules: &BookRules, scheme: &Scheme) -> String {
    let payer = step::payer_word(texts, scheme.payer);
    match scheme.area {
        Some(code) => texts.book_paid_by_in(args::BookPaidByIn {
            area: Area::name_of(rules.areas, code),
            payer: &payer,
        }),
        None => texts.book_paid_by(args::BookPaidBy { payer: &payer }),
    }
    .into_owned()
}

/// `JKK, JKM`.
fn listed<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.map(str::to_uppercase).collect::<Vec<_>>().join(", ")
}

fn payers(texts: Texts, payers: &[Payer]) -> String {
    let words: Vec<String> = payers
        .iter()
        .map(|payer| step::payer_word(texts, *payer))
        .collect();
    format::listed(texts, &words)
}

/// Everything a rule says, a line each; nothing where [`value`] says all of it.
pub fn lines(texts: Texts, rules: &BookRules, value: Value) -> Vec<String> {
    match value {
        Value::Brackets(rows) => rows.iter().map(|row| bracket(texts, row)).collect(),
        Value::Discount(discount) => discount_lines(texts, discount),
        Value::Scheme(scheme) => scheme_lines(texts, rules, scheme),
        Value::Items(items) => items
            .iter()
            .map(|item| item.text(texts.language()).to_owned())
            .collect(),
        Value::Bands(rows) => rows.iter().map(|row| band(texts, row)).collect(),
        Value::Money(..)
        | Value::Share(_)
        | Value::Count(..)
        | Value::Wage(_)
        | Value::Meaning(_)
        | Value::Level(_)
        | Value::Limit(_)
        | Value::Loss(_)
        | Value::Welfare(_)
        | Value::Programs(_)
        | Value::Registration(_)
        | Value::Package(_) => Vec::new(),
    }
}

fn bracket(texts: Texts, row: &Bracket) -> String {
    texts
        .book_row(args::BookRow {
            base: &row.base.written(texts),
            from: &row.from.written(texts),
        })
        .into_owned()
}

fn band(texts: Texts, row: &ContractBand) -> String {
    let (jkk, jkm) = (row.jkk.written(texts), row.jkm.written(texts));
    match row.up_to {
        Some(to) => texts.book_band(args::BookBand {
            jkk: &jkk,
            jkm: &jkm,
            to: &to.written(texts),
        }),
        None => texts.book_band_last(args::BookBandLast { jkk: &jkk, jkm: &jkm }),
    }
    .into_owned()
}

fn discount_lines(texts: Texts, discount: &Discount) -> Vec<String> {
    let programs = texts.book_discount_programs(args::BookDiscountPrograms {
        programs: &listed(discount.programs.iter().map(|program| program.id())),
    });
    let barred = texts.book_discount_barred(args::BookDiscountBarred {
        payers: &payers(texts, discount.barred),
    });
    let unsettled = texts.book_discount_unsettled(args::BookDiscountUnsettled {
        payers: &payers(texts, discount.unsettled),
    });
    let mut lines = vec![programs.into_owned()];
    if !discount.barred.is_empty() {
        lines.push(barred.into_owned());
    }
    if !discount.unsettled.is_empty() {
        lines.push(unsettled.into_owned());
    }
    lines
}

/// What a scheme pays, where one goes and what the office still decides. What it asks stands in [`criteria`].
fn scheme_lines(texts: Texts, rules: &BookRules, scheme: &Scheme) -> Vec<String> {
    let programs = texts.book_programs(args::BookPrograms {
        programs: &listed(scheme.programs.iter().map(|program| program.id())),
    });
    let everywhere = scheme
        .area
        .is_none()
        .then(|| texts.book_everywhere().into_owned());
    let offices = scheme.offices.iter().map(|(code, office)| {
        [
            Area::name_of(rules.areas, *code),
            ": ",
            office.text(texts.language()),
        ]
        .concat()
    });
    let notes = scheme
        .notes
        .iter()
        .map(|note| note.text(texts.language()).to_owned());
    let reported = scheme.reported.map(|(day, precision)| {
        texts
            .note_second_hand(args::NoteSecondHand {
                date: &step::day_as_known(texts, day, precision),
            })
            .into_owned()
    });
    everywhere
        .into_iter()
        .chain([programs.into_owned()])
        .chain(asks::place(texts, scheme, None))
        .chain(offices)
        .chain(notes)
        .chain(reported)
        .collect()
}

/// What a scheme asks; nothing of another rule.
pub fn criteria(texts: Texts, rules: &BookRules, value: Value) -> Vec<String> {
    let Value::Scheme(scheme) = value else {
        return Vec::new();
    };
    let asks = Asks {
        areas: rules.areas,
        occupations: rules.occupations,
    };
    let asked = asks::criteria(asks, texts, scheme);
    asked.iter().map(|asked| format::capitalised(asked)).collect()
}

/// From when to when it said so.
pub fn span(texts: Texts, held: &Held) -> String {
    let from = first_day(texts, held.from, &held.basis);
    let is_reported = held.basis.precision != Precision::Day;
    match held.until.map(|until| format::date(texts, until)) {
        None if is_reported => texts.book_since_reported(args::BookSinceReported { date: &from }),
        None => texts.book_since(args::BookSince { date: &from }),
        Some(to) if is_reported => texts.book_reported_to(args::BookReportedTo { from: &from, to: &to }),
        Some(to) => texts.book_from_to(args::BookFromTo { from: &from, to: &to }),
    }
    .into_owned()
}

/// The first day, as exactly as it is known; a window of months begins with a month.
fn first_day(texts: Texts, from: Date, basis: &Basis) -> String {
    if from == basis.since {
        return step::since(texts, basis);
    }
    format::date(texts, from)
}

/// The month of a day, where it is the first of one.
pub(crate) fn month_or_day(texts: Texts, day: Date) -> String {
    if day == day.first_of_month() {
        format::month(texts, YearMonth::of(day))
    } else {
        format::date(texts, day)
    }
}

/// The words by which a rule is found: its name on the first line, then what it says and rests on.
pub fn searched(texts: Texts, rules: &BookRules, rule: &Rule) -> String {
    let mut words = vec![
        name(texts, rules, rule.title),
        rule.id.clone(),
        shelf(texts, rule.shelf).into_owned(),
    ];
    for held in &rule.held {
        words.push(value(texts, rules, held.value));
        words.push(step::source(texts, &held.basis));
        if let Value::Scheme(scheme) = held.value {
            let province = scheme
                .area
                .map_or("", |code| Area::name_of(rules.areas, code.province()));
            words.push(province.to_owned());
            let offices = scheme
                .offices
                .iter()
                .map(|(_, office)| *office)
                .chain(scheme.office);
            words.extend(offices.map(|office| office.text(texts.language()).to_owned()));
        }
        words.extend(lines(texts, rules, held.value));
    }
    words.join("\n")
}
