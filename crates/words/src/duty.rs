//! Whose duty the contribution of wage earners is and what it costs, for a plan and for paper.

use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_questions::wage_price::WagePrice;
use payung_values::engagement::Engagement;
use std::borrow::Cow;

/// Whose duty people are who work in this way.
pub fn duty(texts: Texts, engagement: Engagement) -> Cow<'static, str> {
    match engagement {
        Engagement::VillageOfficial => texts.duty_village(),
        Engagement::GovernmentNonAsn => texts.duty_government(),
        Engagement::ConstructionProject => texts.duty_project(),
        Engagement::CivilServant => texts.duty_civil(),
        Engagement::Abroad => texts.duty_abroad(),
        Engagement::NotWorking => texts.duty_not_working(),
        Engagement::OwnAccount
        | Engagement::Partner
        | Engagement::Casual
        | Engagement::Household
        | Engagement::Employee => texts.duty_employer(),
    }
}

/// What a month of one of them costs.
pub fn price(texts: Texts, price: WagePrice) -> String {
    let (wage, least) = (price.wage.written(texts), price.least.written(texts));
    let words = if price.least == price.most {
        texts.wage_price(args::WagePrice {
            price: &least,
            wage: &wage,
        })
    } else {
        texts.wage_prices(args::WagePrices {
            least: &least,
            most: &price.most.written(texts),
            wage: &wage,
        })
    };
    words.into_owned()
}
