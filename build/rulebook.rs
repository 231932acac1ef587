//! Reads and checks the rule files.
//!
//! A rulebook that exists is valid: every source is known, days ascend, areas exist, criteria are ours.

pub mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::library::domain::area_code::AreaCode;
use crate::library::domain::citation::{Confidence, SourceKind};
use crate::library::domain::criterion_id::CriterionId;
use crate::library::domain::date::Date;
use crate::library::domain::engagement::Engagement;
use crate::library::domain::month::YearMonth;
use crate::library::domain::payer::Payer;
use crate::library::domain::program::Program;
use crate::library::domain::rate::Rate;
use crate::library::domain::school::SchoolLevel;
use crate::library::domain::sector::Sector;
use crate::library::domain::vocabulary::Word;
use crate::library::domain::welfare::Welfare;

use schema::{
    RawAreas, RawBenefit, RawContacts, RawContribution, RawCriterion, RawDiscount, RawLabel, RawMembership,
    RawOccupation, RawParameter, RawScheme, RawSchemes, RawSource, RawWages,
};

/// Something wrong in a rule file: where, what, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file, such as `rules/schemes.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// What every value carries beside itself.
#[derive(Clone, Debug)]
pub struct RawBasis {
    pub source: String,
    pub place: String,
    pub since: Date,
    pub confidence: Confidence,
    pub checked_on: Date,
}

/// All rule files, checked.
#[derive(Debug)]
pub struct Rulebook {
    pub sources: BTreeMap<String, RawSource>,
    pub areas: Vec<(AreaCode, String)>,
    pub contribution: RawContribution,
    pub benefit: RawBenefit,
    pub membership: RawMembership,
    pub wages: RawWages,
    pub schemes: Vec<RawScheme>,
    pub contacts: RawContacts,
    pub occupations: BTreeMap<String, RawOccupation>,
}

/// Reads and checks every file in `folder`, with texts in all `languages`.
///
/// # Errors
///
/// Everything that is wrong, in the order of the files and lines.
pub fn read(folder: &Path, languages: &[String]) -> Result<Rulebook, Vec<Complaint>> {
    let mut reader = Reader {
        folder,
        languages,
        complaints: Vec::new(),
        sources: BTreeSet::new(),
        areas: BTreeSet::new(),
    };
    let sources: Option<BTreeMap<String, Spanned<RawSource>>> =
        reader.parse("sources.toml").map(|file| file.1);
    if let Some(sources) = &sources {
        reader.sources = sources.keys().cloned().collect();
        reader.check_sources(sources);
    }
    let areas = reader.read_areas();
    let contribution = reader.read_contribution();
    let benefit = reader.read_benefit();
    let membership = reader.read_membership();
    let wages = reader.read_wages();
    let schemes = reader.read_schemes();
    let contacts = reader.read_contacts();
    let occupations = reader.read_occupations();
    match (
        sources,
        areas,
        contribution,
        benefit,
        membership,
        wages,
        schemes,
        contacts,
        occupations,
    ) {
        (
            Some(sources),
            Some(areas),
            Some(contribution),
            Some(benefit),
            Some(membership),
            Some(wages),
            Some(schemes),
            Some(contacts),
            Some(occupations),
        ) if reader.complaints.is_empty() => Ok(Rulebook {
            sources: sources
                .into_iter()
                .map(|(key, source)| (key, source.into_inner()))
                .collect(),
            areas,
            contribution,
            benefit,
            membership,
            wages,
            schemes,
            contacts,
            occupations,
        }),
        _ => Err(reader.complaints),
    }
}

/// The basis of a value whose checks have passed; `place` is what stands behind `#` in the source.
pub fn basis(
    source: &str,
    from: &str,
    confidence: &str,
    n_sources: Option<u8>,
    checked_on: &str,
) -> Option<RawBasis> {
    let (source, place) = source.split_once('#').unwrap_or((source, ""));
    Some(RawBasis {
        source: source.to_owned(),
        place: place.to_owned(),
        since: Date::parse(from).ok()?,
        confidence: Confidence::parse(confidence, n_sources)?,
        checked_on: Date::parse(checked_on).ok()?,
    })
}

/// An amount in whole rupiah, written as digits.
pub fn rupiah(amount: &str) -> Option<i64> {
    amount
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| amount.parse().ok())?
}

/// Hundredths of a rupiah from `4391337.55`.
pub fn sen(amount: &str) -> Option<i64> {
    let (whole, hundredths) = amount.split_once('.').unwrap_or((amount, "00"));
    if hundredths.len() != 2 {
        return None;
    }
    rupiah(whole)?.checked_mul(100)?.checked_add(rupiah(hundredths)?)
}

/// Whether `text` is a day, a month or a year that exists.
fn is_day_month_or_year(text: &str) -> bool {
    Date::parse(text).is_ok()
        || YearMonth::parse(text).is_ok()
        || YearMonth::parse(&format!("{text}-01")).is_ok()
}

/// One file being checked: its name, to find lines by byte offsets.
struct File {
    name: String,
    text: String,
}

impl File {
    fn line_of(&self, offset: usize) -> usize {
        self.text
            .get(..offset.min(self.text.len()))
            .map_or(1, |before| before.matches('\n').count() + 1)
    }
}

struct Reader<'a> {
    folder: &'a Path,
    languages: &'a [String],
    complaints: Vec<Complaint>,
    sources: BTreeSet<String>,
    areas: BTreeSet<AreaCode>,
}

impl Reader<'_> {
    fn parse<T: DeserializeOwned>(&mut self, name: &str) -> Option<(File, T)> {
        let path = self.folder.join(name);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                let file = File {
                    name: format!("rules/{name}"),
                    text: String::new(),
                };
                self.complain(&file, 0, format!("cannot be read: {error}"));
                return None;
            }
        };
        let file = File {
            name: format!("rules/{name}"),
            text,
        };
        match toml::from_str(&file.text) {
            Ok(parsed) => Some((file, parsed)),
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                self.complain(&file, offset, error.message().to_owned());
                None
            }
        }
    }

    fn complain(&mut self, file: &File, offset: usize, what: String) {
        self.complaints.push(Complaint {
            file: file.name.clone(),
            line: file.line_of(offset),
            what,
        });
    }

    fn check(&mut self, file: &File, offset: usize, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.complain(file, offset, what());
        }
    }

    fn check_label(&mut self, file: &File, offset: usize, label: &RawLabel) {
        for language in self.languages {
            let text = match language.as_str() {
                "id" => Some(&label.id),
                "en" => label.en.as_ref(),
                _ => None,
            };
            self.check(
                file,
                offset,
                text.is_some_and(|text| !text.trim().is_empty()),
                || {
                    format!(
                        "the text `{}` is missing in `{language}`; add `{language} = \"…\"`",
                        label.id
                    )
                },
            );
        }
    }

    fn check_basis(
        &mut self,
        file: &File,
        offset: usize,
        source: &str,
        confidence: &str,
        n: Option<u8>,
        checked_on: &str,
    ) {
        let key = source.split('#').next().unwrap_or_default();
        self.check(file, offset, self.sources.contains(key), || {
            format!("source `{key}` does not stand in rules/sources.toml; add it there or mend the key")
        });
        self.check(file, offset, Confidence::parse(confidence, n).is_some(), || {
            format!(
                "confidence `{confidence}` is none of verified (with n_sources), single-source, conflict, inference, unverified"
            )
        });
        self.check_date(file, offset, "checked_on", checked_on);
    }

    fn check_date(&mut self, file: &File, offset: usize, key: &str, text: &str) -> Option<Date> {
        let date = Date::parse(text);
        if let Err(problem) = date {
            self.complain(file, offset, format!("{key} `{text}`: {problem}"));
        }
        date.ok()
    }

    fn check_area(&mut self, file: &File, offset: usize, area: &str) -> Option<AreaCode> {
        let code = AreaCode::parse(area).filter(|code| self.areas.contains(code));
        self.check(file, offset, code.is_some(), || {
            format!(
                "area `{area}` does not stand in rules/areas.toml; write a Kemendagri code such as \"64.07\""
            )
        });
        code
    }

    fn check_word<T: Word>(&mut self, file: &File, offset: usize, key: &str, word: &str) -> Option<T> {
        let parsed = T::read(word);
        self.check(file, offset, parsed.is_some(), || {
            format!("unknown {key} `{word}`; known are {}", T::ids())
        });
        parsed
    }

    fn check_sources(&mut self, sources: &BTreeMap<String, Spanned<RawSource>>) {
        let Some((file, _)) = self.parse::<toml::Table>("sources.toml") else {
            return;
        };
        for source in sources.values() {
            let (at, source) = (source.span().start, source.get_ref());
            self.check_word::<SourceKind>(&file, at, "kind", &source.kind);
            self.check_date(&file, at, "checked_on", &source.checked_on);
            self.check(
                &file,
                at,
                ["primary", "cited", "seen"].contains(&source.read.as_str()),
                || format!("read `{}` is none of primary, cited, seen", source.read),
            );
            let day = source.day.as_deref().unwrap_or("2000");
            self.check(&file, at, is_day_month_or_year(day), || {
                format!("day `{day}` is neither a year, a month nor a day, such as \"2015\", \"2015-06\" or \"2015-06-30\"")
            });
            let note = source.note.as_deref().unwrap_or("-");
            self.check(&file, at, !note.trim().is_empty(), || {
                "note must not be empty".to_owned()
            });
            self.check(
                &file,
                at,
                !source.title.trim().is_empty() && !source.issuer.trim().is_empty(),
                || "title and issuer of a source must not be empty".to_owned(),
            );
        }
    }

    fn read_areas(&mut self) -> Option<Vec<(AreaCode, String)>> {
        let (file, areas) = self.parse::<RawAreas>("areas.toml")?;
        self.check(&file, 0, !areas.version.is_empty(), || {
            "version of the package is missing".to_owned()
        });
        let mut all = Vec::new();
        for (code, name) in areas.province.iter().chain(&areas.regency) {
            let at = code.span().start;
            let parsed = AreaCode::parse(code.get_ref());
            self.check(&file, at, parsed.is_some(), || {
                format!(
                    "area code `{}` is not of the form \"64\" or \"64.07\"",
                    code.get_ref()
                )
            });
            if let Some(parsed) = parsed {
                let province = parsed.province().to_string();
                self.check(
                    &file,
                    at,
                    areas.province.keys().any(|code| *code.get_ref() == province),
                    || format!("area `{parsed}` lies in province `{province}`, which is not listed"),
                );
                all.push((parsed, name.clone()));
            }
        }
        all.sort();
        self.areas = all.iter().map(|(code, _)| *code).collect();
        Some(all)
    }

    fn check_parameter(&mut self, file: &File, parameter: &Spanned<RawParameter>, unit: &str) {
        let (at, parameter) = (parameter.span().start, parameter.get_ref());
        self.check_label(file, at, &parameter.label);
        self.check(file, at, parameter.unit == unit, || {
            format!("unit `{}` of this parameter must be `{unit}`", parameter.unit)
        });
        self.check(file, at, !parameter.values.is_empty(), || {
            "a parameter needs at least one value".to_owned()
        });
        let mut before: Option<Date> = None;
        for value in &parameter.values {
            let (at, value) = (value.span().start, value.get_ref());
            self.check_basis(
                file,
                at,
                &value.source,
                &value.confidence,
                value.n_sources,
                &value.checked_on,
            );
            if let Some(note) = &value.note {
                self.check_label(file, at, note);
            }
            let readable = match unit {
                "IDR" | "IDR/month" => rupiah(&value.amount).is_some(),
                "share" => Rate::parse(&value.amount).is_some(),
                _ => rupiah(&value.amount).is_some_and(|count| count <= 1_000),
            };
            self.check(file, at, readable, || match unit {
                "share" => format!("amount `{}` is not a share from 0% to 100%", value.amount),
                _ => format!("amount `{}` is not a plain number of {unit}", value.amount),
            });
            let from = self.check_date(file, at, "from", &value.from);
            if let (Some(before), Some(from)) = (before, from) {
                self.check(file, at, before < from, || {
                    format!("the value from {from} overlaps the one from {before} above it; order values by first day, each day once")
                });
            }
            before = from.or(before);
        }
    }

    fn read_contribution(&mut self) -> Option<RawContribution> {
        let (file, raw) = self.parse::<RawContribution>("contribution.toml")?;
        let (at, brackets) = (raw.bpu_bracket.span().start, raw.bpu_bracket.get_ref());
        self.check_label(&file, at, &brackets.label);
        self.check_basis(
            &file,
            at,
            &brackets.source,
            &brackets.confidence,
            brackets.n_sources,
            &brackets.checked_on,
        );
        self.check_date(&file, at, "from", &brackets.from);
        self.check(&file, at, brackets.unit == "IDR/month", || {
            "unit must be `IDR/month`".to_owned()
        });
        let first = brackets.rows.first().map(|row| row.get_ref().0);
        self.check(&file, at, first == Some(0), || {
            "the first bracket must begin at 0, or incomes below it fall into a gap".to_owned()
        });
        let mut before: Option<(i64, i64)> = None;
        for row in &brackets.rows {
            let (at, row) = (row.span().start, *row.get_ref());
            if let Some(before) = before {
                self.check(&file, at, before.0 < row.0 && before.1 < row.1, || {
                    format!(
                        "bracket [{}, {}] does not ascend from [{}, {}] above it; both numbers must grow",
                        row.0, row.1, before.0, before.1
                    )
                });
            }
            self.check(&file, at, row.1 > 0, || "a deemed base is above 0".to_owned());
            before = Some(row);
        }
        self.check_parameter(&file, &raw.jkk_rate, "share");
        self.check_parameter(&file, &raw.jkm_monthly, "IDR/month");
        self.check_parameter(&file, &raw.jht_rate, "share");
        let mut windows: Vec<(Sector, YearMonth, YearMonth, String)> = Vec::new();
        for discount in &raw.discount {
            self.check_discount(&file, discount, &mut windows);
        }
        Some(raw)
    }

    fn check_discount(
        &mut self,
        file: &File,
        discount: &Spanned<RawDiscount>,
        windows: &mut Vec<(Sector, YearMonth, YearMonth, String)>,
    ) {
        let (at, discount) = (discount.span().start, discount.get_ref());
        self.check_basis(
            file,
            at,
            &discount.source,
            &discount.confidence,
            discount.n_sources,
            &discount.checked_on,
        );
        self.check(file, at, Rate::parse(&discount.share).is_some(), || {
            format!("share `{}` is not from 0% to 100%", discount.share)
        });
        for program in &discount.programs {
            self.check_word::<Program>(file, at, "program", program);
        }
        for payer in discount.barred_payers.iter().chain(&discount.unsettled_payers) {
            self.check_word::<Payer>(file, at, "payer", payer);
        }
        let sector = self.check_word::<Sector>(file, at, "sector", &discount.sector);
        let mut month = |key: &str, text: &str| {
            let month = YearMonth::parse(text);
            if let Err(problem) = month {
                self.complain(file, at, format!("{key} `{text}`: {problem}"));
            }
            month.ok()
        };
        let (from, to) = (month("from", &discount.from), month("to", &discount.to));
        let (Some(sector), Some(from), Some(to)) = (sector, from, to) else {
            return;
        };
        self.check(file, at, from <= to, || {
            format!("the window ends in {to}, before it begins in {from}")
        });
        for (other, other_from, other_to, id) in &*windows {
            let apart = *other != sector || to < *other_from || *other_to < from;
            self.check(file, at, apart, || {
                format!("the window {from} to {to} overlaps `{id}`; a sector has one discount a month")
            });
        }
        windows.push((sector, from, to, discount.id.clone()));
    }

    fn read_benefit(&mut self) -> Option<RawBenefit> {
        let (file, raw) = self.parse::<RawBenefit>("benefit.toml")?;
        for (parameter, unit) in [
            (&raw.jkm_death_grant, "IDR"),
            (&raw.jkm_periodic, "IDR"),
            (&raw.jkm_burial, "IDR"),
            (&raw.jkm_waiting_months, "months"),
            (&raw.jkm_scholarship_months, "months"),
            (&raw.jkk_periodic, "IDR"),
            (&raw.jkk_burial, "IDR"),
            (&raw.jkk_wage_multiple, "wages"),
            (&raw.jkk_death_share, "share"),
            (&raw.jkk_total_share, "share"),
            (&raw.jkk_death_floor, "IDR"),
            (&raw.stmb_full_months, "months"),
            (&raw.stmb_full_share, "share"),
            (&raw.stmb_later_share, "share"),
            (&raw.scholarship_children, "children"),
            (&raw.scholarship_age_limit, "years"),
        ] {
            self.check_parameter(&file, parameter, unit);
        }
        let ids: Vec<&str> = raw
            .scholarship_level
            .iter()
            .map(|level| level.get_ref().id.as_str())
            .collect();
        let wanted: Vec<&str> = SchoolLevel::ALL.iter().map(|level| level.id()).collect();
        let at = raw
            .scholarship_level
            .first()
            .map_or(0, |level| level.span().start);
        self.check(&file, at, ids == wanted, || {
            format!(
                "scholarship levels must be {} in this order, without a gap",
                wanted.join(", ")
            )
        });
        for level in &raw.scholarship_level {
            let (at, level) = (level.span().start, level.get_ref());
            self.check_label(&file, at, &level.label);
            self.check_basis(
                &file,
                at,
                &level.source,
                &level.confidence,
                level.n_sources,
                &level.checked_on,
            );
            self.check_date(&file, at, "from", &level.from);
            self.check(&file, at, rupiah(&level.yearly).is_some(), || {
                format!("yearly `{}` is not a plain number of rupiah", level.yearly)
            });
        }
        Some(raw)
    }

    fn read_membership(&mut self) -> Option<RawMembership> {
        let (file, raw) = self.parse::<RawMembership>("membership.toml")?;
        let ages = [
            &raw.membership_age_open_from,
            &raw.membership_age_from,
            &raw.membership_age_to,
        ];
        let mut before = 0;
        for age in ages {
            self.check_parameter(&file, age, "years");
            let newest = age
                .get_ref()
                .values
                .last()
                .and_then(|value| rupiah(&value.get_ref().amount))
                .unwrap_or(0);
            self.check(&file, age.span().start, before <= newest, || {
                format!("membership ages must ascend; {newest} stands after {before}")
            });
            before = newest;
        }
        let deciles: Vec<u8> = raw
            .decile_label
            .iter()
            .map(|label| label.get_ref().decile)
            .collect();
        let at = raw.decile_label.first().map_or(0, |label| label.span().start);
        self.check(&file, at, deciles == (1..=10).collect::<Vec<u8>>(), || {
            "deciles must be 1 to 10 in order, each once, without a gap".to_owned()
        });
        for label in &raw.decile_label {
            let (at, label) = (label.span().start, label.get_ref());
            self.check_word::<Welfare>(&file, at, "label", &label.label);
            self.check_basis(
                &file,
                at,
                &label.source,
                &label.confidence,
                label.n_sources,
                &label.checked_on,
            );
        }
        Some(raw)
    }

    fn read_wages(&mut self) -> Option<RawWages> {
        let (file, raw) = self.parse::<RawWages>("wages.toml")?;
        let mut seen = BTreeSet::new();
        for wage in &raw.wage {
            let (at, wage) = (wage.span().start, wage.get_ref());
            let area = self.check_area(&file, at, &wage.area);
            self.check_basis(
                &file,
                at,
                &wage.source,
                &wage.confidence,
                wage.n_sources,
                &wage.checked_on,
            );
            if let Some(note) = &wage.note {
                self.check_label(&file, at, note);
            }
            self.check(&file, at, sen(&wage.amount).is_some(), || {
                format!(
                    "amount `{}` is not rupiah with two decimals, such as \"4391337.55\"",
                    wage.amount
                )
            });
            self.check(&file, at, ["umk", "ump"].contains(&wage.kind.as_str()), || {
                format!("kind `{}` is neither umk nor ump", wage.kind)
            });
            self.check(
                &file,
                at,
                area.is_none() || seen.insert((area, wage.year)),
                || format!("area {} has two wages for {}", wage.area, wage.year),
            );
        }
        for unsettled in &raw.unsettled {
            let (at, unsettled) = (unsettled.span().start, unsettled.get_ref());
            self.check_area(&file, at, &unsettled.area);
            self.check_label(&file, at, &unsettled.reason);
            self.check_basis(
                &file,
                at,
                &unsettled.source,
                &unsettled.confidence,
                None,
                &unsettled.checked_on,
            );
        }
        Some(raw)
    }

    fn read_schemes(&mut self) -> Option<Vec<RawScheme>> {
        let (file, raw) = self.parse::<RawSchemes>("schemes.toml")?;
        let mut ids = BTreeSet::new();
        for scheme in &raw.scheme {
            let (at, scheme) = (scheme.span().start, scheme.get_ref());
            self.check(&file, at, ids.insert(scheme.id.clone()), || {
                format!("scheme `{}` stands here twice", scheme.id)
            });
            self.check_scheme(&file, at, scheme);
        }
        Some(raw.scheme.into_iter().map(Spanned::into_inner).collect())
    }

    fn check_scheme(&mut self, file: &File, at: usize, scheme: &RawScheme) {
        let texts = [&scheme.name]
            .into_iter()
            .chain(&scheme.office)
            .chain(&scheme.bring)
            .chain(&scheme.notes);
        for label in texts.chain(scheme.offices.iter().map(|office| &office.name)) {
            self.check_label(file, at, label);
        }
        for area in scheme
            .area
            .iter()
            .chain(scheme.offices.iter().map(|office| &office.area))
        {
            self.check_area(file, at, area);
        }
        self.check_word::<Payer>(file, at, "payer", &scheme.payer);
        for program in &scheme.programs {
            self.check_word::<Program>(file, at, "program", program);
        }
        for source in [&scheme.source].into_iter().chain(&scheme.more_sources) {
            self.check_basis(
                file,
                at,
                source,
                &scheme.confidence,
                scheme.n_sources,
                &scheme.checked_on,
            );
        }
        self.check(
            file,
            at,
            ["day", "month", "year"].contains(&scheme.from_precision.as_str()),
            || {
                format!(
                    "from_precision `{}` is none of day, month, year",
                    scheme.from_precision
                )
            },
        );
        let from = self.check_date(file, at, "from", &scheme.from);
        let until = scheme
            .until
            .as_ref()
            .and_then(|until| self.check_date(file, at, "until", until));
        if let (Some(from), Some(until)) = (from, until) {
            self.check(file, at, from <= until, || {
                format!("the scheme ends on {until}, before it begins on {from}")
            });
        }
        let mut seen = BTreeSet::new();
        for criterion in &scheme.criteria {
            let (at, criterion) = (criterion.span().start, criterion.get_ref());
            let id = self.check_word::<CriterionId>(file, at, "criterion", &criterion.id);
            let Some(id) = id else { continue };
            self.check(file, at, seen.insert(id), || {
                format!("criterion `{}` stands here twice", criterion.id)
            });
            self.check_criterion(file, at, scheme, id, criterion);
        }
    }

    fn check_criterion(
        &mut self,
        file: &File,
        at: usize,
        scheme: &RawScheme,
        id: CriterionId,
        criterion: &RawCriterion,
    ) {
        let is_age = id == CriterionId::Age;
        self.check(
            file,
            at,
            is_age || (criterion.from.is_none() && criterion.to.is_none()),
            || format!("`{}` takes no `from` or `to`; only `age` does", criterion.id),
        );
        let (from, to) = (criterion.from.unwrap_or(0), criterion.to.unwrap_or(u8::MAX));
        self.check(file, at, from <= to, || {
            format!("the age window {from} to {to} is empty")
        });
        self.check(
            file,
            at,
            criterion.months.is_some() == (id == CriterionId::Residence),
            || "`residence` takes `months = 6`, and no other criterion does".to_owned(),
        );
        self.check(
            file,
            at,
            criterion.labels.is_some() == (id == CriterionId::Welfare),
            || "`welfare` takes `labels = [\"poor\", …]`, and no other criterion does".to_owned(),
        );
        for label in criterion.labels.iter().flatten() {
            self.check_word::<Welfare>(file, at, "label", label);
        }
        self.check(file, at, id != CriterionId::Area || scheme.area.is_some(), || {
            "a scheme for all of Indonesia has no criterion `area`".to_owned()
        });
    }

    fn read_contacts(&mut self) -> Option<RawContacts> {
        let (file, raw) = self.parse::<RawContacts>("contacts.toml")?;
        let (at, contact) = (raw.care_centre.span().start, raw.care_centre.get_ref());
        self.check_label(&file, at, &contact.label);
        self.check_basis(
            &file,
            at,
            &contact.source,
            &contact.confidence,
            contact.n_sources,
            &contact.checked_on,
        );
        let digits = !contact.number.is_empty() && contact.number.bytes().all(|b| b.is_ascii_digit());
        self.check(&file, at, digits, || {
            format!("number `{}` is not all digits", contact.number)
        });
        Some(raw)
    }

    fn read_occupations(&mut self) -> Option<BTreeMap<String, RawOccupation>> {
        let (file, raw) = self.parse::<BTreeMap<String, Spanned<RawOccupation>>>("occupations.toml")?;
        let mut common = BTreeSet::new();
        for (id, occupation) in &raw {
            let (at, occupation) = (occupation.span().start, occupation.get_ref());
            let plain = id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit());
            self.check(&file, at, plain, || {
                format!("occupation id `{id}` is not snake_case")
            });
            self.check_label(&file, at, &occupation.label);
            if let Some(hint) = &occupation.hint {
                self.check_label(&file, at, hint);
            }
            self.check_word::<Sector>(&file, at, "sector", &occupation.sector);
            self.check_word::<Engagement>(&file, at, "engagement", &occupation.engagement);
            self.check(&file, at, self.sources.contains(&occupation.source), || {
                format!(
                    "source `{}` does not stand in rules/sources.toml",
                    occupation.source
                )
            });
            if let Some(place) = occupation.common {
                self.check(
                    &file,
                    at,
                    (1..=8).contains(&place) && common.insert(place),
                    || format!("common = {place} is taken or not 1 to 8"),
                );
            }
        }
        Some(
            raw.into_iter()
                .map(|(id, occupation)| (id, occupation.into_inner()))
                .collect(),
        )
    }
}
