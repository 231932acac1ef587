//! Words for benefit stories: what they are called, what was typed, what came out.

pub mod condition;
pub mod slide;
pub mod statement;
pub mod timeline;

use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_rules::claim::{Claim, Expected};
use payung_rules::loss::{Loss, LossShare};
use payung_stories::circumstances::{Mode, Spouse};
use payung_stories::dial::Dial;
use payung_stories::draft::{Draft, Field};
use payung_stories::rules::StoriesRules;
use payung_stories::{Story, Subject};
use payung_typed::day::{self, Century};
use payung_typed::money;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::payer::Payer;
use payung_values::rupiah::Rupiah;
use payung_values::school::{SchoolClass, SchoolLevel};
use std::borrow::Cow;
use std::convert::Infallible;

/// The name of a story.
pub fn name(texts: Texts, story: Story) -> Cow<'static, str> {
    match story {
        Story::DeathAtHome => texts.story_home_name(),
        Story::DeathAtSea => texts.story_sea_name(),
        Story::Fall => texts.story_fall_name(),
        Story::Hand => texts.story_hand_name(),
        Story::Blindness => texts.story_blind_name(),
        Story::Disease => texts.story_disease_name(),
    }
}

/// One sentence about a story.
pub fn about(texts: Texts, story: Story) -> Cow<'static, str> {
    match story {
        Story::DeathAtHome => texts.story_home_about(),
        Story::DeathAtSea => texts.story_sea_about(),
        Story::Fall => texts.story_fall_about(),
        Story::Hand => texts.story_hand_about(),
        Story::Blindness => texts.story_blind_about(),
        Story::Disease => texts.story_disease_about(),
    }
}

/// What happened.
pub fn event(texts: Texts, event: Event) -> Cow<'static, str> {
    match event {
        Event::Death => texts.event_death(),
        Event::WorkDeath => texts.event_work_death(),
        Event::WorkTotalDisability => texts.event_total(),
        Event::WorkPartialDisability => texts.event_partial(),
        Event::TemporaryIncapacity => texts.event_incapacity(),
    }
}

/// What is told, by its name.
pub fn subject(rules: &StoriesRules, texts: Texts, subject: Subject) -> String {
    match subject {
        Subject::Story(story) => name(texts, story).into_owned(),
        Subject::Claim(of) => claim(rules, texts, of),
    }
}

/// Something of it, and whether it is made up: `Cerita rekaan: Meninggal saat melaut`. It stands wherever sums of it do.
pub fn kind(texts: Texts, subject: Subject, said: &str) -> String {
    match subject {
        Subject::Story(_) => texts.story_for(args::StoryFor { story: said }),
        Subject::Claim(_) => texts.story_for_claim(args::StoryForClaim { claim: said }),
    }
    .into_owned()
}

/// A published claim by who, where and when as far as that was reported, its event and what was said to be paid, without a
/// name. Its day is no more than the day whose rules it is computed by, and not told.
pub fn claim(rules: &StoriesRules, texts: Texts, claim: &Claim) -> String {
    let amounts = published(texts, &claim.expected)
        .into_iter()
        .map(|(name, amount)| {
            let amount = format::round_amount(texts, amount);
            texts
                .cash_part(args::CashPart {
                    amount: &amount,
                    name: &format::in_sentence(&name),
                })
                .to_string()
        });
    let amounts = amounts.collect::<Vec<_>>().join(", ");
    let what = texts.claim_name(args::ClaimName {
        amounts: &amounts,
        event: &event(texts, claim.event),
    });
    let mut reported = rules.claim.reported.iter();
    match reported.find(|one| one.case == claim.id) {
        Some(reported) => texts.claim_of(args::ClaimOf {
            what: &format::in_sentence(&what),
            who: reported.label.text(texts.language()),
        }),
        None => what,
    }
    .into_owned()
}

/// Where a claim was published, part by part: its words, and where they lead if they are an address.
pub fn references(claim: &Claim) -> impl Iterator<Item = (&'static str, Option<String>)> {
    claim.reference.split("; ").map(|words| {
        let is_address = words.contains('/') && !words.contains(' ');
        (words, is_address.then(|| ["https://", words].concat()))
    })
}

/// What was published of a claim: the sums, or where no sum was said its parts.
pub fn published(texts: Texts, expected: &Expected) -> Vec<(Cow<'static, str>, Rupiah)> {
    let some = |pairs: [(Cow<'static, str>, Option<Rupiah>); 3]| {
        let said = pairs
            .into_iter()
            .filter_map(|(name, amount)| Some((name, amount?)));
        said.filter(|(_, amount)| *amount > Rupiah::ZERO)
            .collect::<Vec<_>>()
    };
    let sums = some([
        (texts.claim_row_cash(), expected.cash),
        (texts.claim_row_scholarship(), expected.scholarship),
        (
            texts.claim_row_total(),
            expected.total.filter(|total| Some(*total) != expected.cash),
        ),
    ]);
    if sums.is_empty() {
        some([
            (texts.part_death(), expected.death_grant),
            (texts.part_disability(), expected.disability_grant),
            (texts.part_incapacity(), expected.incapacity),
        ])
    } else {
        sums
    }
}

/// The name of a school level.
pub fn level(rules: &StoriesRules, texts: Texts, level: SchoolLevel) -> &'static str {
    let found = rules
        .benefit
        .scholarship_levels
        .iter()
        .find(|one| one.level == level);
    found.map_or("", |one| one.label.text(texts.language()))
}

/// The short name of a school level, for charts.
pub fn short_level(texts: Texts, level: SchoolLevel) -> Cow<'static, str> {
    match level {
        SchoolLevel::Tk => texts.level_tk(),
        SchoolLevel::Sd => texts.level_sd(),
        SchoolLevel::Smp => texts.level_smp(),
        SchoolLevel::Sma => texts.level_sma(),
        SchoolLevel::Pt => texts.level_pt(),
    }
}

/// The class a child still has before it, in the middle of a sentence: `kelas 2 SMA atau SMK`.
pub fn class(rules: &StoriesRules, texts: Texts, class: SchoolClass) -> String {
    let number = class.class().to_string();
    match class.level() {
        SchoolLevel::Tk => texts.class_tk(),
        SchoolLevel::Pt => texts.class_pt(args::ClassPt { class: &number }),
        SchoolLevel::Sd | SchoolLevel::Smp | SchoolLevel::Sma => texts.class_year(args::ClassYear {
            class: &number,
            level: &format::in_sentence(level(rules, texts, class.level())),
        }),
    }
    .to_string()
}

/// Every class a child can have before it, with its written id.
pub fn classes() -> impl Iterator<Item = (String, SchoolClass)> {
    let ids = SchoolLevel::ALL.iter().flat_map(|level| {
        let numbered = (1..=9).map(|number| [level.id(), "_", &number.to_string()].concat());
        [level.id().to_owned()].into_iter().chain(numbered)
    });
    ids.filter_map(|id| SchoolClass::parse(&id).map(|class| (id, class)))
}

/// How one is brought to a hospital or home.
pub fn mode(texts: Texts, mode: Mode) -> Cow<'static, str> {
    match mode {
        Mode::Land => texts.mode_land(),
        Mode::Sea => texts.mode_sea(),
        Mode::Air => texts.mode_air(),
    }
}

/// How much a row of the anatomical table counts.
pub fn share(texts: Texts, share: LossShare) -> String {
    match share {
        LossShare::Fixed(rate) => rate.written(texts),
        LossShare::Between { least, most } => texts
            .losses_between(args::LossesBetween {
                least: &least.written(texts),
                most: &most.written(texts),
            })
            .to_string(),
        LossShare::Each { each, step, .. } => texts
            .losses_each(args::LossesEach {
                share: &each.written(texts),
                step: step.text(texts.language()),
            })
            .to_string(),
    }
}

/// The same in two: the share for a column of figures, and what goes with it.
pub fn share_and_rest(texts: Texts, loss: &Loss) -> (String, Option<String>) {
    match loss.share {
        LossShare::Fixed(rate) => (rate.written(texts), None),
        LossShare::Between { least, most } => {
            let rest = texts.losses_up_to(args::LossesUpTo {
                most: &most.written(texts),
            });
            (least.written(texts), Some(rest.to_string()))
        }
        LossShare::Each { each, step, .. } => {
            let rest = texts.losses_per(args::LossesPer {
                step: step.text(texts.language()),
            });
            (each.written(texts), Some(rest.to_string()))
        }
    }
}

/// The day of the event as it was typed; today where nothing was. Of a claim it is the day whose rules count.
pub fn day(texts: Texts, draft: &Draft, today: Date) -> String {
    let day = match draft.typed(Field::Day) {
        "" => format::date(texts, today),
        typed => day::day(typed, Century::TwentyFirst)
            .map_or_else(|| typed.to_owned(), |day| format::date(texts, day)),
    };
    if draft.is_unreported(Field::Day) {
        texts
            .value_unreported_day(args::ValueUnreportedDay { date: &day })
            .to_string()
    } else {
        day
    }
}

/// That the value of a field was never reported, if so.
fn unreported(texts: Texts, draft: &Draft, field: Field) -> Option<String> {
    draft
        .is_unreported(field)
        .then(|| texts.value_unreported().to_string())
}

/// What can be turned before people's eyes.
pub fn dial_name(texts: Texts, dial: Dial) -> Cow<'static, str> {
    match dial {
        Dial::Income => texts.dial_income(),
        Dial::Paid => texts.dial_paid(),
        Dial::Incapacity => texts.dial_incapacity(),
    }
}

/// What it is now.
pub fn dial_value(texts: Texts, draft: &Draft, dial: Dial) -> String {
    match dial {
        Dial::Income => wage(texts, draft),
        Dial::Paid => paid(texts, draft),
        Dial::Incapacity => incapacity(texts, draft),
    }
}

/// Whose money, as a person chooses it.
pub fn payer(texts: Texts, payer: Payer) -> String {
    format::capitalised(&crate::step::payer_word(texts, payer))
}

/// What is asked for.
pub fn field(texts: Texts, field: Field) -> Cow<'static, str> {
    match field {
        Field::Event => texts.fact_event(),
        Field::Day => texts.field_day(),
        Field::Segment => texts.field_segment(),
        Field::Income => texts.field_income(),
        Field::Wage => texts.field_wage(),
        Field::Group => texts.field_group(),
        Field::Sector => texts.field_sector(),
        Field::Payer => texts.field_payer(),
        Field::PaidMonths => texts.field_paid(),
        Field::InARow => texts.field_in_a_row(),
        Field::Unpaid => texts.field_unpaid(),
        Field::Incapacity => texts.field_incapacity(),
        Field::Loss => texts.field_loss(),
        Field::Extent => texts.field_extent(),
        Field::Journey => texts.field_journey(),
        Field::Spouse => texts.field_spouse(),
        Field::Children => texts.field_children(),
    }
}

/// An amount that was typed, as it was read; what cannot be read stands there as it was typed.
fn amount(texts: Texts, typed: &str) -> String {
    match money::one_income::<Infallible>(typed) {
        Ok(amount) => amount.written(texts),
        Err(_) if typed.is_empty() => texts.value_missing().to_string(),
        Err(_) => typed.to_owned(),
    }
}

/// The income or wage of a story, as it was typed. Of a claim it is the one that fits the sum, where the sum needs one.
pub fn wage(texts: Texts, draft: &Draft) -> String {
    let field = if draft.typed(Field::Segment) == "pu" {
        Field::Wage
    } else {
        Field::Income
    };
    if draft.is_unreported(field) {
        return if Event::parse(draft.typed(Field::Event)) == Some(Event::Death) {
            texts.value_unreported()
        } else {
            texts.value_unreported_wage(args::ValueUnreportedWage {
                wage: &amount(texts, draft.typed(field)),
            })
        }
        .to_string();
    }
    if field == Field::Wage {
        texts
            .value_wage(args::ValueWage {
                wage: &amount(texts, draft.typed(Field::Wage)),
            })
            .to_string()
    } else {
        let income = amount(texts, draft.typed(Field::Income));
        texts
            .value_income(args::ValueIncome { income: &income })
            .to_string()
    }
}

/// The months paid, as they were typed.
pub fn paid(texts: Texts, draft: &Draft) -> String {
    if let Some(unreported) = unreported(texts, draft, Field::PaidMonths) {
        return unreported;
    }
    let (all, in_a_row) = (draft.typed(Field::PaidMonths), draft.typed(Field::InARow));
    let row = if in_a_row.is_empty() || in_a_row == all {
        "semua"
    } else {
        "sebagian"
    };
    let paid = match all {
        "" => texts.value_missing().to_string(),
        "0" => texts.value_no_months().to_string(),
        _ => texts
            .value_paid(args::ValuePaid {
                in_a_row,
                paid: all,
                row,
            })
            .to_string(),
    };
    match draft.typed(Field::Unpaid) {
        "" | "0" => paid,
        unpaid => texts
            .value_unpaid(args::ValueUnpaid { paid: &paid, unpaid })
            .to_string(),
    }
}

/// The months unable to work as typed, or that there is none.
pub fn incapacity(texts: Texts, draft: &Draft) -> String {
    if let Some(unreported) = unreported(texts, draft, Field::Incapacity) {
        return unreported;
    }
    match draft.typed(Field::Incapacity) {
        "" | "0" => texts.value_none(),
        typed => texts.value_months(args::ValueMonths { months: typed }),
    }
    .to_string()
}

/// The children, as they were typed: `anak kelas 2 SMA atau SMK, anak masuk TK`.
pub fn children(rules: &StoriesRules, texts: Texts, draft: &Draft) -> String {
    let children = draft
        .children
        .iter()
        .map(|child| match SchoolClass::parse(&child.class) {
            Some(parsed) => texts
                .value_child(args::ValueChild {
                    class: &class(rules, texts, parsed),
                })
                .to_string(),
            None => texts
                .value_child(args::ValueChild {
                    class: &texts.value_missing(),
                })
                .to_string(),
        });
    let children: Vec<String> = children.collect();
    if children.is_empty() {
        texts.value_no_children().to_string()
    } else {
        children.join(", ")
    }
}

/// Who is left, as it was typed.
pub fn family(rules: &StoriesRules, texts: Texts, draft: &Draft) -> String {
    let children = match (draft.is_unreported(Field::Children), draft.children.is_empty()) {
        (true, true) => texts.value_unreported().to_string(),
        (true, false) => texts
            .value_unreported_children(args::ValueUnreportedChildren {
                children: &children(rules, texts, draft),
            })
            .to_string(),
        (false, _) => children(rules, texts, draft),
    };
    if draft.is_unreported(Field::Spouse) {
        return format::capitalised(&children);
    }
    let spouse = if Spouse::parse(draft.typed(Field::Spouse)) == Some(Spouse::Left) {
        texts.value_spouse()
    } else {
        texts.value_no_spouse()
    };
    let family = texts.value_family(args::ValueFamily {
        children: &children,
        family: &spouse,
    });
    format::capitalised(&family)
}

/// What was lost, as it was chosen.
pub fn loss(rules: &StoriesRules, texts: Texts, draft: &Draft) -> String {
    match Loss::find(rules.claim.losses, draft.typed(Field::Loss)) {
        Some(loss) => {
            let words = texts.value_loss(args::ValueLoss {
                loss: loss.label.text(texts.language()),
                share: &share(texts, loss.share),
                wages: &wages(rules),
            });
            if loss.is_read() {
                words
            } else {
                texts.value_unverified(args::ValueUnverified { loss: &words })
            }
            .to_string()
        }
        None => texts.field_loss_percent().to_string(),
    }
}

/// How many wages a share is taken of, by the newest rule.
pub fn wages(rules: &StoriesRules) -> String {
    rules
        .benefit
        .jkk_wage_multiple
        .entries
        .last()
        .map_or_else(String::new, |entry| entry.value.to_string())
}

/// The ways of transport, as they were chosen.
pub fn journey(texts: Texts, draft: &Draft) -> String {
    if let Some(unreported) = unreported(texts, draft, Field::Journey) {
        return unreported;
    }
    let modes = draft.typed(Field::Journey).split(',');
    let modes = modes.filter_map(|id| Some(mode(texts, Mode::parse(id.trim())?).into_owned()));
    let modes: Vec<String> = modes.collect();
    if modes.is_empty() {
        texts.value_none().to_string()
    } else {
        modes.join("; ")
    }
}
