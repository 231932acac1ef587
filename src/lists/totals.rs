//! The totals of a list as tables: by scheme and door with the money, by village and occupation with the answers.

use crate::lists::answers::Results;
use crate::lists::view::View;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use payung_lists::row_standing::RowStanding;
use payung_lists::summary::{ByStanding, Tally, rows_of};
use payung_values::field::Field;
use payung_values::payer::Payer;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::lists::standing;
use payung_words::step;
use payung_words::texts::args;
use yew::prelude::*;

/// The most rows of a table; the file of the summary has all.
const GROUPS: usize = 20;

/// The section.
pub fn totals(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let summary = &results.checked.summary;
    let months = results.settings.months.get().to_string();
    let money_table = |caption: String, rows: Vec<(String, Option<String>, Tally)>| {
        let rows = rows.into_iter().map(|(name, note, tally)| Row {
            name,
            notes: note.into_iter().map(Html::from).collect(),
            figures: vec![format::count(texts, tally.rows), tally.total.written(texts)],
        });
        let amount = texts
            .lists_total_amount(args::ListsTotalAmount {
                months: months.as_str(),
            })
            .to_string();
        table(
            view,
            caption,
            vec![texts.lists_total_people().to_string(), amount],
            rows.collect(),
        )
    };
    let people_table = |caption: String, rows: Vec<(String, ByStanding)>| {
        let rows = rows.into_iter().map(|(name, counts)| Row {
            name,
            notes: Vec::new(),
            figures: [
                rows_of(&counts),
                counts[RowStanding::Met],
                counts[RowStanding::Open],
                counts[RowStanding::Mend],
            ]
            .map(|count| format::count(view.texts, count))
            .into(),
        });
        let heads = [
            texts.lists_total_people(),
            texts.lists_total_met(),
            texts.lists_total_open(),
            texts.lists_total_mend(),
        ];
        table(
            view,
            caption,
            heads.map(|head| head.to_string()).into(),
            rows.collect(),
        )
    };
    let schemes = summary.by_scheme.iter().filter(|tally| tally.counted.rows > 0);
    let schemes = schemes.filter_map(|tally| {
        let scheme = view.rules.eligibility.schemes.get(usize::from(tally.scheme))?;
        // Whose money: what was asked for, else the scheme's own.
        let payer = results.settings.payer.unwrap_or(scheme.payer);
        let paid = if payer == Payer::Own {
            texts.lists_paid_by_own()
        } else {
            texts.lists_paid_by(args::ListsPaidBy {
                payer: &step::payer_word(texts, payer),
            })
        };
        Some((
            format::capitalised(scheme.name.text(texts.language())),
            Some(paid.to_string()),
            tally.counted,
        ))
    });
    let routes = summary.by_route.iter();
    let routes =
        routes.map(|(route, tally)| (format::capitalised(&standing::route(texts, *route)), None, *tally));
    let names_villages = results.columns.column(Field::Village).is_some();
    let villages = summary.by_village.iter().filter(|_| names_villages).map(|tally| {
        let name = match (tally.name.as_str(), tally.district.as_str()) {
            ("", _) => texts.lists_unknown().to_string(),
            (name, "") => name.to_owned(),
            (name, district) => [name, ", ", district].concat(),
        };
        (name, tally.by_standing)
    });
    let occupations = summary.by_occupation.iter().map(|tally| {
        let occupation = tally
            .occupation
            .and_then(|index| view.rules.occupations.get(usize::from(index)));
        let name = occupation.map_or_else(|| texts.lists_unknown().to_string(), |one| one.label.to_owned());
        (name, tally.by_standing)
    });
    let body = html! {
        <div class="totals">
            { money_table(texts.lists_by_scheme().to_string(), schemes.collect()) }
            { money_table(texts.lists_by_route().to_string(), routes.collect()) }
            { people_table(texts.lists_by_village().to_string(), villages.collect()) }
            { people_table(texts.lists_by_occupation().to_string(), occupations.collect()) }
        </div>
    };
    html! {
        <section class="section" aria-labelledby="jumlah-semua">
            <div class="wrap"><div class="section__inner section__inner--full">
                <h2 id="jumlah-semua">{ text(texts.lists_totals_heading()) }</h2>
                { body }
            </div></div>
        </section>
    }
}

/// A table of totals, the largest first; nothing if it has no row.
fn table(view: &View<'_>, caption: String, heads: Vec<String>, mut rows: Vec<Row>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let more = u32::try_from(rows.len().saturating_sub(GROUPS)).unwrap_or(u32::MAX);
    rows.truncate(GROUPS);
    let table = Table {
        caption,
        captioned: true,
        head: [String::new()].into_iter().chain(heads).collect(),
        rows,
    };
    html! {
        <div class="totals__part">
            { table.view() }
            if more > 0 { <p class="note">{ text(view.texts.lists_more_groups(args::ListsMoreGroups { count: &format::count(view.texts, more) })) }</p> }
        </div>
    }
}
