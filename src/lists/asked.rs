//! What a list is asked: what was chosen and typed, and what it means.

use payung_check::rules::PersonRules;
use payung_check::what_if::{Figure, Figures};
use payung_lists::settings::{Defaults, Settings, Work};
use payung_typed::problem::Problem;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;

payung_values::vocabulary! {
    /// A choice of what is asked. The id is that of its box, and stands in the tab's memory.
    pub enum Choice {
        /// The scheme the list is made for.
        Scheme = "program",
        /// Whose money.
        Payer = "pembayar",
        /// The programs paid.
        Programs = "jaminan",
        /// How people work.
        Work = "cara-kerja",
        /// Whether incomes are regular.
        Regular = "penghasilan-tetap",
        /// Whether people are members.
        Insured = "peserta",
        /// Whether people study.
        Student = "pelajar",
        /// The area of those without one.
        Area = "daerah",
    }
}

impl Choice {
    /// Yes, for all.
    pub const YES: &'static str = "ya";
    /// No, for nobody.
    pub const NO: &'static str = "tidak";
    /// Nothing is said.
    pub const NOTHING: &'static str = "";
    /// People work as those of their occupation usually do.
    pub const USUAL: &'static str = "biasanya";
    /// Old-age savings as well.
    pub const SAVINGS: &'static str = "jht";

    /// Whether it says what an empty cell means, which holds for one list alone.
    const fn is_default(self) -> bool {
        match self {
            Self::Scheme | Self::Payer | Self::Programs => false,
            Self::Work | Self::Regular | Self::Insured | Self::Student | Self::Area => true,
        }
    }
}

/// What was chosen and typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The rules the list is asked by.
    rules: PersonRules,
    /// What was chosen; what is typed stands in `figures`.
    chosen: Settings,
    /// What was typed.
    figures: Figures,
}

impl Asked {
    /// What the tab kept in `lines`, asked on the device's own day.
    pub fn recall(rules: PersonRules, lines: &str, today: Date) -> Self {
        let mut asked = Self {
            rules,
            chosen: Settings::on(today),
            figures: Figures::from_lines(lines),
        };
        for (id, value) in lines.lines().filter_map(|line| line.split_once('=')) {
            if let Some(choice) = Choice::parse(id).filter(|choice| !choice.is_default()) {
                asked.choose(choice, value);
            }
        }
        asked
    }

    /// Forgets what empty cells mean: the next list is another one.
    pub fn forget_defaults(&mut self) {
        self.chosen.defaults = Defaults::default();
    }

    /// What the tab keeps; what empty cells mean belongs to the list at hand.
    pub fn to_lines(&self) -> String {
        let mut lines = self.figures.to_lines();
        for choice in Choice::ALL.iter().filter(|choice| !choice.is_default()) {
            let chosen = self.chosen(*choice);
            if !chosen.is_empty() {
                lines.extend([choice.id(), "=", &chosen, "\n"]);
            }
        }
        lines
    }

    /// What was typed into a box.
    pub fn typed(&self, figure: Figure) -> &str {
        self.figures.typed(figure)
    }

    /// Keeps what was typed into a box.
    pub fn keep(&mut self, figure: Figure, typed: &str) {
        self.figures.keep(figure, typed);
    }

    /// The area that stands in for missing ones.
    pub fn area(&self) -> Option<AreaCode> {
        self.chosen.defaults.area
    }

    /// What is asked.
    ///
    /// # Errors
    ///
    /// The box that cannot be read, and why.
    pub fn settings(&self) -> Result<Settings, Problem<Figure>> {
        let mut settings = self.chosen;
        if let Some(day) = self.figures.day() {
            settings.day = day?;
        }
        let from = self.figures.month(Figure::From);
        settings.from = from.unwrap_or(Ok(YearMonth::of(settings.day)))?;
        if let Some(months) = self.figures.count(Figure::Months, 1, Months::MOST.get()) {
            settings.months = Months::new(i64::from(months?)).unwrap_or(settings.months);
        }
        Ok(settings)
    }

    /// What is wrong with a box.
    pub fn problem_with(&self, figure: Figure) -> Option<Problem<Figure>> {
        self.settings().err().filter(|problem| problem.field == figure)
    }

    /// What is kept of a choice.
    pub fn chosen(&self, choice: Choice) -> String {
        let defaults = &self.chosen.defaults;
        let said = |yes: Option<bool>| match yes {
            Some(true) => Choice::YES,
            Some(false) => Choice::NO,
            None => Choice::NOTHING,
        };
        match choice {
            Choice::Scheme => {
                let scheme = self
                    .chosen
                    .scheme
                    .and_then(|index| self.rules.eligibility.schemes.get(usize::from(index)));
                scheme.map_or(Choice::NOTHING, |scheme| scheme.id)
            }
            Choice::Payer => self.chosen.payer.map_or(Choice::NOTHING, Payer::id),
            Choice::Programs if self.chosen.programs == Programs::WITH_SAVINGS => Choice::SAVINGS,
            Choice::Programs => Choice::NOTHING,
            Choice::Work => match defaults.work {
                Work::Unknown => Choice::NOTHING,
                Work::Usual => Choice::USUAL,
                Work::Same(engagement) => engagement.id(),
            },
            Choice::Regular => said(defaults.regular_income),
            Choice::Insured => said(defaults.insured),
            Choice::Student => said(defaults.student),
            Choice::Area => return defaults.area.map(|area| area.to_string()).unwrap_or_default(),
        }
        .to_owned()
    }

    /// Keeps a choice.
    pub fn choose(&mut self, choice: Choice, picked: &str) {
        let schemes = self.rules.eligibility.schemes;
        let settings = &mut self.chosen;
        let said = match picked {
            Choice::YES => Some(true),
            Choice::NO => Some(false),
            _ => None,
        };
        match choice {
            Choice::Scheme => {
                let index = schemes.iter().position(|scheme| scheme.id == picked);
                settings.scheme = index.and_then(|index| u16::try_from(index).ok());
            }
            Choice::Payer => settings.payer = Payer::parse(picked),
            Choice::Programs if picked == Choice::SAVINGS => settings.programs = Programs::WITH_SAVINGS,
            Choice::Programs => settings.programs = Programs::BASIC,
            Choice::Work if picked == Choice::USUAL => settings.defaults.work = Work::Usual,
            Choice::Work => {
                settings.defaults.work = Engagement::parse(picked).map_or(Work::Unknown, Work::Same);
            }
            Choice::Regular => settings.defaults.regular_income = said,
            Choice::Insured => settings.defaults.insured = said,
            Choice::Student => settings.defaults.student = said,
            Choice::Area => settings.defaults.area = AreaCode::parse(picked),
        }
    }
}
