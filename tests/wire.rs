//! The bytes between page and worker that journeys and the browser's bench send and look for, by name, so that no
//! script spells a variant's number: they read `snapshots/wire__wire.snap.json`.
//!
//! Which numbers these are is no promise, only that everybody reads the same. A change is accepted as any snapshot.

#![cfg(not(target_arch = "wasm32"))]

use payung_lists::columns::Columns;
use payung_lists::list_service::{Answered, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{Layout, Progress, Refusal, Reply, Request};
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_protocol::encode;
use payung_sheets::workbook::{Cell, Sheet, Workbook};
use payung_values::date::Date;
use payung_values::field::Field;
use payung_words::lists::file::FileWords;
use payung_words::texts;
use std::fmt::Write as _;

type ToWorker = payung_protocol::Request<Request>;
type ToPage = payung_protocol::Reply<Reply>;

/// The bytes of a reply that tell which it is.
const HEAD: usize = 1;

/// The bytes of a reply about a list that tell which it is.
const LIST_HEAD: usize = 2;

/// Its answers say how many rows there are behind the head.
const TWO_PEOPLE: &str = "Nama\tNIK\nSiti\t6472014508850001\nBudi\t64\n";

#[test]
fn wire() {
    let rules = ListsRules::of(payung_fixture::rules());
    let mut service = ListService::new(rules, Memory);
    let words = FileWords {
        texts: texts::indonesian(),
        rules: rules.person,
        home: "",
    };
    let mut heard = |request: Request| match service.answer(request, None, &words, &mut |_| {}) {
        Answered::Said(reply) => encode(&ToPage::List(reply)).unwrap(),
        Answered::Written { .. } | Answered::Part(_) => panic!("nothing was to be written"),
    };
    let open_cells = |text: &str| Request::OpenCells {
        name: String::new(),
        text: text.to_owned(),
    };
    let check = || Request::Check {
        layout: Layout::default(),
        columns: Columns {
            first_header_row: 1,
            header_row: 1,
            fields: vec![Some(Field::Name), Some(Field::Nik)],
            numbered_occupations: None,
            income_unit: None,
            income_for_other_time: None,
            residence_in_years: None,
            negated: Vec::new(),
            gone: Vec::new(),
        },
        settings: Settings::on(Date::new(2026, 11, 21).unwrap()),
    };
    let table = ToWorker::WriteTable {
        name: "x".to_owned(),
        workbook: Workbook {
            sheets: vec![Sheet {
                name: "A".to_owned(),
                header: vec!["B".to_owned()],
                rows: vec![vec![Cell::Number(7)]],
                sums: Vec::new(),
                columns: Vec::new(),
            }],
        },
    };
    let ask = |request: Request| encode(&ToWorker::List(request)).unwrap();
    let head = |bytes: Vec<u8>| bytes[..LIST_HEAD].to_vec();
    let reply = |reply: ToPage| encode(&reply).unwrap();
    let written = ToPage::Written { name: "x".to_owned() };
    let messages = [
        (
            "ask: open the file",
            ask(Request::Open {
                name: "daftar.csv".to_owned(),
            }),
        ),
        ("ask: open two people", ask(open_cells(TWO_PEOPLE))),
        ("ask: open a name", ask(open_cells("Nama\nSiti"))),
        ("ask: check names and NIKs", ask(check())),
        ("ask: write a table x", encode(&table).unwrap()),
        ("head: ready", reply(ToPage::Ready)[..HEAD].to_vec()),
        (
            "head: not understood",
            reply(ToPage::NotUnderstood)[..HEAD].to_vec(),
        ),
        ("whole: written x", reply(written)),
        ("head: opened", head(heard(open_cells(TWO_PEOPLE)))),
        ("head: checked", head(heard(check()))),
        (
            "head: refused",
            head(reply(ToPage::List(Reply::Refused(Refusal::NoList)))),
        ),
        (
            "head: progress",
            head(reply(ToPage::List(Reply::Progress(Progress::default())))),
        ),
    ];
    let mut json = String::from("{\n");
    for (index, (name, bytes)) in messages.iter().enumerate() {
        let comma = if index + 1 < messages.len() { "," } else { "" };
        writeln!(json, "  \"{name}\": {bytes:?}{comma}").unwrap();
    }
    json.push_str("}\n");
    insta::assert_binary_snapshot!("wire.json", json.into_bytes());
}
