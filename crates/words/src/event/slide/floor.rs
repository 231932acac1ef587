//! What people ask from the floor and a figure answers: an age, next year.

use super::{Speaker, of_steps};
use crate::format;
use crate::format::Written as _;
use crate::slide::{Idea, Slide};
use crate::texts::args;
use payung_values::citation::Basis;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::sector::Sector;

impl Speaker<'_> {
    /// What somebody of the age that is asked about is told.
    pub(super) fn age(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules);
        let (Ok(most), Ok(sure), Ok(open)) = (
            rules.stories.age_to.at(self.today),
            rules.age_from.at(self.today),
            rules.age_open_from.at(self.today),
        ) else {
            return Vec::new();
        };
        let age = self.deck.age;
        let (age_word, most_word) = (age.to_string(), most.value.to_string());
        let (title, basis) = if age > most.value {
            (texts.age_too_old(args::AgeTooOld { age: &age_word }), most.basis)
        } else if age >= sure.value {
            (texts.age_can(args::AgeCan { age: &age_word }), most.basis)
        } else if age >= open.value {
            (texts.age_differs(args::AgeDiffers { age: &age_word }), sure.basis)
        } else {
            (
                texts.age_too_young(args::AgeTooYoung { age: &age_word }),
                open.basis,
            )
        };
        let lines = vec![
            texts.age_up_to(args::AgeUpTo { most: &most_word }).into_owned(),
            texts.age_stays().into_owned(),
        ];
        let last = (age < sure.value).then(|| texts.age_ask().into_owned());
        self.lines(&texts.question_age(), &title, lines, last, &basis)
    }

    /// January of next year, for both kinds of work, and what was found of a prolongation.
    pub(super) fn next_year(self) -> Vec<Slide> {
        let (texts, contribution) = (self.texts, self.rules.stories.contribution);
        let next = self
            .today
            .year()
            .checked_add(1)
            .and_then(|year| YearMonth::new(year, 1));
        let Some(month) = next else { return Vec::new() };
        let of = |sector| self.quote(Payer::Own, month, Months::ONE, sector);
        let (Some(other), Some(transport)) = (of(Sector::Other), of(Sector::Transport)) else {
            return Vec::new();
        };
        let name = format::month(texts, month);
        let small = texts.next_year_small(args::NextYearSmall { month: &name });
        let line = texts.next_year_transport(args::NextYearTransport {
            amount: &transport.total.written(texts),
        });
        let idea = Idea::Figure {
            small: small.into_owned(),
            figure: other.total.written(texts),
            parts: Vec::new(),
            lines: vec![line.into_owned()],
            when: self.when(Sector::Other),
        };
        let steps = of_steps(&other.steps).chain(of_steps(&transport.steps));
        let bases: Vec<Basis> = steps.collect();
        let question = texts.question_next_year();
        let mut slides = vec![self.slide(&question, idea, &bases)];
        let noted = contribution.discounts.iter();
        let noted = noted.filter_map(|discount| Some((discount, discount.note?.text(texts.language()))));
        for (discount, note) in noted {
            let title = match discount.sector {
                Sector::Transport => texts.next_year_longer_transport(),
                Sector::Other => texts.next_year_longer_other(),
            };
            slides.extend(self.lines(&question, &title, vec![note.to_owned()], None, &discount.basis));
        }
        slides
    }
}
