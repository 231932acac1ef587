//! What the family would receive.

use crate::check::component::sources::sources;
use crate::screen::component::html::{all, dd, div, dl, dt, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{source, trace};
use payung_words::check::brief::{self, Received};
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The benefits as a ledger, each with its condition, its steps below.
pub fn family(texts: Texts, received: Received<'_>, is_own: bool) -> Html {
    let family = received.first;
    let heading = if is_own {
        texts.family_heading()
    } else {
        texts.family_heading_other()
    };
    let story = |amount| format::round_amount(texts, amount);
    let early = story(family.early_death.cash);
    let work_if = [
        Some(texts.family_work_if().to_string()),
        brief::beside(texts, received),
    ];
    let work_if = format::sentences(work_if.into_iter().flatten());
    let death_if = texts
        .family_death_if(args::FamilyDeathIf {
            amount: &early,
            months: &family.waiting_months.to_string(),
        })
        .to_string();
    let school = texts
        .family_school(args::FamilySchool {
            children: &format::count_word(texts, family.children),
        })
        .to_string();
    let school_if = texts
        .family_school_if(args::FamilySchoolIf {
            months: &family.scholarship_months.to_string(),
        })
        .to_string();
    let row = |figure: Html, what: String, condition: Option<String>| {
        let mut said = vec![what.into()];
        if let Some(condition) = condition {
            said.push(html! { <br /> });
            said.push(span("ledger__if", condition.into()));
        }
        let parts = vec![dt("ledger__figure", figure), dd("", all(said))];
        div("ledger__row", all(parts))
    };
    let money = |text: String| span("money", text.into());
    let up_to = html! { <small>{ text(texts.family_up_to()) }</small> };
    let up_to = all(vec![up_to, " ".into(), money(story(family.scholarship))]);
    let why = |amount: String| texts.family_why(args::FamilyWhy { amount: &amount }).to_string();
    let sum = |amount: String| Some((texts.family_sum().to_string(), amount));
    let (work, death) = (
        family.work_death.cash.written(texts),
        family.death.cash.written(texts),
    );
    let (school_steps, work_steps): (Vec<_>, Vec<_>) =
        family.work_death.steps.iter().copied().partition(|step| {
            matches!(
                step.applied,
                payung_questions::explain::Applied::Scholarship { .. }
            )
        });
    let margin = vec![text(texts.family_margin(args::FamilyMargin {
        base: &family.base.written(texts),
    }))];
    let mut from: Vec<Html> = Vec::new();
    let bases = work_steps
        .iter()
        .chain(family.death.steps.iter())
        .filter_map(|step| step.basis);
    let mut shown: Vec<&str> = Vec::new();
    for basis in bases {
        if !shown.contains(&basis.source.key) {
            shown.push(basis.source.key);
            from.push(source(texts, &basis));
        }
    }
    let rows = vec![
        row(
            money(story(family.work_death.cash)),
            brief::work_words(texts, received),
            Some(work_if),
        ),
        row(
            money(story(family.death.cash)),
            texts.family_death().to_string(),
            Some(death_if),
        ),
        row(up_to, school, Some(school_if)),
        row(
            text(texts.family_care_figure()),
            texts.family_care().to_string(),
            None,
        ),
    ];
    let scholarship = family.scholarship.written(texts);
    let body = vec![
        dl("ledger", all(rows)),
        trace(texts, &why(work.clone()), &work_steps, sum(work)),
        trace(texts, &why(death.clone()), &family.death.steps, sum(death)),
        trace(texts, &why(scholarship.clone()), &school_steps, sum(scholarship)),
        sources(texts, from),
    ];
    section("keluarga", heading.to_string(), all(body), margin)
}
