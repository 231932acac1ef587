//! `edition.toml`: which edition of the rules it is.

use crate::code::{item, rust};
use payung_rule_file::entry::Entry;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let version = file.parsed("version", |version| {
        let numbers: Vec<&str> = version.split('.').collect();
        let is_number = |number: &&str| {
            number
                .parse::<u16>()
                .is_ok_and(|read| read.to_string() == **number)
        };
        (numbers.len() == 3 && numbers.iter().all(is_number))
            .then(|| version.to_owned())
            .ok_or_else(|| format!("version `{version}` is not three numbers such as \"1.2.0\""))
    });
    let released = file.date("released");
    Some(item(
        "Which edition of the rules it is.",
        "EDITION_OF_RULES",
        "Edition",
        &rust!(Edition {
            version: version?,
            released: released?,
        }),
    ))
}
