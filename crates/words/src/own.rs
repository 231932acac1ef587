//! Words for what somebody lays over the rules on their own device: how it is marked, and what is wrong in a file of it.

pub mod wrong;

use crate::format::{self, Written as _};
use crate::texts::{Texts, args};
use payung_own::{Assumption, Marks, Own, SUPPOSED};
use payung_rules::contribution::ContributionRules;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::citation::Basis;
use payung_values::month::YearMonth;
use payung_values::sector::Sector;

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

/// That these rules are not those in force, and in what; what leaves the screen is never without it. `None` where nothing
/// is supposed. A scheme of somebody's own says so in its name.
pub fn supposed(texts: Texts, contribution: &ContributionRules, schemes: &[Scheme]) -> Option<String> {
    let is_supposed = |basis: &Basis| basis.source.key == SUPPOSED;
    let discounts = contribution.discounts.iter();
    let discounts = discounts.filter(|discount| is_supposed(&discount.basis));
    let discounts = discounts.map(|discount| {
        let month = &format::month(texts, discount.to);
        match discount.sector {
            Sector::Other => texts.own_supposed_other(args::OwnSupposedOther { month }),
            Sector::Transport => texts.own_supposed_transport(args::OwnSupposedTransport { month }),
        }
        .into_owned()
    });
    let sums = contribution.jkm_monthly.entries.iter();
    let sums = sums.filter(|entry| is_supposed(&entry.basis)).map(|entry| {
        let words = args::OwnAssumedJkm {
            amount: &entry.value.written(texts),
            month: &format::month(texts, YearMonth::of(entry.basis.since)),
        };
        texts.own_assumed_jkm(words).into_owned()
    });
    let schemes = schemes.iter().filter(|scheme| is_supposed(&scheme.basis));
    let deciles = schemes.filter_map(|scheme| {
        let most = scheme.criteria.iter().find_map(Criterion::most_decile)?;
        let words = args::OwnAssumedDecile {
            most: &most.get().to_string(),
            name: scheme.name.text(texts.language()),
        };
        Some(texts.own_assumed_decile(words).into_owned())
    });
    let names: Vec<String> = discounts.chain(sums).chain(deciles).collect();
    (!names.is_empty()).then(|| {
        texts
            .own_supposed(args::OwnSupposed {
                names: &names.join("; "),
            })
            .into_owned()
    })
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
