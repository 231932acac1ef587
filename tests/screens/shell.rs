//! The shell itself: it shows what the tab keeps, at the address it is at.

use crate::page::{
    book, check_rules, event_rules, now, person_rules, plain_page, planner_rules, stories_rules,
};
use payung::book::Rulebook;
use payung::check::Check;
use payung::event::EventKit;
use payung::lists::Lists;
use payung::planner::Planner;
use payung::platform::memory::{self, Drawer};
use payung::platform::{address, document};
use payung::screen::shell::{Area, Shell, ShellProps, Tab};
use payung::screen::still::{StillProps, rendered, texts_of};
use payung::stories::Stories;
use payung_words::texts::indonesian;

/// The shell at an address, in a tab that kept `lines`, beside a still of the same.
fn assert_shows<A: Area>(at: &str, lines: &str, rules: &A::Rules) {
    memory::keep(A::DRAWER, lines);
    address::go(at);
    let tab = Tab::here(A::DRAWER, indonesian());
    assert_eq!(tab.lines.as_deref(), Some(lines));
    let props = ShellProps {
        texts: indonesian(),
        page: plain_page(),
        rules: rules.clone(),
    };
    let shell = yew::LocalServerRenderer::<Shell<A>>::with_props(props).hydratable(false);
    let shell = now(shell.render());
    let still = now(rendered::<A>(StillProps {
        address: at.to_owned(),
        session: A::recall(&tab, rules),
        rules: rules.clone(),
        page: plain_page(),
        texts: texts_of::<A>(),
    }));
    let (_, still) = still.split_once("</title>").unwrap();
    assert_eq!(shell, still);
    memory::keep(A::DRAWER, "");
    assert_eq!(memory::recall(A::DRAWER), None);
}

#[test]
fn the_shell_shows_what_the_tab_keeps_where_it_is() {
    assert_shows::<Check>("periksa", "umur=41\n", &check_rules());
    assert_shows::<Check>("tidak-ada", "umur=41\n", &check_rules());
    assert_shows::<Stories>("manfaat/buta", "[buta]\nbulan-iuran=9\n", stories_rules());
    assert_shows::<Stories>("manfaat/buta/layar", "[buta]\nbulan-iuran=9\n", stories_rules());
    assert_shows::<Planner>("rencana", "lama=6\ndaerah=64\n", planner_rules());
    assert_shows::<Lists>("daftar", "lama=6\n", &person_rules());
    assert_shows::<Rulebook>("aturan", "cari=beasiswa\n", book());
    assert_shows::<EventKit>("acara", "susunan=acara-1;susun=iuran;akhir\n", event_rules());
    assert_shows::<EventKit>(
        "acara/layar",
        "susunan=acara-1;susun=iuran;akhir\n",
        event_rules(),
    );
}

/// What a browser would do is nothing here, and nothing fails for it.
#[test]
fn without_a_browser_there_is_nothing_to_ask() {
    assert!(!document::can_fill_screen());
    assert!(document::handed_over("plain-start").is_none());
    document::set_title("x");
    document::focus("main h1");
    document::keep_light(true);
    document::scroll_to_top();
    document::print();
    let tab = Tab::here(Drawer::Check, indonesian());
    assert_eq!((tab.lines, tab.remembers, tab.today), (None, true, None));
}
