//! Schemes of somebody's own and assumptions: what they change, what is wrong in a file of them, the form, the schema.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "own/supposed.rs"]
mod supposed;
#[path = "own/workshop.rs"]
mod workshop;

use payung_book::form::{self, Form, TICK, field, tick_of};
use payung_own::{Assumption, Own};
use payung_questions::contribution;
use payung_questions::eligibility::{self, Worker};
use payung_rule_file::complaint::Complaint;
use payung_rule_file::scheme_file::{self, MOST_BYTES};
use payung_rule_file::wrong::Wrong;
use payung_rules::label::Label;
use payung_rules::rules::Rules;
use payung_rules::scheme_draft::CriterionDraft;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::criterion_id::CriterionId;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::{Program, Programs};
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use payung_values::welfare::{Decile, Welfare};
use payung_words::own::wrong;
use payung_words::texts::indonesian;
use payung_workshop::protocol::Request;
use payung_workshop::{Beside, Workshop};
use serde_json::{Value, json};
use workshop::{day, laid_over, own, read, read_bytes, rules, schemes_of};

/// Every complaint as line, key and sentence.
fn complaints(text: &str) -> Vec<(usize, String, String)> {
    let found = read(text).unwrap_err().into_iter();
    let said = |complaint: Complaint| {
        let said = wrong::said(indonesian(), &complaint.what);
        (complaint.line, complaint.key, said)
    };
    found.map(said).collect()
}

const GOOD: &str = r#"[[scheme]]
id = "bojonegoro-12-2027"
name = { id = "Perbup Bojonegoro 12/2027" }
area = "35.22"
payer = "apbd"
from = "2026-01-01"
programs = ["jkk", "jkm"]
criteria = [
  { id = "area" },
  { id = "age", from = 18, to = 60 },
  { id = "informal" },
]
"#;

#[test]
fn a_scheme_of_ones_own_is_a_door_that_says_so() {
    let worker = Worker {
        area: AreaCode::parse("35.22"),
        age: Age::new(41),
        engagement: Some(Engagement::OwnAccount),
        insured: Some(Insured::None),
        ..Worker::default()
    };
    let asked = |rules: Rules| eligibility::assess(rules.eligibility, &worker, day("2026-11-21")).unwrap();
    assert_ne!(asked(rules()).route, Route::Government);
    let laid = asked(laid_over(&rules(), &own(read(GOOD).unwrap())));
    let door = laid.door.unwrap();
    assert_eq!((laid.route, door.id), (Route::Government, "bojonegoro-12-2027"));
    assert_eq!(door.basis.confidence, Confidence::HomeMade);
    let name = door.name.text(indonesian().language());
    assert_eq!(name, "Perbup Bojonegoro 12/2027 (aturan buatan sendiri)");
    assert_eq!(laid.scheme(door.id).unwrap().truth, Truth::Yes);
    // The rules themselves stay as they are.
    assert!(
        rules()
            .eligibility
            .schemes
            .iter()
            .all(|scheme| scheme.id != door.id)
    );
    let ways = laid_over(&rules(), &own(read(GOOD).unwrap())).ways;
    assert_eq!(ways.len(), rules().ways.len() + 1);
}

#[test]
fn assumptions_change_one_thing_and_say_so() {
    let month = |text: &str| YearMonth::parse(text).unwrap();
    let discount = rules().contribution.discounts.first().unwrap();
    let (sector, id) = (discount.sector, discount.id.to_owned());
    let last = discount.to;
    let price = |rules: Rules, month: YearMonth, sector: Sector| {
        let question = contribution::Question {
            programs: Programs::listed(&[Program::Jkk, Program::Jkm]).unwrap(),
            wage: Some(Wage::Income(Rupiah::new(1_000_000))),
            sector,
            payer: Payer::Own,
            from: month,
            months: Months::of(1).unwrap(),
            workers: 1,
        };
        contribution::quote(rules.contribution, &question).unwrap()
    };
    let after = last.plus(1).unwrap();
    let longer = own(Vec::new()).supposing(Assumption::Discount {
        id,
        name: "Potongan".to_owned(),
        to: after,
    });
    let laid = laid_over(&rules(), &longer);
    assert!(price(laid, after, sector).total < price(rules(), after, sector).total);
    assert_eq!(
        price(laid, last, sector).total,
        price(rules(), last, sector).total
    );
    let dearer = longer.supposing(Assumption::Jkm {
        from: month("2027-07"),
        amount: Rupiah::new(7_500),
    });
    let laid = laid_over(&rules(), &dearer);
    let jkm = laid.contribution.jkm_monthly;
    assert_eq!(
        jkm.at(day("2027-06-30")).unwrap().value,
        rules()
            .contribution
            .jkm_monthly
            .at(day("2027-06-30"))
            .unwrap()
            .value
    );
    let then = jkm.at(day("2027-07-01")).unwrap();
    assert_eq!(
        (then.value, then.basis.confidence),
        (Rupiah::new(7_500), Confidence::HomeMade)
    );
    let scheme = rules().eligibility.schemes.first().unwrap();
    let wider = Own::new(day("2026-11-21")).supposing(Assumption::Decile {
        scheme: scheme.id.to_owned(),
        name: "A".to_owned(),
        most: Decile::new(4).unwrap(),
    });
    let laid = laid_over(&rules(), &wider);
    let changed = laid.eligibility.schemes.first().unwrap();
    assert!(
        changed
            .criteria
            .contains(&payung_rules::scheme::Criterion::Decile {
                most: Decile::new(4).unwrap()
            })
    );
    assert_eq!(changed.basis.confidence, Confidence::HomeMade);
    assert_eq!(laid.eligibility.schemes.len(), rules().eligibility.schemes.len());
}

#[test]
fn what_is_wrong_is_said_by_line_and_key() {
    let spoilt = |old: &str, new: &str| {
        assert!(GOOD.contains(old), "{old}");
        complaints(&GOOD.replacen(old, new, 1))
    };
    let one = |line: usize, key: &str, said: &str| vec![(line, key.to_owned(), said.to_owned())];
    assert_eq!(
        spoilt("{ id = \"informal\" }", "{ id = \"gender\" }"),
        one(
            11,
            "scheme.criteria.id",
            "Syarat “gender” tidak ada. Yang ada: area, age, informal, irregular_income, low_income, not_insured, not_civil_servant, not_student, residence, welfare, decile, occupation. Hal lain tulis sebagai catatan."
        )
    );
    assert_eq!(
        spoilt("from = 18, to = 60", "from = 60, to = 18"),
        one(
            10,
            "scheme.criteria.from",
            "Umur 60 sampai 18 terbalik. Tukar keduanya."
        )
    );
    assert_eq!(
        spoilt("from = 18, to = 60", "from = 18, to = 250"),
        one(
            10,
            "scheme.criteria.to",
            "Umur 250 tidak ada. Tulis paling tua 120, atau kosongkan bila aturannya tidak membatasi."
        )
    );
    assert_eq!(
        spoilt(
            "from = \"2026-01-01\"",
            "from = \"2026-01-01\"\nuntil = \"2025-12-31\""
        ),
        one(
            7,
            "scheme.until",
            "Berakhir 31 Desember 2025, sebelum mulai pada 1 Januari 2026. Tukar atau betulkan tanggalnya."
        )
    );
    assert_eq!(
        spoilt("payer = \"apbd\"", "payor = \"apbd\"")[0].1,
        "scheme.payor"
    );
    assert_eq!(
        spoilt("\"2026-01-01\"", "2026-01-01"),
        one(
            6,
            "scheme.from",
            "from harus teks dalam tanda kutip, bukan tanggal tanpa tanda kutip."
        )
    );
    assert_eq!(spoilt("\"35.22\"", "\"99.99\"")[0].1, "scheme.area");
    assert_eq!(
        complaints(&[GOOD, GOOD].concat()),
        one(
            14,
            "scheme.id",
            "“bojonegoro-12-2027” ada dua kali. Beri salah satunya id lain, atau hapus."
        )
    );
    assert_eq!(
        spoilt("bojonegoro-12-2027", "samarinda-apbd"),
        one(
            2,
            "scheme.id",
            "“samarinda-apbd” sudah menjadi id aturan yang kami catat. Beri id lain, misalnya samarinda-apbd-usulan; dalam formulir, ubah namanya."
        )
    );
    assert_eq!(
        spoilt("  { id = \"area\" },\n", ""),
        one(
            8,
            "scheme.criteria",
            "Syarat area belum ada. Tambahkan: id = \"area\"."
        )
    );
    assert_eq!(
        complaints("")[0].2,
        "Tidak ada aturan di berkas ini. Mulai satu aturan dengan baris [[scheme]]."
    );
    // All of them at once, each at its own line.
    let many = GOOD
        .replace("\"apbd\"", "\"apbx\"")
        .replace("\"jkm\"", "\"jkx\"")
        .replace("18", "true");
    let lines: Vec<usize> = complaints(&many).iter().map(|(line, ..)| *line).collect();
    assert_eq!(lines, [5, 7, 10]);
}

#[test]
fn what_is_no_scheme_file_is_refused_by_name() {
    let what = |bytes: &[u8]| read_bytes(bytes).unwrap_err().remove(0);
    // Nobody reads what is too large, whatever stands in it.
    let large = vec![b' '; usize::try_from(MOST_BYTES).unwrap() + 1];
    assert!(matches!(what(&large).what, Wrong::TooLarge { .. }));
    let request = Request::Schemes {
        name: "besar.toml".to_owned(),
        text: None,
    };
    let found = schemes_of(Workshop::new(&rules()).answer(request, Beside::TooLarge(50 << 20)));
    let said = wrong::said(indonesian(), &found.unwrap_err().remove(0).what);
    assert_eq!(
        said,
        "Berkas ini 50 MB; yang dibaca paling besar 256 KB. Satu aturan hanya sekitar 1 KB. Pilih berkas aturannya, bukan data pekerja."
    );
    // Nests that would fill the stack of a careless reader.
    for (open, close) in [("[", "]"), ("{ a = ", " }")] {
        let deep = format!("a = {}1{}", open.repeat(30_000), close.repeat(30_000));
        assert!(read(&deep).is_err());
    }
    let deep = format!("[{}]\nx = 1", vec!["a"; 60_000].join("."));
    assert!(read(&deep).is_err());
    let latin = [GOOD.as_bytes(), b"# caf\xe9"].concat();
    let found = what(&latin);
    assert_eq!((found.line, found.what), (13, Wrong::NoText));
    let marked = ["\u{feff}", GOOD].concat();
    assert_eq!(read(&marked).unwrap(), read(GOOD).unwrap());
    let found = what(GOOD.replace("payer = \"apbd\"", "payer = \"apbd").as_bytes());
    assert!(matches!(found.what, Wrong::Syntax(_)));
    assert_eq!(found.line, 5);
}

#[test]
fn a_form_makes_a_file_that_reads_as_it_was_filled() {
    let mut form = Form::usual();
    let rules = rules();
    form.keep(field::NAME, "Perbup \"Rentan\" 12/2027");
    form.keep(field::AREA, "kabupaten bojonegoro");
    form.keep(field::FROM, "1 Januari 2027");
    form.keep(field::AGE_TO, "60");
    form.keep(&tick_of(field::CRITERIA, "decile"), TICK);
    form.keep(field::DECILE, "4");
    form.keep(&tick_of(field::CRITERIA, "occupation"), TICK);
    form.keep(field::OCCUPATIONS, "nelayan");
    form.keep(field::NOTES, "Kuota 500 orang.\n\nDaftar di kecamatan.");
    let file = |form: &Form| form.file(rules.areas, rules.occupations);
    let scheme = read(&file(&form)).unwrap().remove(0);
    assert_eq!(scheme.id, "perbup-rentan-12-2027");
    assert_eq!(scheme.name.0, "Perbup \"Rentan\" 12/2027");
    assert_eq!(scheme.area.map(|area| area.to_string()).as_deref(), Some("35.22"));
    assert_eq!(scheme.from, day("2027-01-01"));
    let ids: Vec<CriterionId> = scheme.criteria.iter().map(CriterionDraft::id).collect();
    let ids: Vec<&str> = ids.iter().map(|id| id.id()).collect();
    assert_eq!(
        ids,
        ["area", "age", "informal", "not_insured", "decile", "occupation"]
    );
    assert_eq!(scheme.notes.len(), 2);
    // It is kept in the tab as it was typed.
    assert_eq!(Form::from_lines(&form.to_lines("isian-"), "isian-"), form);
    // The whole nation is said, never left out.
    form.keep(field::AREA, "");
    let fields = read(&file(&form)).unwrap_err();
    assert_eq!(form::field_of(&fields.first().unwrap().key), field::AREA);
    form.keep(field::NATION, TICK);
    assert_eq!(read(&file(&form)).unwrap().remove(0).area, None);
    // What is wrong in it leads to its field.
    form.keep(field::FROM, "kapan-kapan");
    form.keep(field::AGE_TO, "enam puluh");
    form.keep(field::DECILE, "");
    form.keep(field::PAYER, "");
    form.keep(field::NAME, "");
    let fields = read(&file(&form)).unwrap_err();
    let fields: Vec<&str> = fields.iter().map(|one| form::field_of(&one.key)).collect();
    for wanted in [
        "id",
        field::NAME,
        field::FROM,
        field::AGE_TO,
        field::PAYER,
        "criteria.id",
    ] {
        assert!(fields.contains(&wanted), "{wanted} in {fields:?}");
    }
}

#[test]
fn a_link_that_is_spoilt_is_refused() {
    let own = own(read(GOOD).unwrap());
    let link = own.link().unwrap();
    assert_eq!(Own::from_link(&format!("#{link}&fbclid=x")).unwrap(), own);
    for cut in 0..link.len() {
        assert!(Own::from_link(&link[..cut]).is_err(), "{cut}");
    }
    assert!(Own::from_link(&link.replacen('1', "2", 1)).is_err());
    // What no link can hold goes as a file.
    let long = |letters: usize| {
        let mut scheme = read(GOOD).unwrap().remove(0);
        scheme.notes = vec![Label("x".repeat(letters))];
        Own::new(day("2026-11-21")).with(vec![scheme])
    };
    assert!(long(100).link().is_some());
    assert_eq!(long(2_000).link(), None);
    assert_eq!(Own::read(&long(2_000).written()).unwrap(), long(2_000));
}

/// The JSON Schema of scheme files, of the same types that read them.
fn schema() -> Value {
    let words = |ids: Vec<&str>| json!({ "enum": ids });
    let day = json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });
    let reference = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    let list = |items: Value| json!({ "type": "array", "items": items });
    let ids: Vec<&str> = CriterionId::ALL.iter().map(|id| id.id()).collect();
    let labels: Vec<&str> = Welfare::ALL.iter().map(|label| label.id()).collect();
    let age = json!({ "type": "integer", "minimum": 0, "maximum": 255 });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A scheme file of Payung",
        "description": "Schemes of somebody's own, written in TOML as rules/schemes.toml is; docs/scheme-file.md says what each key means. What more than one key decides together, such as that a scheme ends after it begins, is checked when the file is opened.",
        "type": "object",
        "required": ["scheme"],
        "additionalProperties": false,
        "properties": {
            "scheme": { "type": "array", "minItems": 1, "maxItems": scheme_file::MOST_SCHEMES, "items": reference("scheme") }
        },
        "$defs": {
            "label": {
                "type": "object",
                "required": ["id"],
                "additionalProperties": false,
                "properties": { "id": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } }
            },
            "area": { "type": "string", "pattern": "^[0-9]{2}(\\.[0-9]{2})?$" },
            "day": day,
            "criterion": {
                "type": "object",
                "required": ["id"],
                "additionalProperties": false,
                "properties": {
                    "id": words(ids),
                    "from": age,
                    "to": age,
                    "months": { "type": "integer", "minimum": 0, "maximum": 65_535 },
                    "labels": { "type": "array", "minItems": 1, "items": words(labels) },
                    "most": { "type": "integer", "minimum": 1, "maximum": 10 },
                    "occupations": { "type": "array", "minItems": 1, "items": { "type": "string" } }
                }
            },
            "office": {
                "type": "object",
                "required": ["area", "name"],
                "additionalProperties": false,
                "properties": { "area": reference("area"), "name": reference("label") }
            },
            "scheme": {
                "type": "object",
                "required": ["id", "name", "payer", "from", "programs", "criteria"],
                "additionalProperties": false,
                "properties": {
                    "id": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                    "name": reference("label"),
                    "area": reference("area"),
                    "payer": words(Payer::ALL.iter().map(|payer| payer.id()).collect()),
                    "from": reference("day"),
                    "from_precision": words(Precision::ALL.iter().map(|precision| precision.id()).collect()),
                    "until": reference("day"),
                    "programs": { "type": "array", "minItems": 1, "items": words(Program::ALL.iter().map(|program| program.id()).collect()) },
                    "criteria": list(reference("criterion")),
                    "office": reference("label"),
                    "offices": list(reference("office")),
                    "bring": reference("label"),
                    "notes": list(reference("label")),
                    "source": { "type": "string" },
                    "more_sources": list(json!({ "type": "string" })),
                    "reported": { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
                    "confidence": words(vec!["verified", "single-source", "conflict", "inference", "unverified"]),
                    "n_sources": { "type": "integer", "minimum": 1, "maximum": 255 },
                    "checked_on": reference("day")
                }
            }
        }
    })
}

/// Set to 1, it writes the schema anew.
const WRITE: &str = "UPDATE_SCHEMA";

#[test]
fn the_schema_is_of_the_types_that_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/scheme.schema.json");
    let written = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(path, &written).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        written,
        "run with {WRITE}=1"
    );
    // Every key that the reader knows stands in it, and no other.
    let spoilt = GOOD.replacen("payer", "payor", 1).replacen(
        "\"jkm\"]",
        "\"jkm\"]\nconfidence = \"verified\"\nn_sources = 2",
        1,
    );
    let found = read(&spoilt).unwrap_err().remove(0);
    let Wrong::UnknownKey { known, .. } = found.what else {
        unreachable!("{found}")
    };
    let schema = schema();
    let keys = schema["$defs"]["scheme"]["properties"].as_object().unwrap();
    let mut keys: Vec<&str> = keys.keys().map(String::as_str).collect();
    let mut known: Vec<&str> = known.iter().map(String::as_str).collect();
    keys.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, keys);
}
