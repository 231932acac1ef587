//! A list that several workers check is the list that one worker checks: to the last byte of what is written.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at once"
)]

#[path = "lists/made_up.rs"]
mod made_up;

use payung_lists::export::{Form, NikShown, Part, Wanted};
use payung_lists::list_service::{Answered, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{Checked, Layout, Opened, PartAsked, Progress, Reply, Request, RowsAsked};
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_rules::rules::Rules;
use payung_values::date::Date;
use payung_words::lists::file::FileWords;
use payung_words::texts;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;
use std::rc::Rc;

fn rules() -> &'static Rules {
    payung_fixture::rules()
}

/// Each case checks several lists.
fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 16,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/lists_sharing.txt",
        ))),
        ..ProptestConfig::default()
    }
}

struct Office {
    service: ListService<Memory>,
    file: Rc<[u8]>,
    opened: Opened,
}

impl Office {
    fn opened(file: &[u8]) -> Option<Self> {
        let file: Rc<[u8]> = file.into();
        let mut service = ListService::new(ListsRules::of(rules()), Memory);
        let name = "daftar.csv".to_owned();
        match ask(&mut service, Request::Open { name }, Some(file.clone())) {
            Answered::Said(Reply::Opened(opened)) => Some(Self {
                service,
                file,
                opened: *opened,
            }),
            _ => None,
        }
    }

    fn settings() -> Settings {
        Settings::on(Date::new(2026, 11, 21).unwrap())
    }

    /// By one worker.
    fn alone(&mut self) -> Reply {
        let check = Request::Check {
            layout: Layout::default(),
            columns: self.opened.preview.columns.clone(),
            settings: Self::settings(),
        };
        said(ask(&mut self.service, check, None))
    }

    /// By this one and so many others; the parts end at these bytes or soon behind them. How many parts were joined.
    fn shared(&mut self, n_others: u16, ends: &[u64]) -> (Reply, usize) {
        let columns = self.opened.preview.columns.clone();
        let settings = Self::settings();
        let beginning = Request::CheckBeginning {
            layout: Layout::default(),
            columns: columns.clone(),
            settings,
            until: ends.first().copied().unwrap_or(0),
        };
        let mut reply = said(ask(&mut self.service, beginning, None));
        let mut others: Vec<ListService<Memory>> = (0..n_others)
            .map(|_| ListService::new(ListsRules::of(rules()), Memory))
            .collect();
        let mut n_joined = 0;
        let lasts = ends.iter().skip(1).copied().chain([u64::MAX]);
        for ((part, from), until) in (0_u16..).zip(ends).zip(lasts) {
            let by = part % n_others;
            let asked = Request::CheckPart(PartAsked {
                delimiter: self.opened.layout.delimiter.unwrap(),
                columns: columns.clone(),
                settings,
                from: *from,
                until,
            });
            let other = others.get_mut(usize::from(by)).unwrap();
            let Answered::Part(part) = ask(other, asked, Some(self.file.clone())) else {
                panic!("no part");
            };
            if reply != Reply::Joined {
                continue;
            }
            let is_part = !part.is_empty();
            reply = self.service.joined(by, &part, &mut |_| {});
            n_joined += usize::from(is_part);
        }
        (reply, n_joined)
    }

    /// All that can be asked of what was checked.
    fn told(&mut self, reply: Reply) -> (Option<Checked>, Vec<Reply>, Vec<Vec<u8>>) {
        let Reply::Checked(checked) = reply else {
            return (None, vec![reply], Vec::new());
        };
        let checked = Checked {
            progress: Progress::default(),
            ..*checked
        };
        let questions = [
            Request::Rows(RowsAsked {
                count: u16::MAX,
                shows_nik: true,
                ..RowsAsked::default()
            }),
            Request::Findings {
                kind: None,
                from: 0,
                count: u16::MAX,
                nik: NikShown::Full,
            },
            Request::SetAside {
                from: 0,
                count: u16::MAX,
            },
        ];
        let replies = questions.map(|question| said(ask(&mut self.service, question, None)));
        let exports = [Part::All, Part::Mend].map(|part| Request::Export {
            name: "hasil.csv".to_owned(),
            form: Form::Csv,
            wanted: Wanted {
                part,
                nik: NikShown::Full,
            },
        });
        let files = exports.map(|export| match ask(&mut self.service, export, None) {
            Answered::Written { file, .. } => file.to_vec(),
            other => panic!("{other:?}"),
        });
        (Some(checked), replies.into(), files.into())
    }
}

fn ask(service: &mut ListService<Memory>, request: Request, file: Option<Rc<[u8]>>) -> Answered<Rc<[u8]>> {
    let words = FileWords {
        texts: texts::indonesian(),
        rules: ListsRules::of(rules()).person,
        home: "",
    };
    service.answer(request, file, &words, &mut |_| {})
}

fn said(answered: Answered<Rc<[u8]>>) -> Reply {
    match answered {
        Answered::Said(reply) => reply,
        other => panic!("{other:?}"),
    }
}

/// Checks a file in both ways. How many parts were joined.
fn compared(file: &[u8], n_others: u16, ends: &[u64]) -> usize {
    let (Some(mut one), Some(mut several)) = (Office::opened(file), Office::opened(file)) else {
        return 0;
    };
    let alone = one.alone();
    let (shared, n_joined) = several.shared(n_others, ends);
    assert_eq!(several.told(shared), one.told(alone));
    n_joined
}

/// Places in a file, in order.
fn places(file: &[u8], thousandths: &[u64]) -> Vec<u64> {
    let size = u64::try_from(file.len()).unwrap();
    let mut places: Vec<u64> = thousandths.iter().map(|place| size * place / 1000).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// Somebody with nothing odd.
fn warga(number: usize) -> String {
    format!("Warga {number},64070512039{number:05},12-03-1990,petani\n")
}

#[test]
fn every_part_of_a_usual_list_is_joined() {
    for is_messy in [false, true] {
        let file = made_up::list(900, is_messy, 7);
        for n_others in [1, 3] {
            let ends = places(&file, &[250, 400, 550, 700, 850]);
            assert_eq!(
                compared(&file, n_others, &ends),
                ends.len(),
                "{n_others} {is_messy}"
            );
        }
    }
}

#[test]
fn people_who_stand_in_two_parts_stand_twice() {
    let person = "Siti Contoh,6407055203900003,12-03-1990,petani\n";
    let others: String = (0..400).map(warga).collect();
    let file = ["Nama,NIK,Tanggal Lahir,Pekerjaan\n", person, &others, person].concat();
    let ends = places(file.as_bytes(), &[300, 600]);
    assert_eq!(compared(file.as_bytes(), 2, &ends), 2);
    let mut office = Office::opened(file.as_bytes()).unwrap();
    let (reply, _) = office.shared(2, &ends);
    let (checked, ..) = office.told(reply);
    let twice = payung_lists::finding::Code::NikTwice;
    assert!(checked.unwrap().summary.by_code.contains(&(twice, 1)));
}

/// Rows that a worker which begins at them reads otherwise than one that comes from before.
const ODD: [&str; 9] = [
    "\"Siti\nContoh\",6407055203900003,12-03-1990,petani\n",
    "\"Budi,6407051203900004,12-03-1990,nelayan\n",
    "Ani\" Umpama,6407054203900005,02-03-1990,\"pedagang\"\n",
    "\"Joko\nIbarat,1,2,3\n4,5,6,7\n\",6407051303900006,13-03-1990,petani\r\n",
    "\n\n",
    "Mengetahui,,,\n",
    "Rina Andai,,,\n",
    "Dedi,6407051303900006,08/17/1985,petani\r",
    "Jumlah,2,,\n",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn wherever_it_is_cut_a_list_is_the_same(
        rows in proptest::collection::vec(
            prop_oneof![3 => Just(None), 1 => select(ODD.to_vec()).prop_map(Some)], 1..60),
        thousandths in proptest::collection::vec(0..1000_u64, 1..6),
        n_others in 1..4_u16,
    ) {
        let mut file = "Nama,NIK,Tanggal Lahir,Pekerjaan\n".to_owned();
        for (number, row) in rows.iter().enumerate() {
            match row {
                Some(row) => file.push_str(row),
                None => file.push_str(&warga(number)),
            }
        }
        let ends = places(file.as_bytes(), &thousandths);
        compared(file.as_bytes(), n_others, &ends);
    }

    #[test]
    fn a_made_up_list_is_the_same(seed in any::<u64>(), n_rows in 1..400_u64, is_messy in any::<bool>(),
        thousandths in proptest::collection::vec(0..1000_u64, 1..6), n_others in 1..4_u16) {
        let file = made_up::list(n_rows, is_messy, seed);
        compared(&file, n_others, &places(&file, &thousandths));
    }
}
