//! How far the worker is, and what has to be told when it stops.

use crate::lists::session::{Notice, Stage};
use crate::lists::view::View;
use crate::screen::component::html::{button, div, p, span};
use crate::screen::component::text::text;
use payung_lists::protocol::Progress;
use payung_words::format;
use payung_words::lists::refusal;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// Seconds in a minute.
const MINUTE: u32 = 60;

/// The progress. The stylesheet shows it a moment later, so that what is done at once shows nothing.
pub fn checking(view: &View<'_>) -> Html {
    let texts = view.texts;
    let cancel = view.on_press(|client| client.cancel());
    let progress = view.session.progress.unwrap_or_default();
    let is_opening = view.session.stage == Stage::Opening;
    let (line, rest) = if is_opening {
        (
            texts.lists_reading(args::ListsReading {
                name: &view.session.name,
            }),
            None,
        )
    } else {
        (line(view, progress), rest(view, progress))
    };
    let value = progress.per_mille().map(|done| done.to_string());
    html! {
        <div class="progress" id="kemajuan" role="group" tabindex="-1" aria-label={texts.lists_progress_name().to_string()}>
            { p("progress__line", html! {
                <>
                    <label for="maju"><b>{ text(line) }</b></label>
                    if let Some(rest) = rest { { span("note", text(rest)) } }
                </>
            }) }
            <progress id="maju" max="1000" {value}></progress>
            { div("actions push-m", button("button button--quiet", cancel, text(texts.lists_cancel()))) }
            { p("note push-s", text(texts.lists_progress_note())) }
        </div>
    }
}

/// The sentence that is the progress.
fn line(view: &View<'_>, progress: Progress) -> Cow<'static, str> {
    let (texts, done) = (view.texts, format::count(view.texts, progress.rows));
    match (progress.of_rows, about(progress)) {
        (Some(all), _) => texts.lists_progress(args::ListsProgress {
            all: &format::count(texts, all),
            done: &done,
        }),
        (None, Some(all)) => texts.lists_progress_about(args::ListsProgressAbout {
            all: &format::count(texts, all),
            done: &done,
        }),
        (None, None) => texts.lists_progress_open(args::ListsProgressOpen { done: &done }),
    }
}

/// How many rows there are, about: as many as there would be if those to come are as long as those done.
fn about(progress: Progress) -> Option<u32> {
    let rows = u128::from(progress.rows) * u128::from(progress.of_bytes);
    u32::try_from(rows.checked_div(progress.bytes.into())?).ok()
}

/// How long it takes yet, and how fast it is.
fn rest(view: &View<'_>, progress: Progress) -> Option<Cow<'static, str>> {
    let (left, pace) = (progress.seconds_left()?, progress.rows_per_second()?);
    let pace = format::count(view.texts, pace);
    Some(if left < 2 * MINUTE {
        view.texts.lists_progress_left(args::ListsProgressLeft {
            pace: &pace,
            seconds: &left.to_string(),
        })
    } else {
        view.texts
            .lists_progress_left_minutes(args::ListsProgressLeftMinutes {
                minutes: &left.div_ceil(MINUTE).to_string(),
                pace: &pace,
            })
    })
}

/// What has to be told above everything else; the place is there from the start, so that it is heard.
pub fn notice(view: &View<'_>) -> Html {
    let Some(notice) = &view.session.notice else {
        return Html::default();
    };
    let texts = view.texts;
    let words = match notice {
        Notice::Refused(refusal) => refusal::of_list(texts, refusal),
        Notice::NothingPasted => texts.refusal_empty_paste(),
        Notice::OneOf(count) => texts.lists_second_file(args::ListsSecondFile {
            count: &format::count(texts, *count),
            name: &view.session.name,
        }),
        Notice::Cancelled => texts.lists_cancelled(),
        Notice::NotStarted => texts.lists_not_started(),
        Notice::Broken { row: Some(row) } if *row > 0 => texts.lists_crashed_row(args::ListsCrashedRow {
            row: &format::count(texts, *row),
        }),
        Notice::Broken { .. } => texts.lists_crashed(),
    };
    let again = {
        let stage = view.session.stage;
        let (columns, asked) = (view.session.columns.clone(), view.session.asked.settings());
        let layout = view.session.layout();
        view.on_press(move |client| match &asked {
            Ok(settings) if stage == Stage::Columns => {
                client.check(layout.clone(), columns.clone(), *settings);
            }
            Ok(_) | Err(_) => client.open_again(),
        })
    };
    if !notice.is_problem() {
        return html! {
            <div class="notice notice__pad notice__row push" id="ada-masalah" role="status" tabindex="-1">
                { p("", text(words)) }
            </div>
        };
    }
    html! {
        <div class="problem" id="ada-masalah" role="alert" tabindex="-1" aria-labelledby="judul-masalah">
            <h2 id="judul-masalah">{ text(texts.problem_heading()) }</h2>
            { p("", text(words)) }
            if matches!(notice, Notice::Broken { .. }) { { p("push-s", text(texts.lists_crashed_why())) } }
            if notice.can_be_repeated() {
                { div("actions push-m", button("button", again, text(texts.lists_again()))) }
            }
        </div>
    }
}
