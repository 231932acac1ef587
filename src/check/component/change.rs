//! What can be changed where its figure stands: the income, and the month that is computed for.

use crate::check::component::figure_field::form;
use crate::check::component::time_choice::time_choice;
use crate::check::session::Action;
use crate::check::view::View;
use crate::screen::component::html::button;
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use payung_check::answers::{self, DONT_KNOW};
use payung_check::outlook::Outlook;
use payung_check::topic::Topic;
use payung_check::what_if::Figure;
use payung_questions::sorted;
use payung_typed::money::{Per, Stated};
use payung_values::month::YearMonth;
use payung_words::check::asked;
use payung_words::format;
use payung_words::problem;
use yew::prelude::*;

/// The id of the box.
const BOX: &str = "ubah-penghasilan";

/// The box for another income and the months to tap; nothing where no price rests on them.
pub fn change(view: View<'_>, outlook: &Outlook) -> Html {
    if view.session.is_visit || outlook.own.is_none() {
        return Html::default();
    }
    html! {
        <details class="why change">
            <summary>{ text(view.texts.change_summary()) }</summary>
            { income(view) }
            { months(view, outlook) }
        </details>
    }
}

/// Takes another income. What can mean two things, or comes by the day, is asked back here; until that is answered, and
/// while it cannot be read, the result stays that of the income before.
fn income(view: View<'_>) -> Html {
    let texts = view.texts;
    let (rules, day) = (&view.rules.person, view.session.day());
    let refused = view.session.problem(Topic::Income);
    let asked = refused.and_then(|problem| {
        let asked = Topic::Income.asked(rules, &problem.typed, day)?;
        Some(asked::asked_back(texts, &asked, &problem.typed))
    });
    let (question, offers) = asked.map_or((None, Vec::new()), |asked| (Some(asked.question), asked.offers));
    let kept = view.session.answers.typed(Topic::Income);
    let typed = refused
        .map(|problem| problem.typed.as_str())
        .or(kept)
        .filter(|typed| *typed != DONT_KNOW);
    let typed = typed.unwrap_or_default().to_owned();
    let stated = Stated::of(&typed);
    let (session, dispatch) = (view.session.clone(), view.dispatch.clone());
    let onanswer = Callback::from(move |typed: String| {
        let problem = answers::check(&session.rules.person, Topic::Income, &typed, session.day()).err();
        dispatch.dispatch(match problem {
            Some(problem) => Action::Refuse(problem),
            None => Action::Keep(Topic::Income, typed),
        });
    });
    let before = typed.clone();
    let onper = onanswer.reform(move |per: Per| Stated::of(&before).with_per(per));
    let before = typed.clone();
    // A sum that is offered is for a month, whatever was chosen before.
    let is_offered = {
        let offers = offers.clone();
        move |sum: &str| offers.iter().any(|(kept, _)| kept == sum)
    };
    let ontype = onanswer.reform(move |sum: String| {
        if is_offered(&sum) {
            sum
        } else {
            Stated::of(&before).with_sum(&sum)
        }
    });
    let entry = Entry {
        id: BOX,
        label: texts.change_income().to_string(),
        before: Some("Rp"),
        beside: time_choice(texts, stated.said(), &onper),
        typed: stated.sum.to_owned(),
        problem: question.or_else(|| refused.map(|problem| problem::topic(texts, problem))),
        offers,
        ontype,
        ..Entry::default()
    };
    let unknown = onanswer.reform(|_: MouseEvent| DONT_KNOW.to_owned());
    let unknown = button("plain", unknown, text(texts.dont_know()));
    form(texts, html! { <>{ entry.view() }{ unknown }</> })
}

/// Today, and the month from which the price is another.
fn months(view: View<'_>, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let prices = [
        &outlook.government,
        &outlook.donor,
        &outlook.household,
        &outlook.own,
    ];
    let changes = prices
        .into_iter()
        .flatten()
        .filter_map(|price| price.change?.0.next());
    let is_today = outlook.day == view.session.today;
    let chosen = (!is_today).then(|| YearMonth::of(outlook.day));
    let mut months = sorted::by_key(changes.chain(chosen), |month| *month);
    months.dedup();
    if months.is_empty() {
        return Html::default();
    }
    let choice = |words: String, typed: String, is_now: bool| {
        html! {
            <button class="button button--quiet" type="button" aria-pressed={is_now.to_string()}
                onclick={view.on_press(Action::Try(Figure::Day, typed), None)}>{ words }</button>
        }
    };
    let today = choice(texts.change_today().to_string(), String::new(), is_today);
    let later = months.into_iter().map(|month| {
        let words = format::month(texts, month);
        choice(
            words,
            month.first_day().to_string(),
            YearMonth::of(outlook.day) == month,
        )
    });
    html! {
        <div class="change__months" role="group" aria-label={texts.change_months().to_string()}>
            { today }
            { for later }
        </div>
    }
}
