//! What one worker costs.

use crate::settings::{Refusal, Settings};
use enum_map::EnumMap;
use payung_questions::contribution;
use payung_rules::contribution::ContributionRules;
use payung_values::payer::Payer;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use serde::{Deserialize, Serialize};

/// What one worker costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The first month.
    pub monthly: Rupiah,
    /// All months of the settings.
    pub total: Rupiah,
}

impl Cost {
    /// What one worker costs with these settings.
    fn of(
        rules: &ContributionRules,
        settings: &Settings,
        wage: Wage,
        payer: Payer,
        sector: Sector,
    ) -> Result<Self, contribution::Refusal> {
        let quote = contribution::quote(
            rules,
            &contribution::Question {
                programs: settings.programs,
                wage: Some(wage),
                payer,
                sector,
                from: settings.from,
                months: settings.months,
                workers: 1,
            },
        )?;
        Ok(Self {
            monthly: quote.first.monthly,
            total: quote.per_worker,
        })
    }
}

/// Every price there is with some settings.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    /// On the lowest base.
    lowest: EnumMap<Sector, EnumMap<Payer, Cost>>,
    /// Of own money, by row of the bracket table.
    own: EnumMap<Sector, Vec<Cost>>,
    /// From which income each row of the bracket table holds, ascending.
    brackets: Vec<Rupiah>,
}

impl Prices {
    /// The prices with these settings.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if one of them is not known.
    pub(super) fn new(rules: &ContributionRules, settings: &Settings) -> Result<Self, Refusal> {
        let rows = rules.brackets.rows;
        let mut prices = Self {
            lowest: EnumMap::default(),
            own: EnumMap::default(),
            brackets: rows.iter().map(|row| row.from).collect(),
        };
        for (sector, by_payer) in &mut prices.lowest {
            for (payer, cost) in by_payer {
                *cost = Cost::of(rules, settings, Wage::Income(Rupiah::ZERO), payer, sector)?;
            }
        }
        for (sector, costs) in &mut prices.own {
            for row in rows {
                costs.push(Cost::of(
                    rules,
                    settings,
                    Wage::Base(row.base),
                    Payer::Own,
                    sector,
                )?);
            }
        }
        Ok(prices)
    }

    /// On the lowest base.
    pub(super) fn lowest(&self, sector: Sector, payer: Payer) -> Cost {
        self.lowest[sector][payer]
    }

    /// Of own money, on the base of the bracket table's row of this index; `None`: it has no such row.
    pub(super) fn own(&self, sector: Sector, bracket: u8) -> Option<Cost> {
        self.own[sector].get(usize::from(bracket)).copied()
    }

    /// The index of an income's row in the bracket table; of an unknown income, the first. `None` for a table too long
    /// for such an index.
    #[inline]
    pub(super) fn bracket_of(&self, income: Option<Rupiah>) -> Option<u8> {
        let after = income.map_or(1, |income| self.brackets.partition_point(|from| *from <= income));
        u8::try_from(after.saturating_sub(1)).ok()
    }
}
