//! A scheme file of somebody's own: read whole, or every complaint about it; and written again.

use crate::complaint::Complaint;
use crate::document::Document;
use crate::entry::Entry;
use crate::known::Known;
use crate::scheme::schemes;
use crate::wrong::Wrong;
use payung_rules::label::Label;
use payung_rules::scheme_draft::{CriterionDraft, SchemeDraft};
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::precision::Precision;
use std::fmt::Write as _;
use toml::de::DeTable;

/// The most bytes that are read. A scheme has about a thousand.
pub const MOST_BYTES: u64 = 256 * 1024;

/// The most schemes of a file.
pub const MOST_SCHEMES: usize = 100;

/// The schemes of the file `name`, or everything that is wrong with it.
///
/// # Errors
///
/// Complaints, in the order of their lines.
pub fn read(known: &Known, name: &str, bytes: &[u8]) -> Result<Vec<SchemeDraft>, Vec<Complaint>> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > MOST_BYTES {
        return Err(too_large(name, length));
    }
    // Editors of Windows put a mark in front that is no part of the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (text, spoilt_at) = match str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let sound = bytes.get(..error.valid_up_to()).unwrap_or_default();
            (str::from_utf8(sound).unwrap_or_default(), Some(sound.len()))
        }
    };
    let document = Document::new(name.to_owned(), text.to_owned());
    if let Some(at) = spoilt_at {
        document.complain(at, "", Wrong::NoText);
        return Err(document.into_complaints());
    }
    let found = match DeTable::parse(document.text()) {
        Ok(table) => {
            let file = Entry::whole(known, &document, table.get_ref());
            let has_scheme = file.has("scheme");
            let found = file.read(|file| {
                if has_scheme {
                    schemes(file)
                } else {
                    Some(Vec::new())
                }
            });
            if let Some(found) = &found {
                file.check("scheme", !found.is_empty(), || Wrong::NoScheme);
                file.check("scheme", found.len() <= MOST_SCHEMES, || Wrong::TooMany {
                    found: found.len(),
                    most: MOST_SCHEMES,
                });
            }
            found
        }
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            document.complain(at, "", Wrong::Syntax(error.message().to_owned()));
            None
        }
    };
    let complaints = document.into_complaints();
    match found {
        Some(found) if complaints.is_empty() => Ok(found),
        _ => Err(complaints),
    }
}

/// What is said of a file that is too large to be read.
pub fn too_large(name: &str, bytes: u64) -> Vec<Complaint> {
    vec![Complaint {
        file: name.to_owned(),
        line: 1,
        key: String::new(),
        what: Wrong::TooLarge {
            bytes,
            most: MOST_BYTES,
        },
    }]
}

/// The schemes as a file that [`read`] reads to the same.
pub fn write(schemes: &[SchemeDraft]) -> String {
    let mut file = String::new();
    for scheme in schemes {
        if !file.is_empty() {
            file.push('\n');
        }
        file.push_str("[[scheme]]\n");
        write_scheme(&mut file, scheme);
    }
    file
}

fn write_scheme(file: &mut String, scheme: &SchemeDraft) {
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(file, "{key} = {value}");
        }
    };
    let day = |day: Date| quoted(&day.to_string());
    line("id", Some(quoted(&scheme.id)));
    line("name", Some(label(&scheme.name)));
    line("area", scheme.area.map(area));
    line("payer", Some(quoted(scheme.payer.id())));
    line("from", Some(day(scheme.from)));
    line(
        "from_precision",
        scheme.from_precision.map(|precision| quoted(precision.id())),
    );
    line("until", scheme.until.map(day));
    let programs = scheme.programs.iter().map(|program| quoted(program.id()));
    line("programs", Some(listed(programs)));
    let criteria = scheme.criteria.iter().map(criterion);
    line("criteria", Some(rows(criteria)));
    line("office", scheme.office.as_ref().map(label));
    let offices = scheme
        .offices
        .iter()
        .map(|(code, name)| format!("{{ area = {}, name = {} }}", area(*code), label(name)));
    line("offices", (!scheme.offices.is_empty()).then(|| rows(offices)));
    line("bring", scheme.bring.as_ref().map(label));
    let notes = scheme.notes.iter().map(label);
    line("notes", (!scheme.notes.is_empty()).then(|| rows(notes)));
    line("source", scheme.source.as_deref().map(quoted));
    let more = scheme.more_sources.iter().map(|source| quoted(source));
    line(
        "more_sources",
        (!scheme.more_sources.is_empty()).then(|| listed(more)),
    );
    line(
        "reported",
        scheme
            .reported
            .map(|(day, precision)| quoted(&report_day(day, precision))),
    );
    if let Some(confidence) = scheme.confidence.and_then(confidence) {
        line("confidence", Some(quoted(confidence.0)));
        line("n_sources", confidence.1.map(|count| count.to_string()));
    }
    line("checked_on", scheme.checked_on.map(day));
}

fn criterion(criterion: &CriterionDraft) -> String {
    let mut keys = vec![format!("id = {}", quoted(criterion.id().id()))];
    let mut key =
        |key: &str, value: Option<String>| keys.extend(value.map(|value| format!("{key} = {value}")));
    match criterion {
        CriterionDraft::Age { from, to } => {
            key("from", from.map(|age| age.to_string()));
            key("to", to.map(|age| age.to_string()));
        }
        CriterionDraft::Residence { months } => key("months", Some(months.to_string())),
        CriterionDraft::Welfare { labels } => {
            key(
                "labels",
                Some(listed(labels.iter().map(|label| quoted(label.id())))),
            );
        }
        CriterionDraft::Decile { most } => key("most", Some(most.get().to_string())),
        CriterionDraft::Occupation { ids } => {
            key("occupations", Some(listed(ids.iter().map(|id| quoted(id)))));
        }
        CriterionDraft::Area
        | CriterionDraft::Informal
        | CriterionDraft::IrregularIncome
        | CriterionDraft::LowIncome
        | CriterionDraft::NotInsured
        | CriterionDraft::NotCivilServant
        | CriterionDraft::NotStudent => {}
    }
    format!("{{ {} }}", keys.join(", "))
}

/// The word of a confidence and the number of its sources; nothing for one that no file can hold.
const fn confidence(confidence: Confidence) -> Option<(&'static str, Option<u8>)> {
    match confidence {
        Confidence::Verified(count) => Some(("verified", Some(count))),
        Confidence::SingleSource => Some(("single-source", None)),
        Confidence::Conflict => Some(("conflict", None)),
        Confidence::Inference => Some(("inference", None)),
        Confidence::Unverified => Some(("unverified", None)),
        Confidence::HomeMade => None,
    }
}

/// A day as exactly as it is known.
fn report_day(day: Date, precision: Precision) -> String {
    let whole = day.to_string();
    let letters = match precision {
        Precision::Day | Precision::Report => whole.len(),
        Precision::Month => whole.len().saturating_sub("-01".len()),
        Precision::Year => whole.len().saturating_sub("-01-01".len()),
    };
    whole.get(..letters).unwrap_or_default().to_owned()
}

fn area(code: AreaCode) -> String {
    quoted(&code.to_string())
}

fn label(label: &Label) -> String {
    format!("{{ id = {} }}", quoted(&label.0))
}

/// Items as a list in one line.
pub fn listed(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

/// Items as a list with a line for each.
pub fn rows(items: impl Iterator<Item = String>) -> String {
    let lines: String = items.map(|item| ["  ", &item, ",\n"].concat()).collect();
    format!("[\n{lines}]")
}

/// A text in quotes, as TOML escapes it.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
