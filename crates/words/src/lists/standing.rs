//! Where the rows of a list stand, in words.

use crate::texts::Texts;
use payung_lists::first_door::FirstDoor;
use payung_lists::row_standing::RowStanding;
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

/// The first door, as a word, or why there is none.
pub fn route(texts: Texts, door: FirstDoor) -> Cow<'static, str> {
    match door {
        FirstDoor::Government => texts.route_word_government(),
        FirstDoor::Donor => texts.route_word_donor(),
        FirstDoor::SelfPay => texts.route_word_self(),
        FirstDoor::Employer => texts.route_word_employer(),
        FirstDoor::Contractor => texts.route_word_contractor(),
        FirstDoor::Migrant => texts.route_word_migrant(),
        FirstDoor::Member => texts.route_word_member(),
        FirstDoor::Age => texts.route_word_age(),
        FirstDoor::Outside => texts.route_word_outside(),
        FirstDoor::Unknown => texts.route_word_unknown(),
    }
}
