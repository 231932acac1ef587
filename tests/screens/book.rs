//! The open rulebook: each of its screens, what a search finds, what two days differ in.

use crate::page::{Page, after, book};
use payung::book::Rulebook;
use payung::book::route::Route;
use payung::book::session::{Action, Opened, ReadFile, Session};
use payung::platform::address;
use payung::platform::memory::{self, Drawer};
use payung::screen::route::Route as _;
use payung_own::{Assumption, Laid, Own};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_words::own::Marked;
use payung_workshop::protocol::{Reply, Request};
use payung_workshop::{Beside, Workshop};
use std::rc::Rc;

fn session(actions: impl IntoIterator<Item = Action>) -> Session {
    after::<Rulebook>("", book(), actions)
}

fn open(address: &str, actions: impl IntoIterator<Item = Action>) -> Page {
    Page::of::<Rulebook>(address, session(actions), book())
}

#[test]
fn every_address_has_its_screen() {
    // Of kabupaten and kota, those of one province stand for all.
    let is_looked_at = |route: &Route| match route {
        Route::Area { code } => code.is_province() || code.province().to_string() == "64",
        Route::List
        | Route::Rule { .. }
        | Route::Source { .. }
        | Route::Changes { .. }
        | Route::Unknown
        | Route::Areas
        | Route::Own { .. }
        | Route::Write
        | Route::Suppose
        | Route::Cases => true,
    };
    for route in Route::all(book()).into_iter().filter(is_looked_at) {
        let page = open(&route.path(), []);
        match route {
            Route::List => {
                assert_eq!(page.title(), "Aturan · Payung");
                assert!(page.says(
                    "p",
                    "Edisi 1.0.0, disusun 28 November 2026; sumbernya diperiksa terakhir"
                ));
                let n_rules = book().all.len();
                assert!(page.says("p", &format!("{n_rules} aturan")));
            }
            Route::Rule { id } => {
                let rule = book().rule(&id).unwrap();
                assert!(page.says("h2", "Riwayat") && page.says("h2", "Sumber"), "{id}");
                let entries = page.texts_in(".history", "li").len();
                assert_eq!(entries, rule.held.len(), "{id}");
                for held in &rule.held {
                    assert!(
                        page.leads_to(&format!("aturan/sumber/{}", held.basis.source.key)),
                        "{id}"
                    );
                }
            }
            Route::Source { key } => {
                let detail = book().rules.source(&key).unwrap();
                assert!(page.heading().starts_with("Sumber: "), "{key}");
                let address = detail.address.unwrap_or("Alamatnya tidak kami miliki");
                assert!(page.says("p", address), "{key}");
                let is_front = detail.address.is_some_and(|address| !address.contains('/'));
                assert_eq!(page.says("p", "hanya membuka halaman muka"), is_front, "{key}");
            }
            Route::Changes { .. } => {
                assert_eq!(page.heading(), "Apa yang berubah");
                assert!(page.says("h2", "Dari 21 November 2026 ke 1 Januari 2027"));
            }
            Route::Unknown => assert_eq!(page.heading(), "Yang belum kami ketahui"),
            Route::Areas => {
                assert_eq!(page.texts_in("tbody", "tr").len(), 38);
            }
            Route::Area { .. } => {
                assert!(page.says("h2", "Yang berlaku di seluruh Indonesia"));
            }
            Route::Own { .. } => {
                assert_eq!(page.heading(), "Aturan buatan sendiri");
                assert!(page.says("p", "Belum ada. Semua jawaban menurut aturan yang kami catat."));
                assert!(page.leads_to("aturan/buatan-sendiri/tulis"));
            }
            Route::Write => {
                assert_eq!(page.heading(), "Tulis aturan sendiri");
                assert!(page.says("button", "Periksa isian"));
            }
            Route::Cases => {
                assert_eq!(page.heading(), "Uji kasus");
                assert!(page.says("button", "Jalankan semua kasus"));
            }
            Route::Suppose => {
                assert_eq!(page.heading(), "Bagaimana kalau");
                assert!(page.says("h2", "Potongan lebih lama") && page.says("h2", "Desil lain"));
            }
        }
    }
}

#[test]
fn a_search_finds_by_name_by_what_is_said_and_by_source() {
    let search = |typed: &str| open("aturan", [Action::Search(typed.to_owned())]);
    let page = search("jkm sebulan");
    assert!(page.leads_to("aturan/jkm_monthly"));
    assert!(!page.leads_to("aturan/jht_rate"));
    assert!(search("samarinda").leads_to("aturan/samarinda-apbd"));
    // Sums, however they are written, also those that several rules give together.
    for (typed, rule) in [
        ("16.800", "jkm_monthly"),
        ("16800", "jkk_rate"),
        ("Rp8.400", "jkm_monthly"),
        ("42 juta", "jkm_periodic"),
        ("174 juta", "scholarship_children"),
        ("20.000.000", "jkm_death_grant"),
    ] {
        let page = search(typed);
        assert!(page.leads_to(&format!("aturan/{rule}")), "{typed}");
        assert!(!page.leads_to("aturan/stmb_full_months"), "{typed}");
    }
    assert!(
        search("2025").leads_to("aturan/samarinda-apbd")
            || search("2025").leads_to("aturan/balikpapan-perwali-3-2025")
    );
    assert!(search("kalimantan timur balikpapan").leads_to("aturan/balikpapan-perwali-3-2025"));
    assert!(search("PP 46/2015").leads_to("aturan/jht_rate"));
    assert!(search("Sleman").leads_to("aturan/daerah/34-04"));
    assert!(search("batam").leads_to("aturan/daerah/21-71"));
    assert!(!search("jkm").leads_to("aturan/daerah/21-71"));
    let page = search("zzz");
    assert!(page.says("p", "Tidak ada aturan yang cocok dengan “zzz”.") && page.says("p", "Coba kata lain"));
}

#[test]
fn a_rule_says_its_value_its_history_its_basis_and_what_is_open() {
    let page = open("aturan/jkm_monthly", []);
    assert_eq!(page.heading(), "Iuran kematian (JKM) sebulan");
    assert!(page.says(".amount__figure", "Rp6.800 sebulan"));
    assert!(page.says("p", "Sekarang: sejak 1 Juli 2015. 4 sumber"));
    assert!(page.says("p", "Diperiksa 21 November 2026."));
    assert!(page.leads_to("https://peraturan.bpk.go.id/Download/28927"));
    assert!(page.says("p", "Peraturan, Pemerintah Republik Indonesia"));
    // PP 49/2020 is text beside the history (addendum-2.md F9).
    assert!(page.says("li", "jadi iuran tahun 2020 dan 2021 kami hitung penuh"));
    assert!(page.leads_to("rencana") && page.leads_to("manfaat"));

    let page = open("aturan/membership_age_from", []);
    assert!(page.says("b", "Mulai umur berapa orang boleh mendaftar?"));
    assert!(page.says("p", "Bisa dijawab oleh: Kantor cabang BPJS Ketenagakerjaan."));

    let page = open("aturan/balikpapan-perwali-3-2025", []);
    assert!(page.says("li", "KTP Kota Balikpapan") && page.says("li", "KTP di sini paling sedikit 6 bulan"));
    assert!(page.says(".amount__figure", "dibayar APBD, Kota Balikpapan"));

    let page = open("aturan/kaltim-pergub-19-2023", []);
    assert!(page.says("p", "Sudah berakhir: 13 Juni 2023 sampai 22 Oktober 2025."));
}

#[test]
fn what_changes_between_two_days_is_said_in_plain_words() {
    let days = |from: &str, to: &str| open("aturan/berubah", [Action::Days(from.to_owned(), to.to_owned())]);
    // What is known of 2020 and never computed with is told beside what changed.
    let page = days("1 Januari 2020", "31 Desember 2020");
    let doubtful = "Bulan-bulannya belum terverifikasi, jadi iuran tahun 2020 dan 2021 kami hitung penuh.";
    assert!(page.says("li", doubtful));
    let page = days("30 November 2026", "1 Januari 2027");
    assert!(!page.says("li", doubtful));
    assert!(page.says(
        "li",
        "Mulai Januari 2027 iuran nelayan dan pekerja lain di luar angkutan kembali Rp16.800, sebelumnya Rp8.400."
    ));
    assert!(page.says(
        "li",
        "Berakhir 31 Desember 2026: Potongan iuran di luar angkutan, dipotong 50%"
    ));
    assert!(page.leads_to("aturan/berubah#2026-11-30;2027-01-01"));

    // The other way round is the same, and so is its link.
    assert_eq!(
        days("1-1-2027", "30-11-2026").find(".section").text,
        page.find(".section").text
    );
    let shared = Page::of::<Rulebook>("aturan/berubah#2026-11-30;2027-01-01", session([]), book());
    assert_eq!(shared.find(".section").text, page.find(".section").text);

    let page = days("31 Maret 2026", "1 Januari 2027");
    assert!(page.says("h3", "Sempat berlaku di antaranya"));
    let page = days("1 Februari 2026", "2 Februari 2026");
    assert!(page.says("p", "Tidak ada yang berbeda di antara kedua hari ini."));
    let page = days("kemarin", "1 Januari 2027");
    assert!(page.says(".field__problem", "“kemarin” bukan tanggal."));
    assert!(page.maybe("#beda").is_none());
}

#[test]
fn what_is_not_known_stands_on_one_page_with_who_could_settle_it() {
    let page = open("aturan/belum-tahu", []);
    for question in book().rules.open_questions {
        let asked = question
            .question
            .text(payung_words::texts::indonesian().language());
        assert!(page.says("b", asked), "{asked}");
    }
    assert!(page.says("b", "Bisa dijawab oleh: Pemerintah, dengan peraturan baru."));
    assert!(page.leads_to("aturan/pp-50-2025-other"));
    assert!(page.says("h2", "Angka pekerja yang tidak cocok satu sama lain"));
    assert!(page.leads_to("aturan/daerah/64"));
    assert!(page.says("p", "Bisa dijawab oleh: Pemerintah "));
}

#[test]
fn an_area_says_what_is_known_of_it_and_when_it_was_last_reported() {
    let page = open("aturan/daerah/64-72", []);
    assert_eq!(page.heading(), "Apa yang kami tahu di Kota Samarinda");
    assert!(page.leads_to("aturan/samarinda-apbd") && page.leads_to("aturan/kaltim-pergub-40-2025"));
    assert!(page.says("p", "Berita terakhir: "));
    assert!(page.says(
        "p",
        "Pernah dibayari oleh Pergub Kaltim 19/2023 sampai 22 Oktober 2025; tanyakan apakah dilanjutkan."
    ));

    let page = open("aturan/daerah/64", []);
    assert!(page.says("h2", "Di kabupaten dan kotanya") && page.leads_to("aturan/daerah/64-71"));

    let page = open("aturan/daerah", [Action::Place("samarinda".to_owned())]);
    assert!(page.leads_to("aturan/daerah/64-72"));
    assert!(page.says("p", "1 daerah cocok"));
}

#[test]
fn the_tab_keeps_what_was_searched_and_compared() {
    let typed = [
        Action::Search("jkm".to_owned()),
        Action::Place("bontang".to_owned()),
        Action::Days("1-1-2026".to_owned(), "1-1-2027".to_owned()),
    ];
    let known = session(typed);
    let again = after::<Rulebook>(&known.to_lines(), book(), []);
    assert_eq!(again, known);
    assert_eq!(again.day_from(), Date::new(2026, 1, 1));
    assert_eq!(session([]).to_lines(), "");
}

/// What came of the form, read by the workshop as the page has it read.
fn read_form(fill: &[(&str, &str)]) -> Page {
    let filled = fill
        .iter()
        .map(|(field, typed)| Action::Fill((*field).to_owned(), (*typed).to_owned()));
    let session = session(filled.clone());
    let text = session
        .desk
        .form
        .file(book().rules.areas, book().rules.occupations);
    let request = Request::Schemes {
        name: "rancangan.toml".to_owned(),
        text: Some(text),
    };
    let Reply::Schemes { name, found } =
        Workshop::new(payung_fixture::rules()).answer(request, Beside::Nothing)
    else {
        unreachable!("schemes were asked for")
    };
    let found = found.map(|schemes| {
        let own = Own::new(session.today).with(schemes);
        let marks = Marked(payung_words::texts::indonesian());
        let schemes = Laid {
            own: &own,
            marks: &marks,
        }
        .schemes();
        Opened { own, schemes }
    });
    let read = ReadFile {
        name,
        is_form: true,
        found,
    };
    open(
        "aturan/buatan-sendiri/tulis",
        filled.chain([Action::Heard(Rc::new(read))]),
    )
}

#[test]
fn the_form_asks_for_the_area_and_its_complaints_lead_to_their_boxes() {
    let page = read_form(&[
        ("name", "Perbup Uji"),
        ("from", "1 Januari 2027"),
        ("criteria.to", "enam puluh"),
    ]);
    let needed = "Daerahnya: Tulis daerahnya, atau centang “Berlaku di seluruh Indonesia”.";
    let links: Vec<(&str, Option<&str>)> = page
        .all("a")
        .map(|link| (link.text.as_str(), link.attribute("href")))
        .collect();
    assert!(links.contains(&(needed, Some("#isian-area"))), "{links:?}");
    assert!(
        links
            .iter()
            .any(|(said, to)| said.contains("“enam puluh” bukan angka") && *to == Some("#isian-criteria-to"))
    );
    for (_, to) in links
        .iter()
        .filter(|(_, to)| to.is_some_and(|to| to.starts_with("#isian-")))
    {
        assert_eq!(page.all(to.unwrap()).count(), 1, "{to:?}");
    }
    let whole = read_form(&[
        ("name", "Perbup Uji"),
        ("from", "1 Januari 2027"),
        ("nation", "ya"),
        ("source", "Rancangan"),
    ]);
    for said in ["Daerah: seluruh Indonesia", "Sumber: Rancangan", "Diperiksa"] {
        assert!(whole.says("li", said), "{said}");
    }
    assert!(whole.maybe("#isian-area").is_none());
}

#[test]
fn areas_are_offered_while_one_types() {
    let page = open(
        "aturan/buatan-sendiri/tulis",
        [Action::Fill("area".to_owned(), "kutai".to_owned())],
    );
    assert!(page.says("button", "Kabupaten Kutai Barat") && page.says("p", "daerah cocok"));
    let page = open(
        "aturan/buatan-sendiri/tulis",
        [Action::Fill("area".to_owned(), "64.07".to_owned())],
    );
    assert!(page.says("p", "Daerah: Kabupaten Kutai Barat"));
}

#[test]
fn where_the_tab_keeps_nothing_own_rules_say_so() {
    let mut session = session([]);
    let kept = Page::of::<Rulebook>("aturan/buatan-sendiri", session.clone(), book());
    assert!(!kept.says("p", "tidak menyimpan apa pun"));
    session.remembers = false;
    let page = Page::of::<Rulebook>("aturan/buatan-sendiri", session, book());
    assert!(page.says("p", "Peramban ini tidak menyimpan apa pun di tab ini"));
}

/// What came of a file of cases, as the page tells it.
fn told(name: &str, text: &str) -> Page {
    let request = Request::OwnCases {
        name: name.to_owned(),
        own: None,
    };
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let Reply::Ran(ran) = Workshop::new(&rules).answer(request, Beside::File(text.as_bytes())) else {
        unreachable!("cases were asked for")
    };
    open("aturan/uji-kasus", [Action::Ran(Rc::new(ran))])
}

#[test]
fn what_does_not_match_is_said_by_its_name_with_its_place() {
    let sheet = "id;name;question;date;input.area;input.engagement;output.segment;output.schemes;output.unmet\n\
                 A;x;eligibility;2026-11-21;64.72;own_account;pu;{ samarinda-apbd: yes };{ bpu-self: [age] }\n";
    let page = told("lembar.csv", sheet);
    for said in [
        "Segmen (output.segment): diharapkan penerima upah (pu), hasilnya peserta mandiri (bpu).",
        "lembar.csv, baris 2, kolom G",
        "(samarinda-apbd): diharapkan ya (yes), hasilnya belum diketahui (unknown).",
        "(bpu-self): diharapkan umur (age), hasilnya kosong.",
    ] {
        assert!(page.says("li", said), "{said}");
    }
    assert!(page.says("p", "Kolom yang tidak ada di lembar ini") && page.says("p", "umur (input.age)"));
    let sum = told(
        "harga.yaml",
        "- id: A\n  question: contribution\n  date: \"2026-11-21\"\n  input: { income: 1.000.000, from: \"2027-01\" }\n  output: { monthly: 99 }\n- id: B\n  question: contribution\n  date: \"2026-11-21\"\n  input: { income: 1000000, from: \"2027-01\" }\n  output: { monthly: 99 }\n- id: C\n  question: eligibility\n  date: \"2026-11-21\"\n  input: { area: 64.07 }\n  output: { route: none }\n- id: D\n  question: eligibility\n  date: \"2026-11-21\"\n  input: { student: on }\n  output: { route: none }\n",
    );
    for said in [
        "Penghasilan (input.income) berisi “1.000.000”. Tulis angka bulat, paling sedikit 0",
        "Iuran bulan pertama (output.monthly): diharapkan Rp99, hasilnya Rp16.800.",
        "Daerah di KTP (input.area) berisi “64.07”. Tulis kode daerah yang ada, dalam tanda kutip: \"64.07\".",
        "Pelajar (input.student) berisi “on”. Tulis salah satu, dalam tanda kutip: yes, no.",
    ] {
        assert!(sum.says("li", said), "{said}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_not_counted_as_cases() {
    let page = told("tab.yaml", "- id: A\n\tdate: b\n");
    assert!(page.says("h2", "Berkas ini belum bisa dibaca"));
    assert!(page.says("p", "tab.yaml: Baris 2 diawali tab. Ganti tab dengan spasi."));
    assert!(!page.says("h2", "kasus cocok"));
    let page = told("ganda.yaml", "- id: A\n  id: B\n");
    assert!(page.says("p", "ganda.yaml: Baris 2, huruf ke-3 tidak bisa dibaca: “id: B”."));
    let page = told("satu.yaml", "id: A\n");
    assert!(page.says("p", "satu.yaml: Isinya bukan daftar kasus."));
}

/// The one file has no reader of files: its pages say so, and what to do, instead of buttons that break.
#[test]
fn what_the_one_file_does_not_hold_is_said_there() {
    for address in [
        "aturan/uji-kasus",
        "aturan/buatan-sendiri",
        "aturan/buatan-sendiri/tulis",
    ] {
        let is_said = |page: &Page| {
            page.says(
                "p",
                "tidak ikut di berkas ini. Buka Payung dari alamatnya di internet",
            )
        };
        assert!(!is_said(&open(address, [])), "{address}");
        address::be_one_file(true);
        let page = open(address, []);
        address::be_one_file(false);
        assert!(is_said(&page), "{address}");
        assert!(!page.says("button", "Jalankan semua kasus") && !page.says("button", "Periksa isian"));
    }
}

/// What is supposed can be passed on from where it is supposed, and by itself.
#[test]
fn an_assumption_is_a_link_that_holds_nothing_else() {
    let jkm = Assumption::Jkm {
        from: YearMonth::parse("2027-07").unwrap(),
        amount: Rupiah::new(7_500),
    };
    assert!(!open("aturan/bagaimana-kalau", []).says("button", "Salin tautan"));
    let own = Own::new(book().rules.checked_on).supposing(jkm);
    memory::keep(Drawer::Own, &own.written());
    let page = open("aturan/bagaimana-kalau", []);
    memory::keep(Drawer::Own, "");
    assert!(page.says("button", "Salin tautan"));
    assert!(page.says("p", "Tautannya hanya memuat anggapan ini, tanpa data siapa pun."));
    // Opened, it says what it brings and asks for a look before it is used; damaged, it is refused in words.
    let hash = own.link().unwrap();
    let brought = open(&["aturan/buatan-sendiri#", &hash].concat(), []);
    assert!(brought.says("p", "Tautan ini membawa: ") && brought.says("p", "Belum dipakai."));
    let damaged = open(&["aturan/buatan-sendiri#", &hash[..hash.len() - 8]].concat(), []);
    assert!(damaged.says("p", "Tautan ini rusak atau terpotong."));
}
