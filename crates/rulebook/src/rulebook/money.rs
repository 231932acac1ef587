//! Checks of what costs and pays: brackets, rates, discounts, benefits.

use toml::Spanned;

use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::rate::Rate;
use payung_values::school::SchoolLevel;
use payung_values::sector::Sector;

use super::reader::{File, Reader};
use super::rupiah;
use super::schema::{RawBenefit, RawContribution, RawDiscount, RawParameter};

impl Reader<'_> {
    pub(super) fn read_contribution(&mut self) -> Option<RawContribution> {
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

    pub(super) fn check_discount(
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

    pub(super) fn read_benefit(&mut self) -> Option<RawBenefit> {
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
            (&raw.jkk_claim_years, "years"),
            (&raw.jkk_payment_days, "days"),
            (&raw.jkk_late_daily, "share"),
            (&raw.jkm_payment_days, "days"),
            (&raw.jkm_late_daily, "share"),
            (&raw.arrears_end_months, "months"),
            (&raw.scholarship_children, "children"),
            (&raw.scholarship_age_limit, "years"),
        ] {
            self.check_parameter(&file, parameter, unit);
        }
        self.check_definition(&file, &raw.jkm_waiting_scope);
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

    pub(super) fn check_parameter(&mut self, file: &File, parameter: &Spanned<RawParameter>, unit: &str) {
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
}
