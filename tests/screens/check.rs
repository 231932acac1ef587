//! The self-check: each of its screens, with nothing answered, with everything answered, and with something wrong.

use crate::page::{Page, after, check_rules, person_rules, tab};
use payung::check::Check;
use payung::check::route::Route;
use payung::check::session::{Action, Session};
use payung::screen::route::Route as _;
use payung::screen::shell::Area;
use payung_check::answers::{Answers, DONT_KNOW, check};
use payung_check::topic::Topic;
use payung_check::what_if::Figure;
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
        Topic::Income => ("Berapa penghasilan Anda dalam sebulan?", "Tidak tahu"),
        Topic::IncomeRegular => (
            "Apakah penghasilan itu kira-kira sama setiap bulan?",
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
        page.says("label", offered),
        "{topic:?}: {:?}",
        page.texts("label")
    );
    assert_eq!(page.texts("button").last(), Some(&"Lanjut"));
    assert_eq!(page.texts("h2"), ["Mengapa ditanya", "Jawaban Anda"]);
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
                assert!(page.leads_to("cek/cara-kerja") && page.leads_to("manfaat"));
            }
            Route::Question { topic } => {
                assert_question(&page, topic);
                let left = &page.find(".question__left").text;
                assert!(left.starts_with("Tinggal kira-kira "), "{topic:?}: {left}");
                assert!(!page.leads_to("periksa"));
            }
            Route::Change { topic } => {
                assert_question(&page, topic);
                assert!(page.maybe(".question__left").is_none() && page.leads_to("periksa"));
            }
            Route::Review => {
                assert_eq!(page.title(), "Periksa jawaban Anda · Payung");
                assert!(page.says("p", "Ada pertanyaan yang belum dijawab."));
                assert!(page.leads_to("cek/cara-kerja") && !page.leads_to("hasil"));
            }
            Route::Result => assert_eq!(page.title(), "Belum ada jawaban · Payung"),
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
                assert!(page.says("p", &format!("Ini contoh, bukan Anda: {}.", example.name)));
                assert_eq!(page.title(), format!("Hasil: {} · Payung", page.heading()));
                assert!(page.says("button", "Pakai jawaban ini"));
                assert!(page.says("h2", "Mengapa") && page.says("h2", "Aturan yang dipakai"));
                // Nothing of an example is passed on as one's own, and its answers are not changed.
                assert!(page.maybe("#teruskan").is_none() && page.maybe(".facts__change").is_none());
            }
            Route::Shared { .. } => unreachable!("no address of its own"),
        }
        if matches!(route, Route::Result | Route::Sheet | Route::Compare) {
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
                assert_eq!(page.texts("h2")[0], "Datangi Disnakertrans Kutai Barat");
                assert!(page.says("h3", "Sudah terpenuhi: 6 dari 6 syarat"));
                assert!(page.says("summary", "Kenapa Rp16.800?"));
                let link = page.find("#tautan").attribute("value").unwrap();
                assert!(link.starts_with("https://payung.example/#1;") && link.ends_with(";akhir"));
                assert!(page.leads_to("lembar") && page.leads_to("banding"));
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
            "Umur 200 tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir.",
        ),
        (
            Topic::Decile,
            "11",
            "“11” bukan desil. Tulis angka 1 sampai 10, atau pilih Tidak tahu.",
        ),
        (
            Topic::Residence,
            "lama",
            "“lama” tidak terbaca. Tulis misalnya 6 bulan atau 2 tahun.",
        ),
        (
            Topic::Engagement,
            "",
            "Pilih satu jawaban, atau pilih Tidak tahu.",
        ),
        (Topic::Registry, "", "Pilih satu jawaban, atau pilih Tidak tahu."),
    ] {
        let problem = check(&person_rules(), topic, typed).unwrap_err();
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
        let problem = check(&person_rules(), topic, typed).unwrap_err();
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
    let problem = check(&person_rules(), Topic::Age, "").unwrap_err();
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
        let inputs = page.all("input").filter(|one| one.attribute("checked").is_some());
        inputs
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
    assert!(page.says("p", "3 daerah cocok"));
    let rows = page
        .all("label")
        .filter(|row| row.text.starts_with("Kabupaten Kutai "));
    assert_eq!(rows.count(), 3);
    assert!(page.texts("mark").iter().all(|mark| *mark == "Kut"));
    let page = search("kuati");
    assert!(page.says("p", "Coba “kutai”."));
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
    let page = told("hasil", FISHERMAN, [tried]);
    assert_eq!(page.heading(), VERDICT);
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
        ("hasil", Figure::Day),
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

#[test]
fn what_holds_for_every_screen_stands_above_it() {
    let mut forgetful = session("untuk=orang-lain", []);
    forgetful.device.remembers = false;
    let page = Page::of::<Check>("hasil", forgetful, &check_rules());
    let notices: Vec<&str> = page.texts(".notice");
    assert_eq!(notices.len(), 2, "{notices:?}");
    assert!(
        notices[0].starts_with("Untuk orang lain.") && notices[1].starts_with("Peramban ini tidak menyimpan")
    );
    assert_eq!(open("hasil", "").texts(".notice"), Vec::<&str>::new());
}

#[test]
fn a_copy_that_fails_opens_what_was_to_be_copied() {
    let shown = |actions: &[Action]| told("hasil", FISHERMAN, actions.to_vec());
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
    let adopted = session(
        FISHERMAN,
        [Action::Adopt(answers.clone(), Some(crate::page::today()))],
    );
    assert_eq!(adopted.answers, answers);
    assert!(!adopted.is_visit);
    assert_eq!(adopted.day(), crate::page::today());
}

/// A clock that makes no sense is not believed; the rules' own day stands in.
#[test]
fn without_a_day_of_the_device_the_rules_were_checked_today() {
    let mut tab = tab("");
    tab.today = None;
    let session = Check::recall(&tab, &check_rules());
    assert_eq!(session.today, payung_fixture::rules().checked_on);
}
