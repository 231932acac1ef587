//! The answers of a list: how its people stand, what they cost, the totals, the files to keep.

use super::View;
use super::session::{Action, Nik, Results, Writing};
use super::standing::{Fill, Part, bar};
use crate::batch::standing::Standing;
use crate::batch::summary::{ByStanding, Tally};
use crate::i18n::{format, list_standing, step};
use crate::rules::scheme::Scheme;
use crate::rules::tables::{OCCUPATIONS, SCHEMES};
use crate::ui::component::element::{div, p, span};
use crate::ui::component::say::say;
use crate::ui::component::table::{Row, Table};
use crate::ui::lists::session::Export;
use yew::prelude::*;

/// The most rows of a table of totals; the file of the summary has all.
const GROUPS: usize = 20;

/// The bar, the counts with their money, the files.
pub fn results(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let summary = &results.summary;
    let of = |standing: Standing| summary.standing(standing).rows;
    let other = of(Standing::OwnDoor).saturating_add(of(Standing::OtherWay));
    let said = texts.lists_bar(
        format::count(of(Standing::Mend)),
        format::count(of(Standing::Met)),
        format::count(of(Standing::Open)),
        format::count(other),
    );
    let part = |fill: Fill, count: u32, name: String| Part { fill, count, name };
    let word = |standing: Standing| format::in_sentence(&list_standing::standing(texts, standing));
    let parts = [
        part(Fill::Full, of(Standing::Met), word(Standing::Met)),
        part(Fill::Hatched, of(Standing::Open), word(Standing::Open)),
        part(Fill::Lined, other, word(Standing::OtherWay)),
        part(Fill::Empty, of(Standing::Mend), word(Standing::Mend)),
    ];
    let order = [Standing::Met, Standing::Open, Standing::OwnDoor, Standing::OtherWay, Standing::Mend];
    let rows = order.into_iter().filter(|standing| of(*standing) > 0 || *standing == Standing::Met);
    html! {
        <section class="section section--near" aria-labelledby="hasil">
            <div class="wrap"><div class="section__inner">
                <h2 id="hasil" tabindex="-1">{ say(texts.lists_results_heading()) }</h2>
                <div class="section__body section__body--wide">
                    { bar(said.to_string(), &parts) }
                    <dl class="ledger push">{ for rows.map(|standing| ledger_row(view, results, standing)) }</dl>
                    { downloads(view, results) }
                </div>
            </div></div>
        </section>
    }
}

fn ledger_row(view: &View<'_>, results: &Results, standing: Standing) -> Html {
    let texts = view.texts;
    let tally = results.summary.standing(standing);
    let note = match standing {
        Standing::Met => {
            let (from, months) = (results.settings.from, results.settings.months.get());
            texts.lists_met_note(tally.total.to_string(), format::month(texts, from), months.to_string())
        }
        Standing::Open => texts.lists_open_note(),
        Standing::OwnDoor => texts.lists_own_note(),
        Standing::OtherWay => texts.lists_other_note(),
        Standing::Mend => texts.lists_mend_note(),
    };
    html! {
        <div class="ledger__row">
            <dt class="ledger__figure">{ format::count(tally.rows) }{ " " }<small class="ledger__after">{ say(texts.lists_people()) }</small></dt>
            <dd>
                <b>{ say(list_standing::standing(texts, standing)) }{ "." }</b>{ " " }{ say(note) }
                if standing == Standing::Open { { open_because(view, results) } }
            </dd>
        </div>
    }
}

/// What would have to be known, the most frequent first.
fn open_because(view: &View<'_>, results: &Results) -> Html {
    let because = results.summary.open_because.iter().take(4);
    let words = because.map(|(id, count)| {
        let name = crate::i18n::step::criterion(view.texts, *id);
        span("ledger__if", html! { <><br />{ format!("{name}: {}", format::count(*count)) }</> })
    });
    words.collect()
}

/// The files, and whether they have NIK in full.
fn downloads(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let is_busy = results.writing == Some(Writing::Begun);
    let button = |class: &'static str, export: Export, words| {
        html! {
            <button {class} type="button" aria-disabled={is_busy.then_some("true")} onclick={view.on_press(Action::Export(export))}>{ say(words) }</button>
        }
    };
    let needs_mending = results.summary.standing(Standing::Mend).rows > 0;
    let (note, change) = match results.nik {
        Nik::Masked => (texts.lists_nik_masked(), texts.lists_nik_show()),
        Nik::Whole => (texts.lists_nik_whole(), texts.lists_nik_hide()),
    };
    let told = match &results.writing {
        Some(Writing::Begun) => texts.lists_writing(),
        Some(Writing::Done(name)) => texts.lists_written_file(name),
        Some(Writing::Failed(name)) => texts.lists_not_written(name),
        None => "".into(),
    };
    html! {
        <>
            { div("actions push", html! {
                <>
                    { button("button", Export::Xlsx, texts.lists_download_xlsx()) }
                    { button("button button--quiet", Export::Csv, texts.lists_download_csv()) }
                    if needs_mending { { button("button button--quiet", Export::Mend, texts.lists_download_mend()) } }
                    { button("button button--quiet", Export::Summary, texts.lists_download_summary()) }
                </>
            }) }
            <p class="loading" role="status">{ say(told) }</p>
            <p class="note push-s">{ say(note) }{ " " }
                <button class="plain" type="button" onclick={view.on_press(Action::ToggleNik)}>{ say(change) }</button>
            </p>
            { p("note", say(texts.lists_download_order())) }
        </>
    }
}

/// The totals as tables.
pub fn totals(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let summary = &results.summary;
    let months = results.settings.months.get().to_string();
    let of = |counts: &ByStanding, standing: Standing| counts.get(standing.place()).copied().unwrap_or(0);
    let all = |counts: &ByStanding| counts.iter().sum::<u32>();
    let money_table = |caption: String, rows: Vec<(String, Tally)>| {
        let rows = rows.into_iter().map(|(name, tally)| Row {
            name,
            notes: Vec::new(),
            figures: vec![format::count(tally.rows), tally.total.to_string()],
        });
        let amount = texts.lists_total_amount(months.as_str()).to_string();
        table(caption, vec![texts.lists_total_people().to_string(), amount], rows.collect())
    };
    let people_table = |caption: String, rows: Vec<(String, ByStanding)>| {
        let rows = rows.into_iter().map(|(name, counts)| Row {
            name,
            notes: Vec::new(),
            figures: [all(&counts), of(&counts, Standing::Met), of(&counts, Standing::Open), of(&counts, Standing::Mend)]
                .map(format::count)
                .into(),
        });
        let heads = [
            texts.lists_total_people(),
            texts.lists_total_met(),
            texts.lists_total_open(),
            texts.lists_total_mend(),
        ];
        table(caption, heads.map(|head| head.to_string()).into(), rows.collect())
    };
    let schemes = summary.by_scheme.iter().filter(|tally| tally.counted.rows > 0);
    let schemes = schemes.map(|tally| (scheme_name(tally.scheme), tally.counted));
    let payers = payers(results).into_iter().map(|(payer, tally)| {
        let word = step::payer_word(texts, payer);
        (format::capitalised(&word), tally)
    });
    let routes = summary.by_route.iter();
    let routes = routes.map(|(route, tally)| (format::capitalised(&list_standing::route(texts, *route)), *tally));
    let villages = summary.by_village.iter().map(|tally| {
        let name = match (tally.name.as_str(), tally.district.as_str()) {
            ("", _) => texts.lists_unknown().to_string(),
            (name, "") => name.to_owned(),
            (name, district) => [name, ", ", district].concat(),
        };
        (name, tally.by_standing)
    });
    let occupations = summary.by_occupation.iter().map(|tally| {
        let occupation = tally.occupation.and_then(|place| OCCUPATIONS.get(usize::from(place)));
        let name = occupation.map_or_else(|| texts.lists_unknown().to_string(), |one| one.label().to_owned());
        (name, tally.by_standing)
    });
    let body = html! {
        <div class="totals">
            { money_table(texts.lists_by_scheme().to_string(), schemes.collect()) }
            { money_table(texts.lists_by_payer().to_string(), payers.collect()) }
            { money_table(texts.lists_by_route().to_string(), routes.collect()) }
            { people_table(texts.lists_by_village().to_string(), villages.collect()) }
            { people_table(texts.lists_by_occupation().to_string(), occupations.collect()) }
        </div>
    };
    html! {
        <section class="section" aria-labelledby="jumlah-semua">
            <div class="wrap"><div class="section__inner section__inner--full">
                <h2 id="jumlah-semua">{ say(texts.lists_totals_heading()) }</h2>
                { body }
            </div></div>
        </section>
    }
}
