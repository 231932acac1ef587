//! What a rule says, of whatever kind.

use payung_rules::bracket::Bracket;
use payung_rules::construction::ContractBand;
use payung_rules::discount::Discount;
use payung_rules::loss::LossShare;
use payung_rules::migrant::MigrantPackage;
use payung_rules::parameter::Unit;
use payung_rules::registration::Registration;
use payung_rules::scheme::Scheme;
use payung_rules::scholarship::ScholarshipLevel;
use payung_rules::service::Limit;
use payung_rules::wage::MinimumWage;
use payung_values::local_text::LocalText;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::wage_program::WageProgram;
use payung_values::welfare::Welfare;

/// What a rule says from one day on.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// An amount, in its unit.
    Money(Rupiah, Unit),
    /// A share.
    Share(Rate),
    /// A count, in its unit.
    Count(u16, Unit),
    /// A minimum wage.
    Wage(&'static MinimumWage),
    /// The table of deemed bases.
    Brackets(&'static [Bracket]),
    /// A window of reduced contributions.
    Discount(&'static Discount),
    /// Who pays for whom.
    Scheme(&'static Scheme),
    /// Short sentences people are told.
    Items(&'static [LocalText]),
    /// What a word of the rules means.
    Meaning(Option<LocalText>),
    /// What a school level pays.
    Level(&'static ScholarshipLevel),
    /// How far a service goes.
    Limit(Limit),
    /// How much a loss counts.
    Loss(LossShare),
    /// What a decile is called.
    Welfare(Welfare),
    /// The programs that are compulsory.
    Programs(&'static [WageProgram]),
    /// How wage earners of one way of working are registered.
    Registration(&'static Registration),
    /// Shares of a contract's value.
    Bands(&'static [ContractBand]),
    /// A package for migrant workers.
    Package(&'static MigrantPackage),
}

impl Value {
    /// Whether both say the same, whatever they rest on.
    pub fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Money(one, unit), Self::Money(another, of)) => one == another && unit == of,
            (Self::Share(one), Self::Share(another)) => one == another,
            (Self::Count(one, unit), Self::Count(another, of)) => one == another && unit == of,
            (Self::Wage(one), Self::Wage(another)) => one.sen == another.sen && one.kind == another.kind,
            (Self::Brackets(one), Self::Brackets(another)) => one == another,
            (Self::Discount(one), Self::Discount(another)) => is_same_discount(one, another),
            (Self::Scheme(one), Self::Scheme(another)) => is_same_scheme(one, another),
            (Self::Items(one), Self::Items(another)) => one == another,
            (Self::Meaning(one), Self::Meaning(another)) => one == another,
            (Self::Level(one), Self::Level(another)) => {
                one.years == another.years && one.yearly == another.yearly
            }
            (Self::Limit(one), Self::Limit(another)) => one == another,
            (Self::Loss(one), Self::Loss(another)) => one == another,
            (Self::Welfare(one), Self::Welfare(another)) => one == another,
            (Self::Programs(one), Self::Programs(another)) => one == another,
            (Self::Registration(one), Self::Registration(another)) => {
                one.programs == another.programs && one.group == another.group
            }
            (Self::Bands(one), Self::Bands(another)) => one == another,
            (Self::Package(one), Self::Package(another)) => {
                one.months == another.months && one.amount == another.amount
            }
            _ => false,
        }
    }
}

fn is_same_discount(one: &Discount, another: &Discount) -> bool {
    one.sector == another.sector
        && (one.from, one.to) == (another.from, another.to)
        && one.share == another.share
        && one.programs == another.programs
        && one.barred == another.barred
        && one.unsettled == another.unsettled
}

/// What it says, not what it rests on; that schemes are equal by their id is of no use here.
fn is_same_scheme(one: &Scheme, another: &Scheme) -> bool {
    one.name == another.name
        && one.area == another.area
        && one.payer == another.payer
        && (one.from, one.until) == (another.from, another.until)
        && one.programs == another.programs
        && one.criteria == another.criteria
        && one.office == another.office
        && one.offices == another.offices
        && one.bring == another.bring
        && one.notes == another.notes
}
