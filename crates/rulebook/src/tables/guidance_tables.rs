//! Writes poverty lines, lists and groups as Rust statics.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{area, basis_since, constant, label, list, option, rate, variant, write_parameter};
use crate::rulebook::schema::{RawGroup, RawListed, RawPovertyLine, RawStatement};
use crate::rulebook::{Rulebook, said, schema::Guidance};

pub(super) fn write_guidance(code: &mut String, book: &Rulebook) {
    let Guidance {
        poverty,
        lists,
        groups,
        coverage,
    } = &book.guidance;
    let lines = list(&poverty.line, |line| poverty_line(line.get_ref()));
    let _ = writeln!(
        code,
        "/// Poverty lines of provinces; those of one province stand oldest first.\npub static POVERTY_LINES: &[PovertyLine] = {lines};"
    );
    let mut areas: Vec<&str> = poverty
        .line
        .iter()
        .map(|line| line.get_ref().area.as_str())
        .collect();
    areas.sort_unstable();
    areas.dedup();
    let _ = writeln!(
        code,
        "/// The provinces that have a poverty line, by code.\npub static POVERTY_AREAS: &[AreaCode] = {};",
        list(areas, area)
    );
    write_parameter(code, "extreme_poverty_about", &poverty.extreme_poverty_about);
    write_lists(code, "LISTS", "registration.toml", lists);
    let _ = writeln!(
        code,
        "/// Every group, in the order of `rules/groups.toml`.\npub static GROUPS: &[Group] = {};",
        list(groups, group)
    );
    let _ = writeln!(
        code,
        "/// What has been said about protected workers, in the order of `rules/coverage.toml`.\npub static COVERAGE: &[Coverage] = {};",
        list(coverage, statement)
    );
}

/// Each list as a static of its own, and all of them as `table`.
pub(super) fn write_lists(code: &mut String, table: &str, file: &str, lists: &BTreeMap<String, RawListed>) {
    for (id, found) in lists {
        let _ = writeln!(
            code,
            "/// {}.\npub static {}: Listed = {};",
            found.label.id,
            constant(id),
            listed(found)
        );
    }
    let all = list(lists.keys(), |id| format!("({id:?}, &{})", constant(id)));
    let _ = writeln!(
        code,
        "/// Every list of `rules/{file}`, by id.\npub static {table}: &[(&str, &Listed)] = {all};"
    );
}

fn statement(statement: &RawStatement) -> String {
    let amount = if statement.amount.ends_with('%') {
        format!("Share({})", rate(&statement.amount))
    } else {
        format!("People({})", statement.amount)
    };
    let (day, precision) = said(&statement.said).unwrap_or_default();
    format!(
        "Coverage {{ areas: {}, measure: Measure::{}, whom: Whom::{}, amount: Amount::{amount}, nearness: Nearness::{}, basis: {}, note: {} }}",
        list(&statement.areas, |code| area(code)),
        variant(&statement.measure),
        variant(&statement.whom),
        variant(&statement.nearness),
        basis_since(
            precision,
            &statement.source,
            &day,
            &statement.confidence,
            statement.n_sources,
            &statement.checked_on
        ),
        option(statement.note.as_ref(), label),
    )
}

fn poverty_line(line: &RawPovertyLine) -> String {
    format!(
        "PovertyLine {{ area: {}, monthly: Rupiah::new({}), basis: {}, note: {} }}",
        area(&line.area),
        line.amount,
        basis_since(
            "month",
            &line.source,
            &line.from,
            &line.confidence,
            line.n_sources,
            &line.checked_on
        ),
        option(line.note.as_ref(), label),
    )
}

fn listed(listed: &RawListed) -> String {
    format!(
        "Listed {{ label: {}, items: {}, basis: {}, note: {} }}",
        label(&listed.label),
        list(&listed.items, label),
        basis_since(
            "report",
            &listed.source,
            &listed.from,
            &listed.confidence,
            listed.n_sources,
            &listed.checked_on
        ),
        option(listed.note.as_ref(), label),
    )
}

fn group(group: &RawGroup) -> String {
    format!(
        "Group {{ id: {:?}, occupations: &{:?}, engagements: {}, title: {}, notes: {}, basis: {} }}",
        group.id,
        group.occupations,
        list(&group.engagements, |id| format!("Engagement::{}", variant(id))),
        label(&group.title),
        list(&group.notes, label),
        basis_since(
            "report",
            &group.source,
            &group.from,
            &group.confidence,
            group.n_sources,
            &group.checked_on
        ),
    )
}
