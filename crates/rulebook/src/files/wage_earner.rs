//! `wage_earner.toml`: what a month costs for a wage earner, and who bears it.

use crate::code::{Rust, item, rust};
use crate::parameter::{definition, parameters, part_of};
use payung_rule_file::entry::Entry;
use payung_rules::payroll::PayrollRules;
use payung_values::employer_size::EmployerSize;
use payung_values::engagement::Engagement;
use payung_values::risk_group::RiskGroup;
use payung_values::segment::Segment;
use payung_values::wage_program::WageProgram;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let parameters = parameters(file, PayrollRules::WAGE_EARNER);
    let rounding = definition(file, "payroll_rounding");
    let mut wanted = EmployerSize::ALL.iter();
    let sizes = file.tables("employer_size", |entry| size(entry, wanted.next().copied()));
    file.check("employer_size", wanted.next().is_none(), || {
        format!("employer sizes must be {}", order())
    });
    let mut seen = BTreeSet::new();
    let registrations = file.tables("registration", |entry| registration(entry, &mut seen));
    Some(
        [
            parameters?,
            rounding?,
            item(
                "The programs that are compulsory, by the size of the employer.",
                "SIZE_PROGRAMS",
                "&[SizePrograms]",
                &sizes?,
            ),
            item(
                "What was published of single kinds of wage earners.",
                "REGISTRATIONS",
                "&[Registration]",
                &registrations?,
            ),
            part_of(
                "PAYROLL_RULES",
                "PayrollRules",
                &[PayrollRules::WAGE_EARNER],
                &[("rounding", "&PAYROLL_ROUNDING")],
            ),
        ]
        .concat(),
    )
}

fn order() -> String {
    let ids: Vec<&str> = EmployerSize::ALL.iter().map(|size| size.id()).collect();
    format!("{} in this order, without a gap", ids.join(", "))
}

fn size(entry: &Entry<'_>, wanted: Option<EmployerSize>) -> Option<Rust> {
    let size = entry.parsed("id", |id| {
        let size = EmployerSize::parse(id).filter(|size| Some(*size) == wanted);
        size.ok_or_else(|| format!("size `{id}` is out of place; employer sizes must be {}", order()))
    });
    let label = entry.label("label");
    let programs = entry.words::<WageProgram>("programs", "program");
    let basis = entry.basis_from_about();
    Some(rust!(SizePrograms {
        size: size?,
        label: label?,
        programs: programs?,
        basis: basis?,
    }))
}

fn registration(entry: &Entry<'_>, seen: &mut BTreeSet<Engagement>) -> Option<Rust> {
    let engagement = entry.word::<Engagement>("engagement");
    let programs = entry.words::<WageProgram>("programs", "program");
    let group = entry.optional("risk_group", Entry::word::<RiskGroup>);
    let basis = entry.basis_from_about();
    let note = entry.optional("note", Entry::label);
    let engagement = engagement?;
    let word = engagement.id();
    entry.check("engagement", engagement.segment() == Segment::Pu, || {
        format!("who works as `{word}` is no wage earner")
    });
    entry.check("engagement", seen.insert(engagement), || {
        format!("engagement `{word}` stands here twice; delete one of them")
    });
    Some(rust!(Registration {
        engagement,
        programs: programs?,
        group,
        note,
        basis: basis?,
    }))
}
