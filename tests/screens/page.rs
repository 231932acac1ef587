//! A screen as a test sees it: its elements, their words, and what holds of every screen.

use crate::other_language;
use payung::book::Rulebook;
use payung::check::Check;
use payung::event::EventKit;
use payung::lists::Lists;
use payung::plain_page;
use payung::planner::Planner;
use payung::screen::frame::PlainPage;
use payung::screen::route::Route;
use payung::screen::shell::{Area, Tab};
use payung::screen::still::{StillProps, rendered, texts_of};
use payung::stories::Stories;
use payung_book::{Book, BookRules};
use payung_check::rules::{CheckRules, PersonRules};
use payung_event::EventRules;
use payung_planner::rules::PlannerRules;
use payung_rules::names::Names;
use payung_stories::rules::StoriesRules;
use payung_values::date::Date;
use payung_words::texts::{PACKS, Texts};
use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};
use yew::{AttrValue, Reducible};

/// The day by the device of every test.
pub(crate) fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

/// What is asked of a person.
pub(crate) fn person_rules() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

/// The part of the rules the self-check asks.
pub(crate) fn check_rules() -> CheckRules {
    CheckRules::of(payung_fixture::rules())
}

/// The part of the rules the planner asks.
pub(crate) fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

/// The part of the rules the stories ask.
pub(crate) fn stories_rules() -> &'static StoriesRules {
    static RULES: LazyLock<StoriesRules> = LazyLock::new(|| StoriesRules::of(payung_fixture::rules()));
    &RULES
}

/// The part of the rules an event asks.
pub(crate) fn event_rules() -> &'static EventRules {
    static RULES: LazyLock<EventRules> = LazyLock::new(|| EventRules::of(payung_fixture::rules()));
    &RULES
}

/// The rulebook.
pub(crate) fn book() -> &'static Book {
    static BOOK: LazyLock<Book> = LazyLock::new(|| Book::of(BookRules::of(payung_fixture::rules())));
    &BOOK
}

/// A tab that kept `lines`.
pub(crate) fn tab(lines: &str) -> Tab {
    Tab {
        texts: payung_words::texts::indonesian(),
        lines: Some(lines.to_owned()).filter(|lines| !lines.is_empty()),
        remembers: true,
        today: Some(today()),
    }
}

/// What a tab knows that kept `lines`, once all of this has happened.
pub(crate) fn after<A: Area>(
    lines: &str,
    rules: &A::Rules,
    actions: impl IntoIterator<Item = <A::Session as Reducible>::Action>,
) -> A::Session {
    let session = Rc::new(A::recall(&tab(lines), rules));
    Rc::unwrap_or_clone(actions.into_iter().fold(session, Reducible::reduce))
}

/// The plain page of this build, as the app takes it over.
pub(crate) fn plain_page() -> PlainPage {
    plain_page_in(payung_words::texts::indonesian())
}

fn plain_page_in(texts: Texts) -> PlainPage {
    static ORIGINAL: LazyLock<[String; 3]> = LazyLock::new(|| filled(payung_words::texts::indonesian()));
    static OTHER: LazyLock<[String; 3]> = LazyLock::new(|| filled(other_language::texts()));
    let filled = if texts == other_language::texts() {
        &OTHER
    } else {
        &ORIGINAL
    };
    let [masthead, start, footer] = filled.each_ref().map(|part| AttrValue::from(part.clone()));
    PlainPage {
        masthead,
        start,
        footer,
    }
}

fn filled(texts: Texts) -> [String; 3] {
    let page = plain_page::fill(
        include_str!("../../index.html"),
        payung_fixture::rules(),
        Names(""),
        texts,
    )
    .unwrap();
    let inside = |opening: &str, closing: &str| {
        let behind = page.split_once(opening).unwrap().1.split_once('>').unwrap().1;
        behind.split_once(closing).unwrap().0.to_owned()
    };
    [
        inside("<header class=\"masthead\"", "</header>"),
        inside("<main id=\"isi\"", "</main>"),
        inside("<footer class=\"footer\" id=\"kaki\"", "</footer>"),
    ]
}

/// The texts in English, without labels of rules.
pub(crate) fn english() -> Texts {
    static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
        let packs = PACKS.iter().filter(|pack| pack.language == "en");
        let all: String = packs.map(|pack| pack.text).collect();
        Texts::read(all.leak(), "").unwrap()
    });
    *TEXTS
}

/// An element.
pub(crate) struct Element {
    /// Its name.
    pub(crate) name: String,
    /// Its attributes.
    pub(crate) attributes: BTreeMap<String, String>,
    /// Its words, blanks joined.
    pub(crate) text: String,
    /// The places of the elements it stands in.
    within: Vec<usize>,
}

impl Element {
    /// An attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    pub(crate) fn ids(&self, attribute: &str) -> impl Iterator<Item = &str> {
        self.attribute(attribute).unwrap_or_default().split_whitespace()
    }

    fn has_class(&self, class: &str) -> bool {
        self.ids("class").any(|one| one == class)
    }
}

/// A screen.
pub(crate) struct Page {
    /// As it was rendered.
    pub(crate) html: String,
    elements: Vec<Element>,
}

impl Page {
    /// What an area shows at `address`, in a tab that knows `session`.
    pub(crate) fn of<A: Area>(address: &str, session: A::Session, rules: &A::Rules) -> Self {
        let kept = A::kept(&session);
        let still = StillProps {
            address: address.to_owned(),
            session,
            rules: rules.clone(),
            page: plain_page(),
            texts: texts_of::<A>(),
        };
        let in_another = StillProps {
            page: plain_page_in(other_language::texts()),
            texts: other_language::texts(),
            ..still.clone()
        };
        let listed = if address.starts_with("daftar") {
            other_language::INVENTED
        } else if address.starts_with("aturan/uji-kasus") || address.starts_with("aturan/buatan-sendiri") {
            other_language::CASES
        } else {
            ""
        };
        let typed = [&kept, address, " ", listed].concat();
        let left = other_language::left_in_code(&now(rendered::<A>(in_another)), &typed);
        assert!(left.is_empty(), "{address}: not in locales/: {left:#?}");
        let html = now(rendered::<A>(still));
        let page = Self {
            elements: elements(&html),
            html,
        };
        page.assert_sound(address);
        page
    }

    /// What an area shows at `address` in English; labels of the frozen rules stay Indonesian.
    pub(crate) fn in_english<A: Area>(address: &str, session: A::Session, rules: &A::Rules) -> Self {
        let html = now(rendered::<A>(StillProps {
            address: address.to_owned(),
            session,
            rules: rules.clone(),
            page: plain_page(),
            texts: english(),
        }));
        Self {
            elements: elements(&html),
            html,
        }
    }

    /// The title of the document.
    pub(crate) fn title(&self) -> &str {
        &self.find("title").text
    }

    /// The words of the one `h1`.
    pub(crate) fn heading(&self) -> &str {
        &self.find("h1").text
    }

    /// The first element that matches: a name, `#id` or `.class`.
    pub(crate) fn find<'a>(&'a self, selector: &'a str) -> &'a Element {
        self.maybe(selector)
            .unwrap_or_else(|| panic!("no `{selector}` in {}", self.html))
    }

    /// The first element that matches, if there is one.
    pub(crate) fn maybe<'a>(&'a self, selector: &'a str) -> Option<&'a Element> {
        self.all(selector).next()
    }

    /// All elements that match.
    pub(crate) fn all<'a>(&'a self, selector: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements
            .iter()
            .filter(move |element| match selector.split_at(1) {
                ("#", id) => element.attribute("id") == Some(id),
                (".", class) => element.has_class(class),
                _ => element.name == selector,
            })
    }

    /// The words of all elements that match.
    pub(crate) fn texts<'a>(&'a self, selector: &'a str) -> Vec<&'a str> {
        self.all(selector).map(|element| element.text.as_str()).collect()
    }

    /// The words of all elements that match and stand in the first element that matches `around`.
    pub(crate) fn texts_in<'a>(&'a self, around: &'a str, selector: &'a str) -> Vec<&'a str> {
        let outer = self.find(around);
        let place = self
            .elements
            .iter()
            .position(|element| std::ptr::eq(element, outer));
        let inside = self
            .all(selector)
            .filter(|element| place.is_some_and(|place| element.within.contains(&place)));
        inside.map(|element| element.text.as_str()).collect()
    }

    /// Whether these words stand in an element that matches.
    pub(crate) fn says(&self, selector: &str, words: &str) -> bool {
        self.all(selector).any(|element| element.text.contains(words))
    }

    /// Whether a link leads to `address`.
    pub(crate) fn leads_to(&self, address: &str) -> bool {
        // The plain page writes its links without the `./`.
        let to = |link: &Element| {
            let href = link.attribute("href")?;
            Some(href.strip_prefix("./").unwrap_or(href) == address)
        };
        self.all("a").any(|link| to(link) == Some(true))
    }

    /// The words that describe an element, in order.
    pub(crate) fn described(&self, element: &Element) -> Vec<&str> {
        let described = element.ids("aria-describedby");
        described.map(|id| self.by_id(id).text.as_str()).collect()
    }

    pub(crate) fn by_id(&self, id: &str) -> &Element {
        let found = self.elements.iter().find(|one| one.attribute("id") == Some(id));
        found.unwrap_or_else(|| panic!("no `#{id}` in {}", self.html))
    }

    /// What holds of every screen.
    fn assert_sound(&self, address: &str) {
        assert_eq!(self.all("h1").count(), 1, "{address}: {:?}", self.texts("h1"));
        assert!(!self.heading().is_empty(), "{address}");
        assert_eq!(self.all("main").count(), 1, "{address}");
        for unfilled in ["{", "}", "undefined", "None", "\u{2068}", "\u{2069}"] {
            assert!(
                !self.html.contains(unfilled),
                "{address}: `{unfilled}` in {}",
                self.html
            );
        }
        self.assert_ids(address);
        self.assert_links(address);
        self.assert_names(address);
    }

    /// Each id stands once, and each that is spoken of stands.
    fn assert_ids(&self, address: &str) {
        let mut ids = BTreeSet::new();
        for id in self.elements.iter().filter_map(|element| element.attribute("id")) {
            assert!(ids.insert(id), "{address}: `{id}` stands twice");
        }
        let spoken_of = [
            "for",
            "aria-describedby",
            "aria-labelledby",
            "aria-controls",
            "aria-activedescendant",
            "aria-owns",
            "aria-details",
            "aria-errormessage",
            "list",
            "headers",
        ];
        for element in &self.elements {
            for attribute in spoken_of {
                for id in element.ids(attribute) {
                    assert!(
                        ids.contains(id),
                        "{address}: {attribute}=\"{id}\" speaks of nothing"
                    );
                }
            }
            for value in element.attributes.values() {
                if let Some(id) = value.strip_prefix("url(#").and_then(|id| id.strip_suffix(')')) {
                    assert!(ids.contains(id), "{address}: nothing is drawn with `{id}`");
                }
            }
        }
    }

    /// Each link leads somewhere: to a part of the page, a screen of an area, a page without a program, or another site.
    fn assert_links(&self, address: &str) {
        for href in self
            .elements
            .iter()
            .filter_map(|element| element.attribute("href"))
        {
            // In the one file addresses stand behind `#/`.
            let href = &href
                .strip_prefix("#/")
                .map_or_else(|| href.to_owned(), |path| ["./", path].concat());
            let leads = match href.strip_prefix('#') {
                Some(id) => self.elements.iter().any(|one| one.attribute("id") == Some(id)),
                None => {
                    is_elsewhere(href)
                        || is_page(&without_language(href))
                        || is_screen(&without_language(href))
                }
            };
            assert!(leads, "{address}: {href} leads nowhere");
        }
    }

    /// Each field has a name, and so has each button and link.
    fn assert_names(&self, address: &str) {
        for element in &self.elements {
            let id = element.attribute("id");
            let is_named = match element.name.as_str() {
                "input" | "select" | "textarea" => {
                    let within = element
                        .within
                        .iter()
                        .filter_map(|place| self.elements.get(*place));
                    let labels = self
                        .all("label")
                        .filter(|label| label.attribute("for") == id && id.is_some());
                    let mut labels = labels.chain(within.filter(|one| one.name == "label"));
                    labels.any(|label| !label.text.is_empty())
                }
                "button" | "a" | "h1" | "h2" | "h3" | "h4" | "summary" | "legend" | "caption" => {
                    !element.text.is_empty()
                }
                _ => continue,
            };
            let has_label = element
                .attribute("aria-label")
                .is_some_and(|label| !label.is_empty());
            let is_labelled = element
                .ids("aria-labelledby")
                .any(|id| !self.by_id(id).text.is_empty());
            assert!(
                is_named || has_label || is_labelled,
                "{address}: a {} without a name, {:?}",
                element.name,
                element.attributes
            );
        }
    }
}

/// An address of the app, without its language.
fn without_language(href: &str) -> String {
    let (path, hash) = href.split_at(href.find('#').unwrap_or(href.len()));
    let path = path.split('?').next().unwrap_or_default();
    [path.strip_prefix("./").unwrap_or(path), hash].concat()
}

/// Whether an address is that of a page without a program.
fn is_page(href: &str) -> bool {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/pages");
    pages.join(href).is_file()
}

/// Whether an address is one of another site, of a letter, or of a message.
fn is_elsewhere(href: &str) -> bool {
    ["https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| href.starts_with(scheme))
}

/// Whether an area has a screen at `address`.
fn is_screen(address: &str) -> bool {
    fn reads<A: Area>(address: &str, rules: &A::Rules) -> bool {
        A::Route::parse(address, rules).is_some()
    }
    reads::<Check>(address, &check_rules())
        || reads::<Stories>(address, stories_rules())
        || reads::<Planner>(address, planner_rules())
        || reads::<Lists>(address, &person_rules())
        || reads::<EventKit>(address, event_rules())
        || reads::<Rulebook>(address, book())
}

/// What is ready at once, as every screen is.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(ready) => ready,
        Poll::Pending => panic!("a screen waits for something"),
    }
}

/// Elements that have no end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

fn elements(html: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(html);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    loop {
        let event = reader
            .read_event()
            .unwrap_or_else(|error| panic!("{error} in {html}"));
        let words = match event {
            Event::Start(start) => {
                elements.push(element(&start, open.clone()));
                if !VOID.contains(&elements[elements.len() - 1].name.as_str()) {
                    open.push(elements.len() - 1);
                }
                continue;
            }
            Event::Empty(start) => {
                elements.push(element(&start, open.clone()));
                continue;
            }
            Event::End(end) => {
                let name = end.name().into_inner().to_owned();
                let place = open
                    .pop()
                    .unwrap_or_else(|| panic!("`{name}` ends what never began"));
                assert_eq!(elements[place].name, name, "{html}");
                continue;
            }
            Event::Text(words) => words.to_string(),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                Some(letter) => letter.to_string(),
                None => resolve_predefined_entity(&reference).unwrap().to_owned(),
            },
            // Nobody reads what the plain page says to the app.
            Event::Comment(_) => continue,
            Event::Eof => break,
            other @ (Event::CData(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {
                panic!("{other:?} in {html}")
            }
        };
        for place in &open {
            elements[*place].text.push_str(&words);
        }
    }
    assert!(open.is_empty(), "something never ends in {html}");
    for element in &mut elements {
        element.text = element.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    elements
}

fn element(start: &BytesStart<'_>, within: Vec<usize>) -> Element {
    let attributes = start.html_attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = unescape(&attribute.value).unwrap();
        (attribute.key.into_inner().to_owned(), value.into_owned())
    });
    Element {
        name: start.name().into_inner().to_owned(),
        attributes: attributes.collect(),
        text: String::new(),
        within,
    }
}
