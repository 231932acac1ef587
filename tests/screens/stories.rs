//! The benefit stories: each of their screens as it begins, with something changed, and with something wrong.

use crate::page::{Page, after, stories_rules, today};
use payung::platform::memory::{self, Drawer};
use payung::screen::route::Route as _;
use payung::screen::shell::Area;
use payung::stories::Stories;
use payung::stories::route::Route;
use payung::stories::session::{Action, Change, Session};
use payung_stories::Subject;
use payung_stories::dial::{Dial, Turn};
use payung_stories::draft::{Field, FieldPath};
use payung_stories::{Story, compute};
use payung_words::stories::statement::Statement;
use payung_words::texts::indonesian;
use std::rc::Rc;
use yew::Reducible;

const ROOF: Subject = Subject::Story(Story::Fall);

fn session(lines: &str, actions: impl IntoIterator<Item = Action>) -> Session {
    after::<Stories>(lines, stories_rules(), actions)
}

fn open(address: &str, actions: impl IntoIterator<Item = Action>) -> Page {
    Page::of::<Stories>(address, session("", actions), stories_rules())
}

fn keep(subject: Subject, field: Field, typed: &str) -> Action {
    Action::Change(subject, Change::Keep(FieldPath::Field(field), typed.to_owned()))
}

/// The name of a story, and its verdict on the fixture's rules.
fn verdict(story: Story) -> (&'static str, &'static str) {
    match story {
        Story::DeathAtHome => ("Meninggal di rumah", "Keluarganya menerima Rp42 juta"),
        Story::DeathAtSea => (
            "Meninggal saat melaut",
            "Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp153 juta",
        ),
        Story::Fall => (
            "Jatuh dari atap",
            "Ia menerima Rp13 juta selama 14 bulan tidak bisa bekerja",
        ),
        Story::Hand => ("Kehilangan lengan", "Ia menerima Rp35 juta"),
        Story::Blindness => ("Kehilangan penglihatan", "Ia menerima Rp59 juta"),
        Story::Disease => (
            "Penyakit akibat kerja",
            "Ia menerima Rp74 juta, lalu beasiswa anaknya sampai Rp84 juta",
        ),
    }
}

#[test]
fn every_address_has_its_screen() {
    for route in Route::all(stories_rules()) {
        let page = open(&route.path(), []);
        match route {
            Route::Choose => {
                assert_eq!(page.title(), "Apa yang diterima keluarga saya · Payung");
                for story in Story::ALL {
                    assert!(page.leads_to(&Route::Told(Subject::Story(*story)).path()));
                }
                assert!(page.leads_to("manfaat/kasus") && page.leads_to("manfaat/keliru"));
                assert!(!page.says("button", "Hapus semua yang diubah"));
            }
            Route::Claims => {
                assert_eq!(page.title(), "Kasus yang pernah diberitakan · Payung");
                for claim in stories_rules().claims {
                    assert!(page.leads_to(&["manfaat/kasus/", claim.id].concat()));
                }
            }
            Route::Misquoted => {
                assert_eq!(page.title(), "Angka yang sering salah kutip · Payung");
                assert_eq!(page.all("del").count(), stories_rules().claim.misquotes.len());
                assert_eq!(page.all("h2").count(), stories_rules().claim.misquotes.len());
            }
            Route::Losses => {
                assert_eq!(page.title(), "Tabel cacat sebagian · Payung");
                assert_eq!(page.texts("h2"), ["Ada sumbernya", "Belum terverifikasi"]);
                let rows = page.all("th").filter(|one| one.attribute("scope") == Some("row"));
                assert_eq!(rows.count(), stories_rules().claim.losses.len());
            }
            Route::Told(Subject::Story(story)) => {
                let (name, line) = verdict(story);
                assert_eq!(page.title(), format!("Cerita rekaan: {name} · Payung"));
                assert_eq!(page.heading(), line);
                assert_told(&page, Subject::Story(story));
                assert!(page.maybe("#berita").is_none());
            }
            Route::Told(subject @ Subject::Claim(claim)) => {
                assert!(page.title().starts_with("Kasus yang diberitakan: "));
                assert_told(&page, subject);
                assert!(
                    page.says("p", "Hitungan di sini sama dengan yang diberitakan."),
                    "{}",
                    claim.id
                );
                for reference in claim.reference.split("; ") {
                    assert!(page.says("p", reference), "{}", claim.id);
                }
            }
            // What a link carries is no address of its own.
            Route::Prepared(..) => unreachable!(),
            Route::Screen(subject, _) => {
                assert!(page.title().starts_with("Layar besar: "));
                assert_eq!(page.title(), format!("Layar besar: {} · Payung", page.heading()));
                // Nothing stands around what is for a projector.
                assert!(page.maybe("header").is_none() && page.maybe("footer").is_none());
                assert!(page.says("button", "Berikutnya"), "{}", subject.key());
                let previous = page.all("button").find(|one| one.text == "Sebelumnya").unwrap();
                assert_eq!(previous.attribute("aria-disabled"), Some("true"));
            }
        }
    }
}

#[test]
fn a_prepared_story_is_handed_on_with_its_values() {
    let sea = Subject::Story(Story::DeathAtSea);
    let page = open(
        &Route::Told(sea).path(),
        [keep(sea, Field::PaidMonths, "1 tahun")],
    );
    assert!(page.leads_to("acara#acara-1;cerita=meninggal-di-laut.awal.tunai.sekolah.layanan.iuran.masuk-keluar.ingat;meninggal-di-laut.bulan-iuran=12;akhir"));
    // What cannot be read is handed on to nobody.
    let wrong = open(&Route::Told(sea).path(), [keep(sea, Field::PaidMonths, "banyak")]);
    assert!(!wrong.says("a", "Bagikan: tautan, kode QR, layar, kertas"));
}

#[test]
fn a_link_opens_the_page_of_a_story_with_its_values() {
    let sea = Subject::Story(Story::DeathAtSea);
    let page = open("manfaat/meninggal-di-laut#manfaat-1;bulan-iuran=12;akhir", []);
    assert!(page.says("section", "12 bulan") && page.maybe(".notice").is_none());
    let passed_over = open(
        "manfaat/meninggal-di-laut#manfaat-1;bulan-iuran=12;cuaca=hujan;akhir",
        [],
    );
    assert!(passed_over.says("section", "12 bulan") && passed_over.says(".notice", "cuaca=hujan"));
    // A link that was cut changes nothing.
    // What is changed after that is shown, though the link still stands in the address.
    let changed = open(
        "manfaat/meninggal-di-laut#manfaat-1;bulan-iuran=12;cuaca=hujan;akhir",
        [keep(Subject::Story(Story::DeathAtSea), Field::PaidMonths, "24")],
    );
    assert!(changed.html.contains("24 bulan"));
    let cut = open("manfaat/meninggal-di-laut#manfaat-1;bulan-iuran=12", []);
    assert!(!cut.says("section", "12 bulan") && cut.says(".notice", "Nilai di tautan ini tidak terbaca"));
    // The values are the tab's own from then on, and go as any other.
    let mut draft = sea.draft(stories_rules());
    draft.keep(Field::PaidMonths, "12");
    let taken = session("", [Action::Take(sea, draft.clone())]);
    assert!(taken.is_changed(sea) && taken.draft(sea) == draft);
    let reset = session(
        "",
        [
            Action::Take(sea, draft),
            Action::Take(sea, sea.draft(stories_rules())),
        ],
    );
    assert!(!reset.is_changed(sea));
}

#[test]
fn a_regulation_can_be_opened_where_it_is_named() {
    let page = open("manfaat/meninggal-di-laut", []);
    let mut links = page
        .all("a")
        .filter_map(|link| link.attribute("href").map(ToOwned::to_owned));
    assert!(links.any(|href| href == "https://peraturan.bpk.go.id/Download/28927"));
}

#[test]
fn the_last_slide_of_a_story_leads_to_the_next_story() {
    let of = |story: Story, slide: usize| open(&Route::Screen(Subject::Story(story), slide).path(), []);
    assert!(of(Story::DeathAtHome, 99).says("button", "Cerita berikutnya: Meninggal saat melaut"));
    assert!(of(Story::Disease, 99).says("button", "Cerita berikutnya: Meninggal di rumah"));
    assert!(!of(Story::DeathAtHome, 0).says("button", "Cerita berikutnya"));
}

/// What holds of every story that can be told.
fn assert_told(page: &Page, subject: Subject) {
    let headings = page.texts("h2");
    for heading in [
        "Ceritanya",
        "Uang tunai",
        "Kapan, dan kepada siapa",
        "Cerita lain",
    ] {
        assert!(headings.contains(&heading), "{}: {headings:?}", subject.key());
    }
    // What was paid in is told where somebody knows it.
    let knows_months = match subject {
        Subject::Story(_) => true,
        Subject::Claim(claim) => claim.paid_months.is_some(),
    };
    assert_eq!(
        headings.contains(&"Masuk dan keluar"),
        knows_months,
        "{}",
        subject.key()
    );
    assert!(page.leads_to(&Route::Screen(subject, 0).path()) && page.leads_to("manfaat"));
    assert!(page.says("summary", "Kenapa Rp"), "{}", subject.key());
    assert!(page.maybe("#yang-salah").is_none() && !page.says("button", "Kembali ke cerita awal"));
}

#[test]
fn an_address_nobody_knows_leads_to_the_stories() {
    let page = open("manfaat/lain", []);
    assert_eq!(page.title(), "Halaman ini tidak ada · Payung");
    assert!(page.leads_to("manfaat"));
}

#[test]
fn what_is_wrong_is_named_at_its_box_and_above_the_facts() {
    let at_sea = Subject::Story(Story::DeathAtSea);
    let child = Change::Keep(FieldPath::ChildAge(0), "30".to_owned());
    for (subject, action, id) in [
        (ROOF, keep(ROOF, Field::Incapacity, "lama"), "#bulan-tidak-kerja"),
        (ROOF, keep(ROOF, Field::PaidMonths, "x"), "#bulan-iuran"),
        (at_sea, Action::Change(at_sea, child), "#anak-1-umur"),
    ] {
        let page = open(&Route::Told(subject).path(), [action.clone()]);
        assert_eq!(page.heading(), "Satu isian perlu dibetulkan dulu");
        let field = page.find(id);
        assert_eq!(field.attribute("aria-invalid"), Some("true"));
        let sentence = page.described(field)[0];
        let link = page.all("a").find(|link| link.text == sentence).unwrap();
        assert_eq!(link.attribute("href"), Some(id));
        assert!(!page.says("h2", "Uang tunai") && page.says("button", "Kembali ke cerita awal"));
        // A story that cannot be told has no slides, and leads back to where it is mended.
        let slides = open(&Route::Screen(subject, 0).path(), [action]);
        assert!(slides.leads_to(&Route::Told(subject).path()));
        assert!(!slides.says("button", "Berikutnya"));
    }
}

#[test]
fn a_changed_story_can_be_put_back_and_is_named_where_stories_are_chosen() {
    let changed = [keep(ROOF, Field::Incapacity, "3")];
    let page = open(&Route::Told(ROOF).path(), changed.clone());
    assert!(page.says("button", "Kembali ke cerita awal"));
    assert_eq!(page.find("#bulan-tidak-kerja").attribute("value"), Some("3"));
    assert!(open("manfaat", changed.clone()).says("button", "Hapus semua yang diubah"));
    let back = [changed.to_vec(), [Action::Reset(ROOF)].to_vec()].concat();
    assert_eq!(session("", back), session("", []));
    let forgotten = [changed.to_vec(), [Action::Forget].to_vec()].concat();
    assert_eq!(session("", forgotten), session("", []));
}

/// What was never reported is called so, and nothing is counted or dated from it; what a person types is theirs.
#[test]
fn a_claim_tells_nothing_that_was_not_reported() {
    for claim in stories_rules().claims {
        let subject = Subject::Claim(claim);
        let page = open(&Route::Told(subject).path(), []);
        let value = |name: &str| {
            let row = page
                .texts("summary")
                .into_iter()
                .find(|row| row.starts_with(name));
            row.unwrap_or_default().to_owned()
        };
        for name in ["Penghasilan", "Tanggal kejadian"] {
            assert!(
                value(name).contains("tidak diberitakan"),
                "{}: {}",
                claim.id,
                value(name)
            );
        }
        let knows_months = claim.paid_months.is_some();
        let paid = value("Iuran dibayar");
        assert_eq!(
            paid.contains("tidak diberitakan"),
            !knows_months,
            "{}: {paid}",
            claim.id
        );
        let family = value("Pasangan dan anak");
        let has_children = !claim.children.is_empty();
        assert!(
            family.contains("idak diberitakan") != has_children,
            "{}: {family}",
            claim.id
        );
        let told = [page.texts("p"), page.texts("dd"), page.texts("h2")]
            .concat()
            .join("\n");
        for invented in [
            "Paling lambat",
            "Tidak menunggak",
            "Lebih dulu:",
            "Bila ada majikan",
        ] {
            assert!(!told.contains(invented), "{}: {invented}", claim.id);
        }
        for of_months in [
            "Iuran dibayar",
            "Iuran baru",
            "Masuk dan keluar",
            "Perlu 36 bulan",
        ] {
            assert!(
                knows_months || !told.contains(of_months),
                "{}: {of_months}",
                claim.id
            );
        }
        let slides = open(&Route::Screen(subject, 0).path(), []);
        assert!(
            knows_months || !slides.says("li", "Iuran dibayar"),
            "{}",
            claim.id
        );
    }
    let claim = stories_rules()
        .claims
        .iter()
        .find(|claim| claim.paid_months.is_none());
    let subject = Subject::Claim(claim.unwrap());
    let page = open(
        &Route::Told(subject).path(),
        [keep(subject, Field::PaidMonths, "9")],
    );
    assert!(
        page.says("summary", "9 bulan, tanpa putus"),
        "{:?}",
        page.texts("summary")
    );
}

#[test]
fn a_changed_claim_no_longer_speaks_of_what_was_published() {
    let claim = Subject::Claim(&stories_rules().claims[0]);
    let page = open(&Route::Told(claim).path(), [keep(claim, Field::InARow, "1")]);
    assert!(
        page.says("p", "Anda sudah mengubah kasus ini"),
        "{:?}",
        page.texts("p")
    );
}

/// A slide is a link: its number stands behind the `#`, and a number nobody knows is the first or the last.
#[test]
fn a_slide_has_an_address_of_its_own() {
    let parse = |address: &str| Route::parse(address, stories_rules());
    assert_eq!(
        parse("manfaat/buta/layar"),
        Some(Route::Screen(Subject::Story(Story::Blindness), 0))
    );
    for (address, number) in [("#3", 3), ("#1", 1), ("#0", 1), ("#abc", 1), ("#-2", 1), ("", 1)] {
        let route = parse(&["manfaat/buta/layar", address].concat()).unwrap();
        assert_eq!(parse(&route.path()), Some(route.clone()));
        let page = open(&route.path(), []);
        assert!(
            page.says("span", &format!("Payung · {number} dari ")),
            "{address}"
        );
    }
    // Values of a link are for the projector as for the page; what cannot be read says so before the first slide.
    let prepared = open("manfaat/buta/layar#manfaat-1;penghasilan=3200000;akhir", []);
    assert!(prepared.says("span", "Payung · 1 dari "));
    assert!(prepared.says("li", "Rp3.200.000"), "{:?}", prepared.texts("li"));
    let broken = open("manfaat/buta/layar#manfaat-1;penghasilan=3200000", []);
    assert!(broken.says("p", "Nilai di tautan ini tidak terbaca"));
    let last = open("manfaat/buta/layar#99", []);
    let foot = last
        .all("span")
        .find(|one| one.text.starts_with("Payung · "))
        .unwrap();
    let (at, all) = foot.text["Payung · ".len()..].split_once(" dari ").unwrap();
    assert_eq!(at, all);
}

/// The page and every slide of it, as they are drawn: one headline, and whatever weakens the sums stands on all of them.
#[test]
fn page_and_slides_say_one_statement() {
    let changes: [&[(Field, &str)]; 9] = [
        &[],
        &[(Field::PaidMonths, "0")],
        &[(Field::PaidMonths, "2")],
        &[(Field::PaidMonths, "3")],
        &[(Field::Unpaid, "1")],
        &[(Field::PaidMonths, "10"), (Field::Unpaid, "5")],
        &[(Field::Day, "1-1-2099")],
        &[(Field::Income, "50 juta")],
        &[(Field::Loss, "hand_right"), (Field::Segment, "pu")],
    ];
    for story in Story::ALL {
        let subject = Subject::Story(*story);
        for changes in changes {
            let actions = changes.iter().map(|(field, typed)| keep(subject, *field, typed));
            let session = session("", actions);
            let circumstances = session.draft(subject).read(stories_rules(), today()).unwrap();
            let told = compute(stories_rules(), &circumstances).unwrap();
            let statement = Statement::of(indonesian(), &told);
            let blanks = |words: &str| words.replace('\u{a0}', " ");
            let at = |route: Route| Page::of::<Stories>(&route.path(), session.clone(), stories_rules());
            let page = at(Route::Told(subject));
            assert_eq!(blanks(page.heading()), blanks(&statement.headline));
            assert_eq!(
                blanks(&page.find(".verdict__note").text),
                blanks(&statement.note())
            );
            assert_eq!(page.maybe(".verdict--unknown").is_none(), statement.is_settled());
            // Beside every sum that may not be paid as it stands.
            for mark in statement.marks() {
                let framed = page.texts(".grade--open").into_iter().filter(|one| *one == mark);
                assert!(framed.count() >= 3, "{story:?} {changes:?} {mark}");
            }
            let mut is_headline_said = false;
            for number in 0..9 {
                let slide = at(Route::Screen(subject, number));
                let is_price = slide.heading().starts_with("Iuran sebulan");
                assert!(is_price || slide.maybe(".verdict--unknown").is_none() == statement.is_settled());
                for caution in statement
                    .cautions
                    .iter()
                    .filter(|caution| caution.mark.is_some() && !is_price)
                {
                    assert!(
                        slide.says("p", &caution.short) || slide.says("h1", &caution.short),
                        "{story:?} {changes:?} {number}"
                    );
                }
                let said = [slide.texts("h1"), slide.texts("p")].concat().join(", ");
                let said = blanks(&said).to_lowercase();
                let parts = blanks(&statement.headline).to_lowercase();
                is_headline_said |= parts.split(", ").all(|part| said.contains(part))
                    || parts
                        .split_once(&blanks(statement.figure.as_deref().unwrap_or("-")).to_lowercase())
                        .is_some_and(|(before, behind)| {
                            said.contains(before.trim())
                                && said.contains(behind.trim_start_matches([',', ' ']))
                        });
            }
            assert!(is_headline_said, "{story:?} {changes:?}");
        }
    }
}

#[test]
fn a_dial_turned_on_the_slides_changes_the_story() {
    let turned = session(
        "",
        [Action::Change(ROOF, Change::Turn(Dial::Incapacity, Turn::Up))],
    );
    assert!(turned.is_changed(ROOF));
    let page = Page::of::<Stories>(&Route::Screen(ROOF, 0).path(), turned, stories_rules());
    assert!(page.find(".slide__dial").text.contains(':'));
}

#[test]
fn a_tab_that_cannot_keep_anything_says_so() {
    let mut forgetful = session("", []);
    forgetful.remembers = false;
    let page = Page::of::<Stories>("manfaat", forgetful, stories_rules());
    assert!(
        page.find(".notice")
            .text
            .starts_with("Jawaban tidak disimpan di sini")
    );
}

/// What is home-made would otherwise be missed without a word.
#[test]
fn home_made_rules_of_the_tab_are_said_not_to_be_used() {
    let shown = || Page::of::<Stories>("manfaat", session("", []), stories_rules());
    assert!(!shown().html.contains("notice--own"));
    memory::keep(Drawer::Own, "buatan-1;;akhir");
    let words = shown().find(".notice--own").text.clone();
    memory::keep(Drawer::Own, "");
    assert!(
        words.contains("cerita dan layar memakai aturan yang diterbitkan"),
        "{words}"
    );
}

#[test]
fn what_is_kept_is_recalled() {
    let changed = session(
        "",
        [
            keep(ROOF, Field::Incapacity, "3"),
            Action::Change(Subject::Story(Story::DeathAtSea), Change::AddChild),
            keep(Subject::Claim(&stories_rules().claims[0]), Field::Income, "abc"),
        ],
    );
    assert_eq!(session(&Stories::kept(&changed), []), changed);
    assert_eq!(Stories::kept(&session("", [])), "");
    // Typing the starting value again leaves nothing to keep.
    let back = session(
        &Stories::kept(&session("", [keep(ROOF, Field::Incapacity, "3")])),
        [keep(ROOF, Field::Incapacity, "14")],
    );
    assert_eq!(Stories::kept(&back), "");
    // Lines of a story nobody knows are passed over.
    let lines = "[lain]\nbulan-iuran=3\n[buta]\nbulan-iuran=9\nunsinn\n";
    assert_eq!(Stories::kept(&session(lines, [])), "[buta]\nbulan-iuran=9\n");
}

#[test]
fn a_story_is_changed_by_itself() {
    let changed = Rc::new(session("", [keep(ROOF, Field::Incapacity, "3")]));
    assert!(changed.is_changed(ROOF) && !changed.is_changed(Subject::Story(Story::DeathAtSea)));
    let child = Action::Change(Subject::Story(Story::DeathAtSea), Change::DropChild(0));
    let fewer = changed.reduce(child);
    let children = |session: &Session| session.draft(Subject::Story(Story::DeathAtSea)).children.len();
    assert_eq!(children(&fewer) + 1, children(&session("", [])));
}
