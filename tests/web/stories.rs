//! The benefit stories in a browser: errors tied to boxes, facts that open by themselves, slides, what the tab keeps.

use super::{document, focused, text};
use payung::platform::address;
use payung::platform::memory::{self, Drawer};
use payung::screen::frame::PlainPage;
use payung::screen::shell::{Shell, ShellProps};
use payung::stories::Stories;
use payung_stories::rules::StoriesRules;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement};
use yew::scheduler::flush;
use yew::{AppHandle, AttrValue};

#[wasm_bindgen_test]
async fn what_is_wrong_opens_its_fact_and_is_tied_to_its_box() {
    let screen = Screen::open("manfaat/meninggal-di-laut", "").await;
    assert_eq!(screen.opened(), Vec::<String>::new());
    screen.types("anak-1-umur", "30").await;

    let sentence = "Umur anak 1: umur 30 sudah melewati batas. Beasiswa berhenti pada umur 23; hapus anak ini atau betulkan umurnya.";
    assert_eq!(screen.opened(), ["Pasangan dan anak"]);
    let field = screen.find("#anak-1-umur");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described = field.get_attribute("aria-describedby").unwrap();
    assert_eq!(text(&screen.find(&format!("#{described}"))), sentence);
    let link = screen.find("[aria-labelledby=yang-salah] a");
    assert_eq!(text(&link), sentence);
    assert_eq!(link.get_attribute("href").as_deref(), Some("#anak-1-umur"));
    assert_eq!(text(&screen.find("h1")), "Satu isian perlu dibetulkan dulu");

    screen.types("anak-1-umur", "16").await;
    assert_eq!(field.get_attribute("aria-invalid"), None);
    // Nobody's box vanishes while they mend it.
    assert_eq!(screen.opened(), ["Pasangan dan anak"]);
}

#[wasm_bindgen_test]
async fn the_tab_keeps_changed_stories_alone_and_reads_them_again() {
    let screen = Screen::open("manfaat/jatuh-dari-atap", "").await;
    assert_eq!(memory::recall(Drawer::Stories), None);
    screen.types("bulan-tidak-kerja", "3").await;
    let kept = memory::recall(Drawer::Stories).unwrap();
    assert!(kept.starts_with("[jatuh-dari-atap]\n"), "{kept}");
    drop(screen);

    let screen = Screen::open("manfaat/jatuh-dari-atap", &kept).await;
    let field: HtmlInputElement = screen.find("#bulan-tidak-kerja").unchecked_into();
    assert_eq!(field.value(), "3");
    // Typing the starting value again leaves nothing to keep.
    screen.types("bulan-tidak-kerja", "14").await;
    assert_eq!(memory::recall(Drawer::Stories), None);
}

#[wasm_bindgen_test]
async fn lines_of_a_story_nobody_knows_are_passed_over() {
    let _screen = Screen::open(
        "manfaat",
        "[lain]\nbulan-iuran=3\n[buta]\nbulan-iuran=9\nunsinn\n",
    )
    .await;
    assert_eq!(
        memory::recall(Drawer::Stories).as_deref(),
        Some("[buta]\nbulan-iuran=9\n")
    );
}

#[wasm_bindgen_test]
async fn a_rerendered_verdict_is_told_without_moving_the_focus() {
    let screen = Screen::open("manfaat/meninggal-di-rumah", "").await;
    let field = screen.find("#bulan-iuran");
    screen.find("details:has(#bulan-iuran) > summary").click();
    field.focus().unwrap();
    screen.types("bulan-iuran", "1").await;
    assert_eq!(focused(), Some(field.into()));
    let status = screen.find(".canopy [role=status]");
    assert!(
        text(&status).contains("Keluarganya baru menerima biaya pemakaman"),
        "{}",
        text(&status)
    );
}

#[wasm_bindgen_test]
async fn slides_have_the_keys_from_the_start_and_the_page_is_light() {
    let screen = Screen::open("manfaat/meninggal-di-laut/layar", "").await;
    assert_eq!(focused(), Some(screen.find("main").into()));
    let root = document().document_element().unwrap();
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("light"));
    assert_eq!(text(&screen.find("h1")), "Meninggal saat melaut");
    let next = screen
        .all("button")
        .into_iter()
        .find(|button| text(button) == "Berikutnya")
        .unwrap();
    next.unchecked_into::<HtmlElement>().click();
    flush().await;
    assert_eq!(text(&screen.find("h1")), "Keluarganya menerima Rp70 juta");
    assert_eq!(
        screen.find("[aria-live]").get_attribute("aria-atomic").as_deref(),
        Some("true")
    );

    address::go("manfaat/meninggal-di-laut");
    flush().await;
    assert_eq!(root.get_attribute("data-theme"), None);
}

struct Screen {
    root: Element,
    app: Option<AppHandle<Shell<Stories>>>,
}

impl Screen {
    /// The screen of an address, in a tab that kept `lines`.
    async fn open(path: &str, lines: &str) -> Self {
        if document().query_selector("base").unwrap().is_none() {
            let base = document().create_element("base").unwrap();
            base.set_attribute("href", "/").unwrap();
            document().head().unwrap().append_child(&base).unwrap();
        }
        memory::keep(Drawer::Stories, lines);
        address::go(path);
        while let Some(left) = document().query_selector(".screen").unwrap() {
            left.remove();
        }
        let root = document().create_element("div").unwrap();
        root.set_class_name("screen");
        document().body().unwrap().append_child(&root).unwrap();
        let page = PlainPage {
            masthead: AttrValue::from("<p>Payung</p>"),
            start: AttrValue::from("<h1>Mulai</h1>"),
            footer: AttrValue::from("<p>Kaki</p>"),
        };
        let app = yew::Renderer::<Shell<Stories>>::with_root_and_props(
            root.clone(),
            ShellProps {
                texts: payung_words::texts::indonesian(),
                page,
                rules: StoriesRules::of(payung_fixture::rules()),
            },
        )
        .render();
        flush().await;
        Self { root, app: Some(app) }
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .filter_map(|index| found.get(index))
            .map(JsCast::unchecked_into)
            .collect()
    }

    fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).unwrap();
        found
            .unwrap_or_else(|| panic!("no `{selector}` in {}", self.root.inner_html()))
            .unchecked_into()
    }

    /// The names of the facts that stand open.
    fn opened(&self) -> Vec<String> {
        let open = self.all("details.fact[open] > summary > span > span:first-child");
        open.iter().map(text).collect()
    }

    /// Types into a box and leaves it.
    async fn types(&self, id: &str, typed: &str) {
        let field: HtmlInputElement = self.find(&format!("#{id}")).unchecked_into();
        field.set_value(typed);
        let bubbling = EventInit::new();
        bubbling.set_bubbles(true);
        let change = Event::new_with_event_init_dict("change", &bubbling).unwrap();
        field.dispatch_event(&change).unwrap();
        flush().await;
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
        memory::keep(Drawer::Stories, "");
    }
}
