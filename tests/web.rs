//! The app in a browser: the cases in wasm, labels, errors tied to fields, focus, what the tab keeps.
//!
//! The screens are rendered by the root component, found by what a person reads, and waited for without a clock.
//! The journeys in `tests/e2e` walk the built page; here stands what needs a browser's tree, and in `screens.rs` what
//! does not.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use payung::check::Check;
use payung::platform::address;
use payung::platform::memory::{self, Drawer};
use payung::screen::frame::PlainPage;
use payung::screen::shell::{Shell, ShellProps};
use payung_cases::Report;
use payung_check::rules::CheckRules;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, InputEvent, InputEventInit};
use yew::scheduler::flush;
use yew::{AppHandle, AttrValue};

#[path = "web/stories.rs"]
mod stories;

wasm_bindgen_test_configure!(run_in_browser);

/// A case file of `tests/cases/`, by name.
macro_rules! case_files {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("cases/", $name)))),+] };
}

/// Every committed case file; `tests/cases.rs` holds this list to the folder.
const CASES: [(&str, &str); 16] = case_files![
    "benefits.yaml",
    "boundaries_benefit.yaml",
    "boundaries_claims.yaml",
    "boundaries_contribution.yaml",
    "boundaries_districts_and_national.yaml",
    "boundaries_donation.yaml",
    "boundaries_person.yaml",
    "boundaries_province_and_cities.yaml",
    "boundaries_published.yaml",
    "contributions_derived.yaml",
    "contributions_published.yaml",
    "donation.yaml",
    "eligibility.yaml",
    "examples.yaml",
    "near_miss.yaml",
    "regions.yaml",
];

/// A fisherman of Kutai Barat as the tab keeps him.
const FISHERMAN: &str = "daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\n\
                         tetap=no\numur=41\ndata-kemiskinan=poor\nkepesertaan=none\n";

#[wasm_bindgen_test]
fn every_committed_case_passes_in_wasm() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let mut report = Report::default();
    for (name, text) in CASES {
        report.run_file(&rules, name, text);
    }
    assert!(report.failures.is_empty(), "{report}");
    assert!(report.passed > 60, "{report}");
}

#[wasm_bindgen_test]
async fn a_question_names_its_box_and_the_hint_describes_it() {
    let screen = Screen::open("/cek/penghasilan", "").await;
    let label = screen.find("h1 label");
    assert_eq!(text(&label), "Berapa penghasilan Anda?");
    let field = screen.find("input[type=text]");
    assert_eq!(label.get_attribute("for"), field.get_attribute("id"));
    assert_eq!(
        screen.described(&field).first().map(String::as_str),
        Some("Kira-kira saja: bulan biasa, bukan yang paling ramai.")
    );
    assert_eq!(field.get_attribute("inputmode").as_deref(), Some("text"));
    assert_eq!(field.get_attribute("aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_refused_at_the_box_and_in_the_summary() {
    let sentence = "“abc” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.";
    let screen = Screen::open("/cek/penghasilan", "").await;
    screen.types("abc").await;
    screen.presses("button", "Lanjut").await;

    let summary = screen.find("[role=alert]");
    assert_eq!(focused(), Some(summary.clone().into()));
    assert_eq!(screen.named_by(&summary), "Ada masalah");
    let link = summary.query_selector("a").unwrap().unwrap();
    assert_eq!(text(&link), sentence);

    let field = screen.find("input[type=text]");
    assert_eq!(link.get_attribute("href"), Some(format!("#{}", field.id())));
    assert_eq!(
        screen.described(&field).first().map(String::as_str),
        Some(sentence)
    );
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(screen.input().value(), "abc");

    screen.types("1,5 juta").await;
    assert!(screen.maybe("[role=alert]").is_none());
    assert_eq!(field.get_attribute("aria-invalid"), None);
    assert_eq!(
        text(&screen.find("[role=status]")),
        "Terbaca: satu juta lima ratus ribu rupiah"
    );
}

#[wasm_bindgen_test]
async fn the_answers_of_a_question_are_a_group_that_it_names() {
    let screen = Screen::open("/cek/cara-kerja", "").await;
    let list = screen.find("[role=group]");
    assert_eq!(screen.named_by(&list), "Bagaimana Anda bekerja?");
    assert_eq!(screen.described(&list), ["Pilih yang paling dekat."]);
    assert!(screen.all("button").all(|one| text(&one) != "Lanjut"));
}

/// An income of a day is made one of a month by the days a person says. A time that was chosen, and not written with
/// the sum, stands behind two blanks.
#[wasm_bindgen_test]
async fn an_income_of_a_day_asks_for_its_days() {
    let screen = Screen::open("/cek/penghasilan", "penghasilan=50rb  per hari, 25 kali\n").await;
    assert_eq!(screen.input().value(), "50rb");
    assert_eq!(
        text(&screen.find("[role=status]")),
        "Terbaca: Rp50.000 sehari, 25 hari sebulan. Jadi Rp1.250.000 sebulan."
    );
    screen.types("60rb").await;
    assert_eq!(
        memory::recall(Drawer::Check).as_deref(),
        Some("penghasilan=60rb  per hari, 25 kali\n")
    );
}

#[wasm_bindgen_test]
async fn the_same_mistake_leads_to_the_summary_again() {
    let screen = Screen::open("/cek/umur", "umur=200\n").await;
    screen.presses("button", "Lanjut").await;
    screen.find("input[type=text]").focus().unwrap();
    screen.presses("button", "Lanjut").await;
    assert_eq!(focused(), Some(screen.find("[role=alert]").into()));
}

#[wasm_bindgen_test]
async fn a_choice_is_kept_by_the_tab_and_shown_again() {
    let screen = Screen::open("/cek/data-kemiskinan", "").await;
    screen.picks("Tercatat miskin").await;
    assert_eq!(
        memory::recall(Drawer::Check).as_deref(),
        Some("data-kemiskinan=poor\n")
    );
    drop(screen);

    let screen = Screen::open("/cek/data-kemiskinan", "data-kemiskinan=poor\n").await;
    let chosen: Vec<String> = screen
        .all("button[aria-current=true]")
        .map(|row| text(&row))
        .collect();
    assert_eq!(chosen, ["Tercatat miskinPilihan sekarang"]);
}

#[wasm_bindgen_test]
async fn a_search_shows_what_matches_and_what_may_have_been_meant() {
    let screen = Screen::open("/cek/daerah", "").await;
    screen.types("kut").await;
    assert_eq!(text(&screen.find("[role=status]")), "4 daerah cocok");
    let rows: Vec<String> = screen.all("button.reply").map(|row| text(&row)).collect();
    assert_eq!(
        rows,
        [
            "Kabupaten Kutai BaratKalimantan Timur",
            "Kabupaten Kutai KartanegaraKalimantan Timur",
            "Kabupaten Kutai TimurKalimantan Timur",
            // By its capital, Kutacane.
            "Kabupaten Aceh TenggaraAceh",
            "Tidak tahu, atau belum punya KTP",
        ]
    );
    assert!(screen.all("mark").all(|mark| text(&mark) == "Kut"));

    screen.types("kuati").await;
    assert_eq!(
        text(&screen.find("[role=status]")),
        "Tidak ada yang persis “kuati”. Mungkin maksud Anda:"
    );
    // What may have been meant is rows to press.
    assert_eq!(screen.all("button.reply").count(), 4);
    assert_eq!(screen.input().value(), "kuati");

    screen.presses("button", "Hapus").await;
    assert_eq!(screen.input().value(), "");
    assert_eq!(focused(), Some(screen.find("input[type=text]").into()));
}

#[wasm_bindgen_test]
async fn the_fisherman_reads_verdict_door_and_price() {
    let screen = Screen::open("/hasil", FISHERMAN).await;
    assert_eq!(
        text(&screen.find("h1")),
        "Iuran Anda bisa dibayar pemerintah daerah"
    );
    assert_eq!(
        document().title(),
        "Hasil: Iuran Anda bisa dibayar pemerintah daerah · Payung"
    );
    let headings: Vec<String> = screen.all(".result h2").map(|heading| text(&heading)).collect();
    assert_eq!(
        headings,
        [
            "Datangi Disnakertrans Kutai Barat",
            "Anda bayar",
            "Keluarga menerima",
            "Lalu",
        ]
    );
    // Every section is named by its heading; the sheet beside them is for paper.
    for section in screen.all(".result section") {
        let heading = section.query_selector("h2").unwrap().unwrap();
        assert_eq!(screen.named_by(&section), text(&heading));
    }
    address::go("hasil/iuran");
    flush().await;
    assert_eq!(text(&screen.find("h1")), "Iuran dan pilihan");
    // Money of a regional budget is never discounted, whatever the day on which this runs.
    let summaries: Vec<String> = screen.all("summary").map(|summary| text(&summary)).collect();
    assert!(
        summaries.contains(&"Kenapa Rp16.800?".to_owned()),
        "{summaries:?}"
    );
}

#[wasm_bindgen_test]
async fn title_and_focus_follow_the_screen() {
    let screen = Screen::open("/cek/umur", "").await;
    assert_eq!(document().title(), "Berapa umur Anda? · Payung");
    address::go("periksa");
    flush().await;
    assert_eq!(document().title(), "Periksa jawaban Anda · Payung");
    assert_eq!(focused(), Some(screen.find("h1").into()));
    address::go("tidak-ada-apa-apa");
    flush().await;
    assert_eq!(document().title(), "Halaman ini tidak ada · Payung");
    assert_eq!(focused(), Some(screen.find("h1").into()));
}

#[wasm_bindgen_test]
async fn the_frame_of_the_plain_page_stays_around_every_screen() {
    let screen = Screen::open("/", "").await;
    assert_eq!(text(&screen.find("main h1")), "Mulai");
    address::go("cek/umur");
    flush().await;
    assert_eq!(text(&screen.find("header")), "Payung");
    assert_eq!(text(&screen.find("footer")), "Kaki");
    assert_eq!(text(&screen.find("main h1")), "Berapa umur Anda?");
    assert_eq!(text(&screen.find("a[href='#isi']")), "Langsung ke isi");
}

#[wasm_bindgen_test]
async fn an_answer_leads_to_the_next_open_question() {
    let screen = Screen::open("/cek/umur", FISHERMAN.replace("tetap=no\n", "").as_str()).await;
    screen.types("42").await;
    screen.presses("button", "Lanjut").await;
    assert_eq!(
        text(&screen.find("h1")),
        "Apakah penghasilan Anda kira-kira sama setiap bulan?"
    );
    screen.picks("Tidak tetap").await;
    assert_eq!(text(&screen.find("h1")), "Periksa jawaban Anda");
}

#[wasm_bindgen_test]
async fn forgetting_empties_the_tab_and_leads_to_the_start() {
    let screen = Screen::open("/hasil/mengapa", FISHERMAN).await;
    assert_eq!(
        memory::recall(Drawer::Check).as_deref().map(lines),
        Some(lines(FISHERMAN))
    );
    screen.presses("button", "Hapus semua jawaban").await;
    assert_eq!(memory::recall(Drawer::Check), None);
    assert_eq!(text(&screen.find("main h1")), "Mulai");
}

#[wasm_bindgen_test]
async fn an_example_is_shown_beside_the_answers_of_the_tab_and_taken_over_only_when_asked() {
    let own = "umur=64\n";
    let screen = Screen::open("/contoh/nelayan", own).await;
    assert_eq!(
        text(&screen.find("h1")),
        "Iuran Anda bisa dibayar pemerintah daerah"
    );
    assert_eq!(memory::recall(Drawer::Check).as_deref(), Some(own));
    assert!(
        screen.maybe("#teruskan").is_none(),
        "nothing of an example is passed on as one's own"
    );
    screen.presses("button", "Pakai jawaban ini").await;
    assert_ne!(memory::recall(Drawer::Check).as_deref(), Some(own));
    assert_eq!(text(&screen.find("a[href='./hasil/kirim']")), "Kirim");
}

#[wasm_bindgen_test]
async fn a_day_before_the_rules_is_named_at_its_box_and_the_result_stays() {
    let lines = [FISHERMAN, "tanggal=1-1-2012\n"].concat();
    let screen = Screen::open("/hasil/mendaftar", &lines).await;
    let field = screen.find("#tanggal");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(
        screen.described(&field).first().map(String::as_str),
        Some("Kami bisa menghitung mulai 2 Desember 2019. Tulis tanggal itu atau sesudahnya.")
    );
    address::go("hasil");
    flush().await;
    assert_eq!(
        text(&screen.find("h1")),
        "Iuran Anda bisa dibayar pemerintah daerah"
    );
}

/// The app in an element of its own; it goes when this is dropped.
struct Screen {
    root: Element,
    app: Option<AppHandle<Shell<Check>>>,
}

impl Screen {
    /// The screen of an address, in a tab that kept `lines`.
    async fn open(path: &str, lines: &str) -> Self {
        // Addresses are relative to the page's base, which the page always names.
        if document().query_selector("base").unwrap().is_none() {
            let base = document().create_element("base").unwrap();
            base.set_attribute("href", "/").unwrap();
            document().head().unwrap().append_child(&base).unwrap();
        }
        memory::keep(Drawer::Check, lines);
        address::go(path.trim_start_matches('/'));
        // A test that failed leaves its screen behind, and the ids of a page stand in the document once.
        while let Some(left) = document().query_selector(".screen").unwrap() {
            left.remove();
        }
        let root = document().create_element("div").unwrap();
        root.set_class_name("screen");
        document().body().unwrap().append_child(&root).unwrap();
        let page = PlainPage {
            masthead: AttrValue::from("<p>Payung</p>"),
            start: AttrValue::from("<h1 tabindex=\"-1\">Mulai</h1>"),
            footer: AttrValue::from("<p>Kaki</p>"),
        };
        let app = yew::Renderer::<Shell<Check>>::with_root_and_props(
            root.clone(),
            ShellProps {
                texts: payung_words::texts::indonesian(),
                page,
                rules: CheckRules::of(payung_fixture::rules()),
            },
        )
        .render();
        flush().await;
        Self { root, app: Some(app) }
    }

    /// The first element that matches, if there is one.
    fn maybe(&self, selector: &str) -> Option<HtmlElement> {
        let found = self.root.query_selector(selector).unwrap();
        found.map(JsCast::unchecked_into)
    }

    /// The first element that matches.
    fn find(&self, selector: &str) -> HtmlElement {
        self.maybe(selector)
            .unwrap_or_else(|| panic!("no `{selector}` in {}", self.root.inner_html()))
    }

    /// All elements that match.
    fn all(&self, selector: &str) -> impl Iterator<Item = Element> + use<> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .filter_map(move |index| found.get(index))
            .map(JsCast::unchecked_into)
    }

    /// The box one types in.
    fn input(&self) -> HtmlInputElement {
        self.find("input[type=text]").unchecked_into()
    }

    /// Types into the box, in place of what stands there.
    async fn types(&self, typed: &str) {
        let input = self.input();
        input.set_value(typed);
        let bubbling = InputEventInit::new();
        bubbling.set_bubbles(true);
        let event = InputEvent::new_with_event_init_dict("input", &bubbling).unwrap();
        input.dispatch_event(&event).unwrap();
        flush().await;
    }

    /// Presses the element with these words.
    async fn presses(&self, selector: &str, words: &str) {
        let pressed = self.all(selector).find(|one| text(one) == words);
        let pressed = pressed.unwrap_or_else(|| panic!("no `{selector}` says `{words}`"));
        pressed.unchecked_into::<HtmlElement>().click();
        flush().await;
    }

    /// Picks the row of a choice by its name.
    async fn picks(&self, name: &str) {
        let is_named = |row: &Element| {
            let first = row.query_selector("span > span").unwrap();
            first.is_some_and(|words| text(&words) == name)
        };
        let row = self.all("button.reply").find(is_named);
        let row = row.unwrap_or_else(|| panic!("no row is called `{name}`"));
        row.unchecked_into::<HtmlElement>().click();
        flush().await;
    }

    /// The texts that describe an element, in order.
    fn described(&self, element: &Element) -> Vec<String> {
        self.texts_of(element, "aria-describedby")
    }

    /// The text that names an element.
    fn named_by(&self, element: &Element) -> String {
        self.texts_of(element, "aria-labelledby").join(" ")
    }

    fn texts_of(&self, element: &Element, attribute: &str) -> Vec<String> {
        let ids = element.get_attribute(attribute).unwrap_or_default();
        ids.split_whitespace()
            .map(|id| text(&self.find(&format!("[id='{id}']"))))
            .collect()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
        memory::keep(Drawer::Check, "");
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn focused() -> Option<Element> {
    document().active_element()
}

/// The words of an element, blanks joined.
fn text(element: &Element) -> String {
    let words = element.text_content().unwrap_or_default();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines whose order does not matter.
fn lines(kept: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = kept.lines().collect();
    lines.sort_unstable();
    lines
}
