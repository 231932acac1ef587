//! "Ceritanya": what a story rests on, each fact with what one changes it with.

use crate::screen::component::html::{h3, p};
use crate::screen::component::text::text;
use crate::screen::component::trace::grade;
use crate::screen::field::entry::Entry;
use crate::stories::fact::Fact;
use crate::stories::pick::{Row, any_of, one_of, pulled_down, radios};
use crate::stories::session::{Action, Change};
use crate::stories::view::View;
use payung_rules::loss::{Loss, LossShare};
use payung_rules::service::Service;
use payung_stories::Subject;
use payung_stories::circumstances::{Mode, Spouse};
use payung_stories::draft::{Draft, Field, FieldPath, PERCENT, Problem};
use payung_values::event::Event;
use payung_values::payer::Payer;
use payung_values::risk_group::RiskGroup;
use payung_values::sector::Sector;
use payung_words::format;
use payung_words::problem;
use payung_words::stories as words;
use payung_words::stories::timeline;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// What the boxes of one story need.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// What every screen sees.
    pub view: View<'a>,
    /// Which story.
    pub subject: Subject,
    /// What was typed.
    pub draft: &'a Draft,
    /// What is wrong with it.
    pub problems: &'a [Problem],
}

impl Facts<'_> {
    /// Every fact that this event and way of working ask for.
    pub fn rows(self) -> Html {
        let (texts, draft) = (self.view.texts, self.draft);
        let event = Event::parse(draft.typed(Field::Event));
        let happened = event.map_or(texts.value_missing(), |event| words::event(texts, event));
        let day = words::day(texts, draft, self.view.session.today);
        let income = [
            Field::Segment,
            Field::Income,
            Field::Wage,
            Field::Group,
            Field::Sector,
        ];
        let paid = [Field::PaidMonths, Field::InARow, Field::Unpaid, Field::Payer];
        html! {
            <>
                { self.fact(&texts.fact_event(), happened.to_string(), &[Field::Event], self.events()) }
                if self.asks(Field::Loss) {
                    { self.fact(&texts.fact_loss(), words::loss(self.view.rules, texts, draft), &[Field::Loss, Field::Extent], self.losses()) }
                }
                if self.asks(Field::Incapacity) {
                    { self.fact(&texts.fact_incapacity(), words::incapacity(texts, draft), &[Field::Incapacity],
                        self.months(Field::Incapacity, Some(texts.field_incapacity_hint()))) }
                }
                { self.fact(&texts.fact_wage(), words::wage(texts, draft), &income, self.wage()) }
                { self.fact(&texts.fact_paid(), words::paid(texts, draft), &paid, self.paid()) }
                if self.asks(Field::Children) {
                    { self.fact(&texts.fact_family(), words::family(self.view.rules, texts, draft), &[Field::Spouse, Field::Children], self.family()) }
                }
                if self.asks(Field::Journey) {
                    { self.fact(&texts.fact_journey(), words::journey(texts, draft), &[Field::Journey], self.journey()) }
                }
                { self.fact(&texts.fact_day(), day, &[Field::Day], self.entry(Field::Day, Some(texts.field_day_hint()), None, None)) }
            </>
        }
    }

    /// One fact: `fields` are those it holds, children belong to [`Field::Children`].
    fn fact(self, name: &str, value: String, fields: &[Field], body: Html) -> Html {
        let is_here = |problem: &Problem| match problem.field {
            FieldPath::Field(field) => fields.contains(&field),
            FieldPath::ChildClass(_) | FieldPath::ChildAge(_) => fields.contains(&Field::Children),
        };
        let is_wrong = self.problems.iter().any(is_here);
        let value = if is_wrong {
            self.view.texts.value_wrong().to_string()
        } else {
            value
        };
        html! { <Fact key={name.to_owned()} name={name.to_owned()} {value} change={self.view.texts.fact_change().to_string()} {is_wrong}>{ body }</Fact> }
    }

    /// Whether this event and way of working need a field.
    fn asks(self, field: Field) -> bool {
        self.draft.fields().contains(&field)
    }

    fn problem(self, place: FieldPath) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == place);
        found.map(|found| problem::story(self.view.rules, self.view.texts, found))
    }

    /// What can be tapped instead of what was typed there.
    fn offers(self, place: FieldPath) -> Vec<(String, String)> {
        let found = self.problems.iter().find(|problem| problem.field == place);
        found
            .map(|found| problem::offers(self.view.texts, found))
            .unwrap_or_default()
    }

    fn on_keep(self, field: Field) -> Callback<String> {
        self.view.on_keep(self.subject, FieldPath::Field(field))
    }

    /// A box.
    fn entry(
        self,
        field: Field,
        hint: Option<Cow<'static, str>>,
        before: Option<&'static str>,
        behind: Option<Cow<'static, str>>,
    ) -> Html {
        Entry {
            id: field.id(),
            label: words::field(self.view.texts, field).to_string(),
            hint: hint.map(|hint| hint.to_string()),
            before,
            behind: behind.map(|behind| behind.to_string()),
            typed: self.draft.typed(field).to_owned(),
            problem: self.problem(FieldPath::Field(field)),
            offers: self.offers(FieldPath::Field(field)),
            beside: Html::default(),
            list: None,
            ontype: self.on_keep(field),
        }
        .view()
    }

    fn months(self, field: Field, hint: Option<Cow<'static, str>>) -> Html {
        self.entry(field, hint, None, Some(self.view.texts.unit_months()))
    }

    /// Rows of one choice, with what is wrong above them.
    fn choice(self, field: Field, rows: Vec<Row>, chosen: &str) -> Html {
        let legend = words::field(self.view.texts, field).to_string();
        html! {
            <>
                { self.complaint(FieldPath::Field(field)) }
                { one_of(field.id(), legend, rows, chosen, &self.on_keep(field)) }
            </>
        }
    }

    fn complaint(self, place: FieldPath) -> Html {
        let problem = self.problem(place);
        problem.map_or_else(Html::default, |problem| {
            html! { <div class="field field--wrong push-s"><p class="field__problem" role="alert">{ problem }</p></div> }
        })
    }

    fn events(self) -> Html {
        let rows = Event::ALL
            .iter()
            .map(|event| Row::plain(event.id(), words::event(self.view.texts, *event)));
        self.choice(Field::Event, rows.collect(), self.draft.typed(Field::Event))
    }

    fn wage(self) -> Html {
        let (texts, draft) = (self.view.texts, self.draft);
        let is_pu = self.asks(Field::Wage);
        let segments = vec![
            Row::plain("bpu", texts.field_segment_bpu()),
            Row::plain("pu", texts.field_segment_pu()),
        ];
        let sectors = vec![
            Row::plain(Sector::Other.id(), texts.field_sector_other()),
            Row::plain(Sector::Transport.id(), texts.field_sector_transport()),
        ];
        let sector = Sector::parse(draft.typed(Field::Sector)).unwrap_or(Sector::Other);
        let group = RiskGroup::parse(draft.typed(Field::Group)).unwrap_or(RiskGroup::First);
        let groups = RiskGroup::ALL
            .iter()
            .map(|group| (group.id().to_owned(), group.id().to_owned()));
        html! {
            <>
                { self.choice(Field::Segment, segments, if is_pu { "pu" } else { "bpu" }) }
                if is_pu {
                    { self.entry(Field::Wage, Some(texts.field_wage_hint()), Some("Rp"), None) }
                    { pulled_down(Field::Group.id(), texts.field_group().to_string(), texts.field_choose().to_string(), groups,
                        group.id(), self.problem(FieldPath::Field(Field::Group)), &self.on_keep(Field::Group)) }
                } else {
                    { self.entry(Field::Income, Some(texts.field_income_hint()), Some("Rp"), None) }
                    { self.choice(Field::Sector, sectors, sector.id()) }
                }
            </>
        }
    }

    fn paid(self) -> Html {
        let (texts, draft) = (self.view.texts, self.draft);
        let payers = Payer::ALL.iter().filter(|payer| **payer != Payer::Employer);
        let payers = payers.map(|payer| (payer.id().to_owned(), words::payer(texts, *payer)));
        let payer = Payer::parse(draft.typed(Field::Payer)).unwrap_or(Payer::Own);
        html! {
            <>
                { self.months(Field::PaidMonths, Some(texts.field_paid_hint())) }
                if self.asks(Field::InARow) { { self.months(Field::InARow, Some(texts.field_in_a_row_hint())) } }
                if self.asks(Field::Unpaid) { { self.months(Field::Unpaid, Some(texts.field_unpaid_hint())) } }
                if self.asks(Field::Payer) {
                    { pulled_down(Field::Payer.id(), texts.field_payer().to_string(), texts.field_choose().to_string(), payers,
                        payer.id(), self.problem(FieldPath::Field(Field::Payer)), &self.on_keep(Field::Payer)) }
                }
            </>
        }
    }

    /// The rows of the anatomical table; those without a source stand behind words that say so.
    fn losses(self) -> Html {
        let (texts, draft) = (self.view.texts, self.draft);
        let chosen = draft.typed(Field::Loss);
        let (read, unread): (Vec<&Loss>, Vec<&Loss>) = self
            .view
            .rules
            .claim
            .losses
            .iter()
            .partition(|loss| loss.is_read());
        let row = |loss: &Loss| Row {
            id: loss.id.to_owned(),
            name: loss.label.text(texts.language()).to_owned(),
            hint: Some(
                html! { <>{ words::share(texts, loss.share) }{ " " }{ grade(texts, &loss.basis) }</> },
            ),
        };
        let rows = read
            .into_iter()
            .map(row)
            .chain([Row::plain(PERCENT, texts.field_loss_percent())]);
        let is_unread = unread.iter().any(|loss| loss.id == chosen);
        let onpick = self.on_keep(Field::Loss);
        html! {
            <>
                { self.complaint(FieldPath::Field(Field::Loss)) }
                <fieldset class="fact__group" role="radiogroup">
                    <legend>{ text(texts.field_loss()) }</legend>
                    { radios(Field::Loss.id(), rows.collect(), chosen, &onpick, true) }
                    <details class="why" open={is_unread}>
                        <summary>{ text(texts.field_loss_unverified()) }</summary>
                        <div>
                            { p("note", text(texts.field_loss_unverified_note())) }
                            { radios(Field::Loss.id(), unread.into_iter().map(row).collect(), chosen, &onpick, false) }
                        </div>
                    </details>
                </fieldset>
                { self.extent(chosen) }
            </>
        }
    }

    /// How much of it: the box that the chosen row asks for.
    fn extent(self, chosen: &str) -> Html {
        let texts = self.view.texts;
        let (label, hint, unit) =
            match Loss::find(self.view.rules.claim.losses, chosen).map(|loss| loss.share) {
                None if chosen == PERCENT => (texts.field_extent_percent(), None, texts.unit_percent()),
                None => return Html::default(),
                Some(LossShare::Fixed(_)) => (
                    texts.field_extent_function(),
                    Some(texts.field_extent_function_hint().to_string()),
                    texts.unit_percent(),
                ),
                Some(LossShare::Between { .. }) => (texts.field_extent_set(), None, texts.unit_percent()),
                Some(LossShare::Each { step, .. }) => (
                    texts.field_extent_steps(args::FieldExtentSteps {
                        step: step.text(texts.language()),
                    }),
                    None,
                    texts.unit_times(),
                ),
            };
        Entry {
            id: Field::Extent.id(),
            label: label.to_string(),
            hint,
            before: None,
            behind: Some(unit.to_string()),
            typed: self.draft.typed(Field::Extent).to_owned(),
            problem: self.problem(FieldPath::Field(Field::Extent)),
            offers: Vec::new(),
            beside: Html::default(),
            list: None,
            ontype: self.on_keep(Field::Extent),
        }
        .view()
    }

    fn family(self) -> Html {
        let (texts, draft) = (self.view.texts, self.draft);
        let spouses = vec![
            Row::plain(Spouse::Left.id(), texts.field_spouse_yes()),
            Row::plain(Spouse::None.id(), texts.field_spouse_no()),
        ];
        let add = Action::Change(self.subject, Change::AddChild);
        html! {
            <>
                if self.asks(Field::Spouse) { { self.choice(Field::Spouse, spouses, draft.typed(Field::Spouse)) } }
                <div id={Field::Children.id()} tabindex="-1">{ self.complaint(FieldPath::Field(Field::Children)) }</div>
                { for (0..draft.children.len()).map(|child| self.child(child)) }
                <div class="actions push-m">{ self.view.button(texts.field_child_add(), add) }</div>
            </>
        }
    }

    fn child(self, child: usize) -> Html {
        let texts = self.view.texts;
        let Some(typed) = self.draft.children.get(child) else {
            return Html::default();
        };
        let number = (child + 1).to_string();
        let (class_id, age_id) = (
            ["anak-", &number, "-kelas"].concat(),
            ["anak-", &number, "-umur"].concat(),
        );
        let classes = words::classes().map(|(id, class)| {
            (
                id,
                format::capitalised(&words::class(self.view.rules, texts, class)),
            )
        });
        let limit = self
            .view
            .rules
            .benefit
            .scholarship_age_limit
            .entries
            .last()
            .map_or(0, |entry| entry.value);
        let on_class = self.view.on_keep(self.subject, FieldPath::ChildClass(child));
        let drop = Action::Change(self.subject, Change::DropChild(child));
        html! {
            <div class="fact__group">
                { h3("reasons__head", text(texts.field_child(args::FieldChild { number: number.as_str() }))) }
                { pulled_down(&class_id, texts.field_child_class(args::FieldChildClass { number: number.as_str() }).to_string(), texts.field_choose().to_string(), classes,
                    &typed.class, self.problem(FieldPath::ChildClass(child)), &on_class) }
                { Entry {
                    id: &age_id,
                    label: texts.field_child_age(args::FieldChildAge { number: number.as_str() }).to_string(),
                    hint: Some(texts.field_child_age_hint(args::FieldChildAgeHint { limit: &limit.to_string() }).to_string()),
                    before: None,
                    behind: Some(texts.unit_years().to_string()),
                    typed: typed.age.clone(),
                    problem: self.problem(FieldPath::ChildAge(child)),
                    offers: Vec::new(),
                    beside: Html::default(),
                    list: None,
                    ontype: self.view.on_keep(self.subject, FieldPath::ChildAge(child)),
                }.view() }
                <div class="actions push-s">{ self.view.button(texts.field_child_drop(args::FieldChildDrop { number: number.as_str() }), drop) }</div>
            </div>
        }
    }

    /// The ways of transport, each with its own ceiling.
    fn journey(self) -> Html {
        let (texts, session) = (self.view.texts, self.view.session);
        let rows = Mode::ALL.iter().map(|mode| Row {
            id: mode.id().to_owned(),
            name: words::mode(texts, *mode).to_string(),
            hint: Service::at(self.view.rules.claim.services, mode.service(), session.today).map(|service| {
                html! { <>{ timeline::limit(texts, service.limit) }{ " " }{ grade(texts, &service.basis) }</> }
            }),
        });
        let legend = texts.field_journey().to_string();
        any_of(
            legend,
            rows.collect(),
            self.draft.typed(Field::Journey),
            &self.on_keep(Field::Journey),
        )
    }
}

/// The id of the box at a place, for links to it.
pub fn box_of(place: FieldPath) -> String {
    let child = |child: usize, what: &str| ["anak-", &(child + 1).to_string(), what].concat();
    match place {
        FieldPath::Field(field) => field.id().to_owned(),
        FieldPath::ChildClass(at) => child(at, "-kelas"),
        FieldPath::ChildAge(at) => child(at, "-umur"),
    }
}
