//! A scheme as one fills it in a form, for people who write no TOML. What comes of it is a scheme file, which is then
//! read as any other: there is one reader, and one list of what can be wrong.

use payung_rule_file::scheme_file::{listed, quoted, rows};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_typed::day::{self, Century};
use payung_typed::finder;
use payung_typed::store::{one_line, pairs};
use payung_values::criterion_id::CriterionId;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::welfare::Welfare;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a field is filled with: its text, or a tick.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(BTreeMap<String, String>);

/// A tick.
pub const TICK: &str = "ya";

/// Between the lines of a text of several lines, where it is kept in one.
const BREAK: char = '\u{b}';

/// The fields, by the key of the file that each stands for.
#[expect(missing_docs, reason = "the keys of a scheme file")]
pub mod field {
    pub const NAME: &str = "name";
    pub const AREA: &str = "area";
    /// The whole nation, in place of an area; no key of a file.
    pub const NATION: &str = "nation";
    pub const PAYER: &str = "payer";
    pub const FROM: &str = "from";
    pub const UNTIL: &str = "until";
    pub const PROGRAMS: &str = "programs";
    pub const AGE_FROM: &str = "criteria.from";
    pub const AGE_TO: &str = "criteria.to";
    pub const MONTHS: &str = "criteria.months";
    pub const LABELS: &str = "criteria.labels";
    pub const DECILE: &str = "criteria.most";
    pub const OCCUPATIONS: &str = "criteria.occupations";
    pub const CRITERIA: &str = "criteria";
    pub const OFFICE: &str = "office";
    pub const BRING: &str = "bring";
    pub const NOTES: &str = "notes";
    pub const SOURCE: &str = "source";
}

/// The criteria that are ticked. Age is always asked, the area where one is named.
pub const TICKED: [CriterionId; 10] = [
    CriterionId::Informal,
    CriterionId::IrregularIncome,
    CriterionId::LowIncome,
    CriterionId::NotInsured,
    CriterionId::NotCivilServant,
    CriterionId::NotStudent,
    CriterionId::Residence,
    CriterionId::Welfare,
    CriterionId::Decile,
    CriterionId::Occupation,
];

/// The field of a tick.
pub fn tick_of(group: &str, id: &str) -> String {
    [group, ".", id].concat()
}

/// The field that a complaint about these keys is about; nothing where it is about none of the form.
pub fn field_of(key: &str) -> &str {
    let key = key.strip_prefix("scheme.").unwrap_or(key);
    key.strip_suffix(".id")
        .filter(|key| !key.starts_with(field::CRITERIA))
        .unwrap_or(key)
}

impl Form {
    /// A form with what most schemes ask and pay.
    pub fn usual() -> Self {
        let mut form = Self::default();
        form.keep(field::PAYER, Payer::Apbd.id());
        for program in [Program::Jkk, Program::Jkm] {
            form.keep(&tick_of(field::PROGRAMS, program.id()), TICK);
        }
        for id in [CriterionId::Informal, CriterionId::NotInsured] {
            form.keep(&tick_of(field::CRITERIA, id.id()), TICK);
        }
        form
    }

    /// What was typed in a field.
    pub fn typed(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Whether a field is ticked.
    pub fn is_ticked(&self, field: &str) -> bool {
        self.typed(field) == TICK
    }

    /// Keeps what was typed.
    pub fn keep(&mut self, field: &str, typed: &str) {
        if typed.is_empty() {
            self.0.remove(field);
        } else {
            self.0.insert(field.to_owned(), typed.to_owned());
        }
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A line for each field, as [`Form::from_lines`] reads them behind `prefix`.
    pub fn to_lines(&self, prefix: &str) -> String {
        let line = |(field, typed): (&String, &String)| {
            let typed = one_line(&typed.replace('\n', &BREAK.to_string()));
            [prefix, field, "=", &typed, "\n"].concat()
        };
        self.0.iter().map(line).collect()
    }

    /// What was kept.
    pub fn from_lines(lines: &str, prefix: &str) -> Self {
        let mut form = Self::default();
        for (key, typed) in pairs(lines) {
            if let Some(field) = key.strip_prefix(prefix) {
                form.keep(field, &typed.replace(BREAK, "\n"));
            }
        }
        form
    }

    /// The ids of the occupations that were chosen.
    pub fn occupations(&self) -> impl Iterator<Item = &str> {
        self.typed(field::OCCUPATIONS)
            .split(',')
            .filter(|id| !id.is_empty())
    }

    /// The area that was typed, if it is one and no other.
    pub fn area(&self, areas: &'static [Area]) -> Option<&'static Area> {
        let typed = self.typed(field::AREA);
        Area::parse(areas, typed).or_else(|| {
            let named = areas
                .iter()
                .find(|area| area.name.eq_ignore_ascii_case(typed.trim()));
            named.or_else(|| finder::areas(areas, typed).only())
        })
    }

    /// The scheme as a file.
    pub fn file(&self, areas: &'static [Area], occupations: &'static [Occupation]) -> String {
        let mut file = String::from("[[scheme]]\n");
        let mut line = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                let _ = writeln!(file, "{key} = {value}");
            }
        };
        let typed = |field: &str| Some(self.typed(field).trim()).filter(|typed| !typed.is_empty());
        let label = |text: &str| format!("{{ id = {} }}", quoted(text));
        let day = |field: &str| {
            typed(field).map(|typed| {
                let read = day::day(typed, Century::TwentyFirst);
                quoted(&read.map_or_else(|| typed.to_owned(), |day| day.to_string()))
            })
        };
        line("id", Some(quoted(&id_of(self.typed(field::NAME)))));
        line("name", Some(label(self.typed(field::NAME).trim())));
        let area = self.area(areas).map(|area| area.code.to_string());
        // An area that is left out would be the whole nation: it stands there empty, and the reader says what is missing.
        let named = || quoted(&area.unwrap_or_else(|| self.typed(field::AREA).trim().to_owned()));
        line("area", (!self.is_ticked(field::NATION)).then(named));
        line("payer", typed(field::PAYER).map(quoted));
        line("from", day(field::FROM));
        line("until", day(field::UNTIL));
        let programs = Program::ALL.iter().map(|program| program.id());
        let programs = programs.filter(|id| self.is_ticked(&tick_of(field::PROGRAMS, id)));
        line("programs", Some(listed(programs.map(quoted))));
        line("criteria", Some(rows(self.criteria(occupations))));
        line("office", typed(field::OFFICE).map(label));
        line("bring", typed(field::BRING).map(label));
        let notes = self.typed(field::NOTES).lines().map(str::trim);
        let notes = notes.filter(|note| !note.is_empty()).map(label);
        line("notes", typed(field::NOTES).map(|_| rows(notes)));
        line("source", typed(field::SOURCE).map(quoted));
        file
    }

    fn criteria(&self, occupations: &'static [Occupation]) -> impl Iterator<Item = String> {
        let mut found = Vec::new();
        let mut add = |id: CriterionId, keys: Vec<(&str, Option<String>)>| {
            let mut said = format!("id = {}", quoted(id.id()));
            for (key, value) in keys {
                if let Some(value) = value {
                    let _ = write!(said, ", {key} = {value}");
                }
            }
            found.push(format!("{{ {said} }}"));
        };
        // A number stands without quotes; what is none stands in quotes, and the reader says what would be right.
        let number = |field: &str| {
            let typed = self.typed(field).trim();
            let is_number = typed.bytes().all(|byte| byte.is_ascii_digit()) && typed.len() < 6;
            (!typed.is_empty()).then(|| match typed.parse::<u32>() {
                Ok(number) if is_number => number.to_string(),
                _ => quoted(typed),
            })
        };
        if !self.is_ticked(field::NATION) {
            add(CriterionId::Area, Vec::new());
        }
        add(
            CriterionId::Age,
            vec![("from", number(field::AGE_FROM)), ("to", number(field::AGE_TO))],
        );
        for id in TICKED {
            if !self.is_ticked(&tick_of(field::CRITERIA, id.id())) {
                continue;
            }
            let keys = match id {
                CriterionId::Residence => vec![("months", number(field::MONTHS))],
                CriterionId::Decile => vec![("most", number(field::DECILE))],
                CriterionId::Welfare => {
                    let labels = Welfare::ALL.iter().map(|label| label.id());
                    let labels = labels.filter(|id| self.is_ticked(&tick_of(field::LABELS, id)));
                    vec![("labels", Some(listed(labels.map(quoted))))]
                }
                CriterionId::Occupation => {
                    let ids = self.occupations().map(|id| {
                        let known = Occupation::parse(occupations, id);
                        quoted(known.map_or(id, |occupation| occupation.id))
                    });
                    vec![("occupations", Some(listed(ids)))]
                }
                CriterionId::Area
                | CriterionId::Age
                | CriterionId::Informal
                | CriterionId::IrregularIncome
                | CriterionId::LowIncome
                | CriterionId::NotInsured
                | CriterionId::NotCivilServant
                | CriterionId::NotStudent => Vec::new(),
            };
            add(id, keys);
        }
        found.into_iter()
    }
}

/// A name as an id: lower-case letters and digits, with `-` for everything else.
fn id_of(name: &str) -> String {
    let mut id = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}
