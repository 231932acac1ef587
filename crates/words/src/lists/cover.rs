//! The first sheet of every workbook a list is written to: what was checked, what was asked, how people stand, and by
//! which rules.

use crate::format;
use crate::home;
use crate::lists::{set_aside, setting, standing};
use crate::own;
use crate::step;
use crate::texts::{Texts, args};
use payung_check::rules::PersonRules;
use payung_lists::answer::{Answer, Charge};
use payung_lists::export::Provenance;
use payung_lists::list::List;
use payung_lists::row_standing::RowStanding;
use payung_lists::summary::{Summary, Tally};
use payung_questions::contribution;
use payung_rules::scheme::Scheme;
use payung_sheets::workbook::{Cell, Sheet, Sum};
use payung_values::citation::Basis;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use std::borrow::Cow;

/// The sheet; the app lives at `home`.
pub(super) fn cover(
    texts: Texts,
    rules: &PersonRules,
    home: &str,
    list: &List,
    provenance: &Provenance<'_>,
) -> Sheet {
    let cover = Cover {
        texts,
        rules,
        home,
        list,
    };
    let blank = || vec![Vec::new()];
    let rows = [
        cover.file(provenance),
        blank(),
        cover.standings(),
        blank(),
        cover.defaults(),
        blank(),
        cover.rules(),
    ];
    Sheet {
        name: texts.list_file_cover().to_string(),
        rows: rows.into_iter().flatten().collect(),
        ..Sheet::default()
    }
}

/// The name of a scheme, as a line begins with it.
fn name_of(texts: Texts, scheme: &Scheme) -> String {
    format::capitalised(scheme.name.text(texts.language()))
}

/// A sum below so many rows; nothing if it does not fit.
pub(super) fn sum(values: impl ExactSizeIterator<Item = i64>, is_money: bool) -> Cell {
    let n_rows = u32::try_from(values.len()).ok().filter(|rows| *rows > 0);
    let mut values = values;
    let value = values.try_fold(0_i64, i64::checked_add);
    match (n_rows, value) {
        (Some(n_rows), Some(value)) => Cell::Sum(Sum {
            n_rows,
            value,
            is_money,
        }),
        _ => Cell::Empty,
    }
}

struct Cover<'l> {
    texts: Texts,
    rules: &'l PersonRules,
    home: &'l str,
    list: &'l List,
}

impl Cover<'_> {
    fn heading(words: &[&Cow<'static, str>]) -> Vec<Cell> {
        words
            .iter()
            .map(|words| Cell::Heading(words.to_string()))
            .collect()
    }

    fn line(label: Cow<'static, str>, said: Cell) -> Vec<Cell> {
        vec![Cell::Text(label.into_owned()), said]
    }

    fn said(label: Cow<'static, str>, said: impl Into<String>) -> Vec<Cell> {
        Self::line(label, Cell::Text(said.into()))
    }

    /// What was checked, on which day, for which months and whose money.
    fn file(&self, provenance: &Provenance<'_>) -> Vec<Vec<Cell>> {
        let texts = self.texts;
        let settings = self.list.settings();
        let schemes = self.rules.eligibility.schemes;
        let scheme = settings.scheme.and_then(|index| schemes.get(usize::from(index)));
        let months = format!("{} {}", settings.months.get(), texts.household_months_unit());
        let mut lines = vec![Self::heading(&[&texts.list_file_cover_title()])];
        if !provenance.file.is_empty() {
            lines.push(Self::said(texts.list_file_name(), provenance.file));
        }
        if !provenance.sheets.is_empty() {
            lines.push(Self::said(texts.lists_sheet(), provenance.sheets.join(", ")));
        }
        let rules = self.rules;
        let supposed = own::supposed(texts, rules.contribution, rules.eligibility.schemes);
        lines.extend(supposed.map(|supposed| vec![Cell::Heading(supposed)]));
        lines.extend([
            Self::line(texts.lists_day(), Cell::Day(settings.day)),
            Self::said(texts.lists_scheme(), setting::scheme(texts, scheme)),
            Self::said(texts.lists_payer(), setting::payer(texts, settings.payer)),
            Self::said(
                texts.lists_programs(),
                setting::programs(texts, settings.programs),
            ),
            Self::line(texts.household_from(), Cell::Month(settings.from)),
            Self::said(texts.household_months(), months),
        ]);
        lines
    }

    /// How people stand and what they cost, with their sums, and the rows that hold nobody.
    fn standings(&self) -> Vec<Vec<Cell>> {
        let texts = self.texts;
        let summary = self.list.summary();
        let months = self.list.settings().months.get().to_string();
        let amount = texts.lists_total_amount(args::ListsTotalAmount { months: &months });
        let tallies: Vec<(RowStanding, Tally)> = RowStanding::IN_ORDER
            .into_iter()
            .map(|standing| (standing, summary.standing(standing)))
            .collect();
        let mut lines = vec![Self::heading(&[
            &texts.lists_results_heading(),
            &texts.lists_total_people(),
            &texts.list_file_monthly(),
            &amount,
        ])];
        lines.extend(tallies.iter().map(|(standing, tally)| {
            let name = standing::standing(texts, *standing);
            tally_line(name.to_string(), tally)
        }));
        let tallies = tallies.iter().map(|(_, tally)| tally);
        lines.push(sum_line(texts.lists_totals_heading().to_string(), &tallies));
        lines.extend(self.not_counted(summary));
        lines
    }

    /// The rows that are in no sum.
    fn not_counted(&self, summary: &Summary) -> Vec<Vec<Cell>> {
        let texts = self.texts;
        let mut lines = Vec::new();
        if summary.set_aside > 0 {
            lines.push(vec![Cell::Text(
                set_aside::told(texts, summary.set_aside).to_string(),
            )]);
        }
        if summary.left_out > 0 {
            lines.push(vec![Cell::Text(
                set_aside::left_out(texts, summary.left_out).to_string(),
            )]);
        }
        lines
    }

    /// What stood in for empty cells.
    fn defaults(&self) -> Vec<Vec<Cell>> {
        let texts = self.texts;
        let defaults = self.list.settings().defaults;
        vec![
            Self::heading(&[&texts.lists_missing_heading()]),
            Self::said(
                texts.lists_area(),
                setting::area(texts, self.rules.areas, defaults.area),
            ),
            Self::said(texts.lists_work(), setting::work(texts, defaults.work)),
            Self::said(
                texts.lists_regular(),
                setting::regular_income(texts, defaults.regular_income),
            ),
            Self::said(texts.lists_insured(), setting::insured(texts, defaults.insured)),
            Self::said(texts.lists_student(), setting::student(texts, defaults.student)),
        ]
    }

    /// Every scheme in force on the day and every rule by which contributions were counted, with its source and where the
    /// rule can be read.
    fn rules(&self) -> Vec<Vec<Cell>> {
        let texts = self.texts;
        let mut lines = vec![Self::heading(&[
            &texts.list_file_rules(),
            &texts.list_file_since(),
            &texts.list_file_source(),
            &texts.list_file_sureness(),
            &texts.list_file_checked(),
        ])];
        if !self.home.is_empty() {
            let page = Cell::Heading(texts.list_file_page().into_owned());
            for heads in &mut lines {
                heads.push(page.clone());
            }
        }
        let schemes = self.list.summary().by_scheme.iter();
        let schemes = schemes.filter_map(|tally| {
            let scheme = self.rules.eligibility.schemes.get(usize::from(tally.scheme))?;
            let page = home::of_scheme(texts, self.home, scheme);
            Some((name_of(texts, scheme), scheme.basis, page))
        });
        let contributions = self.contribution_rules().into_iter();
        let contributions = contributions.map(|(name, basis)| {
            let page = home::of_basis(texts, self.home, &basis);
            (name, basis, page)
        });
        lines.extend(schemes.chain(contributions).map(|(name, basis, page)| {
            let mut line = vec![
                Cell::Text(name),
                Cell::Text(step::since(texts, &basis)),
                Cell::Text(step::source(texts, &basis)),
                Cell::Text(step::grade(texts, basis.confidence).0),
                Cell::Day(basis.checked_on),
            ];
            line.extend((!page.is_empty()).then_some(Cell::Text(page)));
            line
        }));
        lines.push(vec![Cell::Text(home::of_rules(texts, self.home))]);
        lines
    }

    /// What the contributions of the list rest on, each rule once.
    fn contribution_rules(&self) -> Vec<(String, Basis)> {
        let mut questions = Vec::new();
        for question in self
            .list
            .answers()
            .iter()
            .flat_map(|answer| self.questions(answer))
        {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
        let mut rules = Vec::new();
        for question in questions {
            let Ok(quote) = contribution::quote(self.rules.contribution, &question) else {
                continue;
            };
            for step in quote.steps {
                let Some(basis) = step.basis else { continue };
                let rule = (step::applied(self.texts, &step), basis);
                if !rules.contains(&rule) {
                    rules.push(rule);
                }
            }
        }
        rules
    }

    /// What is asked for the rows of an answer; the lowest base costs by sector, which an answer may not know.
    fn questions(&self, answer: &Answer) -> Vec<contribution::Question> {
        let sectors: &[Sector] = match &answer.charge {
            Charge::Nothing => &[],
            Charge::Lowest(_) => Sector::ALL,
            Charge::OwnIncome(sector) => std::slice::from_ref(sector),
        };
        let settings = self.list.settings();
        let question = |sector: &Sector| answer.question(settings, None, *sector);
        sectors.iter().filter_map(question).collect()
    }
}

/// People and amounts.
pub(super) fn tally_line(name: String, tally: &Tally) -> Vec<Cell> {
    vec![
        Cell::Text(name),
        Cell::Number(tally.rows.into()),
        Cell::Money(tally.monthly),
        Cell::Money(tally.total),
    ]
}

/// The sums below such lines.
pub(super) fn sum_line<'t>(
    name: String,
    tallies: &(impl ExactSizeIterator<Item = &'t Tally> + Clone),
) -> Vec<Cell> {
    let money =
        |amount: fn(&Tally) -> Rupiah| sum(tallies.clone().map(move |tally| amount(tally).get()), true);
    vec![
        Cell::Heading(name),
        sum(tallies.clone().map(|tally| tally.rows.into()), false),
        money(|tally| tally.monthly),
        money(|tally| tally.total),
    ]
}
