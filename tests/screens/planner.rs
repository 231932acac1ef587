//! The planner: each of its screens without a plan, with one, and with something wrong in it.

use crate::page::{Page, after, planner_rules};
use payung::planner::Planner;
use payung::planner::route::Route;
use payung::planner::session::{Action, Form, Line, Session, Work};
use payung::screen::route::Route as _;
use payung::screen::shell::Area;
use payung_check::rules::PersonRules;
use payung_own::{Assumption, Laid, Own, Unmarked};
use payung_planner::draft::{Field, FieldPath};
use payung_planner::link;
use payung_planner::rules::PlannerRules;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use std::rc::Rc;
use yew::Reducible;

/// What the plan's screen is called.
const TITLE: &str = "Anggaran Anda menjadi berapa orang?";

fn session(lines: &str, actions: impl IntoIterator<Item = Action>) -> Session {
    after::<Planner>(lines, planner_rules(), actions)
}

fn open(address: &str, actions: impl IntoIterator<Item = Action>) -> Page {
    Page::of::<Planner>(address, session("", actions), planner_rules())
}

fn keep(place: FieldPath, typed: &str) -> Action {
    Action::Keep(Form::Plan, place, typed.to_owned())
}

#[test]
fn every_address_has_its_screen_without_a_plan() {
    for route in Route::all(planner_rules()) {
        let page = open(&route.path(), []);
        assert_eq!(page.title(), format!("{} · Payung", page.heading()));
        match route {
            Route::Plan => {
                assert_eq!(page.heading(), TITLE);
                assert!(page.find("#jawaban").text.contains("Tinggal mengisi: "));
                assert!(page.says("button", "Isi dengan contoh") && page.leads_to("rencana/periksa"));
                assert!(page.maybe("#teruskan").is_none() && page.maybe("#ada-masalah").is_none());
                assert!(!page.says("button", "Hapus semua isian"));
            }
            Route::Check => {
                assert_eq!(page.heading(), "Periksa anggaran yang diumumkan");
                assert!(page.find("#jawaban").text.starts_with("Hasilnya muncul di sini."));
                let examples = page.all(".links__row").count();
                assert_eq!(examples, planner_rules().printed.len());
                assert!(examples > 0 && page.leads_to("rencana"));
            }
            Route::Proposal => {
                assert_eq!(page.heading(), "Usulan perlindungan pekerja rentan");
                assert!(page.says("p", "Belum ada rencana yang lengkap.") && page.leads_to("rencana"));
                assert!(!page.says("button", "Cetak"));
            }
            Route::Beside { .. } => {
                assert_eq!(page.heading(), "Rencana berdampingan");
                assert!(page.says("p", "Belum ada rencana yang disimpan.") && page.leads_to("rencana"));
            }
            Route::Shared { .. } => unreachable!("no address of its own"),
        }
    }
}

#[test]
fn every_address_has_its_screen_with_a_plan() {
    for route in Route::all(planner_rules()) {
        let page = open(&route.path(), [Action::Example, Action::Area("64".to_owned())]);
        match route {
            Route::Plan => {
                assert_eq!(page.heading(), TITLE);
                let sections = page.texts("h2");
                for heading in [
                    "Biaya tiap bulan",
                    "Untuk satu orang",
                    "Bila dibayar sekaligus di depan",
                    "Artinya bagi daerah",
                    "Yang diterima satu keluarga",
                    "Simpan dan teruskan",
                    "Anggaran orang lain",
                ] {
                    assert!(sections.contains(&heading), "{heading}: {sections:?}");
                }
                let link = page.find("#tautan").attribute("value").unwrap();
                assert!(
                    link.starts_with("https://payung.example/rencana#rencana-1;") && link.ends_with(";akhir")
                );
                assert!(page.says("button", "Hapus semua isian") && page.leads_to("rencana/usulan"));
                assert!(!page.says("button", "Isi dengan contoh"));
            }
            // The check has a form of its own.
            Route::Check => assert!(page.find("#jawaban").text.starts_with("Hasilnya muncul di sini.")),
            Route::Proposal => {
                assert_eq!(
                    page.texts("h2"),
                    [
                        "Yang diusulkan",
                        "Biaya",
                        "Jadwal pembayaran menurut triwulan",
                        "Yang diterima satu keluarga",
                        "Keadaan daerah: Kalimantan Timur",
                        "Jalur untuk menjalankannya",
                        "Yang tidak dijanjikan",
                        "Tanda tangan",
                    ]
                );
                assert!(page.says("button", "Cetak") && page.says("p", "Disusun 21 November 2026."));
                assert!(page.says("th", "210 nelayan"));
            }
            // Nothing was kept yet.
            Route::Beside { .. } => assert!(page.says("p", "Belum ada rencana yang disimpan.")),
            Route::Shared { .. } => unreachable!("no address of its own"),
        }
    }
}

/// Nobody's region is guessed, and each can be chosen.
#[test]
fn a_plan_is_for_any_area_once_it_is_chosen() {
    let page = open("rencana", [Action::Example]);
    assert_eq!(page.find("#daerah-rencana").attribute("value"), None);
    let offered = page.texts_in("#daerah-rencana", "option");
    assert_eq!(offered.len(), 1 + planner_rules().areas.len());
    assert!(!page.says("li", "belum terlindungi"));
}

/// Above a column too narrow for its sum none stands: then all stand below the drawing (D36). What the two parts of a bar
/// are is said where there is one.
#[test]
fn every_sum_of_the_drawing_and_every_part_of_a_bar_is_named() {
    let long = keep(FieldPath::of_plan(Field::Months), "36");
    let page = open("rencana", [Action::Example, long, Action::Area("64".to_owned())]);
    let said = &page.find(".chart__levels").text;
    for month in ["November 2026", "Januari 2027", "April 2027"] {
        assert!(said.contains(&["sebulan mulai ", month].concat()), "{said}");
    }
    assert!(page.says("p", "Bagian penuh: rencana ini."));
    let page = open("rencana", [Action::Example]);
    assert!(page.maybe(".chart__levels").is_none() && !page.says("p", "Bagian penuh"));
}

/// An old plan is not taken for one to come.
#[test]
fn a_plan_that_began_is_said_to_be_of_then() {
    let began = keep(FieldPath::of_plan(Field::From), "Januari 2025");
    let page = open("rencana", [Action::Example, began]);
    let said = "Januari 2025 sudah lewat";
    assert!(page.find("#jawaban").text.contains(said));
    let page = open("rencana", [Action::Example]);
    assert!(!page.find("#jawaban").text.contains("sudah lewat"));
}

fn letter() -> [Action; 3] {
    [
        (Line::From, "PT Sendawar Maju"),
        (Line::To, "Disnakertrans Kutai Barat"),
        (Line::Purpose, "melindungi petani"),
    ]
    .map(|(line, typed)| Action::Letter(line, typed.to_owned()))
}

/// Names are printed and kept in the tab; no link, text or file of the plan holds them.
#[test]
fn who_proposes_is_printed_and_goes_nowhere_else() {
    let actions = [[Action::Example].to_vec(), letter().to_vec()].concat();
    let page = open("rencana/usulan", actions.clone());
    assert_eq!(
        page.texts_in(".proposal__head", "dd"),
        [
            "PT Sendawar Maju",
            "Disnakertrans Kutai Barat",
            "melindungi petani"
        ]
    );
    assert!(page.says("b", "PT Sendawar Maju") && page.says("p", "Lampiran: daftar nama 280 orang"));
    let session = session("", actions);
    assert!(Planner::kept(&session).contains("usulan-dari=PT Sendawar Maju\n"));
    assert_eq!(self::session(&Planner::kept(&session), []).letter, session.letter);
    let plan = Page::of::<Planner>("rencana", session, planner_rules());
    for id in ["#tautan", "#teks"] {
        let said = format!("{:?} {}", plan.find(id).attribute("value"), plan.find(id).text);
        assert!(!said.contains("Sendawar"), "{said}");
    }
}

/// Every sum of the proposal is one of the engine's: of each group, of one worker, of each quarter, of all.
#[test]
fn the_sums_of_the_proposal_are_those_of_the_engine() {
    for (months, payer, programs) in [
        ("1", "donor", "jkk-jkm"),
        ("14", "apbd", "jkk-jkm-jht"),
        ("240", "village", "jkm"),
        ("12", "donor", "jkk-jkm"),
    ] {
        let changed = [
            keep(FieldPath::of_plan(Field::Months), months),
            keep(FieldPath::of_plan(Field::Payer), payer),
            keep(FieldPath::of_group(Field::Programs, 0), programs),
            keep(FieldPath::of_group(Field::Income, 1), "4 juta"),
        ];
        proposal_sums(session("", [Action::Example].into_iter().chain(changed)));
    }
    // 2 x 2.352.000; 3 x 4.116.000; two quarters of 3 x 4.704.000; October alone.
    let quarters = proposal_sums(session("", [Action::Example]));
    assert_eq!(
        quarters,
        [(1, 4_704_000), (1, 12_348_000), (2, 14_112_000), (1, 4_704_000)]
    );
}

/// The sums of a proposal are compared; its quarters with what each of them costs.
fn proposal_sums(session: Session) -> Vec<(i64, i64)> {
    let answer = session.plan.answer(planner_rules()).unwrap();
    let cost = &answer.cost;
    let quarters = payung_planner::instalment::instalments(cost).unwrap();
    let page = Page::of::<Planner>("rencana/usulan", session, planner_rules());
    let figures: Vec<String> = page
        .texts_in(".proposal", ".num")
        .into_iter()
        .map(str::to_owned)
        .collect();
    let mut expected = vec!["Seorang".to_owned(), "Jumlah".to_owned()];
    for one in &cost.groups {
        expected.extend([one.quote.per_worker.to_string(), one.quote.total.to_string()]);
    }
    expected.extend([String::new(), cost.total.to_string(), "Jumlah".to_owned()]);
    expected.extend(quarters.iter().map(|one| one.total.to_string()));
    expected.push(cost.total.to_string());
    assert_eq!(figures.get(..expected.len()), Some(expected.as_slice()));
    quarters
        .iter()
        .map(|one| (one.quarters, one.each.get()))
        .collect()
}

/// Who gives in Kutai Barat is told of the Bupati's circular; a district's money of the district's own scheme (D28).
#[test]
fn the_proposal_names_the_ways_of_the_region() {
    let heads = |area: &str, payer: &str| -> Vec<String> {
        let page = open(
            "rencana/usulan",
            [
                Action::Example,
                Action::Area(area.to_owned()),
                keep(FieldPath::of_plan(Field::Payer), payer),
            ],
        );
        page.texts(".listed__head")
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        heads("64.07", "donor"),
        ["GN Lingkaran Kutai Barat", "GN Lingkaran", "SERTAKAN"]
    );
    assert_eq!(heads("64", "donor"), ["GN Lingkaran", "SERTAKAN"]);
    assert!(
        heads("12.17", "apbd")
            .iter()
            .any(|name| name.contains("LANJUTKAN"))
    );
    let page = open(
        "rencana/usulan",
        [Action::Example, Action::Area("64.07".to_owned())],
    );
    assert!(page.says("li", "surat edaran") && page.says("li", "Tempat bertanya: Disnakertrans Kutai Barat"));
}

#[test]
fn an_occupation_is_found_by_typing() {
    let typed = |words: &str| {
        let work = Action::Work(0, Work::Typed(words.to_owned()));
        session("", [work])
    };
    let of = |session: &Session, field| session.plan.typed(FieldPath::of_group(field, 0)).to_owned();
    for (words, occupation, sector) in [
        ("ojol", "ojek_online", ""),
        ("Nelayan", "nelayan", ""),
        ("", "", "other"),
        ("pekerjaan lain", "", "other"),
        ("Sopir, ojek, atau kurir lain", "", "transport"),
    ] {
        let session = typed(words);
        let found = (of(&session, Field::Occupation), of(&session, Field::Sector));
        assert_eq!(found, (occupation.to_owned(), sector.to_owned()), "{words}");
    }
    // What can mean several is said, with the names to tap.
    let page = Page::of::<Planner>("rencana", typed("tukang"), planner_rules());
    let field = page.find("#pekerjaan-1");
    assert_eq!(field.attribute("aria-invalid"), Some("true"));
    assert_eq!(field.attribute("value"), Some("tukang"));
    assert!(page.described(field)[0].starts_with("“tukang” bukan nama pekerjaan"));
    assert!(page.says("button", "Buruh bangunan") && page.says("button", "Montir, tukang las"));
    // What holds more than a name is no name, and leads to the one it may mean.
    let page = Page::of::<Planner>("rencana", typed("kurir shopee"), planner_rules());
    assert_eq!(page.find("#pekerjaan-1").attribute("aria-invalid"), Some("true"));
    assert!(page.says("button", "Kurir"));
    // Who is no member on own account is sent away with the reason, by words of the KTP too.
    let page = Page::of::<Planner>("rencana", typed("PNS"), planner_rules());
    assert!(page.says("p", "ASN, TNI, dan Polri dilindungi program sendiri"));
}

#[test]
fn plans_are_kept_and_stand_side_by_side_in_the_address() {
    let hash = |months: &str| {
        let shorter = [Action::Example, keep(FieldPath::of_plan(Field::Months), months)];
        let plan = session("", shorter).plan.read(planner_rules()).unwrap();
        link::write(&plan, AreaCode::parse("64"), planner_rules().checked_on)
    };
    let keep_two = [Action::KeepPlan(hash("12")), Action::KeepPlan(hash("6"))];
    let kept = session("", keep_two.clone());
    assert_eq!(session(&Planner::kept(&kept), []).kept, kept.kept);
    let address = Route::Beside {
        hash: link::beside(&kept.kept),
    }
    .path();
    for page in [
        open(&address, []),
        Page::of::<Planner>("rencana/banding", kept.clone(), planner_rules()),
    ] {
        assert_eq!(page.texts_in("thead", "th"), ["Hal", "Rencana 1", "Rencana 2"]);
        let cells = page.texts("td");
        assert!(
            cells.contains(&"280") && cells.contains(&"643lebih 363 orang"),
            "{cells:?}"
        );
    }
    // A fourth has no place, the same twice neither.
    let more = [
        keep_two.to_vec(),
        keep_two.to_vec(),
        ["9", "10"].map(|months| Action::KeepPlan(hash(months))).to_vec(),
    ];
    let full = session("", more.concat());
    assert_eq!(full.kept.len(), 3);
    let page = Page::of::<Planner>("rencana", full.clone(), planner_rules());
    assert!(
        !page.says("button", "Simpan rencana ini")
            && page.leads_to(
                &Route::Beside {
                    hash: link::beside(&full.kept)
                }
                .path()
            )
    );
    let less = session(
        "",
        more.concat()
            .into_iter()
            .chain([Action::DropPlan(0), Action::DropPlan(7)]),
    );
    assert_eq!(less.kept.len(), 2);
    let broken = open("rencana/banding#rencana-1;lama=12", []);
    assert!(broken.says("p", "terpotong"));
    let four = link::beside(&[hash("1"), hash("2"), hash("3"), hash("4")]);
    assert_eq!(
        open(&["rencana/banding#", &four].concat(), []).title(),
        "Tautan ini tidak terbaca · Payung"
    );
}

/// The link of the self-check is read by the self-check.
#[test]
fn one_of_the_workers_is_checked_in_a_tap() {
    let page = open("rencana", [Action::Example, Action::Area("64.07".to_owned())]);
    let link = page
        .all("a")
        .find(|link| link.text == "Cek mandiri untuk satu nelayan")
        .unwrap();
    let (_, hash) = link.attribute("href").unwrap().split_once('#').unwrap();
    let person = PersonRules::of(payung_fixture::rules());
    let shared = payung_check::link::read(&person, hash).unwrap();
    let worker = shared.answers.worker(&person, planner_rules().checked_on);
    assert_eq!(worker.area, AreaCode::parse("64.07"));
    assert_eq!(worker.occupation.map(|one| one.id), Some("nelayan"));
    assert_eq!((shared.day, shared.passed_over), (None, Vec::new()));
    assert!(page.says("p", "Pembayar dan program tidak ikut."));
    // A plan to come asks on its first day.
    let later = keep(FieldPath::of_plan(Field::From), "Januari 2027");
    let page = open("rencana", [Action::Example, later]);
    let link = page
        .all("a")
        .find(|link| link.text.starts_with("Cek mandiri untuk satu"));
    let (_, hash) = link.unwrap().attribute("href").unwrap().split_once('#').unwrap();
    let shared = payung_check::link::read(&person, hash).unwrap();
    assert_eq!(shared.day, Date::parse("2027-01-01").ok());
}

/// The example of a month is the current one, whatever year it is.
#[test]
fn an_example_of_a_month_is_the_current_one() {
    let wrong = [Action::Example, keep(FieldPath::of_plan(Field::From), "besok")];
    let mut session = session("", wrong);
    session.today = Date::parse("2031-05-20").unwrap();
    let page = Page::of::<Planner>("rencana", session, planner_rules());
    let said = &page.described(page.find("#mulai"))[0];
    assert!(said.ends_with("Tulis misalnya Mei 2031."), "{said}");
}

#[test]
fn an_address_nobody_knows_leads_to_the_plan() {
    let page = open("rencana/lain", []);
    assert_eq!(page.title(), "Halaman ini tidak ada · Payung");
    assert!(page.leads_to("rencana"));
}

#[test]
fn a_plan_that_is_wrong_names_each_box_and_keeps_what_was_typed() {
    let wrong = [
        keep(FieldPath::of_plan(Field::Budget), "banyak"),
        keep(FieldPath::of_plan(Field::Months), "0"),
        keep(FieldPath::of_plan(Field::From), "besok"),
    ];
    let page = open("rencana", [[Action::Example].to_vec(), wrong.to_vec()].concat());
    let told = page.find("#jawaban");
    assert!(
        told.text.starts_with("Ada isian yang perlu diperbaiki."),
        "{}",
        told.text
    );
    for (id, name, typed) in [
        ("#anggaran", "Anggaran", "banyak"),
        ("#lama", "Lama", "0"),
        ("#mulai", "Bulan pertama", "besok"),
    ] {
        let field = page.find(id);
        assert_eq!(field.attribute("aria-invalid"), Some("true"), "{id}");
        assert_eq!(field.attribute("value"), Some(typed));
        let sentence = page.described(field)[0];
        // Away from its box a sentence names it.
        let listed = format!("{name}: {sentence}");
        let link = page.all("a").find(|link| link.text == listed);
        assert_eq!(link.unwrap().attribute("href"), Some(id), "{listed}");
    }
    assert!(page.maybe("#ada-masalah").is_none(), "nothing was sent yet");
}

/// Whether anything is called wrong, at a box or above them.
fn is_scolded(page: &Page) -> bool {
    let is_marked = |name| page.all(name).any(|one| one.attribute("aria-invalid").is_some());
    let is_alert = |name| page.all(name).any(|one| one.attribute("role") == Some("alert"));
    is_marked("input") || is_marked("select") || is_alert("p") || is_alert("div")
}

/// One types a share and goes on to the next group: nothing is wrong yet.
#[test]
fn shares_that_do_not_add_up_yet_are_no_mistake_until_the_form_is_sent() {
    let typed = [
        keep(FieldPath::of_plan(Field::Budget), "250 juta"),
        keep(FieldPath::of_group(Field::Share, 0), "60"),
    ];
    let page = open("rencana", typed.clone());
    assert!(!is_scolded(&page));
    let told = &page.find("#jawaban").text;
    assert!(
        told.contains("berjumlah 60%") && !told.contains("perlu diperbaiki"),
        "{told}"
    );
    let sent = open("rencana", [typed.to_vec(), vec![Action::Refuse]].concat());
    assert!(is_scolded(&sent));
    assert_eq!(sent.find("#bagian-1").attribute("aria-invalid"), Some("true"));
    assert!(sent.maybe("#ada-masalah").is_some());
}

/// Village staff, honorary teachers, shop staff, guards and project workers are not priced as members on own account
/// (national.md 5.7, 6.4, 6.5): the reason stands at the group.
#[test]
fn who_is_no_member_on_own_account_is_sent_away_with_the_reason() {
    let range = "Rp5.400 sampai Rp20.400 sebulan bila upahnya Rp1.000.000";
    for (occupation, told) in [
        (
            "perangkat_desa",
            "dari anggaran desa. Iuran BPU di rencana ini bukan harganya. JKK dan JKM seorang Rp5.400 sebulan",
        ),
        ("guru_honorer", range),
        ("pegawai_non_asn", range),
        ("karyawan_toko", range),
        ("satpam", range),
        ("pekerja_proyek", "didaftarkan kontraktor bersama proyeknya"),
    ] {
        let page = open(
            "rencana",
            [
                keep(FieldPath::of_plan(Field::Wanted), "biaya"),
                keep(FieldPath::of_group(Field::Workers, 0), "100"),
                Action::Work(0, Work::Occupation(occupation.to_owned())),
            ],
        );
        let said = &page.find(".group__problem").text;
        assert!(
            said.contains(told) && said.contains("pilih “Pekerjaan lain”"),
            "{occupation}: {said}"
        );
        assert!(!page.find("#jawaban").text.contains("Rp16.800"), "{occupation}");
        assert!(page.maybe("#teruskan").is_none(), "{occupation}");
    }
}

#[test]
fn whose_duty_it_is_and_an_unsettled_discount_stand_beside_the_price() {
    let page = |payer: &str| {
        let occupations = ["pekerja_rumah_tangga", "pelaku_umkm"];
        let chosen = occupations.into_iter().enumerate();
        let work = chosen.map(|(group, id)| Action::Work(group, Work::Occupation(id.to_owned())));
        let workers = (0..2).map(|group| keep(FieldPath::of_group(Field::Workers, group), "10"));
        let plan = [
            Action::AddGroup(Form::Plan),
            keep(FieldPath::of_plan(Field::Wanted), "biaya"),
            keep(FieldPath::of_plan(Field::Payer), payer),
        ];
        open(
            "rencana",
            plan.into_iter().chain(work).chain(workers).collect::<Vec<_>>(),
        )
    };
    let duty = "Menurut UU 2/2026 iuran pekerja rumah tangga ditanggung majikannya";
    let owner = "mempekerjakan orang lain, belum ada sumber yang memastikan potongan ini berlaku.";
    assert!(page("donor").says("p", duty) && page("donor").says("p", owner));
    assert!(!page("employer").says("p", duty) && !page("apbd").says("p", owner));
}

#[test]
fn a_plan_has_twelve_groups_and_no_button_for_more() {
    let page = open("rencana", vec![Action::AddGroup(Form::Plan); 11]);
    assert_eq!(page.all(".group").count(), 12);
    assert!(
        page.says("p", "Satu rencana paling banyak 12 kelompok.") && !page.says("button", "Tambah kelompok")
    );
    assert!(!is_scolded(&page));
    assert!(open("rencana", vec![Action::AddGroup(Form::Plan); 10]).says("button", "Tambah kelompok"));
}

#[test]
fn advice_lies_within_the_limits_of_its_box_and_a_list_of_problems_names_the_boxes() {
    let cost = keep(FieldPath::of_plan(Field::Wanted), "biaya");
    let page = open(
        "rencana",
        [
            cost,
            Action::AddGroup(Form::Plan),
            keep(FieldPath::of_plan(Field::Months), "1,5"),
            keep(FieldPath::of_group(Field::Workers, 0), "0"),
            keep(FieldPath::of_group(Field::Workers, 1), "0"),
            keep(FieldPath::of_group(Field::Income, 1), "-1"),
            Action::Refuse,
        ],
    );
    let listed = page.texts_in("#ada-masalah", "a");
    assert_eq!(
        listed,
        [
            "Lama: “1,5” bukan angka bulat. Tulis angka dari 1 sampai 240.",
            "Kelompok 1, jumlah: 0 terlalu sedikit. Paling sedikit 1.",
            "Kelompok 2, penghasilan sebulan seorang: “-1” bukan penghasilan sebulan. Tulis nol atau lebih, misalnya 1 juta atau 1.500.000.",
            "Kelompok 2, jumlah: 0 terlalu sedikit. Paling sedikit 1.",
        ]
    );
}

#[test]
fn a_form_that_is_sent_empty_says_what_is_missing_above_it() {
    for address in ["rencana", "rencana/periksa"] {
        let refused = session("", [Action::Refuse]);
        let to = Planner::focus(&0, &Planner::moment(&refused)).unwrap();
        let page = Page::of::<Planner>(address, refused, planner_rules());
        assert_eq!(page.find(to).attribute("role"), Some("alert"), "{address}");
        let fields: Vec<_> = page
            .all("input")
            .filter(|one| one.attribute("aria-invalid").is_some())
            .collect();
        assert!(!fields.is_empty(), "{address}");
        for field in fields {
            let sentence = page.described(field)[0];
            let mut links = page.all("a");
            let link = links.find(|link| link.text.ends_with(sentence)).unwrap();
            assert_eq!(
                link.attribute("href").and_then(|href| href.strip_prefix('#')),
                field.attribute("id")
            );
        }
    }
}

#[test]
fn each_published_budget_is_checked() {
    for printed in planner_rules().printed {
        let claim = payung_planner::printed::claim_of(printed);
        let adopted = Action::Adopt(Form::Claim, payung_planner::claim::draft(&claim));
        let page = open("rencana/periksa", [adopted]);
        let told = &page.find("#jawaban").text;
        assert!(
            told.starts_with("Cocok sampai rupiah")
                || told.contains(" kurang, ")
                || told.contains(" lebih, "),
            "{told}"
        );
        assert!(page.says("summary", "Kenapa Rp"), "{:?}", page.texts("summary"));
    }
}

#[test]
fn a_link_shows_the_plan_it_carries_or_why_it_cannot_be_read() {
    let plan = session("", [Action::Example]).plan.read(planner_rules()).unwrap();
    let hash = link::write(&plan, None, planner_rules().checked_on);
    let page = open(&Route::Shared { hash }.path(), []);
    assert_eq!(page.heading(), TITLE);
    assert!(page.says("p", "Ini rencana dari tautan. Isian Anda sendiri tetap ada."));
    assert!(page.says("button", "Pakai rencana ini") && page.maybe("form").is_none());
    assert!(page.says("th", "Nelayan"));
    // The region of the link, and not one's own (D30).
    let area = AreaCode::parse("64.74");
    let hash = link::write(&plan, area, planner_rules().checked_on);
    let page = open(&Route::Shared { hash }.path(), []);
    assert!(page.says("b", "Kota Bontang") && page.maybe("#daerah-rencana").is_none());
    let adopted = session(
        "",
        [Action::AdoptShared(
            session("", [Action::Example]).plan,
            Some("64.74".to_owned()),
        )],
    );
    assert_eq!(adopted.region().map(|area| area.name), Some("Kota Bontang"));
    for (hash, words) in [
        ("rencana-1;lama=12", "terpotong"),
        ("rencana-9;lama=12;akhir", "versi lain (9)"),
        ("1;umur=41;akhir", "bukan rencana Payung"),
    ] {
        let page = open(&["rencana#", hash].concat(), []);
        assert_eq!(page.title(), "Tautan ini tidak terbaca · Payung", "{hash}");
        assert!(page.says("p", words), "{hash}: {:?}", page.texts("p"));
    }
}

/// A link of a time when wage earners had the price of members on own account opens (D6): the group stands with its reason,
/// the others have their price.
#[test]
fn an_old_link_with_wage_earners_says_so_and_keeps_the_others() {
    let hash = |groups: &str| {
        [
            "rencana-1;tujuan=biaya;pembayar=donor;mulai=2026-11;lama=12",
            groups,
            ";akhir",
        ]
        .concat()
    };
    let fishers = ";kelompok=nelayan.other.jkk-jkm.1000000.10";
    let officials = ";kelompok=perangkat_desa.other.jkk-jkm.1000000.1815";
    let left_out = "Kelompok 2, 1.815 kepala desa atau perangkat desa, tidak ikut dihitung. Pekerjaan ini biasanya dibayar desa";
    let mixed = hash(&[fishers, officials].concat());
    let page = open(&["rencana#", &mixed].concat(), []);
    assert!(page.says("p", left_out), "{:?}", page.texts("p"));
    assert!(page.says("p", "10 orang"), "{:?}", page.texts("p"));
    assert!(page.says("th", "Nelayan"));
    assert!(page.says("button", "Pakai rencana ini"));
    let beside = open(&["rencana/banding#", &mixed].concat(), []);
    assert!(beside.says("p", &["Rencana 1. ", left_out].concat()));
    assert!(beside.texts("td").contains(&"10"));
    // With nobody else the reason is all there is.
    let page = open(&["rencana#", &hash(officials)].concat(), []);
    assert!(page.says(
        "p",
        "Kelompok 1, 1.815 kepala desa atau perangkat desa, tidak ikut dihitung."
    ));
    assert!(page.says("button", "Pakai rencana ini") && !page.says("h2", "Biaya tiap bulan"));
    // Taken over, the group stands in the form with the same reason.
    let shared = link::read(planner_rules(), &mixed).unwrap();
    let page = open("rencana", [Action::AdoptShared(shared.draft, None)]);
    assert!(
        page.find(".group__problem")
            .text
            .starts_with("Pekerjaan ini biasanya dibayar desa")
    );
    assert_eq!(page.all(".group").count(), 2);
}

/// A budget of two groups is compared with the sum of both; wage earners have no programs to choose.
#[test]
fn a_published_budget_of_two_groups_is_checked() {
    let claim = |place, typed: &str| Action::Keep(Form::Claim, place, typed.to_owned());
    let workers = |group| FieldPath::of_group(Field::Workers, group);
    let actions = [
        claim(workers(0), "1.000"),
        claim(FieldPath::of_plan(Field::Months), "1"),
        claim(FieldPath::of_plan(Field::Budget), "19.500.000"),
        Action::AddGroup(Form::Claim),
        claim(workers(1), "500"),
    ];
    let page = open("rencana/periksa", actions.clone());
    assert_eq!(page.all(".group").count(), 2);
    assert_eq!(
        page.all("select")
            .filter(|one| one.attribute("id").is_some_and(|id| id.starts_with("program")))
            .count(),
        2
    );
    assert!(
        page.says("b", "Kelompok 2: dengan iuran penerima upah Rp5.400 sebulan"),
        "{:?}",
        page.texts("b")
    );
    let wages = claim(FieldPath::of_group(Field::Sector, 1), "upah");
    let page = open("rencana/periksa", actions.into_iter().chain([wages]));
    let told = &page.find("#jawaban").text;
    assert!(
        told.starts_with("Cocok sampai rupiah terakhir. Rp19.500.000 adalah iuran 1.500 orang"),
        "{told}"
    );
    assert!(told.contains(
        "Kelompok 2: iuran penerima upah dihitung di kelompok risiko 1, yang paling murah: Rp5.400"
    ));
    assert!(page.maybe("#program-2").is_none() && page.maybe("#program-1").is_some());
    // One group more and one less leave the plan alone.
    let session = session(
        "",
        [Action::AddGroup(Form::Claim), Action::RemoveGroup(Form::Claim, 0)],
    );
    assert_eq!((session.plan.n_groups(), session.claim.n_groups()), (1, 1));
}

#[test]
fn a_tab_that_cannot_keep_anything_says_so_on_every_screen() {
    let mut forgetful = session("", []);
    forgetful.remembers = false;
    for route in Route::all(planner_rules()) {
        let page = Page::of::<Planner>(&route.path(), forgetful.clone(), planner_rules());
        assert!(
            page.find(".notice")
                .text
                .starts_with("Peramban ini tidak menyimpan apa pun.")
        );
    }
}

#[test]
fn what_is_kept_is_recalled() {
    let all = session(
        "",
        [
            Action::Example,
            keep(FieldPath::of_plan(Field::Months), "lama"),
            Action::AddGroup(Form::Plan),
            Action::Work(2, Work::Sector("transport".to_owned())),
            Action::Area("51.71".to_owned()),
            Action::LastStart("12-2026".to_owned()),
            Action::Keep(
                Form::Claim,
                FieldPath::of_group(Field::Workers, 0),
                "100".to_owned(),
            ),
        ],
    );
    assert_eq!(session(&Planner::kept(&all), []), all);
    assert_eq!(Planner::kept(&session("", [])), "");
    assert_eq!(Planner::kept(&session("", [Action::Example, Action::Forget])), "");
}

#[test]
fn what_was_refused_or_copied_is_said_until_something_else_happens() {
    let refused = Rc::new(session("", [Action::Refuse, Action::Refuse]));
    assert_eq!(refused.refusals, 2, "sent twice, so the focus moves twice");
    assert_eq!(refused.reduce(Action::Moved).refusals, 0);
    let copied = Rc::new(session("", [Action::Example, Action::Copied(true)]));
    assert!(Page::of::<Planner>("rencana", (*copied).clone(), planner_rules()).says("p", "Tersalin."));
    assert_eq!(copied.reduce(Action::Moved).copied, None);
    let same = Rc::new(session("", []));
    assert!(Rc::ptr_eq(&same, &Rc::clone(&same).reduce(Action::Moved)));
}

/// A link holds no assumption: the note beside it and the text that is sent say what it opens.
#[test]
fn the_link_of_a_plan_by_an_assumption_is_said_to_open_the_published_rules() {
    const SAID: &str = "Tautannya membuka rencana ini menurut aturan yang diterbitkan, tanpa anggapan ini.";
    let own = Own::new(payung_fixture::rules().checked_on).supposing(Assumption::Jkm {
        from: YearMonth::parse("2026-11").unwrap(),
        amount: Rupiah::new(7_500),
    });
    let laid = Laid {
        own: &own,
        marks: &Unmarked,
    };
    let supposed = PlannerRules::of(&laid.money(*payung_fixture::rules()));
    for (rules, is_said) in [(&supposed, true), (planner_rules(), false)] {
        let session = after::<Planner>("", rules, [Action::Example]);
        let page = Page::of::<Planner>("rencana", session, rules);
        assert_eq!(page.says(".note", SAID), is_said);
        let sent = page.texts("textarea").concat() + &page.texts("pre").concat() + &page.texts("p").concat();
        assert_eq!(sent.matches(SAID).count() > 1, is_said, "{sent}");
    }
}
