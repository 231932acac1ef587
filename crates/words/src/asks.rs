//! What a scheme asks and where one goes. What is asked are first criteria and no promise.

use crate::check::topic::{spoken, welfare};
use crate::format;
use crate::texts::{Texts, args};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::area_code::AreaCode;

/// What the words for criteria need to know.
#[derive(Clone, Copy)]
pub struct Asks {
    /// Provinces, kabupaten and kota, by code.
    pub areas: &'static [Area],
    /// Occupations, by id.
    pub occupations: &'static [Occupation],
}

/// What a scheme asks, one after the other. The ages at which anybody may join are another rule with other sources, and
/// no term of it.
pub fn criteria(asks: Asks, texts: Texts, scheme: &Scheme) -> Vec<String> {
    let criteria = scheme.criteria.iter();
    criteria
        .filter_map(|criterion| asked(asks, texts, scheme, *criterion))
        .collect()
}

fn asked(asks: Asks, texts: Texts, scheme: &Scheme, criterion: Criterion) -> Option<String> {
    let words = match criterion {
        Criterion::Area => {
            let area = scheme.area.map_or("", |code| Area::name_of(asks.areas, code));
            return Some(texts.asks_area(args::AsksArea { area }).into_owned());
        }
        Criterion::Age { from, to } => {
            let [from, to] = [from, to].map(|age| age.map(|age| u16::from(age).to_string()));
            let words = match (&from, &to) {
                (Some(from), Some(to)) => texts.asks_age(args::AsksAge { from, to }),
                (Some(from), None) => texts.asks_age_from(args::AsksAgeFrom { from }),
                (None, Some(to)) => texts.asks_age_to(args::AsksAgeTo { to }),
                (None, None) => return None,
            };
            return Some(words.into_owned());
        }
        Criterion::Residence { months } => {
            let months = months.to_string();
            return Some(
                texts
                    .asks_residence(args::AsksResidence { months: &months })
                    .into_owned(),
            );
        }
        Criterion::Welfare { labels } => {
            let labels: Vec<String> = labels
                .iter()
                .map(|label| format::in_sentence(&welfare(texts, *label)))
                .collect();
            let labels = match labels.as_slice() {
                [first @ .., last] if !first.is_empty() => texts
                    .asks_or(args::AsksOr {
                        first: &first.join(", "),
                        last,
                    })
                    .into_owned(),
                labels => labels.concat(),
            };
            return Some(
                texts
                    .asks_welfare(args::AsksWelfare { labels: &labels })
                    .into_owned(),
            );
        }
        Criterion::Decile { most } => {
            let most = most.get().to_string();
            let words = if most == "1" {
                texts.asks_lowest_decile()
            } else {
                texts.asks_decile(args::AsksDecile { most: &most })
            };
            return Some(words.into_owned());
        }
        Criterion::Occupation { ids } => {
            let named = asks.occupations.iter().filter(|one| ids.contains(&one.id));
            let named: Vec<String> = named.map(|one| spoken(texts, one)).collect();
            let words = texts.asks_occupation(args::AsksOccupation {
                occupations: &format::listed(texts, &named),
            });
            return Some(words.into_owned());
        }
        Criterion::Informal => texts.criterion_informal(),
        Criterion::IrregularIncome => texts.criterion_irregular_income(),
        Criterion::LowIncome => texts.criterion_low_income(),
        Criterion::NotInsured => texts.criterion_not_insured(),
        Criterion::NotCivilServant => texts.criterion_not_civil_servant(),
        Criterion::NotStudent => texts.criterion_not_student(),
    };
    Some(words.into_owned())
}

/// Where one goes and what to bring, a line each, as far as the sources say.
pub fn place(texts: Texts, scheme: &Scheme, area: Option<AreaCode>) -> Vec<String> {
    let office = scheme.office_in(area).map(|office| {
        texts.scheme_office(args::SchemeOffice {
            office: office.text(texts.language()),
        })
    });
    let bring = scheme.bring.map(|bring| {
        texts.scheme_bring(args::SchemeBring {
            bring: bring.text(texts.language()),
        })
    });
    let lines = [office, bring].into_iter().flatten();
    lines.map(std::borrow::Cow::into_owned).collect()
}
