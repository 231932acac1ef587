//! `migrant.toml`: what migrant workers can pay.

use crate::code::{Rust, item, rust};
use crate::parameter::{parameters, part_of};
use payung_rule_file::entry::Entry;
use payung_rules::project::ProjectRules;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let packages = file.tables("package", |entry| package(entry, &mut seen));
    let parameters = parameters(file, ProjectRules::MIGRANT);
    Some(
        [
            item(
                "What migrant workers can pay.",
                "MIGRANT_PACKAGES",
                "&[MigrantPackage]",
                &packages?,
            ),
            parameters?,
            part_of(
                "PROJECT_RULES",
                "ProjectRules",
                &[ProjectRules::CONSTRUCTION, ProjectRules::MIGRANT],
                &[
                    ("contract_bands", "&CONTRACT_BANDS"),
                    ("migrant_packages", "MIGRANT_PACKAGES"),
                ],
            ),
        ]
        .concat(),
    )
}

fn package(entry: &Entry<'_>, seen: &mut BTreeSet<String>) -> Option<Rust> {
    let id = entry.new_name("package", seen);
    let label = entry.label("label");
    let months = entry.optional("months", Entry::number::<u16>);
    entry.check("months", months != Some(0), || {
        "a package covers at least one month; leave `months` out where no source says it".to_owned()
    });
    let amount = entry.rupiah("amount");
    let basis = entry.basis_from_about();
    let note = entry.optional("note", Entry::label);
    Some(rust!(MigrantPackage {
        id: id?,
        label: label?,
        months,
        amount: amount?,
        note,
        basis: basis?,
    }))
}
