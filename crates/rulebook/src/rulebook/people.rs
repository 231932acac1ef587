//! Checks of sources, places, memberships, schemes, contacts and occupations.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use payung_values::area_code::AreaCode;
use payung_values::citation::SourceKind;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::sector::Sector;
use payung_values::welfare::Welfare;

use super::reader::{File, Reader};
use super::schema::{
    RawAreas, RawContacts, RawCriterion, RawDefinition, RawDistricts, RawMembership, RawOccupation,
    RawScheme, RawSchemes, RawSource, RawWages,
};
use super::{rupiah, sen};

/// Whether `text` is a day, a month or a year that exists.
fn is_day_month_or_year(text: &str) -> bool {
    Date::parse(text).is_ok()
        || YearMonth::parse(text).is_ok()
        || YearMonth::parse(&format!("{text}-01")).is_ok()
}

impl Reader<'_> {
    pub(super) fn check_sources(&mut self, sources: &BTreeMap<String, Spanned<RawSource>>) {
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

    pub(super) fn read_areas(&mut self) -> Option<Vec<(AreaCode, String)>> {
        let (file, areas) = self.parse::<RawAreas>("areas.toml")?;
        self.check(&file, 0, !areas.version.is_empty(), || {
            "version of the package is missing".to_owned()
        });
        let mut all = Vec::new();
        let provinces = areas.province.iter().map(|area| (true, area));
        for (is_province, (code, name)) in provinces.chain(areas.regency.iter().map(|area| (false, area))) {
            let at = code.span().start;
            let parsed = AreaCode::parse(code.get_ref()).filter(|code| code.is_province() == is_province);
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

    /// The numbers of the kecamatan of each kabupaten and kota, as bits.
    pub(super) fn read_districts(&mut self) -> Option<Vec<(AreaCode, u64)>> {
        let (file, raw) = self.parse::<RawDistricts>("districts.toml")?;
        let mut all = Vec::new();
        let mut n_districts = 0;
        // What is wrong with an area is said once, where it stands.
        let areas_are_sound = !self
            .complaints
            .iter()
            .any(|found| found.file.ends_with("areas.toml"));
        for (code, runs) in &raw.district {
            let (at, runs) = (runs.span().start, runs.get_ref());
            let area = if areas_are_sound {
                self.check_area(&file, at, code)
            } else {
                None
            };
            let mut bits = 0_u64;
            for run in runs.split(' ') {
                let (from, to) = run.split_once('-').unwrap_or((run, run));
                let number = |text: &str| {
                    text.parse::<u32>()
                        .ok()
                        .filter(|number| (1..=63).contains(number))
                };
                let (from, to) = (number(from).unwrap_or(64), number(to).unwrap_or(0));
                self.check(&file, at, from <= to, || {
                    format!("`{run}` is no run of numbers from 1 to 63")
                });
                for number in from..=to {
                    bits |= 1 << number;
                }
            }
            n_districts += bits.count_ones();
            all.extend(area.map(|area| (area, bits)));
        }
        self.check(&file, 0, !raw.version.is_empty(), || {
            "version of the package is missing".to_owned()
        });
        self.check(&file, 0, n_districts == raw.n_districts, || {
            format!("{n_districts} kecamatan stand here, {} should", raw.n_districts)
        });
        all.sort_unstable();
        Some(all)
    }

    pub(super) fn read_membership(&mut self) -> Option<RawMembership> {
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
            self.check_date(&file, at, "from", &label.from);
            self.check_basis(
                &file,
                at,
                &label.source,
                &label.confidence,
                label.n_sources,
                &label.checked_on,
            );
        }
        self.check_definition(&file, &raw.vulnerable);
        Some(raw)
    }

    pub(super) fn check_definition(&mut self, file: &File, definition: &Spanned<RawDefinition>) {
        let (at, definition) = (definition.span().start, definition.get_ref());
        self.check_label(file, at, &definition.label);
        self.check_label(file, at, &definition.note);
        self.check_date(file, at, "from", &definition.from);
        self.check_precision(file, at, &definition.from_precision);
        self.check_basis(
            file,
            at,
            &definition.source,
            &definition.confidence,
            definition.n_sources,
            &definition.checked_on,
        );
    }

    pub(super) fn read_wages(&mut self) -> Option<RawWages> {
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

    pub(super) fn read_schemes(&mut self) -> Option<Vec<RawScheme>> {
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

    pub(super) fn check_scheme(&mut self, file: &File, at: usize, scheme: &RawScheme) {
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
        self.check_precision(file, at, &scheme.from_precision);
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

    pub(super) fn check_criterion(
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

    pub(super) fn read_contacts(&mut self) -> Option<RawContacts> {
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

    pub(super) fn read_occupations(&mut self) -> Option<BTreeMap<String, RawOccupation>> {
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
