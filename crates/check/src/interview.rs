//! Which question comes next: the one whose answer can still change most. When none can change anything, it is over.
//!
//! The decile is asked only where a label stands for several of them: who does not know the label seldom knows it. The
//! question about the register leads to it for whoever does. What a topic can change is counted from the criteria that are still unknown; no order is written down but that the
//! occupation comes before the ways of working that fit it, and a doubt about the two right behind them.

use crate::answers::Answers;
use crate::doubt::doubt;
use crate::rules::PersonRules;
use crate::topic::Topic;
use payung_questions::eligibility::{Eligibility, SchemeVerdict, Worker, assess};
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::payer::Payer;
use payung_values::registry::Registry;
use payung_values::segment::Segment;
use payung_values::truth::Truth;

/// The questions still open on `day`: the one that can change most first, then the others in the same way.
pub fn open_topics(rules: &PersonRules, answers: &Answers, day: Date) -> Vec<Topic> {
    let worker = answers.worker(rules, day);
    let Ok(answer) = assess(rules.eligibility, &worker, day) else {
        return Vec::new();
    };
    let mut open: Vec<(usize, Topic)> = Vec::with_capacity(Topic::ALL.len());
    for topic in Topic::ALL {
        if answers.is_settled(rules, *topic, day) {
            continue;
        }
        let weight = weight(*topic, answers, &worker, &answer);
        if weight > 0 {
            let index = open.iter().take_while(|(before, _)| *before >= weight).count();
            open.insert(index, (weight, *topic));
        }
    }
    open.into_iter().map(|(_, topic)| topic).collect()
}

/// The most questions that can still come after `topic`, whatever is answered there and after.
///
/// What is not known yet and decides what else is asked is tried: that one works on one's own account, each area that a
/// scheme names, and a label that stands for several deciles. What is asked again where two answers seldom go together is not counted: few are asked.
pub fn most_after(rules: &PersonRules, answers: &Answers, topic: Topic, day: Date) -> usize {
    let mut before = answers.clone();
    before.forget(topic);
    let areas = areas_that_differ(rules, day);
    let areas: Vec<String> = areas.into_iter().map(|area| area.to_string()).collect();
    let supposed = |topic, words: &[String]| -> Vec<Option<String>> {
        let is_open = !before.is_settled(rules, topic, day);
        let words = words.iter().filter(|_| is_open).cloned().map(Some);
        [None].into_iter().chain(words).collect()
    };
    let works = supposed(Topic::Engagement, &[Engagement::OwnAccount.id().to_owned()]);
    let lives = supposed(Topic::Area, &areas);
    let is_other = |one: &&Topic| **one != topic && **one != Topic::Confirmed;
    let mut most = 0;
    for work in &works {
        for area in &lives {
            let mut then = before.clone();
            let mut asked_itself = 0;
            for (supposed, word) in [(Topic::Engagement, work), (Topic::Area, area)] {
                if let Some(word) = word {
                    then.keep(supposed, word);
                    asked_itself += usize::from(supposed != topic);
                }
            }
            let open = open_topics(rules, &then, day);
            most = most.max(asked_itself + open.iter().filter(is_other).count());
            if open.contains(&Topic::Registry) {
                then.keep(Topic::Registry, Registry::NearPoor.id());
                let asked_itself = asked_itself + usize::from(topic != Topic::Registry);
                let open = open_topics(rules, &then, day);
                most = most.max(asked_itself + open.iter().filter(is_other).count());
            }
        }
    }
    most
}

/// An area of a scheme for each kind of them: two whose schemes ask the same on `day` ask the same questions.
fn areas_that_differ(rules: &PersonRules, day: Date) -> Vec<AreaCode> {
    let in_force = || {
        rules
            .eligibility
            .schemes
            .iter()
            .filter(|scheme| scheme.in_force(day))
    };
    let mut kinds: Vec<Vec<(Payer, &[Criterion])>> = Vec::new();
    let mut areas = Vec::new();
    for area in in_force().filter_map(|scheme| scheme.area) {
        let is_here = |scheme: &&Scheme| scheme.area.is_some_and(|whole| whole.contains(area));
        let asked = in_force().filter(is_here);
        let kind: Vec<_> = asked.map(|scheme| (scheme.payer, scheme.criteria)).collect();
        if !kinds.contains(&kind) {
            kinds.push(kind);
            areas.push(area);
        }
    }
    areas
}

/// The questions on the way to these answers, in the order in which they come: each as if only those before it
/// were answered, up to the first that is open.
pub fn asked_topics(rules: &PersonRules, answers: &Answers, day: Date) -> Vec<Topic> {
    let mut way = Vec::with_capacity(Topic::ALL.len());
    let mut so_far = Answers::default();
    while let Some(next) = open_topics(rules, &so_far, day).first() {
        way.push(*next);
        match answers.typed(*next) {
            Some(typed) if answers.is_settled(rules, *next, day) => so_far.keep(*next, typed),
            _ => break,
        }
    }
    way
}

/// Every answer that was given or is still wanted: those on the way first. What the check-your-answers page shows.
pub fn shown_topics(rules: &PersonRules, answers: &Answers, day: Date) -> Vec<Topic> {
    let mut shown = asked_topics(rules, answers, day);
    let open = open_topics(rules, answers, day);
    // The way stops at a question that may have become needless.
    shown.retain(|topic| answers.is_settled(rules, *topic, day) || open.contains(topic));
    for topic in Topic::ALL {
        if !shown.contains(topic) && (answers.is_settled(rules, *topic, day) || open.contains(topic)) {
            shown.push(*topic);
        }
    }
    shown
}

/// What is asked before all that is counted.
const FIRST: usize = usize::MAX;

/// How much the answer to `topic` can still change; 0 if nothing.
///
/// Counted are the unknown criteria of every undecided verdict that waits for the topic, since they all fall away
/// if this one is not met; then whether a price depends on it.
fn weight(topic: Topic, answers: &Answers, worker: &Worker, answer: &Eligibility) -> usize {
    let is_for_others = answer.segment.is_some_and(|segment| segment != Segment::Bpu);
    // Which ways of working fit depends on the occupation, and nothing is worth asking while two answers do not fit.
    let is_doubtful = doubt(worker).is_some() || answers.has_unnamed_employer(worker);
    let is_doubted = topic == Topic::Confirmed && is_doubtful;
    let is_asked_first = worker.engagement.is_none() && !answers.is_unknown(Topic::Engagement);
    let is_first = topic == Topic::Occupation && is_asked_first;
    if is_doubted || is_first {
        return FIRST;
    }
    if is_for_others {
        return 0;
    }
    let undecided = answer
        .schemes
        .iter()
        .filter(|verdict| is_waiting_for(verdict, topic));
    let schemes: usize = undecided
        .map(|verdict| verdict.with(Truth::Unknown).count())
        .sum();
    let waits = answer
        .vulnerable_because
        .iter()
        .any(|decided| decided.truth == Truth::Unknown && Topic::of(decided) == topic);
    let decides_all = topic == Topic::Engagement;
    let is_open = decides_all || may_join(answer);
    let person = usize::from(waits && answer.vulnerable == Truth::Unknown && is_open);
    let is_priced =
        topic == Topic::Income && pays_by_income(answer) || topic == Topic::Occupation && may_join(answer);
    // A price never comes before a verdict.
    2 * (schemes + person) + usize::from(is_priced)
}

/// Whether an undecided scheme waits for the answer to `topic`. Of a scheme whose area is not known yet, only what
/// every scheme asks is worth a question before the area is.
fn is_waiting_for(verdict: &SchemeVerdict, topic: Topic) -> bool {
    let of_every_scheme = matches!(
        topic,
        Topic::Area | Topic::Engagement | Topic::Age | Topic::Insured
    );
    verdict.truth == Truth::Unknown
        && (of_every_scheme || verdict.covers_area())
        && verdict
            .decided
            .iter()
            .any(|decided| decided.truth == Truth::Unknown && Topic::of(decided) == topic)
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
    use super::{Answers, Date, PersonRules, Topic, asked_topics, open_topics, shown_topics};

    fn rules() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    fn day() -> Date {
        Date::parse("2026-11-21").unwrap()
    }

    fn answers(given: &[(Topic, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (topic, typed) in given {
            answers.keep(*topic, typed);
        }
        answers
    }

    fn open(given: &[(Topic, &str)]) -> Vec<Topic> {
        open_topics(&rules(), &answers(given), day())
    }

    /// The way of somebody who has an answer to everything.
    fn way(given: &[(Topic, &str)]) -> Vec<Topic> {
        asked_topics(&rules(), &answers(given), day())
    }

    const FISHER: [(Topic, &str); 10] = [
        (Topic::Area, "64.07"),
        (Topic::Occupation, "nelayan"),
        (Topic::Engagement, "own_account"),
        (Topic::Income, "1.500.000"),
        (Topic::IncomeRegular, "no"),
        (Topic::Age, "41"),
        (Topic::Registry, "poor"),
        (Topic::Insured, "none"),
        (Topic::Residence, "24 bulan"),
        (Topic::Student, "no"),
    ];

    fn fisher_but(topic: Topic, typed: &'static str) -> Vec<Topic> {
        let mut given = FISHER;
        for one in &mut given {
            if one.0 == topic {
                one.1 = typed;
            }
        }
        way(&given)
    }

    #[test]
    fn the_question_that_can_change_most_comes_first() {
        use Topic::{Age, Area, Engagement, Income, IncomeRegular, Insured, Occupation, Registry};
        assert_eq!(
            way(&FISHER),
            [
                Occupation,
                Engagement,
                Age,
                Insured,
                Area,
                IncomeRegular,
                Registry,
                Income
            ]
        );
    }

    #[test]
    fn what_ends_the_questions_comes_before_what_it_makes_needless() {
        use Topic::{Age, Engagement, Insured, Occupation};
        assert_eq!(fisher_but(Engagement, "employee"), [Occupation, Engagement]);
        assert_eq!(fisher_but(Age, "65"), [Occupation, Engagement, Age]);
        assert_eq!(
            fisher_but(Insured, "active"),
            [Occupation, Engagement, Age, Insured]
        );
    }

    #[test]
    fn the_way_ends_at_the_first_open_question() {
        use Topic::{Age, Engagement, Insured, Occupation};
        let begun = [(Occupation, "nelayan"), (Engagement, "own_account"), (Age, "41")];
        assert_eq!(way(&begun), [Occupation, Engagement, Age, Insured]);
        assert_eq!(way(&[]), [Occupation]);
    }

    /// W1: what seldom goes together is asked once more, right away; what is chosen then is the way of working.
    #[test]
    fn a_doubt_is_asked_at_once_and_once() {
        let guard = [(Topic::Occupation, "satpam"), (Topic::Engagement, "own_account")];
        assert_eq!(open(&guard).first(), Some(&Topic::Confirmed));
        let mut insisting = answers(&guard);
        insisting.keep(Topic::Confirmed, "own_account");
        assert!(!open_topics(&rules(), &insisting, day()).contains(&Topic::Confirmed));
        assert!(!open_topics(&rules(), &insisting, day()).is_empty());
        let mut corrected = answers(&guard);
        corrected.keep(Topic::Confirmed, "employee");
        assert_eq!(corrected.typed(Topic::Engagement), Some("employee"));
        assert_eq!(open_topics(&rules(), &corrected, day()), []);
        // Another answer has not been confirmed.
        insisting.keep(Topic::Occupation, "guru_honorer");
        assert_eq!(
            open_topics(&rules(), &insisting, day()).first(),
            Some(&Topic::Confirmed)
        );
        insisting.keep(Topic::Occupation, "nelayan");
        assert!(!open_topics(&rules(), &insisting, day()).contains(&Topic::Confirmed));
    }

    /// A domestic worker with an employer is asked who it is; until she says a company, it is the household.
    #[test]
    fn an_employer_is_asked_for_where_a_company_is_not_the_usual_one() {
        use payung_values::engagement::Engagement;
        let engagement = |answers: &Answers| answers.worker(&rules(), day()).engagement;
        let maid = [
            (Topic::Occupation, "pekerja_rumah_tangga"),
            (Topic::Engagement, "employee"),
        ];
        assert_eq!(open(&maid).first(), Some(&Topic::Confirmed));
        for (said, meant) in [
            ("household", Engagement::Household),
            ("tidak-tahu", Engagement::Household),
            ("employee", Engagement::Employee),
        ] {
            let mut answers = answers(&maid);
            assert_eq!(engagement(&answers), Some(Engagement::Household));
            answers.keep(Topic::Confirmed, said);
            assert_eq!(engagement(&answers), Some(meant), "{said}");
            assert!(!open_topics(&rules(), &answers, day()).contains(&Topic::Confirmed));
            let hash = crate::link::write(&rules(), &answers, crate::link::AskedOn::Today(day()));
            let shared = crate::link::read(&rules(), &hash).unwrap().answers;
            assert_eq!(engagement(&shared), Some(meant), "{hash}");
        }
    }

    #[test]
    fn an_answer_that_is_not_needed_any_more_is_still_shown() {
        let shown = shown_topics(&rules(), &answers(&FISHER), day());
        assert!(shown.contains(&Topic::Residence) && shown.contains(&Topic::Student));
        assert!(!way(&FISHER).contains(&Topic::Residence));
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

    /// Who knows the decile says it instead of the label; who knows neither is not asked twice.
    #[test]
    fn the_decile_is_taken_and_never_asked() {
        let base = [
            (Topic::Area, "64.07"),
            (Topic::Occupation, "nelayan"),
            (Topic::Engagement, "own_account"),
        ];
        let with = |more: (Topic, &'static str)| open(&[base.as_slice(), &[more]].concat());
        assert!(with((Topic::Age, "41")).contains(&Topic::Registry));
        assert!(!with((Topic::Decile, "2")).contains(&Topic::Registry));
        for registry in ["poor", "tidak-tahu"] {
            assert!(!with((Topic::Registry, registry)).contains(&Topic::Decile));
        }
    }
}
