//! Words for criteria: what is met, what is not and whether time will do it, what is not known and how to find out.

use crate::check::topic;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::rules::PersonRules;
use payung_questions::eligibility::{Decided, Eligibility};
use payung_questions::explain::Finding;
use payung_rules::area::Area;
use payung_rules::scheme::{Criterion, Scheme};
use payung_rules::wage::MinimumWage;
use payung_values::criterion_id::CriterionId;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use payung_values::welfare::{Decile, Welfare};

/// A reason a person reads: what it is about, and a word beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is about.
    pub name: String,
    /// What to know or do; `None` if the name says all.
    pub note: Option<String>,
}

/// A criterion in the middle of a sentence.
pub fn criterion(texts: Texts, criterion: CriterionId) -> String {
    match criterion {
        CriterionId::Area => texts.criterion_area(),
        CriterionId::Age => texts.criterion_age(),
        CriterionId::Informal => texts.criterion_informal(),
        CriterionId::IrregularIncome => texts.criterion_irregular_income(),
        CriterionId::LowIncome => texts.criterion_low_income(),
        CriterionId::NotInsured => texts.criterion_not_insured(),
        CriterionId::NotCivilServant => texts.criterion_not_civil_servant(),
        CriterionId::NotStudent => texts.criterion_not_student(),
        CriterionId::Residence => texts.criterion_residence(),
        CriterionId::Welfare => texts.criterion_welfare(),
        CriterionId::Decile => texts.criterion_decile(),
        CriterionId::Occupation => texts.criterion_occupation(),
    }
    .to_string()
}

/// A criterion that is not known yet, as what is to be made sure of.
pub fn open(texts: Texts, criterion: CriterionId) -> String {
    match criterion {
        CriterionId::Area => texts.open_area(),
        CriterionId::Age => texts.open_age(),
        CriterionId::Informal | CriterionId::NotCivilServant => texts.open_engagement(),
        CriterionId::IrregularIncome => texts.open_irregular_income(),
        CriterionId::LowIncome => texts.open_low_income(),
        CriterionId::NotInsured => texts.open_insured(),
        CriterionId::NotStudent => texts.open_student(),
        CriterionId::Residence => texts.open_residence(),
        CriterionId::Welfare => texts.open_welfare(),
        CriterionId::Decile => texts.open_decile(),
        CriterionId::Occupation => texts.open_occupation(),
    }
    .to_string()
}

/// The reason for one decided criterion; `scheme` gives its area where nothing was answered.
pub fn reason(texts: Texts, rules: &PersonRules, decided: &Decided, scheme: Option<&Scheme>) -> Reason {
    let (name, note) = match decided.criterion {
        Criterion::Area => area(texts, rules, decided, scheme),
        Criterion::Age { .. } => age(texts, decided),
        Criterion::Informal => informal(texts, decided),
        Criterion::IrregularIncome => match decided.truth {
            Truth::Yes => (texts.irregular_met().to_string(), None),
            Truth::No => (
                texts.irregular_unmet().to_string(),
                Some(texts.irregular_unmet_note().to_string()),
            ),
            Truth::Unknown => (
                texts.irregular_unknown().to_string(),
                Some(texts.irregular_unknown_note().to_string()),
            ),
        },
        Criterion::LowIncome => low_income(texts, rules, decided),
        Criterion::NotInsured => not_insured(texts, rules, decided),
        Criterion::NotCivilServant => match decided.truth {
            Truth::Yes => (texts.civil_met().to_string(), None),
            Truth::No => (texts.civil_unmet().to_string(), None),
            Truth::Unknown => (
                texts.civil_unknown().to_string(),
                Some(texts.civil_unknown_note().to_string()),
            ),
        },
        Criterion::NotStudent => match decided.truth {
            Truth::Yes => (texts.student_met().to_string(), None),
            Truth::No => (
                texts.student_unmet().to_string(),
                Some(texts.student_unmet_note().to_string()),
            ),
            Truth::Unknown => (
                texts.student_unknown().to_string(),
                Some(texts.student_unknown_note().to_string()),
            ),
        },
        Criterion::Residence { months } => residence(texts, decided, months),
        Criterion::Welfare { labels } => welfare(texts, decided, labels),
        Criterion::Decile { most } => decile(texts, decided, most),
        Criterion::Occupation { ids } => occupation(texts, rules, decided, ids),
    };
    Reason { name, note }
}

/// The reason for one thing that decides whether somebody is a vulnerable worker: of the two about the income one is
/// enough, which is said beside the other.
pub fn of_person(texts: Texts, rules: &PersonRules, answer: &Eligibility, decided: &Decided) -> Reason {
    let mut reason = reason(texts, rules, decided, None);
    if answer.vulnerable == Truth::Yes && decided.truth != Truth::Yes {
        let enough = texts.income_one_enough().to_string();
        reason.note = Some(format::sentences(reason.note.into_iter().chain([enough])));
    }
    reason
}

type Words = (String, Option<String>);

fn area_name(areas: &'static [Area], code: payung_values::area_code::AreaCode) -> &'static str {
    Area::find(areas, code).map_or("", |area| area.name)
}

fn area(texts: Texts, rules: &PersonRules, decided: &Decided, scheme: Option<&Scheme>) -> Words {
    let Finding::Area { given, wanted } = decided.finding else {
        let wanted = scheme
            .and_then(|scheme| scheme.area)
            .map_or("", |code| area_name(rules.areas, code));
        return (
            texts.area_unknown(args::AreaUnknown { wanted }).to_string(),
            Some(texts.area_unknown_note().to_string()),
        );
    };
    match decided.truth {
        Truth::Yes => (
            texts
                .area_met(args::AreaMet {
                    area: area_name(rules.areas, given),
                })
                .to_string(),
            None,
        ),
        Truth::No => (
            texts
                .area_unmet(args::AreaUnmet {
                    wanted: area_name(rules.areas, wanted),
                })
                .to_string(),
            Some(
                texts
                    .area_unmet_note(args::AreaUnmetNote {
                        area: area_name(rules.areas, given),
                    })
                    .to_string(),
            ),
        ),
        Truth::Unknown => (
            texts
                .area_unknown(args::AreaUnknown {
                    wanted: area_name(rules.areas, wanted),
                })
                .to_string(),
            Some(texts.area_part_note().to_string()),
        ),
    }
}

fn age(texts: Texts, decided: &Decided) -> Words {
    let Finding::Age { age, from, to } = decided.finding else {
        return (
            texts.age_unknown_plain().to_string(),
            Some(texts.age_unknown_note().to_string()),
        );
    };
    let (age, from, to) = (age.get().to_string(), from.to_string(), to.to_string());
    match decided.truth {
        Truth::Yes => (
            texts.age_met(args::AgeMet { age: &age }).to_string(),
            Some(
                texts
                    .age_met_note(args::AgeMetNote { from: &from, to: &to })
                    .to_string(),
            ),
        ),
        Truth::No => (
            texts
                .age_unmet(args::AgeUnmet { from: &from, to: &to })
                .to_string(),
            Some(texts.age_unmet_note(args::AgeUnmetNote { age: &age }).to_string()),
        ),
        Truth::Unknown => (
            texts.age_open(args::AgeOpen { age: &age }).to_string(),
            Some(texts.age_open_note(args::AgeOpenNote { from: &from }).to_string()),
        ),
    }
}

fn informal(texts: Texts, decided: &Decided) -> Words {
    match (decided.truth, decided.finding) {
        (Truth::Yes, Finding::Engagement(Engagement::Household)) => {
            (texts.informal_met_household().to_string(), None)
        }
        (Truth::Yes, _) => (texts.informal_met().to_string(), None),
        (Truth::No, Finding::Engagement(engagement)) => {
            let given = topic::engagement(texts, engagement);
            (
                texts.informal_unmet().to_string(),
                Some(
                    texts
                        .informal_unmet_note(args::InformalUnmetNote { engagement: &given })
                        .to_string(),
                ),
            )
        }
        _ => (
            texts.informal_unknown().to_string(),
            Some(texts.informal_unknown_note().to_string()),
        ),
    }
}

/// A minimum wage without the parts of a rupiah that governors print: no income has any, so that the whole ones decide.
fn whole_rupiah(texts: Texts, wage: &MinimumWage) -> String {
    Rupiah::new(wage.sen.div_euclid(100)).written(texts)
}

fn low_income(texts: Texts, rules: &PersonRules, decided: &Decided) -> Words {
    if let Finding::Wage { income, wage } = decided.finding {
        let (income, year, wage) = (
            income.written(texts),
            wage.year.to_string(),
            whole_rupiah(texts, wage),
        );
        if decided.truth == Truth::Yes {
            let note = texts
                .low_income_met_note(args::LowIncomeMetNote {
                    wage: &wage,
                    year: &year,
                })
                .to_string();
            return (
                texts
                    .low_income_met(args::LowIncomeMet { income: &income })
                    .to_string(),
                Some(note),
            );
        }
        let note = texts
            .low_income_unmet_note(args::LowIncomeUnmetNote {
                income: &income,
                year: &year,
            })
            .to_string();
        return (
            texts
                .low_income_unmet(args::LowIncomeUnmet { wage: &wage })
                .to_string(),
            Some(note),
        );
    }
    let note = if let Finding::WageUnknown { area, year } = decided.finding {
        texts.low_income_no_wage_note(args::LowIncomeNoWageNote {
            area: area_name(rules.areas, area),
            year: &year.to_string(),
        })
    } else {
        texts.low_income_unknown_note()
    };
    (texts.low_income_unknown().to_string(), Some(note.to_string()))
}

fn not_insured(texts: Texts, rules: &PersonRules, decided: &Decided) -> Words {
    let Finding::Insured(insured) = decided.finding else {
        return (
            texts.insured_unknown().to_string(),
            Some(
                texts
                    .insured_unknown_note(args::InsuredUnknownNote {
                        number: rules.care_centre,
                    })
                    .to_string(),
            ),
        );
    };
    match insured {
        Insured::None => (texts.insured_met().to_string(), None),
        Insured::Lapsed => (texts.insured_met_lapsed().to_string(), None),
        Insured::Active => (
            texts.insured_unmet().to_string(),
            Some(texts.insured_unmet_note().to_string()),
        ),
    }
}

fn residence(texts: Texts, decided: &Decided, months: u16) -> Words {
    let Finding::Residence { held, needed } = decided.finding else {
        let name = texts
            .residence_unknown(args::ResidenceUnknown {
                needed: &months.to_string(),
            })
            .to_string();
        return (name, Some(texts.residence_unknown_note().to_string()));
    };
    if decided.truth == Truth::Yes {
        let note = texts
            .residence_met_note(args::ResidenceMetNote {
                needed: &needed.to_string(),
            })
            .to_string();
        return (
            texts
                .residence_met(args::ResidenceMet {
                    held: &held.to_string(),
                })
                .to_string(),
            Some(note),
        );
    }
    let left = needed.saturating_sub(held);
    let note = texts
        .residence_unmet_note(args::ResidenceUnmetNote {
            held: &held.to_string(),
            left: &left.to_string(),
        })
        .to_string();
    (
        texts
            .residence_unmet(args::ResidenceUnmet {
                needed: &needed.to_string(),
            })
            .to_string(),
        Some(note),
    )
}

fn welfare(texts: Texts, decided: &Decided, labels: &[Welfare]) -> Words {
    let unmet = texts.welfare_unmet().to_string();
    if decided.finding == Finding::NotVerified {
        return (unmet, Some(texts.welfare_not_verified_note().to_string()));
    }
    if let Finding::Registry(registry) = decided.finding {
        let note = match Welfare::of_registry(registry) {
            Some(label) if labels.contains(&label) => {
                let name = texts
                    .welfare_met(args::WelfareMet {
                        label: &topic::welfare(texts, label),
                    })
                    .to_string();
                return (name, Some(texts.welfare_met_note().to_string()));
            }
            Some(label) => texts.welfare_unmet_label_note(args::WelfareUnmetLabelNote {
                label: &topic::welfare(texts, label),
            }),
            None => texts.welfare_unmet_note(),
        };
        return (unmet, Some(note.to_string()));
    }
    if let Finding::Decile { decile, welfare } = decided.finding {
        let note = Some(
            texts
                .welfare_decile_note(args::WelfareDecileNote {
                    decile: &decile.get().to_string(),
                })
                .to_string(),
        );
        let met = texts
            .welfare_met(args::WelfareMet {
                label: &topic::welfare(texts, welfare),
            })
            .to_string();
        return if decided.truth == Truth::Yes {
            (met, note)
        } else {
            (unmet, note)
        };
    }
    (
        texts.welfare_unknown().to_string(),
        Some(texts.welfare_unknown_note().to_string()),
    )
}

fn decile(texts: Texts, decided: &Decided, most: Decile) -> Words {
    let range = deciles(texts, most);
    let wanted = texts
        .decile_wanted(args::DecileWanted { range: &range })
        .to_string();
    if decided.finding == Finding::NotVerified {
        return (wanted, Some(texts.welfare_not_verified_note().to_string()));
    }
    let answered = if let Finding::Rank { decile, .. } = decided.finding {
        let decile = decile.get().to_string();
        texts
            .decile_answer(args::DecileAnswer { decile: &decile })
            .to_string()
    } else if let Finding::RegistryRank { registry, .. } = decided.finding {
        match Welfare::of_registry(registry) {
            Some(label) => topic::welfare(texts, label),
            None => return (wanted, Some(texts.welfare_unmet_note().to_string())),
        }
    } else {
        return (wanted, Some(texts.welfare_unknown_note().to_string()));
    };
    match decided.truth {
        Truth::Yes => (answered, Some(wanted)),
        Truth::No => {
            let note = texts.welfare_unmet_label_note(args::WelfareUnmetLabelNote { label: &answered });
            (wanted, Some(note.to_string()))
        }
        Truth::Unknown => (wanted, Some(texts.decile_unknown_note().to_string())),
    }
}

/// `1`, `1 sampai 3`.
fn deciles(texts: Texts, most: Decile) -> String {
    let most = most.get().to_string();
    if most == "1" {
        most
    } else {
        texts.decile_range(args::DecileRange { most: &most }).to_string()
    }
}

fn occupation(texts: Texts, rules: &PersonRules, decided: &Decided, ids: &[&str]) -> Words {
    let mut named = rules.occupations.iter();
    if let (Truth::Yes, Finding::Occupation(given)) = (decided.truth, decided.finding) {
        let label = named.find(|one| one.id == given).map_or("", |one| one.label);
        return (label.to_owned(), Some(texts.occupation_met_note().to_string()));
    }
    let named: Vec<String> = named
        .filter(|one| ids.contains(&one.id))
        .map(|one| topic::spoken(texts, one))
        .collect();
    let name = texts.occupation_wanted(args::OccupationWanted {
        occupations: &format::listed(texts, &named),
    });
    (name.to_string(), Some(texts.occupation_wanted_note().to_string()))
}
