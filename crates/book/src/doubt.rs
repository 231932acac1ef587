//! What is not settled: rules whose sources differ or are missing, and who could settle them.

use crate::rule::{Held, Rule};
use crate::rules::BookRules;
use crate::value::Value;
use payung_rules::coverage::Coverage;
use payung_rules::open_question::OpenQuestion;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::payer::Payer;

/// Who could settle what a rule leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settler {
    /// The office that the sources name.
    Office(LocalText),
    /// The government of the area.
    Government(AreaCode),
    /// Whoever reads the regulation itself; the care centre and the branches answer for it.
    Regulation,
}

/// Whether sources of a value differ, none was found, or it is our own conclusion.
pub const fn is_doubted(confidence: Confidence) -> bool {
    matches!(
        confidence,
        Confidence::Conflict | Confidence::Unverified | Confidence::Inference
    )
}

/// What is doubted of the rules in force on `day`, in their order.
pub fn doubted(rules: &[Rule], day: Date) -> Vec<(&Rule, &Held)> {
    let of = |rule| Rule::nearest(rule, day).map(|held| (rule, held));
    let known = rules.iter().filter_map(of);
    known
        .filter(|(_, held)| is_doubted(held.basis.confidence))
        .collect()
}

/// Who could settle it.
pub fn settler(held: &Held) -> Settler {
    match held.value {
        Value::Scheme(scheme) => match (scheme.office, scheme.area) {
            (Some(office), _) => Settler::Office(office),
            (None, Some(area)) if scheme.payer == Payer::Apbd => Settler::Government(area),
            (None, _) => Settler::Regulation,
        },
        Value::Wage(wage) => Settler::Government(wage.area),
        Value::Money(..)
        | Value::Share(_)
        | Value::Count(..)
        | Value::Brackets(_)
        | Value::Discount(_)
        | Value::Items(_)
        | Value::Meaning(_)
        | Value::Level(_)
        | Value::Limit(_)
        | Value::Loss(_)
        | Value::Welfare(_)
        | Value::Programs(_)
        | Value::Registration(_)
        | Value::Bands(_)
        | Value::Package(_) => Settler::Regulation,
    }
}

/// The open questions about a rule.
pub fn about<'a>(rules: &'a BookRules, id: &'a str) -> impl Iterator<Item = &'static OpenQuestion> + 'a {
    let questions = rules.open_questions.iter();
    questions.filter(move |question| question.about.contains(&id))
}

/// Statements of protected workers that cannot all be right.
pub fn disputed(coverage: &'static [Coverage]) -> impl Iterator<Item = &'static Coverage> {
    let statements = coverage.iter();
    statements.filter(|statement| statement.basis.confidence == Confidence::Conflict)
}

#[cfg(test)]
mod tests {
    use super::{Settler, disputed, doubted, settler};
    use crate::catalogue::catalogue;
    use crate::rule::Rule;
    use crate::rules::BookRules;
    use payung_values::citation::Confidence;
    use payung_values::date::Date;

    #[test]
    fn what_is_doubted_is_a_conflict_a_conclusion_or_unverified_and_nothing_else() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        let day = Date::parse("2026-11-21").unwrap();
        let doubted: Vec<&str> = doubted(&rules, day)
            .iter()
            .map(|(rule, _)| rule.id.as_str())
            .collect();
        assert!(doubted.contains(&"membership_age_from"));
        assert!(doubted.contains(&"membership_age_open_from"));
        for rule in &rules {
            let confidence = rule.nearest(day).map(|held| held.basis.confidence);
            let is_sure = matches!(
                confidence,
                Some(Confidence::Verified(_) | Confidence::SingleSource)
            );
            assert_ne!(is_sure, doubted.contains(&rule.id.as_str()), "{}", rule.id);
        }
    }

    #[test]
    fn a_district_answers_for_its_scheme_and_the_regulation_for_a_rate() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        let of = |id: &str| settler(Rule::find(&rules, id).unwrap().held.last().unwrap());
        assert!(matches!(of("samarinda-apbd"), Settler::Office(_)));
        assert!(matches!(of("upah-64-72"), Settler::Government(area) if area.to_string() == "64.72"));
        assert_eq!(of("jkk_rate"), Settler::Regulation);
    }

    #[test]
    fn statements_that_differ_are_told() {
        let coverage = payung_fixture::rules().coverage;
        let n_disputed = disputed(coverage).count();
        assert!(0 < n_disputed && n_disputed < coverage.len());
    }
}
