//! The self-check: each of its screens, with nothing answered, with everything answered, and with something wrong.

use crate::page::{Page, after, check_rules, person_rules, tab, today};
use payung::check::Check;
use payung::check::page::part;
use payung::check::route::{Part, Route};
use payung::check::session::{Action, Session};
use payung::screen::route::Route as _;
use payung::screen::shell::Area;
use payung_check::answers::{Answers, DONT_KNOW, check};
use payung_check::topic::Topic;
use payung_check::what_if::Figure;
use payung_typed::problem::{Problem, Wrong};
use payung_values::language::Language;
use payung_words::texts::indonesian;
use std::rc::Rc;
use yew::Reducible;

/// A fisherman of Kutai Barat as the tab keeps him.
const FISHERMAN: &str = "daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\n\
                         tetap=no\numur=41\ndata-kemiskinan=poor\nkepesertaan=none\n";

/// What a screen of his says first.
const VERDICT: &str = "Iuran Anda bisa dibayar pemerintah daerah";

fn open(address: &str, lines: &str) -> Page {
    told(address, lines, [])
}

/// A screen once all of this has happened.
fn told(address: &str, lines: &str, actions: impl IntoIterator<Item = Action>) -> Page {
    Page::of::<Check>(
        address,
        after::<Check>(lines, &check_rules(), actions),
        &check_rules(),
    )
}

fn session(lines: &str, actions: impl IntoIterator<Item = Action>) -> Session {
    after::<Check>(lines, &check_rules(), actions)
}

/// The question of a topic, and what is offered or asked for.
fn asked(topic: Topic) -> (&'static str, &'static str) {
    match topic {
        Topic::Area => (
            "Kabupaten atau kota mana yang tertulis di KTP Anda?",
            "Tidak tahu, atau belum punya KTP",
        ),
        Topic::Occupation => ("Apa pekerjaan Anda?", "Nelayan"),
        Topic::Engagement => ("Bagaimana Anda bekerja?", "Tidak tahu"),
        Topic::Confirmed => ("Mana yang benar?", "Tidak tahu"),
        Topic::Income => ("Berapa penghasilan Anda?", "Tidak tahu"),
        Topic::IncomeRegular => (
            "Apakah penghasilan Anda kira-kira sama setiap bulan?",
            "Tidak tetap",
        ),
        Topic::Age => ("Berapa umur Anda?", "Tidak tahu"),
        Topic::Registry => (
            "Apakah keluarga Anda tercatat miskin di data pemerintah?",
            "Tercatat miskin",
        ),
        Topic::Decile => ("Desil berapa keluarga Anda?", "Tidak tahu"),
        Topic::Insured => ("Apakah Anda sudah ikut BPJS Ketenagakerjaan?", "Tidak tahu"),
        Topic::Residence => (
            "Sudah berapa lama KTP Anda beralamat di daerah ini?",
            "Tidak tahu",
        ),
        Topic::Student => ("Apakah Anda pelajar atau mahasiswa?", "Tidak tahu"),
    }
}

fn assert_question(page: &Page, topic: Topic) {
    let (question, offered) = asked(topic);
    assert_eq!(page.heading(), question);
    assert_eq!(page.title(), format!("{question} · Payung"));
    assert!(
        page.says("button", offered),
        "{topic:?}: {:?}",
        page.texts("button")
    );
    assert!(page.says("summary", "Mengapa ditanya"));
    // A row answers when it is pressed; only what was typed is sent.
    let rows: Vec<_> = page.all(".reply").collect();
    assert_eq!(
        page.says("button", "Lanjut"),
        topic.field().is_line(),
        "{topic:?}"
    );
    assert_eq!(rows.last().unwrap().attribute("value"), Some(DONT_KNOW));
    assert!(
        page.all("input")
            .all(|input| input.attribute("type") == Some("text"))
    );
    let kind = if page.maybe("#jawaban").is_some() {
        "button"
    } else {
        "submit"
    };
    for row in rows {
        assert_eq!(
            row.attribute("type"),
            Some(kind),
            "{topic:?}: Enter in a box presses no row"
        );
    }
    let list = page.find(".replies");
    let named = list
        .ids("aria-labelledby")
        .map(|id| page.by_id(id).text.clone())
        .next();
    let name = named.or_else(|| list.attribute("aria-label").map(str::to_owned));
    assert!(name.is_some_and(|name| !name.is_empty()), "{topic:?}");
}

#[test]
fn every_address_has_its_screen_when_nothing_is_answered() {
    for route in Route::all(&check_rules()) {
        let page = open(&route.path(), "");
        match route {
            Route::Start => {
                let heading = "Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda?";
                assert_eq!(
                    (page.heading(), page.title()),
                    (heading, &*format!("{heading} · Payung"))
                );
                assert!(page.leads_to("cek/pekerjaan") && page.leads_to("manfaat"));
            }
            Route::Question { topic } => {
                assert_question(&page, topic);
                let left = &page.find(".question__left").text;
                assert!(left.starts_with("Paling banyak "), "{topic:?}: {left}");
                assert!(!page.leads_to("periksa"));
            }
            Route::Change { topic } => {
                assert_question(&page, topic);
                assert!(page.maybe(".question__left").is_none() && page.leads_to("periksa"));
            }
            Route::Review => {
                assert_eq!(page.title(), "Periksa jawaban Anda · Payung");
                assert!(page.says("p", "Ada pertanyaan yang belum dijawab."));
                assert!(page.leads_to("cek/pekerjaan") && !page.leads_to("hasil"));
            }
            Route::Result => assert_eq!(page.title(), "Belum ada jawaban · Payung"),
            Route::Part { part } => {
                let heading = part::heading(indonesian(), part);
                assert_eq!(page.title(), format!("{heading}: Belum ada jawaban · Payung"));
            }
            Route::Sheet => assert_eq!(page.title(), "Lembar hasil cek: Belum ada jawaban · Payung"),
            Route::Compare => assert_eq!(page.title(), "Bandingkan pilihan: Belum ada jawaban · Payung"),
            Route::Household => {
                assert_eq!(page.title(), "Iuran untuk pekerja rumah tangga Anda · Payung");
                assert_eq!(
                    page.texts("h2"),
                    ["Kewajiban Anda", "Biayanya lewat SERTAKAN", "SERTAKAN"]
                );
                assert!(page.says("table", "Rp184.800"), "{:?}", page.texts("table"));
            }
            Route::Example { example } => {
                assert!(page.says(
                    "p",
                    &format!(
                        "Ini contoh, bukan Anda: {}.",
                        example.name.text(Language::indonesian())
                    )
                ));
                assert_eq!(page.title(), format!("Hasil: {} · Payung", page.heading()));
                assert!(page.says("button", "Pakai jawaban ini"));
                assert!(page.says("summary", "Mengapa") && page.says("h2", "Aturan yang dipakai"));
                // Nothing of an example is passed on as one's own, and its answers are not changed.
                assert!(page.maybe("#teruskan").is_none() && page.maybe(".facts__change").is_none());
            }
            Route::Shared { .. } => unreachable!("no address of its own"),
        }
        if matches!(
            route,
            Route::Result | Route::Part { .. } | Route::Sheet | Route::Compare
        ) {
            assert_eq!(page.heading(), "Belum ada jawaban");
            assert!(page.says("p", "Jawab dulu beberapa pertanyaan"));
        }
    }
}

#[test]
fn every_address_has_its_screen_when_everything_is_answered() {
    for route in Route::all(&check_rules()) {
        let page = open(&route.path(), FISHERMAN);
        match route {
            // What they show is no matter of answers.
            Route::Start | Route::Household | Route::Example { .. } => {}
            Route::Question { topic } | Route::Change { topic } => assert_question(&page, topic),
            Route::Review => {
                let facts = page.texts("dd");
                for fact in ["Kabupaten Kutai Barat", "Nelayan", "Rp1.500.000", "41 tahun"] {
                    assert!(facts.iter().any(|one| one.contains(fact)), "{fact}: {facts:?}");
                }
                assert!(page.leads_to("hasil") && page.leads_to("ubah/umur"));
            }
            Route::Result => {
                assert_eq!(page.heading(), VERDICT);
                assert_eq!(page.title(), format!("Hasil: {VERDICT} · Payung"));
                assert_eq!(
                    page.texts_in(".result", "h2"),
                    [
                        "Datangi Disnakertrans Kutai Barat",
                        "Anda bayar",
                        "Keluarga menerima",
                        "Lalu",
                    ]
                );
                for part in Part::ALL {
                    assert!(page.leads_to(&Route::Part { part: *part }.path()), "{part:?}");
                }
                assert!(page.leads_to("manfaat") && page.leads_to("periksa"));
            }
            Route::Part { part } => {
                let heading = part::heading(indonesian(), part);
                assert_eq!(page.heading(), heading);
                assert_eq!(page.title(), format!("{heading}: Hasil: {VERDICT} · Payung"));
                assert!(page.leads_to("hasil"));
                match part {
                    Part::Why => assert!(page.says("h3", "Sudah terpenuhi: 6 dari 6 syarat")),
                    Part::Price => {
                        assert!(page.says("summary", "Kenapa Rp16.800?") && page.leads_to("banding"));
                    }
                    Part::Family => assert!(page.says("dt", "Rp70 juta")),
                    Part::Registering => assert!(page.says("h2", "Aturan yang dipakai")),
                    Part::Send => {
                        let link = page.find("#tautan").attribute("value").unwrap();
                        assert!(link.starts_with("https://payung.example/#1;") && link.ends_with(";akhir"));
                        assert!(page.leads_to("lembar"));
                    }
                }
            }
            Route::Sheet => {
                assert_eq!(
                    page.title(),
                    format!("Lembar hasil cek: Hasil: {VERDICT} · Payung")
                );
                assert!(page.says("b", VERDICT) && page.says("button", "Cetak"));
                assert!(page.says("td", "Rp16.800"));
            }
            Route::Compare => {
                assert_eq!(page.heading(), "Bandingkan pilihan");
                assert_eq!(page.all("table").count(), 2);
                assert!(page.maybe("#tabungan").is_some() && page.leads_to("hasil"));
            }
            Route::Shared { .. } => unreachable!("no address of its own"),
        }
    }
}

/// The people of the table of 28 November 2026, and those beside them: their answers, how the result begins, where it
/// sends them, and what they say there.
const PEOPLE: [(&str, &str, &str, &str); 22] = [
    (
        "daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\ntetap=no\numur=45\ndata-kemiskinan=poor\nkepesertaan=none\n",
        "Iuran Anda bisa dibayar pemerintah daerah",
        "Datangi Disnakertrans Kutai Barat",
        "Saya bekerja sebagai nelayan, tercatat di data kemiskinan",
    ),
    (
        "daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=4 juta\ntetap=no\numur=28\ndata-kemiskinan=unlisted\nkepesertaan=none\n",
        "Iuran Anda bisa dibayar pemerintah daerah",
        "Datangi Disnaker Kota Samarinda",
        "Saya bekerja sebagai ojek online dan belum ikut",
    ),
    (
        "daerah=64.71\npekerjaan=pekerja_rumah_tangga\ncara-kerja=household\npenghasilan=1,2 juta\ntetap=yes\numur=35\ndata-kemiskinan=unlisted\nkepesertaan=none\nlama-ktp=4 bulan\n",
        "Majikan rumah tangga Anda yang menanggung iuran",
        "Bicara dengan majikan Anda",
        "Sejak 30 April 2026 iuran BPJS Ketenagakerjaan saya kewajiban majikan",
    ),
    (
        "cara-kerja=own_account\npekerjaan=petani\numur=66\ndaerah=12.17\n",
        "Pendaftaran baru sampai umur 64",
        "Tanya kantor cabang soal kepesertaan lama",
        "Umur saya 66 tahun.",
    ),
    (
        "cara-kerja=tidak-tahu\numur=tidak-tahu\nkepesertaan=tidak-tahu\ndaerah=tidak-tahu\npekerjaan=tidak-tahu\npenghasilan=tidak-tahu\n",
        "Kami belum tahu siapa yang membayar iuran Anda",
        "Telepon 175 dan ceritakan pekerjaan Anda",
        "Saya belum tahu apakah saya pekerja mandiri atau punya majikan.",
    ),
    (
        "cara-kerja=employee\n",
        "Iuran Anda kewajiban majikan",
        "Bicara dengan majikan Anda",
        "Apakah saya sudah didaftarkan",
    ),
    (
        "cara-kerja=village_official\n",
        "Iuran Anda dibayar dari uang desa",
        "Tanya bendahara desa",
        "Apakah nama saya sudah didaftarkan",
    ),
    (
        "cara-kerja=construction_project\n",
        "Iuran Anda kewajiban kontraktor proyek",
        "Bicara dengan mandor atau kontraktor",
        "Apakah proyek ini sudah didaftarkan",
    ),
    (
        "cara-kerja=abroad\n",
        "Ada program khusus untuk pekerja di luar negeri",
        "Tanya kantor cabang soal paket pekerja migran",
        "Saya akan atau sedang bekerja di luar negeri.",
    ),
    (
        "daerah=64.01\npekerjaan=pedagang_kaki_lima\ncara-kerja=own_account\npenghasilan=1 juta\ntetap=no\numur=20\ndata-kemiskinan=unlisted\nkepesertaan=none\npelajar=yes\n",
        "Daftar sendiri Rp8.400 sebulan, atau Rp0 bila ada donatur",
        "Datangi kantor cabang BPJS Ketenagakerjaan atau agen Perisai",
        "Saya bekerja sebagai pedagang kaki lima dan mau mendaftar",
    ),
    (
        "daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=2 juta\ntetap=no\numur=16\ndata-kemiskinan=poor\nkepesertaan=none\n",
        "Umur 15 sampai 17: tanyakan ke kantor cabang",
        "Tanya kantor cabang soal umur Anda",
        "Umur saya 16 tahun dan saya sudah bekerja.",
    ),
    (
        "daerah=91.71\npekerjaan=pemulung\ncara-kerja=own_account\npenghasilan=1,2 juta\ntetap=no\numur=40\nkepesertaan=none\n",
        "Daftar sendiri Rp9.400 sebulan, atau Rp0 bila ada donatur",
        "Datangi kantor cabang BPJS Ketenagakerjaan atau agen Perisai",
        "Saya bekerja sebagai pemulung dan mau mendaftar",
    ),
    (
        "cara-kerja=own_account\npekerjaan=nelayan\numur=41\nkepesertaan=active\n",
        "Anda sudah terlindungi",
        "Cek di aplikasi JMO atau telepon 175",
        "Apakah iuran saya masih jalan",
    ),
    (
        "daerah=64.74\npekerjaan=pedagang_kaki_lima\ncara-kerja=own_account\npenghasilan=5 juta\ntetap=yes\numur=41\nkepesertaan=lapsed\n",
        "Anda bisa ikut lagi: Rp28.150 sebulan",
        "Tanya kantor cabang soal kepesertaan lama Anda",
        "Kepesertaan saya berhenti.",
    ),
    (
        "daerah=12.17\npekerjaan=petani\ncara-kerja=own_account\npenghasilan=900 ribu\ntetap=no\numur=63\ndata-kemiskinan=tidak-tahu\ndesil=tidak-tahu\nkepesertaan=tidak-tahu\n",
        "Hampir: dua hal lagi yang perlu dipastikan",
        "Tanya kantor desa atau kelurahan",
        "Apakah keluarga saya tercatat miskin",
    ),
    (
        "cara-kerja=civil_servant\n",
        "Perlindungan Anda lewat program ASN",
        "Tanya bagian kepegawaian instansi Anda",
        "Kalau saya celaka atau meninggal saat bertugas",
    ),
    (
        "cara-kerja=not_working\n",
        "BPJS Ketenagakerjaan untuk orang yang bekerja",
        "Telepon 175 untuk bertanya dulu",
        "Saya belum bekerja.",
    ),
    (
        "cara-kerja=government_non_asn\npekerjaan=guru_honorer\n",
        "Kantor yang mengangkat Anda wajib mendaftarkan Anda",
        "Tanya bagian kepegawaian kantor atau sekolah Anda",
        "Saya pegawai bukan ASN.",
    ),
    (
        "daerah=64.71\npekerjaan=pemulung\ncara-kerja=own_account\npenghasilan=1,2 juta\ntetap=no\numur=40\ndata-kemiskinan=unlisted\nkepesertaan=none\nlama-ktp=4 bulan\n",
        "Bantuan pemerintah daerah terbuka Januari 2027",
        "Datangi kelurahan atau Dinas Sosial Kota Balikpapan",
        "Saya bekerja sebagai pemulung dan baru memenuhi syarat Perwali Balikpapan 3/2025 pada Januari 2027.",
    ),
    (
        "daerah=64\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\ntetap=no\numur=40\ndata-kemiskinan=unlisted\nkepesertaan=none\n",
        "Tinggal satu: kabupaten/kota di KTP. Lihat KTP",
        "Lihat KTP: kabupaten atau kota apa?",
        "Kabupaten atau kota mana",
    ),
    (
        "daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=2 juta\ntetap=no\numur=28\ndata-kemiskinan=tidak-tahu\ndesil=tidak-tahu\nkepesertaan=tidak-tahu\n",
        "Hampir: satu hal lagi yang perlu dipastikan",
        "Tanya kantor cabang atau telepon 175",
        "Apakah saya sudah",
    ),
    (
        "daerah=31.74\npekerjaan=pedagang_kaki_lima\ncara-kerja=own_account\npenghasilan=20 juta\ntetap=yes\numur=41\nkepesertaan=none\n",
        "Anda bisa mendaftar sendiri: Rp",
        "Daftar di kantor cabang, agen Perisai, atau aplikasi JMO",
        "Saya mau mendaftar sebagai peserta mandiri",
    ),
];

/// The most words that stand open when a result arrives.
const MOST_WORDS: usize = 250;

/// Words without those for screen readers alone, which stand in `.visually-hidden`.
fn words_of(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

#[test]
fn each_person_is_told_who_pays_where_to_go_and_what_to_say() {
    for (lines, verdict, door, say) in PEOPLE {
        let page = open("hasil", lines);
        assert!(page.heading().starts_with(verdict), "{lines}: {}", page.heading());
        assert_eq!(page.texts("h2")[0], door, "{lines}");
        assert!(
            page.find("q").text.starts_with(say),
            "{lines}: {}",
            page.find("q").text
        );
        assert!(
            (2..=3).contains(&(page.all(".steps__item").count() + 1)),
            "{lines}"
        );
        let words = words_of(&page.find(".result").text);
        assert!(words <= MOST_WORDS, "{lines}: {words} words");
        // What people can use is there: a number, a map, a message, or a button that answers.
        let is_actionable = page.all(".ways").count() + page.all("q").count();
        assert!(is_actionable > 0, "{lines}");
        for part in Part::ALL {
            let address = Route::Part { part: *part }.path();
            if page.leads_to(&address) {
                let behind = open(&address, lines);
                assert!(behind.all("section").count() > 0, "{lines}: nothing at {address}");
            }
        }
    }
}

/// Nothing is said twice: no sentence of four words or more stands on a result a second time.
#[test]
fn nothing_is_said_twice() {
    for (lines, ..) in PEOPLE {
        let page = open("hasil", lines);
        let mut said = std::collections::BTreeSet::new();
        for element in ["h1", "h2", "q", "p", "dd", "span", "a", "button"] {
            for text in page.texts_in(".result", element) {
                for sentence in text.split_inclusive(['.', '?']).map(str::trim) {
                    let is_long = words_of(sentence) >= 4;
                    assert!(
                        !is_long || said.insert((element, sentence.to_owned())),
                        "{lines}: “{sentence}” twice"
                    );
                }
            }
        }
    }
}

/// W1: a guard who says that nobody pays a wage is asked once more, between the usual answer and the one given; who
/// insists reads it beside the verdict.
#[test]
fn answers_that_seldom_go_together_are_asked_about_and_said() {
    for (occupation, usual) in [
        ("satpam", "Satpam biasanya: punya majikan dan upah tetap."),
        ("karyawan_toko", "Karyawan toko"),
        ("guru_honorer", "Guru honorer"),
        ("perangkat_desa", "biasanya: perangkat desa."),
    ] {
        let given = format!("pekerjaan={occupation}\ncara-kerja=own_account\n");
        assert_eq!(
            session(&given, []).onward().path(),
            "cek/dipastikan",
            "{occupation}"
        );
        let page = open("cek/dipastikan", &given);
        assert!(page.says("p", usual), "{:?}", page.texts("p"));
        assert_eq!(
            page.all(".reply").count(),
            3,
            "the usual, the given, and not knowing"
        );
        let insisting = session(&given, [Action::Keep(Topic::Confirmed, "own_account".to_owned())]);
        assert_ne!(insisting.onward().path(), "cek/dipastikan");
        let rest = "daerah=64.72\npenghasilan=3 juta\ntetap=yes\numur=45\nkepesertaan=none\n";
        let page = open("hasil", &[&given, rest].concat());
        assert!(
            page.says(
                "p",
                "Bila Anda digaji, yang menggaji yang mendaftarkan dan membayar."
            ),
            "{occupation}"
        );
    }
    let page = open("cek/cara-kerja", "pekerjaan=satpam\n");
    let rows: Vec<&str> = page
        .all(".reply")
        .filter_map(|row| row.attribute("value"))
        .collect();
    assert_eq!(rows, ["employee", "casual", "own_account", DONT_KNOW]);
    assert!(page.says("button", "Cara kerja lain"));
    let all = told(
        "cek/cara-kerja",
        "pekerjaan=satpam\n",
        [Action::Search(Topic::Engagement, "semua".to_owned())],
    );
    assert_eq!(all.all(".reply").count(), 12);
}

/// Below the first age of joining, and where the ages of the sources differ, no price is told, today or later; above the
/// last one no scheme lacks one thing.
#[test]
fn an_age_that_cannot_join_has_no_price_and_no_near_miss() {
    let aged = |area: &str, age: &str| {
        format!(
            "daerah={area}\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=2 juta\ntetap=no\numur={age}\n\
             data-kemiskinan=poor\nkepesertaan=none\nlama-ktp=24 bulan\npelajar=no\n"
        )
    };
    let says = |page: &Page, words: &str| {
        let mut elements = ["h3", "p", "dd", "span", "th", "td", "button"].into_iter();
        elements.any(|element| page.says(element, words))
    };
    assert!(says(
        &open("hasil", &aged("64.72", "18")),
        "bila Anda mendaftar sendiri"
    ));
    for area in ["64.72", "64.71", "64.07", "53.71", "31.74", "64"] {
        for age in ["10", "14", "15", "16", "17"] {
            let lines = aged(area, age);
            let parts = Part::ALL.iter().map(|part| Route::Part { part: *part }.path());
            for address in parts.chain([Route::Result.path()]) {
                let page = open(&address, &lines);
                for price in [
                    "Mulai Januari 2027",
                    "Mulai April 2027",
                    "bila Anda mendaftar sendiri",
                    "Bayar sendiri: Rp",
                ] {
                    assert!(!says(&page, price), "{area}, {age}, {address}: {price}");
                }
            }
        }
        for age in ["65", "66", "80 tahun"] {
            let page = open(&Route::Part { part: Part::Why }.path(), &aged(area, age));
            for miss in ["Kurang satu syarat", "SERTAKAN"] {
                assert!(!says(&page, miss), "{area}, {age}: {miss}");
            }
        }
    }
}

/// What is told of money belongs to what leads the result, on paper too; an age of which the sources differ is told
/// none, a member that it is the least.
#[test]
fn sums_follow_what_leads_the_result() {
    let scavenger = "daerah=91.71\npekerjaan=pemulung\ncara-kerja=own_account\npenghasilan=1,2 juta\ntetap=no\n\
                     umur=40\nkepesertaan=none\n";
    let page = open("lembar", scavenger);
    assert!(page.says("td", "Rp9.400"), "{:?}", page.texts("td"));
    let page = open(&Route::Part { part: Part::Price }.path(), scavenger);
    assert!(
        !page.says("p", "yang dibayar donatur sebulan"),
        "{:?}",
        page.texts("p")
    );
    let rest = "penghasilan=1,2 juta\ntetap=no\numur=40\nkepesertaan=none\n";
    for (work, leads) in [
        (
            "daerah=91.71\npekerjaan=pekerja_rumah_tangga\ncara-kerja=household\n",
            "yang dibayar majikan rumah tangga sebulan",
        ),
        (
            "daerah=64\npekerjaan=pemulung\ncara-kerja=own_account\n",
            "sebulan, untuk JKK dan JKM",
        ),
    ] {
        let page = open(
            &Route::Part { part: Part::Price }.path(),
            &format!("{work}{rest}"),
        );
        assert!(page.says("p", leads), "{:?}", page.texts("p"));
        assert!(!page.says("p", "yang dibayar donatur sebulan"), "{work}");
    }
    let young = "daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=2 juta\ntetap=no\numur=16\n\
                 data-kemiskinan=poor\nkepesertaan=none\n";
    for address in ["hasil", "lembar"] {
        let page = open(address, young);
        for element in ["span", "td", "dd", "h2"] {
            let told = page.texts(element);
            assert!(
                !told
                    .iter()
                    .any(|text| text.contains("juta") || text.contains("Keluarga menerima")),
                "{address}: {told:?}"
            );
        }
    }
    let member = "pekerjaan=nelayan\ncara-kerja=own_account\numur=41\nkepesertaan=active\n";
    let page = open("hasil", member);
    assert!(page.says("dd", "Paling sedikit, bila meninggal karena kecelakaan kerja."));
}

/// A screen reader says a sentence in the language it is told, and the voice of the page knows that of the page alone.
#[test]
fn in_english_the_sentence_to_say_is_marked_as_indonesian_and_what_it_means_is_not() {
    let say =
        "Saya bekerja sebagai nelayan, tercatat di data kemiskinan, dan belum ikut BPJS Ketenagakerjaan.";
    let means = "I do this work, am listed in the poverty data and am not in BPJS Ketenagakerjaan yet.";
    for (address, element) in [("hasil", "q"), ("lembar", "span")] {
        let page = Page::in_english::<Check>(
            address,
            after::<Check>(FISHERMAN, &check_rules(), []),
            &check_rules(),
        );
        let said = page
            .all(element)
            .find(|said| said.text.starts_with("Saya "))
            .unwrap();
        assert!(said.text.starts_with(say), "{}", said.text);
        assert_eq!(said.attribute("lang"), Some("id"), "{address}");
        assert!(!said.text.contains(means));
        assert!(page.html.contains(&[" (", means].concat()), "{address}");
        // In Indonesian the page's own language is enough.
        assert!(!open(address, FISHERMAN).html.contains("lang=\"id\""));
    }
    let rules = check_rules();
    let session = session(FISHERMAN, []);
    let worker = session.answers.worker(&rules.person, today());
    let outlook = payung_check::outlook::outlook(&rules.person, &worker, today()).unwrap();
    let spoken = payung_words::check::summary::spoken(crate::page::english(), &rules, &worker, &outlook);
    assert!(spoken.contains(means) && !spoken.contains("Saya"), "{spoken}");
}

/// The result says the rest of it behind a heading; paper, which has none, says it all.
#[test]
fn what_becomes_of_an_old_membership_is_told_once_and_on_paper() {
    let lapsed = FISHERMAN.replace("kepesertaan=none", "kepesertaan=lapsed");
    let list = check_rules().arrears_restart;
    let said = list.items.first().unwrap().text(Language::indonesian());
    let page = open("hasil", &lapsed);
    assert!(page.says("span", "Sumber kami berbeda. Lihat “Mendaftar dan sumber”."));
    assert!(!page.says(".result", said));
    assert!(
        open(
            &Route::Part {
                part: Part::Registering
            }
            .path(),
            &lapsed
        )
        .says("li", said)
    );
    assert!(open("lembar", &lapsed).says("li", said));
}

/// W31: what can mean two things is asked where it was typed, and the result stays until it is answered.
#[test]
fn another_income_is_asked_back_on_the_result() {
    for (typed, words, offers) in [
        (
            "750,000",
            "“750,000” bisa berarti dua jumlah. Ketuk penghasilan Anda sebulan.",
            vec!["Rp750.000", "Rp750"],
        ),
        (
            "15",
            "Penghasilan sebulan 15? Ketuk yang Anda maksud.",
            vec!["Rp15.000.000", "Rp15.000", "Rp15.000 sehari"],
        ),
    ] {
        let problem = check(&person_rules(), Topic::Income, typed, today()).unwrap_err();
        let page = told("hasil", FISHERMAN, [Action::Refuse(problem)]);
        assert_eq!(page.heading(), VERDICT);
        assert!(page.says("p", words), "{typed}");
        assert_eq!(page.find("#ubah-penghasilan").attribute("value"), Some(typed));
        let buttons = page.texts("button");
        assert!(offers.iter().all(|offer| buttons.contains(offer)), "{buttons:?}");
    }
}

/// A way of working was given for an occupation: another one asks again, unless it fits there too.
#[test]
fn another_occupation_asks_again_how_one_works() {
    let change = |occupation: &str| {
        let kept = Action::Keep(Topic::Occupation, occupation.to_owned());
        let session = session(FISHERMAN, [kept]);
        session.answers.typed(Topic::Engagement).map(str::to_owned)
    };
    assert_eq!(change("perangkat_desa"), None);
    assert_eq!(change("PNS"), None);
    assert_eq!(change("pelajar"), None);
    assert_eq!(change("petani").as_deref(), Some("own_account"));
    assert_eq!(change("nelayan").as_deref(), Some("own_account"));
    let changed = Action::Keep(Topic::Occupation, "satpam".to_owned());
    assert_eq!(session(FISHERMAN, [changed]).onward().path(), "cek/dipastikan");
}

/// Whom a household employs is not said to work without an employer, and reads once what is meant.
#[test]
fn a_domestic_worker_has_an_employer_who_is_no_company() {
    let why = Route::Part { part: Part::Why }.path();
    for area in ["64.71", "64.72", "64.07", "53.71", "64"] {
        for registry in ["poor", "unlisted"] {
            let lines = format!(
                "daerah={area}\npekerjaan=pekerja_rumah_tangga\ncara-kerja=household\npenghasilan=1,2 juta\ntetap=yes\n\
                 umur=35\ndata-kemiskinan={registry}\nkepesertaan=none\nlama-ktp=4 bulan\npelajar=no\n"
            );
            let page = open(&why, &lines);
            let said = |words: &str| {
                let names = page.texts_in("section", ".reason__name");
                names.into_iter().filter(|name| name.contains(words)).count()
            };
            assert_eq!(said("tanpa majikan"), 0, "{lines}");
            assert_eq!(said("Bukan karyawan perusahaan"), 1, "{lines}");
        }
    }
}

/// Of an irregular and a low income one is enough, and that is said beside the other.
#[test]
fn that_one_of_two_is_enough_stands_beside_the_other() {
    let why = Route::Part { part: Part::Why }.path();
    for (income, regular, is_said) in [
        ("9 juta", "no", true),
        ("1 juta", "yes", true),
        ("1 juta", "no", false),
        ("9 juta", "yes", false),
    ] {
        let lines = format!(
            "daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan={income}\ntetap={regular}\numur=28\n\
             data-kemiskinan=unlisted\nkepesertaan=none\n"
        );
        let page = open(&why, &lines);
        let said = page.texts(".reason__note");
        let said = said
            .into_iter()
            .filter(|note| note.contains("Cukup salah satu"))
            .count();
        assert_eq!(said, usize::from(is_said), "{lines}");
    }
}

/// Where nobody is known who pays, nobody is told to wait.
#[test]
fn nobody_waits_for_a_donor_nobody_knows() {
    let [.., (rich, ..)] = PEOPLE;
    let (scavenger, ..) = PEOPLE[11];
    for lines in [scavenger, rich] {
        let page = open("hasil", lines);
        assert!(!page.says("span", "Jangan mendaftar sendiri dulu"));
        // Who earns well is not sent to wait for a donor at all.
        let waits = page.says("span", "Belum ada jawaban dalam dua minggu? Daftar sendiri");
        assert_eq!(waits, lines == scavenger);
        assert!(page.says("span", "Perlindungan mulai saat iuran dibayar."));
        assert!(!open("hasil/mendaftar", lines).says("p", "Tanyakan dulu sebelum membayar sendiri"));
    }
}

#[test]
fn an_address_nobody_knows_leads_to_the_start() {
    let page = open("tidak-ada-apa-apa", FISHERMAN);
    assert_eq!(page.heading(), "Halaman ini tidak ada");
    assert_eq!(page.title(), "Halaman ini tidak ada · Payung");
    assert!(page.leads_to("") && page.says("p", "Alamatnya mungkin salah tulis."));
}

#[test]
fn a_refused_answer_is_named_at_its_field_and_above_it() {
    for (topic, typed, sentence) in [
        (
            Topic::Income,
            "abc",
            "“abc” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.",
        ),
        (
            Topic::Age,
            "200",
            "Umur 200 tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir dengan tahun empat angka.",
        ),
        (
            Topic::Decile,
            "11",
            "“11” bukan desil. Tulis angka 1 sampai 10, atau pilih Tidak tahu.",
        ),
        (
            Topic::Residence,
            "lama",
            "“lama” tidak terbaca. Tulis misalnya 6 bulan, 2 tahun, atau sejak 2019.",
        ),
    ] {
        let problem = check(&person_rules(), topic, typed, today()).unwrap_err();
        let kept = Action::Keep(topic, typed.to_owned());
        let page = told(
            &Route::Question { topic }.path(),
            "",
            [kept, Action::Refuse(problem)],
        );
        let link = page.all("a").find(|link| link.text == sentence).unwrap();
        let field = page.find(link.attribute("href").unwrap());
        assert_eq!(field.name, "input", "{topic:?}");
        let wrong = page.all("input").chain(page.all("fieldset"));
        let mut wrong = wrong.filter(|one| one.attribute("aria-invalid") == Some("true"));
        let wrong = wrong.next().unwrap_or_else(|| panic!("{topic:?}"));
        assert_eq!(page.described(wrong)[0], sentence);
        assert_eq!(page.find("#ada-masalah").attribute("role"), Some("alert"));
        // What is wrong with one question is not said on the page of another.
        let problem = check(&person_rules(), topic, typed, today()).unwrap_err();
        let other = if topic == Topic::Age {
            Topic::Income
        } else {
            Topic::Age
        };
        let page = told(
            &Route::Question { topic: other }.path(),
            "",
            [Action::Refuse(problem)],
        );
        assert!(page.maybe("#ada-masalah").is_none());
    }
}

#[test]
fn a_refusal_moves_the_focus_to_where_it_is_said() {
    let problem = check(&person_rules(), Topic::Age, "", today()).unwrap_err();
    let refused = session("", [Action::Refuse(problem)]);
    let (before, now) = (Check::moment(&session("", [])), Check::moment(&refused));
    let to = Check::focus(&before, &now).unwrap();
    let page = Page::of::<Check>("cek/umur", refused, &check_rules());
    assert_eq!(page.find(to).attribute("tabindex"), Some("-1"));
    assert_eq!(Check::focus(&now, &before), None);
}

#[test]
fn what_was_chosen_or_typed_is_shown_again() {
    let chosen = |page: &Page| -> Vec<String> {
        let rows = page
            .all(".reply")
            .filter(|row| row.attribute("aria-current").is_some());
        rows.filter(|row| row.text.ends_with("Pilihan sekarang"))
            .filter_map(|one| one.attribute("value").map(str::to_owned))
            .collect()
    };
    assert_eq!(chosen(&open("cek/data-kemiskinan", FISHERMAN)), ["poor"]);
    assert_eq!(chosen(&open("cek/daerah", FISHERMAN)), ["64.07"]);
    assert_eq!(chosen(&open("cek/pekerjaan", FISHERMAN)), ["nelayan"]);
    assert_eq!(chosen(&open("cek/data-kemiskinan", "")), [""; 0]);
    let page = open("cek/penghasilan", FISHERMAN);
    assert_eq!(page.find("#jawaban").attribute("value"), Some("1,5 juta"));
    assert!(page.says("p", "Terbaca: satu juta lima ratus ribu rupiah"));
}

#[test]
fn a_search_shows_what_matches_and_what_may_have_been_meant() {
    let search = |text: &str| told("cek/daerah", "", [Action::Search(Topic::Area, text.to_owned())]);
    let page = search("kut");
    assert!(page.says("p", "4 daerah cocok"));
    let rows = page
        .all(".reply")
        .filter(|row| row.text.starts_with("Kabupaten Kutai "));
    assert_eq!(rows.count(), 3);
    assert!(page.texts("mark").iter().all(|mark| *mark == "Kut"));
    let page = search("kuati");
    assert!(page.says("p", "Tidak ada yang persis “kuati”. Mungkin maksud Anda:"));
    let rows = page
        .all(".reply")
        .filter(|row| row.text.starts_with("Kabupaten Kutai "));
    assert_eq!(rows.count(), 3, "to tap, and not only to read");
}

#[test]
fn a_word_that_matched_is_named_where_the_name_does_not_hold_it() {
    let row = |text: &str, name: &str| {
        let page = told(
            "cek/pekerjaan",
            "",
            [Action::Search(Topic::Occupation, text.to_owned())],
        );
        let row = page.all(".reply").find(|row| row.text.starts_with(name));
        row.unwrap().text.clone()
    };
    assert!(!row("tani", "Petani").ends_with("Tani"));
    assert!(row("supir", "Sopir").ends_with("Supir"));
}

/// W4, W5, W30: what can mean two things is a question with each answer to tap, and no mistake.
#[test]
fn what_can_mean_two_things_is_asked_back_with_answers_to_tap() {
    for (topic, typed, question, answers) in [
        (
            Topic::Income,
            "1,500",
            "“1,500” bisa berarti dua jumlah. Ketuk penghasilan Anda sebulan.",
            vec!["Rp1.500.000", "Rp1.500", "Bukan ini, tulis lagi"],
        ),
        (
            Topic::Income,
            "2.000",
            "Penghasilan sebulan 2.000? Ketuk yang Anda maksud.",
            vec!["Rp2.000.000", "Rp2.000", "Bukan ini, tulis lagi"],
        ),
        (
            Topic::Income,
            "80 juta",
            "Penghasilan sebulan 80 juta? Ketuk yang Anda maksud.",
            vec!["Rp80.000.000", "Rp80.000", "Bukan ini, tulis lagi"],
        ),
        (
            Topic::Income,
            "15",
            "Penghasilan sebulan 15? Ketuk yang Anda maksud.",
            vec!["Rp15.000.000", "Rp15.000", "Bukan ini, tulis lagi"],
        ),
        (
            Topic::Income,
            "50rb/hari",
            "Rp50.000 sehari. Berapa hari Anda bekerja dalam sebulan?",
            vec![
                "10 hari: Rp500.000 sebulan",
                "15 hari: Rp750.000 sebulan",
                "20 hari: Rp1.000.000 sebulan",
                "25 hari: Rp1.250.000 sebulan",
            ],
        ),
        (
            Topic::Age,
            "1985",
            "Lahir tahun 1985. Apakah tahun ini sudah berulang tahun?",
            vec!["Sudah, umur 41 tahun", "Belum, umur 40 tahun"],
        ),
        (
            Topic::Residence,
            "2",
            "2 tahun atau 2 bulan?",
            vec!["2 tahun", "2 bulan"],
        ),
        (
            Topic::Residence,
            "kurang dari 6 bulan",
            "Sudah berapa bulan?",
            vec!["0 bulan", "1 bulan", "2 bulan", "3 bulan", "4 bulan", "5 bulan"],
        ),
    ] {
        let day = today();
        let problem = check(&person_rules(), topic, typed, day).unwrap_err();
        let kept = Action::Keep(topic, typed.to_owned());
        let page = told(
            &Route::Question { topic }.path(),
            "",
            [kept, Action::Refuse(problem)],
        );
        assert!(page.says("h2", question), "{typed}");
        let offered: Vec<&str> = page
            .texts("button")
            .into_iter()
            .filter(|text| answers.contains(text))
            .collect();
        assert_eq!(offered, answers, "{typed}");
        assert!(
            page.all("input")
                .all(|input| input.attribute("aria-invalid").is_none()),
            "{typed}"
        );
        let asked = topic.asked(&person_rules(), typed, day).unwrap();
        for offer in asked.offers() {
            assert_eq!(check(&person_rules(), topic, &offer, day), Ok(()), "{offer}");
        }
    }
}

/// Of a province its kabupaten and kota are asked for once, before anything that depends on them.
#[test]
fn a_province_asks_for_its_kabupaten_once() {
    let asked = Topic::Area.asked(&person_rules(), "64", today()).unwrap();
    let offers = asked.offers();
    assert_eq!((offers.len(), offers.last().unwrap().as_str()), (11, "64"));
    for offer in &offers {
        assert_eq!(check(&person_rules(), Topic::Area, offer, today()), Ok(()));
    }
    let problem = Problem::new(Topic::Area, "64", Wrong::Unclear);
    let kept = Action::Keep(Topic::Area, "64".to_owned());
    let page = told("cek/daerah", "", [kept, Action::Refuse(problem)]);
    assert!(page.says("h2", "Kabupaten atau kota mana di Kalimantan Timur?"));
    for name in [
        "Kota Samarinda",
        "Tidak tahu, hanya provinsinya",
        "Bukan ini, tulis lagi",
    ] {
        assert!(page.says("button", name), "{name}");
    }
    assert_eq!(Topic::Area.asked(&person_rules(), "64.72", today()), None);
}

/// W31: a change comes back to the page it began at, in one step.
#[test]
fn a_change_comes_back_to_where_it_began() {
    let moved = |addresses: &[&str]| {
        let moves = addresses
            .iter()
            .map(|address| Action::Moved((*address).to_owned()));
        session(PEOPLE[0].0, moves.collect::<Vec<_>>())
    };
    for (way, back, before) in [
        (&["periksa", "ubah/umur"][..], "periksa", "cek/penghasilan"),
        (&["periksa", "hasil", "ubah/umur"], "hasil", "cek/penghasilan"),
        (&["hasil", "periksa", "ubah/umur"], "periksa", "hasil"),
        (
            &["hasil", "hasil/mengapa", "ubah/umur"],
            "hasil/mengapa",
            "cek/penghasilan",
        ),
    ] {
        let session = moved(way);
        assert_eq!(session.changed().path(), back, "{way:?}");
        assert_eq!(session.before_review().path(), before, "{way:?}");
    }
}

/// A domestic worker who says that she has an employer is asked who it is, and told of the household until she says
/// another.
#[test]
fn who_employs_a_domestic_worker_is_asked() {
    let maid = "pekerjaan=pekerja_rumah_tangga\ncara-kerja=employee\n";
    let page = open("cek/dipastikan", maid);
    assert!(page.says("p", "Siapa majikan Anda?"));
    let rows: Vec<&str> = page
        .all(".reply")
        .filter_map(|row| row.attribute("value"))
        .collect();
    assert_eq!(rows, ["household", "employee", DONT_KNOW]);
    let household = "Majikan rumah tangga Anda yang menanggung iuran";
    for (confirmed, verdict) in [
        ("", household),
        ("dipastikan=tidak-tahu\n", household),
        ("dipastikan=employee\n", "Iuran Anda kewajiban majikan"),
    ] {
        assert_eq!(
            open("hasil", &[maid, confirmed].concat()).heading(),
            verdict,
            "{confirmed}"
        );
    }
}

/// What was typed stands before what only holds it.
#[test]
fn a_word_typed_whole_stands_first() {
    for (typed, first) in [("perawat", "Perawat"), ("guru les", "guru_les"), ("tki", "tki")] {
        let search = Action::Search(Topic::Occupation, typed.to_owned());
        let page = told("cek/pekerjaan", "", [search]);
        let row = page.all(".reply").next().unwrap();
        assert_eq!(row.attribute("value"), Some(first), "{typed}");
    }
}

/// W25: the ways of working for a wage, or none, stand under one heading; where only some fit, there is none.
#[test]
fn the_ways_of_working_for_a_wage_stand_under_one_heading() {
    let page = open("cek/cara-kerja", "");
    assert_eq!(page.texts("h2"), ["Digaji atau lain"]);
    let apart = page.texts_in(".replies__apart", ".reply");
    assert_eq!((apart.len(), page.all(".reply").count()), (7, 12));
    assert!(apart[0].starts_with("Punya majikan dan upah tetap"), "{apart:?}");
    assert_eq!(open("cek/cara-kerja", "pekerjaan=nelayan\n").texts("h2"), [""; 0]);
    let all = Action::Search(Topic::Engagement, "semua".to_owned());
    assert_eq!(
        told("cek/cara-kerja", "pekerjaan=nelayan\n", [all]).texts("h2"),
        ["Digaji atau lain"]
    );
}

/// An income for another time than a month is multiplied by what the person says, and by nothing else.
#[test]
fn an_income_of_a_day_asks_how_many_days_and_shows_what_they_make() {
    let page = open("cek/penghasilan", "");
    assert_eq!(
        page.texts("option"),
        ["sehari", "seminggu", "sebulan", "sekali panen", "setahun"]
    );
    assert!(page.maybe("#berapa-kali").is_none());
    for (typed, asked, made) in [
        ("50rb  per hari", Some("Berapa hari kerja dalam sebulan?"), ""),
        (
            "50rb  per hari, 25 kali",
            Some("Berapa hari kerja dalam sebulan?"),
            "Terbaca: Rp50.000 sehari, 25 hari sebulan. Jadi Rp1.250.000 sebulan.",
        ),
        (
            "300rb  per minggu, 4 kali",
            Some("Berapa minggu kerja dalam sebulan?"),
            "Terbaca: Rp300.000 seminggu, 4 minggu sebulan. Jadi Rp1.200.000 sebulan.",
        ),
        (
            "6 juta  per panen, 2 kali",
            Some("Berapa kali panen dalam setahun?"),
            "Terbaca: Rp6.000.000 sekali panen, 2 kali setahun. Jadi Rp1.000.000 sebulan.",
        ),
        ("12 juta  per tahun", None, ""),
        ("1,5 juta", None, "Terbaca: satu juta lima ratus ribu rupiah"),
    ] {
        let page = open("cek/penghasilan", &format!("penghasilan={typed}\n"));
        assert_eq!(page.find("#catatan").text, made, "{typed}");
        assert_eq!(
            page.says("label", asked.unwrap_or("Berapa hari")),
            asked.is_some(),
            "{typed}"
        );
        let sum = page.find("#jawaban").attribute("value").unwrap();
        assert!(typed.starts_with(sum) && !sum.contains("per "), "{typed}");
    }
}

/// What is read aloud on a question is what stands there: the question, its hint, the rows.
#[test]
fn a_question_is_read_aloud_where_there_is_a_voice() {
    assert!(!open("cek/tetap", "").says("button", "Bacakan"));
    for topic in Topic::ALL {
        let page = told(
            &Route::Question { topic: *topic }.path(),
            "",
            [Action::Voice(true)],
        );
        assert!(page.says("button", "Bacakan"), "{topic:?}");
    }
}

/// W6: the areas most people come from stand there before anybody types.
#[test]
fn the_areas_of_east_kalimantan_and_samosir_are_offered_at_rest() {
    let page = open("cek/daerah", "");
    assert!(page.says("p", "Sering dipilih"));
    let rows = page
        .all(".reply")
        .filter(|row| row.attribute("value").is_some_and(|code| code.starts_with("64.")));
    assert_eq!(rows.count(), 10);
    assert!(!page.says(".reply", "Kalimantan Timur"));
    assert!(
        page.all(".reply")
            .any(|row| row.text.starts_with("Kabupaten Samosir"))
    );
}

#[test]
fn a_link_shows_what_it_carries_or_why_it_cannot_be_read() {
    let page = open(
        "#1;daerah=64.07;pekerjaan=nelayan;umur=41;penyelam=ya;akhir",
        "umur=64\n",
    );
    assert!(page.says(
        "p",
        "Hasil dari tautan. Jawaban Anda sendiri di tab ini tidak berubah."
    ));
    assert!(page.says("p", "penyelam=ya"));
    assert!(page.says("dd", "41") && !page.says("dd", "64 tahun"));
    for (hash, words) in [
        ("#1;umur=41", "terpotong"),
        ("#0;umur=41;akhir", "versi lama (0)"),
        ("#99;umur=41;akhir", "versi yang lebih baru (99)"),
        ("#entah", "bukan hasil Payung"),
    ] {
        let page = open(hash, "");
        assert_eq!(page.title(), "Tautan ini tidak terbaca · Payung", "{hash}");
        assert!(page.says("p", words), "{hash}: {:?}", page.texts("p"));
    }
}

#[test]
fn a_day_before_the_rules_is_named_at_its_box_and_the_result_stays() {
    let tried = Action::Try(Figure::Day, "1-1-2012".to_owned());
    let result = told("hasil", FISHERMAN, [tried.clone()]);
    assert_eq!(result.heading(), VERDICT);
    let page = told("hasil/mendaftar", FISHERMAN, [tried]);
    assert_eq!(page.find("#tanggal").attribute("aria-invalid"), Some("true"));
    assert_eq!(
        page.described(page.find("#tanggal")),
        ["Kami bisa menghitung mulai 2 Desember 2019. Tulis tanggal itu atau sesudahnya."]
    );
}

#[test]
fn a_figure_that_cannot_be_read_is_named_at_its_box() {
    for (address, figure) in [
        ("banding", Figure::OtherIncome),
        ("banding", Figure::Yield),
        ("majikan", Figure::Workers),
        ("majikan", Figure::Months),
        ("majikan", Figure::From),
        ("hasil/mendaftar", Figure::Day),
    ] {
        let page = told(address, FISHERMAN, [Action::Try(figure, "entah".to_owned())]);
        let id = ["#", figure.id()].concat();
        let field = page.find(&id);
        assert_eq!(field.attribute("aria-invalid"), Some("true"), "{figure:?}");
        assert_eq!(field.attribute("value"), Some("entah"), "{figure:?}");
        assert!(
            page.described(field)[0].contains("entah"),
            "{:?}",
            page.described(field)
        );
    }
}

/// W29: what a table is computed with stands in the boxes, and where a box cannot be read there is none.
#[test]
fn the_household_begins_with_one_worker_a_year_and_this_month() {
    let page = open("majikan", "");
    let values = [Figure::Workers, Figure::Months, Figure::From].map(|figure| {
        page.find(&["#", figure.id()].concat())
            .attribute("value")
            .map(str::to_owned)
    });
    assert_eq!(values, ["1", "12", "11-2026"].map(|value| Some(value.to_owned())));
    assert!(page.says("button", "Hitung") && page.maybe("table").is_some());
    for (figure, typed) in [
        (Figure::Workers, "0"),
        (Figure::Months, "lama"),
        (Figure::From, "1-2010"),
    ] {
        let page = told("majikan", "", [Action::Try(figure, typed.to_owned())]);
        assert!(
            page.maybe("table").is_none(),
            "{figure:?}: {:?}",
            page.texts("table")
        );
    }
}

/// W14: whoever opens the start of a tab that holds answers says first whose check goes on.
#[test]
fn a_tab_with_answers_asks_whose_check_goes_on() {
    let fresh = open("", "");
    assert!(fresh.leads_to("cek/pekerjaan") && !fresh.says("a", "Lanjutkan"));
    for (lines, goes_on) in [
        (FISHERMAN, "hasil"),
        ("cara-kerja=own_account\n", "cek/umur"),
        ("umur=entah\n", "cek/pekerjaan"),
        ("tanggal=2027-01-01\n", "cek/pekerjaan"),
    ] {
        let page = open("", lines);
        assert!(page.says("a", "Lanjutkan") && page.leads_to(goes_on), "{lines}");
        assert!(
            page.says("button", "Orang baru") && !page.says("a", "Mulai cek"),
            "{lines}"
        );
        // Nothing of the answers is seen before somebody goes on with them.
        assert!(
            !page.html.contains("Nelayan</") && !page.html.contains("41 tahun"),
            "{lines}"
        );
        // The rest of the start stands there as ever.
        assert!(page.says("h2", "Manfaatnya") && page.leads_to("contoh/nelayan"));
        let next = told("", lines, [Action::NextPerson]);
        assert!(next.says("a", "Mulai cek") && !next.says("a", "Lanjutkan"));
        let first = told("cek/pekerjaan", lines, [Action::NextPerson]);
        assert!(!first.html.contains("Pilihan sekarang"), "{lines}");
        assert!(
            !first.find(".question__left").text.contains("terakhir"),
            "{lines}"
        );
    }
}

/// W15: beside the button stands what is sent, and without the income nothing tells it.
#[test]
fn the_income_may_stay_out_of_what_is_passed_on() {
    let trucker = "daerah=64.08\npekerjaan=sopir_truk\ncara-kerja=casual\npenghasilan=7 juta\ntetap=yes\numur=35\n\
                   data-kemiskinan=unlisted\nkepesertaan=none\n";
    for lines in [FISHERMAN, trucker] {
        let with = open("hasil/kirim", lines);
        assert!(with.says(".carries", "penghasilan sebulan") && with.says("label", "Tanpa penghasilan"));
        let without = told("hasil/kirim", lines, [Action::WithoutIncome(true)]);
        assert!(!without.says(".carries", "penghasilan sebulan"));
        let link = |page: &Page| page.find("#tautan").attribute("value").unwrap().to_owned();
        assert!(link(&with).contains("penghasilan=") && !link(&without).contains("penghasilan="));
        let text = |page: &Page| page.find("#teks").text.clone();
        assert!(text(&with).contains("Anda bayar: Rp"), "{}", text(&with));
        // The text is what somebody is told who opens the link.
        let opened = told("hasil/kirim", &lines.replace("penghasilan=", "lain="), []);
        assert_eq!(text(&without), text(&opened));
    }
}

#[test]
fn what_holds_for_every_screen_stands_above_it() {
    let mut forgetful = session("untuk=orang-lain", []);
    forgetful.device.remembers = false;
    let page = Page::of::<Check>("hasil", forgetful, &check_rules());
    let notices: Vec<&str> = page.texts(".notice");
    assert_eq!(notices.len(), 2, "{notices:?}");
    assert!(
        notices[0].starts_with("Untuk orang lain.")
            && notices[1].starts_with("Jawaban tidak disimpan di sini")
    );
    assert_eq!(open("hasil", "").texts(".notice"), Vec::<&str>::new());
}

#[test]
fn a_copy_that_fails_opens_what_was_to_be_copied() {
    let shown = |actions: &[Action]| told("hasil/kirim", FISHERMAN, actions.to_vec());
    let is_open = |page: &Page| {
        let mut around = page
            .all("details")
            .filter(|one| one.text.contains("Lihat teks dan tautan"));
        around.next().unwrap().attribute("open").is_some()
    };
    let copied = shown(&[Action::Copied(true)]);
    assert!(copied.says("p", "Tersalin.") && !is_open(&copied));
    assert!(is_open(&shown(&[Action::Copied(false)])));
    // What is read aloud is offered once the device has found a voice.
    assert!(!copied.says("button", "Bacakan"));
    assert!(shown(&[Action::Voice(true)]).says("button", "Bacakan"));
    assert!(!open("hasil", FISHERMAN).says("button", "Bacakan"));
    assert!(told("hasil", FISHERMAN, [Action::Voice(true)]).says("button", "Bacakan"));
}

/// What the tab keeps is read again as it was.
#[test]
fn what_is_kept_is_recalled() {
    let mut all = session(
        FISHERMAN,
        [
            Action::Try(Figure::Day, "1-12-2026".to_owned()),
            Action::Keep(Topic::Income, "abc".to_owned()),
            Action::Keep(Topic::Age, DONT_KNOW.to_owned()),
        ],
    );
    all.for_others = true;
    let again = session(&Check::kept(&all), []);
    assert_eq!(again, all);
    assert_eq!(Check::kept(&session("", [])), "");
    assert_eq!(session("entah apa\n=\numur", []), session("", []));
}

#[test]
fn the_next_person_finds_nothing_of_the_one_before() {
    let before = Rc::new(session(FISHERMAN, []));
    let typed = before.reduce(Action::Try(Figure::Wage, "3 juta".to_owned()));
    let next = typed.reduce(Action::NextPerson);
    assert!(next.answers.is_empty() && next.for_others);
    assert_eq!(next.to_lines(), "untuk=orang-lain");
    assert!(!next.reduce(Action::Forget).for_others);
}

#[test]
fn the_reducer_keeps_and_forgets() {
    let empty = Rc::new(session("", []));
    assert!(empty.answers.is_empty());

    let kept = Rc::clone(&empty).reduce(Action::Keep(Topic::Income, "abc".to_owned()));
    assert_eq!(kept.answers.typed(Topic::Income), Some("abc"));
    assert!(
        kept.open_topics().contains(&Topic::Income),
        "what cannot be read stays open"
    );
    let again = Rc::clone(&kept).reduce(Action::Keep(Topic::Income, "abc".to_owned()));
    assert!(
        Rc::ptr_eq(&kept, &again),
        "nothing changed, so nothing is rendered"
    );
    let unknown = kept.reduce(Action::Keep(Topic::Income, DONT_KNOW.to_owned()));
    assert!(!unknown.open_topics().contains(&Topic::Income));
    assert_eq!(unknown.reduce(Action::Forget), empty);
}

#[test]
fn adopted_answers_take_the_place_of_those_given() {
    let answers = Answers::from_lines("umur=64\n");
    let adopted = session(FISHERMAN, [Action::Adopt(answers.clone(), Some(today()))]);
    assert_eq!(adopted.answers, answers);
    assert!(!adopted.is_visit);
    assert_eq!(adopted.day(), today());
}

/// A clock that makes no sense is not believed; the rules' own day stands in.
#[test]
fn without_a_day_of_the_device_the_rules_were_checked_today() {
    let mut tab = tab("");
    tab.today = None;
    let session = Check::recall(&tab, &check_rules());
    assert_eq!(session.today, payung_fixture::rules().checked_on);
}
