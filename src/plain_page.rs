//! The plain page that stands before any wasm arrives: its texts from `locales/`, its figures from `rules/`.
//!
//! Used when the page is built. The app shows the same HTML as its start screen, so it is written once.

use crate::check::Check;
use crate::screen::frame::PlainPage;
use crate::screen::shell::{Area as _, Tab};
use crate::screen::still::{self, StillProps};
use payung_check::answers::Answers;
use payung_check::interview;
use payung_check::rules::{CheckRules, PersonRules};
use payung_questions::benefit;
use payung_questions::contribution;
use payung_rules::discount::Discount;
use payung_rules::example::Example;
use payung_rules::names::Names;
use payung_rules::rules::Rules;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::step;
use payung_words::texts::{self, Texts, args};
use std::borrow::Cow;
use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Puts every `{{name}}` of `page` into the words of a language.
///
/// # Errors
///
/// The first name nobody knows, or a figure the rules cannot give for the day they were last checked.
pub fn fill(page: &str, rules: &Rules, names: Names, texts: Texts) -> Result<String, String> {
    let mut filled = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, behind) = after.split_once("}}").ok_or("`{{` without `}}`")?;
        filled.push_str(before);
        match name {
            "examples" => filled.push_str(&examples(texts, rules)),
            "languages" => filled.push_str(&languages(texts)),
            "languages-unknown" => filled.push_str(&languages_unknown()),
            "footer-windows" => filled.push_str(&windows(texts, rules)?),
            "first-question" => filled.push_str(&first_question(texts, rules)?),
            _ => filled.push_str(&escaped(&value(texts, rules, names, name)?)),
        }
        rest = behind;
    }
    filled.push_str(rest);
    Ok(behind_a_sign(filled))
}

/// A page without a program: the plain page with other words in the place of its start. `words` begin with the title.
///
/// # Errors
///
/// What the plain page does not have.
pub fn page(plain: &str, name: &str, words: &str) -> Result<String, String> {
    let (title, body) = words.split_once('\n').ok_or("a page begins with its title")?;
    let (_, edge, _) = around(plain, EDGE, "</svg>")?;
    let rim = [
        "<div class=\"masthead masthead--rim\">",
        EDGE,
        edge,
        "</svg></div>\n",
    ]
    .concat();
    let mut page = plain.replacen("<html ", &format!("<html data-page=\"{name}\" "), 1);
    for (begin, end, inside) in [
        ("<title>", "</title>", title),
        (
            "<main id=\"isi\" tabindex=\"-1\">",
            "</main>",
            &[&rim, body].concat(),
        ),
    ] {
        let (before, _, after) = around(&page, begin, end)?;
        page = [before, begin, inside, end, after].concat();
    }
    // Nothing here needs a program, and whoever has no scripts reads it all the same.
    for (begin, end) in [
        ("<noscript><div class=\"app-failed\">", "</div></noscript>\n"),
        ("<script defer src=\"old.js\"", "</script>\n"),
        ("<p id=\"daftar\" hidden>", "</p>\n"),
        (FIRST_QUESTION, "</template>\n"),
    ] {
        let (before, _, after) = around(&page, begin, end)?;
        page = [before, after].concat();
    }
    Ok(page)
}

/// Where the first question stands, which is for who comes to it by its own address.
const FIRST_QUESTION: &str = "<template id=\"pertanyaan-pertama\"";

/// The file of [`embedded`], the one that others may frame; `xtask/node/headers.mjs` names it, too.
pub const EMBEDDED: &str = "sematan";

/// The self-check for a page of somebody else: the plain page without the ways to other areas, in which screens stand
/// behind a `#` and all else opens in a tab of its own. It says what it is.
///
/// # Errors
///
/// What the plain page does not have.
pub fn embedded(plain: &str) -> Result<String, String> {
    let mut page = plain.replacen("<html ", &format!("<html data-embedded=\"{EMBEDDED}\" "), 1);
    page = page.replacen("<base ", "<base target=\"_blank\" ", 1);
    let (before, _, after) = around(&page, "<p class=\"masthead__note\">", "</p>")?;
    page = [before, include_str!("../public/embedded.html").trim_end(), after].concat();
    for (begin, end) in [
        ("<p class=\"masthead__menu", "</p>\n"),
        ("<nav class=\"masthead__nav", "</nav>\n"),
        ("<nav class=\"footer__links script-only\"", "</nav>\n"),
        ("<div class=\"offline script-only\"", "</div>\n"),
        ("<p class=\"language script-only", "</p>\n"),
        ("<link rel=\"manifest\"", ">\n"),
        (FIRST_QUESTION, "</template>\n"),
    ] {
        let (before, _, after) = around(&page, begin, end)?;
        page = [before, after].concat();
    }
    Ok(page)
}

/// Where a page stands inside one of somebody else, its ways to screens behind a `#` of its own file.
fn behind_a_sign(page: String) -> String {
    let Ok((_, name, _)) = around(&page, "data-embedded=\"", "\"") else {
        return page;
    };
    let ways = page.split("\" data-route");
    let ways: Vec<String> = ways
        .map(|way| match way.rsplit_once("href=\"") {
            Some((before, address)) if !address.contains('"') => {
                let screen = address.strip_prefix("./").unwrap_or(address);
                [before, "href=\"./", name, ".html#/", screen].concat()
            }
            _ => way.to_owned(),
        })
        .collect();
    ways.join("\" data-route")
}

/// How the drawing begins that ends a canopy.
const EDGE: &str = "<svg class=\"canopy__edge\"";

/// What stands before, between and behind two marks.
fn around<'a>(page: &'a str, begin: &str, end: &str) -> Result<(&'a str, &'a str, &'a str), String> {
    let parts = page.split_once(begin).and_then(|(before, rest)| {
        let (inside, after) = rest.split_once(end)?;
        Some((before, inside, after))
    });
    parts.ok_or_else(|| format!("the plain page has no `{begin}`"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// The part of a plain page that differs by language: its title, and what stands in it.
///
/// # Errors
///
/// Where the page has no title or no body.
pub fn part_in_a_language(page: &str) -> Result<String, String> {
    let between = |from: &str, to: &str| {
        let (_, behind) = page.split_once(from)?;
        Some(behind.split_once(to)?.0)
    };
    let title = between("<title>", "</title>").ok_or("the page has no title")?;
    let body = between("<body>", "</body>").ok_or("the page has no body")?;
    Ok(format!(
        "<!doctype html>\n<title>{title}</title>\n<body>{body}</body>\n"
    ))
}

/// All texts of each language, with no label of a rule.
fn in_all_languages() -> impl Iterator<Item = Texts> {
    let languages = texts::languages().into_iter();
    languages.filter_map(|language| texts::whole(language, &[], ""))
}

/// The other languages as links, each in its own words.
fn languages(texts: Texts) -> String {
    let closes = escaped(&texts.language_closes_list());
    let link = |other: Texts| {
        let (code, name) = (other.language().code(), escaped(&other.language_name()));
        format!(
            "<a href=\"./?lang={code}\" lang=\"{code}\" hreflang=\"{code}\" data-language=\"{code}\" data-closes=\"{closes}\">{name}</a>"
        )
    };
    let others = in_all_languages().filter(|other| other.language() != texts.language());
    others.map(link).collect()
}

/// That there is no such language, in every language there is.
fn languages_unknown() -> String {
    let sentence = |texts: Texts| {
        let (code, words) = (texts.language().code(), escaped(&texts.language_unknown()));
        format!("<span lang=\"{code}\">{words}</span> ")
    };
    in_all_languages().map(sentence).collect()
}

/// The example people as links, one tap each.
fn examples(texts: Texts, rules: &Rules) -> String {
    let link = |example: &Example| {
        let name = escaped(example.name.text(texts.language()));
        format!("<li><a href=\"contoh/{}\" data-route>{name}</a></li>", example.id)
    };
    rules.examples.iter().map(link).collect()
}

/// The address of the first question.
fn beginning(rules: &PersonRules) -> Result<String, String> {
    let first = interview::open_topics(rules, &Answers::default(), rules.checked_on);
    let first = first.first().ok_or("no question is open at the start")?;
    Ok(format!("cek/{}", first.id()))
}

/// The first question as the app asks it, for `public/first_question.js` to show until the program has arrived: its title, then
/// what stands in its `main`.
fn first_question(texts: Texts, rules: &Rules) -> Result<String, String> {
    let rules = CheckRules::of(rules);
    let tab = Tab {
        texts,
        lines: None,
        remembers: true,
        today: Some(rules.person.checked_on),
    };
    let screen = still::rendered::<Check>(StillProps {
        address: beginning(&rules.person)?,
        session: Check::recall(&tab, &rules),
        rules,
        page: PlainPage::default(),
        texts,
    });
    let Poll::Ready(screen) = pin!(screen).poll(&mut Context::from_waker(Waker::noop())) else {
        return Err("the first question waits for something".to_owned());
    };
    let (_, title, _) = around(&screen, "<title>", "</title>")?;
    let (_, screen, _) = around(&screen, "<main id=\"isi\" tabindex=\"-1\">", "</main>")?;
    // Its links are those of the plain page, which `public/boot.js` follows.
    let screen = screen.replace("<a href=\"./\"", "<a href=\"./\" data-route");
    Ok(format!("<title>{title}</title>{screen}"))
}

#[expect(clippy::too_many_lines, reason = "one arm for each name of the page")]
fn value(texts: Texts, rules: &Rules, names: Names, name: &str) -> Result<String, String> {
    let day = rules.checked_on;
    let known = |error: &dyn ToString| error.to_string();
    let death = |months: u16| {
        benefit(rules, Event::Death, months, day).map(|benefit| format::round_amount(texts, benefit.cash))
    };
    let text = match name {
        "language" => return Ok(texts.language().code().to_owned()),
        "language-query" => {
            let is_original = texts::languages().first() == Some(&texts.language().code());
            let query = ["?lang=", texts.language().code()].concat();
            return Ok(if is_original { String::new() } else { query });
        }
        "footer-checked" => texts.footer_checked(args::FooterChecked {
            date: &format::date(texts, day),
        }),
        "checked-on" => return Ok(day.to_string()),
        "rules-old" => texts.rules_old(args::RulesOld {
            date: &format::date(texts, day),
            number: rules.care_centre,
        }),
        "start-address" => return beginning(&PersonRules::of(rules)),
        "start-failed-blocked" => texts.start_failed_blocked(args::StartFailedBlocked {
            number: rules.care_centre,
        }),
        "start-failed" => texts.start_failed(args::StartFailed {
            number: rules.care_centre,
        }),
        "start-needs-script" => texts.start_needs_script(args::StartNeedsScript {
            number: rules.care_centre,
        }),
        "stopped" => texts.stopped(args::Stopped {
            number: rules.care_centre,
        }),
        "care-centre" => return Ok(rules.care_centre.to_owned()),
        "call" => texts.call(args::Call {
            number: rules.care_centre,
        }),
        "start-benefit-death" => {
            let waiting = rules
                .benefit
                .jkm_waiting_months
                .at(day)
                .map_err(|error| known(&error))?;
            texts.start_benefit_death(args::StartBenefitDeath {
                months: &waiting.value.to_string(),
            })
        }
        "start-benefit-before" => texts.start_benefit_before(args::StartBenefitBefore { amount: &death(0)? }),
        "start-benefit-school" => {
            let children = rules
                .benefit
                .scholarship_children
                .at(day)
                .map_err(|error| known(&error))?;
            texts.start_benefit_school(args::StartBenefitSchool {
                children: &format::count_word(texts, children.value),
            })
        }
        "start-benefit-school-if" => {
            let months = rules
                .benefit
                .jkm_scholarship_months
                .at(day)
                .map_err(|error| known(&error))?;
            texts.start_benefit_school_if(args::StartBenefitSchoolIf {
                months: &months.value.to_string(),
            })
        }
        "start-benefit-margin" => texts.start_benefit_margin(args::StartBenefitMargin {
            base: &lowest_base(rules).written(texts),
        }),
        "start-benefit-sources" => {
            let bases = [
                rules.benefit.jkk_death_share.at(day).map(|entry| entry.basis),
                rules.benefit.jkm_death_grant.at(day).map(|entry| entry.basis),
                rules.benefit.jkm_waiting_months.at(day).map(|entry| entry.basis),
            ];
            let bases: Vec<Basis> = bases.into_iter().filter_map(Result::ok).collect();
            texts.start_benefit_sources(args::StartBenefitSources {
                sources: &step::titles(texts, &bases).join(", "),
            })
        }
        "start-price-discount" => price_discount(texts, rules)?,
        "start-price-sources" => {
            let discounts = rules.contribution.discounts.iter().map(|discount| discount.basis);
            let bases: Vec<Basis> = [rules.contribution.brackets.basis]
                .into_iter()
                .chain(discounts)
                .collect();
            texts.start_price_sources(args::StartPriceSources {
                sources: &step::titles(texts, &bases).join(", "),
            })
        }
        "start-ask" => texts.start_ask(args::StartAsk {
            number: rules.care_centre,
        }),
        "names" => return Ok(names.0.to_owned()),
        "figure-work-death" => {
            return Ok(format::round_amount(
                texts,
                benefit(rules, Event::WorkDeath, 0, day)?.cash,
            ));
        }
        "figure-death" => {
            let waiting = rules
                .benefit
                .jkm_waiting_months
                .at(day)
                .map_err(|error| known(&error))?;
            return death(waiting.value);
        }
        "figure-scholarship" => {
            return Ok(format::round_amount(
                texts,
                benefit(rules, Event::WorkDeath, 0, day)?.scholarship,
            ));
        }
        "figure-monthly" => {
            return Ok(monthly(rules, Payer::Apbd, YearMonth::of(day), Sector::Other)?.written(texts));
        }
        _ => texts.named(name).ok_or_else(|| {
            format!(
                "nobody knows the text `{name}`; add it to locales/, and with variables to src/plain_page.rs"
            )
        })?,
    };
    Ok(text.to_string())
}

fn lowest_base(rules: &Rules) -> Rupiah {
    rules
        .contribution
        .brackets
        .rows
        .first()
        .map_or(Rupiah::ZERO, |row| row.base)
}

fn benefit(rules: &Rules, event: Event, months: u16, day: Date) -> Result<benefit::Benefit, String> {
    let children = rules
        .benefit
        .scholarship_children
        .at(day)
        .map_or(0, |entry| usize::from(entry.value));
    benefit::payable(
        rules.benefit,
        &benefit::Question {
            day,
            event,
            wage: Some(Wage::Base(lowest_base(rules))),
            consecutive_paid_months: Some(months),
            paid_months: Some(months),
            incapacity_months: None,
            loss: None,
            children: SchoolClass::parse("tk")
                .into_iter()
                .collect::<Vec<_>>()
                .repeat(children),
        },
    )
    .map_err(|refusal| refusal.to_string())
}

fn monthly(rules: &Rules, payer: Payer, from: YearMonth, sector: Sector) -> Result<Rupiah, String> {
    let question = contribution::Question {
        programs: Programs::BASIC,
        wage: Some(Wage::Base(lowest_base(rules))),
        payer,
        sector,
        from,
        months: Months::ONE,
        workers: 1,
    };
    contribution::quote(rules.contribution, &question)
        .map(|quote| quote.total)
        .map_err(|refusal| refusal.to_string())
}

/// The window of the discount for a sector that ends last.
fn newest(rules: &Rules, sector: Sector) -> Result<&Discount, String> {
    let found = rules
        .contribution
        .discounts
        .iter()
        .filter(|discount| discount.sector == sector)
        .max_by_key(|discount| discount.to);
    found.ok_or_else(|| format!("no discount is known for {}", sector.id()))
}

/// When each discount is over, a line each. `public/boot.js` shows a line when that day is near by the reader's clock.
fn windows(texts: Texts, rules: &Rules) -> Result<String, String> {
    let other = newest(rules, Sector::Other)?.to;
    let transport = newest(rules, Sector::Transport)?.to;
    let line = |last: YearMonth, words: Cow<'static, str>| {
        let over = last
            .next()
            .ok_or("a discount ends after the last month there is")?;
        let (over, words) = (over.first_day(), escaped(&words));
        Ok::<_, String>(format!("<p data-over=\"{over}\" hidden>{words}</p>"))
    };
    let month = |month| format::month(texts, month);
    let lines = [
        line(
            other,
            texts.window_other(args::WindowOther { month: &month(other) }),
        )?,
        line(
            transport,
            texts.window_transport(args::WindowTransport {
                month: &month(transport),
            }),
        )?,
    ];
    Ok(lines.concat())
}

/// The two windows of the discount, in one sentence.
fn price_discount(texts: Texts, rules: &Rules) -> Result<Cow<'static, str>, String> {
    let (other, transport) = (newest(rules, Sector::Other)?, newest(rules, Sector::Transport)?);
    let amount = monthly(rules, Payer::Own, other.from, Sector::Other)?;
    let month = |month: YearMonth| format::month(texts, month);
    Ok(texts.start_price_discount(args::StartPriceDiscount {
        amount: &amount.written(texts),
        from: &month(other.from),
        from_transport: &month(transport.from),
        to: &month(other.to),
        to_transport: &month(transport.to),
    }))
}

#[cfg(test)]
mod tests {
    use payung_rules::names::Names;

    fn fill(page: &str) -> Result<String, String> {
        super::fill(
            page,
            payung_fixture::rules(),
            Names("Kalimantan Timur\nKabupaten Kutai Barat\n"),
            payung_words::texts::indonesian(),
        )
    }

    #[test]
    fn the_plain_page_has_every_text_and_figure() {
        let page = fill(include_str!("../index.html")).unwrap();
        for words in [
            "Bukan situs resmi BPJS Ketenagakerjaan",
            "Rp70 juta",
            "Rp42 juta",
            "Rp174 juta",
            "Rp16.800",
            "Rp8.400",
            "175",
            "href=\"cek/pekerjaan\"",
            "href=\"contoh/nelayan\"",
            "\nKabupaten Kutai Barat\n",
        ] {
            assert!(page.contains(words), "{words}");
        }
        assert!(!page.contains("{{"));
    }

    #[test]
    fn a_page_has_the_frame_of_the_plain_page_and_its_own_words() {
        let words = "Judul\n<h1>{{privacy-title}}</h1>";
        let made = super::page(include_str!("../index.html"), "privasi", words).unwrap();
        let page = fill(&made).unwrap();
        for words in [
            "<html data-page=\"privasi\" lang=\"id\"",
            "<title>Judul</title>",
            "<h1>Privasi</h1></main>",
            "masthead--rim",
            "Bukan situs resmi BPJS Ketenagakerjaan",
        ] {
            assert!(page.contains(words), "{words}");
        }
        for words in [
            "Kabupaten Kutai Barat",
            "<script defer",
            "perlu JavaScript",
            "Rp70 juta",
        ] {
            assert!(!page.contains(words), "{words}");
        }
        assert!(
            super::page("<html>", "x", "Judul\n")
                .unwrap_err()
                .contains("canopy__edge")
        );
    }

    #[test]
    fn inside_another_page_it_says_what_it_is_and_stays_there() {
        let made = super::embedded(include_str!("../index.html")).unwrap();
        let page = fill(&made).unwrap();
        for words in [
            "<html data-embedded=\"sematan\" lang=\"id\"",
            "<base target=\"_blank\"",
            "Bukan situs resmi BPJS Ketenagakerjaan",
            "<a href=\"./\">",
            "href=\"./sematan.html#/cek/pekerjaan\" data-route",
            "href=\"./sematan.html#/contoh/nelayan\" data-route",
            "href=\"./sematan.html#/\" data-route",
            "href=\"privasi.html\"",
            "\nKabupaten Kutai Barat\n",
        ] {
            assert!(page.contains(words), "{words}");
        }
        for words in [
            "href=\"acara\"",
            "data-keep",
            "data-remember",
            "rel=\"manifest\"",
            "{{",
        ] {
            assert!(!page.contains(words), "{words}");
        }
        let ways = page.matches("data-route").count();
        assert_eq!(page.matches(".html#/").count(), ways);
        assert!(super::embedded("<html>").is_err());
    }

    #[test]
    fn an_unknown_name_is_named() {
        assert!(fill("<p>{{nothing}}</p>").unwrap_err().contains("`nothing`"));
        assert!(fill("<p>{{open").is_err());
    }
}
