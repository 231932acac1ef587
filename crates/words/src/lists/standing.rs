//! Where the rows of a list stand, in words.

use crate::texts::Texts;
use payung_lists::row_standing::RowStanding;
use payung_values::route::Route;
use std::borrow::Cow;

/// Where a row stands.
pub fn standing(texts: Texts, standing: RowStanding) -> Cow<'static, str> {
    match standing {
        RowStanding::Mend => texts.standing_mend(),
        RowStanding::Met => texts.standing_met(),
        RowStanding::Open => texts.standing_open(),
        RowStanding::OwnDoor => texts.standing_own_door(),
        RowStanding::OtherWay => texts.standing_other_way(),
    }
}

/// The first door, as a word.
pub fn route(texts: Texts, route: Route) -> Cow<'static, str> {
    match route {
        Route::Government => texts.route_word_government(),
        Route::Donor => texts.route_word_donor(),
        Route::SelfPay => texts.route_word_self(),
        Route::Employer => texts.route_word_employer(),
        Route::Contractor => texts.route_word_contractor(),
        Route::Migrant => texts.route_word_migrant(),
        Route::None => texts.route_word_none(),
    }
}
