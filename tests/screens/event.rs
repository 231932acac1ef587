//! The hour at an event: each of its screens as it begins, with something changed, and with a link that cannot be read.

use crate::page::{Page, after, event_rules};
use payung::event::EventKit;
use payung::event::route::Route;
use payung::event::session::{Action, Session};
use payung::screen::route::Route as _;
use payung_event::deck::Toward;
use payung_event::sheet::Paper;
use payung_event::{Deck, Item, Topic, link};
use payung_rules::area::Area;
use payung_stories::Story;
use payung_stories::draft::Field;
use payung_stories::slide_part::SlidePart;
use payung_values::tally::{Tally, VerdictKind};

fn session(lines: &str, actions: impl IntoIterator<Item = Action>) -> Session {
    after::<EventKit>(lines, event_rules(), actions)
}

fn open(address: &str, actions: impl IntoIterator<Item = Action>) -> Page {
    Page::of::<EventKit>(address, session("", actions), event_rules())
}

fn kubar() -> Option<&'static Area> {
    Area::parse(event_rules().areas, "64.07")
}

const PRICE: Item = Item::Topic(Topic::Price);

#[test]
fn every_address_has_its_screen() {
    for route in Route::all(event_rules()) {
        let page = open(&route.path(), []);
        match route {
            Route::Deck => {
                assert_eq!(page.title(), "Mode sosialisasi · Payung");
                let n_items = Deck::suggested(event_rules()).items.len();
                assert_eq!(page.all(".order__row").count(), n_items);
                assert!(page.says(".order__note", "Belum tampil: pilih dulu daerahnya."));
                assert!(page.says(
                    ".order__note",
                    "Belum tampil: tulis dulu nama dan harga barangnya."
                ));
                for topic in Topic::ALL {
                    let name = payung_words::event::topic(payung_words::texts::indonesian(), *topic);
                    assert!(page.says("button", &name), "{name}");
                }
            }
            Route::Show { .. } => {
                assert_eq!(page.title(), "Layar besar: Mode sosialisasi · Payung");
                assert!(page.says("h1", "Siapa yang sudah peserta BPJS Ketenagakerjaan? 0"));
            }
            Route::Handout => {
                assert_eq!(page.heading(), "Semua layar di kertas");
                assert!(page.says("h2", "Iuran sebulan Rp8.400") && page.all(".handout__slide").count() > 10);
            }
            Route::Leaflet => {
                assert_eq!(page.heading(), "Selebaran");
                assert_eq!(page.all(".leaflet").count(), 1);
                assert!(page.says("dt", "Rp70 juta") && page.maybe(".qr").is_some());
            }
            Route::Checklist => {
                assert_eq!(page.heading(), "Daftar periksa untuk mendaftar");
                assert!(page.says("li", "NIK, yaitu nomor di KTP elektronik"));
            }
            Route::Room => {
                assert_eq!(page.heading(), "Ruang acara");
                assert!(page.says("button", "Mulai acara") && page.maybe("table").is_none());
            }
            Route::Qr { .. } => {
                assert_eq!(page.heading(), "Kode QR");
                assert!(page.says("p", "https://payung.example/") && page.maybe(".qr").is_some());
            }
            Route::Shared { .. } => unreachable!("no address of its own"),
        }
    }
}

#[test]
fn a_leaflet_is_for_whom_it_is_made_and_two_stand_on_one_sheet() {
    let page = open(
        "acara/selebaran",
        [
            Action::Area(kubar()),
            Action::Occupation("ojek_online".to_owned()),
            Action::Paper(Paper::A5),
        ],
    );
    let leaflets: Vec<_> = page.all(".leaflet").collect();
    assert_eq!(leaflets.len(), 2);
    assert_eq!(leaflets[0].text, leaflets[1].text);
    assert_eq!(
        (
            leaflets[0].attribute("aria-hidden"),
            leaflets[1].attribute("aria-hidden")
        ),
        (None, Some("true"))
    );
    for words in [
        "Ojek online (ojol), Kabupaten Kutai Barat: iuran BPJS Ketenagakerjaan Anda mungkin bisa dibayari",
        "Ke Disnakertrans Kutai Barat",
        "sampai iuran Maret 2027",
        "Diperiksa 28 November 2026.",
    ] {
        assert!(leaflets[0].text.contains(words), "{words}: {}", leaflets[0].text);
    }
    assert!(!leaflets[0].text.contains("berhak"));
}

#[test]
fn a_leaflet_for_people_who_earn_a_wage_names_whose_duty_they_are_and_no_price_of_others() {
    for (id, duty) in [
        ("satpam", "majikannya wajib mendaftarkan dan membayar"),
        (
            "perangkat_desa",
            "iurannya iuran penerima upah dari anggaran desa",
        ),
        ("pekerja_proyek", "didaftarkan kontraktor bersama proyeknya"),
    ] {
        let page = open(
            "acara/selebaran",
            [Action::Area(kubar()), Action::Occupation(id.to_owned())],
        );
        let text = &page.all(".leaflet").next().unwrap().text;
        assert!(text.contains(duty), "{text}");
        for words in [
            "mungkin bisa dibayari",
            "atau oleh donatur",
            "Rp8.400",
            "Lingkaran",
            "berturut-turut",
        ] {
            assert!(!text.contains(words), "{id}, {words}: {text}");
        }
        let is_priced = text.contains("JKK dan JKM seorang Rp5.400");
        assert_eq!(is_priced, id != "pekerja_proyek", "{text}");
    }
    let all = open("acara/selebaran", [Action::Area(kubar())]);
    let text = &all.all(".leaflet").next().unwrap().text;
    assert!(
        text.contains("Umur mendaftar, di daerah mana pun: mulai 18 tahun"),
        "{text}"
    );
    assert!(text.contains("atau oleh donatur") && !text.contains("wajib mendaftarkan"));
}

#[test]
fn a_thing_no_slide_holds_is_named_before_the_first_slide() {
    let actions = [
        Action::Name(0, "sebungkus rokok kretek isi dua belas".to_owned()),
        Action::Price(0, "35.000".to_owned()),
    ];
    let page = open("acara/layar", actions);
    assert!(page.says(
        ".slide__notice",
        "Tidak tampil: “sebungkus rokok kretek isi dua belas 35.000”."
    ));
    assert!(!open("acara/layar", []).says(".slide__notice", "Tidak tampil"));
    let typed = open("acara", []);
    let letters = typed
        .all("#barang-1")
        .next()
        .unwrap()
        .attribute("maxlength")
        .map(str::to_owned);
    assert_eq!(letters.as_deref(), Some("30"));
}

#[test]
fn nothing_counted_is_not_handed_out() {
    let page = open("acara/cetak", []);
    assert!(!page.says(".handout__slide", "Siapa yang sudah peserta"));
    assert!(page.says(".handout__slide", "Jaminan kecelakaan kerja"));
    let hands = open(
        "acara/cetak",
        [Action::Clear, Action::Add(Item::Topic(Topic::HandsPaid))],
    );
    assert!(hands.says("p", "Belum ada layar yang bisa ditampilkan."));
}

#[test]
fn a_leaflet_says_what_is_known_from_reports_alone_and_names_its_sources_whole() {
    let of = |code: &str| {
        let area = Area::parse(event_rules().areas, code);
        open("acara/selebaran", [Action::Area(area)])
            .all(".leaflet")
            .next()
            .unwrap()
            .text
            .clone()
    };
    let second_hand = "Menurut berita terakhir, 30 April 2025; aturannya belum kami baca.";
    assert!(of("16.06").contains(second_hand), "{}", of("16.06"));
    assert!(!of("64.07").contains("Menurut berita terakhir"));
    // A regulation is its number, and a report more than the word.
    assert!(of("64.07").contains("Surat edaran Bupati Kutai Barat tentang GN Lingkaran"));
    assert!(of("64.07").contains("PP 50/2025,") && !of("64.07").contains("Berita,"));
}

#[test]
fn an_event_counts_kinds_and_keeps_what_was_shown_only_while_it_runs() {
    let counted = Tally::of(|kind| if kind == VerdictKind::Own { 2 } else { 0 });
    let mut shown = Deck::empty(event_rules()).with(event_rules(), Item::Topic(Topic::HandsMember));
    shown.hands = [12, 0, 0];
    let shown = Action::Shown(Some(link::write(event_rules(), &shown, 0)));
    let begun = [Action::Begun(true), shown.clone(), Action::Tally(Some(counted))];
    let page = open("acara/ruang", begun.clone());
    assert!(page.says("th", "Bayar sendiri") && page.says("td", "2"));
    // What another deck showed and counted, in whichever tab.
    assert!(page.all("li").any(|one| one.text == "Siapa yang sudah peserta"));
    assert!(page.says("li", "Siapa yang sudah peserta: 12 tangan"));
    for words in [
        "Perbarui hitungan",
        "Unduh hitungan (CSV)",
        "Akhiri acara dan hapus",
    ] {
        assert!(page.says("button", words));
    }
    assert!(session("", [shown]).shown.is_none());
    let ended = session("", [begun.to_vec(), vec![Action::Tally(None)]].concat());
    assert!(ended.shown.is_none() && ended.to_lines().is_empty());
    let refused = open("acara/ruang", [Action::Begun(false)]);
    assert!(refused.says("p", "Peramban ini tidak bisa menyimpan hitungan."));
}

#[test]
fn a_code_is_drawn_of_our_own_addresses_alone_and_words_stand_where_it_does_not_fit() {
    let of = |path: &str| {
        open(
            &Route::Qr {
                path: path.to_owned(),
            }
            .path(),
            [],
        )
    };
    let story = of("acara/layar#acara-1;cerita=buta.tunai;akhir");
    assert!(story.says(
        "p",
        "https://payung.example/acara/layar#acara-1;cerita=buta.tunai;akhir"
    ));
    assert!(story.maybe(".qr").is_some());
    let long = of(&["acara/layar#acara-1;", &"susun=iuran;".repeat(110), "akhir"].concat());
    assert!(long.says("p", "terlalu panjang untuk kode QR") && long.maybe(".qr").is_none());
    let foreign = of("x<y>");
    assert!(foreign.maybe(".qr").is_none());
}

#[test]
fn an_address_nobody_knows_leads_to_the_deck() {
    let page = open("acara/lain", []);
    assert_eq!(page.heading(), "Halaman ini tidak ada");
    assert!(page.leads_to("acara"));
}

#[test]
fn items_are_added_moved_and_taken_out() {
    let rows = |actions: Vec<Action>| {
        let page = open("acara", actions);
        let names = page.texts(".order__name").into_iter().map(str::to_owned);
        names.collect::<Vec<_>>()
    };
    let price = "Iuran sebulan".to_owned();
    let cash = "Kehilangan penglihatan: uang tunai".to_owned();
    let blind = Item::Story(Story::Blindness, SlidePart::Cash);
    let begun = vec![Action::Clear, Action::Add(PRICE), Action::Add(blind)];
    assert_eq!(rows(begun.clone()), [price.clone(), cash.clone()]);
    // Nothing stands there twice.
    let again = [begun.clone(), vec![Action::Add(PRICE)]].concat();
    assert_eq!(rows(again), [price.clone(), cash.clone()]);
    let moved = [begun.clone(), vec![Action::Move(1, Toward::Front)]].concat();
    assert_eq!(rows(moved), [cash.clone(), price.clone()]);
    let beyond = [begun.clone(), vec![Action::Move(1, Toward::Back)]].concat();
    assert_eq!(rows(beyond), [price, cash.clone()]);
    assert_eq!(rows([begun, vec![Action::Remove(PRICE)]].concat()), [cash]);
    let empty = open("acara", [Action::Clear]);
    assert!(empty.says("p", "Belum ada layar yang bisa ditampilkan."));
    assert!(!empty.says("a", "Tampilkan di layar besar"));
}

#[test]
fn what_is_typed_survives_the_tab_and_a_thing_that_is_wrong_says_so() {
    let actions = [
        Action::Area(kubar()),
        Action::Name(0, "kopi".to_owned()),
        Action::Price(0, "5 ribu".to_owned()),
        Action::Name(1, "rokok".to_owned()),
        Action::Price(1, "mahal".to_owned()),
    ];
    let session_before = session("", actions);
    let lines = session_before.to_lines();
    let again = session(&lines, []);
    assert_eq!(again.to_lines(), lines);
    assert_eq!(again.deck.things, session_before.deck.things);
    let page = Page::of::<EventKit>("acara", again, event_rules());
    assert!(page.says(".field__problem", "“mahal” bukan harga."));
    assert!(page.says("#daerah-dipilih", "Kabupaten Kutai Barat"));
    assert!(!page.says(".order__note", "pilih dulu daerahnya"));
    assert!(session("", []).to_lines().is_empty());
}

#[test]
fn a_link_shows_its_deck_from_its_slide_whatever_the_tab_holds() {
    let mut deck = Deck::empty(event_rules()).with(event_rules(), PRICE);
    let mut draft = deck.draft(event_rules(), Story::DeathAtSea);
    draft.keep(Field::PaidMonths, "3");
    deck = deck
        .with(event_rules(), Item::Story(Story::DeathAtSea, SlidePart::Cash))
        .with_draft(event_rules(), Story::DeathAtSea, draft);
    let hash = link::write(event_rules(), &deck, 1);
    let page = open(&Route::Show { hash: hash.clone() }.path(), [Action::Clear]);
    assert!(page.says("h1", "Rp70 juta"));
    assert!(page.says(".slide__when", "iuran 3 bulan"));
    // On paper there is the whole deck.
    assert_eq!(page.all(".handout__slide").count(), 2);
    let shared = open(&Route::Shared { hash }.path(), [Action::Clear]);
    assert_eq!(
        shared.texts_in("main", "li"),
        [
            "Iuran sebulan",
            "Meninggal saat melaut: uang tunai",
            "Cerita lengkap: Meninggal saat melaut"
        ]
    );
    // The story is told in full on its own page, with the same values.
    assert!(shared.leads_to("manfaat/meninggal-di-laut#manfaat-1;bulan-iuran=3;akhir"));
    for words in ["Pakai menggantikan susunan saya", "Tambahkan ke susunan saya"] {
        assert!(shared.says("button", words));
    }
}

#[test]
fn what_a_link_holds_that_nobody_knows_is_named_before_the_first_slide_and_on_its_page() {
    let hash = "acara-1;aturan=2026-01-01;susun=iuran.undian;akhir".to_owned();
    let left_out = "Bagian ini tidak dikenal versi ini dan dilewati: undian.";
    let show = open(&Route::Show { hash: hash.clone() }.path(), []);
    let other_day = "Disusun dengan aturan yang diperiksa 1 Januari 2026.";
    assert!(show.says(".slide__notice", left_out) && show.says(".slide__notice", other_day));
    let page = open(&Route::Shared { hash }.path(), []);
    assert!(page.says("p", left_out));
    assert!(page.says("p", other_day));
}

#[test]
fn a_link_that_cannot_be_read_says_why_and_leads_to_the_deck() {
    for (hash, words) in [
        ("acara-9;akhir", "dari Payung versi lebih baru (9)"),
        ("acara-0;akhir", "dari Payung versi lama (0)"),
        ("acara-1;susun=iuran", "rusak atau terpotong di “susun”"),
        ("apa-saja", "bukan tautan susunan layar"),
    ] {
        for address in [
            Route::Show {
                hash: hash.to_owned(),
            }
            .path(),
            Route::Shared {
                hash: hash.to_owned(),
            }
            .path(),
        ] {
            let page = open(&address, []);
            assert_eq!(page.heading(), "Tautan ini tidak bisa dibuka");
            assert!(page.says("p", words), "{address}");
            assert!(page.leads_to("acara"));
        }
    }
}

#[test]
fn a_deck_without_a_slide_says_so_on_the_projector() {
    let hash = "acara-1;susun=iuran-barang;akhir".to_owned();
    let page = open(&Route::Show { hash }.path(), []);
    assert!(page.says("p", "Belum ada layar yang bisa ditampilkan.") && page.leads_to("acara"));
    let hash = "acara-1;cerita=undian.awal;akhir".to_owned();
    let page = open(&Route::Show { hash }.path(), []);
    assert!(page.says("p", "dilewati: cerita=undian.awal.") && page.says("p", "Belum ada layar"));
}

#[test]
fn a_story_that_is_passed_on_is_no_deck() {
    let hash = "acara-1;cerita=meninggal-di-laut.awal.bulan;akhir".to_owned();
    let page = open(&Route::Shared { hash }.path(), []);
    assert_eq!(page.heading(), "Bagikan cerita “Meninggal saat melaut”");
    assert!(!page.says("button", "Pakai menggantikan susunan saya"));
    assert!(page.says("button", "Tambahkan ke susunan saya"));
    assert!(page.says(
        "li",
        "bulan tidak bekerja Tidak tampil: cerita ini tidak punya bagian itu."
    ));
}
