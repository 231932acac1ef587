//! Parameters and definitions: tables that several rule files have.

use crate::code::{Code, Rust, constant, item, part, rust};
use payung_rule_file::entry::{Entry, digits};
use payung_rules::parameter::{Parameter, Unit};
use payung_values::date::Date;
use payung_values::precision::Precision;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// The most a parameter that counts may say.
const MOST: i64 = 1_000;

/// A static for each of the parameters, all of which are tables of `file`.
pub(crate) fn parameters(file: &Entry<'_>, parameters: &[Parameter]) -> Option<String> {
    let found: Vec<Option<String>> = parameters
        .iter()
        .map(|parameter| file.table(parameter.id, |entry| statics(entry, *parameter)))
        .collect();
    found.into_iter().collect()
}

fn statics(entry: &Entry<'_>, parameter: Parameter) -> Option<String> {
    let label = entry.label("label");
    entry.parsed("unit", |unit| {
        let wanted = parameter.unit.id();
        (unit == wanted)
            .then_some(())
            .ok_or_else(|| format!("unit `{unit}` of this parameter must be `{wanted}`"))
    });
    let mut before: Option<Date> = None;
    let values = entry.tables("values", |entry| value(entry, parameter.unit, &mut before));
    entry.check(
        "values",
        values.as_ref().is_none_or(|values| !values.is_empty()),
        || "a parameter needs at least one value".to_owned(),
    );
    let label = label?;
    let kind = match parameter.unit {
        Unit::Idr | Unit::IdrPerMonth => "Rupiah",
        Unit::Share => "Rate",
        Unit::Months | Unit::Years | Unit::Days | Unit::Wages | Unit::Children => "u16",
    };
    Some(item(
        &format!("{}.", label.0),
        &constant(parameter.id),
        &format!("Dated<{kind}>"),
        &rust!(Dated {
            id: parameter.id,
            label,
            entries: values?
        }),
    ))
}

/// A value; `before` is the first day of the one above it.
fn value(entry: &Entry<'_>, unit: Unit, before: &mut Option<Date>) -> Option<Rust> {
    let from = entry.date("from");
    let amount = entry.parsed("amount", |amount| {
        amount_of(unit, amount).ok_or_else(|| match unit {
            Unit::Share => format!("amount `{amount}` is not a share from 0% to 100%"),
            Unit::Idr
            | Unit::IdrPerMonth
            | Unit::Months
            | Unit::Years
            | Unit::Days
            | Unit::Wages
            | Unit::Children => format!("amount `{amount}` is not a plain number of {}", unit.id()),
        })
    });
    let basis = entry.basis(from, Precision::Day);
    let note = entry.optional("note", Entry::label);
    if let (Some(before), Some(from)) = (*before, from) {
        entry.check("from", before < from, || {
            format!("the value from {from} overlaps the one from {before} above it; order values by first day, each day once")
        });
    }
    *before = from.or(*before);
    Some(rust!(Entry {
        value: amount?,
        basis: basis?,
        note
    }))
}

fn amount_of(unit: Unit, text: &str) -> Option<Rust> {
    let code = match unit {
        Unit::Idr | Unit::IdrPerMonth => Rupiah::new(digits(text)?).code(),
        Unit::Share => Rate::parse(text)?.code(),
        Unit::Months | Unit::Years | Unit::Days | Unit::Wages | Unit::Children => {
            digits(text).filter(|count| *count <= MOST)?.code()
        }
    };
    Some(Rust(code))
}

/// The static of a definition, a table that says something and no figure: what it is, and what people should know.
pub(crate) fn definition(file: &Entry<'_>, id: &'static str) -> Option<String> {
    file.table(id, |entry| {
        let (label, note) = (entry.label("label"), entry.label("note"));
        let basis = entry.basis_from_about();
        Some(item(
            &format!("{}.", label?.0),
            &constant(id),
            "Entry<()>",
            &rust!(Entry {
                value: Rust("()".to_owned()),
                basis: basis?,
                note: Some(note?)
            }),
        ))
    })
}

/// A part of the rule set: a field for each parameter, and the others as the statics named.
pub(crate) fn part_of(
    name: &str,
    kind: &str,
    parameters: &[&[Parameter]],
    others: &[(&str, &str)],
) -> String {
    let parameters = parameters
        .iter()
        .flat_map(|file| file.iter())
        .map(|parameter| (parameter.field, format!("&{}", constant(parameter.id))));
    let others = others.iter().map(|(field, value)| (*field, (*value).to_owned()));
    part(name, kind, parameters.chain(others))
}
