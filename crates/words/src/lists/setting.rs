//! What a list is asked, and what stands in for empty cells, in words: those of the page and of its files.

use crate::check::topic;
use crate::format;
use crate::step;
use crate::texts::Texts;
use payung_check::topic::Topic;
use payung_lists::settings::Work;
use payung_rules::area::Area;
use payung_rules::scheme::Scheme;
use payung_values::area_code::AreaCode;
use payung_values::payer::Payer;
use payung_values::program::Programs;
use std::borrow::Cow;

/// The scheme the list is made for.
pub fn scheme(texts: Texts, scheme: Option<&Scheme>) -> String {
    match scheme {
        Some(scheme) => format::capitalised(scheme.name.text(texts.language())),
        None => texts.lists_scheme_door().to_string(),
    }
}

/// Whose money.
pub fn payer(texts: Texts, payer: Option<Payer>) -> String {
    match payer {
        Some(payer) => format::capitalised(&step::payer_word(texts, payer)),
        None => texts.lists_payer_door().to_string(),
    }
}

/// The programs that are paid.
pub fn programs(texts: Texts, programs: Programs) -> Cow<'static, str> {
    if programs == Programs::WITH_SAVINGS {
        texts.household_three()
    } else {
        texts.household_two()
    }
}

/// The area of those without one.
pub fn area(texts: Texts, areas: &'static [Area], area: Option<AreaCode>) -> Cow<'static, str> {
    match area.and_then(|code| Area::find(areas, code)) {
        Some(area) => Cow::Borrowed(area.name),
        None => texts.lists_area_none(),
    }
}

/// How people work.
pub fn work(texts: Texts, work: Work) -> String {
    match work {
        Work::Unknown => texts.lists_unknown().to_string(),
        Work::Usual => texts.lists_work_usual().to_string(),
        Work::Same(engagement) => {
            let mut choices = topic::choices(texts, Topic::Engagement).into_iter();
            let chosen = choices.find(|choice| choice.id == engagement.id());
            chosen.map_or_else(|| texts.lists_unknown().to_string(), |choice| choice.name)
        }
    }
}

/// Whether incomes are regular.
pub fn regular_income(texts: Texts, regular: Option<bool>) -> Cow<'static, str> {
    match regular {
        Some(true) => texts.lists_regular_yes(),
        Some(false) => texts.lists_regular_no(),
        None => texts.lists_unknown(),
    }
}

/// Whether people are members.
pub fn insured(texts: Texts, insured: Option<bool>) -> Cow<'static, str> {
    match insured {
        Some(true) => texts.lists_insured_yes(),
        Some(false) => texts.lists_insured_no(),
        None => texts.lists_unknown(),
    }
}

/// Whether people study.
pub fn student(texts: Texts, student: Option<bool>) -> Cow<'static, str> {
    match student {
        Some(true) => texts.lists_student_yes(),
        Some(false) => texts.lists_student_no(),
        None => texts.lists_unknown(),
    }
}
