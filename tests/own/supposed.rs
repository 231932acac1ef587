//! What is worked out by an assumption says so wherever it goes.

use crate::workshop::{laid_over, own, rules};
use payung_own::{Assumption, Own};
use payung_planner::draft::{Draft, Field, FieldPath, Wanted};
use payung_planner::rules::PlannerRules;
use payung_rules::rules::Rules;
use payung_sheets::book::Book;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Decile;
use payung_words::own::supposed;
use payung_words::planner::summary;
use payung_words::planner::workbook::workbook;
use payung_words::texts::indonesian;
use std::io::Cursor;
use std::ops::ControlFlow;

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn discount(index: usize) -> Own {
    let discount = rules().contribution.discounts.get(index).unwrap();
    own(Vec::new()).supposing(Assumption::Discount {
        id: discount.id.to_owned(),
        name: "Potongan".to_owned(),
        to: month("2027-12"),
    })
}

fn said(rules: &Rules) -> Option<String> {
    supposed(indonesian(), rules.contribution, rules.eligibility.schemes)
}

#[test]
fn each_assumption_is_said_in_words_and_rules_without_one_say_nothing() {
    assert_eq!(said(&rules()), None);
    for index in 0..rules().contribution.discounts.len() {
        let said = said(&laid_over(&rules(), &discount(index))).unwrap();
        assert!(
            said.starts_with("Anggapan, bukan aturan yang berlaku: potongan iuran"),
            "{said}"
        );
        assert!(said.ends_with("sampai Desember 2027."), "{said}");
    }
    let scheme = rules().eligibility.schemes.first().unwrap();
    let jkm = Assumption::Jkm {
        from: month("2027-07"),
        amount: Rupiah::new(7_500),
    };
    let both = own(Vec::new()).supposing(jkm).supposing(Assumption::Decile {
        scheme: scheme.id.to_owned(),
        name: String::new(),
        most: Decile::new(4).unwrap(),
    });
    let name = scheme.name.text(indonesian().language());
    assert_eq!(
        said(&laid_over(&rules(), &both)).unwrap(),
        format!(
            "Anggapan, bukan aturan yang berlaku: JKM Rp7.500 sebulan mulai Juli 2027; {name} untuk desil 1 sampai 4."
        )
    );
}

#[test]
fn a_plan_by_an_assumption_says_so_in_its_message_and_its_workbook() {
    let plan = |rules: Rules| {
        let rules = PlannerRules::of(&rules);
        let mut draft = Draft::begun(&rules, month("2026-11"));
        draft.keep(FieldPath::of_plan(Field::Wanted), Wanted::Cost.id());
        draft.keep(FieldPath::of_plan(Field::Months), "12");
        draft.keep(FieldPath::of_group(Field::Occupation, 0), "petani");
        draft.keep(FieldPath::of_group(Field::Workers, 0), "10");
        let answer = draft.answer(&rules).unwrap();
        let message = summary::lines(&rules, indonesian(), &answer, Wanted::Cost, None).join("\n");
        let book = workbook(&rules, indonesian(), &answer, Wanted::Cost, None, "");
        let mut book = Book::open(Cursor::new(book.to_xlsx().unwrap())).unwrap();
        let sheets = book.sheets().to_vec();
        let mut cells = String::new();
        for sheet in &sheets {
            book.read(sheet, |row| {
                cells.extend(row.cells().map(|cell| cell.text().into_owned() + "\n"));
                ControlFlow::Continue(())
            })
            .unwrap();
        }
        (message, cells)
    };
    let supposing = laid_over(&rules(), &discount(0));
    let words = said(&supposing).unwrap();
    for told in <[String; 2]>::from(plan(supposing)) {
        assert!(told.contains(&words), "{told}");
        assert!(!told.contains("menurut aturan yang diketahui hari ini"), "{told}");
    }
    for told in <[String; 2]>::from(plan(rules())) {
        assert!(!told.contains("Anggapan"), "{told}");
        assert!(told.contains("menurut aturan yang diketahui hari ini"), "{told}");
    }
}
