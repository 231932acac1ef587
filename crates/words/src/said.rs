//! What somebody has said of protected workers.

use crate::format;
use crate::format::Written as _;
use crate::step;
use crate::texts::{Texts, args};
use payung_rules::coverage::{Amount, Coverage};
use payung_values::coverage::{Measure, Nearness, Whom};

/// What was said of a region: `14 Mei 2025: sekitar 63% pekerja terlindungi.`
pub fn said(texts: Texts, coverage: &Coverage) -> String {
    let figure = match coverage.amount {
        Amount::Share(share) => share.written(texts),
        Amount::People(people) => format::count(texts, people),
    };
    let figure = match coverage.nearness {
        Nearness::Exact => figure,
        Nearness::About => texts.said_about(args::SaidAbout { figure: &figure }).to_string(),
        Nearness::Near => texts.said_near(args::SaidNear { figure: &figure }).to_string(),
        Nearness::Over => texts.said_over(args::SaidOver { figure: &figure }).to_string(),
    };
    let whom = match coverage.whom {
        Whom::Workers => texts.said_of_workers(),
        Whom::Informal => texts.said_of_informal(),
        Whom::Vulnerable => texts.said_of_vulnerable(),
    };
    let measure = match coverage.measure {
        Measure::CoveredShare | Measure::Covered => texts.said_covered(),
        Measure::Unprotected => texts.said_unprotected(),
        Measure::Counted => texts.said_counted(),
        Measure::Target | Measure::TargetShare => texts.said_target(),
    };
    texts
        .said_line(args::SaidLine {
            figure: &figure,
            measure: &measure,
            said: &step::since(texts, &coverage.basis),
            whom: &whom,
        })
        .to_string()
}
