//! Which question comes next: only those whose answer can still change something.

use super::{Eligibility, Worker, assess};
use crate::answers::{Answers, Topic};
use crate::domain::criterion_id::CriterionId;
use crate::domain::date::Date;
use crate::domain::payer::Payer;
use crate::domain::segment::Segment;
use crate::domain::truth::Truth;

/// The order in which questions are asked.
const ORDER: [Topic; 11] = [
    Topic::Area,
    Topic::Occupation,
    Topic::Engagement,
    Topic::Income,
    Topic::IncomeRegular,
    Topic::Age,
    Topic::Registry,
    Topic::Insured,
    Topic::Decile,
    Topic::Residence,
    Topic::Student,
];

/// The questions still open on `day`, in the order they are asked.
pub fn open_topics(answers: &Answers, day: Date) -> Vec<Topic> {
    let worker = answers.worker();
    let Ok(answer) = assess(&worker, day) else {
        return Vec::new();
    };
    let is_open = |topic: &Topic| !answers.is_settled(*topic) && matters(*topic, answers, &worker, &answer);
    ORDER.into_iter().filter(is_open).collect()
}

/// Every question that has been or is still to be asked, in order: what the check-your-answers page shows.
pub fn asked_topics(answers: &Answers, day: Date) -> Vec<Topic> {
    let open = open_topics(answers, day);
    ORDER
        .into_iter()
        .filter(|topic| answers.is_settled(*topic) || open.contains(topic))
        .collect()
}

/// Whether the answer to `topic` can still change a verdict or an amount.
fn matters(topic: Topic, answers: &Answers, worker: &Worker, answer: &Eligibility) -> bool {
    match topic {
        Topic::Area | Topic::Occupation | Topic::Engagement => true,
        _ if answer.segment.is_some_and(|segment| segment != Segment::Bpu) => false,
        Topic::Income => open_criterion(answer, CriterionId::LowIncome) || pays_by_income(answer),
        Topic::IncomeRegular => {
            open_criterion(answer, CriterionId::IrregularIncome)
                || (answer.vulnerable == Truth::Unknown && may_join(answer))
        }
        Topic::Age => open_criterion(answer, CriterionId::Age) && worker.age.is_none(),
        Topic::Registry => open_criterion(answer, CriterionId::Welfare),
        Topic::Decile => open_criterion(answer, CriterionId::Welfare) && answers.is_unknown(Topic::Registry),
        Topic::Insured => open_criterion(answer, CriterionId::NotInsured),
        Topic::Residence => open_criterion(answer, CriterionId::Residence),
        Topic::Student => open_criterion(answer, CriterionId::NotStudent),
    }
}

/// Whether some scheme that holds the person's area and is not decided yet waits for this criterion.
fn open_criterion(answer: &Eligibility, criterion: CriterionId) -> bool {
    answer.schemes.iter().any(|verdict| {
        verdict.truth == Truth::Unknown
            && verdict.covers_area()
            && verdict.with(Truth::Unknown).any(|waiting| waiting == criterion)
    })
}

/// Whether paying oneself is open, so that the income decides the price.
fn pays_by_income(answer: &Eligibility) -> bool {
    answer
        .schemes
        .iter()
        .any(|verdict| verdict.scheme.payer == Payer::Own && verdict.truth != Truth::No)
}

/// Whether any scheme is still open.
fn may_join(answer: &Eligibility) -> bool {
    answer.schemes.iter().any(|verdict| verdict.truth != Truth::No)
}

#[cfg(test)]
mod tests {
    use super::{Answers, Date, Topic, open_topics};

    fn open(given: &[(Topic, &str)]) -> Vec<Topic> {
        let mut answers = Answers::default();
        for (topic, typed) in given {
            answers.keep(*topic, (*typed).to_owned());
        }
        open_topics(&answers, Date::parse("2026-11-21").unwrap())
    }

    #[test]
    fn an_employee_is_asked_nothing_more() {
        let given = [
            (Topic::Area, "64.07"),
            (Topic::Occupation, "nelayan"),
            (Topic::Engagement, "employee"),
        ];
        assert_eq!(open(&given), []);
    }

    #[test]
    fn only_balikpapan_asks_how_long_the_ktp_was_held() {
        let fisher = [(Topic::Occupation, "nelayan"), (Topic::Engagement, "own_account")];
        let in_area = |area: &'static str| open(&[fisher.as_slice(), &[(Topic::Area, area)]].concat());
        assert!(in_area("64.71").contains(&Topic::Residence));
        assert!(!in_area("64.07").contains(&Topic::Residence));
        assert!(in_area("64.01").contains(&Topic::Student));
        assert!(
            !in_area("53.71").contains(&Topic::Registry),
            "no scheme there looks at the register"
        );
    }

    #[test]
    fn somebody_too_old_is_asked_nothing_more() {
        let given = [
            (Topic::Area, "64.07"),
            (Topic::Occupation, "nelayan"),
            (Topic::Engagement, "own_account"),
            (Topic::Age, "65"),
        ];
        assert_eq!(open(&given), []);
    }

    #[test]
    fn not_knowing_ends_every_question() {
        let all: Vec<(Topic, &str)> = Topic::ALL.iter().map(|topic| (*topic, "tidak-tahu")).collect();
        assert_eq!(open(&all), []);
    }

    #[test]
    fn a_known_label_makes_the_decile_needless() {
        let base = [
            (Topic::Area, "64.07"),
            (Topic::Occupation, "nelayan"),
            (Topic::Engagement, "own_account"),
        ];
        let with = |registry: &'static str| open(&[base.as_slice(), &[(Topic::Registry, registry)]].concat());
        assert!(!with("poor").contains(&Topic::Decile));
        assert!(with("tidak-tahu").contains(&Topic::Decile));
    }
}
