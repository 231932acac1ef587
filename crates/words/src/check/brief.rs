//! What one pays and what the family receives, a line each.

use crate::check::verdict;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::outlook::{Family, Outlook};
use payung_check::price::Price;
use payung_check::rules::PersonRules;
use payung_check::situation::{Situation, is_told_benefits, may_ask_donor};
use payung_questions::eligibility::Worker;
use payung_values::rupiah::Rupiah;

/// A figure and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The figure.
    pub figure: String,
    /// What it is, and when it changes.
    pub words: String,
}

fn line(figure: impl Into<String>, words: impl Into<String>) -> Line {
    Line {
        figure: figure.into(),
        words: words.into(),
    }
}

/// What this person pays a month, two lines at most; none where no price is known.
pub fn paid(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Vec<Line> {
    let situation = Situation::of(rules, worker, outlook);
    let nothing = |words: &str| line(Rupiah::ZERO.written(texts), words);
    let other = |price: &Option<Price>, words: &dyn Fn(&str) -> String| {
        price.as_ref().map(|price| {
            nothing(&with_change(
                texts,
                price,
                words(&price.quote.total.written(texts)),
            ))
        })
    };
    let own = |words: String| {
        outlook
            .own
            .as_ref()
            .map(|price| line(price.quote.total.written(texts), with_change(texts, price, words)))
    };
    let lines = match situation {
        Situation::Government => [
            other(&outlook.government, &|price| {
                texts
                    .brief_government(args::BriefGovernment { price })
                    .to_string()
            }),
            own(own_too(texts, worker)),
        ],
        Situation::Donor => [
            other(&outlook.donor, &|price| {
                texts.brief_donor(args::BriefDonor { price }).to_string()
            }),
            own(own_too(texts, worker)),
        ],
        Situation::Household { .. } => [
            other(&outlook.household, &|price| {
                texts.brief_household(args::BriefHousehold { price }).to_string()
            }),
            None,
        ],
        Situation::Own | Situation::Lapsed => [
            own(own_words(texts, worker)),
            may_ask_donor(rules, worker, outlook).then(|| nothing(&texts.brief_if_donor())),
        ],
        Situation::Employee => [Some(nothing(&texts.brief_employer())), None],
        Situation::VillageOfficial => [Some(nothing(&texts.brief_village())), None],
        Situation::GovernmentNonAsn => [Some(nothing(&texts.brief_office())), None],
        Situation::Project => [Some(nothing(&texts.brief_contractor())), None],
        Situation::AreaUnknown
        | Situation::Province
        | Situation::Waiting { .. }
        | Situation::NothingKnown => [own(own_too(texts, worker)), None],
        Situation::Abroad
        | Situation::CivilServant
        | Situation::NotWorking
        | Situation::Active
        | Situation::TooOld { .. }
        | Situation::Young { .. }
        | Situation::TooYoung { .. } => [None, None],
    };
    lines.into_iter().flatten().collect()
}

fn own_too(texts: Texts, worker: &Worker) -> String {
    match worker.income {
        Some(_) => texts.brief_if_own().to_string(),
        None => texts.brief_if_own_lowest().to_string(),
    }
}

fn own_words(texts: Texts, worker: &Worker) -> String {
    match worker.income {
        Some(_) => texts.brief_own().to_string(),
        None => texts.brief_own_lowest().to_string(),
    }
}

fn with_change(texts: Texts, price: &Price, words: String) -> String {
    match verdict::change(texts, price) {
        Some(change) => format!("{words} {change}"),
        None => words,
    }
}

/// What the family receives, by who pays.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    /// On the base of whoever this person is told pays first.
    pub first: &'a Family,
    /// On the base of the price that stands beside it, where it is another: its family, and who pays that price.
    pub beside: Option<(&'a Family, OtherPayer)>,
    /// Whether the base may be a higher one, which nobody has said: the sum after a death by work is then the least.
    pub is_least: bool,
}

/// Who pays the price beside the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherPayer {
    /// The person.
    Own,
    /// A donor.
    Donor,
}

/// What the family receives: each sum belongs to a price of [`paid`].
pub fn family<'a>(rules: &PersonRules, worker: &Worker, outlook: &'a Outlook) -> Option<Received<'a>> {
    let situation = Situation::of(rules, worker, outlook);
    if !is_told_benefits(situation, outlook) {
        return None;
    }
    let (paid, own) = (&outlook.family, &outlook.own_family);
    let (first, beside) = match situation {
        Situation::Government | Situation::Donor => {
            (paid, outlook.own.as_ref().map(|_| (own, OtherPayer::Own)))
        }
        Situation::Own | Situation::Lapsed => {
            let donor = may_ask_donor(rules, worker, outlook).then_some((paid, OtherPayer::Donor));
            (own, donor)
        }
        Situation::AreaUnknown
        | Situation::Province
        | Situation::Waiting { .. }
        | Situation::NothingKnown => (own, None),
        Situation::Household { .. }
        | Situation::Employee
        | Situation::VillageOfficial
        | Situation::GovernmentNonAsn
        | Situation::Project
        | Situation::Abroad
        | Situation::CivilServant
        | Situation::NotWorking
        | Situation::Active
        | Situation::TooOld { .. }
        | Situation::Young { .. }
        | Situation::TooYoung { .. } => (paid, None),
    };
    // What a member pays on was never asked; what somebody would pay on rests on the income.
    let is_least = situation == Situation::Active || std::ptr::eq(first, own) && worker.income.is_none();
    let beside = beside.filter(|(other, _)| other.base != first.base);
    Some(Received {
        first,
        beside,
        is_least,
    })
}

/// What a family receives after a death, in two lines.
pub fn received(texts: Texts, received: Received<'_>) -> Vec<Line> {
    let family = received.first;
    let amount = |amount| format::round_amount(texts, amount);
    let work = work_words(texts, received);
    let work = match beside(texts, received) {
        Some(beside) => format!("{work} {beside}"),
        None => work,
    };
    vec![
        line(format::short_amount(texts, family.work_death.cash), work),
        line(amount(family.death.cash), death_words(texts, family)),
    ]
}

/// What the sum after another death is, and what there is before it.
pub fn death_words(texts: Texts, family: &Family) -> String {
    texts
        .brief_death(args::BriefDeath {
            early: &format::round_amount(texts, family.early_death.cash),
            months: &family.waiting_months.to_string(),
        })
        .to_string()
}

/// A line as a sentence, behind what stands above it.
pub fn sentence(heading: &str, line: &Line) -> String {
    format!("{heading}: {} {}", line.figure, format::in_sentence(&line.words))
}

/// What the sum after a death by work is.
pub fn work_words(texts: Texts, received: Received<'_>) -> String {
    if received.is_least {
        texts.family_work_least().to_string()
    } else {
        texts.family_work().to_string()
    }
}

/// What the family receives after a death by work if the price beside the first is paid.
pub fn beside(texts: Texts, received: Received<'_>) -> Option<String> {
    let (family, payer) = received.beside?;
    let amount = &format::short_amount(texts, family.work_death.cash);
    let beside = match payer {
        OtherPayer::Own => texts.family_if_own(args::FamilyIfOwn { amount }),
        OtherPayer::Donor => texts.family_if_donor(args::FamilyIfDonor { amount }),
    };
    Some(beside.to_string())
}

#[cfg(test)]
mod tests {
    use super::{OtherPayer, family, paid, received};
    use crate::texts::indonesian;
    use payung_check::answers::Answers;
    use payung_check::outlook::outlook;
    use payung_check::rules::PersonRules;
    use payung_check::topic::Topic;
    use payung_values::date::Date;
    use payung_values::rupiah::Rupiah;

    /// Each sum stands beside the price that it is paid for.
    #[test]
    fn what_the_family_receives_belongs_to_a_price_that_is_shown() {
        let rules = PersonRules::of(payung_fixture::rules());
        let day = Date::parse("2026-11-21").unwrap();
        let told_of = |income: &'static str, area: &'static str, more: &[(Topic, &str)]| {
            let mut answers = Answers::default();
            let given = [
                (Topic::Area, area),
                (Topic::Engagement, "own_account"),
                (Topic::Income, income),
                (Topic::IncomeRegular, "no"),
                (Topic::Age, "41"),
                (Topic::Registry, "unlisted"),
                (Topic::Insured, "none"),
            ];
            for (topic, typed) in given.iter().chain(more) {
                answers.keep(*topic, typed);
            }
            let worker = answers.worker(&rules, day);
            let told = outlook(&rules, &worker, day).unwrap();
            (worker, told)
        };
        let own = |income: &'static str, area: &'static str, more: &[(Topic, &str)]| {
            let (worker, told) = told_of(income, area, more);
            let shown = family(&rules, &worker, &told).unwrap();
            let lines = received(indonesian(), shown);
            let prices = paid(indonesian(), &rules, &worker, &told);
            let beside = shown.beside.map(|(family, payer)| (family.base, payer));
            (shown.first.base, beside, lines[0].words.clone(), prices.len())
        };
        let lowest = Rupiah::new(1_000_000);
        // A government pays the lowest base, oneself one's own.
        let (first, beside, words, prices) = own("4 juta", "64.72", &[]);
        assert_eq!((first, prices), (lowest, 2));
        let (base, payer) = beside.unwrap();
        assert!(base > lowest && payer == OtherPayer::Own);
        assert_eq!(
            words,
            "Bila meninggal karena kecelakaan kerja. Bila Anda yang membayar: Rp211,6 juta."
        );
        // Where oneself comes first, the donor's sum is the other one.
        let (first, beside, words, _) = own("1,2 juta", "91.71", &[]);
        assert!(
            first > lowest && beside == Some((lowest, OtherPayer::Donor)),
            "{words}"
        );
        // One base, one sum.
        assert_eq!(own("900 ribu", "64.72", &[]).1, None);
        // A member was not asked what he pays on, and who gives no income may pay on more than the lowest.
        let (.., words, _) = own("1,2 juta", "91.71", &[(Topic::Insured, "active")]);
        assert_eq!(words, "Paling sedikit, bila meninggal karena kecelakaan kerja.");
        let (.., words, _) = own("tidak-tahu", "91.71", &[]);
        assert!(words.starts_with("Paling sedikit, "), "{words}");
        // Nobody pays whose age is disputed or too low: neither a price nor a sum is shown.
        for age in ["14", "15", "16", "17"] {
            let (worker, told) = told_of("4 juta", "64.72", &[(Topic::Age, age)]);
            assert!(family(&rules, &worker, &told).is_none(), "{age}");
            assert_eq!(paid(indonesian(), &rules, &worker, &told), [], "{age}");
        }
    }
}
