//! The answers of a list: how its people stand, what they cost, the totals, the files to keep.

use crate::lists::answers::{Look, Results};
use crate::lists::list_client::Export;
use crate::lists::session::{Action, Writing};
use crate::lists::standing::{Part, bar};
use crate::lists::view::View;
use crate::screen::component::hatching::Fill;
use crate::screen::component::html::{self, div, p, span};
use crate::screen::component::text::text;
use payung_lists::export::Form;
use payung_lists::export::NikShown;
use payung_lists::row_standing::RowStanding;
use payung_words::check::reason;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::lists::standing;
use payung_words::own;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// How many reasons are named why rows stand open.
const BECAUSE: usize = 4;

/// The bar, the counts with their money, the files.
pub fn results(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let of = |standing: RowStanding| results.standing(standing);
    let other = of(RowStanding::OwnDoor).saturating_add(of(RowStanding::OtherWay));
    let said = texts.lists_bar(args::ListsBar {
        mend: &format::count(texts, of(RowStanding::Mend)),
        met: &format::count(texts, of(RowStanding::Met)),
        open: &format::count(texts, of(RowStanding::Open)),
        other: &format::count(texts, other),
    });
    let part = |fill: Fill, count: u32, name: String| Part { fill, count, name };
    let word = |standing: RowStanding| format::in_sentence(&standing::standing(texts, standing));
    let parts = [
        part(Fill::Full, of(RowStanding::Met), word(RowStanding::Met)),
        part(Fill::Hatched, of(RowStanding::Open), word(RowStanding::Open)),
        part(Fill::Upright, other, word(RowStanding::OtherWay)),
        part(Fill::Empty, of(RowStanding::Mend), word(RowStanding::Mend)),
    ];
    let rows = RowStanding::IN_ORDER
        .into_iter()
        .filter(|standing| of(*standing) > 0 || *standing == RowStanding::Met);
    html! {
        <section class="section section--near" aria-labelledby="hasil">
            <div class="wrap"><div class="section__inner">
                <h2 id="hasil" tabindex="-1">{ text(texts.lists_results_heading()) }</h2>
                <div class="section__body section__body--wide">
                    { bar(said.to_string(), &parts) }
                    <dl class="ledger push">{ for rows.map(|standing| ledger_row(view, results, standing)) }</dl>
                    { downloads(view, results) }
                </div>
            </div></div>
        </section>
    }
}

fn ledger_row(view: &View<'_>, results: &Results, standing: RowStanding) -> Html {
    let texts = view.texts;
    let tally = results.checked.summary.standing(standing);
    let note = match standing {
        RowStanding::Met => {
            let (from, months) = (results.settings.from, results.settings.months.get());
            texts.lists_met_note(args::ListsMetNote {
                amount: &tally.total.written(texts),
                month: &format::month(texts, from),
                months: &months.to_string(),
            })
        }
        RowStanding::Open => texts.lists_open_note(),
        RowStanding::OwnDoor => texts.lists_own_note(),
        RowStanding::OtherWay => texts.lists_other_note(),
        RowStanding::Mend => texts.lists_mend_note(),
    };
    html! {
        <div class="ledger__row">
            <dt class="ledger__figure">{ format::count(texts, tally.rows) }{ " " }<small class="ledger__after">{ text(texts.lists_people()) }</small></dt>
            <dd>
                <b>{ text(standing::standing(texts, standing)) }{ "." }</b>{ " " }{ text(note) }
                if standing == RowStanding::Open { { open_because(view, results) } }
            </dd>
        </div>
    }
}

/// What would have to be known, the most frequent first.
fn open_because(view: &View<'_>, results: &Results) -> Html {
    let because = results.checked.summary.open_because.iter().take(BECAUSE);
    let words = because.map(|(id, count)| {
        let name = reason::criterion(view.texts, *id);
        span(
            "ledger__if",
            html! { <><br />{ format!("{name}: {}", format::count(view.texts, *count)) }</> },
        )
    });
    words.collect()
}

/// The files, and whether they have NIK in full.
fn downloads(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let is_busy = view.session.writing == Some(Writing::Begun);
    let button = |class: &'static str, export: Export, name: Cow<'static, str>, words| {
        let nik = results.nik;
        let onclick = view.on_press(move |client| {
            if !is_busy {
                client.export(export, name.to_string(), nik);
            }
        });
        html! { <button {class} type="button" aria-disabled={is_busy.then_some("true")} {onclick}>{ text(words) }</button> }
    };
    // The name of the file without its ending: what comes of it is called like it.
    let stem = view
        .session
        .name
        .rsplit_once('.')
        .map_or(view.session.name.as_str(), |(stem, _)| stem);
    let rules = view.rules;
    let supposed = own::supposed(texts, rules.contribution, rules.eligibility.schemes);
    // A table of text has no place of its own for it: it is said in the name.
    let stem = match supposed {
        Some(_) => texts.own_supposed_file(args::OwnSupposedFile { name: stem }),
        None => Cow::Borrowed(stem),
    };
    let stem = &*stem;
    let quiet = "button button--quiet";
    let needs_mending = results.standing(RowStanding::Mend) > 0;
    let (note, change) = match results.nik {
        NikShown::Masked => (texts.lists_nik_masked(), texts.lists_nik_show()),
        NikShown::Full => (texts.lists_nik_whole(), texts.lists_nik_hide()),
    };
    html! {
        <>
            { div("actions push", html! {
                <>
                    { button("button", Export::All(Form::Xlsx), texts.lists_name_all(args::ListsNameAll { ending: "xlsx", name: stem }), texts.lists_download_xlsx()) }
                    { button(quiet, Export::All(Form::Csv), texts.lists_name_all(args::ListsNameAll { ending: "csv", name: stem }), texts.lists_download_csv()) }
                    if needs_mending {
                        { button(quiet, Export::Mend, texts.lists_name_mend(args::ListsNameMend { name: stem }), texts.lists_download_mend()) }
                        { button(quiet, Export::Clean, texts.lists_name_clean(args::ListsNameClean { name: stem }), texts.lists_download_clean()) }
                    }
                    { button(quiet, Export::Summary, texts.lists_name_summary(args::ListsNameSummary { name: stem }), texts.lists_download_summary()) }
                </>
            }) }
            { written(view) }
            <p class="note push-s">{ text(note) }{ " " }
                { html::button("plain", view.on_press(|client| client.dispatch(Action::Look(Look::ToggleNik))), text(change)) }
            </p>
            { p("note", text(texts.lists_download_order())) }
            if results.nik == NikShown::Full { { p("note", text(texts.lists_csv_note())) } }
        </>
    }
}

/// What became of the file that was asked for.
pub fn written(view: &View<'_>) -> Html {
    let texts = view.texts;
    let told = match &view.session.writing {
        Some(Writing::Begun) => texts.lists_writing(),
        Some(Writing::Done(name)) => texts.lists_written_file(args::ListsWrittenFile { name }),
        Some(Writing::Failed(name)) => texts.lists_not_written(args::ListsNotWritten { name }),
        None => Cow::default(),
    };
    html! { <p class="note push-s" role="status">{ text(told) }</p> }
}
