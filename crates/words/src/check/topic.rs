//! Words for questions, answers and what is wrong with them.

use crate::format;
use crate::texts::{Texts, args};
use payung_check::answers::{self, Answers, DONT_KNOW, Problem, Topic};
use payung_check::rules::PersonRules;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::{MoneyProblem, Rupiah};
use payung_values::welfare::Welfare;

/// The texts of a question: the question, its hint (empty if none), why it is asked.
pub fn question(texts: Texts, topic: Topic) -> [String; 3] {
    let none = String::new;
    match topic {
        Topic::Area => [
            texts.area_question().to_string(),
            texts.area_hint().to_string(),
            texts.area_why().to_string(),
        ],
        Topic::Occupation => [
            texts.occupation_question().to_string(),
            texts.occupation_hint().to_string(),
            texts.occupation_why().to_string(),
        ],
        Topic::Engagement => [
            texts.engagement_question().to_string(),
            texts.engagement_hint().to_string(),
            texts.engagement_why().to_string(),
        ],
        Topic::Income => [
            texts.income_question().to_string(),
            texts.income_hint().to_string(),
            texts.income_why().to_string(),
        ],
        Topic::IncomeRegular => [
            texts.regular_question().to_string(),
            none(),
            texts.regular_why().to_string(),
        ],
        Topic::Age => [
            texts.age_question().to_string(),
            texts.age_hint().to_string(),
            texts.age_why().to_string(),
        ],
        Topic::Registry => [
            texts.registry_question().to_string(),
            texts.registry_hint().to_string(),
            texts.registry_why().to_string(),
        ],
        Topic::Decile => [
            texts.decile_question().to_string(),
            texts.decile_hint().to_string(),
            texts.decile_why().to_string(),
        ],
        Topic::Insured => [
            texts.insured_question().to_string(),
            texts.insured_hint().to_string(),
            texts.insured_why().to_string(),
        ],
        Topic::Residence => [
            texts.residence_question().to_string(),
            texts.residence_hint().to_string(),
            texts.residence_why().to_string(),
        ],
        Topic::Student => [
            texts.student_question().to_string(),
            none(),
            texts.student_why().to_string(),
        ],
    }
}

/// The short name of what is asked, as the check-your-answers page lists it.
pub fn name(texts: Texts, topic: Topic) -> String {
    match topic {
        Topic::Area => texts.answer_area(),
        Topic::Occupation => texts.answer_occupation(),
        Topic::Engagement => texts.answer_engagement(),
        Topic::Income => texts.answer_income(),
        Topic::IncomeRegular => texts.answer_income_regular(),
        Topic::Age => texts.answer_age(),
        Topic::Registry => texts.answer_registry(),
        Topic::Decile => texts.answer_decile(),
        Topic::Insured => texts.answer_insured(),
        Topic::Residence => texts.answer_residence(),
        Topic::Student => texts.answer_student(),
    }
    .to_string()
}

/// A choice of a closed question: its id, its words, a hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is kept.
    pub id: &'static str,
    /// What is read.
    pub name: String,
    /// A word of explanation.
    pub hint: Option<String>,
}

/// The choices of a closed question, without "I do not know"; empty for the others.
pub fn choices(texts: Texts, topic: Topic) -> Vec<Choice> {
    let plain = |id: &'static str, name: String| Choice { id, name, hint: None };
    match topic {
        Topic::Engagement => Engagement::ALL
            .iter()
            .map(|one| Choice {
                id: one.id(),
                name: engagement(texts, *one),
                hint: engagement_hint(texts, *one),
            })
            .collect(),
        Topic::IncomeRegular => vec![
            Choice {
                id: IncomeRegularity::Irregular.id(),
                name: texts.regular_no().to_string(),
                hint: Some(texts.regular_no_hint().to_string()),
            },
            Choice {
                id: IncomeRegularity::Regular.id(),
                name: texts.regular_yes().to_string(),
                hint: Some(texts.regular_yes_hint().to_string()),
            },
        ],
        Topic::Registry => Registry::ALL
            .iter()
            .map(|one| plain(one.id(), registry(texts, *one)))
            .collect(),
        Topic::Insured => Insured::ALL
            .iter()
            .map(|one| plain(one.id(), insured(texts, *one)))
            .collect(),
        Topic::Student => vec![
            plain("no", texts.no().to_string()),
            plain("yes", texts.yes().to_string()),
        ],
        Topic::Area | Topic::Occupation | Topic::Income | Topic::Age | Topic::Decile | Topic::Residence => {
            Vec::new()
        }
    }
}

/// How somebody works, in everyday words.
pub fn engagement(texts: Texts, engagement: Engagement) -> String {
    match engagement {
        Engagement::OwnAccount => texts.engagement_own_account(),
        Engagement::Partner => texts.engagement_partner(),
        Engagement::Casual => texts.engagement_casual(),
        Engagement::Household => texts.engagement_household(),
        Engagement::Employee => texts.engagement_employee(),
        Engagement::VillageOfficial => texts.engagement_village_official(),
        Engagement::GovernmentNonAsn => texts.engagement_government_non_asn(),
        Engagement::ConstructionProject => texts.engagement_construction_project(),
        Engagement::Abroad => texts.engagement_abroad(),
        Engagement::CivilServant => texts.engagement_civil_servant(),
        Engagement::NotWorking => texts.engagement_not_working(),
    }
    .to_string()
}

fn engagement_hint(texts: Texts, engagement: Engagement) -> Option<String> {
    let hint = match engagement {
        Engagement::OwnAccount => texts.engagement_own_account_hint(),
        Engagement::Partner => texts.engagement_partner_hint(),
        Engagement::Casual => texts.engagement_casual_hint(),
        Engagement::Household => texts.engagement_household_hint(),
        Engagement::Employee => texts.engagement_employee_hint(),
        Engagement::VillageOfficial => texts.engagement_village_official_hint(),
        Engagement::GovernmentNonAsn => texts.engagement_government_non_asn_hint(),
        Engagement::ConstructionProject => texts.engagement_construction_project_hint(),
        Engagement::Abroad | Engagement::CivilServant | Engagement::NotWorking => return None,
    };
    Some(hint.to_string())
}

/// A register label.
pub fn registry(texts: Texts, registry: Registry) -> String {
    match registry {
        Registry::ExtremePoor => texts.registry_extreme_poor(),
        Registry::Poor => texts.registry_poor(),
        Registry::NearPoor => texts.registry_near_poor(),
        Registry::NotPoor => texts.registry_not_poor(),
        Registry::Unlisted => texts.registry_unlisted(),
    }
    .to_string()
}

/// A welfare label.
pub fn welfare(texts: Texts, welfare: Welfare) -> String {
    match welfare {
        Welfare::ExtremePoor => texts.welfare_label_extreme_poor(),
        Welfare::Poor => texts.welfare_label_poor(),
        Welfare::NearPoor => texts.welfare_label_near_poor(),
        Welfare::NotPoor => texts.welfare_label_not_poor(),
    }
    .to_string()
}

fn insured(texts: Texts, insured: Insured) -> String {
    match insured {
        Insured::None => texts.insured_none(),
        Insured::Active => texts.insured_active(),
        Insured::Lapsed => texts.insured_lapsed(),
    }
    .to_string()
}

/// The answer given, in words.
pub fn answer(texts: Texts, rules: &PersonRules, answers: &Answers, topic: Topic) -> String {
    let Some(typed) = answers.typed(topic).filter(|_| answers.is_settled(rules, topic)) else {
        return texts.answer_none().to_string();
    };
    if typed == DONT_KNOW {
        return texts.dont_know().to_string();
    }
    let words = match topic {
        Topic::Area => Area::parse(rules.areas, typed).map(|area| area.name.to_owned()),
        Topic::Occupation => {
            Occupation::parse(rules.occupations, typed).map(|occupation| occupation.label.to_owned())
        }
        Topic::Income => Rupiah::parse(typed).ok().map(|amount| amount.to_string()),
        Topic::Age => match answers::birth_date(typed) {
            Some(birth) => Some(
                texts
                    .answer_birth_value(args::AnswerBirthValue {
                        date: &format::date(texts, birth),
                    })
                    .to_string(),
            ),
            None => answers::age(typed).ok().map(|age| {
                texts
                    .answer_age_value(args::AnswerAgeValue {
                        age: &age.get().to_string(),
                    })
                    .to_string()
            }),
        },
        Topic::Residence => answers::months(typed).ok().map(|months| {
            texts
                .answer_residence_value(args::AnswerResidenceValue {
                    months: &months.to_string(),
                })
                .to_string()
        }),
        Topic::Decile => Some(typed.trim().to_owned()),
        Topic::Engagement | Topic::IncomeRegular | Topic::Registry | Topic::Insured | Topic::Student => {
            choices(texts, topic)
                .into_iter()
                .find(|choice| choice.id == typed)
                .map(|choice| choice.name)
        }
    };
    words.unwrap_or_else(|| texts.answer_none().to_string())
}

/// What is wrong with an answer and what would be right, in words.
pub fn problem(texts: Texts, topic: Topic, problem: &Problem) -> String {
    match problem {
        Problem::NotChosen | Problem::NotFound { .. } => match topic {
            Topic::Area => texts.area_problem(),
            Topic::Occupation => texts.occupation_problem(),
            Topic::Age => texts.problem_age_empty(),
            Topic::Decile => texts.problem_decile_empty(),
            Topic::Residence => texts.problem_months_empty(),
            Topic::Engagement
            | Topic::Income
            | Topic::IncomeRegular
            | Topic::Registry
            | Topic::Insured
            | Topic::Student => texts.problem_choose(),
        }
        .to_string(),
        Problem::Money { typed, problem } => money_problem(texts, typed, *problem),
        Problem::AgeNotNumber { typed } => texts
            .problem_age_unreadable(args::ProblemAgeUnreadable {
                typed: typed.as_str(),
            })
            .to_string(),
        Problem::AgeImpossible { typed } => texts
            .problem_age_impossible(args::ProblemAgeImpossible {
                typed: typed.as_str(),
            })
            .to_string(),
        Problem::NoSuchDecile { typed } => texts
            .problem_decile(args::ProblemDecile {
                typed: typed.as_str(),
            })
            .to_string(),
        Problem::MonthsNotNumber { typed } => texts
            .problem_months(args::ProblemMonths {
                typed: typed.as_str(),
            })
            .to_string(),
    }
}

/// What is wrong with an amount and what would be right.
pub fn money_problem(texts: Texts, typed: &str, problem: MoneyProblem) -> String {
    match problem {
        MoneyProblem::Empty => texts.problem_money_empty(),
        MoneyProblem::NotMoney => texts.problem_money_unreadable(args::ProblemMoneyUnreadable { typed }),
        MoneyProblem::Negative => texts.problem_money_negative(),
        MoneyProblem::Fraction => texts.problem_money_fraction(args::ProblemMoneyFraction { typed }),
        MoneyProblem::TooLarge => texts.problem_money_large(args::ProblemMoneyLarge {
            most: &Rupiah::MOST_TYPED.to_string(),
        }),
    }
    .to_string()
}

/// `satu juta rupiah` for an income that can be read.
pub fn income_echo(texts: Texts, typed: &str) -> Option<String> {
    Rupiah::parse(typed).ok().map(|amount| {
        texts
            .read_as(args::ReadAs {
                words: &format::in_words(amount),
            })
            .to_string()
    })
}
