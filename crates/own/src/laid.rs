//! A rule set with something laid over it. What was laid there lives as long as the program, as rules do.

use crate::assumption::Assumption;
use crate::own::Own;
use payung_rules::contribution::ContributionRules;
use payung_rules::dated::{Dated, Entry};
use payung_rules::discount::Discount;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::label::Label;
use payung_rules::rules::Rules;
use payung_rules::scheme::{Criterion, Scheme};
use payung_rules::scheme_draft::{CriterionDraft, SchemeDraft};
use payung_rules::way::Way;
use payung_values::citation::{Basis, Confidence, Source};
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::precision::Precision;

/// The key of the source of a scheme of somebody's own, and the page of everything laid over the rules.
pub const HOME: &str = "buatan-sendiri";

/// The key of the source of what is supposed, which stands on the same page.
pub const SUPPOSED: &str = "anggapan";

/// The words that mark what is laid over the rules.
pub trait Marks {
    /// A name, marked as that of a scheme of somebody's own.
    fn marked(&self, name: &str) -> String;

    /// What a scheme of somebody's own rests on where they do not say.
    fn unsaid(&self) -> String;

    /// What an assumption rests on.
    fn assumed(&self) -> String;
}

/// No marks, for what names schemes by their ids and says nothing to people.
#[derive(Clone, Copy, Debug)]
pub struct Unmarked;

impl Marks for Unmarked {
    fn marked(&self, name: &str) -> String {
        name.to_owned()
    }

    fn unsaid(&self) -> String {
        String::new()
    }

    fn assumed(&self) -> String {
        String::new()
    }
}

/// What is laid over the rules, and the words that mark it.
#[derive(Clone, Copy)]
pub struct Laid<'a> {
    /// What it is.
    pub own: &'a Own,
    /// The words.
    pub marks: &'a dyn Marks,
}

impl Laid<'_> {
    /// What is asked of people: who may join, and what a contribution costs.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of the parts it takes"
    )]
    pub fn people(&self, rules: Rules) -> Rules {
        Rules {
            eligibility: self.eligibility(rules.eligibility),
            contribution: self.contribution(rules.contribution),
            ..rules
        }
    }

    /// What is asked of money: the ways it goes, and what a contribution costs.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of the parts it takes"
    )]
    pub fn money(&self, rules: Rules) -> Rules {
        Rules {
            ways: self.ways(rules.ways),
            contribution: self.contribution(rules.contribution),
            ..rules
        }
    }

    /// The schemes alone, to be looked at.
    pub fn schemes(&self) -> &'static [Scheme] {
        listed(self.own.schemes.iter().map(|draft| self.scheme(draft)).collect())
    }

    /// Who may join, with the schemes. Those of somebody's own come first, or a door of the rules would hide them.
    pub fn eligibility(&self, rules: &'static EligibilityRules) -> &'static EligibilityRules {
        let is_changed = !self.own.schemes.is_empty() || self.deciles().next().is_some();
        if !is_changed {
            return rules;
        }
        let own = self.own.schemes.iter().map(|draft| self.scheme(draft));
        let known = rules.schemes.iter().map(|scheme| self.supposed_scheme(scheme));
        kept(EligibilityRules {
            schemes: listed(own.chain(known).collect()),
            ..*rules
        })
    }

    /// The ways money goes, with the schemes.
    pub fn ways(&self, ways: &'static [Way]) -> &'static [Way] {
        if self.own.schemes.is_empty() {
            return ways;
        }
        let own = self.own.schemes.iter().map(|draft| self.way(draft));
        listed(own.chain(ways.iter().copied()).collect())
    }

    /// What a contribution costs, as supposed.
    pub fn contribution(&self, rules: &'static ContributionRules) -> &'static ContributionRules {
        let mut changed = *rules;
        let mut is_changed = false;
        for assumption in &self.own.assumptions {
            match assumption {
                Assumption::Discount { id, to, .. } => {
                    let discounts = changed.discounts.iter().map(|discount| {
                        if discount.id == id {
                            Discount {
                                to: *to,
                                basis: self.supposed_basis(discount.basis.since),
                                ..*discount
                            }
                        } else {
                            *discount
                        }
                    });
                    changed.discounts = listed(discounts.collect());
                }
                Assumption::Jkm { from, amount } => {
                    let first = from.first_day();
                    let before = changed.jkm_monthly.entries.iter();
                    let before = before.filter(|entry| entry.basis.since < first);
                    let then = Entry {
                        value: *amount,
                        basis: self.supposed_basis(first),
                        note: None,
                    };
                    changed.jkm_monthly = kept(Dated {
                        id: changed.jkm_monthly.id,
                        label: changed.jkm_monthly.label,
                        entries: listed(before.copied().chain([then]).collect()),
                    });
                }
                Assumption::Decile { .. } => continue,
            }
            is_changed = true;
        }
        if is_changed { kept(changed) } else { rules }
    }

    fn deciles(&self) -> impl Iterator<Item = &Assumption> {
        let assumptions = self.own.assumptions.iter();
        assumptions.filter(|assumption| matches!(assumption, Assumption::Decile { .. }))
    }

    /// A scheme of the rules, with another decile where one is supposed.
    fn supposed_scheme(&self, scheme: &Scheme) -> Scheme {
        let most = self.deciles().find_map(|assumption| match assumption {
            Assumption::Decile { scheme: id, most, .. } if id == scheme.id => Some(*most),
            Assumption::Decile { .. } | Assumption::Discount { .. } | Assumption::Jkm { .. } => None,
        });
        let Some(most) = most else { return *scheme };
        let then = Criterion::Decile { most };
        let mut criteria = scheme.criteria.to_vec();
        match criteria
            .iter_mut()
            .find(|criterion| matches!(criterion, Criterion::Decile { .. }))
        {
            Some(criterion) => *criterion = then,
            None => criteria.push(then),
        }
        Scheme {
            criteria: listed(criteria),
            basis: self.supposed_basis(scheme.basis.since),
            ..*scheme
        }
    }

    fn supposed_basis(&self, since: Date) -> Basis {
        let made_on = self.own.made_on;
        Self::basis(SUPPOSED, self.marks.assumed(), since, Precision::Day, made_on)
    }

    fn basis(key: &'static str, title: String, since: Date, precision: Precision, checked_on: Date) -> Basis {
        Basis {
            source: kept(Source {
                key,
                title: local(title),
            }),
            place: "",
            since,
            precision,
            confidence: Confidence::HomeMade,
            checked_on,
        }
    }

    fn basis_of(&self, draft: &SchemeDraft) -> Basis {
        Self::basis(
            HOME,
            draft.source.clone().unwrap_or_else(|| self.marks.unsaid()),
            draft.from,
            draft.from_precision.unwrap_or(Precision::Day),
            draft.checked_on.unwrap_or(self.own.made_on),
        )
    }

    fn way(&self, draft: &SchemeDraft) -> Way {
        Way {
            name: local(self.marks.marked(&draft.name.0)),
            area: draft.area,
            payer: draft.payer,
            from: draft.from,
            until: draft.until,
            office: draft.office.as_ref().map(text),
            bring: draft.bring.as_ref().map(text),
            notes: listed(draft.notes.iter().map(text).collect()),
            basis: self.basis_of(draft),
        }
    }

    fn scheme(&self, draft: &SchemeDraft) -> Scheme {
        let offices = draft.offices.iter().map(|(area, name)| (*area, text(name)));
        Scheme {
            id: lasting(draft.id.clone()),
            name: local(self.marks.marked(&draft.name.0)),
            area: draft.area,
            payer: draft.payer,
            from: draft.from,
            until: draft.until,
            programs: listed(draft.programs.clone()),
            criteria: listed(draft.criteria.iter().map(criterion).collect()),
            office: draft.office.as_ref().map(text),
            offices: listed(offices.collect()),
            bring: draft.bring.as_ref().map(text),
            notes: listed(draft.notes.iter().map(text).collect()),
            reported: draft.reported,
            basis: self.basis_of(draft),
        }
    }
}

/// A criterion as the questions ask it.
fn criterion(draft: &CriterionDraft) -> Criterion {
    match draft {
        CriterionDraft::Age { from, to } => Criterion::Age { from: *from, to: *to },
        CriterionDraft::Residence { months } => Criterion::Residence { months: *months },
        CriterionDraft::Welfare { labels } => Criterion::Welfare {
            labels: listed(labels.clone()),
        },
        CriterionDraft::Decile { most } => Criterion::Decile { most: *most },
        CriterionDraft::Occupation { ids } => Criterion::Occupation {
            ids: listed(ids.iter().map(|id| lasting(id.clone())).collect()),
        },
        CriterionDraft::Area => Criterion::Area,
        CriterionDraft::Informal => Criterion::Informal,
        CriterionDraft::IrregularIncome => Criterion::IrregularIncome,
        CriterionDraft::LowIncome => Criterion::LowIncome,
        CriterionDraft::NotInsured => Criterion::NotInsured,
        CriterionDraft::NotCivilServant => Criterion::NotCivilServant,
        CriterionDraft::NotStudent => Criterion::NotStudent,
    }
}

fn text(label: &Label) -> LocalText {
    local(label.0.clone())
}

fn local(text: String) -> LocalText {
    LocalText::new(lasting(text))
}

fn lasting(text: String) -> &'static str {
    text.leak()
}

fn listed<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
