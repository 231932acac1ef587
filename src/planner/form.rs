//! The form of a plan, and the boxes both forms have.

use crate::planner::session::{Action, Form, Work, occupations};
use crate::planner::view::{Then, View};
use crate::platform::document;
use crate::screen::component::html::{p, span};
use crate::screen::component::problem_summary::Problems;
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use crate::screen::field::select::{Part, Select};
use payung_planner::claim::WAGE_EARNERS;
use payung_planner::draft::programs as read_programs;
use payung_planner::draft::{Draft, Field, FieldPath, PlanWrong, Problem, Wanted, program_ids};
use payung_planner::{MOST_GROUPS, ShareOf};
use payung_questions::sorted;
use payung_rules::occupation::Occupation;
use payung_typed::day;
use payung_typed::finder;
use payung_typed::money;
use payung_typed::problem::Wrong;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner::form as words;
use payung_words::problem;
use payung_words::texts::{Texts, args};
use std::convert::Infallible;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The payers that are offered, the most usual first.
const PAYERS: [Payer; 5] = [
    Payer::Donor,
    Payer::Employer,
    Payer::Apbd,
    Payer::Apbn,
    Payer::Village,
];

/// The ways to ask, in the order in which they are offered.
const WANTED: [Wanted; 3] = [Wanted::Workers, Wanted::Cost, Wanted::Months];

/// A form, and what is wrong in it.
#[derive(Clone, Copy)]
pub struct Filled<'a> {
    /// What the screen sees.
    pub view: View<'a>,
    /// Which form.
    pub form: Form,
    /// What is wrong, in the order of the boxes.
    pub problems: &'a [Problem],
}

impl Filled<'_> {
    fn this_month(&self) -> YearMonth {
        YearMonth::of(self.view.session.today)
    }

    fn draft(&self) -> &Draft {
        self.view.session.form(self.form)
    }

    /// What was typed at `index`.
    fn typed(&self, index: FieldPath) -> &str {
        self.draft().typed(index)
    }

    /// What is wrong at `place`.
    fn problem(&self, index: FieldPath) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == index)?;
        let is_said = !is_unfinished(found) || self.view.session.refusals > 0;
        is_said.then(|| problem::plan(self.view.texts, self.draft(), found, self.this_month()))
    }

    /// What can be tapped instead of what was typed there.
    fn offers(&self, index: FieldPath) -> Vec<(String, String)> {
        let found = self.problems.iter().find(|problem| problem.field == index);
        found
            .map(|found| problem::offers(self.view.texts, found))
            .unwrap_or_default()
    }

    fn keep(&self, index: FieldPath) -> Callback<String> {
        let form = self.form;
        self.view.on_type(move |typed| Action::Keep(form, index, typed))
    }

    /// A box one types in.
    pub fn entry(
        &self,
        index: FieldPath,
        label: String,
        hint: Option<String>,
        before: Option<&'static str>,
        behind: Option<String>,
    ) -> Html {
        Entry {
            id: &id(index),
            label,
            hint,
            before,
            behind,
            typed: self.typed(index).to_owned(),
            problem: self.problem(index),
            offers: self.offers(index),
            beside: Html::default(),
            list: None,
            ontype: self.keep(index),
        }
        .view()
    }

    /// A box for an amount, read back in words.
    pub fn money(&self, index: FieldPath, label: String, hint: Option<String>) -> Html {
        let read = money::one_sum::<Infallible>(self.typed(index))
            .ok()
            .filter(|_| self.offers(index).is_empty())
            .map(|sum| format::in_words(self.view.texts, sum));
        html! {
            <>
                { self.entry(index, label, hint, Some("Rp"), None) }
                if let Some(read) = read { { p("field__echo note", read.into()) } }
            </>
        }
    }

    /// The box for the first month, read back in words.
    pub fn first_month(&self) -> Html {
        let texts = self.view.texts;
        let index = FieldPath::of_plan(Field::From);
        let typed = self.typed(index);
        let read = day::month(typed)
            .ok()
            .map(|month| format::month(texts, month))
            .filter(|month| month != typed);
        let example = format::month(texts, self.this_month());
        let hint = texts
            .planner_from_hint(args::PlannerFromHint { example: &example })
            .to_string();
        html! {
            <>
                { self.entry(index, texts.planner_from().to_string(), Some(hint), None, None) }
                if let Some(read) = read { { p("field__echo note", read.into()) } }
            </>
        }
    }

    /// The box for how many months.
    pub fn months(&self) -> Html {
        let texts = self.view.texts;
        let unit = texts.planner_months_unit().to_string();
        let hint = texts
            .planner_months_hint(args::PlannerMonthsHint {
                most: &Months::MOST.get().to_string(),
            })
            .to_string();
        let label = texts.planner_months().to_string();
        self.entry(
            FieldPath::of_plan(Field::Months),
            label,
            Some(hint),
            None,
            Some(unit),
        )
    }

    /// The choice of whose money it is.
    pub fn payer(&self) -> Html {
        let texts = self.view.texts;
        let index = FieldPath::of_plan(Field::Payer);
        self.select(
            index,
            Payer::Donor.id(),
            texts.planner_payer().to_string(),
            PAYERS
                .map(|payer| (payer.id().to_owned(), words::payer(texts, payer)))
                .to_vec(),
        )
    }

    /// The choice between driving or delivering, other work and wages, for a group without an occupation.
    pub fn sector(&self, group: usize) -> Html {
        let texts = self.view.texts;
        let [other, transport] = sectors(texts);
        let wages = (
            WAGE_EARNERS.to_owned(),
            texts.planner_check_wage_earners().into_owned(),
        );
        self.select(
            FieldPath::of_group(Field::Sector, group),
            Sector::Other.id(),
            texts.planner_occupation().to_string(),
            vec![other, transport, wages],
        )
    }

    /// The choice of programs.
    pub fn programs(&self, group: usize) -> Html {
        let texts = self.view.texts;
        let index = FieldPath::of_group(Field::Programs, group);
        let mut offered = vec![Programs::BASIC, Programs::WITH_SAVINGS];
        let own = read_programs(self.typed(index));
        offered.extend(own.filter(|own| ![Programs::BASIC, Programs::WITH_SAVINGS].contains(own)));
        let choices = offered
            .into_iter()
            .map(|programs| (program_ids(programs), words::programs(texts, programs)));
        let usual = program_ids(Programs::BASIC);
        self.select(
            index,
            &usual,
            texts.planner_programs().to_string(),
            choices.collect(),
        )
    }

    /// A list of choices; `usual` is meant where nothing was chosen.
    fn select(&self, index: FieldPath, usual: &str, label: String, choices: Vec<(String, String)>) -> Html {
        let typed = self.typed(index);
        Select {
            id: id(index),
            label,
            parts: vec![Part {
                heading: None,
                choices,
            }],
            chosen: if typed.is_empty() { usual } else { typed },
            onpick: self.keep(index),
        }
        .view()
    }

    /// The box for the income of a group.
    pub fn income(&self, group: usize) -> Html {
        let texts = self.view.texts;
        let lowest = self
            .view
            .rules
            .contribution
            .brackets
            .rows
            .first()
            .map_or(Rupiah::ZERO, |row| row.base);
        self.money(
            FieldPath::of_group(Field::Income, group),
            texts.planner_income().to_string(),
            Some(
                texts
                    .planner_income_hint(args::PlannerIncomeHint {
                        base: &lowest.written(texts),
                    })
                    .to_string(),
            ),
        )
    }

    /// What is wrong, a sentence each, and the id of the box where it is mended.
    fn links(&self, is_said: impl Fn(&Problem) -> bool) -> Vec<(String, String)> {
        let said = self.problems.iter().filter(|problem| is_said(problem));
        let link = |problem: &Problem| {
            let words = problem::plan_listed(self.view.texts, self.draft(), problem, self.this_month());
            (words, id(shown_at(problem.field)))
        };
        said.map(link).collect()
    }

    /// What is wrong with the form as it was sent, with links to the boxes.
    pub fn summary(&self) -> Html {
        if self.view.session.refusals == 0 {
            return Html::default();
        }
        Problems(self.links(|_| true)).view(self.view.texts)
    }

    /// Whether something was typed that cannot be taken.
    pub fn is_wrong(&self) -> bool {
        self.problems.iter().any(|problem| !is_unfinished(problem))
    }

    /// What stands in the place of an answer while something is wrong: what, with links to the boxes.
    pub fn wrong(&self) -> Html {
        let links = self.links(|problem| !is_unfinished(problem));
        let link = |(words, id): (String, String)| html! { <li><a class="plain" href={format!("#{id}")}>{ words }</a></li> };
        html! {
            <>
                { p("answer__rest", text(self.view.texts.planner_wrong())) }
                <ul>{ for links.into_iter().map(link) }</ul>
            </>
        }
    }

    /// Sending the form: the focus goes to what is wrong, or to the answer.
    pub fn onsubmit(&self) -> Callback<SubmitEvent> {
        let (dispatch, is_right) = (self.view.dispatch.clone(), self.problems.is_empty());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if is_right {
                document::focus("#jawaban");
            } else {
                dispatch.dispatch(Action::Refuse);
            }
        })
    }
}

/// Whether somebody may just not have come so far: a box is empty, or the shares do not add up yet. That is no mistake
/// until the form is sent.
pub fn is_unfinished(problem: &Problem) -> bool {
    matches!(
        problem.wrong,
        Wrong::Missing | Wrong::Own(PlanWrong::SharesSum { .. })
    )
}

/// The id of the box at `place`.
fn id(index: FieldPath) -> String {
    match index.group {
        None => index.field.id().to_owned(),
        Some(group) => format!("{}-{}", index.field.id(), group + 1),
    }
}

/// Where a problem is mended: those of all groups at the first group's box.
fn shown_at(index: FieldPath) -> FieldPath {
    match index.field {
        Field::Wanted => FieldPath::of_group(Field::Occupation, 0),
        Field::Payer
        | Field::From
        | Field::Months
        | Field::Budget
        | Field::Occupation
        | Field::Sector
        | Field::Income
        | Field::Programs
        | Field::Workers
        | Field::Share
        | Field::SharesOf
        | Field::GroupPayer => index,
    }
}

/// The form of a plan.
pub fn form(filled: Filled<'_>) -> Html {
    let view = filled.view;
    let (texts, draft) = (view.texts, &view.session.plan);
    let wanted = draft.wanted();
    let budget = (wanted != Wanted::Cost).then(|| {
        filled.money(
            FieldPath::of_plan(Field::Budget),
            texts.planner_budget().to_string(),
            Some(texts.planner_budget_hint().to_string()),
        )
    });
    let above = html! {
        <>
            if wanted == Wanted::Workers { { shares_of(filled) } }
            { offered(view) }
        </>
    };
    let groups = groups(filled, above, |index| group(filled, index, wanted));
    html! {
        <form class="plan__form" novalidate=true aria-label={texts.planner_form().to_string()} onsubmit={filled.onsubmit()}>
            { filled.summary() }
            { aim(filled, wanted) }
            { budget.unwrap_or_default() }
            { groups }
            { filled.payer() }
            <div class="group__row">
                <div class="group__work">{ filled.first_month() }</div>
                if wanted != Wanted::Months { <div class="group__number">{ filled.months() }</div> }
            </div>
            <div class="actions push-m">
                <button class="button button--wide" type="submit">{ text(texts.planner_go()) }</button>
            </div>
            <p class="privacy push-s"><b>{ text(texts.planner_privacy_bold()) }</b>{ " " }{ text(texts.planner_privacy()) }</p>
            if !view.session.is_untouched() {
                { view.button("plain", text(texts.planner_forget()), Action::Forget, Then::Focus("main h1")) }
            }
        </form>
    }
}

fn aim(filled: Filled<'_>, chosen: Wanted) -> Html {
    let texts = filled.view.texts;
    let onchange = filled
        .keep(FieldPath::of_plan(Field::Wanted))
        .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
    let row = |wanted: Wanted| {
        html! {
            <label class="choice__row">
                <input type="radio" name="tujuan" value={wanted.id()} checked={wanted == chosen} onchange={onchange.clone()} />
                { span("choice__name", words::wanted(texts, wanted).into()) }
            </label>
        }
    };
    html! {
        <fieldset class="choice" role="radiogroup">
            <legend class="field__label">{ text(texts.planner_wanted()) }</legend>
            { for WANTED.into_iter().map(row) }
        </fieldset>
    }
}

/// The choice of what is shared, and how to write a share.
fn shares_of(filled: Filled<'_>) -> Html {
    let texts = filled.view.texts;
    let index = FieldPath::of_plan(Field::SharesOf);
    let chosen = ShareOf::parse(filled.typed(index)).unwrap_or(ShareOf::People);
    let choices = ShareOf::ALL
        .iter()
        .map(|of| (of.id().to_owned(), words::share_of(texts, *of)));
    let note = match chosen {
        ShareOf::People => texts.planner_share_note(),
        ShareOf::Money => texts.planner_share_note_money(),
    };
    html! {
        <>
            { filled.select(index, ShareOf::People.id(), texts.planner_share_of().to_string(), choices.collect()) }
            { p("note", text(note)) }
        </>
    }
}

/// What the group at this place is called in a form.
fn group_name(texts: Texts, index: usize) -> String {
    let place = &(index + 1).to_string();
    texts.planner_group(args::PlannerGroup { place }).into_owned()
}

/// All groups below what stands above them, each with the button that takes it away; and the button for one more.
pub fn groups(filled: Filled<'_>, above: Html, inside: impl Fn(usize) -> Html) -> Html {
    let (view, texts) = (filled.view, filled.view.texts);
    let n_groups = filled.draft().n_groups();
    let framed = |index: usize| {
        let name = group_name(texts, index);
        let remove = Action::RemoveGroup(filled.form, index);
        html! {
            <fieldset class="group" key={index}>
                <legend class="visually-hidden">{ name.clone() }</legend>
                { inside(index) }
                if n_groups > 1 {
                    { view.button("plain", text(texts.planner_remove(args::PlannerRemove { group: &format::in_sentence(&name) })), remove, Then::Focus("#kelompok")) }
                }
            </fieldset>
        }
    };
    html! {
        <fieldset class="push-m" id="kelompok" tabindex="-1">
            <legend class="field__label">{ text(texts.planner_groups()) }</legend>
            { above }
            { for (0..n_groups).map(framed) }
            if n_groups < MOST_GROUPS {
                { view.button("plain", text(texts.planner_add()), Action::AddGroup(filled.form), Then::Stay) }
            } else {
                { p("note", text(texts.planner_groups_full(args::PlannerGroupsFull { most: &MOST_GROUPS.to_string() }))) }
            }
        </fieldset>
    }
}

/// What stands behind the rest of a group, on demand.
pub fn on_demand(texts: Texts, words: &str, index: usize, rest: Html) -> Html {
    let name = group_name(texts, index);
    html! {
        <details class="why">
            <summary>{ words.to_owned() }<span class="visually-hidden">{ format!(": {name}") }</span></summary>
            <div class="why__body">{ rest }</div>
        </details>
    }
}

/// One group: what its workers do, how many, and on demand the rest.
fn group(filled: Filled<'_>, index: usize, wanted: Wanted) -> Html {
    let view = filled.view;
    let texts = view.texts;
    let number = if wanted == Wanted::Workers {
        let typed = filled.typed(FieldPath::of_group(Field::Share, index));
        let is_percent = typed.len() <= 5 && !typed.contains('/');
        let unit = is_percent.then(|| "%".to_owned());
        filled.entry(
            FieldPath::of_group(Field::Share, index),
            texts.planner_share().to_string(),
            None,
            None,
            unit,
        )
    } else {
        filled.entry(
            FieldPath::of_group(Field::Workers, index),
            texts.planner_workers().to_string(),
            None,
            None,
            None,
        )
    };
    let of_all = filled
        .problem(FieldPath::of_plan(Field::Wanted))
        .filter(|_| index == 0);
    let at = FieldPath::of_group(Field::Occupation, index);
    let is_known = Occupation::parse(view.rules.occupations, filled.typed(at)).is_some();
    let problem = of_all.or_else(|| filled.problem(at).filter(|_| is_known));
    html! {
        <>
            <div class="group__row">
                <div class="group__work">{ work(filled, index) }</div>
                <div class="group__number">{ number }</div>
            </div>
            if let Some(problem) = problem { <p class="group__problem" role="alert">{ problem }</p> }
            { on_demand(texts, &texts.planner_more(), index, html! { <>{ filled.income(index) }{ filled.programs(index) }</> }) }
        </>
    }
}

/// What workers without an occupation do.
fn sectors(texts: Texts) -> [(String, String); 2] {
    [
        (Sector::Other.id().to_owned(), texts.planner_other().to_string()),
        (
            Sector::Transport.id().to_owned(),
            texts.planner_transport().to_string(),
        ),
    ]
}

/// The id of the list of names.
const NAMES: &str = "daftar-pekerjaan";

/// The most names to tap where words can mean several.
const MOST_OFFERS: usize = 6;

/// Every name, the most usual first, and work that has none of its own.
fn offered(view: View<'_>) -> Html {
    let all = view.rules.occupations;
    let rare = all.iter().filter(|occupation| occupation.common.is_none());
    let rare = sorted::by_key(rare, |occupation| occupation.label);
    let common = finder::common_occupations(all);
    let mut names: Vec<String> = Vec::new();
    names.extend(common.into_iter().chain(rare).map(|one| one.label.to_owned()));
    names.extend(sectors(view.texts).map(|(_, name)| name));
    html! { <datalist id={NAMES}>{ for names.into_iter().map(|name| html! { <option value={name} /> }) }</datalist> }
}

/// The box.
fn work(filled: Filled<'_>, group: usize) -> Html {
    let view = filled.view;
    let texts = view.texts;
    let index = FieldPath::of_group(Field::Occupation, group);
    let kept = filled.typed(index);
    let occupation = Occupation::parse(view.rules.occupations, kept);
    let is_transport = filled.typed(FieldPath::of_group(Field::Sector, group)) == Sector::Transport.id();
    let typed = match occupation {
        Some(occupation) => occupation.label.to_owned(),
        None if kept.is_empty() && is_transport => texts.planner_transport().to_string(),
        None => kept.to_owned(),
    };
    // Only what is no occupation at all is wrong here; who is priced otherwise is said below the row.
    let problem = occupation.is_none().then(|| filled.problem(index)).flatten();
    let found = problem.as_ref().map(|_| occupations(view.rules, kept));
    let mut offers = Vec::new();
    for one in found.iter().flatten().take(MOST_OFFERS) {
        offers.push((one.label.to_owned(), one.label.to_owned()));
    }
    Entry {
        id: &id(index),
        label: texts.planner_occupation().into_owned(),
        hint: Some(texts.planner_occupation_hint().into_owned()),
        typed,
        problem,
        offers,
        beside: Html::default(),
        list: Some(NAMES),
        ontype: view.on_type(move |typed| Action::Work(group, Work::Typed(typed))),
        ..Entry::default()
    }
    .view()
}
