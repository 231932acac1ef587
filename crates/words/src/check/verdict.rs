//! The verdict, in words.

use crate::check::advice as words;
use crate::check::known_here;
use crate::check::open;
use crate::check::reason::{self, Reason};
use crate::check::topic;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::advice;
use payung_check::doubt::{Doubt, doubt, supposed};
use payung_check::outlook::{self, Outlook};
use payung_check::price::Price;
use payung_check::rules::PersonRules;
use payung_check::situation::{Situation, is_above_minimum_wage, may_ask_donor};
use payung_questions::eligibility::{SchemeVerdict, Worker};
use payung_rules::area::Area;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::route::Route;
use payung_values::segment::Segment;
use payung_values::truth::Truth;

/// How the umbrella is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Full fabric: the criteria are met.
    Sure,
    /// Hatched: something is not known yet.
    Open,
    /// The frame alone: another door.
    Other,
}

/// The verdict in one line, and a note below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How the umbrella is drawn.
    pub look: Look,
    /// The one line.
    pub line: String,
    /// What goes with it.
    pub note: String,
}

/// `nelayan, 41 tahun, Kabupaten Kutai Barat`; `None` if none of it is known.
pub fn person(texts: Texts, rules: &PersonRules, worker: &Worker, day: Date) -> Option<String> {
    let parts = [
        worker
            .occupation
            .map(|occupation| format::in_sentence(occupation.label)),
        worker.age_on(day).map(|age| {
            texts
                .result_age(args::ResultAge {
                    age: &age.get().to_string(),
                })
                .to_string()
        }),
        worker
            .area
            .and_then(|code| Area::find(rules.areas, code))
            .map(|area| area.name.to_owned()),
    ];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.join(", "))
}

/// The verdict.
pub fn verdict(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Verdict {
    let situation = Situation::of(rules, worker, outlook);
    let is_open = outlook.door().is_some_and(|door| door.truth != Truth::Yes);
    let (look, line, note) = match situation {
        Situation::Government | Situation::Donor | Situation::Own | Situation::Lapsed if is_open => {
            almost(texts, rules, outlook)
        }
        Situation::Government => government(texts, worker, outlook),
        Situation::AreaUnknown => (
            Look::Open,
            texts.verdict_area_unknown().to_string(),
            texts.note_area_unknown().to_string(),
        ),
        Situation::Province => province(texts, outlook),
        Situation::Waiting { month, .. } => waiting(texts, worker, outlook, month),
        Situation::Donor => donor(texts, worker, outlook),
        Situation::Own => own(texts, rules, worker, outlook),
        Situation::Lapsed => {
            let line = texts.verdict_lapsed(args::VerdictLapsed {
                price: &own_price(texts, worker, outlook),
            });
            (Look::Sure, line.to_string(), texts.note_lapsed().to_string())
        }
        Situation::Household { since } => {
            let note = texts.note_household(args::NoteHousehold {
                date: &format::date(texts, since),
            });
            (
                Look::Other,
                texts.verdict_household().to_string(),
                note.to_string(),
            )
        }
        Situation::Employee
        | Situation::VillageOfficial
        | Situation::GovernmentNonAsn
        | Situation::Project
        | Situation::Abroad
        | Situation::CivilServant
        | Situation::NotWorking
        | Situation::Active
        | Situation::TooOld { .. }
        | Situation::Young { .. }
        | Situation::TooYoung { .. } => without_scheme(texts, rules, situation),
        Situation::NothingKnown => {
            let (look, line, note) = without_scheme(texts, rules, situation);
            let supposed = if_usual(texts, rules, worker, outlook.day);
            let note = supposed.into_iter().chain([note]).collect::<Vec<_>>().join(" ");
            (look, line, note)
        }
    };
    let is_for_all = outlook.answer.door.is_some();
    let chance = advice::last_chance(rules.eligibility, worker, outlook.day)
        .ok()
        .flatten();
    let chance = chance.filter(|_| is_for_all);
    let chance = chance.map(|chance| format!("{}.", words::last_chance(texts, chance).name));
    let doubted = doubt(worker).map(|doubt| note_of_doubt(texts, doubt));
    // What is in doubt is said before what rests on it.
    let note = chance
        .into_iter()
        .chain(doubted)
        .chain([note])
        .chain(known_here::ended(texts, outlook));
    let note = note.collect::<Vec<_>>().join(" ");
    Verdict { look, line, note }
}

/// How people of the occupation usually work, and what holds for somebody who does, too: an occupation says something
/// although the way of working is not known.
fn if_usual(texts: Texts, rules: &PersonRules, worker: &Worker, day: Date) -> Option<String> {
    let usually = topic::usually(texts, worker.occupation?);
    let supposed = supposed(worker)?;
    let outlook = outlook::outlook(rules, &supposed, day).ok()?;
    let told = verdict(texts, rules, &supposed, &outlook);
    if told.look == Look::Open {
        return Some(usually);
    }
    let line = format::in_sentence(&told.line);
    let usually = usually.as_str();
    Some(
        texts
            .note_supposed(args::NoteSupposed { line: &line, usually })
            .to_string(),
    )
}

/// What seldom goes together is said beside the verdict, where somebody insists.
fn note_of_doubt(texts: Texts, doubt: Doubt) -> String {
    let usually = topic::usually(texts, doubt.occupation);
    let then = if doubt.usual() == Engagement::Household {
        texts.note_doubt_household()
    } else if doubt.usual().segment() == Segment::Bpu {
        texts.note_doubt_own()
    } else {
        texts.note_doubt_employer()
    };
    format!("{usually} {then}")
}

type Told = (Look, String, String);

/// Whether somebody is told to be a vulnerable worker: not while it is in doubt whether somebody employs them.
pub fn is_told_vulnerable(worker: &Worker, outlook: &Outlook) -> bool {
    outlook.answer.vulnerable == Truth::Yes && doubt(worker).is_none()
}

fn government(texts: Texts, worker: &Worker, outlook: &Outlook) -> Told {
    let name = outlook
        .answer
        .door
        .map_or("", |scheme| scheme.name.text(texts.language()));
    let note = if is_told_vulnerable(worker, outlook) {
        texts.note_vulnerable_meets(args::NoteVulnerableMeets { scheme: name })
    } else {
        texts.note_meets(args::NoteMeets { scheme: name })
    };
    let high = is_above_minimum_wage(outlook).then(|| texts.note_above_wage().to_string());
    let is_lapsed = worker.insured == Some(Insured::Lapsed);
    let lapsed = is_lapsed.then(|| texts.note_lapsed_again().to_string());
    let note = lapsed.into_iter().chain([note.to_string()]).chain(high);
    (
        Look::Sure,
        match worker.insured {
            Some(Insured::Lapsed) => texts.verdict_government_again().to_string(),
            Some(Insured::None | Insured::Active) | None => texts.verdict_government_yes().to_string(),
        },
        note.collect::<Vec<_>>().join(" "),
    )
}

/// Only the kabupaten is open, or that first.
fn province(texts: Texts, outlook: &Outlook) -> Told {
    let mut schemes = outlook.answer.schemes.iter();
    let is_last = schemes.any(|verdict| {
        let is_meant = verdict.scheme.payer.is_government() && verdict.truth == Truth::Unknown;
        is_meant && verdict.with(Truth::Unknown).eq([CriterionId::Area])
    });
    let line = if is_last {
        texts.verdict_area_last()
    } else {
        texts.verdict_area_first()
    };
    let note = format!("{} {}", texts.note_area(), texts.note_ask_first());
    (Look::Open, line.to_string(), note)
}

/// What is missing comes by itself, and registering meanwhile may close it.
fn waiting(texts: Texts, worker: &Worker, outlook: &Outlook, month: YearMonth) -> Told {
    let line = texts.verdict_by_time(args::VerdictByTime {
        month: &format::month(texts, month),
    });
    let missing = government_missing(texts, worker, outlook);
    let note = missing.into_iter().chain([texts.note_ask_first().to_string()]);
    (Look::Open, line.to_string(), note.collect::<Vec<_>>().join(" "))
}

fn donor(texts: Texts, worker: &Worker, outlook: &Outlook) -> Told {
    let name = outlook
        .answer
        .door
        .map_or("", |scheme| scheme.name.text(texts.language()));
    let note = if is_told_vulnerable(worker, outlook) {
        texts.note_donor_vulnerable(args::NoteDonorVulnerable { scheme: name })
    } else {
        texts.note_donor(args::NoteDonor { scheme: name })
    };
    let missing = government_missing(texts, worker, outlook);
    let note = [note.to_string()].into_iter().chain(missing);
    (
        Look::Sure,
        texts.verdict_donor_yes().to_string(),
        note.collect::<Vec<_>>().join(" "),
    )
}

/// Paying oneself, and a donor as a chance.
fn own(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Told {
    let price = own_price(texts, worker, outlook);
    let is_donor_possible = may_ask_donor(rules, worker, outlook);
    let line = if is_donor_possible {
        texts.verdict_own_or_donor(args::VerdictOwnOrDonor { price: &price })
    } else {
        texts.verdict_self_yes(args::VerdictSelfYes { price: &price })
    };
    let aid = if !is_donor_possible && outlook.answer.route == Route::Donor {
        Some(texts.note_donor_too().to_string())
    } else if !is_donor_possible {
        (outlook.answer.vulnerable == Truth::No).then(|| texts.note_self_not_vulnerable().to_string())
    } else if has_local_scheme(outlook) {
        government_missing(texts, worker, outlook)
    } else if outlook.answer.ended.is_empty() {
        Some(known_here::without_scheme(texts, rules, worker))
    } else {
        None
    };
    let note = [texts.note_self_flat().to_string()].into_iter().chain(aid);
    (Look::Sure, line.to_string(), note.collect::<Vec<_>>().join(" "))
}

/// The own price; where the income is not known, that it begins there.
fn own_price(texts: Texts, worker: &Worker, outlook: &Outlook) -> String {
    let price = outlook.own.as_ref();
    let price = price
        .map(|price| price.quote.total.written(texts))
        .unwrap_or_default();
    match worker.income {
        Some(_) => price,
        None => texts.price_from(args::PriceFrom { price: &price }).to_string(),
    }
}

/// Something is not known yet: what, whom to ask, what is open meanwhile.
fn almost(texts: Texts, rules: &PersonRules, outlook: &Outlook) -> Told {
    let count = outlook.door().map_or(0, |door| open::items(door).len());
    let line = texts
        .verdict_unknown(args::VerdictUnknown {
            count: &format::count_word(texts, u16::try_from(count).unwrap_or(u16::MAX)),
            jumlah: format::plural(count),
        })
        .to_string();
    let mut schemes = outlook.answer.schemes.iter();
    let may_register =
        schemes.any(|verdict| verdict.truth == Truth::Yes && verdict.scheme.payer == Payer::Own);
    let meanwhile = may_register.then(|| {
        if outlook.answer.route == Route::Government {
            texts.note_ask_first().to_string()
        } else {
            texts.note_unknown_self().to_string()
        }
    });
    let note: Vec<String> = open::sentence(texts, rules, outlook)
        .into_iter()
        .chain(meanwhile)
        .collect();
    (Look::Open, line, note.join(" "))
}

/// The unmet criteria of the area's government scheme, if it has one.
fn government_missing(texts: Texts, worker: &Worker, outlook: &Outlook) -> Option<String> {
    let nearest = advice::nearest_government(&outlook.answer, worker, outlook.day)?;
    let unmet = nearest.verdict.with(Truth::No);
    let unmet: Vec<String> = unmet.map(|one| reason::criterion(texts, one)).collect();
    let count = unmet.len();
    Some(
        texts
            .note_government_missing(args::NoteGovernmentMissing {
                count: &format::count_word(texts, u16::try_from(count).unwrap_or(u16::MAX)),
                criteria: &format::listed(texts, &unmet),
                jumlah: format::plural(count),
            })
            .to_string(),
    )
}

fn has_local_scheme(outlook: &Outlook) -> bool {
    outlook
        .answer
        .schemes
        .iter()
        .any(|verdict| verdict.scheme.area.is_some() && verdict.covers_area())
}

/// What people are told whom no scheme concerns, or none yet.
fn without_scheme(texts: Texts, rules: &PersonRules, situation: Situation) -> Told {
    let number = rules.care_centre;
    let (look, line, note) = match situation {
        Situation::Employee => (Look::Other, texts.verdict_employer(), texts.note_employer()),
        Situation::VillageOfficial => (
            Look::Other,
            texts.verdict_village(),
            texts.note_employer_village(),
        ),
        Situation::GovernmentNonAsn => (
            Look::Other,
            texts.verdict_non_asn(),
            texts.note_employer_government(),
        ),
        Situation::Project => (Look::Other, texts.verdict_contractor(), texts.note_contractor()),
        Situation::Abroad => (Look::Other, texts.verdict_migrant(), texts.note_migrant()),
        Situation::CivilServant => (
            Look::Other,
            texts.verdict_civil_servant(),
            texts.note_civil_servant(),
        ),
        Situation::NotWorking => (Look::Other, texts.verdict_not_working(), texts.note_not_working()),
        Situation::Active => (Look::Sure, texts.verdict_active(), texts.note_active()),
        Situation::TooOld { to } => {
            let limit = to.saturating_add(1).to_string();
            (
                Look::Other,
                texts.verdict_too_old(args::VerdictTooOld { to: &to.to_string() }),
                texts.note_too_old(args::NoteTooOld { limit: &limit }),
            )
        }
        Situation::Young { from } => {
            let (open, below) = open_ages(rules, from);
            (
                Look::Open,
                texts.verdict_young(args::VerdictYoung {
                    below: &below,
                    open: &open,
                }),
                texts.note_young(args::NoteYoung {
                    from: &from.to_string(),
                }),
            )
        }
        Situation::TooYoung { from } => {
            let (open, below) = open_ages(rules, from);
            (
                Look::Other,
                texts.verdict_too_young(args::VerdictTooYoung {
                    from: &from.to_string(),
                }),
                texts.note_too_young(args::NoteTooYoung {
                    below: &below,
                    from: &open,
                }),
            )
        }
        Situation::NothingKnown
        | Situation::Government
        | Situation::AreaUnknown
        | Situation::Province
        | Situation::Waiting { .. }
        | Situation::Donor
        | Situation::Own
        | Situation::Lapsed
        | Situation::Household { .. } => (
            Look::Open,
            texts.verdict_nothing_known(),
            texts.note_nothing_known(args::NoteNothingKnown { number }),
        ),
    };
    (look, line.to_string(), note.to_string())
}

/// The first and last age for which the sources differ.
pub fn open_ages(rules: &PersonRules, sure_from: u8) -> (String, String) {
    let open = rules
        .eligibility
        .age_open_from
        .entries
        .last()
        .map_or(0, |entry| entry.value);
    (open.to_string(), sure_from.saturating_sub(1).to_string())
}

/// The reasons of a scheme's criteria with this truth.
pub fn reasons(texts: Texts, rules: &PersonRules, verdict: &SchemeVerdict, truth: Truth) -> Vec<Reason> {
    let with = verdict.decided.iter().filter(|decided| decided.truth == truth);
    with.map(|decided| reason::reason(texts, rules, decided, Some(verdict.scheme)))
        .collect()
}

/// What a scheme says about itself on one line: met, open, or how many criteria are missing.
pub fn standing(texts: Texts, verdict: &SchemeVerdict) -> String {
    match verdict.truth {
        Truth::Yes => texts.other_yes().to_string(),
        Truth::Unknown => texts.other_unknown().to_string(),
        Truth::No => {
            let count = verdict.with(Truth::No).count();
            texts
                .other_no(args::OtherNo {
                    count: &count.to_string(),
                    jumlah: format::plural(count),
                })
                .to_string()
        }
    }
}

/// What changes when: `Sampai Desember 2026. Mulai Januari 2027 Rp16.800.`
pub fn change(texts: Texts, price: &Price) -> Option<String> {
    let (month, then) = price.change?;
    let next = month.next().unwrap_or(month);
    Some(
        texts
            .money_change(args::MoneyChange {
                month: &format::month(texts, month),
                next: &format::month(texts, next),
                price: &then.written(texts),
            })
            .to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::Date;
    use super::{Look, verdict};
    use crate::check::door::{Door, door};
    use crate::check::next_step::steps;
    use crate::check::topic::spoken;
    use crate::texts::indonesian;
    use payung_check::answers::Answers;
    use payung_check::outlook::outlook;
    use payung_check::rules::CheckRules;
    use payung_check::topic::Topic;
    use payung_rules::occupation::Occupation;

    fn told(given: &[(Topic, &str)]) -> (Look, String, String, String, usize) {
        let mut answers = Answers::default();
        for (topic, typed) in given {
            answers.keep(*topic, typed);
        }
        let texts = indonesian();
        let rules = CheckRules::of(payung_fixture::rules());
        let person = &rules.person;
        let worker = answers.worker(person, Date::parse("2026-11-21").unwrap());
        let outlook = outlook(person, &worker, Date::parse("2026-11-21").unwrap()).unwrap();
        let verdict = verdict(texts, person, &worker, &outlook);
        let door = door(texts, person, &worker, &outlook);
        (
            verdict.look,
            verdict.line,
            verdict.note,
            door.place,
            steps(texts, &rules, &worker, &outlook).len(),
        )
    }

    const FISHER: [(Topic, &str); 7] = [
        (Topic::Area, "64.07"),
        (Topic::Occupation, "nelayan"),
        (Topic::Engagement, "own_account"),
        (Topic::Income, "1.500.000"),
        (Topic::IncomeRegular, "no"),
        (Topic::Age, "41"),
        (Topic::Insured, "none"),
    ];

    fn fisher(more: &[(Topic, &'static str)]) -> (Look, String, String, String, usize) {
        told(&[FISHER.as_slice(), more].concat())
    }

    #[test]
    fn a_poor_fisher_of_kutai_barat_goes_to_the_district_office() {
        let (look, line, note, place, steps) = fisher(&[(Topic::Registry, "poor")]);
        assert_eq!(look, Look::Sure);
        assert_eq!(line, "Iuran Anda bisa dibayar pemerintah daerah");
        assert_eq!(
            note,
            "Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota (jumlah penerima)."
        );
        assert_eq!(place, "Datangi Disnakertrans Kutai Barat");
        assert_eq!(steps, 3);
    }

    #[test]
    fn the_same_fisher_unlisted_has_a_donor_and_one_thing_missing() {
        let (look, line, note, place, _) = fisher(&[(Topic::Registry, "unlisted")]);
        assert_eq!(
            (look, line.as_str()),
            (Look::Sure, "Iuran Anda bisa dibayari donatur")
        );
        assert_eq!(
            note,
            "Anda pekerja rentan dan memenuhi kriteria awal GN Lingkaran Kutai Barat. Perlu ada perusahaan atau orang yang membayari. Untuk bantuan pemerintah kurang satu syarat: tercatat miskin di data pemerintah."
        );
        assert_eq!(
            place,
            "Tanya Disnakertrans Kutai Barat soal GN Lingkaran Kutai Barat"
        );
    }

    #[test]
    fn not_knowing_the_register_is_almost() {
        let (look, line, note, ..) =
            fisher(&[(Topic::Registry, "tidak-tahu"), (Topic::Decile, "tidak-tahu")]);
        assert_eq!(
            (look, line.as_str()),
            (Look::Open, "Hampir: satu hal lagi yang perlu dipastikan")
        );
        assert!(
            note.starts_with("Pastikan apakah keluarga Anda tercatat miskin. Tanya kantor desa atau kelurahan, lalu isi di sini."),
            "{note}"
        );
        assert!(
            note.ends_with("Mendaftar sendiri sekarang bisa menutup bantuan pemerintah, jadi tanya dulu."),
            "{note}"
        );
    }

    #[test]
    fn nobody_is_left_without_a_step() {
        for engagement in payung_values::engagement::Engagement::ALL {
            for insured in ["none", "active", "lapsed", "tidak-tahu"] {
                for age in ["14", "16", "41", "65", "tidak-tahu"] {
                    let (_, line, note, place, steps) = told(&[
                        (Topic::Engagement, engagement.id()),
                        (Topic::Insured, insured),
                        (Topic::Age, age),
                    ]);
                    assert!(!line.is_empty() && !note.is_empty() && !place.is_empty() && steps > 0);
                    assert!(!line.contains("tidak layak") && !line.contains("ditolak"));
                }
            }
        }
        assert_eq!(told(&[]).1, "Kami belum tahu siapa yang membayar iuran Anda");
    }

    /// The groups that go their own way, by the answers that make them.
    const GROUPS: [(&str, &[(Topic, &str)]); 15] = [
        ("domestic worker", &[(Topic::Engagement, "household")]),
        ("employee", &[(Topic::Engagement, "employee")]),
        ("village official", &[(Topic::Engagement, "village_official")]),
        (
            "honorary teacher",
            &[
                (Topic::Engagement, "government_non_asn"),
                (Topic::Occupation, "guru_honorer"),
            ],
        ),
        ("civil servant", &[(Topic::Engagement, "civil_servant")]),
        ("project worker", &[(Topic::Engagement, "construction_project")]),
        ("abroad", &[(Topic::Engagement, "abroad")]),
        ("not working", &[(Topic::Engagement, "not_working")]),
        ("16 years", &[(Topic::Age, "16")]),
        ("14 years", &[(Topic::Age, "14")]),
        ("65 years", &[(Topic::Age, "65")]),
        ("member", &[(Topic::Insured, "active")]),
        ("lapsed", &[(Topic::Insured, "lapsed"), (Topic::Area, "53.71")]),
        (
            "nothing known",
            &[
                (Topic::Engagement, "tidak-tahu"),
                (Topic::Area, "tidak-tahu"),
                (Topic::Occupation, "tidak-tahu"),
                (Topic::Age, "tidak-tahu"),
                (Topic::Insured, "tidak-tahu"),
            ],
        ),
        ("fisher of Kupang", &[(Topic::Area, "53.71")]),
    ];

    fn door_of(more: &[(Topic, &str)]) -> Door {
        let mut answers = Answers::default();
        for (topic, typed) in FISHER
            .iter()
            .chain([(Topic::Registry, "poor")].iter())
            .chain(more)
        {
            answers.keep(*topic, typed);
        }
        let rules = CheckRules::of(payung_fixture::rules());
        let worker = answers.worker(&rules.person, Date::parse("2026-11-21").unwrap());
        let outlook = outlook(&rules.person, &worker, Date::parse("2026-11-21").unwrap()).unwrap();
        door(indonesian(), &rules.person, &worker, &outlook)
    }

    #[test]
    fn no_two_groups_are_sent_through_one_door_with_one_sentence() {
        let doors: Vec<(&str, Door)> = GROUPS.iter().map(|(name, more)| (*name, door_of(more))).collect();
        for (index, (name, door)) in doors.iter().enumerate() {
            for (other, another) in doors.iter().skip(index + 1) {
                assert_ne!(door.say, another.say, "{name} and {other}");
                let is_shared = (&door.place, &door.say) == (&another.place, &another.say);
                assert!(!is_shared, "{name} and {other}");
            }
        }
    }

    /// Only those who work for a household or an employer are told to talk to one.
    #[test]
    fn nobody_is_sent_to_an_employer_they_do_not_have() {
        for (name, more) in GROUPS {
            let door = door_of(more);
            let has_employer = ["domestic worker", "employee"].contains(&name);
            assert_eq!(
                door.place.contains("majikan"),
                has_employer,
                "{name}: {}",
                door.place
            );
            assert_eq!(
                door.place.contains("kontraktor"),
                name == "project worker",
                "{name}"
            );
        }
        // Nobody is sent to an office of which the rules know nothing.
        assert_eq!(
            door_of(&[(Topic::Area, "64.03"), (Topic::Registry, "unlisted")]).place,
            "Tanya kantor desa, kelurahan, atau dinas tenaga kerja di daerah Anda"
        );
    }

    /// Every occupation with every way of working: the door is that of whoever employs such people, and of nobody where
    /// nobody is said to.
    #[test]
    fn every_occupation_and_way_of_working_has_the_door_of_its_employer() {
        use payung_check::doubt::usual_employer;
        use payung_values::engagement::Engagement;
        let door_and_word = |engagement: Engagement| match engagement {
            Engagement::OwnAccount | Engagement::Partner | Engagement::Casual => None,
            Engagement::Household => Some(("Bicara dengan majikan Anda", "UU 2/2026")),
            Engagement::Employee => Some(("Bicara dengan majikan Anda", "nomor pesertanya")),
            Engagement::VillageOfficial => Some(("Tanya bendahara desa", "uang desa")),
            Engagement::GovernmentNonAsn => Some(("Tanya bagian kepegawaian kantor", "bukan ASN")),
            Engagement::ConstructionProject => Some(("Bicara dengan mandor", "proyek ini")),
            Engagement::Abroad => Some(("Tanya kantor cabang soal paket pekerja migran", "luar negeri")),
            Engagement::CivilServant => Some(("Tanya bagian kepegawaian instansi", "saat bertugas")),
            Engagement::NotWorking => Some(("Telepon", "belum bekerja")),
        };
        let of_somebody = ["majikan", "mandor", "bendahara", "kepegawaian", "migran"];
        for occupation in payung_fixture::rules().occupations {
            for given in Engagement::ALL {
                let is_employee = *given == Engagement::Employee;
                let meant = usual_employer(occupation)
                    .filter(|_| is_employee)
                    .unwrap_or(*given);
                let door = door_of(&[
                    (Topic::Occupation, occupation.id),
                    (Topic::Engagement, given.id()),
                ]);
                let told = format!("{}, {given:?}: {} {}", occupation.id, door.place, door.say);
                match door_and_word(meant) {
                    Some((place, word)) => {
                        assert!(door.place.starts_with(place) && door.say.contains(word), "{told}");
                    }
                    None => assert!(
                        of_somebody.iter().all(|word| !door.place.contains(word)),
                        "{told}"
                    ),
                }
            }
        }
    }

    /// Whatever is answered to the question that doubts it, a guard on his own account is not simply told that he is a
    /// vulnerable worker.
    #[test]
    fn a_doubt_stands_in_the_verdict() {
        for occupation in payung_fixture::rules().occupations {
            for confirmed in [None, Some("tidak-tahu"), Some("own_account")] {
                let own = [
                    (Topic::Occupation, occupation.id),
                    (Topic::Engagement, "own_account"),
                    (Topic::Registry, "poor"),
                ];
                let more = confirmed.map(|typed| (Topic::Confirmed, typed));
                let (_, _, note, ..) = fisher(&own.into_iter().chain(more).collect::<Vec<_>>());
                let usual = occupation.engagement;
                let is_doubted = usual.segment() != payung_values::segment::Segment::Bpu
                    || usual == payung_values::engagement::Engagement::Household;
                assert_eq!(
                    note.contains(" biasanya: "),
                    is_doubted,
                    "{}: {note}",
                    occupation.id
                );
                assert_eq!(
                    note.contains("Anda pekerja rentan"),
                    !is_doubted,
                    "{}: {note}",
                    occupation.id
                );
            }
        }
    }

    #[test]
    fn the_first_step_is_the_door_and_there_are_three_at_most() {
        let rules = CheckRules::of(payung_fixture::rules());
        for (name, more) in GROUPS {
            let mut answers = Answers::default();
            for (topic, typed) in FISHER.iter().chain(more) {
                answers.keep(*topic, typed);
            }
            let worker = answers.worker(&rules.person, Date::parse("2026-11-21").unwrap());
            let outlook = outlook(&rules.person, &worker, Date::parse("2026-11-21").unwrap()).unwrap();
            let door = door(indonesian(), &rules.person, &worker, &outlook);
            let steps = steps(indonesian(), &rules, &worker, &outlook);
            assert_eq!(steps.first().unwrap().name, door.place, "{name}");
            assert!((2..=3).contains(&steps.len()), "{name}: {}", steps.len());
        }
    }

    /// W9: where nobody is known who pays, the own price comes first, and so for whoever earns well.
    #[test]
    fn a_donor_nobody_knows_is_a_chance_and_no_headline() {
        let scavenger = fisher(&[
            (Topic::Area, "91.71"),
            (Topic::Occupation, "pemulung"),
            (Topic::Income, "1,2 juta"),
        ]);
        assert_eq!(
            scavenger.1,
            "Daftar sendiri Rp9.400 sebulan, atau Rp0 bila ada donatur"
        );
        for area in ["31.74", "64.07"] {
            let rich = fisher(&[
                (Topic::Area, area),
                (Topic::Income, "20 juta"),
                (Topic::Registry, "unlisted"),
            ]);
            assert!(
                rich.1.starts_with("Anda bisa mendaftar sendiri: Rp"),
                "{area}: {}",
                rich.1
            );
            // No donor names an income, so none is made up.
            assert!(!rich.1.contains("Rp0") && rich.2.contains("Donatur juga boleh ditanya"));
        }
    }

    /// A9: who does not know how he works still has an occupation, and hears what usually holds for it.
    #[test]
    fn an_occupation_says_something_where_the_way_of_working_is_not_known() {
        for (occupation, holds) in [
            (
                "satpam",
                "Satpam biasanya: punya majikan dan upah tetap. Bila Anda juga, iuran Anda kewajiban majikan.",
            ),
            ("nelayan", "iuran Anda bisa dibayar pemerintah daerah."),
        ] {
            let unknown = [
                (Topic::Occupation, occupation),
                (Topic::Engagement, "tidak-tahu"),
                (Topic::Registry, "poor"),
            ];
            let (_, line, note, ..) = fisher(&unknown);
            assert_eq!(line, "Kami belum tahu siapa yang membayar iuran Anda");
            assert!(note.contains(holds), "{occupation}: {note}");
            assert!(!door_of(&unknown).say.contains("pekerja mandiri (BPU)"));
            assert!(
                door_of(&unknown).say.starts_with("Saya bekerja sebagai "),
                "{occupation}"
            );
        }
    }

    /// Whoever is an official of a village by name need not know what that way of working is called.
    #[test]
    fn a_village_official_is_one_by_name() {
        for occupation in ["perangkat_desa", "kepala_desa"] {
            let unknown = [(Topic::Occupation, occupation), (Topic::Engagement, "tidak-tahu")];
            assert_eq!(fisher(&unknown).1, "Iuran Anda dibayar dari uang desa");
            assert!(door_of(&unknown).say.contains("uang desa"));
        }
    }

    /// In the last year to register, nobody is told to wait and to hurry at once: the last thing said is to register.
    #[test]
    fn the_last_chance_is_not_waited_away() {
        let rules = CheckRules::of(payung_fixture::rules());
        let day = Date::parse("2026-11-21").unwrap();
        let steps_at = |age: &str, registry: &str| {
            let mut answers = Answers::default();
            let more = [(Topic::Age, age), (Topic::Registry, registry)];
            for (topic, typed) in FISHER.iter().copied().chain(more) {
                answers.keep(topic, typed);
            }
            let worker = answers.worker(&rules.person, day);
            let outlook = outlook(&rules.person, &worker, day).unwrap();
            let steps = steps(indonesian(), &rules, &worker, &outlook);
            let names: Vec<String> = steps.into_iter().map(|step| step.name).collect();
            names.join(" ")
        };
        for registry in ["poor", "unlisted", "tidak-tahu"] {
            let (last, before) = (steps_at("64", registry), steps_at("63", registry));
            assert!(
                !last.contains("Jangan mendaftar") && !last.contains("Tanya lagi"),
                "{last}"
            );
            assert_eq!(
                last.contains("menjelang umur 65? Daftar sendiri"),
                before.contains("Jangan mendaftar"),
                "{registry}: {last} / {before}"
            );
        }
    }

    /// A guard without an employer says so, else the office hears of an employed man.
    #[test]
    fn work_that_others_are_employed_for_is_said_to_be_ones_own() {
        let of = |occupation| {
            door_of(&[
                (Topic::Occupation, occupation),
                (Topic::Engagement, "own_account"),
                (Topic::Registry, "poor"),
            ])
        };
        assert!(
            of("satpam")
                .say
                .starts_with("Saya bekerja sebagai satpam tanpa majikan")
        );
        assert!(!of("nelayan").say.contains("tanpa majikan"));
    }

    /// W8: everything that is open is named, what the person knows before what others are asked for.
    #[test]
    fn all_that_is_open_is_named() {
        let (_, line, note, ..) = fisher(&[
            (Topic::Registry, "tidak-tahu"),
            (Topic::Decile, "tidak-tahu"),
            (Topic::Insured, "tidak-tahu"),
        ]);
        assert_eq!(line, "Hampir: dua hal lagi yang perlu dipastikan");
        assert!(
            note.starts_with("Pastikan apakah Anda sudah ikut BPJS Ketenagakerjaan dan apakah keluarga Anda tercatat miskin. Tanya kantor desa atau kelurahan dan 175, lalu isi di sini."),
            "{note}"
        );
        let (_, _, note, ..) = fisher(&[
            (Topic::Registry, "tidak-tahu"),
            (Topic::IncomeRegular, "tidak-tahu"),
        ]);
        assert!(
            note.starts_with("Pastikan apakah penghasilan Anda tetap. Isi di sini. Pastikan apakah keluarga Anda tercatat miskin. Tanya kantor desa atau kelurahan, lalu isi di sini."),
            "{note}"
        );
    }

    /// Where a government may still pay, nobody is sent to register first: that may close its help, and it is said.
    #[test]
    fn nobody_is_sent_to_register_where_a_government_may_pay() {
        let rules = CheckRules::of(payung_fixture::rules());
        let day = Date::parse("2026-11-21").unwrap();
        let mut areas: Vec<String> = ["31", "12", "64.03", "tidak-tahu"].map(str::to_owned).to_vec();
        let schemes = rules.person.eligibility.schemes.iter();
        areas.extend(
            schemes
                .filter_map(|scheme| scheme.area)
                .map(|area| area.to_string()),
        );
        let mut seen = std::collections::BTreeSet::new();
        for area in &areas {
            for (engagement, insured) in [
                ("own_account", "none"),
                ("own_account", "lapsed"),
                ("own_account", "tidak-tahu"),
                ("household", "none"),
                ("household", "tidak-tahu"),
            ] {
                for registry in ["poor", "unlisted", "tidak-tahu"] {
                    for more in [
                        [(Topic::Residence, "4 bulan"), (Topic::Student, "no")],
                        [(Topic::Residence, "24 bulan"), (Topic::Student, "no")],
                        [(Topic::Residence, "24 bulan"), (Topic::Student, "yes")],
                    ] {
                        let mut answers = Answers::default();
                        let given = [
                            (Topic::Area, area.as_str()),
                            (Topic::Engagement, engagement),
                            (Topic::Insured, insured),
                            (Topic::Registry, registry),
                        ];
                        for (topic, typed) in FISHER.iter().copied().chain(given).chain(more) {
                            answers.keep(topic, typed);
                        }
                        let worker = answers.worker(&rules.person, day);
                        let outlook = outlook(&rules.person, &worker, day).unwrap();
                        let told = verdict(indonesian(), &rules.person, &worker, &outlook);
                        let steps = steps(indonesian(), &rules, &worker, &outlook);
                        let mut said = vec![told.line, told.note];
                        said.extend(
                            steps
                                .into_iter()
                                .flat_map(|step| [Some(step.name), step.note])
                                .flatten(),
                        );
                        let said = said.join(" | ");
                        let case = format!("{area} {engagement} {insured} {registry} {more:?}: {said}");
                        seen.insert(outlook.may_government_pay(&worker));
                        if outlook.may_government_pay(&worker) {
                            let sends = ["Daftar sendiri", ": daftar sendiri", "tetap terbuka", "ikut lagi"];
                            assert!(sends.iter().all(|word| !said.contains(word)), "{case}");
                            let is_said = said.contains("menutup bantuan")
                                || said.contains("memenuhi kriteria awal")
                                || said.contains("tercapai dengan sendirinya");
                            assert!(is_said, "{case}");
                        } else {
                            assert!(!said.contains("menutup bantuan"), "{case}");
                        }
                    }
                }
            }
        }
        assert_eq!(seen.len(), 2, "some may be paid for, some may not");
    }

    /// Of whom only the province is known, the kabupaten decides, whatever the register says: it is the headline, the
    /// door and what the button fills in.
    #[test]
    fn a_province_alone_leaves_one_thing_to_look_up() {
        // Samosir asks for the register, and some of East Kalimantan for nothing that is not known.
        for (area, registries) in [
            ("64", ["unlisted", "tidak-tahu"].as_slice()),
            ("12", &["tidak-tahu"]),
        ] {
            for registry in registries {
                for insured in ["none", "lapsed", "tidak-tahu"] {
                    let more = [
                        (Topic::Area, area),
                        (Topic::Registry, registry),
                        (Topic::Insured, insured),
                    ];
                    let (look, line, note, place, steps) = fisher(&more);
                    let begins = if area == "12" || insured == "tidak-tahu" {
                        "Yang pertama"
                    } else {
                        "Tinggal satu"
                    };
                    assert_eq!(line, format!("{begins}: kabupaten/kota di KTP. Lihat KTP"));
                    assert_eq!((look, steps), (Look::Open, 2));
                    assert_eq!(place, "Lihat KTP: kabupaten atau kota apa?");
                    assert!(note.contains("menutup bantuan"), "{note}");
                    assert_eq!(door_of(&more).answer, Some(Topic::Area));
                }
            }
        }
        // A scheme of the whole province that is met needs no kabupaten, and a province without any has none to tell.
        let met = fisher(&[(Topic::Area, "64"), (Topic::Registry, "poor")]);
        assert_eq!(met.1, "Iuran Anda bisa dibayar pemerintah daerah");
        assert!(fisher(&[(Topic::Area, "31")]).1.starts_with("Daftar sendiri"));
    }

    /// What time alone opens is the headline, and its office is asked first.
    #[test]
    fn who_waits_for_a_ktp_is_told_until_when_and_to_ask_first() {
        for insured in ["none", "lapsed"] {
            let more = [
                (Topic::Area, "64.71"),
                (Topic::Occupation, "pemulung"),
                (Topic::Residence, "4 bulan"),
                (Topic::Registry, "unlisted"),
                (Topic::Insured, insured),
            ];
            let (look, line, note, place, steps) = fisher(&more);
            assert_eq!(
                (look, line.as_str()),
                (Look::Open, "Bantuan pemerintah daerah terbuka Januari 2027")
            );
            assert_eq!(
                note,
                "Untuk bantuan pemerintah kurang satu syarat: lama ber-KTP setempat. Mendaftar sendiri sekarang bisa menutup bantuan pemerintah, jadi tanya dulu."
            );
            assert!(place.starts_with("Datangi "), "{place}");
            assert_eq!(steps, 3);
        }
    }

    /// Where something is open, the scheme of which least is open decides, and door and button are about one thing of
    /// it that the verdict names.
    #[test]
    fn door_and_button_are_about_one_thing_that_is_open() {
        let rules = CheckRules::of(payung_fixture::rules());
        let unknown = [
            (Topic::Registry, "tidak-tahu"),
            (Topic::Decile, "tidak-tahu"),
            (Topic::Insured, "tidak-tahu"),
        ];
        let call = ("Tanya kantor cabang atau telepon 175", Some(Topic::Insured));
        let village = ("Tanya kantor desa atau kelurahan", Some(Topic::Registry));
        for (area, occupation, count, (place, answer)) in [
            ("64.72", "ojek_online", "satu", call),
            ("64.03", "nelayan", "satu", call),
            ("64.07", "nelayan", "dua", village),
        ] {
            let who = [(Topic::Area, area), (Topic::Occupation, occupation)];
            let more: Vec<(Topic, &'static str)> = unknown.into_iter().chain(who).collect();
            let (_, line, note, ..) = fisher(&more);
            assert_eq!(
                line,
                format!("Hampir: {count} hal lagi yang perlu dipastikan"),
                "{area}: {note}"
            );
            let door = door_of(&more);
            assert_eq!((door.place.as_str(), door.answer), (place, answer), "{area}");
            assert_eq!(
                door.say.contains("DTSEN"),
                answer == Some(Topic::Registry),
                "{area}"
            );
        }
        let schemes = rules.person.eligibility.schemes.iter();
        for area in schemes
            .filter_map(|scheme| scheme.area)
            .map(|area| area.to_string())
        {
            for residence in ["tidak-tahu", "24 bulan"] {
                let mut answers = Answers::default();
                let more = [(Topic::Area, area.as_str()), (Topic::Residence, residence)];
                for (topic, typed) in FISHER.iter().copied().chain(unknown).chain(more) {
                    answers.keep(topic, typed);
                }
                let day = Date::parse("2026-11-21").unwrap();
                let worker = answers.worker(&rules.person, day);
                let outlook = outlook(&rules.person, &worker, day).unwrap();
                let door = door(indonesian(), &rules.person, &worker, &outlook);
                let is_about = match door.answer {
                    Some(Topic::Registry) => door.say.contains("DTSEN"),
                    Some(Topic::Insured) => door.place.contains("175"),
                    Some(Topic::Area) => door.place.contains("KTP"),
                    Some(_) | None => !door.say.contains("DTSEN") && !door.place.contains("175"),
                };
                assert!(is_about, "{area} {residence}: {door:?}");
            }
        }
    }

    /// One says the word one would say, not the label of a list.
    #[test]
    fn the_sentence_uses_an_everyday_word() {
        let rules = payung_fixture::rules();
        for (id, word) in [
            ("ojek_online", "ojek online"),
            ("pedagang_kaki_lima", "pedagang kaki lima"),
            ("nelayan", "nelayan"),
        ] {
            let occupation = Occupation::parse(rules.occupations, id).unwrap();
            assert_eq!(spoken(indonesian(), occupation), word);
        }
        for occupation in rules.occupations {
            let word = spoken(indonesian(), occupation);
            assert!(
                !word.is_empty() && !word.contains([',', '(']) && !word.contains(" atau "),
                "{word}"
            );
        }
    }
}
