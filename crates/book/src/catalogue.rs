//! Every rule of a rule set, in one list.

use crate::rule::{Held, Rule, Shelf, Title};
use crate::rules::BookRules;
use crate::value::Value;
use payung_rules::dated::{Dated, Entry};
use payung_rules::listed::Listed;
use payung_rules::parameter::AnyDated;
use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;

/// Every rule, shelf by shelf, each shelf in the order of its rule files.
pub fn catalogue(rules: &BookRules) -> Vec<Rule> {
    let mut all = contribution(rules);
    all.extend(benefit(rules));
    all.extend(in_kind(rules));
    all.extend(membership(rules));
    all.extend(payroll(rules));
    all.extend(project(rules));
    all.extend(schemes(rules));
    all.extend(wages(rules));
    all.extend(poverty(rules));
    all.extend(lists(rules));
    let with_past = all.into_iter().map(|rule| rule.with_past(rules.past));
    with_past.collect()
}

/// A rule with one value after the other, each until the next one.
fn dated<T: Copy>(shelf: Shelf, dated: &'static Dated<T>, value: impl Fn(T) -> Value) -> Rule {
    let held = dated.entries.iter();
    let held = held.map(|entry| held_since(value(entry.value), entry.basis, entry.note));
    of(
        dated.id,
        shelf,
        Title::Label(dated.label),
        one_after_another(held.collect()),
    )
}

fn parameters(shelf: Shelf, parameters: Vec<AnyDated>) -> Vec<Rule> {
    let one = |parameter| match parameter {
        AnyDated::Money(unit, amount) => dated(shelf, amount, |amount| Value::Money(amount, unit)),
        AnyDated::Share(share) => dated(shelf, share, Value::Share),
        AnyDated::Count(unit, count) => dated(shelf, count, |count| Value::Count(count, unit)),
    };
    parameters.into_iter().map(one).collect()
}

fn of(id: impl Into<String>, shelf: Shelf, title: Title, held: Vec<Held>) -> Rule {
    Rule {
        id: id.into(),
        shelf,
        title,
        held,
        past: Vec::new(),
    }
}

/// What holds from the first day of its basis on.
const fn held_since(value: Value, basis: Basis, note: Option<LocalText>) -> Held {
    Held {
        from: basis.since,
        until: None,
        value,
        basis,
        note,
    }
}

/// Each until the day before the next one.
fn one_after_another(mut held: Vec<Held>) -> Vec<Held> {
    let next: Vec<Option<Date>> = held
        .iter()
        .skip(1)
        .map(|next| next.from.day_before())
        .chain([None])
        .collect();
    for (held, until) in held.iter_mut().zip(next) {
        held.until = until;
    }
    held
}

fn meaning(id: &str, shelf: Shelf, title: Title, entry: &Entry<()>) -> Rule {
    of(
        id,
        shelf,
        title,
        vec![held_since(Value::Meaning(entry.note), entry.basis, None)],
    )
}

fn contribution(rules: &BookRules) -> Vec<Rule> {
    let contribution = rules.contribution;
    let table = contribution.brackets;
    let held = held_since(Value::Brackets(table.rows), table.basis, table.note);
    let brackets = of("bpu_bracket", Shelf::Contribution, Title::Brackets, vec![held]);
    let discounts = contribution.discounts.iter().map(|discount| {
        let held = Held {
            from: discount.from.first_day(),
            until: last_day(discount.to),
            value: Value::Discount(discount),
            basis: discount.basis,
            note: discount.note,
        };
        let title = Title::Discount(discount.sector);
        of(discount.id, Shelf::Contribution, title, vec![held])
    });
    let mut prices = parameters(Shelf::Contribution, contribution.parameters());
    // Months that are doubtful belong to the history of what may have been reduced in them.
    let reduced = [contribution.jkk_rate.id, contribution.jkm_monthly.id];
    for rule in prices
        .iter_mut()
        .filter(|rule| reduced.contains(&rule.id.as_str()))
    {
        let doubtful = contribution.doubtful.iter();
        rule.past
            .extend(doubtful.map(|doubtful| (doubtful.note, doubtful.basis)));
    }
    prices.into_iter().chain(discounts).chain([brackets]).collect()
}

fn last_day(month: YearMonth) -> Option<Date> {
    month.next().and_then(|next| next.first_day().day_before())
}

fn benefit(rules: &BookRules) -> Vec<Rule> {
    let benefit = rules.benefit;
    let scope = meaning(
        "jkm_waiting_scope",
        Shelf::Benefit,
        Title::WaitingScope,
        benefit.jkm_waiting_scope,
    );
    let levels = benefit.scholarship_levels.iter().map(|level| {
        let id = ["beasiswa-", level.level.id()].concat();
        let held = held_since(Value::Level(level), level.basis, None);
        of(id, Shelf::Benefit, Title::Level(level.label), vec![held])
    });
    let mut all = parameters(Shelf::Benefit, benefit.parameters());
    all.push(scope);
    all.extend(levels);
    all.extend(parameters(Shelf::Benefit, rules.claim_terms.parameters()));
    all
}

/// Services and the anatomical table.
fn in_kind(rules: &BookRules) -> Vec<Rule> {
    let claim = rules.claim;
    let mut services: Vec<Rule> = Vec::new();
    for service in claim.services {
        let id = ["layanan-", service.id.id()].concat();
        let held = held_since(Value::Limit(service.limit), service.basis, service.note);
        match services.iter_mut().find(|rule| rule.id == id) {
            Some(rule) => rule.held.push(held),
            None => services.push(of(id, Shelf::Service, Title::Label(service.label), vec![held])),
        }
    }
    for rule in &mut services {
        rule.held = one_after_another(std::mem::take(&mut rule.held));
    }
    let together = meaning(
        "transport_together",
        Shelf::Service,
        Title::TransportTogether,
        claim.transport_together,
    );
    let losses = claim.losses.iter().map(|loss| {
        let held = held_since(Value::Loss(loss.share), loss.basis, loss.note);
        let id = ["cacat-", loss.id].concat();
        of(id, Shelf::Loss, Title::Label(loss.label), vec![held])
    });
    services.into_iter().chain([together]).chain(losses).collect()
}

fn membership(rules: &BookRules) -> Vec<Rule> {
    let eligibility = rules.eligibility;
    let vulnerable = meaning(
        "vulnerable",
        Shelf::Membership,
        Title::Vulnerable,
        eligibility.vulnerable,
    );
    let deciles = eligibility.decile_labels.iter().map(|label| {
        let held = held_since(Value::Welfare(label.welfare), label.basis, None);
        let id = ["desil-", &label.decile.to_string()].concat();
        of(id, Shelf::Membership, Title::Decile(label.decile), vec![held])
    });
    let mut all = parameters(Shelf::Membership, eligibility.parameters());
    all.push(vulnerable);
    all.extend(deciles);
    all
}

fn payroll(rules: &BookRules) -> Vec<Rule> {
    let rounding = meaning(
        "payroll_rounding",
        Shelf::Payroll,
        Title::Rounding,
        rules.payroll.rounding,
    );
    let sizes = rules.size_programs.iter().map(|size| {
        let held = held_since(Value::Programs(size.programs), size.basis, None);
        let id = ["usaha-", size.size.id()].concat();
        of(id, Shelf::Payroll, Title::Size(size.label), vec![held])
    });
    let registrations = rules.registrations.iter().map(|registration| {
        let value = Value::Registration(registration);
        let held = held_since(value, registration.basis, registration.note);
        let id = ["pekerja-", registration.engagement.id()].concat();
        let title = Title::Registration(registration.engagement);
        of(id, Shelf::Payroll, title, vec![held])
    });
    let mut all = parameters(Shelf::Payroll, rules.payroll.parameters());
    all.push(rounding);
    all.extend(sizes);
    all.extend(registrations);
    all
}

fn project(rules: &BookRules) -> Vec<Rule> {
    let bands = rules.project.contract_bands;
    let held = held_since(Value::Bands(bands.rows), bands.basis, bands.note);
    let bands = of("contract_bands", Shelf::Project, Title::Bands, vec![held]);
    let packages = rules.project.migrant_packages.iter().map(|package| {
        let held = held_since(Value::Package(package), package.basis, package.note);
        let id = ["migran-", package.id].concat();
        of(id, Shelf::Project, Title::Label(package.label), vec![held])
    });
    let mut all = parameters(Shelf::Project, rules.project.parameters());
    all.push(bands);
    all.extend(packages);
    all
}

fn schemes(rules: &BookRules) -> Vec<Rule> {
    let schemes = rules.eligibility.schemes.iter();
    let schemes = schemes.map(|scheme| {
        let held = Held {
            from: scheme.from,
            until: scheme.until,
            value: Value::Scheme(scheme),
            basis: scheme.basis,
            note: None,
        };
        of(scheme.id, Shelf::Scheme, Title::Label(scheme.name), vec![held])
    });
    schemes.collect()
}

/// A rule for each area, with its years in order.
fn wages(rules: &BookRules) -> Vec<Rule> {
    let mut all: Vec<Rule> = Vec::new();
    for wage in rules.eligibility.minimum_wages {
        let id = in_address("upah-", wage.area);
        let held = Held {
            from: wage.basis.since,
            until: Date::new(wage.year, 12, 31),
            value: Value::Wage(wage),
            basis: wage.basis,
            note: None,
        };
        match all.iter_mut().find(|rule| rule.id == id) {
            Some(rule) => rule.held.push(held),
            None => all.push(of(id, Shelf::Wage, Title::Wage(wage.area), vec![held])),
        }
    }
    for rule in &mut all {
        rule.held.sort_by_key(|held| held.from);
    }
    all
}

fn poverty(rules: &BookRules) -> Vec<Rule> {
    let poverty = rules.poverty;
    let lines = poverty.areas.iter().map(|area| {
        let lines = poverty.lines.iter().filter(|line| line.area == *area);
        let held = lines.map(|line| {
            let value = Value::Money(line.monthly, payung_rules::parameter::Unit::IdrPerMonth);
            held_since(value, line.basis, line.note)
        });
        let mut held: Vec<Held> = held.collect();
        held.sort_by_key(|held| held.from);
        of(
            in_address("garis-", *area),
            Shelf::Poverty,
            Title::Line(*area),
            one_after_another(held),
        )
    });
    let lines: Vec<Rule> = lines.collect();
    let about = parameters(Shelf::Poverty, poverty.parameters());
    lines.into_iter().chain(about).collect()
}

fn lists(rules: &BookRules) -> Vec<Rule> {
    let listed = |(id, list): (&'static str, &'static Listed)| {
        let held = held_since(Value::Items(list.items), list.basis, list.note);
        of(
            ["daftar-", id].concat(),
            Shelf::Listed,
            Title::Label(list.label),
            vec![held],
        )
    };
    let lists = rules.registration.all().into_iter().chain(rules.claim.all());
    let groups = rules.groups.iter().map(|group| {
        let held = held_since(Value::Items(group.notes), group.basis, None);
        of(
            ["kelompok-", group.id].concat(),
            Shelf::Group,
            Title::Label(group.title),
            vec![held],
        )
    });
    lists.map(listed).chain(groups).collect()
}

/// The id of a rule about an area: addresses hold no point.
pub fn in_address(before: &str, area: AreaCode) -> String {
    [before, &area.to_string().replace('.', "-")].concat()
}

#[cfg(test)]
mod tests {
    use super::catalogue;
    use crate::rules::BookRules;
    use std::collections::BTreeSet;

    /// Ids stand in addresses, which hold letters, digits, `-` and `_`.
    #[test]
    fn every_rule_has_an_id_of_its_own_and_a_value_on_each_day_it_holds() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        let mut seen = BTreeSet::new();
        for rule in &rules {
            assert!(seen.insert(rule.id.as_str()), "{} stands here twice", rule.id);
            let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
            assert!(rule.id.bytes().all(is_plain), "{}", rule.id);
            assert!(!rule.held.is_empty(), "{} says nothing", rule.id);
            for (one, next) in rule.held.iter().zip(rule.held.iter().skip(1)) {
                assert!(one.until.is_some_and(|until| until < next.from), "{}", rule.id);
            }
        }
        assert!(rules.len() > 200, "{}", rules.len());
    }

    #[test]
    fn every_scheme_parameter_and_list_is_there() {
        let set = payung_fixture::rules();
        let rules = catalogue(&BookRules::of(set));
        let has = |id: &str| rules.iter().any(|rule| rule.id == id);
        for scheme in set.eligibility.schemes {
            assert!(has(scheme.id), "{}", scheme.id);
        }
        for id in [
            "jkk_rate",
            "jkm_death_grant",
            "jp_wage_ceiling",
            "membership_age_to",
            "extreme_poverty_about",
        ] {
            assert!(has(id), "{id}");
        }
        for (id, _) in set.registration.all() {
            assert!(has(&["daftar-", id].concat()), "{id}");
        }
        for area in set.poverty.areas {
            assert!(has(&super::in_address("garis-", *area)), "{area}");
        }
    }

    /// Addendum.md 4 and addendum-2.md F9: text, never a value.
    #[test]
    fn what_is_known_of_earlier_times_stands_beside_its_rules() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        let with_past: Vec<&str> = rules
            .iter()
            .filter(|rule| !rule.past.is_empty())
            .map(|rule| rule.id.as_str())
            .collect();
        assert_eq!(
            with_past,
            [
                "jkk_rate",
                "jkm_monthly",
                "jkm_death_grant",
                "jkm_periodic",
                "jkm_burial"
            ]
        );
    }
}
