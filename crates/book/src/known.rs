//! What is known of an area, and when something was last reported of it.

use crate::rules::BookRules;
use payung_rules::area::Area;
use payung_rules::area_note::AreaNote;
use payung_rules::coverage::Coverage;
use payung_rules::scheme::Scheme;
use payung_values::area_code::AreaCode;
use payung_values::citation::{Source, SourceDetail, SourceKind};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::precision::Precision;

/// The day of a report, as exactly as it is known.
pub type Report = (Date, Precision);

/// What is known of one area.
#[derive(Clone, Debug)]
pub struct Known {
    /// The area.
    pub area: &'static Area,
    /// Its own schemes, those that have ended last.
    pub schemes: Vec<&'static Scheme>,
    /// The note that names it.
    pub note: Option<&'static AreaNote>,
    /// What was said of its protected workers.
    pub coverage: Vec<&'static Coverage>,
    /// The last report of any of it.
    pub reported: Option<Report>,
}

impl Known {
    /// Whether anything but its name is known.
    pub fn is_something(&self) -> bool {
        !self.schemes.is_empty() || self.note.is_some() || !self.coverage.is_empty()
    }
}

/// What is known of a province and everything in it, in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Province {
    /// The province.
    pub area: &'static Area,
    /// Its schemes in force, with those of its kabupaten and kota.
    pub in_force: usize,
    /// Schemes that have ended.
    pub ended: usize,
    /// Notes.
    pub notes: usize,
    /// The last report of any of it.
    pub reported: Option<Report>,
}

/// All provinces, by code.
pub fn provinces(rules: &BookRules, day: Date) -> Vec<Province> {
    let provinces = rules.areas.iter().filter(|area| area.code.is_province());
    provinces.map(|area| province(rules, area, day)).collect()
}

fn province(rules: &BookRules, area: &'static Area, day: Date) -> Province {
    let known = known_in(rules, area.code, day);
    let count = |is_counted: &dyn Fn(&Scheme) -> bool| {
        let schemes = known.iter().flat_map(|known| &known.schemes);
        schemes.filter(|scheme| is_counted(scheme)).count()
    };
    Province {
        area,
        in_force: count(&|scheme| scheme.in_force(day)),
        ended: count(&|scheme| scheme.until.is_some_and(|until| until < day)),
        notes: known.iter().filter(|known| known.note.is_some()).count(),
        reported: last_of(&known),
    }
}

/// The province, and what of its kabupaten and kota something is known of.
pub fn known_in(rules: &BookRules, province: AreaCode, day: Date) -> Vec<Known> {
    let areas = rules.areas.iter().filter(|area| area.code.province() == province);
    let known = areas.map(|area| known(rules, area, day));
    known
        .filter(|known| known.area.code == province || known.is_something())
        .collect()
}

/// What is known of this area itself.
pub fn known(rules: &BookRules, area: &'static Area, day: Date) -> Known {
    let schemes = rules.eligibility.schemes.iter();
    let mut schemes: Vec<&Scheme> = schemes.filter(|scheme| scheme.area == Some(area.code)).collect();
    schemes.sort_by_key(|scheme| scheme.until.is_some_and(|until| until < day));
    let mut notes = rules.eligibility.area_notes.iter();
    let note = notes.find(|note| note.areas.contains(&area.code));
    let coverage: Vec<&Coverage> = rules
        .coverage
        .iter()
        .filter(|said| said.is_of(area.code))
        .collect();
    let of_schemes = schemes.iter().filter_map(|scheme| last_report(rules, scheme));
    let of_note = note.and_then(|note| note.reported.or_else(|| reported_by(rules, note.source)));
    let of_coverage = coverage
        .iter()
        .map(|said| (said.basis.since, said.basis.precision));
    let reports = of_schemes.chain(of_note).chain(of_coverage);
    let reported = reports.max_by_key(|report| report.0);
    Known {
        area,
        schemes,
        note,
        coverage,
        reported,
    }
}

/// The day of the last report of a scheme: the one the rules name, else that of its newest source.
pub fn last_report(rules: &BookRules, scheme: &Scheme) -> Option<Report> {
    let sources = [scheme.basis.source]
        .into_iter()
        .chain(rules.more_sources_of(scheme.id).iter().copied());
    let newest = || {
        sources
            .filter_map(|source| reported_by(rules, source))
            .max_by_key(|report| report.0)
    };
    scheme.reported.or_else(newest)
}

/// The day of a report. What we conclude ourselves is none.
fn reported_by(rules: &BookRules, source: &Source) -> Option<Report> {
    let is_report = |detail: &SourceDetail| detail.kind != SourceKind::Inference;
    rules.source(source.key).filter(|detail| is_report(detail))?;
    issued(rules, source)
}

/// The last of the reports of several areas.
pub fn last_of(known: &[Known]) -> Option<Report> {
    let reports = known.iter().filter_map(|known| known.reported);
    reports.max_by_key(|report| report.0)
}

/// The day a source was issued, as exactly as it is known.
pub fn issued(rules: &BookRules, source: &Source) -> Option<Report> {
    let day = rules.source(source.key)?.day?;
    let year = || YearMonth::parse(&[day, "-01"].concat()).map(|month| (month.first_day(), Precision::Year));
    let month = || YearMonth::parse(day).map(|month| (month.first_day(), Precision::Month));
    Date::parse(day)
        .map(|date| (date, Precision::Day))
        .ok()
        .or_else(|| month().ok())
        .or_else(|| year().ok())
}

#[cfg(test)]
mod tests {
    use super::{issued, known, known_in, provinces, reported_by};
    use crate::rules::BookRules;
    use payung_rules::area::Area;
    use payung_rules::scheme::Scheme;
    use payung_values::area_code::AreaCode;
    use payung_values::citation::{SourceDetail, SourceKind};
    use payung_values::date::Date;
    use payung_values::precision::Precision;

    fn rules() -> BookRules {
        BookRules::of(payung_fixture::rules())
    }

    fn day() -> Date {
        Date::parse("2026-11-21").unwrap()
    }

    #[test]
    fn all_38_provinces_are_listed_and_each_scheme_of_an_area_is_counted_once() {
        let rules = rules();
        let all = provinces(&rules, day());
        assert_eq!(all.len(), 38);
        let schemes = rules
            .eligibility
            .schemes
            .iter()
            .filter(|scheme| scheme.area.is_some());
        let (in_force, others): (Vec<&Scheme>, Vec<&Scheme>) =
            schemes.partition(|scheme| scheme.in_force(day()));
        assert_eq!(all.iter().map(|one| one.in_force).sum::<usize>(), in_force.len());
        assert_eq!(all.iter().map(|one| one.ended).sum::<usize>(), others.len());
        assert_eq!(
            all.iter().map(|one| one.notes).sum::<usize>(),
            rules
                .eligibility
                .area_notes
                .iter()
                .map(|note| note.areas.len())
                .sum::<usize>()
        );
    }

    #[test]
    fn of_a_province_its_districts_are_told_of_which_something_is_known() {
        let rules = rules();
        let kaltim = AreaCode::parse("64").unwrap();
        let known: Vec<&str> = known_in(&rules, kaltim, day())
            .iter()
            .map(|known| known.area.name)
            .collect();
        assert_eq!(known.first(), Some(&"Kalimantan Timur"));
        assert!(known.contains(&"Kota Samarinda"));
    }

    #[test]
    fn a_day_is_as_exact_as_its_source() {
        let rules = rules();
        let of = |key: &str| {
            let detail = rules.source(key).unwrap();
            issued(&rules, detail.source).map(|(day, precision)| (day.to_string(), precision))
        };
        assert_eq!(of("pp-50-2025"), Some(("2025-12-22".to_owned(), Precision::Day)));
        assert_eq!(of("pp-44-2015"), Some(("2015-01-01".to_owned(), Precision::Year)));
    }

    /// What we conclude ourselves has a day, too, and nobody reported it.
    #[test]
    fn a_conclusion_of_ours_is_no_report() {
        let rules = rules();
        let (ours, others): (Vec<&SourceDetail>, Vec<&SourceDetail>) = rules
            .sources
            .iter()
            .partition(|detail| detail.kind == SourceKind::Inference);
        assert!(!ours.is_empty());
        for detail in ours {
            assert_eq!(reported_by(&rules, detail.source), None, "{}", detail.source.key);
        }
        for detail in others {
            let report = reported_by(&rules, detail.source);
            assert_eq!(report, issued(&rules, detail.source), "{}", detail.source.key);
        }
    }

    #[test]
    fn of_an_area_nobody_reported_of_nothing_is_said() {
        let rules = rules();
        let bare = rules
            .areas
            .iter()
            .map(|area| known(&rules, area, day()))
            .filter(|known| !known.is_something());
        let bare: Vec<&Area> = bare
            .inspect(|known| assert_eq!(known.reported, None))
            .map(|known| known.area)
            .collect();
        assert!(bare.len() > 300, "{}", bare.len());
    }
}
