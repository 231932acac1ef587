//! What a scheme asks and where one goes. What is asked are first criteria and no promise.

use crate::check::topic::{spoken, welfare};
use crate::format;
use crate::texts::{Texts, args};
use payung_rules::area::Area;
use payung_rules::dated::Dated;
use payung_rules::occupation::Occupation;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::area_code::AreaCode;
use payung_values::date::Date;

/// What the words for criteria need to know.
#[derive(Clone, Copy)]
pub struct Asks {
    /// Provinces, kabupaten and kota, by code.
    pub areas: &'static [Area],
    /// Occupations, by id.
    pub occupations: &'static [Occupation],
    /// The ages between which one may join.
    pub ages: (u16, u16),
}

impl Asks {
    /// The ages between which one may join on `day`.
    pub fn ages(from: &'static Dated<u16>, to: &'static Dated<u16>, day: Date) -> (u16, u16) {
        let least = from.at(day).map_or(0, |entry| entry.value);
        let most = to.at(day).map_or(u16::MAX, |entry| entry.value);
        (least, most)
    }
}

/// What a scheme asks, one after the other.
pub fn criteria(asks: Asks, texts: Texts, scheme: &Scheme) -> Vec<String> {
    let criteria = scheme.criteria.iter();
    criteria
        .map(|criterion| asked(asks, texts, scheme, *criterion))
        .collect()
}

fn asked(asks: Asks, texts: Texts, scheme: &Scheme, criterion: Criterion) -> String {
    match criterion {
        Criterion::Area => {
            let area = scheme.area.map_or("", |code| Area::name_of(asks.areas, code));
            return texts.asks_area(args::AsksArea { area }).into_owned();
        }
        Criterion::Age { from, to } => {
            let (least, most) = asks.ages;
            let is_own = from.is_some() || to.is_some();
            let from = from.map_or(least, u16::from).to_string();
            let to = to.map_or(most, u16::from).min(most).to_string();
            return if is_own {
                texts.asks_age(args::AsksAge { from: &from, to: &to })
            } else {
                texts.asks_age_national(args::AsksAgeNational { from: &from, to: &to })
            }
            .into_owned();
        }
        Criterion::Residence { months } => {
            let months = months.to_string();
            return texts
                .asks_residence(args::AsksResidence { months: &months })
                .into_owned();
        }
        Criterion::Welfare { labels } => {
            let labels: Vec<String> = labels
                .iter()
                .map(|label| format::in_sentence(&welfare(texts, *label)))
                .collect();
            return texts
                .asks_welfare(args::AsksWelfare {
                    labels: &labels.join(", "),
                })
                .into_owned();
        }
        Criterion::Decile { most } => {
            let most = most.get().to_string();
            return if most == "1" {
                texts.asks_lowest_decile()
            } else {
                texts.asks_decile(args::AsksDecile { most: &most })
            }
            .into_owned();
        }
        Criterion::Occupation { ids } => {
            let named = asks.occupations.iter().filter(|one| ids.contains(&one.id));
            let named: Vec<String> = named.map(|one| spoken(texts, one)).collect();
            return texts
                .asks_occupation(args::AsksOccupation {
                    occupations: &format::listed(texts, &named),
                })
                .into_owned();
        }
        Criterion::Informal => texts.criterion_informal(),
        Criterion::IrregularIncome => texts.criterion_irregular_income(),
        Criterion::LowIncome => texts.criterion_low_income(),
        Criterion::NotInsured => texts.criterion_not_insured(),
        Criterion::NotCivilServant => texts.criterion_not_civil_servant(),
        Criterion::NotStudent => texts.criterion_not_student(),
    }
    .into_owned()
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
