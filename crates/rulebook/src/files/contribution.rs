//! `contribution.toml`: what a month of an own-account member costs.

use crate::code::{Rust, item, rust};
use crate::parameter::{parameters, part_of};
use payung_rule_file::entry::Entry;
use payung_rules::contribution::ContributionRules;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let brackets = file.table("bpu_bracket", brackets);
    let parameters = parameters(file, ContributionRules::CONTRIBUTION);
    let mut windows = Vec::new();
    let discounts = file.tables("discount", |entry| discount(entry, &mut windows));
    let doubtful = file.tables("doubtful", doubtful);
    Some(
        [
            item(
                "The deemed base by declared income.",
                "BPU_BRACKET",
                "BracketTable",
                &brackets?,
            ),
            parameters?,
            item(
                "Windows in which a sector's contributions are reduced.",
                "DISCOUNTS",
                "&[Discount]",
                &discounts?,
            ),
            item(
                "Months whose price may have been another one.",
                "DOUBTFUL_MONTHS",
                "&[DoubtfulMonths]",
                &doubtful?,
            ),
            part_of(
                "CONTRIBUTION_RULES",
                "ContributionRules",
                &[ContributionRules::CONTRIBUTION],
                &[
                    ("brackets", "&BPU_BRACKET"),
                    ("discounts", "DISCOUNTS"),
                    ("doubtful", "DOUBTFUL_MONTHS"),
                ],
            ),
        ]
        .concat(),
    )
}

fn brackets(entry: &Entry<'_>) -> Option<Rust> {
    entry.label("label");
    entry.parsed("unit", |unit| {
        (unit == "IDR/month")
            .then_some(())
            .ok_or_else(|| "unit must be `IDR/month`".to_owned())
    });
    let basis = entry.basis_from(Precision::Day);
    let note = entry.optional("note", Entry::label);
    let mut before: Option<(i64, i64)> = None;
    let rows = entry.pairs("rows", |from, base| {
        let above = before.replace((from, base));
        if base <= 0 {
            return Err("a deemed base is above 0".to_owned());
        }
        match above {
            None if from != 0 => {
                Err("the first bracket must begin at 0, or incomes below it fall into a gap".to_owned())
            }
            Some(above) if from <= above.0 || base <= above.1 => Err(format!(
                "bracket [{from}, {base}] does not ascend from [{}, {}] above it; both numbers must grow",
                above.0, above.1
            )),
            _ => Ok(rust!(Bracket {
                from: Rupiah::new(from),
                base: Rupiah::new(base)
            })),
        }
    });
    entry.check("rows", rows.as_ref().is_none_or(|rows| !rows.is_empty()), || {
        "the table needs at least one bracket".to_owned()
    });
    Some(rust!(BracketTable {
        basis: basis?,
        note,
        rows: rows?
    }))
}

/// A window of a discount, to find those that overlap.
struct Window {
    sector: Sector,
    from: YearMonth,
    to: YearMonth,
    id: String,
}

fn discount(entry: &Entry<'_>, windows: &mut Vec<Window>) -> Option<Rust> {
    let id = entry.text("id");
    let sector = entry.word::<Sector>("sector");
    let (from, to) = (entry.month("from"), entry.month("to"));
    let share = entry.rate("share");
    let programs = entry.words::<Program>("programs", "program");
    let barred = entry.words::<Payer>("barred_payers", "payer");
    let unsettled = entry.words::<Payer>("unsettled_payers", "payer");
    let basis = entry.basis(from.map(YearMonth::first_day), Precision::Day);
    let note = entry.optional("note", Entry::label);
    let (id, sector, from, to) = (id?, sector?, from?, to?);
    entry.check("to", from <= to, || {
        format!("the window ends in {to}, before it begins in {from}")
    });
    for other in &*windows {
        let apart = other.sector != sector || to < other.from || other.to < from;
        entry.check("from", apart, || {
            format!(
                "the window {from} to {to} overlaps `{}`; a sector has one discount a month",
                other.id
            )
        });
    }
    windows.push(Window {
        sector,
        from,
        to,
        id: id.to_owned(),
    });
    Some(rust!(Discount {
        id,
        sector,
        from,
        to,
        share: share?,
        programs: programs?,
        barred: barred?,
        unsettled: unsettled?,
        basis: basis?,
        note,
    }))
}

fn doubtful(entry: &Entry<'_>) -> Option<Rust> {
    // It names the entry in the file and is nothing a program needs.
    let id = entry.text("id");
    let (from, to) = (entry.month("from"), entry.month("to"));
    let note = entry.label("note");
    let basis = entry.basis(entry.date("since"), Precision::Day);
    let (from, to) = (from?, to?);
    entry.check("to", from <= to, || {
        format!("the months end in {to}, before they begin in {from}")
    });
    id?;
    Some(rust!(DoubtfulMonths {
        from,
        to,
        note: note?,
        basis: basis?,
    }))
}
