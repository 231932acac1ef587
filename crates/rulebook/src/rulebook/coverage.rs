//! Checks of what has been said about how many workers of an area are protected.

use toml::Spanned;

use payung_values::coverage::{Measure, Nearness, Whom};
use payung_values::rate::Rate;

use super::reader::Reader;
use super::schema::{RawCoverage, RawStatement};
use super::{rupiah, said};

impl Reader<'_> {
    pub(super) fn read_coverage(&mut self) -> Option<Vec<RawStatement>> {
        let (file, raw) = self.parse::<RawCoverage>("coverage.toml")?;
        for statement in &raw.statement {
            let (at, statement) = (statement.span().start, statement.get_ref());
            self.check(&file, at, !statement.areas.is_empty(), || {
                "a statement names at least one area".to_owned()
            });
            for area in &statement.areas {
                self.check_area(&file, at, area);
            }
            let measure = self.check_word::<Measure>(&file, at, "measure", &statement.measure);
            self.check_word::<Whom>(&file, at, "whom", &statement.whom);
            self.check_word::<Nearness>(&file, at, "nearness", &statement.nearness);
            let is_right = match measure {
                Some(measure) if measure.is_share() => Rate::parse(&statement.amount).is_some(),
                Some(_) => rupiah(&statement.amount).is_some_and(|people| people > 0),
                None => true,
            };
            self.check(&file, at, is_right, || {
                format!(
                    "amount `{}` does not fit `{}`; a share is written as `63%`, people as digits",
                    statement.amount, statement.measure
                )
            });
            self.check(&file, at, said(&statement.said).is_some(), || {
                format!(
                    "said `{}` is no day; write 2025-05-14, 2025-05 or 2025",
                    statement.said
                )
            });
            self.check_basis(
                &file,
                at,
                &statement.source,
                &statement.confidence,
                statement.n_sources,
                &statement.checked_on,
            );
            if let Some(note) = &statement.note {
                self.check_short(&file, at, note);
            }
        }
        Some(raw.statement.into_iter().map(Spanned::into_inner).collect())
    }
}
