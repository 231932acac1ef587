//! What is known of an area and its schemes besides what they ask: notes, how old a report is, those that have ended, and
//! what is no scheme.

use crate::format;
use crate::step;
use crate::texts::{Texts, args};
use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_questions::eligibility::Worker;
use payung_rules::area_note::AreaNote;
use payung_rules::scheme::Scheme;
use payung_values::route::Route;
use std::borrow::Cow;

/// What is said of an area without a scheme.
pub(crate) fn without_scheme(texts: Texts, rules: &PersonRules, worker: &Worker) -> String {
    let notes = rules.eligibility.area_notes;
    match worker.area.and_then(|area| AreaNote::of(notes, area)) {
        Some(one) => format!("{} {}", one.note.text(texts.language()), texts.note_ask_office()),
        None => texts.note_no_local().to_string(),
    }
}

/// That contributions were paid here once, and how old that is, for those whom a donor or the own price is told.
pub(crate) fn ended(texts: Texts, outlook: &Outlook) -> Option<String> {
    let has_no_government = matches!(outlook.answer.route, Route::Donor | Route::SelfPay);
    let scheme = outlook.answer.ended.first().filter(|_| has_no_government)?.scheme;
    let note = texts.note_ended(args::NoteEnded {
        scheme: scheme.name.text(texts.language()),
        until: &format::date(texts, scheme.until?),
    });
    let note = [note.into_owned()].into_iter();
    let said = second_hand(texts, scheme).map(String::from);
    Some(format::sentences(note.chain(said)))
}

/// The notes of a scheme: what its sources say beside the criteria, and how we know of it.
pub fn notes(texts: Texts, scheme: &Scheme) -> impl Iterator<Item = Cow<'static, str>> + '_ {
    let own = scheme.notes.iter();
    let own = own.map(move |note| Cow::Borrowed(note.text(texts.language())));
    own.chain(second_hand(texts, scheme))
}

/// That the rule itself was not read, and how old the last report is.
pub fn second_hand(texts: Texts, scheme: &Scheme) -> Option<Cow<'static, str>> {
    let (day, precision) = scheme.reported?;
    let date = step::day_as_known(texts, day, precision);
    Some(texts.note_second_hand(args::NoteSecondHand { date: &date }))
}

#[cfg(test)]
mod tests {
    use crate::check::verdict::verdict;
    use crate::texts::indonesian;
    use payung_check::outlook::outlook;
    use payung_check::rules::PersonRules;
    use payung_questions::eligibility::Worker;
    use payung_values::age::Age;
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;
    use payung_values::engagement::Engagement;
    use payung_values::income_regularity::IncomeRegularity;
    use payung_values::insured::Insured;
    use payung_values::welfare::Decile;

    /// What a worker on own account of this area and decile reads below the verdict.
    fn note(area: &str, decile: Option<u8>) -> String {
        let rules = PersonRules::of(payung_fixture::rules());
        let worker = Worker {
            age: Age::new(41),
            area: AreaCode::parse(area),
            engagement: Some(Engagement::OwnAccount),
            income_regular: Some(IncomeRegularity::Irregular),
            insured: Some(Insured::None),
            decile: decile.and_then(Decile::new),
            ..Worker::default()
        };
        let told = outlook(&rules, &worker, Date::parse("2026-11-21").unwrap()).unwrap();
        verdict(indonesian(), &rules, &worker, &told).note
    }

    #[test]
    fn a_scheme_that_has_ended_is_told_with_its_last_day_and_report() {
        let told = "Di sini iuran pernah dibayari pemerintah sampai 31 Desember 2025 (bantuan iuran Jawa Barat); \
                    tanyakan apakah dilanjutkan. \
                    Menurut berita terakhir, 2 Desember 2025; aturannya belum kami baca.";
        for decile in [None, Some(4)] {
            assert!(note("32.05", decile).ends_with(told), "{}", note("32.05", decile));
        }
        assert!(!note("32.05", Some(5)).contains("pernah dibayari"));
    }

    #[test]
    fn an_area_without_a_scheme_says_what_is_known_of_it() {
        assert!(
            note("33.27", None).contains("umur 55 sampai 65; belum ada berita kedua. Tanyakan ke Disnaker.")
        );
        assert!(note("33.18", None).contains("Jawa Tengah menyusun aturan. Tanyakan ke Disnaker."));
        assert!(note("31.74", None).contains("Kami belum mencatat aturan daerah"));
    }
}
