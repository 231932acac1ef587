//! What the page of a list knows, step by step, without a worker.

use crate::page::person_rules;
use payung::lists::answers::Look;
use payung::lists::asked::Choice;
use payung::lists::session::{Action, Notice, Session, Stage, Writing};
use payung_check::what_if::Figure;
use payung_lists::columns::{Columns, Preview};
use payung_lists::finding::Kind;
use payung_lists::protocol::{Checked, FindingsPage, Layout, Opened, Progress, Refusal, Source};
use payung_lists::settings::Defaults;
use payung_typed::problem::{Problem, Wrong};
use payung_values::date::Date;
use payung_values::field::Field;
use std::rc::Rc;
use yew::Reducible;

fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Rc<Session> {
    actions.into_iter().fold(Rc::new(session), Reducible::reduce)
}

/// A list with a name, an occupation, and a column nobody knows.
fn opened() -> Action {
    let names = ["Nama", "Pekerjaan", "Perahu"].map(str::to_owned).to_vec();
    Action::Opened(Rc::new(Opened {
        source: Source::Csv,
        bytes: 100,
        layout: Layout {
            delimiter: Some(b','),
            ..Layout::default()
        },
        alike: Vec::new(),
        n_hidden_sheets: 0,
        sheets: Vec::new(),
        expected_rows: None,
        preview: Preview {
            columns: Columns::suggest(payung_fixture::rules().cell_words, 1, &names),
            names,
            by_content: Vec::new(),
            beside: None,
            second_table: None,
            heads: Vec::new(),
            samples: vec![["Warga Rahasia", "nelayan", "x"].map(str::to_owned).to_vec()],
        },
    }))
}

fn checked() -> Action {
    let mut checked = Checked {
        summary: payung_lists::summary::Summary::default(),
        answers: Vec::new(),
        notes: None,
        progress: Progress::default(),
        memory: 0,
    };
    for (count, here) in (1..).zip(checked.summary.by_kind.values_mut()) {
        *here = count;
    }
    Action::Checked(Rc::new(checked), payung_lists::settings::Settings::on(today()))
}

#[test]
fn the_tab_keeps_columns_and_what_is_asked_and_no_cell() {
    let session = after(
        Session::recall(person_rules(), "", today()),
        [
            Action::Open("rahasia.csv".to_owned()),
            opened(),
            Action::SetColumn(2, Some(Field::Village)),
            Action::Choose(Choice::Work, Choice::USUAL.to_owned()),
            Action::Choose(Choice::Payer, "apbd".to_owned()),
            Action::Choose(Choice::Area, "64.07".to_owned()),
            Action::Try(Figure::Months, "6".to_owned()),
        ],
    );
    let lines = session.to_lines();
    assert_eq!(lines, "lama=6\npembayar=apbd\nkolom-village=Perahu\n");
    let again = after(Session::recall(person_rules(), &lines, today()), [opened()]);
    assert_eq!(again.columns.column(Field::Village), Some(2));
    assert_eq!(again.to_lines(), lines);
    let (again, before) = (again.asked.settings().unwrap(), session.asked.settings().unwrap());
    assert_eq!((again.payer, again.months), (before.payer, before.months));
    assert_eq!(again.defaults, Defaults::default());
    // What another version of the page kept is passed over.
    let old = Session::recall(
        person_rules(),
        "cara-kerja=biasanya\ndaerah=64.07\npeserta=ya\n",
        today(),
    );
    assert_eq!(old.asked.settings().unwrap().defaults, Defaults::default());
}

#[test]
fn what_empty_cells_mean_belongs_to_one_list() {
    let chosen = [
        Action::Choose(Choice::Insured, Choice::YES.to_owned()),
        Action::Choose(Choice::Regular, Choice::NO.to_owned()),
        Action::Choose(Choice::Student, Choice::NO.to_owned()),
        Action::Choose(Choice::Work, Choice::USUAL.to_owned()),
        Action::Choose(Choice::Area, "64.07".to_owned()),
        Action::Search("kutai".to_owned()),
    ];
    let first = [Action::Open("satu.csv".to_owned()), opened()];
    let session = after(
        Session::recall(person_rules(), "", today()),
        first.into_iter().chain(chosen),
    );
    let defaults = |session: &Session| session.asked.settings().unwrap().defaults;
    assert_eq!(defaults(&session).insured, Some(true));
    // Another sheet of the same file, and another look at the columns, are the same list.
    let again = [
        opened(),
        Action::Check,
        Action::SeeColumns,
        Action::OpenAgain,
        opened(),
    ];
    let session = after((*session).clone(), again);
    assert_eq!(defaults(&session).insured, Some(true));
    let next = after((*session).clone(), [Action::Open("dua.csv".to_owned()), opened()]);
    assert_eq!(defaults(&next), Defaults::default());
    assert_eq!(next.search, "");
}

#[test]
fn a_box_that_cannot_be_read_says_so_and_the_others_do_not() {
    let session = after(
        Session::recall(person_rules(), "", today()),
        [Action::Try(Figure::Months, "lama".to_owned())],
    );
    assert!(matches!(
        session.asked.problem_with(Figure::Months),
        Some(Problem {
            wrong: Wrong::OutOfRange { least: 1, .. },
            ..
        })
    ));
    assert_eq!(session.asked.problem_with(Figure::From), None);
}

#[test]
fn a_refusal_leads_to_where_it_can_be_mended() {
    let refused = |stage: &[Action], refusal: Refusal| {
        let session = after(Session::recall(person_rules(), "", today()), stage.to_vec());
        session.reduce(Action::Refuse(refusal)).stage
    };
    let open = vec![Action::Open("daftar.csv".to_owned())];
    let confirmed = [open.clone(), vec![opened(), Action::Check]].concat();
    assert_eq!(refused(&open, Refusal::NoRows), Stage::Start);
    assert_eq!(refused(&confirmed, Refusal::NoRows), Stage::Columns);
    assert_eq!(
        refused(&confirmed, Refusal::NotInForce { day: today() }),
        Stage::Columns
    );
    assert_eq!(refused(&confirmed, Refusal::Unreadable), Stage::Start);
    let answered = [confirmed, vec![checked()]].concat();
    assert_eq!(refused(&answered, Refusal::ExportTooLarge), Stage::Results);
}

#[test]
fn a_list_too_large_for_a_workbook_says_so_and_keeps_its_answers() {
    let session = after(
        Session::recall(person_rules(), "", today()),
        [
            Action::Open("daftar.csv".to_owned()),
            opened(),
            Action::Check,
            checked(),
            Action::Writing(Writing::Begun),
            Action::Refuse(Refusal::ExportTooLarge),
        ],
    );
    assert_eq!(session.notice, Some(Notice::Refused(Refusal::ExportTooLarge)));
    assert_eq!(session.writing, None);
    assert!(session.results.is_some());
    let again = session.reduce(Action::Writing(Writing::Begun));
    assert_eq!(
        again.notice, None,
        "what was said of the last file is said no more"
    );
}

#[test]
fn a_worker_that_breaks_leaves_the_columns_as_they_were() {
    let session = after(
        Session::recall(person_rules(), "", today()),
        [
            Action::Open("daftar.csv".to_owned()),
            opened(),
            Action::SetColumn(2, Some(Field::Village)),
            Action::Check,
            Action::Progress(Progress {
                rows: 8214,
                ..Progress::default()
            }),
            Action::Stop(Notice::Broken { row: Some(8214) }),
        ],
    );
    assert_eq!(session.stage, Stage::Columns);
    assert_eq!(session.columns.column(Field::Village), Some(2));
    assert_eq!(session.progress, None);
    assert_eq!(session.notice, Some(Notice::Broken { row: Some(8214) }));
}

#[test]
fn findings_that_are_no_longer_asked_for_are_passed_over() {
    let found = |kind| {
        Action::Look(Look::Findings(Rc::new(FindingsPage {
            kind,
            from: 0,
            total: 7,
            findings: Vec::new(),
        })))
    };
    let session = after(
        Session::recall(person_rules(), "", today()),
        [
            Action::Open("daftar.csv".to_owned()),
            opened(),
            Action::Check,
            checked(),
            Action::Look(Look::FilterFindings(Some(Kind::Compare))),
            found(None),
        ],
    );
    let of = |session: &Session| session.results.as_ref().map(|results| results.n_findings);
    assert_eq!(of(&session), Some(2));
    assert_eq!(of(&session.reduce(found(Some(Kind::Compare)))), Some(7));
}
