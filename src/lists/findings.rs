//! What is odd in a list, before the answers: filters with counts, then row by row what, where and what to do.

use crate::lists::answers::{FINDINGS, Results};
use crate::lists::noticed;
use crate::lists::view::View;
use crate::platform::document;
use crate::screen::component::html::{button, p};
use crate::screen::component::text::text;
use payung_lists::finding::Kind;
use payung_lists::protocol::ListedFinding;
use payung_words::format;
use payung_words::lists::finding;
use payung_words::texts::args;
use yew::prelude::*;

/// What is odd in a sentence, each kind a link to its findings: it stands before the answers.
pub fn counts(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let all: u32 = Kind::ALL.iter().map(|kind| results.count_of(*kind)).sum();
    if all == 0 {
        return p("note", text(texts.lists_findings_none()));
    }
    let link = |kind: Kind| {
        let count = results.count_of(kind);
        let client = view.client().clone();
        let onclick = move |event: MouseEvent| {
            event.prevent_default();
            client.filter_findings(Some(kind));
            document::focus("#temuan");
        };
        let words = [&finding::kind(texts, kind), " ", &format::count(texts, count)].concat();
        (count > 0).then(|| html! { <a class="plain" href="#temuan" {onclick}>{ words }</a> })
    };
    html! {
        <p class="file__findings">{ text(texts.lists_findings_before(args::ListsFindingsBefore { count: &format::count(texts, all) })) }{ for Kind::ALL.iter().copied().filter_map(link) }</p>
    }
}

/// The section; a sentence where nothing is odd.
pub fn findings(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let all: u32 = Kind::ALL.iter().map(|kind| results.count_of(*kind)).sum();
    if all == 0 {
        return framed(view, p("", text(texts.lists_findings_none())));
    }
    let filter = |kind: Option<Kind>| {
        let (name, count) = match kind {
            Some(kind) => (finding::kind(texts, kind), results.count_of(kind)),
            None => (texts.lists_all(), all),
        };
        let pressed = results.kind == kind;
        let onclick = view.on_press(move |client| client.filter_findings(kind));
        let words = [&name, " ", &format::count(texts, count)].concat();
        (count > 0).then(|| {
            html! { <button class="filter" type="button" aria-pressed={pressed.to_string()} {onclick}>{ words }</button> }
        })
    };
    let kinds = [None].into_iter().chain(Kind::ALL.iter().copied().map(Some));
    let heads = || {
        [
            ("findings__row", texts.lists_row()),
            ("", texts.lists_column()),
            ("findings__raw", texts.lists_written()),
            ("", texts.lists_finding()),
            ("", texts.lists_advice()),
        ]
    };
    let more = results.findings_left();
    let more_findings = {
        let (kind, shown) = (results.kind, results.n_findings.saturating_sub(more));
        view.on_press(move |client| client.ask_for_findings(kind, shown))
    };
    let table = |id: &'static str, caption: String, shown: &[&ListedFinding]| {
        html! {
            <table class="table findings" role="table" {id}>
                <caption class="visually-hidden">{ caption }</caption>
                <thead role="rowgroup"><tr role="row">{ for heads().into_iter().map(|(class, head)| html! {
                    <th role="columnheader" scope="col" {class}>{ text(head) }</th>
                }) }</tr></thead>
                <tbody role="rowgroup">{ for shown.iter().map(|finding| row(view, finding)) }</tbody>
            </table>
        }
    };
    // What was read all the same needs nothing; it is there for who wants to see it.
    let is_folded =
        |finding: &&ListedFinding| results.kind.is_none() && finding.finding.code.kind() == Kind::Read;
    let (folded, shown): (Vec<_>, Vec<_>) = results.findings.iter().partition(is_folded);
    let n_read = format::count(texts, results.count_of(Kind::Read));
    let body = html! {
        <>
            <div class="filters" role="group" aria-label={texts.lists_filter_findings().to_string()}>{ for kinds.filter_map(filter) }</div>
            if !shown.is_empty() {
                { table("tabel-temuan", texts.lists_findings_caption().to_string(), &shown) }
            }
            if !folded.is_empty() {
                <details class="why push-s">
                    <summary>{ text(texts.lists_findings_read(args::ListsFindingsRead { count: &n_read })) }</summary>
                    { table("tabel-dibaca", texts.lists_findings_read_caption().to_string(), &folded) }
                </details>
            }
            if more > 0 {
                <p class="push-s">{ button("plain", more_findings, text(texts.lists_more_findings(args::ListsMoreFindings { count: &format::count(texts, more.min(FINDINGS.into())) }))) }</p>
            }
        </>
    };
    framed(view, body)
}

fn framed(view: &View<'_>, body: Html) -> Html {
    html! {
        <section class="section" aria-labelledby="temuan">
            <div class="wrap"><div class="section__inner section__inner--full">
                <h2 id="temuan" tabindex="-1">{ text(view.texts.lists_findings_heading()) }</h2>
                { body }
            </div></div>
        </section>
    }
}

fn row(view: &View<'_>, listed: &ListedFinding) -> Html {
    let texts = view.texts;
    let words = finding::finding(texts, view.rules, &listed.finding);
    html! {
        <tr role="row">
            <th role="rowheader" scope="row" class="findings__row">
                <span class="findings__word">{ text(texts.lists_row()) }{ " " }</span>{ noticed::place(view, listed.sheet, listed.number) }
            </th>
            <td role="cell">{ column_of(view, listed.finding.column) }</td>
            <td role="cell" class="findings__raw">{ &listed.finding.found }</td>
            <td role="cell"><b>{ words.kind }</b>{ " " }{ words.what }</td>
            <td role="cell">{ words.advice }</td>
        </tr>
    }
}

/// The name of the column that a finding is about.
pub fn column_of(view: &View<'_>, column: Option<u16>) -> String {
    match column {
        Some(column) => crate::lists::columns::name_of(view, column),
        None => view.texts.lists_whole_row().to_string(),
    }
}
