//! Checks of what employed work costs: wage earners, construction projects, migrant workers.

use std::collections::BTreeSet;

use toml::Spanned;

use payung_values::employer_size::EmployerSize;
use payung_values::engagement::Engagement;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;
use payung_values::segment::Segment;
use payung_values::wage_program::WageProgram;

use super::reader::{File, Reader};
use super::rupiah;
use super::schema::{RawConstruction, RawLocalText, RawMigrant, RawPayroll, RawRegistration, RawWageEarner};

/// What an entry says of its first day and its source.
struct Ground<'a> {
    from: &'a str,
    precision: &'a str,
    source: &'a str,
    confidence: &'a str,
    n_sources: Option<u8>,
    checked_on: &'a str,
    note: Option<&'a RawLocalText>,
}

/// The ground of an entry that has these fields.
macro_rules! ground {
    ($entry:expr, $note:expr) => {
        Ground {
            from: &$entry.from,
            precision: &$entry.from_precision,
            source: &$entry.source,
            confidence: &$entry.confidence,
            n_sources: $entry.n_sources,
            checked_on: &$entry.checked_on,
            note: $note,
        }
    };
}

impl Reader<'_> {
    /// The three files, each read even if another is spoilt, so that all complaints come at once.
    pub(super) fn read_payroll(&mut self) -> Option<RawPayroll> {
        let wage_earner = self.read_wage_earner();
        let construction = self.read_construction();
        let migrant = self.read_migrant();
        Some(RawPayroll {
            wage_earner: wage_earner?,
            construction: construction?,
            migrant: migrant?,
        })
    }

    fn read_wage_earner(&mut self) -> Option<RawWageEarner> {
        let (file, raw) = self.parse::<RawWageEarner>("wage_earner.toml")?;
        let groups = &raw.risk_group;
        for share in [
            &groups.first,
            &groups.second,
            &groups.third,
            &groups.fourth,
            &groups.fifth,
            &raw.jkm_employer,
            &raw.jht_employer,
            &raw.jht_worker,
            &raw.jp_employer,
            &raw.jp_worker,
            &raw.jkp_state,
            &raw.jkp_from_jkk,
        ] {
            self.check_parameter(&file, share, "share");
        }
        self.check_parameter(&file, &raw.jp_wage_ceiling, "IDR/month");
        self.check_definition(&file, &raw.payroll_rounding);
        let ids: Vec<&str> = raw
            .employer_size
            .iter()
            .map(|size| size.get_ref().id.as_str())
            .collect();
        let wanted: Vec<&str> = EmployerSize::ALL.iter().map(|size| size.id()).collect();
        let at = raw.employer_size.first().map_or(0, |size| size.span().start);
        self.check(&file, at, ids == wanted, || {
            format!(
                "employer sizes must be {} in this order, without a gap",
                wanted.join(", ")
            )
        });
        for size in &raw.employer_size {
            let (at, size) = (size.span().start, size.get_ref());
            self.check_label(&file, at, &size.label);
            self.check_wage_programs(&file, at, &size.programs);
            self.check_ground(&file, at, &ground!(size, None));
        }
        let mut seen = BTreeSet::new();
        for registration in &raw.registration {
            self.check_registration(&file, registration, &mut seen);
        }
        Some(raw)
    }

    fn check_registration(
        &mut self,
        file: &File,
        registration: &Spanned<RawRegistration>,
        seen: &mut BTreeSet<Engagement>,
    ) {
        let (at, registration) = (registration.span().start, registration.get_ref());
        self.check_wage_programs(file, at, &registration.programs);
        self.check_ground(file, at, &ground!(registration, registration.note.as_ref()));
        if let Some(group) = &registration.risk_group {
            self.check_word::<RiskGroup>(file, at, "risk_group", group);
        }
        let word = &registration.engagement;
        if let Some(engagement) = self.check_word::<Engagement>(file, at, "engagement", word) {
            self.check(file, at, engagement.segment() == Segment::Pu, || {
                format!("who works as `{word}` is no wage earner")
            });
            self.check(file, at, seen.insert(engagement), || {
                format!("engagement `{word}` stands here twice")
            });
        }
    }

    fn read_construction(&mut self) -> Option<RawConstruction> {
        let (file, raw) = self.parse::<RawConstruction>("construction.toml")?;
        let (at, bands) = (raw.contract_bands.span().start, raw.contract_bands.get_ref());
        self.check_label(&file, at, &bands.label);
        self.check_ground(&file, at, &ground!(bands, bands.note.as_ref()));
        self.check(&file, at, bands.unit == "IDR", || "unit must be `IDR`".to_owned());
        let has_end = bands.rows.last().is_some_and(|row| row.get_ref().up_to.is_none());
        self.check(&file, at, has_end, || {
            "the last band must have no `up_to`, or larger contracts fall into a gap".to_owned()
        });
        let mut before = 0;
        for (place, row) in (1..).zip(&bands.rows) {
            let (at, row) = (row.span().start, row.get_ref());
            for share in [&row.jkk, &row.jkm] {
                self.check(&file, at, Rate::parse(share).is_some(), || {
                    format!("share `{share}` is not from 0% to 100%")
                });
            }
            let Some(up_to) = row.up_to else {
                self.check(&file, at, place == bands.rows.len(), || {
                    "only the last band has no `up_to`".to_owned()
                });
                continue;
            };
            self.check(&file, at, before < up_to, || {
                format!("the band up to {up_to} does not ascend from {before}")
            });
            before = up_to;
        }
        self.check_parameter(&file, &raw.project_wage_jkk, "share");
        self.check_parameter(&file, &raw.project_wage_jkm, "share");
        Some(raw)
    }

    fn read_migrant(&mut self) -> Option<RawMigrant> {
        let (file, raw) = self.parse::<RawMigrant>("migrant.toml")?;
        let mut seen = BTreeSet::new();
        for package in &raw.package {
            let (at, package) = (package.span().start, package.get_ref());
            self.check(&file, at, seen.insert(&package.id), || {
                format!("package `{}` stands here twice", package.id)
            });
            self.check_label(&file, at, &package.label);
            self.check_ground(&file, at, &ground!(package, package.note.as_ref()));
            self.check(&file, at, rupiah(&package.amount).is_some(), || {
                format!("amount `{}` is not a plain number of rupiah", package.amount)
            });
            self.check(&file, at, package.months != Some(0), || {
                "a package covers at least one month; leave `months` out where no source says it".to_owned()
            });
        }
        self.check_parameter(&file, &raw.migrant_jht_least, "IDR/month");
        Some(raw)
    }

    fn check_wage_programs(&mut self, file: &File, at: usize, programs: &[String]) {
        for program in programs {
            self.check_word::<WageProgram>(file, at, "program", program);
        }
    }

    fn check_ground(&mut self, file: &File, at: usize, ground: &Ground<'_>) {
        self.check_basis(
            file,
            at,
            ground.source,
            ground.confidence,
            ground.n_sources,
            ground.checked_on,
        );
        self.check_date(file, at, "from", ground.from);
        self.check_precision(file, at, ground.precision);
        if let Some(note) = ground.note {
            self.check_label(file, at, note);
        }
    }
}
