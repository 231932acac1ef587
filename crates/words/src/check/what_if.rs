//! Words for the figures a person tries out.

use crate::check::topic;
use crate::format;
use crate::texts::{Texts, args};
use payung_check::what_if::Problem;
use payung_values::rupiah::MoneyProblem;

/// What is wrong with a figure and what would be right.
pub fn problem(texts: Texts, problem: &Problem) -> String {
    match problem {
        Problem::Day { typed } => texts
            .figure_day(args::FigureDay {
                typed: typed.as_str(),
            })
            .to_string(),
        Problem::Month { typed } => texts
            .figure_month(args::FigureMonth {
                typed: typed.as_str(),
            })
            .to_string(),
        Problem::TooEarly { first } => texts
            .figure_early(args::FigureEarly {
                date: &format::date(texts, *first),
            })
            .to_string(),
        Problem::Money {
            problem: MoneyProblem::Negative,
            ..
        } => texts.figure_negative().to_string(),
        Problem::Money { typed, problem } => topic::money_problem(texts, typed, *problem),
        Problem::Count { typed, least, most } => texts
            .figure_count(args::FigureCount {
                least: &least.to_string(),
                most: &most.to_string(),
                typed: typed.as_str(),
            })
            .to_string(),
        Problem::Share { typed, most } => texts
            .figure_share(args::FigureShare {
                most: &most.to_string(),
                typed: typed.as_str(),
            })
            .to_string(),
    }
}
