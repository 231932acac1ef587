//! Who can pay in an area, what each of its schemes asks, what a donor pays.

use super::fitting::{in_parts, taken};
use super::{Speaker, caution, of_steps};
use crate::asks;
use crate::check::known_here;
use crate::event::scheme;
use crate::format;
use crate::format::Written as _;
use crate::slide::{Idea, Slide, foot};
use crate::texts::args;
use payung_event::payers;
use payung_rules::scheme::Scheme;
use payung_values::citation::Basis;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::sector::Sector;
use std::borrow::Cow;

impl Speaker<'_> {
    /// Who pays here: what the area has, then what holds everywhere.
    pub(super) fn payers(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules);
        let Some(area) = self.deck.area else {
            return Vec::new();
        };
        let title = texts
            .payers_title(args::PayersTitle { area: area.name })
            .into_owned();
        let local: Vec<&Scheme> = payers::local(rules, area.code, self.today).collect();
        let none = local.is_empty().then(|| texts.payers_none().into_owned());
        let national: Vec<&Scheme> = payers::national(rules, self.today).collect();
        let lines = |schemes: &[&Scheme]| {
            schemes
                .iter()
                .map(|one| scheme::line(texts, one))
                .collect::<Vec<_>>()
        };
        let of = |schemes: &[&Scheme]| schemes.iter().map(|one| one.basis).collect::<Vec<_>>();
        let lines = none.into_iter().chain(lines(&local)).chain(lines(&national));
        let last = texts.payers_last().into_owned();
        let bases = [of(&local), of(&national)].concat();
        let named = foot(texts, rules.stories.checked_on, &bases);
        let ideas = in_parts(&title, lines.collect(), Some(last), taken(&named, 0));
        let slides = ideas
            .into_iter()
            .map(|idea| self.slide(&texts.shelf_here(), idea, &bases));
        slides.collect()
    }

    /// What each scheme of the area asks, where one goes, and what the office still decides; then the ages that hold
    /// everywhere, which no scheme sets.
    pub(super) fn schemes(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules);
        let Some(area) = self.deck.area else {
            return Vec::new();
        };
        let of_one = |one: &'static Scheme| {
            let name = format::capitalised(one.name.text(texts.language()));
            let asked = asks::criteria(scheme::asks(rules), texts, one);
            let asked = asked.iter().map(|asked| format::capitalised(asked)).collect();
            let title = texts.scheme_asks(args::SchemeAsks { name: &name });
            let place = asks::place(texts, one, Some(area.code));
            let notes = known_here::notes(texts, one).map(Cow::into_owned);
            let mut slides = self.lines(&texts.shelf_here(), &title, asked, None, &one.basis);
            let title = texts.scheme_where(args::SchemeWhere { name: &name });
            let lines = place.into_iter().chain(notes).collect();
            slides.extend(self.lines(&texts.shelf_here(), &title, lines, None, &one.basis));
            slides
        };
        let mut slides: Vec<Slide> = payers::local(rules, area.code, self.today)
            .flat_map(of_one)
            .collect();
        if !slides.is_empty() {
            slides.extend(self.ages());
        }
        slides
    }

    fn ages(self) -> Option<Slide> {
        let texts = self.texts;
        let (lines, bases) = scheme::ages(self.rules, texts, self.today)?;
        let idea = Idea::List {
            title: texts.ages_title().into_owned(),
            lines: lines.map(|line| format::capitalised(&line)).into(),
            last: None,
        };
        let mut slide = self.slide(&texts.shelf_register(), idea, &bases);
        let mut cautions: Vec<String> = Vec::new();
        for said in bases.iter().filter_map(|basis| caution(texts, basis.confidence)) {
            if !cautions.contains(&said) {
                cautions.push(said);
            }
        }
        slide.cautions = cautions;
        Some(slide)
    }

    /// What a donor pays for one worker and a year.
    pub(super) fn donor(self) -> Vec<Slide> {
        let texts = self.texts;
        let from = YearMonth::of(self.today);
        let Some(quote) = self.quote(Payer::Donor, from, Months::YEAR, Sector::Other) else {
            return Vec::new();
        };
        let runs = quote.runs.iter().map(|run| {
            texts
                .applied_run(args::AppliedRun {
                    from: &format::month(texts, run.from),
                    monthly: &run.price.monthly.written(texts),
                    months: &run.months.to_string(),
                })
                .into_owned()
        });
        let small = texts.donor_year(args::DonorYear {
            from: &format::month(texts, from),
            months: &Months::YEAR.get().to_string(),
        });
        let idea = Idea::Figure {
            small: small.into_owned(),
            figure: quote.total.written(texts),
            parts: Vec::new(),
            lines: runs.collect(),
            when: texts
                .donor_when(args::DonorWhen {
                    income: &self.deck.income.written(texts),
                })
                .into_owned(),
        };
        let bases: Vec<Basis> = of_steps(&quote.steps).collect();
        vec![self.slide(&texts.shelf_donors(), idea, &bases)]
    }
}
