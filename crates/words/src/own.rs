//! Words for what somebody lays over the rules on their own device: how it is marked, and what is wrong in a file of it.

pub mod wrong;

use crate::format::{self, Written as _};
use crate::texts::{Texts, args};
use payung_own::{Assumption, Marks, Own};

/// The words that mark it.
#[derive(Clone, Copy, Debug)]
pub struct Marked(pub Texts);

impl Marks for Marked {
    fn marked(&self, name: &str) -> String {
        self.0.own_mark(args::OwnMark { name }).into_owned()
    }

    fn unsaid(&self) -> String {
        self.0.own_unsaid().into_owned()
    }

    fn assumed(&self) -> String {
        self.0.own_assumed().into_owned()
    }
}

/// What is told on every screen while it is used, a sentence for schemes and one for assumptions.
pub fn banner(texts: Texts, own: &Own) -> Vec<String> {
    let schemes: Vec<String> = own.schemes.iter().map(|scheme| scheme.name.0.clone()).collect();
    let assumptions: Vec<String> = own.assumptions.iter().map(|one| assumption(texts, one)).collect();
    let mut said = Vec::new();
    if !schemes.is_empty() {
        let names = schemes.join("; ");
        said.push(texts.own_banner(args::OwnBanner { names: &names }).into_owned());
    }
    if !assumptions.is_empty() {
        let names = assumptions.join("; ");
        said.push(
            texts
                .own_banner_assumed(args::OwnBannerAssumed { names: &names })
                .into_owned(),
        );
    }
    said
}

/// What is supposed.
pub fn assumption(texts: Texts, assumption: &Assumption) -> String {
    match assumption {
        Assumption::Discount { name, to, .. } => texts.own_assumed_discount(args::OwnAssumedDiscount {
            month: &format::month(texts, *to),
            name,
        }),
        Assumption::Jkm { from, amount } => texts.own_assumed_jkm(args::OwnAssumedJkm {
            amount: &amount.written(texts),
            month: &format::month(texts, *from),
        }),
        Assumption::Decile { name, most, .. } => texts.own_assumed_decile(args::OwnAssumedDecile {
            most: &most.get().to_string(),
            name,
        }),
    }
    .into_owned()
}
