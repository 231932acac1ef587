//! `occupations.toml`: occupations, and the words people type for them.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::{Entry, is_snake_case};
use payung_rule_file::wrong::Wrong;
use payung_rules::label::Label;
use payung_values::engagement::Engagement;
use payung_values::sector::Sector;
use std::collections::BTreeSet;

/// An occupation: its id, and what stands in the names of the page.
pub(crate) struct Occupation {
    pub(crate) id: String,
    pub(crate) label: Label,
    pub(crate) hint: Option<Label>,
    pub(crate) synonyms: Vec<String>,
    pub(crate) said: Option<Label>,
}

/// The occupations by id, and their table without names.
pub(crate) fn read(file: &Entry<'_>) -> Option<(Vec<Occupation>, String)> {
    let mut common = BTreeSet::new();
    let (occupations, unnamed): (Vec<_>, Vec<_>) = file
        .tables_by_id(|id, entry| occupation(id, entry, &mut common))?
        .into_iter()
        .unzip();
    let table = item(
        "Occupations without their names, by id.",
        "UNNAMED_OCCUPATIONS",
        "&[Unnamed]",
        &unnamed,
    );
    Some((occupations, table))
}

fn occupation(id: &str, entry: &Entry<'_>, places: &mut BTreeSet<u8>) -> Option<(Occupation, Rust)> {
    entry.check("", is_snake_case(id), || {
        format!("occupation id `{id}` is not snake_case")
    });
    let label = entry.label("label");
    let hint = entry.optional("hint", Entry::label);
    let synonyms = entry.texts("synonyms", |word| Ok::<_, Wrong>(word.to_owned()));
    let sector = entry.word::<Sector>("sector");
    let engagement = entry.word::<Engagement>("engagement");
    let also = entry.optional("also", |entry, key| {
        entry.words::<Engagement>(key, "way of working")
    });
    let is_new = |ways: &Vec<Engagement>| engagement.is_none_or(|usual| !ways.contains(&usual));
    entry.check("also", also.as_ref().is_none_or(is_new), || {
        "`also` names the usual way of working".to_owned()
    });
    let said = entry.optional("said", Entry::label);
    entry.source("source");
    let common = entry.optional("common", Entry::number::<u8>);
    if let Some(place) = common {
        entry.check("common", (1..=8).contains(&place) && places.insert(place), || {
            format!("common = {place} is taken or not 1 to 8")
        });
    }
    let unnamed = rust!(Unnamed {
        id,
        sector: sector?,
        engagement: engagement?,
        also: also.unwrap_or_default(),
        common,
    });
    let occupation = Occupation {
        said,
        id: id.to_owned(),
        label: label?,
        hint,
        synonyms: synonyms?,
    };
    Some((occupation, unnamed))
}
